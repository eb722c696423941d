export const id = 1815;
export const ids = [1815,5308,3802,2325];
export const modules = {

/***/ 57520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ waiverWords),
/* harmony export */   dO: () => (/* binding */ checkStatus),
/* harmony export */   gg: () => (/* binding */ orderChecks),
/* harmony export */   ip: () => (/* binding */ countStatuses),
/* harmony export */   jv: () => (/* binding */ checkStatuses),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
const checkStatuses = [
    'fail',
    'error',
    'inconclusive',
    'not-executed',
    'warning',
    'info',
    'standing',
    'waived',
    'pass',
];
const checkStatus = (check) => {
    if (check.outcome === 'pass')
        return 'pass';
    if (check.waiver !== undefined)
        return check.waiver.expires === undefined ? 'standing' : 'waived';
    return check.severity === 'error' ? check.outcome : check.severity;
};
const statusWords = (check) => {
    const status = checkStatus(check);
    if (status === 'not-executed')
        return 'not executed';
    if (status === 'standing')
        return `as before: ${outcomeWords[check.outcome]}`;
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
    const counts = {
        fail: 0,
        error: 0,
        inconclusive: 0,
        'not-executed': 0,
        warning: 0,
        info: 0,
        standing: 0,
        waived: 0,
        pass: 0,
    };
    for (const check of checks)
        counts[checkStatus(check)] += 1;
    return { ...counts, total: checks.length };
};
const orderChecks = (checks) => [...checks].sort((a, b) => checkStatuses.indexOf(checkStatus(a)) - checkStatuses.indexOf(checkStatus(b)));
const waiverWords = ({ waiver }) => {
    if (waiver === undefined)
        return '';
    return waiver.expires === undefined
        ? waiver.reason
        : `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}`;
};


/***/ }),

/***/ 96478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ differenceSection),
/* harmony export */   h: () => (/* binding */ differenceSentence)
/* harmony export */ });
/* harmony import */ var _check_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57520);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53802);


const inOrder = ['worse', 'new', 'as before', 'mended', 'gone'];
const mostShown = 30;
function rowsOf({ baseline, checks }) {
    const rows = checks.flatMap((check) => {
        const standing = standingOf(check);
        return standing === undefined ? [] : [{ standing, id: check.id, check }];
    });
    const gone = (baseline?.gone ?? []).map((id) => ({ standing: 'gone', id }));
    return [...rows, ...gone].sort((a, b) => inOrder.indexOf(a.standing) - inOrder.indexOf(b.standing));
}
function standingOf({ outcome, before }) {
    if (before === undefined)
        return outcome === 'pass' ? undefined : 'new';
    if (outcome === 'pass')
        return before.outcome === 'pass' ? undefined : 'mended';
    if (before.outcome === outcome || (before.outcome === 'fail' && outcome === 'inconclusive'))
        return 'as before';
    return before.outcome === 'pass' ? 'new' : 'worse';
}
function differenceSentence(report) {
    if (report.baseline === undefined)
        return undefined;
    const rows = rowsOf(report);
    const number = (...standings) => rows.filter(({ standing }) => standings.includes(standing)).length;
    const worse = number('new', 'worse');
    const others = [
        count(number('as before'), 'is as bad as there', 'are as bad as there'),
        count(number('mended'), 'is mended', 'are mended'),
        count(number('gone'), 'is no longer checked', 'are no longer checked'),
    ].filter((part) => part !== '');
    const head = worse === 0
        ? 'Nothing is worse than in the base report'
        : `${worse} ${worse === 1 ? 'check is' : 'checks are'} new or worse than in the base report`;
    return `${[head, ...others].join('; ')}.`;
}
const count = (number, one, many) => number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
function differenceSection(report) {
    const { baseline } = report;
    if (baseline === undefined)
        return undefined;
    const rows = rowsOf(report);
    const from = [
        'Compared with ',
        { code: baseline.source },
        ` (sha256 ${baseline.sha256.slice(0, 12)}…).`,
        baseline.gateOn === 'new' ? ' Only what is new or worse, or not measured, decides.' : ' Every check decides.',
    ];
    const more = rows.length - mostShown;
    return {
        title: 'Against the base report',
        weight: 'main',
        blocks: [
            { kind: 'paragraph', text: from },
            ...(rows.length === 0
                ? []
                : [
                    {
                        kind: 'table',
                        columns: [{ title: '' }, { title: 'Check' }, { title: 'There' }, { title: 'Here' }],
                        rows: rows
                            .slice(0, mostShown)
                            .map(({ standing, id, check }) => [
                            standing,
                            [{ code: id }],
                            check === undefined ? 'checked' : there(check),
                            check === undefined ? 'not checked' : said(check.outcome, check.observed),
                        ]),
                    },
                ]),
            ...(more > 0 ? [{ kind: 'paragraph', text: `And ${more} more in report.json.` }] : []),
        ],
    };
}
const there = ({ before }) => before === undefined ? 'not checked' : said(before.outcome, before.observed);
const said = (outcome, observed) => observed === null ? _check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWords */ .wX[outcome] : `${_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWords */ .wX[outcome]} (${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatObserved */ .YK)(observed)})`;


/***/ }),

/***/ 53802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   U6: () => (/* binding */ formatMeasured),
/* harmony export */   YK: () => (/* binding */ formatObserved),
/* harmony export */   ZV: () => (/* binding */ formatNumber)
/* harmony export */ });
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

