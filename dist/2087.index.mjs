export const id = 2087;
export const ids = [2087];
export const modules = {

/***/ 79377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ countRecords)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/engine/records/decompressed.js
var decompressed = __webpack_require__(18344);
;// CONCATENATED MODULE: ./build/js/shared/engine/records/delimited-counter.js
const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/**
 * Counts the records of a delimited file independently of the engine that reads it. A quote opens a field only where a
 * field begins; inside quotes two quotes are one. Runs at the speed of a byte search where no quotes are.
 */
function delimitedCounter(delimiter, header, columns) {
    const delimiterByte = delimiter.charCodeAt(0);
    let records = 0;
    let inQuotes = false;
    let previous = lineFeed; // the byte before the next one; a line end before the first
    let pendingQuote = false; // a quote inside quotes was the last byte of a chunk
    let pendingReturn = false; // a carriage return outside quotes was the last byte of a chunk
    let first = true;
    let lineIsEmpty = true;
    let delimiters = 0; // of the record, so far
    let length = 0; // of the record, in bytes, so far
    let longest = 0;
    let surplus = 0;
    const ends = { lf: 0, crlf: 0, cr: 0 };
    const endLine = () => {
        if (!lineIsEmpty || columns === 1)
            records++;
        if (delimiters >= columns && previous === delimiterByte)
            surplus++;
        if (length > longest)
            longest = length;
        lineIsEmpty = true;
        delimiters = 0;
        length = 0;
    };
    const countDelimiters = (chunk, from, to) => {
        let count = 0;
        for (let at = chunk.indexOf(delimiterByte, from); at !== -1 && at < to; at = chunk.indexOf(delimiterByte, at + 1))
            count++;
        return count;
    };
    /** Chunks without quotes and carriage returns: every line feed ends a line. */
    const fast = (chunk) => {
        let from = 0;
        for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
            if (at > from) {
                lineIsEmpty = false;
                previous = chunk[at - 1];
            }
            // only a record that ends with a delimiter can have a surplus one
            if (previous === delimiterByte)
                delimiters += countDelimiters(chunk, from, at);
            length += at - from;
            endLine();
            ends.lf++;
            previous = lineFeed;
            from = at + 1;
        }
        if (from === chunk.length)
            return;
        lineIsEmpty = false;
        delimiters += countDelimiters(chunk, from, chunk.length);
        length += chunk.length - from;
        previous = chunk[chunk.length - 1];
    };
    const slow = (chunk) => {
        for (let i = 0; i < chunk.length; i++) {
            const byte = chunk[i];
            length++;
            if (pendingQuote) {
                pendingQuote = false;
                if (byte === quote)
                    continue; // an escaped quote
                inQuotes = false;
            }
            if (inQuotes) {
                if (byte === quote)
                    pendingQuote = true;
                continue;
            }
            if (pendingReturn) {
                pendingReturn = false;
                endLine();
                previous = lineFeed;
                if (byte === lineFeed) {
                    ends.crlf++;
                    continue;
                }
                ends.cr++;
            }
            if (byte === lineFeed) {
                endLine();
                ends.lf++;
            }
            else if (byte === carriageReturn) {
                pendingReturn = true;
                continue;
            }
            else {
                if (byte === quote && (previous === lineFeed || previous === delimiterByte))
                    inQuotes = true;
                if (byte === delimiterByte)
                    delimiters++;
                lineIsEmpty = false;
            }
            previous = byte;
        }
    };
    return {
        push: (bytes) => {
            let chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            if (first && chunk.length > 0) {
                first = false;
                if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf)
                    chunk = chunk.subarray(3);
            }
            if (chunk.length === 0)
                return;
            const plain = !inQuotes && !pendingQuote && !pendingReturn && !chunk.includes(quote) && !chunk.includes(carriageReturn);
            if (plain)
                fast(chunk);
            else
                slow(chunk);
        },
        end: () => {
            if (pendingReturn) {
                endLine();
                ends.cr++;
            }
            else if (!lineIsEmpty)
                endLine();
            const kinds = [ends.lf, ends.crlf, ends.cr].filter((count) => count > 0).length;
            return {
                records: Math.max(0, records - (header ? 1 : 0)),
                openQuote: inQuotes && !pendingQuote,
                mixedLineEnds: kinds > 1,
                surplus,
                longest,
            };
        },
    };
}

