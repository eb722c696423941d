export const id = 2097;
export const ids = [2097,6527,7832,2128];
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

/***/ 52097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyReports: () => (/* binding */ verifyReports)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/attestation/signing-key.js
var signing_key = __webpack_require__(1358);
;// CONCATENATED MODULE: ./build/js/shared/attestation/trusted-roots.js
function trustedRoots(text) {
    const whole = parsed(text);
    const values = whole === undefined
        ? text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map(parsed)
        : [whole];
    return values.length > 0 && values.every(isRoot) ? values : undefined;
}
const parsed = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
const isRoot = (value) => typeof value === 'object' &&
    value !== null &&
    'certificateAuthorities' in value &&
    Array.isArray(value.certificateAuthorities) &&
    value.certificateAuthorities.length > 0;

// EXTERNAL MODULE: ./build/js/shared/engine/find-files.js
var find_files = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/settings/parse.js + 2 modules
var parse = __webpack_require__(96990);
// EXTERNAL MODULE: ./build/js/shared/subject.js + 1 modules
var subject = __webpack_require__(92361);
// EXTERNAL MODULE: ./build/js/shared/verdict/faces.js
var faces = __webpack_require__(98674);
// EXTERNAL MODULE: ./build/js/shared/report/escape.js + 4 modules
var report_escape = __webpack_require__(57253);
;// CONCATENATED MODULE: ./build/js/shared/commands/verify-report/render.js

const marks = { pass: 'ok  ', fail: 'FAIL', error: 'FAIL', skipped: '  - ' };
function render(verifications) {
    return verifications.map(block).join('\n');
}
function block({ file, verified, signer, gate, name, verdict, findings }) {
    const word = verified ? (signer === null ? 'CONSISTENT' : 'VERIFIED') : 'REFUSED';
    const what = gate === undefined ? '' : `: ${name === undefined ? gate : `${name} (${gate})`}, verdict ${verdict}`;
    const signed = !verified ? '' : signer === null ? '; no signer was verified' : `; signed by ${signer}`;
    return [
        `${word}  ${(0,report_escape/* plainLine */.h0)(`${file}${what}${signed}`)}`,
        ...findings.map(({ outcome, reason }) => `  ${marks[outcome]}  ${(0,report_escape/* plainLine */.h0)(reason)}`),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/js/shared/commands/verify-report/settings.js
var verify_report_settings = __webpack_require__(86527);
// EXTERNAL MODULE: ./build/js/shared/attestation/bundle.js
var bundle = __webpack_require__(1319);
// EXTERNAL MODULE: ./build/js/shared/attestation/check-signature.js + 1 modules
var check_signature = __webpack_require__(34777);
// EXTERNAL MODULE: ./build/js/shared/attestation/signature-beside.js
var signature_beside = __webpack_require__(19936);
// EXTERNAL MODULE: ./build/js/shared/attestation/statement.js
var statement = __webpack_require__(39366);
// EXTERNAL MODULE: ./build/js/shared/report/read-report.js + 1 modules
var read_report = __webpack_require__(93531);
// EXTERNAL MODULE: ./build/js/shared/engine/sha256-of-file.js
var sha256_of_file = __webpack_require__(42465);
;// CONCATENATED MODULE: ./build/js/shared/commands/verify-report/files-at-hand.js




async function filesAtHand({ inputs, subjects }, workspace) {
    const named = [
        ...inputs.map(({ name, path, sha256 }) => ({ id: `input ${path}`, said: `The input "${name}"`, path, sha256 })),
        ...subjects.map(({ role, name, sha256 }) => ({
            id: `subject ${role}=${name}`,
            said: `The subject "${role}"`,
            path: name,
            sha256,
        })),
    ];
    const findings = [];
    for (const { id, said, path, sha256 } of named) {
        const there = await digestAt(path, workspace);
        if (there === undefined) {
            findings.push({
                id,
                outcome: 'skipped',
                reason: `${said} (${path}) is not at hand: its digest was not compared.`,
            });
            continue;
        }
        const versions = named.filter((other) => other.path === path).map((other) => other.sha256);
        findings.push(versions.includes(there)
            ? { id, outcome: 'pass', reason: `${said} (${path}) is the file that lies here.` }
            : {
                id,
                outcome: 'fail',
                reason: `${said} (${path}) is another file than the one that lies here: sha256 ${sha256} in the report, ${there} here.`,
            });
    }
    return findings;
}
async function digestAt(path, workspace) {
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(workspace, path));
        if (!(0,external_node_fs_.statSync)(real).isFile())
            return undefined;
    }
    catch {
        return undefined;
    }
    return (0,find_files/* inside */.nx)(real, workspace) ? (0,sha256_of_file/* sha256OfFile */.V)({ path: real, name: path }) : undefined;
}

