import type { Cues } from '../cues/matcher.ts';

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

const TERMINAL = /[.!?…。！？।۔؟](?:["'”’»“」』)\]]|\[\d{1,3}\]|\*){0,4}$/;
const STOP = /[.;:,。；：，،।۔]$/;
const HEAD = /^["'“‘„«‚‹「『¿¡([#:]{0,2}[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|di|do|dos|das|del|della|van|von|der|den|la|le|el|al|bin|ibn|zu|y|e|und|and|et)$/u;
/** Begins titles and names of things, never of persons. */
const ARTICLE =
  /^(?:The|A|An|Die|Der|Das|Ein|Eine|Le|La|Les|L|Un|Une|El|Los|Las|Una|Il|Lo|Gli|O|Os|As|De|Het|En|Ett|Den|Det)$/;
const LATIN_NAME = /^[\p{Lu}][\p{L}\p{M}'’. -]{3,48}$/u;
const TOKEN = /[\p{L}\p{M}]+|\p{N}+/gu;
const LETTER = /\p{L}/u;
const FIGURES = /^[\s\d.,:;/+×x%()|–-]{1,24}$/i;

/** @param form the text in `cueForm` @param words its words */
export function shapeOf(text: string, form: string, words: number, cues: Cues): number {
  if (!LETTER.test(text))
    return FIGURES.test(text) ? (isDate(form, text, cues) ? SHAPE.figures | SHAPE.date : SHAPE.figures) : 0;
  let shape: number = SHAPE.letters;
  if (text.length > 400) return TERMINAL.test(text.slice(-8)) ? shape | SHAPE.sentence : shape;
  const tail = text.slice(-8);
  if (TERMINAL.test(tail)) {
    if (words >= 4) shape |= SHAPE.sentence;
  }
  if (words >= 3 && words <= 32 && !STOP.test(tail) && HEAD.test(text)) shape |= SHAPE.headline;
  if (text.length <= 24 && FIGURES.test(text)) shape |= SHAPE.figures;
  if (text.length <= 90 && words <= 16 && isDate(form, text, cues)) shape |= SHAPE.date;
  else if (words >= 2 && words <= 5 && isName(text)) shape |= SHAPE.name;
  return shape;
}

function isName(text: string): boolean {
  if (!LATIN_NAME.test(text)) return false;
  const words = text.split(' ');
  if (ARTICLE.test(words[0]!)) return false;
  return words.length >= 2 && words.length <= 5 && words.every((word) => NAME_WORD.test(word));
}

/** Every word a number or one of dates; a number, unless a label and one more word speak of a day ("yesterday"). */
function isDate(form: string, text: string, cues: Cues): boolean {
  if (!/\p{N}/u.test(form)) return false;
  const tokens = form.match(TOKEN);
  if (tokens === null || tokens.length > 18) return false;
  let numbers = 0;
  let words = 0;
  for (const token of tokens) {
    const code = token.charCodeAt(0);
    if (code >= 48 && code <= 57) {
      if (token.length > 4 && token.length !== 8) return false;
      numbers++;
    } else if (cues.isDateWord(token)) words++;
    else return false;
  }
  if (numbers === 0) return false;
  if (words > 0) return numbers > 1 || tokens.length > 2 || /\d{4}/.test(text) || words >= 1;
  return /^\W*\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b/.test(text);
}
