export const id = 1098;
export const ids = [1098,3802,7996,5615];
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

/***/ 42465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sha256OfFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83903);



async function sha256OfFile({ path, name }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
            hash.update(chunk);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" cannot be read (${error.code ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}): grant read access.`);
    }
    return hash.digest('hex');
}


/***/ }),

/***/ 82792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   nZ: () => (/* binding */ warningsOf)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80400);

function readHistory(text) {
    const damaged = [];
    const foreign = [];
    const lines = [];
    text.split(/\r?\n/).forEach((line, i) => {
        if (line.trim() === '')
            return;
        const value = parsed(line);
        const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isHistoryRecord */ ._1)(value) ? value : undefined;
        if (record === undefined)
            (isOfAnotherVersion(value) ? foreign : damaged).push(i + 1);
        lines.push({ text: line, record });
    });
    return { lines, damaged, foreign };
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
const isOfAnotherVersion = (value) => typeof value === 'object' &&
    value !== null &&
    'schemaVersion' in value &&
    typeof value.schemaVersion === 'number' &&
    value.schemaVersion !== _record_js__WEBPACK_IMPORTED_MODULE_0__/* .historySchemaVersion */ .wD;
const recordsOf = ({ lines }) => lines.flatMap(({ record }) => (record === undefined ? [] : [record]));
const warningsOf = ({ damaged, foreign }, name) => [
    ...(damaged.length === 0
        ? []
        : [
            `${linesOf(damaged)} of ${name} cannot be read and ${isOrAre(damaged)} left out: take ${itOrThem(damaged)} out of the file.`,
        ]),
    ...(foreign.length === 0
        ? []
        : [
            `${linesOf(foreign)} of ${name} ${foreign.length === 1 ? 'was' : 'were'} written by another version of mlops-gates and ${isOrAre(foreign)} left out: use one version, or a history of its own for each.`,
        ]),
];
const mostNamed = 5;
const linesOf = (numbers) => numbers.length === 1
    ? `Line ${numbers[0]}`
    : `Lines ${numbers.slice(0, mostNamed).join(', ')}${numbers.length > mostNamed ? ` and ${numbers.length - mostNamed} more` : ''}`;
const isOrAre = (numbers) => (numbers.length === 1 ? 'is' : 'are');
const itOrThem = (numbers) => (numbers.length === 1 ? 'it' : 'them');


/***/ }),

/***/ 80400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _1: () => (/* binding */ isHistoryRecord),
/* harmony export */   wD: () => (/* binding */ historySchemaVersion)
/* harmony export */ });
/* unused harmony export historySchema */
const historySchemaVersion = 1;
const closed = (required, properties) => ({
    type: 'object',
    additionalProperties: false,
    required,
    properties,
});
const text = { type: 'string' };
const historySchema = () => ({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'mlops-gates history, one line',
    description: 'What one run of one gate came to. A history holds one such line a run, the oldest first.',
    ...closed(['schemaVersion', 'time', 'gate', 'verdict', 'reportOnly', 'change', 'subjects', 'checks'], {
        schemaVersion: { const: historySchemaVersion },
        time: { type: 'string', pattern: timePattern, description: 'ISO 8601, UTC: when the run started.' },
        gate: { type: 'string', pattern: gatePattern },
        name: { type: 'string', description: "The run's name in the policy." },
        verdict: { enum: verdicts },
        reportOnly: { type: 'boolean', description: 'True: the exit code did not follow the verdict.' },
        change: { type: 'boolean', description: 'Whether a change was judged, or a branch as it is.' },
        commit: { type: 'string', pattern: commitPattern, description: 'Of the checkout.' },
        subjects: {
            type: 'array',
            items: closed(['role', 'name', 'sha256'], {
                role: text,
                name: text,
                sha256: { type: 'string', pattern: sha256Pattern },
            }),
        },
        checks: {
            type: 'array',
            items: closed(['id', 'outcome', 'severity', 'observed'], {
                id: { type: 'string', minLength: 1 },
                outcome: { enum: outcomes },
                severity: { enum: severities },
                observed: { type: ['number', 'null'], description: 'A rate as a share; null where nothing was measured.' },
                waived: { const: true },
            }),
        },
    }),
});
const timePattern = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$';
const gatePattern = '^[a-z][a-z0-9-]*$';
const commitPattern = '^([0-9a-f]{40}|[0-9a-f]{64})$';
const sha256Pattern = '^[0-9a-f]{64}$';
const verdicts = ['pass', 'fail', 'inconclusive', 'error'];
const outcomes = ['pass', 'fail', 'inconclusive', 'error', 'not-executed'];
const severities = ['error', 'warning', 'info'];
function isHistoryRecord(value) {
    return (hasOnly(value, ['schemaVersion', 'time', 'gate', 'verdict', 'reportOnly', 'change', 'subjects', 'checks'], ['name', 'commit']) &&
        value.schemaVersion === historySchemaVersion &&
        matches(value.time, timePattern) &&
        matches(value.gate, gatePattern) &&
        (value.name === undefined || typeof value.name === 'string') &&
        oneOf(value.verdict, verdicts) &&
        typeof value.reportOnly === 'boolean' &&
        typeof value.change === 'boolean' &&
        (value.commit === undefined || matches(value.commit, commitPattern)) &&
        Array.isArray(value.subjects) &&
        value.subjects.every(isSubject) &&
        Array.isArray(value.checks) &&
        value.checks.every(isRecordedCheck));
}
const isSubject = (value) => hasOnly(value, ['role', 'name', 'sha256'], []) &&
    typeof value.role === 'string' &&
    typeof value.name === 'string' &&
    matches(value.sha256, sha256Pattern);
const isRecordedCheck = (value) => hasOnly(value, ['id', 'outcome', 'severity', 'observed'], ['waived']) &&
    typeof value.id === 'string' &&
    value.id !== '' &&
    oneOf(value.outcome, outcomes) &&
    oneOf(value.severity, severities) &&
    (value.observed === null || typeof value.observed === 'number') &&
    (value.waived === undefined || value.waived === true);
