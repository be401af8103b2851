import type { Rule, RuleExamples } from '../types.ts';
import { BODY } from './example-text.ts';
import { isBefore, isUnderTitle, looks, wordsOf } from './support.ts';

export const deck: Rule = {
  id: 'deck',
  kind: 'title',
  force: 'names',
  yields: true,
  summary: 'A line under the headline that sums the article up, where the model does not take it for text.',
  judge(context, index) {
    if (!isUnderTitle(context, index, 4) || !isBefore(context, index)) return null;
    const words = wordsOf(context, index);
    return words >= 6 && words <= 45 && !looks(context, index, 'date')
      ? 'a sentence under the headline'
      : null;
  },
};

export const examples: RuleExamples = {
  matches: [
    {
      lines: [
        'Bridge over the Alma closed until June',
        'Two ferries shall carry commuters for the time being',
        BODY,
      ],
      line: 1,
      kept: [2],
    },
  ],
  spares: [{ lines: ['Bridge over the Alma closed until June', 'Share this story', BODY], line: 1 }],
};
