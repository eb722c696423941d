export const id = 6123;
export const ids = [6123,5308,3802,2325];
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

/***/ 64719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dT: () => (/* binding */ markdownSection),
  Qj: () => (/* binding */ markdownTable),
  p7: () => (/* binding */ markdownText),
  A$: () => (/* binding */ withHtml),
  Q4: () => (/* binding */ withoutHtml)
});

// EXTERNAL MODULE: ./build/js/shared/report/format-value.js
var format_value = __webpack_require__(53802);
;// CONCATENATED MODULE: ./build/js/shared/report/chart-bars.js

const most = 30;
const barWidth = 20;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const barTable = (chart, style = 'unicode') => {
    const { mark, data, encoding, layer, transform } = chart.spec;
    if (layer !== undefined || transform !== undefined || !isBar(mark) || !isRecord(data) || !isRecord(encoding))
        return;
    if (!Array.isArray(data.values) || data.values.length === 0 || data.values.length > most)
        return;
    const channels = Object.entries(encoding).filter(([name]) => name === 'x' || name === 'y');
    const length = channels.find(([, channel]) => isPlain(channel, ['quantitative']))?.[1];
    const label = channels.find(([, channel]) => isPlain(channel, ['nominal', 'ordinal']))?.[1];
    if (!isRecord(length) || !isRecord(label))
        return;
    const rows = data.values.map((row) => isRecord(row) ? { label: row[String(label.field)], value: row[String(length.field)] } : {});
    const values = rows.map(({ value }) => (typeof value === 'number' && value >= 0 ? value : Number.NaN));
    const largest = Math.max(...values);
    const names = rows.map((row) => row.label);
    if (!Number.isFinite(largest) || largest <= 0 || new Set(names).size < names.length)
        return;
    const format = isRecord(length.axis) && String(length.axis.format).endsWith('%') ? format_value/* formatShare */.T1 : format_value/* formatNumber */.ZV;
    return {
        kind: 'table',
        caption: chart.title,
        columns: [{ title: titleOf(label) }, { title: titleOf(length), align: 'right' }, { title: '' }],
        rows: rows.map((row, index) => [
            String(row.label),
            format(values[index] ?? 0),
            bar((values[index] ?? 0) / largest, style),
        ]),
    };
};
const bar = (share, style) => {
    if (style === 'ascii')
        return '#'.repeat(share > 0 ? Math.max(1, Math.round(share * barWidth)) : 0);
    const units = share > 0 ? Math.max(1, Math.round(share * barWidth * 8)) : 0;
    return '█'.repeat(Math.floor(units / 8)) + (eighths[units % 8] ?? '');
};
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isBar = (mark) => mark === 'bar' || (isRecord(mark) && mark.type === 'bar');
const isPlain = (channel, kinds) => isRecord(channel) &&
    kinds.includes(String(channel.type)) &&
    typeof channel.field === 'string' &&
    channel.aggregate === undefined &&
    channel.bin === undefined;
const titleOf = (channel) => channel.title === null ? '' : typeof channel.title === 'string' ? channel.title : String(channel.field);

// EXTERNAL MODULE: ./build/js/shared/report/escape.js + 4 modules
var report_escape = __webpack_require__(57253);
// EXTERNAL MODULE: ./build/js/shared/report/text.js
var report_text = __webpack_require__(29422);
;// CONCATENATED MODULE: ./build/js/shared/report/markdown-blocks.js



