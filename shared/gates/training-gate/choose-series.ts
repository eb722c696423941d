import { didYouMean } from '../../text/did-you-mean.ts';
import { shortName } from '../../text/short-name.ts';
import type { ChosenSeries, Direction, MissingSeries, Points, ReadLog, Role } from './evidence.ts';
import { roles } from './evidence.ts';

export interface WantedSeries {
  readonly name: string;
  readonly role: Role;
  readonly direction: Direction;
}

/** Entries `<role>=<name>[:min|:max]` or `<name>`; what is wrong with them, in sentences. Pure. */
export function wantedSeries(entries: readonly string[]): {
  readonly wanted: readonly WantedSeries[];
  readonly problems: readonly string[];
} {
  const wanted: WantedSeries[] = [];
  const problems: string[] = [];
  for (const entry of entries) {
    const [, before, rest = entry] = /^([A-Za-z]+)=(.+)$/s.exec(entry) ?? [];
    const role = roles.find((each) => each === before);
    if (before !== undefined && role === undefined) {
      const hint = didYouMean(before, roles);
      problems.push(
        `"series" holds "${entry}": the roles are ${roles.join(', ')}${hint === undefined ? '' : `; did you mean "${hint}"?`} A name with "=" in it needs its role in front.`,
      );
      continue;
    }
    const told = role === undefined ? entry : rest;
    const [, name = told, direction] = /^(.+):(min|max)$/s.exec(told) ?? [];
    if (wanted.some((other) => other.name === name)) problems.push(`"series" names ${shortName(name)} twice.`);
    else
      wanted.push({
        name,
        role: role ?? roleOf(name),
        direction: (direction as Direction | undefined) ?? directionOf(name),
      });
  }
  for (const role of ['train', 'validation'] as const) {
    const several = wanted.filter((each) => each.role === role);
    if (several.length > 1)
      problems.push(
        `"series" names ${several.length} series with the role ${role}: name one, and the others as watch=<name>.`,
      );
  }
  const [train, validation] = (['train', 'validation'] as const).map((role) =>
    wanted.find((each) => each.role === role),
  );
  if (train && validation && train.direction !== validation.direction)
    problems.push(
      `"series": of ${shortName(train.name)} ${better(train)} is better, of ${shortName(validation.name)} ${better(validation)}: name the same quantity for training and validation, or one of them as watch=<name>.`,
    );
  return { wanted, problems };
}

const better = ({ direction }: WantedSeries): string => (direction === 'min' ? 'less' : 'more');

const words = (name: string): string[] => name.toLowerCase().split(/[^a-z0-9]+/);
const ofValidation = new Set(['val', 'valid', 'validation', 'eval', 'evaluation', 'dev', 'test', 'heldout']);
const ofTraining = new Set(['train', 'training', 'tr']);
const ofScores = new Set([
  'acc',
  'accuracy',
  'auc',
  'f1',
  'precision',
  'recall',
  'r2',
  'map',
  'ndcg',
  'bleu',
  'iou',
  'dice',
  'score',
]);
/** Words beside `loss` that do not make it another quantity. */
const aside = new Set(['epoch', 'step', 'batch', 'avg', 'mean', 'total', '0', '1']);

const roleOf = (name: string): Role => (words(name).some((word) => ofValidation.has(word)) ? 'validation' : 'train');
const directionOf = (name: string): Direction => (words(name).some((word) => ofScores.has(word)) ? 'max' : 'min');

/** The losses by their usual names: of each role the one with the most points. Pure. */
export function guessSeries(series: readonly Points[]): WantedSeries[] {
  const guess = (role: 'train' | 'validation', own: ReadonlySet<string>, needed: boolean): WantedSeries[] => {
    const candidates = series
      .filter(({ name }) => {
        const rest = words(name).filter((word) => word !== 'loss' && word !== '' && !aside.has(word));
        return words(name).includes('loss') && rest.every((word) => own.has(word)) && (!needed || rest.length > 0);
      })
      .sort((a, b) => b.values.length - a.values.length || (a.name < b.name ? -1 : 1));
    return candidates.slice(0, 1).map(({ name }) => ({ name, role, direction: 'min' }));
  };
  return [...guess('train', ofTraining, false), ...guess('validation', ofValidation, true)];
}

/** What is wanted, found in the log; what the log has not, with the reason. Pure. */
export function chooseSeries(
  { series, holesOf }: Pick<ReadLog, 'series' | 'holesOf'>,
  wanted: readonly WantedSeries[],
): { readonly chosen: readonly ChosenSeries[]; readonly missing: readonly MissingSeries[] } {
  const chosen: ChosenSeries[] = [];
  const missing: MissingSeries[] = [];
  for (const { name, role, direction } of wanted) {
    const points = series.find((each) => each.name === name);
    if (points) chosen.push({ ...points, role, direction, holes: holesOf(name) });
    else missing.push({ name, role, reason: notThere(name, series) });
  }
  return { chosen, missing };
}

function notThere(name: string, series: readonly Points[]): string {
  const names = series.map((each) => each.name);
  if (names.length === 0)
    return `The log has no series ${shortName(name)}, and no other: check what the training writes into it.`;
  const hint = didYouMean(name, names);
  const others = `it has ${names.slice(0, 8).map(shortName).join(', ')}${names.length > 8 ? ` and ${names.length - 8} more` : ''}`;
  return `The log has no series ${shortName(name)}${hint === undefined ? '' : `; did you mean ${shortName(hint)}?`} (${others}): mend "series", or log it.`;
}
