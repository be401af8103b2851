/** The kinds of chrome: what a removed block was on its page. One list for both routes, the rules and the document. */
export const KINDS = [
  'title',
  'byline',
  'date',
  'credit',
  'caption',
  'related',
  'subscribe',
  'share',
  'comments',
  'advert',
  'paywall',
  'legal',
  'author-bio',
  'reporter-note',
  'promo',
  'player',
  'navigation',
  'widget',
  'duplicate',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];
