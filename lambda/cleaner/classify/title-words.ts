/** The words of a title without case and accents; of Chinese and Japanese the characters. */
export function wordsOf(text: string): Set<string> {
  return new Set(
    folded(text).match(/[\u3040-\u30ff\u3400-\u9fff]|[^\P{L}\u3040-\u30ff\u3400-\u9fff]+|\p{N}+/gu) ?? [],
  );
}

/** Dice's coefficient of two sets of words: 0 for none in common, 1 for equal sets. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** The words of an address's last part, which most systems make of the first title; none for numbers and ids. */
export function slugWords(url: string | null): Set<string> {
  const slug = (url ?? '')
    .replace(/^[a-z]+:\/\/[^/]*|[?#].*/gi, '')
    .split('/')
    .reverse()
    .find((part) => /[a-z\u0080-\uffff%]{3}/i.test(part));
  return slug === undefined ? new Set() : wordsOf(decoded(slug).replace(/\.(?:html?|php|aspx?)$/i, ''));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Lower case without accents, German umlauts as addresses spell them. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}
