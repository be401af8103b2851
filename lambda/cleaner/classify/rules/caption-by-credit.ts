import type { Rule, RuleContext } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isCreditLine, isKept, isOwnPlace, looks, wordsOf } from './support.ts';

export const captionByCredit: Rule = {
  id: 'caption-by-credit',
  kind: 'caption',
  force: 'decides',
  field: 'images',
  yields: true,
  summary: "A picture's caption on the line before or behind its credit.",
  judge(context, index) {
    if (!isOwnPlace(context, index)) return null;
    const words = wordsOf(context, index);
    if (words < 2 || words > 45) return null;
    const kept = isKept(context, index);
    if (isCreditLine(context, index + 1)) {
      return !kept || isCaptionBefore(context, index, words) ? "stands before a picture's credit" : null;
    }
    if (!isCreditLine(context, index - 1) || words > 30) return null;
    if (!kept && words <= 8 && isKept(context, index + 1) && wordsOf(context, index + 1) >= 12) return null;
    return !kept || isCaptionBehind(context, index, words) ? "stands behind a picture's credit" : null;
  },
  examples: {
    matches: [
      {
        lines: [BODY, 'The closed bridge on Tuesday morning.', 'Jo Lind / Reuters', MORE],
        line: 1,
        kept: [0, 1, 3],
      },
      {
        lines: [BODY, 'Getty Images', 'Cars queue at the closed bridge on Tuesday morning in June', MORE],
        line: 2,
      },
    ],
    spares: [{ lines: [BODY, 'The closed bridge on Tuesday morning.', MORE], line: 1 }],
  },
};

/** Headings and list entries stand before pictures as well, and the last paragraph before the source of the text. */
function isCaptionBefore(context: RuleContext, index: number, words: number): boolean {
  if (context.page.blocks[index]!.form !== 'paragraph' || index + 1 >= context.bodyLast) return false;
  // Where credits come first, the caption is on their other side.
  if (isCaptionBehind(context, index + 2, wordsOf(context, index + 2))) return false;
  return context.score[index]! < 0.96 && (looks(context, index, 'sentence') || words >= 9);
}

/** Where the credit comes first, captions have no full stop; the next paragraph has one. */
function isCaptionBehind(context: RuleContext, index: number, words: number): boolean {
  if (context.page.blocks[index]?.form !== 'paragraph' || looks(context, index, 'sentence')) return false;
  return context.score[index]! < 0.75 && words >= 6;
}
