import { CUE_TABLES } from './tables.ts';
import { TOPICS, type Topic } from './types.ts';

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

interface Cue {
  readonly text: string;
  readonly topics: number;
}

/** The bit of a topic in the masks. */
export const topicBit = (topic: Topic): number => 1 << TOPICS.indexOf(topic);

/** No cue is longer than this as a whole line. */
const LONGEST_LINE = 90;

const wholeLines = new Map<string, number>();
/** Cues by the hash of their first word: one look-up at each word of a line leads to the few that may stand there. */
const starts = new Map<number, Cue[]>();
const holds = new Map<number, Cue[]>();
/** Bits of the words, by the end of their hash, that may begin a `start` (1) or a `hold` (2): most words begin none. */
const FILTER_SIZE = 16_384;
const filter = new Uint8Array(FILTER_SIZE);
const dateWords = new Set<string>();
let compiled = false;

/** Reads the tables once, at the first page: importing the cleaner stays cheap. */
function compile(): void {
  compiled = true;
  for (const table of Object.values(CUE_TABLES)) {
    for (const topic of TOPICS) {
      const cues = table[topic];
      if (cues === undefined) continue;
      const bit = topicBit(topic);
      for (const cue of split(cues.line)) {
        wholeLines.set(cue, (wholeLines.get(cue) ?? 0) | bit);
        const bare = bareLine(cue);
        if (bare.length > 1 && bare.length < cue.length)
          wholeLines.set(bare, (wholeLines.get(bare) ?? 0) | bit);
      }
      for (const cue of split(cues.start)) file(starts, 1, cue, bit);
      for (const cue of split(cues.hold)) file(holds, 2, cue, bit);
    }
    for (const words of [table.months, table.dates, table.date?.line, table.date?.start]) {
      for (const cue of split(words)) for (const word of cue.match(DATE_WORD) ?? []) dateWords.add(word);
    }
  }
}

const DATE_WORD = /[\p{L}\p{M}]+/gu;

const split = (cues: string | undefined): string[] =>
  cues === undefined ? [] : cues.split('|').filter((cue) => cue.trim() !== '');

function file(index: Map<number, Cue[]>, side: number, text: string, topics: number): void {
  const key = hashAt(text, wordStart(text, 0));
  filter[key & (FILTER_SIZE - 1)]! |= side;
  const cues = index.get(key);
  if (cues) cues.push({ text, topics });
  else index.set(key, [{ text, topics }]);
}

