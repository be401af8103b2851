import { isInCapitals } from '../title-words.ts';
import type { Rule, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isInside, isKept, looks, wordsOf } from './support.ts';

const FEWEST_WORDS = 4;
const MOST_WORDS = 20;
const SURE = 0.9;

export const capitalLink: Rule = {
  id: 'capital-link',
  kind: 'related',
  force: 'decides',
  field: 'related',
  summary:
    'A line of capitals that is one link, inside the body and before a paragraph: broadcasters set the titles of other articles so.',
  judge(context, index) {
    const words = wordsOf(context, index);
    if (words < FEWEST_WORDS || words > MOST_WORDS || context.score[index]! > SURE) return null;
    const { form, text, linkWords } = context.page.blocks[index]!;
    if (form !== 'paragraph' || linkWords < words || !isInCapitals(text)) return null;
    const next = index + 1;
    return isInside(context, index) && isKept(context, next) && looks(context, next, 'sentence')
      ? 'one link in capitals, before a paragraph'
      : null;
  },
};

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, '[FERRIES SELL OUT AS BRIDGE STAYS SHUT](/ferries)', MORE], line: 1, kept: [0, 1, 2] },
  ],
  spares: [
    { lines: [BODY, 'FERRIES SELL OUT AS BRIDGE STAYS SHUT', MORE], line: 1, kept: [0, 1, 2] },
    { lines: [BODY, '[Ferries sell out as bridge stays shut](/ferries)', MORE], line: 1, kept: [0, 1, 2] },
  ],
};
