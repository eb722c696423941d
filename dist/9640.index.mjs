export const id = 9640;
export const ids = [9640];
export const modules = {

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

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

/***/ 94460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ nameInWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2128);



function nameInWorkspace(path, workspace) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    if ((0,_find_files_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(absolute, workspace))
        return absolute;
    const top = ancestors(absolute).find((folder) => realOf(folder) === workspace);
    return top === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, absolute));
}
const ancestors = (path) => {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return folder === path ? [] : [...ancestors(folder), folder];
};
function realOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 55671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ policyFile)
/* harmony export */ });
const policyFile = 'mlops-gates.yml';


/***/ }),

/***/ 17510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ judgedVersions),
/* harmony export */   y: () => (/* binding */ protect)
/* harmony export */ });
function protect({ base, head, isChange, run, given, settings }) {
    const find = (policy) => policy?.runs.find((each) => each.name === run);
    const decided = (policy, notices, refused = []) => ({
        run: find(policy),
        policy,
        waivers: policy?.waivers.filter((waiver) => waiver.run === run) ?? [],
        refused,
        notices,
    });
    if (!isChange)
        return decided(head, []);
    if (!find(base))
        return {
            ...decided(head, find(head)
                ? [
                    `New: not yet protected. The target branch has no run "${run}": it is judged by the version of this change.`,
                ]
                : []),
        };
    const refused = given.filter((name) => settings[name]?.decides === true && name !== 'policy' && name !== 'policy-sha256');
    return decided(base, changeOf(find(base), find(head)), refused);
}
function changeOf(base, head) {
    if (base === undefined)
        return [];
    if (head === undefined)
        return [`The change takes the run "${base.name}" out of the policy: it is judged all the same.`];
    const { line: _base, ...before } = base;
    const { line: _head, ...after } = head;
    return JSON.stringify(before) === JSON.stringify(after)
        ? []
        : [`The run "${base.name}" differs from the target branch: the target branch's version decides.`];
}
function judgedVersions(base, head, name) {
    if (base === undefined)
        return { versions: ['head'], notice: `New: not yet protected. The target branch has no ${name}.` };
    if (head === undefined)
        return { versions: ['base'], notice: `The change removes ${name}: the target branch's version decides.` };
    return base === head
        ? { versions: ['base'] }
        : { versions: ['base', 'head'], notice: `The change alters ${name}: it is judged in both versions.` };
}


/***/ }),

/***/ 74979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ protectedPath)
/* harmony export */ });
/* harmony import */ var _engine_name_in_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94460);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83903);


function protectedPath(path, workspace, setting) {
    const name = (0,_engine_name_in_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .nameInWorkspace */ ._)(path, workspace);
    if (name !== undefined)
        return name;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([
        `The setting "${setting}" is "${path}", which lies outside the workspace by its name, so the target branch cannot be asked for it: write it relative to the workspace.`,
    ]);
}


/***/ }),

/***/ 18822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ij: () => (/* binding */ noPolicies),
  GB: () => (/* binding */ noSuchRun),
  h9: () => (/* binding */ readPolicies),
  ky: () => (/* binding */ runsOf),
  vz: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/engine/find-files.js
var find_files = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/text/did-you-mean.js
var did_you_mean = __webpack_require__(10425);
// EXTERNAL MODULE: ./build/js/shared/yaml/problem.js
var problem = __webpack_require__(52191);
;// CONCATENATED MODULE: ./build/js/shared/policy/fetch-policy.js

