import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSequences } from '../../model/lcs.ts';

/** The textbook table: the length only. */
function length(a: readonly number[], b: readonly number[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const item of a) {
    const row = [0];
    for (let at = 0; at < b.length; at++) {
      row.push(item === b[at] ? above[at]! + 1 : Math.max(above[at + 1]!, row[at]!));
    }
    above = row;
  }
  return above[b.length]!;
}

const sequence = (maxLength: number) => fc.array(fc.integer({ min: 0, max: 6 }), { maxLength });

describe('alignSequences', () => {
  it('finds a common subsequence of the greatest length', () => {
    fc.assert(
      fc.property(sequence(90), sequence(90), (a, b) => {
        const partner = alignSequences(Int32Array.from(a), Int32Array.from(b));
        const pairs = [...partner.entries()].filter(([, column]) => column >= 0);
        expect(pairs).toHaveLength(length(a, b));
        for (const [at, column] of pairs) expect(a[at]).toBe(b[column]);
        const columns = pairs.map(([, column]) => column);
        expect(columns).toEqual([...new Set(columns)].sort((x, y) => x - y));
      }),
      { numRuns: 300 },
    );
  });

  it('joins a stray partner to the run that follows it', () => {
    // "the | menu | the ferry leaves" against "the ferry leaves"
    const partner = alignSequences(Int32Array.of(1, 9, 1, 2, 3), Int32Array.of(1, 2, 3));
    expect([...partner]).toEqual([-1, -1, 0, 1, 2]);
  });

  it('takes empty sides', () => {
    expect([...alignSequences(Int32Array.of(1), new Int32Array(0))]).toEqual([-1]);
    expect([...alignSequences(new Int32Array(0), Int32Array.of(1))]).toEqual([]);
  });
});
