export const id = 776;
export const ids = [776];
export const modules = {

/***/ 80557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ boundedFetch),
/* harmony export */   V: () => (/* binding */ TooLong)
/* harmony export */ });
class TooLong extends Error {
    name = 'TooLong';
}
const boundedFetch = (fetch, maximumBytes) => async (url, options) => {
    const response = await fetch(url, options);
    const { status, statusText, headers } = response;
    const bytes = await readBounded(response, maximumBytes);
    return new Response(withoutBody.has(status) ? null : bytes, { status, statusText, headers });
};
const withoutBody = new Set([204, 205, 304]);
async function readBounded(response, maximumBytes) {
    const chunks = [];
    let length = 0;
    if (response.body !== null)
        for await (const chunk of response.body) {
            length += chunk.length;
            if (length > maximumBytes)
                throw new TooLong(`the answer is longer than ${maximumBytes} bytes`);
            chunks.push(chunk);
        }
    const bytes = new Uint8Array(length);
    let offset = 0;
    for (const chunk of chunks) {
        bytes.set(chunk, offset);
        offset += chunk.length;
    }
    return bytes;
}


/***/ }),

/***/ 38428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ connectionFault)
/* harmony export */ });
/* harmony import */ var _bounded_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80557);

const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);
function connectionFault(error) {
    const causes = causesOf(error);
    const tooLong = causes.find((cause) => cause instanceof _bounded_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .TooLong */ .V);
    if (tooLong)
        return { reason: tooLong.message, sent: true, final: true };
    const codes = causes.map((cause) => cause.code).filter((code) => typeof code === 'string');
    const code = codes.find((each) => NEVER_SENT.has(each)) ?? codes[0];
    if (causes.some(({ name }) => name === 'TimeoutError'))
        return { reason: 'no answer in time', sent: true, final: false };
    return {
        reason: code === undefined ? 'the connection broke' : `the connection broke: ${code}`,
        sent: code === undefined || !NEVER_SENT.has(code),
        final: false,
    };
}
function causesOf(error) {
    const causes = [];
    let at = error;
    while (at instanceof Error && causes.length < 8) {
        causes.push(at);
        if (at instanceof AggregateError)
            causes.push(...at.errors.filter((each) => each instanceof Error));
        at = at.cause;
    }
    return causes;
}


/***/ }),

/***/ 84321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff),
/* harmony export */   k: () => (/* binding */ retryBudget)
/* harmony export */ });
function retryBudget(ms) {
    let left = ms;
    return {
        left: () => left,
        spend: (spent) => {
            left = Math.max(0, left - spent);
        },
    };
}
const backoff = (attempt, firstMs) => Math.min(16_000, firstMs * 2 ** (attempt - 1));


/***/ }),

/***/ 20776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTrinoEngine: () => (/* binding */ openTrinoEngine)
});

// UNUSED EXPORTS: relationSql

// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/leaving.js
var shared_leaving = __webpack_require__(91362);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/shared/clients/github/bounded-fetch.js
var bounded_fetch = __webpack_require__(80557);
// EXTERNAL MODULE: ./build/js/shared/clients/github/connection-fault.js
var connection_fault = __webpack_require__(38428);
// EXTERNAL MODULE: ./build/js/shared/clients/github/retry-budget.js
var retry_budget = __webpack_require__(84321);
;// CONCATENATED MODULE: ./build/js/shared/clients/trino/exchange.js





const usualPatience = { firstWaitMs: 250, tries: 8, tryMs: 60_000 };
const repeated = new Set([429, 502, 503, 504]);
const largest = 64 * 2 ** 20;
const longestWaitMs = 60_000;
async function exchange(session, request, read, signal, patience = usualPatience) {
    for (let attempt = 1;; attempt++) {
        const outcome = await tryOnce(session, request, read, signal, patience.tryMs);
        if (outcome.ok)
            return outcome.value;
        if (outcome.final !== undefined)
            throw new errors/* OutsideError */.Cp(`${session.origin}: ${outcome.reason}. ${outcome.final}`);
        if (attempt >= patience.tries)
            throw new errors/* OutsideError */.Cp(`${session.origin} was asked ${attempt} times without an answer that can be used (${outcome.reason}): look whether Trino and what stands before it are up, and run again.`);
        const waitMs = outcome.waitMs ?? (0,retry_budget/* backoff */.J)(attempt, patience.firstWaitMs);
        await (0,promises_.setTimeout)(Math.min(waitMs, longestWaitMs), undefined, { signal });
    }
}
async function tryOnce(session, request, read, signal, tryMs) {
    try {
        const response = await (0,bounded_fetch/* boundedFetch */.A)(fetch, largest)(request.url.href, {
            method: request.method,
            redirect: 'manual',
            headers: session.headers,
            signal: AbortSignal.any([signal, AbortSignal.timeout(tryMs)]),
            ...(request.body === undefined ? {} : { body: request.body }),
        });
        return response.ok ? read(await response.text()) : refused(response);
    }
    catch (error) {
        signal.throwIfAborted();
        const { reason, final } = (0,connection_fault/* connectionFault */.x)(error);
        if (/CERT|SIGNATURE|ERR_TLS/.test(reason))
            return { ok: false, reason, final: untrusted };
        return { ok: false, reason, ...(final ? { final: 'Ask for fewer or smaller rows.' } : {}) };
    }
}
const untrusted = 'Its certificate is not trusted here: name the file of the authority that signed it in NODE_EXTRA_CA_CERTS, or check the name of the host.';
function refused({ status, headers }) {
    const reason = `status ${status}`;
    if (repeated.has(status))
        return { ok: false, reason, ...waitOf(headers.get('retry-after')) };
    return { ok: false, reason, final: finalWords(status) };
}
function finalWords(status) {
    if (status >= 300 && status < 400)
        return 'It sends to another address, where no credential is carried: give that address, if it is the one of Trino.';
    if (status === 401 || status === 403)
        return 'The credential is missing, refused or has expired: check the user, and set a password that is valid for the whole run.';
    if (status === 404 || status === 410)
        return 'It does not know the query (any more): Trino was restarted, or the address is not the one of Trino. Run again.';
    return 'Look whether Trino is well, and run again.';
}
function waitOf(retryAfter) {
    if (retryAfter === null)
        return {};
    if (/^\d{1,6}$/.test(retryAfter.trim()))
        return { waitMs: Number(retryAfter) * 1000 };
    const until = Date.parse(retryAfter) - Date.now();
    return Number.isFinite(until) ? { waitMs: Math.max(0, until) } : {};
}

