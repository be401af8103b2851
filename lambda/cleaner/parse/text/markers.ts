import type { Form } from '../../types.ts';

/** What the first characters of a line say of its form. */
export interface Marker {
  readonly form: Form;
  readonly level: number;
  /** Characters that belong to the mark, not to the text. */
  readonly length: number;
}

const HEADING = /^(#{1,6})\s+(?=\S)/;
const BULLET = /^[-+•‣▪●◦∙⁃]\s+(?=\S)/;
const STAR = /^\*\s+(?=\S)/;
const QUOTE = /^(?:>\s?){1,9}(?=[^\s>])/;
const ORDERED = /^\d{1,3}[.)]\s+\S/;
const ROW = /^\|.*\|$/;
const RULE = /^(?:[-*_=]\s?){3,}$/;

/** The mark at the start of a line; null for a plain line. A star is a bullet only in company: alone it marks a footnote. */
export function marker(text: string, starred: boolean): Marker | null {
  const first = text.charCodeAt(0);
  // Letters and ideographs start nearly all lines: none of the marks does.
  if (first >= 0x30 && first < 0x2000 && first !== 0x3e) return null;
  let match = HEADING.exec(text);
  if (match) return { form: 'heading', level: match[1]!.length, length: match[0].length };
  match = BULLET.exec(text) ?? (starred ? STAR.exec(text) : null);
  if (match) return { form: 'list-item', level: 1, length: match[0].length };
  match = QUOTE.exec(text);
  if (match) return { form: 'quote', level: match[0].split('>').length - 1, length: match[0].length };
  return null;
}

export function isStarred(text: string): boolean {
  return STAR.test(text);
}

/** A row of a Markdown table. */
export function isRow(text: string): boolean {
  return text.length < 5_000 && text.charCodeAt(0) === 0x7c && ROW.test(text);
}

/** A line that only rules off: "---", "***", "=====". */
export function isRule(text: string): boolean {
  return text.length < 200 && RULE.test(text);
}

/** Does the line begin a block of its own, so that it never continues the line before? */
export function startsBlock(text: string): boolean {
  return marker(text, true) !== null || ORDERED.test(text) || isRow(text) || isRule(text);
}
