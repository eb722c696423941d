export const id = 5330;
export const ids = [5330,2128,3802];
export const modules = {

/***/ 64982:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/



// MODULES //

var gammaFactory = (__webpack_require__(18156).factory);


// MAIN //

/**
* Returns a function for evaluating the cumulative distribution function (CDF) for a chi-squared distribution with degrees of freedom `k`.
*
* @param {NonNegativeNumber} k - degrees of freedom
* @returns {Function} CDF
*
* @example
* var cdf = factory( 3.0 );
*
* var y = cdf( 6.0 );
* // returns ~0.888
*
* y = cdf( 1.5 );
* // returns ~0.318
*/
function factory( k ) {
	return gammaFactory( k/2.0, 0.5 );
}


// EXPORTS //

module.exports = factory;


/***/ }),

/***/ 16328:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/



/**
* Chi-squared distribution cumulative distribution function (CDF).
*
* @module @stdlib/stats-base-dists-chisquare-cdf
*
* @example
* var cdf = require( '@stdlib/stats-base-dists-chisquare-cdf' );
*
* var y = cdf( 2.0, 8.0 );
* // returns ~0.019
*
* y = cdf( 0.0, 1.0 );
* // returns 0.0
*
* @example
* var factory = require( '@stdlib/stats-base-dists-chisquare-cdf' ).factory;
*
* var cdf = factory( 1.0 );
*
* var y = cdf( 2.0 );
* // returns ~0.843
*
* y = cdf( 1.2 );
* // returns ~0.727
*/

// MODULES //

var setReadOnly = __webpack_require__( 4568 );
var main = __webpack_require__( 84911 );
var factory = __webpack_require__( 64982 );


// MAIN //

setReadOnly( main, 'factory', factory );


// EXPORTS //

module.exports = main;


/***/ }),

/***/ 84911:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/



// MODULES //

var gammaCDF = __webpack_require__( 18156 );


// MAIN //

/**
* Evaluates the cumulative distribution function (CDF) for a chi-squared distribution with degrees of freedom `k` at a value `x`.
*
* @param {number} x - input value
* @param {NonNegativeNumber} k - degrees of freedom
* @returns {Probability} evaluated CDF
*
* @example
* var y = cdf( 2.0, 3.0 );
* // returns ~0.428
*
* @example
* var y = cdf( 1.0, 0.5 );
* // returns ~0.846
*
* @example
* var y = cdf( -1.0, 4.0 );
* // returns 0.0
*
* @example
* var y = cdf( NaN, 1.0 );
* // returns NaN
*
* @example
* var y = cdf( 0.0, NaN );
* // returns NaN
*
* @example
* // Negative degrees of freedom:
* var y = cdf( 2.0, -1.0 );
* // returns NaN
*/
function cdf( x, k ) {
	return gammaCDF( x, k/2.0, 0.5 );
}


// EXPORTS //

module.exports = cdf;


/***/ }),

/***/ 53274:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/



// MODULES //

var constantFunction = __webpack_require__( 3084 );
var degenerate = (__webpack_require__(46603).factory);
var gammainc = __webpack_require__( 55479 );
var isnan = __webpack_require__( 86523 );
var PINF = __webpack_require__( 50469 );


// MAIN //

/**
* Returns a function for evaluating the cumulative distribution function (CDF) for a gamma distribution with shape parameter `alpha` and rate parameter `beta`.
*
* @param {NonNegativeNumber} alpha - shape parameter
* @param {PositiveNumber} beta - rate parameter
* @returns {Function} CDF
*
* @example
* var cdf = factory( 0.5, 0.1 );
* var y = cdf( 12.0 );
* // returns ~0.879
*
* y = cdf( 8.0 );
* // returns ~0.794
*/
function factory( alpha, beta ) {
	if (
		isnan( alpha ) ||
		isnan( beta ) ||
		alpha < 0.0 ||
		beta <= 0.0
	) {
		return constantFunction( NaN );
	}
	if ( alpha === 0.0 ) {
		return degenerate( 0.0 );
	}
	return cdf;

	/**
	* Evaluates the cumulative distribution function (CDF) for a gamma distribution.
	*
	* @private
	* @param {number} x - input value
	* @returns {Probability} evaluated CDF
	*
	* @example
	* var y = cdf( 2.0 );
	* // returns <number>
	*/
	function cdf( x ) {
		if ( x <= 0.0 ) {
			return 0.0;
		}
		if ( x === PINF ) {
			return 1.0;
		}
		return gammainc( x * beta, alpha );
	}
}


// EXPORTS //

module.exports = factory;


/***/ }),

/***/ 18156:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/



/**
* Gamma distribution cumulative distribution function (CDF).
*
* @module @stdlib/stats-base-dists-gamma-cdf
*
* @example
* var cdf = require( '@stdlib/stats-base-dists-gamma-cdf' );
*
* var y = cdf( 2.0, 8.0, 3.0 );
* // returns ~0.256
*
* y = cdf( 0.0, 1.0, 1.0 );
* // returns 0.0
*
* var mycdf = cdf.factory( 2.0, 0.5 );
* y = mycdf( 6.0 );
* // returns ~0.801
*
* y = mycdf( 2.0 );
* // returns ~0.264
*/

// MODULES //

var setReadOnly = __webpack_require__( 4568 );
var main = __webpack_require__( 74531 );
var factory = __webpack_require__( 53274 );


// MAIN //

setReadOnly( main, 'factory', factory );


// EXPORTS //

module.exports = main;


/***/ }),

/***/ 74531:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/



// MODULES //

var gammainc = __webpack_require__( 55479 );
var isnan = __webpack_require__( 86523 );
var PINF = __webpack_require__( 50469 );


// MAIN //

/**
* Evaluates the cumulative distribution function (CDF) for a gamma distribution with shape parameter `alpha` and rate parameter `beta` at a value `x`.
*
* @param {number} x - input value
* @param {NonNegativeNumber} alpha - shape parameter
* @param {PositiveNumber} beta - rate parameter
* @returns {Probability} evaluated CDF
*
* @example
* var y = cdf( 2.0, 1.0, 1.0 );
* // returns ~0.865
*
* @example
* var y = cdf( 2.0, 3.0, 1.0 );
* // returns ~0.323
*
* @example
* var y = cdf( -1.0, 2.0, 2.0 );
* // returns 0.0
*
* @example
* var y = cdf( +Infinity, 4.0, 2.0 );
* // returns 1.0
*
* @example
* var y = cdf( -Infinity, 4.0, 2.0 );
* // returns 0.0
*
* @example
* var y = cdf( NaN, 0.0, 1.0 );
* // returns NaN
*
* @example
* var y = cdf( 0.0, NaN, 1.0 );
* // returns NaN
*
* @example
* var y = cdf( 0.0, 0.0, NaN );
* // returns NaN
*
* @example
* var y = cdf( 2.0, -1.0, 1.0 );
* // returns NaN
*
* @example
* var y = cdf( 2.0, 1.0, -1.0 );
* // returns NaN
*/
function cdf( x, alpha, beta ) {
	if (
		isnan( x ) ||
		isnan( alpha ) ||
		isnan( beta ) ||
		alpha < 0.0 ||
		beta <= 0.0
	) {
		return NaN;
	}
	if ( alpha === 0.0 ) {
		return ( x < 0 ) ? 0.0 : 1.0;
	}
	if ( x <= 0.0 ) {
		return 0.0;
	}
	if ( x === PINF ) {
		return 1.0;
	}
	return gammainc( x * beta, alpha );
}


// EXPORTS //

module.exports = cdf;


/***/ }),

/***/ 62077:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/



// MODULES //

var constantFunction = __webpack_require__( 3084 );
var kernelBetaincinv = __webpack_require__( 61489 );
var isnan = __webpack_require__( 86523 );
var sign = __webpack_require__( 79079 );
var sqrt = __webpack_require__( 15478 );


// MAIN //

/**
* Returns a function for evaluating the quantile function for a Student's t distribution with degrees of freedom `v`.
*
* @param {PositiveNumber} v - degrees of freedom
* @returns {Function} quantile function
*
* @example
* var quantile = factory( 0.5 );
* var y = quantile( 0.5 );
* // returns 0.0
*
* y = quantile( 0.8 );
* // returns ~2.513
*
* y = quantile( 1.0 );
* // returns Infinity
*/
function factory( v ) {
	if ( isnan( v ) || v <= 0.0 ) {
		return constantFunction( NaN );
	}
	return quantile;

	/**
	* Evaluates the quantile function for a Student's t distribution.
	*
	* @private
	* @param {Probability} p - input value
	* @returns {number} evaluated quantile function
	*
	* @example
	* var y = quantile( 0.3 );
	* // returns <number>
	*/
	function quantile( p ) {
		var prob;
		var xs;

		if ( isnan( p ) || p < 0.0 || p > 1.0 ) {
			return NaN;
		}
		prob = ( p > 0.5 ) ? 1.0 - p : p;
		xs = kernelBetaincinv( v / 2.0, 0.5, 2.0 * prob, 1.0 - (2.0 * prob) );
		return sign( p - 0.5 ) * sqrt( v * xs[ 1 ] / xs[ 0 ] );
	}
}


// EXPORTS //

module.exports = factory;


/***/ }),

/***/ 74455:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/



/**
* Evaluate the quantile function for a Student's t distribution.
*
* @module @stdlib/stats-base-dists-t-quantile
*
* @example
* var quantile = require( '@stdlib/stats-base-dists-t-quantile' );
*
* var y = quantile( 0.8, 1.0 );
* // returns ~1.376
*
* y = quantile( 0.1, 1.0 );
* // returns ~-3.078
*
* y = quantile( 0.5, 0.1 );
* // returns 0.0
*
* var myquantile = quantile.factory( 4.0 );
*
* y = myquantile( 0.2 );
* // returns ~-0.941
*
* y = myquantile( 0.9 );
* // returns ~1.533
*/

// MODULES //

var setReadOnly = __webpack_require__( 4568 );
var main = __webpack_require__( 75186 );
var factory = __webpack_require__( 62077 );


// MAIN //

setReadOnly( main, 'factory', factory );


// EXPORTS //

module.exports = main;


/***/ }),

/***/ 75186:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/



// MODULES //

var kernelBetaincinv = __webpack_require__( 61489 );
var isnan = __webpack_require__( 86523 );
var sign = __webpack_require__( 79079 );
var sqrt = __webpack_require__( 15478 );


// MAIN //

/**
* Evaluates the quantile function for a Student's t distribution with degrees of freedom `v` at a probability `p`.
*
* @param {Probability} p - input value
* @param {PositiveNumber} v - degrees of freedom
* @returns {number} evaluated quantile function
*
* @example
* var y = quantile( 0.8, 1.0 );
* // returns ~1.376
*
* @example
* var y = quantile( 0.1, 1.0 );
* // returns ~-3.078
*
* @example
* var y = quantile( 0.5, 0.1 );
* // returns 0.0
*
* @example
* var y = quantile( -0.2, 0.1 );
* // returns NaN
*
* @example
* var y = quantile( NaN, 1.0 );
* // returns NaN
*
* @example
* var y = quantile( 0.0, NaN );
* // returns NaN
*
* @example
* var y = quantile( 0.5, -1.0 );
* // returns NaN
*/
function quantile( p, v ) {
	var prob;
	var xs;
	if (
		isnan( v ) ||
		isnan( p ) ||
		v <= 0.0 ||
		p < 0.0 ||
		p > 1.0
	) {
		return NaN;
	}
	prob = ( p > 0.5 ) ? 1.0 - p : p;
	xs = kernelBetaincinv( v / 2.0, 0.5, 2.0 * prob, 1.0 - (2.0 * prob) );
	return sign( p - 0.5 ) * sqrt( v * xs[ 1 ] / xs[ 0 ] );
}


// EXPORTS //

module.exports = quantile;


/***/ }),

/***/ 2128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ readSmallFile),
/* harmony export */   M_: () => (/* binding */ looksLikePattern),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   nx: () => (/* binding */ inside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83903);



const looksLikePattern = (text) => /[*?[\]{}]/.test(text);
async function findFiles(pattern, workspace) {
    const plain = tryFile(pattern, workspace);
    if (plain)
        return [plain];
    if (!looksLikePattern(pattern))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(await missing(pattern, workspace));
    const wanted = pattern.startsWith(`${workspace.root}/`) ? pattern.slice(workspace.root.length + 1) : pattern;
    refusePattern(wanted);
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const names = await glob(plainOutsideWildcards(wanted), {
        cwd: workspace.root,
        dot: false,
        onlyFiles: false,
        expandDirectories: false,
        followSymbolicLinks: false,
        extglob: false,
        fs: { ...node_fs__WEBPACK_IMPORTED_MODULE_0__, readdir: readdirWithLinks },
    });
    const files = wanted.includes('**') ? names.filter((name) => !isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace.root, name))) : names;
    if (files.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`No file matches "${pattern.slice(0, 200)}" (searched from the workspace): check the path or the pattern.`);
    return files.sort().map((name) => {
        const file = tryFile(name, workspace);
        if (!file)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" disappeared while it was read: run again when nothing writes to it.`);
        return file;
    });
}
const smallFile = 16 * 1024 * 1024;
function readSmallFile(file) {
    if (file.bytes > smallFile)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${file.name}" has ${Math.round(file.bytes / 2 ** 20)} MiB: is it the right file?`);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file.path);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${file.name}" cannot be read (${error.code}): grant read access.`);
    }
}
const mostInStep = 4;
function refusePattern(pattern) {
    const said = `The pattern "${pattern.slice(0, 80)}"`;
    if (/^([A-Za-z]:[\\/]|\/|\\\\)/.test(pattern) || /(^|[\\/{,])\.\.($|[\\/},])/.test(pattern))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`${said} leads out of the workspace: write it relative to the workspace, without a leading "/" and without "..".`);
    const wildcards = (text) => text.match(/[*{]|\[/g)?.length ?? 0;
    const tooMany = pattern.split('/').some((step) => step !== '**' && wildcards(step) > mostInStep);
    if (pattern.length > 1000 || tooMany || wildcards(pattern) > 20)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`${said} is too complex: use at most ${mostInStep} wildcards between two slashes, and 20 in all.`);
}
const readdirWithLinks = ((folder, options, callback) => node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir(folder, options, (error, entries) => {
    for (const entry of entries ?? [])
        if (entry.isSymbolicLink())
            entry.isFile = () => true;
    callback(error, entries);
}));
const plainOutsideWildcards = (pattern) => pattern.replace(/\[[^\]]*\]|[()+|!@^$]/g, (part) => (part.startsWith('[') ? part : `\\${part}`));
const isFolder = (path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
function tryFile(name, workspace) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace.root, name);
    let path;
    let stats;
    try {
        path = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute);
        stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch (error) {
        const code = error.code;
        if (code === 'EACCES')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" cannot be read (permission denied): grant read access.`);
        if (code === 'ELOOP')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" is a link that leads back to itself: mend the link.`);
        return undefined;
    }
    if (!inside(path, workspace.root))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" lies outside the workspace: run from a folder that holds it, name that folder with --workspace, or copy the file into the workspace.`);
    if (stats.isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" is a folder: name the files in it, for instance "${name.replace(/\/+$/, '')}/*.csv".`);
    if (!stats.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe(`"${name}" is not a regular file (a pipe, socket or device): write the data to a file first.`);
    return { path, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace.root, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), bytes: stats.size };
}
function inside(path, root) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, way) === path;
}
async function missing(name, workspace) {
    const { lstatSync, readdirSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19));
    const { basename, dirname } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 76760, 19));
    const { didYouMean } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 10425));
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace.root, name);
    const said = name.length > 200 ? `${name.slice(0, 200)}…` : name;
    try {
        lstatSync(absolute);
        return `"${said}" is a link to a file that does not exist: mend the link.`;
    }
    catch { }
    let near;
    try {
        near = inside(dirname(absolute), workspace.root)
            ? didYouMean(basename(absolute), readdirSync(dirname(absolute)))
            : undefined;
    }
    catch { }
    return `"${said}" does not exist${near ? `; did you mean "${near}"?` : ': check the path, which is relative to the workspace.'}`;
}


/***/ }),

