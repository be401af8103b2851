import { lowestBit } from '../bits.ts';
import { TOPICS, type Topic } from '../cues/types.ts';
import type { LineFacts } from '../lines/facts.ts';
import { SHAPE } from '../lines/shape.ts';

/** What the cues of a line speak for. The first seven open zones that follow an article. */
export const CUES = [
  'related',
  'comments',
  'author',
  'subscribe',
  'share',
  'tags',
  'legal',
  'advert',
  'credit',
  'date',
  'player',
  'promo',
  'note',
  'navigation',
  'reply',
  'widget',
] as const;
export type Cue = (typeof CUES)[number];
export const ZONE_BITS = 0b1111111;
export const bitOf = (cue: Cue): number => 1 << CUES.indexOf(cue);

/** The topics of the cue tables are finer than the model has to know. "Read more" stands between paragraphs and opens no zone. */
const CUE_OF: Readonly<Record<Topic, Cue>> = {
  advert: 'advert',
  affiliate: 'advert',
  bio: 'author',
  byline: 'author',
  comments: 'comments',
  consent: 'legal',
  contact: 'promo',
  correction: 'note',
  credit: 'credit',
  date: 'date',
  legal: 'legal',
  loader: 'widget',
  login: 'subscribe',
  navigation: 'navigation',
  noalt: 'credit',
  note: 'note',
  paywall: 'subscribe',
  player: 'player',
  promo: 'promo',
  readmore: 'promo',
  readtime: 'date',
  related: 'related',
  reply: 'reply',
  says: 'reply',
  share: 'share',
  sources: 'note',
  subscribe: 'subscribe',
  tags: 'tags',
  title: 'navigation',
  widget: 'widget',
};
const BITS = TOPICS.map((topic) => bitOf(CUE_OF[topic]));

/** Topics of a line, as a mask of `topicBit`, to bits of `CUES`. */
function fold(topics: number): number {
  let cues = 0;
  for (let rest = topics; rest !== 0; rest &= rest - 1) cues |= BITS[lowestBit(rest)]!;
  return cues;
}

const DATE = bitOf('date');

/**
 * The cues of a line: low 16 bits those that stand in it, high 16 those that it is as a whole; bits as in `CUES`.
 *
 * @param index the line's
 */
export function cuesOf({ line, start, hold, shape }: LineFacts, index: number): number {
  const whole = fold(line[index]!) | ((shape[index]! & SHAPE.date) === 0 ? 0 : DATE);
  return whole | fold(start[index]! | hold[index]!) | (whole << 16);
}
