import { type CueTable, TOPICS, type Topic } from './types.ts';
import { bareLine, cueForm, hashAt, isWide, isWord, wordStart } from './words.ts';

interface Cue {
  readonly text: string;
  readonly topics: number;
}

/** The bit of a topic in the masks. */
export const topicBit = (topic: Topic): number => 1 << TOPICS.indexOf(topic);

const FILTER_SIZE = 8_192;
const START = 1;
const HOLD = 2;
const DATE_WORD = /[\p{L}\p{M}]+/gu;

/** The cues of one language, ready for look-ups: compiling takes a few milliseconds, so it waits for the first page. */
export class LanguageIndex {
  readonly dateWords = new Set<string>();
  private readonly lines = new Map<string, number>();
  /** Cues by the hash of their first word: one look-up at each word of a line leads to the few that may stand there. */
  private readonly starts = new Map<number, Cue[]>();
  private readonly holds = new Map<number, Cue[]>();
  /** Bits of the words, by the end of their hash, that may begin a cue: most words begin none. */
  private readonly filter = new Uint8Array(FILTER_SIZE);

  constructor(table: CueTable) {
    for (const topic of TOPICS) {
      const cues = table[topic];
      if (cues === undefined) continue;
      const bit = topicBit(topic);
      for (const cue of split(cues.line)) this.addLine(cue, bit);
      for (const cue of split(cues.start)) this.file(this.starts, START, cue, bit);
      for (const cue of split(cues.hold)) this.file(this.holds, HOLD, cue, bit);
    }
    for (const words of [table.months, table.dates, table.date?.line, table.date?.start]) {
      for (const word of cueForm(words ?? '').match(DATE_WORD) ?? []) this.dateWords.add(word);
    }
  }

  /** Topics of which the text is a whole-line cue, numbers and marks at its ends left out. */
  line(text: string): number {
    return this.lines.get(text) ?? this.lines.get(bareLine(text)) ?? 0;
  }

  /** Topics of the cues that begin with the word at `at`, whose hash is given. */
  startsAt(text: string, at: number, hash: number): number {
    return this.may(START, hash) ? matches(this.starts.get(hash), text, at) : 0;
  }

  holdsAt(text: string, at: number, hash: number): number {
    return this.may(HOLD, hash) ? matches(this.holds.get(hash), text, at) : 0;
  }

  /** The longest cue of a topic that begins with the word at `at`. */
  longestAt(place: 'start' | 'hold', text: string, at: number, topic: Topic): string | null {
    const bit = topicBit(topic);
    let found: string | null = null;
    const cues = place === 'start' ? this.starts : this.holds;
    for (const cue of cues.get(hashAt(text, at)) ?? []) {
      if (cue.topics & bit && cue.text.length > (found?.length ?? 0) && standsAt(cue.text, text, at))
        found = cue.text;
    }
    return found;
  }

  private may(side: number, hash: number): boolean {
    return (this.filter[hash & (FILTER_SIZE - 1)]! & side) !== 0;
  }

  private addLine(cue: string, bit: number): void {
    this.lines.set(cue, (this.lines.get(cue) ?? 0) | bit);
    const bare = bareLine(cue);
    if (bare.length > 1 && bare.length < cue.length) this.lines.set(bare, (this.lines.get(bare) ?? 0) | bit);
  }

  private file(index: Map<number, Cue[]>, side: number, text: string, topics: number): void {
    const hash = hashAt(text, wordStart(text, 0));
    this.filter[hash & (FILTER_SIZE - 1)]! |= side;
    const cues = index.get(hash);
    if (cues) cues.push({ text, topics });
    else index.set(hash, [{ text, topics }]);
  }
}

const split = (cues: string | undefined): string[] =>
  cues === undefined
    ? []
    : cueForm(cues)
        .split('|')
        .filter((cue) => cue !== '' && cue !== ' ');

function matches(cues: readonly Cue[] | undefined, text: string, at: number): number {
  let topics = 0;
  if (cues) for (const cue of cues) if (standsAt(cue.text, text, at)) topics |= cue.topics;
  return topics;
}

/** Does a cue stand in the text with its first word at `at`, and end with a word? */
function standsAt(cue: string, text: string, at: number): boolean {
  const from = at - wordStart(cue, 0);
  if (from < 0 || !text.startsWith(cue, from)) return false;
  const end = from + cue.length;
  const last = cue.charCodeAt(cue.length - 1);
  return end >= text.length || !isWord(last) || isWide(last) || !isWord(text.charCodeAt(end));
}
