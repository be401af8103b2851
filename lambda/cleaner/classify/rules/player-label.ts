import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule } from './support.ts';

export const playerLabel = cueRule({
  id: 'player-label',
  kind: 'player',
  topics: ['player'],
  decides: { line: 6 },
  below: 0.75,
  names: { line: 10, start: 16, hold: 20 },
  opens: 4,
  summary: 'Controls and labels of a video, an audio player or a gallery.',
});

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, 'Listen to this article', MORE], line: 1, kept: [0, 1, 2] },
    { lines: [BODY, 'Player wird geladen'], language: 'de', line: 1 },
  ],
  spares: [
    {
      lines: [BODY, 'Video of the fall was shown to the court on Tuesday, and two witnesses wept.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