/***/ 25330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
;// CONCATENATED MODULE: ./build/js/shared/clients/kubernetes/watch.js



const longestLine = 8 * 2 ** 20;
async function* watchEvents(url, options, signal) {
    const ended = new AbortController();
    try {
        const response = await answerTo(url, { ...options, signal: AbortSignal.any([signal, ended.signal]) });
        const status = response.statusCode ?? 0;
        if (status !== 200)
            yield status === 410 ? { kind: 'gone' } : { kind: 'refused', status };
        else
            for await (const line of linesOf(response))
                yield readEvent(line);
    }
    catch (error) {
        if (!signal.aborted)
            yield { kind: 'cut', message: (0,errors/* messageOf */.bD)(error) };
    }
    finally {
        ended.abort();
    }
}
const answerTo = (url, options) => new Promise((done, failed) => {
    const request = (url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request)(url, options, done);
    request.on('error', failed);
    request.end();
});
async function* linesOf(response) {
    response.setEncoding('utf8');
    let rest = '';
    for await (const part of response) {
        const lines = (rest + part).split('\n');
        rest = lines.pop() ?? '';
        if (rest.length > longestLine)
            throw new Error(`an event is larger than ${longestLine} characters`);
        yield* lines.filter((line) => line.trim() !== '');
    }
}
function readEvent(line) {
    const event = parsed(line);
    const object = event?.object;
    const version = object?.metadata?.resourceVersion;
    switch (event?.type) {
        case 'ADDED':
        case 'MODIFIED':
            return { kind: 'changed', object: object };
        case 'DELETED':
            return { kind: 'deleted', object: object };
        case 'BOOKMARK':
            if (typeof version === 'string')
                return { kind: 'bookmark', resourceVersion: version };
            break;
        case 'ERROR':
            return object?.code === 410 ? { kind: 'gone' } : { kind: 'refused', status: Number(object?.code) || 500 };
    }
    return { kind: 'cut', message: 'an event cannot be read' };
}
function parsed(line) {
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/clients/kubernetes/client.js





const longestMs = 30_000;
const largest = 8 * 2 ** 20;
const tries = 4;
function kubernetesClient(cluster, firstWaitMs = 250) {
    return {
        get: async (path) => {
            for (let i = 1;; i++) {
                const reply = await send(cluster, 'GET', path);
                if (reply.ok || !worthAnother(reply) || i === tries)
                    return reply;
                await (0,promises_.setTimeout)(firstWaitMs * 2 ** (i - 1));
            }
        },
        patch: (path, operations) => send(cluster, 'PATCH', path, operations),
        watch: (path, resourceVersion, signal) => {
            const slash = path.lastIndexOf('/');
            const query = new URLSearchParams({
                watch: 'true',
                allowWatchBookmarks: 'true',
                fieldSelector: `metadata.name=${path.slice(slash + 1)}`,
                resourceVersion,
            });
            const url = addressOf(cluster, `${path.slice(0, slash)}?${query}`);
            return watchEvents(url, optionsOf(cluster, 'GET', undefined), signal);
        },
    };
}
const worthAnother = (reply) => reply.kind === 'unavailable' || reply.status === 429 || reply.status >= 500;
const addressOf = ({ server }, path) => new URL(`${server.replace(/\/+$/, '')}${path}`);
function optionsOf(cluster, method, text) {
    const options = {
        method,
        headers: {
            accept: 'application/json',
            'user-agent': 'mlops-gates',
            ...(cluster.token === undefined ? {} : { authorization: `Bearer ${cluster.token}` }),
            ...(text === undefined
                ? {}
                : { 'content-type': 'application/json-patch+json', 'content-length': Buffer.byteLength(text) }),
        },
        ...(cluster.authority === undefined ? {} : { ca: cluster.authority }),
        ...(cluster.certificate === undefined ? {} : { cert: cluster.certificate }),
        ...(cluster.key === undefined ? {} : { key: cluster.key }),
        ...(cluster.serverName === undefined ? {} : { servername: cluster.serverName }),
    };
    return options;
}
async function send(cluster, method, path, body) {
    const url = addressOf(cluster, path);
    const text = body === undefined ? undefined : JSON.stringify(body);
    const options = { ...optionsOf(cluster, method, text), signal: AbortSignal.timeout(longestMs) };
    try {
        const { status, bytes } = await exchange(url, options, text);
        return replyOf(status, bytes);
    }
    catch (error) {
        return { ok: false, kind: 'unavailable', message: (0,errors/* messageOf */.bD)(error) };
    }
}
function exchange(url, options, text) {
    return new Promise((done, failed) => {
        const request = (url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request)(url, options, (response) => {
            const parts = [];
            let size = 0;
            response.on('data', (part) => {
                size += part.length;
                parts.push(part);
                if (size > largest)
                    response.destroy(new Error(`the answer is larger than ${largest} bytes`));
            });
            response.on('error', failed);
            response.on('end', () => done({ status: response.statusCode ?? 0, bytes: Buffer.concat(parts) }));
            response.on('aborted', () => failed(new Error('the connection ended within the answer')));
        });
        request.on('error', failed);
        request.end(text);
    });
}
function replyOf(status, bytes) {
    const body = jsonOf(bytes);
    if (status >= 200 && status < 300)
        return body === undefined
            ? { ok: false, kind: 'unavailable', message: 'the answer is no JSON: is this address a Kubernetes API server?' }
            : { ok: true, body };
    const said = body?.message;
    const message = typeof said === 'string' ? said.slice(0, 500) : `status ${status}`;
    return { ok: false, kind: 'refused', status, message };
}
function jsonOf(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/yaml/read-yaml.js + 4 modules
var read_yaml = __webpack_require__(12358);
;// CONCATENATED MODULE: ./build/js/shared/clients/kubernetes/kubeconfig.js





const serviceAccount = '/var/run/secrets/kubernetes.io/serviceaccount';
function readCluster(env) {
    const { KUBECONFIG: named, KUBERNETES_SERVICE_HOST: host, KUBERNETES_SERVICE_PORT: port = '443' } = env;
    if (named !== undefined && named !== '') {
        if (named.includes(':') && !/^[A-Za-z]:[\\/]/.test(named))
            throw new errors/* SettingsError */.GN(['KUBECONFIG names several files: name one, e.g. by kubectl config view --flatten.']);
        return clusterOf(bytesOf(named, 'KUBECONFIG'), (0,external_node_path_.dirname)((0,external_node_path_.resolve)(named)));
    }
    if (host !== undefined && host !== '')
        return {
            server: `https://${host.includes(':') ? `[${host}]` : host}:${port}`,
            authority: bytesOf((0,external_node_path_.join)(serviceAccount, 'ca.crt'), 'the service account'),
            token: bytesOf((0,external_node_path_.join)(serviceAccount, 'token'), 'the service account').toString('utf8').trim(),
        };
    const home = (0,external_node_path_.join)(env.HOME ?? (0,external_node_os_.homedir)(), '.kube', 'config');
    return clusterOf(bytesOf(home, 'KUBECONFIG is not set; ~/.kube/config'), (0,external_node_path_.dirname)(home));
}
function bytesOf(path, what) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        throw new errors/* EvidenceError */.oe(`The Kubernetes cluster is not known: a file of ${what} cannot be read (${error.code}). Set KUBECONFIG to the path of a kubeconfig.`);
    }
}
const fieldsOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
const textOf = (value) => typeof value === 'string' && value !== '' ? value : undefined;
function clusterOf(bytes, folder) {
    const { value, problems } = (0,read_yaml/* readYaml */.g)(bytes, 'kubeconfig');
    if (problems.length > 0 || value === undefined)
        throw new errors/* SettingsError */.GN([`The kubeconfig cannot be read: ${problems[0]?.message ?? 'it is empty'}.`]);
    const config = fieldsOf(value);
    const entry = (list, name, field) => {
        const entries = Array.isArray(config[list]) ? config[list] : [];
        const found = entries.map(fieldsOf).find((each) => each.name === name);
        if (name === undefined || !found)
            throw new errors/* SettingsError */.GN([`The kubeconfig has no entry in "${list}" for its current context: mend it.`]);
        return fieldsOf(found[field]);
    };
    const context = entry('contexts', textOf(config['current-context']), 'context');
    const cluster = entry('clusters', textOf(context.cluster), 'cluster');
    const user = entry('users', textOf(context.user), 'user');
    refuse(cluster, user);
    const data = (from, field) => {
        const inline = textOf(from[`${field}-data`]);
        const path = textOf(from[field]);
        if (inline !== undefined)
            return Buffer.from(inline, 'base64');
        return path === undefined ? undefined : bytesOf((0,external_node_path_.resolve)(folder, path), 'the kubeconfig');
    };
    const tokenFile = textOf(user.tokenFile);
    const token = textOf(user.token) ??
        (tokenFile === undefined
            ? undefined
            : bytesOf((0,external_node_path_.resolve)(folder, tokenFile), 'the kubeconfig').toString('utf8').trim());
    const parts = {
        authority: data(cluster, 'certificate-authority'),
        serverName: textOf(cluster['tls-server-name']),
        token,
        certificate: data(user, 'client-certificate'),
        key: data(user, 'client-key'),
    };
    const server = textOf(cluster.server);
    if (server === undefined || !URL.canParse(server) || !/^https?:$/.test(new URL(server).protocol))
        throw new errors/* SettingsError */.GN(['The cluster of the kubeconfig has no "server" with an https address: mend it.']);
    return {
        server,
        ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)),
    };
}
function refuse(cluster, user) {
    const problems = [
        ...(cluster['insecure-skip-tls-verify'] === true
            ? ['The kubeconfig says insecure-skip-tls-verify: give the certificate of the authority instead.']
            : []),
        ...(cluster['proxy-url'] === undefined ? [] : ['The kubeconfig names a proxy, which is not supported.']),
        ...['exec', 'auth-provider', 'username', 'as'].flatMap((field) => user[field] === undefined
            ? []
            : [
                `The user of the kubeconfig has "${field}", which is not supported: give a token (kubectl create token) or a client certificate.`,
            ]),
    ];
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
}

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/duration-words.js
function durationWords(value) {
    const [size, noun] = value < 120 ? [1, 'second'] : value < 7200 ? [60, 'minute'] : value < 172_800 ? [3600, 'hour'] : [86_400, 'day'];
    const shown = Math.round((10 * value) / size) / 10;
    const whole = shown >= 10 ? Math.round(shown) : shown;
    return `${whole} ${noun}${whole === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/instant.js
const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/i;
const [earliest, latest] = [1e9, 5e9];
function parseInstant(given) {
    const seconds = typeof given === 'number' || (typeof given === 'string' && /^\d{10}(\.\d{1,9})?$/.test(given))
        ? Number(given)
        : typeof given === 'string' && iso.test(given)
            ? Date.parse(given.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')) / 1000
            : Number.NaN;
    return seconds >= earliest && seconds <= latest ? seconds : undefined;
}
const instantText = (seconds) => new Date(1000 * seconds).toISOString().replace('.000Z', 'Z');

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/route.js
const annotation = 'mlops-gates/canary';
function readRoute(body, backends) {
    const route = (body ?? {});
    const { resourceVersion, annotations } = route.metadata ?? {};
    const rules = route.spec?.rules;
    if (typeof resourceVersion !== 'string' || !isRules(rules))
        return { problem: 'The answer is no HTTPRoute with rules: check "target".' };
    const pairs = [];
    const without = [];
    for (const [rule, { backendRefs = [] }] of rules.entries()) {
        const at = (name) => backendRefs.flatMap((ref, i) => (ref.name === name ? [i] : []));
        const [controls, canaries] = [at(backends.control), at(backends.canary)];
        if (controls.length > 1 || canaries.length > 1)
            return { problem: `Rule ${rule + 1} of the HTTPRoute names a backend twice: name each one once.` };
        const [controlIndex, canaryIndex] = [controls[0], canaries[0]];
        if (controlIndex !== undefined && canaryIndex === undefined)
            without.push(rule);
        if (controlIndex === undefined || canaryIndex === undefined)
            continue;
        const weights = backendRefs.map(({ weight }) => weight ?? 1);
        if (weights.some((weight) => !Number.isInteger(weight) || weight < 0))
            return { problem: `Rule ${rule + 1} of the HTTPRoute has a weight that is no whole number.` };
        const [control, canary] = [weights[controlIndex], weights[canaryIndex]];
        const others = weights.reduce((sum, weight) => sum + weight, 0) - control - canary;
        pairs.push({ rule, control, canary, controlIndex, canaryIndex, others });
    }
    if (pairs.length === 0)
        return {
            problem: `No rule of the HTTPRoute has both backends, "${backends.control}" and "${backends.canary}": add the canary as a backend with weight 0, or mend "control-backend" and "canary-backend".`,
        };
    const text = annotations?.[annotation];
    const state = text === undefined ? undefined : readState(text);
    if (text !== undefined && state === undefined)
        return {
            problem: `The annotation ${annotation} of the HTTPRoute cannot be read: set the weights by hand and remove it.`,
        };
    return {
        resourceVersion,
        pairs,
        without,
        hasAnnotations: annotations !== undefined && annotations !== null,
        ...(state === undefined ? {} : { state }),
    };
}
const isRules = (value) => isRecords(value) && value.every(({ backendRefs }) => backendRefs === undefined || isRecords(backendRefs));
const isRecords = (value) => Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null);
const phases = ['running', 'promoted', 'rolled-back', 'left'];
function readState(text) {
    try {
        const state = JSON.parse(String(text));
        const instants = [state.at, state.expires, state.seen, ...state.history.map(({ at }) => at)];
        const weights = [...state.original, ...state.set].flatMap(({ rule, control, canary }) => [rule, control, canary]);
        const good = state.version === 1 &&
            typeof state.release === 'string' &&
            phases.includes(state.phase) &&
            instants.every((instant) => typeof instant === 'string' && !Number.isNaN(Date.parse(instant))) &&
            state.history.length > 0 &&
            state.history.every(({ weight }) => Number.isInteger(weight) && weight >= 0 && weight <= 100) &&
            state.original.length > 0 &&
            weights.every((weight) => Number.isInteger(weight) && weight >= 0);
        return good ? state : undefined;
    }
    catch {
        return undefined;
    }
}
function stillOurs({ pairs, state }) {
    return (state !== undefined &&
        state.set.length === pairs.length &&
        state.set.every(({ rule, control, canary }) => pairs.some((pair) => pair.rule === rule && pair.control === control && pair.canary === canary)));
}
function weightsFor(view, percent) {
    const weights = [];
    for (const { rule, control, canary, others } of view.pairs) {
        const sum = others === 0 ? 100 : control + canary;
        const part = (sum * percent) / 100;
        if (!Number.isInteger(part) || sum === 0)
            return {
                problem: `Rule ${rule + 1} of the HTTPRoute has other backends beside, so that control and canary share a weight of ${sum}, of which ${percent} % is no whole number: multiply all weights of the rule by 100.`,
            };
        weights.push({ rule, control: sum - part, canary: part });
    }
    return weights;
}
function patchOf(view, backends, weights, state) {
    const operations = [{ op: 'test', path: '/metadata/resourceVersion', value: view.resourceVersion }];
    for (const { rule, control, canary } of weights ?? []) {
        const pair = view.pairs.find((each) => each.rule === rule);
        if (!pair)
            throw new Error(`no pair in rule ${rule}`);
        const at = (index) => `/spec/rules/${rule}/backendRefs/${index}`;
        operations.push({ op: 'test', path: `${at(pair.controlIndex)}/name`, value: backends.control }, { op: 'test', path: `${at(pair.canaryIndex)}/name`, value: backends.canary }, { op: 'add', path: `${at(pair.controlIndex)}/weight`, value: control }, { op: 'add', path: `${at(pair.canaryIndex)}/weight`, value: canary });
    }
    if (!view.hasAnnotations)
        operations.push({ op: 'add', path: '/metadata/annotations', value: {} });
    operations.push({
        op: 'add',
        path: `/metadata/annotations/${annotation.replace('/', '~1')}`,
        value: JSON.stringify(state),
    });
    return operations;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/plan-traffic.js



function planTraffic(evidence, traffic) {
    const { found } = traffic;
    if (found === undefined)
        return { problem: 'The HTTPRoute could not be read.' };
    switch (evidence.mode) {
        case 'abort':
            return planAbort(found, evidence.release);
        case 'reconcile':
            return planReconcile(found, evidence.at);
        case 'status':
        case 'step':
            return planStep(evidence, found, evidence.release ?? '');
        case 'replay':
            return { done: 'A replay moves nothing.' };
    }
}
const foreign = 'Somebody else has changed the weights since the last step: nothing was moved. Set the weights right by hand, then run mode reconcile to give the canary up.';
function planStep({ assessment, intervals, steps, at }, found, release) {
    const { state } = found;
    if (state?.phase === 'running' && state.release !== release)
        return {
            problem: `The canary of the release "${state.release}" is under way since ${state.history[0]?.at}: wait for its end, or end it by mode abort.`,
        };
    if (state === undefined || state.phase !== 'running') {
        if (state?.release === release && state.phase !== 'left')
            return {
                done: state.phase === 'promoted'
                    ? `The release was promoted at ${state.at}.`
                    : `The release was rolled back at ${state.at}; to try it again, give it another name in "release".`,
            };
        if (found.pairs.some(({ canary }) => canary > 0))
            return {
                problem: 'The canary has a weight already that no step gave it: set it to 0 before a canary begins.',
            };
        return toWeight(found, steps[0], 'start', 'running');
    }
    if (!stillOurs(found))
        return { problem: foreign };
    const [judged, last] = [intervals.at(-1), state.history.at(-1)];
    if (judged === undefined ||
        last === undefined ||
        judged.weight !== last.weight ||
        Date.parse(last.at) / 1000 !== judged.from)
        return { problem: 'Another run has moved the canary while this one judged it: nothing was done; run again.' };
    switch (assessment.decision) {
        case 'promote': {
            const next = assessment.nextWeight ?? 100;
            return next === 100 ? toWeight(found, 100, 'finish', 'promoted') : toWeight(found, next, 'advance', 'running');
        }
        case 'rollback':
            return restore(found, state, 'rolled-back');
        case 'hold':
        case 'error':
            return Date.parse(state.at) / 1000 >= at
                ? { done: 'Held.' }
                : { action: { what: 'renew', weight: last.weight, guard: found, weights: undefined, phase: 'running' } };
    }
}
function planAbort(found, release) {
    const { state } = found;
    if (state?.phase !== 'running')
        return { done: 'No canary is under way.' };
    if (release !== undefined && state.release !== release)
        return { problem: `The canary under way is that of the release "${state.release}": name that one, or none.` };
    return stillOurs(found) ? restore(found, state, 'rolled-back') : { problem: foreign };
}
function planReconcile(found, at) {
    const { state } = found;
    if (state?.phase !== 'running')
        return { done: 'No canary was left behind.' };
    const left = Date.parse(state.expires) / 1000 - at;
    if (!stillOurs(found))
        return { action: { what: 'release', weight: 0, guard: found, weights: undefined, phase: 'left' } };
    if (left > 0)
        return {
            done: `The canary of the release "${state.release}" is under way; it counts as left behind in ${durationWords(left)}.`,
        };
    return restore(found, state, 'rolled-back');
}
const restore = (found, state, phase) => ({
    action: { what: 'rollback', weight: 0, guard: found, weights: state.original, phase },
});
function toWeight(found, percent, what, phase) {
    const weights = weightsFor(found, percent);
    return 'problem' in weights ? weights : { action: { what, weight: percent, guard: found, weights, phase } };
}
function stateAfter({ what, weight, weights, guard, phase }, evidence, release, expireAfter) {
    const at = instantText(evidence.at);
    const measured = Object.values(evidence.assessment.presence).every(({ state }) => state !== 'missing');
    const fresh = what === 'start';
    const before = fresh ? undefined : guard.state;
    const moved = what === 'start' || what === 'advance';
    return {
        version: 1,
        release: before?.release ?? release,
        phase,
        at,
        expires: instantText(evidence.at + expireAfter),
        seen: measured || before === undefined ? at : before.seen,
        history: [...(before?.history ?? []), ...(moved ? [{ weight, at }] : [])],
        original: before?.original ?? guard.pairs.map(({ rule, control, canary }) => ({ rule, control, canary })),
        set: weights ?? before?.set ?? [],
    };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/apply.js





const mostConflicts = 5;
function next(evidence) {
    const { traffic } = evidence;
    if (traffic.driver === 'emit' || evidence.mode === 'status' || evidence.mode === 'replay')
        return undefined;
    if (traffic.problem !== undefined || traffic.did.length > 0)
        return undefined;
    const plan = planTraffic(evidence, traffic);
    return 'action' in plan ? plan.action : undefined;
}
async function apply(action, evidence, settings, site) {
    const { traffic } = evidence;
    if (traffic.driver !== 'httproute')
        return evidence;
    const route = routeOf(settings, site);
    const state = stateAfter(action, evidence, settings.release ?? '', settings['expire-after']);
    const written = await route.client.patch(route.path, patchOf(action.guard, route.backends, action.weights, state));
    const after = (more) => ({ ...evidence, traffic: { ...traffic, ...more } });
    const did = (view) => after({ route: view, did: [{ what: action.what, weight: action.weight }] });
    const refused = whyRefused(written, 'patch', route);
    if (refused !== undefined)
        return after({ problem: refused });
    const read = await readTarget(route);
    if ('problem' in read)
        return after({ problem: read.problem });
    const denied = !written.ok && written.kind === 'refused';
    if (!denied && JSON.stringify(read.view.state) === JSON.stringify(state))
        return did(read.view);
    if (denied && read.view.resourceVersion === action.guard.resourceVersion)
        return after({
            problem: { cause: 'outside', message: `The API server refuses the weights: ${written.message}` },
        });
    if (traffic.conflicts + 1 >= mostConflicts)
        return after({
            problem: {
                cause: 'outside',
                message: `Others changed the HTTPRoute ${mostConflicts} times while it was to be written: find out who, for instance a GitOps tool that sets it back.`,
            },
        });
    return after({ found: read.view, conflicts: traffic.conflicts + 1 });
}
function routeOf(settings, { mask }) {
    const target = /^([a-z0-9][a-z0-9.-]*)\/([a-z0-9][a-z0-9.-]*)$/.exec(settings.target ?? '');
    if (!target)
        throw new errors/* SettingsError */.GN(['The setting "target" must be <namespace>/<name> of an HTTPRoute.']);
    const cluster = readCluster(process.env);
    if (cluster.token !== undefined)
        mask(cluster.token);
    return {
        client: kubernetesClient(cluster),
        path: `/apis/gateway.networking.k8s.io/v1/namespaces/${target[1]}/httproutes/${target[2]}`,
        target: `${target[1]}/${target[2]}`,
        backends: { control: settings['control-backend'] ?? '', canary: settings['canary-backend'] ?? '' },
    };
}
async function readTarget(access) {
    const reply = await access.client.get(access.path);
    if (!reply.ok)
        return {
            problem: whyRefused(reply, 'get', access) ?? {
                cause: 'outside',
                message: `The Kubernetes API server does not answer (${reply.message}): check KUBECONFIG and the network.`,
            },
        };
    const view = readRoute(reply.body, access.backends);
    return 'problem' in view ? { problem: { cause: 'evidence', message: view.problem } } : { view };
}
function whyRefused(reply, verb, { target }) {
    if (reply.ok || reply.kind !== 'refused')
        return undefined;
    if (reply.status === 401)
        return {
            cause: 'outside',
            message: 'The Kubernetes API server does not accept who asks: renew the token or certificate.',
        };
    if (reply.status === 403)
        return {
            cause: 'outside',
            message: `The Kubernetes API server forbids to ${verb} the HTTPRoute ${target}: grant the role that the report shows.`,
        };
    if (reply.status === 404)
        return {
            cause: 'evidence',
            message: `There is no HTTPRoute ${target}, or this cluster has no Gateway API (gateway.networking.k8s.io/v1): check "target" and the current context.`,
        };
    return undefined;
}

// EXTERNAL MODULE: ./build/js/shared/report/format-value.js
var format_value = __webpack_require__(53802);
;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/excess.js
function excessOf({ direction }, { estimate, lower, upper }) {
    return direction === 'higher'
        ? { estimate, lower, upper }
        : { estimate: 0 - estimate, lower: 0 - upper, upper: 0 - lower };
}
const marginOf = ({ direction, margin }) => direction === 'higher' ? 0 - margin : margin;

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/decide.js




function decide(evidence) {
    const { rules, assessment, traffic, intervals } = evidence;
    const judged = intervals.length === 0 ? [] : rules.flatMap((rule) => checksOf(rule, evidence));
    const overdue = assessment.overdue && assessment.decision !== 'promote'
        ? [
            {
                id: 'traffic.duration',
                title: 'the step is decided in time',
                severity: 'error',
                outcome: 'fail',
                observed: Math.round(assessment.elapsed ?? 0),
                expected: 'decided within max-duration',
                reason: `The step is undecided since ${durationWords(assessment.elapsed ?? 0)}: send the canary more requests, or allow a wider margin.`,
            },
        ]
        : [];
    return [...(traffic.driver === 'emit' ? [] : routeChecks(evidence, traffic)), ...judged, ...overdue];
}
function checksOf(rule, { assessment, intervals }) {
    const presence = assessment.presence[rule.name];
    const own = assessment.comparisons.filter(({ metric }) => metric === rule.name);
    const now = own.find(({ current }) => current);
    return [
        observedCheck(rule, presence),
        ...(now === undefined ? [] : [ratioCheck(rule, now)]),
        ...own.map((comparison) => marginCheck(rule, comparison, intervals.length)),
    ];
}
const severityOf = ({ role }) => (role === 'guardrail' ? 'error' : 'warning');
function observedCheck(rule, presence) {
    const head = {
        id: `${rule.name}.observed`,
        title: `${rule.name} is measured on both tracks`,
        severity: severityOf(rule),
        expected: 'a fresh sample of the control and of the canary',
    };
    switch (presence?.state) {
        case 'fresh':
            return { ...head, outcome: 'pass', observed: 1, reason: 'Both tracks have fresh samples.' };
        case 'early':
            return { ...head, outcome: 'inconclusive', observed: 0, reason: `${presence.message} The step has only begun.` };
        case 'missing':
            return { ...head, outcome: 'error', cause: presence.cause, observed: null, reason: presence.message };
        case undefined:
            return { ...head, outcome: 'error', cause: 'evidence', observed: null, reason: 'The metric was not measured.' };
    }
}
function ratioCheck(rule, { ratio, canary, control, weight }) {
    const head = {
        id: `${rule.name}.sample-ratio`,
        title: `the canary gets its share of the requests of ${rule.name}`,
        severity: severityOf(rule),
        expected: `${weight} % of the requests, within a tenth of that`,
    };
    const observed = { numerator: canary.total, denominator: canary.total + control.total };
    if (ratio === undefined)
        return { ...head, outcome: 'inconclusive', observed: null, reason: 'No request was counted in this step yet.' };
    return ratio.mismatch
        ? {
            ...head,
            outcome: 'inconclusive',
            observed,
            reason: `The canary gets ${percent(ratio.share)}, its weight is ${weight} %: look for retries, sticky sessions, a canary that drops requests, or a weight that did not arrive.`,
        }
        : { ...head, outcome: 'pass', observed, reason: `The canary gets ${percent(ratio.share)}.` };
}
function marginCheck(rule, comparison, intervals) {
    const { sequence, outcome, needs, slice, current } = comparison;
    const noun = rule.kind === 'latency' ? `share above ${rule.objective ?? 'the objective'}` : 'share';
    const excess = sequence && excessOf(rule, sequence);
    const bound = `at ${rule.direction === 'lower' ? 'most' : 'least'} ${(0,format_value/* formatNumber */.ZV)(marginOf(rule))}`;
    const head = {
        id: `${rule.name}.max-drop${slice}`,
        title: `${rule.name} of the canary is not worse${intervals > 1 ? ` at ${comparison.weight} %` : ''}`,
        severity: current || outcome === 'fail' ? severityOf(rule) : 'info',
        expected: `${noun}, canary minus control: ${bound}`,
        observed: excess?.estimate ?? null,
        ...(excess === undefined ? {} : { interval: [excess.lower, excess.upper] }),
        evidence: {
            control: { ...comparison.control },
            canary: { ...comparison.canary },
            minutes: comparison.minutes,
            ...(comparison.decisionUpper === undefined || sequence === undefined
                ? {}
                : { decisionInterval: decisionInterval(rule, sequence, comparison.decisionUpper) }),
        },
    };
    const seen = `${percentOf(comparison.canary)} of the canary, ${percentOf(comparison.control)} of the control`;
    switch (outcome) {
        case 'pass':
            return { ...head, outcome, reason: `${seen}: whatever chance did, the margin is kept.` };
        case 'fail':
            return {
                ...head,
                outcome,
                reason: `${seen}: that is worse by more than the margin, and not by chance. Take traffic from the canary, and look at what it does differently.`,
            };
        case 'inconclusive':
            return { ...head, outcome, reason: `${seen}. What would decide: ${needs ?? 'more requests'}.` };
    }
}
function decisionInterval(rule, sequence, decisionUpper) {
    const { lower, upper } = excessOf(rule, { ...sequence, upper: decisionUpper });
    return [lower, upper];
}
function routeChecks(evidence, traffic) {
    const restores = evidence.mode === 'abort' || evidence.mode === 'reconcile';
    const head = {
        id: restores ? 'traffic.restored' : 'traffic.route',
        title: restores ? 'traffic is as it was before the canary' : 'traffic can be moved',
        severity: 'error',
        expected: restores ? 'no canary is left behind' : 'weights are those that were set last',
    };
    const problem = (message, cause) => [
        { ...head, outcome: 'error', cause, observed: null, reason: message },
    ];
    if (traffic.problem)
        return problem(traffic.problem.message, traffic.problem.cause);
    const [did] = traffic.did;
    const plan = did === undefined ? planTraffic(evidence, traffic) : undefined;
    if (plan && 'problem' in plan)
        return problem(plan.problem, 'evidence');
    const said = did ? doneWords[did.what](did.weight) : plan && 'done' in plan ? plan.done : 'Nothing was written.';
    const phase = traffic.found?.state?.phase;
    const route = { ...head, outcome: 'pass', observed: did?.weight ?? 0, reason: said };
    if (restores)
        return [route];
    if (evidence.intervals.length > 0)
        return [route];
    const ended = plan && 'done' in plan && phase === 'rolled-back';
    const promoted = plan && 'done' in plan && phase === 'promoted';
    if (promoted)
        return [route];
    return [
        route,
        {
            id: 'traffic.begun',
            title: 'the canary is under way',
            severity: 'error',
            expected: 'a step that can be judged',
            outcome: ended ? 'fail' : 'inconclusive',
            observed: 0,
            reason: ended ? said : 'There is nothing to judge yet: run the next step when the canary has had traffic.',
        },
    ];
}
const doneWords = {
    start: (weight) => `The canary was given ${weight} %.`,
    advance: (weight) => `The canary was given ${weight} %.`,
    finish: () => 'The canary was given all traffic.',
    rollback: () => 'The original weights were set again.',
    release: () => 'The weights are those of somebody else and were left; the canary is given up.',
    renew: (weight) => `The weight stays at ${weight} %.`,
};
const percent = (share) => `${Number((100 * share).toPrecision(3))} %`;
const percentOf = ({ count, total }) => total === 0 ? `none of 0` : `${(0,format_value/* formatNumber */.ZV)(count)} of ${(0,format_value/* formatNumber */.ZV)(total)} (${percent(count / total)})`;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/shared/clients/prometheus/client.js


const client_longestMs = 60_000;
const client_largest = 64 * 2 ** 20;
const client_tries = 4;
const span = 3600;
function prometheusClient(options) {
    return {
        rawSamples: async (selector, at, seconds) => {
            const parts = [];
            for (let until = at, left = seconds; left > 0; until -= span, left -= span) {
                const range = Math.ceil(Math.min(span, left));
                const asked = await ask(options, `${selector}[${range}s]`, until);
                if (!asked.ok)
                    return asked;
                parts.unshift([...asked.series]);
            }
            return { ok: true, series: joined(parts) };
        },
    };
}
function joined(parts) {
    const series = new Map();
    for (const { labels, samples } of parts.flat()) {
        const key = JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
        const known = series.get(key) ?? { labels, samples: [] };
        const last = known.samples.at(-1)?.[0] ?? 0;
        known.samples.push(...samples.filter(([time]) => time > last));
        series.set(key, known);
    }
    return [...series].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
async function ask(options, query, time) {
    for (let i = 1;; i++) {
        const asked = await askOnce(options, query, time);
        if (asked.ok || asked.kind === 'refused' || i === client_tries)
            return asked;
        await (0,promises_.setTimeout)((options.firstWaitMs ?? 250) * 2 ** (i - 1));
    }
}
async function askOnce({ url, token }, query, time) {
    try {
        const response = await fetch(`${url.replace(/\/+$/, '')}/api/v1/query`, {
            method: 'POST',
            redirect: 'error',
            signal: AbortSignal.timeout(client_longestMs),
            headers: {
                accept: 'application/json',
                ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
            },
            body: new URLSearchParams({ query, time: String(time) }),
        });
        return readAnswer(response.status, await client_textOf(response));
    }
    catch (error) {
        const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
        return { ok: false, kind: 'unavailable', message: `${(0,errors/* messageOf */.bD)(error)}${cause}` };
    }
}
async function client_textOf(response) {
    const parts = [];
    let size = 0;
    for await (const part of response.body ?? []) {
        size += part.length;
        if (size > client_largest)
            throw new Error(`the answer is larger than ${client_largest} bytes`);
        parts.push(part);
    }
    return Buffer.concat(parts).toString('utf8');
}
function readAnswer(status, text) {
    const body = client_jsonOf(text);
    if (status === 401 || status === 403)
        return {
            ok: false,
            kind: 'refused',
            message: `status ${status}: the server asks for a token, or refuses this one`,
        };
    if (body?.status === 'error') {
        const message = `${body.errorType}: ${String(body.error).slice(0, 400)}`;
        return status === 503 || body.errorType === 'timeout' || body.errorType === 'internal'
            ? { ok: false, kind: 'unavailable', message }
            : { ok: false, kind: 'refused', message };
    }
    if (status === 404)
        return { ok: false, kind: 'refused', message: 'status 404: is this the address of a Prometheus server?' };
    if (status !== 200 || body?.status !== 'success')
        return { ok: false, kind: 'unavailable', message: `status ${status}, and no answer of Prometheus` };
    if (Array.isArray(body.warnings) && body.warnings.length > 0)
        return {
            ok: false,
            kind: 'unavailable',
            message: `the answer may not be whole: ${String(body.warnings[0]).slice(0, 400)}`,
        };
    if (body.data?.resultType !== 'matrix' || !Array.isArray(body.data.result))
        return { ok: false, kind: 'refused', message: 'the query gives no raw samples: give the selector of a counter' };
    const series = body.data.result.map(readSeries);
    return series.every((each) => each !== undefined)
        ? { ok: true, series }
        : {
            ok: false,
            kind: 'refused',
            message: 'a series has no plain samples (native histograms are not supported), or one that is no finite number',
        };
}
function client_jsonOf(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function readSeries(given) {
    const { metric, values, histograms } = (given ?? {});
    if (histograms !== undefined || !Array.isArray(values) || typeof metric !== 'object' || metric === null)
        return undefined;
    const samples = values.map((pair) => Array.isArray(pair) && typeof pair[0] === 'number' && typeof pair[1] === 'string' && pair[1].trim() !== ''
        ? [pair[0], Number(pair[1])]
        : [Number.NaN, Number.NaN]);
    return samples.every(([time, value]) => Number.isFinite(time) && Number.isFinite(value))
        ? { labels: metric, samples }
        : undefined;
}

// EXTERNAL MODULE: ./build/js/shared/engine/find-files.js
var find_files = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/js/shared/text/short-name.js
var short_name = __webpack_require__(18100);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-cdf/lib/index.js
var lib = __webpack_require__(72484);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js
var stats_base_dists_t_quantile_lib = __webpack_require__(74455);
;// CONCATENATED MODULE: ./build/js/shared/statistics/normal-mixture.js

function mixturePrecision(vOptimal, alpha, sides) {
    const log = 2 * Math.log(1 / (sides === 'one-sided' ? 2 * alpha : alpha));
    return vOptimal / (log + Math.log1p(log));
}
function logMixture(s, v, precision, sides) {
    const both = 0.5 * Math.log(precision / (v + precision)) + (s * s) / (2 * (v + precision));
    return sides === 'two-sided' ? both : both + Math.LN2 + Math.log(lib(s / Math.sqrt(v + precision), 0, 1));
}
function mixtureBound(v, alpha, precision, sides) {
    const twoSided = (level) => Math.sqrt((v + precision) * (Math.log((v + precision) / precision) - 2 * Math.log(level)));
    if (sides === 'two-sided')
        return twoSided(alpha);
    let [low, high] = [0, twoSided(alpha)];
    for (let i = 0; i < 200 && high - low > 1e-14 * high; i++) {
        const middle = (low + high) / 2;
        if (logMixture(middle, v, precision, 'one-sided') < -Math.log(alpha))
            low = middle;
        else
            high = middle;
    }
    return high;
}

;// CONCATENATED MODULE: ./build/js/shared/statistics/confidence-sequence.js



const fewestBuckets = 30;
const fewestWithoutVariance = 50;
const batchBuckets = 10;
const optimalBuckets = 60;
function confidenceSequence(series, levels) {
    const buckets = series.length;
    if (buckets < fewestBuckets)
        return undefined;
    const units = sum(series.map(({ weight }) => weight));
    const estimate = meanOf(series);
    const iid = sum(series.map(({ difference, weight }) => weight * (difference - estimate) ** 2)) / (buckets - 1);
    const batches = Array.from({ length: Math.floor(buckets / batchBuckets) }, (_, i) => series.slice(i * batchBuckets, (i + 1) * batchBuckets));
    const centre = meanOf(batches.flat());
    const longRun = sum(batches.map((batch) => weightOf(batch) * (meanOf(batch) - centre) ** 2)) / (batches.length - 1);
    const [independent, dependent] = [Math.sqrt(iid / units), Math.sqrt(longRun / units)];
    if (iid === 0 && buckets < fewestWithoutVariance)
        return undefined;
    const time = elapsed(series, units);
    const least = 3 / units;
    const half = (alpha) => {
        const tail = lib(-standardBound(time, alpha), 0, 1);
        const times = (freedom) => -stats_base_dists_t_quantile_lib(tail, freedom);
        return Math.max(times(batches.length - 1) * dependent, times(buckets - 1) * independent, least);
    };
    return {
        estimate,
        lower: estimate - half(levels.lower),
        upper: estimate + half(levels.upper),
        standardError: Math.max(independent, dependent),
        buckets,
        units,
    };
}
function bucketsNeeded(state, margin, alpha) {
    const { buckets, units, standardError } = state;
    const power = 0.8416212335729143;
    const clears = (n) => {
        const error = standardError * Math.sqrt(buckets / n);
        const tail = lib(-standardBound(n, alpha), 0, 1);
        const half = -stats_base_dists_t_quantile_lib(tail, Math.floor(n / batchBuckets) - 1) * error;
        return Math.max(half, (3 * buckets) / (units * n)) + power * error < margin;
    };
    let [low, high] = [fewestBuckets - 1, 100 * buckets];
    if (!clears(high))
        return undefined;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (clears(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}
function elapsed(series, units) {
    const first = weightOf(series.slice(0, fewestBuckets)) / fewestBuckets;
    return units / first;
}
function standardBound(time, alpha) {
    const precision = mixturePrecision(optimalBuckets, alpha, 'one-sided');
    return mixtureBound(time, alpha, precision, 'one-sided') / Math.sqrt(time);
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
const weightOf = (series) => sum(series.map(({ weight }) => weight));
const meanOf = (series) => sum(series.map(({ difference, weight }) => weight * difference)) / weightOf(series);

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-chisquare-cdf/lib/index.js
var stats_base_dists_chisquare_cdf_lib = __webpack_require__(16328);
;// CONCATENATED MODULE: ./build/js/shared/statistics/sample-ratio.js


function sampleRatio(observed, weights) {
    const total = observed.reduce((sum, count) => sum + count, 0);
    const weight = weights.reduce((sum, each) => sum + each, 0);
    if (!(total > 0) || observed.length < 2 || observed.length !== weights.length || weights.some((each) => !(each > 0)))
        return undefined;
    const chi2 = observed.reduce((sum, count, i) => {
        const expected = (total * weights[i]) / weight;
        return sum + (count - expected) ** 2 / expected;
    }, 0);
    const pValue = observed.length === 2 ? 2 * lib(-Math.sqrt(chi2), 0, 1) : 1 - stats_base_dists_chisquare_cdf_lib(chi2, observed.length - 1);
    return { chi2, pValue };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/evidence.js
const tracks = ['control', 'canary'];

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/assess.js





const fewestRequests = 1000;
const bucketSeconds = 60;
const ratioAlpha = 0.001;
const ratioTolerance = 0.1;
function assess(observed, limits) {
    const current = observed.intervals.at(-1);
    const guardrails = observed.rules.filter(({ role }) => role === 'guardrail').length;
    const levels = { alpha: limits.alpha, rollback: limits.alpha / Math.max(1, guardrails) };
    const comparisons = observed.intervals.flatMap((interval, i) => observed.rules.map((rule) => compare(rule, seriesOf(observed, rule), interval, {
        slice: sliceOf(observed.intervals, i),
        current: interval === current,
        at: observed.at,
        levels,
    })));
    const presence = Object.fromEntries(observed.rules.map(({ name }) => [name, presenceOf(seriesOf(observed, { name }), current, observed, limits)]));
    const elapsed = current === undefined ? undefined : observed.at - current.from;
    const overdue = elapsed !== undefined && elapsed > limits.maxDuration;
    return {
        ...decideOn(observed, comparisons, presence, overdue, limits),
        comparisons,
        presence,
        elapsed,
        overdue,
    };
}
const seriesOf = ({ series }, { name }) => series.find(({ metric }) => metric === name) ?? { metric: name, buckets: [], last: {} };
function sliceOf(intervals, i) {
    const { weight } = intervals[i];
    const time = intervals.slice(0, i + 1).filter((other) => other.weight === weight).length;
    return time === 1 ? `[weight=${weight}]` : `[weight=${weight},time=${time}]`;
}
const bucketsIn = (buckets, { from, to }, at) => buckets.filter(({ time }) => time >= from && time + bucketSeconds <= Math.min(to ?? at, at));
function differenceOf({ control, canary }, direction) {
    const difference = control.count / control.total - canary.count / canary.total;
    return {
        difference: direction === 'lower' ? difference : -difference,
        weight: 1 / (1 / control.total + 1 / canary.total),
    };
}
const bothServed = ({ control, canary }) => control.total > 0 && canary.total > 0;
function compare(rule, series, interval, frame) {
    const all = bucketsIn(series.buckets, interval, frame.at);
    const paired = all.filter(bothServed);
    const [control, canary] = [total(all, 'control'), total(all, 'canary')];
    const differences = paired.map((bucket) => differenceOf(bucket, rule.direction));
    const enough = control.total >= fewestRequests && canary.total >= fewestRequests;
    const sequence = enough
        ? confidenceSequence(differences, { lower: frame.levels.alpha, upper: frame.levels.alpha })
        : undefined;
    const decisive = enough
        ? confidenceSequence(differences, { lower: frame.levels.alpha, upper: frame.levels.rollback })
        : undefined;
    const ratio = ratioOf(control, canary, interval.weight);
    const outcome = sequence === undefined || decisive === undefined
        ? 'inconclusive'
        : decisive.upper < -rule.margin
            ? 'fail'
            : sequence.lower > -rule.margin
                ? 'pass'
                : 'inconclusive';
    const common = {
        metric: rule.name,
        weight: interval.weight,
        slice: frame.slice,
        current: frame.current,
        control,
        canary,
        minutes: paired.length,
        outcome,
        ...(sequence === undefined ? {} : { sequence }),
        ...(decisive === undefined ? {} : { decisionUpper: decisive.upper }),
        ...(ratio === undefined ? {} : { ratio }),
    };
    return outcome === 'inconclusive' ? { ...common, needs: needsOf(common, rule, frame.levels.alpha) } : common;
}
const total = (buckets, track) => ({
    count: buckets.reduce((sum, bucket) => sum + bucket[track].count, 0),
    total: buckets.reduce((sum, bucket) => sum + bucket[track].total, 0),
});
function ratioOf(control, canary, weight) {
    const found = sampleRatio([control.total, canary.total], [100 - weight, weight]);
    if (!found)
        return undefined;
    const share = canary.total / (control.total + canary.total);
    const off = Math.abs(share / (weight / 100) - 1);
    return { ...found, share, mismatch: found.pValue < ratioAlpha && off > ratioTolerance };
}
function needsOf({ sequence, control, canary, minutes }, { margin }, alpha) {
    if (sequence === undefined) {
        const missing = [
            ...(minutes < fewestBuckets
                ? [`${plural(fewestBuckets - minutes, 'more minute')} in which both tracks serve`]
                : []),
            ...[
                ['control', control],
                ['canary', canary],
            ].flatMap(([track, counts]) => counts.total < fewestRequests
                ? [`${plural(Math.ceil(fewestRequests - counts.total), 'more request')} of the ${track}`]
                : []),
        ];
        return missing.length > 0
            ? `at least ${missing.join(' and ')}`
            : 'more minutes: the tracks did not differ in any so far, and below 50 minutes that proves nothing';
    }
    if (margin === 0)
        return 'an improvement: a margin of 0 is passed only by a canary that is better';
    const needed = bucketsNeeded(sequence, margin, alpha);
    if (needed === undefined || needed <= sequence.buckets)
        return 'nothing that more requests of this kind would give: the difference lies near the margin';
    const more = needed - sequence.buckets;
    const requests = Math.ceil((more * canary.total) / minutes);
    return `about ${durationWords(more * bucketSeconds)} more (${(0,format_value/* formatNumber */.ZV)(requests)} requests of the canary), if it is no worse than the control`;
}
function presenceOf(series, current, { at, seen }, limits) {
    if (series.problem) {
        const since = Math.max(0, ...tracks.map((track) => series.last[track] ?? 0), current?.from ?? 0, seen ?? 0);
        return {
            state: 'missing',
            ...series.problem,
            seconds: since === 0 ? Number.MAX_SAFE_INTEGER : Math.max(0, at - since),
        };
    }
    if (current === undefined)
        return { state: 'early', message: 'No step has begun: the canary gets no traffic yet.' };
    const stale = tracks
        .map((track) => ({ track, last: series.last[track] }))
        .filter(({ last }) => last === undefined || at - last > limits.maxAge || last < current.from);
    const ahead = tracks.find((track) => (series.last[track] ?? 0) > at + bucketSeconds);
    if (ahead !== undefined)
        return {
            state: 'missing',
            cause: 'evidence',
            message: `The last sample of the ${ahead} lies ${durationWords((series.last[ahead] ?? 0) - at)} in the future: set the clocks right, or "at".`,
            seconds: 0,
        };
    const worst = stale[0];
    if (worst === undefined)
        return { state: 'fresh' };
    const seconds = Math.max(0, at - Math.max(current.from, Math.min(...stale.map(({ last }) => last ?? 0))));
    const what = worst.last === undefined || worst.last < current.from
        ? `There is no sample of the ${stale.map(({ track }) => track).join(' and of the ')} since the canary got this weight ${durationWords(at - current.from)} ago`
        : `The last sample of the ${worst.track} is ${durationWords(at - worst.last)} old`;
    if (at - current.from <= limits.maxAge)
        return { state: 'early', message: `${what}.` };
    return {
        state: 'missing',
        cause: 'evidence',
        message: `${what}, and at most ${durationWords(limits.maxAge)} are allowed: check that the ${worst.track} serves, and that it is measured.`,
        seconds,
    };
}
function decideOn({ rules, steps, intervals }, comparisons, presence, overdue, limits) {
    const current = intervals.at(-1);
    if (current === undefined)
        return { decision: 'hold', reason: 'No step has begun: the canary gets no traffic yet.', nextWeight: 0 };
    const guardrails = rules.filter(({ role }) => role === 'guardrail').map(({ name }) => name);
    const rollback = (reason) => ({ decision: 'rollback', reason, nextWeight: 0 });
    const hold = (reason) => ({ decision: 'hold', reason, nextWeight: current.weight });
    const judged = comparisons.filter(({ metric }) => guardrails.includes(metric));
    const worse = judged.find(({ outcome }) => outcome === 'fail');
    if (worse)
        return rollback(`The canary is worse than the control in ${worse.metric} by more than the margin${worse.current ? '' : ` (at the weight ${worse.weight} %)`}.`);
    const missing = guardrails.flatMap((name) => {
        const found = presence[name];
        return found?.state === 'missing' ? [{ name, ...found }] : [];
    });
    const [first] = missing;
    if (first) {
        const said = `${first.name} is not measured: ${first.message}`;
        if (Math.max(...missing.map(({ seconds }) => seconds)) <= limits.metricsGrace || limits.onMetricsError === 'hold')
            return hold(said);
        return limits.onMetricsError === 'rollback'
            ? rollback(said)
            : { decision: 'error', reason: said, nextWeight: undefined };
    }
    const now = judged.filter((comparison) => comparison.current);
    const open = now.find(({ outcome }) => outcome !== 'pass');
    const early = guardrails.map((name) => presence[name]).find((found) => found?.state === 'early');
    const split = now.find(({ ratio }) => ratio?.mismatch);
    if (now.length > 0 && !open && !early && !split) {
        const next = steps.find((step) => step > current.weight) ?? 100;
        return {
            decision: 'promote',
            reason: `At ${current.weight} % the canary is not worse than the margins allow in ${listed(now.map(({ metric }) => metric))}.`,
            nextWeight: next,
        };
    }
    const why = open
        ? `${open.metric} is undecided at ${current.weight} %; what would decide: ${open.needs ?? 'more requests'}.`
        : split
            ? `The canary gets ${assess_percent(split.ratio?.share ?? 0)} of the requests of ${split.metric}, but its weight is ${current.weight} %: find out why before its numbers are believed.`
            : early?.state === 'early'
                ? early.message
                : 'There is no guardrail to judge.';
    if (overdue)
        return rollback(`Undecided for longer than max-duration (${durationWords(limits.maxDuration)}). ${why}`);
    return hold(why);
}
const listed = (names) => names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const assess_percent = (share) => `${Number((100 * share).toPrecision(3))} %`;
const plural = (count, noun) => `${(0,format_value/* formatNumber */.ZV)(count)} ${noun}${count === 1 ? '' : 's'}`;

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/counter-increases.js
const longestSilence = 300;
function counterIncreases(series, from, scraped = series) {
    const minutes = new Map();
    const add = (time, increase) => {
        if (time < from || increase === 0)
            return;
        const minute = 60 * Math.floor(time / 60);
        minutes.set(minute, (minutes.get(minute) ?? 0) + increase);
    };
    const scrapes = scraped.flatMap(({ samples }) => samples.map(([time]) => time)).sort((a, b) => a - b);
    for (const { samples } of series) {
        const [first] = samples;
        if (first && scrapedBefore(scrapes, first[0]))
            add(first[0], first[1]);
        for (const [i, [time, value]] of samples.entries()) {
            const before = samples[i - 1];
            if (before === undefined || time - before[0] > longestSilence)
                continue;
            add(time, value >= before[1] ? value - before[1] : value);
        }
    }
    return minutes;
}
function scrapedBefore(scrapes, time) {
    let low = 0;
    let high = scrapes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (scrapes[middle] < time)
            low = middle + 1;
        else
            high = middle;
    }
    const before = scrapes[low - 1];
    return before !== undefined && time - before <= longestSilence;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/read-observations.js

const largestNumber = 1e12;
const fields = (/* unused pure expression or super */ null && (['time', 'track', 'metric', 'value', 'count', 'total']));
function readObservations(bytes, name) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return { problem: `"${name}" holds bytes that are not UTF-8: write it as UTF-8.` };
    }
    const start = text.trimStart()[0];
    if (start === undefined)
        return { problem: `"${name}" is empty: check the step that writes it.` };
    const read = start === '{' ? jsonLines(text) : start === '[' ? jsonList(text) : csv(text);
    if ('problem' in read)
        return { problem: `"${name}", ${read.problem}` };
    const observations = [];
    for (const { place, record } of read.records) {
        const one = observation(record);
        if (typeof one === 'string')
            return { problem: `"${name}", ${place}: ${one}` };
        observations.push(one);
    }
    return observations.length > 0
        ? { observations }
        : { problem: `"${name}" has no record: check the step that writes it.` };
}
function jsonLines(text) {
    const records = [];
    for (const [i, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        try {
            records.push({ place: `line ${i + 1}`, record: JSON.parse(line) });
        }
        catch {
            return { problem: `line ${i + 1}: it is no JSON record; a file that was cut off proves nothing.` };
        }
    }
    return { records };
}
function jsonList(text) {
    try {
        const list = JSON.parse(text);
        return { records: list.map((record, i) => ({ place: `record ${i + 1}`, record })) };
    }
    catch {
        return { problem: 'it begins as a JSON list and is none: was it cut off?' };
    }
}
function csv(text) {
    const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
    const header = cellsOf(lines[0] ?? '');
    if (header === undefined || !['time', 'track', 'metric'].every((field) => header.includes(field)))
        return {
            problem: 'line 1: a header is needed that names time, track, metric and value, or count and total.',
        };
    if (new Set(header).size < header.length)
        return { problem: 'line 1: a column stands twice in the header.' };
    const records = [];
    for (const [i, line] of lines.entries()) {
        if (i === 0 || line.trim() === '')
            continue;
        const cells = cellsOf(line);
        if (cells === undefined)
            return { problem: `line ${i + 1}: a quote is not closed.` };
        if (cells.length !== header.length)
            return { problem: `line ${i + 1}: it has ${cells.length} cells, and the header names ${header.length}.` };
        records.push({
            place: `line ${i + 1}`,
            record: Object.fromEntries(header.map((field, j) => [field, cells[j] === '' ? undefined : cells[j]])),
        });
    }
    return { records };
}
function cellsOf(line) {
    const cells = [];
    const cell = /\s*(?:"((?:[^"]|"")*)"|([^",]*))\s*(,|$)/y;
    for (;;) {
        const match = cell.exec(line);
        if (!match)
            return undefined;
        cells.push(match[1] === undefined ? (match[2] ?? '').trim() : match[1].replaceAll('""', '"'));
        if (match[3] === '')
            return cells;
    }
}
function observation(record) {
    if (typeof record !== 'object' || record === null || Array.isArray(record))
        return 'a record is a mapping.';
    const time = parseInstant(record.time);
    if (time === undefined)
        return 'time must be ISO 8601 with a time zone, e.g. 2026-01-31T12:00:00Z, or seconds since 1970.';
    const { track, metric } = record;
    if (track !== 'control' && track !== 'canary')
        return 'track must be control or canary.';
    if (typeof metric !== 'string' || metric === '')
        return 'metric must be a name.';
    const [value, count, total] = [numberOf(record.value), numberOf(record.count), numberOf(record.total)];
    const one = [value, count, total].find((each) => each !== undefined && !(each >= 0 && each <= largestNumber));
    if (one !== undefined)
        return 'value, count and total must be finite numbers from 0 to 1e12.';
    const head = { time, track, metric };
    if (value !== undefined && count === undefined && total === undefined)
        return { ...head, value };
    if (value !== undefined || count === undefined || total === undefined)
        return 'either value is needed, or count and total together.';
    if (count > total)
        return `count is ${count}, which is more than total (${total}).`;
    return { ...head, count, total };
}
function numberOf(given) {
    if (given === undefined || given === null)
        return undefined;
    if (typeof given === 'number')
        return given;
    return typeof given === 'string' && /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(given)
        ? Number(given)
        : Number.NaN;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/series-of-observations.js



const weightMetric = 'weight';
function intervalsOf(observations) {
    const changes = observations
        .filter(({ metric, track }) => metric === weightMetric && track === 'canary')
        .sort((a, b) => a.time - b.time);
    const wrong = changes.find(({ value }) => value === undefined || value > 100);
    if (wrong)
        return {
            problem: `The record of the weight at ${instantText(wrong.time)} needs a value in percent, from 0 to 100.`,
        };
    const kept = changes.filter(({ value }, i) => i === 0 || changes[i - 1]?.value !== value);
    const twice = kept.find(({ time }, i) => kept[i - 1]?.time === time);
    if (twice)
        return { problem: `There are two records of different weights at ${instantText(twice.time)}: keep one.` };
    return kept.flatMap(({ time, value }, i) => {
        const next = kept[i + 1];
        if (value === 0 || value === 100)
            return [];
        return [{ weight: value, from: time, ...(next === undefined ? {} : { to: next.time }) }];
    });
}
function lastWeight(observations) {
    const changes = observations.filter(({ metric, track }) => metric === weightMetric && track === 'canary');
    return changes.sort((a, b) => a.time - b.time).at(-1)?.value;
}
function series_of_observations_seriesOf(rule, observations) {
    const own = observations.filter(({ metric }) => metric === rule.name);
    const minutes = new Map();
    const last = {};
    const seen = new Set();
    for (const one of own) {
        const counted = countsOf(rule, one);
        if (typeof counted === 'string')
            return unmeasured(rule, `at ${instantText(one.time)}: ${counted}`);
        if (one.value === undefined) {
            const key = `${one.track} ${one.time}`;
            if (seen.has(key))
                return unmeasured(rule, `the ${one.track} has two records at ${instantText(one.time)}: add the counts of replicas up before, and read no file twice.`);
            seen.add(key);
        }
        last[one.track] = Math.max(last[one.track] ?? 0, one.time);
        const minute = 60 * Math.floor(one.time / 60);
        const known = minutes.get(minute) ?? { control: { count: 0, total: 0 }, canary: { count: 0, total: 0 } };
        const before = known[one.track];
        minutes.set(minute, {
            ...known,
            [one.track]: { count: before.count + counted.count, total: before.total + counted.total },
        });
    }
    return { metric: rule.name, buckets: inOrder(minutes), last };
}
const inOrder = (minutes) => [...minutes]
    .filter(([, counts]) => tracks.some((track) => counts[track].total > 0))
    .sort(([a], [b]) => a - b)
    .map(([time, counts]) => ({ time, ...counts }));
function countsOf(rule, { value, count, total }) {
    if (value === undefined)
        return { count: count, total: total };
    if (rule.kind === 'rate')
        return value === 0 || value === 1
            ? { count: value, total: 1 }
            : 'the value of a rate must be 0 or 1, one record a request; otherwise give count and total.';
    if (rule.objective === undefined)
        return 'values need an objective in the rule, above which they count; otherwise give count and total.';
    return { count: value > rule.objective ? 1 : 0, total: 1 };
}
const unmeasured = (rule, said) => ({
    metric: rule.name,
    buckets: [],
    last: {},
    problem: { cause: 'evidence', message: `The observations of ${(0,short_name/* shortName */.E)(rule.name)} cannot be used: ${said}` },
});

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/observe-prometheus.js




const lookback = 900;
function partsOf(query) {
    const match = /^\s*([A-Za-z_:][\w:]*)\s*(?:\{(.*)\})?\s*$/s.exec(query);
    const matchers = (match?.[2] ?? '').trim().replace(/,\s*$/, '');
    return match && isMatchers(matchers) ? { name: match[1], matchers } : undefined;
}
const isMatchers = (text) => /^(\s*[A-Za-z_]\w*\s*(=|!=|=~|!~)\s*"([^"\\\n]|\\.)*"\s*(,|$))*$/.test(text);
function problemsOfQueries(rules, selectors) {
    const wrong = tracks.filter((track) => selectors[track].trim() === '' || !isMatchers(selectors[track]));
    const problems = wrong.map((track) => `The setting "${track}-selector" is no list of matchers: write e.g. track="${track}".`);
    if (selectors.control.trim() === selectors.canary.trim())
        problems.push('The settings "control-selector" and "canary-selector" are the same: nothing would be compared.');
    for (const rule of rules) {
        const parts = partsOf(rule.query ?? '');
        if (rule.query === undefined)
            problems.push(`The metric ${rule.name} has no "query", which Prometheus needs.`);
        else if (parts === undefined)
            problems.push(`The query of ${rule.name} is no plain selector: give the counter itself, e.g. http_requests_total{app="model"}. Rates, sums and "or vector(0)" hide restarts and a track that is gone; they are computed here from raw samples.`);
        else if (rule.kind === 'latency' && !parts.name.endsWith('_bucket'))
            problems.push(`The query of ${rule.name} must select the buckets of a histogram, whose name ends with _bucket.`);
        if (rule.kind === 'latency' && rule.objective === undefined)
            problems.push(`The metric ${rule.name} has no "objective", which must be a bound (le) of the histogram.`);
        if (rule.kind === 'rate' && (rule.count === undefined || !isMatchers(rule.count)))
            problems.push(`The metric ${rule.name} needs "count", matchers of what is counted, e.g. code=~"5..".`);
    }
    return problems;
}
async function observe(rule, selectors, { from, at }, client) {
    const minutes = new Map();
    const last = {};
    const unmeasured = (cause, message) => ({
        metric: rule.name,
        buckets: [],
        last,
        problem: { cause, message },
    });
    for (const track of tracks) {
        const ask = (matchers) => client.rawSamples(selectorOf(rule, [selectors[track], matchers]), at, at - from + lookback);
        const [all, counted] = [await ask(totalMatchers(rule)), await ask(countMatchers(rule))];
        for (const asked of [all, counted])
            if (!asked.ok)
                return unmeasured('outside', asked.kind === 'refused'
                    ? `Prometheus refuses the query of ${rule.name} (${asked.message}).`
                    : `Prometheus does not answer (${asked.message}): check "source-url", and whether the server runs.`);
        if (!all.ok || !counted.ok)
            continue;
        const newest = Math.max(...all.series.map(({ samples }) => samples.at(-1)?.[0] ?? 0));
        if (newest > 0)
            last[track] = newest;
        const bounds = rule.kind === 'latency' ? noBound(rule, all.series, counted.series) : undefined;
        if (bounds !== undefined)
            return unmeasured('evidence', bounds);
        const [totals, counts] = [counterIncreases(all.series, from), counterIncreases(counted.series, from, all.series)];
        for (const minute of new Set([...totals.keys(), ...counts.keys()])) {
            const total = totals.get(minute) ?? 0;
            const count = rule.kind === 'rate' ? (counts.get(minute) ?? 0) : total - (counts.get(minute) ?? 0);
            if (total > largestNumber)
                return unmeasured('evidence', `${rule.name} rises by more than 1e12 in one minute: is it a counter of requests?`);
            if (count < 0 || count > total)
                return unmeasured('evidence', `In one minute more requests of ${rule.name} are counted than there are: the matchers "count" must select some of the series of "query", and counters of one scrape must belong together.`);
            const known = minutes.get(minute) ?? { control: { count: 0, total: 0 }, canary: { count: 0, total: 0 } };
            minutes.set(minute, { ...known, [track]: { count, total } });
        }
    }
    return { metric: rule.name, buckets: inOrder(minutes), last };
}
function noBound(rule, all, counted) {
    return all.length > 0 && counted.length === 0
        ? `The histogram of ${rule.name} has no bound le="${rule.objective}": choose one of its bounds as the objective.`
        : undefined;
}
const totalMatchers = (rule) => (rule.kind === 'latency' ? 'le="+Inf"' : '');
function countMatchers(rule) {
    if (rule.kind === 'rate')
        return rule.count ?? '';
    const bound = String(rule.objective);
    return `le=~"${bound.replaceAll('.', '[.]').replaceAll('+', '[+]')}${bound.includes('.') ? '' : '([.]0)?'}"`;
}
function selectorOf(rule, matchers) {
    const parts = partsOf(rule.query ?? '');
    const all = [parts?.matchers ?? '', ...matchers]
        .map((each) => each.trim().replace(/,$/, ''))
        .filter((each) => each !== '');
    return `${parts?.name ?? ''}{${all.join(',')}}`;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/request.js




function requestOf(settings) {
    const problems = [];
    const instant = (name) => {
        const given = settings[name];
        const seconds = given === undefined ? undefined : parseInstant(given);
        if (given !== undefined && seconds === undefined)
            problems.push(`The setting "${name}" is "${request_short(given)}", but a time with a zone is needed, e.g. 2026-01-31T12:00:00Z.`);
        return seconds;
    };
    const selectors = { control: settings['control-selector'], canary: settings['canary-selector'] };
    const request = {
        steps: stepsOf(settings.steps, problems),
        limits: {
            alpha: settings.alpha,
            maxAge: settings['max-age'],
            maxDuration: settings['max-duration'],
            metricsGrace: settings['metrics-grace'],
            onMetricsError: settings['on-metrics-error'],
        },
        at: instant('at'),
        since: instant('since'),
        selectors,
    };
    problems.push(...problemsOfMode(settings), ...problemsOfSource(settings, selectors));
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
    return request;
}
const judges = ({ mode }) => mode !== 'abort' && mode !== 'reconcile';
function problemsOfMode(settings) {
    const { mode, driver, metrics } = settings;
    const problems = [];
    if (!judges(settings) && driver === 'emit')
        problems.push(`The setting "mode" is "${mode}", which needs "driver: httproute": with "emit" nothing here has moved traffic.`);
    if (judges(settings) && metrics === undefined)
        problems.push('The setting "metrics" is required where anything is judged, e.g. [{name: errors, kind: rate, margin: 0.005}].');
    if (settings.wait !== undefined && (mode !== 'step' || settings.at !== undefined))
        problems.push('The setting "wait" is for "mode: step" as of now: take out "wait", or "at" and any other "mode".');
    if (settings.poll < bucketSeconds)
        problems.push(`The setting "poll" is ${settings.poll} s: at least ${bucketSeconds} are needed, as the unit of evidence is a minute.`);
    if (driver === 'emit' && settings['on-inconclusive'] === 'warn')
        problems.push('The setting "on-inconclusive" is "warn", but with "driver: emit" whoever moves traffic reads the verdict, and undecided must not look like promoted: take it out, or read the output "decision" with report-only.');
    if (driver === 'httproute' && mode !== 'replay') {
        for (const name of ['target', 'control-backend', 'canary-backend'])
            if (settings[name] === undefined)
                problems.push(`The setting "${name}" is required with "driver: httproute".`);
        if (settings.release === undefined && judges(settings))
            problems.push('The setting "release" is required with "driver: httproute": name what is rolled out, e.g. a commit.');
        if (settings['control-backend'] !== undefined && settings['control-backend'] === settings['canary-backend'])
            problems.push('The settings "control-backend" and "canary-backend" name the same backend.');
        if (settings.target !== undefined && !/^[a-z0-9][a-z0-9.-]*\/[a-z0-9][a-z0-9.-]*$/.test(settings.target))
            problems.push(`The setting "target" is "${request_short(settings.target)}", but <namespace>/<name> of an HTTPRoute is needed.`);
    }
    if (settings.release !== undefined && !/^[\w.:/@+-]{1,200}$/.test(settings.release))
        problems.push('The setting "release" may have letters, digits and ._:/@+- only, 200 at most.');
    return problems;
}
function problemsOfSource(settings, selectors) {
    if (!judges(settings))
        return [];
    const problems = [];
    if (settings.source === 'file' && settings.observations === undefined)
        problems.push('The setting "observations" is required with "source: file": name the files.');
    if (settings.source === 'prometheus') {
        const url = settings['source-url'] ?? '';
        const parsed = URL.canParse(url) ? new URL(url) : undefined;
        if (parsed === undefined || !/^https?:$/.test(parsed.protocol))
            problems.push('The setting "source-url" must be the http or https address of a Prometheus server.');
        else if (parsed.username !== '' || parsed.password !== '')
            problems.push('The setting "source-url" holds a password: give a token in "source-token".');
        if (settings.mode === 'replay')
            problems.push('The setting "mode" is "replay", which judges files: give "observations".');
        problems.push(...problemsOfQueries(settings.metrics ?? [], selectors));
        if (settings.driver === 'emit' && (settings['current-weight'] === undefined || settings.since === undefined))
            problems.push('With "driver: emit" and Prometheus, "current-weight" and "since" are needed: which weight the canary has, and since when.');
    }
    if (settings.since !== undefined && settings['current-weight'] === undefined)
        problems.push('The setting "since" is given without "current-weight": give both, or neither.');
    return problems;
}
function stepsOf(given, problems) {
    const steps = given.map((text) => (/^\d{1,3}\s*%?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN));
    if (steps.at(-1) === 100)
        steps.pop();
    const rising = steps.every((step, i) => step >= 1 && step <= 99 && (i === 0 || step > steps[i - 1]));
    if (!rising || steps.length === 0)
        problems.push(`The setting "steps" is "${request_short(given.join(', '))}", but whole percentages that rise from 1 to 99 are needed, e.g. 5, 25, 50.`);
    return steps;
}
const request_short = (text) => (text.length > 60 ? `${text.slice(0, 57)}...` : text);

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/gather.js












async function gather(settings, site) {
    const request = requestOf(settings);
    const files = upTo(request.at, await readFiles(settings, site));
    const at = request.at ?? (settings.mode === 'replay' ? endOf(files.observations) : site.now().getTime() / 1000);
    const traffic = await trafficOf(settings, site);
    const rules = settings.metrics ?? [];
    const intervals = intervalsNow(settings, request, files.observations, traffic, at);
    const series = await seriesNow(settings, request, files.observations, intervals, at, site);
    const seen = traffic.driver === 'httproute' ? traffic.found?.state?.seen : undefined;
    const observed = { at, rules, steps: request.steps, intervals, series };
    const assessment = assess({ ...observed, ...(seen === undefined ? {} : { seen: Date.parse(seen) / 1000 }) }, request.limits);
    const notices = [...files.notices, ...noticesOf(traffic)];
    return {
        evidence: { mode: settings.mode, release: settings.release, ...observed, assessment, traffic },
        inputs: files.inputs,
        notices,
    };
}
async function readFiles(settings, site) {
    const judges = settings.mode !== 'abort' && settings.mode !== 'reconcile';
    if (settings.source !== 'file' || !judges)
        return { observations: [], inputs: [], notices: [] };
    const found = [];
    for (const pattern of settings.observations ?? [])
        found.push(...(await (0,find_files/* findFiles */.lY)(pattern, { root: site.workspace })));
    const observations = [];
    const inputs = [];
    for (const file of new Map(found.map((each) => [each.path, each])).values()) {
        const bytes = (0,find_files/* readSmallFile */.EW)(file);
        const read = readObservations(bytes, file.name);
        if ('problem' in read)
            throw new errors/* EvidenceError */.oe(read.problem);
        observations.push(...read.observations);
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        inputs.push({ name: 'observations', path: file.name, sha256, rows: read.observations.length });
    }
    const known = new Set([weightMetric, ...(settings.metrics ?? []).map(({ name }) => name)]);
    const unknown = [...new Set(observations.map(({ metric }) => metric))].filter((metric) => !known.has(metric));
    return {
        observations,
        inputs,
        notices: unknown.length === 0
            ? []
            : [
                `Observations of metrics that no rule names, and that nothing judges: ${unknown.slice(0, 5).map(short_name/* shortName */.E).join(', ')}${unknown.length > 5 ? ` and ${unknown.length - 5} more` : ''}.`,
            ],
    };
}
const upTo = (at, files) => at === undefined ? files : { ...files, observations: files.observations.filter(({ time }) => time < at) };
const endOf = (observations) => 60 * Math.floor(observations.reduce((last, { time }) => Math.max(last, time), 0) / 60) + 60;
async function trafficOf(settings, site) {
    if (settings.driver === 'emit' || settings.mode === 'replay')
        return { driver: 'emit' };
    const access = routeOf(settings, site);
    const read = await readTarget(access);
    const head = { driver: 'httproute', target: access.target, did: [], conflicts: 0 };
    return 'view' in read ? { ...head, found: read.view } : { ...head, problem: read.problem };
}
function intervalsNow(settings, request, observations, traffic, at) {
    if (settings.mode === 'abort' || settings.mode === 'reconcile')
        return [];
    if (traffic.driver === 'httproute') {
        const state = traffic.found?.state;
        if (state?.phase !== 'running' || state.release !== settings.release)
            return [];
        return state.history.map(({ weight, at: from }, i) => {
            const to = state.history[i + 1]?.at;
            return { weight, from: Date.parse(from) / 1000, ...(to === undefined ? {} : { to: Date.parse(to) / 1000 }) };
        });
    }
    const weight = settings['current-weight'];
    const recorded = intervalsOf(observations.filter(({ time }) => time <= at));
    if ('problem' in recorded)
        throw new errors/* EvidenceError */.oe(recorded.problem);
    if (weight !== undefined) {
        const first = observations.reduce((least, { time }) => Math.min(least, time), Number.POSITIVE_INFINITY);
        const from = request.since ?? (Number.isFinite(first) ? first : at);
        if (from > at)
            throw new errors/* SettingsError */.GN([`The setting "since" is ${instantText(from)}, which lies after ${instantText(at)}.`]);
        return [...recorded.filter(({ to }) => to !== undefined && to <= from), { weight, from }];
    }
    const last = lastWeight(observations.filter(({ time }) => time <= at));
    if (last === undefined)
        throw new errors/* SettingsError */.GN([
            'Which weight the canary has is not known: give "current-weight", or add records of the metric "weight" to the observations.',
        ]);
    if (last === 0 || last === 100)
        throw new errors/* EvidenceError */.oe(`The last record of the weight says ${last} %: no canary is under way that could be judged.`);
    return recorded;
}
async function seriesNow(settings, request, observations, intervals, at, site) {
    const rules = settings.metrics ?? [];
    if (settings.source === 'file' || settings.mode === 'replay')
        return rules.map((rule) => series_of_observations_seriesOf(rule, observations));
    const [first] = intervals;
    if (first === undefined || settings.mode === 'abort' || settings.mode === 'reconcile')
        return [];
    const token = settings['source-token'];
    const client = prometheusClient({ url: settings['source-url'] ?? '', ...(token === undefined ? {} : { token }) });
    const series = [];
    for (const rule of rules) {
        site.progress(`Asking Prometheus for ${rule.name}`);
        series.push(await observe(rule, request.selectors, { from: first.from, at }, client));
    }
    site.progress(undefined);
    return series;
}
function noticesOf(traffic) {
    if (traffic.driver === 'emit' || !traffic.found || traffic.found.without.length === 0)
        return [];
    const rules = traffic.found.without.map((rule) => rule + 1).join(', ');
    return [
        `Rules of the HTTPRoute that reach the control and not the canary, and that are left alone: ${rules}. Their requests are no part of the canary's share.`,
    ];
}

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/outcome.js