;// CONCATENATED MODULE: ./build/js/shared/clients/trino/query-error.js

const ours = new Set([
    'SYNTAX_ERROR',
    'MISSING_GROUP_BY',
    'EXPRESSION_NOT_AGGREGATE',
    'EXPRESSION_NOT_SCALAR',
    'NESTED_AGGREGATION',
    'MISMATCHED_COLUMN_ALIASES',
    'INVALID_LITERAL',
]);
const cures = {
    TABLE_NOT_FOUND: 'check the name, catalog and schema',
    SCHEMA_NOT_FOUND: 'check the schema',
    CATALOG_NOT_FOUND: 'check the catalog, and that this Trino has it',
    MISSING_CATALOG_NAME: 'name the catalog',
    MISSING_SCHEMA_NAME: 'name the schema',
    COLUMN_NOT_FOUND: 'check what is declared against the table',
    PERMISSION_DENIED: 'grant this user SELECT on the table',
    TYPE_MISMATCH: 'check the declared types against those of the table',
    FUNCTION_NOT_FOUND: 'use Trino 435 or newer',
    QUERY_TEXT_TOO_LARGE: 'ask less at once, or raise query.max-length on the coordinator',
};
const limits = {
    EXCEEDED_TIME_LIMIT: 'raise query.max-run-time or query.max-execution-time there, or let it read less',
    EXCEEDED_CPU_LIMIT: 'raise query.max-cpu-time there, or let it read less',
    EXCEEDED_SCAN_LIMIT: 'raise query.max-scan-physical-bytes there, or let it read less',
    EXCEEDED_GLOBAL_MEMORY_LIMIT: 'raise query.max-memory there, or check fewer columns at once',
    EXCEEDED_LOCAL_MEMORY_LIMIT: 'raise query.max-memory-per-node there, or check fewer columns at once',
    CLUSTER_OUT_OF_MEMORY: 'run again when the cluster has less to do, or give it more memory',
    QUERY_QUEUE_FULL: 'run again when the queue of its resource group is shorter',
    NO_NODES_AVAILABLE: 'run again when its workers are there',
};
const told = new Set([
    ...Object.keys(cures),
    ...Object.keys(limits),
    ...['REMOTE_HOST_GONE', 'TOO_MANY_REQUESTS_FAILED', 'PAGE_TRANSPORT_TIMEOUT', 'SERVER_SHUTTING_DOWN'],
    ...['SERVER_STARTING_UP', 'USER_CANCELED', 'ADMINISTRATIVELY_KILLED', 'ADMINISTRATIVELY_PREEMPTED'],
    ...['ABANDONED_QUERY', ...ours],
]);
function queryError({ name, type, message }, id) {
    const words = told.has(name) && message !== '' ? `${name}: ${message.slice(0, 400)}` : name;
    const said = `Trino ended the query ${id} (${words})`;
    if (ours.has(name))
        return new Error(`${said}: the SQL is wrong.`);
    const cure = cures[name];
    if (cure !== undefined)
        return new errors/* EvidenceError */.oe(`${said}: ${cure}.`);
    if (name === 'USER_CANCELED' || name.startsWith('ADMINISTRATIVELY_'))
        return new errors/* OutsideError */.Cp(`${said}: somebody stopped it there; run again, or ask who runs Trino.`);
    if (type === 'USER_ERROR')
        return new errors/* EvidenceError */.oe(`${said}: the data do not bear what is asked of them. Trino's own page of this query has its words, which may hold values.`);
    if (type === 'INSUFFICIENT_RESOURCES')
        return new errors/* OutsideError */.Cp(`${said}: ${limits[name] ?? 'raise its limits, or let it read less'}.`);
    if (type === 'EXTERNAL')
        return new errors/* OutsideError */.Cp(`${said}: what Trino reads from did not answer as it should. Look at Trino's own page of this query, and run again.`);
    return new errors/* OutsideError */.Cp(`${said}: it was lost inside the cluster, as when a worker leaves. Look whether all nodes are up, and run again.`);
}

// EXTERNAL MODULE: ./node_modules/lossless-json/lib/esm/index.js + 6 modules
var esm = __webpack_require__(875);
;// CONCATENATED MODULE: ./build/js/shared/clients/trino/read-page.js

