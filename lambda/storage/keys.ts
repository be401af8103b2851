import { createHash } from 'node:crypto';

/** S3's limit on a key, in bytes of UTF-8. */
export const MAX_KEY_BYTES = 1024;

/** What an output key ends in. No suffix is the tail of another, so outputs of different kinds never collide. */
export const SUFFIX = {
  json: '.json',
  jsonl: '.jsonl',
  jsonlGz: '.jsonl.gz',
  txt: '.txt',
  md: '.md',
  error: '.error',
} as const;
export type Suffix = (typeof SUFFIX)[keyof typeof SUFFIX];

/** Key of an S3 notification: percent-encoded with spaces as `+`. Keys of EventBridge events are plain: do not decode those. */
export function decodeEventKey(encoded: string): string {
  return decodeURIComponent(encoded.replaceAll('+', ' '));
}

/**
 * Output key of a raw key: `prefix + key + suffix`, at most 1024 bytes of UTF-8.
 * A longer one is cut at a character and ends in `~`, 16 hexadecimal digits of the raw key's SHA-256 and the suffix,
 * so that long keys that share their beginning stay apart.
 */
export function outputKey(key: string, prefix: string, suffix: Suffix): string {
  const plain = prefix + key + suffix;
  if (Buffer.byteLength(plain) <= MAX_KEY_BYTES) return plain;
  const tail = `~${createHash('sha256').update(key).digest('hex').slice(0, 16)}${suffix}`;
  return prefix + cutBytes(key, MAX_KEY_BYTES - Buffer.byteLength(prefix + tail)) + tail;
}

/** The longest beginning of `text` that takes at most `bytes` bytes of UTF-8 and ends between two characters. */
function cutBytes(text: string, bytes: number): string {
  let room = bytes;
  let end = 0;
  for (const character of text) {
    room -= Buffer.byteLength(character);
    if (room < 0) break;
    end += character.length;
  }
  return text.slice(0, end);
}
