import { replaceInSteps } from '../../replace.ts';
import { isInvisible } from '../../sound-text.ts';

/** One line of flattened text. `from` and `to` are 1-based input lines, inclusive; more than one once lines were joined. */
export interface TextLine {
  /** White space collapsed and trimmed, never empty; code keeps its line breaks and indents. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Blank input lines before this one. */
  readonly gap: number;
  /** Lines of a Markdown code fence, without the fences. */
  readonly code?: boolean;
  /** Spaces before the text (a tab counts four): they nest the items of a list. */
  readonly indent?: number;
}

/** White space other than single spaces. */
const UNEVEN = /[^\S ]| {2}/;
const FENCE = /^\s{0,3}(?:```|~~~)/;

/**
 * Splits text into its non-blank lines: \n and \r\n, or \r alone where the text holds no \n (old Macintosh files).
 *
 * @param limit most lines that are read
 * @returns the lines, and the number of the first line left out, or null
 */
export function splitLines(text: string, limit: number): { lines: TextLine[]; cutAt: number | null } {
  const breakAt = text.includes('\n') ? '\n' : '\r';
  const lines: TextLine[] = [];
  let gap = 0;
  let start = 0;
  for (let number = 1; start <= text.length; number++) {
    if (lines.length >= limit) return { lines, cutAt: number };
    const end = text.indexOf(breakAt, start);
    const stop = end === -1 ? text.length : end;
    const raw = text.slice(start, stop);
    const fence = FENCE.test(raw) ? fencedCode(text, stop + 1, breakAt) : null;
    if (fence) {
      if (fence.code.trim() !== '') {
        lines.push({ text: fence.code, from: number, to: number + fence.count + 1, gap, code: true });
        gap = 0;
      }
      number += fence.count + 1;
      start = fence.next;
      continue;
    }
    const clean = collapse(raw);
    if (clean === '') gap++;
    else {
      const line = { text: clean, from: number, to: number, gap };
      lines.push(isWhite(raw.charCodeAt(0)) ? { ...line, indent: indentOf(raw) } : line);
      gap = 0;
    }
    start = stop + 1;
  }
  return { lines, cutAt: null };
}

/** The lines between two fences; null when no second fence follows within reach, for then the first is plain text. */
function fencedCode(text: string, from: number, breakAt: string) {
  const longest = 2_000;
  let start = from;
  for (let count = 0; count < longest && start < text.length; count++) {
    const end = text.indexOf(breakAt, start);
    const stop = end === -1 ? text.length : end;
    if (FENCE.test(text.slice(start, Math.min(stop, start + 8)))) {
      const code = text.slice(from, Math.max(from, start - 1)).replaceAll('\r', '');
      return { code: code.replace(/^\n+/, '').trimEnd(), count, next: stop + 1 };
    }
    start = stop + 1;
  }
  return null;
}

function isWhite(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function indentOf(raw: string): number {
  let indent = 0;
  for (let i = 0; i < raw.length && isWhite(raw.charCodeAt(i)); i++) indent += raw[i] === '\t' ? 4 : 1;
  return indent;
}

/** Collapses white space to single spaces and trims; drops invisible characters when they are all there is. */
export function collapse(raw: string): string {
  const text = (UNEVEN.test(raw) ? replaceInSteps(raw, /\s+/g, ' ') : raw).trim();
  return isInvisible(text) ? '' : text;
}
