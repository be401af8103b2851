import { lazyPattern } from '../../lazily.ts';
import type { TextLine } from './lines.ts';

/** Above this many characters one line of a page that has hardly any other holds the page, not a paragraph. */
const LONG_LINE = 1_500;
const FEW_LINES = 3;
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
 * @param most sentences of a line; what is left of it then stays one line
 */
export function cutLongLines(lines: readonly TextLine[], most: number): readonly TextLine[] {
  if (lines.length > FEW_LINES || !lines.some((line) => line.text.length > LONG_LINE)) return lines;
  return lines.flatMap((line) =>
    line.text.length > LONG_LINE && !line.code ? sentences(line, most) : [line],
  );
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
