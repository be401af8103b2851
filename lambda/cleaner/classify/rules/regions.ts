import { declaredKind } from '../../blocks/declared-kind.ts';
import type { Page } from '../../types.ts';
import { numberNames } from '../features/html/names.ts';
import { NAMELESS } from '../markup.ts';
import type { Regions, Rule, RuleContext } from '../types.ts';
import { isKept } from './support.ts';

/** Parts of an HTML page whose markup calls them what they are. */
const REGIONS = ['footer', 'signature', 'disclaimer', 'reviews'] as const;
type Region = (typeof REGIONS)[number];
const FOOTER = 1;

const NAMED: Readonly<Record<Region, RegExp>> = {
  footer: /(?:^|[\s_-])footer(?:$|[\s_-])/,
  signature: /signature(?:$|\s)/,
  disclaimer: /disclaimer/,
  reviews: /(?:^|[\s_-])reviews?(?:$|[\s_-])/,
};
/** On a page that does not say that it is a shop's, reviews may be what it is about. */
const CUSTOMERS = /customer-?reviews?(?:$|[\s_-])/;
/** A footer inside of these is that of an article or a quote, which may say who wrote it. */
const TEXTS: ReadonlySet<string> = new Set(['main', 'article', 'blockquote']);
/** A region with more than this share of what the model keeps is what the page is about. */
const LARGEST_SHARE = 0.8;

/** A rule that drops what the model keeps in a region, on pages of all kinds. */
export function regionRule({
  region,
  ...rule
}: Pick<Rule, 'id' | 'kind' | 'summary'> & { readonly region: Region }): Rule {
  const number = REGIONS.indexOf(region) + 1;
  return {
    ...rule,
    force: 'decides',
    everywhere: true,
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
  const of = findRegions(page);
  const words = new Float64Array(REGIONS.length + 1);
  for (const block of page.blocks) {
    if (kept[block.index] === 0) continue;
    words[0]! += block.words;
    const region = of[block.node] ?? 0;
    if (region > 0) words[region]! += block.words;
  }
  return (memo.regions = { of, words });
}

/** The number of the region that each node stands in, from 1; 0 for none. Of one inside another the outer counts. */
function findRegions(page: Page): Uint8Array {
  const { parent, tag } = page.tree;
  const names = numberNames(page);
  const patterns = patternsFor(page);
  const named = names.texts.map((name) => patterns.findIndex((pattern) => pattern?.test(name)) + 1);
  const regions = new Uint8Array(parent.length);
  const isInText = new Uint8Array(parent.length);
  for (let node = 1; node < regions.length; node++) {
    if (names.of[node] === -1) continue;
    const around = parent[node]!;
    isInText[node] = TEXTS.has(tag[node]!) ? 1 : isInText[around]!;
    regions[node] = regions[around]!;
    if (regions[node] !== 0 || NAMELESS.has(tag[node]!)) continue;
    const own = tag[node] === 'footer' ? FOOTER : named[names.of[node]!]!;
    if (own !== FOOTER || isInText[around] === 0) regions[node] = own;
  }
  return regions;
}

function patternsFor({ head }: Page): readonly (RegExp | null)[] {
  const { article, other } = declaredKind(head);
  const reviews = article > 0 ? null : other === 1 ? NAMED.reviews : CUSTOMERS;
  return REGIONS.map((region) => (region === 'reviews' ? reviews : NAMED[region]));
}
