const MAX_TOKENS = 24;
const PART_BOUNDARY = /[-_:/]|(?<=[a-z])(?=[A-Z])/;
const PART_SIGN = /[-_:/A-Z]/;
const DIGIT = /\d/;

/**
 * The tokens of one element's joined attributes (`Tree.tokens`) that the token table is keyed by: each class, id, role
 * or itemprop as a whole with its digits as `0` ("post-4711" and "post-12" are one token), and the parts of a compound
 * (`-`, `_`, camel case) with `~` before them, all in lower case. The table is learned and read through this function alone. It keeps nothing between calls:
 * callers look each distinct attribute string of a page up once.
 *
 * @param attributes attribute values, apart by white space
 * @returns distinct tokens, at most 24
 */
export function elementTokens(attributes: string): readonly string[] {
  const tokens = new Set<string>();
  for (const word of attributes.split(/\s+/)) {
    if (word.length < 2 || word.length > 48) continue;
    // Both tests are cheap, and most words pass neither.
    const digitless = DIGIT.test(word) ? word.replace(/\d+/g, '0') : word;
    tokens.add(digitless.toLowerCase());
    if (PART_SIGN.test(digitless)) {
      const parts = digitless.split(PART_BOUNDARY);
      if (parts.length > 1)
        for (const part of parts) if (part.length > 2) tokens.add(`~${part.toLowerCase()}`);
    }
    if (tokens.size >= MAX_TOKENS) break;
  }
  return [...tokens].slice(0, MAX_TOKENS);
}