// EXTERNAL MODULE: ./build/js/shared/report/render-json.js
var render_json = __webpack_require__(27832);
// EXTERNAL MODULE: ./build/js/shared/verdict/combine.js
var combine = __webpack_require__(27841);
// EXTERNAL MODULE: ./build/js/shared/version.js
var version = __webpack_require__(44878);
;// CONCATENATED MODULE: ./build/js/shared/commands/verify-report/recomputed.js




function recomputed(report, bytes) {
    const { reportOnly = false, onInconclusive = 'fail' } = report;
    const code = (0,faces/* exitCode */.I$)((0,combine/* combine */.kg)(report.checks), { reportOnly, onInconclusive });
    const stated = report.execution.exitCode;
    const findings = [
        code === stated
            ? { id: 'exit-code', outcome: 'pass', reason: `The exit code follows from the verdict (${code}).` }
            : { id: 'exit-code', outcome: 'fail', reason: `The exit code is ${stated}, but its checks come to ${code}.` },
    ];
    if ((0,combine/* onInconclusiveOf */.Fw)(report.checks, onInconclusive) !== onInconclusive)
        findings.push({
            id: 'on-inconclusive',
            outcome: 'fail',
            reason: 'An undecided check must prove safety, but the report says that this is a warning.',
        });
    findings.push(sameTool(report), ...(report.tool.version === version/* version */.r ? [ownForm(report, bytes)] : []));
    return findings;
}
const sameTool = ({ tool }) => tool.version === version/* version */.r
    ? { id: 'tool', outcome: 'pass', reason: `It is of this version of the tool (${version/* version */.r}).` }
    : {
        id: 'tool',
        outcome: 'skipped',
        reason: `It is of version ${tool.version} of the tool, and this is ${version/* version */.r}: its form was not compared.`,
    };
function ownForm(report, bytes) {
    let form;
    try {
        form = (0,render_json.renderJson)(report);
    }
    catch { }
    return form !== undefined && Buffer.from(form).equals(bytes)
        ? { id: 'form', outcome: 'pass', reason: 'It is byte for byte as the tool writes it.' }
        : { id: 'form', outcome: 'fail', reason: 'It is not as the tool writes it: somebody edited it or wrote it anew.' };
}

;// CONCATENATED MODULE: ./build/js/shared/commands/verify-report/verify.js









async function verify(file, demands, workspace) {
    const bytes = (0,find_files/* readSmallFile */.EW)(file);
    const read = (0,read_report/* readReport */.t)(bytes);
    if (read.kind === 'refused')
        return {
            file: file.name,
            verified: false,
            signer: null,
            findings: [{ id: 'report', outcome: 'fail', reason: `It is no valid report: ${read.reason}.` }],
        };
    const { report } = read;
    const { signer, finding } = signatureOf(file, report, bytes, demands.wanted);
    const findings = [
        { id: 'report', outcome: 'pass', reason: `Its verdict (${report.verdict}) is what its checks come to.` },
        ...recomputed(report, bytes),
        ...(await filesAtHand(report, workspace)),
        ...about(report, demands.subjects),
        ...(demands.passed ? [passedOf(report)] : []),
        finding,
    ];
    return {
        file: file.name,
        verified: findings.every(({ outcome }) => outcome === 'pass' || outcome === 'skipped'),
        signer,
        gate: report.gate,
        ...(report.name === undefined ? {} : { name: report.name }),
        verdict: report.verdict,
        findings,
    };
}
function about(report, wanted) {
    const digests = (subjects, role) => [...new Set(subjects.filter((subject) => subject.role === role).map(({ sha256 }) => sha256))].sort().join();
    return [...new Set(wanted.map(({ role }) => role))].map((role) => digests(report.subjects, role) === digests(wanted, role)
        ? { id: `about ${role}`, outcome: 'pass', reason: `It is about the "${role}" that was asked for.` }
        : {
            id: `about ${role}`,
            outcome: 'fail',
            reason: report.subjects.some((subject) => subject.role === role)
                ? `It judged another "${role}" than the one that was asked for.`
                : `It does not say which "${role}" it judged: set "subject" of its gate.`,
        });
}
const passedOf = (report) => (0,statement/* resultOf */.Bg)(report) === 'FAILED'
    ? { id: 'passed', outcome: 'fail', reason: `It did not pass: its verdict is ${report.verdict}.` }
    : { id: 'passed', outcome: 'pass', reason: `It did not fail: its verdict is ${report.verdict}.` };
