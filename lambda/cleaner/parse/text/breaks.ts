import { replaceInSteps } from '../../replace.ts';

/** Parts from which on the marks between them stand for line breaks. */
const LEAST_PARTS = 6;
/** Share of the parts that must not end as sentences do: typists set two spaces behind a full stop. */
const OPEN_SHARE = 0.25;
/** Characters from which that is told. */
const SAMPLE = 20_000;
/** What scrapers join texts with who want to part them later; where the parts are longer, a menu has them. */
const BARS = / ?\|{1,2} ?/g;
const BETWEEN_BARS = 250;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]?$/;

/**
 * What scrapers leave of line breaks when they save a page as one line: the separators of Unicode, vertical tabs and form
 * feeds; breaks that were escaped and never read again; white space that was not collapsed; bars.
 */
const BREAKS: readonly RegExp[] = [/[\u2028\u2029\v\f\x85]/g, /\\n/g, / {2}|\t/g, BARS];

/**
 * Gives a page that stands on one line its line breaks back; any other comes back as it is, so that its lines keep the
 * numbers of an editor.
 */
export function breakOneLine(text: string): string {
  if (/[\n\r]/.test(text.trim())) return text;
  const sample = text.slice(0, SAMPLE);
  const pattern = BREAKS.find((pattern) => {
    const parts = sample.split(pattern);
    return partsLines(parts) && (pattern !== BARS || sample.length <= parts.length * BETWEEN_BARS);
  });
  return pattern === undefined ? text : replaceInSteps(text, pattern, '\n');
}

function partsLines(pieces: readonly string[]): boolean {
  const parts = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
  const open = parts.filter((part) => !SENTENCE_END.test(part));
  return parts.length >= LEAST_PARTS && open.length >= OPEN_SHARE * parts.length;
}
