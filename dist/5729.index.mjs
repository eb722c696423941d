export const id = 5729;
export const ids = [5729];
export const modules = {

/***/ 9051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ htmlSection),
/* harmony export */   j: () => (/* binding */ htmlText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57253);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29422);


const htmlText = (text) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSpans */ .Sn)(text, {
    plain: (value) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(value.trim()),
    code: (value) => `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(value)}</code>`,
    strong: (value) => `<strong>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(value)}</strong>`,
});
const htmlSection = async (section, draw) => {
    const title = `<h2>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(section.title)}</h2>`;
    const body = await htmlBlocks(section.blocks, draw);
    return section.weight === 'details'
        ? `<details class="section"><summary>${title}</summary>${body}</details>`
        : `<section>${title}${body}</section>`;
};
const htmlBlocks = async (blocks, draw) => {
    const parts = [];
    let row = [];
    const endRow = () => {
        if (row.length > 0)
            parts.push(`<div class="charts">${row.join('\n')}</div>`);
        row = [];
    };
    for (const block of blocks) {
        if (block.kind === 'chart')
            row.push(`<figure><figcaption>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(block.title)}</figcaption>${await draw(block)}</figure>`);
        else {
            endRow();
            parts.push(htmlBlock(block));
        }
    }
    endRow();
    return parts.join('\n');
};
const htmlBlock = (block) => {
    switch (block.kind) {
        case 'paragraph':
            return `<p>${htmlText(block.text)}</p>`;
        case 'list':
            return `<ul>${block.items.map((item) => `<li>${htmlText(item)}</li>`).join('')}</ul>`;
        case 'code':
            return `<pre>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(block.text)}</pre>`;
        case 'table':
            return htmlTable(block);
    }
};
const htmlTable = (table) => {
    const cell = (column) => (table.columns[column]?.align === 'right' ? ' class="number"' : '');
    const caption = table.caption === undefined ? '' : `<caption>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(table.caption)}</caption>`;
    const head = table.columns
        .map(({ title }, column) => `<th scope="col"${cell(column)}>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(title)}</th>`)
        .join('');
    const rows = table.rows
        .map((row) => `<tr>${table.columns.map((_, column) => `<td${cell(column)}>${htmlText(row[column] ?? '')}</td>`).join('')}</tr>`)
        .join('\n');
    return `<div class="wide"><table>${caption}<thead><tr>${head}</tr></thead><tbody>\n${rows}\n</tbody></table></div>`;
};


/***/ }),

/***/ 68300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ htmlPage)
});

