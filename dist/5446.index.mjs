export const id = 5446;
export const ids = [5446,2325];
export const modules = {

/***/ 57520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dO: () => (/* binding */ checkStatus),
/* harmony export */   gg: () => (/* binding */ orderChecks),
/* harmony export */   ip: () => (/* binding */ countStatuses),
/* harmony export */   jv: () => (/* binding */ checkStatuses),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/** In reading order. */
const checkStatuses = [
    'fail',
    'error',
    'inconclusive',
    'not-executed',
    'warning',
    'info',
    'waived',
    'pass',
];
const checkStatus = (check) => {
    if (check.outcome === 'pass')
        return 'pass';
    if (check.waiver !== undefined)
        return 'waived';
    return check.severity === 'error' ? check.outcome : check.severity;
};
/** Words for a reader; `warning` says of what kind, because a warning that was not measured is not one that failed. */
const statusWords = (check) => {
    const status = checkStatus(check);
    if (status === 'not-executed')
        return 'not executed';
    return (status === 'warning' || status === 'info' || status === 'waived') && check.outcome !== 'fail'
        ? `${status}: ${outcomeWords[check.outcome]}`
        : status;
};
const outcomeWords = {
    pass: 'passed',
    fail: 'failed',
    error: 'not measured',
    inconclusive: 'inconclusive',
    'not-executed': 'not executed',
};
const countStatuses = (checks) => {
    const counts = { fail: 0, error: 0, inconclusive: 0, 'not-executed': 0, warning: 0, info: 0, waived: 0, pass: 0 };
    for (const check of checks)
        counts[checkStatus(check)] += 1;
    return { ...counts, total: checks.length };
};
/** Reading order; within a status the order in which the gate lists its checks. */
const orderChecks = (checks) => [...checks].sort((a, b) => checkStatuses.indexOf(checkStatus(a)) - checkStatuses.indexOf(checkStatus(b)));


/***/ }),

/***/ 53802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   U6: () => (/* binding */ formatMeasured),
/* harmony export */   ZV: () => (/* binding */ formatNumber)
/* harmony export */ });
/* unused harmony export formatObserved */
/** At most six significant digits, thousands separated by commas; the same on every machine. */
const formatNumber = (value) => {
    if (!Number.isFinite(value))
        return String(value);
    const magnitude = Math.abs(value);
    if (Number.isInteger(value) && magnitude < 1e15)
        return group(String(value));
    if (magnitude !== 0 && (magnitude < 1e-4 || magnitude >= 1e15))
        return String(Number(value.toPrecision(4)));
    const [whole = '', fraction] = trimZeros(magnitude >= 1e6 ? value.toFixed(0) : String(Number(value.toPrecision(6)))).split('.');
    return fraction === undefined ? group(whole) : `${group(whole)}.${fraction}`;
};
const group = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ',');
const trimZeros = (digits) => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits);
/** A share in percent with three significant digits; never rounds a nonzero share to 0% or a partial one to 100%. */
const formatShare = (share) => {
    const percent = 100 * share;
    const rounded = Number(percent.toPrecision(3));
    if (rounded === 100 && share < 1)
        return '>99.9%';
    return `${formatNumber(rounded)}%`;
};
const formatObserved = (observed) => {
    if (observed === null)
        return 'not measured';
    if (typeof observed === 'number')
        return formatNumber(observed);
    const counts = `${formatNumber(observed.numerator)} of ${formatNumber(observed.denominator)}`;
    return observed.denominator === 0 ? counts : `${counts} (${formatShare(observed.numerator / observed.denominator)})`;
};
/** The observed value, followed by its interval where it has one. */
const formatMeasured = ({ observed, interval }) => {
    if (interval === undefined)
        return formatObserved(observed);
    const end = observed !== null && typeof observed === 'object' ? formatShare : formatNumber;
    return `${formatObserved(observed)} [${end(interval[0])}, ${end(interval[1])}]`;
};


/***/ }),

/***/ 32325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   d: () => (/* binding */ verdictSymbols)
/* harmony export */ });
/* harmony import */ var _check_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57520);

