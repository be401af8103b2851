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
  const out = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    const base = row * columns;
    let sum = 0;
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree]!;
      while (node >= 0) {
        node = rows[base + feature[node]!]! <= threshold[node]! ? left[node]! : right[node]!;
      }
      sum += leaf[~node]!;
    }
    out[row] = sigmoid(sum);
  }
  return out;
}

/** What one feature added to the log-odds of one row. */
export interface Contribution {
  readonly feature: number;
  /** In log-odds: below 0 it spoke for removal. */
  readonly weight: number;
  readonly value: number;
}

/**
 * The features that moved one row's score most, strongest first. Each step down a tree moves the expected output; the
 * move is credited to the feature that was tested there (path attribution after Saabas, "Interpreting random forests").
 *
 * @param row index of the row in `rows`
 * @param sign -1 for what spoke for removal, +1 for what spoke for keeping
 */
export function contributions(
  forest: Forest,
  rows: Float32Array,
  columns: number,
  row: number,
  sign: 1 | -1,
  top = 3,
): Contribution[] {
  const { roots, feature, threshold, left, right, leaf, expected } = forest;
  const weights = new Float64Array(columns);
  const base = row * columns;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    while (node >= 0) {
      const tested = feature[node]!;
      const next = rows[base + tested]! <= threshold[node]! ? left[node]! : right[node]!;
      weights[tested]! += (next >= 0 ? expected[next]! : leaf[~next]!) - expected[node]!;
      node = next;
    }
  }
  const found: Contribution[] = [];
  for (let column = 0; column < columns; column++) {
    const weight = weights[column]!;
    if (weight * sign > 0) found.push({ feature: column, weight, value: rows[base + column]! });
  }
  return found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.feature - b.feature).slice(0, top);
}
