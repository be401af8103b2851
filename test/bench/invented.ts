import type { CorpusPage, Gold } from '../../bench/corpus.ts';

const NO_GOLD: Gold = { text: null, title: null, authors: [], published: null, with: [], without: [] };

/** A page of an invented corpus. */
export function page(id: string, gold: Partial<Gold>, more: Partial<CorpusPage> = {}): CorpusPage {
  return {
    id,
    lang: 'en',
    type: 'article',
    url: null,
    file: `pages/${id}.html.gz`,
    gold: { ...NO_GOLD, ...gold },
    ...more,
  };
}
