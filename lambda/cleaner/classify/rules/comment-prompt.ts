import { BODY, MORE } from './example-text.ts';
import { cueRule } from './support.ts';

export const commentPrompt = cueRule({
  id: 'comment-prompt',
  kind: 'comments',
  topics: ['comments'],
  decides: { line: 7 },
  below: 0.9,
  names: { line: 14, start: 60, hold: 60 },
  opens: 60,
  summary: 'Asks for comments, counts them, or speaks of their rules.',
  examples: {
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
  },
});
