import { lazyPattern } from '../../lazily.ts';
import type { TextLine } from './lines.ts';

/** Above this many characters one line of a page that has hardly any other holds the page, not a paragraph. */
const LONG_LINE = 1_500;
const FEW_LINES = 3;
/** Characters from which one is a page where its title stands in it twice, and how far below the second one may stand. */
const TITLED_LINE = 400;
const REACH = 6_000;
/** A title, and a site's name before it. */
const WORDS = /^(?:\S+ ){3}/;
const SHORTEST_TITLE = 15;
/** Without a site's name beside it: sentences begin alike, too. */
const SHORTEST_ALONE = 40;
const LONGEST_TITLE = 250;
const LONGEST_NAME = 60;
/** What paragraphs begin with alike. */
const OF_SENTENCES = /[a-z\d]{2}\.(?: |$)/;
/** A day with its time, and the characters below the headline within which it stands. */
const DATE = lazyPattern(
  String.raw`(?:\p{L}{3,10}\.? \d\d?,? \d{4}|\d\d?\.?(?: de)? \p{L}{3,10}\.?,?(?: de)? \d{4}|\d\d?[./-]\d\d?[./-]\d\d(?:\d\d)?|\d{4}-\d\d-\d\d)(?!\d)(?:,? (?:at |um |à |às )?\d\d?[:.h]\d\d(?: ?[ap]\.?m\.?| Uhr)?)?`,
  'iuy',
);
const UNDER_TITLE = 300;
const BEHIND_TITLE = /^ [|–—:·»-] /;
const SEPARATOR = /\s[|–—:·»-]\s/g;
/** A mark that ends a sentence, with the closing quotes behind it. */
const END = /[.!?。！？؟।…]["'”’»)\]」』]*/g;
const STARTS = lazyPattern(String.raw`^\s*["'“‘„«(¿¡[「『]?[\p{Lu}\p{Lo}\p{N}]`, 'u');
/** "U.S.", "Mr.", "No.", "z. B.": short words before the dot do not end a sentence. */
const ABBREVIATION = lazyPattern(
  String.raw`(?:^|[\s(.])(?:\p{L}|\p{Lu}\p{L}{1,2}|Mrs|Prof|Dept|Sept|Capt|approx|etc|usw|bzw|(?<=\p{Ll}\s)\d{1,2})\.$`,
  'u',
);
/** What a menu or a row of labels has more of than a sentence: words that begin with a capital or a figure. */
const LABEL_WORD = lazyPattern(String.raw`^["'“‘„«([#@|•·–—-]{0,2}[\p{Lu}\p{Lt}\p{N}]`, 'u');
const SMALL_WORD = lazyPattern(String.raw`^["'“‘„«([]?\p{Ll}`, 'u');
/** How many more of them than of other words make a run of labels. */
const LABEL_EXCESS = 6;
/** Capitals right before small letters may be the name that a sentence begins with. */
const NAME_WORDS = 3;

/**
 * Cuts a page that stands on a single line into its sentences, so that chrome and article can part; runs of labels before a sentence are cut off it.
 * A page with more than a few lines is left as it is.
 *
 * @param count lines of the page as it came, or once they were joined
 * @param most sentences of a line; what is left of it then stays one line
 */
export function cutLongLines(
  lines: readonly TextLine[],
  count: number,
  most: number,
): { lines: readonly TextLine[]; title: string | null } {
  if (count > FEW_LINES) return { lines, title: null };
  let title: string | null = null;
  const cut = lines.flatMap((line) => {
    if (line.code || line.text.length < TITLED_LINE) return [line];
    const { parts, title: found } = partsByTitle(line);
    title ??= found;
    return found !== null || line.text.length > LONG_LINE
      ? parts.flatMap((part) => sentences(part, most))
      : [line];
  });
  return { lines: cut, title };
}

/**
 * Parts a page that begins with the title of its document, as `get_text()` gives it: at the title, and where it stands
 * again above the article.
 */
function partsByTitle(line: TextLine): { parts: TextLine[]; title: string | null } {
  const { text } = line;
  const head = text.slice(0, REACH);
  let title = '';
  let ends: number[] = [];
  const marks = [...head.slice(0, LONGEST_NAME).matchAll(SEPARATOR)];
  // The name of the site may stand before it.
  for (const start of [0, ...marks.map(({ index, 0: mark }) => index + mark.length)]) {
    const beginning = WORDS.exec(text.slice(start, start + LONGEST_TITLE))?.[0];
    if (beginning === undefined) continue;
    const again = head.indexOf(beginning, start + beginning.length);
    if (again < 0) continue;
    let length = beginning.length;
    while (length < Math.min(LONGEST_TITLE, again - start) && text[start + length] === text[again + length])
      length++;
    // Longer copies are of paragraphs.
    if (length === LONGEST_TITLE) continue;
    const copy = text.slice(again, again + length);
    const whole = copy.slice(0, copy.lastIndexOf(' ')).replace(/ [|–—:·»-]$/, '');
    const isMarked =
      start > 0 || BEHIND_TITLE.test(text.slice(start + whole.length, start + whole.length + 3));
    const least = isMarked ? SHORTEST_TITLE : SHORTEST_ALONE;
    if (whole.length < least || whole.length <= title.length || OF_SENTENCES.test(whole)) continue;
    title = whole;
    ends = [start, start + whole.length, again, again + whole.length];
  }
  if (title === '') return { parts: [line], title: null };
  const below = ends.at(-1)!;
  // Names stand before it, or behind it with labels.
  ends.push(...dateIn(text.slice(below, below + UNDER_TITLE)).map((end) => below + end));
  const parts = [0, ...ends].map((from, at) => ({ ...line, text: text.slice(from, ends[at]).trim() }));
  return { parts: parts.filter((part) => part.text !== ''), title };
}

/** Where the first date of a text begins and ends; nothing where it holds none. */
function dateIn(text: string): number[] {
  const pattern = DATE();
  for (let at = 0; at < text.length; at = text.indexOf(' ', at) + 1 || text.length) {
    pattern.lastIndex = at;
    const date = pattern.exec(text)?.[0];
    if (date !== undefined) return [at, at + date.length];
  }
  return [];
}

function sentences(line: TextLine, most: number): TextLine[] {
  const { text } = line;
  const cut: TextLine[] = [];
  let start = 0;
  const take = (piece: string): void => {
    if (piece !== '') cut.push({ ...line, text: piece, gap: cut.length === 0 ? line.gap : 0 });
  };
  const push = (end: number): void => {
    const sentence = text.slice(start, end).trim();
    const labels = endOfLabels(sentence);
    take(sentence.slice(0, labels).trim());
    take(sentence.slice(labels).trim());
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const spaced = text[end] === ' ' || match[0].charCodeAt(0) > 0x3000;
    if (!spaced || !STARTS().test(text.slice(end, end + 4))) continue;
    if (
      match[0][0] === '.' &&
      ABBREVIATION().test(text.slice(Math.max(start, match.index - 8), match.index + 1))
    )
      continue;
    push(end);
    // This cut and the last may part two lines each.
    if (cut.length > most - 4) break;
  }
  push(text.length);
  return cut;
}

/** Where the labels end that stand before a sentence without a mark between ("Home News Sport The ferry was late."); 0 for none. */
function endOfLabels(sentence: string): number {
  if (sentence.length < 50) return 0;
  const starts: number[] = [];
  let excess = 0;
  let most = 0;
  let end = 0;
  for (let at = 0; at < sentence.length; ) {
    const space = sentence.indexOf(' ', at);
    const next = space === -1 ? sentence.length : space + 1;
    const word = sentence.slice(at, Math.min(next, at + 8));
    starts.push(at);
    if (LABEL_WORD().test(word)) excess++;
    else if (SMALL_WORD().test(word)) excess--;
    if (excess > most) {
      most = excess;
      end = starts.length;
    }
    at = next;
  }
  return most >= LABEL_EXCESS && end < starts.length ? starts[Math.max(0, end - NAME_WORDS)]! : 0;
}
