import { lazyPattern } from '../lazily.ts';
import { LETTERS, NUMBERS } from '../letters.ts';
import { hashOf, hashWith, isAsciiLetter, isDigit } from './cues/words.ts';

/** Letters and digits of ASCII, and the spaces, dashes and quotes that stand between them. */
const PLAIN = /^[\x00-\x7f\xa0\u2000-\u206f]*$/;

/** A word, or a character of Chinese and Japanese. */
const WORD = lazyPattern(
  String.raw`[\u3040-\u30ff\u3400-\u9fff]|[^\P{L}\u3040-\u30ff\u3400-\u9fff]+|\p{N}+`,
  'gu',
);
const MARKS = lazyPattern(String.raw`\p{M}+`, 'gu');

/** Is a title set in capitals? Scripts without case have none. */
export const isInCapitals = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase();

/** A line drawn between parts, or a sign alone: "___", "* * *". */
export const isOfSigns = (text: string): boolean => text !== '' && !WORD_SIGN.test(text);
const WORD_SIGN = new RegExp(`[${LETTERS}${NUMBERS}]`, 'u');

/** The words of a title without case and accents; of Chinese and Japanese the characters. */
export const wordsOf = (text: string): Set<string> => new Set(eachWord(text));

/** The same with those that stand in the text more than once. */
export function eachWord(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const words = PLAIN.test(lower) ? lower.match(/[a-z]+|[0-9]+/g) : folded(lower).match(WORD());
  return words ?? [];
}

/** Longer words say what a text is about. */
const SHORT = 3;
const CHARACTER = /^[\u3040-\u30ff\u3400-\u9fff]$/;

/**
 * What says what a text is about: longer words, and pairs of characters of Chinese and Japanese, of which one says little.
 *
 * @param words of the text, as `eachWord` gives them
 */
export function contentOf(words: readonly string[]): string[] {
  const content: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const next = words[at + 1] ?? '';
    if (!CHARACTER.test(word)) {
      if (word.length > SHORT || word.charCodeAt(0) >= 0x3041) content.push(word);
    } else if (CHARACTER.test(next)) content.push(word + next);
  }
  return content;
}

/** Adds the hashes (`hashOf`) of `contentOf` a text. Where the text is plain no word is cut out of it. */
export function addContentWords(text: string, hashes: Set<number>): void {
  let hash = 0;
  let length = 0;
  let before = NO_WORD;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20;
    if (code >= 0x80 && !isPlainSign(code)) {
      for (const word of contentOf(eachWord(text))) hashes.add(hashOf(word, 0, word.length));
      return;
    }
    const kind = isAsciiLetter(code) ? LETTER : isDigit(code) ? DIGIT : NO_WORD;
    if (kind !== before) {
      if (length > SHORT) hashes.add(hash);
      hash = 0;
      length = 0;
      before = kind;
    }
    if (kind === NO_WORD) continue;
    // Small letters; digits stay as they are.
    hash = hashWith(hash, code | 0x20);
    length++;
  }
}

const NO_WORD = 0;
const LETTER = 1;
const DIGIT = 2;

/** Those of `PLAIN` beyond ASCII. */
const isPlainSign = (code: number): boolean => code === 0xa0 || (code >= 0x2000 && code <= 0x206f);

/** Dice's coefficient of two sets of words: 0 for none in common, 1 for equal sets. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** The words of an address's last part, which most systems make of the first title; none for numbers and ids. */
export function slugWords(url: string | null): Set<string> {
  const slug = (url ?? '')
    .replace(/^[a-z]+:\/\/[^/]*|[?#].*/gi, '')
    .split('/')
    .reverse()
    .find((part) => /[a-z\u0080-\uffff%]{3}/i.test(part));
  return slug === undefined ? new Set() : wordsOf(decoded(slug).replace(/\.(?:html?|php|aspx?)$/i, ''));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Lower-case text without accents, German umlauts as addresses spell them. */
const folded = (lower: string): string =>
  lower
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(MARKS(), '');
