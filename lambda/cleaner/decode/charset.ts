import { isAscii, isUtf8 } from 'node:buffer';
import { hasUtf16Shape } from './container.ts';
import { sniffCharset } from './sniff.ts';
import { SIGNS_1252, textOf } from './text-of.ts';

interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly charsetSource: string;
}

/** How far the WHATWG prescan looks for a <meta charset>; real pages put it later than the standard's 1,024 bytes. */
const PRESCAN_BYTES = 4096;

/**
 * Decodes in WHATWG order (BOM, header, meta prescan, sniff) with one change for scraped pages: bytes that are
 * valid UTF-8 and not plain ASCII are UTF-8 whatever the header and <meta> say, since scrapers store pages as
 * UTF-8 and leave the old declaration standing; text in another charset is hardly ever valid UTF-8 by chance.
 */
export function decodeCharset(bytes: Buffer, contentType?: string): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return as(bytes, 'utf-8', 'bom');
  const utf16 = hasUtf16Shape(bytes);
  if (utf16) return as(bytes, utf16, bytes[0]! > 0xfd ? 'bom' : 'sniff');
  // What is known to be valid needs no decoder, which takes half as long again.
  if (!isAscii(bytes) && isUtf8(bytes)) return utf8(bytes);
  // Of ASCII alone, and shifted to Japanese by sequences that stand in no other text.
  if (bytes.includes('\x1b$B')) return as(bytes, 'iso-2022-jp', 'sniff');
  const declared = [
    [label(contentType?.match(/charset\s*=\s*["']?([\w.:-]+)/i)?.[1]), 'header'],
    [metaCharset(bytes), 'meta'],
  ] as const;
  for (const [charset, source] of declared) {
    // Bytes that are not valid UTF-8 cannot be what a UTF-8 declaration says: go on to the next source.
    if (charset && (charset !== 'utf-8' || isUtf8(bytes))) return as(bytes, charset, source);
  }
  if (isAscii(bytes)) return as(bytes, 'utf-8', 'sniff');
  // A page cut in mid-character is still UTF-8, and so is one with a part in another charset: most of its letters decode.
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = countReplacements(text);
  if (broken > 0 && broken <= countNonAscii(text) / 2)
    return { text, charset: 'utf-8', charsetSource: 'sniff' };
  return as(bytes, sniffCharset(bytes), 'sniff');
}

/**
 * What pages that were written as UTF-8 twice hold: the beginning of a dash or quote, that of a letter with an accent, or
 * that of a Cyrillic one. All begin with the same byte, which many pages have nowhere.
 */
const TWICE = ['â\x80', 'â€', 'Ã', 'Ð'].map((signs) => Buffer.from(signs));
const RUNS_OF_BYTES = new RegExp(`[\\x80-\\xff${SIGNS_1252}]+`, 'g');

function utf8(bytes: Buffer): Decoded {
  const text = bytes.toString('utf8');
  const first = bytes.indexOf(TWICE[0]![0]!);
  const mayBe = first >= 0 && TWICE.some((signs) => bytes.includes(signs, first));
  const once = mayBe ? writtenOnce(text) : null;
  return once === null
    ? { text, charset: 'utf-8', charsetSource: 'utf8-bytes' }
    : { text: once, charset: 'utf-8', charsetSource: 'utf8-twice' };
}

/**
 * The text of UTF-8 that a scraper took for Latin-1 or windows-1252, as it may where no charset is declared, and stored as
 * UTF-8: "itâ€™s".
 *
 * @returns null where a single sign of these charsets is no part of that, as in any other text
 */
function writtenOnce(text: string): string | null {
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: signs, index } of text.matchAll(RUNS_OF_BYTES)) {
    const bytes = Buffer.from(signs.replace(/[^\x80-\xff]/g, byteOf1252), 'latin1');
    if (!isUtf8(bytes)) return null;
    pieces.push(text.slice(from, index), bytes.toString('utf8'));
    from = index + signs.length;
  }
  return pieces.join('') + text.slice(from);
}

const byteOf1252 = (sign: string): string => String.fromCharCode(0x80 + SIGNS_1252.indexOf(sign));

function as(bytes: Buffer, charset: string, charsetSource: string): Decoded {
  return { text: textOf(bytes, charset), charset, charsetSource };
}

/** The WHATWG name of a charset label; null for one that no decoder knows. */
function label(value: string | undefined): string | null {
  if (!value) return null;
  try {
    return new TextDecoder(value).encoding;
  } catch {
    return null;
  }
}

function metaCharset(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, PRESCAN_BYTES);
  const found = /<meta[^<>]{0,200}charset\s{0,9}=[\s"']{0,9}([\w.:-]{1,40})/i.exec(head);
  const charset = label(found?.[1]);
  // A <meta> that could be read as ASCII cannot stand in UTF-16 text.
  return charset?.startsWith('utf-16') ? 'utf-8' : charset;
}

function countReplacements(text: string): number {
  let count = 0;
  for (let i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) count++;
  return count;
}

function countNonAscii(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) count++;
  return count;
}
