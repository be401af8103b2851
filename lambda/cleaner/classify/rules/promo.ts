import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule } from './support.ts';

export const promo = cueRule({
  id: 'promo',
  kind: 'promo',
  topics: ['promo'],
  decides: { line: 6, start: 12, hold: 30 },
  below: 0.82,
  names: { line: 8, start: 60, hold: 60 },
  opens: 3,
  summary: 'Advertises apps, donations, events, podcasts or goods of the house.',
});

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, 'Download our app'], line: 1 },
    { lines: [BODY, 'Please support our journalism with a donation.'], line: 1, kept: [] },
  ],
  spares: [
    {
      lines: [BODY, 'Donations to the flood fund passed nine million on Tuesday, the bank said.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
