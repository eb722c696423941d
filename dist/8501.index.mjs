export const id = 8501;
export const ids = [8501];
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

/***/ 28501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHubClient: () => (/* binding */ gitHubClient)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
;// CONCATENATED MODULE: ./build/js/shared/clients/github/attempt.js
const missed = (reason) => ({
    kind: 'missed',
    reason,
    maybeDone: true,
    waitMs: undefined,
    final: false,
});
const refusal = (status, message) => ({
    kind: 'problem',
    problem: { kind: 'refused', status, message },
});
function attemptOf(judged, reply) {
    switch (judged.kind) {
        case 'answered':
        case 'redirected':
            return { kind: 'answered', value: reply };
        case 'limited':
            return { ...missed(judged.reason), maybeDone: false, waitMs: judged.waitMs };
        case 'broken':
            return missed(judged.reason);
        case 'problem':
            return judged;
    }
}

// EXTERNAL MODULE: ./build/js/shared/clients/github/bounded-fetch.js
var bounded_fetch = __webpack_require__(80557);
// EXTERNAL MODULE: ./build/js/shared/clients/github/connection-fault.js
var connection_fault = __webpack_require__(38428);
// EXTERNAL MODULE: ./build/js/shared/clients/github/read-value.js
var read_value = __webpack_require__(65873);
;// CONCATENATED MODULE: ./build/js/shared/clients/github/judge-reply.js

const UNNAMED_WAIT_MS = 60_000;
function judgeReply(reply, expected, permission) {
    const { status, headers, data } = reply;
    const message = (0,read_value/* textOf */.b6)((0,read_value/* field */.ZZ)(data, 'message')) ?? '';
    if (status >= 300 && status < 400)
        return headers.location === undefined
            ? { kind: 'broken', reason: `status ${status} without an address` }
            : { kind: 'redirected', location: headers.location };
    if (status < 300) {
        if (expected === 'json' && (typeof data !== 'object' || data === null || data instanceof ArrayBuffer))
            return { kind: 'broken', reason: `status ${status}, but the answer is not JSON` };
        return judgeGraphQl(data, permission) ?? { kind: 'answered' };
    }
    if (status === 429 || (status === 403 && isRateLimit(headers, message)))
        return { kind: 'limited', waitMs: waitOf(headers), reason: `status ${status}, rate limit` };
    if (status >= 500)
        return { kind: 'broken', reason: `status ${status}` };
    if (status === 401)
        return { kind: 'problem', problem: { kind: 'unauthorised', status, message } };
    if (status === 403)
        return { kind: 'problem', problem: { kind: 'permission', permission, status, message } };
    if (status === 404 || status === 410)
        return { kind: 'problem', problem: { kind: 'not-found', status, message } };
    return { kind: 'problem', problem: { kind: 'refused', status, message: withErrors(message, data) } };
}
const isRateLimit = (headers, message) => headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse detection/i.test(message);
function waitOf(headers) {
    const after = headers['retry-after'];
    const now = Date.parse(headers.date ?? '');
    if (after !== undefined) {
        if (/^\d+$/.test(after.trim()))
            return Number(after) * 1000;
        const until = Date.parse(after) - now;
        return Number.isFinite(until) ? Math.max(0, until) : UNNAMED_WAIT_MS;
    }
    if (headers['x-ratelimit-remaining'] === '0') {
        const until = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000 - now;
        return Number.isFinite(until) ? Math.max(0, until) : UNNAMED_WAIT_MS;
    }
    return UNNAMED_WAIT_MS;
}
function judgeGraphQl(data, permission) {
    const errors = (0,read_value/* field */.ZZ)(data, 'errors');
    if (!Array.isArray(errors) || errors.length === 0)
        return undefined;
    const type = (0,read_value/* textOf */.b6)((0,read_value/* field */.ZZ)(errors[0], 'type'));
    const message = (0,read_value/* textOf */.b6)((0,read_value/* field */.ZZ)(errors[0], 'message')) ?? '';
    if (type === 'RATE_LIMITED')
        return { kind: 'limited', waitMs: UNNAMED_WAIT_MS, reason: 'rate limit' };
    if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')
        return { kind: 'problem', problem: { kind: 'permission', permission, status: 403, message } };
    if (type === 'NOT_FOUND')
        return { kind: 'problem', problem: { kind: 'not-found', status: 404, message } };
    if (type === undefined && !(0,read_value/* field */.ZZ)(errors[0], 'extensions'))
        return { kind: 'broken', reason: 'an error inside GitHub' };
    return { kind: 'problem', problem: { kind: 'refused', status: 200, message } };
}
function withErrors(message, data) {
    const errors = (0,read_value/* field */.ZZ)(data, 'errors');
    if (!Array.isArray(errors))
        return message;
    const said = errors.map((error) => typeof error === 'string'
        ? error
        : ((0,read_value/* textOf */.b6)((0,read_value/* field */.ZZ)(error, 'message')) ??
            [(0,read_value/* field */.ZZ)(error, 'resource'), (0,read_value/* field */.ZZ)(error, 'field'), (0,read_value/* field */.ZZ)(error, 'code')].filter(Boolean).join(' ')));
    return [message, ...said].filter((part) => part !== '').join('; ');
}

