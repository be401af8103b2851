import type { Page } from '../types.ts';
import { htmlColumn } from './features/html.ts';

/** Weights of the nearby blocks and of the alike ones beside a block's own log-odds. */
const NEAR = 0.2;
const ALIKE = 0.2;
/** A block counts for this much less with each block that lies between. */
const FADING = 0.9;
/** Half a word more each: a block of signs alone still counts. */
const EXTRA = 0.5;
const SURE = 0.996;

const SIGNATURE_MEAN = htmlColumn('signatureMean');
const SIGNATURE_BLOCKS = htmlColumn('signatureBlocks');

/**
 * Judges blocks with their surroundings: the mean of the blocks nearby and that of the blocks with the same path, by
 * words, pull a block's log-odds towards theirs. Cards of a list and rows of a table stand or fall together; in an article,
 * where chrome stands between paragraphs, the same would do harm.
 */
export function withSurroundings(
  page: Page,
  columns: readonly Float32Array[],
  score: Float32Array,
): Float32Array {
  const near = nearby(page, score);
  const alike = sameBuild(page, columns, score);
  return score.map((p, index) => {
    const own = logOdds(p);
    const pulled = own + NEAR * (logOdds(near[index]!) - own) + ALIKE * (logOdds(alike[index]!) - own);
    return 1 / (1 + Math.exp(-pulled));
  });
}

/** For each block the mean score of the others, by words and distance; its own where there are none. */
function nearby({ blocks }: Page, score: Float32Array): Float32Array {
  const words = new Float32Array(blocks.length);
  const hits = new Float32Array(blocks.length);
  for (const order of [blocks, blocks.toReversed()]) {
    let [seenWords, seenHits] = [0, 0];
    for (const block of order) {
      words[block.index]! += seenWords;
      hits[block.index]! += seenHits;
      const size = block.words + EXTRA;
      seenWords = (seenWords + size) * FADING;
      seenHits = (seenHits + size * score[block.index]!) * FADING;
    }
  }
  return score.map((p, index) => (words[index]! > 0 ? hits[index]! / words[index]! : p));
}

/** For each block the mean score of the others with the same path; its own where there are none. */
function sameBuild({ blocks }: Page, columns: readonly Float32Array[], score: Float32Array): Float32Array {
  const sums = new Map<number, { words: number; hits: number }>();
  // Paths with equal figures are one path, but for rare accidents.
  const pathOf = (index: number): number =>
    columns[SIGNATURE_MEAN()]![index]! * 65536 + columns[SIGNATURE_BLOCKS()]![index]!;
  for (const { index, words } of blocks) {
    const path = pathOf(index);
    let sum = sums.get(path);
    if (sum === undefined) sums.set(path, (sum = { words: 0, hits: 0 }));
    sum.words += words + EXTRA;
    sum.hits += (words + EXTRA) * score[index]!;
  }
  return score.map((p, index) => {
    const { words, hits } = sums.get(pathOf(index))!;
    const size = blocks[index]!.words + EXTRA;
    return words - size > EXTRA / 2 ? (hits - size * p) / (words - size) : p;
  });
}

function logOdds(p: number): number {
  const bounded = Math.min(SURE, Math.max(1 - SURE, p));
  return Math.log(bounded / (1 - bounded));
}
