import { chartTheme } from './chart-theme.ts';
import type { Chart } from './document.ts';
import { escapeHtml, visible } from './escape.ts';

/**
 * A chart as an `<svg>` element for HTML: accessible by title and description, the same bytes for the same chart.
 * `id` prefixes every id inside and must be unique in the page. Loads the chart library when first called.
 * Throws where the specification names anything to load, or where the library reports an error.
 */
export const renderChart = async (chart: Chart, id: string): Promise<string> => {
  refuseUrls(chart.spec, 'spec');
  const [vega, vegaLite] = await Promise.all([import('vega'), import('vega-lite')]);
  const errors: string[] = [];
  const logger = collectingLogger(errors);
  const { spec } = vegaLite.compile(chart.spec as unknown as Parameters<typeof vegaLite.compile>[0], {
    config: chartTheme as unknown as NonNullable<Parameters<typeof vegaLite.compile>[1]>['config'] & object,
    logger,
  });
  const view = new vega.View(vega.parse(spec), { renderer: 'none', loader: refusingLoader(), logger });
  try {
    const svg = await view.toSVG();
    if (errors.length > 0) throw new Error(`The chart '${chart.title}' cannot be drawn: ${errors.join('; ')}.`);
    return framed(slimmed(rounded(prefixed(svg, id))), chart, id);
  } finally {
    view.finalize();
  }
};

/** A chart carries its data: a specification that would read a file or a host is a fault of the gate. */
const refuseUrls = (value: unknown, path: string): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    // Rows of data may have any column.
    if (key === 'datasets' || (key === 'values' && Array.isArray(item))) continue;
    if (key === 'url' || key === 'href')
      throw new Error(`A chart may not load or link anything: remove ${path}.${key}.`);
    refuseUrls(item, `${path}.${key}`);
  }
};

const refusingLoader = () => {
  const refuse = async (): Promise<never> => {
    throw new Error('a chart may not load anything');
  };
  return { options: {}, load: refuse, sanitize: refuse, http: refuse, file: refuse, fileAccess: false };
};

const collectingLogger = (errors: string[]) => {
  const logger = {
    level: (value?: number) => (value === undefined ? 1 : logger),
    error: (...parts: readonly unknown[]) => {
      errors.push(parts.map(String).join(' '));
      return logger;
    },
    warn: () => logger,
    info: () => logger,
    debug: () => logger,
  };
  // vega types `level` as an overload, which one function value cannot state.
  return logger as never;
};

const inTags = (svg: string, change: (tag: string) => string): string => svg.replace(/<[^>]*>/g, change);

/** The library numbers clip paths and gradients through the life of the process. */
const prefixed = (svg: string, id: string): string => {
  const names = new Map<string, string>();
  const named = (name: string): string => {
    const known = names.get(name) ?? `${id}-${names.size}`;
    names.set(name, known);
    return known;
  };
  return inTags(svg, (tag) =>
    tag
      .replace(/ id="([^"]*)"/g, (_, name: string) => ` id="${named(name)}"`)
      .replace(/url\(#([^)]*)\)/g, (_, name: string) => `url(#${named(name)})`),
  );
};

const numeric = / (d|transform|x|x1|x2|y|y1|y2|cx|cy|r|width|height|viewBox|points)="([^"]*)"/g;

const rounded = (svg: string): string =>
  inTags(svg, (tag) =>
    tag.replace(
      numeric,
      (_, name: string, value: string) =>
        ` ${name}="${value.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(2))))}"`,
    ),
  );

const unneeded =
  / (?:class|role|aria-roledescription|aria-hidden|pointer-events|opacity|stroke-width|font-weight|font-family)="(?:[a-z -]*|1|normal|system-ui, sans-serif)"/g;

/** Leaves out what is the default, what the page says already, and labels that overlap others and are therefore hidden. */
const slimmed = (svg: string): string =>
  inTags(svg.replace(/<text[^>]* opacity="0"[^>]*>[^<]*<\/text>/g, ''), (tag) =>
    / d="(?:M0,0h0v0h0Z)?"/.test(tag) || tag.includes('class="background"')
      ? ''
      : tag
          .replace(unneeded, '')
          .replace(/ transform="translate\(0,0\)"/g, '')
          .replace(/(?<=^<line\b.*) [xy]2="0"/g, ''),
  )
    .replace(/<g><\/g>/g, '')
    .replace(/>([^<]+)</g, (_, text: string) => `>${visible(text, 'space')}<`);

/** Scales down to a narrow page, never up; named for those who do not see it. */
const framed = (svg: string, chart: Chart, id: string): string => {
  const width = / width="([\d.]+)"/.exec(svg)?.[1] ?? '480';
  const viewBox = / viewBox="([^"]*)"/.exec(svg)?.[1] ?? '';
  return svg.replace(
    /^<svg[^>]*>/,
    `<svg role="img" aria-labelledby="${id}-title ${id}-description" viewBox="${viewBox}" width="${width}"><title id="${id}-title">${escapeHtml(chart.title)}</title><desc id="${id}-description">${escapeHtml(chart.alt)}</desc>`,
  );
};
