import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule } from './support.ts';

export const affiliateNote = cueRule({
  id: 'affiliate-note',
  kind: 'advert',
  topics: ['affiliate'],
  decides: { start: 24, hold: 40 },
  below: 0.95,
  names: { start: 60, hold: 60 },
  summary: 'Says that the site earns from links.',
});

export const examples: RuleExamples = {
  matches: [
    {
      lines: [BODY, 'As an Amazon Associate we earn from qualifying purchases.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
  spares: [
    {
      lines: [BODY, 'The port is an associate of the northern league, and its members share the cost.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