// EXTERNAL MODULE: ./build/js/shared/engine/records/file-chunks.js
var file_chunks = __webpack_require__(46427);
;// CONCATENATED MODULE: ./build/js/shared/engine/records/json-counter.js
const json_counter_open = new Set([0x7b, 0x5b]); // { [
const json_counter_close = new Set([0x7d, 0x5d]); // } ]
function jsonCounter() {
    let depth = 0;
    let inString = false;
    let escaped = false;
    let records = 0;
    let isArray;
    let afterComma = false;
    let trailingComma = false;
    return {
        push: (chunk) => {
            for (const byte of chunk) {
                if (inString) {
                    if (escaped)
                        escaped = false;
                    else if (byte === 0x5c)
                        escaped = true;
                    else if (byte === 0x22)
                        inString = false;
                }
                else if (byte === 0x22) {
                    inString = true;
                    afterComma = false;
                }
                else if (json_counter_open.has(byte)) {
                    afterComma = false;
                    isArray ??= byte === 0x5b;
                    if (byte === 0x7b && depth === (isArray ? 1 : 0))
                        records++;
                    depth++;
                }
                else if (json_counter_close.has(byte)) {
                    depth--;
                    trailingComma ||= afterComma;
                    afterComma = false;
                }
                else if (byte === 0x2c)
                    afterComma = true;
                else if (byte > 0x20)
                    afterComma = false;
            }
        },
        end: () => ({ records, open: inString || depth !== 0, trailingComma }),
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/js/shared/engine/records/text-watch.js

function textWatch() {
    let nul = false;
    let invalidUtf8 = false;
    let tail = new Uint8Array();
    return {
        push: (chunk) => {
            nul ||= chunk.includes(0);
            if (invalidUtf8)
                return;
            const bytes = tail.length === 0 ? chunk : Buffer.concat([tail, chunk]);
            const whole = bytes.length - cutOff(bytes);
            // a copy: streams use their buffers again
            tail = bytes.slice(whole);
            invalidUtf8 = !(0,external_node_buffer_.isUtf8)(bytes.subarray(0, whole));
        },
        end: () => ({ nul, invalidUtf8: invalidUtf8 || tail.length > 0 }),
    };
}
/** Number of bytes at the end that begin a character which goes on in the next chunk. */
function cutOff(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back];
        if ((byte & 0xc0) === 0x80)
            continue;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/js/shared/engine/records/count-records.js







/** Reads a file once: its digest and, for text formats, its records. Never throws: what went wrong is a `problem`. */
async function countRecords({ file, layout, columns }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const stored = hashed((0,file_chunks/* fileChunks */.T)(file.path, file.compression === 'none'), (chunk) => {
        hash.update(chunk);
        bytes += chunk.length;
    });
    const digest = () => ({ name: file.name, sha256: hash.digest('hex'), bytes });
    try {
        if (file.format === 'parquet') {
            await drain(stored);
            return digest();
        }
        const text = await (0,decompressed/* decompressed */.j)(stored, file.compression);
        const watch = textWatch();
        const found = (problem) => {
            const { nul, invalidUtf8 } = watch.end();
            const said = nul ? `"${file.name}" holds NUL characters: it is damaged, or no text file.` : problem;
            return { ...(said === undefined ? {} : { problem: said }), invalidUtf8 };
        };
        if (file.format === 'json' || file.format === 'jsonl') {
            const counter = jsonCounter();
            for await (const chunk of text) {
                watch.push(chunk);
                counter.push(chunk);
            }
            const { records, open, trailingComma } = counter.end();
            return {
                ...digest(),
                records,
                ...found(open
                    ? `"${file.name}" ends in the middle of a JSON value: it is cut off.`
                    : trailingComma
                        ? `"${file.name}" has a comma before a closing bracket, which JSON does not allow: remove it.`
                        : undefined),
            };
        }
        const counter = delimitedCounter(layout?.delimiter ?? ',', layout?.header ?? true, columns);
        for await (const chunk of text) {
            watch.push(chunk);
            counter.push(chunk);
        }
        const { records, openQuote, mixedLineEnds, surplus, longest } = counter.end();
        return {
            ...digest(),
            records,
            mixedLineEnds,
            surplus,
            longest,
            ...found(openQuote
                ? `"${file.name}" ends inside a quoted field: a quote is not closed, or the file is cut off.`
                : undefined),
        };
    }
    catch (error) {
        const cut = /unexpected end|unexpected EOF/i.test((0,errors/* messageOf */.bD)(error));
        return {
            ...digest(),
            problem: `"${file.name}" cannot be read to its end (${(0,errors/* messageOf */.bD)(error)})${cut ? ': it is cut off; write it again' : ''}.`,
        };
    }
}
async function* hashed(chunks, each) {
    for await (const chunk of chunks) {
        each(chunk);
        yield chunk;
    }
}
async function drain(chunks) {
    for await (const _ of chunks)
        ;
}


/***/ }),

