export const id = 7280;
export const ids = [7280,2128,3802];
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

/***/ 34777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ checkSignature)
});

// UNUSED EXPORTS: fingerprint

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/shared/attestation/bundle.js
var bundle = __webpack_require__(1319);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/shared/attestation/dsse.js
var dsse = __webpack_require__(94518);
// EXTERNAL MODULE: ./build/js/shared/attestation/statement.js
var attestation_statement = __webpack_require__(39366);
;// CONCATENATED MODULE: ./build/js/shared/attestation/check-statement.js



function statementProblem(envelope, report, sha256) {
    if (envelope.payloadType !== attestation_statement/* statementMediaType */.sq)
        return 'what is signed is no in-toto statement';
    let statement;
    try {
        statement = JSON.parse((0,dsse/* payloadOf */.Md)(envelope).toString('utf8'));
    }
    catch {
        return 'what is signed is no JSON';
    }
    const wanted = (0,attestation_statement/* reportStatement */.MN)(report, sha256, textOf(statement?.predicate?.url));
    if ((0,external_node_util_.isDeepStrictEqual)(statement, JSON.parse(JSON.stringify(wanted))))
        return undefined;
    const subjects = Array.isArray(statement?.subject) ? statement.subject : [];
    return subjects.some((subject) => (0,external_node_util_.isDeepStrictEqual)(subject, wanted.subject.at(-1)))
        ? 'the signed statement says something else than this report'
        : 'report.json was changed after it was signed, or the signature is of another report';
}
const textOf = (url) => (typeof url === 'string' ? url : undefined);

;// CONCATENATED MODULE: ./build/js/shared/attestation/check-signature.js




function checkSignature(signature, report, reportBytes, wanted) {
    const refused = (reason) => ({ kind: 'refused', reason });
    const read = (0,bundle/* readSignature */.Bc)(signature);
    if (!read)
        return refused('the signature file is neither a Sigstore bundle nor a DSSE envelope');
    const problem = statementProblem(read.envelope, report, (0,external_node_crypto_.createHash)('sha256').update(reportBytes).digest('hex'));
    if (problem !== undefined)
        return refused(problem);
    switch (wanted.kind) {
        case 'key':
            if ((0,dsse/* signedBy */.qI)(read.envelope, wanted.key))
                return { kind: 'signed', signer: `key ${fingerprint(wanted.key)}` };
            return refused(read.certified === undefined
                ? 'it is not signed by this key'
                : 'it is signed by the identity of a job, not by this key: ask for it by "repository" and "workflow"');
        case 'identity':
            if (read.certified === undefined)
                return refused('it is signed by a key, not by the identity of a job: ask for it by "key"');
            try {
                return { kind: 'signed', signer: wanted.verify(read.certified) };
            }
            catch (error) {
                return refused(error instanceof Error ? error.message : String(error));
            }
        case 'anybody':
            return { kind: 'signed', signer: 'somebody' };
    }
}
const fingerprint = (key) => `sha256:${(0,external_node_crypto_.createHash)('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')}`;


/***/ }),

/***/ 94518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   Yj: () => (/* binding */ signEnvelope),
/* harmony export */   qI: () => (/* binding */ signedBy)
/* harmony export */ });
/* unused harmony export preAuthEncoding */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const preAuthEncoding = (payloadType, payload) => Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `), payload]);
const signEnvelope = (payloadType, payload, key) => ({
    payload: Buffer.from(payload).toString('base64'),
    payloadType,
    signatures: [{ sig: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', preAuthEncoding(payloadType, payload), key).toString('base64') }],
});
const signedBy = (envelope, key) => {
    const signed = preAuthEncoding(envelope.payloadType, payloadOf(envelope));
    return envelope.signatures.some(({ sig }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', signed, key, Buffer.from(sig, 'base64')));
};
const payloadOf = ({ payload }) => Buffer.from(payload, 'base64');


/***/ }),

/***/ 19936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ signatureBeside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83903);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1319);




const names = [_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureFile */ .dT, 'report.dsse.json'];
const largest = 40 * 2 ** 20;
function signatureBeside(report) {
    for (const name of names) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(report), name);
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
            if (stats === undefined)
                continue;
            if (stats.isFile() && stats.size <= largest)
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`The signature ${name} cannot be read (${error.code}): grant read access.`);
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`${name} beside the report is no file of a signature: write it with "sign".`);
    }
    return undefined;
}


/***/ }),

/***/ 1358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPublicKey),
/* harmony export */   j: () => (/* binding */ readSigningKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const curve = 'prime256v1';
const generate = '`openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out sign.pem`';
function readSigningKey(pem) {
    if (/BEGIN ENCRYPTED (SIGSTORE|COSIGN) PRIVATE KEY/.test(pem))
        return {
            problem: `it is an encrypted key of cosign, which cosign alone can open: make a plain one with ${generate}, keep it as a secret, and import it with \`cosign import-key-pair\` where cosign is to use it, too.`,
        };
    if (/BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(pem))
        return {
            problem: 'it is encrypted: decrypt it with `openssl pkey -in <file> -out sign.pem`, and keep that as a secret.',
        };
    if (/BEGIN PUBLIC KEY/.test(pem))
        return { problem: 'it is a public key, and a private one signs.' };
    return readKey(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(withLineEnds(pem)), `a private P-256 key in PEM is needed: ${generate}.`);
}
function readPublicKey(pem) {
    if (/PRIVATE KEY/.test(pem))
        return {
            problem: 'it is a private key, which no verifier should hold: `openssl pkey -in <file> -pubout` gives its public part.',
        };
    const wanted = 'a public P-256 key in PEM is needed: `openssl pkey -in <file> -pubout` gives it.';
    if (!/BEGIN PUBLIC KEY/.test(pem))
        return { problem: wanted };
    return readKey(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(withLineEnds(pem)), wanted);
}
function readKey(open, wanted) {
    let key;
    try {
        key = open();
    }
    catch {
        return { problem: wanted };
    }
    return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === curve
        ? { key }
        : {
            problem: `it is of another kind (${[key.asymmetricKeyType, key.asymmetricKeyDetails?.namedCurve].filter(Boolean).join(', ')}): ${wanted}`,
        };
}
const withLineEnds = (pem) => (pem.includes('\n') ? pem : pem.replaceAll('\\n', '\n'));


/***/ }),

/***/ 39366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   Ke: () => (/* binding */ testResult),
/* harmony export */   MN: () => (/* binding */ reportStatement),
/* harmony export */   Zc: () => (/* binding */ resource),
/* harmony export */   qB: () => (/* binding */ statementType),
/* harmony export */   sq: () => (/* binding */ statementMediaType)
/* harmony export */ });
/* unused harmony export testResultType */
/* harmony import */ var _verdict_faces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98674);

const statementMediaType = 'application/vnd.in-toto+json';
const statementType = 'https://in-toto.io/Statement/v1';
const testResultType = 'https://in-toto.io/attestation/test-result/v0.1';
const resource = (name, sha256) => ({ name, digest: { sha256 } });
function testResult(report, subject, configuration, url) {
    const ids = (kind) => report.checks.filter((check) => kindOf(check, report) === kind).map(({ id }) => id);
    return {
        _type: statementType,
        subject,
        predicateType: testResultType,
        predicate: {
            result: resultOf(report),
            configuration: [
                ...configuration,
                ...(report.policy === undefined ? [] : [resource(report.policy.source, report.policy.sha256)]),
            ],
            ...(url === undefined ? {} : { url }),
            passedTests: ids('passed'),
            warnedTests: ids('warned'),
            failedTests: ids('failed'),
        },
    };
}
const reportStatement = (report, reportSha256, url) => testResult(report, [...report.subjects.map(({ name, sha256 }) => resource(name, sha256)), resource('report.json', reportSha256)], [], url);
const resultOf = (report) => (0,_verdict_faces_js__WEBPACK_IMPORTED_MODULE_0__/* .inTotoResult */ .ZJ)({ verdict: report.verdict, waived: report.checks.some(({ waiver }) => waiver !== undefined) }, { onInconclusive: report.onInconclusive ?? 'fail' });
function kindOf({ outcome, severity, waiver }, { onInconclusive }) {
    if (outcome === 'pass')
        return 'passed';
    if (waiver !== undefined || severity !== 'error')
        return 'warned';
    return outcome === 'inconclusive' && onInconclusive === 'warn' ? 'warned' : 'failed';
}


/***/ }),

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

/***/ 2128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   M_: () => (/* binding */ looksLikePattern),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   nx: () => (/* binding */ inside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83903);



const looksLikePattern = (text) => /[*?[\]{}]/.test(text);
async function findFiles(pattern, workspace) {
    const plain = tryFile(pattern, workspace);
    if (plain)
        return [plain];
    if (!looksLikePattern(pattern))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(await missing(pattern, workspace));
    const wanted = pattern.startsWith(`${workspace.root}/`) ? pattern.slice(workspace.root.length + 1) : pattern;
    refusePattern(wanted);
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const names = await glob(plainOutsideWildcards(wanted), {
        cwd: workspace.root,
        dot: false,
        onlyFiles: false,
        expandDirectories: false,
        followSymbolicLinks: false,
        extglob: false,
        fs: { ...node_fs__WEBPACK_IMPORTED_MODULE_0__, readdir: readdirWithLinks },
    });
    const files = wanted.includes('**') ? names.filter((name) => !isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace.root, name))) : names;
    if (files.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`No file matches "${pattern.slice(0, 200)}" (searched from the workspace): check the path or the pattern.`);
    return files.sort().map((name) => {
        const file = tryFile(name, workspace);
        if (!file)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" disappeared while it was read: run again when nothing writes to it.`);
        return file;
    });
}
const smallFile = 16 * 1024 * 1024;
function readSmallFile(file) {
    if (file.bytes > smallFile)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${file.name}" has ${Math.round(file.bytes / 2 ** 20)} MiB: is it the right file?`);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file.path);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${file.name}" cannot be read (${error.code}): grant read access.`);
    }
}
const mostInStep = 4;
function refusePattern(pattern) {
    const said = `The pattern "${pattern.slice(0, 80)}"`;
    if (/^([A-Za-z]:[\\/]|\/|\\\\)/.test(pattern) || /(^|[\\/{,])\.\.($|[\\/},])/.test(pattern))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`${said} leads out of the workspace: write it relative to the workspace, without a leading "/" and without "..".`);
    const wildcards = (text) => text.match(/[*{]|\[/g)?.length ?? 0;
    const tooMany = pattern.split('/').some((step) => step !== '**' && wildcards(step) > mostInStep);
    if (pattern.length > 1000 || tooMany || wildcards(pattern) > 20)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`${said} is too complex: use at most ${mostInStep} wildcards between two slashes, and 20 in all.`);
}
const readdirWithLinks = ((folder, options, callback) => node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir(folder, options, (error, entries) => {
    for (const entry of entries ?? [])
        if (entry.isSymbolicLink())
            entry.isFile = () => true;
    callback(error, entries);
}));
const plainOutsideWildcards = (pattern) => pattern.replace(/\[[^\]]*\]|[()+|!@^$]/g, (part) => (part.startsWith('[') ? part : `\\${part}`));
const isFolder = (path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
function tryFile(name, workspace) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace.root, name);
    let path;
    let stats;
    try {
        path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute);
        stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch (error) {
        const code = error.code;
        if (code === 'EACCES')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" cannot be read (permission denied): grant read access.`);
        if (code === 'ELOOP')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" is a link that leads back to itself: mend the link.`);
        return undefined;
    }
    if (!inside(path, workspace.root))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" lies outside the workspace: run from a folder that holds it, name that folder with --workspace, or copy the file into the workspace.`);
    if (stats.isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" is a folder: name the files in it, for instance "${name.replace(/\/+$/, '')}/*.csv".`);
    if (!stats.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" is not a regular file (a pipe, socket or device): write the data to a file first.`);
    return { path, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace.root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), bytes: stats.size };
}
function inside(path, root) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, way) === path;
}
async function missing(name, workspace) {
    const { lstatSync, readdirSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19));
    const { basename, dirname } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19));
    const { didYouMean } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 10425));
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace.root, name);
    const said = name.length > 200 ? `${name.slice(0, 200)}…` : name;
    try {
        lstatSync(absolute);
        return `"${said}" is a link to a file that does not exist: mend the link.`;
    }
    catch { }
    let near;
    try {
        near = inside(dirname(absolute), workspace.root)
            ? didYouMean(basename(absolute), readdirSync(dirname(absolute)))
            : undefined;
    }
    catch { }
    return `"${said}" does not exist${near ? `; did you mean "${near}"?` : ': check the path, which is relative to the workspace.'}`;
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
function makeScratch(parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'mlops-gates-')));
    folders.add(folder);
    return folder;
}
function removeScratch(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    folders.delete(folder);
}
function removeAllScratch() {
    for (const folder of folders)
        try {
            removeScratch(folder);
        }
        catch {
        }
}


/***/ }),

/***/ 67280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/js/shared/attestation/signature-beside.js
var signature_beside = __webpack_require__(19936);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
;// CONCATENATED MODULE: ./build/js/shared/clients/registry/digest.js


const digestOf = (bytes) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
const bytesBlob = (bytes) => ({
    digest: digestOf(bytes),
    size: bytes.length,
    read: async function* (from) {
        yield bytes.subarray(from);
    },
});
async function* verified(chunks, { digest, size }, name) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let length = 0;
    let held;
    for await (const chunk of chunks) {
        if (held !== undefined)
            yield held;
        hash.update(chunk);
        length += chunk.length;
        if (length > size)
            break;
        held = chunk;
    }
    if (length !== size || `sha256:${hash.digest('hex')}` !== digest)
        throw new errors/* OutsideError */.Cp(`What ${name} holds as ${digest} has another content: push it again from its source.`);
    if (held !== undefined)
        yield held;
}

;// CONCATENATED MODULE: ./build/js/shared/clients/registry/image.js
const mediaTypes = {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    empty: 'application/vnd.oci.empty.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar',
    gzipLayer: 'application/vnd.oci.image.layer.v1.tar+gzip',
    zstdLayer: 'application/vnd.oci.image.layer.v1.tar+zstd',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
    dockerLayer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
};
const acceptedManifests = [
    mediaTypes.manifest,
    mediaTypes.index,
    mediaTypes.dockerManifest,
    mediaTypes.dockerList,
].join(', ');
const isIndex = (mediaType) => mediaType === mediaTypes.index || mediaType === mediaTypes.dockerList;
const digestPattern = /^sha256:[0-9a-f]{64}$/;
const fallbackTag = (digest) => digest.replace(':', '-');
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isDescriptor = (value) => isRecord(value) &&
    typeof value.mediaType === 'string' &&
    typeof value.digest === 'string' &&
    digestPattern.test(value.digest) &&
    Number.isSafeInteger(value.size) &&
    value.size >= 0 &&
    isTexts(value.annotations) &&
    (value.platform === undefined || isRecord(value.platform));