/** Lower case, straight apostrophes: the form in which cues are written. */
export function cueForm(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** Is this word one of those that stand in lines of dates: a month, a weekday, "ago", "published"? Lower case. */
export function isDateWord(word: string): boolean {
  if (!compiled) compile();
  return dateWords.has(word);
}

/** The topics of a line, given in `cueForm`. Linear in its length. */
export function topicsOf(text: string): LineTopics {
  if (!compiled) compile();
  const { length } = text;
  const line = length > LONGEST_LINE ? 0 : (wholeLines.get(text) ?? wholeLines.get(bareLine(text)) ?? 0);
  let start = 0;
  let hold = 0;
  let first = true;
  for (let i = 0; i < length; ) {
    let code = text.charCodeAt(i);
    if (!isWord(code)) {
      i++;
      continue;
    }
    const at = i++;
    let hash = code;
    if (!isWide(code)) {
      for (; i < length; i++) {
        code = text.charCodeAt(i);
        if (!isWord(code) || isWide(code)) break;
        hash = (Math.imul(hash, 65_599) + code) | 0;
      }
    }
    const sides = filter[hash & (FILTER_SIZE - 1)]!;
    if (first && sides & 1) start = matches(starts.get(hash), text, at);
    if (sides & 2) hold |= matches(holds.get(hash), text, at);
    first = false;
  }
  return { line, start, hold };
}

/** Pieces of a line that a flattener ran together: "SubscribeSign in", "Facebook 0 Twitter 0". */
const SEAM = /(?<=[\p{Ll}\d])(?=\p{Lu})|\s*[\d|·•/,∙]+\s*/u;
const MOST_PIECES = 16;

/**
 * The topics of a line whose every piece is a whole-line cue: those of its first piece; 0 when one is none.
 *
 * @param text as the page has it: capitals show the seams
 */
export function topicsOfPieces(text: string): number {
  if (text.length > 2 * LONGEST_LINE) return 0;
  const half = (text.length - 1) / 2;
  if (text[half] === ' ' && text.startsWith(text.slice(half + 1))) {
    const form = cueForm(text.slice(0, half));
    return wholeLines.get(form) ?? wholeLines.get(bareLine(form)) ?? 0;
  }
  const glued = text.split(SEAM).filter((piece) => piece !== '');
  const pieces = glued.length > 1 ? glued : text.split(' ');
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return 0;
  let topics = 0;
  for (const [rank, piece] of pieces.entries()) {
    const form = cueForm(piece.trim());
    const own = wholeLines.get(form) ?? wholeLines.get(bareLine(form)) ?? piecesOf(form);
    if (own === 0) return 0;
    if (rank === 0) topics = own;
  }
  return topics;
}

/** "facebook twitter": words that are cues one by one. */
function piecesOf(form: string): number {
  const words = form.split(' ');
  if (words.length < 2) return 0;
  let topics = 0;
  for (const [rank, word] of words.entries()) {
    const own = wholeLines.get(word) ?? 0;
    if (own === 0) return 0;
    if (rank === 0) topics = own;
  }
  return topics;
}

/** The longest cue of a topic at a place of a line in `cueForm`, for the words of a reason; null when there is none. */
export function findCue(text: string, topic: Topic, place: Place): string | null {
  if (place === 'line') return topicsOf(text).line & topicBit(topic) ? bareLine(text) || text : null;
  const bit = topicBit(topic);
  let found: string | null = null;
  const index = place === 'start' ? starts : holds;
  const first = wordStart(text, 0);
  eachWord(text, (at) => {
    if (place === 'start' && at !== first) return;
    for (const cue of index.get(hashAt(text, at)) ?? []) {
      if (cue.topics & bit && standsAt(cue.text, text, at) && cue.text.length > (found?.length ?? 0))
        found = cue.text;
    }
  });
  return found;
}

/** The longest `start` cue of a topic that stands at the word at `at` of a text in `cueForm`; null when there is none. */
export function startCueAt(text: string, at: number, topic: Topic): string | null {
  if (!compiled) compile();
  const bit = topicBit(topic);
  let found: string | null = null;
  for (const cue of starts.get(hashAt(text, at)) ?? []) {
    if (cue.topics & bit && standsAt(cue.text, text, at) && cue.text.length > (found?.length ?? 0))
      found = cue.text;
  }
  return found;
}

/** Is the text, but for numbers and marks at its ends, a whole-line cue of the topic? */
export function isWholeLine(text: string, topic: Topic): boolean {
  if (!compiled) compile();
  return ((wholeLines.get(text) ?? wholeLines.get(bareLine(text)) ?? 0) & topicBit(topic)) !== 0;
}

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

/** Calls back with the position of each word, of each character in scripts without spaces. */
function eachWord(text: string, call: (at: number) => void): void {
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const word = isWord(code);
    if (word && (!inWord || isWide(code))) call(i);
    inWord = word;
  }
}

/** First letter or digit at or after a position; the position itself when there is none. */
function wordStart(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (isWord(text.charCodeAt(i))) return i;
  return from;
}

/** Hash of the word at a position; of scripts without spaces that of its one character. */
function hashAt(text: string, at: number): number {
  let hash = text.charCodeAt(at);
  if (isWide(hash)) return hash;
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isWord(code) || isWide(code)) break;
    hash = (Math.imul(hash, 65_599) + code) | 0;
  }
  return hash;
}

/** A line without numbers, marks and pictographs at its ends: "12 Comments (3)" is "comments", but "2x" stays. */
function bareLine(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && !isLetter(text.charCodeAt(from))) from++;
  while (to > from && !isLetter(text.charCodeAt(to - 1))) to--;
  const isGlued =
    to - from <= 2 && ((from > 0 && isWord(text.charCodeAt(from - 1))) || isWord(text.charCodeAt(to)));
  return isGlued ? text : text.slice(from, to);
}

const isLetter = (code: number): boolean => isWord(code) && !(code >= 48 && code <= 57);

/** Letters, digits and combining marks; the general punctuation, symbols and pictographs between them are not. */
function isWord(code: number): boolean {
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000)
    return (
      code !== 0xd7 && code !== 0xf7 && code !== 0x60c && code !== 0x61b && code !== 0x61f && code !== 0x964
    );
  return (code >= 0x3041 && code < 0xd800 && code !== 0x30fb) || (code >= 0xf900 && code < 0xfe00);
}

/** Scripts written without spaces, and Hangul, whose words take endings: a cue may begin and end at any character. */
function isWide(code: number): boolean {
  return code >= 0x3041 && code < 0xd800;
}