function readPage(text, id) {
    const body = fieldsOf(jsonOf(text));
    const stats = fieldsOf(body?.stats);
    if (!body || !stats || typeof body.id !== 'string')
        return broken('the answer is no whole page of Trino');
    if (id !== undefined && body.id !== id)
        return broken('the answer belongs to another query');
    const columns = body.columns === undefined ? [] : columnsOf(body.columns);
    const rows = body.data === undefined ? [] : rowsOf(body.data, columns?.length);
    if (!columns || !rows)
        return broken('the answer has rows that do not fit its columns');
    const next = typeof body.nextUri === 'string' ? body.nextUri : undefined;
    const failure = failureOf(body.error);
    if (next === undefined && failure === undefined && stats.state !== 'FINISHED')
        return broken('the answer is the last one of a query that is not finished');
    return {
        ok: true,
        page: {
            id: body.id,
            next,
            columns,
            rows,
            failure,
            bytes: countOf(stats.physicalInputBytes) || countOf(stats.processedBytes),
            scannedRows: countOf(stats.processedRows),
            share: shareOf(stats),
        },
    };
}
const broken = (reason) => ({ ok: false, reason });
const read_page_long = /(?<![\d.eE+])\d{16,}(?![\d.eE])/;
function jsonOf(text) {
    try {
        return read_page_long.test(text) ? (0,esm/* parse */.qg)(text, undefined, numberOf) : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function numberOf(text) {
    const number = Number(text);
    return Number.isSafeInteger(number) || !/^-?\d+$/.test(text) ? number : BigInt(text);
}
const fieldsOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
const countOf = (value) => typeof value === 'number' || typeof value === 'bigint' ? Number(value) : 0;
function columnsOf(value) {
    if (!Array.isArray(value))
        return undefined;
    const columns = value.map(fieldsOf);
    return columns.every((each) => typeof each?.name === 'string' && typeof each.type === 'string')
        ? columns.map((each) => ({ name: String(each?.name), type: String(each?.type) }))
        : undefined;
}
const rowsOf = (value, width) => Array.isArray(value) && value.every((row) => Array.isArray(row) && row.length === width) ? value : undefined;
function failureOf(value) {
    if (value === undefined || value === null)
        return undefined;
    const { errorName, errorType, message } = fieldsOf(value) ?? {};
    return {
        name: typeof errorName === 'string' ? errorName : 'UNKNOWN',
        type: typeof errorType === 'string' ? errorType : 'INTERNAL_ERROR',
        message: typeof message === 'string' ? message : '',
    };
}
function shareOf({ progressPercentage }) {
    return typeof progressPercentage === 'number' ? Math.min(1, Math.max(0, progressPercentage / 100)) : undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/clients/trino/session.js

const plain = /^[\x20-\x7e]+$/;
function sessionOf(options) {
    const problems = [...problemsOf(options)];
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
    const { user, password, catalog, schema, tags, session = {} } = options;
    return {
        origin: new URL(options.url).origin,
        headers: {
            'x-trino-user': user,
            'x-trino-source': 'mlops-gates',
            'x-trino-client-capabilities': 'PARAMETRIC_DATETIME',
            ...(tags.length === 0 ? {} : { 'x-trino-client-tags': tags.map(tagOf).join(',') }),
            ...(catalog === undefined ? {} : { 'x-trino-catalog': catalog }),
            ...(schema === undefined ? {} : { 'x-trino-schema': schema }),
            ...(Object.keys(session).length === 0
                ? {}
                : {
                    'x-trino-session': Object.entries(session)
                        .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
                        .join(','),
                }),
            ...(password === undefined
                ? {}
                : { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }),
        },
    };
}
const tagOf = (text) => text.replace(/[^\x21-\x2b\x2d-\x7e]/g, '_').slice(0, 200);
function* problemsOf({ url, user, password, catalog, schema }) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    const known = parsed?.protocol === 'http:' || parsed?.protocol === 'https:' ? parsed : undefined;
    if (!known)
        yield 'The address of Trino is no http or https address: give it as https://<host>:<port>.';
    else {
        if (known.username !== '' || known.password !== '')
            yield 'The address of Trino holds a user or password: give them by their own settings, which are kept secret.';
        if (known.pathname !== '/' || known.search !== '' || known.hash !== '')
            yield 'The address of Trino has a path: give host and port alone, as https://<host>:<port>.';
        if (known.protocol === 'http:' && password !== undefined)
            yield 'A password for Trino is given, but its address is http, where anybody on the way can read it: give the https address.';
    }
    if (user.includes(':') && password !== undefined)
        yield 'The user for Trino holds ":", which no login by password can.';
    for (const [name, value] of Object.entries({ user, catalog, schema }))
        if (value !== undefined && !plain.test(value))
            yield `The ${name} for Trino is empty or holds characters that are not printable ASCII: give a plain name.`;
}

;// CONCATENATED MODULE: ./build/js/shared/clients/trino/client.js






const cancelMs = 4_000;
const longestTimerMs = 2 ** 31 - 1;
function openTrino(options) {
    const session = sessionOf(options);
    const { timeBudgetMs, scanBudgetBytes, onProgress, patience = usualPatience } = options;
    const underWay = new Set();
    const ask = (method, url, signal, id, body) => exchange(session, { method, url, ...(body === undefined ? {} : { body }) }, (text) => {
        const read = readPage(text, id);
        return read.ok ? { ok: true, value: read.page } : read;
    }, signal, patience);
    async function follow(sql, each, signal) {
        let next;
        try {
            let page = await ask('POST', new URL('/v1/statement', session.origin), signal, undefined, sql);
            for (;;) {
                next = page.next === undefined ? undefined : ownAddress(page.next, session.origin);
                if (page.failure)
                    throw queryError(page.failure, page.id);
                if (scanBudgetBytes !== undefined && page.bytes > scanBudgetBytes)
                    throw overScan(page, scanBudgetBytes);
                onProgress?.(next === undefined ? 1 : page.share);
                if (page.rows.length > 0 && !each(page)) {
                    if (next)
                        await cancel(next);
                    return page;
                }
                if (!next)
                    return page;
                page = await ask('GET', next, signal, page.id);
            }
        }
        catch (error) {
            const heard = next === undefined || (await cancel(next));
            const reason = signal.aborted ? signal.reason : error;
            throw heard || !(reason instanceof errors/* OutsideError */.Cp) ? reason : new errors/* OutsideError */.Cp(`${reason.message} ${abandoned}`);
        }
    }
    const cancel = (url) => exchange(session, { method: 'DELETE', url }, () => ({ ok: true, value: true }), AbortSignal.timeout(cancelMs), patience).catch((error) => error instanceof errors/* OutsideError */.Cp && /status (404|410)\./.test(error.message));
    async function run(sql, each) {
        const controller = new AbortController();
        const timer = timeBudgetMs === undefined
            ? undefined
            : setTimeout(() => controller.abort(overTime()), Math.min(timeBudgetMs, longestTimerMs));
        const work = follow(sql, each, controller.signal);
        const over = work.catch(() => undefined);
        const running = { stop: (reason) => controller.abort(reason), over };
        let leaving = false;
        underWay.add(running);
        const stay = (0,shared_leaving/* beforeLeaving */.g)(async () => {
            leaving = true;
            running.stop(cancelled());
            await over;
        });
        try {
            return await work;
        }
        finally {
            clearTimeout(timer);
            underWay.delete(running);
            stay();
            if (leaving)
                await new Promise(() => undefined);
        }
    }
    const overTime = () => new errors/* OutsideError */.Cp(`A query took longer than the time budget of ${(timeBudgetMs ?? 0) / 1000} s, and was cancelled: raise the budget, or let it read less.`);
    return {
        version: () => exchange(session, { method: 'GET', url: new URL('/v1/info', session.origin) }, readVersion, new AbortController().signal, patience),
        query: async (sql) => {
            const rows = [];
            let columns = [];
            const last = await run(sql, (page) => {
                for (const row of page.rows)
                    rows.push(row);
                columns = page.columns;
                return true;
            });
            const { id, bytes, scannedRows } = last;
            return { id, columns: columns.length > 0 ? columns : last.columns, rows, bytes, scannedRows };
        },
        stream: async (sql, each) => {
            await run(sql, ({ rows, columns }) => each(rows, columns));
        },
        cancelAll: async () => {
            const all = [...underWay];
            for (const { stop } of all)
                stop(cancelled());
            await Promise.all(all.map(({ over }) => over));
        },
    };
}
const abandoned = 'Trino could not be told to end the query; it does so itself some minutes after nobody asks for it (query.client.timeout).';
const cancelled = () => new errors/* OutsideError */.Cp('A query was cancelled before it was done.');
const overScan = ({ id, bytes }, budget) => new errors/* OutsideError */.Cp(`The query ${id} has read ${bytes} bytes, over the scan budget of ${budget}, and was ended: raise the budget, or let it read less.`);
function ownAddress(next, origin) {
    const url = URL.canParse(next) ? new URL(next) : undefined;
    if (url?.origin === origin)
        return url;
    throw new errors/* OutsideError */.Cp(`${origin} sends on to ${url?.origin ?? 'an address that is none'} for the rows, where no credential is carried: give the address by which Trino names itself, or set http-server.process-forwarded=true on the coordinator behind a proxy.`);
}
function readVersion(text) {
    const info = jsonOf(text);
    const version = info?.nodeVersion?.version;
    if (typeof version !== 'string')
        return { ok: false, reason: 'the answer is none of Trino' };
    return info?.starting === true ? { ok: false, reason: 'Trino is starting' } : { ok: true, value: version };
}

// EXTERNAL MODULE: ./build/js/shared/report/escape.js + 4 modules
var report_escape = __webpack_require__(57253);
// EXTERNAL MODULE: ./build/js/shared/text/short-name.js
var short_name = __webpack_require__(18100);
// EXTERNAL MODULE: ./build/js/shared/engine/engine.js
var engine = __webpack_require__(42547);
// EXTERNAL MODULE: ./build/js/shared/engine/sql/compile.js
var compile = __webpack_require__(20395);
// EXTERNAL MODULE: ./build/js/shared/engine/sql/frame-sql.js
var frame_sql = __webpack_require__(34254);
// EXTERNAL MODULE: ./build/js/shared/engine/sql/frames.js
var sql_frames = __webpack_require__(90326);
// EXTERNAL MODULE: ./build/js/shared/engine/sql/dialect.js
var dialect = __webpack_require__(59380);
// EXTERNAL MODULE: ./build/js/shared/engine/sql/typed-cell.js
var typed_cell = __webpack_require__(43375);
// EXTERNAL MODULE: ./build/js/shared/engine/sql/canonical-row.js
var canonical_row = __webpack_require__(94965);
;// CONCATENATED MODULE: ./build/js/shared/engine/trino/fingerprint-sql.js

const secondsText = (timestamp) => `cast(cast(${timestamp} as timestamp(6)) as varchar)`;
const spelling = {
    bits: (double) => `to_hex(to_ieee754_64(${double}))`,
    isNaN: (double) => `is_nan(${double})`,
    composed: (text) => `normalize(${text}, NFC)`,
    days: (date) => `date_diff('day', date '1970-01-01', ${date})`,
    microseconds: (timestamp, zoned) => {
        const plain = zoned
            ? `cast(at_timezone(${timestamp}, 'UTC') as timestamp(6))`
            : `cast(${timestamp} as timestamp(6))`;
        const seconds = `date_diff('second', timestamp '1970-01-01 00:00:00', date_trunc('second', ${plain}))`;
        return `(${seconds} * 1000000 + cast(substr(${secondsText(plain)}, -6) as bigint))`;
    },
    ofDay: (time) => {
        const text = `cast(cast(${time} as time(6)) as varchar)`;
        const part = (from, length) => `cast(substr(${text}, ${from}, ${length}) as bigint)`;
        return `(((${part(1, 2)} * 60 + ${part(4, 2)}) * 60 + ${part(7, 2)}) * 1000000 + ${part(10, 6)})`;
    },
    hex: (bytes) => `to_hex(${bytes})`,
    wide: 'decimal(38,0)',
};
function fingerprintSql(columns) {
    const digest = `reverse(md5(to_utf8(${(0,canonical_row/* canonicalRow */.$)(columns, spelling)})))`;
    const limbs = [0, 1, 2, 3].map((i) => {
        const limb = `bitwise_and(cast(from_big_endian_32(substr(${digest}, ${13 - 4 * i}, 4)) as bigint), 4294967295)`;
        return `cast(sum(cast(${limb} as decimal(38,0))) as varchar)`;
    });
    return `array[${limbs.join(', ')}]`;
}

;// CONCATENATED MODULE: ./build/js/shared/engine/trino/pattern.js
const asciiClass = { d: '0-9', w: '0-9A-Za-z_', s: '\\t\\n\\f\\r ' };
function refusedByRe2(pattern) {
    const inside = outsideClasses(pattern);
    if (/\(\?(?:=|!|<=|<!)/.test(inside))
        return 'lookahead and lookbehind are no part of RE2: write two rules';
    if (/\(\?>/.test(inside) || /[*+?}]\+/.test(inside))
        return 'atomic groups and possessive repetition are no part of RE2';
    if (/\\(?:[1-9]|k<)/.test(inside))
        return 'references back to a group are no part of RE2';
    return undefined;
}
const outsideClasses = (pattern) => pattern.replace(/\\[^1-9k]/g, '__').replace(/\[\^?\]?[^\]]*\]/g, '_');
function joniPattern(pattern) {
    let out = '';
    let inClass = false;
    let multiline = false;
    for (let i = 0; i < pattern.length; i++) {
        const character = pattern[i];
        const next = pattern[i + 1];
        if (character === '\\' && next !== undefined) {
            i++;
            out += escaped(next, inClass, pattern);
        }
        else if (inClass) {
            if (character === ']')
                inClass = false;
            const posix = /^\[:\^?[a-z]+:\]/.exec(pattern.slice(i));
            if (posix) {
                out += posix[0];
                i += posix[0].length - 1;
            }
            else
                out += character === '[' ? '\\[' : character === '&' ? '\\&' : character;
        }
        else if (character === '[') {
            inClass = true;
            out += '[';
            if (pattern[i + 1] === '^') {
                out += '^';
                i++;
            }
            if (pattern[i + 1] === ']') {
                out += '\\]';
                i++;
            }
        }
        else if (character === '(' && next === '?') {
            const flags = /^\(\?([a-zA-Z-]+)[:)]/.exec(pattern.slice(i));
            if (flags?.[1]?.includes('U'))
                throw new RangeError('the flag U (lazy by default) cannot be said to Trino');
            multiline ||= flags?.[1]?.split('-')[0]?.includes('m') ?? false;
            const named = /^\(\?P</.exec(pattern.slice(i));
            out += named ? '(?<' : '(?';
            i += named ? 3 : 1;
        }
        else
            out += character === '$' && !multiline ? '\\z' : character;
    }
    return out;
}
function escaped(letter, inClass, pattern) {
    const lower = asciiClass[letter.toLowerCase()];
    if (lower === undefined || !/[dwsDWS]/.test(letter))
        return `\\${letter}`;
    if (letter === letter.toLowerCase())
        return inClass ? lower : `[${lower}]`;
    if (inClass)
        throw new RangeError(`\\${letter} inside of [] cannot be said to Trino: write its characters out in ${pattern}`);
    return `[^${lower}]`;
}

;// CONCATENATED MODULE: ./build/js/shared/engine/trino/profile-sql.js

const distinctSql = (text) => `approx_distinct(${text})`;
function shapesSql(text, limit) {
    const shape = `regexp_replace(regexp_replace(regexp_replace(${text}, '[0-9]', '9'), '[A-Z]', 'A'), '[a-z]', 'a')`;
    return `map_keys(approx_most_frequent(${limit}, ${shape}, ${Math.max(100, 10 * limit)}))`;
}
function topSql(text, limit, where) {
    const entries = `map_entries(histogram(${text})${where === undefined ? '' : ` filter (where ${where})`})`;
    const order = '(a, b) -> case when a[2] > b[2] then -1 when a[2] < b[2] then 1 when a[1] < b[1] then -1 when a[1] > b[1] then 1 else 0 end';
    const ranked = `slice(array_sort(${entries}, ${order}), 1, ${limit})`;
    const count = (list) => `cast(cardinality(${list}) as varchar)`;
    return `array[array[${count(entries)}, ${count(`filter(${entries}, e -> e[2] = 1)`)}], transform(${ranked}, e -> e[1]), transform(${ranked}, e -> cast(e[2] as varchar))]`;
}
function readAnswer(measure, value) {
    switch (measure.kind) {
        case 'fingerprint':
            return (0,canonical_row/* fingerprintOf */.a)((value ?? []));
        case 'shapes':
            return (value ?? []);
        case 'top': {
            const [[distinct, once] = [], texts, counts] = (value ?? []);
            const values = (texts ?? []).map((text, i) => [text, Number(counts?.[i])]);
            return { distinct: Number(distinct ?? 0), once: Number(once ?? 0), values };
        }
        default:
            return plainNumbers(value);
    }
}
function plainNumbers(value) {
    if (Array.isArray(value))
        return value.map(plainNumbers);
    if (typeof value === 'bigint')
        return Number(value);
    return value ?? null;
}

;// CONCATENATED MODULE: ./build/js/shared/engine/trino/dialect.js







const finite = (number) => `is_finite(${number})`;
const dialect_spelling = {
    text: textSql,
    isFinite: finite,
    infiniteDates: false,
    integer: { 64: 'bigint', 128: 'decimal(38,0)' },
};
const trino = {
    cell: cellSql,
    isFinite: finite,
    isNaN: (number) => `is_nan(${number})`,
    isInfinite: (number) => `is_infinite(${number})`,
    infiniteDates: false,
    matches: (text, pattern) => `regexp_like(${text}, ${(0,report_escape/* sqlLiteral */.YG)(joniPattern(pattern))})`,
    withoutZeros: (text) => `regexp_replace(${text}, '^(-?(?:0|[1-9][0-9]*))\\.0+$', '$1')`,
    list: (items) => `array[${items.join(', ')}]`,
    rowOfQuery: (columns) => columns.join(', '),
    items: (value) => `cardinality(${value})`,
    bound: boundSql,
    distinct: distinctSql,
    top: topSql,
    shapes: shapesSql,
    quantile: (number, at, exact) => (exact ? undefined : `approx_percentile(${number}, ${(0,dialect/* numberSql */.C)(at)})`),
    repeats: (key) => `(count(${key}) - count(distinct ${key}))`,
    fingerprint: fingerprintSql,
};
function cellSql(raw, stored, column) {
    if (stored.as !== 'typed')
        throw new Error('columns of Trino have types');
    return (0,typed_cell/* withMissing */.no)((0,typed_cell/* typedCell */.H_)(raw, stored.type, column.reading, dialect_spelling), column.missing);
}
function textSql(raw, type) {
    const text = `cast(${raw} as varchar)`;
    if (typed_cell/* storedFloats */.rn.test(type))
        return floatText(raw);
    if (type === 'TIMESTAMP WITH TIME ZONE')
        return `(${trimmed(`cast(cast(at_timezone(${raw}, 'UTC') as timestamp(6)) as varchar)`)} || '+00')`;
    if (type === 'TIMESTAMP' || type === 'TIME')
        return trimmed(text);
    if (type === 'BLOB')
        return `to_hex(${raw})`;
    if (/^(STRUCT|MAP)\(|\]$/.test(type))
        return `json_format(cast(${raw} as json))`;
    if (type === 'JSON')
        return `json_format(${raw})`;
    if (typed_cell/* storedDecimal */.XX.test(type))
        return text;
    return text;
}
function floatText(raw) {
    const exponent = 'cast(g[4] as bigint)';
    const fraction = `if(g[3] = '0', '', g[3])`;
    const digits = `rpad(g[2] || ${fraction}, greatest(length(g[2] || ${fraction}), ${exponent} + 1), '0')`;
    const padded = `if(abs(${exponent}) < 10, '0', '') || cast(abs(${exponent}) as varchar)`;
    const scientific = `g[1] || g[2] || if(g[3] = '0', '', '.' || g[3]) || 'e' || if(${exponent} < 0, '-', '+') || ${padded}`;
    const behind = `if(length(${digits}) > ${exponent} + 1, substr(${digits}, ${exponent} + 2), '0')`;
    const plain = `if(${exponent} = -4, g[1] || '0.000' || g[2] || ${fraction}, g[1] || substr(${digits}, 1, ${exponent} + 1) || '.' || ${behind})`;
    const written = `regexp_replace(json_format(cast(${raw} as json)), '^(-?)([0-9])\\.([0-9]+)E(-?[0-9]+)$', g -> if(${exponent} >= 16 or ${exponent} <= -5, ${scientific}, ${plain}))`;
    return `(case when is_nan(${raw}) then 'nan' when is_infinite(${raw}) then if(${raw} > 0, 'inf', '-inf') else ${written} end)`;
}
const trimmed = (text) => `regexp_replace(${text}, '(\\.[0-9]*[1-9])0+$|\\.0+$', '$1')`;
function boundSql(bound, reading) {
    if (typeof bound === 'number')
        return (0,dialect/* numberSql */.C)(bound);
    switch (reading.as) {
        case 'date':
            return `cast(${(0,report_escape/* sqlLiteral */.YG)(parsed(bound, reading.format))} as date)`;
        case 'timestamp':
            return `cast(${(0,report_escape/* sqlLiteral */.YG)(parsed(bound, reading.format).replace('T', ' ').replace(/Z$/, ' UTC'))} as timestamp(6))`;
        case 'time':
            return `cast(${(0,report_escape/* sqlLiteral */.YG)(bound)} as time(6))`;
        default:
            return (0,report_escape/* sqlLiteral */.YG)(bound);
    }
}
function parsed(bound, format) {
    if (format !== undefined && !/^\d{4}-\d{2}-\d{2}/.test(bound))
        throw new errors/* EvidenceError */.oe(`The bound ${JSON.stringify(bound)} is written as "${format}": on Trino write dates and times as ISO 8601.`);
    return bound;
}

;// CONCATENATED MODULE: ./build/js/shared/engine/trino/expected-bytes.js
async function expectedBytes(sql, client) {
    const { rows } = await client.query(`explain (type io, format json) ${sql}`);
    const { inputTableColumnInfos: tables = [] } = JSON.parse(String(rows[0]?.[0] ?? '{}'));
    const sizes = tables.map(({ estimate }) => Number(estimate?.outputSizeInBytes ?? Number.NaN));
    return sizes.every(Number.isFinite) ? sizes.reduce((sum, size) => sum + size, 0) : undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/engine/trino/locate.js


async function locate(table, plan, wanted, key, relation, query) {
    const found = new Map();
    if (key.length === 0)
        return found;
    const cells = (0,compile/* cellsOf */.nc)(plan.columns, table.columns, trino);
    for (const [name, count] of wanted) {
        const rows = failingRows(plan.measures[name], cells, key, relation);
        if (rows === undefined)
            continue;
        const shown = key.map((_, i) => `k${i}`).join(', ');
        const order = key.map((_, i) => `o${i} nulls first`).join(', ');
        const examples = await query(`select ${shown} from (${rows}) as failing order by ${order} limit ${count}`);
        found.set(name, examples.map((values) => ({ key: key.map((column, i) => ({ column, value: asText(values[i]) })) })));
    }
    return found;
}
const asText = (value) => (value === null || value === undefined ? null : String(value));
function failingRows(measure, cells, key, relation) {
    const parts = key.map((column) => cells.get(column));
    const texts = parts.map((part, i) => `${part?.text} as k${i}`).join(', ');
    const order = parts.map((part, i) => `${part?.raw} as o${i}`).join(', ');
    const source = (0,compile/* valuesSql */.VG)(cells, relation);
    if (parts.includes(undefined))
        return undefined;
    if (measure?.kind === 'count')
        return `select ${texts}, ${order} from ${source} where ${(0,compile/* conditionSql */.QU)(measure.where, cells, trino)}`;
    if (measure?.kind !== 'repeats')
        return undefined;
    const { whole } = (0,compile/* keySql */.qu)(measure.columns, cells);
    const repeated = measure.columns.map((column) => cells.get(column)?.alias).join(', ');
    const numbered = `row_number() over (partition by ${repeated} order by ${parts.map((part) => part?.raw).join(', ')}) as i`;
    return `select * from (select ${texts}, ${order}, ${numbered} from ${source} where ${whole}) as numbered where i > 1`;
}

;// CONCATENATED MODULE: ./build/js/shared/engine/trino/stored-type.js
function storedType(type) {
    const plain = {
        boolean: 'BOOLEAN',
        tinyint: 'TINYINT',
        smallint: 'SMALLINT',
        integer: 'INTEGER',
        bigint: 'BIGINT',
        real: 'FLOAT',
        double: 'DOUBLE',
        date: 'DATE',
        uuid: 'UUID',
        json: 'JSON',
        varbinary: 'BLOB',
    };
    const lower = type.toLowerCase();
    if (Object.hasOwn(plain, lower))
        return plain[lower];
    const decimal = /^decimal\((\d+),\s*(\d+)\)$/.exec(lower);
    if (decimal)
        return `DECIMAL(${decimal[1]},${decimal[2]})`;
    if (/^(varchar|char)(\(\d+\))?$/.test(lower))
        return 'VARCHAR';
    if (/^time(\(\d+\))?$/.test(lower))
        return 'TIME';
    if (/^time(\(\d+\))? with time zone$/.test(lower))
        return 'TIME WITH TIME ZONE';
    if (/^timestamp(\(\d+\))?$/.test(lower))
        return 'TIMESTAMP';
    if (/^timestamp(\(\d+\))? with time zone$/.test(lower))
        return 'TIMESTAMP WITH TIME ZONE';
    if (/^array\(/.test(lower))
        return `${storedType(lower.slice('array('.length, -1))}[]`;
    if (/^row\(/.test(lower))
        return `STRUCT(${lower.slice('row('.length, -1)})`;
    if (/^map\(/.test(lower))
        return `MAP(${lower.slice('map('.length, -1)})`;
    return lower.toUpperCase();
}

;// CONCATENATED MODULE: ./build/js/shared/engine/trino/engine.js














const mostMeasures = 200;
const longestSql = 900_000;
async function openTrinoEngine(options) {
    let share;
    const client = openTrino({
        ...options,
        onProgress: (done) => {
            share = done;
        },
    });
    const version = await client.version();
    const { scanBudgetBytes: budget, onQuery } = options;
    const query = async (sql) => {
        if (budget !== undefined || onQuery) {
            const bytes = await expectedBytes(sql, client);
            onQuery?.({ sql, bytes });
            if (budget !== undefined && bytes !== undefined && bytes > budget)
                throw new errors/* EvidenceError */.oe(`A query is expected to read ${inWords(bytes)}, more than the ${inWords(budget)} of "scan-budget", and was not started: raise the budget, or ask about fewer columns or a part of the table.`);
        }
        return (await client.query(sql)).rows;
    };
    const frames = {
        dialect: trino,
        rows: async (sql) => (await query(sql)).map((row) => row.map(engine_plain)),
        keep: async (sql) => `(${sql}) as kept`,
    };
    const scan = async (table, plan) => {
        const answers = Object.create(null);
        let counted;
        for (const { sql, measures } of queriesOf(plan, table)) {
            const [row] = await query(sql);
            if (row?.length !== measures.length)
                throw new errors/* OutsideError */.Cp('Trino answered a query of counts without its one row: run again.');
            measures.forEach((name, i) => {
                if (name === everyRow) {
                    counted ??= row[i];
                    if (row[i] !== counted)
                        throw changed(table, counted, row[i]);
                }
                else
                    answers[name] = readAnswer(plan.measures[name], row[i] ?? null);
            });
        }
        return { answers, rejected: engine/* nothingRejected */.U, table };
    };
    return {
        name: 'trino',
        version,
        open: (request) => openRelation(request, client),
        scan,
        scanNormalised: scan,
        load: async (table, asked) => ({
            frame: await (0,sql_frames/* makeFrame */.g)((0,frame_sql/* loadSql */.vg)(asked, table.columns, relationSql(table), trino), Object.fromEntries(Object.entries(asked).map(([name, { as }]) => [name, as])), frames),
            rejected: engine/* nothingRejected */.U,
            table,
        }),
        locate: (table, plan, wanted, key = []) => locate(table, plan, wanted, key, relationSql(table), query),
        refusesPattern: async (pattern) => {
            const refused = refusedByRe2(pattern);
            if (refused !== undefined)
                return refused;
            try {
                joniPattern(pattern);
            }
            catch (error) {
                return (0,errors/* messageOf */.bD)(error);
            }
            return refusal(() => client.query(`select ${trino.matches("''", pattern)}`));
        },
        refusesBound: (bound, reading) => refusal(() => client.query(`select ${trino.bound(bound, reading)}`)),
        progress: () => share,
        close: () => client.cancelAll(),
    };
}
async function openRelation({ name, relation, columnNames }, client) {
    if (relation === undefined)
        throw new errors/* EvidenceError */.oe(`The data of ${name} are files, which Trino does not read here: name a table of it.`);
    const { columns } = await client.query(`select * from ${named(relation)} limit 0`);
    const seen = new Set();
    for (const column of columns) {
        if (seen.has(column.name))
            throw new errors/* EvidenceError */.oe(`${named(relation)} has two columns named ${(0,short_name/* shortName */.E)(column.name)}: which one a rule means cannot be told.`);
        seen.add(column.name);
    }
    return {
        name,
        relation,
        groups: [],
        columns: columns.map((column) => ({
            ...askedName(column.name, columnNames),
            stored: {
                as: 'typed',
                type: storedType(column.type),
                ...(/^char\(/i.test(column.type) ? { padded: true } : {}),
            },
        })),
    };
}
function askedName(stored, asked) {
    if (asked.includes(stored))
        return { name: stored };
    const [name, other] = asked.filter((each) => each.toLowerCase() === stored);
    return name === undefined || other !== undefined ? { name: stored } : { name, storedName: stored };
}
const named = (relation) => relation.map(report_escape/* sqlIdentifier */.I3).join('.');
function relationSql({ columns, relation = [] }) {
    const terms = columns.map(({ name, storedName = name, stored }, i) => {
        const cell = (0,report_escape/* sqlIdentifier */.I3)(storedName);
        return `${stored.as === 'typed' && stored.padded ? `rtrim(cast(${cell} as varchar))` : cell} as c${i}`;
    });
    return `(select ${terms.join(', ')} from ${named(relation)}) as source`;
}
const everyRow = '\0rows of the scan';
const changed = (table, before, now) => new errors/* EvidenceError */.oe(`"${(table.relation ?? []).join('.')}" changed while it was read: it had ${before} rows, then ${now}. Judge a table that nobody writes to, e.g. a snapshot.`);
function queriesOf(plan, table) {
    const entries = Object.entries(plan.measures);
    const part = (from, to) => {
        const several = to - from < entries.length;
        const measures = Object.fromEntries([
            ...entries.slice(from, to),
            ...(several ? [[everyRow, { kind: 'rows' }]] : []),
        ]);
        const queries = (0,compile/* compile */.wE)({ ...plan, measures }, { dialect: trino, table, relation: relationSql });
        const fits = to - from <= mostMeasures && queries.every(({ sql }) => sql.length <= longestSql);
        if (fits || to - from <= 1)
            return queries;
        const middle = Math.ceil((from + to) / 2);
        return [...part(from, middle), ...part(middle, to)];
    };
    return entries.length === 0 ? [] : part(0, entries.length);
}
const inWords = (bytes) => (bytes < 2 ** 20 ? `${bytes} bytes` : `${Math.round(bytes / 2 ** 20)} MiB`);
async function refusal(ask) {
    try {
        await ask();
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* EvidenceError */.oe)
            return error.message;
        throw error;
    }
}
function engine_plain(value) {
    if (typeof value === 'bigint')
        return Number(value);
    if (value === 'NaN')
        return Number.NaN;
    if (value === 'Infinity' || value === '-Infinity')
        return Number(value);
    return value ?? null;
}


/***/ }),

/***/ 91362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ beforeLeaving),
/* harmony export */   q: () => (/* binding */ leave)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const works = new Set();
const patienceMs = 6_000;
function beforeLeaving(work) {
    works.add(work);
    return () => void works.delete(work);
}
function leave(end) {
    if (works.size === 0)
        end();
    else
        void Promise.race([Promise.allSettled([...works].map((work) => work())), (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(patienceMs)]).then(end);
}


/***/ })

};
