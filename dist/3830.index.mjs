export const id = 3830;
export const ids = [3830];
export const modules = {

/***/ 93830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installEngine: () => (/* binding */ installEngine)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/engine/native/manifest.js
var manifest = __webpack_require__(23224);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(98697);
;// CONCATENATED MODULE: ./build/js/shared/engine/native/unpack.js



const archiveLimits = { entries: 5_000, bytes: 400 * 1024 * 1024 };
async function unpackArchive(file, directory, limits = archiveLimits) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    let refusal;
    let entries = 0;
    let bytes = 0;
    const accept = (path, entry) => {
        entries += 1;
        bytes += entry.size;
        refusal ??= entryRefusal(path, entry.type);
        if (entries > limits.entries)
            refusal ??= `it has more than ${limits.entries} entries`;
        if (bytes > limits.bytes)
            refusal ??= `it unpacks to more than ${limits.bytes} bytes`;
        return refusal === undefined;
    };
    try {
        await (0,index_min.x)({
            file,
            cwd: directory,
            strip: 1,
            strict: true,
            preserveOwner: false,
            filter: (path, entry) => accept(path, entry),
        });
    }
    catch (error) {
        refusal ??= error instanceof Error ? error.message : String(error);
    }
    if (refusal !== undefined)
        throw new Error(`the archive was refused: ${refusal}`);
}
function entryRefusal(path, type) {
    const shown = JSON.stringify(path.slice(0, 200));
    if (!['File', 'OldFile', 'ContiguousFile', 'Directory'].includes(type))
        return `${shown} is a ${type}`;
    if (external_node_path_.posix.isAbsolute(path) || /^[a-z]:/i.test(path))
        return `${shown} is an absolute path`;
    if (path.split(/[\\/]/).includes('..'))
        return `${shown} leaves the folder`;
    if (path.includes('\\') || path.includes('\0'))
        return `${shown} holds a character that no package path has`;
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/engine/native/install-engine.js





const TEMPORARY = '.incomplete-';
const ABANDONED_AFTER_MS = 60 * 60 * 1000;
async function installEngine(parent, key, packages, fetch) {
    await (0,promises_.mkdir)(parent, { recursive: true });
    await removeAbandoned(parent);
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, TEMPORARY));
    try {
        const archives = await fetch((0,external_node_path_.join)(temporary, 'archives'));
        const tree = (0,external_node_path_.join)(temporary, 'tree');
        for (const [index, { name, version }] of packages.entries()) {
            await unpackArchive(archives[index] ?? '', (0,external_node_path_.join)(tree, 'node_modules', name)).catch((error) => {
                throw new errors/* EvidenceError */.oe(`${name}@${version}: ${(0,errors/* messageOf */.bD)(error)}`);
            });
        }
        await (0,manifest/* writeManifest */.H)(tree, packages);
        return await moveIntoPlace(tree, (0,external_node_path_.join)(parent, key), packages, temporary);
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
async function moveIntoPlace(tree, place, packages, temporary) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await (0,promises_.rename)(tree, place);
            return place;
        }
        catch (error) {
            const occupied = (await (0,promises_.stat)(place).catch(() => undefined)) !== undefined;
            if (!occupied || attempt > 3)
                throw error;
        }
        if ((await (0,manifest/* findDamage */.T)(place, packages)) === undefined)
            return place;
        await (0,promises_.rename)(place, (0,external_node_path_.join)(temporary, `damaged-${attempt}`)).catch(() => undefined);
    }
}
async function removeAbandoned(parent) {
    for (const name of await (0,promises_.readdir)(parent)) {
        if (!name.startsWith(TEMPORARY))
            continue;
        const folder = (0,external_node_path_.join)(parent, name);
        const found = await (0,promises_.stat)(folder).catch(() => undefined);
        if (found !== undefined && Date.now() - found.mtimeMs > ABANDONED_AFTER_MS) {
            await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
        }
    }
}


/***/ })

};
