import { expect, it } from 'vitest';
import * as packed from '../../../../lambda/cleaner/classify/cues/packed.ts';
import * as source from '../../../../lambda/cleaner/classify/cues/tables.ts';

it.each(Object.keys(source.CUE_TABLES))('%s: bundles get the same table (else: npm run cues)', (language) => {
  expect(packed.cueTable(language)).toEqual(source.cueTable(language));
});

it.each([packed, source])('knows no other language', ({ cueTable }) => {
  expect(cueTable('xx')).toBeUndefined();
  expect(cueTable('constructor')).toBeUndefined();
});