// EXTERNAL MODULE: ./build/js/shared/report/escape.js + 4 modules
var report_escape = __webpack_require__(57253);
;// CONCATENATED MODULE: ./build/js/shared/report/html-style.js
const htmlStyle = `
:root{color-scheme:light dark;--page:#fff;--ink:#1b1f24;--soft:#57606a;--line:#d5dae0;--panel:#f5f7f9;--good:#116329;--bad:#b42318;--doubt:#8a5300;--quiet:#57606a}
@media (prefers-color-scheme:dark){:root{--page:#111418;--ink:#e6e9ed;--soft:#9aa4af;--line:#333b45;--panel:#1a1f26;--good:#56c271;--bad:#ff8a7a;--doubt:#f0b145;--quiet:#9aa4af}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:72rem;margin:0 auto;padding:1.5rem}
h1,h2,h3{line-height:1.25;margin:0}
h1{font-size:1.6rem;overflow-wrap:anywhere}
h2{font-size:1.2rem;margin:2rem 0 .6rem}
h3{font-size:1rem;margin:1.2rem 0 .4rem}
p,ol,ul{margin:.4rem 0;overflow-wrap:anywhere}
ol,ul{padding-left:1.6rem}
li{margin:.25rem 0}
code,pre{font:.9em/1.45 ui-monospace,Menlo,Consolas,monospace}
code{background:var(--panel);border-radius:3px;padding:.1em .3em;overflow-wrap:anywhere}
pre{background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:.8rem;margin:.4rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
.verdict{border:1px solid var(--line);border-left:.5rem solid var(--tone);border-radius:6px;background:var(--panel);padding:1rem 1.2rem}
.verdict .word{color:var(--tone);font-weight:700;font-size:1.1rem;margin:0}
.verdict .counts{font-weight:600}
.note{border-left:.25rem solid var(--doubt);padding:.1rem .8rem;margin:.8rem 0}
.pass{--tone:var(--good)}.fail,.error,.not-executed{--tone:var(--bad)}.inconclusive,.warning{--tone:var(--doubt)}.info,.standing,.waived{--tone:var(--quiet)}
summary{cursor:pointer;padding:.35rem 0}
summary h2,summary h3{display:inline;margin:0}
details.group{border-top:1px solid var(--line)}
details.group>summary{color:var(--tone);font-weight:600}
details.section{margin-top:2rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;margin:.3rem 0 1rem;font-size:.93rem}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.35rem .7rem .35rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600;color:var(--soft)}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
table.checks{width:100%;table-layout:fixed}
table.checks th,table.checks td{overflow-wrap:anywhere}
table.checks th[scope=row]{color:var(--ink);font-weight:400}
table.checks .c1{width:33%}.c2{width:16%}.c3{width:14%}
.soft{color:var(--soft);font-size:.9em}
.charts{display:flex;flex-wrap:wrap;gap:1rem 2.5rem}
figure{margin:.4rem 0;min-width:0;flex:0 1 auto;max-width:100%}
figcaption{font-weight:600;font-size:.95rem}
svg{display:block;max-width:100%;height:auto}
footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.8rem;color:var(--soft);font-size:.88rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.3rem 0}
dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
@media (max-width:44rem){main{padding:.8rem}table.checks,table.checks tbody,table.checks tr,table.checks th[scope=row],table.checks td{display:block;width:100%;border:0;padding:.1rem 0}table.checks thead{display:none}table.checks tr{border-bottom:1px solid var(--line);padding:.5rem 0}table.checks td[data-name]::before{content:attr(data-name) ": ";color:var(--soft)}}
@media print{:root{--page:#fff;--ink:#000;--soft:#444;--line:#bbb;--panel:#fff;--good:#116329;--bad:#b42318;--doubt:#8a5300;--quiet:#444}main{max-width:none;padding:0}details::details-content{content-visibility:visible;display:block}figure,tr,.verdict{break-inside:avoid}}
`.trim();

;// CONCATENATED MODULE: ./build/js/shared/report/html-page.js


const htmlPage = (title, main) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,report_escape/* escapeHtml */.ZD)(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;


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


/***/ }),

/***/ 45729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPage: () => (/* binding */ renderPage),
/* harmony export */   renderSvgFile: () => (/* binding */ renderSvgFile)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57253);
/* harmony import */ var _html_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9051);
/* harmony import */ var _html_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68300);
/* harmony import */ var _render_chart_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30128);




async function renderPage(title, lead, sections) {
    let charts = 0;
    const draw = (chart) => {
        charts += 1;
        return (0,_render_chart_js__WEBPACK_IMPORTED_MODULE_3__.renderChart)(chart, `chart-${charts}`);
    };
    const parts = [];
    for (const section of sections)
        parts.push(await (0,_html_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlSection */ .$)(section, draw));
    return (0,_html_page_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlPage */ .X)(title, `<h1>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(title)}</h1>
<p>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(lead)}</p>
${parts.join('\n')}`);
}
const renderSvgFile = async (chart) => `${(await (0,_render_chart_js__WEBPACK_IMPORTED_MODULE_3__.renderChart)(chart, 'chart')).replace(/^<svg /, '<svg xmlns="http://www.w3.org/2000/svg" style="color:#1b1f24;background:#fff;font-family:system-ui,sans-serif" ')}\n`;


/***/ }),

/***/ 29422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sn: () => (/* binding */ renderSpans),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
/* unused harmony export spansOf */
const spansOf = (text) => (typeof text === 'string' ? [text] : text);
const wordsOf = (text, code = 'quoted') => spansOf(text)
    .map((span) => {
    if (typeof span === 'string')
        return span;
    if ('strong' in span)
        return span.strong;
    return code === 'quoted' ? `'${span.code}'` : span.code;
})
    .join('');
const renderSpans = (text, sink) => spansOf(text)
    .map((span) => {
    if (typeof span !== 'string')
        return 'code' in span ? sink.code(span.code) : sink.strong(span.strong);
    const lead = /^\s/.test(span) ? ' ' : '';
    const trail = /\S\s+$/.test(span) ? ' ' : '';
    return `${lead}${sink.plain(span)}${trail}`;
})
    .join('')
    .trim();


/***/ })

};
