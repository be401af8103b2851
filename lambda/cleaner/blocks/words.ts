/** True for characters of scripts that are written without spaces: each counts half a word. */
export function isUnspaced(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x0e00 && code <= 0x0eff)
  );
}

/**
 * Words of a text, or of a part of it, whose white space is single spaces: runs between spaces, and half a word for each
 * CJK, kana, Thai or Lao character.
 */
export function countWords(text: string, from = 0, to = text.length): number {
  let words = 0;
  let inWord = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 0xa0) inWord = false;
    else if (code >= 0x0e00 && isUnspaced(code)) {
      words += 0.5;
      inWord = false;
    } else if (!inWord) {
      words++;
      inWord = true;
    }
  }
  return words;
}
