/**
 * The look of every chart. Text and lines take the colour of the page (`currentColor`), so that one SVG serves a light
 * and a dark page; series take the palette of Okabe and Ito (distinct under all common colour-vision deficiencies),
 * without its black; blue is lighter and yellow darker, to be seen on both pages.
 */
export const chartPalette = ['#2b86c9', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#b0a11f'] as const;

/** For marks with a meaning: what holds, what does not, what is not decided. */
export const chartColors = { pass: '#009e73', fail: '#d55e00', undecided: '#8a8a8a', baseline: '#8a8a8a' } as const;

const font = 'system-ui, sans-serif';
const text = { color: 'currentColor', font, fontSize: 12 } as const;

/** A vega-lite `config`. */
export const chartTheme = {
  aria: false,
  background: null,
  font,
  padding: 4,
  view: { stroke: null, continuousWidth: 480, continuousHeight: 220, discreteWidth: 480, discreteHeight: { step: 20 } },
  range: {
    category: chartPalette,
    ordinal: { scheme: 'blues' },
    heatmap: { scheme: 'viridis' },
    ramp: { scheme: 'blues' },
  },
  mark: { color: chartPalette[0] },
  rule: { color: 'currentColor' },
  point: { opacity: 1 },
  text,
  axis: {
    domainColor: 'currentColor',
    domainOpacity: 0.5,
    gridColor: 'currentColor',
    gridOpacity: 0.12,
    tickColor: 'currentColor',
    tickOpacity: 0.5,
    labelColor: 'currentColor',
    labelFont: font,
    labelFontSize: 12,
    labelLimit: 260,
    titleColor: 'currentColor',
    titleFont: font,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    titleLimit: 400,
  },
  axisBand: { domain: false, ticks: false, labelPadding: 6 },
  legend: {
    labelColor: 'currentColor',
    labelFont: font,
    labelFontSize: 12,
    labelLimit: 260,
    titleColor: 'currentColor',
    titleFont: font,
    titleFontSize: 12,
    titleFontWeight: 'normal',
  },
  header: {
    labelColor: 'currentColor',
    labelFont: font,
    labelFontSize: 12,
    titleColor: 'currentColor',
    titleFont: font,
    titleFontSize: 12,
    titleFontWeight: 'normal',
  },
  title: { color: 'currentColor', font, fontSize: 13, fontWeight: 600, anchor: 'start' },
} as const;