function outcomeOf(evidence) {
    const { assessment, traffic } = evidence;
    const { decision, reason, nextWeight } = assessment;
    const judged = { decision, reason, nextWeight };
    if (traffic.driver === 'emit')
        return judged;
    const failed = (why) => ({ decision: 'error', reason: why, nextWeight: undefined });
    if (traffic.problem)
        return failed(traffic.problem.message);
    const [did] = traffic.did;
    switch (did?.what) {
        case 'start':
            return {
                decision: 'hold',
                reason: `The canary has begun with ${did.weight} %; the next step judges it.`,
                nextWeight: did.weight,
            };
        case 'advance':
        case 'finish':
        case 'renew':
            return judged;
        case 'rollback':
            return evidence.mode === 'step'
                ? judged
                : { decision: 'rollback', reason: 'The original weights are set again.', nextWeight: 0 };
        case 'release':
            return {
                decision: 'hold',
                reason: 'Somebody else has changed the weights: they are left as they are, and the canary is given up.',
                nextWeight: undefined,
            };
        case undefined:
            break;
    }
    const plan = planTraffic(evidence, traffic);
    if ('problem' in plan)
        return failed(plan.problem);
    const phase = traffic.found?.state?.phase;
    const ends = evidence.mode === 'step' || evidence.mode === 'status';
    if ('action' in plan) {
        if (plan.action.what !== 'start')
            return judged;
        return {
            decision: 'hold',
            reason: `The canary has not begun; its first step is ${plan.action.weight} %.`,
            nextWeight: plan.action.weight,
        };
    }
    if (phase === 'promoted' && ends)
        return { decision: 'promote', reason: plan.done, nextWeight: 100 };
    if (phase === 'rolled-back' && ends)
        return { decision: 'rollback', reason: plan.done, nextWeight: 0 };
    return evidence.intervals.length > 0 ? judged : { decision: 'hold', reason: plan.done, nextWeight: undefined };
}

