import type { Forest } from '../lambda/cleaner/classify/types.ts';

/** A LightGBM model file as flat arrays, with what the report needs. */
export interface Booster {
  readonly forest: Forest;
  /** Column names in the order that the forest's `feature` counts by. */
  readonly features: readonly string[];
  /** Sum of the gains of the splits on each column. */
  readonly gains: Float64Array;
}

/**
 * Reads LightGBM's text format (version 4, numerical splits only).
 * @throws when a split is categorical or treats missing values: the inference knows neither
 */
export function parseBooster(text: string): Booster {
  const [header, ...trees] = text.split(/^Tree=\d+$/m);
  const features = field(header!, 'feature_names').split(' ');
  const nodes = { feature: [0], threshold: [0], left: [0], right: [0], expected: [0] };
  for (const list of Object.values(nodes)) list.length = 0;
  const roots: number[] = [];
  const leaf: number[] = [];
  const gains = new Float64Array(features.length);
  for (const tree of trees) {
    const firstNode = nodes.feature.length;
    const firstLeaf = leaf.length;
    leaf.push(...numbers(tree, 'leaf_value'));
    const feature = numbers(tree, 'split_feature');
    roots.push(feature.length > 0 ? firstNode : ~firstLeaf);
    const place = (child: number): number => (child >= 0 ? child + firstNode : ~(~child + firstLeaf));
    for (const type of numbers(tree, 'decision_type')) {
      // Bit 0: categorical. Bits 2 and 3: how missing values go; 0 is that there are none.
      if ((type & 0b1101) !== 0) throw new Error(`LightGBM decision_type ${type} is not supported`);
    }
    for (const [at, gain] of numbers(tree, 'split_gain').entries()) gains[feature[at]!]! += gain;
    nodes.feature.push(...feature);
    nodes.threshold.push(...numbers(tree, 'threshold'));
    nodes.left.push(...numbers(tree, 'left_child').map(place));
    nodes.right.push(...numbers(tree, 'right_child').map(place));
    nodes.expected.push(...numbers(tree, 'internal_value'));
  }
  const forest = {
    roots: Int32Array.from(roots),
    feature: Uint16Array.from(nodes.feature),
    threshold: Float64Array.from(nodes.threshold),
    left: Int32Array.from(nodes.left),
    right: Int32Array.from(nodes.right),
    leaf: Float64Array.from(leaf),
    expected: Float32Array.from(nodes.expected),
  };
  return { forest, features, gains };
}

function field(block: string, name: string): string {
  return new RegExp(`^${name}=(.*)$`, 'm').exec(block)?.[1]?.trim() ?? '';
}

function numbers(block: string, name: string): number[] {
  const value = field(block, name);
  return value === '' ? [] : value.split(' ').map(Number);
}
