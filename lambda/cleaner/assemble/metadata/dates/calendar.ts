/** A day of the calendar, and the time and zone where the source gave them. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** "HH:MM" or "HH:MM:SS", 24 hours. */
  readonly time: string | null;
  /** "Z" or "+HH:MM". */
  readonly zone: string | null;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Years whose first day software writes when it knows no date: the epochs of Unix and of older databases. */
const EPOCHS = new Set([1970, 1900, 1980]);

/** Years of Thailand count from the Buddha: 2567 is 2024. */
const BUDDHIST = { from: 2400, to: 2642, before: 543 } as const;

/** The day when it exists in the calendar and lies in the years that an article can have, 1800 to 2099; else null. */
export function makeDate(given: number, month: number, day: number): CalendarDate | null {
  const year = given >= BUDDHIST.from && given <= BUDDHIST.to ? given - BUDDHIST.before : given;
  if (!(year >= 1800 && year <= 2099 && month >= 1 && month <= 12 && day >= 1)) return null;
  if (day > DAYS[month - 1]!) return null;
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return null;
  if (month === 1 && day === 1 && EPOCHS.has(year)) return null;
  return { year, month, day, time: null, zone: null };
}

/** ISO 8601: "2024-05-03", "2024-05-03T10:30", with seconds and zone only where the source gave them. */
export function isoOf(date: CalendarDate): string {
  const day = `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
  return date.time === null ? day : `${day}T${date.time}${date.zone ?? ''}`;
}
