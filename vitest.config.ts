import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/temporary-files.ts'],
    setupFiles: ['test/setup.ts'],
    include: ['test/**/*.test.ts'],
  },
});
