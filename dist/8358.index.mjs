export const id = 8358;
export const ids = [8358];
export const modules = {

/***/ 68358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ zipLimits),
/* harmony export */   readReportZip: () => (/* binding */ readReportZip)
/* harmony export */ });
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20663);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83903);
/* harmony import */ var _zip_zip_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59065);



const zipLimits = {
    entries: 2_000,
    bytesOfEntry: 20 * 1024 * 1024,
    bytesInAll: 60 * 1024 * 1024,
};
async function readReportZip(zip, limits = zipLimits, isWanted = (name) => name.split('/').at(-1) === 'report.json') {
    try {
        const archive = asBuffer(zip);
        const opened = await (0,yauzl__WEBPACK_IMPORTED_MODULE_0__/* .fromBufferPromise */ .SY)(archive, { strictFileNames: true });
        const refusal = archiveRefusal(opened, archive, limits);
        return refusal === undefined
            ? { kind: 'read', reports: await readReports(opened, limits, isWanted) }
            : { kind: 'refused', reason: refusal };
    }
    catch (error) {
        return { kind: 'refused', reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) };
    }
}
async function readReports(zip, limits, isWanted) {
    const reports = [];
    const names = new Set();
    let left = limits.bytesInAll;
    for await (const entry of zip.eachEntry()) {
        const refusal = entryRefusal(entry, names);
        if (refusal !== undefined)
            throw new Error(`${JSON.stringify(entry.fileName.slice(0, 200))} ${refusal}`);
        names.add(entry.fileName);
        if (!isWanted(entry.fileName))
            continue;
        const bytes = await inflate(await zip.openReadStreamPromise(entry), Math.min(left, limits.bytesOfEntry));
        left -= bytes.length;
        reports.push({ name: entry.fileName, bytes });
    }
    return reports;
}
function archiveRefusal(zip, archive, limits) {
    if (zip.entryCount > limits.entries)
        return `it has more than ${limits.entries} entries`;
    if (zip.comment.length > 0)
        return 'it ends with a comment';
    const locator = archive.length - _zip_zip_format_js__WEBPACK_IMPORTED_MODULE_2__/* .endBytes */ .hU - _zip_zip_format_js__WEBPACK_IMPORTED_MODULE_2__/* .locator64Bytes */ .SJ;
    if (locator >= 0 && archive.readUInt32LE(locator) === _zip_zip_format_js__WEBPACK_IMPORTED_MODULE_2__/* .zipSignatures */ .zQ.locator64)
        return 'it is a zip64 archive';
    return undefined;
}
const FILE_TYPE_MASK = 0xf000;
const REGULAR_FILE = 0x8000;
const FOLDER = 0x4000;
function entryRefusal(entry, names) {
    const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK;
    if (entry.isEncrypted())
        return 'is encrypted';
    if (entry.extraFields.some(({ id }) => id === _zip_zip_format_js__WEBPACK_IMPORTED_MODULE_2__/* .field64 */ .pi))
        return 'is a zip64 entry';
    if (type !== 0 && type !== REGULAR_FILE && type !== FOLDER)
        return 'is neither a file nor a folder';
    if (entry.compressionMethod !== _zip_zip_format_js__WEBPACK_IMPORTED_MODULE_2__/* .methods */ .vX.stored && entry.compressionMethod !== _zip_zip_format_js__WEBPACK_IMPORTED_MODULE_2__/* .methods */ .vX.deflated)
        return 'is compressed in an unusual way';
    if (names.has(entry.fileName))
        return 'is there twice';
    return undefined;
}
async function inflate(stream, maximumBytes) {
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of stream) {
            length += chunk.length;
            if (length > maximumBytes)
                throw new Error(`a report is longer than the ${maximumBytes} bytes that are left for it`);
            chunks.push(chunk);
        }
    }
    finally {
        stream.destroy();
    }
    return Buffer.concat(chunks);
}
const asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);


/***/ }),

/***/ 59065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SJ: () => (/* binding */ locator64Bytes),
/* harmony export */   hU: () => (/* binding */ endBytes),
/* harmony export */   pi: () => (/* binding */ field64),
/* harmony export */   vX: () => (/* binding */ methods),
/* harmony export */   zQ: () => (/* binding */ zipSignatures)
/* harmony export */ });
const zipSignatures = {
    member: 0x04034b50,
    directory: 0x02014b50,
    end: 0x06054b50,
    end64: 0x06064b50,
    locator64: 0x07064b50,
    descriptor: 0x08074b50,
};
const endBytes = 22;
const locator64Bytes = 20;
const field64 = 1;
const methods = { stored: 0, deflated: 8 };


/***/ })

};
