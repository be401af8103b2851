import type { Readable } from 'node:stream';
import { constants, gunzipSync } from 'node:zlib';
import { isGzip } from './cleaner/decode/container.ts';

/** Stored bytes that tell what an object is, and the most that they are unpacked to. */
export const HEAD_BYTES = 1024;
const MAX_UNPACKED = 2 * 1024 * 1024;

/** The beginning of an object's content, gzip undone. What is no whole gzip header stays as it is. */
export function contentHead(stored: Uint8Array): Buffer {
  const head = Buffer.from(stored.subarray(0, HEAD_BYTES));
  if (!isGzip(head)) return head;
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MAX_UNPACKED });
  } catch {
    return head;
  }
}

/** Is it a web archive (WARC)? Its content says so, or its name. */
export function isArchive(head: Buffer, key: string): boolean {
  return head.toString('latin1', 0, 5) === 'WARC/' || /\.(?:warc|wet)(?:\.gz)?$/i.test(key);
}

/** A byte order mark of any kind, and zeros: every second byte of ASCII in UTF-16. */
const AROUND_ASCII = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)|\0/g;

/** Does the content begin with a brace or bracket, after a byte order mark and white space? */
export function looksLikeJson(head: Buffer): boolean {
  return /^\s*[{[]/.test(head.toString('latin1', 0, 64).replace(AROUND_ASCII, ''));
}

/** The first bytes of a stream, and all of it, those included. */
export async function peek(stream: Readable): Promise<{ head: Buffer; body: AsyncGenerator<Uint8Array> }> {
  const chunks: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < HEAD_BYTES) {
    const next = await chunks.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  async function* whole() {
    try {
      yield head;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    } finally {
      stream.destroy();
    }
  }
  return { head, body: whole() };
}
