const CJK = '\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';
const WORD = /[\p{L}\p{N}_]+/gu;
const HAS_CJK = new RegExp(`[${CJK}]`);
const CJK_OR_REST = new RegExp(`[${CJK}]|[^${CJK}]+`, 'g');

/** Lower-case words: runs of letters, digits and underscores. The benchmark WCXB scores by these. */
export const plainWords = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** The same with each Chinese or Japanese character a word of its own: what labels and the other benchmarks go by. */
export function wordsOrCharacters(text: string): string[] {
  const words = plainWords(text);
  return HAS_CJK.test(text) ? words.flatMap((word) => word.match(CJK_OR_REST)!) : words;
}

/** Gives each distinct word a number from 0 in order of appearance. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
