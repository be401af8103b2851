import type { Rule, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isStamped, stampOpensCard } from './stamps.ts';

export const altTextStamp: Rule = {
  id: 'alt-text-stamp',
  kind: 'caption',
  force: 'decides',
  field: 'images',
  summary:
    "A picture's alt text with the stamp that some sites put behind it: the site's name, a width, a day.",
  judge(context, index) {
    if (!isStamped(context, index) || stampOpensCard(context, index)) return null;
    return "ends in a picture's stamp: site, width, day";
  },
};

export const examples: RuleExamples = {
  matches: [{ lines: [BODY, 'A ferry in the fog - Alma Courier, 1280, 03.02.2021', MORE], line: 1 }],
  spares: [
    { lines: [BODY, 'The line carried 1280 people on 03.02.2021', MORE], line: 1 },
    {
      lines: [
        BODY,
        'A ferry - Alma Courier, 1280, 03.02.2021',
        'Ferries Sell Out as Bridge Stays Shut',
        MORE,
      ],
      line: 1,
    },
  ],
};
