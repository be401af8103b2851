import { type CalendarDate, isoOf, makeDate } from './calendar.ts';

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T _]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?(?![\d/])/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/;
const EPOCH = /^(?:\d{10}|\d{13})$/;

/**
 * Reads a date as software writes it: ISO 8601 extended and basic, and seconds or milliseconds since 1970.
 *
 * @returns ISO 8601 with the zone only where the value has one, or null when the value is of another format
 */
export function parseMachineDate(value: string): string | null {
  const text = value.trim().slice(0, 64);
  const match = ISO.exec(text) ?? COMPACT.exec(text);
  if (match !== null) {
    const date = makeDate(Number(match[1]), Number(match[2]), Number(match[3]));
    return date === null ? null : isoOf(withTime(date, match));
  }
  if (!EPOCH.test(text)) return null;
  const instant = new Date(text.length === 10 ? Number(text) * 1000 : Number(text));
  return instant.getUTCFullYear() > 1990 ? `${instant.toISOString().slice(0, 19)}Z` : null;
}

function withTime(date: CalendarDate, match: RegExpExecArray): CalendarDate {
  const [hour, minute, second, zone] = match.slice(4, 8);
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59) return date;
  return {
    ...date,
    time: `${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`,
    zone: zone === undefined ? null : zoneOf(zone),
  };
}

function zoneOf(zone: string): string {
  if (/^[a-z]/i.test(zone)) return 'Z';
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}
