import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { MARKUP_START } from '../cleaner/decode/input-kind.ts';
import { CleanError, type CleanOptions } from '../cleaner/index.ts';
import { ByteReader } from './bytes.ts';
import { decodeBody, readAnswer, readHeaders } from './http.ts';

/** A page of a web archive. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  readonly options: Pick<CleanOptions, 'url' | 'contentType'>;
}

const MAX_LINE = 64 * 1024;
const MAX_HEADERS = 200;
/** Room for the head of a stored answer beside its page. */
const HEAD_BYTES = 256 * 1024;
const PAGE_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;

/**
 * The pages of a WARC file (ISO 28500; gzipped by record, as a whole, or not at all), in order, one at a time in memory:
 * answers of servers, resources, and texts made of pages (WET files). Records without a page (requests, images,
 * redirects) are passed over; a page over the limit comes as an error in its place.
 *
 * @throws CleanError bad-record or bad-gzip when the stream is no WARC or breaks off; errors of the source as they are
 */
export async function* archivedPages(
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<ArchivedPage | CleanError> {
  const watched = watch(source);
  const reader = new ByteReader(await unzipped(watched.chunks));
  try {
    for (let headers = await nextRecord(reader); headers !== null; headers = await nextRecord(reader)) {
      const page = await readRecord(reader, headers, maxBytes);
      if (page !== null) yield page;
    }
  } catch (error) {
    if (watched.failed() || error instanceof CleanError) throw error;
    const code = (error as NodeJS.ErrnoException).code?.startsWith('Z_') ? 'bad-gzip' : 'bad-record';
    throw new CleanError(code, `The file is no whole WARC archive: ${(error as Error).message}`);
  } finally {
    await reader.close();
  }
}

/** Remembers whether the source itself broke: that is a fault of the way to it, not of the archive. */
function watch(source: AsyncIterable<Uint8Array>) {
  let failed = false;
  async function* chunks() {
    try {
      yield* source;
    } catch (error) {
      failed = true;
      throw error;
    }
  }
  return { chunks: chunks(), failed: () => failed };
}

/** Undoes gzip when the first bytes say so. */
async function unzipped(source: AsyncGenerator<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  let head: Uint8Array = new Uint8Array(0);
  for (let next = await source.next(); !next.done; next = await source.next()) {
    head = Buffer.concat([head, next.value]);
    if (head.length >= 2) break;
  }
  async function* all() {
    yield head;
    yield* source;
  }
  if (head[0] !== 0x1f || head[1] !== 0x8b) return all();
  // The pipeline closes either end when the other breaks; what broke comes out of the reading itself.
  return pipeline(Readable.from(all()), createGunzip(), () => {});
}

/** Headers of the next record; null at the end. */
async function nextRecord(reader: ByteReader): Promise<Map<string, string> | null> {
  let line = await reader.line(MAX_LINE);
  while (line === '') line = await reader.line(MAX_LINE);
  if (line === null) return null;
  if (!line.startsWith('WARC/'))
    throw new CleanError('bad-record', 'The file is no WARC archive: a record begins otherwise.');
  const lines: string[] = [];
  for (line = await reader.line(MAX_LINE); line !== ''; line = await reader.line(MAX_LINE)) {
    if (line === null || lines.push(line) > MAX_HEADERS)
      throw new RangeError('the headers of a record do not end');
  }
  return readHeaders(lines);
}

async function readRecord(
  reader: ByteReader,
  headers: ReadonlyMap<string, string>,
  maxBytes: number,
): Promise<ArchivedPage | CleanError | null> {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  if (!Number.isSafeInteger(length) || length < 0) throw new RangeError('a record says no length');
  const type = headers.get('warc-type') ?? '';
  const url = headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1');
  const direct = type === 'resource' || type === 'conversion';
  if (!direct && type !== 'response') {
    await reader.skip(length);
    return null;
  }
  if (length > maxBytes + HEAD_BYTES) {
    await reader.skip(length);
    return new CleanError(
      'too-large',
      `The page ${url ?? ''} has ${length} bytes, over the limit of ${maxBytes}.`,
    );
  }
  const block = await reader.take(length);
  const address = url === undefined ? {} : { url };
  if (direct) return toPage(block, headers.get('content-type'), address);
  const answer = readAnswer(block);
  if (answer === null || answer.status !== 200) return null;
  if (answer.contentType && !PAGE_TYPE.test(answer.contentType)) return null;
  try {
    return toPage(decodeBody(answer, maxBytes), answer.contentType, address);
  } catch (error) {
    if (error instanceof CleanError) return error;
    throw error;
  }
}

function toPage(bytes: Buffer, contentType = '', address: { url?: string }): ArchivedPage | null {
  if (contentType)
    return PAGE_TYPE.test(contentType) ? { bytes, options: { contentType, ...address } } : null;
  // Not every server says what it sends: browsers look, too.
  return MARKUP_START.test(bytes.toString('utf8', 0, 1024)) ? { bytes, options: address } : null;
}
