import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { regionRule } from './regions.ts';

export const signature = regionRule({
  id: 'signature',
  kind: 'author-bio',
  region: 'signature',
  everywhere: true,
  summary: 'The lines that a member of a forum has under each post, by the name of their element.',
});

const LINES = 'Two ferries, one dog, and a kitchen that will be finished next summer.';
const SIGNED = { lines: [BODY, LINES, MORE], line: 1, kept: [0, 1, 2] };

export const examples: RuleExamples = {
  matches: [{ ...SIGNED, html: `<p>${BODY}</p><div class="post-signature">${LINES}</div><p>${MORE}</p>` }],
  spares: [{ ...SIGNED, html: `<p>${BODY}</p><div class="signature-ceremony">${LINES}</div><p>${MORE}</p>` }],
};
