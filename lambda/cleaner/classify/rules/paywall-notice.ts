import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule, says } from './support.ts';

export const paywallNotice = cueRule({
  id: 'paywall-notice',
  kind: 'paywall',
  topics: ['paywall'],
  decides: { line: 8, hold: 24 },
  below: 0.85,
  names: { line: 10, start: 40, hold: 50 },
  when: (context, index) =>
    says(context, index, 'paywall', 'line') || !says(context, index, 'readmore', 'start'),
  summary: 'Says that the rest is for subscribers.',
});

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, 'This article is for subscribers only.'], line: 1 },
    {
      lines: [BODY, 'Il vous reste 40% de cet article à lire. La suite est réservée aux abonnés.'],
      language: 'fr',
      line: 1,
      kept: [0, 1],
    },
  ],
  spares: [
    {
      lines: [BODY, 'Premium rates for the crossing will rise, the ferry company said on Tuesday.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
