export const id = 2912;
export const ids = [2912];
export const modules = {

/***/ 2912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchArchives: () => (/* binding */ fetchArchives)
});

// UNUSED EXPORTS: archiveName

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/engine/native/integrity.js
var integrity = __webpack_require__(33442);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/js/shared/engine/native/run-npm.js

const OUTPUT_LIMIT = 1_000_000;
function runNpm(npm, args, options) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(npm.command, [...npm.arguments, ...args], {
            cwd: options.cwd,
            env: options.env,
            stdio: ['ignore', 'pipe', 'pipe'],
            windowsHide: true,
        });
        const output = { stdout: '', stderr: '' };
        for (const stream of ['stdout', 'stderr']) {
            child[stream].setEncoding('utf8');
            child[stream].on('data', (text) => {
                if (output[stream].length < OUTPUT_LIMIT)
                    output[stream] += text;
            });
        }
        const finish = (result) => {
            clearTimeout(timer);
            resolve(result);
        };
        const timer = setTimeout(() => {
            child.kill('SIGKILL');
            child.stdout.destroy();
            child.stderr.destroy();
            finish({ kind: 'timeout' });
        }, options.timeoutMs);
        child.on('error', (error) => finish({ kind: 'failed', code: 'ESPAWN', summary: error.message }));
        child.on('close', (status, signal) => {
            finish(status === 0 ? { kind: 'done' } : describeFailure(output, signal ?? `exit ${status}`));
        });
    });
}
function describeFailure(output, ending) {
    const shown = (text) => text
        .replace(/\/\/[^/@\s]+@/g, '//***@')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 500);
    try {
        const { error } = JSON.parse(output.stdout);
        return { kind: 'failed', code: error.code ?? ending, summary: shown(error.summary ?? output.stderr) };
    }
    catch {
        return { kind: 'failed', code: ending, summary: shown(output.stderr) || 'npm said nothing' };
    }
}

;// CONCATENATED MODULE: ./build/js/shared/engine/native/fetch-archives.js





const BROKEN = /^(?:ECONN\w+|ETIMEDOUT|ERR_\w+|EAI_AGAIN|EPIPE|FETCH_ERROR|TAR_\w+|Z_\w+)$/;
const ATTEMPTS = 2;
async function fetchArchives(packages, directory, { npm, env, registry, timeoutMs }) {
    const until = Date.now() + timeoutMs;
    await (0,promises_.mkdir)(directory, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'package.json'), '{ "private": true }\n');
    let result = { kind: 'timeout' };
    let before = '';
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const left = until - Date.now();
        if (left <= 0)
            break;
        const args = npmArguments(packages, directory, (0,external_node_path_.join)(directory, `npm-cache-${attempt}`), registry);
        result = await runNpm(npm, args, { cwd: directory, env, timeoutMs: left });
        if (result.kind !== 'failed' || !BROKEN.test(result.code))
            break;
        before = `; before that: npm ${result.code}: ${result.summary}`;
    }
    if (result.kind === 'timeout')
        throw new errors/* OutsideError */.Cp(`npm did not finish within ${timeoutMs / 1000} s${before}`);
    if (result.kind === 'failed')
        throw new errors/* OutsideError */.Cp(`npm ${result.code}: ${result.summary}`);
    const archives = packages.map((pin) => (0,external_node_path_.join)(directory, archiveName(pin)));
    const faults = (await Promise.all(packages.map((pin, index) => archiveFault(pin, archives[index] ?? '')))).filter((fault) => fault !== undefined);
    if (faults.length > 0)
        throw new errors/* EvidenceError */.oe(faults.join('; '));
    return archives;
}
const archiveName = ({ name, version }) => `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`;
function npmArguments(packages, directory, cache, registry) {
    const scopes = new Set(packages.map(({ name }) => name.split('/')[0] ?? '').filter((scope) => scope.startsWith('@')));
    return [
        'pack',
        ...packages.map(({ name, version }) => `${name}@${version}`),
        '--json',
        '--ignore-scripts',
        `--pack-destination=${directory}`,
        `--cache=${cache}`,
        '--loglevel=error',
        '--no-update-notifier',
        '--fetch-retry-mintimeout=500',
        '--fetch-retry-factor=4',
        ...(registry === undefined
            ? []
            : [`--registry=${registry}`, ...[...scopes].map((scope) => `--${scope}:registry=${registry}`)]),
    ];
}
async function archiveFault(pin, file) {
    const id = `${pin.name}@${pin.version}`;
    if ((await (0,promises_.stat)(file).catch(() => undefined)) === undefined)
        return `npm did not deliver the archive of ${id}`;
    const found = await (0,integrity/* integrityOf */.L)(file);
    if (found === pin.integrity)
        return undefined;
    return `the archive of ${id} is not the published one: its digest is ${found}, the pin is ${pin.integrity}; it was not unpacked`;
}


/***/ })

};
