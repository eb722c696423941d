export const id = 2037;
export const ids = [2037];
export const modules = {

/***/ 2037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/js/shared/report/format-value.js
var format_value = __webpack_require__(53802);
// EXTERNAL MODULE: ./build/js/shared/gates/bias-evaluation/metrics.js
var metrics = __webpack_require__(56561);
;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/checks/structural.js
const structural = (id, title, expected, judged) => ({
    id,
    title,
    severity: 'error',
    expected,
    ...judged,
    ...(judged.outcome === 'error' ? { cause: 'evidence' } : {}),
});

;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/checks/both-classes.js



function bothClasses({ attributes, rows }, settings) {
    const groups = attributes[0]?.groups ?? [];
    if (rows === 0)
        return [];
    const sum = (count) => groups.reduce((total, { cells }) => total + count(cells), 0);
    const both = (id, title, positive, cure) => {
        const whole = sum(metrics/* rowsOf */.RO);
        const observed = { numerator: positive, denominator: whole };
        const varies = positive > 0 && positive < whole;
        const reason = varies
            ? `${(0,format_value/* formatNumber */.ZV)(positive)} of ${(0,format_value/* formatNumber */.ZV)(whole)} rows are positive.`
            : `${positive === 0 ? 'No row is' : 'All rows are'} positive: nothing can be compared. ${cure}`;
        return structural(id, title, 'both classes occur', { outcome: varies ? 'pass' : 'error', observed, reason });
    };
    const needsLabel = Object.keys(settings.metrics).some((metric) => metrics/* metrics */.qd[metric].rates.some((rate) => metrics/* rates */.It[rate].needsLabel));
    return [
        both('predictions.both-classes', 'the predictions have both classes', sum((cells) => cells.truePositive + cells.falsePositive), 'Check "threshold", "positive-label" and the model.'),
        ...(needsLabel
            ? [
                both('label.both-classes', 'the labels have both classes', sum((cells) => cells.truePositive + cells.falseNegative), 'Check "label" and "positive-label".'),
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/js/shared/statistics/holm.js
var holm = __webpack_require__(69840);
// EXTERNAL MODULE: ./build/js/shared/statistics/normal.js
var normal = __webpack_require__(92757);
// EXTERNAL MODULE: ./build/js/shared/statistics/power.js
var power = __webpack_require__(27073);
// EXTERNAL MODULE: ./build/js/shared/statistics/where-falls.js
var where_falls = __webpack_require__(21828);
;// CONCATENATED MODULE: ./build/js/shared/statistics/koopman.js


function koopmanStatistic(first, second, ratio) {
    const [x, n] = [first.numerator, first.denominator];
    const [y, m] = [second.numerator, second.denominator];
    const half = ratio * (n + y) + x + m;
    const root = Math.sqrt(Math.max(0, half ** 2 - 4 * ratio * (n + m) * (x + y)));
    const p = Math.min(1, ratio, (2 * ratio * (x + y)) / (half + root));
    const q = Math.min(1, p / ratio);
    const distance = x / n - (ratio * y) / m;
    const variance = (p * (1 - p)) / n + (ratio ** 2 * q * (1 - q)) / m;
    if (variance <= 0)
        return Math.abs(distance) < 1e-12 ? 0 : Math.sign(distance) * Number.POSITIVE_INFINITY;
    return distance / Math.sqrt(variance);
}
function koopmanInterval(first, second, level) {
    const z = (0,normal/* normalQuantile */.Z)((1 + level) / 2);
    const onLog = (log) => koopmanStatistic(first, second, Math.exp(log));
    const estimate = Math.min(40, Math.max(-40, Math.log((first.numerator * second.denominator) / (first.denominator * second.numerator))));
    return {
        lower: first.numerator === 0 ? 0 : Math.exp((0,where_falls/* whereFalls */.i)(onLog, z, -40, estimate)),
        upper: second.numerator === 0 ? Number.POSITIVE_INFINITY : Math.exp((0,where_falls/* whereFalls */.i)(onLog, -z, estimate, 40)),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/statistics/miettinen-nurminen.js


function miettinenNurminenStatistic(first, second, difference) {
    const [n, m] = [first.denominator, second.denominator];
    const distance = first.numerator / n - second.numerator / m - difference;
    const p = likeliestShare(first, second, difference);
    const q = Math.min(1, Math.max(0, p - difference));
    const variance = ((p * (1 - p)) / n + (q * (1 - q)) / m) * ((n + m) / (n + m - 1));
    if (variance <= 0)
        return Math.abs(distance) < 1e-12 ? 0 : Math.sign(distance) * Number.POSITIVE_INFINITY;
    return distance / Math.sqrt(variance);
}
function miettinenNurminenInterval(first, second, level) {
    const z = (0,normal/* normalQuantile */.Z)((1 + level) / 2);
    const statistic = (difference) => miettinenNurminenStatistic(first, second, difference);
    const estimate = first.numerator / first.denominator - second.numerator / second.denominator;
    return {
        lower: (0,where_falls/* whereFalls */.i)(statistic, z, -1, estimate),
        upper: (0,where_falls/* whereFalls */.i)(statistic, -z, estimate, 1),
    };
}
function likeliestShare(first, second, difference) {
    const ratio = second.denominator / first.denominator;
    const [p, q] = [first.numerator / first.denominator, second.numerator / second.denominator];
    const a = 1 + ratio;
    const b = -(1 + ratio + p + ratio * q + difference * (ratio + 2));
    const c = difference ** 2 + difference * (2 * p + ratio + 1) + p + ratio * q;
    const d = -p * difference * (1 + difference);
    const v = (b / (3 * a)) ** 3 - (b * c) / (6 * a ** 2) + d / (2 * a);
    const u = (v < 0 ? -1 : 1) * Math.sqrt(Math.max(0, (b / (3 * a)) ** 2 - c / (3 * a)));
    const angle = u === 0 ? 0 : (Math.PI + Math.acos(Math.min(1, Math.max(-1, v / u ** 3)))) / 3;
    const [low, high] = [Math.max(0, difference), Math.min(1, 1 + difference)];
    const inRange = (share) => Math.min(high, Math.max(low, share));
    let share = inRange(2 * u * Math.cos(angle) - b / (3 * a));
    for (let i = 0; i < 3; i++) {
        const slope = (3 * a * share + 2 * b) * share + c;
        const step = slope === 0 ? 0 : (((a * share + b) * share + c) * share + d) / slope;
        if (Math.abs(step) > 1e-5)
            break;
        share = inRange(share - step);
    }
    return share;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/compare-rates.js



const methodOf = (scale) => (scale === 'ratio' ? 'Koopman score' : 'Miettinen-Nurminen score');
const limitsOf = (scale, bound) => scale === 'ratio' ? { lower: bound, upper: 1 / bound } : { lower: -bound, upper: bound };
const intervalOf = (scale, group, reference, level) => scale === 'ratio' ? koopmanInterval(group, reference, level) : miettinenNurminenInterval(group, reference, level);
function compareRates(scale, group, reference, bound, alpha) {
    const limits = limitsOf(scale, bound);
    const statistic = scale === 'ratio' ? koopmanStatistic : miettinenNurminenStatistic;
    return {
        scale,
        estimate: estimateOf(scale, group, reference),
        interval: intervalOf(scale, group, reference, 1 - 2 * alpha),
        above: (0,normal/* normalCdf */.v)(-statistic(group, reference, limits.upper)),
        below: (0,normal/* normalCdf */.v)(statistic(group, reference, limits.lower)),
    };
}
const estimateOf = (scale, group, reference) => {
    const cross = group.numerator * reference.denominator;
    const other = reference.numerator * group.denominator;
    return scale === 'ratio' ? cross / other : (cross - other) / (group.denominator * reference.denominator);
};
const pointHolds = (scale, estimate, bound) => scale === 'ratio' ? estimate >= bound && 1 / estimate >= bound : Math.abs(estimate) <= bound * (1 + 1e-12);

;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/group-name.js
const missingName = '(missing)';
const groupName = (column, value) => `${plain(column)}=${value === null ? missingName : plain(value)}`;
const plain = (text) => /^[^\s"'()=[\]{},]([^"=[\]\p{C}]*[^\s"=[\]\p{C}])?$/u.test(text) ? text : JSON.stringify(text);
const byValue = (a, b) => {
    if (a.value === null || b.value === null)
        return a.value === b.value ? 0 : a.value === null ? 1 : -1;
    return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
};
const columnName = (column) => groupName(column, null).slice(0, -'=(missing)'.length);

;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/privacy.js


function withheldGroups({ groups }, reference, threshold) {
    const small = groups.filter(({ cells }) => (0,metrics/* rowsOf */.RO)(cells) < threshold);
    if (small.length === 0)
        return new Map();
    const [sibling] = groups
        .filter((group) => !small.includes(group))
        .sort((a, b) => Number(a.value === reference) - Number(b.value === reference) ||
        (0,metrics/* rowsOf */.RO)(a.cells) - (0,metrics/* rowsOf */.RO)(b.cells) ||
        byValue(a, b));
    return new Map([
        ...small.map(({ value }) => [value, 'small']),
        ...(sibling ? [[sibling.value, 'sibling']] : []),
    ]);
}

// EXTERNAL MODULE: ./build/js/shared/predictions/class-name.js
var class_name = __webpack_require__(30111);
;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/reference.js



const largest = 'largest';
function referenceOf(setting, column, groups) {
    const named = setting.find((entry) => entry !== largest && entry.startsWith(`${column}=`));
    if (named === undefined)
        return [...groups].sort((a, b) => (0,metrics/* rowsOf */.RO)(b.cells) - (0,metrics/* rowsOf */.RO)(a.cells) || byValue(a, b))[0]?.value;
    const wanted = named.slice(column.length + 1);
    return groups.find(({ value }) => value === wanted || value === (0,class_name/* className */.s)(wanted))?.value;
}
const isThere = ({ value }, groups) => groups.some((group) => group.value === value || group.value === (0,class_name/* className */.s)(value));
function namedGroup(entry, columns) {
    const column = columns.find((name) => entry.startsWith(`${name}=`));
    return column === undefined ? undefined : { column, value: entry.slice(column.length + 1) };
}
function groupProblems({ reference, required }, columns) {
    return [
        ...referenceProblems(reference, columns),
        ...required
            .filter((entry) => namedGroup(entry, columns) === undefined)
            .map((entry) => `The setting "required-groups" has "${entry}", which names no column of "group": write <column>=<value>.`),
    ];
}
function referenceProblems(setting, columns) {
    return setting
        .filter((entry) => entry !== largest)
        .flatMap((entry, i, entries) => {
        const column = columns.find((name) => entry.startsWith(`${name}=`));
        if (column === undefined)
            return [
                `The setting "reference" has "${entry}", which names no column of "group": write <column>=<value> or largest.`,
            ];
        const other = entries.findIndex((each) => each.startsWith(`${column}=`));
        return other < i ? [`The setting "reference" names two groups of "${column}": keep one.`] : [];
    });
}

// EXTERNAL MODULE: ./build/js/shared/gates/bias-evaluation/rule.js
var bias_evaluation_rule = __webpack_require__(3312);
;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/compare-groups.js








const mostGroups = 100;
function compareGroups({ attributes }, settings) {
    const rules = (0,bias_evaluation_rule/* rulesOf */.fD)(settings.metrics, settings.burden);
    const judged = attributes.map((attribute) => judgeAttribute(attribute, settings));
    const first = judged.flatMap((attribute) => rules.flatMap((rule) => compareAttribute(attribute, rule, settings)));
    const families = ['error', 'warning'].map((severity) => adjust(first.filter(({ rule }) => rule.severity === severity)));
    const adjusted = new Map(families.flatMap(({ claims }) => [...claims]));
    return {
        attributes: judged,
        comparisons: first.map((comparison) => ({
            ...comparison,
            parts: comparison.parts.map((part) => concluded(part, comparison, adjusted.get(part), settings)),
        })),
        family: families[0]?.size ?? 0,
    };
}
function judgeAttribute({ column, groups }, settings) {
    const missing = groups.find(({ value }) => value === null);
    const kept = settings['missing-group'] === 'own-group' ? groups : groups.filter(({ value }) => value !== null);
    const reference = referenceOf(settings.reference, column, kept);
    return {
        column,
        groups: kept,
        missing: missing ? (0,metrics/* rowsOf */.RO)(missing.cells) : 0,
        reference,
        withheld: withheldGroups({ column, groups }, reference, settings['privacy-threshold']),
    };
}
function compareAttribute(attribute, rule, settings) {
    const reference = attribute.groups.find(({ value }) => value === attribute.reference);
    if (!reference || attribute.groups.length < 2 || attribute.groups.length > mostGroups)
        return [];
    const fewest = Math.max(settings['min-group'], settings['privacy-threshold']);
    return attribute.groups
        .filter((group) => group !== reference)
        .map((group) => ({
        rule,
        column: attribute.column,
        group: group.value,
        reference: reference.value,
        rows: (0,metrics/* rowsOf */.RO)(group.cells),
        withheld: attribute.withheld.get(group.value) ?? attribute.withheld.get(reference.value),
        parts: metrics/* metrics */.qd[rule.metric].rates.map((rate) => comparePart(rate, group, reference, rule, fewest, settings)),
    }));
}
function comparePart(rate, group, reference, rule, fewest, settings) {
    const [own, other] = [metrics/* rates */.It[rate].of(group.cells), metrics/* rates */.It[rate].of(reference.cells)];
    const part = { rate, group: own, reference: other };
    const smallest = Math.min(own.denominator, other.denominator);
    if (Math.min((0,metrics/* rowsOf */.RO)(group.cells), (0,metrics/* rowsOf */.RO)(reference.cells)) < fewest)
        return { ...part, outcome: 'few-rows' };
    if (smallest === 0)
        return { ...part, outcome: 'undefined' };
    if (smallest < settings['min-denominator'])
        return { ...part, outcome: 'few-rows' };
    if (rule.scale === 'ratio' && own.numerator === 0 && other.numerator === 0)
        return { ...part, outcome: 'undefined' };
    const measured = compareRates(rule.scale, own, other, rule.bound, settings.alpha);
    return { ...part, outcome: 'inconclusive', measured };
}
function adjust(comparisons) {
    const claimed = new Map();
    for (const { rule, column, group, parts } of comparisons)
        for (const part of rule.burden === 'point' ? [] : parts) {
            if (!part.measured)
                continue;
            const claim = JSON.stringify([part.rate, rule.scale, rule.bound, column, group]);
            const { above, below } = part.measured;
            claimed.set(claim, { above, below, parts: [...(claimed.get(claim)?.parts ?? []), part] });
        }
    const pValues = [...claimed.values()].flatMap(({ above, below }) => [above, below]);
    const adjusted = (0,holm/* holm */.f)(pValues);
    const sorted = [...pValues].sort((a, b) => a - b);
    const claims = new Map();
    [...claimed.values()].forEach(({ parts, above, below }, i) => {
        const judged = {
            pValue: adjusted[above <= below ? 2 * i : 2 * i + 1],
            open: pValues.length - sorted.indexOf(Math.min(above, below)),
            size: pValues.length,
        };
        for (const part of parts)
            claims.set(part, judged);
    });
    return { claims, size: pValues.length };
}
function concluded(part, { rule, rows }, adjusted, settings) {
    const { measured, ...rest } = part;
    if (!measured)
        return rest;
    const { scale, bound } = rule;
    const { alpha } = settings;
    const pValue = Math.min(measured.above, measured.below);
    const { pValue: adjustedPValue, open, size } = adjusted ?? { pValue, open: 1, size: 1 };
    const level = 1 - (2 * alpha) / open;
    const spread = spreadOf(measured, alpha);
    const margin = scale === 'ratio' ? -Math.log(bound) : bound;
    const detectable = spread === undefined ? undefined : (0,power/* minimumDetectableEffect */.n)(spread, margin, alpha / size);
    return {
        ...rest,
        outcome: outcomeOf(measured, rule, adjustedPValue, alpha),
        measured: {
            ...measured,
            pValue,
            adjustedPValue,
            decisionInterval: { ...intervalOf(scale, part.group, part.reference, level), level },
            rowsNeeded: spread === undefined ? null : ((0,power/* rowsNeeded */.v)(rows, spread, margin, alpha, 0.9) ?? null),
            minimumDetectableEffect: detectable === undefined ? null : scale === 'ratio' ? Math.exp(-detectable) : detectable,
        },
    };
}
function outcomeOf({ scale, estimate, interval }, rule, adjustedPValue, alpha) {
    if (rule.burden === 'point')
        return pointHolds(scale, estimate, rule.bound) ? 'pass' : 'fail';
    if (adjustedPValue < alpha)
        return 'fail';
    const limits = limitsOf(scale, rule.bound);
    return interval.lower > limits.lower && interval.upper < limits.upper ? 'pass' : 'inconclusive';
}
function spreadOf({ scale, interval }, alpha) {
    const width = scale === 'ratio' ? Math.log(interval.upper) - Math.log(interval.lower) : interval.upper - interval.lower;
    return Number.isFinite(width) ? width / (2 * (0,normal/* normalQuantile */.Z)(1 - alpha)) : undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/checks/comparable-groups.js




function comparableGroups({ column, groups, reference }, settings) {
    const observed = groups.length;
    const judge = () => {
        if (observed < 2)
            return {
                outcome: 'error',
                observed,
                reason: `${observed === 0 ? 'There is no group' : 'There is only one group'} in ${JSON.stringify(column)}: nothing was compared. Check the data, or take the column out of "group".`,
            };
        if (observed > mostGroups)
            return {
                outcome: 'error',
                observed,
                reason: `${JSON.stringify(column)} has ${(0,format_value/* formatNumber */.ZV)(observed)} groups, more than the ${mostGroups} that can be compared: name a column with few values.`,
            };
        if (reference === undefined)
            return {
                outcome: 'error',
                observed,
                reason: `The group that "reference" names (${settings.reference.filter((entry) => entry.startsWith(`${column}=`)).join(', ')}) is not in the data: nothing was compared. Check its spelling and the data.`,
            };
        return {
            outcome: 'pass',
            observed,
            reason: `${observed} groups; the others are compared with ${groupName(column, reference)}.`,
        };
    };
    return structural(`groups.comparable[${columnName(column)}]`, `there are groups to compare by ${column}`, `2 to ${mostGroups} groups, the reference among them`, judge());
}

;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/lead.js
const worst = ['fail', 'undefined', 'few-rows', 'inconclusive', 'pass'];
const leadOf = ({ parts }) => [...parts].sort((a, b) => worst.indexOf(a.outcome) - worst.indexOf(b.outcome) ||
    (a.measured?.adjustedPValue ?? 1) - (b.measured?.adjustedPValue ?? 1) ||
    (a.measured?.pValue ?? 1) - (b.measured?.pValue ?? 1))[0];
const lead_outcomeOf = (comparison) => {
    const { outcome } = leadOf(comparison);
    return outcome === 'undefined' ? 'error' : outcome === 'few-rows' ? 'inconclusive' : outcome;
};

;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/words.js


function expectedOf({ scale, bound }) {
    const { lower, upper } = limitsOf(scale, bound);
    return scale === 'ratio'
        ? `ratio between ${(0,format_value/* formatNumber */.ZV)(lower)} and ${(0,format_value/* formatNumber */.ZV)(upper)}`
        : `difference between ${(0,format_value/* formatNumber */.ZV)(lower)} and ${(0,format_value/* formatNumber */.ZV)(upper)}`;
}
const sayRate = ({ numerator, denominator }) => `${(0,format_value/* formatNumber */.ZV)(numerator)} of ${(0,format_value/* formatNumber */.ZV)(denominator)}${denominator === 0 ? '' : ` (${(0,format_value/* formatShare */.T1)(numerator / denominator)})`}`;
const sayP = (p) => (p < 0.0001 ? '< 0.0001' : `= ${p.toPrecision(2)}`);

;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/checks/unmeasured-reason.js


function unmeasuredReason(part, { rule, rows }, seen, denominator, settings) {
    if (part.outcome === 'undefined')
        return part.group.denominator > 0 && part.reference.denominator > 0
            ? `${seen}. The ratio of nothing to nothing is not defined: judge the difference, or check the threshold.`
            : `${seen}. A rate over no ${denominator} is not defined: evaluate rows of this kind.`;
    const fewest = Math.max(settings['min-group'], settings['privacy-threshold']);
    if (rows < fewest)
        return `The group has ${(0,format_value/* formatNumber */.ZV)(rows)} rows, but at least ${fewest} are needed to decide: evaluate more rows of it.`;
    const smallest = Math.min(part.group.denominator, part.reference.denominator);
    return smallest < settings['min-denominator']
        ? `${seen}. At least ${settings['min-denominator']} ${denominator} are needed on each side to decide the ${(0,metrics/* metricWords */.yh)(rule.metric)}: evaluate more of them.`
        : `The reference has fewer than the ${fewest} rows that are needed to decide: evaluate more rows, or choose another reference.`;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/checks/comparison-reason.js






const capital = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
function comparisonReason(part, comparison, family, settings) {
    const { rule, column } = comparison;
    const reference = groupName(column, comparison.reference);
    const { words, denominator } = metrics/* rates */.It[part.rate];
    const seen = `${capital(words)}: ${sayRate(part.group)}, in ${reference} ${sayRate(part.reference)}`;
    const { measured } = part;
    if (!measured)
        return unmeasuredReason(part, comparison, seen, denominator, settings);
    const { estimate, adjustedPValue } = measured;
    const gap = rule.scale === 'ratio' ? 'ratio' : 'difference';
    if (rule.burden === 'point')
        return `${seen}. By the point estimate alone the ${gap} is ${Number.isFinite(estimate) ? (0,format_value/* formatNumber */.ZV)(estimate) : 'unbounded'}.${part.outcome === 'fail' ? ` ${cureOfHarm}` : ''}`;
    const level = `${(0,format_value/* formatNumber */.ZV)(100 * (1 - 2 * settings.alpha))} % interval`;
    switch (part.outcome) {
        case 'fail': {
            const side = measured.above <= measured.below ? 'above' : 'below';
            const bound = limitsOf(rule.scale, rule.bound)[side === 'above' ? 'upper' : 'lower'];
            return `${seen}. The ${gap} is ${side} ${(0,format_value/* formatNumber */.ZV)(bound)} beyond chance (p ${sayP(adjustedPValue)}${family > 1 && rule.severity === 'error' ? `, corrected for ${family} claims` : ''}). ${cureOfHarm}`;
        }
        case 'pass':
            return `${seen}. The whole ${level} (${methodOf(rule.scale)}) lies within the bounds.`;
        default: {
            const { rowsNeeded } = measured;
            const more = rowsNeeded === null
                ? 'Evaluate more rows of both groups.'
                : rowsNeeded > comparison.rows
                    ? `Equal rates would pass with about ${(0,format_value/* formatNumber */.ZV)(rowsNeeded)} rows of this group, if the others grow alike.`
                    : 'More rows of this kind would not decide: the gap lies at the bound. Make it smaller.';
            const { lower, upper } = limitsOf(rule.scale, rule.bound);
            return measured.interval.lower > upper || measured.interval.upper < lower
                ? `${seen}. The ${level} of the ${gap} lies beyond a bound, but not once it is corrected for ${family} claims (p ${sayP(adjustedPValue)}). Evaluate more rows of this group.`
                : `${seen}. The ${level} of the ${gap} reaches over a bound, so that neither harm nor parity is shown. ${more}`;
        }
    }
}
const cureOfHarm = 'Find out where it comes from (labels, features, threshold), and mend the model.';

;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/checks/withheld-reason.js
function withheldReason({ withheld }, outcome, settings) {
    const threshold = settings['privacy-threshold'];
    const why = withheld === 'small'
        ? `one of the two groups has fewer than ${threshold} rows`
        : `they would give away those of a group with fewer than ${threshold} rows`;
    const cure = {
        fail: ' A gap beyond the bound was shown: measure it where the data are.',
        pass: '',
        inconclusive: ' Nothing was shown: evaluate more rows of these groups.',
        error: ' A rate is not defined: evaluate more rows of these groups.',
        'not-executed': '',
    }[outcome];
    return `The numbers are withheld, because ${why}.${cure}`;
}

;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/checks/compared.js







const checkId = ({ rule, column, group }) => `${rule.metric}.${(0,bias_evaluation_rule/* requirementOf */.h2)(rule)}[${groupName(column, group)}]`;
function compared(comparison, family, settings) {
    const { rule, column, withheld } = comparison;
    const [group, reference] = [groupName(column, comparison.group), groupName(column, comparison.reference)];
    const lead = leadOf(comparison);
    const outcome = lead_outcomeOf(comparison);
    const { estimate, interval } = lead.measured ?? {};
    const finite = interval && Number.isFinite(interval.lower) && Number.isFinite(interval.upper);
    const observed = withheld || estimate === undefined || !Number.isFinite(estimate) ? null : estimate;
    return {
        id: checkId(comparison),
        title: `${(0,metrics/* metricWords */.yh)(rule.metric)} of ${group} against ${reference}`,
        severity: rule.severity,
        burden: rule.burden,
        outcome,
        ...(outcome === 'error' ? { cause: 'evidence' } : {}),
        observed,
        expected: expectedOf(rule),
        ...(finite && !withheld ? { interval: [interval.lower, interval.upper] } : {}),
        reason: withheld
            ? withheldReason(comparison, outcome, settings)
            : comparisonReason(lead, comparison, family, settings),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/checks/known-groups.js



function knownGroups({ column, missing }, settings) {
    const mode = settings['missing-group'];
    const few = missing > 0 && missing < settings['privacy-threshold'];
    const count = few ? `fewer than ${settings['privacy-threshold']}` : (0,format_value/* formatNumber */.ZV)(missing);
    const judge = () => {
        const observed = few ? null : missing;
        if (missing === 0)
            return { outcome: 'pass', observed: 0, reason: 'Every row has a value.' };
        if (mode === 'error')
            return {
                outcome: 'error',
                observed,
                reason: `Rows without a value in ${JSON.stringify(column)}: ${count}. Fill them, or set "missing-group" to own-group or exclude-and-report.`,
            };
        return {
            outcome: 'pass',
            observed,
            reason: `Rows without a value: ${count}; ${mode === 'own-group' ? 'they are a group of their own' : 'they are left out'}.`,
        };
    };
    return structural(`groups.known[${columnName(column)}]`, `the group of every row is known by ${column}`, mode === 'error' ? 'no value missing' : 'missing values are counted', judge());
}

;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/checks/readable.js


function readable({ rows, unusable }) {
    const bad = Object.entries(unusable).filter(([, count]) => count > 0);
    const judge = () => {
        if (rows === 0)
            return {
                outcome: 'error',
                observed: null,
                reason: 'There are no predictions, which proves nothing: check the step that writes them.',
            };
        if (bad.length > 0) {
            const said = bad
                .map(([column, count]) => `${column}: ${(0,format_value/* formatNumber */.ZV)(count)} of ${(0,format_value/* formatNumber */.ZV)(rows)}`)
                .join(', ');
            return {
                outcome: 'error',
                observed: { numerator: Math.max(...bad.map(([, count]) => count)), denominator: rows },
                reason: `Values are missing or cannot be read (${said}): a rate over the other rows would be another rate. Fill them, or leave those rows out where the predictions are made.`,
            };
        }
        return {
            outcome: 'pass',
            observed: { numerator: 0, denominator: rows },
            reason: `All ${(0,format_value/* formatNumber */.ZV)(rows)} rows have a label and a prediction.`,
        };
    };
    return structural('predictions.readable', 'every row has a label and a prediction', 'no value missing or unreadable', judge());
}

;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/checks/required-groups.js



function requiredGroups({ attributes }, settings) {
    const columns = attributes.map(({ column }) => column);
    const asked = [...new Set(settings['required-groups'] ?? [])].flatMap((entry) => namedGroup(entry, columns) ?? []);
    return asked.map((named) => {
        const groups = attributes.find(({ column }) => column === named.column)?.groups ?? [];
        const there = isThere(named, groups);
        const name = groupName(named.column, named.value);
        return structural(`groups.required[${name}]`, `${name} is in the data`, 'the group has rows', {
            outcome: there ? 'pass' : 'error',
            observed: null,
            reason: there
                ? 'The group is there.'
                : `The data have no row of ${name}: it cannot be compared. Evaluate rows of it, or check how it is written.`,
        });
    });
}

;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/decide.js







function decide(evidence, settings) {
    const { attributes, comparisons, family } = compareGroups(evidence, settings);
    return [
        readable(evidence),
        ...bothClasses(evidence, settings),
        ...attributes.flatMap((attribute) => [knownGroups(attribute, settings), comparableGroups(attribute, settings)]),
        ...requiredGroups(evidence, settings),
        ...comparisons.map((comparison) => compared(comparison, family, settings)),
    ];
}

// EXTERNAL MODULE: ./build/js/shared/engine/open-data.js + 1 modules
var open_data = __webpack_require__(28902);
// EXTERNAL MODULE: ./build/js/shared/errors.js
var errors = __webpack_require__(83903);
// EXTERNAL MODULE: ./build/js/shared/predictions/confusion-cells.js
var confusion_cells = __webpack_require__(2371);
// EXTERNAL MODULE: ./build/js/shared/predictions/open-predictions.js
var open_predictions = __webpack_require__(6080);
// EXTERNAL MODULE: ./build/js/shared/text/short-name.js
var short_name = __webpack_require__(18100);
;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/gather.js







async function gather(settings, site) {
    const { label, prediction, score, group: columns } = settings;
    refuseSettings(settings);
    const data = await (0,open_data/* openData */.$)(new Map([['predictions', settings.predictions]]), settings, site);
    const { engine } = data;
    try {
        const roles = { label, ...(prediction === undefined ? { score } : { prediction }), by: columns };
        const opened = await (0,open_predictions/* openPredictions */.N)(engine, {
            name: 'predictions',
            source: (0,open_data/* onlySource */.Q)(data, 'predictions'),
            task: 'binary',
            roles,
        });
        const request = { positiveLabel: settings['positive-label'], threshold: settings.threshold };
        const [all = [], ...tables] = await (0,confusion_cells/* confusionCells */.Q)(opened, request, [[], ...columns.map((_, i) => [i])]);
        const attributes = columns.map((column, i) => ({ column, groups: groupsOf(tables[i] ?? []) }));
        refuseLongNames(attributes);
        const count = (where) => all.filter(where).reduce((sum, cell) => sum + cell.count, 0);
        return {
            evidence: {
                rows: opened.rows,
                unusable: {
                    [label]: count((cell) => cell.label === null),
                    [prediction ?? score]: count((cell) => cell.predicted === null),
                },
                attributes,
            },
            inputs: opened.inputs,
            engine: { name: engine.name, version: engine.version },
            notices: [
                ...(prediction !== undefined && score !== undefined
                    ? [`The score (${(0,short_name/* shortName */.E)(score)}) is not used, because "prediction" names the predicted classes.`]
                    : []),
                ...attributes.flatMap(likelyMissing),
            ],
        };
    }
    finally {
        await engine.close();
        site.progress(undefined);
    }
}
function refuseSettings(settings) {
    const { label, prediction, score, group, reference, 'required-groups': required = [] } = settings;
    const problems = groupProblems({ reference, required }, group);
    if (prediction === undefined && score === undefined)
        problems.push('One of the settings "prediction" (a column with classes) and "score" (with "threshold") is needed.');
    const twice = group.find((column, i) => group.indexOf(column) !== i);
    if (twice !== undefined)
        problems.push(`The setting "group" names "${twice}" twice: name it once.`);
    if (label === (prediction ?? score))
        problems.push(`The label and the prediction are the same column "${label}": every model would be perfect.`);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
}
function groupsOf(cells) {
    const groups = new Map();
    for (const { key, label, predicted, count } of cells) {
        const value = key[0] ?? null;
        const { cells: counted } = groups.get(value) ?? {
            cells: { truePositive: 0, falsePositive: 0, falseNegative: 0, trueNegative: 0 },
        };
        const name = `${label === predicted ? 'true' : 'false'}${predicted ? 'Positive' : 'Negative'}`;
        const added = label === null || predicted === null ? {} : { [name]: counted[name] + count };
        groups.set(value, { value, cells: { ...counted, ...added } });
    }
    return [...groups.values()].sort(byValue);
}
const longestName = 100;
function refuseLongNames(attributes) {
    for (const { column, groups } of attributes) {
        const long = [column, ...groups.map(({ value }) => value ?? '')].find((name) => name.length > longestName);
        if (long !== undefined)
            throw new errors/* EvidenceError */.oe(`The column ${(0,short_name/* shortName */.E)(column)} has a name or value of ${long.length} characters (${(0,short_name/* shortName */.E)(long)}), which names no group: at most ${longestName} are read. Name another column in "group".`);
    }
}
const likelyMissing = ({ column, groups }) => groups.flatMap(({ value }) => value !== null && /^\s*(nan|none|null|n\/?a|unknown|<na>|)\s*$/i.test(value)
    ? [
        `${(0,short_name/* shortName */.E)(value)} is judged as a group of the column ${(0,short_name/* shortName */.E)(column)}: if it stands for a missing value, leave the cell empty.`,
    ]
    : []);

// EXTERNAL MODULE: ./build/js/shared/report/advice.js
var advice = __webpack_require__(91901);
// EXTERNAL MODULE: ./build/js/shared/report/chart-theme.js
var chart_theme = __webpack_require__(24477);
;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/forest-plot.js





const mostRows = 60;
const edge = { difference: 1, ratio: 20 };
const verdictWords = { pass: 'within', fail: 'beyond', inconclusive: 'undecided' };
function forestPlot(rule, rate, comparisons) {
    const shown = comparisons
        .filter(({ withheld }) => !withheld)
        .flatMap((comparison) => comparison.parts.map((part) => ({ comparison, part })))
        .filter(({ part }) => part.rate === rate && part.measured)
        .sort((a, b) => rank(a.part) - rank(b.part))
        .slice(0, mostRows);
    if (shown.length === 0)
        return undefined;
    const limits = limitsOf(rule.scale, rule.bound);
    const rows = shown.map(({ comparison, part }) => rowOf(rule, comparison, part));
    const ratio = rule.scale === 'ratio';
    const reach = ratio
        ? Math.max(limits.upper, ...rows.map(({ lower, upper }) => Math.max(upper, 1 / lower))) * 1.05
        : Math.max(limits.upper, ...rows.map(({ lower, upper }) => Math.max(upper, -lower))) * 1.05;
    const scale = ratio
        ? { type: 'log', domain: [1 / reach, reach], nice: false }
        : { domain: [-reach, reach], nice: false };
    const y = { field: 'group', type: 'nominal', sort: null, title: null, axis: { labelLimit: 400 } };
    const x = (field) => ({
        field,
        type: 'quantitative',
        scale,
        title: ratio ? 'ratio to the reference' : 'difference to the reference',
    });
    const words = Object.values(verdictWords);
    const color = {
        field: 'verdict',
        type: 'nominal',
        title: null,
        scale: { domain: words, range: [chart_theme/* chartColors */.b4.pass, chart_theme/* chartColors */.b4.fail, chart_theme/* chartColors */.b4.undecided] },
        legend: { orient: 'bottom' },
    };
    const said = rows
        .slice(0, 5)
        .map(({ group, estimate, lower, upper, verdict }) => `${group}: ${round(estimate)} [${round(lower)}, ${round(upper)}] ${verdict}`);
    return {
        kind: 'chart',
        title: `${(0,metrics/* metricWords */.yh)(rule.metric)}${metrics/* metrics */.qd[rule.metric].rates.length > 1 ? `: ${metrics/* rates */.It[rate].words}` : ''}`,
        alt: `Gap of each group to its reference with its interval; required is ${round(limits.lower)} to ${round(limits.upper)}. ${said.join('; ')}${rows.length > 5 ? `; and ${rows.length - 5} more` : ''}.`,
        spec: {
            data: { values: rows },
            height: { step: 22 },
            layer: [
                {
                    data: { values: [{ from: limits.lower, to: limits.upper }] },
                    mark: { type: 'rect', opacity: 0.14, color: chart_theme/* chartColors */.b4.pass },
                    encoding: { x: x('from'), x2: { field: 'to' } },
                },
                {
                    data: { values: [{ none: ratio ? 1 : 0 }] },
                    mark: { type: 'rule', strokeDash: [3, 3], opacity: 0.6 },
                    encoding: { x: x('none') },
                },
                { mark: { type: 'rule', strokeWidth: 2 }, encoding: { y, x: x('lower'), x2: { field: 'upper' }, color } },
                {
                    mark: { type: 'point', filled: true, size: 70 },
                    encoding: {
                        y,
                        x: x('estimate'),
                        color,
                        shape: {
                            field: 'verdict',
                            type: 'nominal',
                            title: null,
                            scale: { domain: words, range: ['circle', 'cross', 'diamond'] },
                            legend: { orient: 'bottom' },
                        },
                    },
                },
            ],
        },
    };
}
const rank = ({ outcome }) => ['fail', 'inconclusive', 'pass'].indexOf(outcome);
function rowOf(rule, { column, group, rows }, part) {
    const { measured, outcome } = part;
    const { estimate = 0, interval = { lower: 0, upper: 0 } } = measured ?? {};
    const of = part.group.denominator === rows ? '' : `${(0,format_value/* formatNumber */.ZV)(part.group.denominator)} of `;
    const drawn = (value) => {
        const most = edge[rule.scale];
        const least = rule.scale === 'ratio' ? 1 / most : -most;
        return Math.min(most, Math.max(least, value));
    };
    return {
        group: `${groupName(column, group)} (${of}${(0,format_value/* formatNumber */.ZV)(rows)} rows)`,
        estimate: drawn(estimate),
        lower: drawn(interval.lower),
        upper: drawn(interval.upper),
        verdict: verdictWords[outcome],
    };
}
const round = (value) => (0,format_value/* formatNumber */.ZV)(Number(value.toPrecision(3)));

;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/present.js









function present(evidence, checks, combined, settings) {
    const judged = compareGroups(evidence, settings);
    const open = (0,advice/* openChecks */._)(checks);
    return {
        summary: summaryOf(evidence, judged, checks, combined, open),
        whatToDo: (0,advice/* adviceOf */.w)(open),
        sections: [...gapSections(judged, settings), groupsSection(judged, settings), howSection(judged, settings)],
    };
}
function summaryOf(evidence, { comparisons }, checks, combined, open) {
    const columns = evidence.attributes.map(({ column }) => column).join(', ');
    const where = `${(0,format_value/* formatNumber */.ZV)(evidence.rows)} rows by ${columns}`;
    const failed = open.filter(({ outcome }) => outcome === 'fail');
    const undecided = open.filter(({ outcome }) => outcome === 'inconclusive');
    switch (combined.verdict) {
        case 'pass':
            return combined.waivedOnly
                ? `Passed because everything that could decide is waived (${where}).`
                : `Every gap between groups is shown to lie within its bounds (${count(comparisons.length, 'comparison')} on ${where}).`;
        case 'fail':
            return `${count(failed.length, 'gap')} between groups ${failed.length === 1 ? 'is' : 'are'} shown to be too large (${count(checks.length, 'check')} on ${where}): find out where ${failed.length === 1 ? 'it comes' : 'they come'} from, and mend the model.`;
        case 'inconclusive':
            return `No harm is shown, but ${count(undecided.length, 'comparison')} of ${(0,format_value/* formatNumber */.ZV)(comparisons.length)} cannot be decided on ${where}: evaluate more rows of those groups.`;
        default: {
            const first = open.find(({ outcome }) => outcome === 'error');
            return first ? `Not measured: ${first.reason}` : 'No check of severity error was executed: nothing was decided.';
        }
    }
}
const order = ['fail', 'error', 'not-executed', 'inconclusive', 'pass'];
function gapSections({ comparisons }, settings) {
    return (0,bias_evaluation_rule/* rulesOf */.fD)(settings.metrics, settings.burden).flatMap((rule) => {
        const own = comparisons.filter((comparison) => comparison.rule.metric === rule.metric);
        if (own.length === 0)
            return [];
        const charts = metrics/* metrics */.qd[rule.metric].rates.map((rate) => forestPlot(rule, rate, own));
        return [
            {
                title: `${(0,metrics/* metricWords */.yh)(rule.metric)}: ${expectedOf(rule)}`,
                weight: 'main',
                blocks: [gapTable(own), ...charts.filter((chart) => chart !== undefined)],
            },
        ];
    });
}
function gapTable(comparisons) {
    const rows = [...comparisons]
        .sort((a, b) => order.indexOf(lead_outcomeOf(a)) - order.indexOf(lead_outcomeOf(b)))
        .flatMap((comparison) => {
        const { column, group, parts, withheld } = comparison;
        const name = [{ code: groupName(column, group) }];
        if (withheld)
            return [[name, 'withheld', '', '', '', '', outcomeWords[lead_outcomeOf(comparison)]]];
        return parts.map((part) => [
            name,
            metrics/* rates */.It[part.rate].words,
            sayShare(part.group),
            sayShare(part.reference),
            part.measured ? number(part.measured.estimate) : '',
            part.measured ? `[${number(part.measured.interval.lower)}, ${number(part.measured.interval.upper)}]` : '',
            partWords[part.outcome],
        ]);
    });
    const references = new Set(comparisons.map(({ column, reference }) => groupName(column, reference)));
    return {
        kind: 'table',
        caption: `Against ${[...references].join(', ')}.`,
        columns: [
            { title: 'Group' },
            { title: 'Rate' },
            { title: 'In group', align: 'right' },
            { title: 'In reference', align: 'right' },
            { title: 'Gap', align: 'right' },
            { title: 'Interval', align: 'right' },
            { title: 'Shown' },
        ],
        rows,
    };
}
const outcomeWords = {
    pass: 'within the bounds',
    fail: 'beyond a bound',
    inconclusive: 'undecided',
    error: 'not defined',
    'not-executed': 'not executed',
};
const partWords = {
    pass: outcomeWords.pass,
    fail: outcomeWords.fail,
    inconclusive: outcomeWords.inconclusive,
    'few-rows': 'undecided: too few rows',
    undefined: outcomeWords.error,
};
const sayShare = ({ numerator, denominator }) => denominator === 0 ? 'of none' : `${(0,format_value/* formatShare */.T1)(numerator / denominator)} of ${(0,format_value/* formatNumber */.ZV)(denominator)}`;
const number = (value) => Number.isFinite(value) ? (0,format_value/* formatNumber */.ZV)(Number(value.toPrecision(3))) : value > 0 ? 'unbounded' : '-unbounded';
function groupsSection({ attributes }, settings) {
    const anyWithheld = attributes.some(({ withheld }) => withheld.size > 0);
    const rows = attributes.flatMap(({ column, groups, withheld, reference }) => groups.map(({ value, cells }) => {
        const name = [{ code: groupName(column, value) }, ...(value === reference ? [' (reference)'] : [])];
        if (withheld.has(value))
            return [name, 'withheld', '', '', '', ''];
        const { truePositive, falsePositive, falseNegative, trueNegative } = cells;
        return [name, ...[(0,metrics/* rowsOf */.RO)(cells), truePositive, falsePositive, falseNegative, trueNegative].map(format_value/* formatNumber */.ZV)];
    }));
    const right = (title) => ({ title, align: 'right' });
    return {
        title: 'Groups',
        weight: 'details',
        blocks: [
            {
                kind: 'table',
                columns: [
                    { title: 'Group' },
                    right('Rows'),
                    right('True positive'),
                    right('False positive'),
                    right('False negative'),
                    right('True negative'),
                ],
                rows,
            },
            ...(anyWithheld
                ? [
                    {
                        kind: 'paragraph',
                        text: `Withheld are groups with fewer than ${settings['privacy-threshold']} rows, and one sibling of them, from which they could be computed.`,
                    },
                ]
                : []),
        ],
    };
}
function howSection({ family, comparisons }, settings) {
    const level = (0,format_value/* formatNumber */.ZV)(100 * (1 - 2 * settings.alpha));
    const detectable = comparisons.flatMap(({ rule, column, group, withheld, parts }) => parts.flatMap((part) => withheld || !part.measured
        ? []
        : [
            [
                [{ code: groupName(column, group) }],
                `${(0,metrics/* metricWords */.yh)(rule.metric)} (${metrics/* rates */.It[part.rate].words})`,
                part.measured.minimumDetectableEffect === null ? 'none' : number(part.measured.minimumDetectableEffect),
                part.measured.rowsNeeded === null ? 'none' : (0,format_value/* formatNumber */.ZV)(part.measured.rowsNeeded),
            ],
        ]));
    return {
        title: 'How it was decided',
        weight: 'details',
        blocks: [
            {
                kind: 'list',
                items: [
                    `A gap passes where its whole ${level} % score interval (Miettinen-Nurminen for differences, Koopman for ratios) lies within the bounds: two one-sided tests at ${settings.alpha}.`,
                    `It fails where a test that it lies beyond a bound has a p-value below ${settings.alpha} after Holm's correction over all claims of this run (${(0,format_value/* formatNumber */.ZV)(family)}: each comparison, rate and side).`,
                    'A rate over nothing is not defined and never passes; neither does a group with too few rows.',
                    'What is measured is a model on these rows. It is no legal finding.',
                ],
            },
            ...(detectable.length > 0
                ? [
                    {
                        kind: 'table',
                        caption: 'What these numbers of rows can show, with 80 % power.',
                        columns: [
                            { title: 'Group' },
                            { title: 'Metric' },
                            { title: 'True gap that would fail', align: 'right' },
                            { title: 'Rows at which no gap would pass', align: 'right' },
                        ],
                        rows: detectable,
                    },
                ]
                : []),
        ],
    };
}
const count = (n, noun) => `${(0,format_value/* formatNumber */.ZV)(n)} ${noun}${n === 1 ? '' : 's'}`;

;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/aliases.js

function fairlearnAliases({ column, groups, withheld }) {
    return metrics/* metricNames */.Zv.map((metric) => {
        const alias = { name: `fairlearn.${metric}`, attribute: column };
        if (withheld.size > 0)
            return { ...alias, value: null, note: 'withheld: it would give away a small group' };
        const perRate = metrics/* metrics */.qd[metric].rates.map((rate) => spread(metric, rate, { groups }));
        const values = perRate.map((each) => each.value ?? Number.NaN);
        const lower = metrics/* metrics */.qd[metric].scale === 'ratio';
        const value = values.reduce((worst, each) => ((lower ? each < worst : each > worst) ? each : worst));
        const invented = perRate.some((each) => each.invented);
        const skipped = values.some(Number.isNaN) && !Number.isNaN(value);
        return {
            ...alias,
            value: Number.isNaN(value) ? null : value,
            ...(invented ? { note: 'misleading: a rate over no rows is taken as 0' } : {}),
            ...(skipped ? { note: 'misleading: a ratio of 0 to 0 is left out' } : {}),
        };
    });
}
function spread(metric, rate, { groups }) {
    const all = groups.map(({ cells }) => metrics/* rates */.It[rate].of(cells));
    const values = all.map(({ numerator, denominator }) => (denominator === 0 ? 0 : numerator / denominator));
    const invented = all.some(({ denominator }) => denominator === 0);
    if (values.length === 0)
        return { value: null, invented };
    const [low, high] = [Math.min(...values), Math.max(...values)];
    if (metrics/* metrics */.qd[metric].scale === 'difference')
        return { value: high - low, invented };
    return { value: high === 0 ? null : low / high, invented };
}

;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/record.js






function record(evidence, settings) {
    const { attributes, comparisons, family } = compareGroups(evidence, settings);
    return {
        rows: evidence.rows,
        groups: attributes.flatMap(recordGroups),
        comparisons: comparisons.flatMap((comparison) => comparison.parts.map((part) => recordPart(comparison, part, settings))),
        family: { name: 'groups', claims: family, method: 'Holm', alpha: settings.alpha },
        ...(settings.compat?.includes('fairlearn')
            ? { aliases: attributes.flatMap(fairlearnAliases).map((alias) => ({ ...alias })) }
            : {}),
    };
}
const recordGroups = ({ column, groups, withheld, reference }) => groups.map(({ value, cells }) => ({
    attribute: column,
    group: value,
    reference: value === reference,
    ...(withheld.has(value) ? { withheld: true } : { n: (0,metrics/* rowsOf */.RO)(cells), ...cells }),
}));
function recordPart(comparison, part, { alpha }) {
    const { rule, column, group, reference, withheld } = comparison;
    const base = {
        check: checkId(comparison),
        metric: rule.metric,
        rate: part.rate,
        attribute: column,
        group,
        reference,
        scale: rule.scale,
        burden: rule.burden,
        outcome: withheld
            ? lead_outcomeOf(comparison)
            : part.outcome === 'undefined'
                ? 'error'
                : part.outcome === 'few-rows'
                    ? 'inconclusive'
                    : part.outcome,
    };
    if (withheld)
        return { ...base, withheld: true };
    const { measured } = part;
    const counted = { ...base, groupRate: { ...part.group }, referenceRate: { ...part.reference } };
    if (!measured)
        return { ...counted, estimate: null };
    const { lower, upper, level } = measured.decisionInterval;
    return {
        ...counted,
        estimate: finite(measured.estimate),
        interval: {
            level: 1 - 2 * alpha,
            lower: finite(measured.interval.lower),
            upper: finite(measured.interval.upper),
            method: methodOf(rule.scale),
        },
        ...(rule.burden === 'point'
            ? {}
            : {
                pValue: measured.pValue,
                adjustedPValue: measured.adjustedPValue,
                decisionInterval: { level, lower: finite(lower), upper: finite(upper) },
            }),
        rowsNeeded: measured.rowsNeeded,
        minimumDetectableEffect: measured.minimumDetectableEffect,
    };
}
const finite = (value) => (Number.isFinite(value) ? value : null);

// EXTERNAL MODULE: ./build/js/shared/gates/bias-evaluation/settings.js
var settings = __webpack_require__(46991);
;// CONCATENATED MODULE: ./build/js/shared/gates/bias-evaluation/index.js





const gate = {
    ...settings/* face */.m,
    gather: gather,
    decide: decide,
    record: record,
    present: present,
    output: ({ rows, attributes }) => ({
        rows: String(rows),
        groups: String(attributes.reduce((sum, { groups }) => sum + groups.length, 0)),
    }),
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


/***/ })

};
