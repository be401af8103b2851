/**
 * What is mutated, and the tests that must notice: those nearest to the code, for each mutant that lives is met by all of
 * them. A test that only measures time has no place here.
 */
export const AREAS: Readonly<Record<string, { readonly mutate: string; readonly tests: readonly string[] }>> =
  {
    decode: {
      mutate: 'lambda/cleaner/decode/**/*.ts',
      tests: ['test/cleaner/decode/*.test.ts', 'test/cleaner/limits.test.ts'],
    },
    rules: {
      mutate: 'lambda/cleaner/classify/rules/*.ts',
      tests: ['test/cleaner/rules/{credit,examples}.test.ts', 'test/cleaner/rules/conditions/*.test.ts'],
    },
    storage: {
      mutate: 'lambda/storage/*.ts',
      tests: ['test/lambda/{backfill,events,handler,keys,order,ordering,read,write}.test.ts'],
    },
    records: {
      mutate: 'lambda/records/*.ts',
      tests: ['test/lambda/records.test.ts'],
    },
  };
