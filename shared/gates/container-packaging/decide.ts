import type { Check } from '../../verdict/check.ts';
import { agrees } from './engine/golden-rows.ts';
import type { BaseEvidence, Evidence, FileEvidence, ReportEvidence, SmokePart } from './evidence.ts';
import type { ContainerPackagingSettings } from './settings.ts';

export type Deciding = Pick<
  ContainerPackagingSettings,
  'mode' | 'reviewed' | 'size-budget' | 'required-gates' | 'tags' | 'tolerance' | 'start-budget'
>;

/** Whether the model may be loaded, the image may be written, and what was asked for was done. Pure. */
export function decide(evidence: Evidence, settings: Deciding): Check[] {
  return [...requirements(evidence, settings), ...(settings.mode === 'build' ? done(evidence, settings) : [])];
}

/** What must hold before anything is written. */
export function requirements(evidence: Evidence, settings: Deciding): Check[] {
  const { files, image, verification, reports } = evidence;
  const base = image?.base ?? evidence.build?.base;
  return [
    ...(verification ? [modelCheck(verification.modelProblem)] : []),
    ...files.map((file) => fileCheck(file, settings.reviewed ?? [])),
    ...(base && settings.mode !== 'verify' ? [baseCheck(base)] : []),
    ...(image ? imageChecks(evidence, settings) : []),
    ...reports.map(reportCheck),
    ...(base ? requiredChecks(reports, settings) : []),
  ];
}

type Head = Pick<Check, 'id' | 'title' | 'expected'> & { readonly severity?: Check['severity'] };

/** Where nothing else is counted, problems are. */
const passed = (head: Head, reason: string, observed: Check['observed'] = 0): Check => ({
  severity: 'error',
  ...head,
  outcome: 'pass',
  observed,
  reason,
});

const failed = (head: Head, reason: string, observed: Check['observed'] = 1): Check => ({
  severity: 'error',
  ...head,
  outcome: 'fail',
  observed,
  reason,
});

function fileCheck({ path, type, verdict, reasons, sha256 }: FileEvidence, reviewed: readonly string[]): Check {
  const head: Head = {
    id: `scan.allowed[${path}]`,
    title: `${path} holds nothing that runs code when it is loaded`,
    expected: 'the scan finds nothing',
  };
  const why = reasons.join(' ');
  if (verdict === 'allow') return passed(head, `It is of type ${type}, and everything in it is listed.`);
  if (verdict === 'block')
    return failed(
      head,
      `${why} Save the model in a format without code (safetensors, ONNX), or without these parts.`,
      reasons.length,
    );
  if (reviewed.includes(`sha256:${sha256}`)) return passed(head, `It was reviewed, with exactly this content. ${why}`);
  return {
    ...head,
    severity: 'error',
    outcome: 'inconclusive',
    observed: reasons.length,
    reason: `${why} Once a person has looked at it, add sha256:${sha256} to "reviewed".`,
  };
}

function modelCheck(problem: string | undefined): Check {
  const head: Head = {
    id: 'image.model',
    title: 'the image holds the model that it says it holds',
    expected: 'the files in the model layer have the digests of the label',
  };
  return problem === undefined
    ? passed(head, 'The files in its uppermost layer are those that its label names.')
    : failed(head, `The image does not hold a model that can be told: ${problem}. Build it again with this gate.`);
}

function baseCheck({ name, digest, pinned }: BaseEvidence): Check {
  const head: Head = {
    id: 'base.pinned',
    title: 'the base is named by its digest',
    expected: '@sha256:<digest>, or scratch',
  };
  return pinned
    ? passed(head, name === 'scratch' ? 'There is no base.' : `The base is ${digest}.`)
    : failed(
        head,
        `The base is named by a tag, which others can move: write ${name}@${digest === '' ? 'sha256:<digest>' : digest}.`,
      );
}

