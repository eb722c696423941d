import type { Check } from '../../verdict/check.ts';
import { beatsTrivial } from './checks/beats-trivial.ts';
import { budgetMemory, budgetTime } from './checks/budgets.ts';
import { finite } from './checks/finite.ts';
import { type LineagePart, lineageChecks } from './checks/lineage.ts';
import { logComplete } from './checks/log-complete.ts';
import { overfitGap } from './checks/overfit-gap.ts';
import { runChecks } from './checks/run.ts';
import { diverged, falls } from './checks/shape.ts';
import type { Evidence, JudgedLog, MissingSeries, Plan, Trivial } from './evidence.ts';
import type { TrainingGateSettings } from './settings.ts';

export type DecidingSettings = Pick<
  TrainingGateSettings,
  | 'planned-steps'
  | 'min-fall'
  | 'max-rebound'
  | 'max-gap'
  | 'trivial-gain'
  | 'time-budget'
  | 'memory-budget'
  | 'lineage'
>;

/** The evidence against the requirements of its mode. Pure. */
export function decide(evidence: Evidence, settings: DecidingSettings): Check[] {
  const checks = evidence.log
    ? [
        ...judgeLog(evidence.log, evidence.trivial, settings),
        ...lineageChecks(evidence.lineage, settings.lineage as readonly LineagePart[] | undefined),
      ]
    : [...(evidence.plan ? [planned(evidence.plan)] : []), ...(evidence.run ? runChecks(evidence.run) : [])];
  return [...checks, ...budgets(evidence, settings)];
}

function planned({ fingerprint, changes, needsTraining }: Plan): Check {
  const head = {
    id: 'fingerprint',
    title: 'everything that the training depends on can be read',
    severity: 'error',
    expected: 'every file and parameter readable',
  } as const;
  const parts = fingerprint
    ? fingerprint.inputs.length + fingerprint.parameters.length + fingerprint.environmentLock.length
    : 0;
  const said = needsTraining
    ? changes.length > 0
      ? `the training has to run (differences to the record: ${changes.length})`
      : 'the training runs because "always" is set'
    : 'nothing changed since the recorded training';
  return fingerprint === null
    ? {
        ...head,
        severity: 'info',
        outcome: 'not-executed',
        observed: null,
        reason: 'The setting "inputs" is not set: the training always runs.',
      }
    : { ...head, outcome: 'pass', observed: parts, reason: `Read: ${parts}; ${said}.` };
}

function judgeLog(log: JudgedLog, trivial: Trivial | undefined, settings: DecidingSettings): Check[] {
  const plannedSteps = settings['planned-steps'] ?? log.plannedSteps;
  const rules = { plannedSteps, minFall: settings['min-fall'], maxRebound: settings['max-rebound'] };
  const train = log.series.find(({ role }) => role === 'train');
  const validation = log.series.find(({ role }) => role === 'validation');
  return [
    logComplete(log, plannedSteps),
    ...log.missing.map(missing),
    ...log.series.flatMap((series) => [
      finite(series, log),
      ...(series.role === 'train' ? [falls(series, rules)] : []),
      ...(series.role === 'watch' ? [] : [diverged(series, rules, train)]),
    ]),
    ...(train && validation ? [overfitGap(train, validation, { plannedSteps, maxGap: settings['max-gap'] })] : []),
    ...(trivial ? [beatsTrivial(validation ?? train, trivial, settings['trivial-gain'])] : []),
  ];
}

const missing = ({ name, reason }: MissingSeries): Check => ({
  id: `${name}.finite`,
  title: `every value of ${name} is finite`,
  severity: 'error',
  outcome: 'error',
  cause: 'evidence',
  observed: null,
  expected: 'no NaN, no infinity',
  reason,
});

/** Of the run itself, or of what the record or the log tells of it. */
function budgets({ mode, run, plan, previous, log }: Evidence, settings: DecidingSettings): Check[] {
  const [time, memory] = [settings['time-budget'], settings['memory-budget']];
  if (mode === 'plan') return [];
  if (mode === 'run' && plan?.needsTraining && run?.end === 'not-started') return [];
  const seconds = run?.seconds ?? previous?.seconds ?? log?.seconds ?? null;
  const bytes = run ? run.peakMemory : (previous?.peakMemory ?? null);
  return [
    ...(time === undefined ? [] : [budgetTime(time, seconds, run?.end === 'time-budget')]),
    ...(memory === undefined ? [] : [budgetMemory(memory, bytes, run?.end === 'memory-budget')]),
  ];
}
