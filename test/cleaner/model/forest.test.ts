import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeModel, type EncodedModel } from '../../../lambda/cleaner/classify/model/encoded.ts';
import { contributions, predict, sigmoid } from '../../../lambda/cleaner/classify/model/forest.ts';
import type { Forest } from '../../../lambda/cleaner/classify/types.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const json = (...path: string[]) => JSON.parse(readFileSync(join(ROOT, ...path), 'utf8'));
const shipped = (route: string): EncodedModel => json('lambda/cleaner/classify/model', `${route}.model.json`);

describe.each(['html', 'text'])('the %s forest that ships', (route) => {
  // Written by `npm run train` together with the model.
  const check: { features: string[]; rows: number[][]; predictions: number[] } = json(
    'test/cleaner/model',
    `${route}.check.model.json`,
  );
  const { forest } = decodeModel(shipped(route), check.features);
  const rows = Float32Array.from(check.rows.flat());
  const columns = check.features.length;

  it("gives LightGBM's own predictions", () => {
    const predictions = predict(forest, rows, columns);
    expect(predictions.length).toBeGreaterThan(20);
    for (const [row, expected] of check.predictions.entries()) {
      expect(predictions[row]).toBeCloseTo(expected, 6);
    }
  });

  it('gives them in whatever order the columns stand, new ones among them', () => {
    const shuffled = [...check.features, 'a-new-column'].reverse();
    const moved = decodeModel(shipped(route), shuffled).forest;
    const wide = Float32Array.from(check.rows.flatMap((row) => [...row, 7].reverse()));
    expect(predict(moved, wide, columns + 1)).toEqual(predict(forest, rows, columns));
  });

  it('says what a missing column needs', () => {
    expect(() => decodeModel(shipped(route), ['words'])).toThrow(/npm run train/);
  });

  it('credits features with all of the distance between the mean row and this one', () => {
    for (let row = 0; row < check.rows.length; row++) {
      const credits = ([1, -1] as const).flatMap((sign) =>
        contributions(forest, rows, columns, row, sign, columns),
      );
      const start = forest.roots.reduce(
        (sum, root) => sum + (root < 0 ? forest.leaf[~root]! : forest.expected[root]!),
        0,
      );
      const total = credits.reduce((sum, { weight }) => sum + weight, start);
      expect(sigmoid(total)).toBeCloseTo(check.predictions[row]!, 4);
    }
  });

  it('fits its share of the 300 KB', () => {
    expect(JSON.stringify(shipped(route)).length).toBeLessThan(300_000);
  });
});

describe('a small forest', () => {
  // words <= 5 ? (links <= 0.5 ? -0.5 : -2) : 1.5, and a tree that never split.
  const forest: Forest = {
    roots: Int32Array.of(0, ~3),
    feature: Uint16Array.of(0, 1),
    threshold: Float64Array.of(5, 0.5),
    left: Int32Array.of(1, ~0),
    right: Int32Array.of(~2, ~1),
    leaf: Float64Array.of(-0.5, -2, 1.5, 0.25),
    expected: Float32Array.of(0.5, -1),
  };

  it('goes left at the threshold itself', () => {
    const found = predict(forest, Float32Array.of(5, 0.5, 5, 0.75, 5.5, 0), 2);
    for (const [row, sum] of [-0.25, -1.75, 1.75].entries()) expect(found[row]).toBeCloseTo(sigmoid(sum), 6);
  });

  it('names the features that spoke for removal, strongest first', () => {
    const against = contributions(forest, Float32Array.of(3, 0.9), 2, 0, -1);
    expect(against).toEqual([
      { feature: 0, weight: -1.5, value: 3 },
      { feature: 1, weight: -1, value: Math.fround(0.9) },
    ]);
    expect(contributions(forest, Float32Array.of(3, 0.1), 2, 0, 1)).toEqual([
      { feature: 1, weight: 0.5, value: Math.fround(0.1) },
    ]);
    expect(contributions(forest, Float32Array.of(3, 0.9), 2, 0, -1, 1)).toHaveLength(1);
  });

  it('has no rows of no columns', () => {
    expect(predict(forest, new Float32Array(0), 0)).toHaveLength(0);
  });

  it('always answers with a probability', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true }), fc.float({ noNaN: true }), (words, links) => {
        const [p] = predict(forest, Float32Array.of(words, links), 2);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThan(1);
      }),
    );
  });
});
