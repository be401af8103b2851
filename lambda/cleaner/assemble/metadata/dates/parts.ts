import { monthNumber } from './months.ts';

/** A number of one to four digits or the name of a month, as a part of a possible date. */
export interface DatePart {
  readonly from: number;
  readonly to: number;
  /** Digits of a number; 0 for a month's name. */
  readonly digits: number;
  readonly value: number;
  /** 1 to 12 for a month's name, else 0. */
  readonly month: number;
}

/** What may stand between two parts besides a few linking words; anything longer is a sentence. */
const GAP = /^[\s.,/|\-–—'’ºª°]{0,4}$/;
const LINKING = new Set('st nd rd th er de del of da di do d den el tháng'.split(' '));
/** Chinese, Japanese and Korean write the unit behind the number. */
const UNIT = /^\s?[年月日년월일]/;

/** Reads one word or run of digits at `from` of the text as a part of a date; null for all other words. */
export function datePart(token: string, from: number, text: string): DatePart | null {
  const first = token.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    if (token.length > 4 || token.length === 3) return null;
    return { from, to: from + token.length, digits: token.length, value: Number(token), month: 0 };
  }
  const single = monthNumber(token);
  if (single !== undefined) return { from, to: from + token.length, digits: 0, value: 0, month: single };
  if (token !== 'كانون' && token !== 'تشرين') return null;
  const pair = /^\p{L}+ \p{L}+/u.exec(text.slice(from, from + 24))?.[0] ?? '';
  const month = monthNumber(pair);
  return month === undefined ? null : { from, to: from + pair.length, digits: 0, value: 0, month };
}

/** Whether two parts stand as near to each other, and joined by such words, as the parts of one date do. */
export function fits(text: string, a: DatePart, b: DatePart): boolean {
  const gap = text.slice(a.to, b.from);
  if (gap.length > 12) return false;
  if (GAP.test(gap)) return gap !== '' || a.month > 0 || b.month > 0;
  if (UNIT.test(gap)) return gap.trim().length === 1;
  for (const word of gap.split(/[\s.,'’]+/)) {
    if (word !== '' && !LINKING.has(word.toLowerCase()) && !/^[-–/ºª°]$/.test(word)) return false;
  }
  return true;
}
