import { namesSource } from '../text-source.ts';
import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isCreditLine, isKept, isOwnPlace, looks, says, wordsOf } from './support.ts';

export const captionByCredit: Rule = {
  id: 'caption-by-credit',
  kind: 'caption',
  force: 'decides',
  field: 'images',
  yields: true,
  summary: "A picture's caption on the line before or behind its credit.",
  judge(context, index) {
    // The first paragraph stands before the first picture.
    if (!isOwnPlace(context, index) || index === context.bodyFirst) return null;
    const words = wordsOf(context, index);
    if (words < 2 || words > 45 || speaksOfOther(context, index, words)) return null;
    const kept = isKept(context, index);
    if (isCreditLine(context, index + 1) && !creditsComeFirst(context)) {
      return !kept || isCaptionBefore(context, index, words) ? "stands before a picture's credit" : null;
    }
    if (!isCreditLine(context, index - 1) || words > 30) return null;
    if (!kept && words <= 8 && isKept(context, index + 1) && wordsOf(context, index + 1) >= 12) return null;
    const isCaption = kept ? creditsComeFirst(context) && isCaptionBehind(context, index) : true;
    return isCaption ? "stands behind a picture's credit" : null;
  },
};

export const examples: RuleExamples = {
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
};

/** Known by its words for something else, or names an author. */
const speaksOfOther = (context: RuleContext, index: number, words: number): boolean =>
  (context.lines.line[index] !== 0 && !says(context, index, 'credit', 'line')) ||
  (words <= 5 && says(context, index, 'byline', 'start'));

/** Headings and list entries stand before pictures as well, and the last paragraph before the source of the text. */
function isCaptionBefore(context: RuleContext, index: number, words: number): boolean {
  if (context.page.blocks[index]!.form !== 'paragraph' || index + 1 >= context.bodyLast) return false;
  if (namesSource(context, index + 1)) return false;
  // What a figure says below its picture it says whole.
  if (context.page.blocks[index + 1]!.form === 'caption') return false;
  const limit = SENTENCES.test(context.page.blocks[index]!.text) ? SENTENCES_SCORE : CAPTION_SCORE;
  return context.score[index]! < limit && (looks(context, index, 'sentence') || words >= 9);
}

/** Probability from which a line before a credit is a paragraph of the text; where it is more than one sentence. */
const CAPTION_SCORE = 0.96;
const SENTENCES_SCORE = 0.9;
const SENTENCES = /[.!?]["”»]?\s\S/;

/** Where the credit comes first, captions have no full stop; the next paragraph has one. */
function isCaptionBehind(context: RuleContext, index: number): boolean {
  if (context.page.blocks[index]?.form !== 'paragraph' || looks(context, index, 'sentence')) return false;
  return context.score[index]! < 0.75 && wordsOf(context, index) >= 6;
}

/** Probability over which a line before a credit is a paragraph rather than a caption. */
const PARAGRAPH_SCORE = 0.93;

/** How a page orders credit and caption shows on all its pictures: reckoned once a page. */
function creditsComeFirst(context: RuleContext): boolean {
  const { memo } = context;
  if (memo.creditsComeFirst !== undefined) return memo.creditsComeFirst;
  let behind = 0;
  let before = 0;
  for (let i = Math.max(1, context.bodyFirst); i < context.bodyLast; i++) {
    if (!isCreditLine(context, i)) continue;
    const words = wordsOf(context, i - 1);
    if (words >= 4 && words <= 45 && context.score[i - 1]! < PARAGRAPH_SCORE) before++;
    if (isCaptionBehind(context, i + 1) && !isTitled(context, i + 1)) behind++;
  }
  return (memo.creditsComeFirst = behind > before);
}

/** A title with a paragraph under it is a subheading. */
const isTitled = (context: RuleContext, index: number): boolean =>
  wordsOf(context, index) <= 10 && isKept(context, index + 1) && wordsOf(context, index + 1) >= 12;
