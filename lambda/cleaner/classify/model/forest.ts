import { onceFor } from '../../once-for.ts';
import { lowestBit } from '../bits.ts';
import type { Forest } from '../types.ts';

/*
 * Layout. The nodes of all trees, leaves among them, lie one tree after the other, each tree in preorder: the left child
 * follows its parent, the right child comes behind the left one's subtree. `split` holds a node in one number: 0 for a
 * leaf, else the nodes to skip to the right child and the threshold. A row goes left when its value is <= the threshold.
 * Values are finite: there is no branch for NaN.
 *
 * Values are looked up among the thresholds of their feature once, for predictions and reasons alike: see `Bins`. Rows
 * do not walk down the trees one by one: 32 of them are the bits of a number. Each threshold knows the rows above it, and
 * a node hands the set of rows that reach it on to its children by two operations. Neighbours on a page
 * are alike, so that at most nodes all of them go the same way: only where they part does the right child wait.
 */

const SKIP_SHIFT = 16;
const THRESHOLD = 0xffff;
/** Rows of a set: the bits of a number. */
const BATCH = 32;
/** Thresholds of one feature. */
export const MOST_THRESHOLDS = 63;

/** The logistic function: what LightGBM's cross_entropy objective puts over the sum of the trees. */
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Joins nodes in preorder to trees.
 *
 * @param splits threshold that each node tests, as an index into `Forest.thresholds`; -1 for a leaf
 * @throws when a split cannot hold the thresholds or the nodes of a tree
 */
export function linkTrees(splits: Int32Array): Pick<Forest, 'roots' | 'split' | 'depth'> {
  const count = splits.length;
  const split = new Int32Array(count);
  const size = new Int32Array(count);
  const depth = new Int32Array(count);
  let deepest = 0;
  // From the end, so that both subtrees of a node are known when it comes.
  for (let node = count - 1; node >= 0; node--) {
    size[node] = 1;
    if (splits[node]! < 0) continue;
    const skip = size[node + 1]!;
    if (skip >= 1 << 15 || splits[node]! > THRESHOLD) throw new Error('The forest is too large');
    size[node] = 1 + skip + size[node + 1 + skip]!;
    const levels = 1 + Math.max(depth[node + 1]!, depth[node + 1 + skip]!);
    depth[node] = levels;
    if (levels > deepest) deepest = levels;
    split[node] = (skip << SKIP_SHIFT) | splits[node]!;
  }
  const roots: number[] = [];
  for (let root = 0; root < count; root += size[root]!) roots.push(root);
  return { roots: Int32Array.from(roots), split, depth: deepest };
}

/** The threshold that a node tests, as an index into `Forest.thresholds`; -1 for a leaf. */
export function thresholdOf({ split }: Forest, node: number): number {
  return split[node] === 0 ? -1 : split[node]! & THRESHOLD;
}

/** Rows as a forest sees them: how many of a feature's thresholds a value is above, one tested feature after the other. */
export interface Bins {
  readonly rows: number;
  readonly bins: Uint8Array;
}

/** @param columns the feature set's columns, index = row */
export function binsOf(forest: Forest, columns: readonly Float32Array[]): Bins {
  const thresholds = paddedThresholds(forest);
  const rows = columns[0]?.length ?? 0;
  const bins = new Uint8Array(forest.columns.length * rows);
  for (let feature = 0, place = 0; feature < forest.columns.length; feature++) {
    const values = columns[forest.columns[feature]!]!;
    const first = feature * (MOST_THRESHOLDS + 1);
    let before = Number.NaN;
    let at = first;
    for (let row = 0; row < rows; row++) {
      const value = values[row]!;
      // Neighbours share many values.
      if (value !== before) {
        before = value;
        // A search without branches: no processor can foretell where a value lies.
        at = first;
        at += Number(thresholds[at + 31]! < value) << 5;
        at += Number(thresholds[at + 15]! < value) << 4;
        at += Number(thresholds[at + 7]! < value) << 3;
        at += Number(thresholds[at + 3]! < value) << 2;
        at += Number(thresholds[at + 1]! < value) << 1;
        at += Number(thresholds[at]! < value);
      }
      bins[place++] = at - first;
    }
  }
  return { rows, bins };
}

