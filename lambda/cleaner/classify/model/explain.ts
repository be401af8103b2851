import type { FeatureSet, Forest } from '../types.ts';
import { contributions } from './forest.ts';

/** As many reasons as a person reads. */
const REASONS = 3;

/**
 * Explains a page's scores. The work is done when a block is asked for: only removals pay for their reasons.
 *
 * @param rows the matrix that was scored
 * @returns for a block, the reasons of the three features that spoke most for its removal, strongest first; features that
 *   say the same thing are named once, and nothing is said when no feature spoke for removal
 */
export function explainer(set: FeatureSet, forest: Forest, rows: Float32Array): (block: number) => string {
  const columns = set.features.length;
  const weights = new Float64Array(columns);
  return (block) => {
    contributions(forest, rows, block, weights);
    const reasons: string[] = [];
    while (reasons.length < REASONS) {
      let strongest = -1;
      for (let column = 0; column < columns; column++) {
        if (weights[column]! < 0 && (strongest < 0 || weights[column]! < weights[strongest]!))
          strongest = column;
      }
      if (strongest < 0) break;
      weights[strongest] = 0;
      const value = rows[block * columns + strongest]!;
      const reason = set.features[strongest]!.reason.replace('{value}', plain(value));
      if (!reasons.includes(reason)) reasons.push(reason);
    }
    return reasons.join('; ');
  };
}

/** A number as people write it: whole, or two places where they say something. */
const plain = (value: number): string => String(Number(value.toFixed(Math.abs(value) < 10 ? 2 : 0)));
