import { creditOf, looks, says, wordsOf } from './rules/support.ts';
import type { RuleContext } from './types.ts';

/** Short lines in a row from which on they are a menu. */
const RUN = 7;
const LONGEST = 5;
/** Short lines that come in rows as well, and are known by their words. */
const OTHERS = ['share', 'comments', 'loader', 'readtime', 'byline'] as const;
/** And these behind the article, where they stand for themselves. */
const OTHERS_BEHIND = ['advert', 'player', 'login', 'widget'] as const;

/** Words from which such lines say what they are, though they stand in a menu. */
const TELLING_WORDS = 3;
const TELLING = ['subscribe', 'paywall', 'legal', 'share', 'promo', 'comments', 'note'] as const;

/** 1 for the lines of menus: runs of short removed lines above the headline or behind the article. */
export function menuLines(context: RuleContext): Uint8Array {
  const { blocks } = context.page;
  const menus = new Uint8Array(blocks.length);
  // On HTML pages the markup tells menus better.
  if (context.page.input === 'html') return menus;
  let from = 0;
  for (let i = 0; i <= blocks.length; i++) {
    if (i < blocks.length && isEntry(context, i)) continue;
    for (let entry = from; i - from >= RUN && entry < i; entry++)
      menus[entry] = speaksForItself(context, entry) ? 0 : 1;
    from = i + 1;
  }
  return menus;
}

/** A line of a menu that says more than an entry does: "Follow us on Instagram", "Log in to comment". */
const speaksForItself = (context: RuleContext, index: number): boolean =>
  wordsOf(context, index) >= TELLING_WORDS &&
  TELLING.some((topic) => says(context, index, topic, 'line') || says(context, index, topic, 'start'));

function isEntry(context: RuleContext, index: number): boolean {
  const { title, bodyFirst, bodyLast, kept } = context;
  const above = index < (title >= 0 ? title : bodyFirst);
  if (kept[index] === 1 || (!above && index <= bodyLast + 2)) return false;
  if (wordsOf(context, index) > LONGEST || !looks(context, index, 'letters')) return false;
  if (looks(context, index, 'date') || looks(context, index, 'sentence')) return false;
  if (wordsOf(context, index) > 1 && isHeading(context, index)) return false;
  if (creditOf(context, index) !== null) return false;
  if (!above && OTHERS_BEHIND.some((topic) => says(context, index, topic, 'line'))) return false;
  return !OTHERS.some((topic) => says(context, index, topic, 'line'));
}

/** Names an author, or heads a list of articles, whose titles are longer than the entries of menus. */
const isHeading = (context: RuleContext, index: number): boolean =>
  says(context, index, 'byline', 'start') ||
  says(context, index, 'byline', 'hold') ||
  ((says(context, index, 'related', 'line') || says(context, index, 'related', 'start')) &&
    (wordsOf(context, index + 1) > LONGEST || wordsOf(context, index + 2) > LONGEST));
