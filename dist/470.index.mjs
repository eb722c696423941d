export const id = 470;
export const ids = [470,2128];
export const modules = {

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

/***/ 90465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/shared/text/did-you-mean.js
var did_you_mean = __webpack_require__(10425);
// EXTERNAL MODULE: ./build/js/shared/yaml/problem.js
var yaml_problem = __webpack_require__(52191);
// EXTERNAL MODULE: ./build/js/shared/yaml/read-yaml.js + 4 modules
var read_yaml = __webpack_require__(12358);
// EXTERNAL MODULE: ./build/js/shared/yaml/validate.js + 4 modules
var validate = __webpack_require__(12804);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(36214);
;// CONCATENATED MODULE: ./build/js/shared/policy/validate-policy.generated.js
// Generated by npm run generate: do not edit.
// @ts-nocheck
// biome-ignore-all format: generated
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

function add(errors, error) { if (errors === null) return [error]; errors.push(error); return errors; }
function join(errors, more) { if (errors === null) return more; for (const error of more) errors.push(error); return errors; }

const validate_policy_generated_validate = validate21;
/* harmony default export */ const validate_policy_generated = ((/* unused pure expression or super */ null && (validate21)));
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"required":["version","runs"],"properties":{"version":{"const":1},"runs":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"additionalProperties":{"$ref":"#/definitions/run"}},"waivers":{"type":"array","items":{"$ref":"#/definitions/waiver"}}},"definitions":{"run":{"type":"object","additionalProperties":false,"required":["gate"],"properties":{"gate":{"type":"string","enum":["data-validation","training-gate","metric-regression","bias-evaluation","container-packaging","canary-promotion"]},"needs":{"type":"array","items":{"type":"string"},"uniqueItems":true},"settings":{"type":"object"}},"allOf":[{"if":{"properties":{"gate":{"const":"data-validation"}},"required":["gate"]},"then":{"properties":{"settings":{"$ref":"#/definitions/data-validation"}}}},{"if":{"properties":{"gate":{"const":"training-gate"}},"required":["gate"]},"then":{"properties":{"settings":{"$ref":"#/definitions/training-gate"}}}},{"if":{"properties":{"gate":{"const":"metric-regression"}},"required":["gate"]},"then":{"properties":{"settings":{"$ref":"#/definitions/metric-regression"}}}},{"if":{"properties":{"gate":{"const":"bias-evaluation"}},"required":["gate"]},"then":{"properties":{"settings":{"$ref":"#/definitions/bias-evaluation"}}}},{"if":{"properties":{"gate":{"const":"container-packaging"}},"required":["gate"]},"then":{"properties":{"settings":{"$ref":"#/definitions/container-packaging"}}}},{"if":{"properties":{"gate":{"const":"canary-promotion"}},"required":["gate"]},"then":{"properties":{"settings":{"$ref":"#/definitions/canary-promotion"}}}}]},"waiver":{"type":"object","additionalProperties":false,"required":["run","check","owner","reason","expires"],"properties":{"run":{"type":"string","minLength":1},"check":{"type":"string","minLength":1},"owner":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}},"data-validation":{"type":"object","additionalProperties":false,"required":["contract"],"properties":{"contract":{"type":"string","minLength":1},"data":{"$ref":"#/definitions/shared-0"},"server":{"type":"string","minLength":1},"server-user":{"type":"string","minLength":1},"server-password":{"type":"string","minLength":1},"header":{"type":"string","enum":["present","absent"]},"format":{"$ref":"#/definitions/shared-1"},"memory-limit":{"type":["string","integer"]},"copy-budget":{"type":["string","integer"]},"duckdb-extensions":{"type":"string","minLength":1},"allow-extension-download":{"type":"boolean"},"npm-registry":{"type":"string","minLength":1},"engine":{"type":"string","enum":["duckdb","trino"]},"engine-url":{"type":"string","minLength":1},"engine-user":{"type":"string","minLength":1},"engine-password":{"type":"string","minLength":1},"engine-catalog":{"type":"string","minLength":1},"engine-schema":{"type":"string","minLength":1},"scan-budget":{"type":["string","integer"]},"time-budget":{"type":["string","integer"]},"explain":{"type":"boolean"},"report-only":{"type":"boolean"},"on-inconclusive":{"type":"string","enum":["fail","warn"]},"report-dir":{"type":"string","minLength":1},"reports":{"$ref":"#/definitions/shared-2"},"seed":{"type":"integer","minimum":0,"maximum":4294967295},"show-values":{"type":"boolean"},"examples":{"type":"integer","minimum":0,"maximum":1000},"subject":{"$ref":"#/definitions/shared-0"},"sign":{"type":"string","enum":["off","key","github"]},"signing-key":{"type":"string","minLength":1},"baseline-report":{"type":"string","minLength":1},"gate-on":{"type":"string","enum":["all","new"]},"first-run":{"type":"boolean"},"history":{"type":"string","minLength":1},"keep":{"type":"integer","minimum":1,"maximum":100000},"adopt":{"type":"integer","minimum":1,"maximum":1000}}},"training-gate":{"type":"object","additionalProperties":false,"required":[],"properties":{"mode":{"type":"string","enum":["plan","run","judge"]},"log":{"$ref":"#/definitions/shared-0"},"format":{"type":"string","enum":["auto","jsonl","json","csv","tensorboard"]},"series":{"$ref":"#/definitions/shared-0"},"step":{"type":"string","minLength":1},"planned-steps":{"type":"integer","minimum":1},"min-fall":{"type":"number","minimum":0},"max-rebound":{"type":"number","minimum":0},"max-gap":{"type":"number","minimum":0},"labels":{"type":"string","minLength":1},"label":{"type":"string","minLength":1},"trivial-metric":{"type":"string","enum":["log_loss","accuracy","mse","rmse","mae"]},"trivial-gain":{"type":"number","minimum":0,"maximum":1},"inputs":{"$ref":"#/definitions/shared-0"},"parameters":{"$ref":"#/definitions/shared-0"},"environment-lock":{"$ref":"#/definitions/shared-0"},"record":{"type":"string","minLength":1},"command":{"type":"string","minLength":1},"shell":{"type":"boolean"},"results":{"$ref":"#/definitions/shared-0"},"always":{"type":"boolean"},"time-budget":{"type":["string","integer"]},"memory-budget":{"type":["string","integer"]},"grace":{"type":["string","integer"]},"lineage":{"type":"array","items":{"type":"string","enum":["commit","clean","inputs","parameters","environment-lock","command"]},"minItems":1},"report-only":{"type":"boolean"},"on-inconclusive":{"type":"string","enum":["fail","warn"]},"report-dir":{"type":"string","minLength":1},"reports":{"$ref":"#/definitions/shared-2"},"seed":{"type":"integer","minimum":0,"maximum":4294967295},"show-values":{"type":"boolean"},"examples":{"type":"integer","minimum":0,"maximum":1000},"subject":{"$ref":"#/definitions/shared-0"},"sign":{"type":"string","enum":["off","key","github"]},"signing-key":{"type":"string","minLength":1},"baseline-report":{"type":"string","minLength":1},"gate-on":{"type":"string","enum":["all","new"]},"first-run":{"type":"boolean"},"history":{"type":"string","minLength":1},"keep":{"type":"integer","minimum":1,"maximum":100000},"adopt":{"type":"integer","minimum":1,"maximum":1000}}},"metric-regression":{"type":"object","additionalProperties":false,"required":["metrics"],"properties":{"metrics":{"anyOf":[{"type":"object","minProperties":1,"additionalProperties":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"type":"number"},"max":{"type":"number"},"max-drop":{"type":"number","minimum":0},"max-drop-pct":{"type":"number","minimum":0,"maximum":100},"min-gain":{"type":"number","minimum":0},"on":{"type":"string","enum":["all","overall","slices"]},"burden":{"$ref":"#/definitions/shared-3"},"severity":{"type":"string","enum":["error","warning"]},"better":{"type":"string","enum":["higher","lower"]},"average":{"$ref":"#/definitions/shared-4"},"beta":{"type":"number","exclusiveMinimum":0},"k":{"type":"integer","minimum":1},"quantile":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"at":{"type":"number","exclusiveMinimum":0,"maximum":1},"power":{"type":"number"},"bins":{"type":"integer","minimum":2,"maximum":100}}}},{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"type":"string","minLength":1},"min":{"type":"number"},"max":{"type":"number"},"max-drop":{"type":"number","minimum":0},"max-drop-pct":{"type":"number","minimum":0,"maximum":100},"min-gain":{"type":"number","minimum":0},"on":{"type":"string","enum":["all","overall","slices"]},"burden":{"$ref":"#/definitions/shared-3"},"severity":{"type":"string","enum":["error","warning"]},"better":{"type":"string","enum":["higher","lower"]},"average":{"$ref":"#/definitions/shared-4"},"beta":{"type":"number","exclusiveMinimum":0},"k":{"type":"integer","minimum":1},"quantile":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"at":{"type":"number","exclusiveMinimum":0,"maximum":1},"power":{"type":"number"},"bins":{"type":"integer","minimum":2,"maximum":100}}}}]},"task":{"type":"string","enum":["binary","multiclass","regression"]},"predictions":{"$ref":"#/definitions/shared-0"},"baseline":{"type":"string","minLength":1},"id":{"type":"string","minLength":1},"label":{"type":"string","minLength":1},"prediction":{"type":"string","minLength":1},"score":{"type":"string","minLength":1},"baseline-prediction":{"type":"string","minLength":1},"baseline-score":{"type":"string","minLength":1},"positive-label":{"type":"string","minLength":1},"threshold":{"type":"number"},"weight":{"type":"string","minLength":1},"slices":{"$ref":"#/definitions/shared-0"},"min-rows":{"type":"integer","minimum":1},"privacy-threshold":{"type":"integer","minimum":0},"metrics-file":{"type":"string","minLength":1},"format":{"$ref":"#/definitions/shared-1"},"memory-limit":{"type":["string","integer"]},"copy-budget":{"type":["string","integer"]},"duckdb-extensions":{"type":"string","minLength":1},"allow-extension-download":{"type":"boolean"},"npm-registry":{"type":"string","minLength":1},"engine":{"type":"string","enum":["duckdb","trino"]},"engine-url":{"type":"string","minLength":1},"engine-user":{"type":"string","minLength":1},"engine-password":{"type":"string","minLength":1},"engine-catalog":{"type":"string","minLength":1},"engine-schema":{"type":"string","minLength":1},"scan-budget":{"type":["string","integer"]},"time-budget":{"type":["string","integer"]},"explain":{"type":"boolean"},"report-only":{"type":"boolean"},"on-inconclusive":{"type":"string","enum":["fail","warn"]},"report-dir":{"type":"string","minLength":1},"reports":{"$ref":"#/definitions/shared-2"},"seed":{"type":"integer","minimum":0,"maximum":4294967295},"show-values":{"type":"boolean"},"examples":{"type":"integer","minimum":0,"maximum":1000},"subject":{"$ref":"#/definitions/shared-0"},"sign":{"type":"string","enum":["off","key","github"]},"signing-key":{"type":"string","minLength":1},"baseline-report":{"type":"string","minLength":1},"gate-on":{"type":"string","enum":["all","new"]},"first-run":{"type":"boolean"},"history":{"type":"string","minLength":1},"keep":{"type":"integer","minimum":1,"maximum":100000},"adopt":{"type":"integer","minimum":1,"maximum":1000},"alpha":{"type":"number","minimum":0.0001,"maximum":0.25},"burden":{"$ref":"#/definitions/shared-3"}}},"bias-evaluation":{"type":"object","additionalProperties":false,"required":["group","metrics"],"properties":{"predictions":{"$ref":"#/definitions/shared-0"},"label":{"type":"string","minLength":1},"prediction":{"type":"string","minLength":1},"score":{"type":"string","minLength":1},"positive-label":{"type":"string","minLength":1},"threshold":{"type":"number"},"group":{"$ref":"#/definitions/shared-0"},"reference":{"$ref":"#/definitions/shared-0"},"required-groups":{"$ref":"#/definitions/shared-0"},"metrics":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"demographic_parity_difference":{"$ref":"#/definitions/shared-5"},"demographic_parity_ratio":{"$ref":"#/definitions/shared-6"},"equal_opportunity_difference":{"$ref":"#/definitions/shared-5"},"equal_opportunity_ratio":{"$ref":"#/definitions/shared-6"},"equalized_odds_difference":{"$ref":"#/definitions/shared-5"},"equalized_odds_ratio":{"$ref":"#/definitions/shared-6"},"false_positive_rate_difference":{"$ref":"#/definitions/shared-5"},"false_positive_rate_ratio":{"$ref":"#/definitions/shared-6"},"false_negative_rate_difference":{"$ref":"#/definitions/shared-5"},"false_negative_rate_ratio":{"$ref":"#/definitions/shared-6"}}},"min-group":{"type":"integer","minimum":1},"min-denominator":{"type":"integer","minimum":1},"missing-group":{"type":"string","enum":["error","own-group","exclude-and-report"]},"privacy-threshold":{"type":"integer","minimum":0},"compat":{"type":"array","items":{"type":"string","enum":["fairlearn"]},"minItems":1},"format":{"$ref":"#/definitions/shared-1"},"memory-limit":{"type":["string","integer"]},"copy-budget":{"type":["string","integer"]},"duckdb-extensions":{"type":"string","minLength":1},"allow-extension-download":{"type":"boolean"},"npm-registry":{"type":"string","minLength":1},"engine":{"type":"string","enum":["duckdb","trino"]},"engine-url":{"type":"string","minLength":1},"engine-user":{"type":"string","minLength":1},"engine-password":{"type":"string","minLength":1},"engine-catalog":{"type":"string","minLength":1},"engine-schema":{"type":"string","minLength":1},"scan-budget":{"type":["string","integer"]},"time-budget":{"type":["string","integer"]},"explain":{"type":"boolean"},"report-only":{"type":"boolean"},"on-inconclusive":{"type":"string","enum":["fail","warn"]},"report-dir":{"type":"string","minLength":1},"reports":{"$ref":"#/definitions/shared-2"},"seed":{"type":"integer","minimum":0,"maximum":4294967295},"show-values":{"type":"boolean"},"examples":{"type":"integer","minimum":0,"maximum":1000},"subject":{"$ref":"#/definitions/shared-0"},"sign":{"type":"string","enum":["off","key","github"]},"signing-key":{"type":"string","minLength":1},"baseline-report":{"type":"string","minLength":1},"gate-on":{"type":"string","enum":["all","new"]},"first-run":{"type":"boolean"},"history":{"type":"string","minLength":1},"keep":{"type":"integer","minimum":1,"maximum":100000},"adopt":{"type":"integer","minimum":1,"maximum":1000},"alpha":{"type":"number","minimum":0.0001,"maximum":0.25},"burden":{"$ref":"#/definitions/shared-3"}}},"container-packaging":{"type":"object","additionalProperties":false,"required":[],"properties":{"mode":{"type":"string","enum":["scan","plan","build","verify"]},"model":{"$ref":"#/definitions/shared-0"},"scan-profile":{"type":"array","items":{"type":"string","enum":["numpy","scikit-learn","xgboost","pandas","torch"]},"minItems":1},"allow-globals":{"$ref":"#/definitions/shared-0"},"reviewed":{"$ref":"#/definitions/shared-0"},"image":{"type":"string","minLength":1},"output":{"type":"string","minLength":1},"tags":{"$ref":"#/definitions/shared-0"},"base-image":{"type":"string","minLength":1},"platform":{"type":"string","minLength":1},"builder":{"type":"string","enum":["auto","append","docker","buildah"]},"framework":{"type":"string","enum":["scikit-learn","onnx"]},"requirements":{"type":"string","minLength":1},"golden-rows":{"type":"string","minLength":1},"tolerance":{"type":"number","minimum":0},"start-budget":{"type":["string","integer"]},"labels":{"$ref":"#/definitions/shared-0"},"size-budget":{"type":["string","integer"]},"gate-reports":{"$ref":"#/definitions/shared-0"},"report-key":{"type":"string","minLength":1},"required-gates":{"$ref":"#/definitions/shared-0"},"report-only":{"type":"boolean"},"on-inconclusive":{"type":"string","enum":["fail","warn"]},"report-dir":{"type":"string","minLength":1},"reports":{"$ref":"#/definitions/shared-2"},"seed":{"type":"integer","minimum":0,"maximum":4294967295},"show-values":{"type":"boolean"},"examples":{"type":"integer","minimum":0,"maximum":1000},"subject":{"$ref":"#/definitions/shared-0"},"sign":{"type":"string","enum":["off","key","github"]},"signing-key":{"type":"string","minLength":1},"baseline-report":{"type":"string","minLength":1},"gate-on":{"type":"string","enum":["all","new"]},"first-run":{"type":"boolean"},"history":{"type":"string","minLength":1},"keep":{"type":"integer","minimum":1,"maximum":100000},"adopt":{"type":"integer","minimum":1,"maximum":1000}}},"canary-promotion":{"type":"object","additionalProperties":false,"required":[],"properties":{"mode":{"type":"string","enum":["step","status","abort","reconcile","replay"]},"driver":{"type":"string","enum":["emit","httproute"]},"metrics":{"type":"array","minItems":1,"items":{"type":"object","required":["name","kind","margin"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]{0,62}$"},"kind":{"enum":["rate","latency"]},"direction":{"enum":["lower","higher"]},"margin":{"type":"number","minimum":0,"exclusiveMaximum":1},"role":{"enum":["guardrail","observe"]},"objective":{"type":"number","exclusiveMinimum":0},"query":{"type":"string","minLength":1},"count":{"type":"string","minLength":1}}}},"steps":{"$ref":"#/definitions/shared-0"},"source":{"type":"string","enum":["file","prometheus"]},"observations":{"$ref":"#/definitions/shared-0"},"source-url":{"type":"string","minLength":1},"source-token":{"type":"string","minLength":1},"control-selector":{"type":"string","minLength":1},"canary-selector":{"type":"string","minLength":1},"current-weight":{"type":"integer","minimum":1,"maximum":99},"since":{"type":"string","minLength":1},"at":{"type":"string","minLength":1},"target":{"type":"string","minLength":1},"control-backend":{"type":"string","minLength":1},"canary-backend":{"type":"string","minLength":1},"release":{"type":"string","minLength":1},"expire-after":{"type":["string","integer"]},"wait":{"type":["string","integer"]},"poll":{"type":["string","integer"]},"max-age":{"type":["string","integer"]},"max-duration":{"type":["string","integer"]},"metrics-grace":{"type":["string","integer"]},"on-metrics-error":{"type":"string","enum":["hold","rollback","fail"]},"alpha":{"type":"number","minimum":0.0001,"maximum":0.2},"report-only":{"type":"boolean"},"on-inconclusive":{"type":"string","enum":["fail","warn"]},"report-dir":{"type":"string","minLength":1},"reports":{"$ref":"#/definitions/shared-2"},"seed":{"type":"integer","minimum":0,"maximum":4294967295},"show-values":{"type":"boolean"},"examples":{"type":"integer","minimum":0,"maximum":1000},"subject":{"$ref":"#/definitions/shared-0"},"sign":{"type":"string","enum":["off","key","github"]},"signing-key":{"type":"string","minLength":1},"baseline-report":{"type":"string","minLength":1},"gate-on":{"type":"string","enum":["all","new"]},"first-run":{"type":"boolean"},"history":{"type":"string","minLength":1},"keep":{"type":"integer","minimum":1,"maximum":100000},"adopt":{"type":"integer","minimum":1,"maximum":1000}}},"shared-0":{"anyOf":[{"type":"array","items":{"type":["string","number"]},"minItems":1},{"type":"string","minLength":1}]},"shared-1":{"type":"string","enum":["auto","csv","tsv","json","jsonl","parquet"]},"shared-2":{"type":"array","items":{"type":"string","enum":["json","md","html","junit","sarif"]},"minItems":1},"shared-3":{"type":"string","enum":["prove-harm","prove-safety","point"]},"shared-4":{"type":"string","enum":["binary","micro","macro","weighted","per-class"]},"shared-5":{"type":"object","additionalProperties":false,"required":["tolerance"],"properties":{"tolerance":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"severity":{"type":"string","enum":["error","warning"]},"burden":{"$ref":"#/definitions/shared-3"}}},"shared-6":{"type":"object","additionalProperties":false,"required":["min-ratio"],"properties":{"min-ratio":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"severity":{"type":"string","enum":["error","warning"]},"burden":{"$ref":"#/definitions/shared-3"}}}}};
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const schema7 = {"type":"object","additionalProperties":false,"required":["gate"],"properties":{"gate":{"type":"string","enum":["data-validation","training-gate","metric-regression","bias-evaluation","container-packaging","canary-promotion"]},"needs":{"type":"array","items":{"type":"string"},"uniqueItems":true},"settings":{"type":"object"}},"allOf":[{"if":{"properties":{"gate":{"const":"data-validation"}},"required":["gate"]},"then":{"properties":{"settings":{"$ref":"#/definitions/data-validation"}}}},{"if":{"properties":{"gate":{"const":"training-gate"}},"required":["gate"]},"then":{"properties":{"settings":{"$ref":"#/definitions/training-gate"}}}},{"if":{"properties":{"gate":{"const":"metric-regression"}},"required":["gate"]},"then":{"properties":{"settings":{"$ref":"#/definitions/metric-regression"}}}},{"if":{"properties":{"gate":{"const":"bias-evaluation"}},"required":["gate"]},"then":{"properties":{"settings":{"$ref":"#/definitions/bias-evaluation"}}}},{"if":{"properties":{"gate":{"const":"container-packaging"}},"required":["gate"]},"then":{"properties":{"settings":{"$ref":"#/definitions/container-packaging"}}}},{"if":{"properties":{"gate":{"const":"canary-promotion"}},"required":["gate"]},"then":{"properties":{"settings":{"$ref":"#/definitions/canary-promotion"}}}}]};
const schema8 = {"type":"object","additionalProperties":false,"required":["contract"],"properties":{"contract":{"type":"string","minLength":1},"data":{"$ref":"#/definitions/shared-0"},"server":{"type":"string","minLength":1},"server-user":{"type":"string","minLength":1},"server-password":{"type":"string","minLength":1},"header":{"type":"string","enum":["present","absent"]},"format":{"$ref":"#/definitions/shared-1"},"memory-limit":{"type":["string","integer"]},"copy-budget":{"type":["string","integer"]},"duckdb-extensions":{"type":"string","minLength":1},"allow-extension-download":{"type":"boolean"},"npm-registry":{"type":"string","minLength":1},"engine":{"type":"string","enum":["duckdb","trino"]},"engine-url":{"type":"string","minLength":1},"engine-user":{"type":"string","minLength":1},"engine-password":{"type":"string","minLength":1},"engine-catalog":{"type":"string","minLength":1},"engine-schema":{"type":"string","minLength":1},"scan-budget":{"type":["string","integer"]},"time-budget":{"type":["string","integer"]},"explain":{"type":"boolean"},"report-only":{"type":"boolean"},"on-inconclusive":{"type":"string","enum":["fail","warn"]},"report-dir":{"type":"string","minLength":1},"reports":{"$ref":"#/definitions/shared-2"},"seed":{"type":"integer","minimum":0,"maximum":4294967295},"show-values":{"type":"boolean"},"examples":{"type":"integer","minimum":0,"maximum":1000},"subject":{"$ref":"#/definitions/shared-0"},"sign":{"type":"string","enum":["off","key","github"]},"signing-key":{"type":"string","minLength":1},"baseline-report":{"type":"string","minLength":1},"gate-on":{"type":"string","enum":["all","new"]},"first-run":{"type":"boolean"},"history":{"type":"string","minLength":1},"keep":{"type":"integer","minimum":1,"maximum":100000},"adopt":{"type":"integer","minimum":1,"maximum":1000}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (ucs2length["default"] ?? ucs2length);
const schema9 = {"anyOf":[{"type":"array","items":{"type":["string","number"]},"minItems":1},{"type":"string","minLength":1}]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/0/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema9.anyOf[0],data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/0/items/type",keyword:"type",params:{type: schema9.anyOf[0].items.type},schema:schema9.anyOf[0].items.type,parentSchema:schema9.anyOf[0].items,data:data0});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "array"},schema:schema9.anyOf[0].type,parentSchema:schema9.anyOf[0],data});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(typeof data === "string"){
if(func3(data) < 1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema9.anyOf[1],data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},schema:schema9.anyOf[1].type,parentSchema:schema9.anyOf[1],data});
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema9.anyOf,parentSchema:schema9,data});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"string","enum":["auto","csv","tsv","json","jsonl","parquet"]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema10.type,parentSchema:schema10,data});
errors++;
}
if(!((((((data === "auto") || (data === "csv")) || (data === "tsv")) || (data === "json")) || (data === "jsonl")) || (data === "parquet"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema10.enum},schema:schema10.enum,parentSchema:schema10,data});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"array","items":{"type":"string","enum":["json","md","html","junit","sarif"]},"minItems":1};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema11.items.type,parentSchema:schema11.items,data:data0});
errors++;
}
if(!(((((data0 === "json") || (data0 === "md")) || (data0 === "html")) || (data0 === "junit")) || (data0 === "sarif"))){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema11.items.enum},schema:schema11.items.enum,parentSchema:schema11.items,data:data0});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema11.type,parentSchema:schema11,data});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contract === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contract"},schema:schema8.required,parentSchema:schema8,data});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data});
errors++;
}
}
if(data.contract !== undefined){
let data0 = data.contract;
if(typeof data0 === "string"){
if(func3(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties.contract,data:data0});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type: "string"},schema:schema8.properties.contract.type,parentSchema:schema8.properties.contract,data:data0});
errors++;
}
}
if(data.data !== undefined){
if(!(validate24(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.server !== undefined){
let data2 = data.server;
if(typeof data2 === "string"){
if(func3(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/server",schemaPath:"#/properties/server/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties.server,data:data2});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"},schema:schema8.properties.server.type,parentSchema:schema8.properties.server,data:data2});
errors++;
}
}
if(data["server-user"] !== undefined){
let data3 = data["server-user"];
if(typeof data3 === "string"){
if(func3(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/server-user",schemaPath:"#/properties/server-user/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties["server-user"],data:data3});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/server-user",schemaPath:"#/properties/server-user/type",keyword:"type",params:{type: "string"},schema:schema8.properties["server-user"].type,parentSchema:schema8.properties["server-user"],data:data3});
errors++;
}
}
if(data["server-password"] !== undefined){
let data4 = data["server-password"];
if(typeof data4 === "string"){
if(func3(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/server-password",schemaPath:"#/properties/server-password/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties["server-password"],data:data4});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/server-password",schemaPath:"#/properties/server-password/type",keyword:"type",params:{type: "string"},schema:schema8.properties["server-password"].type,parentSchema:schema8.properties["server-password"],data:data4});
errors++;
}
}
if(data.header !== undefined){
let data5 = data.header;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "string"},schema:schema8.properties.header.type,parentSchema:schema8.properties.header,data:data5});
errors++;
}
if(!((data5 === "present") || (data5 === "absent"))){
vErrors = add(vErrors, {instancePath:instancePath+"/header",schemaPath:"#/properties/header/enum",keyword:"enum",params:{allowedValues: schema8.properties.header.enum},schema:schema8.properties.header.enum,parentSchema:schema8.properties.header,data:data5});
errors++;
}
}
if(data.format !== undefined){
if(!(validate26(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData}))){
vErrors = join(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data["memory-limit"] !== undefined){
let data7 = data["memory-limit"];
if((typeof data7 !== "string") && (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7))))){
vErrors = add(vErrors, {instancePath:instancePath+"/memory-limit",schemaPath:"#/properties/memory-limit/type",keyword:"type",params:{type: schema8.properties["memory-limit"].type},schema:schema8.properties["memory-limit"].type,parentSchema:schema8.properties["memory-limit"],data:data7});
errors++;
}
}
if(data["copy-budget"] !== undefined){
let data8 = data["copy-budget"];
if((typeof data8 !== "string") && (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8))))){
vErrors = add(vErrors, {instancePath:instancePath+"/copy-budget",schemaPath:"#/properties/copy-budget/type",keyword:"type",params:{type: schema8.properties["copy-budget"].type},schema:schema8.properties["copy-budget"].type,parentSchema:schema8.properties["copy-budget"],data:data8});
errors++;
}
}
if(data["duckdb-extensions"] !== undefined){
let data9 = data["duckdb-extensions"];
if(typeof data9 === "string"){
if(func3(data9) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/duckdb-extensions",schemaPath:"#/properties/duckdb-extensions/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties["duckdb-extensions"],data:data9});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/duckdb-extensions",schemaPath:"#/properties/duckdb-extensions/type",keyword:"type",params:{type: "string"},schema:schema8.properties["duckdb-extensions"].type,parentSchema:schema8.properties["duckdb-extensions"],data:data9});
errors++;
}
}
if(data["allow-extension-download"] !== undefined){
let data10 = data["allow-extension-download"];
if(typeof data10 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/allow-extension-download",schemaPath:"#/properties/allow-extension-download/type",keyword:"type",params:{type: "boolean"},schema:schema8.properties["allow-extension-download"].type,parentSchema:schema8.properties["allow-extension-download"],data:data10});
errors++;
}
}
if(data["npm-registry"] !== undefined){
let data11 = data["npm-registry"];
if(typeof data11 === "string"){
if(func3(data11) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/npm-registry",schemaPath:"#/properties/npm-registry/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties["npm-registry"],data:data11});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/npm-registry",schemaPath:"#/properties/npm-registry/type",keyword:"type",params:{type: "string"},schema:schema8.properties["npm-registry"].type,parentSchema:schema8.properties["npm-registry"],data:data11});
errors++;
}
}
if(data.engine !== undefined){
let data12 = data.engine;
if(typeof data12 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "string"},schema:schema8.properties.engine.type,parentSchema:schema8.properties.engine,data:data12});
errors++;
}
if(!((data12 === "duckdb") || (data12 === "trino"))){
vErrors = add(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema8.properties.engine.enum},schema:schema8.properties.engine.enum,parentSchema:schema8.properties.engine,data:data12});
errors++;
}
}
if(data["engine-url"] !== undefined){
let data13 = data["engine-url"];
if(typeof data13 === "string"){
if(func3(data13) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/engine-url",schemaPath:"#/properties/engine-url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties["engine-url"],data:data13});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/engine-url",schemaPath:"#/properties/engine-url/type",keyword:"type",params:{type: "string"},schema:schema8.properties["engine-url"].type,parentSchema:schema8.properties["engine-url"],data:data13});
errors++;
}
}
if(data["engine-user"] !== undefined){
let data14 = data["engine-user"];
if(typeof data14 === "string"){
if(func3(data14) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/engine-user",schemaPath:"#/properties/engine-user/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties["engine-user"],data:data14});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/engine-user",schemaPath:"#/properties/engine-user/type",keyword:"type",params:{type: "string"},schema:schema8.properties["engine-user"].type,parentSchema:schema8.properties["engine-user"],data:data14});
errors++;
}
}
if(data["engine-password"] !== undefined){
let data15 = data["engine-password"];
if(typeof data15 === "string"){
if(func3(data15) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/engine-password",schemaPath:"#/properties/engine-password/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties["engine-password"],data:data15});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/engine-password",schemaPath:"#/properties/engine-password/type",keyword:"type",params:{type: "string"},schema:schema8.properties["engine-password"].type,parentSchema:schema8.properties["engine-password"],data:data15});
errors++;
}
}
if(data["engine-catalog"] !== undefined){
let data16 = data["engine-catalog"];
if(typeof data16 === "string"){
if(func3(data16) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/engine-catalog",schemaPath:"#/properties/engine-catalog/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties["engine-catalog"],data:data16});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/engine-catalog",schemaPath:"#/properties/engine-catalog/type",keyword:"type",params:{type: "string"},schema:schema8.properties["engine-catalog"].type,parentSchema:schema8.properties["engine-catalog"],data:data16});
errors++;
}
}
if(data["engine-schema"] !== undefined){
let data17 = data["engine-schema"];
if(typeof data17 === "string"){
if(func3(data17) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/engine-schema",schemaPath:"#/properties/engine-schema/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties["engine-schema"],data:data17});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/engine-schema",schemaPath:"#/properties/engine-schema/type",keyword:"type",params:{type: "string"},schema:schema8.properties["engine-schema"].type,parentSchema:schema8.properties["engine-schema"],data:data17});
errors++;
}
}
if(data["scan-budget"] !== undefined){
let data18 = data["scan-budget"];
if((typeof data18 !== "string") && (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18))))){
vErrors = add(vErrors, {instancePath:instancePath+"/scan-budget",schemaPath:"#/properties/scan-budget/type",keyword:"type",params:{type: schema8.properties["scan-budget"].type},schema:schema8.properties["scan-budget"].type,parentSchema:schema8.properties["scan-budget"],data:data18});
errors++;
}
}
if(data["time-budget"] !== undefined){
let data19 = data["time-budget"];
if((typeof data19 !== "string") && (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19))))){
vErrors = add(vErrors, {instancePath:instancePath+"/time-budget",schemaPath:"#/properties/time-budget/type",keyword:"type",params:{type: schema8.properties["time-budget"].type},schema:schema8.properties["time-budget"].type,parentSchema:schema8.properties["time-budget"],data:data19});
errors++;
}
}
if(data.explain !== undefined){
let data20 = data.explain;
if(typeof data20 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/explain",schemaPath:"#/properties/explain/type",keyword:"type",params:{type: "boolean"},schema:schema8.properties.explain.type,parentSchema:schema8.properties.explain,data:data20});
errors++;
}
}
if(data["report-only"] !== undefined){
let data21 = data["report-only"];
if(typeof data21 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/report-only",schemaPath:"#/properties/report-only/type",keyword:"type",params:{type: "boolean"},schema:schema8.properties["report-only"].type,parentSchema:schema8.properties["report-only"],data:data21});
errors++;
}
}
if(data["on-inconclusive"] !== undefined){
let data22 = data["on-inconclusive"];
if(typeof data22 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/on-inconclusive",schemaPath:"#/properties/on-inconclusive/type",keyword:"type",params:{type: "string"},schema:schema8.properties["on-inconclusive"].type,parentSchema:schema8.properties["on-inconclusive"],data:data22});
errors++;
}
if(!((data22 === "fail") || (data22 === "warn"))){
vErrors = add(vErrors, {instancePath:instancePath+"/on-inconclusive",schemaPath:"#/properties/on-inconclusive/enum",keyword:"enum",params:{allowedValues: schema8.properties["on-inconclusive"].enum},schema:schema8.properties["on-inconclusive"].enum,parentSchema:schema8.properties["on-inconclusive"],data:data22});
errors++;
}
}
if(data["report-dir"] !== undefined){
let data23 = data["report-dir"];
if(typeof data23 === "string"){
if(func3(data23) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/report-dir",schemaPath:"#/properties/report-dir/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties["report-dir"],data:data23});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/report-dir",schemaPath:"#/properties/report-dir/type",keyword:"type",params:{type: "string"},schema:schema8.properties["report-dir"].type,parentSchema:schema8.properties["report-dir"],data:data23});
errors++;
}
}
if(data.reports !== undefined){
if(!(validate28(data.reports, {instancePath:instancePath+"/reports",parentData:data,parentDataProperty:"reports",rootData}))){
vErrors = join(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.seed !== undefined){
let data25 = data.seed;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema8.properties.seed.type,parentSchema:schema8.properties.seed,data:data25});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 4294967295 || isNaN(data25)){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},schema:4294967295,parentSchema:schema8.properties.seed,data:data25});
errors++;
}
if(data25 < 0 || isNaN(data25)){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema8.properties.seed,data:data25});
errors++;
}
}
}
if(data["show-values"] !== undefined){
let data26 = data["show-values"];
if(typeof data26 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/show-values",schemaPath:"#/properties/show-values/type",keyword:"type",params:{type: "boolean"},schema:schema8.properties["show-values"].type,parentSchema:schema8.properties["show-values"],data:data26});
errors++;
}
}
if(data.examples !== undefined){
let data27 = data.examples;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "integer"},schema:schema8.properties.examples.type,parentSchema:schema8.properties.examples,data:data27});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000 || isNaN(data27)){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema8.properties.examples,data:data27});
errors++;
}
if(data27 < 0 || isNaN(data27)){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema8.properties.examples,data:data27});
errors++;
}
}
}
if(data.subject !== undefined){
if(!(validate24(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.sign !== undefined){
let data29 = data.sign;
if(typeof data29 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/type",keyword:"type",params:{type: "string"},schema:schema8.properties.sign.type,parentSchema:schema8.properties.sign,data:data29});
errors++;
}
if(!(((data29 === "off") || (data29 === "key")) || (data29 === "github"))){
vErrors = add(vErrors, {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/enum",keyword:"enum",params:{allowedValues: schema8.properties.sign.enum},schema:schema8.properties.sign.enum,parentSchema:schema8.properties.sign,data:data29});
errors++;
}
}
if(data["signing-key"] !== undefined){
let data30 = data["signing-key"];
if(typeof data30 === "string"){
if(func3(data30) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/signing-key",schemaPath:"#/properties/signing-key/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties["signing-key"],data:data30});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/signing-key",schemaPath:"#/properties/signing-key/type",keyword:"type",params:{type: "string"},schema:schema8.properties["signing-key"].type,parentSchema:schema8.properties["signing-key"],data:data30});
errors++;
}
}
if(data["baseline-report"] !== undefined){
let data31 = data["baseline-report"];
if(typeof data31 === "string"){
if(func3(data31) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline-report",schemaPath:"#/properties/baseline-report/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties["baseline-report"],data:data31});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/baseline-report",schemaPath:"#/properties/baseline-report/type",keyword:"type",params:{type: "string"},schema:schema8.properties["baseline-report"].type,parentSchema:schema8.properties["baseline-report"],data:data31});
errors++;
}
}
if(data["gate-on"] !== undefined){
let data32 = data["gate-on"];
if(typeof data32 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/gate-on",schemaPath:"#/properties/gate-on/type",keyword:"type",params:{type: "string"},schema:schema8.properties["gate-on"].type,parentSchema:schema8.properties["gate-on"],data:data32});
errors++;
}
if(!((data32 === "all") || (data32 === "new"))){
vErrors = add(vErrors, {instancePath:instancePath+"/gate-on",schemaPath:"#/properties/gate-on/enum",keyword:"enum",params:{allowedValues: schema8.properties["gate-on"].enum},schema:schema8.properties["gate-on"].enum,parentSchema:schema8.properties["gate-on"],data:data32});
errors++;
}
}
if(data["first-run"] !== undefined){
let data33 = data["first-run"];
if(typeof data33 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/first-run",schemaPath:"#/properties/first-run/type",keyword:"type",params:{type: "boolean"},schema:schema8.properties["first-run"].type,parentSchema:schema8.properties["first-run"],data:data33});
errors++;
}
}
if(data.history !== undefined){
let data34 = data.history;
if(typeof data34 === "string"){
if(func3(data34) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/history",schemaPath:"#/properties/history/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties.history,data:data34});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "string"},schema:schema8.properties.history.type,parentSchema:schema8.properties.history,data:data34});
errors++;
}
}
if(data.keep !== undefined){
let data35 = data.keep;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
vErrors = add(vErrors, {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "integer"},schema:schema8.properties.keep.type,parentSchema:schema8.properties.keep,data:data35});
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 100000 || isNaN(data35)){
vErrors = add(vErrors, {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema8.properties.keep,data:data35});
errors++;
}
if(data35 < 1 || isNaN(data35)){
vErrors = add(vErrors, {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema8.properties.keep,data:data35});
errors++;
}
}
}
if(data.adopt !== undefined){
let data36 = data.adopt;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
vErrors = add(vErrors, {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"type",params:{type: "integer"},schema:schema8.properties.adopt.type,parentSchema:schema8.properties.adopt,data:data36});
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1000 || isNaN(data36)){
vErrors = add(vErrors, {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema8.properties.adopt,data:data36});
errors++;
}
if(data36 < 1 || isNaN(data36)){
vErrors = add(vErrors, {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema8.properties.adopt,data:data36});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","additionalProperties":false,"required":[],"properties":{"mode":{"type":"string","enum":["plan","run","judge"]},"log":{"$ref":"#/definitions/shared-0"},"format":{"type":"string","enum":["auto","jsonl","json","csv","tensorboard"]},"series":{"$ref":"#/definitions/shared-0"},"step":{"type":"string","minLength":1},"planned-steps":{"type":"integer","minimum":1},"min-fall":{"type":"number","minimum":0},"max-rebound":{"type":"number","minimum":0},"max-gap":{"type":"number","minimum":0},"labels":{"type":"string","minLength":1},"label":{"type":"string","minLength":1},"trivial-metric":{"type":"string","enum":["log_loss","accuracy","mse","rmse","mae"]},"trivial-gain":{"type":"number","minimum":0,"maximum":1},"inputs":{"$ref":"#/definitions/shared-0"},"parameters":{"$ref":"#/definitions/shared-0"},"environment-lock":{"$ref":"#/definitions/shared-0"},"record":{"type":"string","minLength":1},"command":{"type":"string","minLength":1},"shell":{"type":"boolean"},"results":{"$ref":"#/definitions/shared-0"},"always":{"type":"boolean"},"time-budget":{"type":["string","integer"]},"memory-budget":{"type":["string","integer"]},"grace":{"type":["string","integer"]},"lineage":{"type":"array","items":{"type":"string","enum":["commit","clean","inputs","parameters","environment-lock","command"]},"minItems":1},"report-only":{"type":"boolean"},"on-inconclusive":{"type":"string","enum":["fail","warn"]},"report-dir":{"type":"string","minLength":1},"reports":{"$ref":"#/definitions/shared-2"},"seed":{"type":"integer","minimum":0,"maximum":4294967295},"show-values":{"type":"boolean"},"examples":{"type":"integer","minimum":0,"maximum":1000},"subject":{"$ref":"#/definitions/shared-0"},"sign":{"type":"string","enum":["off","key","github"]},"signing-key":{"type":"string","minLength":1},"baseline-report":{"type":"string","minLength":1},"gate-on":{"type":"string","enum":["all","new"]},"first-run":{"type":"boolean"},"history":{"type":"string","minLength":1},"keep":{"type":"integer","minimum":1,"maximum":100000},"adopt":{"type":"integer","minimum":1,"maximum":1000}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data});
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema12.properties.mode.type,parentSchema:schema12.properties.mode,data:data0});
errors++;
}
if(!(((data0 === "plan") || (data0 === "run")) || (data0 === "judge"))){
vErrors = add(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema12.properties.mode.enum},schema:schema12.properties.mode.enum,parentSchema:schema12.properties.mode,data:data0});
errors++;
}
}
if(data.log !== undefined){
if(!(validate24(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
let data2 = data.format;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},schema:schema12.properties.format.type,parentSchema:schema12.properties.format,data:data2});
errors++;
}
if(!(((((data2 === "auto") || (data2 === "jsonl")) || (data2 === "json")) || (data2 === "csv")) || (data2 === "tensorboard"))){
vErrors = add(vErrors, {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema12.properties.format.enum},schema:schema12.properties.format.enum,parentSchema:schema12.properties.format,data:data2});
errors++;
}
}
if(data.series !== undefined){
if(!(validate24(data.series, {instancePath:instancePath+"/series",parentData:data,parentDataProperty:"series",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.step !== undefined){
let data4 = data.step;
if(typeof data4 === "string"){
if(func3(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/step",schemaPath:"#/properties/step/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.step,data:data4});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type: "string"},schema:schema12.properties.step.type,parentSchema:schema12.properties.step,data:data4});
errors++;
}
}
if(data["planned-steps"] !== undefined){
let data5 = data["planned-steps"];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/planned-steps",schemaPath:"#/properties/planned-steps/type",keyword:"type",params:{type: "integer"},schema:schema12.properties["planned-steps"].type,parentSchema:schema12.properties["planned-steps"],data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/planned-steps",schemaPath:"#/properties/planned-steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema12.properties["planned-steps"],data:data5});
errors++;
}
}
}
if(data["min-fall"] !== undefined){
let data6 = data["min-fall"];
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/min-fall",schemaPath:"#/properties/min-fall/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema12.properties["min-fall"],data:data6});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/min-fall",schemaPath:"#/properties/min-fall/type",keyword:"type",params:{type: "number"},schema:schema12.properties["min-fall"].type,parentSchema:schema12.properties["min-fall"],data:data6});
errors++;
}
}
if(data["max-rebound"] !== undefined){
let data7 = data["max-rebound"];
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/max-rebound",schemaPath:"#/properties/max-rebound/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema12.properties["max-rebound"],data:data7});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/max-rebound",schemaPath:"#/properties/max-rebound/type",keyword:"type",params:{type: "number"},schema:schema12.properties["max-rebound"].type,parentSchema:schema12.properties["max-rebound"],data:data7});
errors++;
}
}
if(data["max-gap"] !== undefined){
let data8 = data["max-gap"];
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/max-gap",schemaPath:"#/properties/max-gap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema12.properties["max-gap"],data:data8});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/max-gap",schemaPath:"#/properties/max-gap/type",keyword:"type",params:{type: "number"},schema:schema12.properties["max-gap"].type,parentSchema:schema12.properties["max-gap"],data:data8});
errors++;
}
}
if(data.labels !== undefined){
let data9 = data.labels;
if(typeof data9 === "string"){
if(func3(data9) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.labels,data:data9});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "string"},schema:schema12.properties.labels.type,parentSchema:schema12.properties.labels,data:data9});
errors++;
}
}
if(data.label !== undefined){
let data10 = data.label;
if(typeof data10 === "string"){
if(func3(data10) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.label,data:data10});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},schema:schema12.properties.label.type,parentSchema:schema12.properties.label,data:data10});
errors++;
}
}
if(data["trivial-metric"] !== undefined){
let data11 = data["trivial-metric"];
if(typeof data11 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/trivial-metric",schemaPath:"#/properties/trivial-metric/type",keyword:"type",params:{type: "string"},schema:schema12.properties["trivial-metric"].type,parentSchema:schema12.properties["trivial-metric"],data:data11});
errors++;
}
if(!(((((data11 === "log_loss") || (data11 === "accuracy")) || (data11 === "mse")) || (data11 === "rmse")) || (data11 === "mae"))){
vErrors = add(vErrors, {instancePath:instancePath+"/trivial-metric",schemaPath:"#/properties/trivial-metric/enum",keyword:"enum",params:{allowedValues: schema12.properties["trivial-metric"].enum},schema:schema12.properties["trivial-metric"].enum,parentSchema:schema12.properties["trivial-metric"],data:data11});
errors++;
}
}
if(data["trivial-gain"] !== undefined){
let data12 = data["trivial-gain"];
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1 || isNaN(data12)){
vErrors = add(vErrors, {instancePath:instancePath+"/trivial-gain",schemaPath:"#/properties/trivial-gain/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema12.properties["trivial-gain"],data:data12});
errors++;
}
if(data12 < 0 || isNaN(data12)){
vErrors = add(vErrors, {instancePath:instancePath+"/trivial-gain",schemaPath:"#/properties/trivial-gain/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema12.properties["trivial-gain"],data:data12});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/trivial-gain",schemaPath:"#/properties/trivial-gain/type",keyword:"type",params:{type: "number"},schema:schema12.properties["trivial-gain"].type,parentSchema:schema12.properties["trivial-gain"],data:data12});
errors++;
}
}
if(data.inputs !== undefined){
if(!(validate24(data.inputs, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.parameters !== undefined){
if(!(validate24(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["environment-lock"] !== undefined){
if(!(validate24(data["environment-lock"], {instancePath:instancePath+"/environment-lock",parentData:data,parentDataProperty:"environment-lock",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.record !== undefined){
let data16 = data.record;
if(typeof data16 === "string"){
if(func3(data16) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/record",schemaPath:"#/properties/record/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.record,data:data16});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type: "string"},schema:schema12.properties.record.type,parentSchema:schema12.properties.record,data:data16});
errors++;
}
}
if(data.command !== undefined){
let data17 = data.command;
if(typeof data17 === "string"){
if(func3(data17) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.command,data:data17});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"},schema:schema12.properties.command.type,parentSchema:schema12.properties.command,data:data17});
errors++;
}
}
if(data.shell !== undefined){
let data18 = data.shell;
if(typeof data18 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.shell.type,parentSchema:schema12.properties.shell,data:data18});
errors++;
}
}
if(data.results !== undefined){
if(!(validate24(data.results, {instancePath:instancePath+"/results",parentData:data,parentDataProperty:"results",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.always !== undefined){
let data20 = data.always;
if(typeof data20 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/always",schemaPath:"#/properties/always/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.always.type,parentSchema:schema12.properties.always,data:data20});
errors++;
}
}
if(data["time-budget"] !== undefined){
let data21 = data["time-budget"];
if((typeof data21 !== "string") && (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21))))){
vErrors = add(vErrors, {instancePath:instancePath+"/time-budget",schemaPath:"#/properties/time-budget/type",keyword:"type",params:{type: schema12.properties["time-budget"].type},schema:schema12.properties["time-budget"].type,parentSchema:schema12.properties["time-budget"],data:data21});
errors++;
}
}
if(data["memory-budget"] !== undefined){
let data22 = data["memory-budget"];
if((typeof data22 !== "string") && (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22))))){
vErrors = add(vErrors, {instancePath:instancePath+"/memory-budget",schemaPath:"#/properties/memory-budget/type",keyword:"type",params:{type: schema12.properties["memory-budget"].type},schema:schema12.properties["memory-budget"].type,parentSchema:schema12.properties["memory-budget"],data:data22});
errors++;
}
}
if(data.grace !== undefined){
let data23 = data.grace;
if((typeof data23 !== "string") && (!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23))))){
vErrors = add(vErrors, {instancePath:instancePath+"/grace",schemaPath:"#/properties/grace/type",keyword:"type",params:{type: schema12.properties.grace.type},schema:schema12.properties.grace.type,parentSchema:schema12.properties.grace,data:data23});
errors++;
}
}
if(data.lineage !== undefined){
let data24 = data.lineage;
if(Array.isArray(data24)){
if(data24.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/lineage",schemaPath:"#/properties/lineage/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.lineage,data:data24});
errors++;
}
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
let data25 = data24[i0];
if(typeof data25 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/lineage/" + i0,schemaPath:"#/properties/lineage/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.lineage.items.type,parentSchema:schema12.properties.lineage.items,data:data25});
errors++;
}
if(!((((((data25 === "commit") || (data25 === "clean")) || (data25 === "inputs")) || (data25 === "parameters")) || (data25 === "environment-lock")) || (data25 === "command"))){
vErrors = add(vErrors, {instancePath:instancePath+"/lineage/" + i0,schemaPath:"#/properties/lineage/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.lineage.items.enum},schema:schema12.properties.lineage.items.enum,parentSchema:schema12.properties.lineage.items,data:data25});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/lineage",schemaPath:"#/properties/lineage/type",keyword:"type",params:{type: "array"},schema:schema12.properties.lineage.type,parentSchema:schema12.properties.lineage,data:data24});
errors++;
}
}
if(data["report-only"] !== undefined){
let data26 = data["report-only"];
if(typeof data26 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/report-only",schemaPath:"#/properties/report-only/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties["report-only"].type,parentSchema:schema12.properties["report-only"],data:data26});
errors++;
}
}
if(data["on-inconclusive"] !== undefined){
let data27 = data["on-inconclusive"];
if(typeof data27 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/on-inconclusive",schemaPath:"#/properties/on-inconclusive/type",keyword:"type",params:{type: "string"},schema:schema12.properties["on-inconclusive"].type,parentSchema:schema12.properties["on-inconclusive"],data:data27});
errors++;
}
if(!((data27 === "fail") || (data27 === "warn"))){
vErrors = add(vErrors, {instancePath:instancePath+"/on-inconclusive",schemaPath:"#/properties/on-inconclusive/enum",keyword:"enum",params:{allowedValues: schema12.properties["on-inconclusive"].enum},schema:schema12.properties["on-inconclusive"].enum,parentSchema:schema12.properties["on-inconclusive"],data:data27});
errors++;
}
}
if(data["report-dir"] !== undefined){
let data28 = data["report-dir"];
if(typeof data28 === "string"){
if(func3(data28) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/report-dir",schemaPath:"#/properties/report-dir/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties["report-dir"],data:data28});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/report-dir",schemaPath:"#/properties/report-dir/type",keyword:"type",params:{type: "string"},schema:schema12.properties["report-dir"].type,parentSchema:schema12.properties["report-dir"],data:data28});
errors++;
}
}
if(data.reports !== undefined){
if(!(validate28(data.reports, {instancePath:instancePath+"/reports",parentData:data,parentDataProperty:"reports",rootData}))){
vErrors = join(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.seed !== undefined){
let data30 = data.seed;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.seed.type,parentSchema:schema12.properties.seed,data:data30});
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 4294967295 || isNaN(data30)){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},schema:4294967295,parentSchema:schema12.properties.seed,data:data30});
errors++;
}
if(data30 < 0 || isNaN(data30)){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema12.properties.seed,data:data30});
errors++;
}
}
}
if(data["show-values"] !== undefined){
let data31 = data["show-values"];
if(typeof data31 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/show-values",schemaPath:"#/properties/show-values/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties["show-values"].type,parentSchema:schema12.properties["show-values"],data:data31});
errors++;
}
}
if(data.examples !== undefined){
let data32 = data.examples;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.examples.type,parentSchema:schema12.properties.examples,data:data32});
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1000 || isNaN(data32)){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema12.properties.examples,data:data32});
errors++;
}
if(data32 < 0 || isNaN(data32)){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema12.properties.examples,data:data32});
errors++;
}
}
}
if(data.subject !== undefined){
if(!(validate24(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.sign !== undefined){
let data34 = data.sign;
if(typeof data34 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/type",keyword:"type",params:{type: "string"},schema:schema12.properties.sign.type,parentSchema:schema12.properties.sign,data:data34});
errors++;
}
if(!(((data34 === "off") || (data34 === "key")) || (data34 === "github"))){
vErrors = add(vErrors, {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/enum",keyword:"enum",params:{allowedValues: schema12.properties.sign.enum},schema:schema12.properties.sign.enum,parentSchema:schema12.properties.sign,data:data34});
errors++;
}
}
if(data["signing-key"] !== undefined){
let data35 = data["signing-key"];
if(typeof data35 === "string"){
if(func3(data35) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/signing-key",schemaPath:"#/properties/signing-key/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties["signing-key"],data:data35});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/signing-key",schemaPath:"#/properties/signing-key/type",keyword:"type",params:{type: "string"},schema:schema12.properties["signing-key"].type,parentSchema:schema12.properties["signing-key"],data:data35});
errors++;
}
}
if(data["baseline-report"] !== undefined){
let data36 = data["baseline-report"];
if(typeof data36 === "string"){
if(func3(data36) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline-report",schemaPath:"#/properties/baseline-report/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties["baseline-report"],data:data36});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/baseline-report",schemaPath:"#/properties/baseline-report/type",keyword:"type",params:{type: "string"},schema:schema12.properties["baseline-report"].type,parentSchema:schema12.properties["baseline-report"],data:data36});
errors++;
}
}
if(data["gate-on"] !== undefined){
let data37 = data["gate-on"];
if(typeof data37 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/gate-on",schemaPath:"#/properties/gate-on/type",keyword:"type",params:{type: "string"},schema:schema12.properties["gate-on"].type,parentSchema:schema12.properties["gate-on"],data:data37});
errors++;
}
if(!((data37 === "all") || (data37 === "new"))){
vErrors = add(vErrors, {instancePath:instancePath+"/gate-on",schemaPath:"#/properties/gate-on/enum",keyword:"enum",params:{allowedValues: schema12.properties["gate-on"].enum},schema:schema12.properties["gate-on"].enum,parentSchema:schema12.properties["gate-on"],data:data37});
errors++;
}
}
if(data["first-run"] !== undefined){
let data38 = data["first-run"];
if(typeof data38 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/first-run",schemaPath:"#/properties/first-run/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties["first-run"].type,parentSchema:schema12.properties["first-run"],data:data38});
errors++;
}
}
if(data.history !== undefined){
let data39 = data.history;
if(typeof data39 === "string"){
if(func3(data39) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/history",schemaPath:"#/properties/history/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.history,data:data39});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "string"},schema:schema12.properties.history.type,parentSchema:schema12.properties.history,data:data39});
errors++;
}
}
if(data.keep !== undefined){
let data40 = data.keep;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
vErrors = add(vErrors, {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.keep.type,parentSchema:schema12.properties.keep,data:data40});
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 100000 || isNaN(data40)){
vErrors = add(vErrors, {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema12.properties.keep,data:data40});
errors++;
}
if(data40 < 1 || isNaN(data40)){
vErrors = add(vErrors, {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema12.properties.keep,data:data40});
errors++;
}
}
}
if(data.adopt !== undefined){
let data41 = data.adopt;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
vErrors = add(vErrors, {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"type",params:{type: "integer"},schema:schema12.properties.adopt.type,parentSchema:schema12.properties.adopt,data:data41});
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 1000 || isNaN(data41)){
vErrors = add(vErrors, {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema12.properties.adopt,data:data41});
errors++;
}
if(data41 < 1 || isNaN(data41)){
vErrors = add(vErrors, {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema12.properties.adopt,data:data41});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","additionalProperties":false,"required":["metrics"],"properties":{"metrics":{"anyOf":[{"type":"object","minProperties":1,"additionalProperties":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"min":{"type":"number"},"max":{"type":"number"},"max-drop":{"type":"number","minimum":0},"max-drop-pct":{"type":"number","minimum":0,"maximum":100},"min-gain":{"type":"number","minimum":0},"on":{"type":"string","enum":["all","overall","slices"]},"burden":{"$ref":"#/definitions/shared-3"},"severity":{"type":"string","enum":["error","warning"]},"better":{"type":"string","enum":["higher","lower"]},"average":{"$ref":"#/definitions/shared-4"},"beta":{"type":"number","exclusiveMinimum":0},"k":{"type":"integer","minimum":1},"quantile":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"at":{"type":"number","exclusiveMinimum":0,"maximum":1},"power":{"type":"number"},"bins":{"type":"integer","minimum":2,"maximum":100}}}},{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["metric"],"properties":{"metric":{"type":"string","minLength":1},"min":{"type":"number"},"max":{"type":"number"},"max-drop":{"type":"number","minimum":0},"max-drop-pct":{"type":"number","minimum":0,"maximum":100},"min-gain":{"type":"number","minimum":0},"on":{"type":"string","enum":["all","overall","slices"]},"burden":{"$ref":"#/definitions/shared-3"},"severity":{"type":"string","enum":["error","warning"]},"better":{"type":"string","enum":["higher","lower"]},"average":{"$ref":"#/definitions/shared-4"},"beta":{"type":"number","exclusiveMinimum":0},"k":{"type":"integer","minimum":1},"quantile":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"at":{"type":"number","exclusiveMinimum":0,"maximum":1},"power":{"type":"number"},"bins":{"type":"integer","minimum":2,"maximum":100}}}}]},"task":{"type":"string","enum":["binary","multiclass","regression"]},"predictions":{"$ref":"#/definitions/shared-0"},"baseline":{"type":"string","minLength":1},"id":{"type":"string","minLength":1},"label":{"type":"string","minLength":1},"prediction":{"type":"string","minLength":1},"score":{"type":"string","minLength":1},"baseline-prediction":{"type":"string","minLength":1},"baseline-score":{"type":"string","minLength":1},"positive-label":{"type":"string","minLength":1},"threshold":{"type":"number"},"weight":{"type":"string","minLength":1},"slices":{"$ref":"#/definitions/shared-0"},"min-rows":{"type":"integer","minimum":1},"privacy-threshold":{"type":"integer","minimum":0},"metrics-file":{"type":"string","minLength":1},"format":{"$ref":"#/definitions/shared-1"},"memory-limit":{"type":["string","integer"]},"copy-budget":{"type":["string","integer"]},"duckdb-extensions":{"type":"string","minLength":1},"allow-extension-download":{"type":"boolean"},"npm-registry":{"type":"string","minLength":1},"engine":{"type":"string","enum":["duckdb","trino"]},"engine-url":{"type":"string","minLength":1},"engine-user":{"type":"string","minLength":1},"engine-password":{"type":"string","minLength":1},"engine-catalog":{"type":"string","minLength":1},"engine-schema":{"type":"string","minLength":1},"scan-budget":{"type":["string","integer"]},"time-budget":{"type":["string","integer"]},"explain":{"type":"boolean"},"report-only":{"type":"boolean"},"on-inconclusive":{"type":"string","enum":["fail","warn"]},"report-dir":{"type":"string","minLength":1},"reports":{"$ref":"#/definitions/shared-2"},"seed":{"type":"integer","minimum":0,"maximum":4294967295},"show-values":{"type":"boolean"},"examples":{"type":"integer","minimum":0,"maximum":1000},"subject":{"$ref":"#/definitions/shared-0"},"sign":{"type":"string","enum":["off","key","github"]},"signing-key":{"type":"string","minLength":1},"baseline-report":{"type":"string","minLength":1},"gate-on":{"type":"string","enum":["all","new"]},"first-run":{"type":"boolean"},"history":{"type":"string","minLength":1},"keep":{"type":"integer","minimum":1,"maximum":100000},"adopt":{"type":"integer","minimum":1,"maximum":1000},"alpha":{"type":"number","minimum":0.0001,"maximum":0.25},"burden":{"$ref":"#/definitions/shared-3"}}};
const schema14 = {"type":"string","enum":["prove-harm","prove-safety","point"]};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema14.type,parentSchema:schema14,data});
errors++;
}
if(!(((data === "prove-harm") || (data === "prove-safety")) || (data === "point"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema14.enum},schema:schema14.enum,parentSchema:schema14,data});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"string","enum":["binary","micro","macro","weighted","per-class"]};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema15.type,parentSchema:schema15,data});
errors++;
}
if(!(((((data === "binary") || (data === "micro")) || (data === "macro")) || (data === "weighted")) || (data === "per-class"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema15.enum},schema:schema15.enum,parentSchema:schema15,data});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metrics === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},schema:schema13.required,parentSchema:schema13,data});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema13,data});
errors++;
}
}
if(data.metrics !== undefined){
let data0 = data.metrics;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/anyOf/0/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema13.properties.metrics.anyOf[0],data:data0});
errors++;
}
for(const key1 in data0){
let data1 = data0[key1];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties,data:data1});
errors++;
}
for(const key2 in data1){
if(!(func2.call(schema13.properties.metrics.anyOf[0].additionalProperties.properties, key2))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties,data:data1});
errors++;
}
}
if(data1.min !== undefined){
let data2 = data1.min;
if(!((typeof data2 == "number") && (isFinite(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/min/type",keyword:"type",params:{type: "number"},schema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.min.type,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.min,data:data2});
errors++;
}
}
if(data1.max !== undefined){
let data3 = data1.max;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/max/type",keyword:"type",params:{type: "number"},schema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.max.type,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.max,data:data3});
errors++;
}
}
if(data1["max-drop"] !== undefined){
let data4 = data1["max-drop"];
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-drop",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/max-drop/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties["max-drop"],data:data4});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-drop",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/max-drop/type",keyword:"type",params:{type: "number"},schema:schema13.properties.metrics.anyOf[0].additionalProperties.properties["max-drop"].type,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties["max-drop"],data:data4});
errors++;
}
}
if(data1["max-drop-pct"] !== undefined){
let data5 = data1["max-drop-pct"];
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-drop-pct",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/max-drop-pct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties["max-drop-pct"],data:data5});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-drop-pct",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/max-drop-pct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties["max-drop-pct"],data:data5});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max-drop-pct",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/max-drop-pct/type",keyword:"type",params:{type: "number"},schema:schema13.properties.metrics.anyOf[0].additionalProperties.properties["max-drop-pct"].type,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties["max-drop-pct"],data:data5});
errors++;
}
}
if(data1["min-gain"] !== undefined){
let data6 = data1["min-gain"];
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-gain",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/min-gain/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties["min-gain"],data:data6});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-gain",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/min-gain/type",keyword:"type",params:{type: "number"},schema:schema13.properties.metrics.anyOf[0].additionalProperties.properties["min-gain"].type,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties["min-gain"],data:data6});
errors++;
}
}
if(data1.on !== undefined){
let data7 = data1.on;
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/on/type",keyword:"type",params:{type: "string"},schema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.on.type,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.on,data:data7});
errors++;
}
if(!(((data7 === "all") || (data7 === "overall")) || (data7 === "slices"))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/on/enum",keyword:"enum",params:{allowedValues: schema13.properties.metrics.anyOf[0].additionalProperties.properties.on.enum},schema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.on.enum,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.on,data:data7});
errors++;
}
}
if(data1.burden !== undefined){
if(!(validate43(data1.burden, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/burden",parentData:data1,parentDataProperty:"burden",rootData}))){
vErrors = join(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data1.severity !== undefined){
let data9 = data1.severity;
if(typeof data9 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/severity/type",keyword:"type",params:{type: "string"},schema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.severity.type,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.severity,data:data9});
errors++;
}
if(!((data9 === "error") || (data9 === "warning"))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/severity/enum",keyword:"enum",params:{allowedValues: schema13.properties.metrics.anyOf[0].additionalProperties.properties.severity.enum},schema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.severity.enum,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.severity,data:data9});
errors++;
}
}
if(data1.better !== undefined){
let data10 = data1.better;
if(typeof data10 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/better/type",keyword:"type",params:{type: "string"},schema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.better.type,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.better,data:data10});
errors++;
}
if(!((data10 === "higher") || (data10 === "lower"))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/better",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/better/enum",keyword:"enum",params:{allowedValues: schema13.properties.metrics.anyOf[0].additionalProperties.properties.better.enum},schema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.better.enum,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.better,data:data10});
errors++;
}
}
if(data1.average !== undefined){
if(!(validate45(data1.average, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/average",parentData:data1,parentDataProperty:"average",rootData}))){
vErrors = join(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data1.beta !== undefined){
let data12 = data1.beta;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 <= 0 || isNaN(data12)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/beta",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/beta/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.beta,data:data12});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/beta",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/beta/type",keyword:"type",params:{type: "number"},schema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.beta.type,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.beta,data:data12});
errors++;
}
}
if(data1.k !== undefined){
let data13 = data1.k;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/k",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/k/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.k.type,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.k,data:data13});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/k",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/k/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.k,data:data13});
errors++;
}
}
}
if(data1.quantile !== undefined){
let data14 = data1.quantile;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 >= 1 || isNaN(data14)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/quantile/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},schema:1,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.quantile,data:data14});
errors++;
}
if(data14 <= 0 || isNaN(data14)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/quantile/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.quantile,data:data14});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantile",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/quantile/type",keyword:"type",params:{type: "number"},schema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.quantile.type,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.quantile,data:data14});
errors++;
}
}
if(data1.at !== undefined){
let data15 = data1.at;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1 || isNaN(data15)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/at",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.at,data:data15});
errors++;
}
if(data15 <= 0 || isNaN(data15)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/at",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/at/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.at,data:data15});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/at",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/at/type",keyword:"type",params:{type: "number"},schema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.at.type,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.at,data:data15});
errors++;
}
}
if(data1.power !== undefined){
let data16 = data1.power;
if(!((typeof data16 == "number") && (isFinite(data16)))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/power",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/power/type",keyword:"type",params:{type: "number"},schema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.power.type,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.power,data:data16});
errors++;
}
}
if(data1.bins !== undefined){
let data17 = data1.bins;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bins",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/bins/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.bins.type,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.bins,data:data17});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 100 || isNaN(data17)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bins",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/bins/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.bins,data:data17});
errors++;
}
if(data17 < 2 || isNaN(data17)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/bins",schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/properties/bins/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},schema:2,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties.properties.bins,data:data17});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/anyOf/0/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema13.properties.metrics.anyOf[0].additionalProperties.type,parentSchema:schema13.properties.metrics.anyOf[0].additionalProperties,data:data1});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/anyOf/0/type",keyword:"type",params:{type: "object"},schema:schema13.properties.metrics.anyOf[0].type,parentSchema:schema13.properties.metrics.anyOf[0],data:data0});
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs40 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema13.properties.metrics.anyOf[1],data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data18 = data0[i0];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.metric === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/anyOf/1/items/required",keyword:"required",params:{missingProperty: "metric"},schema:schema13.properties.metrics.anyOf[1].items.required,parentSchema:schema13.properties.metrics.anyOf[1].items,data:data18});
errors++;
}
for(const key3 in data18){
if(!(func2.call(schema13.properties.metrics.anyOf[1].items.properties, key3))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema13.properties.metrics.anyOf[1].items,data:data18});
errors++;
}
}
if(data18.metric !== undefined){
let data19 = data18.metric;
if(typeof data19 === "string"){
if(func3(data19) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/metric",schemaPath:"#/properties/metrics/anyOf/1/items/properties/metric/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.metric,data:data19});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/metric",schemaPath:"#/properties/metrics/anyOf/1/items/properties/metric/type",keyword:"type",params:{type: "string"},schema:schema13.properties.metrics.anyOf[1].items.properties.metric.type,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.metric,data:data19});
errors++;
}
}
if(data18.min !== undefined){
let data20 = data18.min;
if(!((typeof data20 == "number") && (isFinite(data20)))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/min",schemaPath:"#/properties/metrics/anyOf/1/items/properties/min/type",keyword:"type",params:{type: "number"},schema:schema13.properties.metrics.anyOf[1].items.properties.min.type,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.min,data:data20});
errors++;
}
}
if(data18.max !== undefined){
let data21 = data18.max;
if(!((typeof data21 == "number") && (isFinite(data21)))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/max",schemaPath:"#/properties/metrics/anyOf/1/items/properties/max/type",keyword:"type",params:{type: "number"},schema:schema13.properties.metrics.anyOf[1].items.properties.max.type,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.max,data:data21});
errors++;
}
}
if(data18["max-drop"] !== undefined){
let data22 = data18["max-drop"];
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/max-drop",schemaPath:"#/properties/metrics/anyOf/1/items/properties/max-drop/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.metrics.anyOf[1].items.properties["max-drop"],data:data22});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/max-drop",schemaPath:"#/properties/metrics/anyOf/1/items/properties/max-drop/type",keyword:"type",params:{type: "number"},schema:schema13.properties.metrics.anyOf[1].items.properties["max-drop"].type,parentSchema:schema13.properties.metrics.anyOf[1].items.properties["max-drop"],data:data22});
errors++;
}
}
if(data18["max-drop-pct"] !== undefined){
let data23 = data18["max-drop-pct"];
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 100 || isNaN(data23)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/max-drop-pct",schemaPath:"#/properties/metrics/anyOf/1/items/properties/max-drop-pct/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema13.properties.metrics.anyOf[1].items.properties["max-drop-pct"],data:data23});
errors++;
}
if(data23 < 0 || isNaN(data23)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/max-drop-pct",schemaPath:"#/properties/metrics/anyOf/1/items/properties/max-drop-pct/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.metrics.anyOf[1].items.properties["max-drop-pct"],data:data23});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/max-drop-pct",schemaPath:"#/properties/metrics/anyOf/1/items/properties/max-drop-pct/type",keyword:"type",params:{type: "number"},schema:schema13.properties.metrics.anyOf[1].items.properties["max-drop-pct"].type,parentSchema:schema13.properties.metrics.anyOf[1].items.properties["max-drop-pct"],data:data23});
errors++;
}
}
if(data18["min-gain"] !== undefined){
let data24 = data18["min-gain"];
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/min-gain",schemaPath:"#/properties/metrics/anyOf/1/items/properties/min-gain/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.metrics.anyOf[1].items.properties["min-gain"],data:data24});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/min-gain",schemaPath:"#/properties/metrics/anyOf/1/items/properties/min-gain/type",keyword:"type",params:{type: "number"},schema:schema13.properties.metrics.anyOf[1].items.properties["min-gain"].type,parentSchema:schema13.properties.metrics.anyOf[1].items.properties["min-gain"],data:data24});
errors++;
}
}
if(data18.on !== undefined){
let data25 = data18.on;
if(typeof data25 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/on",schemaPath:"#/properties/metrics/anyOf/1/items/properties/on/type",keyword:"type",params:{type: "string"},schema:schema13.properties.metrics.anyOf[1].items.properties.on.type,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.on,data:data25});
errors++;
}
if(!(((data25 === "all") || (data25 === "overall")) || (data25 === "slices"))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/on",schemaPath:"#/properties/metrics/anyOf/1/items/properties/on/enum",keyword:"enum",params:{allowedValues: schema13.properties.metrics.anyOf[1].items.properties.on.enum},schema:schema13.properties.metrics.anyOf[1].items.properties.on.enum,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.on,data:data25});
errors++;
}
}
if(data18.burden !== undefined){
if(!(validate43(data18.burden, {instancePath:instancePath+"/metrics/" + i0+"/burden",parentData:data18,parentDataProperty:"burden",rootData}))){
vErrors = join(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data18.severity !== undefined){
let data27 = data18.severity;
if(typeof data27 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/severity",schemaPath:"#/properties/metrics/anyOf/1/items/properties/severity/type",keyword:"type",params:{type: "string"},schema:schema13.properties.metrics.anyOf[1].items.properties.severity.type,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.severity,data:data27});
errors++;
}
if(!((data27 === "error") || (data27 === "warning"))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/severity",schemaPath:"#/properties/metrics/anyOf/1/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema13.properties.metrics.anyOf[1].items.properties.severity.enum},schema:schema13.properties.metrics.anyOf[1].items.properties.severity.enum,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.severity,data:data27});
errors++;
}
}
if(data18.better !== undefined){
let data28 = data18.better;
if(typeof data28 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/better",schemaPath:"#/properties/metrics/anyOf/1/items/properties/better/type",keyword:"type",params:{type: "string"},schema:schema13.properties.metrics.anyOf[1].items.properties.better.type,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.better,data:data28});
errors++;
}
if(!((data28 === "higher") || (data28 === "lower"))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/better",schemaPath:"#/properties/metrics/anyOf/1/items/properties/better/enum",keyword:"enum",params:{allowedValues: schema13.properties.metrics.anyOf[1].items.properties.better.enum},schema:schema13.properties.metrics.anyOf[1].items.properties.better.enum,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.better,data:data28});
errors++;
}
}
if(data18.average !== undefined){
if(!(validate45(data18.average, {instancePath:instancePath+"/metrics/" + i0+"/average",parentData:data18,parentDataProperty:"average",rootData}))){
vErrors = join(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data18.beta !== undefined){
let data30 = data18.beta;
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 <= 0 || isNaN(data30)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/beta",schemaPath:"#/properties/metrics/anyOf/1/items/properties/beta/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.beta,data:data30});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/beta",schemaPath:"#/properties/metrics/anyOf/1/items/properties/beta/type",keyword:"type",params:{type: "number"},schema:schema13.properties.metrics.anyOf[1].items.properties.beta.type,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.beta,data:data30});
errors++;
}
}
if(data18.k !== undefined){
let data31 = data18.k;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/k",schemaPath:"#/properties/metrics/anyOf/1/items/properties/k/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.metrics.anyOf[1].items.properties.k.type,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.k,data:data31});
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 1 || isNaN(data31)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/k",schemaPath:"#/properties/metrics/anyOf/1/items/properties/k/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.k,data:data31});
errors++;
}
}
}
if(data18.quantile !== undefined){
let data32 = data18.quantile;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 >= 1 || isNaN(data32)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/quantile",schemaPath:"#/properties/metrics/anyOf/1/items/properties/quantile/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},schema:1,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.quantile,data:data32});
errors++;
}
if(data32 <= 0 || isNaN(data32)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/quantile",schemaPath:"#/properties/metrics/anyOf/1/items/properties/quantile/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.quantile,data:data32});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/quantile",schemaPath:"#/properties/metrics/anyOf/1/items/properties/quantile/type",keyword:"type",params:{type: "number"},schema:schema13.properties.metrics.anyOf[1].items.properties.quantile.type,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.quantile,data:data32});
errors++;
}
}
if(data18.at !== undefined){
let data33 = data18.at;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1 || isNaN(data33)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/at",schemaPath:"#/properties/metrics/anyOf/1/items/properties/at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.at,data:data33});
errors++;
}
if(data33 <= 0 || isNaN(data33)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/at",schemaPath:"#/properties/metrics/anyOf/1/items/properties/at/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.at,data:data33});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/at",schemaPath:"#/properties/metrics/anyOf/1/items/properties/at/type",keyword:"type",params:{type: "number"},schema:schema13.properties.metrics.anyOf[1].items.properties.at.type,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.at,data:data33});
errors++;
}
}
if(data18.power !== undefined){
let data34 = data18.power;
if(!((typeof data34 == "number") && (isFinite(data34)))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/power",schemaPath:"#/properties/metrics/anyOf/1/items/properties/power/type",keyword:"type",params:{type: "number"},schema:schema13.properties.metrics.anyOf[1].items.properties.power.type,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.power,data:data34});
errors++;
}
}
if(data18.bins !== undefined){
let data35 = data18.bins;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/bins",schemaPath:"#/properties/metrics/anyOf/1/items/properties/bins/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.metrics.anyOf[1].items.properties.bins.type,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.bins,data:data35});
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 100 || isNaN(data35)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/bins",schemaPath:"#/properties/metrics/anyOf/1/items/properties/bins/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.bins,data:data35});
errors++;
}
if(data35 < 2 || isNaN(data35)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/bins",schemaPath:"#/properties/metrics/anyOf/1/items/properties/bins/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},schema:2,parentSchema:schema13.properties.metrics.anyOf[1].items.properties.bins,data:data35});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/anyOf/1/items/type",keyword:"type",params:{type: "object"},schema:schema13.properties.metrics.anyOf[1].items.type,parentSchema:schema13.properties.metrics.anyOf[1].items,data:data18});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema13.properties.metrics.anyOf[1].type,parentSchema:schema13.properties.metrics.anyOf[1],data:data0});
errors++;
}
var _valid0 = _errs40 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/anyOf",keyword:"anyOf",params:{},schema:schema13.properties.metrics.anyOf,parentSchema:schema13.properties.metrics,data:data0});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.task !== undefined){
let data36 = data.task;
if(typeof data36 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/task",schemaPath:"#/properties/task/type",keyword:"type",params:{type: "string"},schema:schema13.properties.task.type,parentSchema:schema13.properties.task,data:data36});
errors++;
}
if(!(((data36 === "binary") || (data36 === "multiclass")) || (data36 === "regression"))){
vErrors = add(vErrors, {instancePath:instancePath+"/task",schemaPath:"#/properties/task/enum",keyword:"enum",params:{allowedValues: schema13.properties.task.enum},schema:schema13.properties.task.enum,parentSchema:schema13.properties.task,data:data36});
errors++;
}
}
if(data.predictions !== undefined){
if(!(validate24(data.predictions, {instancePath:instancePath+"/predictions",parentData:data,parentDataProperty:"predictions",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.baseline !== undefined){
let data38 = data.baseline;
if(typeof data38 === "string"){
if(func3(data38) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties.baseline,data:data38});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},schema:schema13.properties.baseline.type,parentSchema:schema13.properties.baseline,data:data38});
errors++;
}
}
if(data.id !== undefined){
let data39 = data.id;
if(typeof data39 === "string"){
if(func3(data39) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties.id,data:data39});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema13.properties.id.type,parentSchema:schema13.properties.id,data:data39});
errors++;
}
}
if(data.label !== undefined){
let data40 = data.label;
if(typeof data40 === "string"){
if(func3(data40) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties.label,data:data40});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},schema:schema13.properties.label.type,parentSchema:schema13.properties.label,data:data40});
errors++;
}
}
if(data.prediction !== undefined){
let data41 = data.prediction;
if(typeof data41 === "string"){
if(func3(data41) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/prediction",schemaPath:"#/properties/prediction/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties.prediction,data:data41});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/prediction",schemaPath:"#/properties/prediction/type",keyword:"type",params:{type: "string"},schema:schema13.properties.prediction.type,parentSchema:schema13.properties.prediction,data:data41});
errors++;
}
}
if(data.score !== undefined){
let data42 = data.score;
if(typeof data42 === "string"){
if(func3(data42) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/score",schemaPath:"#/properties/score/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties.score,data:data42});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "string"},schema:schema13.properties.score.type,parentSchema:schema13.properties.score,data:data42});
errors++;
}
}
if(data["baseline-prediction"] !== undefined){
let data43 = data["baseline-prediction"];
if(typeof data43 === "string"){
if(func3(data43) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline-prediction",schemaPath:"#/properties/baseline-prediction/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties["baseline-prediction"],data:data43});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/baseline-prediction",schemaPath:"#/properties/baseline-prediction/type",keyword:"type",params:{type: "string"},schema:schema13.properties["baseline-prediction"].type,parentSchema:schema13.properties["baseline-prediction"],data:data43});
errors++;
}
}
if(data["baseline-score"] !== undefined){
let data44 = data["baseline-score"];
if(typeof data44 === "string"){
if(func3(data44) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline-score",schemaPath:"#/properties/baseline-score/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties["baseline-score"],data:data44});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/baseline-score",schemaPath:"#/properties/baseline-score/type",keyword:"type",params:{type: "string"},schema:schema13.properties["baseline-score"].type,parentSchema:schema13.properties["baseline-score"],data:data44});
errors++;
}
}
if(data["positive-label"] !== undefined){
let data45 = data["positive-label"];
if(typeof data45 === "string"){
if(func3(data45) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/positive-label",schemaPath:"#/properties/positive-label/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties["positive-label"],data:data45});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/positive-label",schemaPath:"#/properties/positive-label/type",keyword:"type",params:{type: "string"},schema:schema13.properties["positive-label"].type,parentSchema:schema13.properties["positive-label"],data:data45});
errors++;
}
}
if(data.threshold !== undefined){
let data46 = data.threshold;
if(!((typeof data46 == "number") && (isFinite(data46)))){
vErrors = add(vErrors, {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "number"},schema:schema13.properties.threshold.type,parentSchema:schema13.properties.threshold,data:data46});
errors++;
}
}
if(data.weight !== undefined){
let data47 = data.weight;
if(typeof data47 === "string"){
if(func3(data47) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties.weight,data:data47});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "string"},schema:schema13.properties.weight.type,parentSchema:schema13.properties.weight,data:data47});
errors++;
}
}
if(data.slices !== undefined){
if(!(validate24(data.slices, {instancePath:instancePath+"/slices",parentData:data,parentDataProperty:"slices",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["min-rows"] !== undefined){
let data49 = data["min-rows"];
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
vErrors = add(vErrors, {instancePath:instancePath+"/min-rows",schemaPath:"#/properties/min-rows/type",keyword:"type",params:{type: "integer"},schema:schema13.properties["min-rows"].type,parentSchema:schema13.properties["min-rows"],data:data49});
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 1 || isNaN(data49)){
vErrors = add(vErrors, {instancePath:instancePath+"/min-rows",schemaPath:"#/properties/min-rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema13.properties["min-rows"],data:data49});
errors++;
}
}
}
if(data["privacy-threshold"] !== undefined){
let data50 = data["privacy-threshold"];
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
vErrors = add(vErrors, {instancePath:instancePath+"/privacy-threshold",schemaPath:"#/properties/privacy-threshold/type",keyword:"type",params:{type: "integer"},schema:schema13.properties["privacy-threshold"].type,parentSchema:schema13.properties["privacy-threshold"],data:data50});
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
vErrors = add(vErrors, {instancePath:instancePath+"/privacy-threshold",schemaPath:"#/properties/privacy-threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties["privacy-threshold"],data:data50});
errors++;
}
}
}
if(data["metrics-file"] !== undefined){
let data51 = data["metrics-file"];
if(typeof data51 === "string"){
if(func3(data51) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics-file",schemaPath:"#/properties/metrics-file/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties["metrics-file"],data:data51});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics-file",schemaPath:"#/properties/metrics-file/type",keyword:"type",params:{type: "string"},schema:schema13.properties["metrics-file"].type,parentSchema:schema13.properties["metrics-file"],data:data51});
errors++;
}
}
if(data.format !== undefined){
if(!(validate26(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData}))){
vErrors = join(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data["memory-limit"] !== undefined){
let data53 = data["memory-limit"];
if((typeof data53 !== "string") && (!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53))))){
vErrors = add(vErrors, {instancePath:instancePath+"/memory-limit",schemaPath:"#/properties/memory-limit/type",keyword:"type",params:{type: schema13.properties["memory-limit"].type},schema:schema13.properties["memory-limit"].type,parentSchema:schema13.properties["memory-limit"],data:data53});
errors++;
}
}
if(data["copy-budget"] !== undefined){
let data54 = data["copy-budget"];
if((typeof data54 !== "string") && (!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54))))){
vErrors = add(vErrors, {instancePath:instancePath+"/copy-budget",schemaPath:"#/properties/copy-budget/type",keyword:"type",params:{type: schema13.properties["copy-budget"].type},schema:schema13.properties["copy-budget"].type,parentSchema:schema13.properties["copy-budget"],data:data54});
errors++;
}
}
if(data["duckdb-extensions"] !== undefined){
let data55 = data["duckdb-extensions"];
if(typeof data55 === "string"){
if(func3(data55) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/duckdb-extensions",schemaPath:"#/properties/duckdb-extensions/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties["duckdb-extensions"],data:data55});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/duckdb-extensions",schemaPath:"#/properties/duckdb-extensions/type",keyword:"type",params:{type: "string"},schema:schema13.properties["duckdb-extensions"].type,parentSchema:schema13.properties["duckdb-extensions"],data:data55});
errors++;
}
}
if(data["allow-extension-download"] !== undefined){
let data56 = data["allow-extension-download"];
if(typeof data56 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/allow-extension-download",schemaPath:"#/properties/allow-extension-download/type",keyword:"type",params:{type: "boolean"},schema:schema13.properties["allow-extension-download"].type,parentSchema:schema13.properties["allow-extension-download"],data:data56});
errors++;
}
}
if(data["npm-registry"] !== undefined){
let data57 = data["npm-registry"];
if(typeof data57 === "string"){
if(func3(data57) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/npm-registry",schemaPath:"#/properties/npm-registry/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties["npm-registry"],data:data57});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/npm-registry",schemaPath:"#/properties/npm-registry/type",keyword:"type",params:{type: "string"},schema:schema13.properties["npm-registry"].type,parentSchema:schema13.properties["npm-registry"],data:data57});
errors++;
}
}
if(data.engine !== undefined){
let data58 = data.engine;
if(typeof data58 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "string"},schema:schema13.properties.engine.type,parentSchema:schema13.properties.engine,data:data58});
errors++;
}
if(!((data58 === "duckdb") || (data58 === "trino"))){
vErrors = add(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema13.properties.engine.enum},schema:schema13.properties.engine.enum,parentSchema:schema13.properties.engine,data:data58});
errors++;
}
}
if(data["engine-url"] !== undefined){
let data59 = data["engine-url"];
if(typeof data59 === "string"){
if(func3(data59) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/engine-url",schemaPath:"#/properties/engine-url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties["engine-url"],data:data59});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/engine-url",schemaPath:"#/properties/engine-url/type",keyword:"type",params:{type: "string"},schema:schema13.properties["engine-url"].type,parentSchema:schema13.properties["engine-url"],data:data59});
errors++;
}
}
if(data["engine-user"] !== undefined){
let data60 = data["engine-user"];
if(typeof data60 === "string"){
if(func3(data60) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/engine-user",schemaPath:"#/properties/engine-user/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties["engine-user"],data:data60});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/engine-user",schemaPath:"#/properties/engine-user/type",keyword:"type",params:{type: "string"},schema:schema13.properties["engine-user"].type,parentSchema:schema13.properties["engine-user"],data:data60});
errors++;
}
}
if(data["engine-password"] !== undefined){
let data61 = data["engine-password"];
if(typeof data61 === "string"){
if(func3(data61) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/engine-password",schemaPath:"#/properties/engine-password/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties["engine-password"],data:data61});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/engine-password",schemaPath:"#/properties/engine-password/type",keyword:"type",params:{type: "string"},schema:schema13.properties["engine-password"].type,parentSchema:schema13.properties["engine-password"],data:data61});
errors++;
}
}
if(data["engine-catalog"] !== undefined){
let data62 = data["engine-catalog"];
if(typeof data62 === "string"){
if(func3(data62) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/engine-catalog",schemaPath:"#/properties/engine-catalog/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties["engine-catalog"],data:data62});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/engine-catalog",schemaPath:"#/properties/engine-catalog/type",keyword:"type",params:{type: "string"},schema:schema13.properties["engine-catalog"].type,parentSchema:schema13.properties["engine-catalog"],data:data62});
errors++;
}
}
if(data["engine-schema"] !== undefined){
let data63 = data["engine-schema"];
if(typeof data63 === "string"){
if(func3(data63) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/engine-schema",schemaPath:"#/properties/engine-schema/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties["engine-schema"],data:data63});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/engine-schema",schemaPath:"#/properties/engine-schema/type",keyword:"type",params:{type: "string"},schema:schema13.properties["engine-schema"].type,parentSchema:schema13.properties["engine-schema"],data:data63});
errors++;
}
}
if(data["scan-budget"] !== undefined){
let data64 = data["scan-budget"];
if((typeof data64 !== "string") && (!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64))))){
vErrors = add(vErrors, {instancePath:instancePath+"/scan-budget",schemaPath:"#/properties/scan-budget/type",keyword:"type",params:{type: schema13.properties["scan-budget"].type},schema:schema13.properties["scan-budget"].type,parentSchema:schema13.properties["scan-budget"],data:data64});
errors++;
}
}
if(data["time-budget"] !== undefined){
let data65 = data["time-budget"];
if((typeof data65 !== "string") && (!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65))))){
vErrors = add(vErrors, {instancePath:instancePath+"/time-budget",schemaPath:"#/properties/time-budget/type",keyword:"type",params:{type: schema13.properties["time-budget"].type},schema:schema13.properties["time-budget"].type,parentSchema:schema13.properties["time-budget"],data:data65});
errors++;
}
}
if(data.explain !== undefined){
let data66 = data.explain;
if(typeof data66 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/explain",schemaPath:"#/properties/explain/type",keyword:"type",params:{type: "boolean"},schema:schema13.properties.explain.type,parentSchema:schema13.properties.explain,data:data66});
errors++;
}
}
if(data["report-only"] !== undefined){
let data67 = data["report-only"];
if(typeof data67 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/report-only",schemaPath:"#/properties/report-only/type",keyword:"type",params:{type: "boolean"},schema:schema13.properties["report-only"].type,parentSchema:schema13.properties["report-only"],data:data67});
errors++;
}
}
if(data["on-inconclusive"] !== undefined){
let data68 = data["on-inconclusive"];
if(typeof data68 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/on-inconclusive",schemaPath:"#/properties/on-inconclusive/type",keyword:"type",params:{type: "string"},schema:schema13.properties["on-inconclusive"].type,parentSchema:schema13.properties["on-inconclusive"],data:data68});
errors++;
}
if(!((data68 === "fail") || (data68 === "warn"))){
vErrors = add(vErrors, {instancePath:instancePath+"/on-inconclusive",schemaPath:"#/properties/on-inconclusive/enum",keyword:"enum",params:{allowedValues: schema13.properties["on-inconclusive"].enum},schema:schema13.properties["on-inconclusive"].enum,parentSchema:schema13.properties["on-inconclusive"],data:data68});
errors++;
}
}
if(data["report-dir"] !== undefined){
let data69 = data["report-dir"];
if(typeof data69 === "string"){
if(func3(data69) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/report-dir",schemaPath:"#/properties/report-dir/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties["report-dir"],data:data69});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/report-dir",schemaPath:"#/properties/report-dir/type",keyword:"type",params:{type: "string"},schema:schema13.properties["report-dir"].type,parentSchema:schema13.properties["report-dir"],data:data69});
errors++;
}
}
if(data.reports !== undefined){
if(!(validate28(data.reports, {instancePath:instancePath+"/reports",parentData:data,parentDataProperty:"reports",rootData}))){
vErrors = join(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.seed !== undefined){
let data71 = data.seed;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.seed.type,parentSchema:schema13.properties.seed,data:data71});
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 4294967295 || isNaN(data71)){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},schema:4294967295,parentSchema:schema13.properties.seed,data:data71});
errors++;
}
if(data71 < 0 || isNaN(data71)){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.seed,data:data71});
errors++;
}
}
}
if(data["show-values"] !== undefined){
let data72 = data["show-values"];
if(typeof data72 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/show-values",schemaPath:"#/properties/show-values/type",keyword:"type",params:{type: "boolean"},schema:schema13.properties["show-values"].type,parentSchema:schema13.properties["show-values"],data:data72});
errors++;
}
}
if(data.examples !== undefined){
let data73 = data.examples;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.examples.type,parentSchema:schema13.properties.examples,data:data73});
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 1000 || isNaN(data73)){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema13.properties.examples,data:data73});
errors++;
}
if(data73 < 0 || isNaN(data73)){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema13.properties.examples,data:data73});
errors++;
}
}
}
if(data.subject !== undefined){
if(!(validate24(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.sign !== undefined){
let data75 = data.sign;
if(typeof data75 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/type",keyword:"type",params:{type: "string"},schema:schema13.properties.sign.type,parentSchema:schema13.properties.sign,data:data75});
errors++;
}
if(!(((data75 === "off") || (data75 === "key")) || (data75 === "github"))){
vErrors = add(vErrors, {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/enum",keyword:"enum",params:{allowedValues: schema13.properties.sign.enum},schema:schema13.properties.sign.enum,parentSchema:schema13.properties.sign,data:data75});
errors++;
}
}
if(data["signing-key"] !== undefined){
let data76 = data["signing-key"];
if(typeof data76 === "string"){
if(func3(data76) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/signing-key",schemaPath:"#/properties/signing-key/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties["signing-key"],data:data76});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/signing-key",schemaPath:"#/properties/signing-key/type",keyword:"type",params:{type: "string"},schema:schema13.properties["signing-key"].type,parentSchema:schema13.properties["signing-key"],data:data76});
errors++;
}
}
if(data["baseline-report"] !== undefined){
let data77 = data["baseline-report"];
if(typeof data77 === "string"){
if(func3(data77) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline-report",schemaPath:"#/properties/baseline-report/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties["baseline-report"],data:data77});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/baseline-report",schemaPath:"#/properties/baseline-report/type",keyword:"type",params:{type: "string"},schema:schema13.properties["baseline-report"].type,parentSchema:schema13.properties["baseline-report"],data:data77});
errors++;
}
}
if(data["gate-on"] !== undefined){
let data78 = data["gate-on"];
if(typeof data78 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/gate-on",schemaPath:"#/properties/gate-on/type",keyword:"type",params:{type: "string"},schema:schema13.properties["gate-on"].type,parentSchema:schema13.properties["gate-on"],data:data78});
errors++;
}
if(!((data78 === "all") || (data78 === "new"))){
vErrors = add(vErrors, {instancePath:instancePath+"/gate-on",schemaPath:"#/properties/gate-on/enum",keyword:"enum",params:{allowedValues: schema13.properties["gate-on"].enum},schema:schema13.properties["gate-on"].enum,parentSchema:schema13.properties["gate-on"],data:data78});
errors++;
}
}
if(data["first-run"] !== undefined){
let data79 = data["first-run"];
if(typeof data79 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/first-run",schemaPath:"#/properties/first-run/type",keyword:"type",params:{type: "boolean"},schema:schema13.properties["first-run"].type,parentSchema:schema13.properties["first-run"],data:data79});
errors++;
}
}
if(data.history !== undefined){
let data80 = data.history;
if(typeof data80 === "string"){
if(func3(data80) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/history",schemaPath:"#/properties/history/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.properties.history,data:data80});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "string"},schema:schema13.properties.history.type,parentSchema:schema13.properties.history,data:data80});
errors++;
}
}
if(data.keep !== undefined){
let data81 = data.keep;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
vErrors = add(vErrors, {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.keep.type,parentSchema:schema13.properties.keep,data:data81});
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 100000 || isNaN(data81)){
vErrors = add(vErrors, {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema13.properties.keep,data:data81});
errors++;
}
if(data81 < 1 || isNaN(data81)){
vErrors = add(vErrors, {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema13.properties.keep,data:data81});
errors++;
}
}
}
if(data.adopt !== undefined){
let data82 = data.adopt;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
vErrors = add(vErrors, {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.adopt.type,parentSchema:schema13.properties.adopt,data:data82});
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 > 1000 || isNaN(data82)){
vErrors = add(vErrors, {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema13.properties.adopt,data:data82});
errors++;
}
if(data82 < 1 || isNaN(data82)){
vErrors = add(vErrors, {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema13.properties.adopt,data:data82});
errors++;
}
}
}
if(data.alpha !== undefined){
let data83 = data.alpha;
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 0.25 || isNaN(data83)){
vErrors = add(vErrors, {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.25},schema:0.25,parentSchema:schema13.properties.alpha,data:data83});
errors++;
}
if(data83 < 0.0001 || isNaN(data83)){
vErrors = add(vErrors, {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.0001},schema:0.0001,parentSchema:schema13.properties.alpha,data:data83});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type: "number"},schema:schema13.properties.alpha.type,parentSchema:schema13.properties.alpha,data:data83});
errors++;
}
}
if(data.burden !== undefined){
if(!(validate43(data.burden, {instancePath:instancePath+"/burden",parentData:data,parentDataProperty:"burden",rootData}))){
vErrors = join(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"required":["group","metrics"],"properties":{"predictions":{"$ref":"#/definitions/shared-0"},"label":{"type":"string","minLength":1},"prediction":{"type":"string","minLength":1},"score":{"type":"string","minLength":1},"positive-label":{"type":"string","minLength":1},"threshold":{"type":"number"},"group":{"$ref":"#/definitions/shared-0"},"reference":{"$ref":"#/definitions/shared-0"},"required-groups":{"$ref":"#/definitions/shared-0"},"metrics":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"demographic_parity_difference":{"$ref":"#/definitions/shared-5"},"demographic_parity_ratio":{"$ref":"#/definitions/shared-6"},"equal_opportunity_difference":{"$ref":"#/definitions/shared-5"},"equal_opportunity_ratio":{"$ref":"#/definitions/shared-6"},"equalized_odds_difference":{"$ref":"#/definitions/shared-5"},"equalized_odds_ratio":{"$ref":"#/definitions/shared-6"},"false_positive_rate_difference":{"$ref":"#/definitions/shared-5"},"false_positive_rate_ratio":{"$ref":"#/definitions/shared-6"},"false_negative_rate_difference":{"$ref":"#/definitions/shared-5"},"false_negative_rate_ratio":{"$ref":"#/definitions/shared-6"}}},"min-group":{"type":"integer","minimum":1},"min-denominator":{"type":"integer","minimum":1},"missing-group":{"type":"string","enum":["error","own-group","exclude-and-report"]},"privacy-threshold":{"type":"integer","minimum":0},"compat":{"type":"array","items":{"type":"string","enum":["fairlearn"]},"minItems":1},"format":{"$ref":"#/definitions/shared-1"},"memory-limit":{"type":["string","integer"]},"copy-budget":{"type":["string","integer"]},"duckdb-extensions":{"type":"string","minLength":1},"allow-extension-download":{"type":"boolean"},"npm-registry":{"type":"string","minLength":1},"engine":{"type":"string","enum":["duckdb","trino"]},"engine-url":{"type":"string","minLength":1},"engine-user":{"type":"string","minLength":1},"engine-password":{"type":"string","minLength":1},"engine-catalog":{"type":"string","minLength":1},"engine-schema":{"type":"string","minLength":1},"scan-budget":{"type":["string","integer"]},"time-budget":{"type":["string","integer"]},"explain":{"type":"boolean"},"report-only":{"type":"boolean"},"on-inconclusive":{"type":"string","enum":["fail","warn"]},"report-dir":{"type":"string","minLength":1},"reports":{"$ref":"#/definitions/shared-2"},"seed":{"type":"integer","minimum":0,"maximum":4294967295},"show-values":{"type":"boolean"},"examples":{"type":"integer","minimum":0,"maximum":1000},"subject":{"$ref":"#/definitions/shared-0"},"sign":{"type":"string","enum":["off","key","github"]},"signing-key":{"type":"string","minLength":1},"baseline-report":{"type":"string","minLength":1},"gate-on":{"type":"string","enum":["all","new"]},"first-run":{"type":"boolean"},"history":{"type":"string","minLength":1},"keep":{"type":"integer","minimum":1,"maximum":100000},"adopt":{"type":"integer","minimum":1,"maximum":1000},"alpha":{"type":"number","minimum":0.0001,"maximum":0.25},"burden":{"$ref":"#/definitions/shared-3"}}};
const schema17 = {"type":"object","additionalProperties":false,"required":["tolerance"],"properties":{"tolerance":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"severity":{"type":"string","enum":["error","warning"]},"burden":{"$ref":"#/definitions/shared-3"}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tolerance === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tolerance"},schema:schema17.required,parentSchema:schema17,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "tolerance") || (key0 === "severity")) || (key0 === "burden"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema17,data});
errors++;
}
}
if(data.tolerance !== undefined){
let data0 = data.tolerance;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 >= 1 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},schema:1,parentSchema:schema17.properties.tolerance,data:data0});
errors++;
}
if(data0 <= 0 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema17.properties.tolerance,data:data0});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/type",keyword:"type",params:{type: "number"},schema:schema17.properties.tolerance.type,parentSchema:schema17.properties.tolerance,data:data0});
errors++;
}
}
if(data.severity !== undefined){
let data1 = data.severity;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},schema:schema17.properties.severity.type,parentSchema:schema17.properties.severity,data:data1});
errors++;
}
if(!((data1 === "error") || (data1 === "warning"))){
vErrors = add(vErrors, {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema17.properties.severity.enum},schema:schema17.properties.severity.enum,parentSchema:schema17.properties.severity,data:data1});
errors++;
}
}
if(data.burden !== undefined){
if(!(validate43(data.burden, {instancePath:instancePath+"/burden",parentData:data,parentDataProperty:"burden",rootData}))){
vErrors = join(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","additionalProperties":false,"required":["min-ratio"],"properties":{"min-ratio":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"severity":{"type":"string","enum":["error","warning"]},"burden":{"$ref":"#/definitions/shared-3"}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["min-ratio"] === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "min-ratio"},schema:schema18.required,parentSchema:schema18,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "min-ratio") || (key0 === "severity")) || (key0 === "burden"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema18,data});
errors++;
}
}
if(data["min-ratio"] !== undefined){
let data0 = data["min-ratio"];
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 >= 1 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/min-ratio",schemaPath:"#/properties/min-ratio/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},schema:1,parentSchema:schema18.properties["min-ratio"],data:data0});
errors++;
}
if(data0 <= 0 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/min-ratio",schemaPath:"#/properties/min-ratio/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema18.properties["min-ratio"],data:data0});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/min-ratio",schemaPath:"#/properties/min-ratio/type",keyword:"type",params:{type: "number"},schema:schema18.properties["min-ratio"].type,parentSchema:schema18.properties["min-ratio"],data:data0});
errors++;
}
}
if(data.severity !== undefined){
let data1 = data.severity;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},schema:schema18.properties.severity.type,parentSchema:schema18.properties.severity,data:data1});
errors++;
}
if(!((data1 === "error") || (data1 === "warning"))){
vErrors = add(vErrors, {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema18.properties.severity.enum},schema:schema18.properties.severity.enum,parentSchema:schema18.properties.severity,data:data1});
errors++;
}
}
if(data.burden !== undefined){
if(!(validate43(data.burden, {instancePath:instancePath+"/burden",parentData:data,parentDataProperty:"burden",rootData}))){
vErrors = join(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema18.type,parentSchema:schema18,data});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.group === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},schema:schema16.required,parentSchema:schema16,data});
errors++;
}
if(data.metrics === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},schema:schema16.required,parentSchema:schema16,data});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema16,data});
errors++;
}
}
if(data.predictions !== undefined){
if(!(validate24(data.predictions, {instancePath:instancePath+"/predictions",parentData:data,parentDataProperty:"predictions",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema16.properties.label,data:data1});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},schema:schema16.properties.label.type,parentSchema:schema16.properties.label,data:data1});
errors++;
}
}
if(data.prediction !== undefined){
let data2 = data.prediction;
if(typeof data2 === "string"){
if(func3(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/prediction",schemaPath:"#/properties/prediction/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema16.properties.prediction,data:data2});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/prediction",schemaPath:"#/properties/prediction/type",keyword:"type",params:{type: "string"},schema:schema16.properties.prediction.type,parentSchema:schema16.properties.prediction,data:data2});
errors++;
}
}
if(data.score !== undefined){
let data3 = data.score;
if(typeof data3 === "string"){
if(func3(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/score",schemaPath:"#/properties/score/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema16.properties.score,data:data3});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "string"},schema:schema16.properties.score.type,parentSchema:schema16.properties.score,data:data3});
errors++;
}
}
if(data["positive-label"] !== undefined){
let data4 = data["positive-label"];
if(typeof data4 === "string"){
if(func3(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/positive-label",schemaPath:"#/properties/positive-label/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema16.properties["positive-label"],data:data4});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/positive-label",schemaPath:"#/properties/positive-label/type",keyword:"type",params:{type: "string"},schema:schema16.properties["positive-label"].type,parentSchema:schema16.properties["positive-label"],data:data4});
errors++;
}
}
if(data.threshold !== undefined){
let data5 = data.threshold;
if(!((typeof data5 == "number") && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "number"},schema:schema16.properties.threshold.type,parentSchema:schema16.properties.threshold,data:data5});
errors++;
}
}
if(data.group !== undefined){
if(!(validate24(data.group, {instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.reference !== undefined){
if(!(validate24(data.reference, {instancePath:instancePath+"/reference",parentData:data,parentDataProperty:"reference",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["required-groups"] !== undefined){
if(!(validate24(data["required-groups"], {instancePath:instancePath+"/required-groups",parentData:data,parentDataProperty:"required-groups",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.metrics !== undefined){
let data9 = data.metrics;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema16.properties.metrics,data:data9});
errors++;
}
for(const key1 in data9){
if(!(func2.call(schema16.properties.metrics.properties, key1))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema16.properties.metrics,data:data9});
errors++;
}
}
if(data9.demographic_parity_difference !== undefined){
if(!(validate61(data9.demographic_parity_difference, {instancePath:instancePath+"/metrics/demographic_parity_difference",parentData:data9,parentDataProperty:"demographic_parity_difference",rootData}))){
vErrors = join(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data9.demographic_parity_ratio !== undefined){
if(!(validate64(data9.demographic_parity_ratio, {instancePath:instancePath+"/metrics/demographic_parity_ratio",parentData:data9,parentDataProperty:"demographic_parity_ratio",rootData}))){
vErrors = join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data9.equal_opportunity_difference !== undefined){
if(!(validate61(data9.equal_opportunity_difference, {instancePath:instancePath+"/metrics/equal_opportunity_difference",parentData:data9,parentDataProperty:"equal_opportunity_difference",rootData}))){
vErrors = join(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data9.equal_opportunity_ratio !== undefined){
if(!(validate64(data9.equal_opportunity_ratio, {instancePath:instancePath+"/metrics/equal_opportunity_ratio",parentData:data9,parentDataProperty:"equal_opportunity_ratio",rootData}))){
vErrors = join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data9.equalized_odds_difference !== undefined){
if(!(validate61(data9.equalized_odds_difference, {instancePath:instancePath+"/metrics/equalized_odds_difference",parentData:data9,parentDataProperty:"equalized_odds_difference",rootData}))){
vErrors = join(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data9.equalized_odds_ratio !== undefined){
if(!(validate64(data9.equalized_odds_ratio, {instancePath:instancePath+"/metrics/equalized_odds_ratio",parentData:data9,parentDataProperty:"equalized_odds_ratio",rootData}))){
vErrors = join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data9.false_positive_rate_difference !== undefined){
if(!(validate61(data9.false_positive_rate_difference, {instancePath:instancePath+"/metrics/false_positive_rate_difference",parentData:data9,parentDataProperty:"false_positive_rate_difference",rootData}))){
vErrors = join(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data9.false_positive_rate_ratio !== undefined){
if(!(validate64(data9.false_positive_rate_ratio, {instancePath:instancePath+"/metrics/false_positive_rate_ratio",parentData:data9,parentDataProperty:"false_positive_rate_ratio",rootData}))){
vErrors = join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data9.false_negative_rate_difference !== undefined){
if(!(validate61(data9.false_negative_rate_difference, {instancePath:instancePath+"/metrics/false_negative_rate_difference",parentData:data9,parentDataProperty:"false_negative_rate_difference",rootData}))){
vErrors = join(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data9.false_negative_rate_ratio !== undefined){
if(!(validate64(data9.false_negative_rate_ratio, {instancePath:instancePath+"/metrics/false_negative_rate_ratio",parentData:data9,parentDataProperty:"false_negative_rate_ratio",rootData}))){
vErrors = join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},schema:schema16.properties.metrics.type,parentSchema:schema16.properties.metrics,data:data9});
errors++;
}
}
if(data["min-group"] !== undefined){
let data20 = data["min-group"];
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = add(vErrors, {instancePath:instancePath+"/min-group",schemaPath:"#/properties/min-group/type",keyword:"type",params:{type: "integer"},schema:schema16.properties["min-group"].type,parentSchema:schema16.properties["min-group"],data:data20});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
vErrors = add(vErrors, {instancePath:instancePath+"/min-group",schemaPath:"#/properties/min-group/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema16.properties["min-group"],data:data20});
errors++;
}
}
}
if(data["min-denominator"] !== undefined){
let data21 = data["min-denominator"];
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = add(vErrors, {instancePath:instancePath+"/min-denominator",schemaPath:"#/properties/min-denominator/type",keyword:"type",params:{type: "integer"},schema:schema16.properties["min-denominator"].type,parentSchema:schema16.properties["min-denominator"],data:data21});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
vErrors = add(vErrors, {instancePath:instancePath+"/min-denominator",schemaPath:"#/properties/min-denominator/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema16.properties["min-denominator"],data:data21});
errors++;
}
}
}
if(data["missing-group"] !== undefined){
let data22 = data["missing-group"];
if(typeof data22 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/missing-group",schemaPath:"#/properties/missing-group/type",keyword:"type",params:{type: "string"},schema:schema16.properties["missing-group"].type,parentSchema:schema16.properties["missing-group"],data:data22});
errors++;
}
if(!(((data22 === "error") || (data22 === "own-group")) || (data22 === "exclude-and-report"))){
vErrors = add(vErrors, {instancePath:instancePath+"/missing-group",schemaPath:"#/properties/missing-group/enum",keyword:"enum",params:{allowedValues: schema16.properties["missing-group"].enum},schema:schema16.properties["missing-group"].enum,parentSchema:schema16.properties["missing-group"],data:data22});
errors++;
}
}
if(data["privacy-threshold"] !== undefined){
let data23 = data["privacy-threshold"];
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
vErrors = add(vErrors, {instancePath:instancePath+"/privacy-threshold",schemaPath:"#/properties/privacy-threshold/type",keyword:"type",params:{type: "integer"},schema:schema16.properties["privacy-threshold"].type,parentSchema:schema16.properties["privacy-threshold"],data:data23});
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
vErrors = add(vErrors, {instancePath:instancePath+"/privacy-threshold",schemaPath:"#/properties/privacy-threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema16.properties["privacy-threshold"],data:data23});
errors++;
}
}
}
if(data.compat !== undefined){
let data24 = data.compat;
if(Array.isArray(data24)){
if(data24.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/compat",schemaPath:"#/properties/compat/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema16.properties.compat,data:data24});
errors++;
}
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
let data25 = data24[i0];
if(typeof data25 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/compat/" + i0,schemaPath:"#/properties/compat/items/type",keyword:"type",params:{type: "string"},schema:schema16.properties.compat.items.type,parentSchema:schema16.properties.compat.items,data:data25});
errors++;
}
if(!(data25 === "fairlearn")){
vErrors = add(vErrors, {instancePath:instancePath+"/compat/" + i0,schemaPath:"#/properties/compat/items/enum",keyword:"enum",params:{allowedValues: schema16.properties.compat.items.enum},schema:schema16.properties.compat.items.enum,parentSchema:schema16.properties.compat.items,data:data25});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/compat",schemaPath:"#/properties/compat/type",keyword:"type",params:{type: "array"},schema:schema16.properties.compat.type,parentSchema:schema16.properties.compat,data:data24});
errors++;
}
}
if(data.format !== undefined){
if(!(validate26(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData}))){
vErrors = join(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data["memory-limit"] !== undefined){
let data27 = data["memory-limit"];
if((typeof data27 !== "string") && (!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27))))){
vErrors = add(vErrors, {instancePath:instancePath+"/memory-limit",schemaPath:"#/properties/memory-limit/type",keyword:"type",params:{type: schema16.properties["memory-limit"].type},schema:schema16.properties["memory-limit"].type,parentSchema:schema16.properties["memory-limit"],data:data27});
errors++;
}
}
if(data["copy-budget"] !== undefined){
let data28 = data["copy-budget"];
if((typeof data28 !== "string") && (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28))))){
vErrors = add(vErrors, {instancePath:instancePath+"/copy-budget",schemaPath:"#/properties/copy-budget/type",keyword:"type",params:{type: schema16.properties["copy-budget"].type},schema:schema16.properties["copy-budget"].type,parentSchema:schema16.properties["copy-budget"],data:data28});
errors++;
}
}
if(data["duckdb-extensions"] !== undefined){
let data29 = data["duckdb-extensions"];
if(typeof data29 === "string"){
if(func3(data29) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/duckdb-extensions",schemaPath:"#/properties/duckdb-extensions/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema16.properties["duckdb-extensions"],data:data29});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/duckdb-extensions",schemaPath:"#/properties/duckdb-extensions/type",keyword:"type",params:{type: "string"},schema:schema16.properties["duckdb-extensions"].type,parentSchema:schema16.properties["duckdb-extensions"],data:data29});
errors++;
}
}
if(data["allow-extension-download"] !== undefined){
let data30 = data["allow-extension-download"];
if(typeof data30 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/allow-extension-download",schemaPath:"#/properties/allow-extension-download/type",keyword:"type",params:{type: "boolean"},schema:schema16.properties["allow-extension-download"].type,parentSchema:schema16.properties["allow-extension-download"],data:data30});
errors++;
}
}
if(data["npm-registry"] !== undefined){
let data31 = data["npm-registry"];
if(typeof data31 === "string"){
if(func3(data31) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/npm-registry",schemaPath:"#/properties/npm-registry/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema16.properties["npm-registry"],data:data31});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/npm-registry",schemaPath:"#/properties/npm-registry/type",keyword:"type",params:{type: "string"},schema:schema16.properties["npm-registry"].type,parentSchema:schema16.properties["npm-registry"],data:data31});
errors++;
}
}
if(data.engine !== undefined){
let data32 = data.engine;
if(typeof data32 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "string"},schema:schema16.properties.engine.type,parentSchema:schema16.properties.engine,data:data32});
errors++;
}
if(!((data32 === "duckdb") || (data32 === "trino"))){
vErrors = add(vErrors, {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema16.properties.engine.enum},schema:schema16.properties.engine.enum,parentSchema:schema16.properties.engine,data:data32});
errors++;
}
}
if(data["engine-url"] !== undefined){
let data33 = data["engine-url"];
if(typeof data33 === "string"){
if(func3(data33) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/engine-url",schemaPath:"#/properties/engine-url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema16.properties["engine-url"],data:data33});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/engine-url",schemaPath:"#/properties/engine-url/type",keyword:"type",params:{type: "string"},schema:schema16.properties["engine-url"].type,parentSchema:schema16.properties["engine-url"],data:data33});
errors++;
}
}
if(data["engine-user"] !== undefined){
let data34 = data["engine-user"];
if(typeof data34 === "string"){
if(func3(data34) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/engine-user",schemaPath:"#/properties/engine-user/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema16.properties["engine-user"],data:data34});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/engine-user",schemaPath:"#/properties/engine-user/type",keyword:"type",params:{type: "string"},schema:schema16.properties["engine-user"].type,parentSchema:schema16.properties["engine-user"],data:data34});
errors++;
}
}
if(data["engine-password"] !== undefined){
let data35 = data["engine-password"];
if(typeof data35 === "string"){
if(func3(data35) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/engine-password",schemaPath:"#/properties/engine-password/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema16.properties["engine-password"],data:data35});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/engine-password",schemaPath:"#/properties/engine-password/type",keyword:"type",params:{type: "string"},schema:schema16.properties["engine-password"].type,parentSchema:schema16.properties["engine-password"],data:data35});
errors++;
}
}
if(data["engine-catalog"] !== undefined){
let data36 = data["engine-catalog"];
if(typeof data36 === "string"){
if(func3(data36) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/engine-catalog",schemaPath:"#/properties/engine-catalog/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema16.properties["engine-catalog"],data:data36});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/engine-catalog",schemaPath:"#/properties/engine-catalog/type",keyword:"type",params:{type: "string"},schema:schema16.properties["engine-catalog"].type,parentSchema:schema16.properties["engine-catalog"],data:data36});
errors++;
}
}
if(data["engine-schema"] !== undefined){
let data37 = data["engine-schema"];
if(typeof data37 === "string"){
if(func3(data37) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/engine-schema",schemaPath:"#/properties/engine-schema/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema16.properties["engine-schema"],data:data37});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/engine-schema",schemaPath:"#/properties/engine-schema/type",keyword:"type",params:{type: "string"},schema:schema16.properties["engine-schema"].type,parentSchema:schema16.properties["engine-schema"],data:data37});
errors++;
}
}
if(data["scan-budget"] !== undefined){
let data38 = data["scan-budget"];
if((typeof data38 !== "string") && (!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38))))){
vErrors = add(vErrors, {instancePath:instancePath+"/scan-budget",schemaPath:"#/properties/scan-budget/type",keyword:"type",params:{type: schema16.properties["scan-budget"].type},schema:schema16.properties["scan-budget"].type,parentSchema:schema16.properties["scan-budget"],data:data38});
errors++;
}
}
if(data["time-budget"] !== undefined){
let data39 = data["time-budget"];
if((typeof data39 !== "string") && (!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39))))){
vErrors = add(vErrors, {instancePath:instancePath+"/time-budget",schemaPath:"#/properties/time-budget/type",keyword:"type",params:{type: schema16.properties["time-budget"].type},schema:schema16.properties["time-budget"].type,parentSchema:schema16.properties["time-budget"],data:data39});
errors++;
}
}
if(data.explain !== undefined){
let data40 = data.explain;
if(typeof data40 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/explain",schemaPath:"#/properties/explain/type",keyword:"type",params:{type: "boolean"},schema:schema16.properties.explain.type,parentSchema:schema16.properties.explain,data:data40});
errors++;
}
}
if(data["report-only"] !== undefined){
let data41 = data["report-only"];
if(typeof data41 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/report-only",schemaPath:"#/properties/report-only/type",keyword:"type",params:{type: "boolean"},schema:schema16.properties["report-only"].type,parentSchema:schema16.properties["report-only"],data:data41});
errors++;
}
}
if(data["on-inconclusive"] !== undefined){
let data42 = data["on-inconclusive"];
if(typeof data42 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/on-inconclusive",schemaPath:"#/properties/on-inconclusive/type",keyword:"type",params:{type: "string"},schema:schema16.properties["on-inconclusive"].type,parentSchema:schema16.properties["on-inconclusive"],data:data42});
errors++;
}
if(!((data42 === "fail") || (data42 === "warn"))){
vErrors = add(vErrors, {instancePath:instancePath+"/on-inconclusive",schemaPath:"#/properties/on-inconclusive/enum",keyword:"enum",params:{allowedValues: schema16.properties["on-inconclusive"].enum},schema:schema16.properties["on-inconclusive"].enum,parentSchema:schema16.properties["on-inconclusive"],data:data42});
errors++;
}
}
if(data["report-dir"] !== undefined){
let data43 = data["report-dir"];
if(typeof data43 === "string"){
if(func3(data43) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/report-dir",schemaPath:"#/properties/report-dir/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema16.properties["report-dir"],data:data43});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/report-dir",schemaPath:"#/properties/report-dir/type",keyword:"type",params:{type: "string"},schema:schema16.properties["report-dir"].type,parentSchema:schema16.properties["report-dir"],data:data43});
errors++;
}
}
if(data.reports !== undefined){
if(!(validate28(data.reports, {instancePath:instancePath+"/reports",parentData:data,parentDataProperty:"reports",rootData}))){
vErrors = join(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.seed !== undefined){
let data45 = data.seed;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema16.properties.seed.type,parentSchema:schema16.properties.seed,data:data45});
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 4294967295 || isNaN(data45)){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},schema:4294967295,parentSchema:schema16.properties.seed,data:data45});
errors++;
}
if(data45 < 0 || isNaN(data45)){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema16.properties.seed,data:data45});
errors++;
}
}
}
if(data["show-values"] !== undefined){
let data46 = data["show-values"];
if(typeof data46 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/show-values",schemaPath:"#/properties/show-values/type",keyword:"type",params:{type: "boolean"},schema:schema16.properties["show-values"].type,parentSchema:schema16.properties["show-values"],data:data46});
errors++;
}
}
if(data.examples !== undefined){
let data47 = data.examples;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "integer"},schema:schema16.properties.examples.type,parentSchema:schema16.properties.examples,data:data47});
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 1000 || isNaN(data47)){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema16.properties.examples,data:data47});
errors++;
}
if(data47 < 0 || isNaN(data47)){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema16.properties.examples,data:data47});
errors++;
}
}
}
if(data.subject !== undefined){
if(!(validate24(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.sign !== undefined){
let data49 = data.sign;
if(typeof data49 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/type",keyword:"type",params:{type: "string"},schema:schema16.properties.sign.type,parentSchema:schema16.properties.sign,data:data49});
errors++;
}
if(!(((data49 === "off") || (data49 === "key")) || (data49 === "github"))){
vErrors = add(vErrors, {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/enum",keyword:"enum",params:{allowedValues: schema16.properties.sign.enum},schema:schema16.properties.sign.enum,parentSchema:schema16.properties.sign,data:data49});
errors++;
}
}
if(data["signing-key"] !== undefined){
let data50 = data["signing-key"];
if(typeof data50 === "string"){
if(func3(data50) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/signing-key",schemaPath:"#/properties/signing-key/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema16.properties["signing-key"],data:data50});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/signing-key",schemaPath:"#/properties/signing-key/type",keyword:"type",params:{type: "string"},schema:schema16.properties["signing-key"].type,parentSchema:schema16.properties["signing-key"],data:data50});
errors++;
}
}
if(data["baseline-report"] !== undefined){
let data51 = data["baseline-report"];
if(typeof data51 === "string"){
if(func3(data51) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline-report",schemaPath:"#/properties/baseline-report/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema16.properties["baseline-report"],data:data51});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/baseline-report",schemaPath:"#/properties/baseline-report/type",keyword:"type",params:{type: "string"},schema:schema16.properties["baseline-report"].type,parentSchema:schema16.properties["baseline-report"],data:data51});
errors++;
}
}
if(data["gate-on"] !== undefined){
let data52 = data["gate-on"];
if(typeof data52 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/gate-on",schemaPath:"#/properties/gate-on/type",keyword:"type",params:{type: "string"},schema:schema16.properties["gate-on"].type,parentSchema:schema16.properties["gate-on"],data:data52});
errors++;
}
if(!((data52 === "all") || (data52 === "new"))){
vErrors = add(vErrors, {instancePath:instancePath+"/gate-on",schemaPath:"#/properties/gate-on/enum",keyword:"enum",params:{allowedValues: schema16.properties["gate-on"].enum},schema:schema16.properties["gate-on"].enum,parentSchema:schema16.properties["gate-on"],data:data52});
errors++;
}
}
if(data["first-run"] !== undefined){
let data53 = data["first-run"];
if(typeof data53 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/first-run",schemaPath:"#/properties/first-run/type",keyword:"type",params:{type: "boolean"},schema:schema16.properties["first-run"].type,parentSchema:schema16.properties["first-run"],data:data53});
errors++;
}
}
if(data.history !== undefined){
let data54 = data.history;
if(typeof data54 === "string"){
if(func3(data54) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/history",schemaPath:"#/properties/history/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema16.properties.history,data:data54});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "string"},schema:schema16.properties.history.type,parentSchema:schema16.properties.history,data:data54});
errors++;
}
}
if(data.keep !== undefined){
let data55 = data.keep;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
vErrors = add(vErrors, {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "integer"},schema:schema16.properties.keep.type,parentSchema:schema16.properties.keep,data:data55});
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 100000 || isNaN(data55)){
vErrors = add(vErrors, {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema16.properties.keep,data:data55});
errors++;
}
if(data55 < 1 || isNaN(data55)){
vErrors = add(vErrors, {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema16.properties.keep,data:data55});
errors++;
}
}
}
if(data.adopt !== undefined){
let data56 = data.adopt;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
vErrors = add(vErrors, {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"type",params:{type: "integer"},schema:schema16.properties.adopt.type,parentSchema:schema16.properties.adopt,data:data56});
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 1000 || isNaN(data56)){
vErrors = add(vErrors, {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema16.properties.adopt,data:data56});
errors++;
}
if(data56 < 1 || isNaN(data56)){
vErrors = add(vErrors, {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema16.properties.adopt,data:data56});
errors++;
}
}
}
if(data.alpha !== undefined){
let data57 = data.alpha;
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 0.25 || isNaN(data57)){
vErrors = add(vErrors, {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.25},schema:0.25,parentSchema:schema16.properties.alpha,data:data57});
errors++;
}
if(data57 < 0.0001 || isNaN(data57)){
vErrors = add(vErrors, {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.0001},schema:0.0001,parentSchema:schema16.properties.alpha,data:data57});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type: "number"},schema:schema16.properties.alpha.type,parentSchema:schema16.properties.alpha,data:data57});
errors++;
}
}
if(data.burden !== undefined){
if(!(validate43(data.burden, {instancePath:instancePath+"/burden",parentData:data,parentDataProperty:"burden",rootData}))){
vErrors = join(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"required":[],"properties":{"mode":{"type":"string","enum":["scan","plan","build","verify"]},"model":{"$ref":"#/definitions/shared-0"},"scan-profile":{"type":"array","items":{"type":"string","enum":["numpy","scikit-learn","xgboost","pandas","torch"]},"minItems":1},"allow-globals":{"$ref":"#/definitions/shared-0"},"reviewed":{"$ref":"#/definitions/shared-0"},"image":{"type":"string","minLength":1},"output":{"type":"string","minLength":1},"tags":{"$ref":"#/definitions/shared-0"},"base-image":{"type":"string","minLength":1},"platform":{"type":"string","minLength":1},"builder":{"type":"string","enum":["auto","append","docker","buildah"]},"framework":{"type":"string","enum":["scikit-learn","onnx"]},"requirements":{"type":"string","minLength":1},"golden-rows":{"type":"string","minLength":1},"tolerance":{"type":"number","minimum":0},"start-budget":{"type":["string","integer"]},"labels":{"$ref":"#/definitions/shared-0"},"size-budget":{"type":["string","integer"]},"gate-reports":{"$ref":"#/definitions/shared-0"},"report-key":{"type":"string","minLength":1},"required-gates":{"$ref":"#/definitions/shared-0"},"report-only":{"type":"boolean"},"on-inconclusive":{"type":"string","enum":["fail","warn"]},"report-dir":{"type":"string","minLength":1},"reports":{"$ref":"#/definitions/shared-2"},"seed":{"type":"integer","minimum":0,"maximum":4294967295},"show-values":{"type":"boolean"},"examples":{"type":"integer","minimum":0,"maximum":1000},"subject":{"$ref":"#/definitions/shared-0"},"sign":{"type":"string","enum":["off","key","github"]},"signing-key":{"type":"string","minLength":1},"baseline-report":{"type":"string","minLength":1},"gate-on":{"type":"string","enum":["all","new"]},"first-run":{"type":"boolean"},"history":{"type":"string","minLength":1},"keep":{"type":"integer","minimum":1,"maximum":100000},"adopt":{"type":"integer","minimum":1,"maximum":1000}}};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema19.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data});
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema19.properties.mode.type,parentSchema:schema19.properties.mode,data:data0});
errors++;
}
if(!((((data0 === "scan") || (data0 === "plan")) || (data0 === "build")) || (data0 === "verify"))){
vErrors = add(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.mode.enum},schema:schema19.properties.mode.enum,parentSchema:schema19.properties.mode,data:data0});
errors++;
}
}
if(data.model !== undefined){
if(!(validate24(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["scan-profile"] !== undefined){
let data2 = data["scan-profile"];
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/scan-profile",schemaPath:"#/properties/scan-profile/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties["scan-profile"],data:data2});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/scan-profile/" + i0,schemaPath:"#/properties/scan-profile/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties["scan-profile"].items.type,parentSchema:schema19.properties["scan-profile"].items,data:data3});
errors++;
}
if(!(((((data3 === "numpy") || (data3 === "scikit-learn")) || (data3 === "xgboost")) || (data3 === "pandas")) || (data3 === "torch"))){
vErrors = add(vErrors, {instancePath:instancePath+"/scan-profile/" + i0,schemaPath:"#/properties/scan-profile/items/enum",keyword:"enum",params:{allowedValues: schema19.properties["scan-profile"].items.enum},schema:schema19.properties["scan-profile"].items.enum,parentSchema:schema19.properties["scan-profile"].items,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/scan-profile",schemaPath:"#/properties/scan-profile/type",keyword:"type",params:{type: "array"},schema:schema19.properties["scan-profile"].type,parentSchema:schema19.properties["scan-profile"],data:data2});
errors++;
}
}
if(data["allow-globals"] !== undefined){
if(!(validate24(data["allow-globals"], {instancePath:instancePath+"/allow-globals",parentData:data,parentDataProperty:"allow-globals",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.reviewed !== undefined){
if(!(validate24(data.reviewed, {instancePath:instancePath+"/reviewed",parentData:data,parentDataProperty:"reviewed",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
let data6 = data.image;
if(typeof data6 === "string"){
if(func3(data6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.image,data:data6});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"},schema:schema19.properties.image.type,parentSchema:schema19.properties.image,data:data6});
errors++;
}
}
if(data.output !== undefined){
let data7 = data.output;
if(typeof data7 === "string"){
if(func3(data7) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/output",schemaPath:"#/properties/output/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.output,data:data7});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "string"},schema:schema19.properties.output.type,parentSchema:schema19.properties.output,data:data7});
errors++;
}
}
if(data.tags !== undefined){
if(!(validate24(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["base-image"] !== undefined){
let data9 = data["base-image"];
if(typeof data9 === "string"){
if(func3(data9) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/base-image",schemaPath:"#/properties/base-image/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties["base-image"],data:data9});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/base-image",schemaPath:"#/properties/base-image/type",keyword:"type",params:{type: "string"},schema:schema19.properties["base-image"].type,parentSchema:schema19.properties["base-image"],data:data9});
errors++;
}
}
if(data.platform !== undefined){
let data10 = data.platform;
if(typeof data10 === "string"){
if(func3(data10) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.platform,data:data10});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"},schema:schema19.properties.platform.type,parentSchema:schema19.properties.platform,data:data10});
errors++;
}
}
if(data.builder !== undefined){
let data11 = data.builder;
if(typeof data11 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/builder",schemaPath:"#/properties/builder/type",keyword:"type",params:{type: "string"},schema:schema19.properties.builder.type,parentSchema:schema19.properties.builder,data:data11});
errors++;
}
if(!((((data11 === "auto") || (data11 === "append")) || (data11 === "docker")) || (data11 === "buildah"))){
vErrors = add(vErrors, {instancePath:instancePath+"/builder",schemaPath:"#/properties/builder/enum",keyword:"enum",params:{allowedValues: schema19.properties.builder.enum},schema:schema19.properties.builder.enum,parentSchema:schema19.properties.builder,data:data11});
errors++;
}
}
if(data.framework !== undefined){
let data12 = data.framework;
if(typeof data12 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/framework",schemaPath:"#/properties/framework/type",keyword:"type",params:{type: "string"},schema:schema19.properties.framework.type,parentSchema:schema19.properties.framework,data:data12});
errors++;
}
if(!((data12 === "scikit-learn") || (data12 === "onnx"))){
vErrors = add(vErrors, {instancePath:instancePath+"/framework",schemaPath:"#/properties/framework/enum",keyword:"enum",params:{allowedValues: schema19.properties.framework.enum},schema:schema19.properties.framework.enum,parentSchema:schema19.properties.framework,data:data12});
errors++;
}
}
if(data.requirements !== undefined){
let data13 = data.requirements;
if(typeof data13 === "string"){
if(func3(data13) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.requirements,data:data13});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "string"},schema:schema19.properties.requirements.type,parentSchema:schema19.properties.requirements,data:data13});
errors++;
}
}
if(data["golden-rows"] !== undefined){
let data14 = data["golden-rows"];
if(typeof data14 === "string"){
if(func3(data14) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/golden-rows",schemaPath:"#/properties/golden-rows/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties["golden-rows"],data:data14});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/golden-rows",schemaPath:"#/properties/golden-rows/type",keyword:"type",params:{type: "string"},schema:schema19.properties["golden-rows"].type,parentSchema:schema19.properties["golden-rows"],data:data14});
errors++;
}
}
if(data.tolerance !== undefined){
let data15 = data.tolerance;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = add(vErrors, {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.tolerance,data:data15});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/type",keyword:"type",params:{type: "number"},schema:schema19.properties.tolerance.type,parentSchema:schema19.properties.tolerance,data:data15});
errors++;
}
}
if(data["start-budget"] !== undefined){
let data16 = data["start-budget"];
if((typeof data16 !== "string") && (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16))))){
vErrors = add(vErrors, {instancePath:instancePath+"/start-budget",schemaPath:"#/properties/start-budget/type",keyword:"type",params:{type: schema19.properties["start-budget"].type},schema:schema19.properties["start-budget"].type,parentSchema:schema19.properties["start-budget"],data:data16});
errors++;
}
}
if(data.labels !== undefined){
if(!(validate24(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["size-budget"] !== undefined){
let data18 = data["size-budget"];
if((typeof data18 !== "string") && (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18))))){
vErrors = add(vErrors, {instancePath:instancePath+"/size-budget",schemaPath:"#/properties/size-budget/type",keyword:"type",params:{type: schema19.properties["size-budget"].type},schema:schema19.properties["size-budget"].type,parentSchema:schema19.properties["size-budget"],data:data18});
errors++;
}
}
if(data["gate-reports"] !== undefined){
if(!(validate24(data["gate-reports"], {instancePath:instancePath+"/gate-reports",parentData:data,parentDataProperty:"gate-reports",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["report-key"] !== undefined){
let data20 = data["report-key"];
if(typeof data20 === "string"){
if(func3(data20) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/report-key",schemaPath:"#/properties/report-key/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties["report-key"],data:data20});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/report-key",schemaPath:"#/properties/report-key/type",keyword:"type",params:{type: "string"},schema:schema19.properties["report-key"].type,parentSchema:schema19.properties["report-key"],data:data20});
errors++;
}
}
if(data["required-gates"] !== undefined){
if(!(validate24(data["required-gates"], {instancePath:instancePath+"/required-gates",parentData:data,parentDataProperty:"required-gates",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["report-only"] !== undefined){
let data22 = data["report-only"];
if(typeof data22 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/report-only",schemaPath:"#/properties/report-only/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties["report-only"].type,parentSchema:schema19.properties["report-only"],data:data22});
errors++;
}
}
if(data["on-inconclusive"] !== undefined){
let data23 = data["on-inconclusive"];
if(typeof data23 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/on-inconclusive",schemaPath:"#/properties/on-inconclusive/type",keyword:"type",params:{type: "string"},schema:schema19.properties["on-inconclusive"].type,parentSchema:schema19.properties["on-inconclusive"],data:data23});
errors++;
}
if(!((data23 === "fail") || (data23 === "warn"))){
vErrors = add(vErrors, {instancePath:instancePath+"/on-inconclusive",schemaPath:"#/properties/on-inconclusive/enum",keyword:"enum",params:{allowedValues: schema19.properties["on-inconclusive"].enum},schema:schema19.properties["on-inconclusive"].enum,parentSchema:schema19.properties["on-inconclusive"],data:data23});
errors++;
}
}
if(data["report-dir"] !== undefined){
let data24 = data["report-dir"];
if(typeof data24 === "string"){
if(func3(data24) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/report-dir",schemaPath:"#/properties/report-dir/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties["report-dir"],data:data24});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/report-dir",schemaPath:"#/properties/report-dir/type",keyword:"type",params:{type: "string"},schema:schema19.properties["report-dir"].type,parentSchema:schema19.properties["report-dir"],data:data24});
errors++;
}
}
if(data.reports !== undefined){
if(!(validate28(data.reports, {instancePath:instancePath+"/reports",parentData:data,parentDataProperty:"reports",rootData}))){
vErrors = join(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.seed !== undefined){
let data26 = data.seed;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.seed.type,parentSchema:schema19.properties.seed,data:data26});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 4294967295 || isNaN(data26)){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},schema:4294967295,parentSchema:schema19.properties.seed,data:data26});
errors++;
}
if(data26 < 0 || isNaN(data26)){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.seed,data:data26});
errors++;
}
}
}
if(data["show-values"] !== undefined){
let data27 = data["show-values"];
if(typeof data27 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/show-values",schemaPath:"#/properties/show-values/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties["show-values"].type,parentSchema:schema19.properties["show-values"],data:data27});
errors++;
}
}
if(data.examples !== undefined){
let data28 = data.examples;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.examples.type,parentSchema:schema19.properties.examples,data:data28});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1000 || isNaN(data28)){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema19.properties.examples,data:data28});
errors++;
}
if(data28 < 0 || isNaN(data28)){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema19.properties.examples,data:data28});
errors++;
}
}
}
if(data.subject !== undefined){
if(!(validate24(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.sign !== undefined){
let data30 = data.sign;
if(typeof data30 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/type",keyword:"type",params:{type: "string"},schema:schema19.properties.sign.type,parentSchema:schema19.properties.sign,data:data30});
errors++;
}
if(!(((data30 === "off") || (data30 === "key")) || (data30 === "github"))){
vErrors = add(vErrors, {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/enum",keyword:"enum",params:{allowedValues: schema19.properties.sign.enum},schema:schema19.properties.sign.enum,parentSchema:schema19.properties.sign,data:data30});
errors++;
}
}
if(data["signing-key"] !== undefined){
let data31 = data["signing-key"];
if(typeof data31 === "string"){
if(func3(data31) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/signing-key",schemaPath:"#/properties/signing-key/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties["signing-key"],data:data31});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/signing-key",schemaPath:"#/properties/signing-key/type",keyword:"type",params:{type: "string"},schema:schema19.properties["signing-key"].type,parentSchema:schema19.properties["signing-key"],data:data31});
errors++;
}
}
if(data["baseline-report"] !== undefined){
let data32 = data["baseline-report"];
if(typeof data32 === "string"){
if(func3(data32) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline-report",schemaPath:"#/properties/baseline-report/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties["baseline-report"],data:data32});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/baseline-report",schemaPath:"#/properties/baseline-report/type",keyword:"type",params:{type: "string"},schema:schema19.properties["baseline-report"].type,parentSchema:schema19.properties["baseline-report"],data:data32});
errors++;
}
}
if(data["gate-on"] !== undefined){
let data33 = data["gate-on"];
if(typeof data33 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/gate-on",schemaPath:"#/properties/gate-on/type",keyword:"type",params:{type: "string"},schema:schema19.properties["gate-on"].type,parentSchema:schema19.properties["gate-on"],data:data33});
errors++;
}
if(!((data33 === "all") || (data33 === "new"))){
vErrors = add(vErrors, {instancePath:instancePath+"/gate-on",schemaPath:"#/properties/gate-on/enum",keyword:"enum",params:{allowedValues: schema19.properties["gate-on"].enum},schema:schema19.properties["gate-on"].enum,parentSchema:schema19.properties["gate-on"],data:data33});
errors++;
}
}
if(data["first-run"] !== undefined){
let data34 = data["first-run"];
if(typeof data34 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/first-run",schemaPath:"#/properties/first-run/type",keyword:"type",params:{type: "boolean"},schema:schema19.properties["first-run"].type,parentSchema:schema19.properties["first-run"],data:data34});
errors++;
}
}
if(data.history !== undefined){
let data35 = data.history;
if(typeof data35 === "string"){
if(func3(data35) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/history",schemaPath:"#/properties/history/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.history,data:data35});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "string"},schema:schema19.properties.history.type,parentSchema:schema19.properties.history,data:data35});
errors++;
}
}
if(data.keep !== undefined){
let data36 = data.keep;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
vErrors = add(vErrors, {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.keep.type,parentSchema:schema19.properties.keep,data:data36});
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 100000 || isNaN(data36)){
vErrors = add(vErrors, {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema19.properties.keep,data:data36});
errors++;
}
if(data36 < 1 || isNaN(data36)){
vErrors = add(vErrors, {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.keep,data:data36});
errors++;
}
}
}
if(data.adopt !== undefined){
let data37 = data.adopt;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
vErrors = add(vErrors, {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"type",params:{type: "integer"},schema:schema19.properties.adopt.type,parentSchema:schema19.properties.adopt,data:data37});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1000 || isNaN(data37)){
vErrors = add(vErrors, {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema19.properties.adopt,data:data37});
errors++;
}
if(data37 < 1 || isNaN(data37)){
vErrors = add(vErrors, {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema19.properties.adopt,data:data37});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","additionalProperties":false,"required":[],"properties":{"mode":{"type":"string","enum":["step","status","abort","reconcile","replay"]},"driver":{"type":"string","enum":["emit","httproute"]},"metrics":{"type":"array","minItems":1,"items":{"type":"object","required":["name","kind","margin"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]{0,62}$"},"kind":{"enum":["rate","latency"]},"direction":{"enum":["lower","higher"]},"margin":{"type":"number","minimum":0,"exclusiveMaximum":1},"role":{"enum":["guardrail","observe"]},"objective":{"type":"number","exclusiveMinimum":0},"query":{"type":"string","minLength":1},"count":{"type":"string","minLength":1}}}},"steps":{"$ref":"#/definitions/shared-0"},"source":{"type":"string","enum":["file","prometheus"]},"observations":{"$ref":"#/definitions/shared-0"},"source-url":{"type":"string","minLength":1},"source-token":{"type":"string","minLength":1},"control-selector":{"type":"string","minLength":1},"canary-selector":{"type":"string","minLength":1},"current-weight":{"type":"integer","minimum":1,"maximum":99},"since":{"type":"string","minLength":1},"at":{"type":"string","minLength":1},"target":{"type":"string","minLength":1},"control-backend":{"type":"string","minLength":1},"canary-backend":{"type":"string","minLength":1},"release":{"type":"string","minLength":1},"expire-after":{"type":["string","integer"]},"wait":{"type":["string","integer"]},"poll":{"type":["string","integer"]},"max-age":{"type":["string","integer"]},"max-duration":{"type":["string","integer"]},"metrics-grace":{"type":["string","integer"]},"on-metrics-error":{"type":"string","enum":["hold","rollback","fail"]},"alpha":{"type":"number","minimum":0.0001,"maximum":0.2},"report-only":{"type":"boolean"},"on-inconclusive":{"type":"string","enum":["fail","warn"]},"report-dir":{"type":"string","minLength":1},"reports":{"$ref":"#/definitions/shared-2"},"seed":{"type":"integer","minimum":0,"maximum":4294967295},"show-values":{"type":"boolean"},"examples":{"type":"integer","minimum":0,"maximum":1000},"subject":{"$ref":"#/definitions/shared-0"},"sign":{"type":"string","enum":["off","key","github"]},"signing-key":{"type":"string","minLength":1},"baseline-report":{"type":"string","minLength":1},"gate-on":{"type":"string","enum":["all","new"]},"first-run":{"type":"boolean"},"history":{"type":"string","minLength":1},"keep":{"type":"integer","minimum":1,"maximum":100000},"adopt":{"type":"integer","minimum":1,"maximum":1000}}};
const pattern1 = new RegExp("^[A-Za-z_][A-Za-z0-9_.-]{0,62}$", "u");

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema20.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data});
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema20.properties.mode.type,parentSchema:schema20.properties.mode,data:data0});
errors++;
}
if(!(((((data0 === "step") || (data0 === "status")) || (data0 === "abort")) || (data0 === "reconcile")) || (data0 === "replay"))){
vErrors = add(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema20.properties.mode.enum},schema:schema20.properties.mode.enum,parentSchema:schema20.properties.mode,data:data0});
errors++;
}
}
if(data.driver !== undefined){
let data1 = data.driver;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type: "string"},schema:schema20.properties.driver.type,parentSchema:schema20.properties.driver,data:data1});
errors++;
}
if(!((data1 === "emit") || (data1 === "httproute"))){
vErrors = add(vErrors, {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/enum",keyword:"enum",params:{allowedValues: schema20.properties.driver.enum},schema:schema20.properties.driver.enum,parentSchema:schema20.properties.driver,data:data1});
errors++;
}
}
if(data.metrics !== undefined){
let data2 = data.metrics;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema20.properties.metrics,data:data2});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema20.properties.metrics.items.required,parentSchema:schema20.properties.metrics.items,data:data3});
errors++;
}
if(data3.kind === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema20.properties.metrics.items.required,parentSchema:schema20.properties.metrics.items,data:data3});
errors++;
}
if(data3.margin === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/items/required",keyword:"required",params:{missingProperty: "margin"},schema:schema20.properties.metrics.items.required,parentSchema:schema20.properties.metrics.items,data:data3});
errors++;
}
for(const key1 in data3){
if(!((((((((key1 === "name") || (key1 === "kind")) || (key1 === "direction")) || (key1 === "margin")) || (key1 === "role")) || (key1 === "objective")) || (key1 === "query")) || (key1 === "count"))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema20.properties.metrics.items,data:data3});
errors++;
}
}
if(data3.name !== undefined){
let data4 = data3.name;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/name",schemaPath:"#/properties/metrics/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]{0,62}$"},schema:"^[A-Za-z_][A-Za-z0-9_.-]{0,62}$",parentSchema:schema20.properties.metrics.items.properties.name,data:data4});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/name",schemaPath:"#/properties/metrics/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema20.properties.metrics.items.properties.name.type,parentSchema:schema20.properties.metrics.items.properties.name,data:data4});
errors++;
}
}
if(data3.kind !== undefined){
let data5 = data3.kind;
if(!((data5 === "rate") || (data5 === "latency"))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/kind",schemaPath:"#/properties/metrics/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.properties.metrics.items.properties.kind.enum},schema:schema20.properties.metrics.items.properties.kind.enum,parentSchema:schema20.properties.metrics.items.properties.kind,data:data5});
errors++;
}
}
if(data3.direction !== undefined){
let data6 = data3.direction;
if(!((data6 === "lower") || (data6 === "higher"))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/direction",schemaPath:"#/properties/metrics/items/properties/direction/enum",keyword:"enum",params:{allowedValues: schema20.properties.metrics.items.properties.direction.enum},schema:schema20.properties.metrics.items.properties.direction.enum,parentSchema:schema20.properties.metrics.items.properties.direction,data:data6});
errors++;
}
}
if(data3.margin !== undefined){
let data7 = data3.margin;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/margin",schemaPath:"#/properties/metrics/items/properties/margin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema20.properties.metrics.items.properties.margin,data:data7});
errors++;
}
if(data7 >= 1 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/margin",schemaPath:"#/properties/metrics/items/properties/margin/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},schema:1,parentSchema:schema20.properties.metrics.items.properties.margin,data:data7});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/margin",schemaPath:"#/properties/metrics/items/properties/margin/type",keyword:"type",params:{type: "number"},schema:schema20.properties.metrics.items.properties.margin.type,parentSchema:schema20.properties.metrics.items.properties.margin,data:data7});
errors++;
}
}
if(data3.role !== undefined){
let data8 = data3.role;
if(!((data8 === "guardrail") || (data8 === "observe"))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/role",schemaPath:"#/properties/metrics/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema20.properties.metrics.items.properties.role.enum},schema:schema20.properties.metrics.items.properties.role.enum,parentSchema:schema20.properties.metrics.items.properties.role,data:data8});
errors++;
}
}
if(data3.objective !== undefined){
let data9 = data3.objective;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 <= 0 || isNaN(data9)){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/objective",schemaPath:"#/properties/metrics/items/properties/objective/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema20.properties.metrics.items.properties.objective,data:data9});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/objective",schemaPath:"#/properties/metrics/items/properties/objective/type",keyword:"type",params:{type: "number"},schema:schema20.properties.metrics.items.properties.objective.type,parentSchema:schema20.properties.metrics.items.properties.objective,data:data9});
errors++;
}
}
if(data3.query !== undefined){
let data10 = data3.query;
if(typeof data10 === "string"){
if(func3(data10) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/query",schemaPath:"#/properties/metrics/items/properties/query/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties.metrics.items.properties.query,data:data10});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/query",schemaPath:"#/properties/metrics/items/properties/query/type",keyword:"type",params:{type: "string"},schema:schema20.properties.metrics.items.properties.query.type,parentSchema:schema20.properties.metrics.items.properties.query,data:data10});
errors++;
}
}
if(data3.count !== undefined){
let data11 = data3.count;
if(typeof data11 === "string"){
if(func3(data11) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/count",schemaPath:"#/properties/metrics/items/properties/count/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties.metrics.items.properties.count,data:data11});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0+"/count",schemaPath:"#/properties/metrics/items/properties/count/type",keyword:"type",params:{type: "string"},schema:schema20.properties.metrics.items.properties.count.type,parentSchema:schema20.properties.metrics.items.properties.count,data:data11});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics/" + i0,schemaPath:"#/properties/metrics/items/type",keyword:"type",params:{type: "object"},schema:schema20.properties.metrics.items.type,parentSchema:schema20.properties.metrics.items,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"},schema:schema20.properties.metrics.type,parentSchema:schema20.properties.metrics,data:data2});
errors++;
}
}
if(data.steps !== undefined){
if(!(validate24(data.steps, {instancePath:instancePath+"/steps",parentData:data,parentDataProperty:"steps",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data13 = data.source;
if(typeof data13 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema20.properties.source.type,parentSchema:schema20.properties.source,data:data13});
errors++;
}
if(!((data13 === "file") || (data13 === "prometheus"))){
vErrors = add(vErrors, {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema20.properties.source.enum},schema:schema20.properties.source.enum,parentSchema:schema20.properties.source,data:data13});
errors++;
}
}
if(data.observations !== undefined){
if(!(validate24(data.observations, {instancePath:instancePath+"/observations",parentData:data,parentDataProperty:"observations",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data["source-url"] !== undefined){
let data15 = data["source-url"];
if(typeof data15 === "string"){
if(func3(data15) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/source-url",schemaPath:"#/properties/source-url/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties["source-url"],data:data15});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/source-url",schemaPath:"#/properties/source-url/type",keyword:"type",params:{type: "string"},schema:schema20.properties["source-url"].type,parentSchema:schema20.properties["source-url"],data:data15});
errors++;
}
}
if(data["source-token"] !== undefined){
let data16 = data["source-token"];
if(typeof data16 === "string"){
if(func3(data16) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/source-token",schemaPath:"#/properties/source-token/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties["source-token"],data:data16});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/source-token",schemaPath:"#/properties/source-token/type",keyword:"type",params:{type: "string"},schema:schema20.properties["source-token"].type,parentSchema:schema20.properties["source-token"],data:data16});
errors++;
}
}
if(data["control-selector"] !== undefined){
let data17 = data["control-selector"];
if(typeof data17 === "string"){
if(func3(data17) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/control-selector",schemaPath:"#/properties/control-selector/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties["control-selector"],data:data17});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/control-selector",schemaPath:"#/properties/control-selector/type",keyword:"type",params:{type: "string"},schema:schema20.properties["control-selector"].type,parentSchema:schema20.properties["control-selector"],data:data17});
errors++;
}
}
if(data["canary-selector"] !== undefined){
let data18 = data["canary-selector"];
if(typeof data18 === "string"){
if(func3(data18) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/canary-selector",schemaPath:"#/properties/canary-selector/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties["canary-selector"],data:data18});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/canary-selector",schemaPath:"#/properties/canary-selector/type",keyword:"type",params:{type: "string"},schema:schema20.properties["canary-selector"].type,parentSchema:schema20.properties["canary-selector"],data:data18});
errors++;
}
}
if(data["current-weight"] !== undefined){
let data19 = data["current-weight"];
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = add(vErrors, {instancePath:instancePath+"/current-weight",schemaPath:"#/properties/current-weight/type",keyword:"type",params:{type: "integer"},schema:schema20.properties["current-weight"].type,parentSchema:schema20.properties["current-weight"],data:data19});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 99 || isNaN(data19)){
vErrors = add(vErrors, {instancePath:instancePath+"/current-weight",schemaPath:"#/properties/current-weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},schema:99,parentSchema:schema20.properties["current-weight"],data:data19});
errors++;
}
if(data19 < 1 || isNaN(data19)){
vErrors = add(vErrors, {instancePath:instancePath+"/current-weight",schemaPath:"#/properties/current-weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema20.properties["current-weight"],data:data19});
errors++;
}
}
}
if(data.since !== undefined){
let data20 = data.since;
if(typeof data20 === "string"){
if(func3(data20) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/since",schemaPath:"#/properties/since/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties.since,data:data20});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"},schema:schema20.properties.since.type,parentSchema:schema20.properties.since,data:data20});
errors++;
}
}
if(data.at !== undefined){
let data21 = data.at;
if(typeof data21 === "string"){
if(func3(data21) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties.at,data:data21});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},schema:schema20.properties.at.type,parentSchema:schema20.properties.at,data:data21});
errors++;
}
}
if(data.target !== undefined){
let data22 = data.target;
if(typeof data22 === "string"){
if(func3(data22) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties.target,data:data22});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},schema:schema20.properties.target.type,parentSchema:schema20.properties.target,data:data22});
errors++;
}
}
if(data["control-backend"] !== undefined){
let data23 = data["control-backend"];
if(typeof data23 === "string"){
if(func3(data23) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/control-backend",schemaPath:"#/properties/control-backend/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties["control-backend"],data:data23});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/control-backend",schemaPath:"#/properties/control-backend/type",keyword:"type",params:{type: "string"},schema:schema20.properties["control-backend"].type,parentSchema:schema20.properties["control-backend"],data:data23});
errors++;
}
}
if(data["canary-backend"] !== undefined){
let data24 = data["canary-backend"];
if(typeof data24 === "string"){
if(func3(data24) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/canary-backend",schemaPath:"#/properties/canary-backend/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties["canary-backend"],data:data24});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/canary-backend",schemaPath:"#/properties/canary-backend/type",keyword:"type",params:{type: "string"},schema:schema20.properties["canary-backend"].type,parentSchema:schema20.properties["canary-backend"],data:data24});
errors++;
}
}
if(data.release !== undefined){
let data25 = data.release;
if(typeof data25 === "string"){
if(func3(data25) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/release",schemaPath:"#/properties/release/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties.release,data:data25});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "string"},schema:schema20.properties.release.type,parentSchema:schema20.properties.release,data:data25});
errors++;
}
}
if(data["expire-after"] !== undefined){
let data26 = data["expire-after"];
if((typeof data26 !== "string") && (!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26))))){
vErrors = add(vErrors, {instancePath:instancePath+"/expire-after",schemaPath:"#/properties/expire-after/type",keyword:"type",params:{type: schema20.properties["expire-after"].type},schema:schema20.properties["expire-after"].type,parentSchema:schema20.properties["expire-after"],data:data26});
errors++;
}
}
if(data.wait !== undefined){
let data27 = data.wait;
if((typeof data27 !== "string") && (!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27))))){
vErrors = add(vErrors, {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type: schema20.properties.wait.type},schema:schema20.properties.wait.type,parentSchema:schema20.properties.wait,data:data27});
errors++;
}
}
if(data.poll !== undefined){
let data28 = data.poll;
if((typeof data28 !== "string") && (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28))))){
vErrors = add(vErrors, {instancePath:instancePath+"/poll",schemaPath:"#/properties/poll/type",keyword:"type",params:{type: schema20.properties.poll.type},schema:schema20.properties.poll.type,parentSchema:schema20.properties.poll,data:data28});
errors++;
}
}
if(data["max-age"] !== undefined){
let data29 = data["max-age"];
if((typeof data29 !== "string") && (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29))))){
vErrors = add(vErrors, {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/type",keyword:"type",params:{type: schema20.properties["max-age"].type},schema:schema20.properties["max-age"].type,parentSchema:schema20.properties["max-age"],data:data29});
errors++;
}
}
if(data["max-duration"] !== undefined){
let data30 = data["max-duration"];
if((typeof data30 !== "string") && (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30))))){
vErrors = add(vErrors, {instancePath:instancePath+"/max-duration",schemaPath:"#/properties/max-duration/type",keyword:"type",params:{type: schema20.properties["max-duration"].type},schema:schema20.properties["max-duration"].type,parentSchema:schema20.properties["max-duration"],data:data30});
errors++;
}
}
if(data["metrics-grace"] !== undefined){
let data31 = data["metrics-grace"];
if((typeof data31 !== "string") && (!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31))))){
vErrors = add(vErrors, {instancePath:instancePath+"/metrics-grace",schemaPath:"#/properties/metrics-grace/type",keyword:"type",params:{type: schema20.properties["metrics-grace"].type},schema:schema20.properties["metrics-grace"].type,parentSchema:schema20.properties["metrics-grace"],data:data31});
errors++;
}
}
if(data["on-metrics-error"] !== undefined){
let data32 = data["on-metrics-error"];
if(typeof data32 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/on-metrics-error",schemaPath:"#/properties/on-metrics-error/type",keyword:"type",params:{type: "string"},schema:schema20.properties["on-metrics-error"].type,parentSchema:schema20.properties["on-metrics-error"],data:data32});
errors++;
}
if(!(((data32 === "hold") || (data32 === "rollback")) || (data32 === "fail"))){
vErrors = add(vErrors, {instancePath:instancePath+"/on-metrics-error",schemaPath:"#/properties/on-metrics-error/enum",keyword:"enum",params:{allowedValues: schema20.properties["on-metrics-error"].enum},schema:schema20.properties["on-metrics-error"].enum,parentSchema:schema20.properties["on-metrics-error"],data:data32});
errors++;
}
}
if(data.alpha !== undefined){
let data33 = data.alpha;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 0.2 || isNaN(data33)){
vErrors = add(vErrors, {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.2},schema:0.2,parentSchema:schema20.properties.alpha,data:data33});
errors++;
}
if(data33 < 0.0001 || isNaN(data33)){
vErrors = add(vErrors, {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.0001},schema:0.0001,parentSchema:schema20.properties.alpha,data:data33});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type: "number"},schema:schema20.properties.alpha.type,parentSchema:schema20.properties.alpha,data:data33});
errors++;
}
}
if(data["report-only"] !== undefined){
let data34 = data["report-only"];
if(typeof data34 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/report-only",schemaPath:"#/properties/report-only/type",keyword:"type",params:{type: "boolean"},schema:schema20.properties["report-only"].type,parentSchema:schema20.properties["report-only"],data:data34});
errors++;
}
}
if(data["on-inconclusive"] !== undefined){
let data35 = data["on-inconclusive"];
if(typeof data35 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/on-inconclusive",schemaPath:"#/properties/on-inconclusive/type",keyword:"type",params:{type: "string"},schema:schema20.properties["on-inconclusive"].type,parentSchema:schema20.properties["on-inconclusive"],data:data35});
errors++;
}
if(!((data35 === "fail") || (data35 === "warn"))){
vErrors = add(vErrors, {instancePath:instancePath+"/on-inconclusive",schemaPath:"#/properties/on-inconclusive/enum",keyword:"enum",params:{allowedValues: schema20.properties["on-inconclusive"].enum},schema:schema20.properties["on-inconclusive"].enum,parentSchema:schema20.properties["on-inconclusive"],data:data35});
errors++;
}
}
if(data["report-dir"] !== undefined){
let data36 = data["report-dir"];
if(typeof data36 === "string"){
if(func3(data36) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/report-dir",schemaPath:"#/properties/report-dir/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties["report-dir"],data:data36});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/report-dir",schemaPath:"#/properties/report-dir/type",keyword:"type",params:{type: "string"},schema:schema20.properties["report-dir"].type,parentSchema:schema20.properties["report-dir"],data:data36});
errors++;
}
}
if(data.reports !== undefined){
if(!(validate28(data.reports, {instancePath:instancePath+"/reports",parentData:data,parentDataProperty:"reports",rootData}))){
vErrors = join(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.seed !== undefined){
let data38 = data.seed;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema20.properties.seed.type,parentSchema:schema20.properties.seed,data:data38});
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 4294967295 || isNaN(data38)){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},schema:4294967295,parentSchema:schema20.properties.seed,data:data38});
errors++;
}
if(data38 < 0 || isNaN(data38)){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema20.properties.seed,data:data38});
errors++;
}
}
}
if(data["show-values"] !== undefined){
let data39 = data["show-values"];
if(typeof data39 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/show-values",schemaPath:"#/properties/show-values/type",keyword:"type",params:{type: "boolean"},schema:schema20.properties["show-values"].type,parentSchema:schema20.properties["show-values"],data:data39});
errors++;
}
}
if(data.examples !== undefined){
let data40 = data.examples;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "integer"},schema:schema20.properties.examples.type,parentSchema:schema20.properties.examples,data:data40});
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1000 || isNaN(data40)){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema20.properties.examples,data:data40});
errors++;
}
if(data40 < 0 || isNaN(data40)){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema20.properties.examples,data:data40});
errors++;
}
}
}
if(data.subject !== undefined){
if(!(validate24(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData}))){
vErrors = join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.sign !== undefined){
let data42 = data.sign;
if(typeof data42 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/type",keyword:"type",params:{type: "string"},schema:schema20.properties.sign.type,parentSchema:schema20.properties.sign,data:data42});
errors++;
}
if(!(((data42 === "off") || (data42 === "key")) || (data42 === "github"))){
vErrors = add(vErrors, {instancePath:instancePath+"/sign",schemaPath:"#/properties/sign/enum",keyword:"enum",params:{allowedValues: schema20.properties.sign.enum},schema:schema20.properties.sign.enum,parentSchema:schema20.properties.sign,data:data42});
errors++;
}
}
if(data["signing-key"] !== undefined){
let data43 = data["signing-key"];
if(typeof data43 === "string"){
if(func3(data43) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/signing-key",schemaPath:"#/properties/signing-key/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties["signing-key"],data:data43});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/signing-key",schemaPath:"#/properties/signing-key/type",keyword:"type",params:{type: "string"},schema:schema20.properties["signing-key"].type,parentSchema:schema20.properties["signing-key"],data:data43});
errors++;
}
}
if(data["baseline-report"] !== undefined){
let data44 = data["baseline-report"];
if(typeof data44 === "string"){
if(func3(data44) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/baseline-report",schemaPath:"#/properties/baseline-report/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties["baseline-report"],data:data44});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/baseline-report",schemaPath:"#/properties/baseline-report/type",keyword:"type",params:{type: "string"},schema:schema20.properties["baseline-report"].type,parentSchema:schema20.properties["baseline-report"],data:data44});
errors++;
}
}
if(data["gate-on"] !== undefined){
let data45 = data["gate-on"];
if(typeof data45 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/gate-on",schemaPath:"#/properties/gate-on/type",keyword:"type",params:{type: "string"},schema:schema20.properties["gate-on"].type,parentSchema:schema20.properties["gate-on"],data:data45});
errors++;
}
if(!((data45 === "all") || (data45 === "new"))){
vErrors = add(vErrors, {instancePath:instancePath+"/gate-on",schemaPath:"#/properties/gate-on/enum",keyword:"enum",params:{allowedValues: schema20.properties["gate-on"].enum},schema:schema20.properties["gate-on"].enum,parentSchema:schema20.properties["gate-on"],data:data45});
errors++;
}
}
if(data["first-run"] !== undefined){
let data46 = data["first-run"];
if(typeof data46 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/first-run",schemaPath:"#/properties/first-run/type",keyword:"type",params:{type: "boolean"},schema:schema20.properties["first-run"].type,parentSchema:schema20.properties["first-run"],data:data46});
errors++;
}
}
if(data.history !== undefined){
let data47 = data.history;
if(typeof data47 === "string"){
if(func3(data47) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/history",schemaPath:"#/properties/history/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties.history,data:data47});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "string"},schema:schema20.properties.history.type,parentSchema:schema20.properties.history,data:data47});
errors++;
}
}
if(data.keep !== undefined){
let data48 = data.keep;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
vErrors = add(vErrors, {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: "integer"},schema:schema20.properties.keep.type,parentSchema:schema20.properties.keep,data:data48});
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 100000 || isNaN(data48)){
vErrors = add(vErrors, {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema20.properties.keep,data:data48});
errors++;
}
if(data48 < 1 || isNaN(data48)){
vErrors = add(vErrors, {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema20.properties.keep,data:data48});
errors++;
}
}
}
if(data.adopt !== undefined){
let data49 = data.adopt;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
vErrors = add(vErrors, {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"type",params:{type: "integer"},schema:schema20.properties.adopt.type,parentSchema:schema20.properties.adopt,data:data49});
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1000 || isNaN(data49)){
vErrors = add(vErrors, {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema20.properties.adopt,data:data49});
errors++;
}
if(data49 < 1 || isNaN(data49)){
vErrors = add(vErrors, {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema20.properties.adopt,data:data49});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.gate === undefined) && (missing0 = "gate")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.gate !== undefined){
if("data-validation" !== data.gate){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
if(!(validate23(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema7.allOf[0].if,parentSchema:schema7.allOf[0],data});
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.gate === undefined) && (missing1 = "gate")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.gate !== undefined){
if("training-gate" !== data.gate){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
if(!(validate32(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema7.allOf[1].if,parentSchema:schema7.allOf[1],data});
errors++;
}
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.gate === undefined) && (missing2 = "gate")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.gate !== undefined){
if("metric-regression" !== data.gate){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
if(!(validate42(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = join(vErrors, validate42.errors);
errors = vErrors.length;
}
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
}
if(!valid7){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema7.allOf[2].if,parentSchema:schema7.allOf[2],data});
errors++;
}
const _errs20 = errors;
let valid10 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.gate === undefined) && (missing3 = "gate")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.gate !== undefined){
if("bias-evaluation" !== data.gate){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
if(!(validate56(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = join(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
var _valid3 = _errs23 === errors;
valid10 = _valid3;
}
if(!valid10){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},schema:schema7.allOf[3].if,parentSchema:schema7.allOf[3],data});
errors++;
}
const _errs26 = errors;
let valid13 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.gate === undefined) && (missing4 = "gate")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.gate !== undefined){
if("container-packaging" !== data.gate){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
if(!(validate80(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = join(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
var _valid4 = _errs29 === errors;
valid13 = _valid4;
}
if(!valid13){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},schema:schema7.allOf[4].if,parentSchema:schema7.allOf[4],data});
errors++;
}
const _errs32 = errors;
let valid16 = true;
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.gate === undefined) && (missing5 = "gate")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.gate !== undefined){
if("canary-promotion" !== data.gate){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid5 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
if(!(validate91(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = join(vErrors, validate91.errors);
errors = vErrors.length;
}
}
}
var _valid5 = _errs35 === errors;
valid16 = _valid5;
}
if(!valid16){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},schema:schema7.allOf[5].if,parentSchema:schema7.allOf[5],data});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gate === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gate"},schema:schema7.required,parentSchema:schema7,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "gate") || (key0 === "needs")) || (key0 === "settings"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7,data});
errors++;
}
}
if(data.gate !== undefined){
let data12 = data.gate;
if(typeof data12 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "string"},schema:schema7.properties.gate.type,parentSchema:schema7.properties.gate,data:data12});
errors++;
}
if(!((((((data12 === "data-validation") || (data12 === "training-gate")) || (data12 === "metric-regression")) || (data12 === "bias-evaluation")) || (data12 === "container-packaging")) || (data12 === "canary-promotion"))){
vErrors = add(vErrors, {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/enum",keyword:"enum",params:{allowedValues: schema7.properties.gate.enum},schema:schema7.properties.gate.enum,parentSchema:schema7.properties.gate,data:data12});
errors++;
}
}
if(data.needs !== undefined){
let data13 = data.needs;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type: "string"},schema:schema7.properties.needs.items.type,parentSchema:schema7.properties.needs.items,data:data14});
errors++;
}
}
let i1 = data13.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data13[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema7.properties.needs,data:data13});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"},schema:schema7.properties.needs.type,parentSchema:schema7.properties.needs,data:data13});
errors++;
}
}
if(data.settings !== undefined){
let data15 = data.settings;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
vErrors = add(vErrors, {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},schema:schema7.properties.settings.type,parentSchema:schema7.properties.settings,data:data15});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","additionalProperties":false,"required":["run","check","owner","reason","expires"],"properties":{"run":{"type":"string","minLength":1},"check":{"type":"string","minLength":1},"owner":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}};
const pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},schema:schema21.required,parentSchema:schema21,data});
errors++;
}
if(data.check === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "check"},schema:schema21.required,parentSchema:schema21,data});
errors++;
}
if(data.owner === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},schema:schema21.required,parentSchema:schema21,data});
errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},schema:schema21.required,parentSchema:schema21,data});
errors++;
}
if(data.expires === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires"},schema:schema21.required,parentSchema:schema21,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "run") || (key0 === "check")) || (key0 === "owner")) || (key0 === "reason")) || (key0 === "expires"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21,data});
errors++;
}
}
if(data.run !== undefined){
let data0 = data.run;
if(typeof data0 === "string"){
if(func3(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/properties/run/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema21.properties.run,data:data0});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"},schema:schema21.properties.run.type,parentSchema:schema21.properties.run,data:data0});
errors++;
}
}
if(data.check !== undefined){
let data1 = data.check;
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema21.properties.check,data:data1});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"},schema:schema21.properties.check.type,parentSchema:schema21.properties.check,data:data1});
errors++;
}
}
if(data.owner !== undefined){
let data2 = data.owner;
if(typeof data2 === "string"){
if(func3(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema21.properties.owner,data:data2});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},schema:schema21.properties.owner.type,parentSchema:schema21.properties.owner,data:data2});
errors++;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(typeof data3 === "string"){
if(func3(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema21.properties.reason,data:data3});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema21.properties.reason.type,parentSchema:schema21.properties.reason,data:data3});
errors++;
}
}
if(data.expires !== undefined){
let data4 = data.expires;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema21.properties.expires,data:data4});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"},schema:schema21.properties.expires.type,parentSchema:schema21.properties.expires,data:data4});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema6.required,parentSchema:schema6,data});
errors++;
}
if(data.runs === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"},schema:schema6.required,parentSchema:schema6,data});
errors++;
}
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "runs")) || (key0 === "waivers"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema6.properties.version,data:data0});
errors++;
}
}
if(data.runs !== undefined){
let data1 = data.runs;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema6.properties.runs,data:data1});
errors++;
}
for(const key1 in data1){
const _errs5 = errors;
if(typeof key1 === "string"){
if(!pattern0.test(key1)){
vErrors = add(vErrors, {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema6.properties.runs.propertyNames,data:key1,propertyName:key1});
errors++;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema6.properties.runs.propertyNames,parentSchema:schema6.properties.runs,data:data1});
errors++;
}
}
for(const key2 in data1){
if(!(validate22(data1[key2], {instancePath:instancePath+"/runs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key2,rootData}))){
vErrors = join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "object"},schema:schema6.properties.runs.type,parentSchema:schema6.properties.runs,data:data1});
errors++;
}
}
if(data.waivers !== undefined){
let data3 = data.waivers;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate98(data3[i0], {instancePath:instancePath+"/waivers/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = join(vErrors, validate98.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.waivers.type,parentSchema:schema6.properties.waivers,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ./build/js/shared/policy/validate-policy.js


const validatePolicy = (0,validate/* validator */.N)(validate_policy_generated_validate);

;// CONCATENATED MODULE: ./build/js/shared/policy/read-policy.js





function readPolicy(bytes, source) {
    const document = (0,read_yaml/* readYaml */.g)(bytes, source);
    const problems = [...document.problems, ...validatePolicy(document)];
    if (problems.length > 0)
        return { problems: (0,yaml_problem/* inFileOrder */.w$)(problems) };
    const { runs, waivers = [] } = document.value;
    const problem = (path, message, cure) => ({
        message,
        cure,
        file: source,
        ...document.locate(path),
    });
    const names = Object.keys(runs);
    const found = [];
    const hint = (name) => {
        const near = (0,did_you_mean.didYouMean)(name, names);
        return near ? `did you mean "${near}"?` : `the runs are ${names.join(', ')}`;
    };
    const list = names.map((name) => {
        const { gate, needs = [], settings = {} } = runs[name];
        needs.forEach((need, i) => {
            if (!Object.hasOwn(runs, need))
                found.push(problem(['runs', name, 'needs', i], `there is no run "${need}"`, hint(need)));
        });
        return { name, gate, needs, settings, line: document.locate(['runs', name]).line };
    });
    waivers.forEach((waiver, i) => {
        if (!Object.hasOwn(runs, waiver.run))
            found.push(problem(['waivers', i, 'run'], `there is no run "${waiver.run}"`, hint(waiver.run)));
        if (!isDate(waiver.expires))
            found.push(problem(['waivers', i, 'expires'], `${waiver.expires} is no date`, 'write YYYY-MM-DD'));
    });
    const { ordered, circle } = order(list);
    if (circle)
        found.push(problem(['runs', circle, 'needs'], `the needs of "${circle}" lead back to itself`, 'take one of them out'));
    if (found.length > 0)
        return { problems: (0,yaml_problem/* inFileOrder */.w$)(found) };
    return {
        problems: [],
        policy: { source, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'), runs: ordered, waivers },
    };
}
function order(runs) {
    const ordered = [];
    const state = new Map();
    let circle;
    const visit = (run) => {
        if (state.get(run.name) === 'done')
            return;
        if (state.get(run.name) === 'open') {
            circle ??= run.name;
            return;
        }
        state.set(run.name, 'open');
        for (const need of run.needs) {
            const needed = runs.find((other) => other.name === need);
            if (needed)
                visit(needed);
        }
        state.set(run.name, 'done');
        ordered.push(run);
    };
    for (const run of runs)
        visit(run);
    return circle === undefined ? { ordered } : { ordered, circle };
}
function isDate(text) {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}


/***/ }),

/***/ 12804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ validator)
});

