export const id = 4239;
export const ids = [4239];
export const modules = {

/***/ 84239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settings: () => (/* binding */ settings)
/* harmony export */ });
/* harmony import */ var _settings_data_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94182);

const settings = {
    data: {
        type: 'list',
        required: true,
        description: 'Data files to start from: a path or glob, several by newline or comma. They make one table.',
    },
    contract: {
        type: 'string',
        description: 'Contract file to write; never overwritten. Default: `<table>.odcs.yaml`.',
    },
    policy: {
        type: 'string',
        default: 'mlops-gates.yml',
        description: 'Policy file to write. One that exists is left as it is, and the lines to add are printed.',
    },
    table: {
        type: 'string',
        description: 'Name of the table in the contract. Default: from the name of the first file.',
    },
    format: _settings_data_files_js__WEBPACK_IMPORTED_MODULE_0__/* .dataFileSettings */ .K.format,
    header: {
        type: 'choice',
        allowed: ['auto', 'present', 'absent'],
        default: 'auto',
        description: 'Whether the first record of a CSV or TSV file names the columns; `auto` looks at it and says so.',
    },
    'memory-limit': _settings_data_files_js__WEBPACK_IMPORTED_MODULE_0__/* .dataFileSettings */ .K['memory-limit'],
    'npm-registry': _settings_data_files_js__WEBPACK_IMPORTED_MODULE_0__/* .dataFileSettings */ .K['npm-registry'],
};


/***/ })

};
