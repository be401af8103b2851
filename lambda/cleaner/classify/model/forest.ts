import { onceFor } from '../../once-for.ts';
import type { Forest } from '../types.ts';

/*
 * Layout. The nodes of all trees, leaves among them, lie one tree after the other, each tree in preorder: the left child
 * follows its parent, the right child comes behind the left one's subtree. `split` holds a node in one number: 0 for a
 * leaf, else the nodes to skip to the right child and the threshold. A row goes left when its value is <= the threshold.
 * Values are finite: there is no branch for NaN.
 *
 * Rows do not walk down the trees one by one: 32 of them are the bits of a number. Each threshold is compared with all
 * rows once, and a node hands the set of rows that reach it on to its children by two operations. Neighbours on a page
 * are alike, so that most of a tree is reached by none of them and passed over.
 */

const SKIP_SHIFT = 16;
const THRESHOLD = 0xffff;
/** Rows of a set: the bits of a number. */
const BATCH = 32;

/** The logistic function: what LightGBM's cross_entropy objective puts over the sum of the trees. */
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Joins nodes in preorder to trees.
 *
 * @param splits threshold that each node tests, as an index into `Forest.thresholds`; -1 for a leaf
 * @throws when a split cannot hold the thresholds or the nodes of a tree
 */
export function linkTrees(splits: Int32Array): Pick<Forest, 'roots' | 'split' | 'behind'> {
  const count = splits.length;
  const split = new Int32Array(count);
  const size = new Int32Array(count);
  // From the end, so that both subtrees of a node are known when it comes.
  for (let node = count - 1; node >= 0; node--) {
    size[node] = 1;
    if (splits[node]! < 0) continue;
    const skip = size[node + 1]!;
    if (skip >= 1 << 15 || splits[node]! > THRESHOLD) throw new Error('The forest is too large');
    size[node] = 1 + skip + size[node + 1 + skip]!;
    split[node] = (skip << SKIP_SHIFT) | splits[node]!;
  }
  const behind = size.map((nodes, node) => node + nodes);
  const roots: number[] = [];
  for (let root = 0; root < count; root = behind[root]!) roots.push(root);
  return { roots: Int32Array.from(roots), split, behind };
}

/** The threshold that a node tests, as an index into `Forest.thresholds`; -1 for a leaf. */
export function thresholdOf({ split }: Forest, node: number): number {
  return split[node] === 0 ? -1 : split[node]! & THRESHOLD;
}

/**
 * Probability that each row is of the article.
 *
 * @param columns the feature set's columns, index = row
 * @returns one probability a row, 0 to 1
 */
export function predict(forest: Forest, columns: readonly Float32Array[]): Float32Array {
  const { value } = forest;
  const rows = Int32Array.from(columns[0] ?? [], (_, row) => row);
  const sums = new Float64Array(rows.length);
  sendRows(forest, columns, rows, (first, reached, _, leaves) => {
    for (let at = 0; at < leaves.length; at++) {
      const node = leaves[at]!;
      const output = value[node]!;
      for (let bits = reached[node]!; bits !== 0; bits &= bits - 1) sums[first + lowestBit(bits)]! += output;
    }
  });
  return Float32Array.from(sums, sigmoid);
}

/**
 * Tells what each feature added to the log-odds of some rows. Each step down a tree moves the expected output; the move is
 * credited to the feature that was tested there (path attribution after Saabas, "Interpreting random forests").
 *
 * A step is noted only where it begins and ends to hold from one row to the next, and the notes are summed up along the
 * rows: neighbours share most steps. Moves are whole numbers of a small unit, so that what is added and taken away again
 * leaves nothing.
 *
 * @param rows which rows
 * @param tell is given the place of each row among these and the weight of each tested feature: below 0 it spoke for
 *   removal. The weights are overwritten after
 */
