import type { Block, Page } from '../types.ts';

/** Equal blocks of at least this many words are copies: one of them is the article's, the rest hardly ever. */
const COPY_WORDS = 8;
/** What is left of a copy's probability. */
const COPY_FACTOR = 0.15;
/** A page of which the model expects less text than this, in words and as a share of the page, holds none. */
const EXPECTED_WORDS = 18;
const EXPECTED_SHARE = 0.2;
/**
 * On HTML the guards keep no block that is less likely than this: a notice on cookies may be all the prose of a page. Who
 * flattened a page chose what of it is text.
 */
const GUARDED_SCORE = 0.1;

/** What the decode needs of each block; apart from `Block` so that training scores the very same decode. */
export interface Candidates {
  /** Words of a block, and those of them inside links. */
  readonly words: ArrayLike<number>;
  readonly linkWords: ArrayLike<number>;
  /** Index of the first block that a block is a copy of, its own when it is no copy. */
  readonly copyOf: ArrayLike<number>;
}

/** Which blocks are of the article. */
export interface Selection {
  /** 1 for kept blocks. */
  readonly kept: Uint8Array;
  /** Blocks that only a guard kept: the decode had let them go. */
  readonly guarded: readonly number[];
}

/** Finds copies: equal texts of 8 words or more. Rows of a table say the same again and again. */
export function candidates(blocks: readonly Block[]): Candidates {
  const first = new Map<string, number>();
  const words = new Float32Array(blocks.length);
  const linkWords = new Float32Array(blocks.length);
  const copyOf = new Int32Array(blocks.length);
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    words[index] = block.words;
    linkWords[index] = block.linkWords;
    const mayBeCopy = block.words >= COPY_WORDS && block.form !== 'table-cell';
    const original = mayBeCopy ? first.get(block.text) : undefined;
    copyOf[index] = original ?? index;
    if (mayBeCopy && original === undefined) first.set(block.text, index);
  }
  return { words, linkWords, copyOf };
}

/**
 * Chooses the blocks whose text has the highest expected F1 against the article: by falling probability p, the prefix
 * that maximises 2 * sum(p * words) over the kept / (sum(words) over the kept + sum(p * words) over all). So the
 * threshold follows from the page: high where the model is sure, low where nothing is. Of copies the likeliest one counts.
 * A page of which next to nothing is expected (an empty shop window, a wall before the page) comes out empty.
 *
 * Guards: a page with prose never comes out empty, and a block that holds most of the prose is never dropped, unless the
 * model rules them out.
 *
 * @param score probability of each block, 0 to 1
 * @param input flattened text has its guards kept whatever the model says
 */
export function selectBlocks(
  blocks: Candidates,
  score: ArrayLike<number>,
  input: Page['input'] = 'html',
): Selection {
  const count = blocks.words.length;
  const kept = new Uint8Array(count);
  const p = discountCopies(blocks.copyOf, score);
  const order = numbered(count).sort((a, b) => p[b]! - p[a]! || a - b);
  // Half a word more each: a block of signs alone still costs something.
  const weight = (index: number): number => blocks.words[index]! + 0.5;
  let expected = 0;
  let all = 0;
  for (let index = 0; index < count; index++) {
    expected += p[index]! * weight(index);
    all += weight(index);
  }

  let best = 0;
  let length = 0;
  let hit = 0;
  let taken = 0;
  for (let rank = 0; rank < count; rank++) {
    const index = order[rank]!;
    hit += p[index]! * weight(index);
    taken += weight(index);
    const f1 = (2 * hit) / (taken + expected);
    if (f1 > best) {
      best = f1;
      length = rank + 1;
    }
  }
  const holdsText = expected >= EXPECTED_WORDS || expected >= EXPECTED_SHARE * all;
  if (holdsText) for (let rank = 0; rank < length; rank++) kept[order[rank]!] = 1;
  return { kept, guarded: guard(blocks, p, order, kept, input === 'text' ? 0 : GUARDED_SCORE) };
}

/** `selectBlocks` on a page: 1 for each block that is kept. */
export const select = ({ blocks, input }: Page, score: ArrayLike<number>): Uint8Array =>
  selectBlocks(candidates(blocks), score, input).kept;

function discountCopies(copyOf: ArrayLike<number>, score: ArrayLike<number>): Float64Array {
  const p = new Float64Array(score);
  const best = numbered(p.length);
  for (let index = 0; index < p.length; index++) {
    const first = copyOf[index]!;
    if (score[index]! > score[best[first]!]!) best[first] = index;
  }
  for (let index = 0; index < p.length; index++) if (best[copyOf[index]!] !== index) p[index]! *= COPY_FACTOR;
  return p;
}

/** The numbers from 0 on. */
function numbered(count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let at = 1; at < count; at++) numbers[at] = at;
  return numbers;
}

/** Prose: 20 words or more, less than a third of them linked. */
const isProse = (words: number, linkWords: number): boolean => words >= 20 && linkWords < words / 3;

function guard(
  blocks: Candidates,
  p: ArrayLike<number>,
  order: Int32Array,
  kept: Uint8Array,
  ruledOut: number,
): number[] {
  const guarded: number[] = [];
  let prose = 0;
  let longest = -1;
  for (let index = 0; index < kept.length; index++) {
    const words = blocks.words[index]!;
    if (!isProse(words, blocks.linkWords[index]!)) continue;
    prose += words;
    if (longest < 0 || words > blocks.words[longest]!) longest = index;
  }
  if (longest < 0) return guarded;
  if (blocks.words[longest]! > prose / 2 && !kept[longest] && p[longest]! >= ruledOut) {
    kept[longest] = 1;
    guarded.push(longest);
  }
  if (!kept.includes(1)) {
    const likeliest = order.find((index) => isProse(blocks.words[index]!, blocks.linkWords[index]!))!;
    if (p[likeliest]! < ruledOut) return guarded;
    kept[likeliest] = 1;
    guarded.push(likeliest);
  }
  return guarded;
}
