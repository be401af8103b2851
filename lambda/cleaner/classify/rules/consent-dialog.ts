import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule } from './support.ts';

/** Score from which a sentence that holds such words is of an article on them. */
const OF_ARTICLE = 0.9;

export const consentDialog = cueRule({
  id: 'consent-dialog',
  kind: 'legal',
  topics: ['consent'],
  decides: { line: 12, hold: 150 },
  below: { line: 1.1, start: OF_ARTICLE, hold: OF_ARTICLE },
  names: { line: 12, hold: 150 },
  summary:
    "What dialogs that ask for consent to cookies say, in the words of the advertisers' framework (IAB TCF) and of common plugins.",
});

export const examples: RuleExamples = {
  matches: [
    { lines: ['Store and/or access information on a device', BODY, MORE], line: 0, kept: [0, 1, 2] },
    {
      lines: ['Speicherung von oder Zugriff auf Informationen auf einem Endgerät', BODY, MORE],
      language: 'de',
      line: 0,
      kept: [0, 1, 2],
    },
    { lines: ['Manage Cookie Consent', BODY, MORE], line: 0, kept: [0, 1, 2] },
  ],
  spares: [
    {
      lines: [BODY, 'The council wants the consent of all owners before it builds.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
