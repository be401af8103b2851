const MOST_TOKENS = 24;
const LEAST_CHARACTERS = 2;
const MOST_CHARACTERS = 48;
/** Parts shorter than this say nothing: "md", "a". */
const LEAST_OF_PART = 3;
const WHITE = /\s/;
const DIGITS = /\d+/g;

const isWhite = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0x80 && WHITE.test(String.fromCharCode(code)));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** One of `-`, `_`, `:` and `/`, which part a compound. */
const isPartSign = (code: number): boolean => code === 45 || code === 95 || code === 58 || code === 47;

/**
 * The tokens of one element's joined attributes (`Tree.tokens`) that the token table is keyed by: each class, id, role
 * or itemprop as a whole with its digits as `0` ("post-4711" and "post-12" are one token), and the parts of a compound
 * with `~` before them. The table is learned and read through this function alone. It keeps nothing between calls:
 * callers look each distinct attribute string of a page up once.
 *
 * @param attributes attribute values in lower case, apart by white space
 * @returns distinct tokens, at most 24
 */
export function elementTokens(attributes: string): readonly string[] {
  // Few enough that a list is searched faster than a set is made.
  const tokens: string[] = [];
  const { length } = attributes;
  let from = 0;
  let digits = false;
  let compound = false;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? attributes.charCodeAt(at) : 32;
    if (isDigit(code)) digits = true;
    else if (isPartSign(code)) compound = true;
    else if (isWhite(code)) {
      const size = at - from;
      if (size >= LEAST_CHARACTERS && size <= MOST_CHARACTERS) {
        const word = attributes.slice(from, at);
        const digitless = digits ? word.replace(DIGITS, '0') : word;
        add(tokens, digitless);
        if (compound) addParts(tokens, digitless);
        if (tokens.length >= MOST_TOKENS) break;
      }
      from = at + 1;
      digits = false;
      compound = false;
    }
  }
  return tokens.length > MOST_TOKENS ? tokens.slice(0, MOST_TOKENS) : tokens;
}

function addParts(tokens: string[], word: string): void {
  let from = 0;
  for (let at = 0; at <= word.length; at++) {
    if (at < word.length && !isPartSign(word.charCodeAt(at))) continue;
    if (at - from >= LEAST_OF_PART) add(tokens, `~${word.slice(from, at)}`);
    from = at + 1;
  }
}

function add(tokens: string[], token: string): void {
  if (!tokens.includes(token)) tokens.push(token);
}
