import type { Page } from '../../../types.ts';
import { tokenHashes } from '../../model/tokens.ts';
import type { TokenTable } from '../../types.ts';
import type { Names } from './names.ts';

/** Log-odds of the class, id, role and itemprop tokens of each node, and summed up along its path from the root. */
export interface TokenOdds {
  readonly min: Float32Array;
  readonly max: Float32Array;
  readonly mean: Float32Array;
  readonly pathMin: Float32Array;
  readonly pathMax: Float32Array;
  readonly pathMean: Float32Array;
}

/** One pass down the tree; nodes that no block stands in stay 0. */
export function tokenOdds({ tree: { parent } }: Page, names: Names, table: TokenTable): TokenOdds {
  const count = parent.length;
  const min = new Float32Array(count);
  const max = new Float32Array(count);
  const mean = new Float32Array(count);
  const pathMin = new Float32Array(count);
  const pathMax = new Float32Array(count);
  const pathMean = new Float32Array(count);
  const pathSum = new Float32Array(count);
  const pathKnown = new Int32Array(count);
  const oddsOf = names.texts.map((name) => look(name, table));
  for (let node = 0; node < count; node++) {
    const name = names.of[node]!;
    if (name < 0) continue;
    const up = parent[node]!;
    if (up >= 0) {
      pathMin[node] = pathMin[up]!;
      pathMax[node] = pathMax[up]!;
      pathSum[node] = pathSum[up]!;
      pathKnown[node] = pathKnown[up]!;
    }
    const odds = oddsOf[name]!;
    if (odds.known > 0) {
      min[node] = odds.min;
      max[node] = odds.max;
      mean[node] = odds.sum / odds.known;
      pathMin[node] = Math.min(pathMin[node]!, odds.min);
      pathMax[node] = Math.max(pathMax[node]!, odds.max);
      pathSum[node]! += odds.sum;
      pathKnown[node]! += odds.known;
    }
    pathMean[node] = pathKnown[node]! > 0 ? pathSum[node]! / pathKnown[node]! : 0;
  }
  return { min, max, mean, pathMin, pathMax, pathMean };
}

function look(attributes: string, table: TokenTable) {
  const odds = { min: 0, max: 0, sum: 0, known: 0 };
  for (const hash of tokenHashes(attributes)) {
    const value = table.get(hash);
    if (value === undefined) continue;
    odds.min = odds.known === 0 ? value : Math.min(odds.min, value);
    odds.max = odds.known === 0 ? value : Math.max(odds.max, value);
    odds.sum += value;
    odds.known++;
  }
  return odds;
}
