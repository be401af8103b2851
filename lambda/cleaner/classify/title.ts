import { LETTERS, NUMBERS } from '../letters.ts';
import { onceFor } from '../once-for.ts';
import type { Page } from '../types.ts';
import { type Lexical, lexicalOf, scanWords } from './features/lexical.ts';

/** A block that may hold the headline. */
interface Candidate {
  readonly index: number;
  /** The share of words that it has in common with the title, and more for headings. */
  readonly score: number;
}

/**
 * The block that holds the headline: the h1 nearest above the body whose words the page's title shares, else the best
 * other heading above it. -1 where no heading is one: on flattened text `headlineLine` goes on.
 */
export function findTitle(page: Page, bodyFirst: number, known: string | undefined): number {
  const limit = bodyFirst < 0 ? page.blocks.length : bodyFirst;
  let best = -1;
  let bestScore = 0;
  for (const { index, score } of known === undefined ? declaredCandidates(page) : candidates(page, known)) {
    if (index >= limit || score <= bestScore) continue;
    best = index;
    bestScore = score;
  }
  return best;
}

/** Features and rules both look for the headline. */
const declaredCandidates = onceFor((page: Page) => candidates(page, declaredTitle(page)));

function candidates(page: Page, title: string): Candidate[] {
  const declared = wordsOf(title);
  const hashes = declared.size === 0 ? NO_WORDS : hashesOf(title);
  const lexical = lexicalOf(page.blocks);
  // A line that is no h1 has to share half of its words with the title.
  const least = Math.max(1, Math.min(declared.size, 6) / 2);
  const found: Candidate[] = [];
  for (const block of page.blocks) {
    if (block.words < 2 || block.words > 40) continue;
    const isMain = block.form === 'heading' && block.level === 1;
    if (!isMain && (declared.size === 0 || !mayShare(block.index, lexical, hashes, least))) continue;
    const words = wordsOf(block.text);
    let shared = 0;
    for (const word of words) if (declared.has(word)) shared++;
    const overlap =
      declared.size > 0 && words.size > 0 ? shared / Math.max(words.size, Math.min(declared.size, 6)) : 0;
    const heading = isMain ? 0.6 : block.form === 'heading' ? 0.2 : 0;
    if (overlap >= 0.5 || heading > 0.5) found.push({ index: block.index, score: overlap + heading });
  }
  return found;
}

/**
 * A headline of one word, which `findTitle` passes over because menus and logos are such h1 too: the h1 above the body
 * that is the page's title, word for word. -1 where there is none.
 */
export function findWordTitle(page: Page, bodyFirst: number): number {
  const declared = declaredTitle(page).trim().toLowerCase();
  return page.blocks.findIndex(
    ({ index, words, form, level, text }) =>
      index < bodyFirst &&
      words === 1 &&
      form === 'heading' &&
      level === 1 &&
      text.toLowerCase() === declared,
  );
}

const NO_WORDS: ReadonlySet<number> = new Set();

/** Hashes of a title's words as `scanWords` gives them, which folds no capitals beyond Latin-1 and Cyrillic. */
function hashesOf(title: string): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (const text of [title, title.toLowerCase(), title.toUpperCase()]) {
    const { hashes: found, offset } = scanWords([{ text, words: 0, linkWords: 0 }]);
    for (let at = 0; at < offset[1]!; at++) hashes.add(found[at]!);
  }
  return hashes;
}

/** Cheap look at whether a block may share so many words with the title: most do not, and need not be cut into words. */
function mayShare(
  block: number,
  { hashes, offset }: Lexical,
  title: ReadonlySet<number>,
  least: number,
): boolean {
  const shared: number[] = [];
  for (let at = offset[block]!; at < offset[block + 1]!; at++) {
    const word = hashes[at]!;
    if (title.has(word) && !shared.includes(word) && shared.push(word) >= least) return true;
  }
  return false;
}

/** The title that the page states of itself; empty when it states none. */
export function declaredTitle(page: Page): string {
  for (const meta of page.head.metas) if (meta.name === 'og:title') return meta.content;
  return page.head.title ?? page.headers.title ?? '';
}

/** Words of scripts without spaces are runs of a sentence: they are compared by pairs of characters. */
const isWideWord = (word: string): boolean => word.charCodeAt(0) >= 0x3041 && word.charCodeAt(0) < 0xd800;

const WORD = new RegExp(`[${LETTERS}${NUMBERS}]+`, 'gu');

function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    if (!isWideWord(word)) words.add(word);
    else for (let i = 0; i + 2 <= word.length; i++) words.add(word.slice(i, i + 2));
  }
  return words;
}
