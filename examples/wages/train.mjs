// node train.mjs --data FILE --out DIR [--features plain|previous|full] [--rate N] [--epochs N]
// Who earns at least the median wage? A logistic regression on the Current Population Survey of 1985 (534 people), trained by
// gradient descent. Writes predictions for people whom the model has not seen (five folds), the model, and a log of losses.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Matrix } from 'ml-matrix';

const { values: option } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    features: { type: 'string', default: 'full' },
    rate: { type: 'string', default: '0.5' },
    epochs: { type: 'string', default: '200' },
  },
});
const epochs = Number(option.epochs);
const folds = 5;

const [header, ...lines] = readFileSync(option.data, 'utf8').trim().split(/\r?\n/);
const names = header.split(',');
const people = lines.map((line, i) => ({
  id: i + 1,
  ...Object.fromEntries(line.split(',').map((value, column) => [names[column], value])),
}));
const median = [...people].map(({ wage }) => Number(wage)).sort((a, b) => a - b)[Math.floor(people.length / 2)];
const labels = people.map(({ wage }) => (Number(wage) >= median ? 1 : 0));

const numbers = ['education', 'experience'];
const categories = {
  plain: [],
  previous: ['occupation', 'sector', 'union'],
  full: ['occupation', 'sector', 'union', 'south'],
}[option.features];
const columns = [
  ...numbers.map((name) => people.map((person) => Number(person[name]))),
  ...categories.flatMap((name) => {
    const kinds = [...new Set(people.map((person) => person[name]))].sort().slice(1);
    return kinds.map((kind) => people.map((person) => (person[name] === kind ? 1 : 0)));
  }),
].map(standardised);
const inputs = new Matrix(people.map((_, i) => [1, ...columns.map((column) => column[i])]));

const log = [];
const scores = new Array(people.length);
for (let fold = 0; fold < folds; fold++) {
  const held = people.map((_, i) => i).filter((i) => i % folds === fold);
  const rest = people.map((_, i) => i).filter((i) => i % folds !== fold);
  const weights = train(rest, (epoch, current) => {
    if (fold === 0) log.push({ epoch, train_loss: loss(rest, current), val_loss: loss(held, current) });
  });
  for (const i of held) scores[i] = chance(i, weights);
}
const weights = train(people.map((_, i) => i));

mkdirSync(option.out, { recursive: true });
write('log.jsonl', log.map((entry) => JSON.stringify(entry)).join('\n'));
write(
  'model.json',
  JSON.stringify({ kind: 'logistic-regression', numbers, categories, median, weights: weights.to1DArray() }),
);
write(
  'predictions.csv',
  ['id,high_wage,predicted,score,gender,race']
    .concat(
      people.map(({ id, gender, race }, i) =>
        [id, labels[i], scores[i] >= 0.5 ? 1 : 0, scores[i].toFixed(6), gender, race].join(','),
      ),
    )
    .join('\n'),
);
console.log(`trained on ${people.length} people with ${columns.length} columns, ${epochs} epochs`);

function train(rows, watch = () => {}) {
  const x = inputs.selection(rows, [...Array(inputs.columns).keys()]);
  const y = Matrix.columnVector(rows.map((i) => labels[i]));
  let current = Matrix.zeros(inputs.columns, 1);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const errors = x.mmul(current).apply(sigmoid).sub(y);
    current = current.sub(
      x
        .transpose()
        .mmul(errors)
        .mul(Number(option.rate) / rows.length),
    );
    watch(epoch, current);
  }
  return current;
}

function sigmoid(i, j) {
  this.set(i, j, 1 / (1 + Math.exp(-this.get(i, j))));
}

function chance(row, weightsOf) {
  return 1 / (1 + Math.exp(-inputs.getRowVector(row).mmul(weightsOf).get(0, 0)));
}

function loss(rows, weightsOf) {
  const total = rows.reduce((sum, i) => {
    const p = Math.min(Math.max(chance(i, weightsOf), 1e-12), 1 - 1e-12);
    return sum - (labels[i] === 1 ? Math.log(p) : Math.log(1 - p));
  }, 0);
  return total / rows.length;
}

function standardised(column) {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  const deviation = Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length) || 1;
  return column.map((value) => (value - mean) / deviation);
}

function write(name, text) {
  writeFileSync(join(option.out, `${name}.part`), `${text}\n`);
  renameSync(join(option.out, `${name}.part`), join(option.out, name));
}
