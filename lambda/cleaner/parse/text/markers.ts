import { LETTERS, NUMBERS } from '../../letters.ts';
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
/** Marks that are part of what the line says, and make a list only in company. */
const WEAK = /^(?:\d{1,3}[.)]|–)\s+\S/;
const MOST_CELLS = 50;
const QUOTE = /^(?:>\s?){1,9}(?=[^\s>])/;
const ROW = /^\|.*\|$/;
const RULE = /^(?:[-*_=]\s?){3,}$/;

/**
 * The mark at the start of a line; null for a plain line.
 *
 * @param accompanied a line of the same make stands next to it: see `sameMake`
 * @param markdown the page speaks Markdown: "#" and ">" are marks, not text
 */
export function marker(text: string, accompanied: boolean, markdown: boolean): Marker | null {
  const first = text.charCodeAt(0);
  // Letters and ideographs start nearly all lines: none of the marks does.
  if (first >= 0x3a && first < 0x2000 && first !== 0x3e) return null;
  let match = markdown ? HEADING.exec(text) : null;
  if (match) return { form: 'heading', level: match[1]!.length, length: match[0].length };
  match = BULLET.exec(text) ?? (accompanied ? STAR.exec(text) : null);
  if (match) return { form: 'list-item', level: 1, length: match[0].length };
  if (accompanied && WEAK.test(text)) return { form: 'list-item', level: 1, length: 0 };
  match = markdown ? QUOTE.exec(text) : null;
  if (match) return { form: 'quote', level: match[0].split('>').length - 1, length: match[0].length };
  return null;
}

/**
 * Do both lines begin with a mark that makes a list only in company: a star (alone it marks a footnote), a number
 * (alone a heading), a dash (alone someone who speaks)?
 */
export function sameMake(text: string, other: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 0x2a) return STAR.test(text) && STAR.test(other);
  const isWeak = (first >= 0x30 && first <= 0x39) || first === 0x2013;
  return isWeak && WEAK.test(text) && WEAK.test(other);
}

/** A cell that says something: cells of signs alone are left out of a row. */
const LETTER = new RegExp(`[${LETTERS}${NUMBERS}]`, 'u');

/** A line with bars between its parts ("a | b"), but not a long row of links. */
export function isPiped(text: string): boolean {
  if (!text.includes(' | ')) return false;
  const cells = text.split(' | ', MOST_CELLS + 1);
  return cells.length <= MOST_CELLS && cells.filter((cell) => LETTER.test(cell)).length > 1;
}

/** A row of a Markdown table. */
export function isRow(text: string): boolean {
  return text.length < 5_000 && text.charCodeAt(0) === 0x7c && ROW.test(text);
}

/** A line that only rules off: "---", "***", "=====". */
export function isRule(text: string): boolean {
  return text.length < 200 && RULE.test(text);
}

/** The mark of an item or heading that says nothing, or whose text stands in the next line; a border of pandoc's. */
export const isBareMark = (text: string): boolean => /^(?:[-*+•]|#{1,6}|:::.*)$/.test(text);

/** Does the line begin a block of its own, so that it never continues the line before? */
export function startsBlock(text: string): boolean {
  return marker(text, true, true) !== null || isRow(text) || isRule(text);
}