const largest = 2 ** 20;
const longestMs = 30_000;
async function fetchPolicy(address, sha256) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const problems = [
        ...(url?.protocol === 'https:'
            ? []
            : ['The setting "policy" is an address, but no https one: only https is taken.']),
        ...(url && (url.username !== '' || url.password !== '')
            ? ['The setting "policy" holds a user name or password: addresses of policies need none.']
            : []),
        ...(sha256 !== undefined && /^(sha256:)?[0-9a-f]{64}$/i.test(sha256)
            ? []
            : ['The setting "policy" is an address: pin what is fetched by "policy-sha256", 64 hexadecimal digits.']),
    ];
    if (problems.length > 0 || url === undefined)
        throw new errors/* SettingsError */.GN(problems);
    try {
        const answer = await fetch(url, { signal: AbortSignal.timeout(longestMs), credentials: 'omit' });
        if (new URL(answer.url).protocol !== 'https:')
            throw new Error('it redirects to an address without https');
        if (!answer.ok)
            throw new Error(`status ${answer.status}`);
        const parts = [];
        let size = 0;
        for await (const part of answer.body ?? []) {
            size += part.length;
            if (size > largest)
                throw new Error(`it is larger than ${largest} bytes`);
            parts.push(part);
        }
        return Buffer.concat(parts);
    }
    catch (error) {
        const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
        throw new errors/* OutsideError */.Cp(`The policy cannot be fetched from ${url.origin}${url.pathname} (${(0,errors/* messageOf */.bD)(error)}${cause}).`);
    }
}

// EXTERNAL MODULE: ./build/js/shared/policy/policy.js
var policy = __webpack_require__(55671);
// EXTERNAL MODULE: ./build/js/shared/policy/protected-path.js
var protected_path = __webpack_require__(74979);
// EXTERNAL MODULE: ./build/js/shared/policy/read-policy.js + 2 modules
var read_policy = __webpack_require__(90465);
;// CONCATENATED MODULE: ./build/js/shared/policy/read-policies.js











const noPolicies = { head: undefined, base: undefined, isChange: false, notices: [] };
async function readPolicies(source, sha256, host) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) {
        const bytes = withDigest(await fetchPolicy(source, sha256), sha256, source);
        return { ...noPolicies, head: valid(bytes, source) };
    }
    const base = await host.base();
    const absolute = base ? (0,protected_path/* protectedPath */.E)(source, host.workspace, 'policy') : (0,external_node_path_.resolve)(host.workspace, source);
    const protectedFile = await base?.read(absolute);
    const exists = (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false }) !== undefined;
    const head = protectedFile?.kind === 'file' && !exists ? undefined : await headPolicy(source, sha256, host);
    if (base === undefined)
        return { ...noPolicies, head };
    const found = { head, base: undefined, isChange: true };
    if (protectedFile?.kind === 'elsewhere')
        return { ...found, notices: [`Not protected: ${source} comes from ${protectedFile.repository}.`] };
    if (protectedFile?.kind !== 'file')
        return { ...found, notices: [] };
    const { policy, problems } = (0,read_policy/* readPolicy */.T)(protectedFile.bytes, `${base.ref}:${source}`);
    if (policy)
        return { ...found, base: policy, notices: [] };
    return {
        ...found,
        notices: [
            `Not protected: the target branch's policy is not valid (${problems[0] ? (0,problem/* formatProblem */.Vw)(problems[0]) : 'no policy'}).`,
        ],
    };
}
async function headPolicy(path, sha256, host) {
    try {
        const [file] = await (0,find_files/* findFiles */.lY)(path, { root: host.workspace });
        if (!file)
            throw new errors/* SettingsError */.GN([`The policy "${path}" does not exist.`]);
        return valid(withDigest((0,find_files/* readSmallFile */.EW)(file), sha256, file.name), file.name);
    }
    catch (error) {
        if (!(error instanceof errors/* EvidenceError */.oe))
            throw error;
        const cure = path === policy/* policyFile */.X ? ' `init` writes a first one: commit it with its contract.' : '';
        throw new errors/* SettingsError */.GN([`The policy: ${error.message}${cure}`]);
    }
}
function withDigest(bytes, sha256, source) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    if (sha256 === undefined || sha256.replace(/^sha256:/, '').toLowerCase() === digest)
        return bytes;
    throw new errors/* SettingsError */.GN([
        `The policy "${source}" has the SHA-256 ${digest}, but "policy-sha256" is "${sha256}": it was changed, or the digest is of another version.`,
    ]);
}
function valid(bytes, source) {
    const { policy, problems } = (0,read_policy/* readPolicy */.T)(bytes, source);
    if (!policy)
        throw new errors/* SettingsError */.GN(problems.map(problem/* formatProblem */.Vw));
    return policy;
}
function runsOf({ base, head }) {
    const kept = base?.runs ?? [];
    return [...kept, ...(head?.runs.filter(({ name }) => !kept.some((run) => run.name === name)) ?? [])];
}
const sourceOf = ({ base, head }) => (base ?? head)?.source ?? 'the policy';
function noSuchRun(name, policies) {
    const names = runsOf(policies).map((run) => run.name);
    const hint = (0,did_you_mean.didYouMean)(name, names);
    return `${sourceOf(policies)} has no run "${name}"${hint ? `; did you mean "${hint}"?` : `; it has ${names.join(', ')}.`}`;
}


