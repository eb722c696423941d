/** The rows of metric-catalogue.py, made in the same way. */

function drawing(): (below: number) => number {
  let state = 20240229n;
  return (below) => {
    state = (state * 1103515245n + 12345n) % 2n ** 31n;
    return Number((state >> 8n) % BigInt(below));
  };
}

const draw = drawing();
const rows = <T>(make: () => T): readonly T[] => Array.from({ length: 400 }, make);

export const binaryRows = rows(() => {
  const truth = draw(10);
  const score = (): number => Math.min(1000, Math.max(0, truth * 60 + draw(460))) / 1000;
  const [now, before] = [score(), score()];
  return { y: truth + draw(4) > 6 ? 1 : 0, now, before, weight: 1 + draw(8) / 4 };
});

export const classRows = rows(() => {
  const names = ['a', 'b', 'c', 'd'] as const;
  const truth = draw(10) % 4;
  const guess = (right: number) => names[draw(100) < right ? truth : draw(4)] as string;
  const [now, before] = [guess(70), guess(75)];
  return { y: names[truth] as string, now, before, weight: 1 + draw(8) / 4 };
});

export const valueRows = rows(() => {
  const y = 1 + draw(5000) / 100;
  const now = y * (0.5 + draw(100) / 100);
  return { y, now, before: y * (0.6 + draw(90) / 100) };
});
