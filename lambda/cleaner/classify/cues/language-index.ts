import { LETTERS } from '../../letters.ts';
import { PlacedCues } from './placed-cues.ts';
import { type CueTable, TOPICS, type Topic } from './types.ts';
import { bareLine, cueForm, hashOf, hashOfFirstLetters, letterStart, runEnd } from './words.ts';

/** The bit of a topic in the masks. */
export const topicBit = (topic: Topic): number => 1 << TOPICS.indexOf(topic);

const DATE_WORD = new RegExp(`[${LETTERS}]+`, 'gu');

/** The cues of one language, ready for look-ups: compiling takes a few milliseconds, so it waits for the first page. */
export class LanguageIndex {
  readonly dateWords = new Set<string>();
  readonly starts = new PlacedCues();
  readonly holds = new PlacedCues();
  private readonly lines = new Map<string, number>();
  /** 1 for the ends and lengths that whole-line cues have. */
  private readonly filter = new Uint8Array(FILTER_SIZE);
  /** See `hashOfFirstLetters`. */
  private readonly lineBeginnings = new Set<number>();
  /** 1 for the ends of these hashes. */
  private readonly beginningFilter = new Uint8Array(FILTER_SIZE);
  /** See `firstRun`. */
  private readonly beginnings = new Map<Topic, ReadonlySet<number>>();

  constructor(private readonly table: CueTable) {
    for (const topic of TOPICS) {
      const cues = table[topic];
      if (cues === undefined) continue;
      const bit = topicBit(topic);
      for (const cue of split(cues.line)) this.addLine(cue, bit);
      for (const cue of split(cues.start)) this.starts.add(cue, bit);
      for (const cue of split(cues.hold)) this.holds.add(cue, bit);
    }
    for (const words of [table.months, table.dates, table.date?.line, table.date?.start]) {
      for (const word of cueForm(words ?? '').match(DATE_WORD) ?? []) this.dateWords.add(word);
    }
  }

  /** Topics of which the text is a whole-line cue, numbers and marks at its ends left out. */
  line(text: string): number {
    const topics = this.lookUp(text);
    if (topics !== 0) return topics;
    const bare = bareLine(text);
    return bare.length < text.length ? this.lookUp(bare) : 0;
  }

  /** What the cues of a topic begin with, wherever they stand. */
  beginningsOf(topic: Topic): ReadonlySet<number> {
    let hashes = this.beginnings.get(topic);
    if (hashes === undefined) {
      const { line, start, hold } = this.table[topic] ?? {};
      const cues = [line, start, hold].flatMap(split);
      this.beginnings.set(topic, (hashes = new Set(cues.map(firstRun))));
    }
    return hashes;
  }

  private lookUp(text: string): number {
    return text === '' || this.filter[endsOf(text)] === 0 ? 0 : (this.lines.get(text) ?? 0);
  }

  /** Do whole-line cues begin with the letters of this hash? Of ASCII alone. */
  beginsLines(hash: number): boolean {
    return this.beginningFilter[hash & (FILTER_SIZE - 1)] !== 0 && this.lineBeginnings.has(hash);
  }

  private addLine(cue: string, bit: number): void {
    const beginning = hashOfFirstLetters(cue);
    if (beginning !== 0) {
      this.lineBeginnings.add(beginning);
      this.beginningFilter[beginning & (FILTER_SIZE - 1)] = 1;
    }
    this.fileLine(cue, bit);
    const bare = bareLine(cue);
    if (bare.length > 1 && bare.length < cue.length) this.fileLine(bare, bit);
  }

  private fileLine(text: string, bit: number): void {
    this.lines.set(text, (this.lines.get(text) ?? 0) | bit);
    this.filter[endsOf(text)] = 1;
  }
}

const FILTER_SIZE = 16_384;

/** A small number of a text's length and of its first, middle and last character: hardly a line has one in common with a cue. */
const endsOf = (text: string): number =>
  (text.charCodeAt(0) * 59 +
    text.charCodeAt(text.length >> 1) * 421 +
    text.charCodeAt(text.length - 1) * 3 +
    text.length * 1009) &
  (FILTER_SIZE - 1);

/** Hash of the first letters of a cue, or of its first sign where it has none. */
function firstRun(cue: string): number {
  const from = letterStart(cue);
  return hashOf(cue, from, runEnd(cue, from));
}

const split = (cues: string | undefined): string[] =>
  cues === undefined
    ? []
    : cueForm(cues)
        .split('|')
        .filter((cue) => cue !== '' && cue !== ' ');
