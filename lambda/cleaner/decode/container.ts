import { gunzipSync } from 'node:zlib';
import { CleanError } from '../errors.ts';
import type { Limits } from '../types.ts';

/** Gzip by its magic number: names and Content-Encoding headers are wrong too often. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Every gzip may unpack to this, however small it is: a short page of blanks is no bomb. */
const FREE_BYTES = 1024 * 1024;

/**
 * Undoes gzip, never holding more output than the limits allow.
 *
 * @throws CleanError gzip-bomb over a limit, bad-gzip when the stream is cut or damaged
 */
export function gunzip(bytes: Buffer, limits: Pick<Limits, 'decompressedBytes' | 'ratio'>): Buffer {
  const byRatio = Math.max(FREE_BYTES, Math.floor(bytes.length * limits.ratio));
  const most = Math.min(limits.decompressedBytes, byRatio);
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (error) {
    const cause = error as NodeJS.ErrnoException;
    if (cause.code === 'ERR_BUFFER_TOO_LARGE') {
      const limit =
        most < byRatio
          ? `${most} bytes (limits.decompressedBytes)`
          : `${most} bytes, ${limits.ratio} for each (limits.ratio)`;
      throw new CleanError(
        'gzip-bomb',
        `The gzip stream of ${bytes.length} bytes unpacks to more than the limit of ${limit}.`,
      );
    }
    throw new CleanError(
      'bad-gzip',
      `The gzip stream is cut or damaged (${cause.message}). Upload it again.`,
    );
  }
}

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['PK\x03\x04', 'a ZIP archive or office document'],
  ['Rar!', 'a RAR archive'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['BZh', 'a bzip2 stream'],
  ['\xfd7zXZ', 'an xz stream'],
  ['\x28\xb5\x2f\xfd', 'a zstd stream'],
  ['\x1f\x8b', 'gzip inside gzip'],
  ['\x7fELF', 'a program'],
  ['\x00\x00\x01\x00', 'an icon'],
  ['OggS', 'an Ogg file'],
  ['ID3', 'an MP3 file'],
  ['wOF', 'a font'],
  ['SQLite format 3', 'a database'],
  ['{\\rtf', 'an RTF document'],
  ['%!PS', 'a PostScript document'],
  ['\xff\xfe\0\0', 'text in UTF-32'],
  ['\0\0\xfe\xff', 'text in UTF-32'],
];
/** What may stand before the magic number of a format that is written as text. */
const BEFOREHAND = /^(?:\xef\xbb\xbf)?\s*/;

/** Names the binary format of the bytes, or null for what can be text. */
export function binaryFormat(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 32).replace(BEFOREHAND, '');
  for (const [magic, name] of MAGIC) if (head.startsWith(magic)) return name;
  if (head.startsWith('RIFF')) return 'a RIFF file (image, sound or video)';
  if (head.slice(4, 8) === 'ftyp') return 'an MP4 or HEIF file';
  if (bytes.toString('latin1', 257, 262) === 'ustar') return 'a tar archive';
  if (hasUtf16Shape(bytes)) return null;
  const sample = bytes.subarray(0, 8192);
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at]!;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return controls > 8 && controls > sample.length / 50 ? 'binary data' : null;
}

/** A byte order mark of UTF-16, or zero bytes at nearly every second place of the beginning. */
export function hasUtf16Shape(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length >> 1, 128);
  if (pairs < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (odd >= pairs * 0.8 && even <= pairs * 0.1) return 'utf-16le';
  if (even >= pairs * 0.8 && odd <= pairs * 0.1) return 'utf-16be';
  return null;
}
