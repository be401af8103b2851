import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeModel } from '../../lambda/cleaner/classify/model/encoded.ts';
import { predict } from '../../lambda/cleaner/classify/model/forest.ts';
import type { Forest } from '../../lambda/cleaner/classify/types.ts';
import { parseBooster } from '../../model/booster.ts';
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
    expect([...forest.roots]).toEqual([0, ~3]);
    expect([...forest.left]).toEqual([1, ~0]);
    expect([...forest.right]).toEqual([~2, ~1]);
    expect([...forest.leaf]).toEqual([0.5, -0.75, 1.25, -0.125]);
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
        const rows = Float32Array.from([near - step, near, near + step].flatMap((words) => [words, 0.3, 0]));
        const expected = predict(forest, rows, 3);
        for (const [row, found] of predict(decoded.forest, rows, 3).entries())
          expect(found).toBeCloseTo(expected[row]!, 5);
      }),
    );
  });

  it('keeps the token table', () => {
    const { forest, features } = parseBooster(file(5.5));
    const tokens = new Map([
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
    // A tree as nested pairs: a column and its children, or a leaf.
    type Tree = number | [number, Tree, Tree];
    const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.integer({ min: -8, max: 8 }),
        fc.tuple(fc.nat({ max: 2 }), tie('tree'), tie('tree')),
      ),
    })).tree;
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), (trees) => {
        const forest = forestOf(trees);
        const encoded = encodeModel({ forest, tokens: new Map() }, ['a', 'b', 'c']);
        const decoded = decodeModel(encoded, ['c', 'x', 'a', 'b']).forest;
        const place = (column: number): number => [2, 3, 0][column]!;
        const moved = (one: Tree): Tree =>
          typeof one === 'number' ? one : [place(one[0]), moved(one[1]), moved(one[2])];
        expect(treesOf(decoded)).toEqual(trees.map(moved));
      }),
    );

    function forestOf(trees: readonly Tree[]): Forest {
      const nodes = { feature: [0], left: [0], right: [0] };
      for (const list of Object.values(nodes)) list.length = 0;
      const leaf: number[] = [];
      const place = (one: Tree): number => {
        if (typeof one === 'number') return ~(leaf.push(one) - 1);
        const node = nodes.feature.push(one[0]) - 1;
        nodes.left[node] = place(one[1]);
        nodes.right[node] = place(one[2]);
        return node;
      };
      const roots = trees.map(place);
      return {
        roots: Int32Array.from(roots),
        feature: Uint16Array.from(nodes.feature),
        threshold: Float64Array.from(nodes.feature, (_, node) => node / 2),
        left: Int32Array.from(nodes.left),
        right: Int32Array.from(nodes.right),
        leaf: Float64Array.from(leaf),
        expected: Float32Array.from(nodes.feature, () => 0),
      };
    }

    function treesOf({ roots, feature, left, right, leaf }: Forest): Tree[] {
      const read = (node: number): Tree =>
        node < 0 ? Math.round(leaf[~node]!) : [feature[node]!, read(left[node]!), read(right[node]!)];
      return Array.from(roots, read);
    }
  });

  it('says so when a split does not fit into two bytes', () => {
    const { forest } = parseBooster(file(5.5));
    const wide: Forest = {
      ...forest,
      feature: Uint16Array.from({ length: 300 }, (_, node) => node),
      threshold: new Float64Array(300),
    };
    const columns = Array.from({ length: 300 }, (_, column) => `column ${column}`);
    expect(() => encodeModel({ forest: wide, tokens: new Map() }, columns)).toThrow(/two bytes/);
  });
});
