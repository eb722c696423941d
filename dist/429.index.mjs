export const id = 429;
export const ids = [429];
export const modules = {

/***/ 40429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyIdentity: () => (/* binding */ verifyIdentity)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54187);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83903);




const issuer = 'https://token.actions.githubusercontent.com';
function verifyIdentity(bundle, roots, wanted) {
    const signer = signerOf(bundle, roots);
    if (signer.issuer !== issuer)
        throw new Error(`its signer is not a job of GitHub's, but known to ${signer.issuer}`);
    const place = `https://github.com/${wanted.repository}/${wanted.workflow}@`;
    const name = signer.name ?? '';
    if (!name.toLowerCase().startsWith(place.toLowerCase()) || !name.startsWith(wanted.workflow, placeOfWorkflow(wanted)))
        throw new Error(`it is signed by ${name}, not by ${wanted.workflow} of ${wanted.repository}`);
    if (wanted.ref !== undefined && name.slice(place.length) !== wanted.ref)
        throw new Error(`it is signed by ${name}, not on ${wanted.ref}`);
    return name;
}
const placeOfWorkflow = ({ repository }) => `https://github.com/${repository}/`.length;
function signerOf(bundle, roots) {
    const reasons = new Set();
    for (const each of roots)
        try {
            const root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(each);
            const verifier = new _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .Verifier */ .BL((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toTrustMaterial */ .jO)(root), {
                ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
                tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
                tsaThreshold: root.tlogs.length > 0 ? 0 : 1,
            });
            const { identity } = verifier.verify((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toSignedEntity */ .DC)((0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .bundleFromJSON */ .vw)(bundle)));
            return { name: identity?.subjectAlternativeName, issuer: identity?.extensions?.issuer };
        }
        catch (error) {
            reasons.add((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error).slice(0, 200));
        }
    throw new Error(`its certificate does not hold against the trusted roots (${[...reasons].join('; ')})`);
}


/***/ })

};
