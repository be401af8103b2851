import { replaceInSteps } from './replace.ts';

/** Control characters other than tab and line ends: no page means them, and readers of JSON stumble over them. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Text of whole characters that show: halves of surrogate pairs become U+FFFD, control characters blanks. Keeps the length. */
export function soundText(text: string): string {
  return blankControls(text.isWellFormed() ? text : text.toWellFormed());
}

/** Control characters become blanks. Keeps the length. */
export function blankControls(text: string): string {
  return text.search(CONTROLS) < 0 ? text : replaceInSteps(text, CONTROLS, ' ');
}

const isControl = (byte: number): boolean =>
  (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) || byte === 127;

/**
 * Do bytes hold a control character? Without one their text holds none, whatever their charset: a control character is a
 * byte of its own, in UTF-16 beside a zero. Four bytes are looked at together, in a quarter of the time of a pattern.
 */
export function holdsControls(bytes: Uint8Array): boolean {
  const from = Math.min(bytes.length, -bytes.byteOffset & 3);
  const fours = new Int32Array(bytes.buffer, bytes.byteOffset + from, (bytes.length - from) >> 2);
  const to = from + 4 * fours.length;
  if (bytes.subarray(0, from).some(isControl) || bytes.subarray(to).some(isControl)) return true;
  for (let at = 0; at < fours.length; at++) {
    const four = fours[at]!;
    // The high bit of a byte below 32 is set by the one, that of 127 by the other; some bytes beside such are told as well.
    const told = ((four - 0x20202020) | (four + 0x01010101)) & ~four & 0x80808080;
    if (told === 0) continue;
    for (let shift = 0; shift < 32; shift += 8) if (isControl((four >>> shift) & 255)) return true;
  }
  return false;
}

/** The beginning of a text, never ending in half a pair. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}

const INVISIBLE = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/;

/** Is a trimmed text made of characters that do not show, as editors put them into empty paragraphs? */
export function isInvisible(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 0x200b || first === 0xad) && INVISIBLE.test(text);
}