function signatureOf(file, report, bytes, wanted) {
    const found = (outcome, reason, signer = null) => ({
        signer,
        finding: { id: 'signature', outcome, reason },
    });
    let signature;
    try {
        signature = (0,signature_beside/* signatureBeside */.h)(file.path);
    }
    catch (error) {
        if (error instanceof errors/* EvidenceError */.oe)
            return found('error', error.message);
        throw error;
    }
    if (signature === undefined)
        return wanted.kind === 'anybody'
            ? found('skipped', 'It is not signed: an edit that is consistent in itself would not be noticed.')
            : found('error', `It is not signed: ${bundle/* signatureFile */.dT} is not beside it. Set "sign" where the gate runs.`);
    const check = (0,check_signature/* checkSignature */.j)(signature, report, bytes, wanted);
    if (check.kind === 'refused')
        return found('fail', `Its signature does not hold: ${check.reason}.`);
    return wanted.kind === 'anybody'
        ? found('skipped', 'It is signed, but by whom was not looked at: name the signer by "key", or by "repository" and "workflow".')
        : found('pass', `It is signed by ${check.signer}.`, check.signer);
}

;// CONCATENATED MODULE: ./build/js/shared/commands/verify-report/index.js












async function verifyReports(given, host, print, json) {
    const { settings, problems } = (0,parse/* parseSettings */.P)(verify_report_settings.settings, given);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems.map(({ message }) => message));
    const demands = {
        wanted: await wantedOf(settings, host.workspace),
        subjects: await (0,subject/* hashSubjects */.k)(settings.subject ?? [], host.workspace),
        passed: settings.passed,
    };
    const files = new Map();
    for (const pattern of settings.report)
        for (const file of await (0,find_files/* findFiles */.lY)(pattern, { root: host.workspace }))
            files.set(file.path, file);
    const verifications = [];
    for (const file of files.values())
        verifications.push(await verify(file, demands, host.workspace));
    print(json ? `${JSON.stringify(verifications, null, 2)}\n` : render(verifications));
    return codeOf(verifications);
}
function codeOf(verifications) {
    const outcomes = new Set(verifications.flatMap(({ findings }) => findings.map(({ outcome }) => outcome)));
    return outcomes.has('fail') ? faces/* exitCodes */.hS.fail : outcomes.has('error') ? faces/* exitCodes */.hS.evidence : faces/* exitCodes */.hS.pass;
}
async function wantedOf(settings, workspace) {
    const { key, repository, workflow, ref, 'trusted-root': trustedRoot } = settings;
    if (key !== undefined && repository !== undefined)
        throw new errors/* SettingsError */.GN(['"key" and "repository" name two signers: give one of them.']);
    if (key !== undefined) {
        const read = (0,signing_key/* readPublicKey */.R)(key.includes('-----BEGIN') ? key : fileText('key', key, workspace));
        if (read.key === undefined)
            throw new errors/* SettingsError */.GN([`"key": ${read.problem}`]);
        return { kind: 'key', key: read.key };
    }
    if (repository === undefined) {
        const beside = Object.entries({ workflow, ref, 'trusted-root': trustedRoot }).find(([, value]) => value !== undefined);
        if (beside)
            throw new errors/* SettingsError */.GN([`"${beside[0]}" is given without "repository": name the signer's repository.`]);
        return { kind: 'anybody' };
    }
    if (!/^[^/\s]+\/[^/\s]+$/.test(repository))
        throw new errors/* SettingsError */.GN([`"repository" is "${repository.slice(0, 200)}": write owner/name.`]);
    if (workflow === undefined || trustedRoot === undefined)
        throw new errors/* SettingsError */.GN([
            `"repository" needs "${workflow === undefined ? 'workflow' : 'trusted-root'}": ${workflow === undefined ? 'any workflow of the repository could have signed else' : 'write it with `gh attestation trusted-root > trusted-root.jsonl`'}.`,
        ]);
    const roots = trustedRoots(fileText('trusted-root', trustedRoot, workspace));
    if (roots === undefined)
        throw new errors/* SettingsError */.GN([
            `"trusted-root" is "${trustedRoot}", which holds no root of trust: write it with \`gh attestation trusted-root > trusted-root.jsonl\`.`,
        ]);
    const { verifyIdentity } = await Promise.all(/* import() */[__webpack_require__.e(1168), __webpack_require__.e(429)]).then(__webpack_require__.bind(__webpack_require__, 40429));
    const identity = { repository, workflow: workflow.replace(/^\//, ''), ref };
    return { kind: 'identity', verify: (bundle) => verifyIdentity(bundle, roots, identity) };
}
const largest = 2 ** 20;
function fileText(setting, given, workspace) {
    const path = (0,external_node_path_.resolve)(workspace, given);
    try {
        const stats = (0,external_node_fs_.statSync)(path);
        if (!stats.isFile() || stats.size > largest)
            throw new errors/* SettingsError */.GN([`"${setting}" is "${given.slice(0, 200)}", which is no file of keys or certificates.`]);
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (error instanceof errors/* SettingsError */.GN)
            throw error;
        throw new errors/* SettingsError */.GN([
            `"${setting}" is "${given.slice(0, 200)}", which cannot be read (${error.code}): name its file.`,
        ]);
    }
}


/***/ }),

