export const id = 8447;
export const ids = [8447];
export const modules = {

/***/ 91963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/js/shared/gates/index.js
var gates = __webpack_require__(65085);
// EXTERNAL MODULE: ./build/js/shared/hosts/github/host.js + 4 modules
var github_host = __webpack_require__(72350);
// EXTERNAL MODULE: ./build/js/shared/hosts/github/read-inputs.js
var read_inputs = __webpack_require__(62130);
// EXTERNAL MODULE: ./build/js/shared/settings/github.js
var github = __webpack_require__(22927);
// EXTERNAL MODULE: ./build/js/shared/settings/parse.js + 2 modules
var parse = __webpack_require__(96990);
// EXTERNAL MODULE: ./build/js/shared/settings/common.js + 1 modules
var common = __webpack_require__(42079);
;// CONCATENATED MODULE: ./build/js/shared/settings/writers/umbrella.js

const { policy, 'policy-sha256': policySha256, 'report-only': reportOnly, reports, sign, 'signing-key': signingKey, } = common/* commonSettings */.JC;
function umbrellaFace(gates) {
    const settings = {
        policy: {
            ...policy,
            description: 'Policy file that lists the runs of gates with their settings, and the waivers. Where it is not set: `mlops-gates.yml`.',
        },
        'policy-sha256': policySha256,
        run: {
            type: 'list',
            description: 'Names of the runs to start, with what they need. Where it is not set: every run of the policy.',
        },
        gate: {
            type: 'choice',
            allowed: gates.map(({ name }) => name),
            description: 'A gate to run without a policy; its settings are given in `settings`.',
        },
        settings: {
            type: 'string',
            decides: true,
            description: 'Settings of the gate named in `gate`, as a YAML mapping of names to values.',
        },
        'report-only': reportOnly,
        reports,
        sign,
        'signing-key': signingKey,
    };
    return {
        name: 'umbrella',
        title: 'MLOps gates',
        description: 'Quality gates for machine learning: runs the gates that mlops-gates.yml lists, or one of them.',
        settings,
        outputs: {
            ...common/* commonOutputs */.e5,
            verdict: 'The worst verdict of all runs: `pass`, `inconclusive`, `error` or `fail`, in rising order.',
            passed: 'Whether all runs passed: `true` where every verdict is `pass`, otherwise `false`.',
            'failed-checks': 'Number of checks of severity `error` that did not pass and are not waived, over all runs.',
            warnings: 'Number of checks of severity `warning` that did not pass and are not waived, over all runs.',
            'report-path': 'Absolute path of the folder that holds the report folder of every run.',
            'report-json-path': 'Absolute path of `report.json` where exactly one run was started; otherwise empty.',
        },
    };
}

// EXTERNAL MODULE: ./build/js/shared/step.js
var shared_step = __webpack_require__(24482);
// EXTERNAL MODULE: ./build/js/shared/settings/names.js
var settings_names = __webpack_require__(58906);
// EXTERNAL MODULE: ./build/js/shared/yaml/read-yaml.js + 4 modules
var read_yaml = __webpack_require__(12358);
;// CONCATENATED MODULE: ./build/js/shared/umbrella.js





function umbrellaStep(given) {
    const parsed = (0,parse/* parseSettings */.P)(umbrellaFace(gates/* gates */.V).settings, given);
    const problems = parsed.problems.map(({ message }) => message);
    const { gate, settings, run = [], } = parsed.settings;
    const kept = (names) => given.filter(({ name, value }) => !names.includes((0,settings_names/* canonicalName */.Ew)(name)) && value !== '');
    if (gate === undefined) {
        if (settings !== undefined)
            problems.push('The setting "settings" is given without "gate": name the gate that they are of.');
        return { command: 'run', runs: run, given: kept(['gate', 'settings', 'run']), problems };
    }
    if (run.length > 1)
        problems.push('The setting "run" names several runs beside "gate": name one, or take "gate" out to run them all.');
    const mapping = settings === undefined ? [] : mappingOf(settings, problems);
    return {
        command: gate,
        runs: [],
        given: [
            ...mapping,
            ...kept(['gate', 'settings', 'run']),
            ...run.map((value) => ({ name: 'run', value, source: 'run' })),
        ],
        problems,
    };
}
function mappingOf(text, problems) {
    const { value, problems: found } = (0,read_yaml/* readYaml */.g)(Buffer.from(text), 'settings');
    problems.push(...found.map(({ message, line }) => `The setting "settings", line ${line}: ${message}.`));
    if (found.length > 0)
        return [];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        problems.push('The setting "settings" is no mapping: write one setting a line, as `contract: contract.yaml`.');
        return [];
    }
    return Object.entries(value).map(([name, each]) => ({ name, value: each, source: 'settings' }));
}

;// CONCATENATED MODULE: ./build/js/actions/main.js









async function main(entry) {
    (0,shared_step/* endAtSignals */.S8)();
    const face = (0,gates/* gateNamed */.H)(entry) ?? umbrellaFace(gates/* gates */.V);
    const inputs = (0,read_inputs/* readInputs */.K)(process.env, face.settings);
    const own = (0,parse/* parseSettings */.P)(github/* githubSettings */.N, inputs.own);
    const host = (0,github_host/* githubHost */.S)({
        settings: own.settings,
        title: (0,gates/* gateNamed */.H)(entry) ? entry : 'mlops-gates',
        workspace: (0,external_node_fs_.realpathSync)(process.env.GITHUB_WORKSPACE ?? process.cwd()),
        env: process.env,
    });
    for (const warning of inputs.warnings)
        host.warn(warning);
    const step = (0,gates/* gateNamed */.H)(entry) ? { command: entry, runs: [], given: inputs.given } : umbrellaStep(inputs.given);
    const problems = [...inputs.problems, ...own.problems.map(({ message }) => message), ...(step.problems ?? [])];
    process.exitCode = await (0,shared_step/* runStep */.eg)({ ...step, problems }, host);
}


/***/ }),

/***/ 27841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ combinedVerdict),
/* harmony export */   Fw: () => (/* binding */ onInconclusiveOf),
/* harmony export */   kg: () => (/* binding */ combine)
/* harmony export */ });
const onInconclusiveOf = (checks, setting) => checks.some((check) => check.waiver === undefined &&
    check.severity === 'error' &&
    check.outcome === 'inconclusive' &&
    check.burden === 'prove-safety')
    ? 'fail'
    : setting;
const worstFirst = ['fail', 'error', 'inconclusive', 'pass'];
const combinedVerdict = (verdicts) => worstFirst.find((verdict) => verdicts.includes(verdict)) ?? 'error';
const measured = (outcome) => (outcome === 'not-executed' ? 'error' : outcome);
function combine(checks) {
    const open = checks.filter((check) => check.waiver === undefined);
    const deciding = open.filter((check) => check.severity === 'error');
    const waived = checks.some((check) => check.waiver !== undefined && check.severity === 'error');
    const outcomes = new Set(deciding.map((check) => measured(check.outcome)));
    const waivedOnly = deciding.length === 0 && waived;
    const verdict = waivedOnly ? 'pass' : (worstFirst.find((outcome) => outcomes.has(outcome)) ?? 'error');
    const notPassed = (severity) => open.filter((check) => check.severity === severity && check.outcome !== 'pass').length;
    return {
        verdict,
        passed: verdict === 'pass',
        failedChecks: notPassed('error'),
        warnings: notPassed('warning'),
        waivedOnly,
        ...(verdict === 'error'
            ? { cause: deciding.some((check) => check.cause === 'outside') ? 'outside' : 'evidence' }
            : {}),
    };
}


/***/ })

};
