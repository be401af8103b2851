import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule } from './support.ts';

export const shareBar = cueRule({
  id: 'share-bar',
  kind: 'share',
  topics: ['share'],
  decides: { line: 8 },
  names: { line: 14, start: 16, hold: 24 },
  summary: 'Buttons that share the article, and calls to follow the site elsewhere.',
});

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, 'Share this article', MORE], line: 1, kept: [0, 1, 2] },
    { lines: [BODY, 'Partager sur Facebook', MORE], language: 'fr', line: 1, kept: [0, 1, 2] },
    { lines: [BODY, 'Follow us on social media'], line: 1 },
  ],
  spares: [
    {
      lines: [BODY, 'Share prices of the two ferry companies fell by a tenth within the hour.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
