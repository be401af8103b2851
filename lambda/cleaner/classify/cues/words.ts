/** Apostrophes, both Turkish i (capitals of either lower-case to a third form) and marks that have a composed form. */
const FOLDED = /[’ı]|[\u0300-\u036f]|[\u0958-\u095f]/;
/** Beyond Latin letters and the general punctuation: what may be composed otherwise, and the dotless i. */
const COMPOSABLE = /ı|[\u0300-\u2001\u2070-\uffff]/;

/** Lower case, composed, straight apostrophes, one i: the form in which cues and lines are compared. */
export function cueForm(text: string): string {
  const lower = text.toLowerCase();
  if (!FOLDED.test(lower)) return lower;
  const straight = lower.replaceAll('’', "'");
  return COMPOSABLE.test(straight) ? straight.normalize('NFC').replace(/i\u0307|ı/g, 'i') : straight;
}

/** What each character is, as bits: a table, for the cue search asks it of every character of a page. */
const CHARACTERS = new Uint8Array(0x10000);
const WORD = 1;
const WIDE = 2;
const LETTER = 4;
for (const [first, last] of [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0x1fff],
  [0xf900, 0xfdff],
] as const)
  CHARACTERS.fill(WORD | LETTER, first, last + 1);
CHARACTERS.fill(WORD, 0x30, 0x3a);
CHARACTERS.fill(WORD | WIDE | LETTER, 0x3041, 0xd800);
// Multiplication and division signs, the Arabic comma, semicolon and question mark, the Devanagari full stop.
for (const mark of [0xd7, 0xf7, 0x60c, 0x61b, 0x61f, 0x964]) CHARACTERS[mark] = 0;
// The middle dot of Katakana.
CHARACTERS[0x30fb] = WIDE;

/** Letters, digits and combining marks; the general punctuation, symbols and pictographs between them are not. */
export const isWord = (code: number): boolean => (CHARACTERS[code & 0xffff]! & WORD) !== 0;

/** Scripts written without spaces, and Hangul, whose words take endings: a cue may begin and end at any character. */
export const isWide = (code: number): boolean => (CHARACTERS[code & 0xffff]! & WIDE) !== 0;

/** Of a word that goes on to the next space or mark. */
export const isNarrow = (code: number): boolean => (CHARACTERS[code & 0xffff]! & (WORD | WIDE)) === WORD;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

const isLetter = (code: number): boolean => (CHARACTERS[code & 0xffff]! & LETTER) !== 0;

/** First letter or digit at or after a position; the position itself when there is none. */
export function wordStart(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (isWord(text.charCodeAt(i))) return i;
  return from;
}

/** Where the word at a position ends; in scripts without spaces each character is one. */
export function wordEnd(text: string, at: number): number {
  let end = at + 1;
  if (isWide(text.charCodeAt(at))) return end;
  while (end < text.length && isNarrow(text.charCodeAt(end))) end++;
  return end;
}

/**
 * Hash of the word at a position, and of the letter that the next one begins with if there is one. A single loop, and
 * none of the functions above: a language has thousands of cues, which the first page waits for.
 */
export function hashOnwards(text: string, at: number): number {
  const { length } = text;
  let hash = text.charCodeAt(at);
  let end = at + 1;
  if ((CHARACTERS[hash]! & WIDE) === 0) {
    for (; end < length; end++) {
      const code = text.charCodeAt(end);
      if ((CHARACTERS[code]! & (WORD | WIDE)) !== WORD) break;
      hash = (Math.imul(hash, FACTOR) + code) | 0;
    }
  }
  for (; end < length; end++) {
    const code = text.charCodeAt(end);
    if ((CHARACTERS[code]! & WORD) !== 0) return hashOn(hash, code);
  }
  return hash;
}

/** The hash of a word and of the first letter of the next. */
export const hashOn = (word: number, letter: number): number => (Math.imul(word, 31) + letter) | 0;

/** Hash of the word at a position. */
export function hashAt(text: string, at: number): number {
  let hash = text.charCodeAt(at);
  if (isWide(hash)) return hash;
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isNarrow(code)) break;
    hash = hashWith(hash, code);
  }
  return hash;
}

/** Hash of a text's first letters when they are of ASCII, else 0. As lean as `hashOnwards`, for the same reason. */
export function hashOfFirstLetters(text: string): number {
  const { length } = text;
  let at = 0;
  while (at < length && (CHARACTERS[text.charCodeAt(at)]! & LETTER) === 0) at++;
  let hash = 0;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code < 97 || code > 122) break;
    hash = (Math.imul(hash, FACTOR) + code) | 0;
  }
  return hash;
}

/** Where a text's first letter is; 0 when it has none. */
export function letterStart(text: string): number {
  for (let i = 0; i < text.length; i++) if (isLetter(text.charCodeAt(i))) return i;
  return 0;
}

/** Where a run of letters ends; digits, marks and the characters of scripts without spaces are runs of their own. */
export function runEnd(text: string, at: number): number {
  let end = at + 1;
  if (isRunning(text.charCodeAt(at))) while (end < text.length && isRunning(text.charCodeAt(end))) end++;
  return end;
}

const isRunning = (code: number): boolean => isNarrow(code) && isLetter(code);

/** Hash of the characters from one place to another. As lean as `hashOnwards`: tables of words are hashed at the start. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, FACTOR) + text.charCodeAt(i)) | 0;
  return hash;
}

/** Tells the hash of each word of a list, which stand apart by blanks. One loop, for the same reason. */
export function eachHash(words: string, tell: (hash: number) => void): void {
  const { length } = words;
  for (let at = 0, hash = 0; at <= length; at++) {
    const code = at < length ? words.charCodeAt(at) : 32;
    if (code !== 32) hash = (Math.imul(hash, FACTOR) + code) | 0;
    else if (hash !== 0) {
      tell(hash);
      hash = 0;
    }
  }
}

/** Hash of what has this hash and one more character. */
export const hashWith = (hash: number, code: number): number => (Math.imul(hash, FACTOR) + code) | 0;
const FACTOR = 65_599;

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
