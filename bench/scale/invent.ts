const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo ker mon tal ven lis dor'.split(' ');
const CHROME = [
  'Home',
  'Weather',
  'Sport',
  'Sign up to our letter',
  'Share',
  'Read more: the harbour',
  'Comments (3)',
];

/** A sequence of numbers from 0 to 1 that is the same each time (a linear congruential generator, Knuth's constants). */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * An invented article of about so many characters: paragraphs of words that no language has, and between them the lines
 * that sites put there. No paragraph comes twice, for copies would be judged by other rules.
 */
export function inventArticle(input: 'html' | 'text', size: number): string {
  const next = sequence(size);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const word = (): string =>
    Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(SYLLABLES)).join('');
  const sentence = (): string => {
    const words = Array.from({ length: 8 + Math.floor(next() * 16) }, word).join(' the ');
    return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
  };
  const wrap = input === 'html' ? wrapHtml : wrapText;
  const parts: string[] = [];
  let length = 0;
  while (length < size) {
    const chrome = next() < 0.3;
    const part = wrap(chrome ? pick(CHROME) : `${sentence()} ${sentence()} ${sentence()}`, chrome);
    parts.push(part);
    length += part.length;
  }
  const body = parts.join('').slice(0, size);
  return input === 'html'
    ? `<!doctype html><html><head><title>Harbour</title></head><body><main>${body}</main></body></html>`
    : body;
}

function wrapHtml(text: string, chrome: boolean): string {
  return chrome ? `<div class="teaser"><a href="/x">${text}</a></div>\n` : `<p>${text}</p>\n`;
}

function wrapText(text: string): string {
  return `${text}\n`;
}
