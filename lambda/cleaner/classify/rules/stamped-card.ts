import type { Rule, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isStamped, stampOpensCard } from './stamps.ts';

export const stampedCard: Rule = {
  id: 'stamped-card',
  kind: 'related',
  force: 'decides',
  field: 'related',
  summary: "Another article's card: its picture's stamped alt text, and the headline behind it.",
  judge(context, index) {
    if (isStamped(context, index)) {
      return stampOpensCard(context, index) ? "a picture's stamped alt text before a headline" : null;
    }
    return index > 0 && isStamped(context, index - 1) && stampOpensCard(context, index - 1)
      ? "a headline behind a picture's stamped alt text"
      : null;
  },
};

export const examples: RuleExamples = {
  matches: [
    {
      lines: [
        BODY,
        'A ferry - Alma Courier, 1280, 03.02.2021',
        'Ferries Sell Out as Bridge Stays Shut',
        MORE,
      ],
      line: 1,
    },
    {
      lines: [
        BODY,
        'A ferry - Alma Courier, 1280, 03.02.2021',
        'Ferries Sell Out as Bridge Stays Shut',
        MORE,
      ],
      line: 2,
      kept: [0, 2, 3],
    },
  ],
  spares: [{ lines: [BODY, 'A ferry - Alma Courier, 1280, 03.02.2021', MORE], line: 2 }],
};
