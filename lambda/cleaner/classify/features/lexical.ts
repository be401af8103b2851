import { isUnspaced } from '../../blocks/words.ts';
import type { Block } from '../../types.ts';
import { isFunctionWord, PROSE_STOP_RATIO } from './function-words.ts';

/** What one scan over the characters of all blocks yields; index = block. */
export interface Lexical {
  /** Hashes of all words, block after block; `offset[i]` to `offset[i + 1]` are those of block i. */
  readonly hashes: Int32Array;
  readonly offset: Int32Array;
  /** Share of function words among the words (0 where the script has no spaces). */
  readonly stopRatio: Float32Array;
  readonly upperRatio: Float32Array;
  readonly digitRatio: Float32Array;
  /** Share of words that begin with a capital. */
  readonly capitalised: Float32Array;
  /** Marks that end a sentence, of any script; marks that join clauses. */
  readonly sentences: Uint16Array;
  readonly commas: Uint16Array;
  readonly characters: Float32Array;
  readonly unspaced: Float32Array;
  /** 1 for prose: 20+ words, under a third linked, and function words like running text; or 40+ words. */
  readonly prose: Uint8Array;
}

/** One pass over the text of every block. Linear in the characters. */
export function scanWords(blocks: readonly Block[]): Lexical {
  const count = blocks.length;
  let hashes = new Int32Array(1024);
  const offset = new Int32Array(count + 1);
  const stopRatio = new Float32Array(count);
  const upperRatio = new Float32Array(count);
  const digitRatio = new Float32Array(count);
  const capitalised = new Float32Array(count);
  const sentences = new Uint16Array(count);
  const commas = new Uint16Array(count);
  const characters = new Float32Array(count);
  const unspaced = new Float32Array(count);
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
    let joins = 0;
    let wide = 0;
    let words = 0;
    let hash = 0;
    let size = 0;
    for (let i = 0; i <= length; i++) {
      let code = i < length ? text.charCodeAt(i) : 32;
      // The full stops of Devanagari, Arabic and Urdu stand among the letters.
      if (code === 0x964 || code === 0x61f || code === 0x6d4) code = 46;
      if ((code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7)) {
        // Lower-case Latin and every alphabetic script beyond; upper case there is folded roughly below.
        if (code >= 0x410 && code <= 0x42f) {
          code += 32;
          upper++;
          if (size === 0) capitals++;
        } else if (code >= 0xc0 && code <= 0xde) {
          code += 32;
          upper++;
          if (size === 0) capitals++;
        }
      } else if (code >= 65 && code <= 90) {
        code += 32;
        upper++;
        if (size === 0) capitals++;
      } else if (code >= 48 && code <= 57) {
        digits++;
      } else {
        const sign = code;
        const wideSign = sign >= 0x2e80;
        if (
          sign === 46 ||
          sign === 33 ||
          sign === 63 ||
          sign === 0x3002 ||
          sign === 0xff01 ||
          sign === 0xff1f ||
          sign === 0x2026
        )
          ends++;
        else if (sign === 44 || sign === 59 || sign === 0xff0c || sign === 0x3001) joins++;
        if (size > 0) {
          if (at === hashes.length) hashes = grow(hashes);
          hashes[at++] = hash;
          words++;
          if (size <= 6 && isFunctionWord(hash)) stops++;
          hash = 0;
          size = 0;
        }
        if (wideSign && (isUnspaced(sign) || (sign >= 0xac00 && sign <= 0xd7af))) {
          if (sign >= 0xac00) {
            // Hangul has spaces: a syllable is part of a word.
            hash = (Math.imul(hash, 31) + sign) | 0;
            size++;
          } else {
            wide++;
            if (at === hashes.length) hashes = grow(hashes);
            hashes[at++] = sign;
          }
        }
        continue;
      }
      hash = (Math.imul(hash, 31) + code) | 0;
      size++;
    }
    stopRatio[b] = words > 0 ? stops / words : 0;
    upperRatio[b] = length > 0 ? upper / length : 0;
    digitRatio[b] = length > 0 ? digits / length : 0;
    capitalised[b] = words > 0 ? capitals / words : 0;
    sentences[b] = ends;
    commas[b] = joins;
    characters[b] = length;
    unspaced[b] = length > 0 ? wide / length : 0;
    const linked = block.linkWords / Math.max(1, block.words);
    if (
      linked < 0.33 &&
      (block.words >= 40 || (block.words >= 20 && (stopRatio[b]! >= PROSE_STOP_RATIO || unspaced[b]! > 0.3)))
    ) {
      prose[b] = 1;
    }
  }
  offset[count] = at;
  return {
    hashes,
    offset,
    stopRatio,
    upperRatio,
    digitRatio,
    capitalised,
    sentences,
    commas,
    characters,
    unspaced,
    prose,
  };
}

function grow(hashes: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(hashes.length * 2);
  larger.set(hashes);
  return larger;
}
