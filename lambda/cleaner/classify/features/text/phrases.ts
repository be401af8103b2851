/** A phrase, and the classes that it speaks for. */
interface Phrase {
  readonly text: string;
  readonly classes: number;
  /** It must end with its word. */
  readonly isWhole: boolean;
}

/** What a character is, as bits. */
const WORD = 1;
const WIDE = 2;
/** Some phrase begins with it. */
const START = 4;
/** Some phrase of one or two characters does. */
const SHORT = 8;

/** Letters and digits, those written without spaces among them; ’ and ' end a word. */
const CHARACTERS = new Uint8Array(0x10000)
  .fill(WORD, 0x30, 0x3a)
  .fill(WORD, 0x41, 0x5b)
  .fill(WORD, 0x61, 0x7b)
  .fill(WORD, 0xc0, 0x2000)
  .fill(0, 0xd7, 0xd8)
  .fill(0, 0xf7, 0xf8)
  .fill(WORD, 0x3040)
  .fill(WORD | WIDE, 0x3040, 0xa000);

const FILTER_MASK = 0x3fff;
/** Of a beginning: phrases are filed under it; phrases filed under one character more begin so. */
const FILED = 1;
const GOES_ON = 2;

/**
 * Finds many phrases in one pass. They are filed by their first four characters, or by all they have: look-ups at the
 * beginning of a word lead to the few that may stand there, mostly to none.
 */
export class Phrases {
  private readonly byStart = new Map<number, Phrase[]>();
  /** What there is of beginnings, by the ends of their hashes. */
  private readonly filter = new Uint8Array(FILTER_MASK + 1);
  private readonly characters = CHARACTERS.slice();

  /** Adds a phrase (lower case) that speaks for the classes of a bit mask. A trailing `*` lets the word go on. */
  add(phrase: string, classes: number): void {
    const isOpen = phrase.endsWith('*');
    const text = isOpen ? phrase.slice(0, -1) : phrase;
    const first = text.charCodeAt(0);
    const isWhole = !isOpen && this.isWord(text.charCodeAt(text.length - 1)) && !isAgglutinated(first);
    let start = first;
    for (let i = 1; i < 4 && i < text.length; i++) {
      if (i === 3) this.filter[start & FILTER_MASK]! |= GOES_ON;
      start = hashOn(start, text.charCodeAt(i));
    }
    const known = this.byStart.get(start);
    if (known) known.push({ text, classes, isWhole });
    else this.byStart.set(start, [{ text, classes, isWhole }]);
    this.characters[first]! |= text.length < 3 ? START | SHORT : START;
    this.filter[start & FILTER_MASK]! |= FILED;
  }

  /**
   * The classes of all phrases in a lower-case text as a bit mask of 32: the low 16 bits say that one occurs,
   * the high 16 that the text begins with one.
   */
  match(text: string): number {
    let found = 0;
    let before = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const kind = this.characters[code]!;
      if ((kind & START) !== 0 && ((before & kind & WORD) === 0 || (kind & WIDE) !== 0)) {
        const one = hashOn(0, code);
        const two = hashOn(one, text.charCodeAt(i + 1));
        const three = hashOn(two, text.charCodeAt(i + 2));
        let classes = (kind & SHORT) === 0 ? 0 : this.at(text, i, one) | this.at(text, i, two);
        if (this.filter[three & FILTER_MASK] !== 0)
          classes |= this.at(text, i, three) | this.at(text, i, hashOn(three, text.charCodeAt(i + 3)));
        found |= classes;
        if (i === 0) found |= classes << 16;
      }
      before = kind;
    }
    return found;
  }

  /** The classes of the phrases that stand at a place, of those filed under a beginning. */
  private at(text: string, from: number, start: number): number {
    if ((this.filter[start & FILTER_MASK]! & FILED) === 0) return 0;
    let classes = 0;
    for (const phrase of this.byStart.get(start) ?? []) {
      if (!text.startsWith(phrase.text, from)) continue;
      const end = from + phrase.text.length;
      if (!phrase.isWhole || end >= text.length || !this.isWord(text.charCodeAt(end)))
        classes |= phrase.classes;
    }
    return classes;
  }

  private isWord(code: number): boolean {
    return (this.characters[code]! & WORD) !== 0;
  }
}

const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Scripts whose words go on into particles, or without spaces into the next word. */
const isAgglutinated = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);
