import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { SettingsError } from '../../shared/errors.ts';
import { gateNamed } from '../../shared/gates/index.ts';
import { maskedCrc32c } from '../../shared/gates/training-gate/logs/tensorboard/crc32c.ts';
import { memoryHost } from '../../shared/hosts/memory.ts';
import { reportSchema } from '../../shared/report/report.schema.ts';
import type { Report } from '../../shared/report/report.ts';
import { runGate } from '../../shared/run.ts';
import { settle } from '../../shared/settle.ts';
import { type Random, random } from './random.ts';

/** Bad logs, records, parameters, labels and settings, made from a seed: no crash, and never a pass where there is a defect. */

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addVocabulary(['x-float-sum']);
const isReport = ajv.compile(reportSchema());

type Given = Record<string, string>;
interface Case {
  readonly name: string;
  readonly given: Given;
  readonly expected: 'pass' | 'not-pass' | 'any';
}

interface Row {
  readonly step: number;
  readonly loss: number | string | null;
  readonly val_loss: number | string | null;
}

const steps = 40;
const goodRows = (r: Random): Row[] =>
  Array.from({ length: steps }, (_, step) => ({
    step,
    loss: 2 * 0.93 ** step + 0.1 + r.int(0, 1000) / 1e6,
    val_loss: 2 * 0.94 ** step + 0.2 + r.int(0, 1000) / 1e6,
  }));

const formats = ['csv', 'jsonl', 'json', 'history', 'evals', 'events'] as const;
type Format = (typeof formats)[number];
const judgeGood: Given = { mode: 'judge', series: 'train=loss,validation=val_loss', 'planned-steps': String(steps) };

function write(folder: string, format: Format, rows: readonly Row[]): string {
  const bare = (value: unknown): string => JSON.stringify(value).replace(/"(NaN|-?Infinity)"/g, '$1');
  const [name, content] = ((): [string, string | Buffer] => {
    switch (format) {
      case 'csv':
        return [
          'log.csv',
          `step,loss,val_loss\n${rows.map((row) => `${row.step},${row.loss ?? ''},${row.val_loss ?? ''}\n`).join('')}`,
        ];
      case 'jsonl':
        return ['log.jsonl', rows.map((row) => `${bare(row)}\n`).join('')];
      case 'json':
        return ['log.json', bare(rows)];
      case 'history':
        return ['trainer_state.json', bare({ log_history: rows, max_steps: steps })];
      case 'evals':
        return [
          'evals.json',
          bare({ loss: rows.map(({ loss }) => loss), val_loss: rows.map(({ val_loss }) => val_loss) }),
        ];
      case 'events':
        return ['events.out.tfevents.1', events(rows)];
    }
  })();
  writeFileSync(join(folder, name), content);
  return name;
}

function events(rows: readonly Row[]): Buffer {
  const field = (number: number, wire: number, body: Buffer): Buffer =>
    Buffer.concat([Buffer.from([(number << 3) | wire]), ...(wire === 2 ? [Buffer.from([body.length])] : []), body]);
  const float = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeFloatLE(value);
    return bytes;
  };
  const double = (value: number): Buffer => {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(value);
    return bytes;
  };
  const u32 = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
  };
  const record = (data: Buffer): Buffer => {
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(data.length));
    return Buffer.concat([length, u32(maskedCrc32c(length)), data, u32(maskedCrc32c(data))]);
  };
  const scalar = (tag: string, value: number): Buffer =>
    field(1, 2, Buffer.concat([field(1, 2, Buffer.from(tag)), field(2, 5, float(value))]));
  return Buffer.concat(
    rows.map(({ step, loss, val_loss }) =>
      record(
        Buffer.concat([
          field(1, 1, double(1.7e9 + step)),
          Buffer.from([0x10, step]),
          field(
            5,
            2,
            Buffer.concat([
              ...(loss === null ? [] : [scalar('loss', Number(loss))]),
              ...(val_loss === null ? [] : [scalar('val_loss', Number(val_loss))]),
            ]),
          ),
        ]),
      ),
    ),
  );
}

/** Each takes something from a good log that no training may lack. */
const defects: Record<string, (rows: Row[], r: Random) => Row[]> = {
  'a value that is not finite': (rows, r) =>
    replaced(rows, r.int(0, steps - 1), (row) => ({
      ...row,
      [r.pick(['loss', 'val_loss'])]: r.pick(['NaN', 'Infinity', '-Infinity']),
    })),
  'a hole': (rows, r) =>
    replaced(rows, r.int(1, steps - 2), (row) => ({ ...row, [r.pick(['loss', 'val_loss'])]: null })),
  'no loss from some step on': (rows, r) => {
    const from = r.int(2, steps - 8);
    return rows.map((row) => (row.step < from ? row : { ...row, loss: null }));
  },
  'a loss that does not fall': (rows, r) => rows.map((row) => ({ ...row, loss: 1 + r.int(-100, 100) / 1e5 })),
  'a loss that rises': (rows) => rows.map((row) => ({ ...row, loss: 0.1 + row.step / 10 })),
  'a divergence': (rows) => rows.map((row) => (row.step < steps - 8 ? row : { ...row, loss: 5 })),
  'a leap at the last step': (rows) => replaced(rows, steps - 1, (row) => ({ ...row, loss: 50 })),
  'over-fitting': (rows) =>
    rows.map((row) => ({ ...row, val_loss: row.step < 15 ? row.val_loss : 0.95 + (row.step - 15) / 20 })),
  'too few steps': (rows, r) => rows.slice(0, r.int(0, steps - 4)),
  'no validation at all': (rows) => rows.map((row) => ({ ...row, val_loss: null })),
};

