import { isAgencyOnly } from '../lines/credit.ts';
import type { Rule, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { creditOf, isKept, isOwnPlace, wordsOf } from './support.ts';

/** Words up to which a kept block with a credit at its end is a caption. */
const LONGEST_KEPT = 60;

export const captionWithCredit: Rule = {
  id: 'caption-with-credit',
  kind: 'caption',
  force: 'decides',
  field: 'images',
  yields: true,
  summary: 'A caption that begins or ends with the credit of its picture, also where the two run together.',
  judge(context, index) {
    if (!isOwnPlace(context, index)) return null;
    const credited = creditOf(context, index);
    if (!credited || credited.caption === '') return null;
    if (isAgencyOnly(credited.credit, context.lines.cues)) return null;
    if (isKept(context, index) && (wordsOf(context, index) > LONGEST_KEPT || context.score[index]! > 0.97))
      return null;
    return `holds the credit “${credited.credit}”`;
  },
};

export const examples: RuleExamples = {
  matches: [
    {
      lines: [
        BODY,
        '© AP Photo / Jo LindThe closed bridge over the Alma, seen from the north on Tuesday',
        MORE,
      ],
      line: 1,
    },
    { lines: [BODY, 'Commuters wait for the ferry. (Photo by Jo Lind)', MORE], line: 1, kept: [0, 1, 2] },
    {
      lines: [BODY, 'Pendler warten auf die Fähre. Foto: dpa', MORE],
      language: 'de',
      line: 1,
      kept: [0, 1, 2],
    },
  ],
  spares: [
    {
      lines: [BODY, 'The ministry did not answer questions from Reuters.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
