import type { RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule, looks, wordsOf } from './support.ts';

export const commentPrompt = cueRule({
  id: 'comment-prompt',
  kind: 'comments',
  topics: ['comments'],
  decides: { line: 7 },
  below: 0.9,
  names: { line: 14, start: 60, hold: 60 },
  when: (context, index) => !isKicker(context, index),
  opens: 60,
  summary: 'Asks for comments, counts them, or speaks of their rules.',
});

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, '12 Comments'], line: 1 },
    { lines: [BODY, 'Leave a reply', MORE], line: 1, kept: [0, 1, 2] },
    {
      lines: [BODY, 'Your email address will not be published. Required fields are marked *'],
      line: 1,
      kept: [],
    },
  ],
  spares: [
    {
      lines: [BODY, 'The minister declined to comment on the cost of the second bridge.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};

/** "Comment" alone before a headline is the label of an opinion piece. */
function isKicker(context: RuleContext, index: number): boolean {
  if (wordsOf(context, index) > 1 || /\d/.test(context.lines.form[index]!)) return false;
  return wordsOf(context, index + 1) >= 5 && looks(context, index + 1, 'headline');
}
