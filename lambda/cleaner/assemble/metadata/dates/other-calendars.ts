import { type CalendarDate, makeDate } from './calendar.ts';
import { FIRST_PERSIAN } from './months.ts';
import type { DatePart } from './parts.ts';

const DAY_MS = 86_400_000;
/** What the count of days below is before that of 1970. */
const PERSIAN_EPOCH = 1_075_196;
/** Years from which the cycle of leap years is counted. */
const BEFORE_PERSIAN = 1595;
/** Months before it have 31 days, it and those behind 30. */
const FIRST_SHORT = 7;

/** A day of the Persian calendar, which has eight leap days in 33 years. */
export function makePersianDate(year: number, month: number, day: number): CalendarDate | null {
  if (!(year >= 1300 && year < 1430 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const years = year + BEFORE_PERSIAN;
  const leaps = Math.floor(years / 33) * 8 + Math.floor(((years % 33) + 3) / 4);
  const before = (month - 1) * 30 + Math.min(month, FIRST_SHORT) - 1;
  const date = new Date((365 * years + leaps + before + day - PERSIAN_EPOCH) * DAY_MS);
  return makeDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** A day of a month that is named, in the calendar that the name is of. */
export const dayOfMonth = (year: number, month: number, day: number): CalendarDate | null =>
  month < FIRST_PERSIAN ? makeDate(year, month, day) : makePersianDate(year, month - FIRST_PERSIAN + 1, day);

/** Eras of Japan and Taiwan, and the year before their first. */
const ERAS = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['民國', 1911],
  ['民国', 1911],
]);

/** The year that a number means: of four digits itself, that of an era where one stands before it ("令和6年"); else 0. */
export function fullYear(text: string, { from, to, digits, value }: DatePart): number {
  if (digits === 4) return value;
  const before = text[to] === '年' ? ERAS.get(text.slice(Math.max(0, from - 2), from)) : undefined;
  return before === undefined ? 0 : before + value;
}

const THAI = /[\u0e01-\u0e2e]\./;
/** A month of Thai letters with points, "มี.ค.". */
const THAI_SHORT = /([\u0e01-\u0e2e][\u0e34\u0e35]?)\.([\u0e01-\u0e2e])\./g;

/** The text with such months as words of the same length. */
export const withThaiWords = (text: string): string =>
  THAI.test(text) ? text.replace(THAI_SHORT, '$1$2  ') : text;
