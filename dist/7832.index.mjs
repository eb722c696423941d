export const id = 7832;
export const ids = [7832];
export const modules = {

/***/ 27832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
const reportKeys = [
    'schemaVersion',
    'gate',
    'name',
    'verdict',
    'passed',
    'summary',
    'reportOnly',
    'onInconclusive',
    'checks',
    'notices',
    'subjects',
    'inputs',
    'policy',
    'baseline',
    'engine',
    'seed',
    'tool',
    'evidence',
    'reproduce',
    'execution',
];
const leading = [
    'id',
    'name',
    'path',
    'source',
    'role',
    'title',
    'outcome',
    'severity',
    'observed',
    'before',
    'numerator',
    'denominator',
    'interval',
    'expected',
    'reason',
    'location',
    'waiver',
    'cause',
    'evidence',
];
const rank = (key) => {
    const place = leading.indexOf(key);
    return place === -1 ? leading.length : place;
};
const byRank = (a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
const lineWidth = 110;
const renderJson = (report) => `${writeObject(report, reportKeys, '', 'report')}\n`;
const write = (value, indent, path) => {
    if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return JSON.stringify(value);
    if (typeof value === 'number')
        return writeNumber(value, path);
    if (Array.isArray(value)) {
        const items = value.map((item, index) => write(item, `${indent}  `, `${path}[${index}]`));
        return layout('[', items, ']', indent);
    }
    if (typeof value === 'object' && Object.getPrototypeOf(value) !== null && !isPlain(value))
        throw new TypeError(`${path} is a ${value.constructor.name}, which report.json cannot hold.`);
    if (typeof value === 'object')
        return writeObject(value, Object.keys(value).sort(byRank), indent, path);
    throw new TypeError(`${path} is a ${typeof value}, which report.json cannot hold.`);
};
const isPlain = (value) => Object.getPrototypeOf(value) === Object.prototype;
const writeObject = (value, keys, indent, path) => {
    const unknown = Object.keys(value).filter((key) => !keys.includes(key));
    if (unknown.length > 0)
        throw new TypeError(`${path} has keys without a place in report.json: ${unknown.join(', ')}.`);
    const entries = keys.flatMap((key) => {
        const item = Object.hasOwn(value, key) ? value[key] : undefined;
        return item === undefined ? [] : [`${JSON.stringify(key)}: ${write(item, `${indent}  `, `${path}.${key}`)}`];
    });
    return layout('{', entries, '}', indent);
};
const layout = (open, items, close, indent) => {
    const line = `${open}${items.join(', ')}${close}`;
    if (indent !== '' && indent.length + line.length <= lineWidth && !line.includes('\n'))
        return line;
    return items.length === 0
        ? open + close
        : `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`;
};
const writeNumber = (value, path) => {
    if (!Number.isFinite(value))
        throw new TypeError(`${path} is ${value}: a value that was not measured is null.`);
    if (value === 0)
        return '0';
    return JSON.stringify(Number.isInteger(value) ? value : Number(value.toPrecision(12)));
};


/***/ })

};