function hasOnly(value, required, optional) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    const keys = Object.keys(value);
    return (required.every((key) => keys.includes(key)) && keys.every((key) => required.includes(key) || optional.includes(key)));
}
const matches = (value, pattern) => typeof value === 'string' && new RegExp(pattern, 'u').test(value);
const oneOf = (value, allowed) => typeof value === 'string' && allowed.includes(value);


/***/ }),

/***/ 92536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readBlob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83903);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84062);




const largest = 16 * 2 ** 20;
async function readBlob(at, path, name) {
    if (/[\n\r\0]/.test(path))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([`The path "${path}" holds a line end: rename the file.`]);
    const { exit, stdout, stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(at.folder, ['cat-file', '--batch', '--follow-symlinks'], `${at.commit}:${path}\n`);
    const end = stdout.indexOf(0x0a);
    const head = stdout.subarray(0, Math.max(0, end)).toString();
    const blob = /^[0-9a-f]{40,64} blob (\d+)$/.exec(head);
    if (exit === 0 && blob) {
        const size = Number(blob[1]);
        if (size > largest)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([`"${path}" of ${name} has ${size} bytes: is it the right file?`]);
        const bytes = stdout.subarray(end + 1, end + 1 + size);
        if (bytes.length === size)
            return { kind: 'file', bytes: asStored(bytes, path, name) };
    }
    if (exit === 0 && /^notdir /.test(head))
        return { kind: 'absent' };
    if (exit === 0 && / missing$/.test(head))
        return notInTree(at, path, name);
    throw unreadable(path, name, head || stderr);
}
const unreadable = (path, name, why) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([
    `"${path}" of ${name} cannot be read from git (${why.slice(0, 200)}): it must be a file in the repository's tree.`,
]);
async function notInTree({ folder, commit }, path, name) {
    const steps = path.split('/');
    const ways = steps.map((_, i) => steps.slice(0, i + 1).join('/'));
    const { exit, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(folder, [
        '--literal-pathspecs',
        'ls-tree',
        '-z',
        '--full-tree',
        commit,
        '--',
        ...ways,
    ]);
    if (exit !== 0)
        throw unreadable(path, name, 'objects are missing from the clone');
    for (const entry of stdout.toString().split('\0')) {
        const [, type, id, way] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
        if (type === 'commit' && id !== undefined && way !== undefined)
            return readSubmodule({ folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, way), commit: id }, path.slice(way.length + 1), path, name);
        if (way === path)
            throw unreadable(path, name, 'its object is missing from the clone');
    }
    return { kind: 'absent' };
}
async function readSubmodule(at, rest, path, name) {
    const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at.folder, '.git'))
        ? await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(at.folder, ['rev-parse', '--verify', '--quiet', `${at.commit}^{commit}`])
        : undefined;
    if (rest === '' || there?.exit !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([
            `"${path}" lies in a submodule, of which ${name} pins the commit ${at.commit.slice(0, 12)}, which this checkout does not have: check out with "submodules: true" and "fetch-depth: 0".`,
        ]);
    return readBlob(at, rest, name);
}
function asStored(bytes, path, name) {
    if (!/^(version https:\/\/git-lfs|\0GITCRYPT\0)/.test(bytes.subarray(0, 40).toString('latin1')))
        return bytes;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([
        `"${path}" of ${name} is stored by git in another form than it is checked out (LFS, encryption): exempt what decides from that filter in .gitattributes.`,
    ]);
}


/***/ }),

/***/ 41678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84062);


