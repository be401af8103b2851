import { type CalendarDate, makeDate } from './calendar.ts';
import { dayOfMonth, fullYear, makePersianDate, withThaiWords } from './other-calendars.ts';
import { type DatePart, fits, partsOf } from './parts.ts';
import { timeAfter } from './time.ts';

/** Which of two small numbers is the day in a date such as 03/04/2024. */
export type DayMonthOrder = 'dmy' | 'mdy';

/** A date found in running text, with its place: `text.slice(from, to)`. */
export interface FoundDate extends CalendarDate {
  readonly from: number;
  readonly to: number;
  /** Both orders of day and month are days of the calendar, so `order` decided. */
  readonly ambiguous: boolean;
  /** Numbers that allow only one order: the one that the page uses. */
  readonly shows: DayMonthOrder | null;
}

const FOREIGN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19]/;
/** What has no digit has no date. */
export const HOLDS_DIGIT = new RegExp(`\\d|${FOREIGN_DIGIT.source}`);
const FOREIGN_DIGITS = new RegExp(FOREIGN_DIGIT, 'g');

/**
 * Finds the dates in a text that name day, month and year, in the languages of `months.ts` and in numbers alone.
 * Dates without a year and relative ones ("2 hours ago") need a clock and are not dates here.
 *
 * @param text any text; the work is linear in its length
 * @param order how to read numbers that allow both orders
 */
export function findDates(text: string, order: DayMonthOrder): FoundDate[] {
  const isForeign = FOREIGN_DIGIT.test(text);
  const digits = isForeign ? text.replace(FOREIGN_DIGITS, asciiDigit) : text;
  // Every date has a year of four digits, of two behind a mark, or of an era.
  if (!/\d{4}|\d[./]\s?\d|-\d\d|\d年/.test(digits)) return [];
  const plain = withThaiWords(digits);
  const parts = partsOf(plain);
  const found: FoundDate[] = [];
  for (let i = 0; i + 2 < parts.length; i++) {
    const hit = dateAt(plain, parts, i, order, isForeign);
    if (hit === null) continue;
    found.push(hit);
    i += 2;
  }
  return found;
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code >= 0x966 && code <= 0x96f ? code - 0x966 : code & 0xf);
}

function dateAt(
  text: string,
  parts: readonly DatePart[],
  i: number,
  order: DayMonthOrder,
  isForeign: boolean,
): FoundDate | null {
  const a = parts[i]!;
  const b = parts[i + 1]!;
  const c = parts[i + 2]!;
  if (!fits(text, a, b) || !fits(text, b, c)) return null;
  const named = namedDate(a, b, c);
  if (named !== null) return withTime(text, a, c, named, false, null);
  if (a.month > 0 || b.month > 0 || c.month > 0) return null;
  const separator = text.slice(a.to, b.from).trim();
  const other = text.slice(b.to, c.from).trim();
  const year = fullYear(text, a);
  if (separator === '' || other === '' || (separator[0] !== other[0] && year === 0)) return null;
  if (year > 0) {
    const date =
      makeDate(year, b.value, c.value) ?? (isForeign ? makePersianDate(year, b.value, c.value) : null);
    return date === null ? null : withTime(text, a, c, date, false, null);
  }
  return numericDate(text, a, b, c, order);
}

/** Day month year, month day year, year month day, year day month: with the month as a word. */
function namedDate(a: DatePart, b: DatePart, c: DatePart): CalendarDate | null {
  if (b.month > 0 && a.digits > 0 && c.digits > 0) {
    if (a.digits === 4) return dayOfMonth(a.value, b.month, c.value);
    return a.digits <= 2 ? dayOfMonth(yearOf(c), b.month, a.value) : null;
  }
  if (a.month > 0 && b.digits > 0 && b.digits <= 2 && c.digits === 4)
    return dayOfMonth(c.value, a.month, b.value);
  return null;
}

function numericDate(
  text: string,
  a: DatePart,
  b: DatePart,
  c: DatePart,
  order: DayMonthOrder,
): FoundDate | null {
  const separator = text.slice(a.to, b.from).trim();
  if (a.digits > 2 || b.digits > 2 || !/^[./|\-–]$/.test(separator)) return null;
  if (c.digits !== 4 && (c.digits !== 2 || separator === '-' || separator === '|')) return null;
  const dmy = makeDate(yearOf(c), b.value, a.value);
  const mdy = makeDate(yearOf(c), a.value, b.value);
  // Hardly anybody writes the month first before a point.
  const isPoint = separator === '.';
  const date = dmy === null || (mdy !== null && order === 'mdy' && !isPoint) ? mdy : dmy;
  if (date === null) return null;
  const isEither = dmy !== null && mdy !== null;
  const both = isEither && a.value !== b.value;
  const shows = isEither || isPoint ? null : dmy === null ? 'mdy' : 'dmy';
  return withTime(text, a, c, date, both, shows);
}

/** Two digits mean 1990 to 2059; the years between are no date. */
function yearOf(part: DatePart): number {
  if (part.digits === 4) return part.value;
  if (part.digits !== 2) return 0;
  return part.value >= 90 ? 1900 + part.value : part.value < 60 ? 2000 + part.value : 0;
}

function withTime(
  text: string,
  first: DatePart,
  last: DatePart,
  date: CalendarDate,
  ambiguous: boolean,
  shows: DayMonthOrder | null,
): FoundDate {
  const { year, month, day } = date;
  const { time, zone } = timeAfter(text, last.to);
  // Written out: what stands behind a spread costs the engine a call for each property.
  return { year, month, day, time, zone, from: first.from, to: last.to, ambiguous, shows };
}
