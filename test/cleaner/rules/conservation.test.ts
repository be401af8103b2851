import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXAMPLES } from '../../../lambda/cleaner/classify/rules/examples.ts';
import { clean, inspect } from '../../../lambda/cleaner/index.ts';
import { KINDS } from '../../../lambda/cleaner/types.ts';

const chrome = [...EXAMPLES.values()].flatMap(({ matches, spares }) =>
  [...matches, ...spares].flatMap(({ lines }) => lines),
);
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...chrome) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.constantFrom('', '0', '* ', '— ', '12:30', '©', '# Head', '![a](b.png)') },
);
const page = fc.array(line, { minLength: 1, maxLength: 40 }).filter((lines) => /\p{L}/u.test(lines.join('')));

test('every block has one verdict, and every removal a kind, a rule and evidence', () => {
  fc.assert(
    fc.property(page, (lines) => {
      const { page, verdicts } = inspect(lines.join('\n'), { input: 'text' });
      expect(verdicts.map(({ block }) => block)).toEqual(page.blocks.map(({ index }) => index));
      for (const { verdict, kind, field, rule, evidence } of verdicts) {
        expect(evidence).not.toBe('');
        expect(rule).not.toBe('');
        expect(verdict === 'kept' ? kind : KINDS.includes(kind as never)).toBe(
          verdict === 'kept' ? null : true,
        );
        expect(field === null).toBe(verdict !== 'lifted');
      }
    }),
    { numRuns: 150 },
  );
});

test('a lifted block has its words in its field', () => {
  fc.assert(
    fc.property(page, (lines) => {
      const document = clean(lines.join('\n'), { input: 'text' });
      const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '').toLowerCase();
      for (const { field, text } of document.lifted) {
        if (field !== 'corrections' && field !== 'notes' && field !== 'images') continue;
        // A stamp's site and day go to fields of their own.
        if (/, \d{4}, [\d.]+$/.test(text)) continue;
        const held = letters(JSON.stringify(document[field]));
        for (const word of text.match(/\p{Lu}?\p{Ll}{4,}/gu) ?? []) expect(held).toContain(letters(word));
      }
    }),
    { numRuns: 100 },
  );
});
