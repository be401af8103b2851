import { DEFAULT_POLICY } from '../limits.ts';
import type { CleanOptions, Page, Verdict } from '../types.ts';
import { buildContext } from './context.ts';
import { nameVerdicts } from './name.ts';
import { applyPolicy } from './policy.ts';
import type { Models } from './types.ts';

/** Judges every block: one verdict each. TEMPORARY heuristic until the trained model lands. */
export function classify(page: Page, _models: Models, options: CleanOptions): Verdict[] {
  const score = Float32Array.from(page.blocks, (b) =>
    b.words >= 12 && b.linkWords < b.words * 0.33 ? 0.9 : 0.1,
  );
  const kept = Uint8Array.from(score, (p) => (p > 0.5 ? 1 : 0));
  applyPolicy(page, score, kept, { ...DEFAULT_POLICY, ...options.policy });
  return nameVerdicts(buildContext(page, score, kept, options));
}
