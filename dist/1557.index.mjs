export const id = 1557;
export const ids = [1557];
export const modules = {

/***/ 77881:
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
* Evaluate the inverse of the incomplete beta function.
*
* @module @stdlib/math-base-special-betaincinv
*
* @example
* var betaincinv = require( '@stdlib/math-base-special-betaincinv' );
*
* var y = betaincinv( 0.2, 3.0, 3.0 );
* // returns ~0.327
*
* y = betaincinv( 0.4, 3.0, 3.0 );
* // returns ~0.446
*
* y = betaincinv( 0.4, 3.0, 3.0, true );
* // returns ~0.554
*
* y = betaincinv( 0.4, 1.0, 6.0 );
* // returns ~0.082
*
* y = betaincinv( 0.8, 1.0, 6.0 );
* // returns ~0.235
*/

// MODULES //

var main = __webpack_require__( 53528 );


// EXPORTS //

module.exports = main;


/***/ }),

/***/ 53528:
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

var isnan = __webpack_require__( 86523 );
var kernelBetaincinv = __webpack_require__( 61489 );


// MAIN //

/**
* Returns a value `p` such that `p = betainc(a, b, x)`.
*
* @param {Probability} p - function parameter
* @param {PositiveNumber} a - function parameter
* @param {PositiveNumber} b - function parameter
* @param {boolean} [upper=false] - boolean indicating if the function should return the inverse of the upper tail of the incomplete beta function
* @returns {number} function value
*
* @example
* var y = betaincinv( 0.2, 3.0, 3.0 );
* // returns ~0.327
*
* @example
* var y = betaincinv( 0.4, 3.0, 3.0 );
* // returns ~0.446
*
* @example
* var y = betaincinv( 0.4, 3.0, 3.0, true );
* // returns ~0.554
*
* @example
* var y = betaincinv( 0.4, 1.0, 6.0 );
* // returns ~0.082
*
* @example
* var y = betaincinv( 0.8, 1.0, 6.0 );
* // returns ~0.235
*/
function betaincinv( p, a, b, upper ) {
	if (
		isnan( p ) ||
		isnan( a ) ||
		isnan( b )
	) {
		return NaN;
	}
	if ( a <= 0.0 || b <= 0.0 ) {
		return NaN;
	}
	if ( p < 0.0 || p > 1.0 ) {
		return NaN;
	}
	if ( upper ) {
		return kernelBetaincinv( a, b, 1.0 - p, p )[ 0 ];
	}
	return kernelBetaincinv( a, b, p, 1.0 - p )[ 0 ];
}


// EXPORTS //

module.exports = betaincinv;


/***/ }),

/***/ 10033:
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
var betaincinv = __webpack_require__( 77881 );
var isnan = __webpack_require__( 86523 );


// MAIN //

/**
* Returns a function for evaluating the quantile function for a beta distribution with first shape parameter `alpha` and second shape parameter `beta`.
*
* @param {PositiveNumber} alpha - first shape parameter
* @param {PositiveNumber} beta - second shape parameter
* @returns {Function} quantile function
*
* @example
* var quantile = factory( 2.5, 0.5 );
* var y = quantile( 0.5 );
* // returns ~0.904
*
* y = quantile( 0.8 );
* // returns ~0.986
*/
function factory( alpha, beta ) {
	if (
		isnan( alpha ) ||
		isnan( beta ) ||
		alpha <= 0.0 ||
		beta <= 0.0
	) {
		return constantFunction( NaN );
	}
	return quantile;

	/**
	* Evaluates the quantile function for a beta distribution.
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
		if (
			isnan( p ) ||
			p < 0.0 ||
			p > 1.0
		) {
			return NaN;
		}
		return betaincinv( p, alpha, beta );
	}
}


// EXPORTS //

module.exports = factory;


/***/ }),

/***/ 67259:
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
* Evaluate the quantile function for a beta distribution.
*
* @module @stdlib/stats-base-dists-beta-quantile
*
* @example
* var quantile = require( '@stdlib/stats-base-dists-beta-quantile' );
*
* var y = quantile( 0.8, 2.0, 1.0 );
* // returns ~0.894
*
* y = quantile( 0.5, 4.0, 2.0 );
* // returns ~0.686
*
* @example
* var factory = require( '@stdlib/stats-base-dists-beta-quantile' ).factory;
*
* var quantile = factory( 2.0, 2.0 );
*
* var y = quantile( 0.8 );
* // returns ~0.713
*
* y = quantile( 0.4 );
* // returns ~0.433
*/

// MODULES //

var setReadOnly = __webpack_require__( 4568 );
var main = __webpack_require__( 71558 );
var factory = __webpack_require__( 10033 );


// MAIN //

setReadOnly( main, 'factory', factory );


// EXPORTS //

module.exports = main;


/***/ }),

/***/ 71558:
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

var betaincinv = __webpack_require__( 77881 );
var isnan = __webpack_require__( 86523 );


// MAIN //

/**
* Evaluates the quantile function for a beta distribution with first shape parameter `alpha` and second shape parameter `beta` at a probability `p`.
*
* @param {Probability} p - input value
* @param {PositiveNumber} alpha - first shape parameter
* @param {PositiveNumber} beta - second shape parameter
* @returns {number} evaluated quantile function
*
* @example
* var y = quantile( 0.8, 2.0, 1.0 );
* // returns ~0.894
*
* @example
* var y = quantile( 0.5, 4.0, 2.0 );
* // returns ~0.686
*
* @example
* var y = quantile( 1.1, 1.0, 1.0 );
* // returns NaN
*
* @example
* var y = quantile( -0.2, 1.0, 1.0 );
* // returns NaN
*
* @example
* var y = quantile( NaN, 1.0, 1.0 );
* // returns NaN
*
* @example
* var y = quantile( 0.5, NaN, 1.0 );
* // returns NaN
*
* @example
* var y = quantile( 0.5, 1.0, NaN );
* // returns NaN
*
* @example
* var y = quantile( 0.5, -1.0, 1.0 );
* // returns NaN
*
* @example
* var y = quantile( 0.5, 1.0, -1.0 );
* // returns NaN
*/
function quantile( p, alpha, beta ) {
	if (
		isnan( p ) ||
		isnan( alpha ) ||
		isnan( beta ) ||
		alpha <= 0.0 ||
		beta <= 0.0 ||
		p < 0.0 ||
		p > 1.0
	) {
		return NaN;
	}
	return betaincinv( p, alpha, beta );
}


// EXPORTS //

module.exports = quantile;


/***/ }),

/***/ 61557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/js/shared/gates/metric-regression/evidence.js
var metric_regression_evidence = __webpack_require__(9643);
// EXTERNAL MODULE: ./build/js/shared/predictions/class-name.js
var class_name = __webpack_require__(30111);
// EXTERNAL MODULE: ./build/js/shared/gates/metric-regression/asked-metric.js
var asked_metric = __webpack_require__(78329);
// EXTERNAL MODULE: ./build/js/shared/gates/metric-regression/resolve-metric.js
var resolve_metric = __webpack_require__(9569);
// EXTERNAL MODULE: ./build/js/shared/gates/metric-regression/rule.js
var metric_regression_rule = __webpack_require__(89936);
;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/requirement.js



