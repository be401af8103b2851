import type { Block, Page } from '../../../types.ts';
import type { Feature } from '../../types.ts';
import { type Lexical, scanWords } from '../lexical.ts';
import { longestRun, type Run, sentenceLines } from './body.ts';
import { countCopies } from './copies.ts';
import { cuesOf } from './cues.ts';
import { countSecondPerson } from './second-person.ts';
import { type Shape, scanShape } from './shape.ts';

/** What all groups of text features read: the page and what one scan of its lines yields. */
export interface View {
  readonly page: Page;
  readonly blocks: readonly Block[];
  readonly lexical: Lexical;
  readonly shape: Shape;
  /** Bit masks of `cuesOf`; 0 for lines of more than 60 words. */
  readonly cues: Int32Array;
  /** 1 for long prose, and for prose of ten words with an end. */
  readonly prose: Uint8Array;
  readonly sentence: Uint8Array;
  /** The article by position: a loose run that bridges short lines, and a tight one. */
  readonly run: Run;
  readonly tight: Run;
  readonly words: Float64Array;
  /** Words that address the reader. */
  readonly secondPerson: Uint16Array;
  /** Times that the line stands on the page. */
  readonly copies: Uint16Array;
}

/** One feature with its values on a page, index = block. */
export interface Column extends Feature {
  readonly values: ArrayLike<number>;
}

/** Lines longer than this are not searched for cues: a cue in them says little. */
const CUE_WORDS = 60;

export function viewOf(page: Page, lexical: Lexical = scanWords(page.blocks)): View {
  const { blocks } = page;
  const shape = scanShape(blocks, lexical);
  const sentence = sentenceLines(blocks, lexical, shape);
  return {
    page,
    blocks,
    lexical,
    shape,
    cues: Int32Array.from(blocks, (block) => (block.words <= CUE_WORDS ? cuesOf(block.text) : 0)),
    prose: lexical.prose,
    sentence,
    run: longestRun(blocks, lexical.prose, 6, 1_000_000),
    tight: longestRun(blocks, sentence, 12, 60),
    words: Float64Array.from(blocks, (block) => block.words),
    secondPerson: countSecondPerson(lexical, blocks.length),
    copies: countCopies(blocks),
  };
}

/** Sums of all values before each index; one longer than the values. */
export function prefixSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!;
  return sums;
}

/** Sum over the lines from `i + from` to `i + to`, cut at the ends of the page. */
export function windowSum(sums: Float64Array, i: number, from: number, to: number): number {
  const last = sums.length - 1;
  const start = Math.min(last, Math.max(0, i + from));
  const end = Math.max(start, Math.min(last, i + to + 1));
  return sums[end]! - sums[start]!;
}

/** A column whose value of each line is computed by a function of its index. */
export function column(
  view: View,
  name: string,
  meaning: string,
  range: string,
  reason: string,
  value: (i: number) => number,
): Column {
  return {
    name,
    meaning,
    range,
    reason,
    // The HTML route takes some columns only: those that nobody reads cost nothing.
    get values() {
      const values = new Float32Array(view.blocks.length);
      for (let i = 0; i < values.length; i++) values[i] = value(i);
      return values;
    },
  };
}
