import { decode } from '../lambda/cleaner/decode/index.ts';
import { clean } from '../lambda/cleaner/index.ts';
import { type CorpusPage, pageBytes, readCorpus } from './corpora.ts';
import { crop } from './crop.ts';
import { flatten, paragraphsOf, STYLES } from './flatten.ts';
import type { Route } from './parameters.ts';

/** A page to train on. */
export interface Source {
  readonly page: CorpusPage;
  /** False for pages that only add to the training: they are in no report. */
  readonly scored: boolean;
  /** The page as scraped, read when it is asked for. */
  content(): Uint8Array | string;
}

/**
 * The pages of a route: its corpora, and for the text route each article flattened in the styles that its corpus has not
 * chosen, on a single line, and as it is once clean, and the pages that the HTML route reads well enough to teach.
 */
export function readSources(route: Route): Source[] {
  if (route === 'html') {
    return ['wcxb', 'fundus', 'trafilatura'].flatMap((corpus) => readCorpus(corpus).map(asScraped));
  }
  const gold = ['wcxb', 'fundus'].flatMap((corpus) => {
    const flattened = readCorpus(`text-${corpus}`);
    const originals = new Map(readCorpus(corpus).map((page) => [page.id, page]));
    return flattened.flatMap((page) => [
      asScraped(page),
      ...otherStyles(page, originals.get(page.id)),
      ...cleaned(page),
      ...cropped(page),
    ]);
  });
  return [...gold, ...readCorpus('trafilatura').flatMap(taught)];
}

const asScraped = (page: CorpusPage): Source => ({ page, scored: true, content: () => pageBytes(page) });

function otherStyles(page: CorpusPage, original: CorpusPage | undefined): Source[] {
  if (!original) return [];
  return [...STYLES, 'line' as const]
    .filter((style) => style !== page.gold.style)
    .map((style) => ({
      page: { ...page, gold: { ...page.gold, style } },
      scored: false,
      content: () => flatten(decode(pageBytes(original), { input: 'html' }).text, style),
    }));
}

/** The gold text as the cleaner would write it, all of it article: what is clean already must stay as it is. */
function cleaned(page: CorpusPage): Source[] {
  const { text } = page.gold;
  if (!text) return [];
  return [{ page: { ...page, corpus: 'clean' }, scored: true, content: () => paragraphsOf(text) }];
}

/** The article with a few lines around it; none where that is all of the page. */
function cropped(page: CorpusPage): Source[] {
  const whole = decode(pageBytes(page), { input: 'text' }).text;
  const part = page.gold.text && crop(whole, page.gold.text, page.id);
  if (!part || part.length === whole.length) return [];
  return [{ page: { ...page, corpus: 'cropped' }, scored: true, content: () => part }];
}

/** Shorter texts are no articles. */
const TAUGHT_CHARACTERS = 500;

/**
 * A page without gold text in all styles, with the text that the shipped HTML route finds in it for gold: where all of the
 * page's wanted snippets stand in that text and none of the unwanted, tags know better than flattened lines.
 */
function taught(page: CorpusPage): Source[] {
  const original = pageBytes(page);
  const { text } = clean(original, { input: 'html' });
  const lower = text.toLowerCase();
  const holds = (snippet: string): boolean => lower.includes(snippet.toLowerCase());
  const { gold } = page;
  if (text.length < TAUGHT_CHARACTERS || !gold.with.every(holds) || gold.without.some(holds)) return [];
  const html = decode(original, { input: 'html' }).text;
  return STYLES.map((style) => ({
    page: { ...page, corpus: 'text-trafilatura', gold: { text, title: null, with: [], without: [], style } },
    scored: false,
    content: () => flatten(html, style),
  }));
}