const replaced = (rows: Row[], at: number, by: (row: Row) => Row): Row[] =>
  rows.map((row, i) => (i === at ? by(row) : row));

function logCase(folder: string, r: Random): Case {
  const format = r.pick(formats);
  const rows = goodRows(r);
  if (r.chance(0.15))
    return { name: `good ${format}`, given: { ...judgeGood, log: write(folder, format, rows) }, expected: 'pass' };
  const [name, spoil] = r.pick(Object.entries(defects));
  return {
    name: `${name} in ${format}`,
    given: { ...judgeGood, log: write(folder, format, spoil(rows, r)) },
    expected: 'not-pass',
  };
}

/** Bytes of a good log are cut or altered. */
function byteCase(folder: string, r: Random): Case {
  const format = r.pick(formats);
  const log = write(folder, format, goodRows(r));
  const bytes = readFileSync(join(folder, log));
  const kind = r.pick(['cut', 'flip', 'noise', 'empty', 'twice'] as const);
  const damaged = {
    // at least the last tenth is lost
    cut: () => bytes.subarray(0, r.int(1, Math.floor(bytes.length * 0.9))),
    flip: () => {
      const copy = Buffer.from(bytes);
      for (let i = r.int(1, 20); i > 0; i--) copy[r.int(0, copy.length - 1)] = r.int(0, 255);
      return copy;
    },
    noise: () => Buffer.from(Array.from({ length: r.int(1, 400) }, () => r.int(0, 255))),
    empty: () => Buffer.alloc(0),
    twice: () => Buffer.concat([bytes, bytes]),
  }[kind]();
  writeFileSync(join(folder, log), damaged);
  const lost =
    kind === 'cut' ||
    kind === 'noise' ||
    kind === 'empty' ||
    (kind === 'flip' && format === 'events' && !bytes.equals(damaged));
  return { name: `${kind} ${format}`, given: { ...judgeGood, log }, expected: lost ? 'not-pass' : 'any' };
}

const oddities = [
  '',
  ' ',
  '-',
  '\u0000',
  '\u001b[31m',
  '::error::x',
  '<b>',
  '../../etc/passwd',
  '/etc/passwd',
  '[',
  '{',
  '{"a":',
  '[]',
  'null',
  'NaN',
  '1e999',
  '-1',
  '0',
  'true',
  '9'.repeat(400),
  '𝒳',
  '\ud800',
  'a=b',
  'train=',
  'train=loss:max',
  'watch=loss,watch=loss',
  'constructor',
  '__proto__',
  '*',
  '**/*',
  '$(id)',
  'a\nb',
  "'",
];

function settingCase(folder: string, r: Random): Case {
  const log = write(folder, r.pick(formats), goodRows(r));
  writeFileSync(join(folder, 'a.py'), 'x');
  const names = [
    'log',
    'format',
    'series',
    'step',
    'planned-steps',
    'min-fall',
    'max-rebound',
    'max-gap',
    'labels',
    'trivial-metric',
    'trivial-gain',
    'inputs',
    'parameters',
    'environment-lock',
    'record',
    'command',
    'results',
    'time-budget',
    'memory-budget',
    'grace',
    'lineage',
    'mode',
  ];
  const given: Given = { ...judgeGood, log };
  for (let i = r.int(1, 4); i > 0; i--) given[r.pick(names)] = r.pick(oddities);
  // nothing is to be started here
  if (given.mode !== 'judge') given.mode = r.pick(['plan', 'judge', 'nonsense']);
  return { name: `odd settings ${JSON.stringify(given)}`, given, expected: 'any' };
}

