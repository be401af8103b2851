import { lazyPattern } from '../lazily.ts';
import { LETTERS, NUMBERS } from '../letters.ts';

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
