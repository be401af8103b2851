import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textFeatures } from '../../lambda/cleaner/classify/features/text.ts';
import { shippedModels } from '../../lambda/cleaner/classify/model/index.ts';
import type { Models } from '../../lambda/cleaner/classify/types.ts';
import { clean, inspect } from '../../lambda/cleaner/index.ts';
import { buildForest } from '../../model/booster.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const SAMPLES = join(import.meta.dirname, '..', '..', 'samples');

const again = (text: string): string => clean(text, { input: 'text' }).text;

describe('a clean text, cleaned again', () => {
  it.each(readdirSync(FIXTURES))('is the same: fixture %s', (name) => {
    const { text } = clean(readFileSync(join(FIXTURES, name, 'source.txt')), { input: 'text' });
    expect(again(text)).toBe(text);
  });

  it.each(readdirSync(SAMPLES).filter((name) => /\.(?:html|txt)$/.test(name)))(
    'is the same: sample %s',
    (name) => {
      const { text } = clean(readFileSync(join(SAMPLES, name)), { name });
      expect(again(text)).toBe(text);
    },
  );
});

/** An article with lines that look like chrome on their own. */
const ODD = [
  'The mill at Thorley has ground flour for four hundred winters, and for the last ninety of them the same family has kept its stones in order.',
  'On Saturdays the wheel is let in at seven, when the pond is full, and the first sacks are warm by eight.',
  'What it grinds',
  'Spelt, rye and a red wheat that is grown nowhere else in the county, all of it from fields that can be seen from the loft.',
  'Rye: 40 sacks',
  'Spelt: 25 sacks',
  'Red wheat: 9 sacks',
  'Each sack weighs what a man can carry up the ladder, which the present miller, a woman of sixty, does eleven times a day.',
  '“It keeps the doctor poor,” she says, and goes up again.',
  'The loaf',
  'Her bread is made of three things and takes two days, of which the dough sleeps through most in a crock behind the stove.',
  'Flour 1 kg',
  'Water 700 ml',
  'Salt 20 g',
  'When the crust cracks on its own, the loaf is done, and until then nobody in the house is allowed to open the oven door.',
  'Twice the county wanted to close the race and twice it found that the charter of the mill is older than the county is.',
  'Open daily 7–12',
  'Visitors may come as long as they do not mind the noise, the dust and a cat that regards the loft as hers alone.',
  'What is left over goes to the hens, and what the hens leave goes to the sparrows under the eaves, who wait for it.',
  'So nothing is lost at Thorley, the miller says, except now and then the way, for the lane to it has no sign.',
];

/** A model that doubts every line of five words or fewer. */
const doubting: Models = {
  ...shippedModels(),
  text: {
    tokens: new Map(),
    forest: buildForest([
      {
        column: textFeatures.features.findIndex(({ name }) => name === 'words'),
        threshold: 5.5,
        value: 0,
      },
      { column: null, threshold: 0, value: -2 },
      { column: null, threshold: 0, value: 3 },
    ]),
  },
};
const judge = (page: string) => inspect(page, { input: 'text' }, doubting);
const isSpared = (page: string): boolean => judge(page).verdicts.some(({ rule }) => rule === 'guard');

describe('a text that is clean already', () => {
  const text = ODD.join('\n\n');

  it('keeps lines that the model doubts, and says so', () => {
    const { document, verdicts } = judge(text);
    expect(document.text).toBe(text);
    const spared = verdicts.filter(({ rule }) => rule === 'guard');
    expect(spared.map(({ block }) => ODD[block])).toContain('Rye: 40 sacks');
    for (const { evidence } of spared) expect(evidence).toContain('clean already');
  });

  it('still gives its headline to the title', () => {
    const { document } = judge(`Four Hundred Winters at Thorley Mill\n\n${text}`);
    expect(document.title).toBe('Four Hundred Winters at Thorley Mill');
    expect(document.text).toBe(text);
  });

  it('loses what a rule knows beyond doubt', () => {
    const { document } = judge(`${text}\n\nRead more: The Baker of Ely Shuts After Eighty Years`);
    expect(document.text).toBe(text);
    expect(document.related.map(({ title }) => title)).toEqual(['The Baker of Ely Shuts After Eighty Years']);
  });

  it.each([
    ['without blank lines between', ODD.join('\n')],
    [
      'with chrome around it',
      ['Home', 'News', ...ODD, 'Share on Facebook', 'All rights reserved'].join('\n\n'),
    ],
    [
      'of mostly short lines',
      [
        ...ODD,
        ...ODD.filter((line) => line.length < 20).flatMap((line) =>
          Array.from({ length: 30 }, (_, i) => `${line} ${i}`),
        ),
      ].join('\n\n'),
    ],
  ])('is not taken for one: a page %s', (_, page) => {
    expect(isSpared(text)).toBe(true);
    expect(isSpared(page)).toBe(false);
  });
});
