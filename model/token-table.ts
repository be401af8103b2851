import { elementTokens } from '../lambda/cleaner/classify/model/tokens.ts';
import type { Page } from '../lambda/cleaner/types.ts';

/** Tokens seen on fewer sites say more of the site than of the token. */
const MIN_SITES = 3;
/** Sites' worth of prior evidence on either side. */
const SMOOTHING = 1;

/** For one site: token -> words under elements that carry it, those of the article and all. */
export type SiteTokens = Map<string, { article: number; all: number }>;

/** Adds one labelled page to its site's counts. Every element on the path of a block carries the block's words. */
export function countTokens(page: Page, labels: Float32Array, site: SiteTokens): void {
  const { parent, tokens } = page.tree;
  const article = new Float64Array(parent.length);
  const all = new Float64Array(parent.length);
  let total = 0;
  for (const block of page.blocks) {
    article[block.inlineNode]! += labels[block.index]! * (block.words + 0.5);
    all[block.inlineNode]! += block.words + 0.5;
    total += block.words + 0.5;
  }
  const onPage = new Map<string, { article: number; all: number }>();
  for (let node = parent.length - 1; node >= 0; node--) {
    if (node > 0) {
      article[parent[node]!]! += article[node]!;
      all[parent[node]!]! += all[node]!;
    }
    if (all[node]! === 0 || tokens[node] === '') continue;
    for (const token of elementTokens(tokens[node]!)) {
      const sum = onPage.get(token) ?? { article: 0, all: 0 };
      onPage.set(token, { article: sum.article + article[node]!, all: sum.all + all[node]! });
    }
  }
  for (const [token, { article: hit, all: seen }] of onPage) {
    const sum = site.get(token) ?? { article: 0, all: 0 };
    site.set(token, { article: sum.article + hit / total, all: sum.all + seen / total });
  }
}

/**
 * Learns the token table: the smoothed log-odds that words under a token are the article's, each site counted once.
 *
 * @param sites counts of the sites that may be seen
 * @param limit entries at most: those with the most evidence stay
 * @returns tokens in code unit order, log-odds rounded to 1/16
 */
export function learnTokens(sites: Iterable<SiteTokens>, limit: number): Map<string, number> {
  const sums = new Map<string, { sites: number; article: number }>();
  for (const site of sites) {
    for (const [token, { article, all }] of site) {
      const sum = sums.get(token) ?? { sites: 0, article: 0 };
      sums.set(token, { sites: sum.sites + 1, article: sum.article + article / all });
    }
  }
  const learned: { token: string; odds: number; evidence: number }[] = [];
  for (const [token, { sites: seen, article }] of sums) {
    if (seen < MIN_SITES) continue;
    const odds = Math.log((article + SMOOTHING) / (seen - article + SMOOTHING));
    const rounded = Math.round(odds * 16) / 16;
    if (rounded !== 0) learned.push({ token, odds: rounded, evidence: seen * Math.abs(odds) });
  }
  learned.sort((a, b) => b.evidence - a.evidence || (a.token < b.token ? -1 : 1));
  const kept = learned.slice(0, limit).sort((a, b) => (a.token < b.token ? -1 : 1));
  return new Map(kept.map(({ token, odds }) => [token, odds]));
}

/** Log-odds of tokens. */
export type Learned = ReadonlyMap<string, number>;

/** Token counts by fold and site, and the tables learned without one or two of the folds. */
export class FoldTables {
  readonly #sites: Map<string, SiteTokens>[];
  readonly #learned = new Map<string, Learned>();

  constructor(
    readonly folds: number,
    readonly limit: number,
  ) {
    this.#sites = Array.from({ length: folds }, () => new Map());
  }

  /** Counts a page. */
  add(page: Page, labels: Float32Array, site: string, fold: number): void {
    const sites = this.#sites[fold]!;
    let tokens = sites.get(site);
    if (!tokens) sites.set(site, (tokens = new Map()));
    countTokens(page, labels, tokens);
    this.#learned.clear();
  }

  /** The table learned without these folds. */
  without(...folds: readonly number[]): Learned {
    const left = [...new Set(folds)].sort();
    const key = left.join();
    let table = this.#learned.get(key);
    if (!table) {
      const seen = this.#sites.filter((_, fold) => !left.includes(fold));
      table = learnTokens(
        seen.flatMap((sites) => [...sites.values()]),
        this.limit,
      );
      this.#learned.set(key, table);
    }
    return table;
  }

  /** The table learned on everything. */
  shipped(): Learned {
    return this.without();
  }
}
