import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule } from './support.ts';

export const legalNotice = cueRule({
  id: 'legal-notice',
  kind: 'legal',
  topics: ['legal'],
  decides: { line: 5, hold: 40 },
  below: 0.7,
  names: { line: 12, start: 60, hold: 60 },
  summary: 'Copyright, consent, terms, corrections policy, prompts to report an error or to order a reprint.',
});

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, 'All rights reserved.'], line: 1, kept: [] },
    {
      lines: [BODY, 'By using this site you agree to our privacy policy and terms of use.'],
      line: 1,
      kept: [],
    },
    {
      lines: [
        BODY,
        'Here stands a post of another site: only when you agree to our privacy policy, and to its own, do we load what it shows, as data of yours may reach it then.',
        MORE,
      ],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
  spares: [
    {
      lines: [BODY, 'Copyright law has to change, the minister told parliament on Tuesday.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
