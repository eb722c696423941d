export const id = 9495;
export const ids = [9495];
export const modules = {

/***/ 89495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attestByJob: () => (/* binding */ attestByJob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);

async function attestByJob(payload, mediaType, { env, isPublic, token, repository, warn }) {
    const [{ getIDToken }, { defaults }, { signBySigstore }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838)),
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5555)]).then(__webpack_require__.bind(__webpack_require__, 85555)),
        __webpack_require__.e(/* import() */ 9183).then(__webpack_require__.bind(__webpack_require__, 99183)),
    ]);
    const services = sigstoreOf(env, isPublic);
    const identity = await getIDToken('sigstore').catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`GitHub gave the job no identity token (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).slice(0, 300)}): give it the permission \`id-token: write\``);
    });
    const fetch = (defaults.request?.fetch ?? globalThis.fetch);
    const bundle = await signBySigstore(payload, mediaType, identity, services, fetch);
    if (token !== undefined)
        await keep(bundle, token, repository, warn);
    return bundle;
}
function sigstoreOf(env, isPublic) {
    const { SIGSTORE_FULCIO_URL: fulcio, SIGSTORE_REKOR_URL: rekor, SIGSTORE_TIMESTAMP_URL: timestamps } = env;
    if (fulcio) {
        const own = { fulcio, ...(rekor ? { rekor } : {}), ...(timestamps ? { timestamps } : {}) };
        for (const url of Object.values(own))
            refuseOpen(url);
        if (!rekor && !timestamps)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp('SIGSTORE_FULCIO_URL is set, but neither SIGSTORE_REKOR_URL nor SIGSTORE_TIMESTAMP_URL: nobody would witness when it was signed');
        return own;
    }
    if (isPublic)
        return { fulcio: 'https://fulcio.sigstore.dev', rekor: 'https://rekor.sigstore.dev' };
    const { hostname } = new URL(env.GITHUB_SERVER_URL ?? 'https://github.com');
    const host = hostname === 'github.com' ? 'githubapp.com' : hostname;
    return { fulcio: `https://fulcio.${host}`, timestamps: `https://timestamp.${host}` };
}
function refuseOpen(url) {
    const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
    if (protocol !== 'https:' && !/^(127\.0\.0\.1|\[::1\]|localhost)$/.test(hostname))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OutsideError */ .Cp(`"${url.slice(0, 200)}" is no https address, and the identity of the job is sent to it`);
}
async function keep(bundle, token, repository, warn) {
    const [{ gitHubClient }, { warningOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5555), __webpack_require__.e(8501)]).then(__webpack_require__.bind(__webpack_require__, 28501)),
        __webpack_require__.e(/* import() */ 8151).then(__webpack_require__.bind(__webpack_require__, 18151)),
    ]);
    const answer = await gitHubClient({ token, repository }).send({
        route: 'POST /repos/{owner}/{repo}/attestations',
        parameters: { bundle },
        permission: 'attestations: write',
        repeatable: true,
    });
    if (!answer.ok)
        warn(warningOf(answer.problem, 'the signature is not among the attestations of the repository'));
}


/***/ })

};