function recordCase(folder: string, r: Random): Case {
  const log = write(folder, 'jsonl', goodRows(r));
  writeFileSync(join(folder, 'train.py'), 'print(1)');
  writeFileSync(
    join(folder, 'params.yaml'),
    r.pick([
      'lr: 0.1\n',
      'lr: [1, 2]\n',
      'a: {b: {c: 1}}\n',
      '- 1\n',
      'lr: .nan\n',
      '&a [*a]\n',
      '\t',
      '{',
      'lr: 1\nlr: 2\n',
    ]),
  );
  const sha = r.pick(['0'.repeat(64), 'x', '', 'F'.repeat(64)]);
  const record = r.pick<unknown>([
    null,
    [],
    {},
    { version: 1 },
    { version: 2 },
    { version: 1, fingerprint: null, commit: null, clean: null, seconds: -1, peakMemory: null, results: [] },
    {
      version: 1,
      fingerprint: null,
      commit: null,
      clean: null,
      seconds: 1,
      peakMemory: null,
      results: [{ path: log, sha256: sha }],
    },
    {
      version: 1,
      fingerprint: { sha256: sha, inputs: [], parameters: [], environmentLock: [], command: null },
      commit: null,
      clean: true,
      seconds: 1,
      peakMemory: 1,
      results: [],
    },
    { version: 1, fingerprint: null, commit: 'HEAD', clean: true, seconds: 1, peakMemory: 1, results: 'all' },
  ]);
  const text = r.chance(0.3) ? r.pick(oddities) : JSON.stringify(record);
  writeFileSync(join(folder, 'record.json'), text);
  const mode = r.pick(['judge', 'plan']);
  return {
    name: `record ${text.slice(0, 100)} with ${mode}`,
    given:
      mode === 'judge'
        ? { ...judgeGood, log, record: 'record.json', 'time-budget': '10s' }
        : {
            mode,
            inputs: 'train.py',
            parameters: r.pick(['params.yaml', 'params.yaml:lr', 'params.yaml:a.b', 'params.yaml:no']),
            record: 'record.json',
          },
    // a record of nothing tells nothing of this log; a plan may find that the training has to run
    expected: mode === 'judge' ? 'not-pass' : 'any',
  };
}

function labelCase(folder: string, r: Random): Case {
  const log = write(folder, r.pick(['csv', 'jsonl']), goodRows(r));
  const metric = r.pick(['log_loss', 'accuracy', 'mse', 'rmse', 'mae']);
  const [name, labels] = r.pick<[string, string[]]>([
    ['no labels', []],
    ['one class', Array(100).fill('1')],
    ['few labels', ['0', '1', '1', '0']],
    ['an empty label', [...Array(100).fill('1'), '']],
    ['labels that are no numbers', Array.from({ length: 100 }, (_, i) => (i % 2 ? 'a' : 'Infinity'))],
    ['labels that are nearly one', Array.from({ length: 1000 }, (_, i) => (i === 0 ? '0.001' : '0'))],
  ]);
  writeFileSync(join(folder, 'labels.csv'), `label\n${labels.map((label) => `${label || '""'}\n`).join('')}`);
  // words are classes like any others
  const fits = name === 'labels that are no numbers' && metric === 'log_loss';
  return {
    name: `${name} for ${metric}`,
    given: { ...judgeGood, log, labels: 'labels.csv', 'trivial-metric': metric },
    expected: fits ? 'any' : 'not-pass',
  };
}

const makers = [logCase, logCase, logCase, byteCase, byteCase, settingCase, settingCase, recordCase, labelCase];

/** Makes and judges the case of a seed; what is wrong with the answer, with the case's name, or nothing. */
export async function trainingFaults(seed: number): Promise<string[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hostile-training-')));
  const r = random(seed);
  const made = (makers[seed % makers.length] as (typeof makers)[number])(folder, r);
  const faults = await faultsOfCase(made, folder).catch((error: Error) => [`crashed: ${error.stack}`]);
  rmSync(folder, { recursive: true });
  return faults.map((fault) => `seed ${seed}, ${made.name}: ${fault}`);
}

async function faultsOfCase({ given, expected }: Case, folder: string): Promise<string[]> {
  const entry = gateNamed('training-gate');
  if (!entry) throw new Error('the gate is not listed');
  const host = memoryHost(folder);
  const list = Object.entries({ reports: 'json,html,md', ...given }).map(([name, value]) => ({
    name,
    value,
    source: `--${name}`,
  }));
  let exitCode: number;
  try {
    ({ exitCode } = await runGate(await entry.load(), await settle(entry, list, host), host));
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    const silent = error.problems.length === 0 || error.problems.some((problem) => problem.length < 10);
    return [
      ...(silent ? ['refused without a reason'] : []),
      ...(expected === 'pass' ? [`refused: ${error.problems.join(' ')}`] : []),
    ];
  }
  const text = readFileSync(join(host.published[0]?.folder ?? '', 'report.json'), 'utf8');
  const report = JSON.parse(text) as Report;
  const faults: string[] = [];
  if (!isReport(report)) faults.push(`no valid report: ${ajv.errorsText(isReport.errors)}`);
  if (text.includes(folder)) faults.push('a path of the machine stands in the report');
  for (const { id, reason, outcome, observed } of report.checks) {
    if (/undefined|\[object/.test(reason)) faults.push(`${id} says: ${reason}`);
    if (outcome === 'pass' && observed === null) faults.push(`${id} passed without anything observed`);
    if (reason.length > 2000) faults.push(`${id} says too much`);
  }
  if ((exitCode === 0) !== (report.verdict === 'pass')) faults.push(`exit ${exitCode} with ${report.verdict}`);
  if (expected === 'pass' && report.verdict !== 'pass') faults.push(`${report.verdict}: ${report.summary}`);
  if (expected === 'not-pass' && report.verdict === 'pass') faults.push(`passed: ${report.summary}`);
  return faults;
}
