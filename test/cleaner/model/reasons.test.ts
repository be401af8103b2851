import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlFeatures } from '../../../lambda/cleaner/classify/features/html.ts';
import { reasonOf } from '../../../lambda/cleaner/classify/features/reasons.ts';
import { textFeatures } from '../../../lambda/cleaner/classify/features/text.ts';
import { clean } from '../../../lambda/cleaner/index.ts';

const names = [...new Set([...htmlFeatures.features, ...textFeatures.features].map(({ name }) => name))];

describe('the reasons of the model', () => {
  it.each(names)('say what %s means, whatever its value', (name) => {
    const value = fc.constantFrom(-99, -1, 0, 0.25, 1, 2, 3, 6, 40, 99, 1500.5);
    fc.assert(
      fc.property(value, (given) => {
        const words = reasonOf(name)(given);
        expect(words.length).toBeGreaterThan(5);
        expect(words).not.toMatch(/undefined|NaN|\{/);
      }),
    );
  });

  it('count in the singular and plural', () => {
    expect([0, 1, 2, 7.25].map(reasonOf('words'))).toEqual([
      'it has no words',
      'it has 1 word',
      'it has 2 words',
      'it has 7.3 words',
    ]);
  });

  it('are the same for a column that both routes have', () => {
    expect(reasonOf('line-tight-inside')(0)).toBe(reasonOf('tight-inside')(0));
  });

  it('are refused for a column that nobody has put into words', () => {
    expect(() => reasonOf('novelty')).toThrow('features/reasons.ts');
  });

  it('stand in the evidence of what the model drops', () => {
    const prose =
      'The ferry to the outer islands will sail twice a day from Monday, the harbour office said, because the school there has grown again.';
    const page = ['Monday', 'Tuesday', 'Friday', 'Sunday'].map(
      (day) => `<p>${prose.replace('Monday', day)}</p>`,
    );
    const html = `<main>${page.join('')}</main><footer><div class="widget"><p>Ostrava 14 Lund 9</p></div></footer>`;
    const { evidence } = clean(html, { input: 'html' }).removed.find(({ text }) =>
      text.startsWith('Ostrava'),
    )!;
    expect(evidence).toMatch(/the model gives it \d+ %: [a-z\d]/);
  });
});
