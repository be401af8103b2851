import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { prepareOverrides } from '../../../lambda/cleaner/index.ts';
import { readOverride } from '../../../lambda/cleaner/override/format.ts';
import { overrideJsonSchema } from '../../../schema/generate.ts';
import { example } from '../../../schema/override.ts';

const published = JSON.parse(readFileSync('schema/override.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: false }).compile(published);

it('the published schema is the one that the definition gives (npm run schema)', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(overrideJsonSchema())));
});

it('the example is of the schema, and works', () => {
  expect(validate(example)).toBe(true);
  expect(prepareOverrides({ [example.host]: example }, '2026-01-01').all[0]!.ignored).toBeNull();
});

it('the example of docs/overrides.md works', () => {
  const json = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/overrides.md', 'utf8'))![1]!;
  const override = JSON.parse(json);
  expect(prepareOverrides({ [override.host]: override }, '2026-01-01').all[0]!.ignored).toBeNull();
  expect(validate(override)).toBe(true);
});

const { drop, test, ...rest } = example;
it.each<[string, unknown]>([
  ['no object', []],
  ['another schema', { ...example, schema: 'winnow/override/2' }],
  ['no tests', { ...rest, drop }],
  ['an empty test', { ...example, test: [] }],
  ['a field too many', { ...example, dropp: [] }],
  ['an entry with a field too many', { ...example, drop: [{ line: 'x', field: 'notes' }] }],
  ['an unknown kind', { ...example, drop: [{ line: 'x', kind: 'junk' }] }],
  ['a lift to nowhere', { ...example, lift: [{ line: 'x', field: 'text' }] }],
  ['a line that is a number', { ...example, drop: [{ line: 7 }] }],
  ['an unknown verdict', { ...example, test: [{ line: 'x', verdict: 'burnt' }] }],
  ['no day', { ...example, expires: '31.12.2027' }],
  ['too many entries', { ...example, drop: Array(201).fill({ line: 'x' }) }],
  ['an endless selector', { ...example, drop: [{ selector: 'p'.repeat(301) }] }],
])('schema and cleaner both refuse %s', (_, value) => {
  expect(validate(value)).toBe(false);
  expect(typeof readOverride(value)).toBe('string');
});
