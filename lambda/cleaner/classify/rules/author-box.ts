import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { regionRule } from './regions.ts';

export const authorBox = regionRule({
  id: 'author-box',
  kind: 'author-bio',
  region: 'author',
  summary: 'What stands beside an article in the box of its author, by the name of the element.',
});

const LINES = 'She grew up on a ferry and has sold tickets, tied ropes and written ever since.';
const SIGNED = { lines: [BODY, MORE, LINES], line: 2, kept: [0, 1, 2] };

export const examples: RuleExamples = {
  matches: [{ ...SIGNED, html: `<p>${BODY}</p><p>${MORE}</p><div class="author-box"><p>${LINES}</p></div>` }],
  spares: [{ ...SIGNED, html: `<p>${BODY}</p><p>${MORE}</p><div class="author"><p>${LINES}</p></div>` }],
};
