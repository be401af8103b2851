import { decodeHTML } from 'entities';
import { beginning, soundText } from '../../sound-text.ts';

/** Words apart by single blanks, without tags, entities and what does not show: as they are, and as most values are. */
const LETTERS_OF_PLAIN = String.raw`[!-%'-;=-~\xa1-\xac\xae-\u167f\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff]+`;
const PLAIN = new RegExp(`^${LETTERS_OF_PLAIN}(?: ${LETTERS_OF_PLAIN})*$`);

/**
 * The plain text of a metadata value: tags and entities (often encoded twice) undone, white space and invisible
 * characters collapsed. Values are short; longer ones are cut at 2,000 characters.
 */
export function plainText(value: string): string {
  if (value.length <= 2000 && PLAIN.test(value)) return value;
  let text = value.slice(0, 2000);
  for (let i = 0; i < 2 && text.includes('&'); i++) text = decodeHTML(text);
  if (text.includes('<')) text = text.replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ');
  return soundText(text)
    .replace(/\u00ad/g, '')
    .replace(/[\s\u00a0\u200b-\u200f\u2060\ufeff]+/g, ' ')
    .trim();
}

/** "Jane Doe" of "Jane Doe Jane Doe"; null where a text does not say one thing twice. */
export function halfOfTwice(text: string): string | null {
  const half = text.slice(0, text.length >> 1);
  return text === `${half} ${half}` ? half : null;
}

/** A value that a template left unfilled. */
export const isTemplate = (value: string): boolean => /^(?:null|undefined|\[object|\{\{|%%|\$\{)/.test(value);

/** Characters of a value that a key is made of: a run of millions of signs would overflow the engine's stack. */
const MOST = 2000;
/** Each letter and digit of Latin-1 in lower case; 0 for what parts words. */
const LETTERS = new Uint8Array(0x100);
for (let code = 0; code < LETTERS.length; code++) {
  const lower = String.fromCharCode(code).toLowerCase();
  if (/[a-z\d\xdf-\xf6\xf8-\xff]/.test(lower)) LETTERS[code] = lower.charCodeAt(0);
}

/**
 * A key under which two writings of one value are equal: case, punctuation and spacing do not count. Values are short;
 * of longer ones the beginning counts.
 */
export function sameKey(value: string): string {
  return latinKey(value, true) ?? anyKey(value);
}

/** A key for names of sites: "The Daily-News" and "thedailynews" are one. */
export function siteKey(name: string): string {
  return latinKey(name, false) ?? anyKey(name).replaceAll(' ', '');
}

const written = Buffer.alloc(MOST);

/**
 * The key of a value of Latin letters and the usual signs, as most are, in a quarter of the time of patterns and a
 * fraction of that of Unicode's; null for others.
 *
 * @param spaced whether a blank stands between words
 */
function latinKey(value: string, spaced: boolean): string | null {
  const end = Math.min(value.length, MOST);
  let length = 0;
  let between = false;
  for (let at = 0; at < end; at++) {
    const code = value.charCodeAt(at);
    if (code > 0x7f && !isLatin(code)) return null;
    const letter = code > 0xff ? 0 : LETTERS[code]!;
    if (letter === 0) {
      between = spaced;
    } else {
      if (between && length > 0) written[length++] = 0x20;
      between = false;
      written[length++] = letter;
    }
  }
  return written.toString('latin1', 0, length);
}

/** Beyond ASCII, a letter of Latin-1 or a space, dash or quote: letters and signs in every form of Unicode. */
const isLatin = (code: number): boolean =>
  code <= 0xff ? code >= 0xc0 || code === 0xa0 : code >= 0x2000 && code <= 0x206f;

function anyKey(value: string): string {
  return beginning(value, MOST)
    .normalize('NFKC')
    .replaceAll('\u00ad', '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The text without any of these characters at its end. A loop, since a pattern such as `[,;]+$` tries at every run. */
export function trimEndOf(text: string, marks: string): string {
  let to = text.length;
  while (to > 0 && marks.includes(text[to - 1]!)) to--;
  return text.slice(0, to);
}