const longest = 2000;
const withHtml = {
    strong: (inner) => `<strong>${inner}</strong>`,
    code: report_escape/* codeMarkdown */.fl,
    stacked: (parts) => parts.join('<br>'),
    folded: (title, body) => `<details>\n<summary>${(0,report_escape/* summaryMarkdown */.eH)(title, { maxLength: 200 })}</summary>\n\n${body}\n\n</details>`,
};
const withoutHtml = {
    strong: (inner) => `**${inner}**`,
    code: (text, options) => (text.includes('|') ? (0,report_escape/* escapeMarkdown */.FV)(text, options) : (0,report_escape/* codeMarkdown */.fl)(text, options)),
    stacked: (parts) => parts.join(' '),
    folded: (title, body) => `### ${(0,report_escape/* escapeMarkdown */.FV)(title, { maxLength: 200 })}\n\n${body}`,
};
const markdownText = (text, flavour, maxLength = longest) => (0,report_text/* renderSpans */.Sn)(text, {
    plain: (value) => (0,report_escape/* escapeMarkdown */.FV)(value, { maxLength }),
    code: (value) => flavour.code(value, { maxLength }),
    strong: (value) => {
        const inner = (0,report_escape/* escapeMarkdown */.FV)(value, { maxLength });
        return inner === '' ? '' : flavour.strong(inner);
    },
});
const markdownTable = (head, rows) => [
    `| ${head.map(({ title }) => title || ' ').join(' | ')} |`,
    `| ${head.map(({ align }) => (align === 'right' ? '---:' : ':---')).join(' | ')} |`,
    ...rows.map((row) => `| ${head.map((_, column) => row[column] ?? '').join(' | ')} |`),
].join('\n');
const markdownSection = (section, flavour) => {
    const blocks = section.blocks.map((block) => markdownBlock(block, flavour));
    return section.weight === 'details'
        ? flavour.folded(section.title, blocks.join('\n\n'))
        : [`### ${(0,report_escape/* escapeMarkdown */.FV)(section.title, { maxLength: 200 })}`, ...blocks].join('\n\n');
};
const markdownBlock = (block, flavour) => {
    switch (block.kind) {
        case 'paragraph':
            return markdownText(block.text, flavour);
        case 'list':
            return block.items.map((item) => `- ${markdownText(item, flavour)}`).join('\n');
        case 'code':
            return (0,report_escape/* fencedMarkdown */.jO)(block.text);
        case 'table':
            return tableBlock(block, flavour);
        case 'chart': {
            const bars = barTable(block);
            return bars === undefined
                ? `${flavour.strong((0,report_escape/* escapeMarkdown */.FV)(block.title, { maxLength: 200 }))}: ${(0,report_escape/* escapeMarkdown */.FV)(block.alt, { maxLength: longest })}`
                : tableBlock(bars, flavour);
        }
    }
};
const tableBlock = (table, flavour) => {
    const grid = markdownTable(table.columns.map(({ title, align }) => ({
        title: (0,report_escape/* escapeMarkdown */.FV)(title, { maxLength: 200 }),
        ...(align === undefined ? {} : { align }),
    })), table.rows.map((row) => row.map((cell) => markdownText(cell, flavour, 400))));
    const caption = table.caption === undefined ? '' : (0,report_escape/* escapeMarkdown */.FV)(table.caption, { maxLength: 400 });
    return caption === '' ? grid : `${flavour.strong(caption)}\n\n${grid}`;
};


/***/ }),

/***/ 86123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _check_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57520);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96478);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57253);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53802);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32325);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64719);






