import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../shared/clients/prometheus/client.ts';

/** Answers that a real Prometheus 2.42 gave: only raw, finite samples are evidence, and every refusal is told apart. */

const file = join(resolve(import.meta.dirname, '../../../shared/oracles/canary'), 'prometheus-2.42-responses.json');

interface Captured {
  readonly name: string;
  readonly status: number;
  readonly body?: {
    readonly data?: {
      readonly resultType: string;
      readonly result: readonly { readonly values?: readonly [number, string][] }[];
    };
  };
}

const finite = ({ body }: Captured): boolean =>
  (body?.data?.result ?? []).every(({ values = [] }) => values.every(([, value]) => Number.isFinite(Number(value))));

function expected(captured: Captured): string {
  const { status, body } = captured;
  // what is no JSON did not come from the query interface
  if (status === 503 || (status === 200 && body === undefined)) return 'unavailable';
  if (status !== 200 || body?.data?.resultType !== 'matrix') return 'refused';
  return finite(captured) ? 'ok' : 'refused';
}

describe.skipIf(!existsSync(file))('answers of Prometheus (skipped: ../shared is absent)', () => {
  const cases = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).cases : []) as Captured[];

  test('the answers are there', () => {
    expect(cases.length).toBeGreaterThan(40);
    const kinds = cases.map(expected);
    for (const kind of ['ok', 'refused', 'unavailable']) expect(kinds).toContain(kind);
  });

  test.each(cases.map((captured) => [captured.name, captured] as const))('%s', (_, captured) => {
    const text = captured.body === undefined ? '404 page not found\n' : JSON.stringify(captured.body);
    const asked = readAnswer(captured.status, text);
    expect(asked.ok ? 'ok' : asked.kind).toBe(expected(captured));
    if (!asked.ok) return;
    const values = (captured.body?.data?.result ?? []).map((series) =>
      (series.values ?? []).map(([time, value]) => [time, Number(value)]),
    );
    expect(asked.series.map(({ samples }) => samples)).toEqual(values);
  });
});
