export const id = 6570;
export const ids = [6570,4210];
export const modules = {

/***/ 6570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/policy/policy.js
var policy = __webpack_require__(55671);
// EXTERNAL MODULE: ./build/js/shared/policy/read-policies.js + 1 modules
var read_policies = __webpack_require__(18822);
// EXTERNAL MODULE: ./build/js/shared/gates/index.js
var gates = __webpack_require__(65085);
// EXTERNAL MODULE: ./build/js/shared/judge.js + 1 modules
var judge = __webpack_require__(21903);
// EXTERNAL MODULE: ./build/js/shared/report-folder.js
var report_folder = __webpack_require__(69539);
// EXTERNAL MODULE: ./build/js/shared/run.js + 10 modules
var shared_run = __webpack_require__(71098);
// EXTERNAL MODULE: ./build/js/shared/settle.js
var settle = __webpack_require__(94395);
// EXTERNAL MODULE: ./build/js/shared/verdict/faces.js
var faces = __webpack_require__(98674);
;// CONCATENATED MODULE: ./build/js/shared/run-policy.js








async function runPolicy(policies, names, given, host) {
    const runs = chosen(policies, names);
    const settled = new Map();
    const problems = [];
    for (const run of runs) {
        const face = (0,gates/* gateNamed */.H)(run.gate);
        if (!face)
            throw new errors/* SettingsError */.GN([`${(0,read_policies/* sourceOf */.vz)(policies)}:${run.line}: there is no gate "${run.gate}".`]);
        try {
            settled.set(run.name, await (0,settle.settle)(face, [...given, { name: 'run', value: run.name, source: 'run' }], host, policies));
        }
        catch (error) {
            if (!(error instanceof errors/* SettingsError */.GN))
                throw error;
            problems.push(...error.problems.map((problem) => `run "${run.name}": ${problem}`));
        }
    }
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
    const codes = new Map();
    const started = new Set();
    for (const run of runs) {
        const failed = run.needs.find((need) => codes.get(need) !== 0);
        if (failed === undefined)
            started.add(run.name);
        const result = failed === undefined
            ? await runOne(run, settled.get(run.name), host)
            : await notStarted(run, failed, settled.get(run.name), host);
        codes.set(run.name, result.exitCode);
    }
    return (0,faces/* combinedExitCode */.ve)([...codes].flatMap(([name, code]) => (started.has(name) ? [code] : [])));
}
function chosen(policies, names) {
    const runs = (0,read_policies/* runsOf */.ky)(policies);
    const unknown = names.filter((name) => !runs.some((run) => run.name === name));
    if (unknown.length > 0)
        throw new errors/* SettingsError */.GN(unknown.map((name) => (0,read_policies/* noSuchRun */.GB)(name, policies)));
    if (names.length === 0)
        return runs;
    const wanted = new Set(names);
    for (const run of [...runs].reverse())
        if (wanted.has(run.name))
            for (const need of run.needs)
                wanted.add(need);
    return runs.filter((run) => wanted.has(run.name));
}
async function runOne(run, settled, host) {
    const gate = await (0,gates/* gateNamed */.H)(run.gate)?.load();
    if (!gate)
        throw new Error(`the gate ${run.gate} vanished`);
    try {
        return await (0,shared_run.runGate)(gate, settled, host);
    }
    catch (error) {
        if (!(error instanceof errors/* SettingsError */.GN))
            throw error;
        await host.refuse(error.problems.map((problem) => `run "${run.name}": ${problem}`));
        return { verdict: 'error', exitCode: faces/* exitCodes */.hS.settings };
    }
}
async function notStarted(run, need, settled, host) {
    const face = (0,gates/* gateNamed */.H)(run.gate);
    if (!face)
        throw new Error(`the gate ${run.gate} vanished`);
    const reason = `Not started: the run "${need}", which it needs, did not pass.`;
    const judged = (0,judge/* unmeasured */.Q8)(`${run.gate}.started`, `"${need}" passes`, 'evidence', reason, [`Mend "${need}" first.`]);
    const folder = await (0,report_folder/* claimReportFolder */.X)((0,shared_run.reportFolder)(face, settled, host), settled, host);
    return (0,shared_run.conclude)(face, settled, { ...judged, reproduce: `mlops-gates run ${run.name}` }, folder, host.now(), host);
}

// EXTERNAL MODULE: ./build/js/shared/settings/parse.js + 2 modules
var parse = __webpack_require__(96990);
// EXTERNAL MODULE: ./build/js/shared/commands/run/settings.js
var run_settings = __webpack_require__(34210);
;// CONCATENATED MODULE: ./build/js/shared/commands/run/index.js






async function run(names, given, host) {
    const { settings, problems } = (0,parse/* parseSettings */.P)(run_settings.settings, given);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems.map(({ message }) => message));
    const policies = await (0,read_policies/* readPolicies */.h9)(settings.policy ?? policy/* policyFile */.X, settings['policy-sha256'], host);
    return runPolicy(policies, names, given, host);
}


/***/ }),

/***/ 34210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settings: () => (/* binding */ settings)
/* harmony export */ });
/* harmony import */ var _settings_common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42079);

const { policy, 'policy-sha256': policySha256, reports, 'report-only': reportOnly, sign, 'signing-key': signingKey, } = _settings_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonSettings */ .JC;
const settings = {
    policy,
    'policy-sha256': policySha256,
    reports,
    'report-only': reportOnly,
    sign,
    'signing-key': signingKey,
};


/***/ }),

/***/ 55671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ policyFile)
/* harmony export */ });
const policyFile = 'mlops-gates.yml';


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


/***/ })

};
