import { formatNumber } from '../../report/format-value.ts';
import type { Judgement } from './judgement.ts';
import { needsBaseline, type Requirement } from './requirement.ts';

/** What was seen and, where it did not pass, the cure. */
export function reasonOf(judgement: Judgement, alpha: number): string {
  const { requirement, measured, outcome, because, rows, suppressed } = judgement;
  if (suppressed)
    return `${{ pass: 'Passed', fail: 'Failed', inconclusive: 'Not decided', error: 'Not measured' }[outcome]}, but its numbers are not shown: those of a slice with few rows could be computed from them.`;
  if (!measured) return sentence(because ?? 'It was not measured.');
  const seen = `${seenIn(judgement)}.`;
  const point =
    requirement.burden !== 'point'
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

/** The cure alone. */
export function cureOf(judgement: Judgement, alpha: number): string {
  const { requirement, outcome, because } = judgement;
  if (outcome === 'error') return sentence(because ?? 'Give what is missing.');
  if (outcome === 'inconclusive') return because === undefined ? whatWouldDecide(judgement, alpha) : sentence(because);
  if (!needsBaseline(requirement)) return 'Improve the model, or change the requirement where it is wrong.';
  return requirement.name === 'min-gain'
    ? 'The gain is not there: keep the baseline, or improve the model.'
    : 'Keep the baseline, find what made the model worse, or change the margin where the loss is wanted.';
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.?$/, '.')}`;

function seenIn({ requirement, candidate, baseline, measured, rows }: Judgement): string {
  const { interval, observed, less } = measured ?? {};
  const range = interval
    ? ` (${Math.round(1000 * interval.level) / 10} % interval ${shown(interval.lower)} to ${shown(interval.upper)})`
    : '';
  const on = rows === null ? '' : ` on ${formatNumber(rows)} rows`;
  const value = candidate === undefined ? 'not known' : shown(candidate);
  if (!needsBaseline(requirement) && less !== undefined)
    return `${requirement.metric} is ${value}${on}: less the ${shown(less)} that as many calibrated rows have by chance, ${shown(observed ?? Number.NaN)} is left${range}`;
  if (!needsBaseline(requirement)) return `${requirement.metric} is ${value}${range}${on}`;
  const before = baseline === undefined ? 'not known' : shown(baseline);
  const pair = `${requirement.metric} is ${value}, the baseline's ${before}${on}`;
  if (observed === undefined) return pair;
  if (requirement.name !== 'max-drop-pct') return `${pair}: a difference of ${shown(observed)}${range}`;
  const [share, asked] =
    requirement.better === 'higher' ? [100 - requirement.bound, 'required'] : [100 + requirement.bound, 'allowed'];
  return `${pair}: less the ${formatNumber(share)} percent of the baseline that are ${asked}, ${shown(observed)} is left${range}`;
}

/** Four digits are enough for a sentence. */
const shown = (value: number): string => formatNumber(Number(value.toPrecision(4)));

function whyUndecided({ measured }: Judgement): string {
  const { pValue, adjustedPValue } = measured ?? {};
  return pValue !== undefined && adjustedPValue !== undefined && adjustedPValue > pValue && pValue < 0.5
    ? `The evidence does not reach a claim (p ${shown(pValue)}, after Holm's correction ${shown(adjustedPValue)}).`
    : 'The interval holds the boundary.';
}

function whatWouldDecide({ requirement, measured, rows }: Judgement, alpha: number): string {
  const needed = measured?.rowsNeeded;
  if (requirement.bound === 0 && requirement.name === 'max-drop')
    return 'A margin of 0 is passed only by an improvement: allow a small loss.';
  if (needed === undefined || rows === null) return 'No number of rows can be said that would decide.';
  if (needed <= rows) return 'More rows of this kind would not decide: the difference lies at the margin.';
  return `About ${formatNumber(upTo2Digits(needed))} rows of this kind decide with 80 % power if ${assumption(requirement)} (alpha ${alpha}).`;
}

const assumption = ({ name }: Requirement): string =>
  name === 'max-drop' ? 'the models are equally good in truth' : 'what was seen is the truth';

const upTo2Digits = (rows: number): number => {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
  return Math.ceil(rows / unit) * unit;
};
