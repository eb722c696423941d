// node record.mjs > observations.csv
// The record that `replay` judges: six hours of requests a minute, half of them to the canary, whose errors are as rare as those
// of the control. Made by a seeded generator: a recording of a real service would need one to ship.
let state = 20240229;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const binomial = (n, p) => Array.from({ length: n }, random).filter((u) => u < p).length;
const errorRates = { control: 0.02, canary: Number(process.argv[2] ?? 0.02) };
const start = Date.parse('2026-03-02T08:00:00Z');

console.log('time,track,metric,value,count,total');
console.log(`${new Date(start).toISOString()},canary,weight,50,,`);
for (let minute = 0; minute < 360; minute++)
  for (const [track, rate] of Object.entries(errorRates)) {
    const total = 100 + Math.floor(random() * 40);
    const time = new Date(start + minute * 60_000 + 30_000).toISOString();
    console.log(`${time},${track},errors,,${binomial(total, rate)},${total}`);
  }
