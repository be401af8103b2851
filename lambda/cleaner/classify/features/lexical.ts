import { onceFor } from '../../once-for.ts';
import type { Block } from '../../types.ts';
import { isFunctionWord, PROSE_STOP_RATIO } from './function-words.ts';

/** What one scan over the characters of all blocks yields; index = block. */
export interface Lexical {
  /** Hashes of all words, block after block; `offset[i]` to `offset[i + 1]` are those of block i. */
  readonly hashes: Int32Array;
  readonly offset: Int32Array;
  /** 1 for function words, by the place of their hash. */
  readonly isFunction: Uint8Array;
  readonly upperRatio: Float32Array;
  readonly digitRatio: Float32Array;
  /** Share of words that begin with a capital. */
  readonly capitalised: Float32Array;
  /** Marks that end a sentence, of any script. */
  readonly sentences: Uint16Array;
  readonly characters: Float32Array;
  /** 1 for prose: 20+ words, under a third linked, and function words like running text; or 40+ words. */
  readonly prose: Uint8Array;
}

/** What a character is to the scan. Those from `LOWER` on make words. */
const END = 1;
const WIDE = 2;
/** Hangul has spaces, but each syllable counts as a word. */
const SYLLABLE = 3;
const LOWER = 4;
const UPPER = 5;
const DIGIT = 6;

const KINDS = new Uint8Array(0x10000)
  .fill(DIGIT, 0x30, 0x3a)
  .fill(UPPER, 0x41, 0x5b)
  .fill(LOWER, 0x61, 0x7b)
  // All alphabetic scripts beyond; only Latin and Cyrillic capitals are folded.
  .fill(LOWER, 0xc0, 0x2000)
  .fill(UPPER, 0xc0, 0xdf)
  .fill(UPPER, 0x410, 0x430)
  .fill(0, 0xd7, 0xd8)
  .fill(0, 0xf7, 0xf8)
  .fill(WIDE, 0x3040, 0x3100)
  .fill(WIDE, 0x3400, 0x4dc0)
  .fill(WIDE, 0x4e00, 0xa000)
  .fill(SYLLABLE, 0xac00, 0xd7b0)
  .fill(SYLLABLE, 0xf900, 0xfb00);
for (const sign of '.!?。！？…।؟۔') KINDS[sign.charCodeAt(0)] = END;

/** What a page's blocks yield: features and the search for the headline both read it. */
export const lexicalOf = onceFor((blocks: readonly Block[]) => scanWords(blocks));

/** One pass over the text of every block. Linear in the characters. */
export function scanWords(blocks: readonly Pick<Block, 'text' | 'words' | 'linkWords'>[]): Lexical {
  const count = blocks.length;
  let hashes = new Int32Array(sizeFor(blocks));
  let isFunction = new Uint8Array(hashes.length);
  const offset = new Int32Array(count + 1);
  const upperRatio = new Float32Array(count);
  const digitRatio = new Float32Array(count);
  const capitalised = new Float32Array(count);
  const sentences = new Uint16Array(count);
  const characters = new Float32Array(count);
  const prose = new Uint8Array(count);
  let at = 0;
  for (let b = 0; b < count; b++) {
    const block = blocks[b]!;
    const { text } = block;
    const { length } = text;
    offset[b] = at;
    let stops = 0;
    let upper = 0;
    let digits = 0;
    let capitals = 0;
    let ends = 0;
    let wide = 0;
    let words = 0;
    let hash = 0;
    let size = 0;
    for (let i = 0; i <= length; i++) {
      let code = i < length ? text.charCodeAt(i) : 32;
      const kind = KINDS[code]!;
      if (kind >= LOWER) {
        if (kind === UPPER) {
          code += 32;
          upper++;
          if (size === 0) capitals++;
        } else if (kind === DIGIT) digits++;
        hash = (Math.imul(hash, 31) + code) | 0;
        size++;
        continue;
      }
      if (size > 0) {
        if (at === hashes.length) [hashes, isFunction] = grow(hashes, isFunction);
        if (isFunctionWord(hash)) {
          isFunction[at] = 1;
          if (size <= 6) stops++;
        }
        hashes[at++] = hash;
        words++;
        hash = 0;
        size = 0;
      }
      if (kind === END) ends++;
      else if (kind === SYLLABLE) {
        hash = code;
        size = 1;
      } else if (kind === WIDE) {
        wide++;
        if (at === hashes.length) [hashes, isFunction] = grow(hashes, isFunction);
        hashes[at++] = code;
      }
    }
    upperRatio[b] = length > 0 ? upper / length : 0;
    digitRatio[b] = length > 0 ? digits / length : 0;
    capitalised[b] = words > 0 ? capitals / words : 0;
    sentences[b] = ends;
    characters[b] = length;
    const stopRatio = Math.fround(words > 0 ? stops / words : 0);
    const wideRatio = Math.fround(length > 0 ? wide / length : 0);
    const linked = block.linkWords / Math.max(1, block.words);
    if (
      linked < 0.33 &&
      (block.words >= 40 || (block.words >= 20 && (stopRatio >= PROSE_STOP_RATIO || wideRatio > 0.3)))
    ) {
      prose[b] = 1;
    }
  }
  offset[count] = at;
  return {
    hashes,
    offset,
    isFunction,
    upperRatio,
    digitRatio,
    capitalised,
    sentences,
    characters,
    prose,
  };
}

/** Room for the words of most pages: numbers, dashes and apostrophes cut some of them in two. */
function sizeFor(blocks: readonly Pick<Block, 'words'>[]): number {
  let words = 0;
  for (let b = 0; b < blocks.length; b++) words += blocks[b]!.words;
  return 64 + Math.ceil(words * 1.2);
}

function grow(
  hashes: Int32Array,
  isFunction: Uint8Array,
): [Int32Array<ArrayBuffer>, Uint8Array<ArrayBuffer>] {
  const larger = new Int32Array(hashes.length * 2);
  const alike = new Uint8Array(larger.length);
  larger.set(hashes);
  alike.set(isFunction);
  return [larger, alike];
}
