import { onceFor } from '../../once-for.ts';
import { reasonOf } from '../features/reasons.ts';
import type { FeatureSet, Forest } from '../types.ts';
import { type Bins, binsOf, contributions } from './forest.ts';

/** As many reasons as a person reads. */
const REASONS = 3;

/**
 * Explains the scores of some blocks: only removals pay for their reasons.
 *
 * @param columns the features of all blocks
 * @param bins the same as the forest sees them, where that is known
 * @returns for each of these blocks the reasons of the three features that spoke most for its removal, strongest first;
 *   features that say the same thing are named once, and nothing is said when no feature spoke for removal
 */
export function explainScores(
  set: FeatureSet,
  forest: Forest,
  columns: readonly Float32Array[],
  blocks: readonly number[],
  bins: Bins = binsOf(forest, columns),
): string[] {
  const told: string[] = [];
  const reasonOfColumn = reasonsOf(set);
  contributions(forest, bins, Int32Array.from(blocks), (at, weights) => {
    const reasons: string[] = [];
    let strongest = -1;
    while (reasons.length < REASONS) {
      strongest = nextLowest(weights, strongest);
      if (strongest < 0) break;
      const column = forest.columns[strongest]!;
      const reason = reasonOfColumn[column]!(columns[column]![blocks[at]!]!);
      if (!reasons.includes(reason)) reasons.push(reason);
    }
    told.push(reasons.join('; '));
  });
  return told;
}

const reasonsOf = onceFor(({ features }: FeatureSet) => features.map(({ name }) => reasonOf(name)));

/**
 * The next place of those with a weight below 0, the lowest weight first.
 *
 * @param after the place before it in this order; -1 for the first
 * @returns -1 behind the last one
 */
function nextLowest(weights: Float64Array, after: number): number {
  const from = after < 0 ? Number.NEGATIVE_INFINITY : weights[after]!;
  let found = -1;
  let least = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at]!;
    if (weight >= least || weight < from || (weight === from && at <= after)) continue;
    least = weight;
    found = at;
  }
  return found;
}