// EXTERNAL MODULE: ./build/js/shared/report/advice.js
var advice = __webpack_require__(91901);
// EXTERNAL MODULE: ./build/js/shared/report/chart-theme.js
var chart_theme = __webpack_require__(24477);
;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/charts.js




const mostPoints = 160;
function timelineChart(rule, { buckets }, evidence) {
    const first = evidence.intervals[0]?.from ?? 0;
    const shown = buckets.filter(({ time }) => time >= first && time < evidence.at);
    const width = Math.max(1, Math.ceil(shown.length / mostPoints));
    const points = chunks(shown, width).flatMap((part) => ['control', 'canary'].flatMap((track) => {
        const total = part.reduce((sum, bucket) => sum + bucket[track].total, 0);
        const count = part.reduce((sum, bucket) => sum + bucket[track].count, 0);
        return total === 0
            ? []
            : [{ minute: ((part[0]?.time ?? 0) - first) / 60, track, percent: (100 * count) / total }];
    }));
    if (points.length < 2)
        return undefined;
    const last = (evidence.at - first) / 60;
    const steps = evidence.intervals.map(({ weight, from, to }) => ({
        from: (from - first) / 60,
        to: to === undefined ? last : (to - first) / 60,
        label: `${weight} %`,
    }));
    const title = `${rule.name}: ${rule.kind === 'latency' ? 'share above the objective' : 'share'} through time`;
    return {
        kind: 'chart',
        title,
        alt: `${title}, control and canary, over ${Math.round(last)} minutes and ${steps.length} ${steps.length === 1 ? 'step' : 'steps'}.`,
        spec: {
            height: 160,
            layer: [
                {
                    data: { values: steps },
                    mark: { type: 'rule', strokeDash: [3, 3], opacity: 0.5 },
                    encoding: { x: { field: 'from', type: 'quantitative' } },
                },
                {
                    data: { values: steps },
                    mark: { type: 'text', align: 'left', dx: 4, dy: -4, baseline: 'bottom' },
                    encoding: { x: { field: 'from', type: 'quantitative' }, y: { value: 0 }, text: { field: 'label' } },
                },
                {
                    data: { values: points },
                    mark: { type: 'line' },
                    encoding: {
                        x: { field: 'minute', type: 'quantitative', title: 'minutes since the first step' },
                        y: { field: 'percent', type: 'quantitative', title: 'percent' },
                        color: {
                            field: 'track',
                            type: 'nominal',
                            title: null,
                            scale: { domain: ['control', 'canary'], range: [chart_theme/* chartColors */.b4.baseline, chart_theme/* chartPalette */.gG[0]] },
                        },
                    },
                },
            ],
        },
    };
}
function sequenceChart(rule, { buckets }, { intervals, at }, alpha) {
    const current = intervals.at(-1);
    if (current === undefined)
        return undefined;
    const differences = bucketsIn(buckets, current, at)
        .filter(bothServed)
        .map((bucket) => differenceOf(bucket, rule.direction));
    const every = Math.max(1, Math.ceil(differences.length / mostPoints));
    const points = differences.flatMap((_, i) => {
        const n = i + 1;
        if (n < fewestBuckets || (n % every !== 0 && n !== differences.length))
            return [];
        const state = confidenceSequence(differences.slice(0, n), { lower: alpha, upper: alpha });
        return state === undefined ? [] : [{ minutes: n, ...excessOf(rule, state) }];
    });
    const last = points.at(-1);
    if (last === undefined || points.length < 2)
        return undefined;
    const title = `${rule.name}: canary minus control at ${current.weight} %, with its confidence sequence`;
    const reach = Math.max(4 * rule.margin, 3 * (last.upper - last.lower), 2 * Math.abs(last.estimate));
    const x = {
        field: 'minutes',
        type: 'quantitative',
        title: 'minutes in which both tracks served',
        scale: { zero: false },
    };
    const y = { type: 'quantitative', title: 'canary minus control', scale: { domain: [-reach, reach], clamp: true } };
    return {
        kind: 'chart',
        title,
        alt: `${title}: after ${last.minutes} minutes ${digits(last.estimate)}, from ${digits(last.lower)} to ${digits(last.upper)}; the margin lies at ${digits(marginOf(rule))}.`,
        spec: {
            height: 180,
            layer: [
                {
                    data: { values: points },
                    mark: { type: 'area', opacity: 0.25, clip: true },
                    encoding: { x, y: { ...y, field: 'lower' }, y2: { field: 'upper' } },
                },
                {
                    data: { values: points },
                    mark: { type: 'line', clip: true },
                    encoding: { x, y: { ...y, field: 'estimate' } },
                },
                {
                    data: { values: [{ at: marginOf(rule) }] },
                    mark: { type: 'rule', color: chart_theme/* chartColors */.b4.fail, strokeDash: [4, 3] },
                    encoding: { y: { field: 'at', type: 'quantitative' } },
                },
            ],
        },
    };
}
const digits = (value) => String(Number(value.toPrecision(3)));
const chunks = (items, size) => Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/role.js
function roleFor(target) {
    const [namespace = '', name = ''] = target.split('/');
    return `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: mlops-gates-canary
  namespace: ${namespace}
rules:
  - apiGroups: [gateway.networking.k8s.io]
    resources: [httproutes]
    resourceNames: [${name}]
    verbs: [get, patch, watch]
`;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/present.js







function present(evidence, checks, { waivedOnly }, settings) {
    const { decision, reason, nextWeight } = outcomeOf(evidence);
    const open = (0,advice/* openChecks */._)(checks);
    const judged = evidence.mode !== 'abort' && evidence.mode !== 'reconcile';
    const word = { promote: 'Promote', hold: 'Hold', rollback: 'Roll back', error: 'Not decided' }[decision];
    const to = decision === 'promote' && nextWeight !== undefined ? ` to ${nextWeight} %` : '';
    return {
        summary: `${judged ? `${word}${to}: ` : ''}${reason}${waivedOnly ? ' What could decide is waived.' : ''}`,
        whatToDo: [...moveOf(evidence, decision, nextWeight), ...(0,advice/* adviceOf */.w)(open)],
        sections: sectionsOf(evidence, settings.alpha),
    };
}
function moveOf({ traffic }, decision, nextWeight) {
    if (traffic.driver !== 'emit')
        return [];
    if (decision === 'promote')
        return [`Give the canary ${nextWeight} % of the traffic.`];
    return decision === 'rollback' ? ['Take all traffic from the canary.'] : [];
}
function sectionsOf(evidence, alpha) {
    const { assessment, traffic, intervals } = evidence;
    const sections = [];
    if (assessment.comparisons.length > 0) {
        const charts = evidence.rules.flatMap((rule) => {
            const series = evidence.series.find(({ metric }) => metric === rule.name);
            if (!series)
                return [];
            return [timelineChart(rule, series, evidence), sequenceChart(rule, series, evidence, alpha)].filter((chart) => chart !== undefined);
        });
        sections.push({
            title: 'Canary against control',
            weight: 'main',
            blocks: [comparisonTable(assessment.comparisons, evidence.rules), ...charts],
        });
        sections.push({ title: 'How it is judged', weight: 'details', blocks: [{ kind: 'list', items: method(alpha) }] });
    }
    if (intervals.length > 0)
        sections.push({
            title: 'Steps',
            weight: 'details',
            blocks: [
                {
                    kind: 'table',
                    columns: [{ title: 'Weight', align: 'right' }, { title: 'From' }, { title: 'To' }],
                    rows: intervals.map(({ weight, from, to }) => [
                        `${weight} %`,
                        instantText(from),
                        to === undefined ? `judged as of ${instantText(evidence.at)}` : instantText(to),
                    ]),
                },
            ],
        });
    if (traffic.driver === 'httproute')
        sections.push({
            title: 'The role that is needed in the cluster',
            weight: 'details',
            blocks: [{ kind: 'code', text: roleFor(traffic.target) }],
        });
    return sections;
}
function comparisonTable(comparisons, rules) {
    const share = ({ count, total }) => total === 0 ? 'no requests' : `${(0,format_value/* formatShare */.T1)(count / total)} of ${(0,format_value/* formatNumber */.ZV)(total)}`;
    const difference = (metric, sequence) => {
        const rule = rules.find(({ name }) => name === metric);
        if (sequence === undefined || rule === undefined)
            return 'too early';
        const { estimate, lower, upper } = excessOf(rule, sequence);
        return `${present_digits(estimate)} [${present_digits(lower)}, ${present_digits(upper)}]`;
    };
    return {
        kind: 'table',
        caption: 'The difference is that of the shares, canary minus control. The interval holds at every look, however often one looks.',
        columns: [
            { title: 'Metric' },
            { title: 'Weight', align: 'right' },
            { title: 'Control', align: 'right' },
            { title: 'Canary', align: 'right' },
            { title: 'Difference', align: 'right' },
            { title: 'Outcome' },
        ],
        rows: comparisons.map(({ metric, weight, control, canary, sequence, outcome }) => [
            [{ code: metric }],
            `${weight} %`,
            share(control),
            share(canary),
            difference(metric, sequence),
            outcome,
        ]),
    };
}
const method = (alpha) => [
    `The unit is a minute in which both tracks served; minutes are weighted by their requests, and steps are never pooled.`,
    `Bounds are those of a confidence sequence (asymptotic, one-sided mixture of normals) at alpha ${alpha} a side, with the variance of means of ten minutes; they begin at 30 minutes and 1,000 requests of each track.`,
    'A promotion needs every guardrail to pass; a rollback takes one that fails at alpha divided by the number of guardrails.',
];
const present_digits = (value) => (0,format_value/* formatNumber */.ZV)(Number(value.toPrecision(3)));

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/record.js



function record(evidence) {
    const { assessment, traffic, intervals, rules, at, series } = evidence;
    const { decision, reason, nextWeight } = outcomeOf(evidence);
    return {
        decision,
        reason,
        nextWeight: nextWeight ?? null,
        at: instantText(at),
        metrics: assessment.comparisons.map(({ sequence, decisionUpper, ...comparison }) => {
            const rule = rules.find(({ name }) => name === comparison.metric);
            const excess = rule && sequence && excessOf(rule, sequence);
            const decisive = rule && sequence && decisionUpper !== undefined
                ? excessOf(rule, { ...sequence, upper: decisionUpper })
                : undefined;
            return {
                name: comparison.metric,
                kind: rule?.kind ?? null,
                margin: rule?.margin ?? null,
                role: rule?.role ?? null,
                weight: comparison.weight,
                current: comparison.current,
                control: { ...comparison.control },
                canary: { ...comparison.canary },
                minutes: comparison.minutes,
                outcome: comparison.outcome,
                difference: excess?.estimate ?? null,
                interval: excess === undefined
                    ? null
                    : { lower: excess.lower, upper: excess.upper, method: 'asymptotic confidence sequence on minutes' },
                decisionInterval: decisive === undefined ? null : { lower: decisive.lower, upper: decisive.upper },
                needs: comparison.needs ?? null,
            };
        }),
        guards: rules.flatMap(({ name }) => {
            const presence = assessment.presence[name];
            const ratio = assessment.comparisons.find((each) => each.metric === name && each.current)?.ratio;
            return [
                { name: 'observed', metric: name, state: presence?.state ?? 'missing' },
                ...(ratio === undefined
                    ? []
                    : [
                        {
                            name: 'sample-ratio',
                            metric: name,
                            state: ratio.mismatch ? 'mismatch' : 'as weighted',
                            share: ratio.share,
                            chi2: ratio.chi2,
                            pValue: ratio.pValue,
                        },
                    ]),
            ];
        }),
        traffic: {
            driver: traffic.driver,
            intervals: intervals.map(({ weight, from, to }) => ({
                weight,
                from: instantText(from),
                to: to === undefined ? null : instantText(to),
            })),
            ...(traffic.driver === 'emit'
                ? {}
                : {
                    target: traffic.target,
                    did: traffic.did.map((each) => ({ ...each })),
                    conflicts: traffic.conflicts,
                    weights: (traffic.route ?? traffic.found)?.pairs.map(({ rule, control, canary }) => ({
                        rule,
                        control,
                        canary,
                    })) ?? null,
                }),
        },
        buckets: series.map(({ metric, buckets }) => ({
            metric,
            columns: ['time', 'controlCount', 'controlTotal', 'canaryCount', 'canaryTotal'],
            rows: buckets.map(({ time, control, canary }) => [
                time,
                control.count,
                control.total,
                canary.count,
                canary.total,
            ]),
        })),
    };
}

// EXTERNAL MODULE: ./build/js/shared/gates/canary-promotion/settings.js + 1 modules
var settings = __webpack_require__(44615);
;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/until-moved.js



const firstPauseMs = 250;
const longestPauseMs = 30_000;
async function untilMoved(access, seen, milliseconds, warn) {
    const signal = AbortSignal.timeout(milliseconds);
    let version = seen.resourceVersion;
    let pause = firstPauseMs;
    while (!signal.aborted) {
        for await (const event of access.client.watch(access.path, version, signal)) {
            if (event.kind === 'refused' && event.status === 403) {
                warn(`The API server forbids to watch the HTTPRoute ${access.target}: what others change is seen at the next reading only. Add the verb watch to the role, as the report shows it.`);
                await pauseFor(milliseconds, signal);
                return false;
            }
            if (event.kind === 'cut' || event.kind === 'refused')
                continue;
            if (event.kind === 'bookmark')
                version = event.resourceVersion;
            else {
                const view = event.kind === 'changed' ? readRoute(event.object, access.backends) : undefined;
                if (view === undefined || 'problem' in view) {
                    const read = await readTarget(access);
                    if ('problem' in read || movedFrom(seen, read.view))
                        return true;
                    version = read.view.resourceVersion;
                    break;
                }
                if (movedFrom(seen, view))
                    return true;
                version = view.resourceVersion;
            }
            pause = firstPauseMs;
        }
        await pauseFor(pause, signal);
        pause = Math.min(2 * pause, longestPauseMs);
    }
    return false;
}
const pauseFor = (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, { signal }).catch(() => undefined);
function movedFrom(seen, now) {
    const matters = ({ pairs, state }) => [
        pairs,
        state?.release,
        state?.phase,
        state?.history,
        state?.original,
        state?.set,
    ];
    return JSON.stringify(matters(seen)) !== JSON.stringify(matters(now));
}

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/wait.js






function nextWait(evidence, { wait: longest, poll }) {
    const { traffic } = evidence;
    const left = (longest ?? 0) - (evidence.waited ?? 0);
    if (evidence.mode !== 'step' || left <= 0 || outcomeOf(evidence).decision !== 'hold')
        return undefined;
    const guard = traffic.driver === 'emit' ? undefined : (traffic.route ?? traffic.found);
    return { what: 'wait', seconds: Math.min(poll, left), guard };
}
async function wait({ seconds, guard }, evidence, settings, site) {
    const began = performance.now();
    site.echo(`Holding: ${outcomeOf(evidence).reason} The next reading is in ${durationWords(seconds)}.`);
    const moved = guard === undefined ? await (0,promises_.setTimeout)(1000 * seconds, false) : await moves(guard, seconds, settings, site);
    const { evidence: now, inputs, notices } = await gather(settings, site);
    const elapsed = (performance.now() - began) / 1000;
    const waited = (evidence.waited ?? 0) + (moved ? elapsed : Math.max(elapsed, seconds));
    return { ...now, waited, read: { inputs, notices } };
}
const moves = (guard, seconds, settings, site) => untilMoved(routeOf(settings, site), guard, 1000 * seconds, site.warn);

;// CONCATENATED MODULE: ./build/js/shared/gates/canary-promotion/index.js








const gate = {
    ...settings/* face */.m,
    gather: gather,
    next: (evidence, settings) => next(evidence) ?? nextWait(evidence, settings),
    apply: (action, evidence, settings, site) => action.what === 'wait' ? wait(action, evidence, settings, site) : apply(action, evidence, settings, site),
    reread: ({ read }) => read,
    decide: decide,
    record: record,
    present: present,
    output: (evidence) => {
        const { decision, reason, nextWeight } = outcomeOf(evidence);
        return { decision, reason, 'next-weight': nextWeight === undefined ? '' : String(nextWeight) };
    },
};


/***/ }),

