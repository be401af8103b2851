import { isOfSigns } from '../title-words.ts';
import type { Rule, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { creditOf, isInside, isKept, looks, wordsOf } from './support.ts';

export const subheading: Rule = {
  id: 'subheading',
  kind: null,
  force: 'keeps',
  summary: 'A subheading of the article that the model lets go: a short line alone between two paragraphs.',
  judge(context, index) {
    if (!isInside(context, index) || context.score[index]! < 0.3) return null;
    const words = wordsOf(context, index);
    const block = context.page.blocks[index]!;
    if (words < 1 || words > 12 || looks(context, index, 'sentence') || looks(context, index, 'date'))
      return null;
    if (!isKept(context, index + 1) || wordsOf(context, index + 1) < 12) return null;
    const isBehindProse = isKept(context, index - 1) && wordsOf(context, index - 1) >= 12;
    const isBehindPicture = creditOf(context, index - 1) !== null && context.score[index]! >= 0.4;
    if (!isBehindProse && !isBehindPicture) return null;
    return looks(context, index, 'headline') || (block.form === 'heading' && !isOfSigns(block.text))
      ? 'a short line alone between two paragraphs'
      : null;
  },
};

export const examples: RuleExamples = {
  matches: [{ lines: [BODY, 'A bridge with a past', MORE], line: 1 }],
  spares: [
    { lines: [BODY, 'Ferries sell out as bridge stays shut', 'Print', MORE], line: 1 },
    { lines: [BODY, '# ___', MORE], line: 1 },
  ],
};
