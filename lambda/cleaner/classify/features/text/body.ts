import type { Block } from '../../../types.ts';
import { isFunctionWord } from '../function-words.ts';
import type { Lexical } from '../lexical.ts';
import { END, type Shape } from './shape.ts';

/** The stretch of lines with most prose: the article, as far as position alone tells. */
export interface Run {
  /** First and last line; first > last when the page has no prose. */
  readonly first: number;
  readonly last: number;
}

/**
 * 1 for lines that read as prose even when short: a sentence of ten words and an end, or what `Lexical.prose` says.
 */
export function sentenceLines(blocks: readonly Block[], lexical: Lexical, shape: Shape): Uint8Array {
  return Uint8Array.from(blocks, (block, b) =>
    lexical.prose[b] === 1 ||
    (block.words >= 10 && shape.end[b] === END.sentence && block.linkWords < block.words / 2)
      ? 1
      : 0,
  );
}

/** The run of lines with the largest sum of the words of prose lines, less `penalty` for each other line. */
export function longestRun(blocks: readonly Block[], prose: Uint8Array, penalty: number, cap: number): Run {
  let best = 0;
  let run: Run = { first: 0, last: -1 };
  let sum = 0;
  let first = 0;
  for (let b = 0; b < blocks.length; b++) {
    if (sum <= 0) {
      sum = 0;
      first = b;
    }
    sum += prose[b] === 1 ? Math.min(cap, blocks[b]!.words) : -penalty;
    if (sum > best) {
      best = sum;
      run = { first, last: b };
    }
  }
  return run;
}

/** Calls back with each content word of a line: five letters or more by hash count, pairs of ideographs; no function words. */
export function eachContentWord(lexical: Lexical, b: number, call: (hash: number) => void): void {
  let before = 0;
  for (let at = lexical.offset[b]!; at < lexical.offset[b + 1]!; at++) {
    const hash = lexical.hashes[at]!;
    if (hash >= 0x3040 && hash <= 0x9fff) {
      if (before !== 0) call((Math.imul(before, 65_599) + hash) | 0);
      before = hash;
      continue;
    }
    before = 0;
    if ((hash < 0 || hash > 4_000) && !isFunctionWord(hash)) call(hash);
  }
}
