import { hashOf, hashWith, isDigit } from '../cues/words.ts';
import type { TokenTable } from '../types.ts';

const MOST_TOKENS = 24;
const LEAST_CHARACTERS = 2;
const MOST_CHARACTERS = 48;
/** Parts shorter than this say nothing: "md", "a". */
const LEAST_OF_PART = 3;
const WHITE = /\s/;
const DIGITS = /\d+/g;
const PART_MARK = '~';
const PART_HASH = hashWith(0, PART_MARK.charCodeAt(0));
const ZERO = 48;

const isWhite = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0x80 && WHITE.test(String.fromCharCode(code)));
/** One of `-`, `_`, `:` and `/`, which part a compound. */
const isPartSign = (code: number): boolean => code === 45 || code === 95 || code === 58 || code === 47;

/**
 * The tokens of one element's joined attributes (`Tree.tokens`) that the token table is keyed by: each class, id, role
 * or itemprop as a whole with its digits as `0` ("post-4711" and "post-12" are one token), and the parts of a compound
 * with `~` before them. The table is learned through this function.
 *
 * @param attributes attribute values in lower case, apart by white space
 * @returns distinct tokens, at most 24
 */
export function elementTokens(attributes: string): readonly string[] {
  const tokens = new Set<string>();
  scanTokens(attributes, (_, from, to, isPart) => {
    if (tokens.size === MOST_TOKENS) return;
    tokens.add((isPart ? PART_MARK : '') + attributes.slice(from, to).replace(DIGITS, '0'));
  });
  return [...tokens];
}

export const tokenHash = (token: string): number => hashOf(token, 0, token.length);

/** A learned table as the features read it. */
export const tableOf = (learned: Iterable<readonly [token: string, odds: number]>): TokenTable =>
  new Map(Array.from(learned, ([token, odds]) => [tokenHash(token), odds]));

/** Hashes of the same tokens: the table is read by them, since most tokens of a page are in no table. */
export function tokenHashes(attributes: string): readonly number[] {
  // Few enough that a list is searched faster than a set is made.
  const hashes: number[] = [];
  scanTokens(attributes, (hash) => {
    if (hashes.length < MOST_TOKENS && !hashes.includes(hash)) hashes.push(hash);
  });
  return hashes;
}

/** One pass: each token is told with its hash and where it stands, a compound before its parts. */
function scanTokens(
  attributes: string,
  tell: (hash: number, from: number, to: number, isPart: boolean) => void,
): void {
  const { length } = attributes;
  // Hash, beginning and end of each part of the token.
  const parts: number[] = [];
  let from = 0;
  let partFrom = 0;
  let whole = 0;
  let part = PART_HASH;
  let size = 0;
  let inDigits = false;
  let compound = false;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? attributes.charCodeAt(at) : 32;
    const ends = isWhite(code);
    if (!ends && !isPartSign(code)) {
      const digit = isDigit(code);
      if (!digit || !inDigits) {
        const sign = digit ? ZERO : code;
        whole = hashWith(whole, sign);
        part = hashWith(part, sign);
        size++;
      }
      inDigits = digit;
      continue;
    }
    if (size >= LEAST_OF_PART) parts.push(part, partFrom, at);
    partFrom = at + 1;
    part = PART_HASH;
    size = 0;
    inDigits = false;
    if (!ends) {
      compound = true;
      whole = hashWith(whole, code);
      continue;
    }
    const characters = at - from;
    if (characters >= LEAST_CHARACTERS && characters <= MOST_CHARACTERS) {
      tell(whole, from, at, false);
      if (compound)
        for (let i = 0; i < parts.length; i += 3) tell(parts[i]!, parts[i + 1]!, parts[i + 2]!, true);
    }
    from = at + 1;
    whole = 0;
    compound = false;
    parts.length = 0;
  }
}
