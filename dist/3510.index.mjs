export const id = 3510;
export const ids = [3510];
export const modules = {

/***/ 93847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32126);

const PER_PAGE = 100;
const MAXIMUM_PAGES = 100;
async function allPages(client, request, read) {
    const items = [];
    for (let page = 1; page <= MAXIMUM_PAGES; page += 1) {
        const parameters = { ...request.parameters, per_page: PER_PAGE, page };
        const answer = await client.send({ ...request, parameters, repeatable: true });
        if (!answer.ok)
            return answer;
        const part = read(answer.value.data);
        if (part === undefined)
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(request.route);
        items.push(...part);
        if (!/;\s*rel="?next"?/.test(answer.value.headers.link ?? ''))
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .answered */ .oQ)(items);
    }
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)({
        kind: 'refused',
        status: 200,
        message: `the list has more than ${MAXIMUM_PAGES * PER_PAGE} entries`,
    });
}


/***/ }),

/***/ 32126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
const answered = (value) => ({ ok: true, value });
const failed = (problem) => ({ ok: false, problem });
const isLost = (problem) => problem.kind === 'unavailable' && problem.maybeDone;
const unreadable = (what) => failed({ kind: 'unavailable', reason: `${what}: the answer is not what GitHub documents`, maybeDone: true });


/***/ }),

/***/ 65873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
const field = (value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? value[name]
    : undefined;
const textOf = (value) => (typeof value === 'string' ? value : undefined);
function idOf(value) {
    const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
function listOf(value, read) {
    if (!Array.isArray(value))
        return undefined;
    const items = [];
    for (const each of value) {
        const item = read(each);
        if (item === undefined)
            return undefined;
        items.push(item);
    }
    return items;
}


/***/ }),

/***/ 83510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadArtifact: () => (/* binding */ downloadArtifact),
/* harmony export */   listArtifacts: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* unused harmony export storageAddress */
/* harmony import */ var _all_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93847);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32126);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65873);



const listArtifacts = (client, runId) => (0,_all_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .allPages */ .S)(client, {
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    parameters: { run_id: runId },
    permission: 'actions: read',
}, (data) => (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(data, 'artifacts'), artifactOf));
async function downloadArtifact(client, id, maximumBytes) {
    const answer = await client.send({
        route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
        parameters: { artifact_id: id, archive_format: 'zip' },
        permission: 'actions: read',
        repeatable: true,
        expects: 'any',
        redirects: 'hand-out',
        maximumBytes,
    });
    if (!answer.ok)
        return answer;
    const { status, headers, data } = answer.value;
    if (status < 300)
        return data instanceof ArrayBuffer ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .answered */ .oQ)(new Uint8Array(data)) : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)('the artifact');
    const address = storageAddress(headers.location ?? '', client.apiUrl);
    if (address === undefined)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)({ kind: 'refused', status, message: 'the address of the artifact is not one to follow' });
    return client.download(address, maximumBytes);
}
function storageAddress(location, apiUrl) {
    if (!URL.canParse(location))
        return undefined;
    const { protocol, username, password, href } = new URL(location);
    const safe = protocol === 'https:' || protocol === new URL(apiUrl).protocol;
    return safe && username === '' && password === '' ? href : undefined;
}
function artifactOf(value) {
    const id = (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)((0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(value, 'id'));
    const name = (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(value, 'name'));
    const bytes = (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(value, 'size_in_bytes');
    const expired = (0,_read_value_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(value, 'expired');
    if (id === undefined || name === undefined || typeof bytes !== 'number' || typeof expired !== 'boolean')
        return undefined;
    return { id, name, bytes, expired };
}


/***/ })

};
