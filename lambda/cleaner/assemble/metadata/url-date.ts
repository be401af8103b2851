import { isoOf, makeDate } from './dates/calendar.ts';
import { monthNumber } from './dates/months.ts';

const SLASHED = /[/_-]((?:19|20)\d{2})[/_-](\d{1,2}|[a-z]{3,9})[/_-](\d{1,2})(?=[/_.-]|$)/i;
const COMPACT = /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/;

/** The day that an address names ("/2024/05/03/", "/2024/may/03/", "-20240503."), as ISO 8601; null when it names none. */
export function dateInUrl(url: string | null): string | null {
  if (url === null) return null;
  const path = url.slice(0, 1000).split(/[?#]/, 1)[0]!;
  const match = SLASHED.exec(path) ?? COMPACT.exec(path);
  if (match === null) return null;
  const month = /^\d/.test(match[2]!) ? Number(match[2]) : (monthNumber(match[2]!) ?? 0);
  const date = Number(match[1]) < 1990 ? null : makeDate(Number(match[1]), month, Number(match[3]));
  return date === null ? null : isoOf(date);
}
