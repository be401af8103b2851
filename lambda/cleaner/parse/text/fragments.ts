import { lazyPattern } from '../../lazily.ts';
import type { TextLine } from './lines.ts';
import { startsBlock } from './markers.ts';

/** A closing mark that goes on with the line before: ", and so on", ").", "? he asked"; not »Zitat«. */
const CLOSING = lazyPattern(
  String.raw`^(?:[,;.!?)\]}]+|[:’”»](?=[\s.,;:)]|$))(?=[\s.,;:!?)\]”’»"]|\p{Ll}|$)`,
  'u',
);
/** A dot, colon or mark with a letter behind it starts a name or a sentence of its own (".com", "...then"). */
const NAME = lazyPattern(String.raw`^[.!:]+\p{L}`, 'u');
/** The closing marks that prove a cut: brackets alone may be code, a quote may open in another language. */
const PROOF = /^(?:[,;?!]|\.(?!\.)|\)[\s.,;:])/;
const LOWER = lazyPattern(String.raw`^["'“‘„«(]?\p{Ll}`, 'u');
const OPEN_END = lazyPattern(String.raw`(?:[([{“‘„«,\-–—]|\p{L}|\p{N}|(?<![.!?…。])[)"”’%])$`, 'u');
const SENTENCE_END = /[.!?…。](?:["”’»)]|\s|$)/;
/** Words of a link inside a sentence, and of the part of a sentence before it. */
const LINK_WORDS = 4;
const SENTENCE_WORDS = 5;
const OPENING = /(?:^|[\s([])[([{“‘„¿¡«]$/;
const GREEDY_END = /[,(–—]$/;
const BYLINE = lazyPattern(String.raw`^(?:by|von|par|por|di|door|av|af|od|przez)\s+\p{Lu}`, 'u');
/** Words that never end a sentence or a heading; lower-case only, so that titles stay titles. */
const OPEN_WORD =
  /(?:^|\s)(?:a|an|and|are|as|at|but|by|for|from|in|into|is|of|on|or|our|than|that|the|their|this|to|via|was|we|with|und|der|die|das|den|dem|des|ein|eine|einer|mit|von|vom|zum|zur|im|auf|für|bei|et|le|la|les|des|du|de|dans|avec|sur|pour|au|aux|un|une|el|los|las|del|y|en|con|por|para|il|gli|della|nel|dal|che|e|di|os|na|no|em|het|een|van|и|в|на|с|о|по|из|що|та|і|з|w|z|i|o|og|och|på|av|til|ve)$/;
/** Share of the lines that must show cut sentences before weaker signs of one are believed. */
const CUT_SHARE = 0.004;
const SPREAD_SHARE = 0.97;

/**
 * Joins sentences that a scraper cut at inline tags, one line a text node ("I read ", "this page", ", and ...").
 * A closing mark at the start of a line always goes on; a small letter or an open end does where the page as a whole is cut so.
 * Blank lines are not bridged, unless they stand between all lines and so tell nothing.
 */
export function joinFragments(given: readonly TextLine[]): readonly TextLine[] {
  const lines = isSpread(given) ? given.map((line) => ({ ...line, gap: 0 })) : given;
  if (!isCut(lines)) return given;
  const joined: TextLine[] = [];
  for (let i = 0; i < lines.length; ) {
    const first = lines[i]!;
    const parts = [first.text];
    let words = roughWords(first.text);
    let last = i;
    while (last + 1 < lines.length && continues(lines[last]!, lines[last + 1]!, lines[last + 2], words)) {
      last++;
      const text = lines[last]!.text;
      parts.push(beginsClosing(text) || OPENING.test(lines[last - 1]!.text) ? text : ` ${text}`);
      words += roughWords(text);
    }
    const { gap } = given[i]!;
    joined.push(last === i ? given[i]! : { ...first, text: parts.join(''), to: lines[last]!.to, gap });
    i = last + 1;
  }
  return joined;
}

/** Do blank lines stand before nearly every line? */
function isSpread(lines: readonly TextLine[]): boolean {
  let apart = 0;
  for (const { gap } of lines) if (gap > 0) apart++;
  return apart >= (lines.length - 1) * SPREAD_SHARE;
}

/** Do enough lines begin with a closing mark? Hardly any line does in text that was flattened block by block. */
function isCut(lines: readonly TextLine[]): boolean {
  let signs = 0;
  for (let i = 1; i < lines.length; i++) {
    const { text, gap } = lines[i]!;
    if (gap === 0 && ((PROOF.test(text) && beginsClosing(text)) || endsSentence(lines, i))) signs++;
  }
  return signs >= 2 && signs >= lines.length * CUT_SHARE;
}

/**
 * Does a line go on with a sentence around a link? It begins with a small letter and ends one; right above stand a few
 * words alone, and above them a longer line without an end.
 */
function endsSentence(lines: readonly TextLine[], index: number): boolean {
  const line = lines[index]!;
  if (!LOWER().test(line.text) || !SENTENCE_END.test(line.text)) return false;
  const link = lines[index - 1];
  const before = lines[index - 2];
  if (link === undefined || before === undefined || link.gap > 0) return false;
  return (
    roughWords(link.text) <= LINK_WORDS &&
    roughWords(before.text) >= SENTENCE_WORDS &&
    OPEN_END().test(before.text.slice(-24))
  );
}

function beginsClosing(text: string): boolean {
  return CLOSING().test(text) && !NAME().test(text);
}

/** Does `next` go on with `line`, the last part of a run of `words` words? */
function continues(line: TextLine, next: TextLine, afterNext: TextLine | undefined, words: number): boolean {
  if (next.gap > 0 || line.code || next.code || startsBlock(next.text)) return false;
  if (beginsClosing(next.text)) return true;
  const tail = line.text.slice(-24);
  if (OPENING.test(tail)) return true;
  if (!OPEN_END().test(tail)) return false;
  const open = GREEDY_END.test(tail) || OPEN_WORD.test(tail);
  if (LOWER().test(next.text)) {
    if (BYLINE().test(next.text) && !open) return false;
    return open || words >= 5 || roughWords(next.text) >= 5;
  }
  if (open) return words >= 3;
  // A capitalised link or name inside a sentence: the line after it goes on with a small letter or a mark.
  if (words < 6 || !afterNext || afterNext.gap > 0 || roughWords(next.text) > 8) return false;
  return beginsClosing(afterNext.text) || (LOWER().test(afterNext.text) && roughWords(afterNext.text) > 1);
}

/** Words, counted by spaces only as far as the thresholds above need. */
function roughWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at !== -1 && words < 10; at = text.indexOf(' ', at + 1)) words++;
  return words;
}