/***/ 91901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openChecks),
/* harmony export */   w: () => (/* binding */ adviceOf)
/* harmony export */ });
/* harmony import */ var _check_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57520);
/* harmony import */ var _format_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53802);


const mostAdvice = 5;
const openChecks = (checks) => checks.filter(({ outcome, severity, waiver }) => outcome !== 'pass' && severity === 'error' && waiver === undefined);
function adviceOf(open, cureOf = ({ reason }) => reason) {
    const advices = new Map();
    for (const check of (0,_check_status_js__WEBPACK_IMPORTED_MODULE_0__/* .orderChecks */ .gg)(open)) {
        const cure = cureOf(check);
        advices.set(cure, [...(advices.get(cure) ?? []), check]);
    }
    const shown = [...advices].slice(0, mostAdvice).map(([cure, [first, ...more]]) => {
        const others = more.length > 0 ? ` and ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(more.length)} more ${more.length === 1 ? 'check' : 'checks'}` : '';
        return [{ code: first?.id ?? '' }, `${others}: ${cure}`];
    });
    const left = advices.size - shown.length;
    return left > 0 ? [...shown, `And ${(0,_format_value_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(left)} more: the table of checks names them all.`] : shown;
}


/***/ }),

/***/ 24477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b4: () => (/* binding */ chartColors),
/* harmony export */   gG: () => (/* binding */ chartPalette),
/* harmony export */   iw: () => (/* binding */ chartTheme)
/* harmony export */ });
const chartPalette = ['#2b86c9', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#b0a11f'];
const chartColors = { pass: '#009e73', fail: '#d55e00', undecided: '#8a8a8a', baseline: '#8a8a8a' };
const font = 'system-ui, sans-serif';
const text = { color: 'currentColor', font, fontSize: 12 };
const chartTheme = {
    aria: false,
    background: null,
    font,
    padding: 4,
    view: { stroke: null, continuousWidth: 480, continuousHeight: 220, discreteWidth: 480, discreteHeight: { step: 20 } },
    range: {
        category: chartPalette,
        ordinal: { scheme: 'blues' },
        heatmap: { scheme: 'viridis' },
        ramp: { scheme: 'blues' },
    },
    mark: { color: chartPalette[0] },
    rule: { color: 'currentColor' },
    point: { opacity: 1 },
    text,
    axis: {
        domainColor: 'currentColor',
        domainOpacity: 0.5,
        gridColor: 'currentColor',
        gridOpacity: 0.12,
        tickColor: 'currentColor',
        tickOpacity: 0.5,
        labelColor: 'currentColor',
        labelFont: font,
        labelFontSize: 12,
        labelLimit: 260,
        titleColor: 'currentColor',
        titleFont: font,
        titleFontSize: 12,
        titleFontWeight: 'normal',
        titleLimit: 400,
    },
    axisBand: { domain: false, ticks: false, labelPadding: 6 },
    legend: {
        labelColor: 'currentColor',
        labelFont: font,
        labelFontSize: 12,
        labelLimit: 260,
        titleColor: 'currentColor',
        titleFont: font,
        titleFontSize: 12,
        titleFontWeight: 'normal',
    },
    header: {
        labelColor: 'currentColor',
        labelFont: font,
        labelFontSize: 12,
        titleColor: 'currentColor',
        titleFont: font,
        titleFontSize: 12,
        titleFontWeight: 'normal',
    },
    title: { color: 'currentColor', font, fontSize: 13, fontWeight: 600, anchor: 'start' },
};


/***/ }),