;// CONCATENATED MODULE: ./build/js/shared/clients/github/next-address.js
function nextAddress(location, from, method, status) {
    if (!URL.canParse(location, from))
        return undefined;
    const next = new URL(location, from);
    if (next.origin !== new URL(from).origin || next.username !== '' || next.password !== '')
        return undefined;
    return method === 'GET' || status === 307 || status === 308 ? next.href : undefined;
}

// EXTERNAL MODULE: ./build/js/shared/clients/github/problem.js
var problem = __webpack_require__(32126);
// EXTERNAL MODULE: ./build/js/shared/clients/github/retry-budget.js
var retry_budget = __webpack_require__(84321);
;// CONCATENATED MODULE: ./build/js/shared/clients/github/client.js










const MAXIMUM_JSON_BYTES = 40 * 1024 * 1024;
const MAXIMUM_REDIRECTS = 3;
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
function gitHubClient(options) {
    const { firstWaitMs = 1000, requestTimeoutMs = 20_000, onWait = () => { } } = options;
    const apiUrl = (options.apiUrl ?? utils.defaults.baseUrl ?? 'https://api.github.com').replace(/\/+$/, '');
    const [owner = '', repo = ''] = options.repository.split('/');
    const token = options.token.trim();
    const budget = (0,retry_budget/* retryBudget */.k)(options.budgetMs ?? 60_000);
    const fetch = (utils.defaults.request?.fetch ?? globalThis.fetch);
    const redacted = (text) => (token === '' ? text : text.replaceAll(token, '***'));
    const signal = () => AbortSignal.timeout(Math.ceil(Math.max(Math.min(requestTimeoutMs, budget.left()), Math.min(requestTimeoutMs, 1000))));
    const pause = async (ms, reason) => {
        if (ms > budget.left())
            return false;
        onWait(redacted(`GitHub: ${reason}; trying again in ${Math.ceil(ms / 1000)} s`));
        budget.spend(ms);
        await new Promise((resolve) => setTimeout(resolve, ms));
        return true;
    };
    async function repeatedly(attempt, repeatable) {
        for (let count = 1;; count += 1) {
            const started = performance.now();
            const tried = await attempt();
            if (tried.kind === 'answered')
                return (0,problem/* answered */.oQ)(tried.value);
            if (tried.kind === 'problem')
                return (0,problem/* failed */.gz)(withoutToken(tried.problem, redacted));
            budget.spend(performance.now() - started);
            const { reason, maybeDone } = tried;
            const gaveUp = (0,problem/* failed */.gz)({ kind: 'unavailable', reason: redacted(reason), maybeDone });
            if (tried.final || (maybeDone && !repeatable))
                return gaveUp;
            if (!(await pause(tried.waitMs ?? (0,retry_budget/* backoff */.J)(count, firstWaitMs), reason)))
                return gaveUp;
        }
    }
    async function attemptRequest(octokit, endpoint, request) {
        let url = endpoint.url;
        for (let redirects = 0;; redirects += 1) {
            const reply = await replyOf(octokit, url, endpoint, request);
            if ('reason' in reply)
                return { kind: 'missed', reason: reply.reason, maybeDone: reply.sent, waitMs: undefined, final: reply.final };
            const judged = judgeReply(reply, request.expects ?? 'json', request.permission);
            if (judged.kind !== 'redirected' || request.redirects === 'hand-out')
                return attemptOf(judged, reply);
            const next = nextAddress(judged.location, url, endpoint.method, reply.status);
            if (next === undefined || redirects === MAXIMUM_REDIRECTS)
                return refusal(reply.status, 'it leads to another address, which is not followed with a token');
            url = next;
        }
    }
    async function replyOf(octokit, url, { method, body }, { maximumBytes }) {
        try {
            const { status, headers, data } = await octokit.request({
                method,
                url,
                ...(body === undefined ? {} : { data: body }),
                request: {
                    fetch: (0,bounded_fetch/* boundedFetch */.A)(fetch, maximumBytes ?? MAXIMUM_JSON_BYTES),
                    redirect: 'manual',
                    signal: signal(),
                },
            });
            return { status, headers, data };
        }
        catch (error) {
            const response = (0,read_value/* field */.ZZ)(error, 'response');
            return response === undefined ? (0,connection_fault/* connectionFault */.x)(error) : response;
        }
    }
    const send = async (request) => {
        if (!/^[\x21-\x7e]+$/.test(token))
            return (0,problem/* failed */.gz)({
                kind: 'unauthorised',
                status: 401,
                message: token === '' ? 'no token was passed' : 'the token holds characters that no token has',
            });
        const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, log: silent });
        const endpoint = octokit.request.endpoint(request.route, {
            ...(request.route.includes('{owner}') ? { owner, repo } : {}),
            ...request.parameters,
        });
        return repeatedly(() => attemptRequest(octokit, endpoint, request), request.repeatable);
    };
    const download = (url, maximumBytes) => repeatedly(async () => {
        try {
            const response = await (0,bounded_fetch/* boundedFetch */.A)(fetch, maximumBytes)(url, { redirect: 'error', signal: signal() });
            if (response.ok)
                return { kind: 'answered', value: new Uint8Array(await response.arrayBuffer()) };
            if (response.status < 500 && response.status !== 429)
                return refusal(response.status, 'the storage behind GitHub did not give it out');
            return missed(`status ${response.status} from the storage behind GitHub`);
        }
        catch (error) {
            const { reason, final } = (0,connection_fault/* connectionFault */.x)(error);
            return { ...missed(reason), final };
        }
    }, true);
    return {
        owner,
        repo,
        apiUrl,
        send,
        wait: (attempt, reason) => pause((0,retry_budget/* backoff */.J)(attempt, firstWaitMs), reason),
        download,
    };
}
const withoutToken = (problem, redacted) => problem.kind === 'unavailable' ? problem : { ...problem, message: redacted(problem.message) };


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