/** Why the pipeline goes on all the same. */
const besides = (report) => {
    if (report.reportOnly === true && !report.passed)
        return ' (report only: does not stop the pipeline)';
    return report.verdict === 'inconclusive' && report.onInconclusive === 'warn'
        ? ' (a warning: does not stop the pipeline)'
        : '';
};
const words = { pass: 'PASS', fail: 'FAIL', inconclusive: 'INCONCLUSIVE', error: 'ERROR' };
/** The verdict with its counts: the first line of every report. */
const headline = ({ report, checks }) => ({
    word: words[report.verdict],
    counts: `${countsInWords((0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .countStatuses */ .ip)(checks))}${besides(report)}`,
});
const countsInWords = (counts) => {
    if (counts.total === 0)
        return 'no check was executed';
    const notMeasured = counts.error + counts['not-executed'];
    const deciding = [
        counts.fail > 0 ? 'failed' : '',
        notMeasured > 0 ? 'could not be measured' : '',
        counts.inconclusive > 0 ? plural(counts.inconclusive, 'is inconclusive', 'are inconclusive') : '',
    ];
    const numbers = [counts.fail, notMeasured, counts.inconclusive];
    const parts = deciding.flatMap((phrase, index) => (phrase === '' ? [] : [{ phrase, count: numbers[index] ?? 0 }]));
    const of = `of ${plural(counts.total, '1 check', `${counts.total} checks`)}`;
    const first = parts[0];
    const main = first === undefined
        ? `${counts.pass} ${of} passed`
        : [
            `${first.count} ${of} ${first.phrase}`,
            ...parts.slice(1).map(({ phrase, count }) => `${count} ${phrase}`),
        ].join(', ');
    const beside = [
        counts.warning > 0 ? plural(counts.warning, '1 warning', `${counts.warning} warnings`) : '',
        counts.info > 0 ? `${counts.info} for information` : '',
        counts.waived > 0 ? `${counts.waived} waived` : '',
    ].filter((part) => part !== '');
    return beside.length === 0 ? main : `${main}; ${beside.join(', ')}`;
};
const plural = (count, one, many) => (count === 1 ? one : many);
/** How Markdown says a verdict. */
const verdictSymbols = {
    pass: '✅ Passed',
    fail: '❌ Failed',
    inconclusive: '❔ Inconclusive',
    error: '⛔ Not measured',
};


/***/ }),

/***/ 95446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/js/shared/report/check-status.js
var check_status = __webpack_require__(57520);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js + 4 modules
var report_escape = __webpack_require__(57253);
// EXTERNAL MODULE: ./build/js/shared/report/format-value.js
var format_value = __webpack_require__(53802);
// EXTERNAL MODULE: ./build/js/shared/report/headline.js
var headline = __webpack_require__(32325);
// EXTERNAL MODULE: ./build/js/shared/report/text.js
var report_text = __webpack_require__(29422);
;// CONCATENATED MODULE: ./build/js/shared/report/html-blocks.js


const htmlText = (text) => (0,report_text/* renderSpans */.Sn)(text, {
    plain: (value) => (0,report_escape/* escapeHtml */.ZD)(value.trim()),
    code: (value) => `<code>${(0,report_escape/* escapeHtml */.ZD)(value)}</code>`,
    strong: (value) => `<strong>${(0,report_escape/* escapeHtml */.ZD)(value)}</strong>`,
});
const htmlSection = async (section, draw) => {
    const title = `<h2>${(0,report_escape/* escapeHtml */.ZD)(section.title)}</h2>`;
    const body = await htmlBlocks(section.blocks, draw);
    return section.weight === 'details'
        ? `<details class="section"><summary>${title}</summary>${body}</details>`
        : `<section>${title}${body}</section>`;
};
/** Charts that follow each other stand side by side where the page is wide enough. */
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
            row.push(`<figure><figcaption>${(0,report_escape/* escapeHtml */.ZD)(block.title)}</figcaption>${await draw(block)}</figure>`);
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
            return `<pre>${(0,report_escape/* escapeHtml */.ZD)(block.text)}</pre>`;
        case 'table':
            return htmlTable(block);
    }
};
const htmlTable = (table) => {
    const cell = (column) => (table.columns[column]?.align === 'right' ? ' class="number"' : '');
    const caption = table.caption === undefined ? '' : `<caption>${(0,report_escape/* escapeHtml */.ZD)(table.caption)}</caption>`;
    const head = table.columns
        .map(({ title }, column) => `<th scope="col"${cell(column)}>${(0,report_escape/* escapeHtml */.ZD)(title)}</th>`)
        .join('');
    const rows = table.rows
        .map((row) => `<tr>${table.columns.map((_, column) => `<td${cell(column)}>${htmlText(row[column] ?? '')}</td>`).join('')}</tr>`)
        .join('\n');
    return `<div class="wide"><table>${caption}<thead><tr>${head}</tr></thead><tbody>\n${rows}\n</tbody></table></div>`;
};