const smallestLimit = 1000;
const renderMarkdown = (document, { limitBytes, html }) => {
    if (!(limitBytes >= smallestLimit))
        throw new RangeError(`limitBytes is ${limitBytes}: a Markdown report needs at least ${smallestLimit} bytes.`);
    const flavour = html === 'stripped' ? _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutHtml */ .Q4 : _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .withHtml */ .A$;
    const fits = (text) => Buffer.byteLength(text) <= limitBytes;
    const notPassed = document.checks.filter((check) => check.outcome !== 'pass').length;
    const failed = (shown) => failedOnly(document, shown, flavour);
    for (const step of [everything, withoutDetails, () => failed(notPassed)]) {
        const text = step(document, flavour);
        if (fits(text))
            return text;
    }
    const shown = largest(notPassed - 1, (count) => fits(failed(count)));
    if (shown > 0)
        return failed(shown);
    const counts = countsOnly(document, 'with words', flavour);
    return fits(counts) ? counts : countsOnly(document, 'numbers', flavour);
};
const everything = (document, flavour) => {
    const passed = document.checks.filter((check) => check.outcome === 'pass');
    return join([
        ...opening(document, flavour),
        notPassedTable(document.checks, Number.POSITIVE_INFINITY, flavour),
        ...document.presentation.sections
            .filter(({ weight }) => weight === 'main')
            .map((section) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownSection */ .dT)(section, flavour)),
        passed.length === 0
            ? ''
            : flavour.folded(`Passed: ${passed.length} of ${document.checks.length} checks`, passedTable(passed, flavour)),
        ...document.presentation.sections
            .filter(({ weight }) => weight === 'details')
            .map((section) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownSection */ .dT)(section, flavour)),
        reproduce(document),
        provenance(document, flavour),
    ]);
};
const withoutDetails = (document, flavour) => join([
    ...opening(document, flavour),
    notPassedTable(document.checks, Number.POSITIVE_INFINITY, flavour),
    ...document.presentation.sections
        .filter(({ weight }) => weight === 'main')
        .map((section) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownSection */ .dT)(section, flavour)),
    shortened('Passed checks and details are left out'),
    reproduce(document),
    provenance(document, flavour),
]);
const failedOnly = (document, shown, flavour) => {
    const left = document.checks.filter((check) => check.outcome !== 'pass').length - shown;
    return join([
        ...opening(document, flavour),
        notPassedTable(document.checks, shown, flavour),
        shortened(left > 0
            ? `${left} more checks that did not pass, passed checks and sections are left out`
            : 'Passed checks and sections are left out'),
        reproduce(document),
    ]);
};
const countsOnly = (document, style, flavour) => {
    const counts = (0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .countStatuses */ .ip)(document.checks);
    const rows = _check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .checkStatuses */ .jv.filter((status) => counts[status] > 0).map((status) => [status, String(counts[status])]);
    return join([
        verdictLine(document, 40),
        style === 'with words' ? (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(document.presentation.summary, flavour) : '',
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)([{ title: 'Checks' }, { title: 'Number', align: 'right' }], rows),
        shortened('All but counts is left out'),
        style === 'with words' ? reproduce(document) : '',
    ]);
};
const opening = (document, flavour) => {
    const { presentation, report } = document;
    const difference = (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceSection */ .N)(report);
    return [
        verdictLine(document, 120),
        (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(presentation.summary, flavour),
        difference === undefined ? '' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownSection */ .dT)(difference, flavour),
        listed(report.notices, (notice) => `> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(notice, { maxLength: 500 })}`, '>', '\n>\n'),
        presentation.whatToDo.length === 0
            ? ''
            : `### What to do\n\n${listed(presentation.whatToDo, (item, index) => `${index + 1}. ${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(item, flavour, 1000)}`, '-', '\n')}`,
    ];
};
const mostListed = 10;
const listed = (items, line, mark, between) => [
    ...items.slice(0, mostListed).map(line),
    ...(items.length > mostListed ? [`${mark} and ${items.length - mostListed} more`] : []),
].join(between);
const symbols = {
    PASS: '✅ Passed',
    FAIL: '❌ Failed',
    INCONCLUSIVE: '❔ Inconclusive',
    ERROR: '⛔ Not measured',
};
const verdictLine = (document, titleLength) => {
    const { word, counts } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .P)(document);
    return `## ${symbols[word]}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(document.title, { maxLength: titleLength })}\n\n**${counts}**`;
};
const notPassedTable = (checks, most, flavour) => {
    const shown = checks.filter((check) => check.outcome !== 'pass').slice(0, most);
    if (shown.length === 0)
        return '';
    return `### Checks that did not pass\n\n${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)([{ title: '' }, { title: 'Check' }, { title: 'Observed' }, { title: 'Expected' }, { title: 'Why, and what to do' }], shown.map((check) => [
        `**${(0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusWords */ .o7)(check)}**`,
        flavour.code(check.id, { maxLength: 200 }),
        (0,_format_value_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMeasured */ .U6)(check),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(check.expected, { maxLength: 300 }),
        flavour.stacked([
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(check.reason, { maxLength: 1000 }),
            check.location === undefined
                ? ''
                : flavour.code(`${check.location.file}:${check.location.line}`, { maxLength: 300 }),
            check.waiver === undefined
                ? ''
                : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverWords */ .O3)(check), {
                    maxLength: 500,
                }),
        ].filter((part) => part !== '')),
    ]))}`;
};
const passedTable = (passed, flavour) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Qj)([{ title: 'Check' }, { title: 'Observed' }, { title: 'Expected' }], passed.map((check) => [
    flavour.code(check.id, { maxLength: 200 }),
    (0,_format_value_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMeasured */ .U6)(check),
    (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(check.expected, { maxLength: 300 }),
]));
const shortened = (what) => `_${what} to fit the size limit; report.html and report.json hold everything._`;
const reproduce = ({ report }) => `### Reproduce\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .fencedMarkdown */ .jO)(report.reproduce, 'sh')}`;
const provenance = ({ report }, flavour) => flavour.folded('What was judged, by what', [
    ...report.subjects.map(({ role, name, sha256 }) => `- subject ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(role)} ${flavour.code(name)} ${flavour.code(`sha256:${sha256}`)}`),
    ...report.inputs.map(({ name, path, sha256 }) => `- input ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(name)} ${flavour.code(path)}${sha256 === undefined ? '' : ` ${flavour.code(`sha256:${sha256}`)}`}`),
    ...(report.policy === undefined
        ? []
        : [`- policy ${flavour.code(report.policy.source)} ${flavour.code(`sha256:${report.policy.sha256}`)}`]),
    ...(report.engine === undefined
        ? []
        : [`- engine ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(`${report.engine.name} ${report.engine.version}`)}`]),
    `- seed ${report.seed}`,
    `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(`${report.tool.name} ${report.tool.version}`)}`,
].join('\n'));
const join = (parts) => `${parts.filter((part) => part !== '').join('\n\n')}\n`;
const largest = (most, fits) => {
    let low = 0;
    let high = Math.max(0, most);
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
};


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
