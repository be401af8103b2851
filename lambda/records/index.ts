import { decodeCharset } from '../cleaner/decode/charset.ts';
import { gunzip, isGzip } from '../cleaner/decode/container.ts';
import { CleanError } from '../cleaner/index.ts';
import { DEFAULT_LIMITS } from '../cleaner/limits.ts';
import { contentHead, looksLikeJson } from '../content.ts';
import { isRecord, PAGE_FIELDS, type PageRecord, toPage } from './fields.ts';

export type { PageRecord } from './fields.ts';

/** What an input is: one page as it stands, one JSON record, or a file of many. */
export type Input =
  | { readonly kind: 'page' }
  | { readonly kind: 'record'; readonly record: PageRecord }
  /** In the order of the file; an error stands where a record is at fault. */
  | { readonly kind: 'records'; readonly records: readonly (PageRecord | CleanError)[] };

const PAGE: Input = { kind: 'page' };

/** Lines of a file without a telling name that are tried: the first may be the broken one. */
const LINES_TRIED = 10;

/**
 * Tells pages from JSON records: an object, an array of objects, or JSONL, gzipped or not. Content decides; name and
 * Content-Type only say whether something that looks like JSON but holds no page is a broken record (`.json`, `.jsonl`,
 * `.ndjson`) or a page that happens to begin with a brace.
 *
 * @param maxBytes cap after gunzip
 * @throws CleanError bad-record, bad-gzip, gzip-bomb
 */
export function readInput(
  bytes: Uint8Array,
  name: string,
  maxBytes: number,
  contentType: string | null = null,
): Input {
  if (!looksLikeJson(contentHead(bytes))) return PAGE;
  const named = /\.(?:json|jsonl|ndjson)(?:\.gz)?$/i.test(name) || /json/i.test(contentType ?? '');
  const namedLines = /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(name);
  const received = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const plain = isGzip(received)
    ? gunzip(received, { ...DEFAULT_LIMITS, decompressedBytes: maxBytes })
    : received;
  // UTF-8 by its standard, but what some tools write is UTF-16 or the charset of their country.
  const { text: json } = decodeCharset(plain);
  const text = json.trim();
  const whole = parse(text);
  // A file of lines is one, however few they are: its output keeps its name from day to day.
  if (isRecord(whole) && !namedLines) return { kind: 'record', record: toPage(whole, 'the file') };
  if (Array.isArray(whole) && (named || whole.every(isRecord)) && whole.length > 0) {
    return { kind: 'records', records: whole.map((value, index) => attempt(value, `item ${index + 1}`)) };
  }
  const lines = text.split('\n');
  const mayBeLines = namedLines ? lines.length > 1 : lines.slice(0, LINES_TRIED).some(holdsRecord);
  // What is JSON as a whole, laid out over many lines, has one fault and not one a line.
  if (isRecord(whole) || (whole === undefined && mayBeLines))
    return { kind: 'records', records: fromLines(lines) };
  if (!named) return PAGE;
  throw new CleanError(
    'bad-record',
    `The file is no JSON record with a page, no array of such, and no JSONL. A record has its page in one of the fields ${PAGE_FIELDS}.`,
  );
}

const holdsRecord = (line: string) => isRecord(parse(line));

function fromLines(lines: readonly string[]): (PageRecord | CleanError)[] {
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [readRecordLine(line, index + 1)]));
}

/** The record of one line of JSONL, or what is wrong with it. */
export function readRecordLine(line: string, number: number): PageRecord | CleanError {
  const value = parse(line);
  return value === undefined
    ? new CleanError('bad-record', `Line ${number} is no JSON.`)
    : attempt(value, `line ${number}`);
}

function attempt(value: unknown, place: string): PageRecord | CleanError {
  try {
    return toPage(value, place);
  } catch (error) {
    if (error instanceof CleanError) return error;
    throw error;
  }
}

/** The JSON value, or undefined when it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
