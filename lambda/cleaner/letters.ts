/*
 * To stand between the brackets of a pattern with the flag `u`. `\p{L}` has 600 ranges: the engine takes half a millisecond
 * to compile each of them, several where they are counted, and the first page waits for all. These are whole blocks,
 * a few signs and digits of rare scripts among them.
 */

/** Letters of all scripts and the marks on them. */
export const LETTERS = [
  String.raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6`,
  // Up to the Arabic numbers and signs, the Devanagari full stops and digits, and general punctuation.
  String.raw`\xf8-\u0559\u0560-\u05ff\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u0963\u0971-\u1fff`,
  String.raw`\u2c00-\u2dff\u3005\u3041-\u30fa\u30fc-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`,
  '\u{10000}-\u{1efff}\u{20000}-\u{3ffff}',
].join('');

/** Digits, and numbers of one sign. */
export const NUMBERS = String.raw`0-9\xb2\xb3\xb9\xbc-\xbe\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2070-\u2089\u2150-\u2189\u2460-\u249b\u3007\uff10-\uff19`;

/** Has a character a capital, or is it one? Those of scripts without case are neither. */
export const isSmall = (character: string): boolean => character !== character.toUpperCase();
export const isCapital = (character: string): boolean => character !== character.toLowerCase();
