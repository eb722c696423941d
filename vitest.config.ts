import { defineConfig } from 'vitest/config';

/** `npm test` needs npm alone; `oracles` reads ../shared; `deep` takes long; `integration` installs and starts servers. */
const suites = {
  unit: {
    include: ['shared/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/oracles/**', 'test/integration/**', 'test/**/*deep*.test.ts'],
  },
  oracles: { include: ['test/oracles/**/*.test.ts'], exclude: [] },
  // the bad inputs of `npm test` come again, ten times as many
  deep: { include: ['test/**/*deep*.test.ts', 'test/hostile/*-*.test.ts'], exclude: [] },
  integration: { include: ['test/integration/**/*.test.ts'], exclude: [] },
};

const suite = (process.env.MLOPS_GATES_SUITE ?? 'unit') as keyof typeof suites;

export default defineConfig({
  test: {
    ...suites[suite],
    environment: 'node',
    // a machine of two cores with neighbours
    testTimeout: suite === 'unit' ? 60_000 : 1_800_000,
    hookTimeout: suite === 'integration' ? 1_800_000 : 120_000,
    maxWorkers: 2,
  },
});