async function commitOf(folder, ref) {
    if (ref.startsWith('refs/')) {
        const { exit } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(folder, ['show-ref', '--verify', '--quiet', '--', ref]);
        if (exit !== 0)
            return undefined;
    }
    else if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)) {
        const named = await refsNamed(folder, ref);
        if (named.length > 1)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([
                `"${ref}" is the name of several git refs (${named.join(', ')}): write the one that is meant in full.`,
            ]);
    }
    const { exit, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(folder, [
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${ref}^{commit}`,
    ]);
    return exit === 0 ? stdout.toString().trim() : undefined;
}
const places = ['refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'];
async function refsNamed(folder, ref) {
    const names = places.map((place) => `${place}${ref}`);
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(folder, ['for-each-ref', '--format=%(refname)', '--', ...names]);
    const found = new Set(stdout.toString().split('\n'));
    return names.filter((name) => found.has(name));
}


/***/ }),

/***/ 84062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);

async function git(folder, args, input, env = {}) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const stdout = [];
    try {
        const { exitCode, stderr } = await getExecOutput('git', [...fixed.flatMap((setting) => ['-c', setting]), ...args], {
            cwd: folder,
            env: { ...environment(), ...env, GIT_TERMINAL_PROMPT: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' },
            ignoreReturnCode: true,
            silent: true,
            ...(input === undefined ? {} : { input: Buffer.from(input) }),
            listeners: { stdout: (data) => void stdout.push(Buffer.from(data)) },
        });
        return { exit: exitCode, stdout: Buffer.concat(stdout), stderr: stderr.trim() };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`git could not be run (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}): install git where the gate runs.`);
    }
}
const fixed = [
    'safe.directory=*',
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
];
const misleading = /^GIT_(DIR|COMMON_DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|GRAFT_FILE|SHALLOW_FILE|REPLACE_REF_BASE|NAMESPACE|CEILING_DIRECTORIES|ATTR_SOURCE|LITERAL_PATHSPECS|GLOB_PATHSPECS|NOGLOB_PATHSPECS|ICASE_PATHSPECS)$/;
const environment = () => Object.fromEntries(Object.entries(process.env).filter((entry) => entry[1] !== undefined && !misleading.test(entry[0])));


/***/ }),

/***/ 21903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uM: () => (/* binding */ changeMark),
  S4: () => (/* binding */ judge),
  Q8: () => (/* binding */ unmeasured)
});

// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/engine/find-files.js
var find_files = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/js/shared/policy/protect.js
var protect = __webpack_require__(17510);
// EXTERNAL MODULE: ./build/js/shared/policy/protected-path.js
var protected_path = __webpack_require__(74979);
;// CONCATENATED MODULE: ./build/js/shared/policy/deciding-files.js






function decidingFiles(host, base) {
    const known = new Map();
    const versionsOf = async (setting, path) => {
        const found = known.get(path) ?? (await readVersions(setting, path, host, base));
        known.set(path, found);
        return found;
    };
    return {
        site: (version) => ({
            workspace: host.workspace,
            now: host.now,
            progress: host.progress,
            echo: host.echo,
            mask: host.mask,
            warn: host.warn,
            decidingFile: async (setting, path) => {
                const { name, base: before, head, elsewhere } = await versionsOf(setting, path);
                const bytes = version === 'base' ? (before ?? head) : (head ?? before);
                if (bytes === undefined)
                    throw new errors/* SettingsError */.GN([`The setting "${setting}" names no file: ${path}`]);
                return { name, bytes, trusted: base === undefined || elsewhere !== undefined ? bytes : before };
            },
        }),
        differ: () => [...known.values()].some(({ base, head }) => base && head && !base.equals(head)),
        notices: () => (base === undefined ? [] : [...known.values()].flatMap((file) => noticeOf(file) ?? [])),
    };
}
function noticeOf({ name, base, head, elsewhere }) {
    return elsewhere === undefined
        ? (0,protect/* judgedVersions */.P)(base?.toString('latin1'), head?.toString('latin1'), name).notice
        : `Not protected: ${name} comes from ${elsewhere}, not from the repository that is changed.`;
}
async function readVersions(setting, path, host, base) {
    if (base === undefined)
        return headOnly(setting, path, host);
    const absolute = (0,protected_path/* protectedPath */.E)(path, host.workspace, setting);
    const exists = (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false }) !== undefined;
    if (!exists && (0,find_files/* looksLikePattern */.M_)(path))
        throw new errors/* SettingsError */.GN([
            `The setting "${setting}" is "${path}": it decides how a change is judged, so name the one file, without wildcards.`,
        ]);
    const found = await base.read(absolute);
    if (found.kind !== 'file')
        return {
            ...(await headOnly(setting, path, host)),
            ...(found.kind === 'elsewhere' ? { elsewhere: found.repository } : {}),
        };
    if (exists)
        return { ...(await headOnly(setting, path, host)), base: found.bytes };
    return { name: (0,external_node_path_.relative)(host.workspace, absolute).split(external_node_path_.sep).join('/'), base: found.bytes };
}
async function headOnly(setting, path, host) {
    try {
        const [file, other] = await (0,find_files/* findFiles */.lY)(path, { root: host.workspace });
        if (file && other)
            throw new errors/* SettingsError */.GN([
                `The setting "${setting}" names several files ("${file.name}", "${other.name}"): name one.`,
            ]);
        if (file)
            return { name: file.name, head: (0,find_files/* readSmallFile */.EW)(file) };
    }
    catch (error) {
        throw error instanceof errors/* EvidenceError */.oe ? new errors/* SettingsError */.GN([`The setting "${setting}": ${error.message}`]) : error;
    }
    throw new errors/* SettingsError */.GN([`The setting "${setting}" names no file: ${path}`]);
}

// EXTERNAL MODULE: ./build/js/shared/subject.js + 1 modules
var subject = __webpack_require__(92361);
;// CONCATENATED MODULE: ./build/js/shared/judge.js



async function judge(gate, settled, host) {
    const files = decidingFiles(host, settled.base);
    const judgeBy = (site) => judgeVersion(gate, settled, site);
    const base = await judgeBy(files.site('base')).catch((error) => {
        if (error instanceof errors/* SettingsError */.GN && files.differ())
            return error;
        throw error;
    });
    if (!files.differ() || (gate.apply && !(base instanceof errors/* SettingsError */.GN)))
        return withNotices(base, files.notices());
    const head = await judgeBy(files.site('head'));
    if (base instanceof errors/* SettingsError */.GN)
        return withNotices(head, [
            `Not protected: the target branch's version cannot be used (${base.problems[0]}). It is judged by the version of this change.`,
        ]);
    return withNotices(bothVersions(gate, base, head), files.notices());
}
const withNotices = (judged, notices) => ({
    ...judged,
    notices: [...notices, ...judged.notices],
});
async function judgeVersion(gate, { settings }, site) {
    try {
        const subjects = await (0,subject/* hashSubjects */.k)(settings.subject ?? [], site.workspace);
        const { evidence: first, ...gathered } = await gate.gather(settings, site);
        const evidence = await applied(gate, first, settings, site);
        return {
            ...gathered,
            ...gate.reread?.(evidence),
            gathered: { evidence },
            subjects,
            checks: gate.decide(evidence, settings),
            evidence: gate.record(evidence, settings),
            present: (checks, combined) => gate.present(evidence, checks, combined, settings),
            outputs: gate.output(evidence),
        };
    }
    catch (error) {
        return notMeasured(gate, error);
    }
}
async function applied(gate, first, settings, site) {
    let evidence = first;
    for (;;) {
        const action = gate.next?.(evidence, settings);
        if (action === undefined || !gate.apply)
            return evidence;
        const before = evidence;
        evidence = await gate.apply(action, before, settings, site);
        if (evidence === before)
            throw new Error(`${gate.name}: apply returned the evidence as it was, and would be asked for ever`);
    }
}
function notMeasured(gate, error) {
    if (!(error instanceof errors/* EvidenceError */.oe || error instanceof errors/* OutsideError */.Cp))
        throw error;
    const cause = error instanceof errors/* OutsideError */.Cp ? 'outside' : 'evidence';
    return unmeasured(`${gate.name}.measured`, 'the evidence can be gathered', cause, error.message, []);
}
function unmeasured(id, expected, cause, reason, whatToDo) {
    const check = {
        id,
        title: expected,
        outcome: 'error',
        severity: 'error',
        cause,
        observed: null,
        expected,
        reason,
    };
    return {
        checks: [check],
        subjects: [],
        inputs: [],
        notices: [],
        evidence: {},
        present: () => ({ summary: reason, whatToDo, sections: [] }),
        outputs: {},
    };
}
const changeMark = '[change]';
function bothVersions(gate, base, head) {
    const before = new Map(base.checks.map((check) => [check.id, check]));
    const after = new Map(head.checks.map((check) => [check.id, check]));
    const loosened = base.gathered && head.gathered ? (gate.loosened?.(base.gathered.evidence, head.gathered.evidence) ?? []) : [];
    return {
        ...base,
        present: (checks, combined) => {
            const presented = base.present(checks, combined);
            return loosened.length === 0
                ? presented
                : { ...presented, whatToDo: [...presented.whatToDo, approval(loosened.length)] };
        },
        checks: [
            ...base.checks.map((check) => relocated(check, after.get(check.id))),
            ...head.checks
                .filter((check) => !says(before.get(check.id), check))
                .map((check) => ({ ...check, id: `${check.id}${changeMark}` })),
        ],
        inputs: [
            ...base.inputs,
            ...head.inputs
                .filter(({ path, sha256, etag }) => base.inputs.every((input) => input.path !== path || input.sha256 !== sha256 || input.etag !== etag))
                .map((input) => ({ ...input, name: `${input.name} ${changeMark}` })),
        ],
        notices: [...loosened.map(loosenedNotice), ...new Set([...base.notices, ...head.notices])],
        evidence: { ...base.evidence, ...(loosened.length > 0 ? { loosened: loosened.map((rule) => ({ ...rule })) } : {}) },
    };
}
const approval = (count) => `This change loosens ${count === 1 ? 'one rule' : `${count} rules`}, named above: whoever approves it approves that.`;
const loosenedNotice = ({ id, before, after }) => `Loosened by this change: ${id}: before: ${before}; after: ${after}.`;
function relocated(check, head) {
    const { location, ...rest } = check;
    return head?.location ? { ...rest, location: head.location } : rest;
}
const says = (before, after) => before !== undefined &&
    before.title === after.title &&
    before.expected === after.expected &&
    before.severity === after.severity &&
    before.outcome === after.outcome &&
    JSON.stringify(before.observed) === JSON.stringify(after.observed);


