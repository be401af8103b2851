/** A phrase, and the classes that it speaks for. */
interface Phrase {
  readonly text: string;
  readonly classes: number;
  /** It must end with its word. */
  readonly isWhole: boolean;
}

/** Finds many phrases in one pass: the first two characters of a word lead to the few that may stand there. */
export class Phrases {
  private readonly byStart = new Map<number, Phrase[]>();
  /** First characters of phrases, for a quick no. */
  private readonly starts = new Uint8Array(0x10000);
  /** Phrases of one character. */
  private readonly singles = new Set<number>();

  /** Adds a phrase (lower case) that speaks for the classes of a bit mask. A trailing `*` lets the word go on. */
  add(phrase: string, classes: number): void {
    const isOpen = phrase.endsWith('*');
    const text = isOpen ? phrase.slice(0, -1) : phrase;
    const isWhole =
      !isOpen && isWordCode(text.charCodeAt(text.length - 1)) && !isAgglutinated(text.charCodeAt(0));
    const start = startKey(text.charCodeAt(0), text.charCodeAt(1));
    const known = this.byStart.get(start);
    if (known) known.push({ text, classes, isWhole });
    else this.byStart.set(start, [{ text, classes, isWhole }]);
    this.starts[text.charCodeAt(0)] = 1;
    if (text.length === 1) this.singles.add(text.charCodeAt(0));
  }

  /**
   * The classes of all phrases in a lower-case text as a bit mask of 32: the low 16 bits say that one occurs,
   * the high 16 that the text begins with one.
   */
  match(text: string): number {
    let found = 0;
    let inWord = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const word = isWordCode(code);
      if ((!word || !inWord || isWide(code)) && this.starts[code] === 1) {
        let classes = this.at(text, i, text.charCodeAt(i + 1));
        if (this.singles.has(code)) classes |= this.at(text, i, Number.NaN);
        found |= classes;
        if (i === 0) found |= classes << 16;
      }
      inWord = word;
    }
    return found;
  }

  /** The classes of the phrases that stand at a place; `second` is NaN for those of one character. */
  private at(text: string, from: number, second: number): number {
    let classes = 0;
    for (const phrase of this.byStart.get(startKey(text.charCodeAt(from), second)) ?? []) {
      if (!text.startsWith(phrase.text, from)) continue;
      const end = from + phrase.text.length;
      if (!phrase.isWhole || end >= text.length || !isWordCode(text.charCodeAt(end)))
        classes |= phrase.classes;
    }
    return classes;
  }
}

const startKey = (first: number, second: number): number => first * 65536 + (second || 0);

/** Letters and digits; ’ and ' end a word. */
function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
    code >= 0x3040
  );
}

/** Scripts whose words go on into particles, or without spaces into the next word. */
function isAgglutinated(code: number): boolean {
  return isWide(code) || (code >= 0xac00 && code <= 0xd7af);
}

/** Scripts written without spaces: a phrase may begin at any character. */
function isWide(code: number): boolean {
  return code >= 0x3040 && code <= 0x9fff;
}
