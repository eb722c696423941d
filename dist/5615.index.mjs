export const id = 5615;
export const ids = [5615];
export const modules = {

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


/***/ })

};