const isTexts = (value) => value === undefined || (isRecord(value) && Object.values(value).every((text) => typeof text === 'string'));
function readManifest(bytes) {
    const value = parsed(bytes);
    return isRecord(value) &&
        value.schemaVersion === 2 &&
        isDescriptor(value.config) &&
        Array.isArray(value.layers) &&
        value.layers.every(isDescriptor) &&
        (value.subject === undefined || isDescriptor(value.subject)) &&
        isTexts(value.annotations)
        ? value
        : undefined;
}
function readIndex(bytes) {
    const value = parsed(bytes);
    return isRecord(value) && Array.isArray(value.manifests) && value.manifests.every(isDescriptor)
        ? value
        : undefined;
}
function typeIn(bytes) {
    const value = parsed(bytes);
    if (!isRecord(value))
        return undefined;
    return typeof value.mediaType === 'string' ? { mediaType: value.mediaType } : {};
}
function parsed(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/js/shared/clients/registry/credentials.js





const keysOf = (host) => host === 'docker.io' ? ['https://index.docker.io/v1/', 'docker.io', 'index.docker.io'] : [host, `https://${host}`];
const helperPatienceMs = 30_000;
function credentialFor(host) {
    for (const path of configurationPaths()) {
        const found = fromConfiguration(path, host);
        if (found)
            return found;
    }
    return undefined;
}
function configurationPaths() {
    const { DOCKER_CONFIG: docker, REGISTRY_AUTH_FILE: registry, XDG_RUNTIME_DIR: runtime } = process.env;
    return [
        (0,external_node_path_.join)(docker ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker'), 'config.json'),
        ...(registry === undefined ? [] : [registry]),
        ...(runtime === undefined ? [] : [(0,external_node_path_.join)(runtime, 'containers', 'auth.json')]),
        (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.config', 'containers', 'auth.json'),
    ];
}
function fromConfiguration(path, host) {
    let configuration;
    try {
        configuration = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
    for (const key of keysOf(host)) {
        const helper = configuration.credHelpers?.[key] ?? (configuration.auths?.[key] ? configuration.credsStore : undefined);
        if (typeof helper === 'string' && helper !== '')
            return fromHelper(helper, key);
        const { auth, identitytoken } = configuration.auths?.[key] ?? {};
        if (typeof identitytoken === 'string' && identitytoken !== '')
            return { kind: 'identity', token: identitytoken };
        const [, user, password] = /^([^:]+):(.*)$/s.exec(Buffer.from(typeof auth === 'string' ? auth : '', 'base64').toString()) ?? [];
        if (user !== undefined && password !== undefined)
            return { kind: 'basic', user, password };
    }
    return undefined;
}
function fromHelper(helper, key) {
    if (!/^[\w.-]+$/.test(helper))
        throw new errors/* OutsideError */.Cp('The credential helper that is configured for Docker has no plain name.');
    const { status, stdout } = (0,external_node_child_process_.spawnSync)(`docker-credential-${helper}`, ['get'], {
        input: key,
        encoding: 'utf8',
        timeout: helperPatienceMs,
    });
    if (/credentials not found/i.test(stdout ?? ''))
        return undefined;
    try {
        const { Username: user, Secret: secret } = JSON.parse(stdout);
        if (status === 0 && typeof user === 'string' && typeof secret === 'string')
            return user === '<token>' ? { kind: 'identity', token: secret } : { kind: 'basic', user, password: secret };
    }
    catch { }
    throw new errors/* OutsideError */.Cp(`docker-credential-${helper} gives no credential for ${key}: log in again.`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/js/shared/clients/registry/referrers.js

const referrerDescriptor = (descriptor, manifest) => ({
    ...descriptor,
    ...(manifest?.artifactType === undefined ? {} : { artifactType: manifest.artifactType }),
    ...(manifest?.annotations === undefined ? {} : { annotations: manifest.annotations }),
});
function referrerList(before, added) {
    const others = before.filter(({ digest }) => digest !== added.digest);
    const manifests = [...others, added].sort((a, b) => (a.digest < b.digest ? -1 : 1));
    return Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.index, manifests }));
}

;// CONCATENATED MODULE: ./build/js/shared/clients/registry/layout.js








const refName = 'org.opencontainers.image.ref.name';
const largestManifest = 4 * 1024 * 1024;
function layoutStore(folder, name) {
    const pathOf = (digest) => {
        if (!digestPattern.test(digest))
            throw new errors/* OutsideError */.Cp(`${name} names a digest that is not sha256.`);
        return (0,external_node_path_.join)(folder, 'blobs', 'sha256', digest.slice(7));
    };
    const index = () => {
        const bytes = readIfThere((0,external_node_path_.join)(folder, 'index.json'));
        if (bytes === undefined)
            return { schemaVersion: 2, mediaType: mediaTypes.index, manifests: [] };
        const read = readIndex(bytes);
        if (!read)
            throw new errors/* OutsideError */.Cp(`${name}/index.json is no OCI index: remove the folder, or name another.`);
        return read;
    };
    const blob = (descriptor) => verified(chunksOf(pathOf(descriptor.digest), 0), descriptor, name);
    const hasBlob = async (digest) => sizeOf(pathOf(digest)) !== undefined;
    const manifest = async (reference) => {
        const { manifests } = index();
        const listed = digestPattern.test(reference)
            ? (manifests.find(({ digest }) => digest === reference) ?? { digest: reference })
            : manifests.find(({ annotations }) => annotations?.[refName] === reference);
        if (!listed)
            return undefined;
        const bytes = readIfThere(pathOf(listed.digest));
        if (bytes === undefined)
            return undefined;
        if (bytes.length > largestManifest || digestOf(bytes) !== listed.digest)
            throw new errors/* OutsideError */.Cp(`What ${name} holds as ${listed.digest} has another content: write it again.`);
        const mediaType = mediaTypeOf(bytes, name);
        return { bytes, descriptor: { mediaType, digest: listed.digest, size: bytes.length } };
    };
    const putBlob = async (source) => {
        const path = pathOf(source.digest);
        if (sizeOf(path) === source.size)
            return 'present';
        prepare(folder);
        const scratch = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomUUID)()}`);
        try {
            const file = await (0,promises_.open)(scratch, 'wx');
            try {
                for await (const chunk of verified(source.read(0), source, 'the source'))
                    await file.write(chunk);
            }
            finally {
                await file.close();
            }
            (0,external_node_fs_.renameSync)(scratch, path);
        }
        finally {
            (0,external_node_fs_.rmSync)(scratch, { force: true });
        }
        return 'copied';
    };
    const putManifest = async (bytes, mediaType, tag) => {
        const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.length };
        prepare(folder);
        writeWhole(pathOf(descriptor.digest), bytes);
        const before = index().manifests.filter(({ digest, annotations }) => tag === undefined
            ? digest !== descriptor.digest
            : annotations?.[refName] !== tag && !(digest === descriptor.digest && annotations?.[refName] === undefined));
        const named = tag === undefined && index().manifests.some(({ digest }) => digest === descriptor.digest);
        const artifactType = readManifest(bytes)?.artifactType;
        const added = {
            ...descriptor,
            ...(artifactType === undefined ? {} : { artifactType }),
            ...(tag === undefined ? {} : { annotations: { [refName]: tag } }),
        };
        const manifests = named ? index().manifests : [...before, added];
        const sorted = [...manifests].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
        writeWhole((0,external_node_path_.join)(folder, 'index.json'), Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.index, manifests: sorted })));
        return descriptor;
    };
    const referrers = async (digest) => {
        const listed = await manifest(fallbackTag(digest));
        return listed ? (readIndex(listed.bytes)?.manifests ?? []) : [];
    };
    const attach = async (bytes, mediaType, subject) => {
        const descriptor = await putManifest(bytes, mediaType);
        const list = referrerList(await referrers(subject), referrerDescriptor(descriptor, readManifest(bytes)));
        await putManifest(list, mediaTypes.index, fallbackTag(subject));
        return descriptor;
    };
    const guarded = (use) => (...words) => use(...words).catch((error) => {
        throw unusable(error, name);
    });
    return {
        name,
        listed: () => index().manifests,
        manifest: guarded(manifest),
        hasBlob: guarded(hasBlob),
        blob,
        putBlob: guarded(putBlob),
        putManifest: guarded(putManifest),
        referrers: guarded(referrers),
        attach: guarded(attach),
    };
}
const cures = {
    ENOSPC: 'make room on its disk',
    EACCES: 'grant read and write access',
    EPERM: 'grant read and write access',
    EROFS: 'name a folder that can be written',
    ENOTDIR: 'a file lies where a folder is needed; name another folder',
    EEXIST: 'a file lies where a folder is needed; name another folder',
    EISDIR: 'a folder lies where a file is needed; name another folder',
};
function unusable(error, name) {
    const { code, syscall } = error;
    return typeof code === 'string' && typeof syscall === 'string'
        ? new errors/* OutsideError */.Cp(`${name} cannot be used (${code}): ${cures[code] ?? 'look at the folder'}.`)
        : error;
}
const orderOf = ({ digest, annotations }) => `${annotations?.[refName] ?? '~'}\0${digest}`;
function mediaTypeOf(bytes, name) {
    const said = typeIn(bytes)?.mediaType;
    if (said !== undefined)
        return said;
    if (readManifest(bytes))
        return mediaTypes.manifest;
    if (readIndex(bytes))
        return mediaTypes.index;
    throw new errors/* OutsideError */.Cp(`${name} holds a manifest that is none: remove the folder, and write the image again.`);
}
function prepare(folder) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, 'blobs', 'sha256'), { recursive: true });
    const marker = (0,external_node_path_.join)(folder, 'oci-layout');
    if (sizeOf(marker) === undefined)
        writeWhole(marker, Buffer.from('{"imageLayoutVersion":"1.0.0"}'));
}
function writeWhole(path, bytes) {
    const scratch = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        (0,external_node_fs_.writeFileSync)(scratch, bytes, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(scratch, path);
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { force: true });
    }
}
function readIfThere(path) {
    return sizeOf(path) === undefined ? undefined : (0,external_node_fs_.readFileSync)(path);
}
function sizeOf(path) {
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return stats?.isFile() ? stats.size : undefined;
}
async function* chunksOf(path, start) {
    if (sizeOf(path) === undefined)
        throw new errors/* OutsideError */.Cp(`The blob ${path.slice(-64)} is not in the layout: copy the whole layout.`);
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { start, highWaterMark: 1 << 20 }))
        yield chunk;
}

;// CONCATENATED MODULE: ./build/js/shared/clients/registry/reference.js

const repositoryPattern = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
function parseReference(text) {
    const [named = '', digest, ...rest] = text.split('@');
    if (rest.length > 0 || (digest !== undefined && !digestPattern.test(digest)))
        return undefined;
    const ends = digest === undefined ? {} : { digest };
    if (named.startsWith('oci:')) {
        const [folder = '', tag, ...more] = named.slice(4).split(':');
        if (folder === '' || more.length > 0 || (tag !== undefined && !tagPattern.test(tag)))
            return undefined;
        return { place: { kind: 'layout', folder }, ...(tag === undefined ? {} : { tag }), ...ends };
    }
    const slash = named.indexOf('/');
    const first = named.slice(0, slash);
    const hasHost = slash > 0 && (/[.:]/.test(first) || first === 'localhost');
    const host = hasHost ? first : 'docker.io';
    const match = /^([^:]+)(?::([^:]+))?$/.exec(hasHost ? named.slice(slash + 1) : named);
    const [, path = '', tag] = match ?? [];
    const repository = host === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
    if (!/^[A-Za-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-fA-F:]+\](:\d{1,5})?$/.test(host) || !repositoryPattern.test(repository))
        return undefined;
    if (tag !== undefined && !tagPattern.test(tag))
        return undefined;
    return { place: { kind: 'registry', host, repository }, ...(tag === undefined ? {} : { tag }), ...ends };
}
const placeName = (place) => place.kind === 'layout' ? `oci:${place.folder}` : `${place.host}/${place.repository}`;

;// CONCATENATED MODULE: ./build/js/shared/clients/registry/refusal.js

const refusal_cures = {
    401: 'log in with a credential that may push here',
    403: 'this credential may not do that: grant it push rights',
    404: 'there is no such repository or content',
    413: 'the registry allows no manifest of this size',
    429: 'the registry is asked too often: wait, and run again',
};
async function refusal(response, name, method) {
    const text = await response.text().catch(() => '');
    let code = '';
    try {
        const [first] = JSON.parse(text).errors;
        code = ` ${String(first?.code ?? '').slice(0, 60)} ${String(first?.message ?? '').slice(0, 200)}`.trimEnd();
    }
    catch { }
    const cure = refusal_cures[response.status] ?? 'run again, and ask who runs the registry';
    return new errors/* OutsideError */.Cp(`${name} answers ${method} with ${response.status}${code}: ${cure}.`);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/shared/clients/github/connection-fault.js
var connection_fault = __webpack_require__(38428);
;// CONCATENATED MODULE: ./build/js/shared/clients/registry/challenge.js
function parseChallenge(header) {
    if (header === null)
        return undefined;
    if (/^basic\b/i.test(header))
        return { kind: 'basic' };
    if (!/^bearer\s/i.test(header))
        return undefined;
    const parameters = new Map([...header.slice(7).matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|([^\s,"]+))/g)].map(([, name, quoted, plain]) => [
        name.toLowerCase(),
        quoted ?? plain ?? '',
    ]));
    const realm = parameters.get('realm');
    const service = parameters.get('service');
    if (realm === undefined || realm === '')
        return undefined;
    return { kind: 'bearer', realm, ...(service === undefined ? {} : { service }) };
}

;// CONCATENATED MODULE: ./build/js/shared/clients/registry/session.js




const repeated = new Set([408, 429, 500, 502, 503, 504]);
const mostTries = 4;
const longestWaitMs = 60_000;
const patienceMs = 300_000;
const tlsCure = 'its certificate is not trusted here. Set NODE_EXTRA_CA_CERTS to a PEM file with the authority that signed it.';
const isLoopback = (hostname) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
function originOf(host) {
    const name = host === 'docker.io' ? 'registry-1.docker.io' : host;
    const plain = new URL(`http://${name}`);
    return isLoopback(plain.hostname) ? plain : new URL(`https://${name}`);
}
function openSession({ host, repository, credential, mask, firstWaitMs = 1_000 }) {
    const origin = originOf(host);
    const basic = credential?.kind === 'basic' ? base64(`${credential.user}:${credential.password}`) : undefined;
    if (basic !== undefined)
        mask?.(basic);
    if (credential)
        mask?.(credential.kind === 'basic' ? credential.password : credential.token);
    const authorizations = new Map();
    const send = async (request) => {
        const scopes = [
            `repository:${repository}:pull,push`,
            ...(request.alsoRead ?? []).map((name) => `repository:${name}:pull`),
        ];
        const key = scopes.join(' ');
        const first = await sendPatiently(request, authorizations.get(key));
        if (first.status !== 401)
            return first;
        const challenge = parseChallenge(first.headers.get('www-authenticate'));
        await first.body?.cancel();
        if (!challenge)
            throw new errors/* OutsideError */.Cp(`${host} refuses without saying how to log in.`);
        const authorization = await authorize(challenge, scopes);
        if (authorization === undefined)
            throw unauthorized();
        authorizations.set(key, authorization);
        const second = await sendPatiently(request, authorization);
        if (second.status !== 401)
            return second;
        await second.body?.cancel();
        throw unauthorized();
    };
    const unauthorized = () => new errors/* OutsideError */.Cp(credential === undefined
        ? `${host} asks for a login to ${repository}: run \`docker login ${host}\` before this step.`
        : `${host} refuses the credential that is stored for it: run \`docker login ${host}\` with one that may read and write ${repository}.`);
    async function sendPatiently(request, authorization) {
        for (let attempt = 1;; attempt++) {
            const last = attempt === mostTries || request.once;
            const outcome = await sendOnce(request, authorization);
            if (outcome instanceof Response) {
                if (!repeated.has(outcome.status) || last)
                    return outcome;
                await outcome.body?.cancel();
                await (0,external_node_timers_promises_.setTimeout)(waitOf(outcome.headers.get('retry-after'), attempt, firstWaitMs));
            }
            else {
                if (last)
                    throw new errors/* OutsideError */.Cp(`${host} did not answer (${outcome.reason}): ${/CERT|LEAF_SIGNATURE|ALTNAME/.test(outcome.reason) ? tlsCure : 'check the name, the network and the registry.'}`);
                await (0,external_node_timers_promises_.setTimeout)(waitOf(null, attempt, firstWaitMs));
            }
        }
    }
    async function sendOnce({ method, url, headers = {}, body }, authorization) {
        const own = url.origin === origin.origin && authorization !== undefined ? { authorization } : {};
        try {
            return await fetch(url, {
                method,
                headers: { ...headers, ...own },
                ...(body === undefined ? {} : { body }),
                signal: AbortSignal.timeout(patienceMs),
            });
        }
        catch (error) {
            return { reason: (0,connection_fault/* connectionFault */.x)(error).reason };
        }
    }
    async function authorize(challenge, scopes) {
        if (challenge.kind === 'basic')
            return basic && `Basic ${basic}`;
        const realm = trustedRealm(challenge.realm);
        const token = credential?.kind === 'identity' ? await exchanged(realm, challenge, scopes, credential.token) : undefined;
        const found = token ?? (await asked(realm, challenge, scopes));
        if (found !== undefined)
            mask?.(found);
        return found && `Bearer ${found}`;
    }
    function trustedRealm(text) {
        const realm = URL.canParse(text) ? new URL(text) : undefined;
        const secure = realm?.protocol === 'https:' ||
            (realm?.protocol === 'http:' && isLoopback(realm.hostname) && isLoopback(origin.hostname));
        if (!realm || !secure || /^(169\.254\.|\[fe80:|\[fd00:ec2:|metadata\.)/i.test(realm.hostname))
            throw new errors/* OutsideError */.Cp(`${host} sends clients to a place for tokens that is not to be trusted.`);
        return realm;
    }
    async function asked(realm, { service }, scopes) {
        const url = new URL(realm);
        if (service !== undefined)
            url.searchParams.set('service', service);
        for (const scope of scopes)
            url.searchParams.append('scope', scope);
        return tokenOf(await toRealm(url, { headers: basic === undefined ? {} : { authorization: `Basic ${basic}` } }));
    }
    async function exchanged(realm, { service }, scopes, token) {
        const body = new URLSearchParams({
            grant_type: 'refresh_token',
            refresh_token: token,
            client_id: 'mlops-gates',
            scope: scopes.join(' '),
            ...(service === undefined ? {} : { service }),
        });
        return tokenOf(await toRealm(realm, { method: 'POST', body }));
    }
    async function toRealm(url, options) {
        for (let attempt = 1;; attempt++) {
            const last = attempt === mostTries;
            const outcome = await fetch(url, { ...options, redirect: 'error', signal: AbortSignal.timeout(30_000) }).catch((error) => (0,connection_fault/* connectionFault */.x)(error).reason);
            if (outcome instanceof Response && !repeated.has(outcome.status))
                return outcome;
            if (outcome instanceof Response)
                await outcome.body?.cancel();
            if (last)
                throw new errors/* OutsideError */.Cp(outcome instanceof Response
                    ? `The token service of ${host} answers with ${outcome.status}: wait, and run again.`
                    : `The token service of ${host} did not answer (${outcome}): check the network and the registry.`);
            const wanted = outcome instanceof Response ? outcome.headers.get('retry-after') : null;
            await (0,external_node_timers_promises_.setTimeout)(waitOf(wanted, attempt, firstWaitMs));
        }
    }
    return { origin, send };
}
const base64 = (text) => Buffer.from(text).toString('base64');
async function tokenOf(response) {
    if (!response.ok) {
        await response.body?.cancel();
        return undefined;
    }
    try {
        const { token, access_token: access } = (await response.json());
        const found = token ?? access;
        return typeof found === 'string' && found !== '' ? found : undefined;
    }
    catch {
        return undefined;
    }
}
function waitOf(retryAfter, attempt, firstWaitMs) {
    const seconds = /^\d{1,4}$/.test(retryAfter ?? '') ? Number(retryAfter) : undefined;
    return Math.min(seconds === undefined ? firstWaitMs * 2 ** (attempt - 1) : seconds * 1000, longestWaitMs);
}

;// CONCATENATED MODULE: ./build/js/shared/clients/registry/upload.js



const defaultChunkBytes = 16 * 1024 * 1024;
const mostFaults = 4;
const pauseMs = 500;
async function upload(options) {
    const { session, name, source, chunkBytes = defaultChunkBytes } = options;
    const begun = await begin(options);
    if (begun === 'mounted')
        return 'mounted';
    const chunk = Math.max(chunkBytes, begun.minimum);
    let standing = begun;
    let faults = 0;
    let restarts = 0;
    while (standing.sent < source.size) {
        const part = await readPart(source, standing.sent, chunk);
        const answer = await patch(session, standing, part);
        if (!(answer instanceof errors/* OutsideError */.Cp) && answer.status === 202) {
            await answer.body?.cancel();
            standing = { location: locationOf(answer, standing.location, name), sent: standing.sent + part.length };
            faults = 0;
            continue;
        }
        faults += 1;
        const final = !(answer instanceof errors/* OutsideError */.Cp) && [400, 401, 403, 405, 413].includes(answer.status);
        if (final || faults >= mostFaults)
            throw answer instanceof errors/* OutsideError */.Cp ? answer : await refusal(answer, name, 'PATCH');
        if (!(answer instanceof errors/* OutsideError */.Cp))
            await answer.body?.cancel();
        await (0,external_node_timers_promises_.setTimeout)(pauseMs * faults);
        const resumed = await standingOf(session, standing.location, name, source.size);
        if (resumed)
            standing = resumed;
        else {
            restarts += 1;
            if (restarts >= mostFaults)
                throw new errors/* OutsideError */.Cp(`${name} gives up the upload of ${source.digest} again and again: check the registry and the network.`);
            const again = await begin({ ...options, mountFrom: undefined });
            if (again === 'mounted')
                return again;
            standing = again;
        }
    }
    const finish = new URL(standing.location);
    finish.searchParams.set('digest', source.digest);
    const finished = await session.send({ method: 'PUT', url: finish, headers: { 'content-length': '0' } });
    if (finished.status !== 201)
        throw await refusal(finished, name, 'PUT');
    await finished.body?.cancel();
    return 'copied';
}
async function begin({ session, at, name, source, mountFrom, }) {
    const url = at('blobs/uploads/');
    if (mountFrom !== undefined) {
        url.searchParams.set('mount', source.digest);
        url.searchParams.set('from', mountFrom);
    }
    const answer = await session.send({
        method: 'POST',
        url,
        headers: { 'content-length': '0' },
        ...(mountFrom === undefined ? {} : { alsoRead: [mountFrom] }),
    });
    if (answer.status === 201 && mountFrom !== undefined) {
        await answer.body?.cancel();
        return 'mounted';
    }
    if (answer.status !== 202)
        throw await refusal(answer, name, 'POST');
    await answer.body?.cancel();
    const minimum = Number(answer.headers.get('oci-chunk-min-length') ?? 0);
    return { location: locationOf(answer, url, name), sent: 0, minimum: Number.isFinite(minimum) ? minimum : 0 };
}
async function patch(session, { location, sent }, part) {
    try {
        return await session.send({
            method: 'PATCH',
            url: location,
            headers: { 'content-type': 'application/octet-stream', 'content-range': `${sent}-${sent + part.length - 1}` },
            body: part,
            once: true,
        });
    }
    catch (error) {
        if (error instanceof errors/* OutsideError */.Cp)
            return error;
        throw error;
    }
}
async function standingOf(session, url, name, size) {
    const answer = await session.send({ method: 'GET', url });
    if (answer.status === 404) {
        await answer.body?.cancel();
        return undefined;
    }
    if (answer.status !== 204)
        throw await refusal(answer, name, 'GET');
    await answer.body?.cancel();
    const range = /^(?:bytes=)?0-(\d{1,15})$/.exec(answer.headers.get('range') ?? '');
    const kept = range ? Number(range[1]) + 1 : 0;
    return {
        location: answer.headers.has('location') ? locationOf(answer, url, name) : url,
        sent: Math.min(kept <= 1 ? 0 : kept, size),
    };
}
async function readPart(source, from, length) {
    const wanted = Math.min(length, source.size - from);
    const part = new Uint8Array(wanted);
    let filled = 0;
    for await (const chunk of source.read(from)) {
        const used = chunk.subarray(0, wanted - filled);
        part.set(used, filled);
        filled += used.length;
        if (filled === wanted)
            return part;
    }
    throw new errors/* OutsideError */.Cp('The source of an upload is shorter than it was: run again when nothing writes to it.');
}
function locationOf(response, base, name) {
    const location = response.headers.get('location');
    if (location === null || !URL.canParse(location, base.href))
        throw new errors/* OutsideError */.Cp(`${name} does not say where to upload to.`);
    return new URL(location, base);
}

;// CONCATENATED MODULE: ./build/js/shared/clients/registry/remote.js







const remote_largestManifest = 4 * 1024 * 1024;
function remoteStore({ host, repository, credential, mask, chunkBytes, firstWaitMs, }) {
    const session = openSession({
        host,
        repository,
        credential,
        ...(mask === undefined ? {} : { mask }),
        ...(firstWaitMs === undefined ? {} : { firstWaitMs }),
    });
    const name = `${host}/${repository}`;
    const at = (path) => new URL(`/v2/${repository}/${path}`, session.origin);
    const ask = async (request, good) => {
        const response = await session.send(request);
        if (good.includes(response.status))
            return response;
        throw await refusal(response, name, request.method);
    };
    const manifest = async (reference) => {
        const response = await ask({ method: 'GET', url: at(`manifests/${reference}`), headers: { accept: acceptedManifests } }, [200, 404]);
        if (response.status === 404) {
            await response.body?.cancel();
            return undefined;
        }
        const bytes = await bounded(response, remote_largestManifest, name);
        const digest = digestOf(bytes);
        if (digestPattern.test(reference) && digest !== reference)
            throw new errors/* OutsideError */.Cp(`${name} answers with another manifest than ${reference}: ask who runs the registry.`);
        const said = response.headers.get('content-type')?.split(';')[0]?.trim();
        const known = typeIn(bytes);
        if (known === undefined)
            throw new errors/* OutsideError */.Cp(`${name} answers with something that is no manifest: check the name, and whether a proxy answers in its place.`);
        const mediaType = known.mediaType ?? said ?? mediaTypes.manifest;
        return { bytes, descriptor: { mediaType, digest, size: bytes.length } };
    };
    const hasBlob = async (digest) => (await ask({ method: 'HEAD', url: at(`blobs/${digest}`) }, [200, 404])).status === 200;
    async function* blob(descriptor) {
        const { body } = await ask({ method: 'GET', url: at(`blobs/${descriptor.digest}`) }, [200]);
        if (body === null)
            throw new errors/* OutsideError */.Cp(`${name} answers without the blob ${descriptor.digest}.`);
        try {
            yield* verified(body, descriptor, name);
        }
        catch (error) {
            if (error instanceof errors/* OutsideError */.Cp)
                throw error;
            throw new errors/* OutsideError */.Cp(`${name} broke off while ${descriptor.digest} was read: run again.`);
        }
    }
    const putBlob = async (source, mountFrom) => {
        if (await hasBlob(source.digest))
            return 'present';
        return upload({
            session,
            at,
            name,
            source,
            ...(mountFrom === undefined ? {} : { mountFrom }),
            ...(chunkBytes === undefined ? {} : { chunkBytes }),
        });
    };
    const putManifest = async (bytes, mediaType, tag) => {
        const digest = digestOf(bytes);
        const response = await ask({
            method: 'PUT',
            url: at(`manifests/${tag ?? digest}`),
            headers: { 'content-type': mediaType },
            body: new Uint8Array(bytes),
        }, [201, 202]);
        await response.body?.cancel();
        const stored = response.headers.get('docker-content-digest');
        if (stored !== null && stored !== digest)
            throw new errors/* OutsideError */.Cp(`${name} stored another manifest (${stored}) than was sent (${digest}).`);
        return { mediaType, digest, size: bytes.length };
    };
    const listed = async (digest) => {
        const response = await session.send({
            method: 'GET',
            url: at(`referrers/${digest}`),
            headers: { accept: mediaTypes.index },
        });
        if (response.status !== 200) {
            await response.body?.cancel();
            if ([400, 404, 405, 501].includes(response.status))
                return undefined;
            throw await refusal(response, name, 'GET');
        }
        return readIndex(await bounded(response, remote_largestManifest, name))?.manifests;
    };
    const inFallback = async (digest) => {
        const found = await manifest(fallbackTag(digest));
        return found ? (readIndex(found.bytes)?.manifests ?? []) : [];
    };
    const referrers = async (digest) => {
        const all = [...((await listed(digest)) ?? []), ...(await inFallback(digest))];
        return [...new Map(all.map((descriptor) => [descriptor.digest, descriptor])).values()];
    };
    const attach = async (bytes, mediaType, subject) => {
        const descriptor = await putManifest(bytes, mediaType);
        const known = await listed(subject);
        if (known?.some(({ digest }) => digest === descriptor.digest))
            return descriptor;
        const list = referrerList(await inFallback(subject), referrerDescriptor(descriptor, readManifest(bytes)));
        await putManifest(list, mediaTypes.index, fallbackTag(subject));
        return descriptor;
    };
    return { name, manifest, hasBlob, blob, putBlob, putManifest, referrers, attach };
}
async function bounded(response, maximum, name) {
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of (response.body ?? [])) {
            length += chunk.length;
            if (length > maximum)
                throw new errors/* OutsideError */.Cp(`${name} answers with a manifest over ${maximum} bytes.`);
            chunks.push(chunk);
        }
    }
    catch (error) {
        if (error instanceof errors/* OutsideError */.Cp)
            throw error;
        throw new errors/* OutsideError */.Cp(`${name} broke off within its answer: run again.`);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/js/shared/clients/registry/open-store.js





const openStore = (place, { workspace, mask }) => place.kind === 'layout'
    ? layoutStore((0,external_node_path_.resolve)(workspace, place.folder), placeName(place))
    : remoteStore({ ...place, credential: credentialFor(place.host), mask });

// EXTERNAL MODULE: ./build/js/shared/engine/find-files.js
var find_files = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/js/shared/engine/scratch.js
var scratch = __webpack_require__(579);
;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/image-plan.js


const modelLabel = 'mlops-gates.model.files';
const layerMark = 'mlops-gates.layer';
function imagePlan(config, layers, user, base) {
    const blob = bytesBlob(config);
    const manifest = {
        schemaVersion: 2,
        mediaType: mediaTypes.manifest,
        config: { mediaType: mediaTypes.config, digest: blob.digest, size: blob.size },
        layers: layers.map(({ descriptor, from }) => from === 'base' ? descriptor : { ...descriptor, annotations: { [layerMark]: from } }),
    };
    const bytes = Buffer.from(JSON.stringify(manifest));
    return { manifest: bytes, digest: bytesBlob(bytes).digest, config: blob, layers, user, base };
}
function image_plan_originOf({ annotations }) {
    const mark = annotations?.[layerMark];
    return mark === 'model' || mark === 'build' ? mark : 'base';
}
const imageOf = ({ layers, config, digest, user, base }, name) => ({
    name,
    digest,
    size: layers.reduce((sum, { descriptor }) => sum + descriptor.size, config.size),
    layers: layers.map(({ descriptor, from }) => ({ digest: descriptor.digest, size: descriptor.size, from })),
    user,
    base,
});
const sortedKeys = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
const modelFilesLabel = (files) => JSON.stringify(sortedKeys(Object.fromEntries(files.map(({ path, sha256 }) => [path, `sha256:${sha256}`]))));

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/engine/run-program.js


const patience = 3_600_000;
async function runProgram(program, words, { input, timeoutMs = patience, kept = 1 << 20 } = {}) {
    const child = (0,external_node_child_process_.spawn)(program, words, { stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'] });
    const text = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
        child[name]?.setEncoding('utf8');
        child[name]?.on('data', (chunk) => {
            text[name] = (text[name] + chunk).slice(-kept);
        });
    }
    child.stdin?.on('error', () => undefined).end(input);
    const kill = () => void child.kill('SIGKILL');
    process.once('exit', kill);
    let late = false;
    const timer = setTimeout(() => {
        late = true;
        kill();
    }, timeoutMs);
    try {
        const exit = await new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('close', resolve);
        });
        return { exit, ...text, late };
    }
    catch (error) {
        const code = error.code ?? 'unknown';
        throw new errors/* OutsideError */.Cp(`${program} cannot be started (${code}): install it, or use "builder: append".`);
    }
    finally {
        clearTimeout(timer);
        process.off('exit', kill);
    }
}
function lastWords({ stdout, stderr }, lines = 4) {
    const said = (stderr.trim() === '' ? stdout : stderr).trim().split('\n').slice(-lines).join(' ').trim();
    return said === '' ? 'it said nothing' : said.slice(-600).replace(/[.?!\s]+$/, '');
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/engine/build-image.js







async function buildImage(build) {
    const folder = (0,scratch/* makeScratch */.lP)();
    try {
        const context = (0,external_node_path_.join)(folder, 'context');
        const changed = await writeContext(build, context);
        if (changed !== undefined)
            return { problem: changed };
        const idFile = (0,external_node_path_.join)(folder, 'id');
        const ended = await runProgram(build.engine, buildWords(build, context, idFile));
        if (ended.late)
            return { problem: `${build.engine} did not end within an hour.` };
        if (ended.exit !== 0)
            return { problem: `${build.engine} could not build the image: ${lastWords(ended)}.` };
        const [, hex] = /^(?:sha256:)?([0-9a-f]{64})\s*$/.exec((0,external_node_fs_.existsSync)(idFile) ? (0,external_node_fs_.readFileSync)(idFile, 'utf8') : '') ?? [];
        return hex === undefined ? { problem: `${build.engine} built an image without an id.` } : { id: `sha256:${hex}` };
    }
    finally {
        (0,scratch/* removeScratch */.ZU)(folder);
    }
}
function buildWords(build, context, idFile) {
    const { engine, labels, from, requirements } = build;
    return [
        ...(engine === 'docker' ? ['build'] : ['bud', '--layers']),
        ...['--file', (0,external_node_path_.join)(context, 'Dockerfile'), '--iidfile', idFile, '--build-arg', `BASE=${from}`],
        ...(requirements === undefined ? ['--network', 'none'] : []),
        ...Object.entries(labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
        context,
    ];
}
async function writeContext(build, context) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(context, 'model'), { recursive: true });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(context, 'Dockerfile'), build.dockerfile);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(context, 'serve.py'), build.serve, { mode: 0o444 });
    if (build.requirements !== undefined)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(context, 'requirements.txt'), build.requirements, { mode: 0o444 });
    for (const { file, evidence } of build.sources) {
        const path = (0,external_node_path_.join)(context, 'model', evidence.path);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const hashing = new external_node_stream_.Transform({
            transform: (chunk, _encoding, done) => {
                hash.update(chunk);
                done(null, chunk);
            },
        });
        try {
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file.path), hashing, (0,external_node_fs_.createWriteStream)(path, { mode: 0o444 }));
        }
        catch (error) {
            const { code, path: at } = error;
            if (at !== file.path)
                throw error;
            return `"${file.name}" can no longer be read (${code}): run again when nothing writes to it.`;
        }
        if (hash.digest('hex') !== evidence.sha256)
            return `"${file.name}" changed after it was scanned: run again when nothing writes to it.`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/clients/registry/store.js
