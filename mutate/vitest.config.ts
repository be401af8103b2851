import { defineConfig } from 'vitest/config';
import { AREAS } from './areas.ts';

/** The tests of the area that is mutated; Stryker reads this in its copy of the repository. */
export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    include: [...AREAS[process.env.MUTATE_AREA!]!.tests],
  },
});
