import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { aliasNames } from '../../shared/gates/metric-regression/alias.ts';
import { metricNames, metrics } from '../../shared/gates/metric-regression/metric.ts';
import { resolveMetric } from '../../shared/gates/metric-regression/resolve-metric.ts';
import { rulesReader } from '../../shared/gates/metric-regression/rule.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/metrics.md', import.meta.url)), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| `'));
const rowOf = (name: string): string[] => rows.filter((line) => line.startsWith(`| \`${name}\` |`));

describe('docs/metrics.md', () => {
  test.each(metricNames)('has one row of %s, which says the way that is better and its aliases', (name) => {
    expect(rowOf(name)).toHaveLength(1);
    const [row = ''] = rowOf(name);
    const { better, family } = metrics[name];
    if (family !== 'counts') expect(row).toContain(`| ${better} |`);
    for (const alias of aliasNames())
      if (resolveMetric({ metric: alias })?.of.name === name) expect(row).toContain(`\`${alias}\``);
  });

  test('has rules that read', () => {
    const [, yaml = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];
    expect(rulesReader.read(parse(yaml).metrics).problems).toBeUndefined();
  });

  test('names no metric that there is not', () => {
    const named = rows.map((line) => line.slice(3, line.indexOf('`', 3)));
    const fields = ['average', 'beta', 'k', 'at', 'bins', 'quantile', 'power'];
    expect(
      named.filter((name) => !fields.includes(name) && !(metricNames as readonly string[]).includes(name)),
    ).toEqual([]);
  });
});
