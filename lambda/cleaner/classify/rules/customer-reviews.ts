import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { regionRule } from './regions.ts';

export const customerReviews = regionRule({
  id: 'customer-reviews',
  kind: 'comments',
  region: 'reviews',
  everywhere: true,
  summary: 'What customers say of a product, by the name of the element around it.',
});

const PRAISE = 'I have had this tent for two summers by now, and it has not let in a drop.';
const SHOP = { lines: [BODY, MORE, PRAISE], line: 2, kept: [0, 1, 2] };
const page = (name: string): string =>
  `<p>${BODY}</p><p>${MORE}</p><section class="${name}"><p>${PRAISE}</p></section>`;

export const examples: RuleExamples = {
  matches: [{ ...SHOP, html: page('customer-reviews') }],
  spares: [{ ...SHOP, html: page('reviews') }],
};
