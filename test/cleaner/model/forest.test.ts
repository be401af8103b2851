import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeModel, type EncodedModel } from '../../../lambda/cleaner/classify/model/encoded.ts';
import { explainScores } from '../../../lambda/cleaner/classify/model/explain.ts';
import { binsOf, contributions, predict, sigmoid } from '../../../lambda/cleaner/classify/model/forest.ts';
import { buildForest } from '../../../model/booster.ts';
import { withFingerprint } from '../../../model/ship.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const json = (...path: string[]) => JSON.parse(readFileSync(join(ROOT, ...path), 'utf8'));
/** The columns of rows. */
const columnsOf = (rows: readonly (readonly number[])[]): Float32Array[] =>
  (rows[0] ?? []).map((_, column) => Float32Array.from(rows, (row) => row[column]!));
const shipped = (route: string): EncodedModel => json('lambda/cleaner/classify/model', `${route}.model.json`);

describe.each(['html', 'text'])('the %s forest that ships', (route) => {
  // Written by `npm run train` together with the model.
  const check: { features: string[]; rows: number[][]; predictions: number[] } = json(
    'test/cleaner/model',
    `${route}.check.model.json`,
  );
  const { forest } = decodeModel(shipped(route), check.features);
  const columns = columnsOf(check.rows);

  it("gives LightGBM's own predictions", () => {
    const predictions = predict(forest, binsOf(forest, columns));
    expect(predictions.length).toBeGreaterThan(20);
    // The leaves are rounded to 16 bits, and the errors of a hundred trees add up.
    const errors = check.predictions.map((expected, row) => Math.abs(predictions[row]! - expected));
    expect(Math.max(...errors)).toBeLessThan(1e-5);
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(2e-6);
  });

  it('carries the fingerprint of what it holds', () => {
    const { fingerprint, ...rest } = shipped(route);
    expect(withFingerprint(rest).fingerprint).toBe(fingerprint);
    expect(withFingerprint({ ...rest, trees: 1 }).fingerprint).not.toBe(fingerprint);
  });

  it('gives them in whatever order the columns stand, new ones among them', () => {
    const shuffled = [...check.features, 'a-new-column'].reverse();
    const moved = decodeModel(shipped(route), shuffled).forest;
    const wide = columnsOf(check.rows.map((row) => [...row, 7].reverse()));
    expect(predict(moved, binsOf(moved, wide))).toEqual(predict(forest, binsOf(forest, columns)));
  });

  it('says what a missing column needs', () => {
    expect(() => decodeModel(shipped(route), ['words'])).toThrow(/npm run train/);
  });

  it('credits features with all of the distance between the mean row and this one', () => {
    const start = forest.roots.reduce((sum, root) => sum + forest.value[root]!, 0);
    const sums: number[] = [];
    contributions(forest, binsOf(forest, columns), Int32Array.from(check.rows.keys()), (row, weights) => {
      sums[row] = weights.reduce((sum, weight) => sum + weight, start);
    });
    expect(sums).toHaveLength(check.predictions.length);
    for (const [row, prediction] of check.predictions.entries())
      expect(sigmoid(sums[row]!)).toBeCloseTo(prediction, 4);
  });

  it('fits its half of the 300 KB', () => {
    expect(JSON.stringify(shipped(route)).length).toBeLessThan(150_000);
  });
});

describe('a small forest', () => {
  // words <= 5 ? (links <= 0.5 ? -0.5 : -2) : 1.5, and a tree that never split.
  const split = (column: number, threshold: number, value: number) => ({ column, threshold, value });
  const leaf = (value: number) => ({ column: null, threshold: 0, value });
  const forest = buildForest([
    split(0, 5, 0.5),
    split(1, 0.5, -1),
    leaf(-0.5),
    leaf(-2),
    leaf(1.5),
    leaf(0.25),
  ]);
  const predictRows = (...rows: number[][]) => predict(forest, binsOf(forest, columnsOf(rows)));

  it('goes left at the threshold itself', () => {
    const found = predictRows([5, 0.5], [5, 0.75], [5.5, 0]);
    for (const [row, sum] of [-0.25, -1.75, 1.75].entries()) expect(found[row]).toBeCloseTo(sigmoid(sum), 6);
  });

  it('credits each step down a tree to the feature that was tested', () => {
    const columns = columnsOf([
      [9, 9],
      [3, 0.75],
      [3, 0.25],
    ]);
    const weights = (...rows: number[]) => {
      const told: number[][] = [];
      contributions(
        forest,
        binsOf(forest, columns),
        Int32Array.from(rows),
        (at, own) => void (told[at] = [...own]),
      );
      return told;
    };
    expect(weights(1)).toEqual([[-1.5, -1]]);
    expect(weights(2, 0)).toEqual([
      [-1.5, 0.5],
      [1, 0],
    ]);
    // More rows than are looked at together, and back to the first ones.
    const many = Array.from({ length: 100 }, (_, at) => at % 3);
    expect(weights(...many)).toEqual(many.map((row) => weights(row)[0]));
  });

  it('names what spoke for removal, strongest first', () => {
    const feature = (name: string) => ({ name, meaning: '', range: '' });
    const set = {
      features: [feature('words'), feature('linkDensity')],
      compute: () => [],
    };
    const columns = columnsOf([
      [3, 0.756],
      [3, 0.25],
      [1234.56, 1],
    ]);
    const explain = (...rows: number[]) => explainScores(set, forest, columns, rows);
    expect(explain(0)).toEqual(['it has 3 words; 76 % of its words are links']);
    expect(explain(2, 1, 0)).toEqual(['', 'it has 3 words', 'it has 3 words; 76 % of its words are links']);
  });

  it('has no rows of no columns', () => {
    expect(predictRows()).toHaveLength(0);
  });

  it('judges each of many rows as it judges it alone', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.constantFrom(0.25, 0.5, 0.75)), {
      minLength: 1,
      maxLength: 600,
      size: 'max',
    });
    fc.assert(
      fc.property(rows, (many) => {
        const found = predictRows(...many);
        for (const [at, row] of many.entries()) expect(found[at]).toBe(predictRows(row)[0]);
      }),
      { numRuns: 20 },
    );
  });

  it('always answers with a probability', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true }), fc.float({ noNaN: true }), (words, links) => {
        const [p] = predictRows([words, links]);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThan(1);
      }),
    );
  });
});
