import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { expect, it } from 'vitest';
import { listRule, ruleSource } from '../../bin/new-rule.ts';

const index = readFileSync('lambda/cleaner/classify/rules/index.ts', 'utf8');

it('lists a new rule among the sorted imports, and before the rule that is named', () => {
  const listed = listRule(index, 'sea-state', 'menu-item');
  const imports = listed.match(/^import \{.*$/gm)!;
  expect(imports).toEqual([...imports].sort());
  expect(listed).toContain("import { seaState } from './sea-state.ts';\n");
  expect(listed).toMatch(/\n {2}seaState,\n {2}menuItem,\n/);
  expect(listed.length).toBe(index.length + "import { seaState } from './sea-state.ts';\n".length + 12);
});

it('lists one that sorts last too', () => {
  const imports = listRule(index, 'zebra', 'headline').match(/^import \{.*$/gm)!;
  expect(imports.at(-1)).toContain('zebra');
});

it('says when there is no such rule to stand before', () => {
  expect(() => listRule(index, 'sea-state', 'nowhere')).toThrow(/no rule nowhere/);
});

it('writes a module that compiles and holds the id and kind', () => {
  const source = ruleSource('sea-state', 'widget');
  expect(transformSync(source, { loader: 'ts' }).code).toContain('seaState');
  expect(source).toContain("id: 'sea-state',\n  kind: 'widget'");
});
