import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../../lambda/cleaner/classify/rules/examples.ts';
import { RULES } from '../../../lambda/cleaner/classify/rules/index.ts';
import { contextOf } from './example-page.ts';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
  const { matches, spares } = EXAMPLES.get(rule.id)!;

  test.each(matches.map((example) => [example.lines[example.line]!, example] as const))(
    'holds for %s',
    (_line, example) => {
      const evidence = rule.judge(contextOf(example), example.line);
      expect(evidence).toEqual(expect.stringMatching(/\S/));
    },
  );

  test.each(spares.map((example) => [example.lines[example.line]!, example] as const))(
    'spares %s',
    (_line, example) => {
      expect(rule.judge(contextOf(example), example.line)).toBeNull();
    },
  );

  test('has examples of both, a summary, and a field or kind that fits its force', () => {
    expect(matches.length).toBeGreaterThan(0);
    expect(spares.length).toBeGreaterThan(0);
    expect(rule.summary).toMatch(/^[A-Z].*\.$/);
    expect(rule.kind === null).toBe(rule.force === 'keeps');
  });
});

test('every rule has a file of its name, and every such file is listed', () => {
  const folder = new URL('../../../lambda/cleaner/classify/rules/', import.meta.url);
  const shared = ['index', 'support', 'regions', 'stamps', 'example-text', 'examples'];
  const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
  expect(RULES.map(({ id }) => id).sort()).toEqual(files.filter((file) => !shared.includes(file)).sort());
});