const requirementsOf = (rules, burden, from) => rules.flatMap((rule) => metric_regression_rule/* requirementNames */.Q.flatMap((name) => {
    const bound = rule[name];
    if (bound === undefined)
        return [];
    const resolved = from === 'rows' ? (0,resolve_metric/* resolveMetric */.F1)(rule) : undefined;
    const better = (0,resolve_metric/* betterOf */.Kd)(rule) ?? rule.better ?? 'higher';
    const common = {
        on: rule.on ?? 'all',
        burden: rule.burden ?? burden ?? (name.startsWith('max-drop') ? 'prove-harm' : 'prove-safety'),
        severity: rule.severity ?? 'error',
    };
    if (!resolved)
        return [{ metric: rule.metric, name, bound, better, ...common }];
    const { of, negated } = resolved;
    const metric = (0,asked_metric/* metricLabel */.B)(of);
    if (!negated)
        return [{ metric, of, name, bound, better, ...common }];
    const turned = better === 'higher' ? 'lower' : 'higher';
    return name === 'min' || name === 'max'
        ? [{ metric, of, name: name === 'min' ? 'max' : 'min', bound: 0 - bound, better: turned, ...common }]
        : [{ metric, of, name, bound, better: turned, ...common }];
}));
const needsBaseline = ({ name }) => name !== 'min' && name !== 'max';
function contrastOf({ name, bound, better }, sign = 1) {
    const up = better === 'higher' ? 1 : -1;
    switch (name) {
        case 'min':
        case 'max':
            return { weights: { candidate: up, baseline: 0 }, boundary: up * bound };
        case 'max-drop':
            return { weights: { candidate: up, baseline: -up }, boundary: -bound };
        case 'min-gain':
            return { weights: { candidate: up, baseline: -up }, boundary: bound };
        case 'max-drop-pct':
            return { weights: { candidate: up, baseline: (sign * bound) / 100 - up }, boundary: 0 };
    }
}
const marginOf = ({ name, bound }) => name === 'max-drop' ? bound : 0;
function inWords({ name, bound, better }) {
    const worse = better === 'higher' ? 'below' : 'above';
    switch (name) {
        case 'min':
            return `at least ${bound}`;
        case 'max':
            return `at most ${bound}`;
        case 'max-drop':
            return `at most ${bound} ${worse} the baseline`;
        case 'max-drop-pct':
            return `at most ${bound} percent ${worse} the baseline`;
        case 'min-gain':
            return `at least ${bound} ${better === 'higher' ? 'above' : 'below'} the baseline`;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/judge-numbers.js

const judgeNumbers = ({ candidate, baseline }, requirements) => requirements.map((requirement) => {
    const { metric } = requirement;
    const head = {
        id: `${metric}.${requirement.name}`,
        requirement: { ...requirement, burden: 'point' },
        rows: null,
    };
    const value = numberOf(candidate, metric, 'metrics file');
    if (typeof value === 'string')
        return { ...head, outcome: 'error', because: value };
    if (!needsBaseline(requirement))
        return { ...head, candidate: value, ...compared(requirement, value, 0) };
    const before = numberOf(baseline ?? {}, metric, 'baseline');
    if (typeof before === 'string')
        return { ...head, candidate: value, outcome: 'error', because: before };
    if (requirement.name === 'max-drop-pct' && before <= 0)
        return {
            ...head,
            candidate: value,
            baseline: before,
            outcome: 'error',
            because: 'The baseline is not above 0, so a share of it says nothing: use "max-drop".',
        };
    return { ...head, candidate: value, baseline: before, ...compared(requirement, value, before) };
});
function numberOf(numbers, metric, file) {
    if (!Object.hasOwn(numbers, metric)) {
        const names = Object.keys(numbers);
        return `The ${file} has no number ${metric} (it has ${names.slice(0, 10).join(', ')}${names.length > 10 ? ` and ${names.length - 10} more` : ''}): write it, or name another.`;
    }
    return (numbers[metric] ??
        `The ${file} says NaN, an infinity or null of ${metric}, which is no number: mend the step that writes it.`);
}
function compared(requirement, candidate, baseline) {
    const { weights, boundary } = contrastOf(requirement);
    const value = weights.candidate * candidate + weights.baseline * baseline;
    return {
        measured: { observed: requirement.better === 'higher' ? value : 0 - value },
        outcome: value >= boundary - 1e-12 ? 'pass' : 'fail',
    };
}

// EXTERNAL MODULE: ./build/js/shared/statistics/holm.js
var holm = __webpack_require__(69840);
// EXTERNAL MODULE: ./build/js/shared/statistics/power.js
var power = __webpack_require__(27073);
;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/estimate/counts.js
const sum = (cells, where) => cells.reduce((total, cell) => (where(cell) ? total + cell.count : total), 0);
const classOf = (asked, positive) => asked.class ?? (asked.average === undefined || asked.average === 'binary' ? positive : undefined);
function shareOf(asked, cells, model, positive) {
    const right = (cell) => cell.label === cell[model];
    const one = classOf(asked, positive);
    const allRight = () => ({ numerator: sum(cells, right), denominator: sum(cells, () => true) });
    switch (asked.name) {
        case 'accuracy':
            return allRight();
        case 'precision':
            if (one === undefined)
                return asked.average === 'micro' ? allRight() : undefined;
            return {
                numerator: sum(cells, (cell) => cell[model] === one && right(cell)),
                denominator: sum(cells, (cell) => cell[model] === one),
            };
        case 'recall':
            if (one === undefined)
                return asked.average === 'micro' ? allRight() : undefined;
            return {
                numerator: sum(cells, (cell) => cell.label === one && right(cell)),
                denominator: sum(cells, (cell) => cell.label === one),
            };
        case 'f1':
        case 'fbeta':
            return asked.average === 'micro' ? allRight() : undefined;
        case 'specificity':
            return {
                numerator: sum(cells, (cell) => cell.label !== positive && cell[model] !== positive),
                denominator: sum(cells, (cell) => cell.label !== positive),
            };
        default:
            return undefined;
    }
}
function countMetric(asked, cells, model, positive) {
    const names = [...new Set([...cells.flatMap((cell) => [cell.label, cell[model]])])].sort();
    const index = new Map(names.map((name, i) => [name, i]));
    const actualOf = cells.map((cell) => index.get(cell.label));
    const saidOf = cells.map((cell) => index.get(cell[model]));
    const labelled = names.map((name) => cells.some(({ label, count }) => label === name && count > 0));
    const margins = {
        total: 0,
        hits: new Float64Array(names.length),
        actual: new Float64Array(names.length),
        said: new Float64Array(names.length),
    };
    const count = (counts) => {
        const { hits, actual, said } = margins;
        hits.fill(0);
        actual.fill(0);
        said.fill(0);
        margins.total = 0;
        for (let i = 0; i < counts.length; i++) {
            const n = counts[i];
            const [a, s] = [actualOf[i], saidOf[i]];
            margins.total += n;
            actual[a] = actual[a] + n;
            said[s] = said[s] + n;
            if (a === s)
                hits[a] = hits[a] + n;
        }
        return margins;
    };
    const one = classOf(asked, positive);
    const at = one === undefined ? undefined : (index.get(one) ?? -1);
    const formula = formulaOf(asked, at, labelled);
    return {
        of: (counts) => formula(count(counts)),
        units: unitsOf(asked, count(cells.map((cell) => cell.count)), at),
        range: asked.name === 'matthews_corrcoef' || asked.name === 'cohen_kappa' ? 2 : 1,
    };
}
const ratio = (a, b) => (b === 0 ? undefined : a / b);
const added = (values) => values.reduce((total, value) => total + value, 0);
function formulaOf(asked, at, labelled) {
    const of = (values, i) => (i === undefined ? 0 : (values[i] ?? 0));
    switch (asked.name) {
        case 'accuracy':
            return ({ hits, total }) => ratio(added(hits), total);
        case 'balanced_accuracy':
            return (margins) => meanOf(labelled, (i) => (labelled[i] ? recallAt(margins, i) : null), margins, 'macro');
        case 'specificity':
            return ({ hits, actual, said, total }) => ratio(total - of(actual, at) - of(said, at) + of(hits, at), total - of(actual, at));
        case 'matthews_corrcoef':
            return ({ hits, actual, said, total }) => {
                const products = actual.reduce((sum, a, i) => sum + a * said[i], 0);
                const spread = (values) => total ** 2 - values.reduce((sum, v) => sum + v * v, 0);
                return ratio(added(hits) * total - products, Math.sqrt(spread(actual)) * Math.sqrt(spread(said)));
            };
        case 'cohen_kappa':
            return ({ hits, actual, said, total }) => {
                const products = actual.reduce((sum, a, i) => sum + a * said[i], 0);
                return ratio(added(hits) * total - products, total ** 2 - products);
            };
        default: {
            const rate = rateOf(asked);
            if (at !== undefined)
                return (margins) => rate(margins, at);
            if (asked.average === 'micro')
                return ({ hits, total }) => ratio(added(hits), total);
            return (margins) => meanOf(labelled, (i) => (labelled[i] && margins.actual[i] === 0 ? undefined : (rate(margins, i) ?? 0)), margins, asked.average === 'weighted' ? 'weighted' : 'macro');
        }
    }
}
const recallAt = ({ hits, actual }, i) => ratio(hits[i], actual[i]);
function rateOf({ name, beta = 1 }) {
    const square = beta ** 2;
    return ({ hits, actual, said }, i) => {
        const [h, a, s] = [hits[i] ?? 0, actual[i] ?? 0, said[i] ?? 0];
        if (name === 'precision')
            return ratio(h, s);
        if (name === 'recall')
            return ratio(h, a);
        return ratio((1 + square) * h, s + square * a);
    };
}
function meanOf(classes, value, { actual, total }, by) {
    let [sum, weight] = [0, 0];
    for (let i = 0; i < classes.length; i++) {
        const each = value(i);
        if (each === undefined)
            return undefined;
        if (each === null)
            continue;
        sum += by === 'macro' ? each : each * actual[i];
        weight++;
    }
    return ratio(sum, by === 'macro' ? weight : total);
}
function unitsOf({ name }, { hits, actual, said, total }, at) {
    if (at === undefined)
        return total;
    const of = (values) => values[at] ?? 0;
    switch (name) {
        case 'precision':
            return of(said);
        case 'recall':
            return of(actual);
        case 'specificity':
            return total - of(actual);
        case 'f1':
        case 'fbeta':
            return of(actual) + of(said) - of(hits);
        default:
            return total;
    }
}

// EXTERNAL MODULE: ./build/js/shared/statistics/normal.js
var normal = __webpack_require__(92757);
;// CONCATENATED MODULE: ./build/js/shared/statistics/delong.js

function delongVariance(placements, weights) {
    const { positives, negatives, ofPositives, ofNegatives } = placements;
    let variance = 0;
    weights.forEach((a, i) => {
        weights.forEach((b, j) => {
            variance += a * b * (ofPositives[i]?.[j] / positives + ofNegatives[i]?.[j] / negatives);
        });
    });
    return Math.max(0, variance);
}
function logitInterval(area, variance, level) {
    const z = (0,normal/* normalQuantile */.Z)((1 + level) / 2);
    const half = (z * Math.sqrt(variance)) / (area * (1 - area));
    const back = (logit) => 1 / (1 + Math.exp(-logit));
    const at = Math.log(area / (1 - area));
    return { lower: back(at - half), upper: back(at + half) };
}
function logitTailBelow(area, variance, boundary) {
    if (boundary <= 0)
        return 1;
    if (boundary >= 1)
        return 0;
    const distance = Math.log(area / (1 - area)) - Math.log(boundary / (1 - boundary));
    return (0,normal/* normalCdf */.v)((distance * area * (1 - area)) / Math.sqrt(variance));
}

;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/estimate/estimate.js

const fewestWithoutVariation = 50;
function normalEstimate(value, variance, method, spread) {
    if (variance <= 1e-28 * spread.range ** 2)
        return withoutVariation(value, method, spread);
    const standardError = Math.sqrt(variance);
    return {
        value,
        standardError,
        method,
        interval: (level) => {
            const half = (0,normal/* normalQuantile */.Z)((1 + level) / 2) * standardError;
            return { lower: value - half, upper: value + half };
        },
        tailBelow: (boundary) => (0,normal/* normalCdf */.v)((value - boundary) / standardError),
    };
}
function withoutVariation(value, method, { units, range }) {
    const half = units === 0 ? Number.POSITIVE_INFINITY : 3 * (range / units);
    return {
        value,
        standardError: 0,
        method: `${method}; no row differs, so the bounds are 3 rows wide`,
        interval: () => ({ lower: value - half, upper: value + half }),
        tailBelow: (boundary) => (value + half < boundary ? 0 : 1),
        ...(units < fewestWithoutVariation
            ? {
                undecidable: `no row differs, and ${units} rows without any difference prove nothing (${fewestWithoutVariation} would)`,
            }
            : {}),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/estimate/estimate-auc.js


const fewestOfClass = 50;
function estimateAuc(ranks, weights) {
    const placements = placementsOf(ranks);
    if (!placements)
        return {
            undefined: `roc_auc has no value with ${ranks.positives} positive and ${ranks.negatives} negative rows: at least two of each class are needed.`,
        };
    const { positives, negatives, areas } = placements;
    const used = weights.baseline === 0 ? [weights.candidate] : [weights.candidate, weights.baseline];
    const units = Math.min(positives, negatives);
    const few = units < fewestOfClass ? { atBestInconclusive: fewOfClass(positives, negatives) } : {};
    const variance = delongVariance(placements, used);
    const value = used.reduce((sum, weight, i) => sum + weight * areas[i], 0);
    const spread = { units, range: 1 };
    if (weights.baseline !== 0)
        return { ...normalEstimate(value, variance, 'DeLong', spread), ...few };
    const area = areas[0];
    if (variance <= 1e-28 || area <= 0 || area >= 1)
        return { ...withoutVariation(value, 'DeLong on the logit', spread), ...few };
    return {
        value,
        standardError: Math.sqrt(variance),
        interval: (level) => logitInterval(area, variance, level),
        tailBelow: (boundary) => logitTailBelow(area, variance, boundary),
        method: 'DeLong on the logit',
        ...few,
    };
}
function fewOfClass(positives, negatives) {
    const short = [
        { word: 'positive', rows: positives },
        { word: 'negative', rows: negatives },
    ].filter(({ rows }) => rows < fewestOfClass);
    const seen = short.map(({ word, rows }) => `${rows} ${rows === 1 ? 'row is' : 'rows are'} ${word}`);
    const more = short.map(({ word, rows }) => `${fewestOfClass - rows} more ${word}`);
    const last = short.reduce((sum, { rows }) => sum + fewestOfClass - rows, 0);
    return `only ${seen.join(' and ')}, and a pass of roc_auc needs ${fewestOfClass} of each class: evaluate at least ${more.join(' and ')} ${last === 1 ? 'row' : 'rows'}`;
}
function placementsOf({ positives, negatives, areas, ofPositives, ofNegatives }) {
    const numbers = (values) => values.every((value) => value !== null);
    if (positives < 2 || negatives < 2 || !numbers(areas))
        return undefined;
    if (!ofPositives.every(numbers) || !ofNegatives.every(numbers))
        return undefined;
    return {
        positives,
        negatives,
        areas,
        ofPositives: ofPositives,
        ofNegatives: ofNegatives,
    };
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-beta-quantile/lib/index.js
var lib = __webpack_require__(67259);
;// CONCATENATED MODULE: ./build/js/shared/statistics/clopper-pearson.js

function clopperPearson({ numerator: x, denominator: n }, level) {
    const tail = (1 - level) / 2;
    return {
        lower: x === 0 ? 0 : lib(tail, x, n - x + 1),
        upper: x === n ? 1 : lib(1 - tail, x + 1, n - x),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/statistics/binomial.js
function drawBinomial(n, p, random) {
    if (n <= 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - drawBinomial(n, 1 - p, random);
    return n * p < 10 ? invert(n, p, random) : reject(n, p, random);
}
function invert(n, p, random) {
    const odds = p / (1 - p);
    const first = Math.exp(n * Math.log1p(-p));
    for (;;) {
        let u = random();
        let mass = first;
        for (let k = 0; k <= Math.min(n, 150); k++) {
            if (u < mass)
                return k;
            u -= mass;
            mass *= ((n - k) / (k + 1)) * odds;
        }
    }
}
function reject(n, p, random) {
    const spread = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const c = n * p + 0.5;
    const inside = 0.92 - 4.2 / b;
    const alpha = (2.83 + 5.1 / b) * spread;
    const mode = Math.floor((n + 1) * p);
    const logOdds = Math.log(p / (1 - p));
    for (;;) {
        const u = random() - 0.5;
        const v = random();
        const near = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / near + b) * u + c);
        if (near >= 0.07 && v <= inside)
            return k;
        if (k < 0 || k > n)
            continue;
        const bound = logFactorial(mode) + logFactorial(n - mode) - logFactorial(k) - logFactorial(n - k) + (k - mode) * logOdds;
        if (Math.log((v * alpha) / (a / near ** 2 + b)) <= bound)
            return k;
    }
}
const small = [0];
function logFactorial(k) {
    if (k < 20) {
        for (let i = small.length; i <= k; i++)
            small.push(small[i - 1] + Math.log(i));
        return small[k];
    }
    const x = k + 1;
    const inverse = 1 / (x * x);
    return ((x - 0.5) * Math.log(x) -
        x +
        0.5 * Math.log(2 * Math.PI) +
        (1 / 12 - (1 / 360 - (1 / 1260 - inverse / 1680) * inverse) * inverse) / x);
}

;// CONCATENATED MODULE: ./build/js/shared/statistics/multinomial-bootstrap.js


function multinomialBootstrap(counts, statistic, replicates, random) {
    const estimate = statistic(counts);
    if (estimate === undefined)
        return undefined;
    const drawn = new Array(counts.length);
    const values = [];
    const rows = counts.reduce((sum, count) => sum + count, 0);
    for (let r = 0; r < replicates; r++) {
        let left = rows;
        let share = rows;
        for (let i = 0; i < counts.length; i++) {
            const count = counts[i];
            const k = drawBinomial(left, share === 0 ? 0 : count / share, random);
            drawn[i] = k;
            left -= k;
            share -= count;
        }
        const value = statistic(drawn);
        if (value !== undefined)
            values.push(value);
    }
    return summarised(estimate, values, replicates, accelerationOf(counts, statistic));
}
function summarised(estimate, values, replicates, acceleration) {
    const sorted = [...values].sort((a, b) => a - b);
    const mean = sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length);
    const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const near = 1e-12 * Math.max(1, Math.abs(estimate));
    const below = countBelow(sorted, estimate - near);
    const tied = countBelow(sorted, estimate + near) - below;
    return {
        estimate,
        standardError: sorted.length < 2 ? 0 : Math.sqrt(squares / (sorted.length - 1)),
        replicates: sorted,
        undefinedReplicates: replicates - sorted.length,
        z0: (0,normal/* normalQuantile */.Z)(inside((below + tied / 2) / Math.max(1, sorted.length), sorted.length)),
        acceleration,
    };
}
function bcaInterval(bootstrap, level) {
    const z = (0,normal/* normalQuantile */.Z)((1 + level) / 2);
    return { lower: quantileAt(bootstrap, shifted(bootstrap, -z)), upper: quantileAt(bootstrap, shifted(bootstrap, z)) };
}
function bcaTailBelow(bootstrap, boundary) {
    const { replicates, z0, acceleration } = bootstrap;
    const reaching = replicates.length - countBelow(replicates, boundary);
    const w = (0,normal/* normalQuantile */.Z)(inside(1 - (1 + reaching) / (replicates.length + 1), replicates.length));
    const t = w - z0;
    const z = t / (1 + acceleration * t) - z0;
    return 1 + acceleration * t <= 0 ? 1 : (0,normal/* normalCdf */.v)(-z);
}
function shifted({ z0, acceleration }, z) {
    const sum = z0 + z;
    const scale = 1 - acceleration * sum;
    return scale <= 0 ? Math.sign(sum) * Number.POSITIVE_INFINITY : z0 + sum / scale;
}
function quantileAt({ replicates }, z) {
    const position = (0,normal/* normalCdf */.v)(z) * (replicates.length + 1) - 1;
    const index = Math.min(replicates.length - 1, Math.max(0, position));
    const low = Math.floor(index);
    const [a, b] = [replicates[low], replicates[Math.min(replicates.length - 1, low + 1)]];
    return a + (b - a) * (index - low);
}
function accelerationOf(counts, statistic) {
    const without = counts.map((count, i) => {
        if (count === 0)
            return undefined;
        const fewer = [...counts];
        fewer[i] = count - 1;
        return statistic(fewer);
    });
    const rows = counts.reduce((sum, count, i) => sum + (without[i] === undefined ? 0 : count), 0);
    if (rows === 0)
        return 0;
    const mean = counts.reduce((sum, count, i) => sum + count * (without[i] ?? 0), 0) / rows;
    let squares = 0;
    let cubes = 0;
    counts.forEach((count, i) => {
        const value = without[i];
        if (value === undefined)
            return;
        squares += count * (mean - value) ** 2;
        cubes += count * (mean - value) ** 3;
    });
    return squares <= 1e-300 ? 0 : cubes / (6 * squares ** 1.5);
}
const inside = (share, replicates) => Math.min(1 - 0.5 / (replicates + 1), Math.max(0.5 / (replicates + 1), share));
function countBelow(sorted, bound) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < bound)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/js/shared/statistics/random.js
function seededRandom(seed, name = '') {
    let mixed = seed >>> 0;
    for (const character of name)
        mixed = Math.imul(mixed ^ character.codePointAt(0), 0x01000193) >>> 0;
    const next = () => {
        mixed = (mixed + 0x9e3779b9) >>> 0;
        let z = mixed;
        z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
        z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
        return (z ^ (z >>> 15)) >>> 0;
    };
    let [a, b, c, d] = [next(), next(), next(), next() | 1];
    const rotate = (x, by) => ((x << by) | (x >>> (32 - by))) >>> 0;
    const word = () => {
        const result = Math.imul(rotate(Math.imul(b, 5) >>> 0, 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotate(d, 11);
        return result;
    };
    return () => ((word() >>> 5) * 67108864 + (word() >>> 6)) / 9007199254740992;
}

// EXTERNAL MODULE: ./build/js/shared/statistics/where-falls.js
var where_falls = __webpack_require__(21828);
;// CONCATENATED MODULE: ./build/js/shared/statistics/tango.js


function tangoStatistic({ first: b, second: c, rows: n }, difference) {
    const distance = b - c - n * difference;
    const a1 = -b - c + (2 * n - b + c) * difference;
    const a0 = -c * difference * (1 - difference);
    const root = Math.sqrt(Math.max(0, a1 ** 2 - 8 * n * a0));
    const share = a1 > 0 ? (-2 * a0) / (a1 + root) : (root - a1) / (4 * n);
    const variance = n * (2 * Math.max(0, share) + difference * (1 - difference));
    if (variance <= 0)
        return Math.abs(distance) < 1e-12 * n ? 0 : Math.sign(distance) * Number.POSITIVE_INFINITY;
    return distance / Math.sqrt(variance);
}
function tangoInterval(pairs, level) {
    const z = (0,normal/* normalQuantile */.Z)((1 + level) / 2);
    const statistic = (difference) => tangoStatistic(pairs, difference);
    const estimate = (pairs.first - pairs.second) / pairs.rows;
    return {
        lower: (0,where_falls/* whereFalls */.i)(statistic, z, -1, estimate),
        upper: (0,where_falls/* whereFalls */.i)(statistic, -z, estimate, 1),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/statistics/weighted-delta.js
function weightedDelta(statistic, sums, squares, rows) {
    const total = sums.reduce((sum, value) => sum + value, 0);
    const step = 1e-5 * total;
    const moved = (i, by) => statistic(sums.map((value, j) => (i === j ? value + by : value))) ?? Number.NaN;
    let variance = 0;
    sums.forEach((_, i) => {
        const slope = (moved(i, step) - moved(i, -step)) / (2 * step);
        variance += squares[i] * slope ** 2;
    });
    const scaled = (variance * rows) / (rows - 1);
    return Number.isNaN(scaled) ? Number.POSITIVE_INFINITY : scaled;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/estimate/estimate-counts.js









function estimateCounts(request) {
    const { metric, cells, weights, positive } = request;
    if (cells.some((cell) => cell.weights))
        return weighted(request);
    if (weights.baseline === 0) {
        const rate = shareOf(metric, cells, 'candidate', positive);
        if (rate)
            return rate.denominator === 0 ? noValue(metric, 'candidate') : oneShare(rate, weights.candidate);
    }
    if (isAccuracy(metric) && weights.candidate === -weights.baseline)
        return paired(cells);
    return resampled(request);
}
const isAccuracy = ({ name, average }) => name === 'accuracy' || average === 'micro';
const noValue = (metric, model) => ({
    undefined: `${(0,asked_metric/* metricLabel */.B)(metric)} of the ${model} has no value: its denominator is 0. More rows of the classes concerned are needed.`,
});
function oneShare(rate, up) {
    const share = rate.numerator / rate.denominator;
    if (up < 0)
        throw new Error('shares are better where they are higher');
    return {
        value: share,
        standardError: Math.sqrt((share * (1 - share)) / rate.denominator),
        interval: (level) => clopperPearson(rate, level),
        tailBelow: (boundary) => exactTail(rate, boundary),
        method: 'Clopper-Pearson',
    };
}
function exactTail(rate, boundary) {
    if (boundary > 1)
        return 0;
    let [low, high] = [0, 1];
    for (let i = 0; i < 100; i++) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            break;
        if (clopperPearson(rate, 1 - 2 * middle).upper < boundary)
            high = middle;
        else
            low = middle;
    }
    return high;
}
function paired(cells) {
    const count = (where) => cells.reduce((total, cell) => (where(cell) ? total + cell.count : total), 0);
    const rows = count(() => true);
    const first = count((cell) => cell.candidate === cell.label && cell.baseline !== cell.label);
    const second = count((cell) => cell.candidate !== cell.label && cell.baseline === cell.label);
    const pairs = { first, second, rows };
    const value = (first - second) / rows;
    return {
        value,
        standardError: Math.sqrt(Math.max(0, (first + second) / rows - value ** 2) / rows),
        interval: (level) => tangoInterval(pairs, level),
        tailBelow: (boundary) => (boundary > 1 ? 0 : boundary < -1 ? 1 : (0,normal/* normalCdf */.v)(tangoStatistic(pairs, boundary))),
        method: 'Tango score',
    };
}
const mostUndefined = 0.01;
const mostReplicates = 200_000;
function contrasted(request, counts) {
    const { metric, cells, weights, positive } = request;
    const models = ['candidate', 'baseline'].flatMap((model) => weights[model] === 0 ? [] : [{ model, weight: weights[model], ...countMetric(metric, cells, model, positive) }]);
    for (const { model, of } of models)
        if (of(counts) === undefined)
            return noValue(metric, model);
    return {
        of: (drawn) => {
            let value = 0;
            for (const { weight, of } of models) {
                const one = of(drawn);
                if (one === undefined)
                    return undefined;
                value += weight * one;
            }
            return value;
        },
        units: Math.min(...models.map(({ units }) => units)),
        range: Math.max(...models.map(({ range }) => range)),
    };
}
function weighted(request) {
    const sums = request.cells.map(({ weights }) => weights?.sum ?? 0);
    const squares = request.cells.map(({ weights }) => weights?.ofSquares ?? 0);
    const total = sums.reduce((sum, value) => sum + value, 0);
    if (!(total > 0))
        return { undefined: 'All weights are 0: no row counts.' };
    const ofSquares = squares.reduce((sum, value) => sum + value, 0);
    if (ofSquares === 0)
        return { undefined: 'The squares of the weights are below what a number can hold: scale them.' };
    const both = contrasted(request, sums);
    if ('undefined' in both)
        return both;
    const rows = request.cells.reduce((sum, { count }) => sum + count, 0);
    const effective = total ** 2 / ofSquares;
    return normalEstimate(both.of(sums), weightedDelta(both.of, sums, squares, rows), `weighted delta method, ${Number(effective.toPrecision(4))} effective rows`, { units: Math.min(effective, both.units), range: both.range });
}
function resampled(request) {
    const { metric, cells, seed, stream, boundary, finest } = request;
    const counts = cells.map(({ count }) => count);
    const both = contrasted(request, counts);
    if ('undefined' in both)
        return both;
    const { of, units, range } = both;
    const draw = (replicates) => multinomialBootstrap(counts, of, replicates, seededRandom(seed, stream));
    let replicates = request.replicates;
    let drawn = draw(replicates);
    if (drawn && 1 / (replicates + 1) > finest && bcaTailBelow(drawn, boundary) < 10 / replicates) {
        replicates = Math.min(mostReplicates, Math.ceil(1 / finest));
        drawn = draw(replicates);
    }
    if (!drawn || drawn.replicates.length === 0)
        return noValue(metric, 'candidate');
    const sample = drawn;
    const beyond = 1 / (replicates + 1) > finest && bcaTailBelow(sample, boundary) < 10 / replicates;
    const { estimate: value, standardError } = drawn;
    const method = `multinomial bootstrap over joint counts, BCa, ${replicates} replicates${beyond ? '; p from the studentised normal tail' : ''}`;
    if (standardError <= 1e-14)
        return withoutVariation(value, method, { units, range });
    return {
        value,
        standardError,
        interval: (level) => bcaInterval(sample, level),
        tailBelow: (at) => (beyond ? (0,normal/* normalCdf */.v)((value - at) / standardError) : bcaTailBelow(sample, at)),
        method,
        ...(drawn.undefinedReplicates > mostUndefined * replicates
            ? {
                undecidable: `${(0,asked_metric/* metricLabel */.B)(metric)} has no value in ${drawn.undefinedReplicates} of ${replicates} bootstrap replicates: too few rows of the classes concerned`,
            }
            : {}),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/statistics/delta-method.js
function deltaVariance({ rows, covariances }, gradient) {
    let variance = 0;
    gradient.forEach((a, i) => {
        gradient.forEach((b, j) => {
            variance += a * b * covariances[i]?.[j];
        });
    });
    return Math.max(0, variance / rows);
}

;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/estimate/estimate-loss.js



const largestLogLoss = 52 * Math.LN2;
const plain = {
    shared: 0,
    value: (mean) => mean,
    slopes: () => [1],
    method: 'central limit theorem',
};
const shapes = {
    rmse: {
        ...plain,
        value: Math.sqrt,
        slopes: (mean) => [mean === 0 ? 0 : 0.5 / Math.sqrt(mean)],
        method: 'delta method',
    },
    wape: {
        shared: 1,
        value: (mean, [size = 0]) => mean / size,
        slopes: (mean, [size = 0]) => [1 / size, -mean / size ** 2],
        missing: ([size = 0]) => (size > 0 ? undefined : 'every label is 0'),
        method: 'delta method',
    },
    r2: {
        shared: 2,
        value: (mean, [first = 0, second = 0]) => 1 - mean / (second - first ** 2),
        slopes: (mean, [first = 0, second = 0]) => {
            const variance = second - first ** 2;
            return [-1 / variance, (-2 * mean * first) / variance ** 2, mean / variance ** 2];
        },
        missing: ([first = 0, second = 0]) => second - first ** 2 > 1e-14 * second ? undefined : 'all labels are the same',
        method: 'delta method',
    },
};
const shapeOf = ({ name }) => shapes[name] ?? plain;
function estimateLoss(metric, rows, moments, weights, labelRange) {
    const label = (0,asked_metric/* metricLabel */.B)(metric);
    if (rows < 2)
        return { undefined: `${label} has no standard error with ${rows} rows: at least two are needed.` };
    const { models, shared, missing } = parts(metric, moments);
    if (missing !== undefined)
        return { undefined: `${label} has no value: ${missing}.` };
    const shape = shapeOf(metric);
    const used = weights.baseline === 0 ? [weights.candidate] : [weights.candidate, weights.baseline];
    let value = 0;
    const gradient = moments.means.map(() => 0);
    used.forEach((weight, i) => {
        const mean = models[i];
        const [own = 0, ...others] = shape.slopes(mean, shared);
        value += weight * shape.value(mean, shared);
        gradient[i] = weight * own;
        others.forEach((slope, j) => {
            const at = models.length + j;
            gradient[at] = gradient[at] + weight * slope;
        });
    });
    const values = models.map((mean) => Math.abs(shape.value(mean, shared)));
    return normalEstimate(value, deltaVariance({ rows, ...moments }, gradient), shape.method, {
        units: rows,
        range: Math.max(rangeOf(metric, rows, moments, labelRange), ...values),
    });
}
function lossOf(metric, moments, model) {
    const { models, shared, missing } = parts(metric, moments);
    const mean = models[model];
    return mean === undefined || missing !== undefined ? undefined : shapeOf(metric).value(mean, shared);
}
function parts(metric, { means }) {
    const shape = shapeOf(metric);
    const models = means.slice(0, means.length - shape.shared);
    const shared = means.slice(models.length);
    return { models, shared, missing: shape.missing?.(shared) };
}
function rangeOf(metric, rows, moments, labelRange) {
    const { shared } = parts(metric, moments);
    const [first = 0, second = 0] = shared;
    switch (metric.name) {
        case 'brier':
            return 1;
        case 'log_loss':
            return largestLogLoss;
        case 'smape':
            return 2;
        case 'mse':
            return labelRange ** 2;
        case 'wape':
            return labelRange / first;
        case 'r2':
            return labelRange ** 2 / (second - first ** 2);
        case 'mape':
        case 'poisson_deviance':
        case 'gamma_deviance':
        case 'tweedie_deviance':
            return Math.max(...moments.means.map((mean, i) => Math.sqrt(rows * (mean ** 2 + moments.covariances[i]?.[i]))));
        default:
            return labelRange;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/statistics/row-bootstrap.js

const jackknifeGroups = 200;
function rowBootstrap(counts, statistic, replicates, random) {
    const estimate = statistic(counts);
    if (estimate === undefined)
        return undefined;
    const units = unitsOfRows(counts);
    const drawn = new Float64Array(counts.length);
    const values = [];
    for (let r = 0; r < replicates; r++) {
        drawn.fill(0);
        for (let i = 0; i < units.length; i++) {
            const unit = units[Math.floor(units.length * random())];
            drawn[unit] = drawn[unit] + 1;
        }
        const value = statistic(drawn);
        if (value !== undefined)
            values.push(value);
    }
    return summarised(estimate, values, replicates, row_bootstrap_accelerationOf(units, counts, statistic));
}
function unitsOfRows(counts) {
    const rows = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
    let at = 0;
    counts.forEach((count, unit) => {
        rows.fill(unit, at, at + count);
        at += count;
    });
    return rows;
}
function row_bootstrap_accelerationOf(units, counts, statistic) {
    const groups = Math.min(jackknifeGroups, units.length);
    const values = [];
    for (let group = 0; group < groups; group++) {
        const fewer = Float64Array.from(counts);
        for (let i = group; i < units.length; i += groups) {
            const unit = units[i];
            fewer[unit] = fewer[unit] - 1;
        }
        const value = statistic(fewer);
        if (value !== undefined)
            values.push(value);
    }
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    const power = (k) => values.reduce((sum, value) => sum + (mean - value) ** k, 0);
    const squares = power(2);
    return squares <= 1e-300 ? 0 : power(3) / (6 * squares ** 1.5);
}
function scaledToAll(part, estimate, share) {
    const scale = Math.sqrt(share);
    return {
        ...part,
        estimate,
        standardError: part.standardError * scale,
        replicates: part.replicates.map((value) => estimate + scale * (value - part.estimate)),
        acceleration: part.acceleration * scale,
    };
}
function thinned(counts, most) {
    const rows = counts.reduce((sum, count) => sum + count, 0);
    if (rows <= most)
        return counts;
    let [before, after] = [0, 0];
    return counts.map((count) => {
        before = after;
        after += count;
        return Math.floor((after * most) / rows) - Math.floor((before * most) / rows);
    });
}

;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/estimate/ranking.js
const defaultBins = 15;
function unitMetric(asked, { labels }, values, rows) {
    switch (asked.name) {
        case 'medae':
            return median(values);
        case 'average_precision':
            return averagePrecision(labels, values);
        case 'recall_at_precision':
            return recallAtPrecision(labels, values, asked.at);
        case 'precision_at_k': {
            const share = asked.k / rows;
            const hits = hitsAmong(labels, values, share);
            return (counts) => (share > 1 ? undefined : ratioOf(hits(counts), (all) => share * all.rows));
        }
        case 'lift': {
            const share = asked.at;
            const hits = hitsAmong(labels, values, share);
            return (counts) => ratioOf(hits(counts), ({ positives }) => share * positives);
        }
        case 'ece':
        case 'ece_l2':
        case 'ece_max':
            return calibrationError(asked, labels, values);
        default:
            throw new Error(`${asked.name} is not computed from rows`);
    }
}
const descending = (values) => Uint32Array.from(values.keys()).sort((a, b) => values[b] - values[a]);
function median(values) {
    const order = descending(values);
    return (counts) => {
        const rows = counts.reduce((sum, count) => sum + count, 0);
        let [seen, upper] = [0, undefined];
        for (const unit of order) {
            seen += counts[unit];
            if (upper === undefined && seen >= Math.floor((rows + 1) / 2) && seen > 0)
                upper = values[unit];
            if (upper !== undefined && seen >= Math.ceil((rows + 1) / 2))
                return (upper + values[unit]) / 2;
        }
        return undefined;
    };
}
function downwards(labels, scores) {
    const order = descending(scores);
    const sorted = Float64Array.from(order, (unit) => scores[unit]);
    const positive = Uint8Array.from(order, (unit) => labels[unit]);
    return (counts, at) => {
        let [rows, hits, newRows, newHits] = [0, 0, 0, 0];
        for (let i = 0; i < order.length; i++) {
            const count = counts[order[i]];
            newRows += count;
            if (positive[i] === 1)
                newHits += count;
            if (i + 1 < order.length && sorted[i] === sorted[i + 1])
                continue;
            rows += newRows;
            hits += newHits;
            if (newRows > 0)
                at(rows, hits, newRows, newHits);
            newRows = 0;
            newHits = 0;
        }
    };
}
function averagePrecision(labels, scores) {
    const walk = downwards(labels, scores);
    return (counts) => {
        let [sum, positives] = [0, 0];
        walk(counts, (rows, hits, _, newHits) => {
            sum += (newHits * hits) / rows;
            positives = hits;
        });
        return positives === 0 ? undefined : sum / positives;
    };
}
function recallAtPrecision(labels, scores, least) {
    const walk = downwards(labels, scores);
    return (counts) => {
        let [best, positives] = [0, 0];
        walk(counts, (rows, hits) => {
            if (hits >= least * rows)
                best = hits;
            positives = hits;
        });
        return positives === 0 ? undefined : best / positives;
    };
}
function hitsAmong(labels, scores, share) {
    const walk = downwards(labels, scores);
    return (counts) => {
        const all = counts.reduce((sum, count) => sum + count, 0);
        const wanted = share * all;
        let [taken, positives] = [0, 0];
        walk(counts, (rows, hits, newRows, newHits) => {
            const before = rows - newRows;
            if (before < wanted)
                taken += newHits * Math.min(1, (wanted - before) / newRows);
            positives = hits;
        });
        return { hits: taken, rows: all, positives };
    };
}
function ratioOf(hits, denominator) {
    const below = denominator(hits);
    return below === 0 ? undefined : hits.hits / below;
}
function calibrationError({ name, bins = defaultBins }, labels, scores) {
    const binOf = Uint8Array.from(scores, (score) => Math.min(bins - 1, Math.floor(score * bins)));
    return (counts) => {
        const rows = new Float64Array(bins);
        const gaps = new Float64Array(bins);
        for (let i = 0; i < counts.length; i++) {
            const [bin, count] = [binOf[i], counts[i]];
            rows[bin] = rows[bin] + count;
            gaps[bin] = gaps[bin] + count * (labels[i] - scores[i]);
        }
        return errorOfBins(name, rows, gaps);
    };
}
function errorOfBins(name, rows, gaps) {
    const all = rows.reduce((sum, count) => sum + count, 0);
    if (all === 0)
        return undefined;
    const of = (bin) => (rows[bin] === 0 ? 0 : Math.abs(gaps[bin]) / rows[bin]);
    if (name === 'ece_max')
        return Math.max(...Array.from(rows, (_, bin) => of(bin)));
    const power = name === 'ece_l2' ? 2 : 1;
    const sum = rows.reduce((total, count, bin) => total + (count / all) * of(bin) ** power, 0);
    return name === 'ece_l2' ? Math.sqrt(sum) : sum;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/estimate/estimate-units.js







const mostResampled = 50_000;
const [usualWork, mostWork] = [1.5e7, 2e8];
const fewestReplicates = 1000;
const estimate_units_mostUndefined = 0.01;
const rowsOf = (counts) => counts.reduce((sum, count) => sum + count, 0);
function unitValue(metric, units, model) {
    const values = units.models[model];
    if (!values)
        return undefined;
    const value = unitMetric(metric, units, values, rowsOf(units.counts))(units.counts);
    if (value === undefined || !Number.isFinite(value))
        return undefined;
    return metric.name === 'recall_at_precision' && value === 0 ? undefined : value;
}
function estimateUnits(request) {
    const { metric, units, weights, seed, stream, boundary, finest } = request;
    const label = (0,asked_metric/* metricLabel */.B)(metric);
    const rows = rowsOf(units.counts);
    if (rows < 2)
        return { undefined: `${label} has no standard error with ${rows} rows: at least two are needed.` };
    const models = [weights.candidate, weights.baseline].flatMap((weight, i) => weight === 0 ? [] : [{ weight, model: i }]);
    let [value, size] = [0, 0];
    for (const { weight, model } of models) {
        const one = unitValue(metric, units, model);
        if (one === undefined)
            return {
                undefined: `${label} of the ${model === 0 ? 'candidate' : 'baseline'} has no value: ${whyNot(metric, rows)}.`,
            };
        value += weight * one;
        size = Math.max(size, Math.abs(one));
    }
    const contrast = models.map(({ weight, model }) => ({
        weight,
        of: unitMetric(metric, units, units.models[model], rows),
    }));
    const statistic = (counts) => {
        let sum = 0;
        for (const { weight, of } of contrast) {
            const one = of(counts);
            if (one === undefined)
                return undefined;
            sum += weight * one;
        }
        return sum;
    };
    const counts = thinned(units.counts, mostResampled);
    const resampled = Math.min(rows, mostResampled);
    const work = resampled * models.length;
    const draw = (replicates) => {
        const part = rowBootstrap(counts, statistic, replicates, seededRandom(seed, stream));
        return part && (resampled === rows ? part : scaledToAll(part, value, resampled / rows));
    };
    let replicates = Math.round(Math.min(request.replicates, Math.max(fewestReplicates, usualWork / work)));
    let sample = draw(replicates);
    const tooCoarse = () => sample !== undefined && 1 / (replicates + 1) > finest && bcaTailBelow(sample, boundary) < 10 / replicates;
    if (tooCoarse() && mostWork / work > replicates) {
        replicates = Math.floor(Math.min(mostWork / work, Math.ceil(1 / finest)));
        sample = draw(replicates);
    }
    if (!sample || sample.replicates.length === 0)
        return { undefined: `${label} has no value: ${whyNot(metric, rows)}.` };
    const { standardError, undefinedReplicates } = sample;
    const part = resampled === rows ? '' : ` of ${resampled} of ${rows} rows, scaled by the root of that share`;
    const method = `bootstrap over rows${part}, ${replicates} replicates`;
    const spread = { units: rows, range: estimate_units_rangeOf(request) };
    if (standardError <= 1e-14 * size)
        return withoutVariation(value, `${method}, BCa`, spread);
    const undecidable = undefinedReplicates > estimate_units_mostUndefined * replicates
        ? {
            undecidable: `${label} has no value in ${undefinedReplicates} of ${replicates} bootstrap replicates: too few rows of the classes concerned`,
        }
        : {};
    if (isCalibration(metric)) {
        const { replicates: drawn } = sample;
        const bias = drawn.reduce((sum, each) => sum + each, 0) / drawn.length - value;
        const less = weights.baseline === 0 ? weights.candidate * chanceError(metric, units, seededRandom(seed, `${stream} null`)) : 0;
        const named = `${method}, normal, less its bias`;
        const wide = normalEstimate(value - bias, standardError ** 2, named, spread);
        if (less === 0)
            return { ...wide, value, ...undecidable };
        const judged = normalEstimate(value - less, standardError ** 2, named, spread);
        return {
            ...judged,
            interval: (level) => ({
                lower: Math.min(wide.interval(level).lower, judged.interval(level).lower),
                upper: Math.max(wide.interval(level).upper, judged.interval(level).upper),
            }),
            tailBelow: (at) => Math.max(wide.tailBelow(at), judged.tailBelow(at)),
            less: Math.abs(less),
            ...undecidable,
        };
    }
    const beyond = tooCoarse();
    const found = sample;
    return {
        value,
        standardError,
        interval: (level) => bcaInterval(found, level),
        tailBelow: (at) => (beyond ? (0,normal/* normalCdf */.v)((value - at) / standardError) : bcaTailBelow(found, at)),
        method: `${method}, BCa${beyond ? '; p from the studentised normal tail' : ''}`,
        ...undecidable,
    };
}
const isCalibration = ({ name }) => name.startsWith('ece');
function whyNot({ name, at, k }, rows) {
    switch (name) {
        case 'recall_at_precision':
            return `no threshold reaches a precision of ${at}`;
        case 'precision_at_k':
            return (k ?? 0) > rows ? `there are ${rows} rows, fewer than k` : 'there are no rows';
        case 'medae':
            return 'it is beyond what a number can hold';
        default:
            return 'no row is positive';
    }
}
function estimate_units_rangeOf({ metric, labelRange, units }) {
    if (metric.name === 'lift')
        return 1 / metric.at;
    return metric.name === 'medae' ? units.models.flat().reduce((most, value) => Math.max(most, value), labelRange) : 1;
}
const redraws = 200;
const mostDrawn = 50_000;
function chanceError({ name, bins = defaultBins }, units, random) {
    const scores = units.models[0];
    const rows = new Float64Array(bins);
    const variances = new Float64Array(bins);
    const binOf = Uint8Array.from(scores, (score) => Math.min(bins - 1, Math.floor(score * bins)));
    scores.forEach((score, i) => {
        const [bin, count] = [binOf[i], units.counts[i]];
        rows[bin] = rows[bin] + count;
        variances[bin] = variances[bin] + count * score * (1 - score);
    });
    const oneByOne = rowsOf(units.counts) <= mostDrawn;
    let sum = 0;
    for (let r = 0; r < redraws; r++) {
        const gaps = oneByOne
            ? drawnGaps(scores, units.counts, binOf, bins, random)
            : variances.map((variance) => Math.sqrt(variance) * (0,normal/* normalQuantile */.Z)(1 - random()));
        sum += errorOfBins(name, rows, gaps) ?? 0;
    }
    return sum / redraws;
}
function drawnGaps(scores, counts, binOf, bins, random) {
    const gaps = new Float64Array(bins);
    for (let i = 0; i < scores.length; i++) {
        const [bin, score] = [binOf[i], scores[i]];
        for (let row = 0; row < counts[i]; row++)
            gaps[bin] = gaps[bin] + (random() < score ? 1 : 0) - score;
    }
    return gaps;
}

// EXTERNAL MODULE: ./build/js/shared/gates/metric-regression/metric.js
var metric_regression_metric = __webpack_require__(50578);
;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/suppress.js
function suppressedSlices(slices, threshold) {
    const hidden = new Map();
    for (const column of new Set(slices.flatMap(({ slice }) => (slice ? [slice.column] : [])))) {
        const own = slices.filter(({ slice }) => slice?.column === column);
        const small = own.filter(({ rows }) => rows > 0 && rows < threshold);
        for (const slice of small)
            hidden.set(slice, 'small');
        const [sibling] = own.filter(({ rows }) => rows >= threshold).sort((a, b) => a.rows - b.rows);
        if (small.length > 0 && sibling)
            hidden.set(sibling, 'sibling');
    }
    return hidden;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/judge-rows.js












const isOfRows = (requirement) => requirement.of !== undefined;
const replicates = 10_000;
const expanded = (requirement, { slices }) => {
    const { average, ...of } = requirement.of;
    if (average !== 'per-class')
        return [requirement];
    const labels = [...new Set(slices[0]?.cells.map(({ label }) => label))].sort();
    return labels.map((label) => {
        const one = { ...of, class: label };
        return { ...requirement, of: one, metric: (0,asked_metric/* metricLabel */.B)(one) };
    });
};
function judgeRows(evidence, asked, settings) {
    const requirements = asked.filter(isOfRows).flatMap((requirement) => expanded(requirement, evidence));
    const hidden = suppressedSlices(evidence.slices, settings['privacy-threshold']);
    const claims = requirements.length * evidence.slices.length;
    const questions = requirements.flatMap((requirement) => evidence.slices
        .filter((slice) => requirement.on === 'all' || (requirement.on === 'slices') === (slice.slice !== undefined))
        .filter((slice) => hidden.get(slice) !== 'small')
        .map((slice) => ask(requirement, slice, evidence, hidden.get(slice) === 'sibling', settings, claims)));
    const adjusted = new Map();
    for (const family of ['overall', 'slices']) {
        const claims = questions.filter((each) => each.family === family &&
            each.head.requirement.severity === 'error' &&
            each.head.requirement.burden !== 'point' &&
            !each.listedOnly &&
            each.few === undefined &&
            'value' in each.estimate &&
            each.estimate.undecidable === undefined);
        const pValues = claims.map(({ estimate, head }) => estimate.tailBelow(contrastOf(head.requirement).boundary));
        const corrected = (0,holm/* holm */.f)(pValues);
        const order = pValues.map((_, i) => i).sort((a, b) => pValues[a] - pValues[b] || a - b);
        claims.forEach((claim, i) => {
            adjusted.set(claim, {
                p: corrected[i],
                level: settings.alpha / (claims.length - order.indexOf(i)),
            });
        });
    }
    const sizeOf = (family) => [...adjusted.keys()].filter((claim) => claim.family === family).length;
    return questions.map((each) => decided(each, adjusted.get(each), Math.max(1, sizeOf(each.family)), settings));
}
function ask(requirement, slice, evidence, suppressed, settings, claims) {
    const name = slice.slice && (0,metric_regression_evidence/* sliceLabel */.l)(slice.slice);
    const id = `${requirement.metric}.${requirement.name}${name === undefined ? '' : `[${name}]`}`;
    const few = slice.rows < settings['min-rows']
        ? `${slice.rows} rows are fewer than "min-rows" (${settings['min-rows']}), so nothing is decided`
        : undefined;
    const estimated = (of) => estimateOf(requirement, slice, evidence, of, id, settings, claims);
    return {
        head: {
            id,
            requirement,
            ...(slice.slice ? { slice: slice.slice } : {}),
            rows: slice.rows,
            ...valuesOf(requirement.of, slice, evidence.hasBaseline, settings.positive),
        },
        family: slice.slice ? 'slices' : 'overall',
        estimate: requirement.name === 'max-drop-pct'
            ? shareOfBaseline(requirement, estimated, settings.alpha)
            : estimated(contrastOf(requirement).weights),
        listedOnly: few !== undefined && slice.slice !== undefined && slice.named !== true,
        suppressed,
        ...(few === undefined ? {} : { few }),
    };
}
function shareOfBaseline(requirement, estimated, alpha) {
    const baseline = estimated({ candidate: 0, baseline: 1 });
    if ('undefined' in baseline)
        return baseline;
    const { lower, upper } = baseline.interval(1 - 2 * alpha);
    if (lower <= 0 && upper >= 0)
        return { undefined: 'The baseline may be 0, so a share of it says nothing: use "max-drop".' };
    return estimated(contrastOf(requirement, baseline.value < 0 ? -1 : 1).weights);
}
function estimateOf(requirement, slice, evidence, weights, id, settings, claims) {
    const { metric, of } = requirement;
    const unmeasured = evidence.unmeasured[metric];
    if (unmeasured !== undefined)
        return { undefined: unmeasured };
    if (slice.rows === 0)
        return { undefined: 'No row has this value: check the data, or take the slice out.' };
    if (needsBaseline(requirement) && !evidence.hasBaseline)
        return { undefined: 'There is no baseline to compare with.' };
    switch (metric_regression_metric/* metrics */.qd[of.name].family) {
        case 'area':
            return slice.ranks ? estimateAuc(slice.ranks, weights) : { undefined: 'There are no scores to rank.' };
        case 'loss': {
            const moments = slice.losses[metric];
            return moments
                ? estimateLoss(of, slice.rows, moments, weights, evidence.labelRange)
                : {
                    undefined: slice.rows < 2
                        ? `${metric} has no standard error with ${slice.rows} rows: more are needed.`
                        : `${metric} has no standard error: its row errors differ by more than a number can hold.`,
                };
        }
        case 'rows':
            return slice.units
                ? estimateUnits({
                    metric: of,
                    units: slice.units,
                    weights,
                    seed: settings.seed,
                    stream: id,
                    replicates,
                    boundary: contrastOf(requirement).boundary,
                    finest: settings.alpha / (10 * claims),
                    labelRange: evidence.labelRange,
                })
                : { undefined: 'There are no rows to resample.' };
        case 'counts':
            return ofCounts(requirement, slice, weights, id, settings, claims);
    }
}
const ofCounts = (requirement, slice, weights, id, settings, claims) => estimateCounts({
    metric: requirement.of,
    cells: slice.cells,
    weights,
    positive: settings.positive,
    seed: settings.seed,
    stream: id,
    replicates,
    boundary: contrastOf(requirement).boundary,
    finest: settings.alpha / (10 * claims),
});
function valuesOf(metric, slice, hasBaseline, positive) {
    const of = (model) => {
        const i = model === 'candidate' ? 0 : 1;
        switch (metric_regression_metric/* metrics */.qd[metric.name].family) {
            case 'area':
                return slice.ranks?.areas[i] ?? undefined;
            case 'loss': {
                const moments = slice.losses[(0,asked_metric/* metricLabel */.B)(metric)];
                return moments && lossOf(metric, moments, i);
            }
            case 'rows':
                return slice.units && unitValue(metric, slice.units, i);
            case 'counts':
                return slice.cells.length === 0
                    ? undefined
                    : countMetric(metric, slice.cells, model, positive).of(slice.cells.map(({ count, weights }) => weights?.sum ?? count));
        }
    };
    const candidate = of('candidate');
    const baseline = hasBaseline ? of('baseline') : undefined;
    const rate = slice.cells.some(({ weights }) => weights)
        ? undefined
        : shareOf(metric, slice.cells, 'candidate', positive);
    return {
        ...(candidate === undefined ? {} : { candidate }),
        ...(baseline === undefined ? {} : { baseline }),
        ...(rate && rate.denominator > 0 ? { candidateRate: rate } : {}),
    };
}
function decided({ head, estimate, listedOnly, suppressed, few }, claim, familySize, { alpha }) {
    const flags = {
        ...(listedOnly ? { listedOnly: true } : {}),
        ...(suppressed ? { suppressed: true } : {}),
    };
    if ('undefined' in estimate)
        return listedOnly
            ? { ...head, ...flags, outcome: 'inconclusive', because: few ?? estimate.undefined }
            : { ...head, ...flags, outcome: 'error', because: estimate.undefined };
    const { requirement } = head;
    const { boundary } = contrastOf(requirement);
    const level = 1 - 2 * alpha;
    const { lower, upper } = estimate.interval(level);
    const pValue = estimate.tailBelow(boundary);
    const adjustedPValue = claim?.p ?? pValue;
    const measured = {
        observed: up(requirement, estimate.value),
        ...(estimate.less === undefined ? {} : { less: estimate.less }),
        interval: { level, ...turned(requirement, { lower, upper }), method: estimate.method },
        ...(requirement.burden === 'point' ? {} : { pValue, adjustedPValue }),
        ...(claim && claim.level < alpha
            ? {
                decisionInterval: {
                    level: 1 - 2 * claim.level,
                    ...turned(requirement, estimate.interval(1 - 2 * claim.level)),
                },
            }
            : {}),
        ...judge_rows_power(requirement, estimate, head.rows ?? 0, alpha, familySize),
        ...(estimate.standardError === 0 && estimate.value === 0 && needsBaseline(requirement)
            ? { identical: true }
            : {}),
    };
    const done = (outcome, because) => ({
        ...head,
        ...flags,
        measured,
        outcome,
        ...(because === undefined ? {} : { because }),
    });
    if (requirement.burden === 'point')
        return done(estimate.value >= boundary - 1e-12 ? 'pass' : 'fail');
    if (few !== undefined)
        return done('inconclusive', few);
    if (estimate.undecidable !== undefined)
        return done('inconclusive', estimate.undecidable);
    if (adjustedPValue < alpha)
        return done('fail');
    if (lower > boundary)
        return estimate.atBestInconclusive === undefined ? done('pass') : done('inconclusive', estimate.atBestInconclusive);
    return done('inconclusive');
}
function judge_rows_power(requirement, { value, standardError }, rows, alpha, familySize) {
    const margin = marginOf(requirement);
    const distance = requirement.name === 'max-drop' ? margin : Math.abs(value - contrastOf(requirement).boundary);
    const needed = (0,power/* rowsNeeded */.v)(rows, standardError, distance, alpha);
    return {
        ...(needed === undefined ? {} : { rowsNeeded: needed }),
        ...(standardError > 0
            ? { minimumDetectableEffect: (0,power/* minimumDetectableEffect */.n)(standardError, margin, alpha / familySize) }
            : {}),
    };
}
const up = ({ better }, value) => (better === 'higher' ? value : 0 - value);
const turned = (requirement, { lower, upper }) => requirement.better === 'higher' ? { lower, upper } : { lower: 0 - upper, upper: 0 - lower };

;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/judge.js




const known = new WeakMap();
function judge(evidence, settings) {
    const before = known.get(evidence)?.get(settings);
    if (before)
        return before;
    const requirements = requirementsOf(settings.metrics, settings.burden, evidence.kind);
    const judgements = evidence.kind === 'numbers'
        ? judgeNumbers(evidence, requirements)
        : judgeRows(evidence, requirements, { ...settings, positive: (0,class_name/* className */.s)(settings['positive-label']) });
    const bySettings = known.get(evidence) ?? new WeakMap();
    known.set(evidence, bySettings.set(settings, judgements));
    return judgements;
}

// EXTERNAL MODULE: ./build/js/shared/report/format-value.js
var format_value = __webpack_require__(53802);
;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/words.js


function reasonOf(judgement, alpha) {
    const { requirement, measured, outcome, because, rows, suppressed } = judgement;
    if (suppressed)
        return `${{ pass: 'Passed', fail: 'Failed', inconclusive: 'Not decided', error: 'Not measured' }[outcome]}, but its numbers are not shown: those of a slice with few rows could be computed from them.`;
    if (!measured)
        return sentence(because ?? 'It was not measured.');
    const seen = `${seenIn(judgement)}.`;
    const point = requirement.burden !== 'point'
        ? ''
        : rows === null
            ? ' No rows: point comparison.'
            : ' The estimate alone decides (burden: point).';
    switch (outcome) {
        case 'pass':
            return `${seen}${point}${measured.identical ? ' No row tells the two models apart in this metric.' : ''}`;
        case 'fail':
            return `${seen}${point} ${cureOf(judgement, alpha)}`;
        case 'error':
        case 'inconclusive':
            return because === undefined
                ? `${seen} ${whyUndecided(judgement)} ${cureOf(judgement, alpha)}`
                : `${seen} ${sentence(because)}`;
    }
}
function cureOf(judgement, alpha) {
    const { requirement, outcome, because } = judgement;
    if (outcome === 'error')
        return sentence(because ?? 'Give what is missing.');
    if (outcome === 'inconclusive')
        return because === undefined ? whatWouldDecide(judgement, alpha) : sentence(because);
    if (!needsBaseline(requirement))
        return 'Improve the model, or change the requirement where it is wrong.';
    return requirement.name === 'min-gain'
        ? 'The gain is not there: keep the baseline, or improve the model.'
        : 'Keep the baseline, find what made the model worse, or change the margin where the loss is wanted.';
}
const sentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.?$/, '.')}`;
function seenIn({ requirement, candidate, baseline, measured, rows }) {
    const { interval, observed, less } = measured ?? {};
    const range = interval
        ? ` (${Math.round(1000 * interval.level) / 10} % interval ${shown(interval.lower)} to ${shown(interval.upper)})`
        : '';
    const on = rows === null ? '' : ` on ${(0,format_value/* formatNumber */.ZV)(rows)} rows`;
    const value = candidate === undefined ? 'not known' : shown(candidate);
    if (!needsBaseline(requirement) && less !== undefined)
        return `${requirement.metric} is ${value}${on}: less the ${shown(less)} that as many calibrated rows have by chance, ${shown(observed ?? Number.NaN)} is left${range}`;
    if (!needsBaseline(requirement))
        return `${requirement.metric} is ${value}${range}${on}`;
    const before = baseline === undefined ? 'not known' : shown(baseline);
    const pair = `${requirement.metric} is ${value}, the baseline's ${before}${on}`;
    if (observed === undefined)
        return pair;
    if (requirement.name !== 'max-drop-pct')
        return `${pair}: a difference of ${shown(observed)}${range}`;
    const [share, asked] = requirement.better === 'higher' ? [100 - requirement.bound, 'required'] : [100 + requirement.bound, 'allowed'];
    return `${pair}: less the ${(0,format_value/* formatNumber */.ZV)(share)} percent of the baseline that are ${asked}, ${shown(observed)} is left${range}`;
}
const shown = (value) => (0,format_value/* formatNumber */.ZV)(Number(value.toPrecision(4)));
function whyUndecided({ measured }) {
    const { pValue, adjustedPValue } = measured ?? {};
    return pValue !== undefined && adjustedPValue !== undefined && adjustedPValue > pValue && pValue < 0.5
        ? `The evidence does not reach a claim (p ${shown(pValue)}, after Holm's correction ${shown(adjustedPValue)}).`
        : 'The interval holds the boundary.';
}
function whatWouldDecide({ requirement, measured, rows }, alpha) {
    const needed = measured?.rowsNeeded;
    if (requirement.bound === 0 && requirement.name === 'max-drop')
        return 'A margin of 0 is passed only by an improvement: allow a small loss.';
    if (needed === undefined || rows === null)
        return 'No number of rows can be said that would decide.';
    if (needed <= rows)
        return 'More rows of this kind would not decide: the difference lies at the margin.';
    return `About ${(0,format_value/* formatNumber */.ZV)(upTo2Digits(needed))} rows of this kind decide with 80 % power if ${assumption(requirement)} (alpha ${alpha}).`;
}
const assumption = ({ name }) => name === 'max-drop' ? 'the models are equally good in truth' : 'what was seen is the truth';
const upTo2Digits = (rows) => {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
    return Math.ceil(rows / unit) * unit;
};

;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/decide.js




const decide = (evidence, settings) => judge(evidence, settings).map((judgement) => checkOf(judgement, settings.alpha));
function checkOf(judgement, alpha) {
    const { id, requirement, slice, measured, outcome, suppressed } = judgement;
    const severity = judgement.listedOnly ? 'info' : requirement.severity;
    const base = {
        id,
        title: `${requirement.metric} is ${inWords(requirement)}${slice ? ` where ${(0,metric_regression_evidence/* sliceLabel */.l)(slice)}` : ''}`,
        severity,
        expected: inWords(requirement),
        burden: requirement.burden,
    };
    const reason = reasonOf(judgement, alpha);
    if (!measured || suppressed)
        return {
            ...base,
            outcome,
            ...(outcome === 'error' ? { cause: 'evidence' } : {}),
            observed: null,
            reason,
        };
    const { interval } = measured;
    const rate = needsBaseline(requirement) ? undefined : judgement.candidateRate;
    return {
        ...base,
        outcome,
        observed: rate ?? measured.observed,
        ...(interval && Number.isFinite(interval.lower) && Number.isFinite(interval.upper)
            ? { interval: [interval.lower, interval.upper] }
            : {}),
        reason,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/shared/engine/find-files.js
var find_files = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/check-settings.js



function checkSettings(settings) {
    const problems = settings['metrics-file'] === undefined ? ofRows(settings) : ofNumbers(settings);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
}
function ofRows(settings) {
    const { task, predictions, baseline, id, prediction, score } = settings;
    const problems = [];
    const asked = requirementsOf(settings.metrics, settings.burden, 'rows');
    const once = [...new Map(asked.map((requirement) => [requirement.metric, requirement])).values()];
    if (predictions === undefined)
        problems.push('Give "predictions" (files with rows), or "metrics-file" where there are no rows.');
    for (const { metric: name, of } of once) {
        const metric = of && (0,metric_regression_metric/* metricNamed */.SB)(of.name);
        if (!metric)
            problems.push(`"metrics": ${name} is not computed from rows: give it in a "metrics-file", or take it out.`);
        else if (!metric.tasks.includes(task))
            problems.push(`"metrics": ${name} is of the task ${metric.tasks.join(' or ')}, but "task" is ${task}.`);
        else if (task === 'multiclass' && metric.takes?.includes('average') && (of.average ?? 'binary') === 'binary')
            problems.push(`"metrics": ${name} of several classes needs "average": micro, macro, weighted, or per-class for each apart.`);
        else if (metric.needs !== 'prediction' && score === undefined)
            problems.push(`"metrics": ${name} needs the column with the score: set "score".`);
        else if (metric.needs === 'prediction' && prediction === undefined && (task !== 'binary' || score === undefined))
            problems.push(`"metrics": ${name} needs the predicted ${task === 'regression' ? 'value' : 'class'}: set "prediction"${task === 'binary' ? ', or "score" and "threshold"' : ''}.`);
    }
    for (const { metric: name, of } of once)
        if (settings.weight !== undefined && of && (0,metric_regression_metric/* metricNamed */.SB)(of.name)?.family !== 'counts')
            problems.push(`"weight": ${name} has no weighted form with an interval here: take it out of "metrics", or take "weight" out.`);
    for (const requirement of asked)
        if (requirement.of?.name === 'ece_max' && requirement.burden !== 'point')
            problems.push(`"metrics": ${requirement.metric} is the largest of several errors, which has no sampling error that could be estimated: set "burden: point" of it, or require ece.`);
    const inFile = [settings['baseline-prediction'], settings['baseline-score']].some((column) => column !== undefined);
    if (baseline !== undefined && inFile)
        problems.push('Give either "baseline" (a file) or "baseline-prediction" and "baseline-score" (columns of "predictions").');
    if (baseline !== undefined && id === undefined)
        problems.push('With "baseline" set "id": the column by which the rows of the two files are matched.');
    if (baseline === undefined && !inFile)
        for (const requirement of asked.filter(needsBaseline))
            problems.push(`"metrics": ${requirement.metric}.${requirement.name} compares with a baseline: set "baseline", or "baseline-prediction" and "baseline-score".`);
    if (inFile && baseline === undefined) {
        if (settings['baseline-prediction'] === undefined && prediction !== undefined)
            problems.push('"prediction" is set, so set "baseline-prediction" as well.');
        if (settings['baseline-score'] === undefined && score !== undefined)
            problems.push('"score" is set, so set "baseline-score" as well.');
        if (settings['baseline-prediction'] !== undefined && prediction === undefined)
            problems.push('"baseline-prediction" is set, so set "prediction" as well.');
        if (settings['baseline-score'] !== undefined && score === undefined)
            problems.push('"baseline-score" is set, so set "score" as well.');
    }
    if (asked.some(({ on }) => on === 'slices') && settings.slices === undefined)
        problems.push('"metrics" asks for something on slices: set "slices".');
    return problems;
}
function ofNumbers(settings) {
    const problems = [];
    if (settings.predictions !== undefined)
        problems.push('Give either "predictions" or "metrics-file", not both.');
    if (settings.weight !== undefined)
        problems.push('A "metrics-file" has no rows to weigh: take "weight" out.');
    if (settings.slices !== undefined)
        problems.push('A "metrics-file" has no rows, so no slices: take "slices" out.');
    const asked = requirementsOf(settings.metrics, settings.burden, 'numbers');
    if (settings.baseline === undefined)
        for (const requirement of asked.filter(needsBaseline))
            problems.push(`"metrics": ${requirement.metric}.${requirement.name} compares with a baseline: set "baseline".`);
    const burdens = [settings.burden, ...settings.metrics.map(({ burden }) => burden)];
    if (burdens.some((burden) => burden !== undefined && burden !== 'point'))
        problems.push('A "metrics-file" has no rows, so nothing can be proven: take "burden" out, or set it to point, or give "predictions".');
    return problems;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/shared/engine/file-format.js
var file_format = __webpack_require__(10791);
// EXTERNAL MODULE: ./build/js/shared/engine/open-data.js + 1 modules
var open_data = __webpack_require__(28902);
// EXTERNAL MODULE: ./build/js/shared/predictions/open-predictions.js
var open_predictions = __webpack_require__(6080);
// EXTERNAL MODULE: ./build/js/shared/text/short-name.js
var short_name = __webpack_require__(18100);
;// CONCATENATED MODULE: ./build/js/shared/predictions/pair-predictions.js


async function pairPredictions(first, other) {
    const id = (0,short_name/* shortName */.E)(first.roles.id ?? 'id');
    const problems = [];
    for (const [name, { frame }] of [
        ['predictions', first],
        ['baseline', other],
    ]) {
        const { nulls, repeats } = await frame.key('id');
        if (nulls > 0)
            problems.push(`${nulls} of ${frame.rows} rows of the ${name} have no ${id}`);
        if (repeats > 0)
            problems.push(`${repeats} of ${frame.rows} rows of the ${name} repeat an ${id} of another row`);
    }
    if (problems.length > 0)
        throw new errors/* EvidenceError */.oe(`Rows cannot be matched: ${problems.join('; ')}. Write a unique ${id} for each row, or name another column with "id".`);
    const take = {
        ...(other.roles.prediction === undefined ? {} : { prediction: 'baselinePrediction' }),
        ...(other.roles.score === undefined ? {} : { score: 'baselineScore' }),
        ...(other.roles.label === undefined ? {} : { label: 'baselineLabel' }),
    };
    const frame = await first.frame.join(other.frame, 'id', take);
    const [left, right] = [first.frame.rows - frame.rows, other.frame.rows - frame.rows];
    if (left + right > 0)
        problems.push(`${left} of ${first.frame.rows} rows of the predictions have no counterpart in the baseline, and ${right} of ${other.frame.rows} rows of the baseline none in the predictions`);
    const differing = other.roles.label === undefined ? 0 : await differingLabels(frame);
    if (differing > 0)
        problems.push(`${differing} of ${frame.rows} matched rows have another label in the baseline`);
    if (problems.length > 0)
        throw new errors/* EvidenceError */.oe(`The test sets are not the same: ${problems.join('; ')}. A difference between models would mix with one between data: score both models on the same rows.`);
    return {
        predictions: { ...first, frame },
        notices: other.roles.label === undefined
            ? ['The baseline has no labels of its own, so only its ids show that the test set is the same.']
            : [],
    };
}
async function differingLabels(frame) {
    const cells = await frame.cells({ by: [{ is: 'same', column: 'label', other: 'baselineLabel' }] });
    return cells.reduce((sum, { key, count }) => (key[0] === 'true' ? sum : sum + count), 0);
}

// EXTERNAL MODULE: ./build/js/shared/predictions/confusion-cells.js
var confusion_cells = __webpack_require__(2371);
// EXTERNAL MODULE: ./build/js/shared/predictions/roles.js
var predictions_roles = __webpack_require__(86942);
;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/loss-terms.js
function lossTerms(metric, frame, { positive, center }) {
    const columns = metric.name === 'log_loss' || metric.name === 'brier' ? probabilities : predictions;
    const models = columns.filter((column) => column in frame.columns);
    return [...models.map((column) => rowLoss(metric, column, positive)), ...sharedTerms(metric, center)];
}
const probabilities = ['score', 'baselineScore'];
const predictions = ['prediction', 'baselinePrediction'];
function rowLoss(metric, column, positive) {
    const pair = { column, other: 'label' };
    switch (metric.name) {
        case 'log_loss':
            return { is: 'log-loss', column, label: 'label', positive };
        case 'brier':
            return { is: 'brier', column, label: 'label', positive };
        case 'mae':
        case 'wape':
            return { is: 'absolute-error', ...pair };
        case 'mape':
            return { is: 'percentage-error', ...pair };
        case 'smape':
            return { is: 'symmetric-percentage-error', ...pair };
        case 'pinball':
            return { is: 'pinball', ...pair, quantile: metric.quantile };
        case 'poisson_deviance':
            return { is: 'deviance', ...pair, power: 1 };
        case 'gamma_deviance':
            return { is: 'deviance', ...pair, power: 2 };
        case 'tweedie_deviance':
            return { is: 'deviance', ...pair, power: metric.power };
        default:
            return { is: 'squared-error', ...pair };
    }
}
function sharedTerms({ name }, from) {
    switch (name) {
        case 'wape':
            return [{ is: 'absolute', column: 'label' }];
        case 'r2':
            return [
                { is: 'distance', column: 'label', from },
                { is: 'squared-distance', column: 'label', from },
            ];
        default:
            return [];
    }
}
const domains = {
    mape: 'a label of 0, of which no error is a share: use wape or smape',
    poisson_deviance: 'a label below 0 or a prediction that is not above 0',
    gamma_deviance: 'a label or a prediction that is not above 0',
    tweedie_deviance: 'a label or a prediction that this power does not allow',
};
async function outsideDomain(losses, frame) {
    const missing = async (terms) => {
        const [all] = await frame.cells({ by: [], moments: terms });
        return (all?.count ?? 0) - (all?.complete ?? 0);
    };
    const found = {};
    if (losses.length === 0 || (await missing(losses.flatMap(({ terms }) => terms))) === 0)
        return found;
    for (const { label, of, terms } of losses) {
        const rows = await missing(terms);
        if (rows > 0)
            found[label] =
                `${label} has no value: ${rows} of ${frame.rows} rows have ${domains[of.name] ?? 'an error beyond what a number can hold'}.`;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/measure-rows.js









const mostSlices = 200;
const mostCells = 5000;
const mostRead = 1_000_000;
const longestName = 100;
async function measureRows(predictions, settings, slices) {
    const { frame, task } = predictions;
    const asked = new Map(requirementsOf(settings.metrics, settings.burden, 'rows').flatMap(({ of }) => of ? [[(0,asked_metric/* metricLabel */.B)(of), of]] : []));
    const all = [...asked.values()];
    const has = (where) => all.some(where);
    const hasBaseline = 'baselinePrediction' in frame.columns || 'baselineScore' in frame.columns;
    const positive = (0,class_name/* className */.s)(settings['positive-label']);
    await refuseIncomplete(predictions, settings);
    if (task === 'binary') {
        const classes = async (column) => (await frame.cells({ by: [{ is: 'column', column }] })).map(({ key }) => key[0] ?? null);
        const labels = await classes('label');
        (0,confusion_cells/* refuseOtherClasses */.b)(labels, predictions.roles.label, positive, true);
        for (const [name, column] of [
            ['prediction', settings.prediction],
            ['baselinePrediction', settings['baseline-prediction'] ?? settings.prediction],
        ])
            if (name in frame.columns)
                (0,confusion_cells/* refuseOtherClasses */.b)([...labels, ...(await classes(name))], column ?? name, positive);
    }
    const unmeasured = {};
    const notices = [];
    if (has(({ name }) => metric_regression_metric/* metrics */.qd[name].needs === 'probability')) {
        const problem = await noProbability(frame);
        for (const [label, { name }] of asked)
            if (problem && metric_regression_metric/* metrics */.qd[name].needs === 'probability')
                unmeasured[label] = problem;
        if (!problem && has(({ name }) => name === 'log_loss') && (await isCertain(frame)))
            notices.push('Probabilities of exactly 0 or 1 are taken as 2.2e-16 away from them in log_loss.');
    }
    const facts = task === 'regression' ? await frame.number('label') : undefined;
    const range = facts && facts.low !== null && facts.high !== null ? { low: facts.low, high: facts.high } : undefined;
    const center = range ? range.low / 2 + range.high / 2 : 0;
    const planned = [...asked].flatMap(([label, of]) => metric_regression_metric/* metrics */.qd[of.name].family === 'loss' && unmeasured[label] === undefined
        ? [{ label, of, terms: lossTerms(of, frame, { positive, center }) }]
        : []);
    Object.assign(unmeasured, await outsideDomain(planned, frame));
    const losses = planned.filter(({ label }) => unmeasured[label] === undefined);
    for (const [label, { name }] of asked)
        if (metric_regression_metric/* metrics */.qd[name].family === 'rows' && frame.rows > mostRead)
            unmeasured[label] ??=
                `${label} is resampled from rows, and at most ${mostRead} are read, not ${frame.rows}: judge a sample of the rows, or require another metric.`;
    const plan = {
        counts: has(({ name }) => metric_regression_metric/* metrics */.qd[name].family === 'counts'),
        losses,
        ranks: has(({ name }) => metric_regression_metric/* metrics */.qd[name].family === 'area'),
        units: frame.rows <= mostRead && has(({ name }) => metric_regression_metric/* metrics */.qd[name].family === 'rows')
            ? unitTerms(frame, task === 'regression')
            : [],
        ...('weight' in frame.columns ? { weight: 'weight' } : {}),
        positive,
        scores: ['score', 'baselineScore'].filter((name) => name in frame.columns),
        predicted: ['prediction', 'baselinePrediction'].flatMap((name, i) => {
            const score = i === 0 ? 'score' : 'baselineScore';
            if (name in frame.columns)
                return [{ is: 'column', column: name }];
            return score in frame.columns ? [{ is: 'reaches', column: score, bound: settings.threshold }] : [];
        }),
    };
    const found = [...(await slicesOf(frame, [], plan, predictions, settings))];
    const columns = predictions.roles.by ?? [];
    for (const [i, column] of columns.entries()) {
        const asked = slices.filter((slice) => slice.column === column);
        const values = await slicesOf(frame, [i], plan, predictions, settings);
        found.push(...chosen(column, asked, values));
    }
    if (found.length > mostSlices)
        throw new errors/* EvidenceError */.oe(`"slices" makes ${found.length - 1} slices, and at most ${mostSlices - 1} are judged: name columns with fewer values, or single values (column=value).`);
    const curves = [];
    if (plan.ranks)
        for (const [i, score] of plan.scores.entries())
            curves.push({
                model: i === 0 ? 'candidate' : 'baseline',
                points: await frame.curve({ label: 'label', positive, score }),
            });
    return {
        evidence: {
            kind: 'rows',
            task,
            hasBaseline,
            slices: found,
            unmeasured,
            labelRange: range ? range.high - range.low : 0,
            curves,
        },
        notices,
    };
}
async function refuseIncomplete({ frame, roles, rows }, settings) {
    const problems = [];
    const called = {
        label: roles.label,
        prediction: roles.prediction,
        score: roles.score,
        baselinePrediction: settings['baseline-prediction'] ?? `${settings.prediction} (baseline)`,
        baselineScore: settings['baseline-score'] ?? `${settings.score} (baseline)`,
        weight: roles.weight,
    };
    for (const [name, column] of Object.entries(called)) {
        if (!(name in frame.columns))
            continue;
        const said = (0,short_name/* shortName */.E)(column ?? name);
        if (frame.columns[name] === 'number') {
            const { nulls, unreadable, low, high } = await frame.number(name);
            if (name === 'weight' && (low ?? 0) < 0)
                problems.push(`${said} holds negative numbers, which are no weights`);
            if (name === 'weight' && (high ?? 0) > 1e100)
                problems.push(`${said} holds numbers above 1e100: scale them`);
            if (nulls > 0)
                problems.push(`${nulls} of ${rows} rows have no ${said}`);
            if (unreadable > 0)
                problems.push(`${unreadable} of ${rows} rows hold no finite number in ${said}`);
        }
        else {
            const { nulls } = await frame.key(name);
            if (nulls > 0)
                problems.push(`${nulls} of ${rows} rows have no ${said}`);
        }
    }
    if ('id' in frame.columns && settings.baseline === undefined) {
        const { repeats } = await frame.key('id');
        if (repeats > 0)
            problems.push(`${repeats} of ${rows} rows repeat the id of another row`);
    }
    if (problems.length > 0)
        throw new errors/* EvidenceError */.oe(`The predictions are not complete: ${problems.join('; ')}. Mend the step that writes them.`);
}
async function noProbability(frame) {
    for (const name of ['score', 'baselineScore']) {
        if (!(name in frame.columns))
            continue;
        const { low, high } = await frame.number(name);
        if ((low ?? 0) < 0 || (high ?? 0) > 1)
            return `The ${name === 'score' ? 'score' : 'score of the baseline'} leaves [0, 1], so it is no probability: write probabilities, or require roc_auc instead.`;
    }
    return undefined;
}
async function isCertain(frame) {
    for (const name of ['score', 'baselineScore']) {
        if (!(name in frame.columns))
            continue;
        const { low, high } = await frame.number(name);
        if (low === 0 || high === 1)
            return true;
    }
    return false;
}
function chosen(column, asked, values) {
    const named = new Set(asked.flatMap(({ value }) => (value === undefined ? [] : [(0,class_name/* className */.s)(value)])));
    const whole = asked.some(({ value }) => value === undefined);
    const kept = values.filter(({ slice }) => whole || named.has(slice?.value ?? ''));
    const absent = [...named].filter((value) => !values.some(({ slice }) => slice?.value === value));
    return [
        ...kept.map((slice) => (named.has(slice.slice?.value ?? '') ? { ...slice, named: true } : slice)),
        ...absent.map((value) => ({ slice: { column, value }, named: true, rows: 0, cells: [], losses: {} })),
    ];
}
async function slicesOf(frame, by, plan, { roles }, { task }) {
    const keys = by.map((i) => ({ is: 'column', column: (0,predictions_roles/* byColumn */.I)(i) }));
    const sliceOf = (key) => by.length === 0 ? {} : { slice: { column: roles.by?.[by[0]], value: key[0] ?? null } };
    const same = (a, b) => keys.every((_, i) => a[i] === b[i]);
    const moments = plan.losses.flatMap(({ terms }) => terms);
    const rows = await frame.cells({ by: keys, moments });
    if (rows.length > mostSlices)
        throw new errors/* EvidenceError */.oe(`${(0,short_name/* shortName */.E)(roles.by?.[by[0]] ?? '')} has ${rows.length} values, and at most ${mostSlices - 1} slices are judged: name columns with fewer values, or single values (column=value).`);
    const long = rows.find(({ key }) => (key[0]?.length ?? 0) > longestName);
    if (long)
        throw new errors/* EvidenceError */.oe(`${(0,short_name/* shortName */.E)(roles.by?.[by[0]] ?? '')} holds values of more than ${longestName} characters: name a column with categories in "slices".`);
    const joint = plan.counts
        ? await frame.cells({
            by: [...keys, { is: 'column', column: 'label' }, ...plan.predicted],
            ...(plan.weight === undefined ? {} : { weight: plan.weight }),
        })
        : [];
    if (joint.length > mostCells)
        throw new errors/* EvidenceError */.oe(`Labels and predictions make ${joint.length} combinations, and at most ${mostCells} are compared: is "label" a class?`);
    const ranks = plan.ranks
        ? await frame.ranks({ by: keys, label: 'label', positive: plan.positive, scores: plan.scores })
        : [];
    const units = plan.units.length > 0 ? unitsByKey(await frame.cells({ by: [...keys, ...plan.units] }), keys.length, plan) : [];
    return rows.map((cell) => {
        const alike = units.find(({ key }) => same(key, cell.key));
        const ranked = ranks.find(({ key }) => same(key, cell.key));
        return {
            ...sliceOf(cell.key),
            rows: cell.count,
            cells: jointCells(joint.filter(({ key }) => same(key, cell.key)), keys.length, task === 'binary' ? plan : undefined),
            losses: lossesOf(cell, plan),
            ...(ranked ? { ranks: ranked } : {}),
            ...(alike ? { units: alike.units } : {}),
        };
    });
}
function lossesOf({ means, covariances }, { losses }) {
    let from = 0;
    return Object.fromEntries(losses.flatMap(({ label, terms }) => {
        const at = terms.map((_, k) => from + k);
        from += terms.length;
        const mean = at.map((k) => means[k] ?? null);
        const covariance = at.map((k) => at.map((l) => covariances[k]?.[l] ?? null));
        return [...mean, ...covariance.flat()].some((value) => !Number.isFinite(value))
            ? []
            : [[label, { means: mean, covariances: covariance }]];
    }));
}
const unitTerms = (frame, regression) => regression
    ? ['prediction', 'baselinePrediction']
        .filter((column) => column in frame.columns)
        .map((column) => ({ is: 'absolute-error', column, other: 'label' }))
    : ['label', 'score', 'baselineScore']
        .filter((column) => column in frame.columns)
        .map((column) => ({ is: 'column', column }));
function unitsByKey(cells, keys, { units: terms, positive }) {
    const byKey = new Map();
    for (const cell of cells) {
        const name = JSON.stringify(cell.key.slice(0, keys));
        const group = byKey.get(name);
        if (group)
            group.push(cell);
        else
            byKey.set(name, [cell]);
    }
    const labelled = terms[0]?.is === 'column';
    const first = keys + (labelled ? 1 : 0);
    return [...byKey.values()].map((group) => ({
        key: group[0]?.key.slice(0, keys) ?? [],
        units: {
            labels: group.map(({ key }) => (labelled && key[keys] === positive ? 1 : 0)),
            models: Array.from({ length: keys + terms.length - first }, (_, i) => group.map(({ key }) => Number(key[first + i]))),
            counts: Float64Array.from(group, ({ count }) => count),
        },
    }));
}
function jointCells(cells, keys, binary) {
    const labels = cells.map(({ key }) => key[keys]);
    const other = labels.find((label) => label !== binary?.positive);
    const named = (value, i) => {
        if (value === undefined || value === null)
            return null;
        if (binary?.predicted[i]?.is !== 'reaches')
            return value;
        return value === 'true' ? binary.positive : (other ?? `not ${binary.positive}`);
    };
    return cells.map(({ key, count, weights }) => ({
        label: key[keys],
        candidate: named(key[keys + 1], 0),
        baseline: named(key[keys + 2], 1),
        count,
        ...(weights ? { weights } : {}),
    }));
}

;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/slices.js
const askedSlices = (entries) => entries.map((entry) => {
    const at = entry.indexOf('=');
    return at <= 0 ? { column: entry } : { column: entry.slice(0, at).trim(), value: entry.slice(at + 1).trim() };
});

;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/gather-rows.js









async function gatherRows(settings, site) {
    const { baseline } = settings;
    const asked = new Map([['predictions', settings.predictions ?? []]]);
    const inServer = settings.engine === 'trino';
    if (inServer && baseline !== undefined)
        asked.set('baseline', [baseline]);
    const before = baseline === undefined || inServer ? undefined : await site.decidingFile('baseline', baseline);
    const folder = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mlops-gates-baseline-')));
    try {
        const baselineFiles = [];
        if (before) {
            const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(before.name));
            (0,external_node_fs_.writeFileSync)(path, before.bytes);
            baselineFiles.push((0,file_format/* dataFile */.Z)({ path, name: before.name, bytes: before.bytes.length }, settings.format));
        }
        const data = await (0,open_data/* openData */.$)(asked, settings, site, baselineFiles);
        const { engine } = data;
        const models = {
            predictions: (0,open_data/* onlySource */.Q)(data, 'predictions'),
            ...(before ? { baseline: { files: baselineFiles } } : {}),
            ...(asked.has('baseline') ? { baseline: (0,open_data/* onlySource */.Q)(data, 'baseline') } : {}),
        };
        try {
            const slices = askedSlices(settings.slices ?? []);
            const { rows, others, notices } = await readBoth(settings, slices, models, engine, site);
            site.progress('Comparing the models');
            const measured = await measureRows(rows, settings, slices);
            return {
                evidence: measured.evidence,
                inputs: [...rows.inputs, ...(others?.inputs ?? [])],
                engine: { name: engine.name, version: engine.version },
                notices: [...notices, ...measured.notices],
            };
        }
        finally {
            await engine.close();
            site.progress(undefined);
        }
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
async function readBoth(settings, slices, models, engine, site) {
    const { task, label, prediction, score, id } = settings;
    const columns = [...new Set(slices.map(({ column }) => column))];
    const roles = {
        label,
        prediction,
        score,
        id,
        weight: settings.weight,
        baselinePrediction: settings['baseline-prediction'],
        baselineScore: settings['baseline-score'],
        ...(columns.length > 0 ? { by: columns } : {}),
    };
    site.progress('Reading the predictions');
    const rows = await (0,open_predictions/* openPredictions */.N)(engine, { name: 'predictions', source: models.predictions, task, roles });
    if (models.baseline === undefined)
        return { rows, notices: [] };
    site.progress('Reading the baseline');
    const others = await (0,open_predictions/* openPredictions */.N)(engine, {
        name: 'baseline',
        source: models.baseline,
        task,
        roles: { label, prediction, score, id },
        optional: ['label'],
    });
    const paired = await pairPredictions(rows, others);
    return { rows: paired.predictions, others, notices: paired.notices };
}

// EXTERNAL MODULE: ./build/js/shared/yaml/read-yaml.js + 4 modules
var read_yaml = __webpack_require__(12358);
;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/metrics-file.js



function readMetricsFile(bytes, name) {
    const text = bytes
        .toString('utf8')
        .replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (part) => (part.startsWith('"') ? part : 'null'));
    const { value, problems } = (0,read_yaml/* readYaml */.g)(text, name);
    const [problem] = problems;
    if (problem)
        throw new errors/* EvidenceError */.oe(`${(0,short_name/* shortName */.E)(name)}, line ${problem.line}: ${problem.message}: mend the metrics file.`);
    const numbers = Object.create(null);
    const collect = (at, path) => {
        if ((typeof at === 'number' || at === null) && path !== '') {
            if (Object.hasOwn(numbers, path))
                throw new errors/* EvidenceError */.oe(`${(0,short_name/* shortName */.E)(name)} holds ${(0,short_name/* shortName */.E)(path)} twice: write it once.`);
            numbers[path] = at;
        }
        else if (typeof at === 'object' && at !== null && !Array.isArray(at))
            for (const [key, inner] of Object.entries(at))
                collect(inner, path === '' ? key : `${path}.${key}`);
    };
    collect(value, '');
    if (Object.keys(numbers).length === 0)
        throw new errors/* EvidenceError */.oe(`${(0,short_name/* shortName */.E)(name)} holds no numbers: write {"accuracy": 0.91} or the like.`);
    return numbers;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/gather.js






async function gather(settings, site) {
    checkSettings(settings);
    const { 'metrics-file': metricsFile } = settings;
    return metricsFile === undefined ? gatherRows(settings, site) : gatherNumbers(metricsFile, settings, site);
}
async function gatherNumbers(metricsFile, settings, site) {
    const [file, other] = await (0,find_files/* findFiles */.lY)(metricsFile, { root: site.workspace });
    if (!file || other)
        throw new errors/* EvidenceError */.oe(`"metrics-file" is "${metricsFile}", which names several files: name one.`);
    const candidate = { name: file.name, bytes: (0,find_files/* readSmallFile */.EW)(file) };
    const baseline = settings.baseline === undefined ? undefined : await site.decidingFile('baseline', settings.baseline);
    return {
        evidence: {
            kind: 'numbers',
            candidate: readMetricsFile(candidate.bytes, candidate.name),
            baseline: baseline && readMetricsFile(baseline.bytes, baseline.name),
        },
        inputs: [candidate, ...(baseline ? [baseline] : [])].map(({ name, bytes }, i) => ({
            name: i === 0 ? 'metrics-file' : 'baseline',
            path: name,
            sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
        })),
        notices: ['No rows: point comparison. Give the predictions themselves, and the report says what chance may do.'],
    };
}

// EXTERNAL MODULE: ./build/js/shared/report/advice.js
var advice = __webpack_require__(91901);
// EXTERNAL MODULE: ./build/js/shared/report/chart-theme.js
var chart_theme = __webpack_require__(24477);
;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/charts/forest.js



const mostRows = 40;
function forestCharts(judgements) {
    const groups = new Map();
    for (const judgement of judgements) {
        const { interval } = judgement.measured ?? {};
        if (!interval || judgement.suppressed || !Number.isFinite(interval.lower + interval.upper))
            continue;
        const key = `${judgement.requirement.metric}.${judgement.requirement.name}`;
        groups.set(key, [...(groups.get(key) ?? []), judgement]);
    }
    return [...groups].map(([key, group]) => forestChart(key, group.slice(0, mostRows)));
}
const titles = {
    min: 'value',
    max: 'value',
    'max-drop': 'difference from the baseline',
    'max-drop-pct': 'what is left of the allowed loss',
    'min-gain': 'difference from the baseline',
};
function boundaryOf({ requirement }) {
    const up = requirement.better === 'higher' ? 1 : -1;
    switch (requirement.name) {
        case 'min':
        case 'max':
            return requirement.bound;
        case 'max-drop':
            return -up * requirement.bound;
        case 'min-gain':
            return up * requirement.bound;
        case 'max-drop-pct':
            return 0;
    }
}
function forestChart(key, group) {
    const first = group[0];
    const boundary = boundaryOf(first);
    const values = group.map(({ slice, measured, outcome }) => ({
        slice: slice ? (0,metric_regression_evidence/* sliceLabel */.l)(slice) : 'all rows',
        value: measured?.observed,
        lower: measured?.interval?.lower,
        upper: measured?.interval?.upper,
        outcome: outcome === 'pass' || outcome === 'fail' ? outcome : 'not decided',
    }));
    const words = values
        .slice(0, 3)
        .map(({ slice, value, outcome }) => `${slice} ${(0,format_value/* formatNumber */.ZV)(Number((value ?? 0).toPrecision(4)))} (${outcome})`);
    const y = { field: 'slice', type: 'nominal', sort: null, title: null };
    const color = {
        field: 'outcome',
        type: 'nominal',
        title: null,
        scale: {
            domain: ['pass', 'fail', 'not decided'],
            range: [chart_theme/* chartColors */.b4.pass, chart_theme/* chartColors */.b4.fail, chart_theme/* chartColors */.b4.undecided],
        },
        legend: { orient: 'bottom' },
    };
    const level = Math.round(100 * (first.measured?.interval?.level ?? 0));
    return {
        kind: 'chart',
        title: `${key} ${first.requirement.bound}: ${titles[first.requirement.name]}, ${level} % interval`,
        alt: `${key}: ${words.join(', ')}${group.length > 3 ? ` and ${group.length - 3} more` : ''}; the boundary is ${(0,format_value/* formatNumber */.ZV)(boundary)}.`,
        spec: {
            data: { values },
            height: { step: 26 },
            layer: [
                {
                    data: { values: [{ boundary }] },
                    mark: { type: 'rule', strokeDash: [4, 4], strokeWidth: 1.5 },
                    encoding: { x: { field: 'boundary', type: 'quantitative' } },
                },
                {
                    mark: { type: 'rule', strokeWidth: 2 },
                    encoding: {
                        y,
                        x: { field: 'lower', type: 'quantitative', title: titles[first.requirement.name], scale: { zero: false } },
                        x2: { field: 'upper' },
                        color,
                    },
                },
                {
                    mark: { type: 'point', filled: true, size: 70 },
                    encoding: { y, x: { field: 'value', type: 'quantitative' }, color },
                },
            ],
        },
    };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/charts/roc.js


function rocChart({ curves, slices }) {
    const all = slices[0]?.ranks;
    if (!all || all.positives === 0 || all.negatives === 0 || curves.length === 0)
        return undefined;
    const called = { candidate: 'new model', baseline: 'baseline' };
    const values = curves.flatMap(({ model, points }) => points.map(({ falsePositives, truePositives }, order) => ({
        model: called[model],
        order,
        false: falsePositives / all.negatives,
        true: truePositives / all.positives,
    })));
    const areas = curves.map(({ model }, i) => `${called[model]} ${(0,format_value/* formatNumber */.ZV)(Number((all.areas[i] ?? 0).toPrecision(4)))}`);
    return {
        kind: 'chart',
        title: 'ROC curve',
        alt: `ROC curve; area under it: ${areas.join(', ')}.`,
        spec: {
            data: { values },
            width: 300,
            height: 300,
            layer: [
                {
                    data: {
                        values: [
                            { false: 0, true: 0 },
                            { false: 1, true: 1 },
                        ],
                    },
                    mark: { type: 'line', strokeDash: [4, 4], color: chart_theme/* chartColors */.b4.baseline, strokeWidth: 1 },
                    encoding: { x: { field: 'false', type: 'quantitative' }, y: { field: 'true', type: 'quantitative' } },
                },
                {
                    mark: { type: 'line', interpolate: 'linear', strokeWidth: 2 },
                    encoding: {
                        x: { field: 'false', type: 'quantitative', title: 'false positive rate', scale: { domain: [0, 1] } },
                        y: { field: 'true', type: 'quantitative', title: 'true positive rate', scale: { domain: [0, 1] } },
                        order: { field: 'order', type: 'quantitative' },
                        color: {
                            field: 'model',
                            type: 'nominal',
                            title: null,
                            scale: { domain: ['baseline', 'new model'], range: [chart_theme/* chartColors */.b4.baseline, chart_theme/* chartPalette */.gG[0]] },
                            legend: { orient: 'bottom' },
                        },
                    },
                },
            ],
        },
    };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/confusion-table.js

const mostClasses = 12;
function confusionTable({ slices, hasBaseline }) {
    const cells = slices[0]?.cells ?? [];
    const classes = [
        ...new Set(cells.flatMap(({ label, candidate, baseline }) => [label, candidate, baseline ?? label])),
    ];
    if (classes.length === 0 || classes.length > mostClasses)
        return undefined;
    const of = (model, label, said) => cells.reduce((sum, cell) => (cell.label === label && cell[model] === said ? sum + cell.count : sum), 0);
    const sorted = classes.sort();
    return {
        title: 'Confusion matrix',
        weight: 'details',
        blocks: [
            {
                kind: 'paragraph',
                text: `Rows by their label (down) and by the class that the new model predicts (across)${hasBaseline ? '; in brackets how many more or fewer than the baseline' : ''}.`,
            },
            {
                kind: 'table',
                columns: [
                    { title: 'Label' },
                    ...sorted.map((name) => ({ title: `predicted ${name}`, align: 'right' })),
                ],
                rows: sorted.map((label) => [
                    [{ code: label }],
                    ...sorted.map((said) => {
                        const now = of('candidate', label, said);
                        return hasBaseline
                            ? `${(0,format_value/* formatNumber */.ZV)(now)} (${signed(now - of('baseline', label, said))})`
                            : (0,format_value/* formatNumber */.ZV)(now);
                    }),
                ]),
            },
        ],
    };
}
const signed = (difference) => difference === 0 ? '0' : `${difference > 0 ? '+' : '-'}${(0,format_value/* formatNumber */.ZV)(Math.abs(difference))}`;

;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/present.js










function present(evidence, checks, combined, settings) {
    const judgements = judge(evidence, settings);
    const open = (0,advice/* openChecks */._)(checks);
    return {
        summary: summaryOf(evidence, checks, combined, open),
        whatToDo: (0,advice/* adviceOf */.w)(open, (check) => cureOfCheck(check, judgements, settings.alpha)),
        sections: evidence.kind === 'numbers'
            ? [tableSection(judgements)]
            : [
                tableSection(judgements),
                ...chartSections(evidence, judgements),
                powerSection(judgements, settings),
                ...[confusionTable(evidence)].filter((section) => section !== undefined),
                ...suppressedSection(evidence, settings),
            ],
    };
}
function cureOfCheck({ id, reason }, judgements, alpha) {
    const judgement = judgements.find((each) => each.id === id);
    return judgement && !judgement.suppressed ? cureOf(judgement, alpha) : reason;
}
function summaryOf(evidence, checks, combined, open) {
    const rows = evidence.kind === 'rows' ? evidence.slices[0]?.rows : undefined;
    const on = rows === undefined ? 'without rows (point comparison)' : `on ${(0,format_value/* formatNumber */.ZV)(rows)} rows`;
    const named = (outcome) => {
        const ids = open.filter((check) => check.outcome === outcome).map(({ id }) => id);
        return `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ` and ${ids.length - 3} more` : ''}`;
    };
    switch (combined.verdict) {
        case 'pass':
            return combined.waivedOnly
                ? `Passed because everything that could decide is waived (${checks.length} checks ${on}).`
                : `The model meets every requirement ${on}.`;
        case 'fail':
            return `The model does not meet ${named('fail')} ${on}: keep the baseline, improve the model, or change the requirement.`;
        case 'inconclusive':
            return `The evidence does not decide ${named('inconclusive')} ${on}: more rows are needed.`;
        case 'error':
            return open[0]
                ? `Not measured: ${open[0].reason}`
                : 'No check of severity error was executed: nothing was decided.';
    }
}
const present_shown = (value) => value === undefined || !Number.isFinite(value) ? '' : (0,format_value/* formatNumber */.ZV)(Number(value.toPrecision(4)));
function tableSection(judgements) {
    return {
        title: 'Metrics',
        weight: 'main',
        blocks: [
            {
                kind: 'table',
                columns: [
                    { title: 'Metric' },
                    { title: 'Slice' },
                    { title: 'Rows', align: 'right' },
                    { title: 'New', align: 'right' },
                    { title: 'Baseline', align: 'right' },
                    { title: 'Compared', align: 'right' },
                    { title: 'Interval', align: 'right' },
                    { title: 'Required' },
                    { title: 'Outcome' },
                ],
                rows: judgements.map((judgement) => {
                    const { requirement, slice, measured, outcome, suppressed } = judgement;
                    const numbers = suppressed ? undefined : judgement;
                    const interval = numbers?.measured?.interval;
                    return [
                        [{ code: requirement.metric }],
                        slice ? [{ code: (0,metric_regression_evidence/* sliceLabel */.l)(slice) }] : 'all rows',
                        numbers?.rows === null || numbers?.rows === undefined ? '' : (0,format_value/* formatNumber */.ZV)(numbers.rows),
                        present_shown(numbers?.candidate),
                        needsBaseline(requirement) ? present_shown(numbers?.baseline) : '',
                        suppressed ? 'not shown' : present_shown(measured?.observed),
                        interval ? `${present_shown(interval.lower)} to ${present_shown(interval.upper)}` : '',
                        `${requirement.name} ${requirement.bound}`,
                        judgement.listedOnly ? 'too few rows' : outcome,
                    ];
                }),
            },
        ],
    };
}
function chartSections(evidence, judgements) {
    const forests = forestCharts(judgements);
    const roc = rocChart(evidence);
    const charts = [...forests, ...(roc ? [roc] : [])];
    return charts.length === 0 ? [] : [{ title: 'Charts', weight: 'main', blocks: charts }];
}
function powerSection(judgements, { alpha }) {
    const rows = judgements
        .filter(({ measured, suppressed }) => measured?.interval !== undefined && !suppressed)
        .map(({ id, measured, rows: n }) => [
        [{ code: id }],
        n === null ? '' : (0,format_value/* formatNumber */.ZV)(n),
        present_shown(measured?.minimumDetectableEffect),
        measured?.rowsNeeded === undefined ? '' : (0,format_value/* formatNumber */.ZV)(measured.rowsNeeded),
        present_shown(measured?.pValue),
        present_shown(measured?.adjustedPValue),
        measured?.interval?.method ?? '',
    ]);
    return {
        title: 'What the rows can tell',
        weight: 'details',
        blocks: [
            {
                kind: 'paragraph',
                text: `Each end of an interval is a one-sided bound at alpha ${alpha}. The true loss in the third column fails with 80 % power. The rows in the fourth decide with 80 % power, for "max-drop" if the models are equally good in truth, for the others if what was seen is the truth. The p-value is for the claim that the requirement is not met, once alone and once after Holm's correction, which is made over all rows and over all slices apart.`,
            },
            {
                kind: 'table',
                columns: [
                    { title: 'Check' },
                    { title: 'Rows', align: 'right' },
                    { title: 'Detectable loss', align: 'right' },
                    { title: 'Rows needed', align: 'right' },
                    { title: 'p', align: 'right' },
                    { title: 'p (Holm)', align: 'right' },
                    { title: 'Method' },
                ],
                rows,
            },
        ],
    };
}
function suppressedSection(evidence, settings) {
    const hidden = [...suppressedSlices(evidence.slices, settings['privacy-threshold']).values()];
    const small = hidden.filter((why) => why === 'small').length;
    if (small === 0)
        return [];
    return [
        {
            title: 'Slices that are not shown',
            weight: 'details',
            blocks: [
                {
                    kind: 'paragraph',
                    text: `${small} ${small === 1 ? 'slice has' : 'slices have'} fewer rows than "privacy-threshold" (${settings['privacy-threshold']}) and ${small === 1 ? 'is' : 'are'} neither judged nor shown. The numbers of one other slice of the same column are not shown either, because they would give them away.`,
                },
            ],
        },
    ];
}

;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/record.js



function record(evidence, settings) {
    const metrics = judge(evidence, settings).map(metricOf);
    if (evidence.kind === 'numbers')
        return { kind: 'no rows: point comparison', metrics };
    const hidden = suppressedSlices(evidence.slices, settings['privacy-threshold']);
    return {
        kind: 'rows',
        task: evidence.task,
        alpha: settings.alpha,
        metrics,
        suppressedSlices: hidden.size,
        slices: evidence.slices.filter((slice) => !hidden.has(slice)).map(sliceOf),
        curves: evidence.curves.map(({ model, points }) => ({
            model,
            points: points.map(({ falsePositives, truePositives }) => [falsePositives, truePositives]),
        })),
    };
}
function metricOf({ id, requirement, slice, rows, candidate, baseline, measured, outcome, suppressed, }) {
    const head = {
        check: id,
        name: requirement.metric,
        requirement: requirement.name,
        bound: requirement.bound,
        slice: slice ? { column: slice.column, value: slice.value } : null,
        outcome,
    };
    if (suppressed)
        return { ...head, suppressed: true };
    const { interval, less, decisionInterval, pValue, adjustedPValue, minimumDetectableEffect, rowsNeeded } = measured ?? {};
    const finite = (value) => value !== undefined && Number.isFinite(value) ? value : null;
    return {
        ...head,
        n: rows,
        candidate: finite(candidate),
        baseline: finite(baseline),
        difference: candidate === undefined || baseline === undefined || !needsBaseline(requirement)
            ? null
            : finite(candidate - baseline),
        ...(less === undefined ? {} : { less: finite(less) }),
        interval: interval
            ? {
                level: interval.level,
                lower: finite(interval.lower),
                upper: finite(interval.upper),
                method: interval.method,
            }
            : null,
        ...(decisionInterval
            ? {
                decisionInterval: {
                    level: decisionInterval.level,
                    lower: finite(decisionInterval.lower),
                    upper: finite(decisionInterval.upper),
                },
            }
            : {}),
        pValue: finite(pValue),
        adjustedPValue: finite(adjustedPValue),
        minimumDetectableEffect: finite(minimumDetectableEffect),
        rowsNeeded: finite(rowsNeeded),
    };
}
function sliceOf({ slice, rows, cells, losses, ranks }) {
    const matrix = (values) => values.map((row) => [...row]);
    return {
        slice: slice ? { column: slice.column, value: slice.value } : null,
        rows,
        cells: cells.map(({ label, candidate, baseline, count, weights }) => ({
            label,
            candidate,
            baseline,
            count,
            ...(weights ? { weights: { sum: weights.sum, ofSquares: weights.ofSquares } } : {}),
        })),
        losses: Object.fromEntries(Object.entries(losses).map(([name, { means, covariances }]) => [
            name,
            { means: [...means], covariances: matrix(covariances) },
        ])),
        ...(ranks
            ? {
                ranks: {
                    positives: ranks.positives,
                    negatives: ranks.negatives,
                    areas: [...ranks.areas],
                    ofPositives: matrix(ranks.ofPositives),
                    ofNegatives: matrix(ranks.ofNegatives),
                },
            }
            : {}),
    };
}

// EXTERNAL MODULE: ./build/js/shared/gates/metric-regression/settings.js
var settings = __webpack_require__(33135);
;// CONCATENATED MODULE: ./build/js/shared/gates/metric-regression/index.js





const gate = {
    ...settings/* face */.m,
    gather: gather,
    decide: decide,
    record: record,
    present: present,
    output: (evidence) => ({ rows: evidence.kind === 'rows' ? String(evidence.slices[0]?.rows ?? '') : '' }),
};


/***/ }),

/***/ 30111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ className)
/* harmony export */ });
function className(text) {
    if (/^(true|false)$/i.test(text))
        return text.toLowerCase();
    return /^(-?(?:0|[1-9][0-9]*))\.0+$/.exec(text)?.[1] ?? text;
}


/***/ }),

/***/ 2371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ confusionCells),
/* harmony export */   b: () => (/* binding */ refuseOtherClasses)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83903);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10425);
/* harmony import */ var _text_short_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18100);
/* harmony import */ var _class_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30111);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86942);





const mostCells = 10_000;
async function confusionCells({ frame, roles }, { positiveLabel, threshold }, groupings) {
    const columns = roles.by ?? [];
    const predicted = roles.prediction === undefined
        ? { is: 'reaches', column: 'score', bound: threshold }
        : { is: 'column', column: 'prediction' };
    const label = { is: 'column', column: 'label' };
    const cells = await frame.cells({
        by: [...columns.map((_, i) => ({ is: 'column', column: (0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .byColumn */ .I)(i) })), label, predicted],
        sets: groupings.map((grouping) => [...grouping, columns.length, columns.length + 1]),
    });
    const tables = groupings.map((_, set) => cells.filter((cell) => cell.set === set));
    for (const [set, table] of tables.entries())
        if (table.length > mostCells)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(`The columns ${(groupings[set] ?? []).map((i) => (0,_text_short_name_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .E)(columns[i] ?? '')).join(', ')} make more than ${mostCells} groups: name columns with few values.`);
    const positive = (0,_class_name_js__WEBPACK_IMPORTED_MODULE_4__/* .className */ .s)(positiveLabel);
    const labels = cells.map(({ key }) => key.at(-2) ?? null);
    refuseOtherClasses(labels, roles.label, positive, true);
    if (roles.prediction !== undefined)
        refuseOtherClasses([...labels, ...cells.map(({ key }) => key.at(-1) ?? null)], roles.prediction, positive);
    const is = (name, wanted) => name === null || name === undefined ? null : name === wanted;
    return tables.map((table) => table.map(({ key, count }) => ({
        key: key.slice(0, -2),
        label: is(key.at(-2), positive),
        predicted: is(key.at(-1), roles.prediction === undefined ? 'true' : positive),
        count,
    })));
}
function refuseOtherClasses(found, column, positive, needed = false) {
    const classes = [...new Set(found)].filter((name) => name !== null).sort();
    const others = classes.filter((name) => name !== positive);
    const listed = `${classes.slice(0, 5).map(_text_short_name_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .E).join(', ')}${classes.length > 5 ? ` and ${classes.length - 5} more` : ''}`;
    if (needed && classes.length > 0 && others.length === classes.length) {
        const hint = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__.didYouMean)(positive, classes);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(`No row of the column ${(0,_text_short_name_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .E)(column)} has the positive label ${(0,_text_short_name_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .E)(positive)} (it holds ${listed}): set "positive-label"${hint === undefined ? '' : ` (did you mean ${(0,_text_short_name_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .E)(hint)}?)`}.`);
    }
    if (others.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe(`The column ${(0,_text_short_name_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .E)(column)} holds ${classes.length} classes (${listed}), but a binary task has two: mend the rows, or choose another task.`);
}


/***/ }),

/***/ 6080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openPredictions)
/* harmony export */ });
/* harmony import */ var _engine_records_count_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79377);
/* harmony import */ var _engine_records_reconcile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65644);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83903);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10425);
/* harmony import */ var _text_short_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18100);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86942);






