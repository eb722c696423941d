export const id = 9346;
export const ids = [9346];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


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

/***/ 19346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal),
/* harmony export */   renderTerminalSections: () => (/* binding */ renderTerminalSections)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57336);
/* harmony import */ var _check_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57520);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96478);
/* harmony import */ var _escape_plain_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91712);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57253);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53802);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32325);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44896);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29422);









const mostChecks = 50;
const mostRows = 20;
const indent = '  ';
const renderTerminal = (document, options) => {
    const width = Math.max(40, options.width);
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_5__.createColors(options.color);
    const { report, presentation } = document;
    const difference = (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceSection */ .N)(report);
    const foreign = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(text);
    const paragraph = (text) => (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(foreign(text), width);
    const parts = [
        [...verdictLines(document, colors, width), ...paragraph(presentation.summary)],
        difference === undefined ? [] : sectionLines(difference, colors, width),
        report.notices.length === 0 ? [] : report.notices.flatMap((notice) => hanging('note: ', foreign(notice), width)),
        presentation.whatToDo.length === 0
            ? []
            : [
                colors.bold('What to do'),
                ...presentation.whatToDo.flatMap((item, index) => hanging(`${indent}${index + 1}. `, foreign((0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z9)(item)), width)),
            ],
        checkLines(document.checks, colors, width),
        ...presentation.sections
            .filter(({ weight, blocks }) => weight === 'main' && blocks.some(({ kind }) => kind !== 'chart'))
            .map((section) => sectionLines(section, colors, width)),
        options.files === undefined || options.files.length === 0
            ? []
            : [colors.bold('Reports'), ...options.files.flatMap((file) => hanging(indent, foreign(file), width))],
        [colors.bold('Reproduce'), `${indent}${foreign(report.reproduce)}`],
    ];
    return `${parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.map(_escape_plain_line_js__WEBPACK_IMPORTED_MODULE_7__/* .guardLine */ .Q).join('\n'))
        .join('\n\n')}\n`;
};
const verdictLines = (document, colors, width) => {
    const head = (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .P)(document);
    const [first = '', ...rest] = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(`${head.word}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(document.title, { maxLength: 120 })}: ${head.counts}`, width);
    return [verdictColor(head.word, colors)(first), ...rest];
};
const verdictColor = (word, colors) => (text) => colors.bold(word === 'PASS' ? colors.green(text) : word === 'INCONCLUSIVE' ? colors.yellow(text) : colors.red(text));
const statusColor = (status, colors) => {
    if (status === 'fail' || status === 'error' || status === 'not-executed')
        return colors.red;
    if (status === 'inconclusive' || status === 'warning')
        return colors.yellow;
    return status === 'pass' ? colors.green : colors.dim;
};
const checkLines = (checks, colors, width) => {
    const notPassed = checks.filter((check) => check.outcome !== 'pass');
    if (notPassed.length === 0)
        return [];
    const alike = alikeChecks(notPassed);
    const own = notPassed.filter((check) => !alike.has(check));
    const shown = own.slice(0, mostChecks);
    const rows = shown.map((check) => [
        (0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusWords */ .o7)(check),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(check.id, { maxLength: 120 }),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_format_value_js__WEBPACK_IMPORTED_MODULE_8__/* .formatMeasured */ .U6)(check)),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(check.expected, { maxLength: 200 }),
    ]);
    const header = ['', 'check', 'observed', 'expected'];
    const widths = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__/* .columnWidths */ .Q4)([header, ...rows], width - indent.length);
    const statusWidth = widths[0] ?? 0;
    const reasonIndent = ' '.repeat(indent.length + statusWidth + 2);
    const lines = shown.flatMap((check, index) => {
        const color = statusColor((0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .checkStatus */ .dO)(check), colors);
        const cells = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__/* .layoutRow */ .Nq)(rows[index] ?? [], widths);
        const place = check.location === undefined ? '' : ` (${check.location.file}:${check.location.line})`;
        const waiver = check.waiver === undefined ? '' : ` ${(0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverWords */ .O3)(check)}`;
        return [
            ...cells.map((line) => `${indent}${color((0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__/* .pad */ .eV)(line, statusWidth).slice(0, statusWidth))}${line.slice(statusWidth)}`),
            ...hanging(reasonIndent, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(`${check.reason}${place}${waiver}`, { maxLength: 1200 }), width),
        ];
    });
    const more = own.length - shown.length;
    const groups = new Map();
    for (const check of alike)
        groups.set(check.reason, [...(groups.get(check.reason) ?? []), check]);
    return [
        colors.bold('Checks that did not pass'),
        ...(shown.length === 0 ? [] : (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__/* .layoutRow */ .Nq)(header, widths).map((line) => colors.dim(`${indent}${line}`))),
        ...lines,
        ...[...groups].flatMap(([reason, group]) => [
            ...hanging(indent, `${group.length} checks: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(reason, { maxLength: 300 })}`, width),
            ...hanging(`${indent}  `, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(group.map(({ id }) => id).join(', '), { maxLength: 600 }), width),
        ]),
        ...(more > 0 ? [`${indent}... and ${more} more in the report files`] : []),
    ];
};
const alikeChecks = (checks) => {
    const reasons = new Map();
    for (const { reason } of checks)
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    return new Set(checks.filter((check) => check.observed === null && (reasons.get(check.reason) ?? 0) > 3));
};
const sectionLines = (section, colors, width) => [
    ...(0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(section.title), width).map((line) => colors.bold(line)),
    ...section.blocks
        .filter(({ kind }) => kind !== 'chart')
        .flatMap((block, index) => [...(index === 0 ? [] : ['']), ...blockLines(block, colors, width)]),
];
const blockLines = (block, colors, width) => {
    switch (block.kind) {
        case 'paragraph':
            return hanging(indent, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z9)(block.text)), width);
        case 'list':
            return block.items.flatMap((item) => hanging(`${indent}- `, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z9)(item)), width));
        case 'code':
            return block.text.split(/\r?\n/).map((line) => `${indent}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(line)}`);
        case 'table':
            return tableLines(block, colors, width);
        case 'chart':
            return [];
    }
};
const tableLines = (table, colors, width) => {
    const header = table.columns.map(({ title }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(title));
    const shown = table.rows
        .slice(0, mostRows)
        .map((row) => row.map((cell) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z9)(cell, 'bare'), { maxLength: 200 })));
    const widths = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__/* .columnWidths */ .Q4)([header, ...shown], width - indent.length);
    const aligns = table.columns.map(({ align }) => align ?? 'left');
    const more = table.rows.length - shown.length;
    return [
        ...(table.caption === undefined ? [] : hanging(indent, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(table.caption), width)),
        ...(0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__/* .layoutRow */ .Nq)(header, widths, aligns).map((line) => colors.dim(`${indent}${line}`)),
        ...shown.flatMap((row) => (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__/* .layoutRow */ .Nq)(row, widths, aligns)).map((line) => `${indent}${line}`),
        ...(more > 0 ? [`${indent}... and ${more} more rows in the report files`] : []),
    ];
};
const hanging = (lead, text, width) => (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(text, Math.max(10, width - lead.length)).map((line, index) => `${index === 0 ? lead : ' '.repeat(lead.length)}${line}`.trimEnd());
const renderTerminalSections = (sections, { color, width }) => {
    const colors = picocolors__WEBPACK_IMPORTED_MODULE_5__.createColors(color);
    const parts = sections.map((section) => sectionLines(section, colors, Math.max(40, width)).map(_escape_plain_line_js__WEBPACK_IMPORTED_MODULE_7__/* .guardLine */ .Q).join('\n'));
    return `${parts.join('\n\n')}\n`;
};


/***/ }),

