import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { featuresPage, rulesPage } from '../../../docs/generate.ts';

test.each([
  ['rules.md', rulesPage],
  ['features.md', featuresPage],
])('docs/%s is what `npm run docs` makes', (name, page) => {
  expect(readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8')).toBe(page());
});