/***/ }),

/***/ 94395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settle: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_find_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2128);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83903);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55671);
/* harmony import */ var _policy_protect_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17510);
/* harmony import */ var _policy_read_policies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18822);
/* harmony import */ var _settings_between_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55629);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58906);
/* harmony import */ var _settings_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96990);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80113);










async function settle(face, given, host, read) {
    const own = (name) => {
        const value = given.findLast((setting) => (0,_settings_names_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalName */ .Ew)(setting.name) === name)?.value;
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const runName = own('run');
    const policyPath = own('policy');
    if (policyPath !== undefined && runName === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([
            'The setting "policy" is given without "run": name the run of the policy, or use the command "run".',
        ]);
    const policies = runName === undefined
        ? _policy_read_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .noPolicies */ .Ij
        : (read ?? (await (0,_policy_read_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicies */ .h9)(policyPath ?? _policy_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .policyFile */ .X, own('policy-sha256'), host)));
    const { run, policy, waivers, refused, notices } = (0,_policy_protect_js__WEBPACK_IMPORTED_MODULE_9__/* .protect */ .y)({
        ...policies,
        run: runName,
        given: given.map((setting) => (0,_settings_names_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalName */ .Ew)(setting.name)),
        settings: face.settings,
    });
    if (runName !== undefined && !run)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([(0,_policy_read_policies_js__WEBPACK_IMPORTED_MODULE_3__/* .noSuchRun */ .GB)(runName, policies)]);
    if (run && run.gate !== face.name)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([`The run "${run.name}" is of the gate ${run.gate}, not ${face.name}.`]);
    const problems = refused.map((name) => `The setting "${name}" decides how this change is judged, and the target branch's policy (${policy?.source}) has the run "${runName}": take it out of the step, and change it there.`);
    const fromPolicy = Object.entries(run?.settings ?? {}).map(([name, value]) => ({ name, value, source: `${policy?.source}:${run?.line}` }));
    const parsed = (0,_settings_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSettings */ .P)(face.settings, [...fromPolicy, ...given]);
    problems.push(...parsed.problems.map(({ message }) => message), ...(0,_settings_between_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .betweenRunsProblems */ .R)(parsed.settings), ...(0,_sign_js__WEBPACK_IMPORTED_MODULE_6__/* .signingProblems */ .G)(parsed.settings, host));
    const isNew = policies.isChange && !policies.base?.runs.some(({ name }) => name === runName);
    for (const [name, { goesTo }] of Object.entries(face.settings))
        if (isNew && goesTo !== undefined && own(name) !== undefined && own(goesTo) === undefined && run?.settings[goesTo])
            problems.push(`${policy?.source}:${run.line}: the run "${runName}" is new in this change, and would have "${name}" of the step sent to the "${goesTo}" that it names: give "${goesTo}" in the step, or merge the run first.`);
    const folder = run?.settings['report-dir'];
    if (typeof folder === 'string' && !(0,_engine_find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.workspace, folder), host.workspace))
        problems.push(`${policy?.source}:${run?.line}: "report-dir" is "${folder}", which lies outside the workspace: choose a folder in it.`);
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(problems);
    for (const [name, setting] of Object.entries(face.settings)) {
        const value = parsed.settings[name];
        if (setting.secret && typeof value === 'string')
            host.mask(value);
    }
    return {
        settings: parsed.settings,
        given: new Set(given.map((setting) => (0,_settings_names_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalName */ .Ew)(setting.name))),
        name: runName,
        policy: policy === undefined ? undefined : { source: policy.source, sha256: policy.sha256 },
        waivers,
        notices: [...policies.notices, ...notices],
        base: runName !== undefined || hasDecidingFile(face) ? await host.base() : undefined,
    };
}
const hasDecidingFile = ({ settings }) => Object.values(settings).some(({ file }) => file === true);


/***/ }),