;// CONCATENATED MODULE: ./build/js/shared/yaml/pick-alternative.js
function withoutAlternatives(errors) {
    const kept = [];
    for (const error of errors) {
        if (error.keyword === 'propertyNames') {
            while (isNameOf(kept.at(-1), error))
                kept.pop();
            kept.push(error);
        }
        else if (error.keyword !== 'oneOf' && error.keyword !== 'anyOf') {
            kept.push(error);
        }
        else if (Array.isArray(error.params.passingSchemas) || isChoiceOfKeys(error)) {
            takeInner(kept, error);
            kept.push(error);
        }
        else {
            kept.push(...bestOf(takeInner(kept, error), error));
        }
    }
    return kept;
}
function isNameOf(inner, { instancePath, params }) {
    return inner?.instancePath === instancePath && inner.propertyName === params.propertyName;
}
function isChoiceOfKeys({ schema }) {
    const alternatives = schema;
    return alternatives.every((one) => one.required?.length === 1 && Object.keys(one).length === 1);
}
function takeInner(kept, { instancePath, schemaPath, schema, parentSchema }) {
    const alternatives = JSON.stringify(schema);
    const usesReferences = alternatives.includes('"$ref"');
    const siblings = Object.entries(parentSchema ?? {}).filter(([, value]) => value !== schema);
    const isInner = (error) => error !== undefined &&
        (error.instancePath === instancePath || error.instancePath.startsWith(`${instancePath}/`)) &&
        (error.schemaPath.startsWith(`${schemaPath}/`) ||
            (usesReferences &&
                !siblings.some(([keyword]) => keyword === error.keyword && error.parentSchema === parentSchema)));
    let start = kept.length;
    while (isInner(kept[start - 1]))
        start--;
    return kept.splice(start);
}
function bestOf(inner, failed) {
    const groups = groupByAlternative(inner, failed);
    const shortest = (some) => [...some].sort((a, b) => a.length - b.length)[0];
    const best = shortest(groups.filter((group) => !group.some((error) => isOffTopic(error, failed))));
    if (best)
        return best;
    const types = inner.filter((error) => error.keyword === 'type' && error.instancePath === failed.instancePath);
    const values = inner.filter((error) => (error.keyword === 'enum' || error.keyword === 'const') && error.instancePath === failed.instancePath);
    const [value] = values;
    if (value) {
        const allowed = values.flatMap(({ params }) => params.allowedValues ?? [params.allowedValue]);
        return [{ ...value, keyword: 'enum', params: { allowedValues: [...new Set(allowed)] } }];
    }
    const [type] = types;
    if (type)
        return [{ ...type, params: { type: [...new Set(types.flatMap(({ params }) => params.type))] } }];
    return shortest(groups) ?? [failed];
}
function isOffTopic({ keyword, instancePath }, failed) {
    const depth = instancePath.split('/').length - failed.instancePath.split('/').length;
    return (depth === 0 && ['type', 'enum', 'const'].includes(keyword)) || (depth === 1 && keyword === 'const');
}
function groupByAlternative(inner, failed) {
    const groups = [];
    const seen = new Set();
    let current = '';
    let closed = true;
    for (const error of inner) {
        const isInline = error.schemaPath.startsWith(`${failed.schemaPath}/`);
        const alternative = isInline
            ? (error.schemaPath.slice(failed.schemaPath.length + 1).split('/')[0] ?? '')
            : 'referenced';
        const identity = `${error.instancePath} ${error.schemaPath} ${JSON.stringify(error.params)}`;
        const isWhole = !isInline && error.keyword === 'type' && error.instancePath === failed.instancePath;
        if (closed || isWhole || alternative !== current || (!isInline && seen.has(identity))) {
            groups.push([]);
            seen.clear();
        }
        groups.at(-1)?.push(error);
        seen.add(identity);
        current = alternative;
        closed = isWhole;
    }
    return groups;
}