export function contributions(
  forest: Forest,
  columns: readonly Float32Array[],
  rows: Int32Array,
  tell: (at: number, weights: Float64Array) => void,
): void {
  const { feature, move } = stepsOf(forest);
  const width = forest.columns.length;
  // From each row of a batch to the next; what ends behind the last one is noted, and not read.
  const changes = new Float64Array((BATCH + 1) * width);
  const weights = new Float64Array(width);
  sendRows(forest, columns, rows, (first, reached, visited) => {
    changes.fill(0);
    for (let at = 0; at < visited.length; at++) {
      const node = visited[at]!;
      const bits = reached[node]!;
      let by = move[node]!;
      for (let turns = bits ^ (bits << 1); turns !== 0; turns &= turns - 1) {
        changes[lowestBit(turns) * width + feature[node]!]! += by;
        by = -by;
      }
    }
    const behindBatch = Math.min(rows.length, first + BATCH);
    for (let row = first; row < behindBatch; row++) {
      const base = (row - first) * width;
      for (let tested = 0; tested < width; tested++) {
        if (row > first) changes[base + tested]! += changes[base - width + tested]!;
        weights[tested] = changes[base + tested]! / UNITS;
      }
      tell(row, weights);
    }
  });
}

/** The step that leads to each node: the feature that its parent tests, and how far it moves the output. */
interface Steps {
  readonly feature: Uint16Array;
  /** In whole units, `UNITS` to 1. Roots have none. */
  readonly move: Float64Array;
}

const UNITS = 2 ** 40;
const stepsOf = onceFor((forest: Forest): Steps => {
  const { split, value, first, thresholds } = forest;
  const featureOf = new Uint16Array(thresholds.length);
  for (let tested = 0; tested + 1 < first.length; tested++)
    featureOf.fill(tested, first[tested], first[tested + 1]);
  const feature = new Uint16Array(split.length);
  const move = new Float64Array(split.length);
  for (let node = 0; node < split.length; node++) {
    const packed = split[node]!;
    if (packed === 0) continue;
    for (const child of [node + 1, node + 1 + (packed >> SKIP_SHIFT)]) {
      feature[child] = featureOf[packed & THRESHOLD]!;
      move[child] = Math.round((value[child]! - value[node]!) * UNITS);
    }
  }
  return { feature, move };
});

/**
 * What a batch did in all trees.
 *
 * @param first its first row
 * @param reached for each visited node the rows that reach it: bit r stands for row `first + r`
 * @param visited the nodes that any of the rows reach
 * @param leaves the leaves among them
 */
type Visit = (first: number, reached: Int32Array, visited: Int32Array, leaves: Int32Array) => void;

/** Sends rows down all trees, a batch at a time. */
function sendRows(forest: Forest, columns: readonly Float32Array[], rows: Int32Array, visit: Visit): void {
  const { roots, split, behind, thresholds } = forest;
  const above = new Int32Array(thresholds.length);
  const reached = new Int32Array(split.length);
  const visited = new Int32Array(split.length);
  const leaves = new Int32Array(split.length);
  for (let first = 0; first < rows.length; first += BATCH) {
    const batch = rows.subarray(first, first + BATCH);
    above.fill(0);
    compare(forest, columns, batch, above);
    const all = -1 >>> (BATCH - batch.length);
    for (const root of roots) reached[root] = all;
    let nodes = 0;
    let ends = 0;
    for (let node = 0; node < split.length; ) {
      const here = reached[node]!;
      if (here === 0) {
        node = behind[node]!;
        continue;
      }
      visited[nodes++] = node;
      const packed = split[node]!;
      if (packed === 0) leaves[ends++] = node++;
      else {
        const goRight = here & above[packed & THRESHOLD]!;
        reached[++node] = here ^ goRight;
        reached[node + (packed >> SKIP_SHIFT)] = goRight;
      }
    }
    visit(first, reached, visited.subarray(0, nodes), leaves.subarray(0, ends));
  }
}

/** For each threshold the set of rows whose value is above it. */
function compare(
  { columns: tested, first, thresholds }: Forest,
  columns: readonly Float32Array[],
  rows: Int32Array,
  above: Int32Array,
): void {
  for (let feature = 0; feature < tested.length; feature++) {
    const values = columns[tested[feature]!]!;
    const [from, to] = [first[feature]!, first[feature + 1]!];
    let known = Number.NaN;
    let highest = from;
    for (let at = 0; at < rows.length; at++) {
      const value = values[rows[at]!]!;
      // Neighbours share many values.
      if (value !== known) {
        known = value;
        highest = from;
        let end = to;
        while (highest < end) {
          const middle = (highest + end) >> 1;
          if (thresholds[middle]! < value) highest = middle + 1;
          else end = middle;
        }
      }
      if (highest > from) above[highest - 1]! |= 1 << at;
    }
    // What is above a threshold is above all lower ones.
    for (let at = to - 2; at >= from; at--) above[at]! |= above[at + 1]!;
  }
}

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);
