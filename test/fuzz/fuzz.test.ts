import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../lambda/cleaner/index.ts';
import { cook, type Recipe, recipes } from './cases.ts';
import { Checker } from './properties.ts';
import { markedPages } from './tree.ts';

/** The long run is `npm run fuzz`; these cases are small ones, under the seed of all property tests. */
const CASES = 2_000;
const SCALE = 512;

describe('spoilt pages', () => {
  it('end in a sound document or a clear error, the same each time', { timeout: 240_000 }, async () => {
    const checker = new Checker();
    await fc.assert(
      fc.asyncProperty(recipes(SCALE), async (recipe: Recipe) => {
        expect(await checker.check(cook(recipe))).toEqual([]);
      }),
      { numRuns: CASES },
    );
    // Most cases must get past the guards, or nothing is tested.
    expect(checker.documents).toBeGreaterThan(CASES / 2);
  });
});

describe('well-formed pages', () => {
  it('lose no text: each has its block', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(markedPages, ({ html, marks }) => {
        fc.pre(marks.length > 0);
        const text = inspect(html, { input: 'html' }).page.blocks.map((block) => block.text);
        const words = text.join(' ').split(/\s+/);
        expect(marks.filter((mark) => words.filter((word) => word === mark).length !== 1)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
