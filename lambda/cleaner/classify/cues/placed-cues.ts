import { hashAt, isWide, isWord, wordEnd, wordStart } from './words.ts';

interface Cue {
  readonly text: string;
  /** Signs before its first word. */
  readonly lead: number;
  readonly topics: number;
}

const FILTER_SIZE = 16_384;

/**
 * The cues that stand at one place of a line. They are filed by their first two words, or by their only one: a look-up
 * at each word and pair of words of a line leads to the few that may stand there, and mostly to none.
 */
export class PlacedCues {
  private readonly cues = new Map<number, Cue[]>();
  /** 1 for the ends of the hashes under which cues are filed. */
  private readonly filter = new Uint8Array(FILTER_SIZE);

  add(text: string, topics: number): void {
    const lead = wordStart(text, 0);
    const hash = hashesAt(text, lead).at(-1)!;
    this.filter[hash & (FILTER_SIZE - 1)] = 1;
    const cues = this.cues.get(hash);
    if (cues) cues.push({ text, lead, topics });
    else this.cues.set(hash, [{ text, lead, topics }]);
  }

  /** Topics of the cues that begin with the word at `at`; `hash` is that of the word, or of it and the next. */
  at(text: string, at: number, hash: number): number {
    if (this.filter[hash & (FILTER_SIZE - 1)] === 0) return 0;
    let topics = 0;
    for (const cue of this.cues.get(hash) ?? []) if (standsAt(cue, text, at)) topics |= cue.topics;
    return topics;
  }

  /** The longest cue of a topic that begins with the word at `at`. */
  longestAt(text: string, at: number, topic: number): string | null {
    let found: string | null = null;
    for (const hash of hashesAt(text, at)) {
      if (this.filter[hash & (FILTER_SIZE - 1)] === 0) continue;
      for (const cue of this.cues.get(hash) ?? []) {
        if (cue.topics & topic && cue.text.length > (found?.length ?? 0) && standsAt(cue, text, at))
          found = cue.text;
      }
    }
    return found;
  }
}

/** The hash of two words in a row. */
export const pairHash = (first: number, second: number): number => (Math.imul(first, 31) + second + 1) | 0;

/** The hashes of the word at a place, and of it and the next where there is one. */
function hashesAt(text: string, at: number): number[] {
  const first = hashAt(text, at);
  const next = wordStart(text, wordEnd(text, at));
  return next < text.length && isWord(text.charCodeAt(next))
    ? [first, pairHash(first, hashAt(text, next))]
    : [first];
}

/** Does a cue stand in the text with its first word at `at`, and end with a word? */
function standsAt({ text: cue, lead }: Cue, text: string, at: number): boolean {
  const from = at - lead;
  if (from < 0 || !text.startsWith(cue, from)) return false;
  const end = from + cue.length;
  const last = cue.charCodeAt(cue.length - 1);
  return end >= text.length || !isWord(last) || isWide(last) || !isWord(text.charCodeAt(end));
}
