export const id = 128;
export const ids = [128];
export const modules = {

/***/ 24477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b4: () => (/* binding */ chartColors),
/* harmony export */   gG: () => (/* binding */ chartPalette),
/* harmony export */   iw: () => (/* binding */ chartTheme)
/* harmony export */ });
const chartPalette = ['#2b86c9', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#b0a11f'];
const chartColors = { pass: '#009e73', fail: '#d55e00', undecided: '#8a8a8a', baseline: '#8a8a8a' };
const font = 'system-ui, sans-serif';
const text = { color: 'currentColor', font, fontSize: 12 };
const chartTheme = {
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
};


/***/ }),

/***/ 30128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderChart: () => (/* binding */ renderChart)
/* harmony export */ });
/* harmony import */ var _chart_theme_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24477);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57253);


const renderChart = async (chart, id) => {
    refuseUrls(chart.spec, 'spec');
    const [vega, vegaLite] = await Promise.all([__webpack_require__.e(/* import() */ 3972).then(__webpack_require__.bind(__webpack_require__, 33972)), Promise.all(/* import() */[__webpack_require__.e(3972), __webpack_require__.e(994)]).then(__webpack_require__.bind(__webpack_require__, 10994))]);
    const errors = [];
    const logger = collectingLogger(errors);
    const { spec } = vegaLite.compile(chart.spec, {
        config: _chart_theme_js__WEBPACK_IMPORTED_MODULE_0__/* .chartTheme */ .iw,
        logger,
    });
    const view = new vega.View(vega.parse(spec), { renderer: 'none', loader: refusingLoader(), logger });
    try {
        const svg = await view.toSVG();
        if (errors.length > 0)
            throw new Error(`The chart '${chart.title}' cannot be drawn: ${errors.join('; ')}.`);
        return framed(slimmed(rounded(prefixed(svg, id))), chart, id);
    }
    finally {
        view.finalize();
    }
};
const refuseUrls = (value, path) => {
    if (typeof value !== 'object' || value === null)
        return;
    for (const [key, item] of Object.entries(value)) {
        if (key === 'datasets' || (key === 'values' && Array.isArray(item)))
            continue;
        if (key === 'url' || key === 'href')
            throw new Error(`A chart may not load or link anything: remove ${path}.${key}.`);
        refuseUrls(item, `${path}.${key}`);
    }
};
const refusingLoader = () => {
    const refuse = async () => {
        throw new Error('a chart may not load anything');
    };
    return { options: {}, load: refuse, sanitize: refuse, http: refuse, file: refuse, fileAccess: false };
};
const collectingLogger = (errors) => {
    const logger = {
        level: (value) => (value === undefined ? 1 : logger),
        error: (...parts) => {
            errors.push(parts.map(String).join(' '));
            return logger;
        },
        warn: () => logger,
        info: () => logger,
        debug: () => logger,
    };
    return logger;
};
const inTags = (svg, change) => svg.replace(/<[^>]*>/g, change);
const prefixed = (svg, id) => {
    const names = new Map();
    const named = (name) => {
        const known = names.get(name) ?? `${id}-${names.size}`;
        names.set(name, known);
        return known;
    };
    return inTags(svg, (tag) => tag
        .replace(/ id="([^"]*)"/g, (_, name) => ` id="${named(name)}"`)
        .replace(/url\(#([^)]*)\)/g, (_, name) => `url(#${named(name)})`));
};
const numeric = / (d|transform|x|x1|x2|y|y1|y2|cx|cy|r|width|height|viewBox|points)="([^"]*)"/g;
const rounded = (svg) => inTags(svg, (tag) => tag.replace(numeric, (_, name, value) => ` ${name}="${value.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(2))))}"`));
const unneeded = / (?:class|role|aria-roledescription|aria-hidden|pointer-events|opacity|stroke-width|font-weight|font-family)="(?:[a-z -]*|1|normal|system-ui, sans-serif)"/g;
const slimmed = (svg) => inTags(svg.replace(/<text[^>]* opacity="0"[^>]*>[^<]*<\/text>/g, ''), (tag) => / d="(?:M0,0h0v0h0Z)?"/.test(tag) || tag.includes('class="background"')
    ? ''
    : tag
        .replace(unneeded, '')
        .replace(/ transform="translate\(0,0\)"/g, '')
        .replace(/(?<=^<line\b.*) [xy]2="0"/g, ''))
    .replace(/<g><\/g>/g, '')
    .replace(/>([^<]+)</g, (_, text) => `>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text, 'space')}<`);
const framed = (svg, chart, id) => {
    const width = / width="([\d.]+)"/.exec(svg)?.[1] ?? '480';
    const viewBox = / viewBox="([^"]*)"/.exec(svg)?.[1] ?? '';
    return svg.replace(/^<svg[^>]*>/, `<svg role="img" aria-labelledby="${id}-title ${id}-description" viewBox="${viewBox}" width="${width}"><title id="${id}-title">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(chart.title)}</title><desc id="${id}-description">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(chart.alt)}</desc>`);
};


/***/ })

};
