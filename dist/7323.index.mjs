export const id = 7323;
export const ids = [7323,7996,5615];
export const modules = {

/***/ 1319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ readSignature),
/* harmony export */   KG: () => (/* binding */ keyBundle),
/* harmony export */   dT: () => (/* binding */ signatureFile)
/* harmony export */ });
const signatureFile = 'report.sigstore.json';
const keyBundle = (envelope) => ({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: '' }, tlogEntries: [] },
    dsseEnvelope: envelope,
});
function readSignature(bytes) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
    if (isEnvelope(value))
        return { envelope: value };
    if (!isObject(value) || !isEnvelope(value.dsseEnvelope) || !isObject(value.verificationMaterial))
        return undefined;
    const { certificate, x509CertificateChain } = value.verificationMaterial;
    return certificate === undefined && x509CertificateChain === undefined
        ? { envelope: value.dsseEnvelope }
        : { envelope: value.dsseEnvelope, certified: value };
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isEnvelope = (value) => isObject(value) &&
    typeof value.payload === 'string' &&
    typeof value.payloadType === 'string' &&
    Array.isArray(value.signatures) &&
    value.signatures.length > 0 &&
    value.signatures.every((each) => isObject(each) && typeof each.sig === 'string');


/***/ }),

/***/ 27323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandHelp: () => (/* binding */ commandHelp)
});

// EXTERNAL MODULE: ./build/js/shared/gates/index.js
var gates = __webpack_require__(65085);
// EXTERNAL MODULE: ./build/js/shared/report/terminal-table.js + 2 modules
var terminal_table = __webpack_require__(44896);
// EXTERNAL MODULE: ./build/js/shared/report/write-reports.js
var write_reports = __webpack_require__(37996);
// EXTERNAL MODULE: ./build/js/shared/verdict/faces.js
var faces = __webpack_require__(98674);
;// CONCATENATED MODULE: ./build/js/shared/settings/writers/exit-code-meanings.js

const exitCodeMeanings = [
    {
        code: faces/* exitCodes */.hS.pass,
        meaning: 'Verdict `pass`; also verdict `inconclusive` with `on-inconclusive: warn`, and every verdict with `report-only`.',
    },
    { code: faces/* exitCodes */.hS.fail, meaning: 'Verdict `fail`, because the evidence shows that a requirement does not hold.' },
    { code: faces/* exitCodes */.hS.settings, meaning: 'The settings, the policy or a file they name are wrong: nothing was judged.' },
    { code: faces/* exitCodes */.hS.evidence, meaning: 'Verdict `error`, because evidence is missing or cannot be read.' },
    { code: faces/* exitCodes */.hS.outside, meaning: 'Verdict `error`, because an outside system did not answer or refused.' },
    {
        code: faces/* exitCodes */.hS.inconclusive,
        meaning: 'Verdict `inconclusive` with `on-inconclusive: fail`, or where `burden: prove-safety` asks for proof: the evidence decides neither way.',
    },
    {
        code: faces/* exitCodes */.hS.bug,
        meaning: 'A bug in mlops-gates, not in your data: `mlops-gates-bug.txt` says what to report.',
    },
    { code: faces/* exitCodes */.hS.sigint, meaning: 'Stopped by SIGINT, e.g. Ctrl+C.' },
    { code: faces/* exitCodes */.hS.sigterm, meaning: 'Stopped by SIGTERM, e.g. a cancelled job.' },
];
const combinedExitCodeMeaning = 'Several runs together exit with the first of 2, 1, 4, 3, 5 and 0 that one of them has.';

;// CONCATENATED MODULE: ./build/js/shared/settings/writers/require-descriptions.js
function requireDescriptions(face) {
    const missing = [
        ...Object.entries(face.settings)
            .filter(([, { description }]) => description.trim() === '')
            .map(([name]) => `setting "${name}"`),
        ...Object.entries(face.outputs)
            .filter(([, description]) => description.trim() === '')
            .map(([name]) => `output "${name}"`),
    ];
    if (missing.length > 0)
        throw new Error(`${face.name}: no description of the ${missing.join(', the ')}: write one in its settings table.`);
}

