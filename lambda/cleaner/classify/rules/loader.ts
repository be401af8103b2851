import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule } from './support.ts';

export const loader = cueRule({
  id: 'loader',
  kind: 'widget',
  topics: ['loader'],
  decides: { line: 4 },
  names: { line: 6, start: 4, hold: 8 },
  summary: 'Words that stand where the page was still loading.',
});

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, 'loader'], line: 1 },
    { lines: [BODY, 'Loading comments...', MORE], line: 1, kept: [0, 1, 2] },
  ],
  spares: [
    {
      lines: [BODY, 'Loading the lorries took all night, said the foreman.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