;// CONCATENATED MODULE: ./build/js/shared/report/html-style.js
/** The one style sheet of `report.html`: light, dark, narrow and paper. */
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
.pass{--tone:var(--good)}.fail,.error,.not-executed{--tone:var(--bad)}.inconclusive,.warning{--tone:var(--doubt)}.info,.waived{--tone:var(--quiet)}
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

;// CONCATENATED MODULE: ./build/js/shared/report/render-html.js






/**
 * One self-contained page: no script, nothing loaded, charts as inline SVG. The chart library is loaded only where the
 * document holds a chart. A chart that cannot be drawn gives way to its words: reporting degrades, measuring does not.
 */
const renderHtml = async (document) => {
    const { report, presentation } = document;
    const { word, counts } = (0,headline/* headline */.P)(document);
    const draw = chartDrawer();
    const sections = [];
    for (const section of presentation.sections)
        sections.push(await htmlSection(section, draw));
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,report_escape/* escapeHtml */.ZD)(`${word}: ${document.title}`)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<header class="verdict ${report.verdict}">
<p class="word">${verdictWords[report.verdict]}</p>
<h1>${(0,report_escape/* escapeHtml */.ZD)(document.title)}</h1>
<p class="counts">${(0,report_escape/* escapeHtml */.ZD)(counts)}</p>
<p>${(0,report_escape/* escapeHtml */.ZD)(presentation.summary)}</p>
</header>
${report.notices.map((notice) => `<p class="note">${(0,report_escape/* escapeHtml */.ZD)(notice)}</p>`).join('\n')}
${presentation.whatToDo.length === 0
        ? ''
        : `<section><h2>What to do</h2><ol>${presentation.whatToDo.map((item) => `<li>${htmlText(item)}</li>`).join('\n')}</ol></section>`}
<section><h2>Checks</h2>
${check_status/* checkStatuses */.jv.map((status) => checkGroup(status, document.checks)).join('')}</section>
${sections.join('\n')}
<section><h2>Reproduce</h2><pre>${(0,report_escape/* escapeHtml */.ZD)(report.reproduce)}</pre></section>
<footer>${provenance(document)}</footer>
</main>
</body>
</html>
`;
};
const verdictWords = { pass: 'Passed', fail: 'Failed', inconclusive: 'Inconclusive', error: 'Not measured' };
const groupTitles = {
    fail: 'Failed',
    error: 'Not measured',
    inconclusive: 'Inconclusive',
    'not-executed': 'Not executed',
    warning: 'Warnings',
    info: 'For information',
    waived: 'Waived',
    pass: 'Passed',
};
const folded = new Set(['info', 'waived', 'pass']);
const checkGroup = (status, checks) => {
    const rows = checks.filter((check) => (0,check_status/* checkStatus */.dO)(check) === status);
    if (rows.length === 0)
        return '';
    return `<details class="group ${status}"${folded.has(status) ? '' : ' open'}><summary>${groupTitles[status]}: ${rows.length} of ${checks.length}</summary>
