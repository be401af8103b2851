import { SURE } from '../headline-line.ts';
import type { Rule, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { bodyOf, isKept } from './support.ts';

export const aboveHeadline: Rule = {
  id: 'above-headline',
  kind: 'other',
  force: 'decides',
  summary:
    'What stands above the headline of flattened text, where the model is surer of the body than that it is of the article.',
  judge(context, index) {
    if (context.page.input === 'html' || index >= context.title || !isKept(context, index)) return null;
    return context.score[index]! < SURE && bodyOf(context).first > context.title
      ? 'stands above the headline'
      : null;
  },
};

const HEADLINE = 'Bridge over the Alma closed until June';
const NOTICE = 'This paper is delivered to every household between the two bridges of Ortal on Saturdays.';

export const examples: RuleExamples = {
  matches: [{ lines: ['Islands', NOTICE, HEADLINE, BODY, MORE], line: 1, kept: [1, 3, 4], sure: [3, 4] }],
  spares: [
    { lines: ['Islands', HEADLINE, NOTICE, BODY, MORE], line: 2, kept: [2, 3, 4], sure: [3, 4] },
    // A text that begins with its first paragraph.
    { lines: [NOTICE, HEADLINE, BODY, MORE], line: 0, kept: [0, 2, 3], sure: [2, 3] },
  ],
};
