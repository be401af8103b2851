import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule } from './support.ts';

export const subscribePrompt = cueRule({
  id: 'subscribe-prompt',
  kind: 'subscribe',
  topics: ['subscribe'],
  decides: { line: 8, start: 44, hold: 22 },
  below: { line: 0.95, start: 0.8, hold: 0.95 },
  names: { line: 12, start: 60, hold: 60 },
  opens: 3,
  summary: 'Asks the reader to subscribe to the paper, a newsletter or a channel.',
});

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, 'Subscribe', MORE], line: 1, kept: [0, 1, 2] },
    { lines: [BODY, 'Sign up for our weekly newsletter and never miss a story.'], line: 1, kept: [] },
    { lines: [BODY, 'Newsletter abonnieren', MORE], language: 'de', line: 1, kept: [0, 1, 2] },
  ],
  spares: [
    {
      lines: [
        BODY,
        'Subscribers to the gas network will pay more from July, the regulator said on Tuesday.',
        MORE,
      ],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
