export const id = 300;
export const ids = [300];
export const modules = {

/***/ 20464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const backoff = (attempt) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(2000, 40 * 2 ** attempt) * (0.5 + Math.random() / 2));


/***/ }),

/***/ 70354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const sha256Of = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');


/***/ }),

/***/ 30300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readS3: () => (/* binding */ readS3),
/* harmony export */   updateS3: () => (/* binding */ updateS3)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);
/* harmony import */ var _backoff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20464);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70354);
/* harmony import */ var _site_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97805);




async function readS3(locator, site) {
    const object = await read(locator, await open(site));
    if (object === undefined)
        return { kind: 'absent', why: 'there is no such object' };
    const { bytes, etag } = object;
    return { kind: 'found', bytes, provenance: { locator: locator.text, sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .B)(bytes), etag } };
}
async function updateS3(locator, change, site) {
    const store = await open(site);
    for (let attempt = 1; attempt <= _site_js__WEBPACK_IMPORTED_MODULE_3__/* .mostAttempts */ .G; attempt += 1) {
        const old = await read(locator, store);
        const next = change(old?.bytes);
        if (next === undefined)
            return undefined;
        const condition = old === undefined ? { ifNoneMatch: '*' } : { ifMatch: old.etag };
        const done = await store.put(locator.bucket, locator.key, next, condition);
        if (done === 'written')
            return { locator: locator.text, sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .B)(next) };
        await (0,_backoff_js__WEBPACK_IMPORTED_MODULE_1__/* .backoff */ .J)(attempt);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`"${locator.text}" was not written: other writers changed it ${_site_js__WEBPACK_IMPORTED_MODULE_3__/* .mostAttempts */ .G} times meanwhile. Run again, or give each pipeline a key of its own.`);
}
async function read({ bucket, key, text }, store) {
    const object = await store.get(bucket, key);
    if (object === undefined)
        return undefined;
    if (object.bytes > _site_js__WEBPACK_IMPORTED_MODULE_3__/* .largest */ .n)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(`"${text}" has ${object.bytes} bytes: is it the right object?`);
    const chunks = [];
    for await (const chunk of object.body)
        chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (bytes.length !== object.bytes)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`"${text}" was cut off at ${bytes.length} of ${object.bytes} bytes: run again.`);
    return { bytes, etag: object.etag };
}
async function open({ env, mask }) {
    const { openS3 } = await __webpack_require__.e(/* import() */ 9904).then(__webpack_require__.bind(__webpack_require__, 19904));
    return openS3({ env, mask });
}


/***/ }),

/***/ 97805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mostAttempts),
/* harmony export */   n: () => (/* binding */ largest)
/* harmony export */ });
const largest = 64 * 2 ** 20;
const mostAttempts = 12;


/***/ })

};
