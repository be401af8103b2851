import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { regionRule } from './regions.ts';

export const commentArea = regionRule({
  id: 'comment-area',
  kind: 'comments',
  region: 'comments',
  summary: 'What stands below an article in the element of its comments, by the name of the element.',
});

const LINES = 'My sister lives on the other bank, and I have not seen her since the bridge was shut.';
const COMMENTED = { lines: [BODY, MORE, LINES], line: 2, kept: [0, 1, 2] };

export const examples: RuleExamples = {
  matches: [{ ...COMMENTED, html: `<p>${BODY}</p><p>${MORE}</p><div id="comments"><p>${LINES}</p></div>` }],
  spares: [
    { ...COMMENTED, html: `<p>${BODY}</p><p>${MORE}</p><div class="no-comments"><p>${LINES}</p></div>` },
  ],
};
