export const id = 1204;
export const ids = [1204];
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

/***/ 54184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ patientBody)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83903);
/* harmony import */ var _github_connection_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38428);
/* harmony import */ var _raw_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10180);




const slowest = 1024;
const mostTries = 4;
async function* patientBody(first, body) {
    const { said, bytes, resume, patienceMs, firstWaitMs } = body;
    let reply = first;
    let received = 0;
    for (let attempt = 1;; attempt++) {
        const before = received;
        let reason = 'it ended too early';
        try {
            for await (const chunk of watched(reply, patienceMs)) {
                received += chunk.length;
                if (bytes !== undefined && received > bytes)
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${said} has more bytes than its server says: ask who runs the server.`);
                yield chunk;
            }
            if (bytes === undefined || received === bytes)
                return;
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp)
                throw error;
            if (error instanceof TooSlow)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${said} comes too slowly (less than ${slowest} bytes a second over ${Math.round(patienceMs / 1000)} s): run again, or copy it nearer first.`);
            reason = (0,_github_connection_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionFault */ .x)(error).reason;
        }
        finally {
            reply.body.destroy();
        }
        if (received > before)
            attempt = 1;
        if (attempt >= mostTries || resume === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .OutsideError */ .Cp(`${said} was cut off after ${received}${bytes === undefined ? '' : ` of ${bytes}`} bytes (${reason}): run again, and look at the network where it stays so.`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(firstWaitMs * 2 ** (attempt - 1));
        reply = await resume(received);
    }
}
class TooSlow extends Error {
}
async function* watched({ body }, patienceMs) {
    let inWindow = 0;
    let waits = true;
    const timer = setInterval(() => {
        if (waits && inWindow === 0)
            body.destroy(new _raw_request_js__WEBPACK_IMPORTED_MODULE_3__/* .Impatient */ .wn('no answer in time'));
        else if (waits && inWindow < (slowest * patienceMs) / 1000)
            body.destroy(new TooSlow());
        inWindow = 0;
    }, patienceMs);
    try {
        for await (const chunk of body) {
            inWindow += chunk.length;
            waits = false;
            yield chunk;
            waits = true;
        }
        if (!body.complete)
            throw new Error('the connection broke');
    }
    finally {
        clearInterval(timer);
    }
}


/***/ }),

/***/ 10180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   eT: () => (/* binding */ rawRequest),
/* harmony export */   wn: () => (/* binding */ Impatient)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);


class Impatient extends Error {
    name = 'TimeoutError';
}
const rawRequest = ({ method, url, headers = {}, body, patienceMs }) => new Promise((answer, refuse) => {
    const { request } = url.protocol === 'http:' ? node_http__WEBPACK_IMPORTED_MODULE_0__ : node_https__WEBPACK_IMPORTED_MODULE_1__;
    const sent = request(url, {
        method,
        headers: { ...headers, ...(body === undefined ? {} : { 'content-length': String(body.length) }) },
    });
    const timer = setTimeout(() => sent.destroy(new Impatient('no answer in time')), patienceMs);
    sent.on('error', (error) => {
        clearTimeout(timer);
        refuse(error);
    });
    sent.on('response', (reply) => {
        clearTimeout(timer);
        reply.on('error', () => undefined);
        answer({ status: reply.statusCode ?? 0, headers: reply.headers, body: reply });
    });
    sent.end(body);
});
async function headOf(reply, patienceMs, limit = 1 << 16) {
    const chunks = [];
    let length = 0;
    const timer = setTimeout(() => reply.body.destroy(new Impatient('no answer in time')), patienceMs);
    try {
        for await (const chunk of reply.body) {
            chunks.push(chunk);
            length += chunk.length;
            if (length >= limit)
                break;
        }
    }
    catch {
    }
    finally {
        clearTimeout(timer);
        reply.body.destroy();
    }
    return Buffer.concat(chunks).subarray(0, limit).toString('utf8');
}


/***/ }),

/***/ 12996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ saidOf),
/* harmony export */   Pb: () => (/* binding */ endpointUrl),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);

