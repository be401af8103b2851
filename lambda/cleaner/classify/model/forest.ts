import type { Forest } from '../types.ts';

/*
 * Layout. The nodes of all trees, leaves among them, lie one tree after the other, each tree in preorder: the left child
 * follows its parent, the right child comes behind the left one's subtree. `split` holds a node in one number: 0 for a
 * leaf, else the nodes to skip to the right child and the threshold. A row goes left when its value is <= the threshold.
 * Values are finite: there is no branch for NaN.
 *
 * Rows do not walk down the trees one by one: up to 512 of them are the bits of a few words. Each threshold is compared
 * with all rows once, and a node hands the set of rows that reach it on to its children by two operations a word, without a
 * branch that the processor would guess wrong half of the time. That takes a fifth of the time of walking.
 */

const SKIP_SHIFT = 16;
const THRESHOLD = 0xffff;
/** Words of a set of rows, at most: the sets of a tree stay in the nearest cache. */
const MOST_WORDS = 16;

/** The logistic function: what LightGBM's cross_entropy objective puts over the sum of the trees. */
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Joins nodes in preorder to trees.
 *
 * @param splits threshold that each node tests, as an index into `Forest.thresholds`; -1 for a leaf
 * @throws when a split cannot hold the thresholds or the nodes of a tree
 */
export function linkTrees(splits: Int32Array): Pick<Forest, 'roots' | 'split'> {
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
  const roots: number[] = [];
  for (let root = 0; root < count; root += size[root]!) roots.push(root);
  return { roots: Int32Array.from(roots), split };
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
  const { split, value } = forest;
  const rows = Int32Array.from(columns[0] ?? [], (_, row) => row);
  const sums = new Float64Array(rows.length);
  sendRows(forest, columns, rows, (first, root, end, reached, words) => {
    for (let node = root, at = 0; node < end; node++, at += words) {
      if (split[node] !== 0) continue;
      const output = value[node]!;
      for (let word = 0; word < words; word++) {
        for (let bits = reached[at + word]!; bits !== 0; bits &= bits - 1) {
          sums[first + 32 * word + lowestBit(bits)]! += output;
        }
      }
    }
  });
  return Float32Array.from(sums, sigmoid);
}

/**
 * What each feature added to the log-odds of some rows. Each step down a tree moves the expected output; the move is
 * credited to the feature that was tested there (path attribution after Saabas, "Interpreting random forests").
 *
 * @param rows which rows
 * @returns the weights of the first of these rows, one a tested feature, then those of the next: below 0 the feature
 *   spoke for removal
 */
export function contributions(
  forest: Forest,
  columns: readonly Float32Array[],
  rows: Int32Array,
): Float64Array {
  const { split } = forest;
  const width = forest.columns.length;
  const { from, feature, move } = pathsOf(forest);
  const weights = new Float64Array(rows.length * width);
  sendRows(forest, columns, rows, (first, root, end, reached, words) => {
    for (let node = root, at = 0; node < end; node++, at += words) {
      if (split[node] !== 0) continue;
      const [begin, behind] = [from[node]!, from[node + 1]!];
      for (let word = 0; word < words; word++) {
        for (let bits = reached[at + word]!; bits !== 0; bits &= bits - 1) {
          const base = (first + 32 * word + lowestBit(bits)) * width;
          for (let step = begin; step < behind; step++) weights[base + feature[step]!]! += move[step]!;
        }
      }
    }
  });
  return weights;
}

/** The steps from the root to each leaf: the tested features and how far each moved the output. */
interface Paths {
  /** Steps of a leaf are `from[node]` to `from[node + 1]`; inner nodes have none. */
  readonly from: Int32Array;
  readonly feature: Uint16Array;
  readonly move: Float64Array;
}

const paths = new WeakMap<Forest, Paths>();

/** A leaf is reached by one path only, so what led there is worked out once for all rows and pages. */
function pathsOf(forest: Forest): Paths {
  const known = paths.get(forest);
  if (known) return known;
  const { split, value, first, thresholds } = forest;
  const featureOf = new Uint16Array(thresholds.length);
  for (let tested = 0; tested + 1 < first.length; tested++)
    featureOf.fill(tested, first[tested], first[tested + 1]);
  const parent = new Int32Array(split.length).fill(-1);
  const from = new Int32Array(split.length + 1);
  const feature: number[] = [];
  const move: number[] = [];
  for (let node = 0; node < split.length; node++) {
    from[node] = feature.length;
    const packed = split[node]!;
    if (packed !== 0) {
      parent[node + 1] = node;
      parent[node + 1 + (packed >> SKIP_SHIFT)] = node;
      continue;
    }
    for (let child = node; parent[child]! >= 0; child = parent[child]!) {
      feature.push(featureOf[split[parent[child]!]! & THRESHOLD]!);
      move.push(value[child]! - value[parent[child]!]!);
    }
  }
  from[split.length] = feature.length;
  const made = { from, feature: Uint16Array.from(feature), move: Float64Array.from(move) };
  paths.set(forest, made);
  return made;
}

/** What is done with a tree, whose nodes are `root` to `end`: bit r of a node's words says whether row `first + r` reaches it. */
type Visit = (first: number, root: number, end: number, reached: Int32Array, words: number) => void;

/** Sends rows down all trees, as many at a time as a set holds. */
function sendRows(forest: Forest, columns: readonly Float32Array[], rows: Int32Array, visit: Visit): void {
  const { roots, split } = forest;
  const words = Math.min(MOST_WORDS, (rows.length + 31) >> 5);
  const above = new Int32Array(forest.thresholds.length * words);
  const ends = roots.map((_, tree) => roots[tree + 1] ?? split.length);
  const largest = roots.reduce((most, root, tree) => Math.max(most, ends[tree]! - root), 0);
  const reached = new Int32Array(largest * words);
  for (let first = 0; first < rows.length; first += 32 * words) {
    const some = rows.subarray(first, first + 32 * words);
    above.fill(0);
    compare(forest, columns, some, above, words);
    for (let tree = 0; tree < roots.length; tree++) {
      const root = roots[tree]!;
      const end = ends[tree]!;
      for (let word = 0; word < words; word++) {
        const left = Math.max(0, Math.min(32, some.length - 32 * word));
        reached[word] = left === 32 ? -1 : (1 << left) - 1;
      }
      for (let node = root, at = 0; node < end; node++, at += words) {
        const packed = split[node]!;
        if (packed === 0) continue;
        const left = at + words;
        const right = left + (packed >> SKIP_SHIFT) * words;
        const test = (packed & THRESHOLD) * words;
        for (let word = 0; word < words; word++) {
          const here = reached[at + word]!;
          const goRight = here & above[test + word]!;
          reached[right + word] = goRight;
          reached[left + word] = here ^ goRight;
        }
      }
      visit(first, root, end, reached, words);
    }
  }
}

/** For each threshold the set of rows whose value is above it. */
function compare(
  { columns: tested, first, thresholds }: Forest,
  columns: readonly Float32Array[],
  rows: Int32Array,
  above: Int32Array,
  words: number,
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
      if (highest > from) above[(highest - 1) * words + (at >> 5)]! |= 1 << (at & 31);
    }
    // What is above a threshold is above all lower ones.
    for (let at = (to - 1) * words - 1; at >= from * words; at--) above[at]! |= above[at + words]!;
  }
}

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);
