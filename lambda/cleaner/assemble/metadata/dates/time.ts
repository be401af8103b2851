import { isDigit } from '../../../classify/cues/words.ts';
import { zoneOffset } from './zones.ts';

/** The words that pages put between a date and its time; matched whole, so the list is short. */
const TIME =
  /[일日]?[\s,.|·•–—-]{0,5}(?:(?:at|um|à|às|as|kl|klo|alle|ore|o|в|о|saat|h|ob|om|T|kell|godz|الساعة)\.?:?\s{1,2}|las\s|a las\s)?(\d{1,2})([:.h時시]|\s시\s)(\d{2})(?::(\d{2}))?(?:\.\d{1,6})?(?:\s?([ap])\.?m\b\.?)?\s{0,2}(?:Uhr\s?)?\(?((?:UTC|GMT)?[+-]\d{1,2}:?(?:\d{2})?|[A-Z]{1,4}\b)?/iy;

/** What `TIME` has behind the hour. */
const MARK = /^(?:[:.h時시]|\s시)/i;
/** Characters from a date to the hour at most: `TIME` has no longer way there. */
const FARTHEST = 20;

/**
 * Reads the time that follows a date at `at` in the text: "10:30", "10.30 Uhr", "at 9:05 p.m. EDT", "18h40".
 *
 * @returns 24-hour "HH:MM" or "HH:MM:SS", and the zone only where one is named whose meaning is sure
 */
export function timeAfter(text: string, at: number): { time: string | null; zone: string | null } {
  const none = { time: null, zone: null };
  if (!mayHoldTime(text, at)) return none;
  TIME.lastIndex = at;
  const match = TIME.exec(text);
  if (match === null) return none;
  const minute = Number(match[3]);
  const half = match[5]?.toLowerCase();
  let hour = Number(match[1]);
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  if (hour > 23 || minute > 59 || Number(match[4] ?? 0) > 59) return none;
  // "3.5.2024, 10.30" is a time only with a mark that no further number follows: 10.30.2024 is a date.
  if (/^[.:]?\d/.test(text.slice(TIME.lastIndex, TIME.lastIndex + 2)) && match[2] === '.') return none;
  const seconds = match[4] === undefined ? '' : `:${match[4]}`;
  const zone = match[6] === undefined ? null : zoneOffset(match[6]);
  return { time: `${String(hour).padStart(2, '0')}:${match[3]}${seconds}`, zone };
}

/** Cheap look at whether an hour and the mark behind it follow a date, as they do behind few. */
function mayHoldTime(text: string, from: number): boolean {
  const end = Math.min(text.length, from + FARTHEST);
  let at = from;
  while (at < end && !isDigit(text.charCodeAt(at))) at++;
  if (at === end) return false;
  const mark = isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
  return MARK.test(text.slice(mark, mark + 2));
}
