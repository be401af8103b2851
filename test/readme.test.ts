import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CUE_TABLES } from '../lambda/cleaner/classify/cues/tables.ts';

it('the README names the languages whose cue words are known', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8').replace(/\s+/g, ' ');
  const [, count, names] = /Cue words are known in (\d+) languages: ([^.]+)\./.exec(readme) ?? [];
  const english = new Intl.DisplayNames('en', { type: 'language' });
  const known = Object.keys(CUE_TABLES).map((language) => english.of(language));
  expect(names?.split(', ')).toEqual(known.sort());
  expect(Number(count)).toBe(known.length);
});
