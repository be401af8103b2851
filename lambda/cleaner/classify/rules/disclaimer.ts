import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { regionRule } from './regions.ts';

export const disclaimer = regionRule({
  id: 'disclaimer',
  kind: 'legal',
  region: 'disclaimer',
  everywhere: true,
  summary: 'What an element holds that is called a disclaimer.',
});

const TERMS = 'Fares may change; a season ticket is valid from the day after it was paid.';
const PAGE = { lines: [BODY, MORE, TERMS], line: 2, kept: [0, 1, 2] };

export const examples: RuleExamples = {
  matches: [
    { ...PAGE, html: `<p>${BODY}</p><p>${MORE}</p><div class="fare-disclaimer"><p>${TERMS}</p></div>` },
  ],
  spares: [{ ...PAGE, html: `<p>${BODY}</p><p>${MORE}</p><div class="fares"><p>${TERMS}</p></div>` }],
};
