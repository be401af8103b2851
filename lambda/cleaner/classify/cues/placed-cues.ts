import { hashAt, hashOn, hashOnwards, isWide, isWord, wordEnd, wordStart } from './words.ts';

interface Cue {
  readonly text: string;
  /** Signs before its first word. */
  readonly lead: number;
  readonly topics: number;
}

const FILTER_SIZE = 16_384;

/**
 * The cues that stand at one place of a line. They are filed by their first word, and by the letter that the second
 * begins with where there is one: two look-ups at each word of a line lead to the few that may stand there, mostly to none.
 */
export class PlacedCues {
  private readonly cues = new Map<number, Cue[]>();
  /** 1 for the ends of the hashes under which cues are filed. */
  private readonly filter = new Uint8Array(FILTER_SIZE);

  add(text: string, topics: number): void {
    const lead = wordStart(text, 0);
    const hash = hashOnwards(text, lead);
    this.filter[hash & (FILTER_SIZE - 1)] = 1;
    const cues = this.cues.get(hash);
    if (cues) cues.push({ text, lead, topics });
    else this.cues.set(hash, [{ text, lead, topics }]);
  }

  /** Topics of the cues that begin with the word at `at`; `hash` is that of the word, or `hashOn` of it. */
  at(text: string, at: number, hash: number): number {
    return this.filter[hash & (FILTER_SIZE - 1)] === 0 ? 0 : this.find(text, at, hash);
  }

  private find(text: string, at: number, hash: number): number {
    const cues = this.cues.get(hash);
    if (cues === undefined) return 0;
    let topics = 0;
    for (let c = 0; c < cues.length; c++) {
      const cue = cues[c]!;
      if (standsAt(cue, text, at)) topics |= cue.topics;
    }
    return topics;
  }

  /** The longest cue of a topic that begins with the word at `at`. */
  longestAt(text: string, at: number, topic: number): string | null {
    const hash = hashAt(text, at);
    const next = secondWord(text, at);
    const alone = this.longestOf(hash, text, at, topic);
    const paired = next < 0 ? null : this.longestOf(hashOn(hash, text.charCodeAt(next)), text, at, topic);
    return paired !== null && paired.length > (alone?.length ?? 0) ? paired : alone;
  }

  private longestOf(hash: number, text: string, at: number, topic: number): string | null {
    if (this.filter[hash & (FILTER_SIZE - 1)] === 0) return null;
    let found: string | null = null;
    for (const cue of this.cues.get(hash) ?? []) {
      if (cue.topics & topic && cue.text.length > (found?.length ?? 0) && standsAt(cue, text, at))
        found = cue.text;
    }
    return found;
  }
}

/** Where the word after the one at a place begins; -1 when that is the last. */
function secondWord(text: string, at: number): number {
  for (let i = wordEnd(text, at); i < text.length; i++) if (isWord(text.charCodeAt(i))) return i;
  return -1;
}

/**
 * Does a cue stand in the text with its first word at `at`, and end with a word? Its end tells most often that it does
 * not: cheaper than to compare the whole.
 */
function standsAt({ text: cue, lead }: Cue, text: string, at: number): boolean {
  const from = at - lead;
  const end = from + cue.length;
  if (from < 0 || end > text.length) return false;
  const last = cue.charCodeAt(cue.length - 1);
  if (text.charCodeAt(end - 1) !== last) return false;
  if (end < text.length && isWord(last) && !isWide(last) && isWord(text.charCodeAt(end))) return false;
  return text.startsWith(cue, from);
}