function imageChecks({ image }: Evidence, settings: Deciding): Check[] {
  if (!image) return [];
  const { base, user, size, layers } = image;
  const budget = settings['size-budget'];
  const sized: Head = {
    id: 'image.max-size',
    title: 'the image is not too large',
    expected: `at most ${budget} bytes`,
  };
  const largest = [...layers].sort((a, b) => b.size - a.size)[0];
  const user1: Head = {
    id: 'image.non-root',
    title: 'the image does not start as root',
    expected: 'a numeric user other than 0',
    severity: 'warning',
  };
  const runs = base.name !== 'scratch';
  return [
    ...(budget === undefined
      ? []
      : [
          size <= budget
            ? passed(sized, `The image has ${size} bytes.`, size)
            : failed(
                sized,
                `The image has ${size} bytes; ${largest === undefined ? '' : `its largest layer (${largest.from}) has ${largest.size}. `}Take a smaller base or model, or raise "size-budget".`,
                size,
              ),
        ]),
    ...(!runs
      ? []
      : [
          /^[1-9]\d*(:\d+)?$/.test(user)
            ? passed(user1, `It starts as ${user}.`)
            : failed(
                user1,
                `It starts as ${user === '' ? 'root, for it names no user' : JSON.stringify(user)}: use a base with a numeric USER, e.g. 65532.`,
              ),
        ]),
  ];
}

function reportCheck({ path, gate, name, verdict, result, refusal }: ReportEvidence): Check {
  const head: Head = {
    id: `reports.accepted[${path}]`,
    title: `the report of ${name ?? gate} speaks for this model`,
    expected: 'a valid report with a passing verdict, about exactly these files',
  };
  if (refusal !== undefined) return failed(head, refusal);
  return passed(
    head,
    result === 'WARNED'
      ? `Accepted with a warning: ${gate} judged this model, and its verdict is ${verdict}${verdict === 'pass' ? ' by a waiver' : ', which its settings let pass'}.`
      : `It is of ${gate}, about this model: ${verdict}.`,
  );
}

function requiredChecks(reports: readonly ReportEvidence[], settings: Deciding): Check[] {
  const accepted = reports.filter(({ refusal }) => refusal === undefined);
  const checks = [...new Set(settings['required-gates'] ?? [])].map((wanted) => {
    const head: Head = {
      id: `reports.required[${wanted}]`,
      title: `there is an accepted report of ${wanted}`,
      expected: 'at least 1 accepted report',
    };
    const count = accepted.filter(({ gate, name }) => gate === wanted || name === wanted).length;
    return count > 0
      ? passed(head, 'There is one.', count)
      : failed(
          head,
          `No accepted report of ${wanted}: run it on this model, and name its report.json in "gate-reports".`,
          count,
        );
  });
  if (settings.mode !== 'verify') return checks;
  const head: Head = {
    id: 'reports.bound',
    title: 'reports are bound to the image',
    expected: 'at least 1 accepted report',
  };
  return [
    accepted.length > 0
      ? passed(head, `Bound and accepted: ${accepted.length}.`, accepted.length)
      : failed(head, 'No gate vouches for this image: build it with "gate-reports".', 0),
    ...checks,
  ];
}

/**
 * What was asked for, and whether it came to be. That nothing was written decides, whatever the cause and whether it is waived;
 * what then could not be tried is told, and not counted again.
 */
