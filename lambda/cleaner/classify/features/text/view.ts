import type { Block, Page } from '../../../types.ts';
import { linesOf } from '../../lines/facts.ts';
import type { Feature } from '../../types.ts';
import { cuesOf } from '../cues.ts';
import { type Lexical, lexicalOf } from '../lexical.ts';
import { longestRun, proseLines, type Run, sentenceLines } from './body.ts';
import { type ContentWords, contentWords } from './content-words.ts';
import { type Copies, copiesOf } from './copies.ts';
import { endOf } from './ends.ts';

/** What all groups of text features read: the page and what one scan of its lines yields; index = block. */
export interface View {
  readonly blocks: readonly Block[];
  readonly words: Float64Array;
  /** Words, and words of prose, before each line; one longer than the lines. */
  readonly wordsBefore: Float64Array;
  readonly proseBefore: Float64Array;
  readonly lexical: Lexical;
  readonly content: ContentWords;
  /** See `END`. */
  readonly end: Uint8Array;
  /** Bit masks of `cuesOf`; 0 for long lines. */
  readonly cues: Int32Array;
  /** 1 for short lines with any cue: they sound like chrome. */
  readonly sounds: Uint8Array;
  readonly copies: Copies;
  /** 1 for long prose; 1 for prose and complete sentences. */
  readonly prose: Uint8Array;
  readonly sentence: Uint8Array;
  /** Where columns are kept. */
  readonly room: Room;
  /** The article by position: a loose run that bridges short lines, and a tight one. */
  readonly run: Run;
  readonly tight: Run;
}

/** Longest line whose cues are read, in words: in a longer one they say little. */
const CUE_WORDS = 60;
/** Longest line that opens a zone, or sounds like chrome, in words. */
const SHORT_WORDS = 14;

/** Values of the lines in any number format. */
export type Numbers = Uint8Array | Int8Array | Uint16Array | Int32Array | Float32Array | Float64Array;

/** One feature, and what works out its values on a page, index = block. */
export interface Column extends Feature {
  values(): Float32Array;
}

/**
 * @param trust how much the words of each block count when the article is looked for by position; 1 where it is not given
 */
export function viewOf(page: Page, trust?: Float32Array): View {
  const { blocks } = page;
  const lexical = lexicalOf(blocks);
  // Loops: `from` goes through an iterator, at several times the cost.
  const words = new Float64Array(blocks.length);
  const end = new Uint8Array(blocks.length);
  const cues = new Int32Array(blocks.length);
  const sounds = new Uint8Array(blocks.length);
  const lines = linesOf(page);
  for (const block of blocks) {
    words[block.index] = block.words;
    end[block.index] = endOf(block.text);
    if (block.words > CUE_WORDS) continue;
    const found = cuesOf(lines, block.index);
    cues[block.index] = found;
    if (found !== 0 && block.words <= SHORT_WORDS) sounds[block.index] = 1;
  }
  const weighed = trust ? weigh(words, trust) : words;
  const prose = proseLines(blocks, lexical, end);
  const sentence = sentenceLines(blocks, prose, end);
  return {
    blocks,
    words,
    wordsBefore: sumsBefore(words),
    proseBefore: sumsBefore(marked(words, prose)),
    lexical,
    content: contentWords(lexical, blocks.length),
    copies: copiesOf(blocks),
    end,
    cues,
    sounds,
    prose,
    sentence,
    room: new Room(blocks.length),
    run: longestRun(weighed, prose, 6),
    tight: longestRun(weighed, sentence, 12, 60),
  };
}

/** The values of the marked lines, 0 for others. */
function marked(values: Float64Array, marks: Uint8Array): Float64Array {
  const left = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) if (marks[i] === 1) left[i] = values[i]!;
  return left;
}

function weigh(words: Float64Array, trust: Float32Array): Float64Array {
  const weighed = new Float64Array(words.length);
  for (let i = 0; i < words.length; i++) weighed[i] = words[i]! * trust[i]!;
  return weighed;
}

/** Sums of the values of all lines before each line; one longer than the lines. */
export function sumsBefore(values: Float64Array | Uint8Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
  return sums;
}

/** The values of the lines, or what works them out, or one value for all lines. */
type Values = Numbers | number | (() => Numbers | number);

/**
 * Makes columns for a page: name, meaning, range and values. A function gives all values at once: called for each line,
 * the functions of so many columns would take most of the time, and a number on the heap for each value.
 */
export function columnsOf(view: View, prefix = '') {
  return (name: string, meaning: string, range: string, values: Values): Column => ({
    name: prefix + name,
    meaning,
    range,
    values: () => columnOf(view, typeof values === 'function' ? values() : values),
  });
}

/** Columns side by side in one piece of memory: a piece for each costs ten times as much to get and to give back. */
class Room {
  private static readonly COLUMNS = 32;
  private taken = 0;
  private memory: ArrayBuffer | null = null;

  constructor(readonly count: number) {}

  take(): Float32Array {
    if (this.taken % Room.COLUMNS === 0) this.memory = new ArrayBuffer(4 * this.count * Room.COLUMNS);
    return new Float32Array(this.memory!, 4 * this.count * (this.taken++ % Room.COLUMNS), this.count);
  }
}

function columnOf({ room }: View, given: Numbers | number): Float32Array {
  const { count } = room;
  if (given instanceof Float32Array && given.length === count) return given;
  const values = room.take();
  if (typeof given === 'number') return values.fill(given);
  // Sums before each line may be one longer than the lines. A loop over arrays of six formats takes several times as long.
  values.set(given.length > count ? given.subarray(0, count) : given);
  return values;
}
