import { decode } from '../lambda/cleaner/decode/index.ts';
import { type CorpusPage, pageBytes, readCorpus } from './corpora.ts';
import { flatten, STYLES } from './flatten.ts';
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
 * chosen, and as it is once clean.
 */
export function readSources(route: Route): Source[] {
  if (route === 'html') {
    return ['wcxb', 'fundus', 'trafilatura'].flatMap((corpus) => readCorpus(corpus).map(asScraped));
  }
  return ['wcxb', 'fundus'].flatMap((corpus) => {
    const flattened = readCorpus(`text-${corpus}`);
    const originals = new Map(readCorpus(corpus).map((page) => [page.id, page]));
    return flattened.flatMap((page) => [
      asScraped(page),
      ...otherStyles(page, originals.get(page.id)),
      ...cleaned(page),
    ]);
  });
}

const asScraped = (page: CorpusPage): Source => ({ page, scored: true, content: () => pageBytes(page) });

function otherStyles(page: CorpusPage, original: CorpusPage | undefined): Source[] {
  if (!original) return [];
  return STYLES.filter((style) => style !== page.gold.style).map((style) => ({
    page: { ...page, gold: { ...page.gold, style } },
    scored: false,
    content: () => flatten(decode(pageBytes(original), { input: 'html' }).text, style),
  }));
}

/** The gold text as the cleaner would write it, all of it article: what is clean already must stay as it is. */
function cleaned(page: CorpusPage): Source[] {
  const { text } = page.gold;
  if (!text) return [];
  const clean = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n\n');
  return [{ page: { ...page, corpus: 'clean' }, scored: true, content: () => clean }];
}
