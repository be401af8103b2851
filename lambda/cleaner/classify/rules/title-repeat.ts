import type { Rule, RuleExamples } from '../types.ts';
import { BODY } from './example-text.ts';

export const titleRepeat: Rule = {
  id: 'title-repeat',
  kind: 'title',
  force: 'decides',
  summary: 'The headline again: above a player, in a share box, at the end of the page.',
  judge(context, index) {
    const { title, lines, page } = context;
    if (title < 0 || index === title || page.blocks[title]!.words < 3) return null;
    return lines.form[index] === lines.form[title] ? 'repeats the headline' : null;
  },
};

export const examples: RuleExamples = {
  matches: [
    {
      lines: [
        'Bridge over the Alma closed until June',
        'Share',
        'Bridge over the Alma closed until June',
        BODY,
      ],
      line: 2,
    },
  ],
  spares: [
    { lines: ['Bridge over the Alma closed until June', 'Bridge over the Alma may reopen', BODY], line: 1 },
  ],
};
