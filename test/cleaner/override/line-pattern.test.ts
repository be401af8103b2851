import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparable, compileLine, exactLine } from '../../../lambda/cleaner/override/line-pattern.ts';

const fits = (pattern: string, text: string): boolean => compileLine(pattern)(comparable(text));

it.each([
  ['Tide tables', 'Tide tables', true],
  ['tide  TABLES ', 'Tide tables', true],
  ['Tide tables', 'Tide tables for May', false],
  ['Tide tables*', 'Tide tables for May', true],
  ['*for May', 'Tide tables for May', true],
  ['Tide*for*', 'Tide tables for May', true],
  ['*tables*tables*', 'Tide tables for May', false],
  ['aba*aba', 'aba', false],
  ['aba*aba', 'ababa', false],
  ['aba*aba', 'abaaba', true],
  ['a*b*b', 'a b', false],
  ['5 \\* stars', '5 * stars', true],
  ['5 \\* stars', '5 of 6 stars', false],
  ['caf\u00e9', 'cafe\u0301', true],
])('the pattern “%s” on “%s”: %s', (pattern, text, expected) => {
  expect(fits(pattern, text)).toBe(expected);
});

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '*', '\\', 'É'), maxLength: 12 });

it('says the same as a regular expression', () => {
  fc.assert(
    fc.property(text, text, (pattern, line) => {
      const source = comparable(pattern).replace(/\\[*\\]|[\s\S]/g, (part) =>
        part === '*' ? '[\\s\\S]*' : part.replace(/^\\(?=[*\\])/, '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
      );
      expect(fits(pattern, line)).toBe(new RegExp(`^${source}$`).test(comparable(line)));
    }),
    { numRuns: 2000 },
  );
});

it('any text fits its exact pattern', () => {
  fc.assert(
    fc.property(fc.string(), (line) => {
      expect(fits(exactLine(line), line)).toBe(true);
    }),
  );
});

it('takes no longer for many asterisks on a long line', () => {
  const matcher = compileLine(`${'a*'.repeat(900)}c*`);
  const line = 'a'.repeat(200_000);
  const start = performance.now();
  expect(matcher(line)).toBe(false);
  expect(performance.now() - start).toBeLessThan(200);
});