/***/ 86527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settings: () => (/* binding */ settings)
/* harmony export */ });
const settings = {
    report: {
        type: 'list',
        required: true,
        description: 'Files `report.json`, as paths or globs; `report.sigstore.json` beside each is its signature. Without `--report`: what stands after the command.',
    },
    key: {
        type: 'string',
        description: 'Public P-256 key in PEM, its text or path: every report must be signed by its private part.',
    },
    repository: {
        type: 'string',
        description: 'Repository on GitHub (`owner/name`) whose workflow must have signed every report with `sign: github`. Needs `workflow`.',
    },
    workflow: {
        type: 'string',
        description: 'Path of that workflow in its repository, e.g. `.github/workflows/gates.yml`.',
    },
    ref: {
        type: 'string',
        description: 'Git ref that the workflow must have run on, e.g. `refs/heads/main`. Where it is not set: any.',
    },
    'trusted-root': {
        type: 'string',
        description: 'File with the roots of trust that certificates are held against, as `gh attestation trusted-root` prints it. Needed with `repository`.',
    },
    subject: {
        type: 'list',
        description: 'What the reports must be about, as `<role>=<path>` or `<role>=sha256:<digest>`: of each role named here every report must have judged exactly this.',
    },
    passed: {
        type: 'boolean',
        default: false,
        description: 'Also asks that every report passed, or was inconclusive where that is a warning. Otherwise a report of a failure verifies as well as one of a pass.',
    },
};


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

/***/ 27832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
const reportKeys = [
    'schemaVersion',
    'gate',
    'name',
    'verdict',
    'passed',
    'summary',
    'reportOnly',
    'onInconclusive',
    'checks',
    'notices',
    'subjects',
    'inputs',
    'policy',
    'baseline',
    'engine',
    'seed',
    'tool',
    'evidence',
    'reproduce',
    'execution',
];
const leading = [
    'id',
    'name',
    'path',
    'source',
    'role',
    'title',
    'outcome',
    'severity',
    'observed',
    'before',
    'numerator',
    'denominator',
    'interval',
    'expected',
    'reason',
    'location',
    'waiver',
    'cause',
    'evidence',
];
const rank = (key) => {
    const place = leading.indexOf(key);
    return place === -1 ? leading.length : place;
};
const byRank = (a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
const lineWidth = 110;
const renderJson = (report) => `${writeObject(report, reportKeys, '', 'report')}\n`;
const write = (value, indent, path) => {
    if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return JSON.stringify(value);
    if (typeof value === 'number')
        return writeNumber(value, path);
    if (Array.isArray(value)) {
        const items = value.map((item, index) => write(item, `${indent}  `, `${path}[${index}]`));
        return layout('[', items, ']', indent);
    }
    if (typeof value === 'object' && Object.getPrototypeOf(value) !== null && !isPlain(value))
        throw new TypeError(`${path} is a ${value.constructor.name}, which report.json cannot hold.`);
    if (typeof value === 'object')
        return writeObject(value, Object.keys(value).sort(byRank), indent, path);
    throw new TypeError(`${path} is a ${typeof value}, which report.json cannot hold.`);
};
const isPlain = (value) => Object.getPrototypeOf(value) === Object.prototype;
const writeObject = (value, keys, indent, path) => {
    const unknown = Object.keys(value).filter((key) => !keys.includes(key));
    if (unknown.length > 0)
        throw new TypeError(`${path} has keys without a place in report.json: ${unknown.join(', ')}.`);
    const entries = keys.flatMap((key) => {
        const item = Object.hasOwn(value, key) ? value[key] : undefined;
        return item === undefined ? [] : [`${JSON.stringify(key)}: ${write(item, `${indent}  `, `${path}.${key}`)}`];
    });
    return layout('{', entries, '}', indent);
};
const layout = (open, items, close, indent) => {
    const line = `${open}${items.join(', ')}${close}`;
    if (indent !== '' && indent.length + line.length <= lineWidth && !line.includes('\n'))
        return line;
    return items.length === 0
        ? open + close
        : `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`;
};
const writeNumber = (value, path) => {
    if (!Number.isFinite(value))
        throw new TypeError(`${path} is ${value}: a value that was not measured is null.`);
    if (value === 0)
        return '0';
    return JSON.stringify(Number.isInteger(value) ? value : Number(value.toPrecision(12)));
};


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


/***/ })

};
