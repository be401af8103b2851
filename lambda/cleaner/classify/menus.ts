import { bitsOf, creditOf, looks, says, wordsOf } from './rules/support.ts';
import type { RuleContext } from './types.ts';

/** Short lines in a row from which on they are a menu. */
const RUN = 7;
const LONGEST = 5;
/** Short lines that come in rows as well, and are known by their words. */
const OTHERS = bitsOf(['share', 'comments', 'loader', 'readtime', 'byline']);
/** And these behind the article, where they stand for themselves. */
const OTHERS_BEHIND = bitsOf(['advert', 'player', 'login', 'widget']);

/** Words from which such lines say what they are, though they stand in a menu. */
const TELLING_WORDS = 3;
const TELLING = bitsOf(['subscribe', 'paywall', 'legal', 'share', 'promo', 'comments', 'note']);

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
  ((context.lines.line[index]! | context.lines.start[index]!) & TELLING) !== 0;

function isEntry(context: RuleContext, index: number): boolean {
  const { title, bodyFirst, bodyLast, kept, lines } = context;
  const above = index < (title >= 0 ? title : bodyFirst);
  if (kept[index] === 1 || (!above && index <= bodyLast + 2)) return false;
  if (wordsOf(context, index) > LONGEST || !looks(context, index, 'letters')) return false;
  if (looks(context, index, 'date') || looks(context, index, 'sentence')) return false;
  if (wordsOf(context, index) > 1 && isHeading(context, index)) return false;
  const others = above ? OTHERS : OTHERS | OTHERS_BEHIND;
  return (lines.line[index]! & others) === 0 && creditOf(context, index) === null;
}

/** Names an author, or heads a list of articles, whose titles are longer than the entries of menus. */
const isHeading = (context: RuleContext, index: number): boolean =>
  says(context, index, 'byline', 'start') ||
  says(context, index, 'byline', 'hold') ||
  ((says(context, index, 'related', 'line') || says(context, index, 'related', 'start')) &&
    (wordsOf(context, index + 1) > LONGEST || wordsOf(context, index + 2) > LONGEST));
