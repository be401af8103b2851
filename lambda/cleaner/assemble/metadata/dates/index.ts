import { isoOf } from './calendar.ts';
import { parseMachineDate } from './machine.ts';
import { type DayMonthOrder, findDates } from './scan.ts';

export { type CalendarDate, isoOf } from './calendar.ts';
export { parseMachineDate } from './machine.ts';
export { preferredOrder } from './order.ts';
export { type DayMonthOrder, type FoundDate, findDates, HOLDS_DIGIT } from './scan.ts';

/** A Unix `date` line: "Fri May 3 10:00:00 UTC 2024", the year last. */
const UNIX = /^\w{3} (\w{3}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d) ([A-Z]{1,4}|[+-]\d{4}) (\d{4})$/;

/**
 * Reads one value that should hold one date: of software (ISO 8601, RFC 2822, epoch) or as people write it.
 *
 * @param order how to read numbers that allow both orders; default day before month
 * @returns ISO 8601 as precise as the value, with a zone only where it names one; null when it names no day
 */
export function parseDate(value: string, order: DayMonthOrder = 'dmy'): string | null {
  const machine = parseMachineDate(value);
  if (machine !== null) return machine;
  const text = value.slice(0, 200).trim().replace(UNIX, '$2 $1 $5 $3 $4');
  const first = findDates(text, order)[0];
  return first === undefined ? null : isoOf(first);
}

/** The calendar day, "YYYY-MM-DD", of an ISO 8601 date or date-time. */
export function dayOf(iso: string): string {
  return iso.slice(0, 10);
}
