import type { Block } from '../../../types.ts';
import type { Lexical } from '../lexical.ts';
import { END } from './ends.ts';

/** The stretch of lines with most prose: the article, as far as position alone tells. */
export interface Run {
  /** First and last line; first > last when the page has no prose. */
  readonly first: number;
  readonly last: number;
}

/** 1 for long prose: as on HTML pages, and twenty words with an end, in languages whose function words are not known. */
export function proseLines(blocks: readonly Block[], lexical: Lexical, end: Uint8Array): Uint8Array {
  const prose = new Uint8Array(blocks.length);
  for (const { index, words } of blocks)
    if (lexical.prose[index] === 1 || (words >= 20 && end[index] === END.sentence)) prose[index] = 1;
  return prose;
}

/** 1 for prose, and for lines of ten words with an end. */
export function sentenceLines(blocks: readonly Block[], prose: Uint8Array, end: Uint8Array): Uint8Array {
  const sentence = new Uint8Array(blocks.length);
  for (const { index, words, linkWords } of blocks) {
    const isSentence = words >= 10 && end[index] === END.sentence && linkWords < words / 2;
    if (prose[index] === 1 || isSentence) sentence[index] = 1;
  }
  return sentence;
}

/** The run of lines with the largest sum: the words of marked lines, at most `cap` each, less `penalty` for each other line. */
export function longestRun(
  words: Float64Array,
  marked: Uint8Array,
  penalty: number,
  cap = Number.POSITIVE_INFINITY,
): Run {
  let best = 0;
  let run: Run = { first: 0, last: -1 };
  let sum = 0;
  let first = 0;
  for (let b = 0; b < words.length; b++) {
    if (sum <= 0) {
      sum = 0;
      first = b;
    }
    sum += marked[b] === 1 ? Math.min(cap, words[b]!) : -penalty;
    if (sum > best) {
      best = sum;
      run = { first, last: b };
    }
  }
  return run;
}