async function smallBlob(store, descriptor, maximumBytes) {
    if (descriptor.size > maximumBytes)
        return undefined;
    const chunks = [];
    for await (const chunk of store.blob(descriptor))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/read-tar.js
class NotOurTar extends Error {
    name = 'NotOurTar';
}
const block = 512;
const largestPax = 1 << 20;
const kinds = { '0': 'file', '5': 'folder', '1': 'link', '2': 'link' };
function readTar(archive) {
    const read = (at, length) => archive.subarray(at, at + length);
    return tarEntries(read, archive.length).flatMap((entry) => {
        const { path, kind, at, size } = onlyFiles(entry);
        return kind === 'file' ? [{ path, bytes: read(at, size) }] : [];
    });
}
function onlyFiles(entry) {
    if (entry.kind !== 'file' && entry.kind !== 'folder')
        throw new NotOurTar('it holds something that is neither a file nor a folder');
    return entry;
}
function tarEntries(read, length) {
    const entries = [];
    let pax = {};
    for (let at = 0;;) {
        if (at + block > length)
            throw new NotOurTar('it has no end');
        const head = read(at, block);
        if (isZero(head)) {
            for (let rest = at + block; rest < length; rest += 1 << 20)
                if (!isZero(read(rest, 1 << 20)))
                    throw new NotOurTar('something stands after its end');
            return entries;
        }
        const type = head.toString('latin1', 156, 157);
        const size = pax.size ?? octal(head, 124, 12);
        const start = at + block;
        if (start + size > length)
            throw new NotOurTar('it is cut off');
        at = start + Math.ceil(size / block) * block;
        if (type === 'x') {
            if (size > largestPax)
                throw new NotOurTar('a pax record is too long');
            pax = paxOf(read(start, size));
            continue;
        }
        const prefix = textAt(head, 345, 155);
        const path = pax.path ?? (prefix === '' ? textAt(head, 0, 100) : `${prefix}/${textAt(head, 0, 100)}`);
        const target = pax.linkpath ?? textAt(head, 157, 100);
        pax = {};
        if (path.startsWith('/') || path.split('/').includes('..'))
            throw new NotOurTar('a name leads out of the image');
        entries.push({ path, kind: kinds[type] ?? 'other', at: start, size, target });
    }
}
const isZero = (bytes) => bytes.every((byte) => byte === 0);
const textAt = (head, from, length) => {
    const text = head.toString('latin1', from, from + length);
    const end = text.indexOf('\0');
    return end < 0 ? text : text.slice(0, end);
};
function octal(head, from, length) {
    const text = textAt(head, from, length).trim();
    if (!/^[0-7]{1,11}$/.test(text))
        throw new NotOurTar('a size is no number');
    return Number.parseInt(text, 8);
}
function paxOf(body) {
    const found = {};
    for (let at = 0; at < body.length;) {
        const digits = /^\d{1,9}(?= )/.exec(body.toString('latin1', at, at + 10))?.[0];
        const length = Number(digits ?? 0);
        const text = body.toString('utf8', at + (digits?.length ?? 0) + 1, at + length);
        const [, key, value = ''] = /^(path|size|linkpath|[amc]time)=(.*)\n$/s.exec(text) ?? [];
        if (digits === undefined || at + length > body.length || key === undefined)
            throw new NotOurTar('a pax record is not ours');
        if (key === 'path' || key === 'linkpath')
            found[key] = value;
        else if (key === 'size' && /^\d{1,15}$/.test(value))
            found.size = Number(value);
        at += length;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/engine/file-part.js


async function* bytesOfPart({ path, offset, size }, from = 0) {
    if (from >= size)
        return;
    const range = { start: offset + from, end: offset + size - 1, highWaterMark: 1 << 20 };
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, range))
        yield chunk;
}
function withPart({ path, offset, size }, use) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        return use((at, length) => {
            const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - at)));
            return bytes.subarray(0, (0,external_node_fs_.readSync)(file, bytes, 0, bytes.length, offset + at));
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
const entriesOfPart = (part) => withPart(part, (read) => tarEntries(read, part.size));
const partOf = ({ path, offset }, { at, size }) => ({
    path,
    offset: offset + at,
    size,
});

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/engine/export-image.js









