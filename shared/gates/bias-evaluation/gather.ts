import { onlySource, openData } from '../../engine/open-data.ts';
import { EvidenceError, SettingsError } from '../../errors.ts';
import { type ConfusionCell, confusionCells } from '../../predictions/confusion-cells.ts';
import { openPredictions } from '../../predictions/open-predictions.ts';
import { shortName } from '../../text/short-name.ts';
import type { Gathered, Site } from '../gate.ts';
import type { AttributeEvidence, Evidence, GroupEvidence } from './evidence.ts';
import { byValue } from './group-name.ts';
import { groupProblems } from './reference.ts';
import type { BiasEvaluationSettings } from './settings.ts';

/** Counts the rows of each group by label and prediction, one column of groups after another; no row is kept. */
export async function gather(settings: BiasEvaluationSettings, site: Site): Promise<Gathered<Evidence>> {
  const { label, prediction, score, group: columns } = settings;
  refuseSettings(settings);
  const data = await openData(new Map([['predictions', settings.predictions]]), settings, site);
  const { engine } = data;
  try {
    const roles = { label, ...(prediction === undefined ? { score } : { prediction }), by: columns };
    const opened = await openPredictions(engine, {
      name: 'predictions',
      source: onlySource(data, 'predictions'),
      task: 'binary',
      roles,
    });
    const request = { positiveLabel: settings['positive-label'], threshold: settings.threshold };
    const [all = [], ...tables] = await confusionCells(opened, request, [[], ...columns.map((_, i) => [i])]);
    const attributes: AttributeEvidence[] = columns.map((column, i) => ({ column, groups: groupsOf(tables[i] ?? []) }));
    refuseLongNames(attributes);
    const count = (where: (cell: ConfusionCell) => boolean) =>
      all.filter(where).reduce((sum, cell) => sum + cell.count, 0);
    return {
      evidence: {
        rows: opened.rows,
        unusable: {
          [label]: count((cell) => cell.label === null),
          [prediction ?? (score as string)]: count((cell) => cell.predicted === null),
        },
        attributes,
      },
      inputs: opened.inputs,
      engine: { name: engine.name, version: engine.version },
      notices: [
        ...(prediction !== undefined && score !== undefined
          ? [`The score (${shortName(score)}) is not used, because "prediction" names the predicted classes.`]
          : []),
        ...attributes.flatMap(likelyMissing),
      ],
    };
  } finally {
    await engine.close();
    site.progress(undefined);
  }
}

/** What no single setting can say of itself. */
function refuseSettings(settings: BiasEvaluationSettings): void {
  const { label, prediction, score, group, reference, 'required-groups': required = [] } = settings;
  const problems = groupProblems({ reference, required }, group);
  if (prediction === undefined && score === undefined)
    problems.push('One of the settings "prediction" (a column with classes) and "score" (with "threshold") is needed.');
  const twice = group.find((column, i) => group.indexOf(column) !== i);
  if (twice !== undefined) problems.push(`The setting "group" names "${twice}" twice: name it once.`);
  if (label === (prediction ?? score))
    problems.push(`The label and the prediction are the same column "${label}": every model would be perfect.`);
  if (problems.length > 0) throw new SettingsError(problems);
}

/** Rows without a label or a prediction are counted elsewhere. */
function groupsOf(cells: readonly ConfusionCell[]): GroupEvidence[] {
  const groups = new Map<string | null, GroupEvidence>();
  for (const { key, label, predicted, count } of cells) {
    const value = key[0] ?? null;
    const { cells: counted } = groups.get(value) ?? {
      cells: { truePositive: 0, falsePositive: 0, falseNegative: 0, trueNegative: 0 },
    };
    const name = `${label === predicted ? 'true' : 'false'}${predicted ? 'Positive' : 'Negative'}` as const;
    const added = label === null || predicted === null ? {} : { [name]: counted[name] + count };
    groups.set(value, { value, cells: { ...counted, ...added } });
  }
  return [...groups.values()].sort(byValue);
}

/** In characters. */
const longestName = 100;

/** Names stand in ids, on which waivers hold. */
function refuseLongNames(attributes: readonly AttributeEvidence[]): void {
  for (const { column, groups } of attributes) {
    const long = [column, ...groups.map(({ value }) => value ?? '')].find((name) => name.length > longestName);
    if (long !== undefined)
      throw new EvidenceError(
        `The column ${shortName(column)} has a name or value of ${long.length} characters (${shortName(long)}), which names no group: at most ${longestName} are read. Name another column in "group".`,
      );
  }
}

/** Texts that programs write for a value that is not there. */
const likelyMissing = ({ column, groups }: AttributeEvidence): string[] =>
  groups.flatMap(({ value }) =>
    value !== null && /^\s*(nan|none|null|n\/?a|unknown|<na>|)\s*$/i.test(value)
      ? [
          `${shortName(value)} is judged as a group of the column ${shortName(column)}: if it stands for a missing value, leave the cell empty.`,
        ]
      : [],
  );
