const MAX_TOKENS = 24;
const PART_BOUNDARY = /[-_:/]|(?<=[a-z])(?=[A-Z])/;
const CAPITAL = /[A-Z]/;
const DIGIT = /\d/;
const OTHER_WHITE = /[^\S ]/;

const isPartSign = (code: number): boolean => code === 45 || code === 95 || code === 58 || code === 47;

/** The parts of a lower-case compound. */
function addParts(word: string, add: (token: string) => void): void {
  let from = 0;
  for (let at = 0; at <= word.length; at++) {
    if (at < word.length && !isPartSign(word.charCodeAt(at))) continue;
    if (at === word.length && from === 0) return;
    if (at - from > 2) add(`~${word.slice(from, at)}`);
    from = at + 1;
  }
}

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
  // Few enough that a list is searched faster than a set is made.
  const tokens: string[] = [];
  const add = (token: string): void => {
    if (!tokens.includes(token)) tokens.push(token);
  };
  for (const word of OTHER_WHITE.test(attributes) ? attributes.split(/\s+/) : attributes.split(' ')) {
    if (word.length < 2 || word.length > 48) continue;
    // Patterns only where they have something to do: this runs for each attribute of a page.
    const digitless = DIGIT.test(word) ? word.replace(/\d+/g, '0') : word;
    add(digitless.toLowerCase());
    if (CAPITAL.test(digitless)) {
      const parts = digitless.split(PART_BOUNDARY);
      if (parts.length > 1) for (const part of parts) if (part.length > 2) add(`~${part.toLowerCase()}`);
    } else addParts(digitless, add);
    if (tokens.length >= MAX_TOKENS) break;
  }
  return tokens.length > MAX_TOKENS ? tokens.slice(0, MAX_TOKENS) : tokens;
}