// EXTERNAL MODULE: ./build/js/shared/settings/common.js + 1 modules
var common = __webpack_require__(42079);
;// CONCATENATED MODULE: ./build/js/shared/settings/writers/setting-words.js

function typeWords({ type, minimum, maximum }) {
    switch (type) {
        case 'string':
            return 'text';
        case 'integer':
        case 'number': {
            const kind = type === 'integer' ? 'whole number' : 'number';
            if (minimum !== undefined && maximum !== undefined)
                return `${kind} from ${minimum} to ${maximum}`;
            if (minimum !== undefined)
                return `${kind}, at least ${minimum}`;
            return maximum === undefined ? kind : `${kind}, at most ${maximum}`;
        }
        case 'boolean':
            return 'true or false';
        case 'choice':
            return 'one of the allowed values';
        case 'choices':
            return 'some of the allowed values';
        case 'list':
            return 'list';
        case 'bytes':
            return 'size, e.g. 512MiB or 2GB';
        case 'duration':
            return 'time, e.g. 90s, 30m or 2h';
        case 'rules':
            return 'rules in YAML or JSON';
    }
}
const defaultText = (setting) => setting.default === undefined
    ? undefined
    : Array.isArray(setting.default)
        ? setting.default.join(',')
        : String(setting.default);
function grouped(table) {
    const entries = Object.entries(table);
    const isCommon = ([name]) => Object.hasOwn(common/* commonSettings */.JC, name);
    return { own: entries.filter((entry) => !isCommon(entry)), common: entries.filter(isCommon) };
}
const plainWords = (text) => text.replaceAll('`', "'");

;// CONCATENATED MODULE: ./build/js/shared/settings/writers/cli-help.js





