/** A node of the tree of phrases: the next characters, and the classes of a phrase that ends here. */
interface Node {
  readonly next: Map<number, Node>;
  classes: number;
}

/** Finds many phrases in one pass: at each start of a word the tree is walked as far as the text follows it. */
export class Phrases {
  private readonly root: Node = { next: new Map(), classes: 0 };
  /** First characters of phrases, for a quick no. */
  private readonly starts = new Uint8Array(0x10000);

  /** Adds a phrase (lower case) that speaks for the classes of a bit mask. A trailing `*` lets the word go on. */
  add(phrase: string, classes: number): void {
    let node = this.root;
    this.starts[phrase.charCodeAt(0)] = 1;
    const open = phrase.endsWith('*');
    for (const character of open ? phrase.slice(0, -1) : phrase) {
      const code = character.charCodeAt(0);
      let next = node.next.get(code);
      if (!next) node.next.set(code, (next = { next: new Map(), classes: 0 }));
      node = next;
    }
    const whole =
      !open && isWordCode(phrase.charCodeAt(phrase.length - 1)) && !isAgglutinated(phrase.charCodeAt(0));
    // Upper half: the phrase must end with its word.
    node.classes |= whole ? classes << 16 : classes;
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
      if (!word || !inWord || isWide(code)) {
        if (this.starts[code] === 1) {
          const classes = this.walk(this.root.next.get(code), text, i + 1);
          found |= classes;
          if (i === 0) found |= classes << 16;
        }
      }
      inWord = word;
    }
    return found;
  }

  private walk(start: Node | undefined, text: string, from: number): number {
    let node = start;
    let classes = 0;
    for (let i = from; node; i++) {
      if (node.classes !== 0) {
        classes |= node.classes & 0xffff;
        if (node.classes >>> 16 !== 0 && !(i < text.length && isWordCode(text.charCodeAt(i))))
          classes |= node.classes >>> 16;
      }
      node = i < text.length ? node.next.get(text.charCodeAt(i)) : undefined;
    }
    return classes;
  }
}

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
