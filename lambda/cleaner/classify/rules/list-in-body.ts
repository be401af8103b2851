import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isInside, isKept } from './support.ts';

const LEAST_SCORE = 0.15;

export const listInBody: Rule = {
  id: 'list-in-body',
  kind: null,
  force: 'keeps',
  summary:
    'An entry of a list of which the model keeps the entries on both sides, or the next one and a line before that ends in a colon; or any of a list without links between such a line and a paragraph.',
  judge(context, index) {
    if (context.score[index]! < LEAST_SCORE) return null;
    const { blocks } = context.page;
    if (blocks[index]!.form !== 'list-item') return null;
    if (isIntroduced(context, index)) return 'stands in a list that the line before introduces';
    if (!isInside(context, index) || !isListed(context, index + 1)) return null;
    if (isListed(context, index - 1)) return 'stands between kept entries of its list';
    return isIntroduction(context, index - 1) ? 'opens a list that the line before introduces' : null;
  },
};

export const examples: RuleExamples = {
  matches: [
    {
      lines: [BODY, '- ferries run every hour', '- buses run twice', '- trains do not run', MORE],
      line: 2,
      kept: [0, 1, 3, 4],
    },
    {
      lines: [BODY, 'Until June there are these ways across:', '- ferries every hour', '- buses', MORE],
      line: 2,
      kept: [0, 1, 3, 4],
    },
    {
      lines: [BODY, 'Until June there are these ways across:', '- ferries every hour', '- buses', MORE],
      line: 3,
      kept: [0, 1, 4],
    },
  ],
  spares: [
    { lines: [BODY, '- ferries run every hour', '- Print', '- Share', MORE], line: 2 },
    {
      lines: ['There are these ways:', '- [Ferries](/ferries)', '- [Buses](/buses)', MORE],
      line: 1,
      kept: [0, 3],
    },
  ],
};

const isListed = (context: RuleContext, index: number): boolean =>
  isKept(context, index) && context.page.blocks[index]!.form === 'list-item';

/** Entries up to which a list is looked through. */
const MOST_ENTRIES = 20;

/** A list without links between a line that ends in a colon and a paragraph, both kept. */
function isIntroduced(context: RuleContext, index: number): boolean {
  const { blocks } = context.page;
  const isEntry = (i: number): boolean =>
    blocks[i]?.form === 'list-item' && blocks[i]!.linkWords === 0 && Math.abs(i - index) < MOST_ENTRIES;
  let first = index;
  let last = index;
  while (isEntry(first)) first--;
  while (isEntry(last)) last++;
  return (
    first < index &&
    isIntroduction(context, first) &&
    (isKept(context, last) || areSiblings(context, first, last)) &&
    blocks[last]?.form === 'paragraph'
  );
}

const areSiblings = ({ page: { blocks, tree } }: RuleContext, first: number, last: number): boolean =>
  (blocks[last]?.node ?? -1) >= 0 && tree.parent[blocks[first]!.node] === tree.parent[blocks[last]!.node];

const isIntroduction = (context: RuleContext, index: number): boolean =>
  isKept(context, index) && /[:：]$/.test(context.page.blocks[index]!.text);
