import { firstOf } from '../lambda/cleaner/classify/model/encoded.ts';
import { linkTrees, MOST_THRESHOLDS } from '../lambda/cleaner/classify/model/forest.ts';
import type { Forest } from '../lambda/cleaner/classify/types.ts';

/** A LightGBM model file as a forest, with what the report needs. */
export interface Booster {
  readonly forest: Forest;
  /** Column names in the order that `forest.columns` counts by. */
  readonly features: readonly string[];
  /** Sum of the gains of the splits on each column. */
  readonly gains: Float64Array;
}

/** A node of a tree: a split of a column, or a leaf where there is none. */
export interface TreeNode {
  readonly column: number | null;
  readonly threshold: number;
  /** A leaf's output; an inner node's mean output. */
  readonly value: number;
}

/** What a byte can tell apart; 0 marks a leaf. */
const MOST_FEATURES = 255;

/**
 * Reads LightGBM's text format (version 4, numerical splits only).
 * @throws when a split is categorical or treats missing values: the inference knows neither
 */
export function parseBooster(text: string): Booster {
  const [header, ...trees] = text.split(/^Tree=\d+$/m);
  const features = field(header!, 'feature_names').split(' ');
  const gains = new Float64Array(features.length);
  const nodes = trees.flatMap((tree) => {
    const column = numbers(tree, 'split_feature');
    for (const type of numbers(tree, 'decision_type')) {
      // Bit 0: categorical. Bits 2 and 3: how missing values go; 0 is that there are none.
      if ((type & 0b1101) !== 0) throw new Error(`LightGBM decision_type ${type} is not supported`);
    }
    for (const [at, gain] of numbers(tree, 'split_gain').entries()) gains[column[at]!]! += gain;
    return preorder(tree, column);
  });
  return { forest: buildForest(nodes), features, gains };
}

/** The nodes of a tree, parents before their children and left before right. LightGBM writes leaf n as child ~n. */
function preorder(tree: string, column: readonly number[]): TreeNode[] {
  const [threshold, left, right, expected, leaf] = [
    'threshold',
    'left_child',
    'right_child',
    'internal_value',
    'leaf_value',
  ].map((name) => numbers(tree, name)) as [number[], number[], number[], number[], number[]];
  const nodes: TreeNode[] = [];
  const open = [column.length > 0 ? 0 : ~0];
  while (open.length > 0) {
    const node = open.pop()!;
    if (node < 0) {
      nodes.push({ column: null, threshold: 0, value: leaf[~node]! });
      continue;
    }
    nodes.push({ column: column[node]!, threshold: threshold[node]!, value: expected[node]! });
    open.push(right[node]!, left[node]!);
  }
  return nodes;
}

/**
 * A forest of trees whose nodes stand one tree after the other in preorder.
 *
 * @throws when a byte cannot hold the tested features, or one of them has more thresholds than are searched
 */
export function buildForest(nodes: readonly TreeNode[]): Forest {
  const splits = nodes.filter(({ column }) => column !== null);
  const columns = [...new Set(splits.map(({ column }) => column!))].sort((a, b) => a - b);
  const tables = columns.map((column) => {
    const table = new Set(splits.filter((node) => node.column === column).map(floored));
    return [...table].sort((a, b) => a - b);
  });
  if (columns.length > MOST_FEATURES || tables.some((table) => table.length > MOST_THRESHOLDS))
    throw new Error(
      `Fewer features, or fewer bins: at most ${MOST_FEATURES}, of ${MOST_THRESHOLDS} thresholds each`,
    );
  const first = firstOf(tables.map((table) => table.length));
  const splitOf = (node: TreeNode): number => {
    const feature = columns.indexOf(node.column!);
    return first[feature]! + tables[feature]!.indexOf(floored(node));
  };
  return {
    columns: Uint16Array.from(columns),
    thresholds: Float32Array.from(tables.flat()),
    first,
    ...linkTrees(Int32Array.from(nodes, (node) => (node.column === null ? -1 : splitOf(node)))),
    value: Float64Array.from(nodes, ({ value }) => value),
  };
}

/** The largest 32-bit float not above a threshold: features are 32-bit, so `x <= threshold` says the same. */
function floored({ threshold }: TreeNode): number {
  const near = Math.fround(threshold);
  if (near <= threshold) return near;
  // One step down: the bit patterns of negative floats rise with their magnitude.
  if (near === 0) return -1.401298464324817e-45;
  const bits = new Int32Array(Float32Array.of(near).buffer);
  bits[0]! += near > 0 ? -1 : 1;
  return new Float32Array(bits.buffer)[0]!;
}

function field(block: string, name: string): string {
  return new RegExp(`^${name}=(.*)$`, 'm').exec(block)?.[1]?.trim() ?? '';
}

function numbers(block: string, name: string): number[] {
  const value = field(block, name);
  return value === '' ? [] : value.split(' ').map(Number);
}
