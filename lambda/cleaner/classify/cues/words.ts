/** Apostrophes, both Turkish i (capitals of either lower-case to a third form) and marks that have a composed form. */
const FOLDED = /[’ı]|[\u0300-\u036f]|[\u0958-\u095f]/;

/** Lower case, composed, straight apostrophes, one i: the form in which cues and lines are compared. */
export function cueForm(text: string): string {
  const lower = text.toLowerCase();
  if (!FOLDED.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/i\u0307|ı/g, 'i');
}

/** Letters, digits and combining marks; the general punctuation, symbols and pictographs between them are not. */
export function isWord(code: number): boolean {
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return !MARKS.has(code);
  return (code >= 0x3041 && code < 0xd800 && code !== 0x30fb) || (code >= 0xf900 && code < 0xfe00);
}

/** Multiplication and division signs, the Arabic comma, semicolon and question mark, the Devanagari full stop. */
const MARKS: ReadonlySet<number> = new Set([0xd7, 0xf7, 0x60c, 0x61b, 0x61f, 0x964]);

/** Scripts written without spaces, and Hangul, whose words take endings: a cue may begin and end at any character. */
export function isWide(code: number): boolean {
  return code >= 0x3041 && code < 0xd800;
}

const isLetter = (code: number): boolean => isWord(code) && !(code >= 48 && code <= 57);

/** First letter or digit at or after a position; the position itself when there is none. */
export function wordStart(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (isWord(text.charCodeAt(i))) return i;
  return from;
}

/** Hash of the word at a position; of scripts without spaces that of its one character. */
export function hashAt(text: string, at: number): number {
  let hash = text.charCodeAt(at);
  if (isWide(hash)) return hash;
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isWord(code) || isWide(code)) break;
    hash = (Math.imul(hash, 65_599) + code) | 0;
  }
  return hash;
}

/** A line without numbers, marks and pictographs at its ends: "12 Comments (3)" is "comments", but "2x" stays. */
export function bareLine(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && !isLetter(text.charCodeAt(from))) from++;
  while (to > from && !isLetter(text.charCodeAt(to - 1))) to--;
  const isGlued =
    to - from <= 2 && ((from > 0 && isWord(text.charCodeAt(from - 1))) || isWord(text.charCodeAt(to)));
  return isGlued ? text : text.slice(from, to);
}

/** The text from its first letter or digit to its last. */
export function trimMarks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && !isWord(text.charCodeAt(from))) from++;
  while (to > from && !isWord(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}
