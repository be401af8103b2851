import { sharedWords, slugWords, wordsOf } from '../../classify/title-words.ts';
import type { Block } from '../../types.ts';
import type { Candidate } from './choose.ts';
import type { MetaContext } from './context.ts';
import { headingsOf } from './headings.ts';
import { halfOfTwice, sameKey } from './plain-text.ts';
import { cutTitle } from './title-cut.ts';

/** A heading that readers see, as a candidate for the title. */
export interface Headline extends Candidate {
  /** The page's own titles or its address speak of it. */
  readonly confirmed: boolean;
  /** Index of its block. */
  readonly block: number;
  /** The share of the address's words that it has. */
  readonly addressed: number;
}

/** Share of words in common with the page's titles under which a heading is of something else. */
const STRANGER = 0.2;
/**
 * Support from which a heading is the headline: words shared with titles, and words of the address that it has more than
 * they. More is asked for where the address knows neither, and on pages that use h1 for anything.
 */
const SUPPORT = 0.2;
const DOUBTED_SUPPORT = 0.6;
const MANY = 3;
/** Share of the address's words, beyond that of the titles, that makes up for strange words. */
const ADDRESSED = 0.3;
/** What it adds to a heading to be the beginning of a title, or an h1. */
const BEGINNING = 0.5;
const FIRST_LEVEL = 0.4;
/** Words that an address has to have for its full weight: one word alone is of a section. */
const FULL_SLUG = 2;
/** Levels of headings that a headline may have. */
const LOWEST = 3;
const LONGEST = 250;
/** One that has all of the address, of which the titles have nothing: forums take titles of this length. */
const LONGEST_ADDRESSED = 300;
/** Characters of two copies of a title; shorter ones may be words said twice. */
const LEAST_TWICE = 20;

interface Found {
  readonly block: Block;
  readonly value: string;
  readonly rank: number;
  readonly confirmed: boolean;
  readonly lifted: boolean;
  readonly addressed: number;
}

/**
 * Finds the headings that may be the page's headline, best first.
 *
 * @param declared the titles that the page declares elsewhere
 */
export function visibleHeadlines(context: MetaContext, declared: readonly Candidate[]): Headline[] {
  const { page, verdicts, siteKeys } = context;
  const titles = distinct(declared.filter(({ weight }) => weight >= 0.5)).map(wordsOf);
  const keys = [...distinct(declared), page.head.title ?? ''].map(sameKey);
  const slug = slugWords(context.url);
  const inSlug = titles[0] === undefined ? 0 : shareOf(slug, titles[0]);
  const headings = headingsOf(page.blocks);
  const ones = headings.filter(({ level }) => level === 1).length;
  const found: Found[] = [];
  // On flattened text a line may be the headline that no mark makes a heading.
  for (const block of page.input === 'text' ? page.blocks : headings) {
    const lifted = page.input === 'text' && verdicts[block.index]?.field === 'title';
    if (!lifted && block.form !== 'heading') continue;
    if (block.level > 1 && (block.level > LOWEST || block.index > context.bodyFirst)) continue;
    const key = sameKey(block.text);
    if (!lifted && siteKeys.has(key.replaceAll(' ', ''))) continue;
    const part = lifted ? null : partOfTitle(block, key, keys);
    if (!lifted && part === null && !isHeadline(context, block)) continue;
    const value = shownText(block, context);
    if (value === '' || value.length > LONGEST_ADDRESSED) continue;
    const words = wordsOf(value);
    const share = shareOf(slug, words);
    if (value.length > LONGEST && (share < 1 || inSlug > 0)) continue;
    const shared = Math.max(0, ...titles.map((title) => sharedWords(words, title)));
    const support = shared + share - inSlug;
    const unaddressed = context.url !== null && share + inSlug === 0;
    const least = unaddressed || ones >= MANY ? DOUBTED_SUPPORT : SUPPORT;
    const confirmed =
      titles.length === 0 ||
      part === 'beginning' ||
      (part === 'end' && block.words >= 3) ||
      (support >= least && (shared >= STRANGER || share - inSlug >= ADDRESSED));
    const rank =
      support +
      (part === 'beginning' ? BEGINNING : 0) +
      (block.level === 1 ? FIRST_LEVEL : 0) +
      (confirmed ? 1 : 0);
    found.push({ block, value, rank, confirmed, lifted, addressed: share });
  }
  // Of several headlines the one that is supported most; the first of equals.
  found.sort((a, b) => b.rank - a.rank);
  return found.slice(0, 3).map(({ block, value, confirmed, lifted, addressed }, at) => ({
    value,
    source: block.form === 'heading' ? `h${block.level}` : 'headline line',
    weight: (confirmed ? 0.99 : lifted ? 0.9 : 0.4) - at * 0.1,
    confirmed,
    block: block.index,
    addressed,
  }));
}

/** The text of a heading without what is no part of a title, and once where it holds a second one for other screens. */
function shownText({ text }: Block, { page, siteKeys }: MetaContext): string {
  const shown = text
    .replaceAll('\u00ad', '')
    .replace(/\s?[¶#|]$/, '')
    .trim();
  const half = shown.length > LEAST_TWICE ? halfOfTwice(shown) : null;
  if (half !== null) return half;
  return shown.includes('|') ? cutTitle(shown, siteKeys, shown === page.head.title?.trim()) : shown;
}

/** Most sources give the same title. */
const distinct = (titles: readonly Candidate[]): string[] => [...new Set(titles.map(({ value }) => value))];

/** An h1, or a heading of lower level that the markup calls the headline. */
function isHeadline({ page }: MetaContext, block: Block): boolean {
  if (block.level === 1) return true;
  const tokens = page.tree.tokens[block.inlineNode] ?? '';
  return /headline|entry-title|post-title|article-title/i.test(tokens) && block.linkWords === 0;
}

/** The part of a title that a heading is: "Ferry landing - Courier", "View topic - The ferry landing". */
function partOfTitle(block: Block, key: string, keys: readonly string[]): 'beginning' | 'end' | null {
  if (key === '' || block.words > 30 || (block.words < 3 && block.level > 1)) return null;
  if (keys.some((title) => title === key || title.startsWith(`${key} `))) return 'beginning';
  return keys.some((title) => title.endsWith(` ${key}`)) ? 'end' : null;
}

/** Share of the address's words that a title has, run together or apart; 0 where the address has none. */
export function shareOf(slug: ReadonlySet<string>, words: ReadonlySet<string>): number {
  if (slug.size > 0 && slug.size < words.size && [...slug].join('') === [...words].join('')) return 1;
  let shared = 0;
  for (const word of slug) if (words.has(word)) shared++;
  return slug.size === 0 ? 0 : shared / Math.max(slug.size, FULL_SLUG);
}
