import type { Corpus, CorpusPage } from '../corpus.ts';
import type { Result } from '../result.ts';
import { byId } from '../result.ts';
import { type PageScore, scorePage } from './page.ts';

/** Scores of a group of pages, rounded to four digits; null where no page's gold speaks of it. */
export interface Scores {
  readonly n: number;
  readonly F1: number | null;
  readonly P: number | null;
  readonly R: number | null;
  readonly shingle?: number;
  readonly snip: number | null;
  readonly title: number | null;
  readonly byline: number | null;
  readonly date: number | null;
  readonly ms_median: number | null;
}

/** A property of the pages by which the table is split. */
export type GroupBy = 'type' | 'lang' | 'style';

export interface CorpusScores {
  readonly pages: readonly PageScore[];
  /** "all", and each group's own. */
  readonly groups: Readonly<Record<string, Scores>>;
}

/** Scores a corpus as a whole and by group. */
export function scoreCorpus(corpus: Corpus, results: readonly Result[], by?: GroupBy): CorpusScores {
  const found = byId(results);
  const wcxb = corpus.folder.includes('wcxb');
  const pages = corpus.pages.map((page) => scorePage(page, found.get(page.id), wcxb));
  const groups: Record<string, Scores> = { all: aggregate(pages) };
  if (by) for (const [name, members] of split(corpus.pages, pages, by)) groups[name] = aggregate(members);
  return { pages, groups };
}

/** Means over pages; shingle F1 of mean precision and mean recall; snippets summed over pages first. */
export function aggregate(pages: readonly PageScore[]): Scores {
  const tallies = pages.flatMap((page) => page.shingle ?? []);
  return {
    n: pages.length,
    F1: mean(pages.flatMap((page) => page.F1 ?? [])),
    P: mean(pages.flatMap((page) => page.P ?? [])),
    R: mean(pages.flatMap((page) => page.R ?? [])),
    ...(tallies.length > 0 ? { shingle: shingleF1(pages) } : {}),
    snip: snippetF1(pages),
    title: mean(pages.flatMap((page) => page.title ?? [])),
    byline: mean(pages.flatMap((page) => page.byline ?? [])),
    date: mean(pages.flatMap((page) => page.date ?? [])),
    ms_median: median(pages.flatMap((page) => page.ms ?? [])),
  };
}

/** The middle value, to two digits; null for none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const middle = sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
  return Number(middle.toFixed(2));
}

function shingleF1(pages: readonly PageScore[]): number {
  const ratios = (wrong: 1 | 2): number[] =>
    pages.flatMap(({ shingle }) => {
      if (!shingle || shingle[0] + shingle[wrong] === 0) return [];
      return shingle[0] / (shingle[0] + shingle[wrong]);
    });
  const P = mean(ratios(1)) ?? 0;
  const R = mean(ratios(2)) ?? 0;
  return P + R ? round((2 * P * R) / (P + R)) : 0;
}

function snippetF1(pages: readonly PageScore[]): number | null {
  const sum = (at: 0 | 1 | 2): number => pages.reduce((total, { snip }) => total + snip[at], 0);
  const [tp, fp, fn] = [sum(0), sum(1), sum(2)];
  return tp + fp + fn ? round((2 * tp) / (2 * tp + fp + fn)) : null;
}

function split(
  rows: readonly CorpusPage[],
  scores: readonly PageScore[],
  by: GroupBy,
): [string, PageScore[]][] {
  const groups = new Map<string, PageScore[]>();
  rows.forEach((row, index) => {
    const name = (by === 'style' ? row.gold.style : row[by]) ?? 'unknown';
    groups.set(name, [...(groups.get(name) ?? []), scores[index]!]);
  });
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function mean(values: readonly number[]): number | null {
  return values.length > 0 ? round(values.reduce((sum, value) => sum + value, 0) / values.length) : null;
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