/** The thresholds of each feature, filled up to one more than there are at most: no value is above those. */
const paddedThresholds = onceFor(({ first, thresholds, columns }: Forest): Float32Array => {
  const padded = new Float32Array(columns.length * (MOST_THRESHOLDS + 1)).fill(Number.POSITIVE_INFINITY);
  for (let feature = 0; feature < columns.length; feature++)
    padded.set(thresholds.subarray(first[feature]!, first[feature + 1]!), feature * (MOST_THRESHOLDS + 1));
  return padded;
});

/** Probability that each row is of the article, 0 to 1. */
export function predict(forest: Forest, bins: Bins): Float32Array {
  const { rows } = bins;
  const sums = new Float64Array(rows);
  const above = new Int32Array(forest.thresholds.length);
  const aboveNext = new Int32Array(forest.thresholds.length);
  const waiting = new Waiting(forest);
  for (let first = 0; first < rows; first += 2 * BATCH) {
    const all = spread(forest, bins, first, above);
    const allNext = spread(forest, bins, first + BATCH, aboveNext);
    addOutputs(forest, first, all, allNext, above, aboveNext, waiting, sums);
  }
  const probabilities = new Float32Array(rows);
  for (let row = 0; row < rows; row++) probabilities[row] = sigmoid(sums[row]!);
  return probabilities;
}

/** Right children that wait for a walk to come back, with the rows of one or two batches that reach each. */
class Waiting {
  readonly nodes: Int32Array;
  readonly sets: Int32Array;
  readonly setsNext: Int32Array;

  constructor({ depth }: Forest) {
    this.nodes = new Int32Array(depth);
    this.sets = new Int32Array(depth);
    this.setsNext = new Int32Array(depth);
  }
}

/**
 * Adds the output of each tree to the sums of the rows of two batches. They go down together: alike as they are, they
 * pass most nodes both, and a node costs hardly more for two sets than for one. A function of its own, called for each
 * two batches, is optimized while the first page is judged; a loop around all of it takes a twentieth of that page longer.
 */
function addOutputs(
  { roots, split, value }: Forest,
  first: number,
  all: number,
  allNext: number,
  above: Int32Array,
  aboveNext: Int32Array,
  { nodes, sets, setsNext }: Waiting,
  sums: Float64Array,
): void {
  const next = first + BATCH;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    let here = all;
    let hereNext = allNext;
    for (let waiting = 0; ; ) {
      const packed = split[node]!;
      if (packed === 0) {
        const output = value[node]!;
        for (let bits = here; bits !== 0; bits &= bits - 1) sums[first + lowestBit(bits)]! += output;
        for (let bits = hereNext; bits !== 0; bits &= bits - 1) sums[next + lowestBit(bits)]! += output;
        if (waiting === 0) break;
        node = nodes[--waiting]!;
        here = sets[waiting]!;
        hereNext = setsNext[waiting]!;
        continue;
      }
      node++;
      const goRight = here & above[packed & THRESHOLD]!;
      const goRightNext = hereNext & aboveNext[packed & THRESHOLD]!;
      if ((goRight | goRightNext) === 0) continue;
      const right = node + (packed >> SKIP_SHIFT);
      here ^= goRight;
      hereNext ^= goRightNext;
      if ((here | hereNext) === 0) {
        node = right;
        here = goRight;
        hereNext = goRightNext;
        continue;
      }
      nodes[waiting] = right;
      sets[waiting] = goRight;
      setsNext[waiting++] = goRightNext;
    }
  }
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
 *   removal. The weights are good until it returns, and stay as they are
 */
