import { hashWith } from '../cues/words.ts';

const MOST_TOKENS = 24;
const LEAST_CHARACTERS = 2;
const MOST_CHARACTERS = 48;
/** Parts shorter than this say nothing: "md", "a". */
const LEAST_OF_PART = 3;
const WHITE = /\s/;
const DIGITS = /\d+/g;
const PART_MARK = '~';
const ZERO = 48;
const HYPHEN = 45;

const isWhite = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0x80 && WHITE.test(String.fromCharCode(code)));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
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
  for (const { from, to, isPart } of tokenSpans(attributes)) {
    if (tokens.size === MOST_TOKENS) break;
    tokens.add((isPart ? PART_MARK : '') + attributes.slice(from, to).replace(DIGITS, '0'));
  }
  return [...tokens];
}

/** Hashes (`hashOf`) of the same tokens: the table is read by them, since most tokens of a page are in no table. */
export function tokenHashes(attributes: string): readonly number[] {
  // Few enough that a list is searched faster than a set is made.
  const hashes: number[] = [];
  for (const { from, to, isPart } of tokenSpans(attributes)) {
    if (hashes.length === MOST_TOKENS) break;
    let hash = isPart ? hashWith(0, PART_MARK.charCodeAt(0)) : 0;
    for (let at = from; at < to; at++) {
      const code = attributes.charCodeAt(at);
      if (!isDigit(code)) hash = hashWith(hash, code);
      else if (at === from || !isDigit(attributes.charCodeAt(at - 1))) hash = hashWith(hash, ZERO);
    }
    if (!hashes.includes(hash)) hashes.push(hash);
  }
  return hashes;
}

/** Where a token stands. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly isPart: boolean;
}

function tokenSpans(attributes: string): readonly Span[] {
  const spans: Span[] = [];
  const { length } = attributes;
  let from = 0;
  let compound = false;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? attributes.charCodeAt(at) : 32;
    if (isPartSign(code)) compound = true;
    else if (isWhite(code)) {
      const size = at - from;
      if (size >= LEAST_CHARACTERS && size <= MOST_CHARACTERS) {
        spans.push({ from, to: at, isPart: false });
        if (compound) addParts(spans, attributes, from, at);
      }
      from = at + 1;
      compound = false;
    }
  }
  return spans;
}

function addParts(spans: Span[], attributes: string, start: number, end: number): void {
  let from = start;
  let size = 0;
  let inDigits = false;
  for (let at = start; at <= end; at++) {
    const code = at < end ? attributes.charCodeAt(at) : HYPHEN;
    if (isPartSign(code)) {
      if (size >= LEAST_OF_PART) spans.push({ from, to: at, isPart: true });
      from = at + 1;
      size = 0;
      inDigits = false;
    } else {
      const digit = isDigit(code);
      if (!digit || !inDigits) size++;
      inDigits = digit;
    }
  }
}
