import type { Verdict } from '../types.ts';
import type { RuleContext } from './types.ts';

/** PLACEHOLDER until the rules land. */
export function nameVerdicts(context: RuleContext): Verdict[] {
  return context.page.blocks.map((block) => ({
    block: block.index,
    verdict: context.kept[block.index] === 1 ? 'kept' : 'dropped',
    kind: context.kept[block.index] === 1 ? null : 'other',
    field: null,
    rule: 'model',
    evidence: 'model',
    score: context.score[block.index]!,
  }));
}
