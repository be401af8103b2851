/** Of a word; of a script that is written without spaces, where each character counts half a word. */
const WORD = 1;
const WIDE = 2;

const KINDS = new Uint8Array(0x10000)
  .fill(WORD, 0x21)
  .fill(0, 0xa0, 0xa1)
  // Thai and Lao, kana, ideographs.
  .fill(WIDE, 0x0e00, 0x0f00)
  .fill(WIDE, 0x3040, 0x3100)
  .fill(WIDE, 0x3400, 0x4dc0)
  .fill(WIDE, 0x4e00, 0xa000)
  .fill(WIDE, 0xf900, 0xfb00);

/**
 * Words of a text, or of a part of it, whose white space is single spaces: runs between spaces, and half a word for each
 * CJK, kana, Thai or Lao character.
 */
export function countWords(text: string, from = 0, to = text.length): number {
  let words = 0;
  let wide = 0;
  let before = 0;
  // No branch but the loop's: where words begin no processor can foretell.
  for (let i = from; i < to; i++) {
    const kind = KINDS[text.charCodeAt(i)]!;
    words += kind & ~before & WORD;
    wide += kind >> 1;
    before = kind;
  }
  return words + wide / 2;
}