// EXTERNAL MODULE: ./build/js/shared/yaml/problem.js
var problem = __webpack_require__(52191);
// EXTERNAL MODULE: ./build/js/shared/text/did-you-mean.js
var did_you_mean = __webpack_require__(10425);
;// CONCATENATED MODULE: ./build/js/shared/yaml/words.js
const typeWords = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping of keys to values',
    null: 'nothing',
};
function describeType(type) {
    return typeWords[type] ?? type;
}
function describeValue(value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value !== 'string')
        return String(value);
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
}
function listWords(words, last = 'or') {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/js/shared/yaml/word-error.js


function wordError(error) {
    if (error.keyword === 'if')
        return undefined;
    const own = error.parentSchema?.['x-message'];
    if (typeof own === 'string' && error.keyword !== 'additionalProperties' && error.keyword !== 'required') {
        return { message: error.keyword === 'not' ? own : `${own}; ${received(error)}` };
    }
    const word = wordings[error.keyword];
    return word ? word(error) : { message: `does not satisfy "${error.keyword}" of the schema` };
}
const wordings = {
    additionalProperties: (error) => unknownKey(error, error.params.additionalProperty, keysOf(propertiesAround(error))),
    unevaluatedProperties: (error) => unknownKey(error, error.params.unevaluatedProperty, keysOf(propertiesAround(error))),
    propertyNames: (error) => unknownKey(error, error.params.propertyName, error.schema.enum ?? []),
    required: ({ params }) => ({ message: `the key ${JSON.stringify(params.missingProperty)} is missing` }),
    dependencies: ({ params }) => ({
        message: `the key ${JSON.stringify(params.missingProperty)} is missing, without which "${params.property}" says nothing`,
    }),
    type: (error) => {
        const types = [error.params.type].flat();
        const message = `must be ${listWords(types.map(describeType))}; ${received(error)}`;
        return { message, cure: typeCure(types, error.data) };
    },
    enum: (error) => {
        const allowed = error.params.allowedValues;
        const texts = allowed.filter((value) => typeof value === 'string');
        const meant = typeof error.data === 'string' ? (0,did_you_mean.didYouMean)(error.data, texts) : undefined;
        const message = `must be ${listWords(allowed.map(String))}; ${received(error)}`;
        return { message, cure: meant && `did you mean ${JSON.stringify(meant)}?` };
    },
    const: (error) => ({ message: `must be ${describeValue(error.params.allowedValue)}; ${received(error)}` }),
    pattern: (error) => ({ message: `must match ${error.params.pattern}; ${received(error)}` }),
    format: (error) => ({
        message: `must be ${formats[error.params.format] ?? `a ${error.params.format}`}; ${received(error)}`,
    }),
    minimum: limit,
    maximum: limit,
    exclusiveMinimum: limit,
    exclusiveMaximum: limit,
    multipleOf: (error) => ({ message: `must be a multiple of ${error.params.multipleOf}; ${received(error)}` }),
    minItems: ({ params }) => ({ message: `must have at least ${count(params.limit, 'item')}` }),
    maxItems: ({ params }) => ({ message: `must have at most ${count(params.limit, 'item')}` }),
    minLength: ({ params }) => ({ message: `must have at least ${count(params.limit, 'character')}` }),
    maxLength: ({ params }) => ({ message: `must have at most ${count(params.limit, 'character')}` }),
    minProperties: ({ params }) => ({ message: `must have at least ${count(params.limit, 'key')}` }),
    maxProperties: ({ params }) => ({ message: `must have at most ${count(params.limit, 'key')}` }),
    uniqueItems: ({ data, params }) => ({
        message: `the same item stands twice: ${describeValue(data[params.i])}`,
    }),
    not: () => ({ message: 'is not allowed here' }),
    'false schema': () => ({ message: 'is not allowed here' }),
    oneOf: alternatives,
    anyOf: alternatives,
};
const formats = {
    uri: 'a URI such as https://host/path or s3://bucket/path',
    date: 'a date such as 2026-01-31',
    'date-time': 'a date and time with its zone such as 2026-01-31T09:30:00Z',
};
function unknownKey({ data }, key, allowed) {
    const free = allowed.filter((candidate) => !Object.hasOwn(data, candidate));
    const meant = (0,did_you_mean.didYouMean)(key, free);
    const message = `unknown key ${JSON.stringify(key)}`;
    if (meant !== undefined)
        return { key, meant, message, cure: `did you mean ${JSON.stringify(meant)}?` };
    const isShort = free.length > 0 && free.length <= 15;
    return { key, message, cure: isShort ? `keys that may be added here: ${free.join(', ')}` : 'remove it' };
}
function limit(error) {
    const { comparison, limit } = error.params;
    const words = { '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than' };
    return { message: `must be ${words[comparison]} ${limit}; ${received(error)}` };
}
function alternatives({ schema, params, data }) {
    const choices = schema.map(({ required }) => required ?? []);
    if (choices.every((keys) => keys.length === 1)) {
        const keys = choices.flat();
        const present = keysOf(data).filter((key) => keys.includes(key));
        if (present.length === 0)
            return { message: `one of these keys is missing: ${keys.join(', ')}` };
        const message = `only one of these may stand here: ${present.join(', ')}`;
        return { message, key: present[1], cure: 'keep one of them' };
    }
    if (Array.isArray(params.passingSchemas))
        return { message: 'fits several of the alternatives, must fit one' };
    return { message: 'fits none of the alternatives' };
}
function typeCure(types, value) {
    if (types.includes('boolean') && typeof value === 'string' && /^(y|n|yes|no|on|off|true|false)$/i.test(value)) {
        return `write ${/^(y|yes|on|true)$/i.test(value)}`;
    }
    if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
        return 'put it in quotes';
    const wantsNumber = types.includes('number') || types.includes('integer');
    const isNumber = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
    return wantsNumber && isNumber ? 'remove the quotes' : undefined;
}
function keysOf(value) {
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
function propertiesAround({ parentSchema }) {
    return parentSchema?.properties;
}
function count(limit, unit) {
    return `${limit} ${unit}${limit === 1 ? '' : 's'}`;
}
function received({ data }) {
    return `received ${describeValue(data)}`;
}

;// CONCATENATED MODULE: ./build/js/shared/yaml/explain-errors.js



function explainErrors(errors, document) {
    const problems = new Map();
    for (const { path, key, message, cure } of wordAll(errors, document.value)) {
        const whole = key === undefined ? path : [...path, key];
        const at = (0,problem/* formatPath */.jV)(whole);
        const identity = `${at} ${message}`;
        if (problems.has(identity))
            continue;
        problems.set(identity, {
            message,
            file: document.file,
            ...document.locate(whole),
            ...(at ? { path: at } : {}),
            ...(cure ? { cure } : {}),
        });
    }
    return [...problems.values()];
}
function wordAll(errors, root) {
    const telling = withoutAlternatives(errors);
    const wrongTypes = new Set(telling.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
    const worded = telling
        .filter(({ keyword, instancePath }) => !['enum', 'const'].includes(keyword) || !wrongTypes.has(instancePath))
        .flatMap((error) => {
        const wording = wordError(error);
        return wording ? [{ ...wording, error, path: pathOf(error.instancePath, root) }] : [];
    });
    const misspelt = new Set(worded.map(({ meant, error }) => `${error.instancePath} ${meant}`));
    return worded.filter(({ error }) => error.keyword !== 'required' || !misspelt.has(`${error.instancePath} ${error.params.missingProperty}`));
}
function pathOf(pointer, root) {
    const path = [];
    let value = root;
    for (const encoded of pointer.split('/').slice(1)) {
        const step = encoded.replaceAll('~1', '/').replaceAll('~0', '~');
        path.push(Array.isArray(value) ? Number(step) : step);
        value = value?.[step];
    }
    return path;
}

;// CONCATENATED MODULE: ./build/js/shared/yaml/validate.js


function validator(compiled) {
    return (document) => {
        if (document.value === undefined || compiled(document.value))
            return [];
        return (0,problem/* inFileOrder */.w$)(explainErrors(compiled.errors ?? [], document));
    };
}


/***/ })

};
