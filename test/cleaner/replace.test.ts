import fc from 'fast-check';
import { expect, it } from 'vitest';
import { replaceInSteps } from '../../lambda/cleaner/replace.ts';

it('gives what a replacement in one gives, wherever its steps end', () => {
  const around = fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\u200b', '*', '🦀'), maxLength: 40 });
  fc.assert(
    fc.property(around, around, fc.nat({ max: 40 }), (before, after, short) => {
      const text = `${'x'.repeat(65_536 - short)}${before}${'y '.repeat(40_000)}${after}`;
      expect(replaceInSteps(text, /\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
      expect(replaceInSteps(text, /[*a]/g, '\\$&')).toBe(text.replace(/[*a]/g, '\\$&'));
    }),
    { numRuns: 100 },
  );
});
