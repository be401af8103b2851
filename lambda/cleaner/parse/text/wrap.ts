import { lazyPattern } from '../../lazily.ts';
import type { TextLine } from './lines.ts';
import { startsBlock } from './markers.ts';

const LONGEST_WRAPPED = 130;
const NARROWEST = 40;
/** Breaks inside paragraphs from which on a share of them tells; of fewer each must be as wrapping makes them. */
const MANY_BREAKS = 5;
const FEW_BREAKS = 2;
const FORCED_SHARE = 0.6;
/** Of few breaks, those that must stand inside a sentence. */
const INSIDE_SHARE = 0.5;
/** The mark that ends a sentence or announces what follows, at the end of a line. */
export const SENTENCE_END = /[.!?…:。！？।][)\]"'”’»]?$/;
/** The share of the width that such a line fills at least. */
const MOST_OF_WIDTH = 0.75;
const CAPITAL = lazyPattern(String.raw`^[^\p{L}]?\p{Lu}`, 'u');
const HYPHEN_END = lazyPattern(String.raw`\p{L}-$`, 'u');
const LOWER = lazyPattern(String.raw`^\p{Ll}`, 'u');
/** Lines that end in a part of a word, from which on print cut it, and their share. */
const LEAST_CUT = 2;
const CUT_SHARE = 0.04;
const CJK = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;

/**
 * The width at which text was hard-wrapped, in characters, or 0 when it was not.
 * Wrapped text has hardly a line above 130 characters, and its breaks inside paragraphs stand where the next word would not have fitted.
 */
export function wrapWidth(lines: readonly TextLine[]): number {
  const lengths = new Uint32Array(LONGEST_WRAPPED + 2);
  for (const { text } of lines) lengths[Math.min(breakableLength(text), LONGEST_WRAPPED + 1)]!++;
  if (lengths[LONGEST_WRAPPED + 1]! > lines.length * 0.01) return 0;
  let width = LONGEST_WRAPPED + 1;
  for (let above = 0; width > 0 && above + lengths[width]! <= lines.length * 0.02; width--)
    above += lengths[width]!;
  if (width < NARROWEST) return 0;
  let breaks = 0;
  let forced = 0;
  let inside = 0;
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]!;
    if (!mayContinue(lines[i]!) || before.text.length < width * 0.6) continue;
    breaks++;
    if (isForced(before, lines[i]!, width) || runsOn(before, lines[i]!, width)) forced++;
    if (breaks < MANY_BREAKS && isInside(before, lines[i]!)) inside++;
  }
  const isWrapped =
    breaks >= MANY_BREAKS
      ? forced >= breaks * FORCED_SHARE
      : breaks >= FEW_BREAKS && forced === breaks && inside >= breaks * INSIDE_SHARE;
  return isWrapped ? width : 0;
}

/** Joins the lines of hard-wrapped text to paragraphs; text that was not wrapped comes back as it is. */
export function unwrap(lines: readonly TextLine[]): readonly TextLine[] {
  const width = wrapWidth(lines);
  if (width === 0) return lines;
  const isHyphenated = areWordsCut(lines);
  const joined: TextLine[] = [];
  for (let i = 0; i < lines.length; ) {
    const parts = [lines[i]!.text];
    let last = i;
    while (
      last + 1 < lines.length &&
      mayContinue(lines[last + 1]!) &&
      (isForced(lines[last]!, lines[last + 1]!, width) || runsOn(lines[last]!, lines[last + 1]!, width))
    ) {
      last++;
      const text = lines[last]!.text;
      const before = lines[last - 1]!.text;
      if (isHyphenated && isCutWord(before, text)) parts[parts.length - 1] = parts.at(-1)!.slice(0, -1);
      parts.push(glued(before, text) ? text : ` ${text}`);
    }
    joined.push({ ...lines[i]!, text: parts.join(''), to: lines[last]!.to });
    i = last + 1;
  }
  return joined;
}

/** Nothing breaks an address: the links of a newsletter are longer than its lines. */
function breakableLength(text: string): number {
  if (!text.includes('://')) return text.length;
  return Math.min(text.length, text.lastIndexOf(' ', text.lastIndexOf('://')) + 1);
}

function mayContinue(line: TextLine): boolean {
  return line.gap === 0 && !line.code && !startsBlock(line.text);
}

/** Would the next line's first word not have fitted? A script without spaces breaks at any character. */
function isForced(line: TextLine, next: TextLine, width: number): boolean {
  if (line.code) return false;
  const space = next.text.indexOf(' ');
  const word = CJK.test(next.text) ? 1 : space === -1 ? next.text.length : space;
  return line.text.length + 1 + word > width;
}

/** Does a sentence go on that fills most of the line? Print breaks by the widths of letters, not by their number. */
const runsOn = (line: TextLine, next: TextLine, width: number): boolean =>
  line.text.length >= width * MOST_OF_WIDTH &&
  !SENTENCE_END.test(line.text.slice(-3)) &&
  LOWER().test(next.text);

/** Does a sentence go on over the break? Scripts without capitals tell only by the mark before it. */
const isInside = (line: TextLine, next: TextLine): boolean =>
  !SENTENCE_END.test(line.text.slice(-3)) && !CAPITAL().test(next.text.slice(0, 4));

/** No space belongs between them: two CJK lines, or a compound broken after its hyphen. */
function glued(before: string, after: string): boolean {
  return (CJK.test(after) && CJK.test(before.slice(-1))) || isCutWord(before, after);
}

const isCutWord = (before: string, after: string): boolean =>
  HYPHEN_END().test(before.slice(-3)) && LOWER().test(after);

/** Print cuts words at the end of many lines; where text was only wrapped, compounds are broken there now and then. */
function areWordsCut(lines: readonly TextLine[]): boolean {
  let cut = 0;
  for (let i = 1; i < lines.length; i++)
    if (mayContinue(lines[i]!) && isCutWord(lines[i - 1]!.text, lines[i]!.text)) cut++;
  return cut >= LEAST_CUT && cut >= lines.length * CUT_SHARE;
}
