import type { Rule, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isCreditLine, wordsOf } from './support.ts';

const MOST_WORDS = 120;

export const figureCaption: Rule = {
  id: 'figure-caption',
  kind: 'caption',
  force: 'decides',
  field: 'images',
  summary: 'The caption of a figure, by its element or the name of its class.',
  judge(context, index) {
    // Classes of first paragraphs carry the word as well.
    if (index === context.bodyFirst && context.lines.caption[index] !== 2) return null;
    if (context.lines.caption[index] === 0 || wordsOf(context, index) > MOST_WORDS) return null;
    return isCreditLine(context, index) ? null : 'stands in the caption of a figure';
  },
};

export const examples: RuleExamples = {
  matches: [
    {
      html: `<p>${BODY}</p><figure><img src="a.jpg"><figcaption>The closed bridge</figcaption></figure><p>${MORE}</p>`,
      lines: [BODY, 'The closed bridge', MORE],
      line: 1,
    },
  ],
  spares: [{ lines: [BODY, 'The closed bridge', MORE], line: 1 }],
};
