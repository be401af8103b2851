import { lazyPattern } from '../../lazily.ts';
import { isSmall, LETTERS, NUMBERS } from '../../letters.ts';
import type { Cues } from '../cues/matcher.ts';
import { isDigit } from '../cues/words.ts';

/** What a line looks like, whatever its language, as a bit mask. */
export const SHAPE = {
  /** Holds a letter. */
  letters: 1,
  /** Four words or more and a mark that ends a sentence. */
  sentence: 2,
  /** Reads as a headline: a few words, a capital or quote first, no full stop. */
  headline: 4,
  /** Reads as the names of persons: two to five capitalised words. */
  name: 8,
  /** Nothing but a date or a time, with or without words such as "updated". */
  date: 16,
  /** Nothing but numbers, a duration, a speed: "0:00", "1.5x", "+12". */
  figures: 32,
} as const;

const TERMINAL = /[.!?…。！？।۔؟](?:["'”’»«“」』)\]]|\[\d{1,3}\]|\*){0,4}$/;
const STOP = /[.;:,。；：，،।۔]$/;
const HEAD = new RegExp(`^["'“‘„«»‚‹›「『¿¡([#:]{0,2}[${LETTERS}${NUMBERS}]`, 'u');
const CAPITAL = lazyPattern(String.raw`^\p{Lu}`, 'u');
/** Small words inside names. */
const PARTICLES = new Set(
  'de da di do dos das del della van von der den la le el al bin ibn zu y e und and et'.split(' '),
);
/** Begin titles and names of things, never of persons. */
const ARTICLES = new Set(
  'The A An Die Der Das Ein Eine Le La Les L Un Une El Los Las Una Il Lo Gli O Os As De Het En Ett Den Det'.split(
    ' ',
  ),
);
const NAME = new RegExp(`^[${LETTERS}'’. -]+$`, 'u');
const LEAST_NAME = 4;
const LONGEST_NAME = 49;
const TOKEN = new RegExp(`[${LETTERS}]+|[${NUMBERS}]+`, 'gu');
const NUMBER = new RegExp(`[${NUMBERS}]`, 'u');
const LETTER = new RegExp(`[${LETTERS}]`, 'u');
const FIGURES = /^[\s\d.,:;/+×x%()|–-]{1,24}$/i;

/** @param form the text in `cueForm` @param words its words */
export function shapeOf(text: string, form: string, words: number, cues: Cues): number {
  if (!isLetter(text.charCodeAt(0)) && !LETTER.test(text))
    return FIGURES.test(text) ? (isDate(form, text, cues) ? SHAPE.figures | SHAPE.date : SHAPE.figures) : 0;
  let shape: number = SHAPE.letters;
  if (text.length > 400) return TERMINAL.test(text.slice(-8)) ? shape | SHAPE.sentence : shape;
  // Most lines end in a word.
  const last = text.charCodeAt(text.length - 1);
  const tail = isLetter(last) || isDigit(last) ? '' : text.slice(-8);
  if (words >= 4 && tail !== '' && TERMINAL.test(tail)) shape |= SHAPE.sentence;
  if (words >= 3 && words <= 32 && (tail === '' || !STOP.test(tail)) && isHead(text)) shape |= SHAPE.headline;
  if (text.length <= 24 && FIGURES.test(text)) shape |= SHAPE.figures;
  if (text.length <= 90 && words <= 16 && isDate(form, text, cues)) shape |= SHAPE.date;
  else if (words >= 2 && words <= 5 && isName(text)) shape |= SHAPE.name;
  return shape;
}

/** Of ASCII. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function isHead(text: string): boolean {
  const first = text.charCodeAt(0);
  if (isDigit(first)) return true;
  if (isLetter(first)) return first < 97;
  const head = HEAD.exec(text)?.[0];
  return head !== undefined && !isSmall(head.slice(-1));
}

function isName(text: string): boolean {
  let words = 0;
  for (let at = 0; at < text.length; words++) {
    const space = text.indexOf(' ', at);
    const end = space < 0 ? text.length : space;
    if (words === 5 || !(isCapital(text, at) || PARTICLES.has(text.slice(at, end)))) return false;
    if (words === 0 && ARTICLES.has(text.slice(0, end))) return false;
    at = end + 1;
  }
  if (words < 2 || text.length < LEAST_NAME || text.length > 2 * LONGEST_NAME) return false;
  // A pattern that counts them is compiled to as many copies of the class.
  return (
    isCapital(text, 0) && NAME.test(text) && (text.length <= LONGEST_NAME || [...text].length <= LONGEST_NAME)
  );
}

function isCapital(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  return first < 0x80 ? first >= 65 && first <= 90 : CAPITAL().test(text.slice(at, at + 2));
}

/** Does the text hold a number? Digits of ASCII, which most are, need no pattern. */
function holdsNumber(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) return true;
    if (code >= 0x80 && (code < 0x2000 || code > 0x206f)) return NUMBER.test(text);
  }
  return false;
}

/** Every word a number or one of dates; a number, unless a label and one more word speak of a day ("yesterday"). */
function isDate(form: string, text: string, cues: Cues): boolean {
  if (!holdsNumber(form)) return false;
  let tokens = 0;
  let numbers = 0;
  let words = 0;
  // In steps: most lines with a number begin with a word that stands in no date.
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(form); match !== null; match = TOKEN.exec(form)) {
    const token = match[0];
    if (++tokens > 18) return false;
    const code = token.charCodeAt(0);
    if (isDigit(code)) {
      if (token.length > 4 && token.length !== 8) return false;
      numbers++;
    } else if (cues.isDateWord(token)) words++;
    else return false;
  }
  if (numbers === 0) return false;
  return words > 0 || /^\W*\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b/.test(text);
}
