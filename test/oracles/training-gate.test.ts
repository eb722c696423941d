import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wantedSeries } from '../../shared/gates/training-gate/choose-series.ts';
import type { ReadLog } from '../../shared/gates/training-gate/evidence.ts';
import { readLog } from '../../shared/gates/training-gate/logs/read-log.ts';
import { crc32c, maskedCrc32c } from '../../shared/gates/training-gate/logs/tensorboard/crc32c.ts';
import { readRecords } from '../../shared/gates/training-gate/logs/tensorboard/records.ts';
import { root } from '../process.ts';

/** Logs that other programs wrote, against what their own readers say. */

const metrics = resolve(root, '../shared/oracles/metrics');
const logs = join(metrics, 'logs');
const there = existsSync(logs);

const json = (path: string): never => JSON.parse(readFileSync(path, 'utf8')) as never;
const read = (name: string): ReadLog => readLog([{ name, bytes: readFileSync(join(logs, name)) }], 'auto', undefined);
const points = (log: ReadLog, name: string): [number, number][] | undefined => {
  const series = log.series.find((each) => each.name === name);
  return series?.steps.map((step, i) => [step, series.values[i] as number]);
};

describe.skipIf(!there)(there ? 'logs of other programs' : 'skipped: ../shared is absent', () => {
  interface Crc {
    readonly crc32c: { hex: string; crc: string }[];
    readonly masked: { hex: string; masked: string }[];
    readonly bad_length_crc: { hex: string };
    readonly bad_data_crc: { hex: string };
  }
  const vectors = there ? (json(join(metrics, 'crc32c_tfrecord.json')) as Crc) : undefined;

  test('CRC-32C: RFC 3720 and the masks of TFRecord', () => {
    expect(vectors?.crc32c.length).toBe(5);
    for (const { hex, crc } of vectors?.crc32c ?? []) expect(crc32c(Buffer.from(hex, 'hex')).toString(16)).toBe(crc);
    for (const { hex, masked } of vectors?.masked ?? [])
      expect(maskedCrc32c(Buffer.from(hex, 'hex')).toString(16)).toBe(masked);
  });

  test('a bad length CRC ends the reading, a bad data CRC costs the record', () => {
    expect(readRecords(Buffer.from(vectors?.bad_length_crc.hex ?? '', 'hex'))).toMatchObject({
      end: 'bad-length',
      data: [],
    });
    expect(readRecords(Buffer.from(vectors?.bad_data_crc.hex ?? '', 'hex'))).toMatchObject({
      end: 'whole',
      data: [],
      corrupt: 1,
    });
  });

  interface Expected {
    readonly runs: Record<string, Record<string, [number, number, number | string][]>>;
  }
  const expected = there ? (json(join(logs, 'tensorboard_expected.json')) as Expected) : undefined;
  const same = (log: ReadLog, run: string): void => {
    const tags = Object.entries(expected?.runs[run] ?? {}).filter(([tag]) => !tag.startsWith('_'));
    expect(log.series.map(({ name }) => name).sort()).toEqual(tags.map(([tag]) => tag).sort());
    for (const [tag, rows] of tags)
      expect(points(log, tag)).toEqual(rows.map(([step, , value]) => [step, value === 'NaN' ? Number.NaN : value]));
  };

  test.each([
    ['tb_torch__events.out.tfevents', 'tb_torch'],
    ['tb_v2__events.out.tfevents', 'tb_v2'],
  ])('%s: the scalars that TensorBoard reads, and no others', (file, run) => {
    const log = read(file);
    expect(log).toMatchObject({ format: 'tensorboard', corrupt: 0, problems: [], replaced: 0 });
    same(log, run);
    const times = Object.values(expected?.runs[run] ?? {})
      .flatMap((rows) => rows.map(([, time]) => time))
      .filter(Number.isFinite);
    expect(log.seconds).toBeGreaterThanOrEqual(Math.max(...times) - Math.min(...times));
  });

  test('a cut event file: what is there is kept, and the cut is told', () => {
    const log = read('tb_torch_truncated.tfevents');
    expect(log.problems.map(({ kind }) => kind)).toEqual(['cut']);
    expect(points(log, 'train/loss')).toEqual(points(read('tb_torch__events.out.tfevents'), 'train/loss'));
  });

  test('every flipped byte of an event file is noticed', () => {
    const bytes = readFileSync(join(logs, 'tb_v2__events.out.tfevents'));
    for (let i = 0; i < bytes.length; i++) {
      const damaged = Buffer.from(bytes);
      damaged[i] = (damaged[i] as number) ^ 0x10;
      const log = readLog([{ name: 'a.tfevents', bytes: damaged }], 'tensorboard', undefined);
      expect(log.problems.length, `byte ${i}`).toBeGreaterThan(0);
    }
  });

  test("Lightning's CSV: sparse records, each series by its own steps", () => {
    const log = read('lightning_metrics.csv');
    expect(log).toMatchObject({ format: 'csv', stepColumn: 'step', corrupt: 0, problems: [], records: 9 });
    expect(points(log, 'train_loss')).toEqual([
      [1, 4.090481281280518],
      [3, 1.680124282836914],
      [5, 0.914851188659668],
      [7, 0.36887526512145996],
      [9, 0.21657711267471313],
      [11, 0.08489414304494858],
    ]);
    expect(points(log, 'val_loss')).toEqual([
      [3, 1.1173657178878784],
      [7, 0.23804984986782074],
      [11, 0.05343661084771156],
    ]);
    expect(log.series.every(({ name }) => log.holesOf(name) === 0)).toBe(true);
  });

  test("Keras' CSV", () => {
    const log = read('keras_csvlogger.csv');
    expect(log).toMatchObject({ format: 'csv', stepColumn: 'epoch', corrupt: 0, problems: [], records: 4 });
    expect(log.series.map(({ name }) => name)).toEqual(['loss', 'mae', 'val_loss', 'val_mae']);
    expect(points(log, 'loss')?.at(-1)).toEqual([3, 2.034433364868164]);
  });

  test("Hugging Face's trainer_state.json", () => {
    const log = read('hf_trainer_state.json');
    const state = json(join(logs, 'hf_trainer_state.json')) as { log_history: Record<string, number>[] };
    expect(log).toMatchObject({ format: 'json', stepColumn: 'step', plannedSteps: 16, seconds: 3.3084, problems: [] });
    for (const name of ['loss', 'eval_loss', 'eval_accuracy', 'grad_norm'])
      expect(points(log, name)).toEqual(
        state.log_history.flatMap((row) => (row[name] === undefined ? [] : [[row.step, row[name]]])),
      );
  });

  test("LightGBM's evals_result", () => {
    const log = read('lightgbm_evals_result.json');
    const result = json(join(logs, 'lightgbm_evals_result.json')) as Record<string, Record<string, number[]>>;
    expect(log.series.length).toBe(4);
    for (const [set, byMetric] of Object.entries(result))
      for (const [metric, values] of Object.entries(byMetric))
        expect(points(log, `${set}.${metric}`)).toEqual(values.map((value, step) => [step, value]));
    expect(wantedSeries(['valid_1.auc']).wanted).toMatchObject([{ role: 'validation', direction: 'max' }]);
  });
});
