import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeModel, type EncodedModel } from '../../../lambda/cleaner/classify/model/encoded.ts';
import { explainer } from '../../../lambda/cleaner/classify/model/explain.ts';
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
      // The leaves are rounded to 16 bits.
      expect(predictions[row]).toBeCloseTo(expected, 5);
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
    const start = forest.roots.reduce(
      (sum, root) => sum + (root < 0 ? forest.leaf[~root]! : forest.expected[root]!),
      0,
    );
    const weights = new Float64Array(columns);
    for (const [row, prediction] of check.predictions.entries()) {
      contributions(forest, rows, row, weights);
      expect(sigmoid(weights.reduce((sum, weight) => sum + weight, start))).toBeCloseTo(prediction, 4);
    }
  });

  it('fits its half of the 300 KB', () => {
    expect(JSON.stringify(shipped(route)).length).toBeLessThan(150_000);
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

  it('credits each step down a tree to the feature that was tested', () => {
    const weights = new Float64Array(2);
    contributions(forest, Float32Array.of(9, 9, 3, 0.75), 1, weights);
    expect([...weights]).toEqual([-1.5, -1]);
    contributions(forest, Float32Array.of(3, 0.25), 0, weights);
    expect([...weights]).toEqual([-1.5, 0.5]);
  });

  it('names what spoke for removal, strongest first', () => {
    const feature = (name: string, reason: string) => ({ name, reason, meaning: '', range: '' });
    const set = {
      features: [feature('words', 'short: {value} words'), feature('links', '{value} of it linked')],
      compute: () => new Float32Array(0),
    };
    const explain = explainer(set, forest, Float32Array.of(3, 0.756, 3, 0.25, 1234.56, 1));
    expect(explain(0)).toBe('short: 3 words; 0.76 of it linked');
    expect(explain(1)).toBe('short: 3 words');
    expect(explain(2)).toBe('');
    expect(explain(0)).toBe('short: 3 words; 0.76 of it linked');
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
