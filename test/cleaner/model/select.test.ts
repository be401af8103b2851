import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates, select, selectBlocks } from '../../../lambda/cleaner/classify/select.ts';
import type { Block, Page } from '../../../lambda/cleaner/types.ts';

const plain = (words: readonly number[], linkWords: readonly number[] = words.map(() => 0)) => ({
  words,
  linkWords,
  copyOf: words.map((_, index) => index),
});

const keptOf = (words: number[], score: number[], linkWords?: number[]): number[] => [
  ...selectBlocks(plain(words, linkWords), score).kept,
];

/** Expected F1 of a choice, as the docstring defines it. */
function expectedF1(words: readonly number[], score: readonly number[], kept: ArrayLike<number>): number {
  let hit = 0;
  let taken = 0;
  let all = 0;
  for (const [index, count] of words.entries()) {
    const weight = count + 0.5;
    all += score[index]! * weight;
    if (kept[index]) {
      hit += score[index]! * weight;
      taken += weight;
    }
  }
  return taken + all === 0 ? 0 : (2 * hit) / (taken + all);
}

// Under 20 words no guard steps in.
const page = fc.array(
  fc.tuple(fc.integer({ min: 6, max: 19 }), fc.double({ min: 0.2, max: 1, noNaN: true })),
  {
    minLength: 1,
    maxLength: 8,
  },
);

describe('selectBlocks', () => {
  it('finds the best of all choices', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const words = blocks.map(([count]) => count);
        const score = blocks.map(([, p]) => p);
        const found = expectedF1(words, score, selectBlocks(plain(words), score).kept);
        for (let choice = 0; choice < 1 << words.length; choice++) {
          const kept = words.map((_, index) => (choice >> index) & 1);
          expect(expectedF1(words, score, kept)).toBeLessThanOrEqual(found + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes its threshold from the page: the same block is kept among weak ones and dropped among strong ones', () => {
    expect(keptOf([10, 100], [0.4, 0.3])).toEqual([1, 1]);
    expect(keptOf([10, 100], [0.4, 0.99])).toEqual([0, 1]);
  });

  it('keeps the likeliest of equal long texts', () => {
    const blocks = { words: [30, 30, 9], linkWords: [0, 0, 0], copyOf: [0, 0, 2] };
    expect([...selectBlocks(blocks, [0.7, 0.9, 0.8]).kept]).toEqual([0, 1, 1]);
    expect([...selectBlocks(blocks, [0.9, 0.9, 0.8]).kept]).toEqual([1, 0, 1]);
  });

  it('never drops the block that holds most of the prose', () => {
    const found = selectBlocks(plain([400, 30, 60]), [0.11, 0.99, 0.99]);
    expect([...found.kept]).toEqual([1, 1, 1]);
    expect(found.guarded).toEqual([0]);
  });

  it('keeps no prose that the model rules out', () => {
    expect(keptOf([400, 30, 60], [0.09, 0.99, 0.99])).toEqual([0, 1, 1]);
    expect(keptOf([25, 25, 25], [0.01, 0.09, 0.01])).toEqual([0, 0, 0]);
  });

  it('never empties a page that has prose, and empties one that has none', () => {
    const prose = selectBlocks(plain([25, 25, 25]), [0.01, 0.11, 0.01]);
    expect([...prose.kept]).toEqual([0, 1, 0]);
    expect(prose.guarded).toEqual([1]);
    expect(keptOf([25, 25, 25], [0.01, 0.11, 0.01], [20, 20, 20])).toEqual([0, 0, 0]);
    expect(keptOf([3, 2], [0.01, 0.02])).toEqual([0, 0]);
    expect(keptOf(Array(100).fill(3), Array(100).fill(0.04))).not.toContain(1);
    expect(keptOf(Array(100).fill(3), Array(100).fill(0.06))).toContain(1);
    expect(keptOf([3], [0.4])).toEqual([1]);
    expect(keptOf([], [])).toEqual([]);
  });

  it('keeps something of whatever has prose that is a little likely', () => {
    const block = fc.tuple(fc.integer({ min: 20, max: 200 }), fc.double({ min: 0.1, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 30 }), (blocks) => {
        const words = blocks.map(([count]) => count);
        const { kept } = selectBlocks(
          plain(words),
          blocks.map(([, p]) => p),
        );
        expect(kept).toContain(1);
        const most = words.findIndex((count) => count > words.reduce((a, b) => a + b, 0) / 2);
        if (most >= 0) expect(kept[most]).toBe(1);
      }),
    );
  });
});

describe('select', () => {
  const page = (input: 'html' | 'text') =>
    ({
      input,
      blocks: [{ index: 0, text: 'terns '.repeat(30), words: 30, linkWords: 0 }],
    }) as unknown as Page;

  it('keeps the prose of a text however unlikely it is, and of HTML that which the model does not rule out', () => {
    expect([...select(page('text'), [0.01])]).toEqual([1]);
    expect([...select(page('html'), [0.01])]).toEqual([0]);
    expect([...select(page('html'), [0.11])]).toEqual([1]);
  });
});

describe('candidates', () => {
  const block = (text: string, index: number) =>
    ({ text, index, words: text.split(' ').length, linkWords: 1 }) as Block;

  it('points copies of 8 words or more at their first', () => {
    const long = 'the ferry leaves the quay at noon today';
    const found = candidates([long, 'more', long, 'more', long].map(block));
    expect([...Array.from(found.copyOf)]).toEqual([0, 1, 0, 3, 0]);
    expect([...Array.from(found.words)]).toEqual([8, 1, 8, 1, 8]);
  });

  it('takes no cells of a table for copies', () => {
    const row = 'the ferry leaves the quay at noon today';
    const found = candidates(
      [row, row].map((text, index) => ({ ...block(text, index), form: 'table-cell' })),
    );
    expect([...Array.from(found.copyOf)]).toEqual([0, 1]);
  });
});
