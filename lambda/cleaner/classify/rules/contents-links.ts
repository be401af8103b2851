import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { says } from './support.ts';

const LEAST_ENTRIES = 3;
const MOST_ENTRIES = 60;

export const contentsLinks: Rule = {
  id: 'contents-links',
  kind: 'navigation',
  force: 'decides',
  summary: 'A table of contents: a list of links under words such as "In this article", and those words.',
  judge(context, index) {
    const heading = headingAbove(context, index);
    if (heading < 0) return null;
    for (let entry = 1; entry <= LEAST_ENTRIES; entry++) if (!isEntry(context, heading + entry)) return null;
    return `in a list of links under “${context.page.blocks[heading]!.text}”`;
  },
};

const LINKS = ['- [The bridge](#bridge)', '- [Ferries](#ferries)', '- [Cost](#cost)'];

export const examples: RuleExamples = {
  matches: [
    {
      lines: [BODY, 'In this article', ...LINKS, MORE],
      line: 3,
      kept: [0, 1, 2, 3, 4, 5],
    },
  ],
  spares: [
    {
      lines: [BODY, 'In this article', '- The bridge is shut', '- Ferries run', '- Costs rise', MORE],
      line: 3,
      kept: [0, 1, 2, 3, 4, 5],
    },
    {
      lines: [BODY, 'Three letters:', ...LINKS, MORE],
      line: 3,
      kept: [0, 1, 2, 3, 4, 5],
    },
  ],
};

/** The heading of the list that a block stands in, the block itself included; -1 for none. */
function headingAbove(context: RuleContext, index: number): number {
  let at = index;
  while (at > index - MOST_ENTRIES && isEntry(context, at)) at--;
  return at >= 0 && says(context, at, 'navigation', 'line') ? at : -1;
}

function isEntry({ page }: RuleContext, index: number): boolean {
  const block = page.blocks[index];
  return block?.form === 'list-item' && block.words > 0 && block.linkWords >= block.words;
}