/***/ 80113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ signReport),
/* harmony export */   G: () => (/* binding */ signingProblems)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _attestation_bundle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1319);
/* harmony import */ var _attestation_dsse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94518);
/* harmony import */ var _attestation_signing_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1358);
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39366);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83903);








function signingProblems({ sign, 'signing-key': key, reports }, host) {
    if (sign !== 'key' && key !== undefined)
        return [`"signing-key" is given, but "sign" is ${sign ?? 'off'}: set "sign" to key, or take the key out.`];
    if (sign === undefined || sign === 'off')
        return [];
    const problems = reports?.includes('json')
        ? []
        : [`"sign" is ${sign}, but "reports" leaves out json: report.json is what is signed.`];
    if (sign === 'github' && !host.attest)
        problems.push('"sign" is github, which works in a GitHub workflow alone: set it to key here.');
    if (sign === 'key') {
        const { problem } = keyOf(key, host.workspace);
        if (problem !== undefined)
            problems.push(`"signing-key": ${problem}`);
    }
    return problems;
}
async function signReport(report, folder, settings, host) {
    if (settings.sign === 'off')
        return [];
    try {
        const [{ renderJson }, { replaceFile }] = await Promise.all([
            __webpack_require__.e(/* import() */ 7832).then(__webpack_require__.bind(__webpack_require__, 27832)),
            __webpack_require__.e(/* import() */ 5615).then(__webpack_require__.bind(__webpack_require__, 37996)),
        ]);
        const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(renderJson(report)).digest('hex');
        const statement = Buffer.from(JSON.stringify((0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .reportStatement */ .MN)(report, sha256, host.page)));
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _attestation_bundle_js__WEBPACK_IMPORTED_MODULE_7__/* .signatureFile */ .dT);
        await replaceFile(file, `${JSON.stringify(await bundleOf(statement, settings, host))}\n`);
        return [file];
    }
    catch (error) {
        host.warn(`The verdict stands, but report.json is not signed (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}): whoever asks for its signature will refuse it.`);
        return [];
    }
}
async function bundleOf(statement, { sign, 'signing-key': given }, host) {
    if (sign === 'github' && host.attest)
        return host.attest(statement, _attestation_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .statementMediaType */ .sq);
    const read = keyOf(given, host.workspace);
    if (read.key === undefined)
        throw new Error(read.problem);
    return (0,_attestation_bundle_js__WEBPACK_IMPORTED_MODULE_7__/* .keyBundle */ .KG)((0,_attestation_dsse_js__WEBPACK_IMPORTED_MODULE_3__/* .signEnvelope */ .Yj)(_attestation_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .statementMediaType */ .sq, statement, read.key));
}
const largestKey = 65_536;
function keyOf(given, workspace) {
    if (given === undefined)
        return { problem: 'it is not set, and "sign" is key: give a private key from a secret.' };
    if (given.includes('-----BEGIN'))
        return (0,_attestation_signing_key_js__WEBPACK_IMPORTED_MODULE_4__/* .readSigningKey */ .j)(given);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, given);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
        if (!stats.isFile() || stats.size > largestKey)
            return { problem: 'it names no file of a key: give the text of the key, or its path.' };
        return (0,_attestation_signing_key_js__WEBPACK_IMPORTED_MODULE_4__/* .readSigningKey */ .j)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        return {
            problem: `it is neither a key in PEM nor a file that can be read (${error.code ?? 'unreadable'}): give the text of the key, "-----BEGIN …" and all, or its path.`,
        };
    }
}


/***/ })

};