/***/ 65644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ reconcile)
/* harmony export */ });
/** Bytes; beyond it the engine gives up on a record. */
const longestRecord = 2_000_000;
/** Rows that were read, and records that were refused, against the records that were counted without the engine. Pure. */
function reconcile(rows, rejected, counts) {
    const damaged = counts.find((count) => count.problem !== undefined);
    if (damaged?.problem !== undefined)
        return { rejected, problem: damaged.problem };
    // where the engine refused such records they are counted already
    const foreign = rejected.kinds['INVALID ENCODING'] === undefined ? counts.find((count) => count.invalidUtf8) : undefined;
    if (foreign)
        return {
            rejected,
            problem: `"${foreign.name}" holds bytes that are not UTF-8 (Latin-1?): convert the file, for instance with iconv -f LATIN1 -t UTF-8.`,
        };
    const surplus = counts.find((count) => (count.surplus ?? 0) > 0);
    if (surplus)
        return {
            rejected,
            problem: `${surplus.surplus} ${surplus.surplus === 1 ? 'record' : 'records'} of "${surplus.name}" end with a delimiter too many, so with one field more than the header has: write as many fields as the header names.`,
        };
    if (counts.some((count) => count.records === undefined))
        return { rejected };
    const records = counts.reduce((sum, count) => sum + (count.records ?? 0), 0);
    if (rejected.cut && records - rows >= rejected.known)
        return { rejected: { ...rejected, known: records - rows } };
    if (rows + rejected.known === records)
        return { rejected };
    const long = counts.find((count) => (count.longest ?? 0) > longestRecord);
    if (long)
        return {
            rejected,
            problem: `"${long.name}" has a record of ${Math.ceil((long.longest ?? 0) / 2 ** 20)} MiB, but a record may have 2 MB: a quote is not closed, line ends are missing, or the file is no CSV.`,
        };
    return {
        rejected,
        problem: `${records} records were counted, but the engine read ${rows}${rejected.known > 0 ? ` and refused ${rejected.known}` : ''}: the quoting or the line ends are ambiguous. Write the file as RFC 4180 (fields with quotes, commas or line ends in double quotes, quotes doubled).`,
    };
}


/***/ }),

/***/ 579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ removeAllScratch),
/* harmony export */   ZU: () => (/* binding */ removeScratch),
/* harmony export */   lP: () => (/* binding */ makeScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const folders = new Set();
/** A folder for what must not outlive the process. */
function makeScratch(parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'mlops-gates-')));
    folders.add(folder);
    return folder;
}
function removeScratch(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    folders.delete(folder);
}
/** For signal handlers: synchronous, and never throws. */
function removeAllScratch() {
    for (const folder of folders)
        try {
            removeScratch(folder);
        }
        catch {
            // another process may hold a file open; nothing more can be done at this point
        }
}


/***/ }),

/***/ 83903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ OutsideError),
/* harmony export */   GN: () => (/* binding */ SettingsError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   oe: () => (/* binding */ EvidenceError)
/* harmony export */ });
/** The errors that users can mend. Everything else that is thrown is our own bug (exit 70). */
/** Wrong settings, policy or contract: nothing was judged (exit 2). */
class SettingsError extends Error {
    name = 'SettingsError';
    problems;
    constructor(problems) {
        super(problems.join('\n'));
        this.problems = problems;
    }
}
/** The evidence is missing or unreadable (exit 3). */
class EvidenceError extends Error {
    name = 'EvidenceError';
}
/** An outside system did not answer or refused (exit 4). */
class OutsideError extends Error {
    name = 'OutsideError';
}
const messageOf = (error) => (error instanceof Error ? error.message : String(error));


