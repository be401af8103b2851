import type { Rule } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isCreditLine, isKept, wordsOf } from './support.ts';

export const captionByCredit: Rule = {
  id: 'caption-by-credit',
  kind: 'caption',
  force: 'decides',
  field: 'images',
  yields: true,
  summary: "A picture's caption on the line before or behind its credit.",
  judge(context, index) {
    const words = wordsOf(context, index);
    const { score } = context;
    if (words < 2 || words > 45) return null;
    if (isCreditLine(context, index + 1)) {
      return !isKept(context, index) || score[index]! < 0.95 ? "stands before a picture's credit" : null;
    }
    if (!isCreditLine(context, index - 1) || words > 30) return null;
    return !isKept(context, index) || score[index]! < 0.75 ? "stands behind a picture's credit" : null;
  },
  examples: {
    matches: [
      {
        lines: [BODY, 'The closed bridge on Tuesday morning.', 'Jo Lind / Reuters', MORE],
        line: 1,
        kept: [0, 1, 3],
      },
      { lines: [BODY, 'Getty Images', 'The closed bridge on Tuesday morning', MORE], line: 2 },
    ],
    spares: [{ lines: [BODY, 'The closed bridge on Tuesday morning.', MORE], line: 1 }],
  },
};
