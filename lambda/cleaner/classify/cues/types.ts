/**
 * What a cue speaks of. Finer than the kinds where one kind shows in ways that different rules judge:
 * `login` and `subscribe` are one kind, `consent` is what dialogs on cookies say of themselves, `related` heads a list and `readmore` stands in front of one title; `reply` is
 * the button to answer a comment, `says` what stands behind its writer's name.
 */
export const TOPICS = [
  'advert',
  'affiliate',
  'bio',
  'byline',
  'comments',
  'consent',
  'contact',
  'correction',
  'credit',
  'date',
  'legal',
  'loader',
  'login',
  'navigation',
  'noalt',
  'note',
  'paywall',
  'player',
  'promo',
  'readmore',
  'readtime',
  'related',
  'reply',
  'says',
  'share',
  'sources',
  'subscribe',
  'tags',
  'title',
  'widget',
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * The cues of one topic in one language, apart by `|`, lower case, with straight apostrophes.
 * `line`: the whole line, numbers and marks at its ends left out. `start`: the line begins with it.
 * `hold`: it stands anywhere in the line. All but those of scripts without spaces match whole words.
 */
export interface Cues {
  readonly line?: string;
  readonly start?: string;
  readonly hold?: string;
}

/**
 * One language. `months` and `dates` are words that may stand in a line that holds nothing but a date.
 * After a change of a table `npm run cues` packs them for bundles; a test holds both equal.
 */
export type CueTable = Partial<Record<Topic, Cues>> & {
  readonly months: string;
  readonly dates: string;
};
