export const id = 9904;
export const ids = [9904,7523];
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

/***/ 19904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openS3: () => (/* binding */ openS3),
  s3Access: () => (/* reexport */ s3Access)
});

// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/clients/http/patient-body.js
var patient_body = __webpack_require__(54184);
// EXTERNAL MODULE: ./build/js/shared/clients/http/raw-request.js
var raw_request = __webpack_require__(10180);
// EXTERNAL MODULE: ./build/js/shared/clients/s3/address.js
var address = __webpack_require__(12996);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/shared/clients/github/connection-fault.js
var connection_fault = __webpack_require__(38428);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/shared/clients/s3/shared-files.js




function readIni(text) {
    const sections = new Map();
    let section;
    for (const line of text.split(/\r?\n/)) {
        const head = /^\[([^\]]+)\]/.exec(line)?.[1]?.trim().replace(/\s+/g, ' ');
        if (head !== undefined) {
            section = sections.get(head) ?? Object.create(null);
            sections.set(head, section);
            continue;
        }
        const [, name, value] = /^([A-Za-z0-9_.-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        if (section && name !== undefined)
            section[name.toLowerCase()] = (value ?? '').replace(/\s+[#;].*$/, '');
    }
    return sections;
}
function sharedProfile(env) {
    const folder = (0,external_node_path_.join)(env.HOME ?? (0,external_node_os_.homedir)(), '.aws');
    const named = env.AWS_PROFILE || env.AWS_DEFAULT_PROFILE || undefined;
    const name = named ?? 'default';
    const config = read(env.AWS_CONFIG_FILE ?? (0,external_node_path_.join)(folder, 'config'));
    const credentials = read(env.AWS_SHARED_CREDENTIALS_FILE ?? (0,external_node_path_.join)(folder, 'credentials'));
    const found = [
        config.get(`profile ${name}`) ?? (name === 'default' ? config.get(name) : undefined),
        credentials.get(name),
    ];
    if (found.every((part) => part === undefined)) {
        if (named === undefined)
            return undefined;
        throw new errors/* SettingsError */.GN([
            `AWS_PROFILE names the profile "${named.slice(0, 100)}", which stands in none of the shared files of credentials: write it there, or unset AWS_PROFILE.`,
        ]);
    }
    return Object.assign(Object.create(null), ...found);
}
function read(path) {
    try {
        return readIni((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return new Map();
    }
}

;// CONCATENATED MODULE: ./build/js/shared/clients/s3/xml.js
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (text) => text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g, (whole, hex, decimal, name) => {
    if (name !== undefined)
        return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
});
function textOf(xml, name) {
    const open = new RegExp(`<${name}(?:\\s[^<>]*)?(?:/>|>([^<]*)</${name}\\s*>)`).exec(xml);
    return open ? decoded(open[1] ?? '') : undefined;
}
function innerOf(xml, name) {
    return xml
        .split(new RegExp(`<${name}(?:\\s[^<>]*)?>`))
        .slice(1)
        .map((rest) => rest.slice(0, Math.max(0, rest.indexOf(`</${name}>`))));
}

;// CONCATENATED MODULE: ./build/js/shared/clients/s3/credentials.js






const patienceMs = 10_000;
const metadataPatienceMs = 1_000;
async function findCredentials(env, region) {
    return fromEnvironment(env) ?? (await fromProfile(env, region)) ?? (await fromServices(env, region));
}
function fromEnvironment(env) {
    const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token } = env;
    if (!id && !secret)
        return undefined;
    if (!id || !secret)
        throw new errors/* SettingsError */.GN(['Of AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY only one is set: set both, or none.']);
    return { accessKeyId: id, secretAccessKey: secret, ...(token ? { sessionToken: token } : {}) };
}
async function fromProfile(env, region) {
    const profile = sharedProfile(env) ?? {};
    const { aws_access_key_id: id, aws_secret_access_key: secret, aws_session_token: token } = profile;
    if (id && secret)
        return { accessKeyId: id, secretAccessKey: secret, ...(token ? { sessionToken: token } : {}) };
    if (profile.role_arn && profile.web_identity_token_file)
        return assumed(profile.role_arn, profile.web_identity_token_file, profile.role_session_name, env, region);
    const foreign = ['sso_session', 'sso_start_url', 'role_arn', 'credential_process'].find((key) => profile[key]);
    if (foreign !== undefined)
        throw new errors/* SettingsError */.GN([
            `The profile of the shared files gets its credentials by ${foreign}, which this tool does not do: put them into the environment before this step, for instance with eval "$(aws configure export-credentials --format env)".`,
        ]);
    return undefined;
}
async function fromServices(env, region) {
    const { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: role, AWS_ROLE_SESSION_NAME: session } = env;
    if (file && role)
        return assumed(role, file, session, env, region);
    const container = containerUrl(env);
    if (container)
        return fromContainer(container, env);
    if (env.CI || env.GITHUB_ACTIONS || env.AWS_EC2_METADATA_DISABLED === 'true')
        return undefined;
    return fromMachine();
}
async function assumed(role, file, session, env, region) {
    let token;
    try {
        token = (0,external_node_fs_.readFileSync)(file, 'utf8').trim();
    }
    catch (error) {
        throw new errors/* SettingsError */.GN([
            `The web identity token file that the environment names cannot be read (${error.code}): check AWS_WEB_IDENTITY_TOKEN_FILE.`,
        ]);
    }
    const cn = region.startsWith('cn-') ? '.cn' : '';
    const url = new URL(env.AWS_ENDPOINT_URL_STS ?? env.AWS_ENDPOINT_URL ?? `https://sts.${region}.amazonaws.com${cn}`);
    const form = new URLSearchParams({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: role,
        RoleSessionName: session ?? 'mlops-gates',
        WebIdentityToken: token,
    });
    const text = await asked('The token service (STS)', {
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: Buffer.from(form.toString()),
        patienceMs,
    });
    return whole('The token service (STS)', {
        id: textOf(text, 'AccessKeyId'),
        secret: textOf(text, 'SecretAccessKey'),
        token: textOf(text, 'SessionToken'),
        expiration: textOf(text, 'Expiration'),
    });
}
function containerUrl(env) {
    const { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: path, AWS_CONTAINER_CREDENTIALS_FULL_URI: full } = env;
    if (path)
        return new URL(`http://169.254.170.2${path.startsWith('/') ? '' : '/'}${path}`);
    if (!full)
        return undefined;
    const url = URL.canParse(full) ? new URL(full) : undefined;
    const known = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|169\.254\.170\.(2|23)|\[fd00:ec2::23\])$/;
    if (!url || (url.protocol !== 'https:' && !known.test(url.hostname)))
        throw new errors/* SettingsError */.GN([
            'AWS_CONTAINER_CREDENTIALS_FULL_URI is neither an https address nor one of this machine: mend it.',
        ]);
    return url;
}
async function fromContainer(url, env) {
    const { AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: file, AWS_CONTAINER_AUTHORIZATION_TOKEN: given } = env;
    const token = file ? (0,external_node_fs_.readFileSync)(file, 'utf8').trim() : given;
    const said = 'The credential service of the container';
    return fromJson(said, await asked(said, { method: 'GET', url, headers: token ? { authorization: token } : {}, patienceMs }));
}
async function fromMachine() {
    const at = (path) => new URL(`http://169.254.169.254/latest/${path}`);
    const said = 'The metadata service of the machine';
    try {
        const token = await asked(said, {
            method: 'PUT',
            url: at('api/token'),
            headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '600' },
            patienceMs: metadataPatienceMs,
        });
        const headers = { 'x-aws-ec2-metadata-token': token };
        const path = 'meta-data/iam/security-credentials/';
        const role = await asked(said, { method: 'GET', url: at(path), headers, patienceMs });
        const name = encodeURIComponent(role.trim());
        return fromJson(said, await asked(said, { method: 'GET', url: at(`${path}${name}`), headers, patienceMs }));
    }
    catch {
        return undefined;
    }
}
function fromJson(said, text) {
    let given = {};
    try {
        given = JSON.parse(text);
    }
    catch {
    }
    const text_ = (name) => (typeof given?.[name] === 'string' ? given[name] : undefined);
    return whole(said, {
        id: text_('AccessKeyId'),
        secret: text_('SecretAccessKey'),
        token: text_('Token'),
        expiration: text_('Expiration'),
    });
}
function whole(said, given) {
    if (!given.id || !given.secret)
        throw new errors/* OutsideError */.Cp(`${said} answers without credentials: look at the role, or give credentials another way.`);
    const expires = given.expiration === undefined ? Number.NaN : Date.parse(given.expiration);
    return {
        accessKeyId: given.id,
        secretAccessKey: given.secret,
        ...(given.token ? { sessionToken: given.token } : {}),
        ...(Number.isNaN(expires) ? {} : { expires }),
    };
}
async function asked(said, request) {
    try {
        const reply = await (0,raw_request/* rawRequest */.eT)(request);
        const text = await (0,raw_request/* headOf */.Uo)(reply, request.patienceMs);
        if (reply.status === 200)
            return text;
        const code = /^\w{1,60}$/.exec(textOf(text, 'Code') ?? '')?.[0];
        throw new errors/* OutsideError */.Cp(`${said} gives no credentials (status ${reply.status}${code ? `, ${code}` : ''}): check the role and who may assume it.`);
    }
    catch (error) {
        if (error instanceof errors/* OutsideError */.Cp)
            throw error;
        throw new errors/* OutsideError */.Cp(`${said} did not answer (${(0,connection_fault/* connectionFault */.x)(error).reason}): check the network, or give credentials another way.`);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/clients/s3/access.js



const earlyMs = 300_000;
function s3Access({ env, endpoint, region, mask }) {
    const profile = sharedProfile(env) ?? {};
    const where = region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? profile.region;
    const given = [
        [endpoint, 'The endpoint'],
        [env.AWS_ENDPOINT_URL_S3, 'AWS_ENDPOINT_URL_S3'],
        [env.AWS_ENDPOINT_URL, 'AWS_ENDPOINT_URL'],
        [profile.endpoint_url, 'endpoint_url of the profile'],
    ];
    const [text, source] = given.find(([address]) => address) ?? [];
    const resolved = {
        url: text === undefined ? undefined : (0,address/* endpointUrl */.Pb)(text, source),
        region: where || 'us-east-1',
    };
    let found;
    let until = Number.POSITIVE_INFINITY;
    return {
        endpoint: resolved,
        credentials: () => {
            if (!found || Date.now() > until - earlyMs)
                found = findCredentials(env, resolved.region).then((credentials) => {
                    until = credentials?.expires ?? Number.POSITIVE_INFINITY;
                    for (const secret of [credentials?.secretAccessKey, credentials?.sessionToken])
                        if (secret)
                            mask(secret);
                    return credentials;
                });
            return found;
        },
    };
}

;// CONCATENATED MODULE: ./build/js/shared/clients/s3/listing.js


function listingPage(xml, said) {
    const broken = () => new errors/* OutsideError */.Cp(`The listing of ${said} is no whole answer of an S3 server: run again, and look at the endpoint.`);
    const truncated = textOf(xml, 'IsTruncated');
    if (!/<\/ListBucketResult>\s*$/.test(xml) || (truncated !== 'true' && truncated !== 'false'))
        throw broken();
    const isEncoded = textOf(xml, 'EncodingType') === 'url';
    const objects = innerOf(xml, 'Contents').map((part) => {
        const [key, etag, size] = [textOf(part, 'Key'), textOf(part, 'ETag'), textOf(part, 'Size')];
        if (key === undefined || etag === undefined || !/^\d+$/.test(size ?? ''))
            throw broken();
        try {
            return { key: isEncoded ? decodeURIComponent(key.replaceAll('+', ' ')) : key, etag, bytes: Number(size) };
        }
        catch {
            throw broken();
        }
    });
    const counted = textOf(xml, 'KeyCount');
    if (counted !== undefined && Number(counted) !== objects.length + innerOf(xml, 'CommonPrefixes').length)
        throw broken();
    const next = textOf(xml, 'NextContinuationToken');
    if (truncated === 'true' && (next === undefined || next === ''))
        throw broken();
    return { objects, next: truncated === 'true' ? next : undefined };
}

;// CONCATENATED MODULE: ./build/js/shared/clients/s3/refusal.js


const cures = {
    RequestTimeTooSkewed: 'the clock of this machine is wrong: set it',
    ExpiredToken: 'the credentials have expired: get new ones before this step',
    InvalidAccessKeyId: 'the server does not know this access key: name the right credentials',
    SignatureDoesNotMatch: 'the secret key is wrong, or something between here and the server changes requests',
};
const codeOf = (body) => /^\w{1,60}$/.exec(textOf(body, 'Code') ?? '')?.[0] ?? '';
function refusal({ status, code }, asked) {
    const { what, said, host, signed } = asked;
    if (code === 'NoSuchBucket')
        return new errors/* EvidenceError */.oe(`The bucket of ${said} does not exist at ${host}: check its name and the endpoint.`);
    const cure = cures[code] ??
        (status === 401 || status === 403
            ? signed
                ? `grant these credentials the right to ${what} it`
                : 'there are no credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or what else of the usual chain you use'
            : status === 404
                ? 'check its name and the endpoint'
                : status === 429 || status === 503
                    ? 'the server is asked too much: wait, and run again'
                    : status >= 300 && status < 400
                        ? 'the bucket is somewhere else: set AWS_REGION to its region'
                        : 'run again, and ask who runs the server');
    return new errors/* OutsideError */.Cp(`${host} refuses to ${what} ${said} (status ${status}${code === '' ? '' : `, ${code}`}): ${cure}.`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./node_modules/aws4fetch/dist/aws4fetch.esm.mjs
/**
 * @license MIT <https://opensource.org/licenses/MIT>
 * @copyright Michael Hart 2024
 */
const encoder = new TextEncoder();
const HOST_SERVICES = {
  appstream2: 'appstream',
  cloudhsmv2: 'cloudhsm',
  email: 'ses',
  marketplace: 'aws-marketplace',
  mobile: 'AWSMobileHubService',
  pinpoint: 'mobiletargeting',
  queue: 'sqs',
  'git-codecommit': 'codecommit',
  'mturk-requester-sandbox': 'mturk-requester',
  'personalize-runtime': 'personalize',
};
const UNSIGNABLE_HEADERS = new Set([
  'authorization',
  'content-type',
  'content-length',
  'user-agent',
  'presigned-expires',
  'expect',
  'x-amzn-trace-id',
  'range',
  'connection',
]);
class AwsClient {
  constructor({ accessKeyId, secretAccessKey, sessionToken, service, region, cache, retries, initRetryMs }) {
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    this.service = service;
    this.region = region;
    this.cache = cache || new Map();
    this.retries = retries != null ? retries : 10;
    this.initRetryMs = initRetryMs || 50;
  }
  async sign(input, init) {
    if (input instanceof Request) {
      const { method, url, headers, body } = input;
      init = Object.assign({ method, url, headers }, init);
      if (init.body == null && headers.has('Content-Type')) {
        init.body = body != null && headers.has('X-Amz-Content-Sha256') ? body : await input.clone().arrayBuffer();
      }
      input = url;
    }
    const signer = new AwsV4Signer(Object.assign({ url: input.toString() }, init, this, init && init.aws));
    const signed = Object.assign({}, init, await signer.sign());
    delete signed.aws;
    try {
      return new Request(signed.url.toString(), signed)
    } catch (e) {
      if (e instanceof TypeError) {
        return new Request(signed.url.toString(), Object.assign({ duplex: 'half' }, signed))
      }
      throw e
    }
  }
  async fetch(input, init) {
    for (let i = 0; i <= this.retries; i++) {
      const fetched = fetch(await this.sign(input, init));
      if (i === this.retries) {
        return fetched
      }
      const res = await fetched;
      if (res.status < 500 && res.status !== 429) {
        return res
      }
      await new Promise(resolve => setTimeout(resolve, Math.random() * this.initRetryMs * Math.pow(2, i)));
    }
    throw new Error('An unknown error occurred, ensure retries is not negative')
  }
}
class AwsV4Signer {
  constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
    if (url == null) throw new TypeError('url is a required option')
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.method = method || (body ? 'POST' : 'GET');
    this.url = new URL(url);
    this.headers = new Headers(headers || {});
    this.body = body;
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    let guessedService, guessedRegion;
    if (!service || !region) {
[guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
    }
    this.service = service || guessedService || '';
    this.region = region || guessedRegion || 'us-east-1';
    this.cache = cache || new Map();
    this.datetime = datetime || new Date().toISOString().replace(/[:-]|\.\d{3}/g, '');
    this.signQuery = signQuery;
    this.appendSessionToken = appendSessionToken || this.service === 'iotdevicegateway';
    this.headers.delete('Host');
    if (this.service === 's3' && !this.signQuery && !this.headers.has('X-Amz-Content-Sha256')) {
      this.headers.set('X-Amz-Content-Sha256', 'UNSIGNED-PAYLOAD');
    }
    const params = this.signQuery ? this.url.searchParams : this.headers;
    params.set('X-Amz-Date', this.datetime);
    if (this.sessionToken && !this.appendSessionToken) {
      params.set('X-Amz-Security-Token', this.sessionToken);
    }
    this.signableHeaders = ['host', ...this.headers.keys()]
      .filter(header => allHeaders || !UNSIGNABLE_HEADERS.has(header))
      .sort();
    this.signedHeaders = this.signableHeaders.join(';');
    this.canonicalHeaders = this.signableHeaders
      .map(header => header + ':' + (header === 'host' ? this.url.host : (this.headers.get(header) || '').replace(/\s+/g, ' ')))
      .join('\n');
    this.credentialString = [this.datetime.slice(0, 8), this.region, this.service, 'aws4_request'].join('/');
    if (this.signQuery) {
      if (this.service === 's3' && !params.has('X-Amz-Expires')) {
        params.set('X-Amz-Expires', '86400');
      }
      params.set('X-Amz-Algorithm', 'AWS4-HMAC-SHA256');
      params.set('X-Amz-Credential', this.accessKeyId + '/' + this.credentialString);
      params.set('X-Amz-SignedHeaders', this.signedHeaders);
    }
    if (this.service === 's3') {
      try {
        this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, ' '));
      } catch (e) {
        this.encodedPath = this.url.pathname;
      }
    } else {
      this.encodedPath = this.url.pathname.replace(/\/+/g, '/');
    }
    if (!singleEncode) {
      this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, '/');
    }
    this.encodedPath = encodeRfc3986(this.encodedPath);
    const seenKeys = new Set();
    this.encodedSearch = [...this.url.searchParams]
      .filter(([k]) => {
        if (!k) return false
        if (this.service === 's3') {
          if (seenKeys.has(k)) return false
          seenKeys.add(k);
        }
        return true
      })
      .map(pair => pair.map(p => encodeRfc3986(encodeURIComponent(p))))
      .sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0)
      .map(pair => pair.join('='))
      .join('&');
  }
  async sign() {
    if (this.signQuery) {
      this.url.searchParams.set('X-Amz-Signature', await this.signature());
      if (this.sessionToken && this.appendSessionToken) {
        this.url.searchParams.set('X-Amz-Security-Token', this.sessionToken);
      }
    } else {
      this.headers.set('Authorization', await this.authHeader());
    }
    return {
      method: this.method,
      url: this.url,
      headers: this.headers,
      body: this.body,
    }
  }
  async authHeader() {
    return [
      'AWS4-HMAC-SHA256 Credential=' + this.accessKeyId + '/' + this.credentialString,
      'SignedHeaders=' + this.signedHeaders,
      'Signature=' + (await this.signature()),
    ].join(', ')
  }
  async signature() {
    const date = this.datetime.slice(0, 8);
    const cacheKey = [this.secretAccessKey, date, this.region, this.service].join();
    let kCredentials = this.cache.get(cacheKey);
    if (!kCredentials) {
      const kDate = await hmac('AWS4' + this.secretAccessKey, date);
      const kRegion = await hmac(kDate, this.region);
      const kService = await hmac(kRegion, this.service);
      kCredentials = await hmac(kService, 'aws4_request');
      this.cache.set(cacheKey, kCredentials);
    }
    return buf2hex(await hmac(kCredentials, await this.stringToSign()))
  }
  async stringToSign() {
    return [
      'AWS4-HMAC-SHA256',
      this.datetime,
      this.credentialString,
      buf2hex(await hash(await this.canonicalString())),
    ].join('\n')
  }
  async canonicalString() {
    return [
      this.method.toUpperCase(),
      this.encodedPath,
      this.encodedSearch,
      this.canonicalHeaders + '\n',
      this.signedHeaders,
      await this.hexBodyHash(),
    ].join('\n')
  }
  async hexBodyHash() {
    let hashHeader = this.headers.get('X-Amz-Content-Sha256') || (this.service === 's3' && this.signQuery ? 'UNSIGNED-PAYLOAD' : null);
    if (hashHeader == null) {
      if (this.body && typeof this.body !== 'string' && !('byteLength' in this.body)) {
        throw new Error('body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header')
      }
      hashHeader = buf2hex(await hash(this.body || ''));
    }
    return hashHeader
  }
}
async function hmac(key, string) {
  const cryptoKey = await crypto.subtle.importKey(
    'raw',
    typeof key === 'string' ? encoder.encode(key) : key,
    { name: 'HMAC', hash: { name: 'SHA-256' } },
    false,
    ['sign'],
  );
  return crypto.subtle.sign('HMAC', cryptoKey, encoder.encode(string))
}
async function hash(content) {
  return crypto.subtle.digest('SHA-256', typeof content === 'string' ? encoder.encode(content) : content)
}
const HEX_CHARS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
function buf2hex(arrayBuffer) {
  const buffer = new Uint8Array(arrayBuffer);
  let out = '';
  for (let idx = 0; idx < buffer.length; idx++) {
    const n = buffer[idx];
    out += HEX_CHARS[(n >>> 4) & 0xF];
    out += HEX_CHARS[n & 0xF];
  }
  return out
}
function encodeRfc3986(urlEncodedStr) {
  return urlEncodedStr.replace(/[!'()*]/g, c => '%' + c.charCodeAt(0).toString(16).toUpperCase())
}
function guessServiceRegion(url, headers) {
  const { hostname, pathname } = url;
  if (hostname.endsWith('.on.aws')) {
    const match = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
    return match != null ? ['lambda', match[1] || ''] : ['', '']
  }
  if (hostname.endsWith('.r2.cloudflarestorage.com')) {
    return ['s3', 'auto']
  }
  if (hostname.endsWith('.backblazeb2.com')) {
    const match = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
    return match != null ? ['s3', match[1] || ''] : ['', '']
  }
  const match = hostname.replace('dualstack.', '').match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
  let service = (match && match[1]) || '';
  let region = match && match[2];
  if (region === 'us-gov') {
    region = 'us-gov-west-1';
  } else if (region === 's3' || region === 's3-accelerate') {
    region = 'us-east-1';
    service = 's3';
  } else if (service === 'iot') {
    if (hostname.startsWith('iot.')) {
      service = 'execute-api';
    } else if (hostname.startsWith('data.jobs.iot.')) {
      service = 'iot-jobs-data';
    } else {
      service = pathname === '/mqtt' ? 'iotdevicegateway' : 'iotdata';
    }
  } else if (service === 'autoscaling') {
    const targetPrefix = (headers.get('X-Amz-Target') || '').split('.')[0];
    if (targetPrefix === 'AnyScaleFrontendService') {
      service = 'application-autoscaling';
    } else if (targetPrefix === 'AnyScaleScalingPlannerFrontendService') {
      service = 'autoscaling-plans';
    }
  } else if (region == null && service.startsWith('s3-')) {
    region = service.slice(3).replace(/^fips-|^external-1/, '');
    service = 's3';
  } else if (service.endsWith('-fips')) {
    service = service.slice(0, -5);
  } else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) {
[service, region] = [region, service];
  }
  return [HOST_SERVICES[service] || service, region || '']
}



;// CONCATENATED MODULE: ./build/js/shared/clients/s3/send.js







const repeatedStatus = new Set([408, 429, 500, 502, 503, 504]);
const mostTries = 4;
const longestWaitMs = 20_000;
function sender(access, patienceMs, firstWaitMs) {
    const regions = new Map();
    const once = async (request) => {
        const { method, bucket, key, query, headers = {}, body } = request;
        const endpoint = { ...access.endpoint, region: regions.get(bucket) ?? access.endpoint.region };
        const url = (0,address/* addressOf */.ci)(endpoint, bucket, key, query);
        const credentials = await access.credentials();
        if (!credentials)
            return { ...(await (0,raw_request/* rawRequest */.eT)({ method, url, headers, patienceMs, ...(body ? { body } : {}) })), signed: false };
        const { accessKeyId, secretAccessKey, sessionToken } = credentials;
        const signed = await new AwsV4Signer({
            method,
            url: url.href,
            headers: {
                ...headers,
                'x-amz-content-sha256': (0,external_node_crypto_.createHash)('sha256')
                    .update(body ?? '')
                    .digest('hex'),
            },
            accessKeyId,
            secretAccessKey,
            ...(sessionToken === undefined ? {} : { sessionToken }),
            service: 's3',
            region: endpoint.region,
        }).sign();
        const sent = Object.fromEntries(signed.headers);
        return {
            ...(await (0,raw_request/* rawRequest */.eT)({ method, url, headers: sent, patienceMs, ...(body ? { body } : {}) })),
            signed: true,
        };
    };
    return async (request) => {
        let repeated = false;
        for (let attempt = 1;; attempt++) {
            const reply = await once(request).catch((error) => {
                if (error instanceof errors/* OutsideError */.Cp || error.name === 'SettingsError')
                    throw error;
                const { reason } = (0,connection_fault/* connectionFault */.x)(error);
                if (attempt === mostTries)
                    throw new errors/* OutsideError */.Cp(`${(0,address/* hostOf */.w4)(access.endpoint)} did not answer (${reason}): check the endpoint, the network and the server.`);
                repeated = true;
                return undefined;
            });
            let wait = firstWaitMs * 2 ** (attempt - 1);
            if (reply) {
                const region = reply.headers['x-amz-bucket-region'];
                const elsewhere = [301, 307, 400].includes(reply.status) && typeof region === 'string' && /^[a-z0-9-]+$/.test(region)
                    ? region
                    : undefined;
                if (elsewhere !== undefined && !regions.has(request.bucket)) {
                    regions.set(request.bucket, elsewhere);
                    reply.body.destroy();
                    continue;
                }
                if (!repeatedStatus.has(reply.status) || attempt === mostTries)
                    return { ...reply, repeated };
                repeated = true;
                reply.body.destroy();
                const seconds = /^\d{1,4}$/.exec(reply.headers['retry-after'] ?? '')?.[0];
                if (seconds !== undefined)
                    wait = Number(seconds) * 1000;
            }
            await (0,promises_.setTimeout)(Math.min(wait, longestWaitMs));
        }
    };
}

;// CONCATENATED MODULE: ./build/js/shared/clients/s3/s3.js









const quoted = (etag) => (/^(W\/)?"/.test(etag) ? etag : `"${etag}"`);
function openS3(options) {
    const { patienceMs = 30_000, firstWaitMs = 500 } = options;
    const access = s3Access(options);
    const send = sender(access, patienceMs, firstWaitMs);
    const host = (0,address/* hostOf */.w4)(access.endpoint);
    const refused = async (reply, what, said) => {
        const code = codeOf(await (0,raw_request/* headOf */.Uo)(reply, patienceMs));
        return refusal({ status: reply.status, code }, { what, said, host, signed: reply.signed });
    };
    const sized = (reply, said) => {
        const { etag, 'content-length': length } = reply.headers;
        if (etag === undefined || !/^\d+$/.test(length ?? '')) {
            reply.body.destroy();
            throw new errors/* OutsideError */.Cp(`${host} names no ETag or length of ${said}: is it an S3 server?`);
        }
        return { etag: quoted(etag), bytes: Number(length) };
    };
    const changed = (said) => new errors/* EvidenceError */.oe(`${said} changed while it was read: run again when nothing writes to it.`);
    const client = {
        head: async (bucket, key) => {
            const reply = await send({ method: 'HEAD', bucket, key });
            reply.body.resume();
            if (reply.status === 404)
                return undefined;
            const said = (0,address/* saidOf */.Jo)(bucket, key);
            if (reply.status !== 200)
                throw await refused(reply, 'read', said);
            return { key, ...sized(reply, said) };
        },
        get: async (bucket, key, { ifMatch } = {}) => {
            const said = (0,address/* saidOf */.Jo)(bucket, key);
            const ask = async (headers) => send({ method: 'GET', bucket, key, headers });
            const reply = await ask(ifMatch === undefined ? {} : { 'if-match': quoted(ifMatch) });
            if (reply.status === 412) {
                reply.body.destroy();
                throw changed(said);
            }
            if (reply.status === 404) {
                const code = codeOf(await (0,raw_request/* headOf */.Uo)(reply, patienceMs));
                if (code !== 'NoSuchBucket')
                    return undefined;
                throw refusal({ status: 404, code }, { what: 'read', said, host, signed: reply.signed });
            }
            if (reply.status !== 200)
                throw await refused(reply, 'read', said);
            const { etag, bytes } = sized(reply, said);
            if (ifMatch !== undefined && etag !== quoted(ifMatch)) {
                reply.body.destroy();
                throw changed(said);
            }
            const resume = async (from) => {
                const rest = await ask({ 'if-match': etag, range: `bytes=${from}-` });
                const start = /^bytes (\d+)-/.exec(rest.headers['content-range'] ?? '')?.[1];
                if (rest.status === 412 || (rest.headers.etag !== undefined && quoted(rest.headers.etag) !== etag)) {
                    rest.body.destroy();
                    throw changed(said);
                }
                if ((rest.status !== 206 && rest.status !== 200) || Number(start) !== from) {
                    if (rest.status >= 400)
                        throw await refused(rest, 'read', said);
                    rest.body.destroy();
                    throw new errors/* OutsideError */.Cp(`${said} was cut off, and ${host} does not go on in the middle: run again.`);
                }
                return rest;
            };
            return { etag, bytes, body: (0,patient_body/* patientBody */.e)(reply, { said, bytes, resume, patienceMs, firstWaitMs }) };
        },
        put: async (bucket, key, content, { ifMatch, ifNoneMatch } = {}) => {
            const said = (0,address/* saidOf */.Jo)(bucket, key);
            const headers = {
                ...(ifMatch === undefined ? {} : { 'if-match': quoted(ifMatch) }),
                ...(ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch }),
            };
            const request = { method: 'PUT', bucket, key, headers, body: content };
            const reply = await send(request);
            if (reply.status === 200 || reply.status === 204) {
                reply.body.resume();
                return 'written';
            }
            const code = codeOf(await (0,raw_request/* headOf */.Uo)(reply, patienceMs));
            const lost = reply.status === 412 || reply.status === 409 || (reply.status === 404 && code === 'NoSuchKey');
            if (!lost)
                throw refusal({ status: reply.status, code }, { what: 'write', said, host, signed: reply.signed });
            return reply.repeated && (await holds(client, bucket, key, content)) ? 'written' : 'conflict';
        },
        list: async function* (bucket, prefix) {
            const said = (0,address/* saidOf */.Jo)(bucket, prefix);
            const seen = new Set();
            for (let token;;) {
                const query = {
                    ...(token === undefined ? {} : { 'continuation-token': token }),
                    'encoding-type': 'url',
                    'list-type': '2',
                    prefix,
                };
                const reply = await send({ method: 'GET', bucket, key: '', query });
                if (reply.status !== 200)
                    throw await refused(reply, 'list', said);
                const { objects, next } = listingPage(await wholeText(reply, said, patienceMs), said);
                for (const object of objects)
                    yield { ...object, etag: quoted(object.etag) };
                if (next === undefined)
                    return;
                if (seen.has(next))
                    throw new errors/* OutsideError */.Cp(`The listing of ${said} goes in a circle: look at ${host}.`);
                seen.add(next);
                token = next;
            }
        },
    };
    return client;
}
async function holds(client, bucket, key, content) {
    const there = await client.get(bucket, key);
    if (there === undefined || there.bytes !== content.length)
        return false;
    const chunks = [];
    for await (const chunk of there.body)
        chunks.push(chunk);
    return Buffer.concat(chunks).equals(content);
}
const largestPage = 32 * 2 ** 20;
async function wholeText(reply, said, patienceMs) {
    const length = reply.headers['content-length'];
    const bytes = length === undefined ? undefined : Number(length);
    const chunks = [];
    let sum = 0;
    const body = (0,patient_body/* patientBody */.e)(reply, {
        said: `The listing of ${said}`,
        bytes,
        resume: undefined,
        patienceMs,
        firstWaitMs: 0,
    });
    for await (const chunk of body) {
        sum += chunk.length;
        if (sum > largestPage)
            throw new errors/* OutsideError */.Cp(`The listing of ${said} is far too long: is it an S3 server?`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}


/***/ })

};
