import { cueTable } from '#cue-tables';
import { LanguageIndex, topicBit } from './language-index.ts';
import { piecesAtSeams } from './seams.ts';
import type { Topic } from './types.ts';
import {
  bareLine,
  cueForm,
  hashOf,
  hashOn,
  hashWith,
  isDigit,
  isNarrow,
  isWide,
  isWord,
  runEnd,
  wordStart,
} from './words.ts';

export { topicBit } from './language-index.ts';
export { cueForm } from './words.ts';

/** The topics that a line speaks of, as bit masks of `topicBit`, by where their cue stands. */
export interface LineTopics {
  /** The whole line is a cue. */
  readonly line: number;
  /** The line begins with a cue. */
  readonly start: number;
  /** A cue stands somewhere in the line. */
  readonly hold: number;
}

export type Place = keyof LineTopics;

/** No cue is longer than this as a whole line. */
const LONGEST_LINE = 90;
/** Pieces of a line that a flattener ran together: "SubscribeSign in", "Facebook 0 Twitter 0". */
const SEPARATOR = / ?[\d|·•/,∙]+ ?/;
const MOST_PIECES = 16;

const indexes = new Map<string, LanguageIndex>();

function indexOf(language: string): LanguageIndex | null {
  const known = indexes.get(language);
  if (known) return known;
  const table = cueTable(language);
  if (!table) return null;
  const index = new LanguageIndex(table);
  indexes.set(language, index);
  return index;
}

/** Finds the cues of some languages. All texts are given in `cueForm`, and look-ups are linear in them. */
export class Cues {
  private readonly indexes: readonly LanguageIndex[];

  /** @param languages primary subtags; those without a table are passed over */
  constructor(languages: readonly string[]) {
    this.indexes = languages.map(indexOf).filter((index) => index !== null);
  }

  /** Is this word one of those that stand in lines of dates: a month, a weekday, "ago", "published"? */
  isDateWord(word: string): boolean {
    return this.indexes.some((index) => index.dateWords.has(word));
  }

  topicsOf(text: string): LineTopics {
    const { length } = text;
    const { indexes } = this;
    let start = 0;
    let hold = 0;
    let before = -1;
    let hashBefore = 0;
    let words = 0;
    for (let i = 0; i < length; ) {
      const at = i++;
      const letter = text.charCodeAt(at);
      if (!isWord(letter)) continue;
      const pair = hashOn(hashBefore, letter);
      let hash = letter;
      if (isNarrow(letter)) {
        for (; i < length; i++) {
          const code = text.charCodeAt(i);
          if (!isNarrow(code)) break;
          hash = hashWith(hash, code);
        }
      }
      words++;
      for (let language = 0; language < indexes.length; language++) {
        const { starts, holds } = indexes[language]!;
        if (words === 1) start |= starts.at(text, at, hash);
        else if (words === 2) start |= starts.at(text, before, pair);
        hold |= holds.at(text, at, hash);
        if (words > 1) hold |= holds.at(text, before, pair);
      }
      before = at;
      hashBefore = hash;
    }
    return { line: length > LONGEST_LINE ? 0 : this.lineTopics(text), start, hold };
  }

  /** Is the text, but for numbers and marks at its ends, a whole-line cue of the topic? */
  isWholeLine(text: string, topic: Topic): boolean {
    return (this.lineTopics(text) & topicBit(topic)) !== 0;
  }

  /** May cues of a topic stand in the text or its parts? Cheap: told by what they begin with. */
  mayHold(text: string, topic: Topic): boolean {
    const beginnings = this.indexes.map((index) => index.beginningsOf(topic));
    for (let at = 0, end = 0; at < text.length; at = end) {
      end = runEnd(text, at);
      const hash = hashOf(text, at, end);
      if (beginnings.some((hashes) => hashes.has(hash))) return true;
    }
    return false;
  }

  /** The longest `start` cue of a topic that stands at the word at `at`; null when there is none. */
  startCueAt(text: string, at: number, topic: Topic): string | null {
    return this.longestAt('start', text, at, topic);
  }