/***/ }),

/***/ 60148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ storeSite)
/* harmony export */ });
/* harmony import */ var _hosts_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84062);
/* harmony import */ var _hosts_git_blob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92536);
/* harmony import */ var _hosts_git_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41678);



const storeSite = (host, base) => ({
    workspace: host.workspace,
    env: process.env,
    base,
    github: host.github,
    mask: host.mask,
    git: { run: _hosts_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$, commitOf: _hosts_git_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D, readBlob: _hosts_git_blob_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlob */ .g },
});


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

/***/ 69539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ claimReportFolder)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);
/* harmony import */ var _report_write_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37996);


const causes = {
    EEXIST: 'a file stands in its way',
    ENOTDIR: 'a part of the path is a file',
    ERR_FS_EISDIR: 'a folder has the name of a report',
    EISDIR: 'a folder has the name of a report',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    ENAMETOOLONG: 'the path is too long',
    ELOOP: 'a link leads back to itself',
    ENOENT: 'a link leads to nowhere',
};
async function claimReportFolder(folder, { settings }, host) {
    try {
        await (0,_report_write_reports_js__WEBPACK_IMPORTED_MODULE_1__.clearReports)(folder, host.workspace);
        return folder;
    }
    catch (error) {
        const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
        if (/leads out of the workspace/.test(message))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([`The setting "report-dir": ${message}`]);
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        if (!Object.hasOwn(causes, code))
            throw error;
        const dir = settings['report-dir'] ?? folder;
        const shown = (dir.startsWith(`${host.workspace}/`) ? dir.slice(host.workspace.length + 1) : dir).slice(0, 200);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([
            `The reports cannot be written to "${shown}" (${causes[code]}): choose another "report-dir".`,
        ]);
    }
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

/***/ 74089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ reportDocument)
/* harmony export */ });
/* harmony import */ var _check_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57520);

const reportDocument = (report, presentation) => ({
    title: report.name ?? report.gate,
    report,
    presentation,
    checks: (0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .orderChecks */ .gg)(report.checks),
});


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


/***/ }),

/***/ 71098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conclude: () => (/* binding */ conclude),
  reportFolder: () => (/* binding */ reportFolder),
  runGate: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/open-store.js
var open_store = __webpack_require__(60148);
// EXTERNAL MODULE: ./build/js/shared/report/read-report.js + 1 modules
var read_report = __webpack_require__(93531);
;// CONCATENATED MODULE: ./build/js/shared/report/report.js
const schemaVersion = 1;

// EXTERNAL MODULE: ./build/js/shared/store/locator.js
var store_locator = __webpack_require__(74818);
// EXTERNAL MODULE: ./build/js/shared/store/read.js
var store_read = __webpack_require__(25482);
;// CONCATENATED MODULE: ./build/js/shared/base-report.js







