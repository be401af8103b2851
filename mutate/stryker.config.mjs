// Mutants in what runs once at import (tables, patterns) are left out: each would need a run of all tests in a fresh process.
const area = process.env.MUTATE_AREA;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'mutate/vitest.config.ts' },
  // TypeScript 7 has no API to rewrite a tsconfig.json with, and the tests need none.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 1,
  mutate: [process.env.MUTATE_FILES],
  ignorePatterns: [
    '/bench/out',
    '/bench/peers',
    '/model/out',
    '/cdk.out',
    '/.winnow',
    '/mutate/out',
    '/docs/images',
  ],
  tempDirName: 'mutate/out/tmp',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `mutate/out/${area}.json` },
  thresholds: { high: 90, low: 80, break: 80 },
  timeoutMS: 20_000,
};