  /** The longest cue of a topic at a place of a line, for the words of a reason; null when there is none. */
  findCue(text: string, topic: Topic, place: Place): string | null {
    if (place === 'line') return this.isWholeLine(text, topic) ? bareLine(text) || text : null;
    const first = wordStart(text, 0);
    if (place === 'start') return this.longestAt('start', text, first, topic);
    let found: string | null = null;
    let inWord = false;
    for (let i = first; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const word = isWord(code);
      if (word && (!inWord || isWide(code))) {
        const cue = this.longestAt('hold', text, i, topic);
        if (cue !== null && cue.length > (found?.length ?? 0)) found = cue;
      }
      inWord = word;
    }
    return found;
  }

  /**
   * The topics of a line whose every piece is a whole-line cue: those of its first piece; 0 when one is none.
   *
   * @param text as the page has it: capitals show the seams
   * @param form the same in `cueForm`
   */
  topicsOfPieces(text: string, form = cueForm(text)): number {
    if (text.length > 2 * LONGEST_LINE || !this.mayBeginWithCue(text) || !this.beginsWithCue(text, form))
      return 0;
    const half = middleSpace(text);
    if (half > 0 && text.startsWith(text.slice(half + 1)))
      return this.lineTopics(cueForm(text.slice(0, half)));
    const pieces = text.split(SEPARATOR).filter((piece) => piece !== '');
    if (pieces.length > 1) return this.sharedTopics(pieces, (piece) => this.topicsOfRun(piece));
    return this.topicsOfRun(text);
  }

  /** Pieces between capitals inside words, or else the words one by one. */
  private topicsOfRun(text: string): number {
    const glued = piecesAtSeams(text);
    const words = (piece: string): number => this.sharedTopics(piece.split(' '));
    return (glued.length > 1 ? this.sharedTopics(glued, words) : 0) || words(text);
  }

  /** Cheaper still: do cues begin with the letters up to the first mark, or to a seam among them? */
  private mayBeginWithCue(text: string): boolean {
    let hash = 0;
    let at = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const letter = code | 32;
      if (code >= 0x80) return true;
      if (letter < 97 || letter > 122) break;
      if (code < 97 && this.beginsLines(hash)) return true;
      hash = hashWith(hash, letter);
    }
    return at === 0 || this.beginsLines(hash);
  }

  private beginsLines(hash: number): boolean {
    for (const index of this.indexes) if (index.beginsLines(hash)) return true;
    return false;
  }

  /** Cheap look at what stands before the first seam: hardly any line goes on from there. */
  private beginsWithCue(text: string, form: string): boolean {
    const isCue = (end: number): boolean =>
      this.lineTopics(text.length === form.length ? form.slice(0, end) : cueForm(text.slice(0, end))) !== 0;
    let space = text.length;
    for (let i = 1; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 32) {
        space = Math.min(space, i);
        continue;
      }
      const before = text.charCodeAt(i - 1);
      const isSeam =
        !isWord(code) || isDigit(code) || (isCapital(code) && !isCapital(before) && before !== 32);
      if (!isSeam) continue;
      if (isCue(before === 32 ? i - 1 : i)) return true;
      break;
    }
    return isCue(space) || middleSpace(text) > 0;
  }

  /** Topics of the first piece, 0 when any piece is no cue. */
  private sharedTopics(pieces: readonly string[], otherwise: (piece: string) => number = () => 0): number {
    if (pieces.length < 2 || pieces.length > MOST_PIECES) return 0;
    let topics = 0;
    for (const [rank, piece] of pieces.entries()) {
      const form = cueForm(piece.trim());
      const own = this.lineTopics(form) || otherwise(piece);
      if (own === 0) return 0;
      if (rank === 0) topics = own;
    }
    return topics;
  }

  private lineTopics(text: string): number {
    let topics = 0;
    for (const index of this.indexes) topics |= index.line(text);
    return topics;
  }

  private longestAt(place: 'start' | 'hold', text: string, at: number, topic: Topic): string | null {
    let found: string | null = null;
    for (const index of this.indexes) {
      const cue = (place === 'start' ? index.starts : index.holds).longestAt(text, at, topicBit(topic));
      if (cue !== null && cue.length > (found?.length ?? 0)) found = cue;
    }
    return found;
  }
}

/** Where a text falls into two halves of one length, a space between; -1 where it does not. */
function middleSpace(text: string): number {
  const half = text.length >> 1;
  return text.length % 2 === 1 && text.charCodeAt(half) === 32 ? half : -1;
}

const isCapital = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) || (code >= 0x410 && code <= 0x42f);