async function readBaseReport(gate, { settings, name, base }, host) {
    const text = settings['baseline-report'];
    if (text === undefined)
        return undefined;
    const tip = base ?? (await host.base());
    const found = await (0,store_read/* readFirst */.v)((0,store_locator/* parseLocators */.bQ)(text, 'baseline-report'), (0,open_store/* storeSite */.p)(host, tip));
    if (found.kind === 'absent') {
        if (settings['first-run'])
            return { kind: 'first-run', why: found.why };
        throw new errors/* EvidenceError */.oe(`There is no base report (${found.why}): run the gate where that report comes from, or set "first-run" to true until there is one.`);
    }
    const { provenance, bytes } = found;
    const at = `${provenance.locator}${provenance.commit === undefined ? '' : ` at ${provenance.commit.slice(0, 12)}`}`;
    const report = reportOf(bytes, at);
    if (report.gate !== gate || report.name !== name)
        throw new errors/* EvidenceError */.oe(`The base report (${at}) is of ${said(report.gate, report.name)}, and this run is ${said(gate, name)}: name the report of the same run.`);
    return { kind: 'report', report, provenance };
}
function refuseOwnReport(folder, { settings }, workspace) {
    const text = settings['baseline-report'];
    const own = (0,external_node_path_.join)(folder, 'report.json');
    for (const locator of text === undefined ? [] : (0,store_locator/* parseLocators */.bQ)(text, 'baseline-report'))
        if (locator.kind === 'path' && (0,external_node_path_.resolve)(workspace, locator.path) === own)
            throw new errors/* SettingsError */.GN([
                `The setting "baseline-report" is "${locator.text}", where this run writes its own report: keep the one to compare with in another place, or set "report-dir".`,
            ]);
}
const said = (gate, name) => name === undefined ? `the gate ${gate} without a run's name` : `the run "${name.slice(0, 100)}" of the gate ${gate}`;
function reportOf(bytes, at) {
    const other = otherVersion(bytes);
    if (other !== undefined)
        throw new errors/* EvidenceError */.oe(`The base report (${at}) has the schema version ${other}, and this tool reads ${schemaVersion}: make it again with this version of mlops-gates.`);
    const read = (0,read_report/* readReport */.t)(bytes);
    if (read.kind === 'refused')
        throw new errors/* EvidenceError */.oe(`The base report (${at}) cannot be used: ${read.reason}. Make it again, and name the report.json of the run.`);
    return read.report;
}
function otherVersion(bytes) {
    try {
        const version = JSON.parse(bytes.toString('utf8'))?.schemaVersion;
        return version === undefined || version === schemaVersion ? undefined : JSON.stringify(version).slice(0, 40);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/shared/judge.js + 1 modules
var judge = __webpack_require__(21903);
;// CONCATENATED MODULE: ./build/js/shared/history/adoption.js
const share = 0.9;
function proposals(records, checks) {
    return checks.flatMap((check) => {
        const seen = records
            .flatMap((record) => record.checks.filter(({ id }) => id === check.id))
            .flatMap(({ outcome, observed }) => (observed === null ? [] : [{ passed: outcome === 'pass', value: observed }]));
        const side = sideOf(check.expected, seen);
        if (seen.length === 0 || side === undefined)
            return [];
        const values = seen.map(({ value }) => value).sort((a, b) => a - b);
        const place = Math.ceil(share * values.length - 1e-9);
        const bound = side === 'at most' ? values[place - 1] : values[values.length - place];
        return [
            {
                id: check.id,
                expected: check.expected,
                side,
                bound: roomier(bound, side),
                passed: seen.filter(({ passed }) => passed).length,
                measured: seen.length,
                lowest: values[0],
                highest: values.at(-1),
            },
        ];
    });
}
const upper = /(\b(at most|no more than|not more than|below|less than|under|within|up to)|[<≤]=?)\s*[-−+]?\.?\d|^none\b/i;
const lower = /(\b(at least|no less than|not less than|above|more than|over)|[>≥]=?)\s*[-−+]?\.?\d/i;
function sideOf(expected, seen) {
    const most = upper.test(expected);
    const least = lower.test(expected.replace(/\b(no|not) (more|less) than\b/gi, ''));
    if (most !== least)
        return most ? 'at most' : 'at least';
    const good = seen.filter(({ passed }) => passed).map(({ value }) => value);
    const bad = seen.filter(({ passed }) => !passed).map(({ value }) => value);
    if (good.length === 0 || bad.length === 0)
        return undefined;
    if (Math.max(...good) < Math.min(...bad))
        return 'at most';
    return Math.min(...good) > Math.max(...bad) ? 'at least' : undefined;
}
function roomier(value, side) {
    const rounded = Number(value.toPrecision(4));
    const enough = side === 'at most' ? rounded >= value : rounded <= value;
    if (enough)
        return rounded;
    const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 3);
    return Number((rounded + (side === 'at most' ? step : -step)).toPrecision(4));
}
function numberOf(observed) {
    if (observed === null || typeof observed === 'number')
        return observed;
    return observed.denominator === 0 ? null : observed.numerator / observed.denominator;
}

// EXTERNAL MODULE: ./build/js/shared/report/format-value.js
var format_value = __webpack_require__(53802);
;// CONCATENATED MODULE: ./build/js/shared/history/adoption-section.js

function adoptionSection(proposals, runs) {
    return {
        title: 'Proposed thresholds',
        weight: 'main',
        blocks: [
            {
                kind: 'paragraph',
                text: `From ${runs} recorded runs: with these bounds nine of ten of them would have passed. Set those that you mean, and take "adopt" out.`,
            },
            proposals.length === 0
                ? { kind: 'paragraph', text: 'No check has numbers of which it is known on which side they pass.' }
                : {
                    kind: 'table',
                    columns: [
                        { title: 'Check' },
                        { title: 'As it stands' },
                        { title: 'Passed', align: 'right' },
                        { title: 'Seen', align: 'right' },
                        { title: 'Proposed' },
                    ],
                    rows: proposals.map((each) => [
                        [{ code: each.id }],
                        each.expected,
                        `${each.passed} of ${each.measured}`,
                        `${(0,format_value/* formatNumber */.ZV)(each.lowest)} to ${(0,format_value/* formatNumber */.ZV)(each.highest)}`,
                        `${each.side} ${(0,format_value/* formatNumber */.ZV)(each.bound)}`,
                    ]),
                },
        ],
    };
}

// EXTERNAL MODULE: ./build/js/shared/history/record.js
var record = __webpack_require__(80400);
// EXTERNAL MODULE: ./build/js/shared/history/read-history.js
var read_history = __webpack_require__(82792);
;// CONCATENATED MODULE: ./build/js/shared/history/append.js


const sameRun = (a, b) => a.gate === b.gate && a.name === b.name;
function append(text, record, keep) {
    const { lines, damaged } = (0,read_history/* readHistory */.Lu)(text);
    if (lines.length > 0 && damaged.length === lines.length)
        throw new errors/* EvidenceError */.oe('it holds something else than a history: name another place.');
    let left = keep;
    const kept = [];
    for (const line of [...lines, { text: JSON.stringify(record), record }].reverse()) {
        if (line.record !== undefined && sameRun(line.record, record) && left-- <= 0)
            continue;
        kept.push(line);
    }
    return `${kept
        .reverse()
        .map((line) => line.text)
        .join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/js/shared/hosts/git.js
var git = __webpack_require__(84062);
;// CONCATENATED MODULE: ./build/js/shared/store/update.js

async function update(locator, change, site) {
    switch (locator.kind) {
        case 'path':
            return (await __webpack_require__.e(/* import() */ 6620).then(__webpack_require__.bind(__webpack_require__, 66620))).updatePath(locator, change, site);
        case 'branch':
            return (await __webpack_require__.e(/* import() */ 3319).then(__webpack_require__.bind(__webpack_require__, 33319))).updateBranch(locator, change, site);
        case 's3':
            return (await __webpack_require__.e(/* import() */ 300).then(__webpack_require__.bind(__webpack_require__, 30300))).updateS3(locator, change, site);
        default:
            throw new errors/* SettingsError */.GN([`"${locator.text}" can be read only.`]);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/remember.js








async function recall(run, { settings, base }, host) {
    const { history, adopt } = settings;
    if (history === undefined || adopt === undefined)
        return undefined;
    try {
        const site = (0,open_store/* storeSite */.p)(host, base ?? (await host.base()));
        const found = await (0,store_read/* readFirst */.v)([(0,store_locator/* parseWritable */.AJ)(history, 'history')], site);
        if (found.kind === 'absent' && found.ofChange) {
            host.warn(`The history is not read, so this run is judged and not adopted: ${found.why}.`);
            return undefined;
        }
        if (found.kind === 'absent')
            return [];
        const read = (0,read_history/* readHistory */.Lu)(found.bytes.toString('utf8'));
        for (const warning of (0,read_history/* warningsOf */.nZ)(read, history))
            host.warn(warning);
        return (0,read_history/* recordsOf */.M$)(read).filter((record) => sameRun(record, run));
    }
    catch (error) {
        if (!isOfStore(error))
            throw error;
        host.warn(`The history cannot be read, so this run is judged and not adopted: ${error.message}`);
        return undefined;
    }
}
async function remember(record, { settings }, host) {
    const { history, keep } = settings;
    if (history === undefined)
        return undefined;
    try {
        const add = (old) => Buffer.from(append(old?.toString('utf8') ?? '', record, keep));
        return await update((0,store_locator/* parseWritable */.AJ)(history, 'history'), add, (0,open_store/* storeSite */.p)(host, undefined));
    }
    catch (error) {
        if (!isOfStore(error))
            throw error;
        host.warn(`The run was not added to the history: ${(0,errors/* messageOf */.bD)(error)} The verdict is not touched by this.`);
        return undefined;
    }
}
const isOfStore = (error) => error instanceof errors/* EvidenceError */.oe || error instanceof errors/* OutsideError */.Cp;
async function commitOfCheckout({ workspace }) {
    const { exit, stdout } = await (0,git/* git */.$)(workspace, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).catch(() => ({
        exit: 1,
        stdout: Buffer.alloc(0),
    }));
    return exit === 0 ? stdout.toString().trim() : undefined;
}
const isChange = async (base, host) => base !== undefined || (await host.base().catch(() => undefined)) !== undefined;

// EXTERNAL MODULE: ./build/js/shared/report/redact.js
var redact = __webpack_require__(52016);
;// CONCATENATED MODULE: ./build/js/shared/record-run.js





const nothing = { adopting: false, notices: [], sections: [], evidence: {}, store: [] };
async function recordRun(judged, settled, started, host) {
    const { history, adopt, 'report-only': reportOnly } = settled.settings;
    if (history === undefined)
        return nothing;
    const seen = await recall(judged, settled, host);
    const early = adopt !== undefined && seen !== undefined && seen.length < adopt;
    const record = await recordOf(judged, { started, reportOnly: reportOnly || early }, settled, host);
    const written = await remember((0,redact/* redactValue */.FI)(record, host.redacted), settled, host);
    if (written !== undefined)
        host.echo(`history: ${written.locator}${written.commit === undefined ? '' : ` at ${written.commit.slice(0, 12)}`}`);
    const store = written === undefined ? [] : [{ name: 'history', ...written }];
    if (adopt === undefined || seen === undefined)
        return { ...nothing, store };
    const adopting = early && written !== undefined;
    const all = [...seen, record];
    const proposed = all.length >= adopt ? proposals(all, judged.checks) : undefined;
    return {
        adopting,
        notices: [noticeOf(seen.length, adopt, adopting)],
        sections: proposed === undefined ? [] : [adoptionSection(proposed, all.length)],
        evidence: { adoption: { recorded: seen.length, adopt, ...(proposed === undefined ? {} : asJson(proposed)) } },
        store,
    };
}
function noticeOf(seen, adopt, adopting) {
    if (adopting)
        return `Adoption: run ${seen + 1} of ${adopt}; it reports only.`;
    return seen < adopt
        ? `Adoption: ${seen} of ${adopt} runs are recorded, but this one could not be: it is judged.`
        : `Adoption is over: ${seen} runs were recorded before this one, so it is judged. Settle the thresholds, and take "adopt" out.`;
}
const asJson = (proposed) => ({
    proposals: proposed.map((each) => ({ ...each })),
});
async function recordOf({ gate, name, verdict, checks, subjects }, { started, reportOnly }, { base }, host) {
    const commit = await commitOfCheckout(host);
    return {
        schemaVersion: record/* historySchemaVersion */.wD,
        time: started.toISOString(),
        gate,
        ...(name === undefined ? {} : { name }),
        verdict,
        reportOnly,
        change: await isChange(base, host),
        ...(commit === undefined ? {} : { commit }),
        subjects: subjects.map(({ role, name, sha256 }) => ({ role, name, sha256 })),
        checks: checks.map(({ id, outcome, severity, observed, waiver }) => ({
            id,
            outcome,
            severity,
            observed: numberOf(observed),
            ...(waiver === undefined ? {} : { waived: true }),
        })),
    };
}

// EXTERNAL MODULE: ./build/js/shared/report/difference.js
var difference = __webpack_require__(96478);
// EXTERNAL MODULE: ./build/js/shared/report/report-document.js
var report_document = __webpack_require__(74089);
// EXTERNAL MODULE: ./build/js/shared/report/write-reports.js
var write_reports = __webpack_require__(37996);
// EXTERNAL MODULE: ./build/js/shared/report-folder.js
var report_folder = __webpack_require__(69539);
// EXTERNAL MODULE: ./build/js/shared/text/shell-word.js
var shell_word = __webpack_require__(62407);
;// CONCATENATED MODULE: ./build/js/shared/reproduce.js

const leftOut = new Set(['report-dir', 'reports', 'history', 'keep', 'adopt', 'sign']);
function reproduceCommand(gate, table, settings, given, base) {
    const words = ['mlops-gates', gate];
    for (const name of Object.keys(table)) {
        if (!given.has(name) || table[name]?.secret || leftOut.has(name))
            continue;
        const value = settings[name];
        if (value === undefined)
            continue;
        const text = table[name]?.type === 'rules'
            ? withoutKeys(JSON.stringify(value))
            : Array.isArray(value)
                ? listText(value.map((item) => withoutKeys(String(item))))
                : withoutKeys(String(value));
        words.push(`--${name}`, (0,shell_word/* shellWord */.r)(text));
    }
    if (base !== undefined)
        words.push('--base', (0,shell_word/* shellWord */.r)(base));
    return words.join(' ');
}
const listText = (items) => items.join(items.some((item) => item.includes(',')) ? '\n' : ',');
const withoutKeys = (text) => text.replace(/\b(https?:\/\/)(?:[^\s/?#@"]*@)?([^\s?#"]*)([?#][^\s"]*)?/gi, (_, scheme, rest, keys) => `${scheme}${rest}${keys === undefined ? '' : '?…'}`);

// EXTERNAL MODULE: ./build/js/shared/sign.js
var sign = __webpack_require__(80113);
// EXTERNAL MODULE: ./build/js/shared/verdict/combine.js
var combine = __webpack_require__(27841);
// EXTERNAL MODULE: ./build/js/shared/verdict/compare-base.js
var compare_base = __webpack_require__(25157);
// EXTERNAL MODULE: ./build/js/shared/verdict/faces.js
var faces = __webpack_require__(98674);
;// CONCATENATED MODULE: ./build/js/shared/verdict/waive.js
function waive(checks, waivers, run, today) {
    const notices = [];
    const valid = new Map();
    for (const waiver of waivers) {
        if (waiver.run !== run)
            continue;
        if (waiver.expires < today)
            notices.push(`The waiver of ${waiver.check} (${waiver.owner}) expired on ${waiver.expires} and no longer waives.`);
        else if (!checks.some((check) => check.id === waiver.check))
            notices.push(`The waiver of ${waiver.check} (${waiver.owner}) matches no check of this run.`);
        else
            valid.set(waiver.check, waiver);
    }
    return {
        notices,
        checks: checks.map((check) => {
            const waiver = valid.get(check.id);
            if (!waiver || check.outcome === 'pass')
                return check;
            const { owner, reason, expires } = waiver;
            return { ...check, waiver: { owner, reason, expires } };
        }),
    };
}

// EXTERNAL MODULE: ./build/js/shared/version.js
var version = __webpack_require__(44878);
;// CONCATENATED MODULE: ./build/js/shared/run.js


















async function runGate(gate, settled, host) {
    const started = host.now();
    const place = reportFolder(gate, settled, host);
    refuseOwnReport(place, settled, host.workspace);
    const folder = await (0,report_folder/* claimReportFolder */.X)(place, settled, host);
    const base = await readBaseReport(gate.name, settled, host).catch((error) => noBaseReport(gate, error));
    if (base && 'checks' in base)
        return conclude(gate, settled, base, folder, started, host);
    const judged = await (0,judge/* judge */.S4)(gate, settled, host);
    return conclude(gate, settled, judged, folder, started, host, base);
}
function noBaseReport({ name }, error) {
    if (!(error instanceof errors/* EvidenceError */.oe || error instanceof errors/* OutsideError */.Cp))
        throw error;
    const cause = error instanceof errors/* OutsideError */.Cp ? 'outside' : 'evidence';
    return (0,judge/* unmeasured */.Q8)(`${name}.baseline-report`, 'the base report can be read', cause, error.message, []);
}
const reportFolder = (face, { settings, name }, host) => (0,external_node_path_.resolve)(host.workspace, settings['report-dir'] ?? (0,external_node_path_.join)('mlops-gates-report', name ?? face.name));
async function conclude(face, settled, judged, folder, started, host, baseReport) {
    const { settings, given, name, policy, waivers, notices, base } = settled;
    const ids = judged.checks.map(({ id }) => id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice !== undefined)
        throw new Error(`two checks have the id ${twice}`);
    const waived = waive(judged.checks, forBothVersions(waivers, ids), name ?? '', started.toISOString().slice(0, 10));
    const against = againstBase(waived.checks, baseReport, settings['gate-on']);
    const { checks } = against;
    const combined = (0,combine/* combine */.kg)(checks);
    const presented = judged.present(checks, combined);
    const onInconclusive = (0,combine/* onInconclusiveOf */.Fw)(checks, settings['on-inconclusive']);
    const { subjects } = judged;
    const verdict = { gate: face.name, ...(name === undefined ? {} : { name }), verdict: combined.verdict };
    const recorded = await recordRun({ ...verdict, checks, subjects }, settled, started, host);
    const reportOnly = settings['report-only'] || recorded.adopting;
    const code = (0,faces/* exitCode */.I$)(combined, { reportOnly, onInconclusive });
    const store = [...against.store, ...recorded.store];
    const measured = {
        schemaVersion: schemaVersion,
        ...verdict,
        passed: combined.passed,
        summary: presented.summary,
        checks,
        subjects,
        inputs: judged.inputs,
        ...(policy === undefined ? {} : { policy }),
        ...(against.baseline === undefined ? {} : { baseline: against.baseline }),
        ...(judged.engine === undefined ? {} : { engine: judged.engine }),
        seed: settings.seed,
        reportOnly,
        onInconclusive,
        tool: { name: 'mlops-gates', version: version/* version */.r },
        notices: [...notices, ...judged.notices, ...waived.notices, ...against.notices, ...recorded.notices],
        evidence: { ...judged.evidence, ...recorded.evidence },
        reproduce: judged.reproduce ?? reproduceCommand(face.name, face.settings, settings, given, base?.ref),
        execution: {
            startedAt: started.toISOString(),
            durationMs: host.now().getTime() - started.getTime(),
            host: host.name,
            exitCode: code,
            ...(store.length === 0 ? {} : { store }),
        },
    };
    const summary = [(0,difference/* differenceSentence */.h)(measured), presented.summary].filter((part) => part !== undefined).join(' ');
    const report = { ...measured, summary };
    const presentation = { ...presented, summary, sections: [...recorded.sections, ...presented.sections] };
    const document = (0,redact/* redactValue */.FI)((0,report_document/* reportDocument */.c)(report, presentation), host.redacted);
    const reports = await (0,write_reports.writeReports)(document, {
        dir: folder,
        formats: new Set(settings.reports),
        workspace: host.workspace,
    });
    const files = [...reports, ...(await (0,sign/* signReport */.E)(document.report, folder, settings, host))];
    await host.publish({
        document,
        files,
        folder,
        outputs: { ...judged.outputs, ...outputsOf(report, combined, folder, files) },
    });
    return { verdict: combined.verdict, exitCode: code };
}
function againstBase(checks, base, gateOn) {
    if (base === undefined)
        return { checks, notices: [], store: [] };
    if (base.kind === 'first-run')
        return { checks, notices: [`First run: there is no base report (${base.why}). Every check decides.`], store: [] };
    const { report, provenance } = base;
    const compared = (0,compare_base/* compareWithBase */.t)(checks, report.checks, gateOn);
    return {
        checks: compared.checks,
        baseline: { source: provenance.locator, sha256: provenance.sha256, gateOn, gone: compared.gone },
        notices: [],
        store: [{ name: 'baseline-report', ...provenance }],
    };
}
function outputsOf(report, combined, folder, files) {
    return {
        verdict: report.verdict,
        passed: String(report.passed),
        summary: report.summary,
        'failed-checks': String(combined.failedChecks),
        warnings: String(combined.warnings),
        'report-path': folder,
        'report-json-path': files.find((file) => file.endsWith('report.json')) ?? '',
    };
}
const forBothVersions = (waivers, ids) => waivers.flatMap((waiver) => {
    const changed = `${waiver.check}${judge/* changeMark */.uM}`;
    return ids.includes(changed) ? [waiver, { ...waiver, check: changed }] : [waiver];
});


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


/***/ }),

/***/ 25482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readFirst)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);

async function readFirst(locators, site) {
    const reasons = [];
    let lost = false;
    let ofChange = false;
    for (const locator of locators) {
        const found = await readOne(locator, site);
        if (found.kind === 'found')
            return found;
        lost ||= found.kind === 'lost';
        ofChange ||= found.kind === 'absent' && found.ofChange === true;
        reasons.push(`${locator.text}: ${found.why}`);
    }
    const why = reasons.join('; ');
    if (lost)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(`${why}.`);
    return { kind: 'absent', why, ofChange };
}
async function readOne(locator, site) {
    switch (locator.kind) {
        case 'path':
            return (await __webpack_require__.e(/* import() */ 6620).then(__webpack_require__.bind(__webpack_require__, 66620))).readPath(locator, site);
        case 'git':
            return (await __webpack_require__.e(/* import() */ 222).then(__webpack_require__.bind(__webpack_require__, 80222))).readGitPath(locator, site);
        case 'branch':
            return (await __webpack_require__.e(/* import() */ 3319).then(__webpack_require__.bind(__webpack_require__, 33319))).readBranch(locator, site);
        case 'artifact':
            return (await __webpack_require__.e(/* import() */ 9084).then(__webpack_require__.bind(__webpack_require__, 79084))).readArtifact(locator, site);
        case 's3':
            return (await __webpack_require__.e(/* import() */ 300).then(__webpack_require__.bind(__webpack_require__, 30300))).readS3(locator, site);
    }
}


/***/ }),

/***/ 92361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ hashSubjects)
});

// EXTERNAL MODULE: ./build/js/shared/engine/sha256-of-file.js
var sha256_of_file = __webpack_require__(42465);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/engine/find-files.js
var find_files = __webpack_require__(2128);
;// CONCATENATED MODULE: ./build/js/shared/subject-files.js




async function subjectFiles(what, workspace) {
    const folder = folderAt((0,external_node_path_.resolve)(workspace, what));
    if (folder === undefined)
        return (0,find_files/* findFiles */.lY)(what, { root: workspace });
    if (!(0,find_files/* inside */.nx)(folder, workspace))
        throw new errors/* EvidenceError */.oe(`The subject "${what}" lies outside the workspace: run from a folder that holds it, or copy it into the workspace.`);
    const files = await filesIn(folder, workspace);
    if (files.length === 0)
        throw new errors/* EvidenceError */.oe(`The subject "${what}" is a folder without files: name the folder that holds them.`);
    return files;
}
function folderAt(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ? (0,external_node_fs_.realpathSync)(path) : undefined;
}
async function filesIn(folder, workspace) {
    const found = [];
    for (const entry of entriesOf(folder)) {
        const path = (0,external_node_path_.resolve)(folder, entry.name);
        if (entry.isDirectory())
            found.push(...(await filesIn(path, workspace)));
        else if (entry.isSymbolicLink() && folderAt(path) !== undefined)
            throw new errors/* EvidenceError */.oe(`"${entry.name}" in a folder that is a subject is a link to a folder: name that folder itself, or copy its files.`);
        else
            found.push(...(await (0,find_files/* findFiles */.lY)(path.slice(workspace.length + 1), { root: workspace })));
    }
    return found;
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        throw new errors/* EvidenceError */.oe(`A folder of a subject cannot be listed (${error.code}): grant read access to "${folder.split('/').at(-1)}".`);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/subject.js



async function hashSubjects(entries, workspace) {
    const parsed = entries.map((entry) => ({ entry, parts: /^([A-Za-z][\w-]*)=(.+)$/s.exec(entry) }));
    const problems = parsed
        .filter(({ parts }) => !parts || (/^sha256:/i.test(parts[2]) && !/^sha256:[0-9a-f]{64}$/i.test(parts[2])))
        .map(({ entry }) => `"subject" holds "${entry}": write <role>=<path> or <role>=sha256:<64 hexadecimal digits>.`);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
    const subjects = new Map();
    const add = (subject) => void subjects.set(`${subject.role}\0${subject.name}\0${subject.sha256}`, subject);
    for (const { parts } of parsed) {
        const [, role, what] = parts;
        if (/^sha256:/i.test(what)) {
            add({ role, name: role, sha256: what.slice(7).toLowerCase() });
            continue;
        }
        for (const file of await subjectFiles(what, workspace))
            add({ role, name: file.name, sha256: await (0,sha256_of_file/* sha256OfFile */.V)(file) });
    }
    return [...subjects].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, subject]) => subject);
}


/***/ }),

/***/ 62407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ })

};