/***/ 44896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q4: () => (/* binding */ columnWidths),
  Nq: () => (/* binding */ layoutRow),
  eV: () => (/* binding */ pad),
  LV: () => (/* binding */ wrap)
});

// EXTERNAL MODULE: ./node_modules/string-width/index.js + 4 modules
var string_width = __webpack_require__(85792);
// EXTERNAL MODULE: ./node_modules/strip-ansi/index.js + 1 modules
var strip_ansi = __webpack_require__(30348);
;// CONCATENATED MODULE: ./node_modules/ansi-styles/index.js
const ANSI_BACKGROUND_OFFSET = 10;

const wrapAnsi16 = (offset = 0) => code => `\u001B[${code + offset}m`;

const wrapAnsi256 = (offset = 0) => code => `\u001B[${38 + offset};5;${code}m`;

const wrapAnsi16m = (offset = 0) => (red, green, blue) => `\u001B[${38 + offset};2;${red};${green};${blue}m`;

const styles = {
	modifier: {
		reset: [0, 0],
		// 21 isn't widely supported and 22 does the same thing
		bold: [1, 22],
		dim: [2, 22],
		italic: [3, 23],
		underline: [4, 24],
		overline: [53, 55],
		inverse: [7, 27],
		hidden: [8, 28],
		strikethrough: [9, 29],
	},
	color: {
		black: [30, 39],
		red: [31, 39],
		green: [32, 39],
		yellow: [33, 39],
		blue: [34, 39],
		magenta: [35, 39],
		cyan: [36, 39],
		white: [37, 39],

		// Bright color
		blackBright: [90, 39],
		gray: [90, 39], // Alias of `blackBright`
		grey: [90, 39], // Alias of `blackBright`
		redBright: [91, 39],
		greenBright: [92, 39],
		yellowBright: [93, 39],
		blueBright: [94, 39],
		magentaBright: [95, 39],
		cyanBright: [96, 39],
		whiteBright: [97, 39],
	},
	bgColor: {
		bgBlack: [40, 49],
		bgRed: [41, 49],
		bgGreen: [42, 49],
		bgYellow: [43, 49],
		bgBlue: [44, 49],
		bgMagenta: [45, 49],
		bgCyan: [46, 49],
		bgWhite: [47, 49],

		// Bright color
		bgBlackBright: [100, 49],
		bgGray: [100, 49], // Alias of `bgBlackBright`
		bgGrey: [100, 49], // Alias of `bgBlackBright`
		bgRedBright: [101, 49],
		bgGreenBright: [102, 49],
		bgYellowBright: [103, 49],
		bgBlueBright: [104, 49],
		bgMagentaBright: [105, 49],
		bgCyanBright: [106, 49],
		bgWhiteBright: [107, 49],
	},
};

