import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule } from './support.ts';

export const advertLabel = cueRule({
  id: 'advert-label',
  kind: 'advert',
  topics: ['advert'],
  decides: { line: 7 },
  below: 0.97,
  names: { line: 10, start: 14, hold: 16 },
  summary: 'Marks an advertisement, or bids the reader to scroll past one.',
});

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, 'ADVERTISEMENT', MORE], line: 1, kept: [0, 1, 2] },
    { lines: [BODY, 'Anzeige', MORE], language: 'de', line: 1, kept: [0, 1, 2] },
    { lines: [BODY, 'Story continues below', MORE], line: 1, kept: [0, 1, 2] },
  ],
  spares: [
    {
      lines: [BODY, 'Advertisements for the new line were pasted over during the night, police said.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
