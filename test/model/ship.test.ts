import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeModel } from '../../lambda/cleaner/classify/model/encoded.ts';
import { binsOf, predict, sigmoid } from '../../lambda/cleaner/classify/model/forest.ts';
import { tableOf } from '../../lambda/cleaner/classify/model/tokens.ts';
import { buildForest, parseBooster, type TreeNode } from '../../model/booster.ts';
import { encodeModel } from '../../model/ship.ts';

const file = (threshold: number): string => `tree
version=v4
feature_names=words links unused
feature_infos=[0:9] [0:1] none

Tree=0
num_leaves=3
split_feature=0 1
split_gain=10 4
threshold=${threshold} 0.25
decision_type=2 2
left_child=1 -1
right_child=-3 -2
leaf_value=0.5 -0.75 1.25
leaf_weight=1 1 1
internal_value=0.1 0.2
is_linear=0
shrinkage=1


Tree=1
num_leaves=1
leaf_value=-0.125
shrinkage=1


end of trees
`;

describe('parseBooster', () => {
  it('reads trees into flat arrays', () => {
    const { forest, features, gains } = parseBooster(file(5.5));
    expect(features).toEqual(['words', 'links', 'unused']);
    expect([...gains]).toEqual([10, 4, 0]);
    expect([...forest.columns]).toEqual([0, 1]);
    expect([...forest.thresholds]).toEqual([5.5, 0.25]);
    expect([...forest.roots]).toEqual([0, 5]);
    expect([...forest.value]).toEqual([0.1, 0.2, 0.5, -0.75, 1.25, -0.125]);
  });

  it('refuses splits that the inference does not know', () => {
    expect(() => parseBooster(file(5.5).replace('decision_type=2 2', 'decision_type=2 1'))).toThrow(
      /decision_type 1/,
    );
    expect(() => parseBooster(file(5.5).replace('decision_type=2 2', 'decision_type=10 2'))).toThrow(
      /decision_type 10/,
    );
  });
});

describe('encodeModel', () => {
  it('sends every row to its leaf, whatever the threshold, and rounds the leaves finely', () => {
    const threshold = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(threshold, (value) => {
        const { forest, features } = parseBooster(file(value));
        const encoded = JSON.parse(JSON.stringify(encodeModel({ forest, tokens: new Map() }, features)));
        const decoded = decodeModel(encoded, features);
        const near = Math.fround(value);
        const step = Math.max(Math.abs(near) * 2 ** -23, 1.5e-45);
        const columns = [
          [near - step, near, near + step],
          [0.3, 0.3, 0.3],
          [0, 0, 0],
        ].map((values) => Float32Array.from(values));
        const expected = Array.from(columns[0]!, (words) => sigmoid((words <= value ? -0.75 : 1.25) - 0.125));
        const found = predict(decoded.forest, binsOf(decoded.forest, columns));
        for (const [row, p] of found.entries()) expect(p).toBeCloseTo(expected[row]!, 5);
      }),
    );
  });

  it('keeps the token table', () => {
    const { forest, features } = parseBooster(file(5.5));
    const tokens = tableOf([
      ['story', 1.5],
      ['promo', -2.0625],
      ['share', -2.0625],
    ]);
    const encoded = encodeModel({ forest, tokens }, features);
    expect(encoded.features).toEqual(['words', 'links']);
    expect(encoded.tokens).toBe(3);
    expect(decodeModel(encoded, features).tokens).toEqual(tokens);
  });

  it('keeps the shape of every tree', () => {
    // A tree as nested triples: a column and its children, or a leaf.
    type Tree = number | [number, Tree, Tree];
    const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.integer({ min: -8, max: 8 }),
        fc.tuple(fc.nat({ max: 2 }), tie('tree'), tie('tree')),
      ),
    })).tree;
    const nodesOf = (one: Tree): TreeNode[] =>
      typeof one === 'number'
        ? [{ column: null, threshold: 0, value: one }]
        : [{ column: one[0], threshold: 0.5, value: 0 }, ...nodesOf(one[1]), ...nodesOf(one[2])];
    const judge = (one: Tree, row: readonly number[]): number =>
      typeof one === 'number' ? one : judge(row[one[0]]! <= 0.5 ? one[1] : one[2], row);
    const rows = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => [bits & 1, (bits >> 1) & 1, bits >> 2]);
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), (trees) => {
        const forest = buildForest(trees.flatMap(nodesOf));
        const encoded = encodeModel({ forest, tokens: new Map() }, ['a', 'b', 'c']);
        const decoded = decodeModel(encoded, ['c', 'x', 'a', 'b']).forest;
        const columns = [2, 9, 0, 1].map((column) => Float32Array.from(rows, (row) => row[column] ?? 7));
        const found = predict(decoded, binsOf(decoded, columns));
        for (const [at, row] of rows.entries()) {
          const sum = trees.reduce<number>((total, one) => total + judge(one, row), 0);
          expect(found[at]).toBeCloseTo(sigmoid(sum), 3);
        }
      }),
    );
  });

  it('says so when there are more features or thresholds than a split can tell', () => {
    const split = (column: number, threshold: number): TreeNode[] => [
      { column, threshold, value: 0 },
      { column: null, threshold: 0, value: 1 },
      { column: null, threshold: 0, value: 2 },
    ];
    const some = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
    expect(() => buildForest(some(256).flatMap((at) => split(at, 0)))).toThrow(/fewer bins/);
    expect(() => buildForest(some(64).flatMap((at) => split(0, at)))).toThrow(/fewer bins/);
    expect(buildForest(some(63).flatMap((at) => split(0, at))).thresholds).toHaveLength(63);
  });
});