const modifierNames = Object.keys(styles.modifier);
const foregroundColorNames = Object.keys(styles.color);
const backgroundColorNames = Object.keys(styles.bgColor);
const colorNames = [...foregroundColorNames, ...backgroundColorNames];

function assembleStyles() {
	const codes = new Map();

	for (const [groupName, group] of Object.entries(styles)) {
		for (const [styleName, style] of Object.entries(group)) {
			styles[styleName] = {
				open: `\u001B[${style[0]}m`,
				close: `\u001B[${style[1]}m`,
			};

			group[styleName] = styles[styleName];

			codes.set(style[0], style[1]);
		}

		Object.defineProperty(styles, groupName, {
			value: group,
			enumerable: false,
		});
	}

	Object.defineProperty(styles, 'codes', {
		value: codes,
		enumerable: false,
	});

	styles.color.close = '\u001B[39m';
	styles.bgColor.close = '\u001B[49m';

	styles.color.ansi = wrapAnsi16();
	styles.color.ansi256 = wrapAnsi256();
	styles.color.ansi16m = wrapAnsi16m();
	styles.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
	styles.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
	styles.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);

	// From https://github.com/Qix-/color-convert/blob/3f0e0d4e92e235796ccb17f6e85c72094a651f49/conversions.js
	Object.defineProperties(styles, {
		rgbToAnsi256: {
			value(red, green, blue) {
				// We use the extended greyscale palette here, with the exception of
				// black and white. normal palette only has 4 greyscale shades.
				if (red === green && green === blue) {
					if (red < 8) {
						return 16;
					}

					if (red > 248) {
						return 231;
					}

					return Math.round(((red - 8) / 247) * 24) + 232;
				}

				return 16
					+ (36 * Math.round(red / 255 * 5))
					+ (6 * Math.round(green / 255 * 5))
					+ Math.round(blue / 255 * 5);
			},
			enumerable: false,
		},
		hexToRgb: {
			value(hex) {
				const matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
				if (!matches) {
					return [0, 0, 0];
				}

				let [colorString] = matches;

				if (colorString.length === 3) {
					colorString = [...colorString].map(character => character + character).join('');
				}

				const integer = Number.parseInt(colorString, 16);

				return [
					/* eslint-disable no-bitwise */
					(integer >> 16) & 0xFF,
					(integer >> 8) & 0xFF,
					integer & 0xFF,
					/* eslint-enable no-bitwise */
				];
			},
			enumerable: false,
		},
		hexToAnsi256: {
			value: hex => styles.rgbToAnsi256(...styles.hexToRgb(hex)),
			enumerable: false,
		},
		ansi256ToAnsi: {
			value(code) {
				if (code < 8) {
					return 30 + code;
				}

				if (code < 16) {
					return 90 + (code - 8);
				}

				let red;
				let green;
				let blue;

				if (code >= 232) {
					red = (((code - 232) * 10) + 8) / 255;
					green = red;
					blue = red;
				} else {
					code -= 16;

					const remainder = code % 36;

					red = Math.floor(code / 36) / 5;
					green = Math.floor(remainder / 6) / 5;
					blue = (remainder % 6) / 5;
				}

				const value = Math.max(red, green, blue) * 2;

				if (value === 0) {
					return 30;
				}

				// eslint-disable-next-line no-bitwise
				let result = 30 + ((Math.round(blue) << 2) | (Math.round(green) << 1) | Math.round(red));

				if (value === 2) {
					result += 60;
				}

				return result;
			},
			enumerable: false,
		},
		rgbToAnsi: {
			value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
			enumerable: false,
		},
		hexToAnsi: {
			value: hex => styles.ansi256ToAnsi(styles.hexToAnsi256(hex)),
			enumerable: false,
		},
	});

	return styles;
}

