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
        const classes = this.classesAt(text, i, (kind & SHORT) !== 0);
        found |= classes;
        if (i === 0) found |= classes << 16;
      }
      before = kind;
    }
    return found;
  }

  /**
   * The classes of the phrases that stand at a place. Nothing is read behind the end: where an engine once has to answer
   * that, it reads characters several times as slowly ever after.
   *
   * @param mayBeShort whether phrases of one or two characters begin so
   */
  private classesAt(text: string, from: number, mayBeShort: boolean): number {
    const left = text.length - from;
    let start = hashOn(0, text.charCodeAt(from));
    let classes = mayBeShort ? this.at(text, from, start) : 0;
    if (left < 2) return classes;
    start = hashOn(start, text.charCodeAt(from + 1));
    if (mayBeShort) classes |= this.at(text, from, start);
    if (left < 3) return classes;
    start = hashOn(start, text.charCodeAt(from + 2));
    if (this.filter[start & FILTER_MASK] === 0) return classes;
    classes |= this.at(text, from, start);
    return left < 4 ? classes : classes | this.at(text, from, hashOn(start, text.charCodeAt(from + 3)));
  }

  /** The classes of the phrases that stand at a place, of those filed under a beginning. */
  private at(text: string, from: number, start: number): number {
    if ((this.filter[start & FILTER_MASK]! & FILED) === 0) return 0;
    const phrases = this.byStart.get(start);
    if (phrases === undefined) return 0;
    let classes = 0;
    for (let p = 0; p < phrases.length; p++) {
      const phrase = phrases[p]!;
      if (this.standsAt(phrase, text, from)) classes |= phrase.classes;
    }
    return classes;
  }

  /** Most phrases are told by their ends that they do not stand at a place: cheaper than to compare them whole. */
  private standsAt({ text: phrase, isWhole }: Phrase, text: string, from: number): boolean {
    const end = from + phrase.length;
    if (end > text.length || text.charCodeAt(end - 1) !== phrase.charCodeAt(phrase.length - 1)) return false;
    if (isWhole && end < text.length && this.isWord(text.charCodeAt(end))) return false;
    return text.startsWith(phrase, from);
  }

  private isWord(code: number): boolean {
    return (this.characters[code]! & WORD) !== 0;
  }
}

const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** Scripts whose words go on into particles, or without spaces into the next word. */
const isAgglutinated = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);
