import type { Block } from '../../../types.ts';

/** Bits of the signs that lines of chrome and of shops have. */
export const SIGN = { copyright: 1, price: 2, bar: 4, at: 8, year: 16, time: 32 } as const;

/** Longer blocks are prose, whatever signs it has. */
const MOST_WORDS = 60;

/** The signs in a block's text. */
export function signsOf({ text, words }: Block): number {
  if (words > MOST_WORDS) return 0;
  let bits = 0;
  if (text.includes('©')) bits |= SIGN.copyright;
  if (text.includes('|')) bits |= SIGN.bar;
  if (text.includes('@')) bits |= SIGN.at;
  if (!/\d/.test(text)) return bits;
  if (/[$€£¥₹]\s?\d|\d\s?(?:€|EUR|USD|zł|kr\b)/.test(text)) bits |= SIGN.price;
  if (/\b(?:19|20)\d\d\b/.test(text)) bits |= SIGN.year;
  if (/\b\d{1,2}:\d\d\b/.test(text)) bits |= SIGN.time;
  return bits;
}
