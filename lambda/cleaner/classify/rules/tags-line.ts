import type { RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule, says, wordsOf } from './support.ts';

export const tagsLine = cueRule({
  id: 'tags-line',
  kind: 'navigation',
  topics: ['tags'],
  decides: { line: 3, start: 12 },
  below: 0.6,
  names: { line: 8, start: 40 },
  when: (context, index) => !says(context, index, 'related', 'line') || isShort(context, index + 1),
  opens: 14,
  summary: 'Heads or lists the tags of the article.',
});

export const examples: RuleExamples = {
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
};

/** "More on the topic" heads tags or articles: tags are short, several in a row. */
const isShort = (context: RuleContext, index: number): boolean =>
  wordsOf(context, index) <= 3 && wordsOf(context, index + 1) <= 3;
