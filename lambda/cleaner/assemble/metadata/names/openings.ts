/** Letters that most lines can be told by. */
const LETTERS = 3;

/** Phrases that lines may begin with, by their first letters: most lines begin as none does. */
export class Openings {
  private readonly byLetters = new Map<number, string[]>();
  /** Those that a line with such letters may begin with: a blank or colon behind a short phrase is one too. */
  private readonly foreign: readonly string[];

  /** @param phrases in lower case; of those that a line begins with the first counts */
  constructor(phrases: readonly string[]) {
    this.foreign = phrases.filter((phrase) => isForeign(phrase) || phrase.length < LETTERS);
    for (const phrase of phrases) {
      if (isForeign(phrase)) continue;
      // Behind a shorter one stands anything.
      for (let rest = 0; rest < 32 ** Math.max(0, LETTERS - phrase.length); rest++) {
        const place = placeOf(phrase) + rest;
        const others = this.byLetters.get(place);
        if (others === undefined) this.byLetters.set(place, [phrase]);
        else others.push(phrase);
      }
    }
  }

  /** The phrases that a line may begin with, in either case and in the order in which they were given. */
  of(line: string): readonly string[] {
    return isForeign(line) ? this.foreign : (this.byLetters.get(placeOf(line)) ?? NONE);
  }
}

/** Letters beyond ASCII are not told apart: such lines may begin with any phrase that has some, too. */
function isForeign(text: string): boolean {
  for (let at = 0; at < LETTERS; at++) if (text.charCodeAt(at) > 0x7f) return true;
  return false;
}

/** A number for the first letters of a text, the same in either case. */
function placeOf(text: string): number {
  let place = 0;
  for (let at = 0; at < LETTERS; at++) place = (place << 5) | (text.charCodeAt(at) & 31);
  return place;
}

const NONE: readonly string[] = [];
