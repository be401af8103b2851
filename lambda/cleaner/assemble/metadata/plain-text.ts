import { decodeHTML } from 'entities';
import { beginning, soundText } from '../../sound-text.ts';

/** Words of ASCII apart by single blanks, without tags and entities: as they are, and as most values are. */
const PLAIN = /^[!-%'-;=-~]+(?: [!-%'-;=-~]+)*$/;

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

/**
 * A key under which two writings of one value are equal: case, punctuation and spacing do not count. Values are short;
 * of longer ones the beginning counts, since a run of millions of signs overflows the engine's stack.
 */
export function sameKey(value: string): string {
  const text = beginning(value, 2000);
  // Patterns of Unicode classes cost several times those of ASCII, and most values are ASCII.
  if (/^[\x00-\x7f]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKC')
    .replaceAll('\u00ad', '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A key for names of sites: "The Daily-News" and "thedailynews" are one. */
export function siteKey(name: string): string {
  return sameKey(name).replaceAll(' ', '');
}

/** The text without any of these characters at its end. A loop, since a pattern such as `[,;]+$` tries at every run. */
export function trimEndOf(text: string, marks: string): string {
  let to = text.length;
  while (to > 0 && marks.includes(text[to - 1]!)) to--;
  return text.slice(0, to);
}
