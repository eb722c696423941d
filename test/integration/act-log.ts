/** What act's JSON log says of a run. */
export interface Log {
  readonly jobs: readonly Job[];
  readonly steps: readonly Step[];
  /** What act itself complained of. */
  readonly errors: readonly string[];
}

export interface Job {
  readonly id: string;
  readonly matrix: Matrix;
  readonly result: 'success' | 'failure' | 'skipped';
}

export interface Step {
  readonly job: string;
  readonly matrix: Matrix;
  /** The step's `id`, or its number from 0. */
  readonly id: string;
  readonly name: string;
  readonly outcome: 'success' | 'failure' | 'skipped' | 'unfinished';
  readonly outputs: Readonly<Record<string, string>>;
  /** What it wrote to GITHUB_STEP_SUMMARY. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Workflow commands that are no annotations, `add-mask` for example. */
  readonly commands: readonly Command[];
  /** What it printed: without annotations, and with secrets as `***`. */
  readonly lines: readonly string[];
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  /** `file`, `line`, `title` … as they stood in the command. */
  readonly properties: Readonly<Record<string, string>>;
}

export interface Command {
  readonly command: string;
  readonly value: string;
  readonly properties: Readonly<Record<string, string>>;
}

export type Matrix = Readonly<Record<string, unknown>>;

interface Entry {
  readonly level: string;
  readonly msg: string;
  readonly job?: string;
  readonly jobID?: string;
  readonly matrix?: Matrix;
  readonly stage?: string;
  readonly step?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: Step['outcome'];
  readonly jobResult?: Job['result'];
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  /** The line as it was printed. act's own reading of it (`arg`, `kvPairs`) loses values with `=` and unescapes in random order. */
  readonly raw?: string;
}

/** @param text one JSON object a line, as `act --json` prints */
export function readActLog(text: string): Log {
  const entries = text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Entry);
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.stage === undefined || entry.stepID === undefined) continue;
    const key = JSON.stringify([entry.jobID, entry.matrix, entry.stepID]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return {
    jobs: entries.flatMap(({ jobResult, jobID, matrix }) =>
      jobResult === undefined ? [] : [{ id: jobID ?? '', matrix: matrix ?? {}, result: jobResult }],
    ),
    steps: [...groups.values()].map(readStep),
    errors: entries
      .filter(({ level, command, stage }) => level === 'error' && command === undefined && stage === undefined)
      .map(({ msg }) => msg),
  };
}

const LEVELS: readonly string[] = ['error', 'warning', 'notice'];

function readStep(entries: readonly Entry[]): Step {
  const [first] = entries as [Entry, ...Entry[]];
  const results = entries.flatMap(({ stepResult, stage }) =>
    stepResult !== undefined && stage === 'Main' ? [stepResult] : [],
  );
  const of = (command: string) => entries.filter((entry) => entry.command === command);
  const others = entries.filter(
    ({ command }) => command !== undefined && !['set-output', 'summary', 'ignored', ...LEVELS].includes(command),
  );
  return {
    job: first.jobID ?? '',
    matrix: first.matrix ?? {},
    id: (first.stepID as readonly string[]).join('.'),
    name: first.step ?? '',
    outcome: results.at(-1) ?? 'unfinished',
    outputs: Object.fromEntries(of('set-output').map(({ name, arg }) => [name ?? '', arg ?? ''])),
    summary: of('summary')
      .map(({ content }) => content ?? '')
      .join(''),
    annotations: entries
      .filter(({ command }) => command !== undefined && LEVELS.includes(command))
      .map(({ raw }) => readCommand(raw ?? ''))
      .map(({ command, value, properties }) => ({ level: command as Annotation['level'], message: value, properties })),
    commands: others.map(({ raw }) => readCommand(raw ?? '')),
    // act drops the line of a command it executes from the output, and keeps those after `::stop-commands::` as "ignored"
    lines: entries.flatMap(({ raw_output, msg, command, raw }) =>
      raw_output ? [msg.replace(/\r?\n$/, '')] : command === 'ignored' ? [(raw ?? '').replace(/\r?\n$/, '')] : [],
    ),
  };
}

/** `::error file=a.txt,line=3::message`, read as GitHub's runner reads it. */
export function readCommand(line: string): Command {
  const [, command = '', rest = '', value = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*?)\r?\n?$/s.exec(line) ?? [];
  const pairs = rest
    .split(',')
    .map((pair) => pair.trim())
    .filter((pair) => pair.includes('='))
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
  return {
    command,
    value: unescapeText(value),
    properties: Object.fromEntries(
      pairs.map(([name, text]) => [name, unescapeText(text.replaceAll('%3A', ':').replaceAll('%2C', ','))]),
    ),
  };
}

const unescapeText = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