const largestConfig = 4 * 1024 * 1024;
async function exportImage(engine, id, folder) {
    const place = (0,external_node_path_.join)(folder, engine === 'docker' ? 'image.tar' : 'image');
    const words = engine === 'docker'
        ? ['save', '--output', place, id]
        : ['push', '--quiet', '--disable-compression', id, `oci:${place}`];
    const ended = await runProgram(engine, words);
    if (ended.late || ended.exit !== 0)
        throw new errors/* OutsideError */.Cp(`${engine} does not give the image that it built (${lastWords(ended)}): check that the disk has room for it.`);
    const read = engine === 'docker' ? readArchive(place) : await readLayout(place);
    if (!read)
        throw new errors/* OutsideError */.Cp(`${engine} gives the image in a form that is not known: update ${engine}.`);
    return read;
}
function readArchive(path) {
    const whole = { path, offset: 0, size: (0,external_node_fs_.statSync)(path).size };
    let entries;
    try {
        entries = new Map(entriesOfPart(whole).map((entry) => [entry.path, entry]));
    }
    catch (error) {
        if (error instanceof NotOurTar)
            return undefined;
        throw error;
    }
    const find = (name) => {
        const named = entries.get(name);
        const entry = named?.kind === 'link' ? entries.get(external_node_path_.posix.join(external_node_path_.posix.dirname(name), named.target)) : named;
        return entry?.kind === 'file' ? partOf(whole, entry) : undefined;
    };
    const small = (name) => {
        const part = find(name);
        return part && part.size <= largestConfig ? withPart(part, (read) => read(0, part.size)) : undefined;
    };
    const listed = export_image_parsed(small('manifest.json'));
    const [image, ...others] = (Array.isArray(listed) ? listed : []);
    if (!image || others.length > 0 || typeof image.Config !== 'string' || !Array.isArray(image.Layers))
        return undefined;
    const config = small(image.Config);
    const layers = image.Layers.map((name) => find(String(name)));
    return config && layers.every((part) => part !== undefined) ? { config, layers } : undefined;
}
function export_image_parsed(bytes) {
    try {
        return JSON.parse(bytes?.toString('utf8') ?? '');
    }
    catch {
        return undefined;
    }
}
async function readLayout(folder) {
    const blobOf = (digest) => (0,external_node_path_.join)(folder, 'blobs', 'sha256', digest.slice('sha256:'.length));
    const store = layoutStore(folder, 'the exported image');
    const [only, ...others] = store.listed();
    const found = only && others.length === 0 ? await store.manifest(only.digest) : undefined;
    const manifest = found && readManifest(found.bytes);
    if (!manifest || manifest.config.mediaType !== mediaTypes.config)
        return undefined;
    const config = await smallBlob(store, manifest.config, largestConfig);
    const layers = manifest.layers.map(({ digest, size }) => ({ path: blobOf(digest), offset: 0, size }));
    return config && { config, layers };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/image-config.js
function readConfig(bytes) {
    const value = image_config_parsed(bytes);
    if (!image_config_isRecord(value) || !optional(value.architecture, isText) || !optional(value.os, isText))
        return undefined;
    const { config, rootfs, history } = value;
    const good = optional(config ?? undefined, image_config_isRecord) &&
        optional(rootfs, image_config_isRecord) &&
        optional(history ?? undefined, Array.isArray) &&
        (!image_config_isRecord(config) || (optional(config.Labels ?? undefined, image_config_isTexts) && optional(config.User, isText))) &&
        (!image_config_isRecord(rootfs) || optional(rootfs.diff_ids, (ids) => Array.isArray(ids) && ids.every(isText)));
    return good ? value : undefined;
}
const optional = (value, is) => value === undefined || is(value);
const isText = (value) => typeof value === 'string';
const image_config_isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const image_config_isTexts = (value) => image_config_isRecord(value) && Object.values(value).every(isText);
function image_config_parsed(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/shared/text/short-name.js
var short_name = __webpack_require__(18100);
;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/tar.js



const tar_block = 512;
const largestOctal = 8 ** 11 - 1;
function tarParts(files) {
    refuseNames(files.map(({ path }) => path));
    const folders = new Set(files.flatMap(({ path }) => foldersOf(path)));
    const entries = [
        ...[...folders].map((path) => ({ path: `${path}/`, size: 0, isFolder: true })),
        ...files.map((file) => ({ ...file, isFolder: false })),
    ].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
    const parts = entries.flatMap(({ path, size, isFolder }) => {
        const head = { kind: 'bytes', bytes: Buffer.concat(headersOf(path, size, isFolder)) };
        if (isFolder)
            return [head];
        const rest = (tar_block - (size % tar_block)) % tar_block;
        return [
            head,
            { kind: 'file', path, size },
            ...(rest === 0 ? [] : [{ kind: 'bytes', bytes: Buffer.alloc(rest) }]),
        ];
    });
    return [...parts, { kind: 'bytes', bytes: Buffer.alloc(2 * tar_block) }];
}
const sizeOfPart = (part) => (part.kind === 'bytes' ? part.bytes.length : part.size);
function foldersOf(path) {
    const folder = external_node_path_.posix.dirname(path);
    return folder === '.' ? [] : [...foldersOf(folder), folder];
}
function refuseNames(paths) {
    const seen = new Map();
    for (const path of paths) {
        if (path.split('/').some((part) => part.startsWith('.wh.')))
            throw new errors/* EvidenceError */.oe(`${(0,short_name/* shortName */.E)(path)} is a name that deletes files in an image: rename the file.`);
        if (path.includes('\ufffd') || /[\0-\x1f\x7f]/.test(path))
            throw new errors/* EvidenceError */.oe(`${(0,short_name/* shortName */.E)(path)} is no plain name: rename the file.`);
        const key = path.normalize('NFC').toLowerCase();
        const other = seen.get(key);
        if (other !== undefined)
            throw new errors/* EvidenceError */.oe(`${(0,short_name/* shortName */.E)(path)} and ${(0,short_name/* shortName */.E)(other)} are one name on some systems: rename one.`);
        seen.set(key, path);
    }
}
function headersOf(path, size, isFolder) {
    const type = isFolder ? '5' : '0';
    const split = splitName(path);
    if (split && size <= largestOctal)
        return [header(split, size, type)];
    const records = [
        ...(split ? [] : [record('path', path)]),
        ...(size <= largestOctal ? [] : [record('size', String(size))]),
    ];
    const body = Buffer.from(records.join(''));
    const padded = Buffer.concat([body, Buffer.alloc((tar_block - (body.length % tar_block)) % tar_block)]);
    const pax = header({ name: 'PaxHeader', prefix: '' }, body.length, 'x');
    return [pax, padded, header(split ?? { name: 'PaxName', prefix: '' }, size <= largestOctal ? size : 0, type)];
}
function record(key, value) {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + 1;
    while (length !== rest + String(length).length)
        length = rest + String(length).length;
    return `${length} ${key}=${value}\n`;
}
function splitName(path) {
    if (/[^\x20-\x7e]/.test(path))
        return undefined;
    if (path.length <= 100)
        return { name: path, prefix: '' };
    for (let at = path.indexOf('/'); at > 0 && at <= 155; at = path.indexOf('/', at + 1))
        if (path.length - at - 1 <= 100 && path.length - at - 1 > 0)
            return { name: path.slice(at + 1), prefix: path.slice(0, at) };
    return undefined;
}
function header({ name, prefix }, size, type) {
    const bytes = Buffer.alloc(tar_block);
    const octal = (value, at, width) => void bytes.write(value.toString(8).padStart(width - 1, '0'), at, 'latin1');
    bytes.write(name, 0, 'latin1');
    octal(type === '5' ? 0o555 : 0o444, 100, 8);
    octal(0, 108, 8);
    octal(0, 116, 8);
    octal(size, 124, 12);
    octal(0, 136, 12);
    bytes.write(' '.repeat(8), 148, 'latin1');
    bytes.write(type, 156, 'latin1');
    bytes.write('ustar\x0000', 257, 'latin1');
    octal(0, 329, 8);
    octal(0, 337, 8);
    bytes.write(prefix, 345, 'latin1');
    const sum = bytes.reduce((total, byte) => total + byte, 0);
    bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return bytes;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/model-layer.js




const modelFolder = 'models';
async function modelLayer(sources) {
    const byPath = new Map(sources.map((source) => [`${modelFolder}/${source.evidence.path}`, source]));
    const parts = tarParts([...byPath].map(([path, { evidence }]) => ({ path, size: evidence.bytes })));
    const whole = (0,external_node_crypto_.createHash)('sha256');
    for (const part of parts) {
        const own = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of contentOf(part, byPath, 0)) {
            whole.update(chunk);
            own.update(chunk);
        }
        const source = part.kind === 'file' ? byPath.get(part.path) : undefined;
        if (source && own.digest('hex') !== source.evidence.sha256)
            throw new errors/* EvidenceError */.oe(`"${source.file.name}" changed after it was scanned: run again when nothing writes to it.`);
    }
    return {
        digest: `sha256:${whole.digest('hex')}`,
        size: parts.reduce((sum, part) => sum + sizeOfPart(part), 0),
        read: async function* (from) {
            let skip = from;
            for (const part of parts) {
                const size = sizeOfPart(part);
                if (skip < size || (skip === 0 && size === 0)) {
                    yield* contentOf(part, byPath, skip);
                    skip = 0;
                }
                else
                    skip -= size;
            }
        },
    };
}
async function* contentOf(part, sources, from) {
    if (part.kind === 'bytes') {
        yield part.bytes.subarray(from);
        return;
    }
    const source = sources.get(part.path);
    if (!source || part.size === 0)
        return;
    let length = from;
    const range = { start: from, end: part.size - 1, highWaterMark: 1 << 20 };
    const chunks = (0,external_node_fs_.createReadStream)(source.file.path, range).iterator();
    for (;;) {
        const { done, value } = await chunks.next().catch((error) => {
            throw new errors/* EvidenceError */.oe(`"${source.file.name}" can no longer be read (${error.code}): run again when nothing writes to it.`);
        });
        if (done)
            break;
        length += value.length;
        yield value;
    }
    if (length !== part.size)
        throw new errors/* EvidenceError */.oe(`"${source.file.name}" became shorter while it was read: run again.`);
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/read-base.js






const read_base_largestConfig = 4 * 1024 * 1024;
async function readBase({ base, platform }, where) {
    const [os = '', architecture = '', variant] = platform.split('/');
    if (os === '' || architecture === '')
        throw new errors/* SettingsError */.GN([`"platform" is "${platform}": write os/architecture, e.g. linux/amd64.`]);
    if (base === 'scratch')
        return {
            evidence: { name: 'scratch', digest: '', pinned: true },
            config: { architecture, os },
            layers: [],
        };
    const reference = parseReference(base);
    if (!reference)
        throw new errors/* SettingsError */.GN([
            `"base-image" is "${base}": write registry.example/runtime@sha256:<digest>, oci:<folder>@sha256:<digest>, or scratch.`,
        ]);
    const store = openStore(reference.place, where);
    const listed = await manifestOf(store, reference, base);
    const chosen = isIndex(listed.descriptor.mediaType)
        ? await ofPlatform(store, listed.bytes, { os, architecture, ...(variant === undefined ? {} : { variant }) })
        : listed;
    const manifest = readManifest(chosen.bytes);
    if (!manifest)
        throw new errors/* EvidenceError */.oe(`The base ${base} is no image: name an image for ${platform}.`);
    const config = configOf(await smallBlob(store, manifest.config, read_base_largestConfig), base);
    if (config.rootfs?.diff_ids?.length !== manifest.layers.length)
        throw new errors/* EvidenceError */.oe(`The base ${base} contradicts itself: it has ${manifest.layers.length} layers, and its configuration another number.`);
    const { place } = reference;
    const mount = place.kind === 'registry' ? { mount: place } : {};
    return {
        evidence: { name: placeName(place), digest: listed.descriptor.digest, pinned: reference.digest !== undefined },
        config,
        layers: manifest.layers.map((layer) => {
            const descriptor = ociLayer(layer, base);
            return { descriptor, from: 'base', blob: storedBlob(store, descriptor), ...mount };
        }),
    };
}
const storedBlob = (store, descriptor) => ({
    digest: descriptor.digest,
    size: descriptor.size,
    read: async function* (from) {
        let skip = from;
        for await (const chunk of store.blob(descriptor)) {
            if (skip >= chunk.length)
                skip -= chunk.length;
            else {
                yield chunk.subarray(skip);
                skip = 0;
            }
        }
    },
});
async function manifestOf(store, reference, said) {
    const found = await store.manifest(reference.digest ?? reference.tag ?? 'latest');
    if (!found)
        throw new errors/* EvidenceError */.oe(`The base ${said} is not there: check its name and digest.`);
    return found;
}
async function ofPlatform(store, index, platform) {
    const found = readIndex(index)?.manifests.find(({ platform: has }) => has?.os === platform.os &&
        has.architecture === platform.architecture &&
        (platform.variant === undefined || has.variant === platform.variant));
    const manifest = found && (await store.manifest(found.digest));
    if (!manifest)
        throw new errors/* EvidenceError */.oe(`The base is not there for ${platform.os}/${platform.architecture}: set "platform", or name another base.`);
    return manifest;
}
function configOf(bytes, base) {
    const config = bytes && readConfig(bytes);
    if (config)
        return config;
    throw new errors/* OutsideError */.Cp(`The configuration of the base ${base} cannot be read: push the base again.`);
}
const ociTypes = {
    [mediaTypes.layer]: mediaTypes.layer,
    [mediaTypes.gzipLayer]: mediaTypes.gzipLayer,
    [mediaTypes.zstdLayer]: mediaTypes.zstdLayer,
    [mediaTypes.dockerLayer]: mediaTypes.gzipLayer,
};
function ociLayer({ mediaType, digest, size }, base) {
    const type = Object.hasOwn(ociTypes, mediaType) ? ociTypes[mediaType] : undefined;
    if (type === undefined)
        throw new errors/* EvidenceError */.oe(`The base ${base} has a layer of type ${mediaType}, which cannot be copied: use another base.`);
    return { mediaType: type, digest, size };
}

// EXTERNAL MODULE: ./build/js/shared/gates/container-packaging/engine/serve-script.js
var serve_script = __webpack_require__(67045);
;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/engine/dockerfile.js


const serveUser = '65532:65532';
const dockerfile_packages = '/opt/packages';
const dockerfile = (withRequirements) => [
    'ARG BASE',
    'FROM $' + '{BASE}',
    `ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 HOME=/tmp${withRequirements ? ` PYTHONPATH=${dockerfile_packages}` : ''}`,
    ...(withRequirements
        ? [
            'USER 0:0',
            'COPY requirements.txt /opt/requirements.txt',
            `RUN ${JSON.stringify(['python3', '-m', 'pip', 'install', ...pip, '--target', dockerfile_packages, '-r', '/opt/requirements.txt'])}`,
        ]
        : []),
    'COPY serve.py /opt/serve/serve.py',
    'WORKDIR /opt/serve',
    `USER ${serveUser}`,
    `EXPOSE ${serve_script/* servePort */.XY}`,
    'STOPSIGNAL SIGTERM',
    'ENTRYPOINT ["python3", "/opt/serve/serve.py"]',
    'CMD []',
    `COPY model/ /${modelFolder}/`,
    '',
].join('\n');
const pip = ['--no-cache-dir', '--disable-pip-version-check', '--require-hashes', '--only-binary', ':all:'];
function requirementsProblems(name, text) {
    const lines = text
        .replace(/\\\r?\n/g, ' ')
        .split(/\r?\n/)
        .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
        .filter((line) => line !== '');
    if (lines.length === 0)
        return [`"requirements" is "${name}", which lists no package: list them, or leave it out.`];
    return lines
        .filter((line) => !/^[A-Za-z0-9][\w.-]*(\[[\w.,-]+\])?\s*==\s*[\w.+!]+\s*(;(?:(?!--).)*?)?(\s+--hash=sha256:[0-9a-f]{64})+$/.test(line))
        .map((line) => `"requirements" is "${name}", whose line "${line.slice(0, 80)}" is no package with its version and hashes: write name==1.2.3 --hash=sha256:… (pip-compile --generate-hashes makes such files).`);
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/engine/engine-images.js


async function requireEngine(engine) {
    const words = engine === 'docker' ? ['version', '--format', '{{.Server.Version}}'] : ['version'];
    const ended = await runProgram(engine, words, { timeoutMs: 60_000 });
    if (ended.exit !== 0)
        throw new errors/* OutsideError */.Cp(`${engine} does not answer: ${lastWords(ended)}. Start its daemon, or set DOCKER_HOST.`);
}
async function baseDiffIds(engine, base) {
    const words = engine === 'docker' ? ['image', 'inspect', base] : ['inspect', '--type', 'image', base];
    const ended = await runProgram(engine, words);
    try {
        const said = JSON.parse(ended.stdout);
        const listed = engine === 'docker'
            ? said[0].RootFS.Layers
            : said.OCIv1.rootfs.diff_ids;
        if (ended.exit === 0 && Array.isArray(listed) && listed.every((id) => typeof id === 'string'))
            return listed;
    }
    catch { }
    throw new errors/* OutsideError */.Cp(`${engine} does not say what ${base} is made of: ${lastWords(ended)}.`);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/engine/measure-layer.js






const zstd = 0x28b52ffd;
async function measureLayer(part, unpacked) {
    const head = withPart(part, (read) => read(0, 4));
    if (head.length === 4 && head.readUInt32BE() === zstd)
        return undefined;
    const stored = (0,external_node_crypto_.createHash)('sha256');
    async function* hashed() {
        for await (const chunk of bytesOfPart(part)) {
            stored.update(chunk);
            yield chunk;
        }
    }
    if (head[0] !== 0x1f || head[1] !== 0x8b) {
        for await (const _ of hashed())
            ;
        const digest = `sha256:${stored.digest('hex')}`;
        return { mediaType: mediaTypes.layer, digest, diffId: digest, plain: part };
    }
    const inner = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    async function* counted(chunks) {
        for await (const chunk of chunks) {
            inner.update(chunk);
            size += chunk.length;
            yield chunk;
        }
    }
    try {
        if (unpacked === undefined)
            await (0,external_node_stream_promises_.pipeline)(hashed, (0,external_node_zlib_.createGunzip)(), counted, async (chunks) => {
                for await (const _ of chunks)
                    ;
            });
        else
            await (0,external_node_stream_promises_.pipeline)(hashed, (0,external_node_zlib_.createGunzip)(), counted, (0,external_node_fs_.createWriteStream)(unpacked, { flags: 'wx' }));
    }
    catch (error) {
        if (/^Z_/.test(error.code ?? ''))
            return undefined;
        throw error;
    }
    return {
        mediaType: mediaTypes.gzipLayer,
        digest: `sha256:${stored.digest('hex')}`,
        diffId: `sha256:${inner.digest('hex')}`,
        ...(unpacked === undefined ? {} : { plain: { path: unpacked, offset: 0, size } }),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/engine/plan-exported.js












async function planExported({ config, layers }, build, folder, where) {
    const said = readConfig(config);
    const diffIds = said?.rootfs?.diff_ids ?? [];
    if (!said || layers.length === 0 || diffIds.length !== layers.length)
        return `The image that ${build.engine} built contradicts itself: update ${build.engine}.`;
    const { User: user = '', Labels: labels } = said.config ?? {};
    if (user !== serveUser || labels?.[modelLabel] !== modelFilesLabel(build.sources.map(({ evidence }) => evidence)))
        return `The image that ${build.engine} built has another user or label than its Dockerfile says: update ${build.engine}.`;
    const platform = `${said.os}/${said.architecture}`;
    if (build.platform !== platform && !build.platform.startsWith(`${platform}/`))
        return `The base is for ${platform}, not for ${build.platform}: set "platform", or name another base.`;
    const base = await baseOf(build, where);
    if (base.diffIds.length >= diffIds.length || base.diffIds.some((id, i) => id !== diffIds[i]))
        return `${build.engine} built on something else than ${build.from}: remove that image from its store, and run again.`;
    const planned = [...(base.layers ?? [])];
    for (const [i, part] of layers.entries()) {
        if (i < planned.length)
            continue;
        const top = i === layers.length - 1;
        const layer = await measureLayer(part, top ? (0,external_node_path_.join)(folder, 'model.tar') : undefined);
        if (!layer || layer.diffId !== diffIds[i])
            return `A layer that ${build.engine} built cannot be read: update ${build.engine}.`;
        const problem = top ? await modelProblem(layer, build.sources) : undefined;
        if (problem !== undefined)
            return problem;
        planned.push(plannedLayer(layer, part, i < base.diffIds.length ? 'base' : top ? 'model' : 'build'));
    }
    return imagePlan(config, planned, user, build.base);
}
const plannedLayer = ({ mediaType, digest }, part, from) => ({
    descriptor: { mediaType, digest, size: part.size },
    from,
    blob: { digest, size: part.size, read: (skip) => bytesOfPart(part, skip) },
});
async function baseOf(build, where) {
    if (!build.from.startsWith('sha256:'))
        try {
            const { config, layers } = await readBase({ base: build.from, platform: build.platform }, where);
            return { diffIds: config.rootfs?.diff_ids ?? [], layers };
        }
        catch (error) {
            if (!(error instanceof errors/* OutsideError */.Cp || error instanceof errors/* EvidenceError */.oe))
                throw error;
        }
    return { diffIds: await baseDiffIds(build.engine, build.from) };
}
async function modelProblem({ plain }, sources) {
    const other = 'The uppermost layer that was built holds something else than the scanned model';
    const found = [];
    try {
        for (const entry of plain ? entriesOfPart(plain).map(onlyFiles) : [])
            if (entry.kind === 'file' && plain)
                found.push({
                    path: entry.path.startsWith(`${modelFolder}/`) ? entry.path.slice(modelFolder.length + 1) : `/${entry.path}`,
                    sha256: await sha256Of(partOf(plain, entry)),
                });
    }
    catch (error) {
        if (error instanceof NotOurTar)
            return `${other} (${error.message}): name another base or an up-to-date builder.`;
        throw error;
    }
    return modelFilesLabel(found) === modelFilesLabel(sources.map(({ evidence }) => evidence))
        ? undefined
        : `${other}: name another base or an up-to-date builder.`;
}
async function sha256Of(part) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of bytesOfPart(part))
        hash.update(chunk);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/engine/smoke-test.js




const grace = 10;
const rowSeconds = 35;
const mostAnswers = 1 << 26;
async function smokeTest(digest, golden, budget) {
    const began = performance.now();
    const id = `mlops-gates-smoke-${(0,external_node_crypto_.randomUUID)()}`;
    const remove = () => void (0,external_node_child_process_.spawnSync)('docker', ['rm', '--force', id], { stdio: 'ignore' });
    process.once('exit', remove);
    try {
        const started = await runProgram('docker', ['run', '--detach', '--name', id, ...confined, digest]);
        if (started.exit !== 0)
            return { ready: no(`It cannot be started: ${lastWords(started)}.`), answers: [] };
        const left = budget - (performance.now() - began) / 1000;
        const seconds = Math.max(0, left);
        const asked = await runProgram('docker', ['exec', '--interactive', id, 'python3', '-c', serve_script/* askScript */.jd], {
            input: JSON.stringify({ seconds, rows: golden.map(({ inputs }) => inputs) }),
            timeoutMs: 1000 * (seconds + rowSeconds * (golden.length + 1)),
            kept: mostAnswers,
        });
        if (asked.stdout.length >= mostAnswers)
            return { ready: no(`It answers with more than ${mostAnswers} characters: take fewer golden rows.`), answers: [] };
        const [first, ...answers] = linesOf(asked.stdout);
        if (first?.ready !== true)
            return {
                ready: no(`It was not ready within ${budget} s: ${lastWords(await runProgram('docker', ['logs', id]), 1)}.`),
                answers: [],
            };
        return { ready: { ok: true }, answers: answers.map(answerOf), stopped: await stop(id) };
    }
    finally {
        process.off('exit', remove);
        remove();
    }
}
const confined = [
    ...['--read-only', '--tmpfs', '/tmp', '--network', 'none', '--cap-drop', 'ALL'],
    ...['--security-opt', 'no-new-privileges'],
];
const no = (reason) => ({ ok: false, reason });
async function stop(id) {
    const state = async () => (await runProgram('docker', ['inspect', '--format', '{{.State.Running}} {{.State.ExitCode}}', id])).stdout.trim();
    const before = await state();
    if (!before.startsWith('true'))
        return no('It ended by itself before it was told to: look at its memory and log.');
    const ended = await runProgram('docker', ['stop', '--time', String(grace), id]);
    const after = await state();
    if (ended.exit !== 0 || after === 'false 137')
        return no(`SIGTERM did not end it within ${grace} s: handle the signal in its first process.`);
    return ['false 0', 'false 143'].includes(after)
        ? { ok: true }
        : no(`After SIGTERM it ended with ${after.split(' ')[1]}, not with 0 or 143.`);
}
function answerOf(line) {
    const { prediction, problem } = (line ?? {});
    return prediction === undefined ? { problem: String(problem ?? 'no answer') } : { prediction };
}
function linesOf(text) {
    const lines = [];
    try {
        for (const line of text.split('\n').filter((line) => line !== ''))
            lines.push(JSON.parse(line));
    }
    catch { }
    return lines;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/engine/apply-build.js






async function applyBuild(action, evidence, build, settings, { name, site }) {
    const { steps } = evidence;
    try {
        if (action.kind === 'smoke') {
            site.progress('starting the image');
            const smoke = await smokeTest(action.id, build.golden ?? [], settings['start-budget']);
            return { ...evidence, steps: { ...steps, smoke } };
        }
        site.progress(`building with ${build.engine}`);
        const built = await buildImage(build);
        if ('problem' in built)
            return { ...evidence, steps: { ...steps, stopped: { at: 'build', reason: built.problem } } };
        const folder = (0,scratch/* makeScratch */.lP)();
        process.once('exit', () => (0,scratch/* removeScratch */.ZU)(folder));
        site.progress(`taking the image out of ${build.engine}`);
        const exported = await exportImage(build.engine, built.id, folder);
        const plan = await planExported(exported, build, folder, site);
        return typeof plan === 'string'
            ? { ...evidence, steps: { ...steps, stopped: { at: 'build', reason: plan } } }
            : { ...evidence, built: { id: built.id, folder }, plan, image: imageOf(plan, name) };
    }
    finally {
        site.progress(undefined);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/image-name.js

const imageName = ({ image }, where) => placeName((image === undefined ? undefined : parseReference(image)?.place) ?? where);

// EXTERNAL MODULE: ./build/js/shared/attestation/statement.js
var statement = __webpack_require__(39366);
// EXTERNAL MODULE: ./build/js/shared/report/read-report.js + 1 modules
var read_report = __webpack_require__(93531);
;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/judge-report.js




function judgeReport(path, bytes, files) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    const read = (0,read_report/* readReport */.t)(bytes);
    if (read.kind === 'refused') {
        const refusal = `${(0,short_name/* shortName */.E)(path)} is refused: ${read.reason}. Pass the report.json that a gate wrote.`;
        return { evidence: { path, gate: 'unknown', verdict: 'error', sha256, refusal, result: 'FAILED' } };
    }
    const { report } = read;
    const refusal = refusalOf(report, path, files);
    return {
        report,
        evidence: {
            path,
            gate: report.gate,
            ...(report.name === undefined ? {} : { name: report.name }),
            verdict: report.verdict,
            sha256,
            result: (0,statement/* resultOf */.Bg)(report),
            ...(refusal === undefined ? {} : { refusal }),
        },
    };
}
function refusalOf(report, path, files) {
    const said = `${(0,short_name/* shortName */.E)(path)} (${report.gate})`;
    const judged = new Set(report.subjects.filter(({ role }) => role === 'model').map(({ sha256 }) => sha256));
    const packaged = new Set(files.map(({ sha256 }) => sha256));
    if (judged.size === 0)
        return `${said} does not say which model it judged: set "subject" of that gate to model=<the file of the model>.`;
    if (judged.size !== packaged.size || [...judged].some((sha256) => !packaged.has(sha256)))
        return `${said} judged another model than the one that is packaged: run that gate on these files.`;
    if ((0,statement/* resultOf */.Bg)(report) === 'FAILED')
        return `${said} has the verdict ${report.verdict}: a model that did not pass is not packaged.`;
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/statement.js

const statementType = statement/* statementMediaType */.sq;
const reportType = 'application/vnd.mlops-gates.report+json';
const signatureType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
function statementOf(image, files, report, reportSha256) {
    const models = [...files]
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .map(({ path, sha256 }) => (0,statement/* resource */.Zc)(`models/${path}`, sha256));
    const subject = [(0,statement/* resource */.Zc)(image.name, image.digest.slice('sha256:'.length)), ...models];
    return Buffer.from(JSON.stringify((0,statement/* testResult */.Ke)(report, subject, [(0,statement/* resource */.Zc)('report.json', reportSha256)])));
}
function statementProblem(bytes, wanted) {
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return 'it is no JSON';
    }
    if (value._type !== statement/* statementType */.qB)
        return 'it is no in-toto statement';
    const parts = JSON.parse(wanted.toString('utf8'));
    const own = value;
    const digests = (subject) => JSON.stringify(Array.isArray(subject) ? subject.map((each) => each?.digest) : null);
    if (digests(own.subject) !== digests(parts.subject))
        return 'it is about another image or model';
    return JSON.stringify(own.predicate) === JSON.stringify(parts.predicate)
        ? undefined
        : 'it says something else than its report';
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/apply.js












async function apply(action, evidence, settings, site) {
    const where = parseReference(settings.output ?? settings.image ?? '');
    const { plan, image, build } = evidence;
    if (action.kind === 'build' || action.kind === 'smoke')
        return build
            ? applyBuild(action, evidence, build, settings, { name: imageName(settings, where.place), site })
            : evidence;
    if (!plan || !image)
        return evidence;
    const store = openStore(where.place, site);
    site.progress(action.kind === 'tag'
        ? `moving the tag ${action.tag}`
        : action.kind === 'push'
            ? `writing ${store.name}`
            : 'binding a report');
    try {
        return { ...evidence, steps: await stepOf(action, evidence, { plan, image, store, where, site }) };
    }
    finally {
        if (action.kind === 'push' && evidence.built)
            (0,scratch/* removeScratch */.ZU)(evidence.built.folder);
        site.progress(undefined);
    }
}
async function stepOf(action, evidence, work) {
    const { steps } = evidence;
    const stop = (at, reason) => ({ ...steps, stopped: { at, reason } });
    switch (action.kind) {
        case 'push': {
            const transfers = await push(work).catch((error) => {
                if (error instanceof errors/* EvidenceError */.oe)
                    return error.message;
                throw error;
            });
            return typeof transfers === 'string' ? stop('push', transfers) : { ...steps, pushed: { transfers } };
        }
        case 'attest': {
            const refusal = await attest(action, evidence, work);
            return refusal === undefined
                ? { ...steps, attested: [...steps.attested, action.path] }
                : stop(`attest ${action.path}`, refusal);
        }
        case 'tag': {
            const now = (await work.store.manifest(action.tag))?.descriptor.digest ?? null;
            if (now !== action.before && now !== action.digest)
                return stop(`tag ${action.tag}`, `The tag ${action.tag} was moved by somebody else meanwhile: look at what it points to, and run again.`);
            if (now !== action.digest)
                await work.store.putManifest(work.plan.manifest, mediaTypes.manifest, action.tag);
            return { ...steps, tagged: [...steps.tagged, action.tag] };
        }
    }
}
async function push({ plan, store, where: { place } }) {
    const transfers = { present: 0, mounted: 0, copied: 0 };
    for (const { blob, mount } of plan.layers) {
        const here = place.kind === 'registry' && mount?.host === place.host && mount.repository !== place.repository;
        transfers[await store.putBlob(blob, here ? mount.repository : undefined)] += 1;
    }
    transfers[await store.putBlob(plan.config)] += 1;
    await store.putManifest(plan.manifest, mediaTypes.manifest);
    return transfers;
}
async function attest(action, { files }, { image, store, plan, site }) {
    const [file] = await (0,find_files/* findFiles */.lY)(action.path, { root: site.workspace });
    const bytes = file ? (0,find_files/* readSmallFile */.EW)(file) : Buffer.alloc(0);
    const judged = judgeReport(action.path, bytes, files);
    if (judged.evidence.sha256 !== action.sha256 || !judged.report)
        return `The report "${action.path}" changed after it was accepted: run again when nothing writes to it.`;
    const statement = bytesBlob(statementOf(image, files, judged.report, action.sha256));
    const report = bytesBlob(bytes);
    const signature = file && (0,signature_beside/* signatureBeside */.h)(file.path);
    const signed = signature === undefined ? [] : [bytesBlob(signature)];
    const empty = bytesBlob(Buffer.from('{}'));
    for (const blob of [empty, statement, report, ...signed])
        await store.putBlob(blob);
    const described = (mediaType, { digest, size }) => ({ mediaType, digest, size });
    const manifest = {
        schemaVersion: 2,
        mediaType: mediaTypes.manifest,
        artifactType: statementType,
        config: described(mediaTypes.empty, empty),
        layers: [
            described(statementType, statement),
            described(reportType, report),
            ...signed.map((blob) => described(signatureType, blob)),
        ],
        subject: { mediaType: mediaTypes.manifest, digest: action.digest, size: plan.manifest.length },
    };
    await store.attach(Buffer.from(JSON.stringify(manifest)), mediaTypes.manifest, action.digest);
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/engine/golden-rows.js
const mostRows = 1000;
function goldenRows(name, text) {
    const problem = (what) => ({ problem: `"golden-rows" is "${name}": ${what}` });
    let rows;
    try {
        if (/\.csv$/i.test(name)) {
            const read = csvRows(text);
            if (typeof read === 'string')
                return problem(read);
            rows = read.map(rowOf);
        }
        else if (/\.(jsonl|ndjson)$/i.test(name))
            rows = text
                .split('\n')
                .filter((line) => line.trim() !== '')
                .map((line) => rowOf(JSON.parse(line)));
        else if (/\.json$/i.test(name)) {
            const list = JSON.parse(text);
            if (!Array.isArray(list))
                return problem('it is no list of rows.');
            rows = list.map(rowOf);
        }
        else
            return problem('name a file that ends with .json, .jsonl or .csv.');
    }
    catch {
        return problem('it is no valid JSON.');
    }
    const wrong = rows.indexOf(undefined);
    if (wrong >= 0)
        return problem(`row ${wrong + 1} is not {"inputs": [...], "prediction": ...}.`);
    if (rows.length === 0)
        return problem('it has no row: without one nothing is compared.');
    if (rows.length > mostRows)
        return problem(`it has ${rows.length} rows: at most ${mostRows} are sent.`);
    return { rows: rows };
}
function rowOf(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { inputs, prediction, ...rest } = value;
    if (!Array.isArray(inputs) || inputs.length === 0 || !inputs.every(isCell))
        return undefined;
    if (prediction === undefined || prediction === null || Object.keys(rest).length > 0)
        return undefined;
    return isPrediction(prediction) ? { inputs, prediction } : undefined;
}
const isCell = (value) => value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
const isPrediction = (value) => Array.isArray(value) ? value.length > 0 && value.every(isPrediction) : value !== null && isCell(value);
function csvRows(text) {
    const records = csvRecords(text.replace(/^\ufeff/, ''));
    if (!records)
        return 'a quote in it is not closed.';
    const [header = [], ...rest] = records;
    const at = header.indexOf('prediction');
    if (at < 0 || header.lastIndexOf('prediction') !== at || header.length < 2)
        return 'its header needs one column "prediction" beside those of the inputs.';
    const wrong = rest.findIndex((cells) => cells.length !== header.length || cells[at] === '');
    if (wrong >= 0)
        return `row ${wrong + 1} has other columns than the header, or no prediction.`;
    return rest.map((cells) => ({
        inputs: cells.filter((_, i) => i !== at).map(cellOf),
        prediction: cellOf(cells[at]),
    }));
}
const cellOf = (text) => text === '' ? null : /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
function csvRecords(text) {
    const records = [];
    let record = [];
    let at = 0;
    while (at < text.length) {
        let cell = '';
        if (text[at] === '"') {
            const end = /^"((?:[^"]|"")*)"(?=[,\r\n]|$)/.exec(text.slice(at));
            if (!end)
                return undefined;
            cell = end[1].replaceAll('""', '"');
            at += end[0].length;
        }
        else {
            cell = /^[^,\r\n]*/.exec(text.slice(at))[0];
            at += cell.length;
        }
        record.push(cell);
        if (text[at] === ',') {
            at += 1;
            if (at < text.length)
                continue;
            record.push('');
        }
        at += text.startsWith('\r\n', at) ? 2 : 1;
        records.push(record);
        record = [];
    }
    return records.filter((cells) => cells.length > 1 || cells[0] !== '');
}
function agrees(predicted, expected, tolerance) {
    if (typeof expected === 'number')
        return typeof predicted === 'number' && Math.abs(predicted - expected) <= tolerance;
    if (Array.isArray(expected))
        return (Array.isArray(predicted) &&
            predicted.length === expected.length &&
            expected.every((each, i) => agrees(predicted[i], each, tolerance)));
    return predicted === expected;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/decide.js

function decide(evidence, settings) {
    return [...requirements(evidence, settings), ...(settings.mode === 'build' ? done(evidence, settings) : [])];
}
function requirements(evidence, settings) {
    const { files, image, verification, reports } = evidence;
    const base = image?.base ?? evidence.build?.base;
    return [
        ...(verification ? [modelCheck(verification.modelProblem)] : []),
        ...files.map((file) => fileCheck(file, settings.reviewed ?? [])),
        ...(base && settings.mode !== 'verify' ? [baseCheck(base)] : []),
        ...(image ? imageChecks(evidence, settings) : []),
        ...reports.map(reportCheck),
        ...(base ? requiredChecks(reports, settings) : []),
    ];
}
const passed = (head, reason, observed = 0) => ({
    severity: 'error',
    ...head,
    outcome: 'pass',
    observed,
    reason,
});
const failed = (head, reason, observed = 1) => ({
    severity: 'error',
    ...head,
    outcome: 'fail',
    observed,
    reason,
});
function fileCheck({ path, type, verdict, reasons, sha256 }, reviewed) {
    const head = {
        id: `scan.allowed[${path}]`,
        title: `${path} holds nothing that runs code when it is loaded`,
        expected: 'the scan finds nothing',
    };
    const why = reasons.join(' ');
    if (verdict === 'allow')
        return passed(head, `It is of type ${type}, and everything in it is listed.`);
    if (verdict === 'block')
        return failed(head, `${why} Save the model in a format without code (safetensors, ONNX), or without these parts.`, reasons.length);
    if (reviewed.includes(`sha256:${sha256}`))
        return passed(head, `It was reviewed, with exactly this content. ${why}`);
    return {
        ...head,
        severity: 'error',
        outcome: 'inconclusive',
        observed: reasons.length,
        reason: `${why} Once a person has looked at it, add sha256:${sha256} to "reviewed".`,
    };
}
function modelCheck(problem) {
    const head = {
        id: 'image.model',
        title: 'the image holds the model that it says it holds',
        expected: 'the files in the model layer have the digests of the label',
    };
    return problem === undefined
        ? passed(head, 'The files in its uppermost layer are those that its label names.')
        : failed(head, `The image does not hold a model that can be told: ${problem}. Build it again with this gate.`);
}
function baseCheck({ name, digest, pinned }) {
    const head = {
        id: 'base.pinned',
        title: 'the base is named by its digest',
        expected: '@sha256:<digest>, or scratch',
    };
    return pinned
        ? passed(head, name === 'scratch' ? 'There is no base.' : `The base is ${digest}.`)
        : failed(head, `The base is named by a tag, which others can move: write ${name}@${digest === '' ? 'sha256:<digest>' : digest}.`);
}
function imageChecks({ image }, settings) {
    if (!image)
        return [];
    const { base, user, size, layers } = image;
    const budget = settings['size-budget'];
    const sized = {
        id: 'image.max-size',
        title: 'the image is not too large',
        expected: `at most ${budget} bytes`,
    };
    const largest = [...layers].sort((a, b) => b.size - a.size)[0];
    const user1 = {
        id: 'image.non-root',
        title: 'the image does not start as root',
        expected: 'a numeric user other than 0',
        severity: 'warning',
    };
    const runs = base.name !== 'scratch';
    return [
        ...(budget === undefined
            ? []
            : [
                size <= budget
                    ? passed(sized, `The image has ${size} bytes.`, size)
                    : failed(sized, `The image has ${size} bytes; ${largest === undefined ? '' : `its largest layer (${largest.from}) has ${largest.size}. `}Take a smaller base or model, or raise "size-budget".`, size),
            ]),
        ...(!runs
            ? []
            : [
                /^[1-9]\d*(:\d+)?$/.test(user)
                    ? passed(user1, `It starts as ${user}.`)
                    : failed(user1, `It starts as ${user === '' ? 'root, for it names no user' : JSON.stringify(user)}: use a base with a numeric USER, e.g. 65532.`),
            ]),
    ];
}
function reportCheck({ path, gate, name, verdict, result, refusal }) {
    const head = {
        id: `reports.accepted[${path}]`,
        title: `the report of ${name ?? gate} speaks for this model`,
        expected: 'a valid report with a passing verdict, about exactly these files',
    };
    if (refusal !== undefined)
        return failed(head, refusal);
    return passed(head, result === 'WARNED'
        ? `Accepted with a warning: ${gate} judged this model, and its verdict is ${verdict}${verdict === 'pass' ? ' by a waiver' : ', which its settings let pass'}.`
        : `It is of ${gate}, about this model: ${verdict}.`);
}
function requiredChecks(reports, settings) {
    const accepted = reports.filter(({ refusal }) => refusal === undefined);
    const checks = [...new Set(settings['required-gates'] ?? [])].map((wanted) => {
        const head = {
            id: `reports.required[${wanted}]`,
            title: `there is an accepted report of ${wanted}`,
            expected: 'at least 1 accepted report',
        };
        const count = accepted.filter(({ gate, name }) => gate === wanted || name === wanted).length;
        return count > 0
            ? passed(head, 'There is one.', count)
            : failed(head, `No accepted report of ${wanted}: run it on this model, and name its report.json in "gate-reports".`, count);
    });
    if (settings.mode !== 'verify')
        return checks;
    const head = {
        id: 'reports.bound',
        title: 'reports are bound to the image',
        expected: 'at least 1 accepted report',
    };
    return [
        accepted.length > 0
            ? passed(head, `Bound and accepted: ${accepted.length}.`, accepted.length)
            : failed(head, 'No gate vouches for this image: build it with "gate-reports".', 0),
        ...checks,
    ];
}
function done(evidence, settings) {
    const { image, steps, reports, tags, build } = evidence;
    const after = steps.pushed ? {} : { severity: 'info' };
    const result = (head, holds, reason, at) => holds
        ? passed(head, reason)
        : failed(head, at.includes(steps.stopped?.at ?? '') ? (steps.stopped?.reason ?? '') : undone);
    return [
        ...smokeChecks(evidence, settings),
        result({
            id: 'image.written',
            title: build ? `the image is built by ${build.engine}, and written` : 'the image is written',
            expected: 'every layer, the configuration and the manifest are there',
        }, steps.pushed !== undefined, `It is ${image?.name}@${image?.digest}.`, ['build', 'push']),
        ...reports.map(({ path }) => result({
            id: `reports.bound[${path}]`,
            title: 'the report is bound to the image',
            expected: 'a statement refers to the image',
            ...after,
        }, steps.attested.includes(path), 'A statement refers to the image.', [`attest ${path}`])),
        ...[...new Set(settings.tags ?? [])].map((tag) => result({
            id: `image.tagged[${tag}]`,
            title: `${tag} points to the image`,
            expected: 'the tag points to the digest',
            ...after,
        }, steps.tagged.includes(tag) && tags.length > 0, 'It points to the image.', [`tag ${tag}`])),
    ];
}
const undone = 'It was not done, because something before it did not hold: see the other checks.';
const untried = 'It was not tried, because something before it did not hold: see the other checks.';
const isConsequence = ({ reason }) => reason === undone || reason === untried;
function smokeChecks({ build, steps: { smoke } }, settings) {
    if (build?.engine !== 'docker')
        return [];
    const part = (head, did, reason) => did?.ok ? passed(head, reason) : did ? failed(head, did.reason) : failed({ ...head, severity: 'info' }, untried);
    return [
        part({
            id: 'smoke.ready',
            title: 'the started image is ready in time',
            expected: `ready within ${settings['start-budget']} s, read-only, without a network and as its user`,
        }, smoke?.ready, 'It was ready in time.'),
        ...(build.golden === undefined ? [] : [predictionCheck(build.golden, smoke, settings.tolerance)]),
        part({ id: 'smoke.stop', title: 'the started image ends when it is told to', expected: 'exit 0 or 143 within 10 s' }, smoke?.stopped, 'It ended after SIGTERM.'),
    ];
}
function predictionCheck(golden, smoke, tolerance) {
    const head = {
        id: 'smoke.prediction',
        title: 'the started image predicts the golden rows',
        expected: `all ${golden.length} predictions, numbers within ${tolerance}`,
    };
    if (!smoke?.ready.ok)
        return failed({ ...head, severity: 'info' }, untried, golden.length);
    const { answers } = smoke;
    const wrong = golden.flatMap(({ prediction }, i) => {
        const answer = answers[i];
        return answer && 'prediction' in answer && agrees(answer.prediction, prediction, tolerance) ? [] : [i + 1];
    });
    if (wrong.length === 0 && golden.length > 0)
        return passed(head, `It predicted all ${golden.length}.`);
    const problems = new Set(answers.flatMap((answer) => ('problem' in answer ? [answer.problem.slice(0, 80)] : [])));
    if (answers.length < golden.length)
        problems.add(`no answer to ${golden.length - answers.length}`);
    const errors = problems.size === 0 ? '' : ` (errors: ${[...problems].slice(0, 3).join(', ')})`;
    const rows = `${wrong.slice(0, 5).join(', ')}${wrong.length > 5 ? ', …' : ''}`;
    return failed(head, `${wrong.length} of ${golden.length} predictions are not the expected ones${errors}: rows ${rows}. Serve with the versions of the libraries that trained the model, and compare the rows with what the evaluated model predicts.`, wrong.length);
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/plan-image.js





const created = '1970-01-01T00:00:00Z';
async function planImage(sources, wanted, where) {
    const { evidence, config: base, layers } = await readBase(wanted, where);
    const model = await modelLayer(sources);
    const labels = {
        ...base.config?.Labels,
        ...labelsOf(wanted.labels),
        ...(wanted.base === 'scratch'
            ? {}
            : {
                'org.opencontainers.image.base.name': evidence.name,
                'org.opencontainers.image.base.digest': evidence.digest,
            }),
        [modelLabel]: modelFilesLabel(sources.map(({ evidence }) => evidence)),
    };
    const config = {
        ...base,
        created,
        config: { ...base.config, Labels: sortedKeys(labels) },
        rootfs: { type: 'layers', diff_ids: [...(base.rootfs?.diff_ids ?? []), model.digest] },
        history: [...(base.history ?? []), { created, created_by: 'mlops-gates: model' }],
    };
    const top = {
        descriptor: { mediaType: mediaTypes.layer, digest: model.digest, size: model.size },
        from: 'model',
        blob: model,
    };
    return imagePlan(Buffer.from(JSON.stringify(config)), [...layers, top], base.config?.User ?? '', evidence);
}
function labelsOf(entries) {
    const pairs = entries.map((entry) => ({ entry, parts: /^([A-Za-z0-9][A-Za-z0-9._/-]*)=(.*)$/s.exec(entry) }));
    const problems = pairs
        .filter(({ parts }) => !parts || parts[1]?.startsWith('mlops-gates.'))
        .map(({ entry }) => `"labels" holds "${entry}": write name=value, with a name that does not start with "mlops-gates.".`);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
    return Object.fromEntries(pairs.map(({ parts }) => [parts?.[1], parts?.[2]]));
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/engine/plan-build.js









const engineOf = ({ builder }) => builder === 'docker' || builder === 'buildah' ? builder : undefined;
const localImage = /^sha256:[0-9a-f]{64}$/;
function builderProblems(settings) {
    const { builder, framework, requirements, 'base-image': base, 'golden-rows': golden } = settings;
    const engine = engineOf(settings);
    const only = (name, value, builders) => value === undefined
        ? []
        : [`"${name}" is used with "builder: ${builders}" only: set that, or leave "${name}" out.`];
    if (engine === undefined)
        return [
            ...only('framework', framework, 'docker" or "buildah'),
            ...only('requirements', requirements, 'docker" or "buildah'),
            ...only('golden-rows', golden, 'docker'),
        ];
    const reference = base === undefined ? undefined : parseReference(base);
    return [
        ...(framework === undefined ? [`"framework" is not set: name what serves the model (builder ${builder}).`] : []),
        ...(engine === 'docker' ? [] : only('golden-rows', golden, 'docker')),
        ...(base === undefined || localImage.test(base) || (base !== 'scratch' && reference?.place.kind === 'registry')
            ? []
            : [
                `"base-image" is "${base}": with "builder: ${builder}" write registry.example/runtime@sha256: and the 64 hexadecimal digits of an image with Python.`,
            ]),
    ];
}
async function planBuild(engine, sources, settings, site) {
    const framework = settings.framework;
    const requirements = await readRequirements(settings.requirements, site);
    const golden = await readGolden(settings['golden-rows'], site);
    const from = settings['base-image'];
    const base = plan_build_baseOf(from);
    return {
        build: {
            engine,
            framework,
            base,
            from,
            platform: settings.platform,
            dockerfile: dockerfile(requirements !== undefined),
            serve: (0,serve_script/* serveScript */.r6)(framework, `/${modelFolder}/${servedModel(framework, sources)}`),
            ...(requirements === undefined ? {} : { requirements: requirements.bytes }),
            labels: {
                ...labelsOf(settings.labels ?? []),
                ...(localImage.test(from) ? {} : { 'org.opencontainers.image.base.name': base.name }),
                'org.opencontainers.image.base.digest': base.digest,
                [modelLabel]: modelFilesLabel(sources.map(({ evidence }) => evidence)),
            },
            ...(golden === undefined ? {} : { golden: golden.rows }),
            sources,
        },
        inputs: [
            ...(requirements === undefined ? [] : [{ ...requirements, name: 'requirements' }]),
            ...(golden === undefined ? [] : [{ path: golden.path, bytes: golden.bytes, name: 'golden-rows' }]),
        ],
    };
}
function plan_build_baseOf(from) {
    if (localImage.test(from))
        return { name: 'local image', digest: from, pinned: true };
    const { place, digest } = parseReference(from);
    return { name: placeName(place), digest: digest ?? '', pinned: digest !== undefined };
}
function servedModel(framework, sources) {
    const wanted = framework === 'onnx' ? /^onnx$/ : /^(pickle|joblib)( \(|$)/;
    const [model, ...more] = sources.filter(({ evidence }) => wanted.test(evidence.type));
    const blocked = sources.find(({ evidence }) => evidence.verdict === 'block');
    if (blocked)
        return blocked.evidence.path;
    if (!model || more.length > 0)
        throw new errors/* EvidenceError */.oe(`The model has ${model ? more.length + 1 : 0} files that ${framework} could load: name exactly one in "model".`);
    return model.evidence.path;
}
async function readRequirements(pattern, site) {
    if (pattern === undefined)
        return undefined;
    const found = await (0,find_files/* findFiles */.lY)(pattern, { root: site.workspace });
    const [file] = found;
    if (!file || found.length > 1)
        throw new errors/* SettingsError */.GN([`"requirements" names ${found.length} files: name one.`]);
    const bytes = (0,find_files/* readSmallFile */.EW)(file);
    const problems = requirementsProblems(file.name, bytes.toString('utf8'));
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
    return { path: file.name, bytes };
}
async function readGolden(path, site) {
    if (path === undefined)
        return undefined;
    const { name, bytes } = await site.decidingFile('golden-rows', path);
    const read = goldenRows(name, bytes.toString('utf8'));
    if ('problem' in read)
        throw new errors/* SettingsError */.GN([read.problem]);
    return { path: name, bytes, rows: read.rows };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/evidence.js
const nothingDone = { attested: [], tagged: [] };

// EXTERNAL MODULE: ./build/js/shared/gates/container-packaging/scan/allowed-globals.js + 1 modules
var allowed_globals = __webpack_require__(45781);
;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/finding.js
const verdictOf = (reasons) => reasons.some(({ verdict }) => verdict === 'block') ? 'block' : reasons.length > 0 ? 'review' : 'allow';
const finding_block = (text) => ({ verdict: 'block', text });
const review = (text) => ({ verdict: 'review', text });
class Malformed extends Error {
    name = 'Malformed';
}
const quoted = (name) => JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/strict-json.js

function parseStrictJson(bytes) {
    let value;
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        value = JSON.parse(text);
    }
    catch {
        throw new Malformed('it is no JSON');
    }
    refuseRepeatedKeys(text);
    return value;
}
function refuseRepeatedKeys(text) {
    const open = [];
    const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;
    let previous = '';
    for (let match = token.exec(text); match; match = token.exec(text)) {
        const [part] = match;
        if (part === '{')
            open.push(new Set());
        else if (part === '[')
            open.push(undefined);
        else if (part === '}' || part === ']')
            open.pop();
        else if (part.startsWith('"') && (previous === '{' || previous === ',')) {
            const keys = open.at(-1);
            const key = keys ? JSON.parse(part) : '';
            if (keys?.has(key))
                throw new Malformed('a key of an object is there twice');
            keys?.add(key);
        }
        previous = part;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/safetensors.js


const itemBits = {
    F4: 4,
    F6_E2M3: 6,
    F6_E3M2: 6,
    BOOL: 8,
    U8: 8,
    I8: 8,
    F8_E5M2: 8,
    F8_E4M3: 8,
    F8_E8M0: 8,
    I16: 16,
    U16: 16,
    F16: 16,
    BF16: 16,
    I32: 32,
    U32: 32,
    F32: 32,
    I64: 64,
    U64: 64,
    F64: 64,
    C64: 64,
};
const longestSafetensorsHeader = 100_000_000;
function safetensorsHeader(head, fileBytes) {
    if (head.length < 9 || head[8] !== 0x7b)
        return undefined;
    const length = head.readBigUInt64LE();
    return length <= BigInt(Math.min(longestSafetensorsHeader, fileBytes - 8)) ? Number(length) : undefined;
}
function checkSafetensors(header, dataBytes) {
    const value = parseStrictJson(header);
    if (header[0] !== 0x7b || !safetensors_isRecord(value))
        throw new Malformed('the header is no object');
    const { __metadata__: metadata, ...tensors } = value;
    if (metadata !== undefined &&
        (!safetensors_isRecord(metadata) || Object.values(metadata).some((text) => typeof text !== 'string')))
        throw new Malformed('the metadata are not texts');
    const spans = Object.entries(tensors).map(([name, tensor]) => spanOf(name, tensor));
    let at = 0;
    for (const { name, from, to } of spans.sort((a, b) => a.from - b.from || a.to - b.to)) {
        if (from !== at)
            throw new Malformed(`before the tensor ${quoted(name)} there is a hole or an overlap`);
        at = to;
    }
    if (at !== dataBytes)
        throw new Malformed('the tensors do not end where the file ends');
}
function spanOf(name, tensor) {
    const said = `the tensor ${quoted(name)}`;
    if (!safetensors_isRecord(tensor) || Object.keys(tensor).sort().join() !== 'data_offsets,dtype,shape')
        throw new Malformed(`${said} has other keys than dtype, shape and data_offsets`);
    const { dtype, shape, data_offsets: offsets } = tensor;
    const bits = typeof dtype === 'string' && Object.hasOwn(itemBits, dtype) ? itemBits[dtype] : undefined;
    if (bits === undefined)
        throw new Malformed(`${said} has a type that is not known`);
    if (!isLengths(shape))
        throw new Malformed(`${said} has no whole shape`);
    if (!isLengths(offsets) || offsets.length !== 2)
        throw new Malformed(`${said} has no span`);
    const [from, to] = offsets;
    const wanted = shape.reduce((product, length) => product * BigInt(length), BigInt(bits));
    if (wanted % 8n !== 0n || wanted / 8n !== BigInt(to) - BigInt(from))
        throw new Malformed(`${said} has another size than its shape and type`);
    return { name, from, to };
}
const isLengths = (value) => Array.isArray(value) && value.every((length) => Number.isSafeInteger(length) && length >= 0);
const safetensors_isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/keras.js

const trusted = /^(keras|tf_keras|builtins)(\.|$)/;
function scanKerasConfig(config) {
    const reasons = new Map();
    const tell = (reason) => void reasons.set(reason.text, reason);
    const stack = [config];
    while (stack.length > 0) {
        const value = stack.pop();
        if (typeof value !== 'object' || value === null)
            continue;
        stack.push(...Object.values(value));
        if (Array.isArray(value))
            continue;
        const { class_name: name, module, registered_name: registered } = value;
        if (name === undefined)
            continue;
        const said = `Its configuration names ${quoted(String(name))}`;
        if (['Lambda', '__lambda__', 'function'].includes(String(name)) || String(registered).endsWith('>Lambda'))
            tell(finding_block(`${said}, which is code.`));
        else if (typeof registered === 'string' && !trusted.test(String(module)))
            tell(review(`${said}, registered as ${quoted(registered)}: it needs code of your own.`));
        else if (typeof module === 'string' && !trusted.test(module))
            tell(finding_block(`${said} of ${quoted(module)}, which is no part of Keras.`));
    }
    return [...reasons.values()];
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/literal.js

const deepest = 20;
function parseLiteral(text) {
    let at = 0;
    const skip = () => {
        while (at < text.length && ' \t\n\r\f'.includes(text[at]))
            at += 1;
    };
    const fail = () => {
        throw new Malformed('the header is no plain literal');
    };
    const items = (close, depth) => {
        const found = [];
        for (;;) {
            skip();
            if (text[at] === close)
                break;
            found.push(value(depth));
            skip();
            if (text[at] === ',')
                at += 1;
            else if (text[at] !== close)
                fail();
        }
        at += 1;
        return found;
    };
    const value = (depth) => {
        if (depth > deepest)
            fail();
        skip();
        const rest = text.slice(at, at + 400);
        const word = /^(True|False|None)(?![\w.])/.exec(rest)?.[1];
        if (word) {
            at += word.length;
            return word === 'None' ? null : word === 'True';
        }
        const number = /^-?\d{1,15}L?(?![\w.])/.exec(rest)?.[0];
        if (number) {
            at += number.length;
            return Number(number.replace('L', ''));
        }
        const string = /^('[^'\\\n]*'|"[^"\\\n]*")/.exec(rest)?.[0];
        if (string) {
            at += string.length;
            return string.slice(1, -1);
        }
        const open = text[at];
        at += 1;
        if (open === '(')
            return tuple(depth);
        if (open === '[')
            return items(']', depth + 1);
        if (open === '{')
            return dictionary(depth);
        return fail();
    };
    const tuple = (depth) => items(')', depth + 1);
    const dictionary = (depth) => {
        const found = new Map();
        for (;;) {
            skip();
            if (text[at] === '}')
                break;
            const key = value(depth + 1);
            skip();
            if (typeof key !== 'string' || found.has(key) || text[at] !== ':')
                return fail();
            at += 1;
            found.set(key, value(depth + 1));
            skip();
            if (text[at] === ',')
                at += 1;
            else if (text[at] !== '}')
                return fail();
        }
        at += 1;
        return found;
    };
    const parsed = value(0);
    skip();
    return at === text.length ? parsed : fail();
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/pickle-reader.js

const longestLine = 1 << 20;
function pickleReader(bytes, start) {
    let at = start;
    let frameEnd = 0;
    const take = (length) => {
        if (length < 0 || length > bytes.length - at)
            throw new Malformed('an argument reaches past the end');
        if (at < frameEnd && at + length > frameEnd)
            throw new Malformed('an argument reaches past the end of its frame');
        at += length;
        return bytes.subarray(at - length, at);
    };
    return {
        position: () => at,
        take,
        unsigned: (length) => {
            const part = take(length);
            if (length < 8)
                return part.readUIntLE(0, length);
            const value = part.readBigUInt64LE();
            return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(value);
        },
        line: () => {
            const end = bytes.indexOf(10, at);
            if (end < 0)
                throw new Malformed('a line is not ended');
            if (end - at > longestLine)
                throw new Malformed('a line is longer than 1 MiB');
            return take(end + 1 - at).subarray(0, -1);
        },
        startFrame: (length) => {
            if (at < frameEnd)
                throw new Malformed('a frame starts inside a frame');
            if (length === 0 || length > bytes.length - at)
                throw new Malformed('a frame reaches past the end');
            frameEnd = at + length;
        },
        inFrame: () => at < frameEnd,
    };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/pickle-values.js
const nodesOf = (value) => ('nodes' in value ? value.nodes : 1);
const tupleOf = (items) => ({
    kind: 'tuple',
    items,
    nodes: items.reduce((sum, item) => sum + nodesOf(item), 1),
});
const dictOf = () => ({ kind: 'dict', entries: new Map(), nodes: 1 });

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/pickle-machine.js



const mostOpcodes = 50_000_000;
const mostOpenMarks = 2_000;
const mostNodes = 2 ** 40;
const mostReasons = 20;
function newMachine(bytes, start, options, scan) {
    const reasons = new Map();
    return {
        bytes,
        start,
        options,
        scan,
        reader: pickleReader(bytes, start),
        memo: new Map(),
        marks: [],
        reasons,
        tell: (reason) => {
            if (reasons.size < mostReasons || reason.verdict === 'block')
                reasons.set(reason.text, reason);
            if (reasons.size > 2 * mostReasons)
                throw new Malformed('there are too many findings');
        },
        state: { forbidden: false, called: false, arrays: false },
        stack: [],
        protocol: 0,
        opcodes: 0,
    };
}
const pop = (m) => {
    const value = m.stack.pop();
    if (value === undefined)
        throw new Malformed('the stack is empty');
    return value;
};
const peek = (m) => {
    const value = m.stack.at(-1);
    if (value === undefined)
        throw new Malformed('the stack is empty');
    return value;
};
const pickle_machine_push = (m, value) => {
    if (nodesOf(value) > mostNodes)
        throw new Malformed('it would unpack to more than can be held');
    m.stack.push(value);
};
const popMark = (m) => {
    const before = m.marks.pop();
    if (before === undefined)
        throw new Malformed('there is no mark');
    const items = m.stack;
    m.stack = before;
    return items;
};
function pushTuple(m, items) {
    pickle_machine_push(m, tupleOf(items));
}
function tupleOfLast(m, length) {
    if (m.stack.length < length)
        throw new Malformed('the stack is empty');
    pushTuple(m, m.stack.splice(m.stack.length - length));
}
function putMemo(m, index) {
    if (index > mostOpcodes)
        throw new Malformed('a memo index is larger than any that is written');
    m.memo.set(index, peek(m));
}
function getMemo(m, index) {
    const value = m.memo.get(index);
    if (value === undefined)
        throw new Malformed('a memo slot is read before it is written');
    pickle_machine_push(m, value);
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/pickle-nested.js


const deepestNesting = 3;
function pushBytes(m, value) {
    inspectNested(m, value);
    pickle_machine_push(m, { kind: 'bytes', value });
}
function inspectNested(m, value) {
    const depth = m.options.depth ?? 0;
    const first = value[0];
    const looks = first === 0x80 || first === 0x63 || first === 0x28 || first === 0x7d || first === 0x5d;
    if (!looks || value.length < 4 || depth >= deepestNesting)
        return;
    const { reasons, forbidden, malformed, called } = m.scan(Buffer.from(value.buffer, value.byteOffset, value.length), 0, {
        ...m.options,
        persistentIds: 'refused',
        joblib: false,
        depth: depth + 1,
    });
    if (!forbidden || (malformed && !called))
        return;
    m.state.forbidden = true;
    for (const reason of reasons)
        if (reason.verdict === 'block')
            m.tell(finding_block(`In a pickle inside the pickle: ${reason.text}`));
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/pickle-numbers.js


const decimal = (line) => {
    const text = line.toString('latin1');
    if (!/^(0|[1-9]\d{0,14})$/.test(text))
        throw new Malformed('a memo index is no plain number');
    return Number(text);
};
function scalarLine(m, shape) {
    const text = m.reader.line().toString('latin1');
    if (!shape.test(text))
        throw new Malformed('a number is not written as one');
    const value = Number(text.replace(/L$/, ''));
    pickle_machine_push(m, Number.isSafeInteger(value) && !/^0[01]$/.test(text) && shape !== floatText
        ? { kind: 'integer', value }
        : { kind: 'scalar' });
}
const integerText = /^-?\d{1,4000}L?$/;
const floatText = /^(-?\d[\d.]*(e[-+]?\d+)?|-?inf|nan)$/i;
function pushLong(m, length) {
    const part = m.reader.take(length);
    pickle_machine_push(m, length > 0 && length <= 6
        ? { kind: 'integer', value: part.readIntLE(0, length) }
        : length === 0
            ? { kind: 'integer', value: 0 }
            : { kind: 'scalar' });
}
const signed4 = (m, what) => {
    const length = m.reader.take(4).readInt32LE();
    if (length < 0)
        throw new Malformed(`${what} has a negative length`);
    return length;
};

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/pickle-calls.js

const made = (value) => ({ kind: 'made', value });
const refused = (why) => ({ kind: 'refused', why });
const nameOf = ({ module, name }) => `${module}.${name}`;
function call(callee, args, how) {
    if (callee.kind === 'forbidden' || args.kind === 'forbidden')
        return made({ kind: 'forbidden' });
    if (callee.kind !== 'global')
        return refused('something is called that is no listed function or class');
    if (args.kind !== 'tuple')
        return refused(`${nameOf(callee.global)} is called with something that is no tuple`);
    const { items } = args;
    const { global } = callee;
    const instance = made({ kind: 'instance', of: `${global.module}:${global.name}`, made: items, nodes: nodesOf(args) });
    switch (global.use) {
        case 'value':
            return refused(`${nameOf(global)} is called, and is listed only as a value`);
        case 'class':
            return items.length === 0
                ? instance
                : refused(`${nameOf(global)} is made with arguments, and only its state is expected`);
        case 'call':
            return instance;
        case 'bytes':
            return items.some((item) => item.kind === 'integer')
                ? refused(`${nameOf(global)} is called with a length`)
                : instance;
        case 'encode':
            return encoded(items) ?? refused(`${nameOf(global)} is called with other arguments than a text and 'latin1'`);
        case 'reconstruct':
            return how === 'call' && isEmptyArray(items)
                ? instance
                : refused(`${nameOf(global)} is called with other arguments than an empty numpy array has`);
        case 'reconstructor':
            return ((how === 'call' ? reconstructed(items) : undefined) ??
                refused(`${nameOf(global)} is called for something that is no listed class`));
    }
}
function encoded(items) {
    const [text, encoding] = items;
    if (items.length !== 2 || text?.kind !== 'text' || encoding?.kind !== 'text')
        return undefined;
    if (encoding.value !== 'latin1' && encoding.value !== 'latin-1')
        return undefined;
    return made({ kind: 'bytes', value: Buffer.from(text.value, 'latin1') });
}
function isEmptyArray(items) {
    const [type, shape, letter] = items;
    return (items.length === 3 &&
        type?.kind === 'global' &&
        /^numpy(\.|$)/.test(type.global.module) &&
        type.global.use === 'value' &&
        shape?.kind === 'tuple' &&
        shape.items.every((length) => length.kind === 'integer' && length.value === 0) &&
        (letter?.kind === 'bytes' || letter?.kind === 'text'));
}
function reconstructed(items) {
    const [type, base, state] = items;
    if (items.some(({ kind }) => kind === 'forbidden'))
        return made({ kind: 'forbidden' });
    if (items.length !== 3 || type?.kind !== 'global')
        return undefined;
    if (type.global.use !== 'class' && nameOf(type.global) !== 'builtins.object')
        return undefined;
    if (base?.kind !== 'global' || nameOf(base.global) !== 'builtins.object' || state?.kind !== 'none')
        return undefined;
    return made({ kind: 'instance', of: `${type.global.module}:${type.global.name}`, made: [], nodes: 1 });
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/numpy-type.js

function pickledNumpyType(value, depth = 0) {
    if (value?.kind !== 'instance' || value.of !== 'numpy:dtype' || depth > 16)
        throw new Malformed('the type of an array is no numpy.dtype');
    const [code] = value.made;
    const match = /^([biufcmMSUVO])(\d{1,9})$/.exec(code?.kind === 'text' ? code.value : '');
    if (!match || value.state?.kind !== 'tuple')
        throw new Malformed('the type of an array is not one that is known');
    const [, letter = '', digits = ''] = match;
    const [, , subarray, , fields, size, , flags] = value.state.items;
    const itemBytes = Number(digits) * (letter === 'U' ? 4 : 1);
    if (subarray?.kind !== 'none')
        throw new Malformed('the type of an array holds arrays');
    const wantedSize = /[SUV]/.test(letter) ? itemBytes : -1;
    if (size?.kind !== 'integer' || size.value !== wantedSize)
        throw new Malformed('the type of an array says two different sizes');
    const inFields = fields?.kind === 'dict' && hasObjectField(fields, itemBytes, depth);
    const hasObject = letter === 'O' || inFields;
    const flagged = flags?.kind === 'integer' && (flags.value & 1) === 1;
    if (flagged !== hasObject)
        throw new Malformed('the type of an array hides whether it holds objects');
    return { itemBytes, hasObject };
}
function hasObjectField(fields, itemBytes, depth) {
    let found = false;
    for (const field of fields.entries.values()) {
        const [type, offset] = field.kind === 'tuple' ? field.items : [];
        const read = pickledNumpyType(type, depth + 1);
        if (offset?.kind !== 'integer' || offset.value < 0 || offset.value + read.itemBytes > itemBytes)
            throw new Malformed('a field of an array lies outside of its rows');
        found ||= read.hasObject;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/pickle-joblib.js


const alignmentOfJoblib = 16;
function joblibArray(m, wrapper) {
    const { reader } = m;
    if (wrapper.state?.kind !== 'dict')
        throw new Malformed('an array of joblib has no description');
    if (reader.inFrame())
        throw new Malformed('an array of joblib lies in a frame');
    const { entries } = wrapper.state;
    const subclass = entries.get('subclass');
    if (subclass?.kind !== 'global' || !/^numpy(\.|$)/.test(subclass.global.module) || subclass.global.use !== 'value')
        throw new Malformed('an array of joblib is of a class that is not known');
    const shape = entries.get('shape');
    if (shape?.kind !== 'tuple')
        throw new Malformed('an array of joblib has no shape');
    const count = shape.items.reduce((product, length) => {
        if (length.kind !== 'integer' || length.value < 0)
            throw new Malformed('an array of joblib has no whole shape');
        return product * length.value;
    }, 1);
    const type = pickledNumpyType(entries.get('dtype'));
    const array = { kind: 'instance', of: 'numpy:ndarray', made: [], nodes: 1 };
    if (type.hasObject) {
        const inner = m.scan(m.bytes, reader.position(), { ...m.options, joblib: false });
        for (const reason of inner.reasons)
            m.tell(reason);
        m.state.forbidden ||= inner.forbidden;
        m.state.called ||= inner.called;
        if (inner.malformed)
            throw new Malformed('the objects of an array cannot be followed');
        reader.take(inner.end - reader.position());
        return array;
    }
    const alignment = entries.get('numpy_array_alignment_bytes');
    if (alignment !== undefined && alignment.kind !== 'none') {
        const padding = reader.unsigned(1);
        if (alignment.kind !== 'integer' || alignment.value !== alignmentOfJoblib || padding > alignmentOfJoblib)
            throw new Malformed('the padding of an array of joblib is not the one that joblib writes');
        reader.take(padding);
    }
    reader.take(count * type.itemBytes);
    return array;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/pickle-objects.js







function pushGlobal(m, rawModule, name) {
    const module = (0,allowed_globals/* moduleOf */.cD)(rawModule, m.protocol);
    const global = m.options.allowed.find(module, name);
    if (global) {
        pickle_machine_push(m, { kind: 'global', global });
        return;
    }
    const profile = m.options.allowed.profileOf(module, name);
    const said = `It imports ${quoted(name)} from ${quoted(module)}`;
    if (profile === undefined) {
        m.state.forbidden = true;
        m.tell(finding_block(`${said}, which no scan profile lists.`));
        pickle_machine_push(m, { kind: 'forbidden' });
    }
    else {
        m.tell(review(`${said}, which only the scan profile ${profile} lists: enable it where this model needs it.`));
        pickle_machine_push(m, { kind: 'global', global: { module, name, use: 'call' } });
    }
}
function called(m, callee, args, how) {
    m.state.called = true;
    const result = call(callee, args, how);
    if (result.kind === 'refused') {
        m.state.forbidden = true;
        m.tell(finding_block(`At byte ${m.reader.position()}: ${result.why}.`));
        pickle_machine_push(m, { kind: 'forbidden' });
        return;
    }
    if (result.value.kind === 'bytes')
        inspectNested(m, result.value.value);
    pickle_machine_push(m, result.value);
}
function filled(target, items, kinds) {
    if (target.kind === 'forbidden')
        return;
    if (!kinds.includes(target.kind) || !('nodes' in target))
        throw new Malformed('items are put into something that holds none');
    if (target.kind === 'tuple')
        throw new Malformed('items are put into a tuple');
    target.nodes += items.reduce((sum, item) => sum + nodesOf(item), 0);
    if (target.nodes > mostNodes)
        throw new Malformed('it would unpack to more than can be held');
    if (kinds.includes('dict') && items.length % 2 !== 0)
        throw new Malformed('a key has no value');
    if (target.kind !== 'dict')
        return;
    for (let i = 0; i < items.length; i += 2) {
        const key = items[i];
        if (key?.kind === 'text')
            target.entries.set(key.value, items[i + 1]);
    }
}
function built(m) {
    const state = pop(m);
    const object = peek(m);
    if (object.kind === 'forbidden') {
        m.state.called = true;
        return;
    }
    if (object.kind !== 'instance')
        throw new Malformed('a state is given to something that is no object of a listed class');
    if (hasSpecialName(state))
        throw new Malformed('a state sets a special attribute');
    object.state = state;
    object.nodes += nodesOf(state);
    if (object.of !== 'joblib.numpy_pickle:NumpyArrayWrapper')
        return;
    m.state.arrays = true;
    if (m.options.joblib)
        m.stack[m.stack.length - 1] = joblibArray(m, object);
}
const hasSpecialName = (state) => state.kind === 'dict'
    ? [...state.entries.keys()].some((name) => name.startsWith('__') && name.endsWith('__'))
    : state.kind === 'tuple' &&
        state.items.length === 2 &&
        state.items.some((item) => item.kind === 'dict' && hasSpecialName(item));
function persistent(m, id) {
    const [kind, type, key] = id.kind === 'tuple' ? id.items : [];
    const isStorage = m.options.persistentIds === 'storage' &&
        kind?.kind === 'text' &&
        kind.value === 'storage' &&
        type?.kind === 'global' &&
        key?.kind === 'text';
    if (type?.kind === 'forbidden') {
        pickle_machine_push(m, type);
        return;
    }
    if (!isStorage)
        throw new Malformed('a persistent id stands where the loader knows none');
    pickle_machine_push(m, { kind: 'instance', of: 'torch:storage', made: [], nodes: 1 });
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/pickle-text.js

const simple = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    '\n': '',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
function unquotedText(line) {
    const text = line.toString('latin1');
    const quote = text[0];
    if (text.length < 2 || (quote !== "'" && quote !== '"') || text.at(-1) !== quote)
        throw new Malformed('a STRING is not quoted');
    return text
        .slice(1, -1)
        .replace(/\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|([\s\S])|$)/g, (all, hex, octal, char) => {
        if (hex !== undefined)
            return String.fromCharCode(Number.parseInt(hex, 16));
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
        if (char === undefined || char === 'x')
            throw new Malformed('a STRING holds a broken escape');
        return simple[char] ?? all;
    });
}
const rawUnicodeText = (line) => line
    .toString('latin1')
    .replace(/\\(?:u([\s\S]{0,4})|U([\s\S]{0,8})|[\s\S])/g, (all, short, long) => {
    const digits = short ?? long;
    if (digits === undefined)
        return all;
    const code = Number.parseInt(digits, 16);
    if (!/^([0-9a-fA-F]{4}|[0-9a-fA-F]{8})$/.test(digits) || digits.length !== (short === undefined ? 8 : 4))
        throw new Malformed('a UNICODE holds a broken escape');
    if (code > 0x10ffff)
        throw new Malformed('a UNICODE holds a broken escape');
    return String.fromCodePoint(code);
});
function utf8Text(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new Malformed('a text is no UTF-8');
    }
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/pickle-opcodes.js







const refuse = (why) => () => {
    throw new Malformed(why);
};
const scalar = (m) => pickle_machine_push(m, { kind: 'scalar' });
const extension = refuse('an extension code stands for an import that the file does not name');
const buffer = refuse('a buffer from outside of the file is asked for');
const actions = {
    40: (m) => {
        if (m.marks.length >= mostOpenMarks)
            throw new Malformed('it is nested deeper than any pickler writes');
        m.marks.push(m.stack);
        m.stack = [];
    },
    41: (m) => pushTuple(m, []),
    48: (m) => {
        if (m.stack.length > 0)
            m.stack.pop();
        else
            popMark(m);
    },
    49: (m) => void popMark(m),
    50: (m) => pickle_machine_push(m, peek(m)),
    66: (m) => pushBytes(m, m.reader.take(m.reader.unsigned(4))),
    67: (m) => pushBytes(m, m.reader.take(m.reader.unsigned(1))),
    70: (m) => scalarLine(m, floatText),
    71: (m) => {
        m.reader.take(8);
        scalar(m);
    },
    73: (m) => scalarLine(m, integerText),
    74: (m) => pickle_machine_push(m, { kind: 'integer', value: m.reader.take(4).readInt32LE() }),
    75: (m) => pickle_machine_push(m, { kind: 'integer', value: m.reader.unsigned(1) }),
    76: (m) => scalarLine(m, integerText),
    77: (m) => pickle_machine_push(m, { kind: 'integer', value: m.reader.unsigned(2) }),
    78: (m) => pickle_machine_push(m, { kind: 'none' }),
    80: (m) => {
        m.reader.line();
        persistent(m, { kind: 'scalar' });
    },
    81: (m) => persistent(m, pop(m)),
    82: (m) => {
        const args = pop(m);
        called(m, pop(m), args, 'call');
    },
    83: (m) => pickle_machine_push(m, { kind: 'text', value: unquotedText(m.reader.line()) }),
    84: (m) => pickle_machine_push(m, { kind: 'text', value: m.reader.take(signed4(m, 'a BINSTRING')).toString('latin1') }),
    85: (m) => pickle_machine_push(m, { kind: 'text', value: m.reader.take(m.reader.unsigned(1)).toString('latin1') }),
    86: (m) => pickle_machine_push(m, { kind: 'text', value: rawUnicodeText(m.reader.line()) }),
    88: (m) => pickle_machine_push(m, { kind: 'text', value: utf8Text(m.reader.take(m.reader.unsigned(4))) }),
    93: (m) => pickle_machine_push(m, { kind: 'list', nodes: 1 }),
    97: (m) => {
        const item = pop(m);
        filled(peek(m), [item], ['list', 'instance']);
    },
    101: (m) => {
        const items = popMark(m);
        filled(peek(m), items, ['list', 'instance']);
    },
    98: built,
    99: (m) => {
        const module = utf8Text(m.reader.line());
        pushGlobal(m, module, utf8Text(m.reader.line()));
    },
    100: (m) => {
        const items = popMark(m);
        const dict = dictOf();
        filled(dict, items, ['dict']);
        pickle_machine_push(m, dict);
    },
    108: (m) => {
        const items = popMark(m);
        const list = { kind: 'list', nodes: 1 };
        filled(list, items, ['list']);
        pickle_machine_push(m, list);
    },
    116: (m) => pushTuple(m, popMark(m)),
    103: (m) => getMemo(m, decimal(m.reader.line())),
    104: (m) => getMemo(m, m.reader.unsigned(1)),
    106: (m) => getMemo(m, m.reader.unsigned(4)),
    105: (m) => {
        const module = utf8Text(m.reader.line());
        const name = utf8Text(m.reader.line());
        const items = popMark(m);
        pushGlobal(m, module, name);
        called(m, pop(m), tupleOf(items), 'new');
    },
    111: (m) => {
        const [type, ...args] = popMark(m);
        if (type === undefined)
            throw new Malformed('an OBJ names no class');
        called(m, type, tupleOf(args), 'new');
    },
    112: (m) => putMemo(m, decimal(m.reader.line())),
    113: (m) => putMemo(m, m.reader.unsigned(1)),
    114: (m) => putMemo(m, m.reader.unsigned(4)),
    115: (m) => {
        const value = pop(m);
        const key = pop(m);
        filled(peek(m), [key, value], ['dict', 'instance']);
    },
    117: (m) => {
        const items = popMark(m);
        filled(peek(m), items, ['dict', 'instance']);
    },
    125: (m) => pickle_machine_push(m, dictOf()),
    128: (m) => {
        m.protocol = m.reader.unsigned(1);
        if (m.protocol > 5)
            throw new Malformed(`protocol ${m.protocol} is not one of 0 to 5`);
    },
    129: (m) => {
        const args = pop(m);
        called(m, pop(m), args, 'new');
    },
    130: extension,
    131: extension,
    132: extension,
    133: (m) => tupleOfLast(m, 1),
    134: (m) => tupleOfLast(m, 2),
    135: (m) => tupleOfLast(m, 3),
    136: scalar,
    137: scalar,
    138: (m) => pushLong(m, m.reader.unsigned(1)),
    139: (m) => pushLong(m, signed4(m, 'a LONG4')),
    140: (m) => pickle_machine_push(m, { kind: 'text', value: utf8Text(m.reader.take(m.reader.unsigned(1))) }),
    141: (m) => pickle_machine_push(m, { kind: 'text', value: utf8Text(m.reader.take(m.reader.unsigned(8))) }),
    142: (m) => pushBytes(m, m.reader.take(m.reader.unsigned(8))),
    143: (m) => pickle_machine_push(m, { kind: 'set', nodes: 1 }),
    144: (m) => {
        const items = popMark(m);
        filled(peek(m), items, ['set', 'instance']);
    },
    145: (m) => {
        const items = popMark(m);
        const set = { kind: 'set', nodes: 1 };
        filled(set, items, ['set']);
        pickle_machine_push(m, set);
    },
    146: (m) => {
        const named = pop(m);
        const args = pop(m);
        const type = pop(m);
        if (type.kind !== 'forbidden' && named.kind !== 'forbidden' && (named.kind !== 'dict' || named.nodes > 1))
            throw new Malformed('an object is made with named arguments');
        called(m, type, args, 'new');
    },
    147: (m) => {
        const name = pop(m);
        const module = pop(m);
        if (name.kind !== 'text' || module.kind !== 'text')
            throw new Malformed('the name of an import is computed and cannot be known');
        pushGlobal(m, module.value, name.value);
    },
    148: (m) => putMemo(m, m.memo.size),
    149: (m) => m.reader.startFrame(m.reader.unsigned(8)),
    150: (m) => pushBytes(m, m.reader.take(m.reader.unsigned(8))),
    151: buffer,
    152: buffer,
};

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/pickle.js



function scanPickle(bytes, start, options) {
    const machine = newMachine(bytes, start, options, scanPickle);
    let malformed = false;
    try {
        while (step(machine))
            ;
    }
    catch (error) {
        if (!(error instanceof Malformed))
            throw error;
        malformed = true;
        machine.tell(finding_block(`At byte ${machine.reader.position()}: ${error.message}.`));
    }
    const { reader, reasons, state } = machine;
    return { reasons: [...reasons.values()], end: reader.position(), malformed, ...state };
}
function step(m) {
    const at = m.reader.position();
    const code = m.reader.take(1)[0];
    m.opcodes += 1;
    if (m.opcodes > mostOpcodes)
        throw new Malformed('it has more opcodes than are followed');
    if (code === 0x2e) {
        pop(m);
        return false;
    }
    const action = actions[code];
    if (!action)
        throw new Malformed(`opcode 0x${code.toString(16).padStart(2, '0')} is not one of protocols 0 to 5`);
    if (code === 0x80 && at !== m.start)
        throw new Malformed('the protocol is said a second time');
    action(m);
    return true;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/numpy-file.js



const isNumpyFile = (bytes) => bytes.subarray(0, 6).equals(Buffer.from('\x93NUMPY', 'latin1'));
const longestHeader = 1 << 20;
function scanNumpyFile(bytes, allowed) {
    const { header, dataStart } = readHeader(bytes);
    const type = typeOf(header.get('descr'), 0);
    const shape = header.get('shape');
    if (header.size !== 3 || typeof header.get('fortran_order') !== 'boolean' || !Array.isArray(shape))
        throw new Malformed('the header has other keys than descr, fortran_order and shape');
    const count = shape.reduce((product, length) => {
        if (typeof length !== 'number' || length < 0)
            throw new Malformed('the shape is not made of lengths');
        return product * length;
    }, 1);
    if (type.hasObject) {
        const { reasons, end } = scanPickle(bytes, dataStart, { allowed, persistentIds: 'refused', joblib: false });
        const trailing = reasons.length === 0 && end !== bytes.length;
        return trailing ? [finding_block('Something stands after the objects of the array.')] : reasons;
    }
    const wanted = count * type.itemBytes;
    if (bytes.length - dataStart !== wanted)
        throw new Malformed(`the array has ${bytes.length - dataStart} bytes of data instead of ${wanted}`);
    return [];
}
function readHeader(bytes) {
    const version = bytes[6];
    if (bytes.length < 12 || version === undefined || version < 1 || version > 3 || bytes[7] !== 0)
        throw new Malformed('the version of the header is not one that is known');
    const lengthBytes = version === 1 ? 2 : 4;
    const length = bytes.readUIntLE(8, lengthBytes);
    const start = 8 + lengthBytes;
    if (length > longestHeader || start + length > bytes.length)
        throw new Malformed('the header reaches past the end');
    const text = bytes.subarray(start, start + length).toString(version === 3 ? 'utf8' : 'latin1');
    const header = parseLiteral(text);
    if (!(header instanceof Map))
        throw new Malformed('the header is no dictionary');
    return { header, dataStart: start + length };
}
function typeOf(descr, depth) {
    if (depth > 16)
        throw new Malformed('the type is nested too deep');
    if (typeof descr === 'string')
        return typeOfCode(descr);
    if (!Array.isArray(descr) || descr.length === 0)
        throw new Malformed('the type is not one that is known');
    const fields = descr.map((field) => {
        const [name, type, shape] = Array.isArray(field) ? field : [];
        if (typeof name !== 'string' && !Array.isArray(name))
            throw new Malformed('a field has no name');
        const { itemBytes, hasObject } = typeOf(type, depth + 1);
        const lengths = shape === undefined ? [] : Array.isArray(shape) ? shape : [shape];
        if (lengths.some((length) => typeof length !== 'number' || length < 0))
            throw new Malformed('a field has no whole shape');
        return { itemBytes: lengths.reduce((product, length) => product * length, itemBytes), hasObject };
    });
    return {
        itemBytes: fields.reduce((sum, field) => sum + field.itemBytes, 0),
        hasObject: fields.some(({ hasObject }) => hasObject),
    };
}
function typeOfCode(code) {
    const match = /^[<>|=]?([?biufcmMSUVOa])(\d{0,9})(\[[^\]]{1,20}\])?$/.exec(code);
    if (!match)
        throw new Malformed('the type is not one that is known');
    const [, letter = '', digits = ''] = match;
    if (letter === 'O')
        return { itemBytes: 8, hasObject: true };
    if (digits === '' && letter !== '?')
        throw new Malformed('the type has no size');
    return { itemBytes: Number(digits === '' ? 1 : digits) * (letter === 'U' ? 4 : 1), hasObject: false };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/protobuf.js

function* fieldsOf(message) {
    let at = 0;
    const varint = () => {
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = message[at];
            if (byte === undefined)
                break;
            at += 1;
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        throw new Malformed('a number on the wire is not ended');
    };
    const skip = (length) => {
        if (length > message.length - at)
            throw new Malformed('a field reaches past the end of its message');
        at += length;
    };
    while (at < message.length) {
        const key = varint();
        const number = Number(key >> 3n);
        if (number === 0 || key >> 3n > 0x1fffffffn)
            throw new Malformed('a field has no number');
        switch (Number(key & 7n)) {
            case 0:
                yield { number, wire: 'varint', value: varint() };
                break;
            case 1:
                skip(8);
                yield { number, wire: 'fixed' };
                break;
            case 2: {
                const length = varint();
                if (length > BigInt(message.length - at))
                    throw new Malformed('a field reaches past the end of its message');
                const start = at;
                skip(Number(length));
                yield { number, wire: 'bytes', value: message.subarray(start, at) };
                break;
            }
            case 5:
                skip(4);
                yield { number, wire: 'fixed' };
                break;
            default:
                throw new Malformed('a field has a type that the wire does not have');
        }
    }
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/onnx.js



const knownDomains = new Set(['', 'ai.onnx', 'ai.onnx.ml', 'ai.onnx.training', 'ai.onnx.preview.training']);
const onnx_deepest = 64;
function isOnnx(bytes) {
    if (bytes[0] !== 0x08)
        return false;
    const seen = new Set();
    try {
        for (const { number, wire } of fieldsOf(bytes)) {
            if (number > 30 || (number === 7 && wire !== 'bytes'))
                return false;
            seen.add(number);
        }
    }
    catch {
        return false;
    }
    return seen.has(7) && seen.has(8);
}
const inside = {
    model: { 7: 'graph', 8: 'opset', 20: 'training', 25: 'function' },
    graph: { 1: 'node', 5: 'tensor', 15: 'sparse' },
    node: { 5: 'attribute' },
    attribute: { 5: 'tensor', 6: 'graph', 10: 'tensor', 11: 'graph', 22: 'sparse', 23: 'sparse' },
    sparse: { 1: 'tensor', 2: 'tensor' },
    training: { 1: 'graph', 2: 'graph' },
    function: { 7: 'node', 9: 'opset', 11: 'attribute' },
    tensor: {},
    opset: {},
};
const domainField = { node: 7, opset: 1, function: 10 };
function scanOnnx(bytes) {
    const reasons = new Map();
    const companions = [];
    const walk = (message, path, depth) => {
        if (depth > onnx_deepest)
            throw new Malformed('graphs are nested too deep');
        const external = new Map();
        let isExternal = false;
        for (const field of fieldsOf(message)) {
            if (field.wire === 'bytes') {
                const next = inside[path][field.number];
                if (next)
                    walk(field.value, next, depth + 1);
                if (field.number === domainField[path])
                    tellDomain(field.value.toString('utf8'));
                if (path === 'tensor' && field.number === 13)
                    entry(field.value, external);
            }
            if (path === 'tensor' && field.number === 14 && field.wire === 'varint')
                isExternal = field.value === 1n;
        }
        if (isExternal || external.size > 0)
            readExternal(external);
    };
    const tellDomain = (domain) => {
        if (!knownDomains.has(domain))
            reasons.set(domain, review(`It uses operators of the domain ${quoted(domain)}, which are no part of ONNX: see what implements them.`));
    };
    const readExternal = (external) => {
        const companion = companionOf(external);
        if ('location' in companion)
            companions.push(companion);
        else
            reasons.set(companion.text, companion);
    };
    walk(bytes, 'model', 0);
    return { reasons: [...reasons.values()], companions };
}
function entry(message, into) {
    let key = '';
    let value = '';
    for (const field of fieldsOf(message))
        if (field.wire === 'bytes') {
            if (field.number === 1)
                key = field.value.toString('utf8');
            if (field.number === 2)
                value = field.value.toString('utf8');
        }
    if (into.has(key))
        throw new Malformed('external data say something twice');
    into.set(key, value);
}
function companionOf(external) {
    const location = external.get('location') ?? '';
    const said = `It reads tensors from ${quoted(location)}`;
    const parts = location.split('/');
    const strange = /[\\\0]/.test(location) || /^[A-Za-z]:/.test(location);
    if (location === '' || location.startsWith('/') || parts.includes('..') || strange)
        return finding_block(`${said}, which is not a file beside the model.`);
    const [offset, length] = ['offset', 'length'].map((key) => {
        const text = external.get(key);
        return text === undefined ? undefined : /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    });
    if (Number.isNaN(offset) || Number.isNaN(length))
        return finding_block(`${said} at a place that is no number.`);
    return { location: external_node_path_.posix.normalize(location), offset: offset ?? 0, ...(length === undefined ? {} : { length }) };
}

// EXTERNAL MODULE: ./build/js/shared/zip/zip-format.js
var zip_format = __webpack_require__(59065);
;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/crc32.js
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});
function crc32(bytes) {
    let crc = 0xffffffff;
    for (let i = 0; i < bytes.length; i++)
        crc = (crc >>> 8) ^ table[(crc ^ bytes[i]) & 0xff];
    return (crc ^ 0xffffffff) >>> 0;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/zip.js




const longestComment = 0xffff;
const full32 = 0xffffffff;
const UTF8_NAMES = 0x0800;
const WITH_DESCRIPTOR = 0x0008;
const knownFlags = UTF8_NAMES | WITH_DESCRIPTOR | 0x0006;
const zipLimits = { members: 100_000, bytesInAll: 2 ** 30 };
const smallBytes = 2 ** 20;
const steepest = 500;
function endOfZip(bytes) {
    const from = Math.max(0, bytes.length - zip_format/* endBytes */.hU - longestComment);
    for (let at = bytes.length - zip_format/* endBytes */.hU; at >= from; at--)
        if (bytes.readUInt32LE(at) === zip_format/* zipSignatures */.zQ.end)
            return at;
    return undefined;
}
function readZip(bytes) {
    const end = endOfZip(bytes);
    if (end === undefined)
        throw new Malformed('the archive has no end');
    if (end + zip_format/* endBytes */.hU !== bytes.length)
        throw new Malformed('something stands after the end of the archive');
    const directory = readDirectory(bytes, end);
    if (directory.length > zipLimits.members)
        throw new Malformed('the archive has too many members');
    let at = 0;
    let left = zipLimits.bytesInAll;
    const names = new Set();
    const members = [...directory]
        .sort((a, b) => a.offset - b.offset)
        .map((entry) => {
        if (entry.offset !== at)
            throw new Malformed(`something that is no member stands before ${quoted(entry.name)}`);
        refuseName(entry.name, names);
        const { data, next } = readLocal(bytes, entry);
        at = next;
        left -= entry.size;
        if (left < 0)
            throw new Malformed('the archive inflates to more than 1 GiB');
        return { name: entry.name, bytes: inflated(entry, data) };
    });
    const { start } = placeOfDirectory(bytes, end);
    if (at !== start)
        throw new Malformed('something that is no member stands before the directory');
    return members;
}
function placeOfDirectory(bytes, end) {
    const disks = [bytes.readUInt16LE(end + 4), bytes.readUInt16LE(end + 6)];
    let entries = bytes.readUInt16LE(end + 10);
    let size = bytes.readUInt32LE(end + 12);
    let start = bytes.readUInt32LE(end + 16);
    let stop = end;
    if (disks.some((disk) => disk !== 0) || bytes.readUInt16LE(end + 8) !== entries)
        throw new Malformed('the archive has several parts');
    const locator = end - zip_format/* locator64Bytes */.SJ;
    if (locator >= 0 && bytes.readUInt32LE(locator) === zip_format/* zipSignatures */.zQ.locator64) {
        const record = whole(bytes.readBigUInt64LE(locator + 8));
        if (record + 56 !== locator || bytes.readUInt32LE(record) !== zip_format/* zipSignatures */.zQ.end64)
            throw new Malformed('the 64-bit end of the archive is not where it should be');
        const of64 = {
            entries: whole(bytes.readBigUInt64LE(record + 32)),
            size: whole(bytes.readBigUInt64LE(record + 40)),
            start: whole(bytes.readBigUInt64LE(record + 48)),
        };
        const agree = (narrow, wide, limit) => narrow === limit || narrow === wide;
        if (!agree(entries, of64.entries, 0xffff) || !agree(size, of64.size, full32) || !agree(start, of64.start, full32))
            throw new Malformed('the two ends of the archive disagree');
        ({ entries, size, start } = of64);
        stop = record;
    }
    if (start + size !== stop)
        throw new Malformed('the directory of the archive is not where it should be');
    return { start, stop, entries };
}
function readDirectory(bytes, end) {
    const { start, stop, entries } = placeOfDirectory(bytes, end);
    if (entries > zipLimits.members)
        throw new Malformed('the archive has too many members');
    const found = [];
    let at = start;
    while (at < stop) {
        need(bytes, at, 46, stop);
        if (bytes.readUInt32LE(at) !== zip_format/* zipSignatures */.zQ.directory)
            throw new Malformed('the directory of the archive is broken');
        const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
        need(bytes, at, 46 + nameLength + extraLength + commentLength, stop);
        if (commentLength > 0)
            throw new Malformed('a member of the archive has a comment');
        const flags = bytes.readUInt16LE(at + 8);
        const name = zip_nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
        const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
        const narrow = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
        const [size, packed, offset] = widened(narrow, extra);
        found.push({
            name,
            flags,
            method: bytes.readUInt16LE(at + 10),
            crc: bytes.readUInt32LE(at + 16),
            packed,
            size,
            offset,
        });
        at += 46 + nameLength + extraLength + commentLength;
    }
    if (found.length !== entries)
        throw new Malformed('the archive says another number of members than it has');
    return found;
}
function readLocal(bytes, entry) {
    const said = quoted(entry.name);
    const { offset } = entry;
    need(bytes, offset, 30, bytes.length);
    if (bytes.readUInt32LE(offset) !== zip_format/* zipSignatures */.zQ.member)
        throw new Malformed(`the member ${said} has no header`);
    const flags = bytes.readUInt16LE(offset + 6);
    if (flags !== entry.flags)
        throw new Malformed(`the two headers of ${said} disagree in their flags`);
    if ((flags & ~knownFlags) !== 0)
        throw new Malformed(`the member ${said} is encrypted or packed in an unusual way`);
    if (bytes.readUInt16LE(offset + 8) !== entry.method)
        throw new Malformed(`the two headers of ${said} disagree in how it is packed`);
    const nameLength = bytes.readUInt16LE(offset + 26);
    const extraLength = bytes.readUInt16LE(offset + 28);
    need(bytes, offset, 30 + nameLength + extraLength, bytes.length);
    if (zip_nameOf(bytes.subarray(offset + 30, offset + 30 + nameLength)) !== entry.name)
        throw new Malformed(`the two headers of ${said} disagree in its name`);
    const extra = bytes.subarray(offset + 30 + nameLength, offset + 30 + nameLength + extraLength);
    const [size, packed] = widened([bytes.readUInt32LE(offset + 22), bytes.readUInt32LE(offset + 18)], extra);
    const crc = bytes.readUInt32LE(offset + 14);
    const later = (flags & WITH_DESCRIPTOR) !== 0 && crc === 0 && size === 0 && packed === 0;
    if (!later && (crc !== entry.crc || size !== entry.size || packed !== entry.packed))
        throw new Malformed(`the two headers of ${said} disagree in its size or checksum`);
    const start = offset + 30 + nameLength + extraLength;
    need(bytes, start, entry.packed, bytes.length);
    const stop = start + entry.packed;
    return {
        data: bytes.subarray(start, stop),
        next: (flags & WITH_DESCRIPTOR) !== 0 ? afterDescriptor(bytes, stop, entry) : stop,
    };
}
function afterDescriptor(bytes, at, { name, crc, packed, size }) {
    for (const wide of [false, true]) {
        const length = wide ? 24 : 16;
        if (at + length > bytes.length ||
            bytes.readUInt32LE(at) !== zip_format/* zipSignatures */.zQ.descriptor ||
            bytes.readUInt32LE(at + 4) !== crc)
            continue;
        const read = (offset) => (wide ? whole(bytes.readBigUInt64LE(offset)) : bytes.readUInt32LE(offset));
        if (read(at + 8) === packed && read(at + (wide ? 16 : 12)) === size)
            return at + length;
    }
    throw new Malformed(`what follows the data of ${quoted(name)} disagrees with the directory`);
}
function inflated({ name, method, size, packed, crc }, data) {
    if (method !== zip_format/* methods */.vX.stored && method !== zip_format/* methods */.vX.deflated)
        throw new Malformed(`the member ${quoted(name)} is packed in an unusual way`);
    if (method === zip_format/* methods */.vX.stored && size !== packed)
        throw new Malformed(`the member ${quoted(name)} says two different sizes`);
    if (size > smallBytes && size > steepest * packed)
        throw new Malformed(`the member ${quoted(name)} inflates to ${Math.round(size / packed)} times its size`);
    const out = method === zip_format/* methods */.vX.stored ? data : inflateRaw(name, data, size);
    if (out.length !== size)
        throw new Malformed(`the member ${quoted(name)} has another size than is said`);
    if (crc32(out) !== crc)
        throw new Malformed(`the member ${quoted(name)} does not have the checksum that is said`);
    return out;
}
function inflateRaw(name, data, size) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: size + 1, finishFlush: 4 });
    }
    catch {
        throw new Malformed(`the member ${quoted(name)} cannot be inflated`);
    }
}
function widened(narrow, extra) {
    if (!narrow.includes(full32))
        return narrow;
    for (let at = 0; at + 4 <= extra.length;) {
        const id = extra.readUInt16LE(at);
        const length = extra.readUInt16LE(at + 2);
        if (at + 4 + length > extra.length)
            break;
        if (id === zip_format/* field64 */.pi) {
            let from = at + 4;
            return narrow.map((value) => {
                if (value !== full32)
                    return value;
                if (from + 8 > at + 4 + length)
                    throw new Malformed('a member of the archive says no size');
                from += 8;
                return whole(extra.readBigUInt64LE(from - 8));
            });
        }
        at += 4 + length;
    }
    throw new Malformed('a member of the archive says no size');
}
function refuseName(name, names) {
    const said = quoted(name);
    const parts = name.split('/');
    if (name === '' ||
        name.startsWith('/') ||
        /^[A-Za-z]:/.test(name) ||
        name.includes('\\') ||
        name.includes('\0') ||
        parts.includes('..'))
        throw new Malformed(`the member ${said} would be written outside of where it is unpacked`);
    const key = name.toLowerCase();
    if (names.has(key))
        throw new Malformed(`the member ${said} is there twice`);
    names.add(key);
}
function zip_nameOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new Malformed('the name of a member is no UTF-8');
    }
}
function need(bytes, at, length, stop) {
    if (at < 0 || length > stop - at || at + length > bytes.length)
        throw new Malformed('the archive is cut off');
}
function whole(value) {
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
        throw new Malformed('the archive says a size that no file has');
    return Number(value);
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/scan-file.js









const deepestArchive = 3;
const mostInflated = 2 ** 30;
function scanFile(name, bytes, allowed) {
    return scanContent(name, bytes, allowed, 0);
}
function scanContent(name, bytes, allowed, depth) {
    const typed = scan_file_typeOf(bytes, name);
    const disagreement = depth > 0 && typed === 'empty' ? [] : nameDisagrees(name, typed);
    const scanned = guarded(typed, () => scanTyped(typed, name, bytes, allowed, depth));
    return { ...scanned, reasons: [...disagreement, ...scanned.reasons] };
}
const guarded = (type, scan) => {
    try {
        return scan();
    }
    catch (error) {
        if (!(error instanceof Malformed))
            throw error;
        return { type, reasons: [finding_block(`It is no valid ${type} file: ${error.message}.`)] };
    }
};
function scan_file_typeOf(bytes, name) {
    if (bytes.length === 0)
        return 'empty';
    if (isNumpyFile(bytes))
        return endsLikeZip(bytes) ? 'polyglot' : 'numpy';
    if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04')) || bytes.subarray(0, 4).equals(Buffer.from('PK\x05\x06')))
        return 'zip';
    if (endsLikeZip(bytes))
        return 'polyglot';
    if (safetensorsHeader(bytes, bytes.length) !== undefined)
        return 'safetensors';
    if (bytes[0] === 0x80)
        return 'pickle';
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
        return 'gzip';
    if (bytes[0] === 0x78 && bytes.length > 2 && bytes.readUInt16BE(0) % 31 === 0)
        return 'zlib';
    if (packed.some((magic) => bytes.subarray(0, magic.length).equals(magic)))
        return 'compressed';
    if (bytes.subarray(0, 4).toString('latin1') === 'GGUF')
        return 'gguf';
    if (bytes.subarray(0, 8).toString('latin1') === '\x89HDF\r\n\x1a\n')
        return 'hdf5';
    if (looksLikeJson(bytes))
        return 'json';
    if (isOnnx(bytes))
        return 'onnx';
    return wanted(name) === 'pickle' ? 'pickle' : 'other';
}
const packed = ['BZh', '\xfd7zXZ\0', '\x5d\0\0', '\x04\x22\x4d\x18', '\x28\xb5\x2f\xfd', 'ZF0x'].map((magic) => Buffer.from(magic, 'latin1'));
const endsLikeZip = (bytes) => bytes.length >= 22 && endOfZip(bytes) !== undefined;
function looksLikeJson(bytes) {
    const first = bytes.subarray(0, 1000).toString('latin1').trimStart()[0];
    if (first !== '{' && first !== '[')
        return false;
    try {
        parseStrictJson(bytes);
        return true;
    }
    catch (error) {
        return error instanceof Malformed && /twice/.test(error.message);
    }
}
const byExtension = {
    safetensors: ['safetensors'],
    onnx: ['onnx'],
    json: ['json'],
    npy: ['numpy'],
    npz: ['zip'],
    zip: ['zip'],
    keras: ['zip', 'hdf5'],
    mar: ['zip'],
    gguf: ['gguf'],
    h5: ['hdf5'],
    hdf5: ['hdf5'],
    pkl: ['pickle', 'gzip', 'zlib', 'compressed'],
    pickle: ['pickle', 'gzip', 'zlib', 'compressed'],
    p: ['pickle'],
    dill: ['pickle'],
    joblib: ['pickle', 'gzip', 'zlib', 'compressed'],
    pt: ['zip', 'pickle'],
    pth: ['zip', 'pickle'],
    ckpt: ['zip', 'pickle'],
};
const extensionOf = (name) => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
function wanted(name) {
    const extension = extensionOf(name);
    return ['pkl', 'pickle', 'p', 'dill', 'joblib', 'pt', 'pth', 'ckpt'].includes(extension) ? 'pickle' : undefined;
}
function nameDisagrees(name, type) {
    const extension = extensionOf(name);
    const types = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
    if (types === undefined || types.includes(type))
        return [];
    return [
        finding_block(`The name says .${extension}, and the content is not that (${type}): a loader that trusts the name reads something else.`),
    ];
}
function scanTyped(type, name, bytes, allowed, depth) {
    switch (type) {
        case 'empty':
            return { type, reasons: [review('It is empty.')] };
        case 'numpy':
            return { type, reasons: scanNumpyFile(bytes, allowed) };
        case 'zip':
            return scanZip(readZip(bytes), allowed, depth);
        case 'polyglot':
            return {
                type,
                reasons: [finding_block('It ends as an archive and starts as something else: two loaders read two different files.')],
            };
        case 'safetensors': {
            const length = safetensorsHeader(bytes, bytes.length);
            checkSafetensors(bytes.subarray(8, 8 + length), bytes.length - 8 - length);
            return { type, reasons: [] };
        }
        case 'gzip':
        case 'zlib':
            return scanCompressed(type, bytes, allowed);
        case 'compressed':
            return {
                type,
                reasons: [
                    finding_block('It is compressed in a way that cannot be inspected: save it without compression, or with zlib or gzip.'),
                ],
            };
        case 'json':
            parseStrictJson(bytes);
            return { type, reasons: [] };
        case 'onnx': {
            const { reasons, companions } = scanOnnx(bytes);
            return { type, reasons, companions };
        }
        case 'pickle':
            return scanWholePickle(bytes, allowed);
        case 'gguf':
        case 'hdf5':
            return {
                type,
                reasons: [review(`Files of type ${type} are not inspected.`)],
            };
        case 'other':
            return scanOther(name, bytes, allowed);
    }
}
function scanWholePickle(bytes, allowed) {
    const joblib = scanPickle(bytes, 0, { allowed, persistentIds: 'refused', joblib: true });
    const type = joblib.arrays ? 'joblib' : 'pickle';
    const reasons = [...joblib.reasons];
    if (!joblib.malformed && joblib.end !== bytes.length)
        reasons.push(finding_block(`After its end stand ${bytes.length - joblib.end} more bytes: loaders disagree on what they are.`));
    if (joblib.arrays && reasons.length === 0) {
        const plain = scanPickle(bytes, 0, { allowed, persistentIds: 'refused', joblib: false });
        if (plain.forbidden)
            reasons.push(finding_block('Loaded as a plain pickle instead of by joblib, it runs what no scan profile lists.'));
    }
    return { type, reasons };
}
function scanCompressed(type, bytes, allowed) {
    let inner;
    try {
        inner = (type === 'gzip' ? external_node_zlib_.gunzipSync : external_node_zlib_.inflateSync)(bytes, { maxOutputLength: mostInflated });
    }
    catch {
        throw new Malformed('it cannot be inflated within 1 GiB');
    }
    const scanned = scanWholePickle(inner, allowed);
    return { type: `${scanned.type} (${type})`, reasons: scanned.reasons };
}
function scanOther(name, bytes, allowed) {
    const { reasons, forbidden, malformed, called, end } = scanPickle(bytes, 0, {
        allowed,
        persistentIds: 'refused',
        joblib: true,
    });
    if (forbidden && (called || !malformed))
        return { type: 'pickle', reasons };
    if (!malformed && end === bytes.length && bytes.length > 1)
        return { type: 'pickle', reasons };
    const extension = extensionOf(name);
    const said = extension === '' ? '' : ` (.${extension})`;
    return {
        type: 'other',
        reasons: [review(`Its content is of no type that is inspected${said}.`)],
    };
}
function scanZip(members, allowed, depth) {
    if (depth >= deepestArchive)
        throw new Malformed('archives are nested too deep');
    const data = members.find(({ name }) => /^(?:[^/]+\/)?data\.pkl$/.test(name));
    const files = members.filter(({ name, bytes }) => !name.endsWith('/') || bytes.length > 0);
    if (data)
        return scanTorch(files, data.name.slice(0, -'data.pkl'.length), allowed, depth);
    const reasons = files.flatMap((member) => scanMember(member, allowed, depth));
    const config = files.find(({ name }) => name === 'config.json');
    if (config && files.some(({ name }) => name === 'metadata.json')) {
        reasons.push(...scanKerasConfig(parseStrictJson(config.bytes)));
        return { type: 'keras', reasons };
    }
    if (files.length === 0)
        return { type: 'zip', reasons: [review('The archive is empty.')] };
    return { type: files.every(({ name }) => name.endsWith('.npy')) ? 'npz' : 'zip', reasons };
}
const scanMember = ({ name, bytes }, allowed, depth) => inMember(name, scanContent(name, bytes, allowed, depth + 1).reasons);
const inMember = (name, reasons) => reasons.map(({ verdict, text }) => ({ verdict, text: `In its member ${quoted(name)}: ${text}` }));
function scanTorch(files, root, allowed, depth) {
    const script = files.some(({ name }) => name.startsWith(`${root}code/`) || name === `${root}constants.pkl`);
    if (script)
        return scanTorchScript(files, root, allowed, depth);
    const reasons = files.flatMap((member) => {
        const { name, bytes } = member;
        const inner = name.startsWith(root) ? name.slice(root.length) : `/${name}`;
        if (inner === 'data.pkl') {
            const { reasons, malformed, end } = scanPickle(bytes, 0, { allowed, persistentIds: 'storage', joblib: false });
            const rest = !malformed && end !== bytes.length ? [finding_block('Something stands after the end of the pickle.')] : [];
            return inMember(name, [...reasons, ...rest]);
        }
        if (/^data\/\d+$/.test(inner))
            return inMember(name, storageReasons(bytes, allowed));
        if (/^(version|byteorder|\.format_version|\.storage_alignment|\.data\/serialization_id)$/.test(inner))
            return /^[\w.\n\r-]{0,100}$/.test(bytes.subarray(0, 200).toString('latin1'))
                ? []
                : inMember(name, [review('It holds more than the number or word that it is for.')]);
        return scanMember(member, allowed, depth);
    });
    return { type: 'torch', reasons };
}
function storageReasons(bytes, allowed) {
    if (bytes[0] !== 0x80)
        return [];
    const { forbidden, called, malformed } = scanPickle(bytes, 0, { allowed, persistentIds: 'refused', joblib: false });
    return forbidden && (called || !malformed) ? [review('The bytes of this tensor are a pickle.')] : [];
}
function scanTorchScript(files, root, allowed, depth) {
    const said = review('It is TorchScript, whose code is not inspected: save the state_dict, or have it reviewed.');
    const reasons = files
        .filter(({ name }) => !name.startsWith(root) ||
        !/^(code\/|data\/|constants\/|data\.pkl$|constants\.pkl$|version$|byteorder$|\.)/.test(name.slice(root.length)))
        .flatMap((member) => scanMember(member, allowed, depth));
    const pickles = files
        .filter(({ name }) => name === `${root}data.pkl` || name === `${root}constants.pkl`)
        .flatMap(({ name, bytes }) => {
        const scanned = scanPickle(bytes, 0, {
            allowed: withTorchScriptNames(allowed),
            persistentIds: 'storage',
            joblib: false,
        });
        return inMember(name, scanned.reasons);
    });
    return { type: 'torchscript', reasons: [said, ...reasons, ...pickles] };
}
const withTorchScriptNames = (allowed) => ({
    ...allowed,
    find: (module, name) => /^__torch__(\.|$)/.test(module) ? { module, name, use: 'call' } : allowed.find(module, name),
});

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/scan/scan-model.js



function scanModel(files, allowed) {
    const scanned = files.map(({ name, bytes }) => ({
        name,
        bytes: bytes.length,
        result: scanFile(name, bytes, allowed),
    }));
    return joinCompanions(scanned);
}
function joinCompanions(scanned) {
    const sizes = new Map(scanned.map(({ name, bytes }) => [name, bytes]));
    const read = new Set();
    const outcomes = scanned.map(({ name, result }) => {
        const missing = (result.companions ?? []).flatMap(({ location, offset, length }) => {
            const path = external_node_path_.posix.join(external_node_path_.posix.dirname(name), location);
            const size = sizes.get(path);
            const said = `It reads tensors from ${quoted(location)}`;
            if (size === undefined)
                return [finding_block(`${said}, which is not among the files of the model: add it to "model".`)];
            if (offset + (length ?? 0) > size)
                return [finding_block(`${said} beyond the end of that file.`)];
            read.add(path);
            return [];
        });
        return { name, type: result.type, reasons: [...result.reasons, ...missing] };
    });
    return outcomes.map(({ name, type, reasons }) => {
        if (type === 'other' && read.has(name))
            return { path: name, type: 'tensor data', verdict: 'allow', reasons: [] };
        const texts = [...new Set(reasons.map(({ text }) => text))];
        return { path: name, type, verdict: verdictOf(reasons), reasons: texts };
    });
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/read-model.js










const readWhole = 2 ** 30;
function allowedBy(settings) {
    const additions = (settings['allow-globals'] ?? []).map((text) => ({ text, parts: /^([\w.]+):(\w+)$/.exec(text) }));
    const problems = additions
        .filter(({ parts }) => !parts)
        .map(({ text }) => `"allow-globals" holds "${text}": write module:name, e.g. wages.features:LogScaler.`);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
    return (0,allowed_globals/* allowedGlobals */.vn)(settings['scan-profile'], additions.map(({ parts }) => ({ module: parts?.[1], name: parts?.[2] })));
}
async function readModel(patterns, allowed, site) {
    const found = new Map();
    for (const pattern of patterns)
        for (const file of await (0,find_files/* findFiles */.lY)(pattern, { root: site.workspace }))
            found.set(file.name, file);
    const files = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    const folder = commonFolder(files.map(({ name }) => name));
    const scanned = [];
    for (const [i, file] of files.entries()) {
        site.progress(`scanning ${i + 1} of ${files.length} files`);
        const name = folder === '' ? file.name : file.name.slice(folder.length + 1);
        scanned.push({ name, file, bytes: file.bytes, ...(await scanned1(name, file, allowed)) });
    }
    site.progress(undefined);
    const verdicts = new Map(joinCompanions(scanned).map((verdict) => [verdict.path, verdict]));
    return scanned.map(({ name, file, sha256, bytes }) => {
        const { type, verdict, reasons } = verdicts.get(name);
        return { file, evidence: { path: name, type, verdict, reasons, sha256, bytes } };
    });
}
function commonFolder(names) {
    const [first = ''] = names;
    for (let folder = external_node_path_.posix.dirname(first); folder !== '.'; folder = external_node_path_.posix.dirname(folder))
        if (names.every((name) => name.startsWith(`${folder}/`)))
            return folder;
    return '';
}
async function scanned1(name, file, allowed) {
    if (file.bytes > readWhole)
        return { sha256: await hashed(file), result: await scanLarge(file) };
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(file.path);
    }
    catch (error) {
        throw new errors/* EvidenceError */.oe(`"${file.name}" cannot be read (${error.code ?? (0,errors/* messageOf */.bD)(error)}): grant read access.`);
    }
    if (bytes.length !== file.bytes)
        throw new errors/* EvidenceError */.oe(`"${file.name}" changed while it was read: run again when nothing writes to it.`);
    return { sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'), result: scanFile(name, bytes, allowed) };
}
async function scanLarge(file) {
    const start = await head(file, 9);
    const length = safetensorsHeader(start, file.bytes);
    if (length === undefined)
        return {
            type: 'other',
            reasons: [review('It is larger than 1 GiB and no safetensors file: only those are inspected at this size.')],
        };
    try {
        checkSafetensors((await head(file, 8 + length)).subarray(8), file.bytes - 8 - length);
        return { type: 'safetensors', reasons: [] };
    }
    catch (error) {
        if (!(error instanceof Malformed))
            throw error;
        return { type: 'safetensors', reasons: [finding_block(`It is no valid safetensors file: ${error.message}.`)] };
    }
}
async function head(file, length) {
    const chunks = [];
    for await (const chunk of (0,external_node_fs_.createReadStream)(file.path, { end: length - 1 }))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
async function hashed(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(file.path))
        hash.update(chunk);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./build/js/shared/attestation/check-signature.js + 1 modules
var check_signature = __webpack_require__(34777);
// EXTERNAL MODULE: ./build/js/shared/attestation/signing-key.js
var signing_key = __webpack_require__(1358);
;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/signed-report.js




async function reportKey(settings, site) {
    const path = settings['report-key'];
    if (path === undefined)
        return undefined;
    const { bytes } = await site.decidingFile('report-key', path);
    const { key, problem } = (0,signing_key/* readPublicKey */.R)(bytes.toString('utf8'));
    if (key === undefined)
        throw new errors/* SettingsError */.GN([`"report-key" is "${path}": ${problem}`]);
    return key;
}
function heldToKey(judged, path, bytes, signature, key) {
    const { report, evidence } = judged;
    if (key === undefined || !report || evidence.refusal !== undefined)
        return judged;
    const check = signature === undefined
        ? { kind: 'refused', reason: 'no report.sigstore.json is with it' }
        : (0,check_signature/* checkSignature */.j)(signature, report, bytes, { kind: 'key', key });
    if (check.kind === 'signed')
        return judged;
    const refusal = `${(0,short_name/* shortName */.E)(path)} (${report.gate}) is not signed by "report-key" (${check.reason}): set "sign" to key where that gate runs.`;
    return { ...judged, evidence: { ...evidence, refusal } };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/verify-image.js
















const verify_image_largestConfig = 4 * 1024 * 1024;
const largestStatement = 16 * 1024 * 1024;
const largestReport = 16 * 1024 * 1024;
const largestModel = 2 ** 30;
async function verifyImage(reference, allowed, settings, site) {
    const wanted = reference.digest ?? reference.tag ?? settings.tags?.[0];
    if (wanted === undefined)
        throw new errors/* SettingsError */.GN([
            `"image" is "${settings.image ?? placeName(reference.place)}": to verify, write it with @sha256:<digest> or :tag.`,
        ]);
    const store = openStore(reference.place, site);
    const found = await store.manifest(wanted);
    if (!found)
        throw new errors/* EvidenceError */.oe(`${store.name} has no image ${wanted}: build it first, or check the name.`);
    const manifest = readManifest(found.bytes);
    if (!manifest || manifest.artifactType !== undefined)
        throw new errors/* EvidenceError */.oe(`${store.name} has no image at ${wanted}, but something else: name the image of one platform.`);
    const { digest } = found.descriptor;
    const config = await verify_image_configOf(store, manifest);
    const read = await readModelLayer(store, manifest, config.config?.Labels?.[modelLabel], allowed);
    const reports = await readBound(store, digest, read.files, await reportKey(settings, site));
    return {
        files: read.files,
        image: {
            name: store.name,
            digest,
            size: manifest.layers.reduce((sum, { size }) => sum + size, manifest.config.size),
            layers: manifest.layers.map((layer) => ({
                digest: layer.digest,
                size: layer.size,
                from: image_plan_originOf(layer),
            })),
            user: config.config?.User ?? '',
            base: {
                name: config.config?.Labels?.['org.opencontainers.image.base.name'] ?? 'scratch',
                digest: config.config?.Labels?.['org.opencontainers.image.base.digest'] ?? '',
                pinned: true,
            },
        },
        reports,
        tags: [],
        steps: nothingDone,
        verification: read.problem === undefined ? {} : { modelProblem: read.problem },
    };
}
async function verify_image_configOf(store, { config }) {
    const bytes = await smallBlob(store, config, verify_image_largestConfig);
    const read = bytes && readConfig(bytes);
    if (read)
        return read;
    throw new errors/* EvidenceError */.oe(`The configuration of the image at ${store.name} cannot be read: build the image again.`);
}
async function readModelLayer(store, { layers }, label, allowed) {
    const top = layers.at(-1);
    const nothing = (problem) => ({ files: [], problem });
    if (!top || image_plan_originOf(top) !== 'model')
        return nothing('its uppermost layer is no model layer of this tool, so that the model could be covered by something else');
    if (top.size > largestModel)
        return nothing('its model is larger than 1 GiB, which is not read back yet');
    const stored = (await smallBlob(store, top, largestModel));
    let content;
    try {
        content = readTar(top.mediaType === mediaTypes.gzipLayer ? (0,external_node_zlib_.gunzipSync)(stored, { maxOutputLength: largestModel }) : stored);
    }
    catch (error) {
        return nothing(`its model layer cannot be read (${error instanceof NotOurTar ? error.message : 'it cannot be inflated'})`);
    }
    const prefix = `${modelFolder}/`;
    if (content.length === 0 || content.some(({ path }) => !path.startsWith(prefix)))
        return nothing('its model layer holds other files than those of a model');
    const named = content.map(({ path, bytes }) => ({ name: path.slice(prefix.length), bytes }));
    const verdicts = scanModel(named, allowed);
    const files = named.map(({ bytes }, i) => ({
        ...verdicts[i],
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
        bytes: bytes.length,
    }));
    return label === modelFilesLabel(files)
        ? { files }
        : { files, problem: 'its label says other files of the model than its layer holds' };
}
async function readBound(store, digest, files, key) {
    const reports = [];
    const referrers = [...(await store.referrers(digest))].sort((a, b) => (a.digest < b.digest ? -1 : 1));
    for (const { digest: own } of referrers) {
        const found = await store.manifest(own);
        const manifest = found && readManifest(found.bytes);
        if (manifest?.artifactType !== statementType)
            continue;
        const bound = await readOne(store, manifest, { name: store.name, digest }, own, files, key);
        if (bound)
            reports.push(bound);
    }
    return reports;
}
async function readOne(store, manifest, image, own, files, key) {
    const reportLayer = manifest.layers.find(({ mediaType }) => mediaType === reportType);
    const statementLayer = manifest.layers.find(({ mediaType }) => mediaType === statementType);
    if (!reportLayer || !statementLayer)
        return undefined;
    const bytes = await smallBlob(store, reportLayer, largestReport);
    const statement = await smallBlob(store, statementLayer, largestStatement);
    const signatureLayer = manifest.layers.find(({ mediaType }) => mediaType === signatureType);
    const signature = signatureLayer && (await smallBlob(store, signatureLayer, largestStatement));
    const report = bytes ?? Buffer.alloc(0);
    const judged = heldToKey(judgeReport(own, report, files), own, report, signature, key);
    if (judged.evidence.refusal !== undefined || !judged.report)
        return judged.evidence;
    const problem = manifest.subject?.digest !== image.digest
        ? 'it refers to another image'
        : statementProblem(statement ?? Buffer.alloc(0), statementOf(image, files, judged.report, judged.evidence.sha256));
    return problem === undefined
        ? judged.evidence
        : {
            ...judged.evidence,
            refusal: `The statement ${own.slice(0, 19)} is refused: ${problem}. Build the image again from its reports.`,
        };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/gather.js


















async function gather(settings, site) {
    refuseUnusable(settings, site);
    const allowed = allowedBy(settings);
    if (settings.mode === 'verify')
        return {
            evidence: await verifyImage(destination(settings), allowed, settings, site),
            inputs: [],
            notices: [],
        };
    const sources = await readModel(settings.model ?? [], allowed, site);
    const files = sources.map(({ evidence }) => evidence);
    const inputs = sources.map(({ file, evidence }) => ({
        name: 'model',
        path: file.name,
        sha256: evidence.sha256,
    }));
    if (settings.mode === 'scan')
        return { evidence: { files, reports: [], tags: [], steps: nothingDone }, inputs, notices: [] };
    const reports = await readReports(settings, sources, site);
    const engine = engineOf(settings);
    if (engine)
        return gatherBuild(engine, settings, site, { sources, files, reports, inputs });
    const where = destination(settings);
    const plan = await planImage(sources, {
        base: settings['base-image'],
        platform: settings.platform,
        labels: settings.labels ?? [],
    }, site);
    const image = imageOf(plan, imageName(settings, where.place));
    const tags = await tagsBefore(settings, where, site);
    return {
        evidence: { files, image, reports, tags, steps: nothingDone, plan },
        inputs: [...inputs, ...reports.map(({ path, sha256 }) => ({ name: 'report', path, sha256 }))],
        notices: [],
    };
}
async function gatherBuild(engine, settings, site, known) {
    const { sources, files, reports } = known;
    const planned = await planBuild(engine, sources, settings, site);
    if (settings.mode === 'build')
        await requireEngine(engine);
    const tags = settings.mode === 'build' ? await tagsBefore(settings, destination(settings), site) : [];
    return {
        evidence: { files, reports, tags, steps: nothingDone, build: planned.build },
        inputs: [
            ...known.inputs,
            ...reports.map(({ path, sha256 }) => ({ name: 'report', path, sha256 })),
            ...planned.inputs.map(({ name, path, bytes }) => ({
                name,
                path,
                sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
            })),
        ],
        notices: [],
    };
}
async function tagsBefore({ tags = [] }, { place }, site) {
    const store = openStore(place, site);
    const found = [];
    for (const tag of tags)
        found.push({ tag, before: (await store.manifest(tag))?.descriptor.digest ?? null });
    return found;
}
function refuseUnusable(settings, site) {
    const problems = [];
    const { mode } = settings;
    if (mode !== 'verify' && (settings.model ?? []).length === 0)
        problems.push(`"model" is not set: name the files of the model (mode ${mode} inspects them).`);
    if (mode === 'plan' || mode === 'build') {
        if (settings['base-image'] === undefined)
            problems.push('"base-image" is not set: name the approved image by digest, or scratch.');
        problems.push(...builderProblems(settings));
    }
    if (mode !== 'scan' && settings.image === undefined && settings.output === undefined)
        problems.push(`"image" is not set: name the image that mode ${mode} is about.`);
    if (settings.output !== undefined && parseReference(settings.output)?.place.kind !== 'layout')
        problems.push(`"output" is "${settings.output}": write oci:<folder>.`);
    if (settings.image !== undefined && !parseReference(settings.image))
        problems.push(`"image" is "${settings.image}": write registry.example/team/name or oci:<folder>, in lower case.`);
    for (const tag of settings.tags ?? [])
        if (!tagPattern.test(tag) || /^sha256-[0-9a-f]{64}$/.test(tag))
            problems.push(`"tags" holds "${tag}", which is no tag that an image may have.`);
    for (const entry of settings.reviewed ?? [])
        if (!/^sha256:[0-9a-f]{64}$/.test(entry))
            problems.push(`"reviewed" holds "${entry}": write sha256:<64 hexadecimal digits, lower case>.`);
    for (const [name, text] of [
        ['image', settings.image],
        ['output', settings.output],
        ['base-image', settings['base-image']],
    ]) {
        const place = text === undefined ? undefined : parseReference(text)?.place;
        if (place?.kind === 'layout' && !liesInside((0,external_node_path_.resolve)(site.workspace, place.folder), site.workspace))
            problems.push(`"${name}" is "${text}", which lies outside the workspace: name a folder in it.`);
    }
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
}
function liesInside(folder, workspace) {
    if (!(0,find_files/* inside */.nx)(folder, workspace) || folder === workspace)
        return false;
    let there = folder;
    while (!(0,external_node_fs_.existsSync)(there))
        there = (0,external_node_path_.dirname)(there);
    return (0,find_files/* inside */.nx)((0,external_node_fs_.realpathSync)(there), workspace);
}
const destination = ({ output, image }) => parseReference(output ?? image ?? '');
async function readReports(settings, sources, site) {
    const key = await reportKey(settings, site);
    const found = new Map();
    for (const pattern of settings['gate-reports'] ?? [])
        for (const file of await (0,find_files/* findFiles */.lY)(pattern, { root: site.workspace })) {
            const bytes = (0,find_files/* readSmallFile */.EW)(file);
            const files = sources.map(({ evidence }) => evidence);
            const judged = judgeReport(file.name, bytes, files);
            found.set(file.name, heldToKey(judged, file.name, bytes, (0,signature_beside/* signatureBeside */.h)(file.path), key).evidence);
        }
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/next.js

function next(evidence, settings) {
    const { image, steps, reports, tags, build, built } = evidence;
    if (settings.mode !== 'build' || !(image || build) || steps.stopped)
        return undefined;
    if (requirements(evidence, settings).some(({ severity, outcome }) => severity === 'error' && outcome !== 'pass'))
        return undefined;
    if (!image)
        return { kind: 'build' };
    if (build?.engine === 'docker' && built && !steps.smoke)
        return { kind: 'smoke', id: built.id };
    if (smokeChecks(evidence, settings).some(({ outcome }) => outcome !== 'pass'))
        return undefined;
    const { digest } = image;
    if (!steps.pushed)
        return { kind: 'push', digest };
    const report = reports.find(({ path }) => !steps.attested.includes(path));
    if (report)
        return { kind: 'attest', path: report.path, sha256: report.sha256, digest };
    const tag = tags.find(({ tag }) => !steps.tagged.includes(tag));
    return tag && { kind: 'tag', tag: tag.tag, before: tag.before, digest };
}

// EXTERNAL MODULE: ./build/js/shared/report/advice.js
var advice = __webpack_require__(91901);
;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/present.js


const mostFiles = 200;
function present(evidence, checks, combined, { mode }) {
    const open = (0,advice/* openChecks */._)(checks);
    const causes = open.filter((check) => !isConsequence(check));
    return {
        summary: summaryOf(evidence, combined, causes.length > 0 ? causes : open, mode),
        whatToDo: (0,advice/* adviceOf */.w)(causes),
        sections: [
            ...imageSections(evidence),
            ...buildSections(evidence),
            filesSection(evidence),
            ...reportSections(evidence),
        ].filter(({ blocks }) => blocks.length > 0),
    };
}
function summaryOf({ files, image, steps, reports, build }, combined, causes, mode) {
    const of = `${files.length} ${files.length === 1 ? 'file' : 'files'} of the model`;
    const [first] = causes;
    if (combined.waivedOnly)
        return `Passed because everything that could decide is waived (${of}).`;
    if (combined.verdict === 'error')
        return first ? `Not measured: ${first.reason}` : 'No check of severity error was executed: nothing was decided.';
    const unwritten = mode === 'build' && !steps.pushed ? ' Nothing was written.' : '';
    if (combined.verdict !== 'pass')
        return `${first?.reason ?? 'A check did not pass.'}${furtherOf(causes)}${unwritten}`;
    const where = image === undefined ? '' : `${image.name}@${image.digest.slice(0, 19)}`;
    if (build && image === undefined)
        return `Would package ${of} with ${build.engine}; nothing was written.`;
    switch (mode) {
        case 'build':
            return `Packaged ${of} as ${where}, with ${counted(reports.length, 'report')} bound to it.${warnedOf(reports)}${byEngine(build)}`;
        case 'plan':
            return `Would package ${of} as ${where}, ${image?.size ?? 0} bytes; nothing was written.`;
        case 'verify':
            return `${where} holds the model that its ${counted(reports.length, 'bound report')} judged.${warnedOf(reports)}`;
        default:
            return `Nothing in ${of} runs code when it is loaded.`;
    }
}
const furtherOf = (causes) => causes.length > 1 ? ` (${counted(causes.length - 1, 'further cause')} below.)` : '';
function warnedOf(reports) {
    const warned = reports.filter(({ refusal, result }) => refusal === undefined && result === 'WARNED');
    const names = [...new Set(warned.map(({ name, gate }) => name ?? gate))];
    return names.length === 0 ? '' : ` Accepted with a warning: ${names.join(', ')}.`;
}
function byEngine(build) {
    if (build === undefined)
        return '';
    const { engine, golden } = build;
    const tried = golden === undefined ? '' : `; started, it predicted ${counted(golden.length, 'golden row')}`;
    return ` ${engine} built it${tried}.`;
}
const counted = (count, what) => `${count} ${what}${count === 1 ? '' : 's'}`;
function imageSections({ image, steps, build }) {
    if (!image)
        return [];
    const facts = {
        kind: 'table',
        columns: [{ title: 'Image' }, { title: image.name }],
        rows: [
            ['Digest', [{ code: image.digest }]],
            ['Bytes as stored', String(image.size)],
            ['Base', [{ code: build?.from ?? present_nameOf(image.base) }]],
            ...(image.base.name === 'scratch' ? [] : [startsAs(image)]),
            ...(steps.pushed ? [['Layers and configuration', transfersOf(steps.pushed.transfers)]] : []),
        ],
    };
    return [
        { title: 'Image', weight: 'main', blocks: [facts, ...(image.layers.length === 0 ? [] : [layerChart(image)])] },
    ];
}
const startsAs = ({ user }) => ['Starts as', user === '' ? 'root' : [{ code: user }]];
const present_nameOf = ({ name, digest }) => (digest === '' ? name : `${name}@${digest}`);
const buildSections = ({ build }) => build === undefined
    ? []
    : [{ title: 'Dockerfile', weight: 'details', blocks: [{ kind: 'code', text: build.dockerfile }] }];
const transfersOf = ({ present, mounted, copied, }) => `${copied} written, ${mounted} mounted from the base, ${present} already there`;
function layerChart({ layers }) {
    const values = layers.map(({ digest, size, from }, i) => ({
        layer: `${i + 1} ${digest.slice(7, 19)}`,
        bytes: size,
        from,
    }));
    const model = layers.filter(({ from }) => from === 'model').reduce((sum, { size }) => sum + size, 0);
    const whole = layers.reduce((sum, { size }) => sum + size, 0);
    return {
        kind: 'chart',
        title: 'Bytes by layer',
        alt: `Bytes by layer, lowest first: ${layers.length} layers, ${whole} bytes, of which the model has ${model}.`,
        spec: {
            data: { values },
            height: { step: 20 },
            mark: { type: 'bar' },
            encoding: {
                y: { field: 'layer', type: 'nominal', sort: null, title: null, axis: { labelLimit: 300 } },
                x: {
                    field: 'bytes',
                    type: 'quantitative',
                    title: 'bytes as stored',
                    scale: { zero: true, nice: true },
                    axis: { format: '.2s' },
                },
                color: { field: 'from', type: 'nominal', title: null },
            },
        },
    };
}
function filesSection({ files }) {
    const order = { block: 0, review: 1, allow: 2 };
    const shown = [...files].sort((a, b) => order[a.verdict] - order[b.verdict]).slice(0, mostFiles);
    const table = {
        kind: 'table',
        ...(files.length > shown.length ? { caption: `The first ${shown.length} of ${files.length} files.` } : {}),
        columns: [
            { title: 'File' },
            { title: 'Type' },
            { title: 'Bytes', align: 'right' },
            { title: 'Scan' },
            { title: 'Why' },
        ],
        rows: shown.map(({ path, type, bytes, verdict, reasons }) => [
            [{ code: path }],
            type,
            String(bytes),
            verdict,
            reasons.join(' '),
        ]),
    };
    const blocks = files.length === 0 ? [] : [table];
    return { title: 'Files of the model', weight: 'main', blocks };
}
function reportSections({ reports }) {
    if (reports.length === 0)
        return [];
    const table = {
        kind: 'table',
        columns: [{ title: 'Report' }, { title: 'Gate' }, { title: 'Verdict' }, { title: 'Accepted' }],
        rows: reports.map(({ path, gate, name, verdict, refusal, result }) => [
            [{ code: path }],
            name === undefined ? gate : `${gate} (${name})`,
            verdict,
            refusal !== undefined ? 'no' : result === 'WARNED' ? 'with a warning' : 'yes',
        ]),
    };
    return [{ title: 'Reports of the gates that judged this model', weight: 'main', blocks: [table] }];
}

;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/record.js
function record_record({ files, image, reports, steps, tags, build, built }) {
    return {
        files: files.map(({ path, type, verdict, reasons, sha256, bytes }) => ({
            path,
            type,
            verdict,
            reasons: [...reasons],
            sha256,
            bytes,
        })),
        ...(build === undefined
            ? {}
            : {
                build: {
                    engine: build.engine,
                    framework: build.framework,
                    base: build.from,
                    dockerfile: build.dockerfile,
                    goldenRows: build.golden?.length ?? null,
                    ...(built === undefined ? {} : { id: built.id }),
                },
            }),
        ...(image === undefined
            ? {}
            : {
                image: {
                    name: image.name,
                    digest: image.digest,
                    size: image.size,
                    user: image.user,
                    base: { ...image.base },
                    layers: image.layers.map((layer) => ({ ...layer })),
                },
                reports: reports.map(({ path, gate, name, verdict, result, sha256, refusal }) => ({
                    path,
                    gate,
                    ...(name === undefined ? {} : { name }),
                    verdict,
                    result,
                    sha256,
                    accepted: refusal === undefined,
                })),
                done: {
                    written: steps.pushed !== undefined,
                    bound: [...steps.attested],
                    tagged: [...steps.tagged],
                    tagsBefore: tags.map((tag) => ({ ...tag })),
                    ...(steps.pushed === undefined ? {} : { transfers: { ...steps.pushed.transfers } }),
                },
            }),
    };
}

// EXTERNAL MODULE: ./build/js/shared/gates/container-packaging/settings.js
var settings = __webpack_require__(74154);
;// CONCATENATED MODULE: ./build/js/shared/gates/container-packaging/index.js







const gate = {
    ...settings/* face */.m,
    gather: gather,
    next: next,
    apply: apply,
    decide: decide,
    record: record_record,
    present: present,
    output: ({ image, steps, verification }) => ({
        'image-digest': image?.digest ?? '',
        'image-reference': image && (steps.pushed || verification) ? `${image.name}@${image.digest}` : '',
        'image-size': image === undefined ? '' : String(image.size),
    }),
};


/***/ }),

/***/ 91901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openChecks),
/* harmony export */   w: () => (/* binding */ adviceOf)
/* harmony export */ });
/* harmony import */ var _check_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57520);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53802);


const mostAdvice = 5;
const openChecks = (checks) => checks.filter(({ outcome, severity, waiver }) => outcome !== 'pass' && severity === 'error' && waiver === undefined);
function adviceOf(open, cureOf = ({ reason }) => reason) {
    const advices = new Map();
    for (const check of (0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .orderChecks */ .gg)(open)) {
        const cure = cureOf(check);
        advices.set(cure, [...(advices.get(cure) ?? []), check]);
    }
    const shown = [...advices].slice(0, mostAdvice).map(([cure, [first, ...more]]) => {
        const others = more.length > 0 ? ` and ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(more.length)} more ${more.length === 1 ? 'check' : 'checks'}` : '';
        return [{ code: first?.id ?? '' }, `${others}: ${cure}`];
    });
    const left = advices.size - shown.length;
    return left > 0 ? [...shown, `And ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(left)} more: the table of checks names them all.`] : shown;
}


/***/ }),

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

/***/ 98674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   ZJ: () => (/* binding */ inTotoResult),
/* harmony export */   b6: () => (/* binding */ checkRunConclusion),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   ve: () => (/* binding */ combinedExitCode)
/* harmony export */ });
const exitCodes = {
    pass: 0,
    fail: 1,
    settings: 2,
    evidence: 3,
    outside: 4,
    inconclusive: 5,
    bug: 70,
    sigint: 130,
    sigterm: 143,
};
function exitCode(combined, strictness) {
    if (strictness.reportOnly)
        return exitCodes.pass;
    switch (combined.verdict) {
        case 'pass':
            return exitCodes.pass;
        case 'fail':
            return exitCodes.fail;
        case 'inconclusive':
            return strictness.onInconclusive === 'warn' ? exitCodes.pass : exitCodes.inconclusive;
        case 'error':
            return combined.cause === 'outside' ? exitCodes.outside : exitCodes.evidence;
    }
}
function combinedExitCode(codes) {
    const order = [70, 130, 143, 2, 1, 4, 3, 5];
    return order.find((code) => codes.includes(code)) ?? 0;
}
function checkRunConclusion(combined, strictness) {
    if (strictness.reportOnly && combined.verdict !== 'pass')
        return 'neutral';
    if (combined.verdict === 'pass')
        return 'success';
    return combined.verdict === 'inconclusive' && strictness.onInconclusive === 'warn' ? 'neutral' : 'failure';
}
function inTotoResult(judged, strictness) {
    if (judged.verdict === 'pass')
        return judged.waived ? 'WARNED' : 'PASSED';
    return judged.verdict === 'inconclusive' && strictness.onInconclusive === 'warn' ? 'WARNED' : 'FAILED';
}


/***/ }),

/***/ 59065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SJ: () => (/* binding */ locator64Bytes),
/* harmony export */   hU: () => (/* binding */ endBytes),
/* harmony export */   pi: () => (/* binding */ field64),
/* harmony export */   vX: () => (/* binding */ methods),
/* harmony export */   zQ: () => (/* binding */ zipSignatures)
/* harmony export */ });
const zipSignatures = {
    member: 0x04034b50,
    directory: 0x02014b50,
    end: 0x06054b50,
    end64: 0x06064b50,
    locator64: 0x07064b50,
    descriptor: 0x08074b50,
};
const endBytes = 22;
const locator64Bytes = 20;
const field64 = 1;
const methods = { stored: 0, deflated: 8 };


/***/ })

};