export function contributions(
  forest: Forest,
  bins: Bins,
  rows: Int32Array,
  tell: (at: number, weights: Float64Array) => void,
): void {
  const width = forest.columns.length;
  // From each row of a batch to the next, those of all features side by side; what ends behind the last row is not read.
  const changes = new Float64Array(width * (BATCH + 1));
  const weights = new Float64Array(width);
  const above = new Int32Array(forest.thresholds.length);
  const waiting = new Waiting(forest);
  const asked = gatherBins(bins, rows, width);
  for (let first = 0; first < rows.length; first += BATCH) {
    const all = spread(forest, asked, first, above);
    changes.fill(0);
    noteSteps(forest, all, above, waiting, changes);
    weights.fill(0);
    const count = Math.min(BATCH, rows.length - first);
    for (let row = 0, at = 0; row < count; row++) {
      for (let tested = 0; tested < width; tested++) weights[tested]! += changes[at++]!;
      tell(first + row, weights);
    }
  }
}

/** Notes the steps of a batch's rows down all trees. */
function noteSteps(
  forest: Forest,
  all: number,
  above: Int32Array,
  { nodes, sets }: Waiting,
  changes: Float64Array,
): void {
  const { roots, split } = forest;
  const width = forest.columns.length;
  const { feature, move } = stepsOf(forest);
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    let here = all;
    for (let waiting = 0; ; ) {
      const tested = feature[node]!;
      let by = move[node]!;
      for (let turns = here ^ (here << 1); turns !== 0; turns &= turns - 1) {
        changes[width * lowestBit(turns) + tested]! += by;
        by = -by;
      }
      const packed = split[node++]!;
      if (packed === 0) {
        if (waiting === 0) break;
        node = nodes[--waiting]!;
        here = sets[waiting]!;
        continue;
      }
      const goRight = here & above[packed & THRESHOLD]!;
      if (goRight === 0) continue;
      const right = node + (packed >> SKIP_SHIFT);
      if (goRight === here) {
        node = right;
        continue;
      }
      nodes[waiting] = right;
      sets[waiting++] = goRight;
      here ^= goRight;
    }
  }
}

/** The step that leads to each node: the feature that its parent tests, and how far it moves the output. */
interface Steps {
  readonly feature: Uint16Array;
  /** In whole units of `UNIT`. Roots have none. */
  readonly move: Float64Array;
}

const UNIT = 2 ** -40;
const inUnits = (move: number): number => Math.round(move / UNIT) * UNIT;
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
    const left = node + 1;
    const right = left + (packed >> SKIP_SHIFT);
    feature[left] = feature[right] = featureOf[packed & THRESHOLD]!;
    move[left] = inUnits(value[left]! - value[node]!);
    move[right] = inUnits(value[right]! - value[node]!);
  }
  return { feature, move };
});

/**
 * Sets for each threshold the rows of a batch whose value is above it.
 *
 * @param first the batch's first row: bit r stands for row `first + r`
 * @returns the set of all rows of the batch, empty behind the last row
 */
function spread({ first: firstOf }: Forest, { rows, bins }: Bins, first: number, above: Int32Array): number {
  above.fill(0);
  const count = Math.min(BATCH, rows - first);
  if (count <= 0) return 0;
  for (let feature = 0; feature + 1 < firstOf.length; feature++) {
    // That of bin 1 is the first threshold.
    const from = firstOf[feature]! - 1;
    let highest = 0;
    for (let at = feature * rows + first, end = at + count, bit = 1; at < end; at++, bit <<= 1) {
      const bin = bins[at]!;
      if (bin === 0) continue;
      above[from + bin]! |= bit;
      if (bin > highest) highest = bin;
    }
    // What is above a threshold is above all lower ones.
    for (let bin = highest, set = 0; bin > 0; bin--) above[from + bin] = set |= above[from + bin]!;
  }
  return -1 >>> (BATCH - count);
}

/** The bins of some rows. */
function gatherBins({ rows: all, bins }: Bins, rows: Int32Array, features: number): Bins {
  const gathered = new Uint8Array(features * rows.length);
  for (let feature = 0, place = 0; feature < features; feature++)
    for (let row = 0; row < rows.length; row++) gathered[place++] = bins[feature * all + rows[row]!]!;
  return { rows: rows.length, bins: gathered };
}
