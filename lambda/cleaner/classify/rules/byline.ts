import type { Rule } from '../types.ts';
import { BODY } from './example-text.ts';
import { evidence, isBefore, isBehind, isKept, looks, says, wordsOf } from './support.ts';

/** Lines under the headline among which a bare name is the author's. */
const NEAR_TITLE = 8;

export const byline: Rule = {
  id: 'byline',
  kind: 'byline',
  force: 'decides',
  field: 'authors',
  yields: true,
  summary:
    'Names the authors, with or without "by", an agency or a role, near the headline or behind the text.',
  judge(context, index) {
    const words = wordsOf(context, index);
    if (words > 22 || looks(context, index, 'sentence')) return null;
    const near =
      isBefore(context, index) &&
      index > context.title - 4 &&
      (context.title < 0 || index <= context.title + NEAR_TITLE);
    const behind = isBehind(context, index) && index <= context.bodyLast + 3;
    if (!near && !behind) return null;
    if (isKept(context, index) && context.score[index]! > 0.75) return null;
    for (const place of ['line', 'start'] as const) {
      if (says(context, index, 'byline', place) && words <= (isKept(context, index) ? 10 : 22)) {
        return evidence(context, index, ['byline'], place);
      }
    }
    return near && looks(context, index, 'name') && index > context.title
      ? 'a name under the headline'
      : null;
  },
  examples: {
    matches: [
      { lines: ['Bridge over the Alma closed until June', 'By Jo Lind', BODY], line: 1 },
      { lines: ['Bridge over the Alma closed until June', 'Jo Lind', BODY], line: 1 },
    ],
    spares: [
      {
        lines: [
          'Bridge over the Alma closed until June',
          BODY,
          'By the river they waited for hours, and by night they left.',
          BODY,
        ],
        line: 2,
      },
    ],
  },
};
