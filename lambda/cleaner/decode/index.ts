import { createHash } from 'node:crypto';
import { CleanError } from '../errors.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { blankControls, holdsControls } from '../sound-text.ts';
import type { CleanOptions } from '../types.ts';
import { decodeCharset } from './charset.ts';
import { binaryFormat, gunzip, isGzip } from './container.ts';
import { refuseOtherText, unescapeWhole } from './disguise.ts';
import { detectInput } from './input-kind.ts';

/** The decoded input: what `parse` reads, and what the document's `source` says of it. */
export interface Source {
  readonly text: string;
  readonly input: 'html' | 'text';
  /** Bytes as received, before gunzip. */
  readonly bytes: number;
  /** Of the bytes as received. */
  readonly sha256: string;
  readonly charset: string;
  /** bom, utf8-bytes, utf8-twice, header, meta, sniff or caller. */
  readonly charsetSource: string;
}

/**
 * Bytes to text: limits, gzip (by magic number), binary and other formats refused, charset, route.
 *
 * @throws CleanError empty, too-large, bad-gzip, gzip-bomb, binary, not-a-page; TypeError where a caller without types gives neither
 */
export function decode(input: Uint8Array | string, options: CleanOptions = {}): Source {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (typeof input !== 'string' && !ArrayBuffer.isView(input))
    throw new TypeError('The input has to be a string or a Uint8Array');
  const received =
    typeof input === 'string'
      ? Buffer.from(input, 'utf8')
      : Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  if (received.length > limits.bytes) {
    throw new CleanError(
      'too-large',
      `The input has ${received.length} bytes; the limit is ${limits.bytes}. Raise limits.bytes or split it.`,
    );
  }
  const bytes = isGzip(received) ? gunzip(received, limits) : received;
  const format = binaryFormat(bytes);
  if (format)
    throw new CleanError(
      'binary',
      `The input is not a page or text but ${format}. Upload the page it came from.`,
    );
  const { text, charset, charsetSource } =
    typeof input === 'string'
      ? { text: input.toWellFormed(), charset: 'utf-8', charsetSource: 'caller' }
      : decodeCharset(bytes, options.contentType);
  const sound = unescapeWhole(holdsControls(bytes) ? blankControls(text) : text);
  if (sound.trim() === '') throw new CleanError('empty', 'The input is empty: there is nothing to clean.');
  const kind = options.input ?? detectInput(sound, options);
  if (options.input === undefined) refuseOtherText(sound, kind, options);
  return {
    text: sound,
    charset,
    charsetSource,
    input: kind,
    bytes: received.length,
    sha256: createHash('sha256').update(received).digest('hex'),
  };
}
