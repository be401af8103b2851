import { lazyPattern } from '../../lazily.ts';
import type { TextLine } from './lines.ts';
import { startsBlock } from './markers.ts';

const LONGEST_WRAPPED = 130;
const NARROWEST = 40;
const HYPHEN_END = lazyPattern(String.raw`\p{L}-$`, 'u');
const LOWER = lazyPattern(String.raw`^\p{Ll}`, 'u');
const CJK = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;

/**
 * The width at which text was hard-wrapped, in characters, or 0 when it was not.
 * Wrapped text has hardly a line above 130 characters, and its breaks inside paragraphs stand where the next word would not have fitted.
 */
export function wrapWidth(lines: readonly TextLine[]): number {
  const lengths = new Uint32Array(LONGEST_WRAPPED + 2);
  for (const line of lines) lengths[Math.min(line.text.length, LONGEST_WRAPPED + 1)]!++;
  if (lengths[LONGEST_WRAPPED + 1]! > lines.length * 0.01) return 0;
  let width = LONGEST_WRAPPED + 1;
  for (let above = 0; width > 0 && above + lengths[width]! <= lines.length * 0.02; width--)
    above += lengths[width]!;
  if (width < NARROWEST) return 0;
  let breaks = 0;
  let forced = 0;
  for (let i = 1; i < lines.length; i++) {
    if (!mayContinue(lines[i]!) || lines[i - 1]!.text.length < width * 0.6) continue;
    breaks++;
    if (isForced(lines[i - 1]!, lines[i]!, width)) forced++;
  }
  return breaks >= 5 && forced >= breaks * 0.6 ? width : 0;
}

/** Joins the lines of hard-wrapped text to paragraphs; text that was not wrapped comes back as it is. */
export function unwrap(lines: readonly TextLine[]): readonly TextLine[] {
  const width = wrapWidth(lines);
  if (width === 0) return lines;
  const joined: TextLine[] = [];
  for (let i = 0; i < lines.length; ) {
    const parts = [lines[i]!.text];
    let last = i;
    while (
      last + 1 < lines.length &&
      mayContinue(lines[last + 1]!) &&
      isForced(lines[last]!, lines[last + 1]!, width)
    ) {
      last++;
      const text = lines[last]!.text;
      parts.push(glued(lines[last - 1]!.text, text) ? text : ` ${text}`);
    }
    joined.push({ ...lines[i]!, text: parts.join(''), to: lines[last]!.to });
    i = last + 1;
  }
  return joined;
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

/** No space belongs between them: two CJK lines, or a compound broken after its hyphen. */
function glued(before: string, after: string): boolean {
  return (
    (CJK.test(after) && CJK.test(before.slice(-1))) ||
    (HYPHEN_END().test(before.slice(-3)) && LOWER().test(after))
  );
}
