import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { RULES } from '../../lambda/cleaner/classify/rules/index.ts';
import { inspect } from '../../lambda/cleaner/index.ts';
import { findUploads } from '../../local/upload.ts';

test('between them the samples show every kind of chrome that a rule can name', async () => {
  const uploads = await findUploads([fileURLToPath(new URL('../../samples', import.meta.url))]);
  const verdicts = uploads.flatMap(({ file, key }) => inspect(readFileSync(file), { name: key }).verdicts);
  // A rule that says "other" names nothing.
  const named = new Set(RULES.flatMap(({ kind }) => (kind === null || kind === 'other' ? [] : [kind])));
  const shown = new Set(verdicts.map(({ kind }) => kind));
  expect([...named].filter((kind) => !shown.has(kind))).toEqual([]);
  expect(named.size).toBeGreaterThan(15);
});