const encoded = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
function endpointUrl(text, source) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || url.search !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([
            `${source} is no address of an S3 server: write it as https://host or https://host:port, without user and password.`,
        ]);
    return url;
}
const hostOf = ({ url, region }) => url?.host ?? `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
const isHostLabel = (bucket) => /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(bucket);
function addressOf(endpoint, bucket, key, query = {}) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,254}$/.test(bucket))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([`"${bucket.slice(0, 100)}" is no name of a bucket: write s3://bucket/key.`]);
    if (key.split('/').some((step) => step === '.' || step === '..'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([
            `The key "${key.slice(0, 200)}" has a step "." or "..", which no address can carry: rename the object.`,
        ]);
    const host = hostOf(endpoint);
    const path = key.split('/').map(encoded).join('/');
    const base = endpoint.url
        ? `${endpoint.url.origin}${endpoint.url.pathname.replace(/\/$/, '')}/${bucket}`
        : isHostLabel(bucket)
            ? `https://${bucket}.${host}`
            : `https://${host}/${bucket}`;
    const asked = Object.entries(query).map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
    return new URL(`${base}/${path}${asked.length > 0 ? `?${asked.join('&')}` : ''}`);
}
const saidOf = (bucket, key) => {
    const text = `s3://${bucket}/${key}`;
    return `"${text.length > 200 ? `${text.slice(0, 200)}…` : text}"`;
};


/***/ }),

/***/ 1204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  remoteFiles: () => (/* binding */ remoteFiles)
});

// EXTERNAL MODULE: ./build/js/shared/clients/s3/address.js
var address = __webpack_require__(12996);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js + 4 modules
var report_escape = __webpack_require__(57253);
// EXTERNAL MODULE: ./build/js/shared/engine/file-format.js
var file_format = __webpack_require__(10791);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/shared/clients/github/connection-fault.js
var connection_fault = __webpack_require__(38428);
// EXTERNAL MODULE: ./build/js/shared/clients/http/patient-body.js
var patient_body = __webpack_require__(54184);
// EXTERNAL MODULE: ./build/js/shared/clients/http/raw-request.js
var raw_request = __webpack_require__(10180);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/js/shared/engine/sources/trusted-address.js