const ansiStyles = assembleStyles();

/* harmony default export */ const ansi_styles = (ansiStyles);

;// CONCATENATED MODULE: ./node_modules/wrap-ansi/index.js




const ESCAPES = new Set([
	'\u001B',
	'\u009B',
]);

const END_CODE = 39;
const ANSI_ESCAPE_BELL = '\u0007';
const ANSI_CSI = '[';
const ANSI_OSC = ']';
const ANSI_SGR_TERMINATOR = 'm';
const ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;

const wrapAnsiCode = code => `${ESCAPES.values().next().value}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
const wrapAnsiHyperlink = url => `${ESCAPES.values().next().value}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;

// Calculate the length of words split on ' ', ignoring
// the extra characters added by ansi escape codes
const wordLengths = string => string.split(' ').map(character => (0,string_width/* default */.A)(character));

// Wrap a long word across multiple rows
// Ansi escape codes do not count towards length
const wrapWord = (rows, word, columns) => {
	const characters = [...word];

	let isInsideEscape = false;
	let isInsideLinkEscape = false;
	let visible = (0,string_width/* default */.A)((0,strip_ansi/* default */.A)(rows.at(-1)));

	for (const [index, character] of characters.entries()) {
		const characterLength = (0,string_width/* default */.A)(character);

		if (visible + characterLength <= columns) {
			rows[rows.length - 1] += character;
		} else {
			rows.push(character);
			visible = 0;
		}

		if (ESCAPES.has(character)) {
			isInsideEscape = true;

			const ansiEscapeLinkCandidate = characters.slice(index + 1, index + 1 + ANSI_ESCAPE_LINK.length).join('');
			isInsideLinkEscape = ansiEscapeLinkCandidate === ANSI_ESCAPE_LINK;
		}

		if (isInsideEscape) {
			if (isInsideLinkEscape) {
				if (character === ANSI_ESCAPE_BELL) {
					isInsideEscape = false;
					isInsideLinkEscape = false;
				}
			} else if (character === ANSI_SGR_TERMINATOR) {
				isInsideEscape = false;
			}

			continue;
		}

		visible += characterLength;

		if (visible === columns && index < characters.length - 1) {
			rows.push('');
			visible = 0;
		}
	}

	// It's possible that the last row we copy over is only
	// ansi escape characters, handle this edge-case
	if (!visible && rows.at(-1).length > 0 && rows.length > 1) {
		rows[rows.length - 2] += rows.pop();
	}
};

// Trims spaces from a string ignoring invisible sequences
const stringVisibleTrimSpacesRight = string => {
	const words = string.split(' ');
	let last = words.length;

	while (last > 0) {
		if ((0,string_width/* default */.A)(words[last - 1]) > 0) {
			break;
		}

		last--;
	}

	if (last === words.length) {
		return string;
	}

	return words.slice(0, last).join(' ') + words.slice(last).join('');
};