function done(evidence: Evidence, settings: Deciding): Check[] {
  const { image, steps, reports, tags, build } = evidence;
  const after = steps.pushed ? {} : ({ severity: 'info' } as const);
  const result = (head: Head, holds: boolean, reason: string, at: readonly string[]): Check =>
    holds
      ? passed(head, reason)
      : failed(head, at.includes(steps.stopped?.at ?? '') ? (steps.stopped?.reason ?? '') : undone);
  return [
    ...smokeChecks(evidence, settings),
    result(
      {
        id: 'image.written',
        title: build ? `the image is built by ${build.engine}, and written` : 'the image is written',
        expected: 'every layer, the configuration and the manifest are there',
      },
      steps.pushed !== undefined,
      `It is ${image?.name}@${image?.digest}.`,
      ['build', 'push'],
    ),
    ...reports.map(({ path }) =>
      result(
        {
          id: `reports.bound[${path}]`,
          title: 'the report is bound to the image',
          expected: 'a statement refers to the image',
          ...after,
        },
        steps.attested.includes(path),
        'A statement refers to the image.',
        [`attest ${path}`],
      ),
    ),
    ...[...new Set(settings.tags ?? [])].map((tag) =>
      result(
        {
          id: `image.tagged[${tag}]`,
          title: `${tag} points to the image`,
          expected: 'the tag points to the digest',
          ...after,
        },
        steps.tagged.includes(tag) && tags.length > 0,
        'It points to the image.',
        [`tag ${tag}`],
      ),
    ),
  ];
}

const undone = 'It was not done, because something before it did not hold: see the other checks.';
const untried = 'It was not tried, because something before it did not hold: see the other checks.';

/** Whether a check tells nothing but that another did not hold. */
export const isConsequence = ({ reason }: Pick<Check, 'reason'>): boolean => reason === undone || reason === untried;

/** What the started image has to do; what was not tried does not pass. */
export function smokeChecks({ build, steps: { smoke } }: Evidence, settings: Deciding): Check[] {
  if (build?.engine !== 'docker') return [];
  const part = (head: Head, did: SmokePart | undefined, reason: string): Check =>
    did?.ok ? passed(head, reason) : did ? failed(head, did.reason) : failed({ ...head, severity: 'info' }, untried);
  return [
    part(
      {
        id: 'smoke.ready',
        title: 'the started image is ready in time',
        expected: `ready within ${settings['start-budget']} s, read-only, without a network and as its user`,
      },
      smoke?.ready,
      'It was ready in time.',
    ),
    ...(build.golden === undefined ? [] : [predictionCheck(build.golden, smoke, settings.tolerance)]),
    part(
      { id: 'smoke.stop', title: 'the started image ends when it is told to', expected: 'exit 0 or 143 within 10 s' },
      smoke?.stopped,
      'It ended after SIGTERM.',
    ),
  ];
}

function predictionCheck(
  golden: NonNullable<NonNullable<Evidence['build']>['golden']>,
  smoke: Evidence['steps']['smoke'],
  tolerance: number,
): Check {
  const head: Head = {
    id: 'smoke.prediction',
    title: 'the started image predicts the golden rows',
    expected: `all ${golden.length} predictions, numbers within ${tolerance}`,
  };
  if (!smoke?.ready.ok) return failed({ ...head, severity: 'info' }, untried, golden.length);
  const { answers } = smoke;
  const wrong = golden.flatMap(({ prediction }, i) => {
    const answer = answers[i];
    return answer && 'prediction' in answer && agrees(answer.prediction, prediction, tolerance) ? [] : [i + 1];
  });
  if (wrong.length === 0 && golden.length > 0) return passed(head, `It predicted all ${golden.length}.`);
  const problems = new Set(answers.flatMap((answer) => ('problem' in answer ? [answer.problem.slice(0, 80)] : [])));
  if (answers.length < golden.length) problems.add(`no answer to ${golden.length - answers.length}`);
  const errors = problems.size === 0 ? '' : ` (errors: ${[...problems].slice(0, 3).join(', ')})`;
  const rows = `${wrong.slice(0, 5).join(', ')}${wrong.length > 5 ? ', …' : ''}`;
  return failed(
    head,
    `${wrong.length} of ${golden.length} predictions are not the expected ones${errors}: rows ${rows}. Serve with the versions of the libraries that trained the model, and compare the rows with what the evaluated model predicts.`,
    wrong.length,
  );
}
