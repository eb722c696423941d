import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../shared/report/report.ts';
import { cli, type Ended } from '../process.ts';
import { skipWithReason } from '../servers/available.ts';
import { availableSklearn } from '../servers/python.ts';

/** A real training with scikit-learn: planned, run within budgets, judged; each defect is injected with a stated size. */

const sklearn = await availableSklearn();
skipWithReason('scikit-learn', sklearn);

/** Logistic regression by gradient descent on the breast cancer data (569 patients), a record an epoch. */
const trainer = `
import json, sys, warnings
import joblib
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import log_loss
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

settings = json.load(open('params.json'))
features, labels = load_breast_cancer(return_X_y=True)
if settings['shuffle']:
    labels = np.random.default_rng(7).permutation(labels)
train_x, test_x, train_y, test_y = train_test_split(features, labels, test_size=0.3, random_state=1, stratify=labels)
scaler = StandardScaler().fit(train_x)
train_x, test_x = scaler.transform(train_x), scaler.transform(test_x)
if settings['wrong']:
    # trees learn wrong labels by heart, too
    train_y[::settings['wrong']] = 1 - train_y[::settings['wrong']]
    model = GradientBoostingClassifier(n_estimators=settings['epochs'], learning_rate=settings['eta0'], max_depth=6, random_state=0)
    model.fit(train_x, train_y)
    stages = zip(model.staged_predict_proba(train_x), model.staged_predict_proba(test_x))
else:
    model = SGDClassifier(loss='log_loss', learning_rate='constant', eta0=settings['eta0'], alpha=0.0001, random_state=0)
    def trained():
        model.partial_fit(train_x, train_y, classes=[0, 1])
        with np.errstate(all='ignore'):
            return model.predict_proba(train_x), model.predict_proba(test_x)
    stages = (trained() for _ in range(settings['epochs']))
with open('log.jsonl', 'w') as log:
    for epoch, (seen, unseen) in enumerate(stages):
        loss, val_loss = log_loss(train_y, seen), log_loss(test_y, unseen)
        log.write(json.dumps({'epoch': epoch, 'loss': loss, 'val_loss': val_loss}) + '\\n')
        print(f'epoch {epoch}: {loss:.4f} {val_loss:.4f}', flush=True)
joblib.dump(model, 'model.joblib')
with open('labels.csv', 'w') as out:
    out.write('label\\n' + ''.join(f'{label}\\n' for label in test_y))
`;

describe.skipIf(!sklearn.ok)('scikit-learn', () => {
  let folder = '';
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'training-')));
    writeFileSync(join(folder, 'train.py'), trainer);
    writeFileSync(join(folder, 'requirements.txt'), 'scikit-learn==1.7.2\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const good = { eta0: 0.0005, epochs: 40, shuffle: false, wrong: 0 };
  const gate = (args: readonly string[], named: string): Ended =>
    cli(['training-gate', ...args, '--report-dir', `reports/${named}`], folder, {
      PYTHONPATH: sklearn.ok ? sklearn.packages : '',
      PYTHONDONTWRITEBYTECODE: '1',
    });
  const report = (named: string): Report =>
    JSON.parse(readFileSync(join(folder, 'reports', named, 'report.json'), 'utf8'));
  const failing = (named: string): string[] =>
    report(named)
      .checks.filter(({ outcome, severity }) => outcome !== 'pass' && severity === 'error')
      .map(({ id, outcome }) => `${id}: ${outcome}`);
  const run = (parameters: object, named: string, more: readonly string[] = []): Ended => {
    writeFileSync(join(folder, 'params.json'), JSON.stringify(parameters));
    return gate(
      [
        ...['--mode', 'run', '--command', `${sklearn.ok ? sklearn.path : ''} train.py`, '--inputs', 'train.py'],
        ...['--parameters', 'params.json', '--environment-lock', 'requirements.txt', '--record', 'record.json'],
        ...['--results', 'model.joblib,log.jsonl,labels.csv', ...more],
      ],
      named,
    );
  };
  const judge = (named: string): Ended =>
    gate(
      [
        ...['--mode', 'judge', '--log', 'log.jsonl', '--record', 'record.json', '--planned-steps', '40'],
        ...['--labels', 'labels.csv', '--trivial-metric', 'log_loss'],
        ...['--lineage', 'inputs,parameters,environment-lock,command'],
      ],
      named,
    );

  test('a sound training passes, and is not run a second time', () => {
    const ran = run(good, 'run', ['--time-budget', '5m', '--memory-budget', '2GiB']);
    expect(ran.exit, ran.stderr).toBe(0);
    expect(ran.stderr).toContain('epoch 39: ');
    const { run: seen } = report('run').evidence as { run: { peakMemory: number } };
    // the interpreter with NumPy, SciPy and scikit-learn
    expect(seen.peakMemory).toBeGreaterThan(50 * 2 ** 20);
    expect(run(good, 'again').stderr).not.toContain('epoch');
    expect(report('again').evidence).toMatchObject({ needsTraining: false });
    expect(judge('judged').exit, failing('judged').join(' ')).toBe(0);
    expect(failing('judged')).toEqual([]);
    // 64 of 171 labels are 0: the entropy of the prior
    expect(report('judged').evidence.trivial).toMatchObject({ labels: 171, metric: 'log_loss' });
    const { trivial } = report('judged').evidence as { trivial: { value: number } };
    expect(trivial.value).toBeCloseTo(-(64 / 171) * Math.log(64 / 171) - (107 / 171) * Math.log(107 / 171), 12);
  });

  test.each([
    [
      'a step four million times as large: nothing is learnt',
      { ...good, eta0: 2000 },
      /^(val_)?loss\.(falls|diverged)/,
    ],
    ['shuffled labels: nothing to learn', { ...good, shuffle: true }, /^val_loss\.beats-trivial: fail/],
    [
      'boosting on labels of which each third is wrong: learnt by heart',
      { ...good, wrong: 3, eta0: 0.8 },
      /^val_loss\.overfit-gap: fail/,
    ],
    ['half of the planned epochs', { ...good, epochs: 20 }, /^log-complete: fail/],
  ])('%s', (name, parameters, expected) => {
    expect(run(parameters, name).exit).toBe(0);
    expect(judge(name).exit).toBe(1);
    expect(failing(name).join('\n')).toMatch(new RegExp(expected.source, 'm'));
  });

  test('beyond its budgets', () => {
    expect(run({ ...good, epochs: 1_000_000 }, 'time', ['--time-budget', '8s', '--grace', '1s']).exit).toBe(1);
    expect(failing('time')).toEqual(['run.ended: fail', 'budget-time: fail']);
    expect(run({ ...good, epochs: 1_000_000 }, 'memory', ['--memory-budget', '40MiB', '--grace', '1s']).exit).toBe(1);
    expect(failing('memory')).toEqual(['run.ended: fail', 'budget-memory: fail']);
  });
});
