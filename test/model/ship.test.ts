import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeModel } from '../../lambda/cleaner/classify/model/encoded.ts';
import { predict } from '../../lambda/cleaner/classify/model/forest.ts';
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
  it('changes no prediction, whatever the threshold', () => {
    const threshold = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(threshold, (value) => {
        const { forest, features } = parseBooster(file(value));
        const encoded = JSON.parse(JSON.stringify(encodeModel({ forest, tokens: new Map() }, features)));
        const decoded = decodeModel(encoded, features);
        const near = Math.fround(value);
        const step = Math.max(Math.abs(near) * 2 ** -23, 1.5e-45);
        const rows = Float32Array.from([near - step, near, near + step].flatMap((words) => [words, 0.3, 0]));
        expect(predict(decoded.forest, rows, 3)).toEqual(predict(forest, rows, 3));
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
    expect(encoded.tokens).toEqual({ '-33': 'promo share', '24': 'story' });
    expect(decodeModel(encoded, features).tokens).toEqual(tokens);
  });
});
