export const id = 127;
export const ids = [127];
export const modules = {

/***/ 3127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ policyAt),
  settle: () => (/* binding */ settle)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/shared/engine/find-files.js
var find_files = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(3903);
;// CONCATENATED MODULE: ./build/js/shared/policy/protect.js
/** The base-ref rules of the design, section 4. Pure. */
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
    const refused = given.filter((name) => settings[name]?.decides === true && name !== 'policy');
    const changed = JSON.stringify(find(base)) !== JSON.stringify(find(head));
    return decided(base, changed ? [`The run "${run}" differs from the target branch: the target branch's version decides.`] : [], refused);
}
/** In which versions a file that decides (a contract) is judged: both, where the change touches it. Pure. */
function judgedVersions(base, head, name) {
    if (base === undefined)
        return { versions: ['head'], notice: `New: not yet protected. The target branch has no ${name}.` };
    if (head === undefined)
        return { versions: ['base'], notice: `The change removes ${name}: the target branch's version decides.` };
    return base === head
        ? { versions: ['base'] }
        : { versions: ['base', 'head'], notice: `The change alters ${name}: it is judged in both versions.` };
}

// EXTERNAL MODULE: ./build/js/shared/policy/read-policy.js + 2 modules
var read_policy = __webpack_require__(465);
// EXTERNAL MODULE: ./build/js/shared/settings/names.js
var names = __webpack_require__(8906);
// EXTERNAL MODULE: ./build/js/shared/settings/parse.js + 1 modules
var parse = __webpack_require__(5892);
// EXTERNAL MODULE: ./build/js/shared/text/did-you-mean.js
var did_you_mean = __webpack_require__(425);
// EXTERNAL MODULE: ./build/js/shared/yaml/problem.js
var problem = __webpack_require__(2191);
;// CONCATENATED MODULE: ./build/js/shared/settle.js









/**
 * Puts together what the step gave and what the policy says of its run.
 * @throws SettingsError with all problems at once
 */
async function settle(face, given, host) {
    const own = (name) => {
        const value = given.findLast((setting) => (0,names/* canonicalName */.Ew)(setting.name) === name)?.value;
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const runName = own('run');
    const policyPath = own('policy');
    if (policyPath !== undefined && runName === undefined)
        throw new errors/* SettingsError */.GN([
            'The setting "policy" is given without "run": name the run of the policy, or use the command "run".',
        ]);
    const head = runName === undefined ? undefined : await policyAt(policyPath ?? 'mlops-gates.yml', host);
    const { run, policy, waivers, refused, notices } = protect({
        base: undefined,
        head,
        isChange: false,
        run: runName,
        given: given.map((setting) => (0,names/* canonicalName */.Ew)(setting.name)),
        settings: face.settings,
    });
    if (runName !== undefined && !run) {
        const hint = (0,did_you_mean.didYouMean)(runName, head?.runs.map(({ name }) => name) ?? []);
        throw new errors/* SettingsError */.GN([
            `${head?.source} has no run "${runName}"${hint ? `; did you mean "${hint}"?` : `; it has ${head?.runs.map(({ name }) => name).join(', ')}.`}`,
        ]);
    }
    if (run && run.gate !== face.name)
        throw new errors/* SettingsError */.GN([`The run "${run.name}" is of the gate ${run.gate}, not ${face.name}.`]);
    const problems = refused.map((name) => `The setting "${name}" decides, and the target branch has a policy for this run: change it there.`);
    const fromPolicy = Object.entries(run?.settings ?? {}).map(([name, value]) => ({ name, value, source: `${policy?.source}:${run?.line}` }));
    const parsed = (0,parse/* parseSettings */.P)(face.settings, [...fromPolicy, ...given]);
    problems.push(...parsed.problems.map(({ message }) => message));
    const folder = run?.settings['report-dir'];
    // a policy is part of the checkout that is judged: it may not choose what is overwritten elsewhere
    if (typeof folder === 'string' && !(0,find_files/* inside */.nx)((0,external_node_path_.resolve)(host.workspace, folder), host.workspace))
        problems.push(`${policy?.source}:${run?.line}: "report-dir" is "${folder}", which lies outside the workspace: choose a folder in it.`);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
    for (const [name, setting] of Object.entries(face.settings)) {
        const value = parsed.settings[name];
        if (setting.secret && typeof value === 'string')
            host.mask(value);
    }
    return {
        settings: parsed.settings,
        given: new Set(given.map((setting) => (0,names/* canonicalName */.Ew)(setting.name))),
        name: runName,
        policy: policy === undefined ? undefined : { source: policy.source, sha256: policy.sha256 },
        waivers,
        notices,
    };
}
/** @throws SettingsError when the policy is not there or not valid */
async function policyAt(path, host) {
    try {
        const [file] = await (0,find_files/* findFiles */.lY)(path, { root: host.workspace });
        if (!file)
            throw new errors/* SettingsError */.GN([`The policy "${path}" does not exist.`]);
        const { policy, problems } = (0,read_policy/* readPolicy */.T)((0,find_files/* readSmallFile */.EW)(file), file.name);
        if (!policy)
            throw new errors/* SettingsError */.GN(problems.map(problem/* formatProblem */.Vw));
        return policy;
    }
    catch (error) {
        throw error instanceof errors/* EvidenceError */.oe ? new errors/* SettingsError */.GN([`The policy: ${error.message}`]) : error;
    }
}


/***/ })

};