const options = [
    ['--workspace <path>', 'Folder that all paths are relative to and lie in. Where it is not set: the current folder.'],
    ['--json', 'Print report.json, and nothing else, on standard output.'],
    ['--help', 'Print this help.'],
    ['--version', 'Print the version.'],
];
function cliHelp(gate, width) {
    requireDescriptions(gate);
    const columns = Math.max(40, width);
    const { own, common } = grouped(gate.settings);
    return [
        `mlops-gates ${gate.name}`,
        ...paragraph(gate.description, columns, ''),
        '',
        'Usage:',
        ...usage(gate, columns),
        '',
        'Settings of this gate:',
        ...settingsHelp(own, columns),
        '',
        'Settings that every gate has:',
        ...settingsHelp(common, columns),
        '',
        'Other options:',
        ...options.flatMap(([name, description]) => [`  ${name}`, ...paragraph(description, columns, '      ')]),
        '',
        'Values:',
        ...values(gate.settings).flatMap((text) => paragraph(text, columns, '  ')),
        '',
        'Reports:',
        ...paragraph(reports(gate), columns, '  '),
        '',
        'Exit codes:',
        ...exitCodeMeanings.flatMap(({ code, meaning }) => hanging(String(code).padStart(5), plainWords(meaning), columns)),
        '',
    ].join('\n');
}
const settingsHelp = (entries, columns) => entries.flatMap(([name, setting]) => settingLines(name, setting, columns));
function usage(gate, columns) {
    const required = Object.entries(gate.settings)
        .filter(([, setting]) => setting.required)
        .map(([name, setting]) => `--${name} ${valueWord(setting)}`);
    const command = `mlops-gates ${gate.name}`;
    return [
        [command, ...required, '[--<setting> <value> ...]'].join(' '),
        `${command} --run <name> [--policy <file>]`,
    ].flatMap((line) => (0,terminal_table/* wrap */.LV)(line, columns - 6).map((part, index) => `${index === 0 ? '  ' : '      '}${part}`));
}
const saidByValueWord = new Set(['string', 'list', 'boolean', 'choice', 'choices']);
function settingLines(name, setting, columns) {
    const value = defaultText(setting);
    const facts = [
        saidByValueWord.has(setting.type) ? '' : `Type: ${typeWords(setting)}.`,
        setting.allowed === undefined ? '' : `Allowed: ${setting.allowed.join(', ')}.`,
        setting.required ? 'Required, unless the run in the policy has it.' : '',
        value === undefined ? '' : `Default: ${value}.`,
        setting.decides ? 'Decides.' : '',
        setting.secret ? 'Secret: never printed.' : '',
    ].filter((fact) => fact !== '');
    return [
        `  --${name} ${valueWord(setting)}`,
        ...paragraph(plainWords(setting.description), columns, '      '),
        ...(facts.length === 0 ? [] : paragraph(facts.join(' '), columns, '      ')),
    ];
}
function valueWord(setting) {
    switch (setting.type) {
        case 'boolean':
            return '[true|false]';
        case 'integer':
        case 'number':
            return '<number>';
        case 'bytes':
            return '<size>';
        case 'duration':
            return '<time>';
        case 'choice':
            return '<value>';
        case 'choices':
        case 'list':
            return '<list>';
        case 'rules':
            return '<yaml>';
        case 'string':
            return '<text>';
    }
}
function values(table) {
    const entries = Object.entries(table);
    const choices = entries.find(([, setting]) => setting.type === 'choices');
    const boolean = entries.find(([, setting]) => setting.type === 'boolean');
    const list = entries.find(([, setting]) => setting.type === 'list');
    const [first, second] = choices?.[1].allowed ?? [];
    return [
        choices && second !== undefined ? `A list by commas: --${choices[0]} ${first},${second}.` : '',
        list
            ? `Or the option once for each entry, e.g. where an entry holds a comma: --${list[0]} <entry> --${list[0]} <entry>.`
            : '',
        boolean ? `Without a value, --${boolean[0]} means true; --no-${boolean[0]} means false.` : '',
        '"Decides" marks what says what is required and how it is judged. It belongs in the policy file (mlops-gates.yml), where a change of it is reviewed.',
    ].filter((text) => text !== '');
}
function reports(gate) {
    return `${Object.values(write_reports.reportFiles).join(', ')} are written to mlops-gates-report/${gate.name}, or to mlops-gates-report/<run> where a run is named; --report-dir and --reports change that.`;
}
const paragraph = (text, columns, indent) => (0,terminal_table/* wrap */.LV)(text, columns - indent.length).map((line) => `${indent}${line}`);
const hanging = (lead, text, columns) => (0,terminal_table/* wrap */.LV)(text, columns - lead.length - 2).map((line, index) => index === 0 ? `${lead}  ${line}` : `${' '.repeat(lead.length + 2)}${line}`);

;// CONCATENATED MODULE: ./build/js/shared/help.js