/***/ 57520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ waiverWords),
/* harmony export */   dO: () => (/* binding */ checkStatus),
/* harmony export */   gg: () => (/* binding */ orderChecks),
/* harmony export */   ip: () => (/* binding */ countStatuses),
/* harmony export */   jv: () => (/* binding */ checkStatuses),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
const checkStatuses = [
    'fail',
    'error',
    'inconclusive',
    'not-executed',
    'warning',
    'info',
    'standing',
    'waived',
    'pass',
];
const checkStatus = (check) => {
    if (check.outcome === 'pass')
        return 'pass';
    if (check.waiver !== undefined)
        return check.waiver.expires === undefined ? 'standing' : 'waived';
    return check.severity === 'error' ? check.outcome : check.severity;
};
const statusWords = (check) => {
    const status = checkStatus(check);
    if (status === 'not-executed')
        return 'not executed';
    if (status === 'standing')
        return `as before: ${outcomeWords[check.outcome]}`;
    return (status === 'warning' || status === 'info' || status === 'waived') && check.outcome !== 'fail'
        ? `${status}: ${outcomeWords[check.outcome]}`
        : status;
};
const outcomeWords = {
    pass: 'passed',
    fail: 'failed',
    error: 'not measured',
    inconclusive: 'inconclusive',
    'not-executed': 'not executed',
};
const countStatuses = (checks) => {
    const counts = {
        fail: 0,
        error: 0,
        inconclusive: 0,
        'not-executed': 0,
        warning: 0,
        info: 0,
        standing: 0,
        waived: 0,
        pass: 0,
    };
    for (const check of checks)
        counts[checkStatus(check)] += 1;
    return { ...counts, total: checks.length };
};
const orderChecks = (checks) => [...checks].sort((a, b) => checkStatuses.indexOf(checkStatus(a)) - checkStatuses.indexOf(checkStatus(b)));
const waiverWords = ({ waiver }) => {
    if (waiver === undefined)
        return '';
    return waiver.expires === undefined
        ? waiver.reason
        : `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}`;
};