const besides = (report) => {
    if (report.reportOnly === true && !report.passed)
        return ' (report only: does not stop the pipeline)';
    return report.verdict === 'inconclusive' && report.onInconclusive === 'warn'
        ? ' (a warning: does not stop the pipeline)'
        : '';
};
const words = { pass: 'PASS', fail: 'FAIL', inconclusive: 'INCONCLUSIVE', error: 'ERROR' };
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
        counts.standing > 0 ? `${counts.standing} as before` : '',
        counts.waived > 0 ? `${counts.waived} waived` : '',
    ].filter((part) => part !== '');
    return beside.length === 0 ? main : `${main}; ${beside.join(', ')}`;
};
const plural = (count, one, many) => (count === 1 ? one : many);
const verdictSymbols = {
    pass: '✅ Passed',
    fail: '❌ Failed',
    inconclusive: '❔ Inconclusive',
    error: '⛔ Not measured',
};


/***/ }),

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

/***/ 71815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHtml: () => (/* binding */ renderHtml)
/* harmony export */ });
/* harmony import */ var _check_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57520);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96478);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57253);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53802);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32325);
/* harmony import */ var _html_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9051);
/* harmony import */ var _html_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68300);







const renderHtml = async (document) => {
    const { report, presentation } = document;
    const { word, counts } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .P)(document);
    const draw = chartDrawer();
    const difference = (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceSection */ .N)(report);
    const sections = [];
    for (const section of presentation.sections)
        sections.push(await (0,_html_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .htmlSection */ .$)(section, draw));
    return (0,_html_page_js__WEBPACK_IMPORTED_MODULE_5__/* .htmlPage */ .X)(`${word}: ${document.title}`, `<header class="verdict ${report.verdict}">
<p class="word">${verdictWords[report.verdict]}</p>
<h1>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(document.title)}</h1>
<p class="counts">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(counts)}</p>
<p>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(presentation.summary)}</p>
</header>
${difference === undefined ? '' : `${await (0,_html_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .htmlSection */ .$)(difference, draw)}\n`}${report.notices.map((notice) => `<p class="note">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(notice)}</p>`).join('\n')}
${presentation.whatToDo.length === 0
        ? ''
        : `<section><h2>What to do</h2><ol>${presentation.whatToDo.map((item) => `<li>${(0,_html_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .htmlText */ .j)(item)}</li>`).join('\n')}</ol></section>`}
<section><h2>Checks</h2>
${_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .checkStatuses */ .jv.map((status) => checkGroup(status, document.checks)).join('')}</section>
${sections.join('\n')}
<section><h2>Reproduce</h2><pre>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(report.reproduce)}</pre></section>
<footer>${provenance(document)}</footer>`);
};
const verdictWords = { pass: 'Passed', fail: 'Failed', inconclusive: 'Inconclusive', error: 'Not measured' };
const groupTitles = {
    fail: 'Failed',
    error: 'Not measured',
    inconclusive: 'Inconclusive',
    'not-executed': 'Not executed',
    warning: 'Warnings',
    info: 'For information',
    standing: 'As in the base report',
    waived: 'Waived',
    pass: 'Passed',
};
const folded = new Set(['info', 'standing', 'waived', 'pass']);
const checkGroup = (status, checks) => {
    const rows = checks.filter((check) => (0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .checkStatus */ .dO)(check) === status);
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
        : `<span class="soft">${_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWords */ .wX[check.outcome]}: </span>`;
    const place = check.location === undefined
        ? ''
        : `<br><span class="soft">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(`${check.location.file}:${check.location.line}`)}</span>`;
    const waiver = check.waiver === undefined || check.outcome === 'pass'
        ? ''
        : `<br><span class="soft">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)((0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverWords */ .O3)(check))}</span>`;
    return `<tr><th scope="row"><code>${breakable(check.id)}</code><br><span class="soft">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(check.title)}</span></th><td data-name="observed">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)((0,_format_value_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMeasured */ .U6)(check))}</td><td data-name="expected">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(check.expected)}</td><td>${kind}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(check.reason)}${place}${waiver}</td></tr>`;
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
            return `<p>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(chart.alt)}</p><p class="soft">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(`The chart was not drawn: ${cause}`)}</p>`;
        }
    };
};
const provenance = ({ report }) => {
    const digest = (sha256) => `<code>sha256:${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(sha256)}</code>`;
    const entries = [
        ...report.subjects.map(({ role, name, sha256 }) => [`subject: ${role}`, `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(name)} ${digest(sha256)}`]),
        ...report.inputs.map(({ name, path, sha256 }) => [`input: ${name}`, `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(path)}${sha256 === undefined ? '' : ` ${digest(sha256)}`}`]),
        ...(report.policy === undefined
            ? []
            : [['policy', `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(report.policy.source)} ${digest(report.policy.sha256)}`]]),
        ...(report.engine === undefined
            ? []
            : [['engine', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(`${report.engine.name} ${report.engine.version}`)]]),
        ['seed', String(report.seed)],
        ['tool', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(`${report.tool.name} ${report.tool.version}, gate ${report.gate}`)],
        [
            'run',
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(`${report.execution.startedAt}, ${(report.execution.durationMs / 1000).toFixed(1)} s, exit code ${report.execution.exitCode}`),
        ],
    ];
    return `<dl>${entries.map(([name, value]) => `<dt>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(name)}</dt><dd>${value}</dd>`).join('\n')}</dl>`;
};
const breakable = (id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(id).replace(/[._](?=.)/g, '$&<wbr>');


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