const commands = [
    {
        name: 'run',
        usage: 'mlops-gates run [name ...] [--policy <file>]',
        description: 'Runs what mlops-gates.yml lists, or the named runs and what they need. Settings given here hold for every run.',
        settings: async () => (await __webpack_require__.e(/* import() */ 4210).then(__webpack_require__.bind(__webpack_require__, 34210))).settings,
    },
    {
        name: 'init',
        usage: 'mlops-gates init --data <file>',
        description: 'Writes a first data contract and policy from a data file, with comments that invite editing.',
        settings: async () => (await __webpack_require__.e(/* import() */ 4239).then(__webpack_require__.bind(__webpack_require__, 84239))).settings,
    },
    {
        name: 'history',
        usage: 'mlops-gates history [--history <where it lies>] [--run <name>]',
        description: 'Shows the recorded runs: a table, and charts in history.html and history.svg.',
        settings: async () => (await __webpack_require__.e(/* import() */ 3261).then(__webpack_require__.bind(__webpack_require__, 23261))).settings,
    },
    {
        name: 'verify-report',
        usage: 'mlops-gates verify-report <report.json> ... [--key <public key> | --repository <owner/name> --workflow <path>]',
        description: 'Tells whether reports are what they say: verdict, digests, and who signed them.',
        settings: async () => (await __webpack_require__.e(/* import() */ 6527).then(__webpack_require__.bind(__webpack_require__, 86527))).settings,
    },
];
async function commandHelp(command, width) {
    const gate = (0,gates/* gateNamed */.H)(command);
    if (gate)
        return cliHelp(gate, width);
    const found = commands.find(({ name }) => name === command);
    if (!found)
        return overview();
    const lines = settingsHelp(Object.entries(await found.settings()), width);
    return `${found.description}\n\nUsage:\n  ${found.usage}\n\nSettings:\n${lines.join('\n')}\n`;
}
function overview() {
    const rows = [
        ...gates/* gates */.V.map(({ name, description }) => [name, description]),
        ...commands.map(({ name, description }) => [name, description]),
    ];
    const widest = Math.max(...rows.map(([name]) => name.length));
    return [
        'Quality gates for machine learning.',
        '',
        'Usage:',
        '  mlops-gates init --data <file>      a first contract and policy from your data',
        '  mlops-gates run                     what mlops-gates.yml lists',
        '  mlops-gates <gate> --<setting> <value> ...',
        '',
        'Commands:',
        ...rows.map(([name, description]) => `  ${name.padEnd(widest)}  ${description}`),
        '',
        'mlops-gates <command> --help lists its settings. Options of all: --json, --workspace <folder>, --base <git ref>',
        '(judges a change as a pull request into that branch, e.g. origin/main), --help, --version.',
        '',
    ].join('\n');
}


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

/***/ 37996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clearReports: () => (/* binding */ clearReports),
/* harmony export */   replaceFile: () => (/* binding */ replaceFile),
/* harmony export */   reportFiles: () => (/* binding */ reportFiles),
/* harmony export */   writeReports: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _attestation_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1319);
/* harmony import */ var _settings_common_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42079);





const reportFiles = {
    json: 'report.json',
    md: 'report.md',
    html: 'report.html',
    junit: 'junit.xml',
    sarif: 'report.sarif',
};
const defaultLimitBytes = 1_000_000;
const writeReports = async (document, options) => {
    const dir = await clearReports(options.dir, options.workspace);
    const written = [];
    for (const format of _settings_common_js__WEBPACK_IMPORTED_MODULE_3__/* .reportFormats */ .zX.filter((each) => options.formats.has(each))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, reportFiles[format]);
        await replaceFile(path, await render(format, document, options.limitBytes ?? defaultLimitBytes));
        written.push(path);
    }
    return written;
};
const clearReports = async (folder, workspace) => {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, folder);
    await refuseLinkOut(dir, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(dir, { recursive: true });
    for (const name of [...Object.values(reportFiles), _attestation_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .signatureFile */ .dT])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name), { force: true });
    return dir;
};
const render = async (format, document, limitBytes) => {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 7832).then(__webpack_require__.bind(__webpack_require__, 27832))).renderJson(document.report);
        case 'md':
            return (await __webpack_require__.e(/* import() */ 6123).then(__webpack_require__.bind(__webpack_require__, 86123))).renderMarkdown(document, { limitBytes });
        case 'html':
            return (await __webpack_require__.e(/* import() */ 1815).then(__webpack_require__.bind(__webpack_require__, 71815))).renderHtml(document);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 2252).then(__webpack_require__.bind(__webpack_require__, 32252))).renderJunit(document);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 4621).then(__webpack_require__.bind(__webpack_require__, 24621))).renderSarif(document);
    }
};
const replaceFile = async (path, text) => {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
};
const refuseLinkOut = async (dir, workspace) => {
    if (!isInside(dir, workspace))
        return;
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
    const real = await realOfNearest(dir);
    if (!isInside(real, root))
        throw new Error(`The report directory '${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, dir)}' leads out of the workspace by a symbolic link: remove the link or choose another report-dir.`);
};
const isInside = (path, root) => {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    return way !== '..' && !way.startsWith('../') && !way.startsWith('..\\') && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
};
const realOfNearest = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === path)
            throw error;
        return realOfNearest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    }
};


/***/ })

};
