import type { Forest } from '../types.ts';

/*
 * Layout: the inner nodes of all trees lie one tree after the other in `feature`, `threshold`, `left`, `right` and
 * `expected`; `roots[t]` is the first node of tree t, or ~leaf for a tree that never split. A negative child is ~leaf,
 * an index into `leaf`. A row goes left when its value is <= the threshold. Values are finite: there is no branch for NaN.
 */

/** The logistic function: what LightGBM's cross_entropy objective puts over the sum of the trees. */
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Probability that each row is of the article.
 *
 * @param rows row-major matrix of `columns` features a row
 * @returns one probability a row, 0 to 1
 */
export function predict(forest: Forest, rows: Float32Array, columns: number): Float32Array {
  const { roots, feature, threshold, left, right, leaf } = forest;
  const count = columns === 0 ? 0 : rows.length / columns;
  const sums = new Float64Array(count);
  // Tree by tree: one tree's nodes stay in the cache while all rows go through it, which halves the time.
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree]!;
    for (let row = 0, base = 0; row < count; row++, base += columns) {
      let node = root;
      while (node >= 0) {
        node = rows[base + feature[node]!]! <= threshold[node]! ? left[node]! : right[node]!;
      }
      sums[row]! += leaf[~node]!;
    }
  }
  return Float32Array.from(sums, sigmoid);
}

/**
 * What each feature added to the log-odds of one row. Each step down a tree moves the expected output; the move is
 * credited to the feature that was tested there (path attribution after Saabas, "Interpreting random forests").
 *
 * @param row index of the row in `rows`
 * @param weights one place a column, overwritten: below 0 the feature spoke for removal
 */
export function contributions(forest: Forest, rows: Float32Array, row: number, weights: Float64Array): void {
  const { roots, feature, threshold, left, right, leaf, expected } = forest;
  const base = row * weights.length;
  weights.fill(0);
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    if (node < 0) continue;
    let before = expected[node]!;
    while (node >= 0) {
      const tested = feature[node]!;
      node = rows[base + tested]! <= threshold[node]! ? left[node]! : right[node]!;
      const after = node >= 0 ? expected[node]! : leaf[~node]!;
      weights[tested]! += after - before;
      before = after;
    }
  }
}