<table class="checks"><thead><tr><th scope="col" class="c1">Check</th><th scope="col" class="c2">Observed</th><th scope="col" class="c3">Expected</th><th scope="col">Why, and what to do</th></tr></thead><tbody>
${rows.map(checkRow).join('\n')}
</tbody></table></details>
`;
};
const checkRow = (check) => {
    const kind = check.severity === 'error' && check.waiver === undefined
        ? ''
        : `<span class="soft">${check_status/* outcomeWords */.wX[check.outcome]}: </span>`;
    const place = check.location === undefined
        ? ''
        : `<br><span class="soft">${(0,report_escape/* escapeHtml */.ZD)(`${check.location.file}:${check.location.line}`)}</span>`;
    const waiver = check.waiver === undefined || check.outcome === 'pass'
        ? ''
        : `<br><span class="soft">${(0,report_escape/* escapeHtml */.ZD)(`Waived by ${check.waiver.owner} until ${check.waiver.expires}: ${check.waiver.reason}`)}</span>`;
    return `<tr><th scope="row"><code>${breakable(check.id)}</code><br><span class="soft">${(0,report_escape/* escapeHtml */.ZD)(check.title)}</span></th><td data-name="observed">${(0,report_escape/* escapeHtml */.ZD)((0,format_value/* formatMeasured */.U6)(check))}</td><td data-name="expected">${(0,report_escape/* escapeHtml */.ZD)(check.expected)}</td><td>${kind}${(0,report_escape/* escapeHtml */.ZD)(check.reason)}${place}${waiver}</td></tr>`;
};
const chartDrawer = () => {
    let number = 0;
    return async (chart) => {
        number += 1;
        try {
            const { renderChart } = await __webpack_require__.e(/* import() */ 128).then(__webpack_require__.bind(__webpack_require__, 30128));
            return await renderChart(chart, `chart-${number}`);
        }
        catch (error) {
            const cause = error instanceof Error ? error.message : String(error);
            return `<p>${(0,report_escape/* escapeHtml */.ZD)(chart.alt)}</p><p class="soft">${(0,report_escape/* escapeHtml */.ZD)(`The chart was not drawn: ${cause}`)}</p>`;
        }
    };
};
const provenance = ({ report }) => {
    const digest = (sha256) => `<code>sha256:${(0,report_escape/* escapeHtml */.ZD)(sha256)}</code>`;
    const entries = [
        ...report.subjects.map(({ role, name, sha256 }) => [`subject: ${role}`, `${(0,report_escape/* escapeHtml */.ZD)(name)} ${digest(sha256)}`]),
        ...report.inputs.map(({ name, path, sha256 }) => [`input: ${name}`, `${(0,report_escape/* escapeHtml */.ZD)(path)} ${digest(sha256)}`]),
        ...(report.policy === undefined
            ? []
            : [['policy', `${(0,report_escape/* escapeHtml */.ZD)(report.policy.source)} ${digest(report.policy.sha256)}`]]),
        ...(report.engine === undefined
            ? []
            : [['engine', (0,report_escape/* escapeHtml */.ZD)(`${report.engine.name} ${report.engine.version}`)]]),
        ['seed', String(report.seed)],
        ['tool', (0,report_escape/* escapeHtml */.ZD)(`${report.tool.name} ${report.tool.version}, gate ${report.gate}`)],
        [
            'run',
            (0,report_escape/* escapeHtml */.ZD)(`${report.execution.startedAt}, ${(report.execution.durationMs / 1000).toFixed(1)} s, exit code ${report.execution.exitCode}`),
        ],
    ];
    return `<dl>${entries.map(([name, value]) => `<dt>${(0,report_escape/* escapeHtml */.ZD)(name)}</dt><dd>${value}</dd>`).join('\n')}</dl>`;
};
/** An id may break behind its dots and underscores rather than in the middle of a word. */
const breakable = (id) => (0,report_escape/* escapeHtml */.ZD)(id).replace(/[._](?=.)/g, '$&<wbr>');


/***/ }),

/***/ 29422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sn: () => (/* binding */ renderSpans),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
/* unused harmony export spansOf */
const spansOf = (text) => (typeof text === 'string' ? [text] : text);
/** The words alone, code between single quotes or as it is. Still foreign: the caller escapes it. */
const wordsOf = (text, code = 'quoted') => spansOf(text)
    .map((span) => {
    if (typeof span === 'string')
        return span;
    if ('strong' in span)
        return span.strong;
    return code === 'quoted' ? `'${span.code}'` : span.code;
})
    .join('');
/** Escapes each span for its sink; white space at the border of two spans is kept. */
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
