import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { regionRule } from './regions.ts';

export const pageFooter = regionRule({
  id: 'page-footer',
  kind: 'navigation',
  region: 'footer',
  everywhere: true,
  summary: 'What stands in the footer of an HTML page, unless the page holds next to nothing else.',
});

const OWNER = 'The Alma Courier belongs to a foundation, and is printed in the old tram depot by the river.';
const FOOTED = { lines: [BODY, MORE, OWNER], line: 2, kept: [0, 1, 2] };

export const examples: RuleExamples = {
  matches: [{ ...FOOTED, html: `<p>${BODY}</p><p>${MORE}</p><footer><p>${OWNER}</p></footer>` }],
  spares: [
    { ...FOOTED, html: `<article><p>${BODY}</p><p>${MORE}</p><footer><p>${OWNER}</p></footer></article>` },
  ],
};
