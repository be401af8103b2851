import type { RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule, isKept, says } from './support.ts';

export const contactLine = cueRule({
  id: 'contact-line',
  kind: 'author-bio',
  topics: ['contact'],
  decides: { start: 24, hold: 30 },
  below: 0.9,
  names: { line: 6, start: 40, hold: 40 },
  when: (context, index) => !isKept(context, index) || hasAddress(context, index) || isNote(context, index),
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
    {
      lines: [BODY, 'Got a story about the bridge? Email: desk@example.org', MORE],
      line: 1,
      kept: [0, 1, 2],
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

const hasAddress = ({ page }: RuleContext, index: number): boolean => page.blocks[index]!.text.includes('@');

/** Words at a sentence's beginning are the story's too, and so are those in its midst. */
const isNote = (context: RuleContext, index: number): boolean =>
  context.score[index]! < 0.8 && index >= context.bodyLast - 2 && says(context, index, 'contact', 'hold');
