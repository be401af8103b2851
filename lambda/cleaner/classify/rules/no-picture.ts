import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule } from './support.ts';

export const noPicture = cueRule({
  id: 'no-picture',
  kind: 'related',
  topics: ['noalt'],
  decides: { start: 9 },
  names: { line: 8, start: 10 },
  yields: true,
  summary: 'Stands for a picture without a description.',
});

export const examples: RuleExamples = {
  matches: [{ lines: [BODY, 'No alternative text for this image', 'A third bridge for the Alma'], line: 1 }],
  spares: [
    {
      lines: [BODY, 'Image of the year went to a diver from the northern harbour.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
