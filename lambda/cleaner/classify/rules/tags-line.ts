import { BODY, MORE } from './example-text.ts';
import { cueRule } from './support.ts';

export const tagsLine = cueRule({
  id: 'tags-line',
  kind: 'navigation',
  topics: ['tags'],
  decides: { line: 3, start: 12 },
  below: 0.6,
  names: { line: 8, start: 40 },
  opens: 14,
  summary: 'Heads or lists the tags of the article.',
  examples: {
    matches: [
      { lines: [BODY, 'Tags: bridge, river, repairs'], line: 1 },
      { lines: [BODY, 'Topics'], line: 1 },
    ],
    spares: [
      {
        lines: [BODY, 'Tags on the fish showed that they had come from the upper Alma.', MORE],
        line: 1,
        kept: [0, 1, 2],
      },
    ],
  },
});
