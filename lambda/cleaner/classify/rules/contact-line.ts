import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule, isKept } from './support.ts';

export const contactLine = cueRule({
  id: 'contact-line',
  kind: 'author-bio',
  topics: ['contact'],
  decides: { hold: 30 },
  below: 0.8,
  names: { line: 6, start: 40, hold: 40 },
  when: (context, index) => !isKept(context, index) || index >= context.bodyLast - 2,
  summary: 'Says how to reach the newsroom or the author.',
});

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, 'Got a tip? Write to us.'], line: 1, kept: [] },
    {
      lines: [BODY, 'Get in touch with our news team by emailing us at desk@example.org.'],
      line: 1,
      kept: [],
    },
  ],
  spares: [
    {
      lines: [BODY, 'Contact with the ship was lost at nine, the coast guard said on Tuesday.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
