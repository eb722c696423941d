export const id = 4210;
export const ids = [4210];
export const modules = {

/***/ 34210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settings: () => (/* binding */ settings)
/* harmony export */ });
/* harmony import */ var _settings_common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42079);

const { policy, 'policy-sha256': policySha256, reports, 'report-only': reportOnly, sign, 'signing-key': signingKey, } = _settings_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commonSettings */ .JC;
const settings = {
    policy,
    'policy-sha256': policySha256,
    reports,
    'report-only': reportOnly,
    sign,
    'signing-key': signingKey,
};


/***/ })

};