async function openPredictions(engine, request) {
    const { name, source, task } = request;
    const table = await engine.open({
        name,
        ...source,
        columnNames: Object.values(request.roles)
            .flat()
            .filter((column) => column !== undefined),
        header: true,
    });
    const columns = table.columns.map((column) => column.name);
    const roles = presentRoles(request, columns);
    const asked = frameColumns(roles, task);
    const [first, counts] = await Promise.all([engine.load(table, asked), countAll(table)]);
    const misread = !table.relation &&
        (first.rejected.known > 0 || (0,_engine_records_reconcile_js__WEBPACK_IMPORTED_MODULE_3__/* .reconcile */ .L)(first.frame.rows, first.rejected, counts).problem !== undefined);
    const { frame, rejected } = misread && counts.some((count) => count.mixedLineEnds === true)
        ? await engine.load(table, asked, { normalise: true })
        : first;
    const reconciled = table.relation ? { rejected, problem: undefined } : (0,_engine_records_reconcile_js__WEBPACK_IMPORTED_MODULE_3__/* .reconcile */ .L)(frame.rows, rejected, counts);
    if (reconciled.problem !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe(reconciled.problem);
    if (reconciled.rejected.known > 0) {
        const [at] = reconciled.rejected.lines;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe(`${reconciled.rejected.known} records of the ${name} cannot be read${at ? ` (the first: "${at.file}", line ${at.line})` : ''}: write each with as many fields as the header names.`);
    }
    if (frame.rows === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe(`The ${name} have no rows, which proves nothing: check the step that writes them.`);
    return { frame, roles, task, rows: frame.rows, inputs: inputsOf(name, table, counts, frame.rows), columns };
}
function presentRoles({ name, roles, optional = [] }, columns) {
    const kept = {};
    const missing = [];
    for (const [role, asked] of Object.entries(roles)) {
        if (asked === undefined)
            continue;
        const absent = [asked].flat().filter((column) => !columns.includes(column));
        if (absent.length === 0)
            kept[role] = asked;
        else if (!optional.includes(role))
            missing.push(...absent);
    }
    if (missing.length > 0) {
        const said = [...new Set(missing)].map((column) => {
            const hint = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__.didYouMean)(column, columns);
            return `${(0,_text_short_name_js__WEBPACK_IMPORTED_MODULE_4__/* .shortName */ .E)(column)}${hint === undefined ? '' : ` (did you mean ${(0,_text_short_name_js__WEBPACK_IMPORTED_MODULE_4__/* .shortName */ .E)(hint)}?)`}`;
        });
        const listed = columns.slice(0, 20).map(_text_short_name_js__WEBPACK_IMPORTED_MODULE_4__/* .shortName */ .E).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EvidenceError */ .oe(`The ${name} have no column ${said.join(', ')}: their columns are ${listed}${columns.length > 20 ? ` and ${columns.length - 20} more` : ''}.`);
    }
    return kept;
}
function frameColumns(roles, task) {
    const value = task === 'regression' ? 'number' : 'class';
    const columns = {};
    const add = (name, column, as) => {
        if (column !== undefined)
            columns[name] = { column, as };
    };
    add('label', roles.label, value);
    add('prediction', roles.prediction, value);
    add('score', roles.score, 'number');
    add('baselinePrediction', roles.baselinePrediction, value);
    add('baselineScore', roles.baselineScore, 'number');
    add('id', roles.id, 'class');
    add('weight', roles.weight, 'number');
    roles.by?.forEach((column, i) => {
        add((0,_roles_js__WEBPACK_IMPORTED_MODULE_5__/* .byColumn */ .I)(i), column, 'class');
    });
    return columns;
}
async function countAll(table) {
    const counts = [];
    for (const { files, layout, columns } of table.groups)
        for (const file of files)
            counts.push(await (0,_engine_records_count_records_js__WEBPACK_IMPORTED_MODULE_0__/* .countRecords */ .q)({ file, layout, columns: columns.length }));
    return counts;
}
const inputsOf = (name, { relation }, counts, rows) => relation
    ? [{ name, path: relation.join('.'), rows }]
    : [...counts]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((count) => ({
        name,
        path: count.name,
        ...(count.sha256 === undefined ? { etag: count.etag ?? '', bytes: count.bytes } : { sha256: count.sha256 }),
        ...(count.records === undefined ? {} : { rows: count.records }),
    }));


/***/ }),

