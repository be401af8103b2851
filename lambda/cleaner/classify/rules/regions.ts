import { declaredKind } from '../../blocks/declared-kind.ts';
import type { Page } from '../../types.ts';
import { numberNames } from '../features/html/names.ts';
import { roleBits, signaturesOf } from '../features/html/structure.ts';
import { NAMELESS } from '../markup.ts';
import type { Regions, Rule, RuleContext } from '../types.ts';
import { isKept } from './support.ts';

/** Parts of an HTML page whose markup calls them what they are. */
const REGIONS = ['footer', 'signature', 'disclaimer', 'reviews', 'comments', 'author'] as const;
type Region = (typeof REGIONS)[number];
const FOOTER = 1;

const NAMED: Readonly<Record<Region, RegExp>> = {
  footer: /(?:^|[\s_-])footer(?:$|[\s_-])/,
  signature: /signature(?:$|\s)/,
  disclaimer: /disclaimer/,
  reviews: /(?:^|[\s_-])reviews?(?:$|[\s_-])/,
  comments: /(?:^|\s)(?:comments|comments-area|comment-?list|respond)(?:$|\s)/,
  author: /author-?(?:bio|box)|about-?(?:the-?)?author/,
};
/** On a page that does not say that it is a shop's, reviews may be what it is about. */
const CUSTOMERS = /customer-?reviews?(?:$|[\s_-])/;
/** `DeclaredKind` of pages on which comments are the text. */
const DISCUSSION = 3;
/** A footer inside of these is that of an article or a quote, which may say who wrote it. */
const TEXTS = roleBits('main', 'article', 'blockquote');
/** A region with more than this share of what the model keeps is what the page is about. */
const LARGEST_SHARE = 0.8;

/** A rule that drops what the model keeps in a region. */
export function regionRule({
  region,
  ...rule
}: Pick<Rule, 'id' | 'kind' | 'summary' | 'everywhere'> & { readonly region: Region }): Rule {
  const number = REGIONS.indexOf(region) + 1;
  return {
    ...rule,
    force: 'decides',
    judge(context, index) {
      if (!isKept(context, index)) return null;
      const { of, words } = regionsOf(context);
      if (of[context.page.blocks[index]!.node] !== number) return null;
      return words[number]! > LARGEST_SHARE * words[0]! ? null : `the markup around it says “${region}”`;
    },
  };
}

function regionsOf({ page, kept, memo }: RuleContext): Regions {
  if (memo.regions !== undefined) return memo.regions;
  const of = findRegions(page, kept);
  const words = new Float64Array(REGIONS.length + 1);
  for (const block of page.blocks) {
    if (kept[block.index] === 0) continue;
    words[0]! += block.words;
    const region = of[block.node] ?? 0;
    if (region > 0) words[region]! += block.words;
  }
  return (memo.regions = { of, words });
}

const UNKNOWN = -1;

/**
 * The number of the region that each node around a kept block stands in, from 1; 0 for none. Of one inside another the
 * outer counts. No other nodes are looked at: most of a page is dropped.
 */
function findRegions(page: Page, kept: Uint8Array): Int8Array {
  const { parent } = page.tree;
  const ownOf = ownRegions(page);
  const regions = new Int8Array(parent.length).fill(UNKNOWN);
  regions[0] = 0;
  const path: number[] = [];
  for (const block of page.blocks) {
    if (kept[block.index] === 0) continue;
    let { node } = block;
    for (; regions[node] === UNKNOWN; node = parent[node]!) path.push(node);
    for (let region = regions[node]!; path.length > 0; ) {
      node = path.pop()!;
      regions[node] = region ||= ownOf(node);
    }
  }
  return regions;
}

/** What tells the region that an element itself is; 0 for none. Names recur: each is read once. */
function ownRegions(page: Page): (node: number) => number {
  const { parent, tag } = page.tree;
  const { of, texts } = numberNames(page);
  const { roles } = signaturesOf(page);
  const patterns = patternsFor(page);
  const named = new Int8Array(texts.length).fill(UNKNOWN);
  return (node) => {
    const name = of[node]!;
    if (named[name] === UNKNOWN)
      named[name] = patterns.findIndex((pattern) => pattern?.test(texts[name]!)) + 1;
    const own = tag[node] === 'footer' ? FOOTER : named[name]!;
    if (own === 0 || NAMELESS.has(tag[node]!)) return 0;
    return own === FOOTER && (roles[parent[node]!]! & TEXTS) !== 0 ? 0 : own;
  };
}

function patternsFor({ head }: Page): readonly (RegExp | null)[] {
  const { article, other } = declaredKind(head);
  const reviews = article > 0 ? null : other === 1 ? NAMED.reviews : CUSTOMERS;
  const comments = other === DISCUSSION ? null : NAMED.comments;
  const patterns = { ...NAMED, reviews, comments };
  return REGIONS.map((region) => patterns[region]);
}
