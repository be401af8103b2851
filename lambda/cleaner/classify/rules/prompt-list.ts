import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isInside, says } from './support.ts';

const MOST_ENTRIES = 8;

export const promptList: Rule = {
  id: 'prompt-list',
  kind: 'promo',
  force: 'decides',
  summary: 'A list of links inside the body, one of which asks to subscribe: the site speaks of itself.',
  judge(context, index) {
    if (!isInside(context, index) || !isLinked(context, index)) return null;
    let first = index;
    while (first > index - MOST_ENTRIES && isLinked(context, first - 1)) first--;
    let last = index;
    while (last < first + MOST_ENTRIES && isLinked(context, last + 1)) last++;
    if (first === last || last === first + MOST_ENTRIES) return null;
    for (let at = first; at <= last; at++)
      if (says(context, at, 'subscribe', 'hold')) return 'one entry of its list asks to subscribe';
    return null;
  },
};

export const examples: RuleExamples = {
  matches: [
    {
      lines: [
        BODY,
        '- [Live: all about the bridge](/live)',
        '- [Morning tide: sign up for our newsletter](/tide)',
        MORE,
      ],
      line: 1,
      kept: [0, 1, 2, 3],
    },
  ],
  spares: [
    {
      lines: [BODY, '- Where the ferries land', '- How readers sign up for our newsletter', MORE],
      line: 1,
      kept: [0, 1, 2, 3],
    },
    {
      lines: [BODY, '- [Live: all about the bridge](/live)', '- [Where the ferries land](/ferries)', MORE],
      line: 1,
      kept: [0, 1, 2, 3],
    },
  ],
};

function isLinked({ page }: RuleContext, index: number): boolean {
  const block = page.blocks[index];
  return block?.form === 'list-item' && block.linkWords > 0;
}
