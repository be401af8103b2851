import { hashWith, isAsciiLetter, isDigit } from '../../../classify/cues/words.ts';
import { LETTERS } from '../../../letters.ts';
import { monthNumber, monthOfHash } from './months.ts';

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

const PAIR = new RegExp(`^[${LETTERS}]+ [${LETTERS}]+`, 'u');
/** A word that begins where it is looked for. */
const WORD = new RegExp(`[${LETTERS}]+`, 'uy');

/** The numbers and months of a text; other words stand between them and are judged by `fits`. */
export function partsOf(text: string): DatePart[] {
  const parts: DatePart[] = [];
  for (let at = 0; at < text.length; ) {
    const isNumber = isDigit(text.charCodeAt(at));
    const end = isNumber ? digitsEnd(text, at) : wordEnd(text, at);
    const part = isNumber
      ? numberAt(text, at, isGluedYear(text, at, end, parts) ? at + YEAR_DIGITS : end)
      : mayBeMonth(text, at, end)
        ? monthAt(text, at, end)
        : null;
    if (part !== null) parts.push(part);
    at = part?.to ?? Math.max(end, at + 1);
  }
  return parts;
}

const YEAR_DIGITS = 4;
const YEAR = /^(?:19|20)\d\d/;

/** "14 May 20247 min read": behind a day and a month, a year with a count or an hour glued to it. */
function isGluedYear(text: string, from: number, to: number, parts: readonly DatePart[]): boolean {
  const digits = to - from;
  if (digits !== YEAR_DIGITS + 1 && digits !== YEAR_DIGITS + 2) return false;
  const isBehindMonth = parts.slice(-2).some(({ month }) => month > 0);
  return isBehindMonth && YEAR.test(text.slice(from, to));
}

function digitsEnd(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Where the word at a place ends, before a capital that is glued to it ("HoltMay 3"); the place itself where none begins. */
function wordEnd(text: string, at: number): number {
  let end = at;
  for (let isLower = false; isAsciiLetter(text.charCodeAt(end)); end++) {
    const isCapital = (text.charCodeAt(end) & 0x20) === 0;
    if (isCapital && isLower) return end;
    isLower = !isCapital;
  }
  // Scripts are asked only where other letters can go on: that costs several times the loop.
  if (!(text.charCodeAt(end) > 0x7f)) return end;
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}

function numberAt(text: string, from: number, to: number): DatePart | null {
  const digits = to - from;
  // A year of three digits is one of an era.
  if (digits > 4 || (digits === 3 && text[to] !== '年')) return null;
  return { from, to, digits, value: Number(text.slice(from, to)), month: 0 };
}

/** Cheap look at a word: hardly any is a month, and a word of ASCII need not be cut out to see that. */
function mayBeMonth(text: string, from: number, to: number): boolean {
  let hash = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return true;
    hash = hashWith(hash, code | 0x20);
  }
  return monthOfHash(hash) >= 0;
}

function monthAt(text: string, from: number, to: number): DatePart | null {
  const word = text.slice(from, to);
  const single = monthNumber(word);
  if (single !== undefined) return { from, to, digits: 0, value: 0, month: single };
  if (word !== 'كانون' && word !== 'تشرين') return null;
  const pair = PAIR.exec(text.slice(from, from + 24))?.[0] ?? '';
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
