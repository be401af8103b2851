/** Letters, digits and underscores of any script: what `\w` means in Python's re, by which the benchmarks were scored. */
const WORD = '\\p{L}\\p{N}_';
const CJK = '\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';
const CJK_REST = '\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';

const words = new RegExp(`[${WORD}]+`, 'gu');
const wordsOrCharacters = new RegExp(`[${CJK}]|(?:(?![${CJK_REST}])[${WORD}])+`, 'gu');

/** Runs of word characters, case kept. */
export function rawTokens(text: string | null | undefined): string[] {
  return (text ?? '').match(words) ?? [];
}

/** WCXB's tokens: lower-cased runs of word characters. */
export function plainTokens(text: string | null | undefined): string[] {
  return rawTokens((text ?? '').toLowerCase());
}

/** As `plainTokens`, but each Chinese or Japanese character is a token: those scripts put no space between words. */
export function cjkTokens(text: string | null | undefined): string[] {
  return (text ?? '').toLowerCase().match(wordsOrCharacters) ?? [];
}

/** How often each item occurs. */
export function count<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Runs of `n` neighbouring tokens; a shorter text is one run, an empty one has none. */
export function shingles(tokens: readonly string[], n = 4): string[] {
  if (tokens.length === 0) return [];
  const last = Math.max(1, tokens.length - n + 1);
  return Array.from({ length: last }, (_, at) => tokens.slice(at, at + n).join(' '));
}
