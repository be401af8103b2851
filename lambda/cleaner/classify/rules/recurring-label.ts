import type { Copies, Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isKept, wordsOf } from './support.ts';

const MOST_WORDS = 6;
const LEAST_COPIES = 4;
const SURE = 0.65;
/** Share of the copies that the model drops, from which on the others are no text either. */
const DROPPED_SHARE = 0.5;

export const recurringLabel: Rule = {
  id: 'recurring-label',
  kind: 'widget',
  force: 'decides',
  summary: 'A short label that stands on the page again and again, and that the model drops elsewhere.',
  judge(context, index) {
    if (!isKept(context, index) || context.score[index]! > SURE || wordsOf(context, index) > MOST_WORDS)
      return null;
    const { form, text } = context.page.blocks[index]!;
    // "Price:" recurs in comparisons, "1. First step" in the list of contents.
    if (form !== 'paragraph' || /^\d|:$/.test(text)) return null;
    const copies = copiesOf(context).get(context.lines.form[index]!);
    if (!copies || copies.all < LEAST_COPIES || copies.dropped < DROPPED_SHARE * copies.all) return null;
    return `stands ${copies.all} times on the page`;
  },
};

export const examples: RuleExamples = {
  matches: [
    {
      lines: ['Article text', BODY, 'Article text', MORE, 'Article text', BODY, 'Article text'],
      line: 2,
      kept: [1, 2, 3, 5],
    },
  ],
  spares: [{ lines: ['Article text', BODY, 'Article text', MORE], line: 2, kept: [1, 2, 3] }],
};

function copiesOf({ page, lines, kept, memo }: RuleContext): ReadonlyMap<string, Copies> {
  if (memo.copies) return memo.copies;
  const copies = new Map<string, Copies>();
  for (const { index, words } of page.blocks) {
    if (words > MOST_WORDS) continue;
    const form = lines.form[index]!;
    const { all, dropped } = copies.get(form) ?? { all: 0, dropped: 0 };
    copies.set(form, { all: all + 1, dropped: dropped + (kept[index] === 1 ? 0 : 1) });
  }
  return (memo.copies = copies);
}
