import { BODY, MORE } from './example-text.ts';
import { cueRule, isKept } from './support.ts';

export const authorBio = cueRule({
  id: 'author-bio',
  kind: 'author-bio',
  topics: ['bio'],
  decides: { hold: 80 },
  below: 0.9,
  names: { line: 8, start: 60, hold: 80 },
  when: (context, index) => !isKept(context, index) || index >= context.bodyLast - 1,
  opens: 3,
  summary: 'Tells of the author.',
  examples: {
    matches: [
      { lines: [BODY, 'About the author'], line: 1 },
      {
        lines: [BODY, 'Jo Lind is a reporter for the Alma Courier and covers the harbour.'],
        line: 1,
        kept: [],
      },
    ],
    spares: [
      {
        lines: [BODY, 'Her father was a reporter, her mother taught at the harbour school.', MORE],
        line: 1,
        kept: [0, 1, 2],
      },
    ],
  },
});
