import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule } from './support.ts';

export const readTime = cueRule({
  id: 'read-time',
  kind: 'date',
  topics: ['readtime'],
  decides: { line: 6, hold: 6 },
  names: { line: 8, start: 8, hold: 10 },
  yields: true,
  summary: 'Says how long the article takes to read.',
});

export const examples: RuleExamples = {
  matches: [
    { lines: ['4 min read', BODY], line: 0 },
    { lines: ['Lesezeit: 3 Min.', BODY], language: 'de', line: 0 },
  ],
  spares: [
    {
      lines: [BODY, 'The crossing took twenty minutes, and the way back an hour.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
