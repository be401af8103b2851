import { LETTERS } from '../../letters.ts';
import type { Rule, RuleExamples } from '../types.ts';
import { BODY } from './example-text.ts';
import { says, wordsOf } from './support.ts';

const MARK = /^[\s([|]*(?:©|\(c\)|copyright|℗)/i;
const YEAR_MARK = new RegExp(
  String.raw`^[\s([|]*(?:©|\(c\)|copyright|℗)\s?(?:©\s?)?(?:[${LETTERS}.&' -]{0,60}[\s,]{1,2})?(?:19|20)\d\d(?:\D|$)`,
  'iu',
);

export const copyrightLine: Rule = {
  id: 'copyright-line',
  kind: 'legal',
  force: 'decides',
  summary: "The page's copyright: the mark and a year, or the mark and a notice of rights.",
  judge(context, index) {
    const text = context.page.blocks[index]!.text;
    if (wordsOf(context, index) > 40 || !MARK.test(text)) return null;
    if (YEAR_MARK.test(text)) return 'begins with a copyright mark and a year';
    return text.startsWith('©') && says(context, index, 'legal', 'hold')
      ? 'a copyright mark and a notice of rights'
      : null;
  },
};

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, '© 2026 Alma Courier. All rights reserved.'], line: 1 },
    { lines: [BODY, 'Copyright 2019 Alma Courier'], line: 1 },
    { lines: [BODY, '© Alma Courier, 2026'], line: 1 },
  ],
  spares: [{ lines: [BODY, '© AP Photo / Jo Lind'], line: 1 }],
};