/***/ 32126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
const answered = (value) => ({ ok: true, value });
const failed = (problem) => ({ ok: false, problem });
const isLost = (problem) => problem.kind === 'unavailable' && problem.maybeDone;
const unreadable = (what) => failed({ kind: 'unavailable', reason: `${what}: the answer is not what GitHub documents`, maybeDone: true });


/***/ }),

/***/ 65873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
const field = (value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? value[name]
    : undefined;
const textOf = (value) => (typeof value === 'string' ? value : undefined);
function idOf(value) {
    const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
function listOf(value, read) {
    if (!Array.isArray(value))
        return undefined;
    const items = [];
    for (const each of value) {
        const item = read(each);
        if (item === undefined)
            return undefined;
        items.push(item);
    }
    return items;
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

/***/ 61351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ getOctokit)
/* harmony export */ });
/* unused harmony export context */
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37157);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85555);


const context = new _context_js__WEBPACK_IMPORTED_MODULE_0__/* .Context */ .o();
/**
 * Returns a hydrated octokit ready to use for GitHub Actions
 *
 * @param     token    the repo PAT or GITHUB_TOKEN
 * @param     options  other options to set
 */
function getOctokit(token, options, ...additionalPlugins) {
    const GitHubWithPlugins = _utils_js__WEBPACK_IMPORTED_MODULE_1__.GitHub.plugin(...additionalPlugins);
    return new GitHubWithPlugins((0,_utils_js__WEBPACK_IMPORTED_MODULE_1__.getOctokitOptions)(token, options));
}
//# sourceMappingURL=github.js.map

/***/ })

};
