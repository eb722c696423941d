export const id = 6896;
export const ids = [6896,3802,8501,8151];
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

/***/ 37242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ upsertComment)
});

// EXTERNAL MODULE: ./build/js/shared/clients/github/problem.js
var problem = __webpack_require__(32126);
// EXTERNAL MODULE: ./build/js/shared/clients/github/read-value.js
var read_value = __webpack_require__(65873);
;// CONCATENATED MODULE: ./build/js/shared/clients/github/list-comments.js


const permissionToComment = ({ kind }) => kind === 'issue' ? 'issues: write' : 'pull-requests: write';
const commentsQuery = (kind) => `
query ($owner: String!, $name: String!, $number: Int!, $first: Int, $after: String, $last: Int) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    place: ${kind === 'issue' ? 'issue' : 'pullRequest'}(number: $number) {
      comments(first: $first, after: $after, last: $last) {
        nodes { fullDatabaseId body url viewerDidAuthor author { __typename login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const PER_PAGE = 100;
const MAXIMUM_PAGES = 100;
async function listComments(client, place, which) {
    const comments = [];
    let after;
    for (let page = 1; page <= MAXIMUM_PAGES; page += 1) {
        const range = which === 'newest' ? { last: PER_PAGE } : { first: PER_PAGE, ...(after ? { after } : {}) };
        const answer = await client.send({
            route: 'POST /graphql',
            parameters: {
                baseUrl: client.apiUrl.replace(/\/v3$/, ''),
                query: commentsQuery(place.kind),
                variables: { owner: client.owner, name: client.repo, number: place.number, ...range },
            },
            permission: permissionToComment(place),
            repeatable: true,
        });
        if (!answer.ok)
            return answer;
        const read = pageOf(answer.value.data);
        if (read === undefined)
            return (0,problem/* unreadable */.O$)('the list of comments');
        comments.push(...read.comments);
        if (which === 'newest' || read.next === undefined)
            return (0,problem/* answered */.oQ)(comments);
        after = read.next;
    }
    return (0,problem/* failed */.gz)({
        kind: 'refused',
        status: 200,
        message: `there are more than ${MAXIMUM_PAGES * PER_PAGE} comments`,
    });
}
function pageOf(data) {
    const answer = (0,read_value/* field */.ZZ)(data, 'data');
    const viewer = (0,read_value/* textOf */.b6)((0,read_value/* field */.ZZ)((0,read_value/* field */.ZZ)(answer, 'viewer'), 'login'));
    const list = (0,read_value/* field */.ZZ)((0,read_value/* field */.ZZ)((0,read_value/* field */.ZZ)(answer, 'repository'), 'place'), 'comments');
    const comments = (0,read_value/* listOf */.c3)((0,read_value/* field */.ZZ)(list, 'nodes'), (node) => commentOf(node, viewer));
    const info = (0,read_value/* field */.ZZ)(list, 'pageInfo');
    const more = (0,read_value/* field */.ZZ)(info, 'hasNextPage');
    const next = (0,read_value/* textOf */.b6)((0,read_value/* field */.ZZ)(info, 'endCursor'));
    if (comments === undefined || typeof more !== 'boolean' || (more && next === undefined))
        return undefined;
    return { comments, next: more ? next : undefined };
}
function commentOf(node, viewer) {
    const id = (0,read_value/* idOf */.TH)((0,read_value/* field */.ZZ)(node, 'fullDatabaseId'));
    const body = (0,read_value/* textOf */.b6)((0,read_value/* field */.ZZ)(node, 'body'));
    const url = (0,read_value/* textOf */.b6)((0,read_value/* field */.ZZ)(node, 'url')) ?? '';
    if (id === undefined || body === undefined)
        return undefined;
    const own = (0,read_value/* field */.ZZ)(node, 'viewerDidAuthor') === true || isSameActor((0,read_value/* field */.ZZ)(node, 'author'), viewer);
    return { id, body, url, own };
}
const isSameActor = (author, viewer) => {
    const login = (0,read_value/* textOf */.b6)((0,read_value/* field */.ZZ)(author, 'login'));
    if (login === undefined || viewer === undefined)
        return false;
    return ((0,read_value/* field */.ZZ)(author, '__typename') === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login) === viewer;
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/shared/clients/github/marker.js

const MAXIMUM_COMMENT = 65_536;
const markerOf = (key) => `<!-- mlops-gates:${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 32)} -->`;
const withMarker = (key, body) => `${markerOf(key)}\n${body}`;
const MAXIMUM_BODY = MAXIMUM_COMMENT - withMarker('', '').length;
const hasMarker = (comment, key) => comment.startsWith(markerOf(key)) && /^(?:\r?\n|$)/.test(comment.slice(markerOf(key).length));
const sameBody = (one, other) => plain(one) === plain(other);
const plain = (body) => body.replaceAll('\r\n', '\n').trimEnd();

;// CONCATENATED MODULE: ./build/js/shared/clients/github/write-comment.js



async function createComment(client, place, body) {
    const answer = await client.send({
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: place.number, body },
        permission: permissionToComment(place),
        repeatable: false,
    });
    return answer.ok ? write_comment_commentOf(answer.value.data, body) : answer;
}
async function updateComment(client, place, id, body) {
    const answer = await client.send({
        route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { comment_id: id, body },
        permission: permissionToComment(place),
        repeatable: true,
    });
    return answer.ok ? write_comment_commentOf(answer.value.data, body) : answer;
}
async function deleteComment(client, place, id) {
    const answer = await client.send({
        route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { comment_id: id },
        permission: permissionToComment(place),
        repeatable: true,
        expects: 'any',
    });
    return answer.ok || answer.problem.kind === 'not-found' ? (0,problem/* answered */.oQ)(undefined) : answer;
}
async function commentExists(client, place, id) {
    const answer = await client.send({
        route: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { comment_id: id },
        permission: permissionToComment(place),
        repeatable: true,
    });
    if (answer.ok)
        return (0,problem/* answered */.oQ)(true);
    return answer.problem.kind === 'not-found' ? (0,problem/* answered */.oQ)(false) : answer;
}
function write_comment_commentOf(data, body) {
    const id = (0,read_value/* idOf */.TH)((0,read_value/* field */.ZZ)(data, 'id'));
    const url = (0,read_value/* textOf */.b6)((0,read_value/* field */.ZZ)(data, 'html_url')) ?? '';
    return id === undefined ? (0,problem/* unreadable */.O$)('the comment') : (0,problem/* answered */.oQ)({ id, url, body, own: true });
}

;// CONCATENATED MODULE: ./build/js/shared/clients/github/own-comment.js



const ownOf = (comments, key) => comments.filter(({ own, body }) => own && hasMarker(body, key)).toSorted((a, b) => a.id - b.id);
async function bringUpToDate(client, place, comment, body) {
    const { id, url } = comment;
    if (sameBody(comment.body, body))
        return (0,problem/* answered */.oQ)({ did: 'kept', id, url });
    const updated = await updateComment(client, place, id, body);
    return updated.ok ? (0,problem/* answered */.oQ)({ did: 'updated', id, url }) : updated;
}

;// CONCATENATED MODULE: ./build/js/shared/clients/github/create-once.js





const ATTEMPTS = 3;
async function createOnce(client, place, key, body) {
    for (let attempt = 1;; attempt += 1) {
        const created = await createComment(client, place, body);
        if (!created.ok) {
            if (!(0,problem/* isLost */.JD)(created.problem))
                return created;
            if (!(await client.wait(attempt, `creating the comment: ${created.problem.reason}`)))
                return created;
        }
        const newest = await listComments(client, place, 'newest');
        if (!newest.ok)
            return created.ok ? (0,problem/* answered */.oQ)(createdAs(created.value)) : newest;
        const own = ownOf(newest.value, key);
        if (created.ok)
            return settle(client, place, created.value, own, body);
        const found = own.findLast((comment) => sameBody(comment.body, body));
        if (found)
            return settle(client, place, found, own, body);
        const [oldest] = own;
        if (oldest)
            return bringUpToDate(client, place, oldest, body);
        if (attempt === ATTEMPTS)
            return created;
    }
}
async function settle(client, place, mine, own, body) {
    const earlier = own.find(({ id }) => id < mine.id);
    if (earlier === undefined)
        return (0,problem/* answered */.oQ)(createdAs(mine));
    if (!own.some(({ id }) => id === mine.id)) {
        const exists = await commentExists(client, place, mine.id);
        if (!exists.ok)
            return exists;
        if (!exists.value)
            return (0,problem/* answered */.oQ)({ did: 'kept', id: earlier.id, url: earlier.url });
    }
    const updated = await bringUpToDate(client, place, earlier, body);
    if (!updated.ok)
        return updated.problem.kind === 'not-found' ? (0,problem/* answered */.oQ)(createdAs(mine)) : updated;
    const deleted = await deleteComment(client, place, mine.id);
    return deleted.ok ? updated : deleted;
}
const createdAs = ({ id, url }) => ({ did: 'created', id, url });

;// CONCATENATED MODULE: ./build/js/shared/clients/github/upsert-comment.js






const ROUNDS = 3;
async function upsertComment(client, sticky) {
    const { place, key, mode, passed } = sticky;
    if (mode === 'off')
        return (0,problem/* answered */.oQ)({ did: 'nothing' });
    const body = withMarker(key, sticky.body);
    for (let round = 1;; round += 1) {
        const listed = await listComments(client, place, 'all');
        if (!listed.ok)
            return listed;
        const own = ownOf(listed.value, key);
        const [oldest, ...others] = own;
        if (oldest === undefined) {
            if (mode === 'auto' && passed)
                return (0,problem/* answered */.oQ)({ did: 'nothing' });
            return createOnce(client, place, key, body);
        }
        const updated = await bringUpToDate(client, place, oldest, body);
        if (!updated.ok && updated.problem.kind === 'not-found' && round < ROUNDS)
            continue;
        if (!updated.ok)
            return updated;
        for (const { id } of others) {
            const deleted = await deleteComment(client, place, id);
            if (!deleted.ok)
                return deleted;
        }
        return updated;
    }
}


/***/ }),

/***/ 18151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   warningOf: () => (/* binding */ warningOf)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57253);

const warningOf = (problem, what) => `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${causeOf(problem)} The verdict is not touched by this.`;
function causeOf(problem) {
    switch (problem.kind) {
        case 'permission': {
            const fork = problem.permission.endsWith('write')
                ? ' The token of a pull request from a fork only reads, whatever is granted: there, comment from a "workflow_run" job.'
                : '';
            return `the token lacks a permission (${said(problem)}). Under "permissions:" of the job add the line "${problem.permission}".${fork}`;
        }
        case 'unauthorised':
            return `GitHub does not accept the token (${said(problem)}). Pass a valid one as "github-token"; the default is \${{ github.token }}.`;
        case 'not-found':
            return `GitHub does not find it (${said(problem)}). Either it is gone, or the token may not see it: check the repository and the job's "permissions:".`;
        case 'refused':
            return `GitHub refused the request (${said(problem)}).`;
        case 'unavailable':
            return `GitHub did not answer in time (${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(problem.reason, { maxLength: 300 })}). Run the job again later.`;
    }
}
const said = ({ status, message }) => message === '' ? `status ${status}` : `status ${status}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(message, { maxLength: 300 })}`;


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