/***/ }),

/***/ 53802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   U6: () => (/* binding */ formatMeasured),
/* harmony export */   YK: () => (/* binding */ formatObserved),
/* harmony export */   ZV: () => (/* binding */ formatNumber)
/* harmony export */ });
const formatNumber = (value) => {
    if (!Number.isFinite(value))
        return String(value);
    const magnitude = Math.abs(value);
    if (Number.isInteger(value) && magnitude < 1e15)
        return group(String(value));
    if (magnitude !== 0 && (magnitude < 1e-4 || magnitude >= 1e15))
        return String(Number(value.toPrecision(4)));
    const [whole = '', fraction] = trimZeros(magnitude >= 1e6 ? value.toFixed(0) : String(Number(value.toPrecision(6)))).split('.');
    return fraction === undefined ? group(whole) : `${group(whole)}.${fraction}`;
};
const group = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ',');
const trimZeros = (digits) => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits);
const formatShare = (share) => {
    const percent = 100 * share;
    const rounded = Number(percent.toPrecision(3));
    if (rounded === 100 && share < 1)
        return '>99.9%';
    return `${formatNumber(rounded)}%`;
};
const formatObserved = (observed) => {
    if (observed === null)
        return 'not measured';
    if (typeof observed === 'number')
        return formatNumber(observed);
    const counts = `${formatNumber(observed.numerator)} of ${formatNumber(observed.denominator)}`;
    return observed.denominator === 0 ? counts : `${counts} (${formatShare(observed.numerator / observed.denominator)})`;
};
const formatMeasured = ({ observed, interval }) => {
    if (interval === undefined)
        return formatObserved(observed);
    const end = observed !== null && typeof observed === 'object' ? formatShare : formatNumber;
    return `${formatObserved(observed)} [${end(interval[0])}, ${end(interval[1])}]`;
};


