import { isInCapitals } from '../title-words.ts';
import type { Rule, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isInside, isKept, looks, wordsOf } from './support.ts';

const FEWEST_WORDS = 4;
const MOST_WORDS = 20;
const SURE = 0.9;
/** "WATCH |". */
const LABEL = /^[^|]{3,40} \|/;
/** "[DOWNLOAD: ...]": stations set links of their own so. */
const BRACKETED = /^\[\s?([^:]{3,40}):/;

export const capitalLink: Rule = {
  id: 'capital-link',
  kind: 'related',
  force: 'decides',
  field: 'related',
  summary:
    'A link that is a line of capitals, or has a label of capitals and a bar before it, inside the body and before a paragraph: titles of other articles are set so.',
  judge(context, index) {
    const words = wordsOf(context, index);
    if (words < FEWEST_WORDS || words > MOST_WORDS || context.score[index]! > SURE) return null;
    const { form, text, linkWords } = context.page.blocks[index]!;
    const label = text.includes('|') ? LABEL.exec(text)?.[0] : BRACKETED.exec(text)?.[1];
    const titleWords = label === undefined ? words : words - label.split(' ').length;
    if (form !== 'paragraph' || linkWords < titleWords || !isInCapitals(label ?? text)) return null;
    const next = index + 1;
    if (!isInside(context, index) || !isKept(context, next) || !looks(context, next, 'sentence')) return null;
    return label === undefined
      ? 'one link in capitals, before a paragraph'
      : `a link behind “${label}”, before a paragraph`;
  },
};

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, '[FERRIES SELL OUT AS BRIDGE STAYS SHUT](/ferries)', MORE], line: 1, kept: [0, 1, 2] },
    {
      lines: [BODY, '[FROM THE PORT | Ferries sell out as bridge stays shut](/ferries)', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
  spares: [
    {
      lines: [BODY, '[The port: Ferries sell out as bridge stays shut](/ferries)', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
    {
      lines: [BODY, '[Port Alma | Ferries sell out as bridge stays shut](/ferries)', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
    { lines: [BODY, 'FERRIES SELL OUT AS BRIDGE STAYS SHUT', MORE], line: 1, kept: [0, 1, 2] },
    { lines: [BODY, '[Ferries sell out as bridge stays shut](/ferries)', MORE], line: 1, kept: [0, 1, 2] },
  ],
};