/***/ 86942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ byColumn)
/* harmony export */ });
const byColumn = (i) => `by${i}`;


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

/***/ 69840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
function holm(pValues) {
    const order = pValues.map((_, i) => i).sort((a, b) => pValues[a] - pValues[b] || a - b);
    const adjusted = new Array(pValues.length);
    let largest = 0;
    order.forEach((i, rank) => {
        largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[i]));
        adjusted[i] = largest;
    });
    return adjusted;
}


/***/ }),

/***/ 92757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72484);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86060);


const normalQuantile = (p) => _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__(p, 0, 1);
const normalCdf = (z) => _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__(z, 0, 1);


/***/ }),

/***/ 27073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ minimumDetectableEffect),
/* harmony export */   v: () => (/* binding */ rowsNeeded)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92757);

function rowsNeeded(rows, standardError, distance, alpha, tail = 0.8) {
    if (!(distance > 0) || !(standardError > 0))
        return undefined;
    return Math.ceil(rows * ((((0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - alpha) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(tail)) * standardError) / distance) ** 2);
}
const minimumDetectableEffect = (standardError, margin, alpha) => margin + ((0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - alpha) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(0.8)) * standardError;


/***/ }),

/***/ 21828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ whereFalls)
/* harmony export */ });
function whereFalls(f, level, low, high) {
    let [from, to] = [low, high];
    for (let i = 0; i < 200; i++) {
        const middle = from + (to - from) / 2;
        if (middle <= from || middle >= to)
            break;
        if (f(middle) > level)
            from = middle;
        else
            to = middle;
    }
    return f(to) > level ? to : from;
}


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