/***/ }),

/***/ 52191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vw: () => (/* binding */ formatProblem),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   w$: () => (/* binding */ inFileOrder)
/* harmony export */ });
function formatPath(path) {
    return path
        .map((step, index) => {
        if (typeof step === 'number')
            return `[${step}]`;
        if (!/^[A-Za-z_$][\w$-]*$/.test(step))
            return `[${JSON.stringify(step)}]`;
        return index === 0 ? step : `.${step}`;
    })
        .join('');
}
function formatProblem({ file, line, column, path, message, cure }) {
    return `${file}:${line}:${column}: ${path ? `${path}: ` : ''}${message}${cure ? `; ${cure}` : ''}`;
}
const maximumProblems = 100;
function inFileOrder(problems) {
    const all = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
    const last = all[maximumProblems - 1];
    if (!last || all.length === maximumProblems)
        return all;
    const message = `there are more problems; the first ${maximumProblems - 1} are listed`;
    return [...all.slice(0, maximumProblems - 1), { message, file: last.file, line: last.line, column: last.column }];
}


/***/ }),

/***/ 12358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/js/shared/yaml/compose-yaml.js

const maximumDepth = 100;
const maximumFaults = 20;
function composeYaml(text, lineCounter) {
    const tokens = parseTokens(text, lineCounter);
    if (!Array.isArray(tokens))
        return { faults: [tokens] };
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        schema: 'core',
        resolveKnownTags: false,
        stringKeys: true,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const documents = [...composer.compose(tokens, true, text.length)];
    const faults = documents.flatMap(libraryFaults);
    const [first, second] = documents;
    if (second) {
        const offset = second.contents?.range[0] ?? second.range[0];
        faults.push({ offset, message: 'a second YAML document begins here', cure: 'keep one document in a file' });
    }
    const root = first?.contents;
    if (faults.length > 0)
        return { faults: faults.slice(0, maximumFaults) };
    if (!root || root.range[0] === root.range[1])
        return { faults: [{ offset: 0, message: 'the file is empty' }] };
    return { root };
}
function parseTokens(text, lineCounter) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    lineCounter.addNewLine(0);
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
        lineCounter.addNewLine(end + 1);
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        if (parser.stack.length > maximumDepth + 1) {
            return { offset: parser.offset, message: `the file is nested more than ${maximumDepth} levels deep` };
        }
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}
function libraryFaults(document) {
    return [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
        offset: pos[0],
        message: wording[code]?.message ?? `not valid YAML: ${message}`,
        ...(wording[code]?.cure ? { cure: wording[code].cure } : {}),
    }));
}
const wording = {
    TAB_AS_INDENT: { message: 'a tab is used as indentation', cure: 'indent with blanks' },
    NON_STRING_KEY: { message: 'a key must be plain text, not a list, a mapping or an alias' },
    TAG_RESOLVE_FAILED: { message: 'YAML tags (!…) are not supported here', cure: 'write the plain value' },
};

;// CONCATENATED MODULE: ./build/js/shared/yaml/decode-text.js
const maximumBytes = 1024 * 1024;
function decodeText(input) {
    const bytes = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
    if (bytes > maximumBytes) {
        const size = (bytes / maximumBytes).toFixed(1);
        return refuse('', `the file has ${size} MiB; at most 1 MiB is read`, 'split it into several files');
    }
    const text = typeof input === 'string' ? input : decodeUtf8(input);
    if (typeof text !== 'string')
        return text;
    const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const control = /(?![\t\n\r\u0085])\p{Cc}/u.exec(withoutMark);
    if (control) {
        const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        const name = code === '0000' ? 'a NUL character (U+0000)' : `a control character (U+${code})`;
        const cure = 'remove it; inside a double-quoted string it can be written as an escape';
        return refuse(withoutMark.slice(0, control.index), `the file holds ${name}`, cure);
    }
    return { text: withoutMark };
}
function decodeUtf8(bytes) {
    if (isUtf16(bytes))
        return refuse('', 'the file is encoded in UTF-16 or UTF-32', 'save it as UTF-8');
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const at = firstInvalidByte(bytes);
        const before = new TextDecoder().decode(bytes.subarray(0, at));
        const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
        return refuse(before, `the file is not UTF-8: byte 0x${byte} begins no character`, 'save it as UTF-8 (it may be Latin-1)');
    }
}
function isUtf16(bytes) {
    const [first, second] = bytes;
    const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    return marked || (bytes.length > 3 && (first === 0) !== (second === 0));
}
function firstInvalidByte(bytes) {
    let valid = 0;
    let invalid = bytes.length;
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >> 1;
        if (isUtf8Prefix(bytes.subarray(0, middle)))
            valid = middle;
        else
            invalid = middle;
    }
    return valid;
}
function isUtf8Prefix(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
function refuse(before, message, cure) {
    const lineStart = before.lastIndexOf('\n') + 1;
    const line = before.split('\n').length;
    return { fault: { message, cure, line, column: before.length - lineStart + 1 } };
}

;// CONCATENATED MODULE: ./build/js/shared/yaml/to-json.js

const maximumAliasedValues = 100_000;
function toJson(root) {
    const state = {
        faults: [],
        targets: new Map(),
        anchors: new Map(),
        finished: new Map(),
        size: 0,
        aliased: 0,
    };
    const value = convert(root, state);
    return { value, faults: state.faults, targets: state.targets };
}
function convert(node, state) {
    if ((0,dist/* isAlias */.Vj)(node))
        return convertAlias(node, state);
    const sizeBefore = state.size++;
    const anchor = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.anchor : undefined;
    if (anchor)
        state.anchors.set(anchor, node);
    const value = convertPlain(node, state);
    if (anchor)
        state.finished.set(node, { value, size: state.size - sizeBefore });
    return value;
}
function convertPlain(node, state) {
    if ((0,dist/* isMap */.jh)(node))
        return convertMap(node, state);
    if ((0,dist/* isSeq */.oP)(node))
        return node.items.map((item) => convert(item, state));
    return (0,dist/* isScalar */.jn)(node) ? convertScalar(node, state) : null;
}
function convertAlias(alias, state) {
    const offset = alias.range?.[0] ?? 0;
    const target = state.anchors.get(alias.source);
    if (!target) {
        state.faults.push({ offset, message: `the alias *${alias.source} has no anchor &${alias.source} before it` });
        return null;
    }
    state.targets.set(alias, target);
    const finished = state.finished.get(target);
    if (!finished) {
        state.faults.push({ offset, message: `the alias *${alias.source} stands inside the value that it names` });
        return null;
    }
    const within = state.aliased <= maximumAliasedValues;
    state.aliased += finished.size;
    state.size += finished.size;
    if (state.aliased <= maximumAliasedValues)
        return finished.value;
    if (within) {
        const message = `aliases expand to more than ${maximumAliasedValues.toLocaleString('en-US')} values`;
        state.faults.push({ offset, message, cure: 'write the values out, or use fewer aliases' });
    }
    return null;
}
function convertMap(map, state) {
    const entries = new Map();
    for (const { key, value } of map.items) {
        const name = keyText(key);
        const offset = (0,dist/* isScalar */.jn)(key) ? (key.range?.[0] ?? 0) : 0;
        const converted = convert(value, state);
        if (name === '__proto__') {
            state.faults.push({ offset, message: 'the key "__proto__" is not accepted', cure: 'rename it' });
        }
        else if (entries.has(name)) {
            state.faults.push({ offset, message: `the key ${JSON.stringify(name)} stands twice in this mapping` });
        }
        else if (name === '<<' && isPlain(key)) {
            const message = 'merge keys (<<) do not exist in YAML 1.2';
            state.faults.push({ offset, message, cure: 'write the merged keys out' });
        }
        else {
            entries.set(name, converted);
        }
    }
    return Object.fromEntries(entries);
}
function keyText(key) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.value ?? '') : '';
}
function isPlain(key) {
    return (0,dist/* isScalar */.jn)(key) && key.type === 'PLAIN';
}
function convertScalar({ value, source, range }, state) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value !== 'number')
        return source ?? null;
    const offset = range?.[0] ?? 0;
    if (!Number.isFinite(value)) {
        const message = `${source ?? value} is not a finite number`;
        state.faults.push({ offset, message, cure: 'put it in quotes if it is text' });
    }
    else if (source && !isExact(value, source)) {
        const message = `the integer ${source} cannot be held exactly (the nearest 64-bit float is ${BigInt(value)})`;
        state.faults.push({ offset, message, cure: 'put it in quotes if it is an identifier, or write the nearest value' });
    }
    return value;
}
function isExact(value, source) {
    if (Number.isSafeInteger(value) || !/^[-+]?(\d+|0o[0-7]+|0x[\da-f]+)$/i.test(source))
        return true;
    return BigInt(source) === BigInt(value);
}

;// CONCATENATED MODULE: ./build/js/shared/yaml/place-of.js


function offsetFinder(root, targets) {
    const indexes = new Map();
    const entriesOf = (map) => {
        const known = indexes.get(map);
        if (known)
            return known;
        const index = new Map([...map.items].reverse().map((pair) => [keyText(pair.key), pair]));
        indexes.set(map, index);
        return index;
    };
    return (path) => {
        let node = root;
        let offset = startOf(root) ?? 0;
        for (const step of path) {
            const whole = (0,dist/* isAlias */.Vj)(node) ? targets.get(node) : node;
            if ((0,dist/* isMap */.jh)(whole)) {
                const pair = entriesOf(whole).get(String(step));
                if (!pair)
                    return offset;
                offset = startOf(pair.key) ?? offset;
                node = pair.value;
            }
            else if ((0,dist/* isSeq */.oP)(whole) && typeof step === 'number' && step < whole.items.length) {
                node = whole.items[step];
                offset = startOf(node) ?? offset;
            }
            else {
                return offset;
            }
        }
        return offset;
    };
}
function startOf(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node) ? node.range?.[0] : undefined;
}

// EXTERNAL MODULE: ./build/js/shared/yaml/problem.js
var problem = __webpack_require__(52191);
;// CONCATENATED MODULE: ./build/js/shared/yaml/read-yaml.js






function readYaml(input, file) {
    const decoded = decodeText(input);
    if (!('text' in decoded))
        return unreadable(file, [{ ...decoded.fault, file }]);
    const lineCounter = new dist/* LineCounter */.HN();
    const placeOf = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { line, column: col };
    };
    const toProblem = ({ offset, ...words }) => ({ ...words, file, ...placeOf(offset) });
    const composed = composeYaml(decoded.text, lineCounter);
    if (!('root' in composed))
        return unreadable(file, composed.faults.map(toProblem));
    const { value, faults, targets } = toJson(composed.root);
    const offsetOf = offsetFinder(composed.root, targets);
    return {
        file,
        value,
        locate: (path) => placeOf(offsetOf(path)),
        problems: (0,problem/* inFileOrder */.w$)(faults.map(toProblem)),
    };
}
function unreadable(file, problems) {
    return { file, value: undefined, locate: () => ({ line: 1, column: 1 }), problems: (0,problem/* inFileOrder */.w$)(problems) };
}


/***/ })

};
