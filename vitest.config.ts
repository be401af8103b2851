import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/temporary-files.ts'],
    setupFiles: ['test/setup.ts'],
    include: ['test/**/*.test.ts'],
    // The first template of a process loads the CDK, which takes seconds where others work on the machine too.
    testTimeout: 30_000,
  },
});
