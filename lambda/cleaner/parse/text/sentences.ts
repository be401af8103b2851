import type { TextLine } from './lines.ts';

/** Above this many characters one line of a page that has hardly any other holds the page, not a paragraph. */
const LONG_LINE = 1_500;
const FEW_LINES = 3;
/** A mark that ends a sentence, with the closing quotes behind it. */
const END = /[.!?。！？؟।…]["'”’»)\]」』]*/g;
const STARTS = /^\s*["'“‘„«(¿¡[「『]?[\p{Lu}\p{Lo}\p{N}]/u;
/** "U.S.", "Mr.", "No.", "z. B.": short words before the dot do not end a sentence. */
const ABBREVIATION = /(?:^|[\s(.])(?:\p{L}|\p{Lu}\p{L}{1,2}|Mrs|Prof|Dept|Sept|Capt|approx|etc|usw|bzw)\.$/u;

/**
 * Cuts a page that stands on a single line into its sentences, so that chrome and article can part.
 * A page with more than a few lines is left as it is.
 */
export function cutLongLines(lines: readonly TextLine[]): readonly TextLine[] {
  if (lines.length > FEW_LINES || !lines.some((line) => line.text.length > LONG_LINE)) return lines;
  return lines.flatMap((line) => (line.text.length > LONG_LINE && !line.code ? sentences(line) : [line]));
}

function sentences(line: TextLine): TextLine[] {
  const { text } = line;
  const cut: TextLine[] = [];
  let start = 0;
  const push = (end: number): void => {
    const sentence = text.slice(start, end).trim();
    if (sentence !== '') cut.push({ ...line, text: sentence, gap: cut.length === 0 ? line.gap : 0 });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const spaced = text[end] === ' ' || match[0].charCodeAt(0) > 0x3000;
    if (!spaced || !STARTS.test(text.slice(end, end + 4))) continue;
    if (
      match[0][0] === '.' &&
      ABBREVIATION.test(text.slice(Math.max(start, match.index - 8), match.index + 1))
    )
      continue;
    push(end);
  }
  push(text.length);
  return cut;
}
