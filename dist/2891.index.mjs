export const id = 2891;
export const ids = [2891];
export const modules = {

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

/***/ 42891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultBranch: () => (/* binding */ defaultBranch),
/* harmony export */   latestSuccess: () => (/* binding */ latestSuccess)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32126);
/* harmony import */ var _read_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65873);


const perPage = 100;
const mostPages = 5;
async function defaultBranch(client) {
    const answer = await client.send({
        route: 'GET /repos/{owner}/{repo}',
        parameters: {},
        permission: 'contents: read',
        repeatable: true,
    });
    if (!answer.ok)
        return answer;
    const name = (0,_read_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_read_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(answer.value.data, 'default_branch'));
    return name === undefined ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)('the repository') : (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)(name);
}
async function latestSuccess(client, workflow, branch) {
    const own = `${client.owner}/${client.repo}`.toLowerCase();
    for (let page = 1; page <= mostPages; page += 1) {
        const answer = await client.send({
            route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
            parameters: { workflow_id: workflow, branch, status: 'success', per_page: perPage, page },
            permission: 'actions: read',
            repeatable: true,
        });
        if (!answer.ok)
            return answer;
        const runs = (0,_read_value_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_read_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(answer.value.data, 'workflow_runs'), runOf);
        if (runs === undefined)
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)('the list of workflow runs');
        const found = runs.find(({ event, headRepository, branch: on }) => on === branch && event !== undefined && !/^pull_request/.test(event) && headRepository?.toLowerCase() === own);
        if (found)
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)(found.id);
        if (runs.length < perPage)
            break;
    }
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .oQ)(undefined);
}
function runOf(value) {
    const id = (0,_read_value_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)((0,_read_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(value, 'id'));
    return id === undefined
        ? undefined
        : {
            id,
            event: (0,_read_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_read_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(value, 'event')),
            branch: (0,_read_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_read_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(value, 'head_branch')),
            headRepository: (0,_read_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_read_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)((0,_read_value_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(value, 'head_repository'), 'full_name')),
        };
}


/***/ })

};
