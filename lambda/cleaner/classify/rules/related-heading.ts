import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule, isKept, says, wordsOf } from './support.ts';

export const relatedHeading = cueRule({
  id: 'related-heading',
  kind: 'related',
  topics: ['related', 'readmore'],
  decides: { line: 6, start: 6 },
  below: { line: 0.8, start: 0.7, hold: 0 },
  names: { line: 14, start: 14, hold: 14 },
  opens: 400,
  // "See:" alone introduces what the article refers to.
  when: (context, index) =>
    !isKept(context, index) || wordsOf(context, index) > 1 || says(context, index, 'related', 'line'),
  summary: 'Heads a list of other articles, or one card: "Related", "Read also".',
});

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, 'Related articles', 'A third bridge for the Alma'], line: 1 },
    { lines: [BODY, 'Mehr zum Thema', MORE], language: 'de', line: 1, kept: [0, 1, 2] },
    { lines: [BODY, 'Lesen Sie auch', 'Fähren sind ausgebucht', MORE], language: 'de', line: 1 },
  ],
  spares: [
    {
      lines: [
        BODY,
        'More on the cost of the bridge is expected when the council meets after the summer break.',
        MORE,
      ],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