const isLoopback = (hostname) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
const isMetadata = (hostname) => /^(169\.254\.|\[fe80:|\[fd00:ec2:|metadata\.)/i.test(hostname);
const inner = new external_node_net_.BlockList();
for (const [from, bits] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
])
    inner.addSubnet(from, bits, 'ipv4');
for (const [from, bits] of [
    ['::', 127],
    ['fc00::', 7],
    ['fe80::', 10],
])
    inner.addSubnet(from, bits, 'ipv6');
const isInner = ({ hostname }) => {
    const address = hostname.replace(/^\[|\]$/g, '');
    const version = (0,external_node_net_.isIP)(address);
    if (version === 0)
        return /(^|\.)(localhost|internal|local)\.?$/i.test(hostname);
    return inner.check(address, version === 4 ? 'ipv4' : 'ipv6');
};
const isTrusted = (url) => (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) && !isMetadata(url.hostname);
const mayLeadTo = (from, to) => isTrusted(to) && !(isLoopback(to.hostname) && !isLoopback(from.hostname)) && !(isInner(to) && !isInner(from));

;// CONCATENATED MODULE: ./build/js/shared/engine/sources/https.js






const mostRedirects = 5;
const mostTries = 4;
const repeatedStatus = new Set([408, 429, 500, 502, 503, 504]);
function httpsUrl(entry) {
    const url = URL.canParse(entry) ? new URL(entry) : undefined;
    if (url && (url.username !== '' || url.password !== ''))
        throw new errors/* SettingsError */.GN(['An address in "data" holds a user or a password: use a signed address, or s3://.']);
    if (!url || !isTrusted(url))
        throw new errors/* SettingsError */.GN([
            `"${nameOf(entry).slice(0, 200)}" is not read: write an https address of a file (http only for this machine itself).`,
        ]);
    return url;
}
const nameOf = (text) => text.replace(/[?#].*$/s, '');
async function findHttps(entry, patience) {
    const url = httpsUrl(entry);
    const { reply } = await asked('HEAD', url, {}, patience);
    reply.body.resume();
    const { etag = '', 'content-length': length } = reply.headers;
    return {
        name: nameOf(url.href),
        address: { is: 'https', url },
        etag,
        bytes: /^\d+$/.test(length ?? '') ? Number(length) : undefined,
    };
}
async function readHttps(object, patience) {
    if (object.address.is !== 'https')
        throw new Error('not an https address');
    const { url } = object.address;
    const { reply } = await asked('GET', url, {}, patience);
    const changed = () => new errors/* EvidenceError */.oe(`"${object.name}" changed while it was read: run again when nothing writes to it.`);
    const { etag = '', 'content-length': length } = reply.headers;
    if (etag !== object.etag) {
        reply.body.destroy();
        throw changed();
    }
    if (length === undefined && !/\bchunked\b/i.test(reply.headers['transfer-encoding'] ?? '')) {
        reply.body.destroy();
        throw new errors/* OutsideError */.Cp(`The server of "${object.name}" does not say how long it is: ask who runs the server.`);
    }
    const strong = etag !== '' && !etag.startsWith('W/');
    const resume = async (from) => {
        const { reply: rest } = await asked('GET', url, { range: `bytes=${from}-`, 'if-range': etag }, patience);
        if (rest.status !== 206 || !rest.headers['content-range']?.startsWith(`bytes ${from}-`)) {
            rest.body.destroy();
            throw changed();
        }
        return rest;
    };
    return (0,patient_body/* patientBody */.e)(reply, {
        said: `"${object.name}"`,
        bytes: /^\d+$/.test(length ?? '') ? Number(length) : undefined,
        resume: strong ? resume : undefined,
        ...patience,
    });
}
async function asked(method, first, headers, patience) {
    const said = `"${nameOf(first.href)}"`;
    let url = first;
    for (let redirects = 0;; redirects++) {
        const reply = await patiently(method, url, headers, said, patience);
        const { status } = reply;
        const next = reply.headers.location;
        if (status >= 300 && status < 400 && next !== undefined) {
            reply.body.destroy();
            const target = URL.canParse(next, url.href) ? new URL(next, url) : undefined;
            if (!target || !mayLeadTo(first, target))
                throw new errors/* OutsideError */.Cp(`${said} leads to an address that is not to be trusted: name the file's own address.`);
            if (redirects === mostRedirects)
                throw new errors/* OutsideError */.Cp(`${said} leads from address to address: name the last one.`);
            url = target;
            continue;
        }
        if (status === 200 && /^\s*(text\/html|application\/xhtml)/i.test(reply.headers['content-type'] ?? '')) {
            reply.body.destroy();
            throw new errors/* OutsideError */.Cp(`${said} answers with a web page, not with a file: use the address of the file itself.`);
        }
        if (status === 200 || (status === 206 && headers.range !== undefined))
            return { reply };
        reply.body.destroy();
        if (status === 404 || status === 410)
            throw new errors/* EvidenceError */.oe(`${said} does not exist (status ${status}): check the address.`);
        const cure = status === 401 || status === 403
            ? 'use a signed address that is still valid, or s3:// with credentials'
            : 'run again, and ask who runs the server';
        throw new errors/* OutsideError */.Cp(`The server refuses to give ${said} (status ${status}): ${cure}.`);
    }
}
async function patiently(method, url, headers, said, { patienceMs, firstWaitMs }) {
    for (let attempt = 1;; attempt++) {
        try {
            const reply = await (0,raw_request/* rawRequest */.eT)({ method, url, headers, patienceMs });
            if (!repeatedStatus.has(reply.status) || attempt === mostTries)
                return reply;
            reply.body.destroy();
        }
        catch (error) {
            if (attempt === mostTries)
                throw new errors/* OutsideError */.Cp(`The server of ${said} did not answer (${(0,connection_fault/* connectionFault */.x)(error).reason}): check the address and the network.`);
        }
        await (0,external_node_timers_promises_.setTimeout)(firstWaitMs * 2 ** (attempt - 1));
    }
}

;// CONCATENATED MODULE: ./build/js/shared/engine/sources/copy-object.js







async function copyBudget(bytes, scratch) {
    if (bytes !== undefined)
        return { left: bytes, whole: bytes, given: true };
    const { bavail, bsize } = await (0,promises_.statfs)(scratch);
    const half = Math.floor((bavail * bsize) / 2);
    return { left: half, whole: half, given: false };
}
async function copyObject(object, index, scratch, budget, from) {
    const refuse = () => new errors/* EvidenceError */.oe(`"${object.name}" does not fit into what may be copied to this machine (${budget.whole} bytes${budget.given ? ', the setting "copy-budget"' : ', half of the free disk'}): write it as Parquet, which is read where it lies, ${budget.given ? 'or raise the setting' : 'or free disk'}.`);
    if ((object.bytes ?? 0) > budget.left)
        throw refuse();
    const path = (0,external_node_path_.join)(scratch, `${index}-${(0,external_node_path_.basename)(object.name)
        .replace(/[^A-Za-z0-9._-]/g, '_')
        .slice(-100)}`);
    const file = (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' });
    const written = (0,external_node_stream_promises_.finished)(file);
    written.catch(() => undefined);
    let bytes = 0;
    try {
        for await (const chunk of await contentOf(object, from)) {
            bytes += chunk.length;
            budget.left -= chunk.length;
            if (budget.left < 0)
                throw refuse();
            if (!file.write(chunk))
                await Promise.race([(0,external_node_events_.once)(file, 'drain'), written]);
        }
        file.end();
        await written;
    }
    catch (error) {
        file.destroy();
        if (error.code === 'ENOSPC')
            throw refuse();
        throw error;
    }
    if (object.bytes !== undefined && bytes !== object.bytes)
        throw new errors/* OutsideError */.Cp(`"${object.name}" came with ${bytes} of ${object.bytes} bytes: run again.`);
    return { path, bytes };
}
async function contentOf(object, { s3, patience }) {
    if (object.address.is === 'https')
        return readHttps(object, patience);
    const { bucket, key } = object.address;
    const content = await (await s3()).get(bucket, key, { ifMatch: object.etag });
    if (!content)
        throw new errors/* EvidenceError */.oe(`"${object.name}" disappeared while it was read: run again when nothing writes to it.`);
    return content.body;
}

// EXTERNAL MODULE: ./build/js/shared/engine/find-files.js
var find_files = __webpack_require__(2128);
;// CONCATENATED MODULE: ./build/js/shared/engine/sources/key-pattern.js

const plainPrefix = (pattern) => pattern.split(/[*?[{]/, 1)[0] ?? '';
const mostWildcards = 20;
function keyMatcher(pattern) {
    const refuse = (why) => new errors/* EvidenceError */.oe(`The pattern "${pattern.slice(0, 200)}" ${why}: write it simpler, or name the objects.`);
    if (pattern.length > 1000 || (pattern.match(/\*+|[?[{]/g)?.length ?? 0) > mostWildcards)
        throw refuse('is too complex');
    const steps = [];
    for (let rest = pattern; rest !== '';) {
        const [token = ''] = /^(?:\*\*\/|\*+|\?|\[[^\]/]+\]|\{[^{}]*\}|[\s\S])/u.exec(rest) ?? [];
        rest = rest.slice(token.length);
        if (token === '**/')
            steps.push({ is: 'folders' });
        else if (/^\*+$/.test(token))
            steps.push({ is: 'any', slash: token.length > 1 });
        else if (token === '?')
            steps.push({ is: 'one', fits: /^[^/]$/u });
        else if (token.length > 1 && token.startsWith('['))
            steps.push({ is: 'one', fits: classOf(token, refuse) });
        else if (token.length > 1 && token.startsWith('{'))
            steps.push({ is: 'word', of: token.slice(1, -1).split(',') });
        else if (token === '[' || token === '{')
            throw refuse(`opens "${token}" and does not close it`);
        else
            steps.push({ is: 'word', of: [token] });
    }
    return (key) => steps.reduce((ends, step) => endsOf(step, ends, key), new Set([0])).has(key.length);
}
function classOf(token, refuse) {
    const inside = token
        .slice(1, -1)
        .replace(/^!/, '^')
        .replace(/[\\[\]]/g, '\\$&');
    try {
        return new RegExp(`^[${inside}]$`, 'su');
    }
    catch {
        throw refuse('cannot be read');
    }
}
function endsOf(step, begins, key) {
    const ends = new Set();
    for (const at of begins)
        if (step.is === 'word') {
            for (const word of step.of)
                if (key.startsWith(word, at))
                    ends.add(at + word.length);
        }
        else if (step.is === 'one') {
            const character = at < key.length ? String.fromCodePoint(key.codePointAt(at)) : '';
            if (character !== '' && step.fits.test(character))
                ends.add(at + character.length);
        }
        else
            ends.add(at);
    if (step.is === 'any')
        for (let at = 0; at < key.length; at++)
            if (ends.has(at) && (step.slash || key[at] !== '/'))
                ends.add(at + 1);
    if (step.is === 'folders') {
        const from = Math.min(...ends);
        for (let at = from; at < key.length; at++)
            if (key[at] === '/')
                ends.add(at + 1);
    }
    return ends;
}

;// CONCATENATED MODULE: ./build/js/shared/engine/sources/find-s3.js




const mostObjects = 100_000;
async function findS3(entry, s3) {
    const [, bucket, pattern] = /^s3:\/\/([^/]+)\/(.+)$/is.exec(entry) ?? [];
    if (bucket === undefined || pattern === undefined)
        throw new errors/* SettingsError */.GN([
            `"${entry.slice(0, 200)}" names no object: write s3://bucket/key or s3://bucket/folder/*.csv.`,
        ]);
    const object = (key, etag, bytes) => ({
        name: `s3://${bucket}/${key}`,
        address: { is: 's3', bucket, key },
        etag,
        bytes,
    });
    const plain = await s3.head(bucket, pattern);
    if (plain)
        return [object(pattern, plain.etag, plain.bytes)];
    const said = (0,address/* saidOf */.Jo)(bucket, pattern);
    if (!(0,find_files/* looksLikePattern */.M_)(pattern)) {
        for await (const _ of s3.list(bucket, pattern))
            break;
        throw new errors/* EvidenceError */.oe(`${said} does not exist: check the bucket and the key.`);
    }
    const matches = keyMatcher(pattern);
    const found = [];
    for await (const { key, etag, bytes } of s3.list(bucket, plainPrefix(pattern))) {
        if (key.endsWith('/') || !matches(key))
            continue;
        found.push(object(key, etag, bytes));
        if (found.length > mostObjects)
            throw new errors/* EvidenceError */.oe(`${said} matches more than ${mostObjects} objects: name fewer, or write larger ones.`);
    }
    if (found.length === 0)
        throw new errors/* EvidenceError */.oe(`No object matches ${said}: check the bucket and the pattern.`);
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/js/shared/engine/sources/remote-files.js







const copiesAtOnce = 8;
const patience = { patienceMs: 30_000, firstWaitMs: 500 };
function remoteFiles(options) {
    let access;
    let client;
    let budget;
    let copies = 0;
    const inPlace = new Map();
    const { env, mask, endpoint: given } = options;
    const s3Options = { env, mask, ...(given === undefined ? {} : { endpoint: given }) };
    const s3 = async () => {
        const { openS3, s3Access } = await __webpack_require__.e(/* import() */ 7523).then(__webpack_require__.bind(__webpack_require__, 19904));
        access ??= s3Access(s3Options);
        client ??= openS3(s3Options);
        return client;
    };
    const found = async (entry) => /^s3:/i.test(entry) ? findS3(entry, await s3()) : [await findHttps(entry, patience)];
    const fileOf = async (object, entry) => {
        const { name, address, etag, bytes } = object;
        if (bytes === 0)
            throw new errors/* EvidenceError */.oe(`"${name}" is empty (0 bytes): nothing can be validated.`);
        if (isParquet(object, options.format) && readable(object)) {
            inPlace.set(name, entry);
            const path = address.is === 's3' ? name : address.url.href;
            return { path, name, format: 'parquet', compression: 'none', bytes: bytes ?? 0, remote: { etag } };
        }
        const scratch = options.scratch();
        budget ??= copyBudget(options.budget, scratch);
        const copy = await copyObject(object, copies++, scratch, await budget, { s3, patience });
        return (0,file_format/* dataFile */.Z)({ path: copy.path, name, bytes: copy.bytes }, options.format);
    };
    return {
        files: async (entry) => {
            options.progress(`Looking for ${entry.replace(/[?#].*$/s, '').slice(0, 200)}`);
            const objects = await found(entry);
            const files = [];
            for (let from = 0; from < objects.length; from += copiesAtOnce) {
                options.progress(`Reading ${objects[from]?.name} (${from + 1} of ${objects.length})`);
                files.push(...(await Promise.all(objects.slice(from, from + copiesAtOnce).map((object) => fileOf(object, entry)))));
            }
            return files;
        },
        secrets: async () => {
            if (!access)
                return [];
            const { endpoint, credentials } = access;
            const own = await credentials();
            const words = {
                key_id: own?.accessKeyId,
                secret: own?.secretAccessKey,
                session_token: own?.sessionToken,
                region: endpoint.region,
                ...(endpoint.url ? { endpoint: (0,address/* hostOf */.w4)(endpoint), url_style: 'path' } : {}),
            };
            const parts = Object.entries(words).flatMap(([name, value]) => value === undefined ? [] : [`${name} ${(0,report_escape/* sqlLiteral */.YG)(value)}`]);
            return [`create secret (type s3, ${parts.join(', ')}, use_ssl ${endpoint.url?.protocol !== 'http:'})`];
        },
        unchanged: async (files) => {
            const remote = files.filter((file) => file.remote !== undefined);
            const now = new Map();
            for (const entry of new Set(remote.map(({ name }) => inPlace.get(name))))
                for (const object of await found(entry))
                    now.set(object.name, object.etag);
            const changed = remote.find(({ name, remote: before }) => now.get(name) !== before?.etag);
            if (changed)
                throw new errors/* EvidenceError */.oe(`"${changed.name}" changed while it was read: run again when nothing writes to it.`);
        },
    };
}
const isParquet = ({ name }, format) => format === 'parquet' || (format === 'auto' && /\.(parquet|pq)$/i.test(name));
const readable = ({ address, etag, bytes }) => {
    if (etag === '' || etag.startsWith('W/') || bytes === undefined)
        return false;
    return address.is === 's3' ? !/[*?[\]]/.test(address.key) : !/[*?[\]%#]/.test(address.url.href);
};


/***/ })

};
