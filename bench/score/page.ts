import type { CorpusPage } from '../corpus.ts';
import type { Result } from '../result.ts';
import { sameNames, sameTitle } from './metadata.ts';
import { cjkTokens, count, plainTokens, rawTokens, shingles } from './tokens.ts';

/** True positives, false positives, false negatives. */
export type Tally = readonly [tp: number, fp: number, fn: number];

/** The scores of one page; a field is absent where the gold does not say. */
export interface PageScore {
  readonly id: string;
  readonly P?: number;
  readonly R?: number;
  readonly F1?: number;
  readonly shingle?: Tally;
  readonly snip: Tally;
  readonly title?: number;
  readonly byline?: number;
  readonly date?: number;
  readonly ms?: number;
}

/**
 * Scores one page by the methods of three public benchmarks: bags of words (WCXB), runs of four words (Scrapinghub),
 * wanted and unwanted snippets (Trafilatura). A page without a result counts as empty.
 *
 * @param wcxb tokens as WCXB cuts them; else each CJK character is one
 */
export function scorePage(page: CorpusPage, result: Result | undefined, wcxb: boolean): PageScore {
  const { gold } = page;
  const text = result?.text ?? '';
  const tokens = wcxb ? plainTokens : cjkTokens;
  return {
    id: page.id,
    ...(gold.text === null
      ? {}
      : { ...scoreBag(tokens(text), tokens(gold.text)), shingle: tallyShingles(text, gold.text) }),
    snip: tallySnippets(text.toLowerCase(), gold.with, gold.without),
    ...(gold.title ? { title: Number(sameTitle(result?.title, gold.title)) } : {}),
    ...(gold.authors?.length ? { byline: sameNames(gold.authors, result?.authors ?? []) } : {}),
    ...(gold.published
      ? { date: Number((result?.published ?? '').slice(0, 10) === gold.published.slice(0, 10)) }
      : {}),
    ...(typeof result?.ms === 'number' ? { ms: result.ms } : {}),
  };
}

/** Precision, recall and F1 of two bags of words. Nothing wanted and nothing given is a full score. */
export function scoreBag(
  given: readonly string[],
  wanted: readonly string[],
): { P: number; R: number; F1: number } {
  if (given.length === 0 || wanted.length === 0) {
    const both = given.length === wanted.length ? 1 : 0;
    return { P: both, R: both, F1: both };
  }
  const have = count(given);
  let overlap = 0;
  for (const [word, times] of count(wanted)) overlap += Math.min(times, have.get(word) ?? 0);
  const P = overlap / given.length;
  const R = overlap / wanted.length;
  return { P, R, F1: P + R ? (2 * P * R) / (P + R) : 0 };
}

function tallyShingles(text: string, wanted: string): Tally {
  const given = count(shingles(rawTokens(text)));
  const gold = count(shingles(rawTokens(wanted)));
  let [tp, fp, fn] = [0, 0, 0];
  for (const shingle of new Set([...gold.keys(), ...given.keys()])) {
    const g = gold.get(shingle) ?? 0;
    const t = given.get(shingle) ?? 0;
    tp += Math.min(g, t);
    fp += Math.max(0, t - g);
    fn += Math.max(0, g - t);
  }
  return [tp, fp, fn];
}

function tallySnippets(lower: string, wanted: readonly string[], unwanted: readonly string[]): Tally {
  const held = (snippets: readonly string[]): number =>
    snippets.filter((snippet) => lower.includes(snippet.toLowerCase())).length;
  const tp = held(wanted);
  return [tp, held(unwanted), wanted.length - tp];
}