/***/ }),

/***/ 57253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fl: () => (/* reexport */ codeMarkdown),
  ZD: () => (/* reexport */ escapeHtml),
  FV: () => (/* reexport */ escapeMarkdown),
  K: () => (/* reexport */ escapeWorkflowCommandData),
  JI: () => (/* reexport */ escapeWorkflowCommandProperty),
  X: () => (/* reexport */ escapeXml),
  R0: () => (/* reexport */ escapeXmlAttribute),
  jO: () => (/* reexport */ fencedMarkdown),
  h0: () => (/* reexport */ plain_line/* plainLine */.h),
  YG: () => (/* reexport */ sqlLiteral),
  eH: () => (/* reexport */ summaryMarkdown),
  RK: () => (/* reexport */ visible/* visible */.RK)
});

// UNUSED EXPORTS: sqlIdentifier

// EXTERNAL MODULE: ./build/js/shared/report/escape/visible.js
var visible = __webpack_require__(84571);
;// CONCATENATED MODULE: ./build/js/shared/report/escape/markup.js

const references = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const markupReference = (character) => references[character] ?? character;
/** Text or a quoted attribute value of HTML; unseen characters are written out, line ends stay. */
const escapeHtml = (text) => (0,visible/* visible */.RK)(text, 'keep').replace(/[&<>"']/g, markupReference);
/** Everything outside the production `Char` of XML 1.0. */
const illegalInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** Text of an XML 1.0 element; drops characters that XML cannot hold. */
const escapeXml = (text) => text
    .replace(illegalInXml, '')
    .replace(/[&<>"']/g, markupReference)
    .replaceAll('\r', '&#13;');
/** A quoted attribute value of XML 1.0: white space is written as references, which a parser does not normalise. */
const escapeXmlAttribute = (text) => escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

;// CONCATENATED MODULE: ./build/js/shared/report/escape/markdown.js


/**
 * GitHub looks for mentions, issue references, addresses and emoji in the rendered text, where a backslash is gone.
 * A word joiner (no width, no line break) after the first character of each keeps them from being found.
 */
const wordJoiner = '\u2060';
const unlinked = (text) => text
    .replace(/[@#:](?=\S)/g, `$&${wordJoiner}`)
    .replace(/gh-(?=\d)/gi, `$&${wordJoiner}`)
    .replace(/www(?=\.)/gi, `$&${wordJoiner}`);
/** Round brackets need no escape: without square ones before them they link nothing. */
const punctuation = /[\\`*_[\]<>&|!~#@$]/g;
const escapeInline = (text) => unlinked(text)
    .replace(punctuation, '\\$&')
    // What would open a list, a heading's underline, a thematic break or a table's delimiter row at the start of a line.
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
/** Text for one line of GitHub Markdown (paragraph, heading, list item, table cell). */
const escapeMarkdown = (text, options = {}) => escapeInline((0,visible/* visibleLine */.P8)(text, options.maxLength));
/**
 * A code span. A pipe would end a table cell, and its escape shows outside of tables: such content is written as an
 * HTML element, whose content Markdown still reads.
 */
const codeMarkdown = (text, options = {}) => {
    const shown = (0,visible/* visibleCode */.yy)(text, options.maxLength);
    if (shown === '')
        return '(empty)';
    if (shown.includes('|'))
        return `<code>${escapeInline(shown)}</code>`;
    const fence = '`'.repeat(longestRun(shown) + 1);
    const padding = /^[ `]|[ `]$/.test(shown) && shown.trim() !== '' ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
};
const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
/** A fenced block, whose fence is longer than any in the content. Begins and ends without a line end. */
const fencedMarkdown = (text, language = 'text') => {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${(0,visible/* visible */.RK)(text, 'keep').replace(/\n+$/, '')}\n${fence}`;
};
/** Text inside an HTML element that Markdown does not read further, as `<summary>`. */
const summaryMarkdown = (text, options = {}) => unlinked((0,visible/* visibleLine */.P8)(text, options.maxLength)).replace(/[&<>"']/g, markupReference);

// EXTERNAL MODULE: ./build/js/shared/report/escape/plain-line.js
var plain_line = __webpack_require__(91712);
;// CONCATENATED MODULE: ./build/js/shared/report/escape/sql.js
const refuse = (text, what) => {
    if (text.includes('\0'))
        throw new RangeError(`${what} ${JSON.stringify(text)} holds the character NUL, which SQL text cannot carry: remove it.`);
    if (/\p{Surrogate}/u.test(text))
        throw new RangeError(`${what} ${JSON.stringify(text)} holds half a surrogate pair, which UTF-8 cannot carry: remove it.`);
};
/** A quoted SQL identifier (standard SQL; DuckDB, Trino). Throws `RangeError` for NUL, lone surrogates and the empty name. */
const sqlIdentifier = (name) => {
    refuse(name, 'The name');
    if (name === '')
        throw new RangeError('An SQL name is empty: give the column or table a name.');
    return `"${name.replaceAll('"', '""')}"`;
};
/** A quoted SQL string (standard SQL; DuckDB, Trino). Throws `RangeError` for NUL and lone surrogates. */
const sqlLiteral = (text) => {
    refuse(text, 'The text');
    return `'${text.replaceAll("'", "''")}'`;
};

;// CONCATENATED MODULE: ./build/js/shared/report/escape/workflow-command.js
/** The text after the second `::` of a GitHub workflow command. */
const escapeWorkflowCommandData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** The value of a property (`file=`, `title=`) of a GitHub workflow command. */
const escapeWorkflowCommandProperty = (text) => escapeWorkflowCommandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

;// CONCATENATED MODULE: ./build/js/shared/report/escape.js
/** The only way by which foreign text (names, values, paths, messages of other tools) reaches a sink. */








/***/ }),

/***/ 91712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ guardLine),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84571);

/**
 * Breaks what a CI runner would read as a command: `::` where a line begins, `##[` and `##vso[` anywhere.
 * (GitHub's runner trims the line before it looks for `::`, and looks for `##[` at any place.)
 */
const guardLine = (line) => line.replace(/^(\s*):(?=:)/, '$1: ').replace(/##(?=\[|vso\[)/gi, '# #');
/** One line of a terminal or a log: no control, bidirectional or zero-width character acts, no workflow command begins. */
const plainLine = (text, options = {}) => guardLine((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text, options.maxLength));


/***/ }),

/***/ 84571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ cap),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   yy: () => (/* binding */ visibleCode)
/* harmony export */ });
/**
 * Characters that a reader does not see but a terminal, a browser or a reviewer's eye obeys: C0 and C1 controls (ANSI
 * sequences begin with one), bidirectional overrides, zero-width and filler characters, tags, lone surrogates.
 */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|\u034f|[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;
const newline = /\r\n?|[\n\u2028\u2029]/g;
const notation = (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
};
/**
 * The text with every unseen character written out (`\u001b`).
 * Line ends become `\n` (`keep`), a space (`space`) or the two characters backslash and n (`show`).
 */
const visible = (text, lineEnds) => {
    const shown = text.replace(newline, lineEnds === 'keep' ? '\n' : lineEnds === 'space' ? ' ' : '\\n');
    return (lineEnds === 'keep' ? shown : shown.replaceAll('\t', lineEnds === 'space' ? ' ' : '\\t')).replace(unseen, notation);
};
/** One line with single spaces, at most `maxLength` code points long (an ellipsis marks the cut). */
const visibleLine = (text, maxLength = Number.POSITIVE_INFINITY) => {
    const { head, rest } = split(text, maxLength);
    return cap(`${visible(head, 'space').replace(/ +/g, ' ').trim()}${rest}`, maxLength);
};
/** As `visible(text, 'show')`, at most `maxLength` code points long. */
const visibleCode = (text, maxLength = Number.POSITIVE_INFINITY) => {
    const { head, rest } = split(text, maxLength);
    return cap(`${visible(head, 'show')}${rest}`, maxLength);
};
/** Saves the work on a text that is far longer than what will be shown of it. */
const split = (text, maxLength) => text.length > 4 * maxLength ? { head: text.slice(0, 4 * maxLength), rest: '…' } : { head: text, rest: '' };
const cap = (text, maxLength) => {
    if (text.length <= maxLength)
        return text;
    const characters = Array.from(text.slice(0, 2 * maxLength + 2));
    return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`;
};


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


/***/ })

};