// The wrap-ansi module can be invoked in either 'hard' or 'soft' wrap mode.
//
// 'hard' will never allow a string to take up more than columns characters.
//
// 'soft' allows long words to expand past the column length.
const exec = (string, columns, options = {}) => {
	if (options.trim !== false && string.trim() === '') {
		return '';
	}

	let returnValue = '';
	let escapeCode;
	let escapeUrl;

	const lengths = wordLengths(string);
	let rows = [''];

	for (const [index, word] of string.split(' ').entries()) {
		if (options.trim !== false) {
			rows[rows.length - 1] = rows.at(-1).trimStart();
		}

		let rowLength = (0,string_width/* default */.A)(rows.at(-1));

		if (index !== 0) {
			if (rowLength >= columns && (options.wordWrap === false || options.trim === false)) {
				// If we start with a new word but the current row length equals the length of the columns, add a new row
				rows.push('');
				rowLength = 0;
			}

			if (rowLength > 0 || options.trim === false) {
				rows[rows.length - 1] += ' ';
				rowLength++;
			}
		}

		// In 'hard' wrap mode, the length of a line is never allowed to extend past 'columns'
		if (options.hard && lengths[index] > columns) {
			const remainingColumns = (columns - rowLength);
			const breaksStartingThisLine = 1 + Math.floor((lengths[index] - remainingColumns - 1) / columns);
			const breaksStartingNextLine = Math.floor((lengths[index] - 1) / columns);
			if (breaksStartingNextLine < breaksStartingThisLine) {
				rows.push('');
			}

			wrapWord(rows, word, columns);
			continue;
		}

		if (rowLength + lengths[index] > columns && rowLength > 0 && lengths[index] > 0) {
			if (options.wordWrap === false && rowLength < columns) {
				wrapWord(rows, word, columns);
				continue;
			}

			rows.push('');
		}

		if (rowLength + lengths[index] > columns && options.wordWrap === false) {
			wrapWord(rows, word, columns);
			continue;
		}

		rows[rows.length - 1] += word;
	}

	if (options.trim !== false) {
		rows = rows.map(row => stringVisibleTrimSpacesRight(row));
	}

	const preString = rows.join('\n');
	const pre = [...preString];

	// We need to keep a separate index as `String#slice()` works on Unicode code units, while `pre` is an array of codepoints.
	let preStringIndex = 0;

	for (const [index, character] of pre.entries()) {
		returnValue += character;

		if (ESCAPES.has(character)) {
			const {groups} = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`).exec(preString.slice(preStringIndex)) || {groups: {}};
			if (groups.code !== undefined) {
				const code = Number.parseFloat(groups.code);
				escapeCode = code === END_CODE ? undefined : code;
			} else if (groups.uri !== undefined) {
				escapeUrl = groups.uri.length === 0 ? undefined : groups.uri;
			}
		}

		const code = ansi_styles.codes.get(Number(escapeCode));

		if (pre[index + 1] === '\n') {
			if (escapeUrl) {
				returnValue += wrapAnsiHyperlink('');
			}

			if (escapeCode && code) {
				returnValue += wrapAnsiCode(code);
			}
		} else if (character === '\n') {
			if (escapeCode && code) {
				returnValue += wrapAnsiCode(escapeCode);
			}

			if (escapeUrl) {
				returnValue += wrapAnsiHyperlink(escapeUrl);
			}
		}

		preStringIndex += character.length;
	}

	return returnValue;
};

// For each newline, invoke the method separately
function wrapAnsi(string, columns, options) {
	return String(string)
		.normalize()
		.replaceAll('\r\n', '\n')
		.split('\n')
		.map(line => exec(line, columns, options))
		.join('\n');
}

;// CONCATENATED MODULE: ./build/js/shared/report/terminal-table.js


const isPlain = (text) => /^[\x20-\x7e]*$/.test(text);
const columnsOf = (text) => (isPlain(text) ? text.length : (0,string_width/* default */.A)(text));
const longest = 2000;
const shortened = (text) => (text.length <= longest ? text : `${cut(text)}…`);
const cut = (text) => text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
const wrap = (text, width) => wrapShort(shortened(text), width);
const wrapShort = (text, width) => isPlain(text) && text.length <= width && text === text.trim()
    ? [text]
    : wrapAnsi(text, Math.max(1, width), { hard: true, trim: true }).split('\n');
const pad = (text, width, align = 'left') => {
    const space = ' '.repeat(Math.max(0, width - columnsOf(text)));
    return align === 'right' ? space + text : text + space;
};
const gap = 2;
const columnWidths = (rows, width) => {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, column) => Math.max(1, ...rows.map((row) => columnsOf(shortened(row[column] ?? '')))));
    const room = width - gap * (columns - 1);
    for (let total = widths.reduce((sum, each) => sum + each, 0); total > room; total -= 1) {
        const widest = widths.indexOf(Math.max(...widths));
        if ((widths[widest] ?? 0) <= 1)
            break;
        widths[widest] = (widths[widest] ?? 1) - 1;
    }
    return widths;
};
const layoutRow = (row, widths, aligns = []) => {
    const cells = widths.map((width, column) => wrap(row[column] ?? '', width));
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => cells
        .map((lines, column) => pad(lines[line] ?? '', widths[column] ?? 0, aligns[column]))
        .join(' '.repeat(gap))
        .trimEnd());
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
