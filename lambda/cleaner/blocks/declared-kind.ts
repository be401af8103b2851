import { onceFor } from '../once-for.ts';
import type { PageHead } from '../types.ts';

/** What a page's head says that the page is. */
export interface DeclaredKind {
  /** An article: by og:type 1, by JSON-LD 2, by both 3. */
  readonly article: number;
  /** Something else: 0 nothing, 1 a product, 2 a list, 3 questions or a discussion. */
  readonly other: number;
}

const TYPE = /"@type"\s?:\s?(?:\[\s{0,80}"[^\]]{0,200}|"[^"]{0,80})/g;
const ARTICLE =
  /"(?:schema:|https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|LiveBlogPosting|Report)"?$|"\w*Article"/;
const OTHERS: readonly RegExp[] = [
  /"(?:Product|ProductGroup|Offer|AggregateOffer)\b/,
  /"(?:ItemList|CollectionPage)\b/,
  /"(?:DiscussionForumPosting|QAPage|Question)\b/,
];

/** Reads og:type and the types of JSON-LD, of which a page may have much: once, for all who ask. */
export const declaredKind = onceFor(({ metas, jsonLd }: PageHead): DeclaredKind => {
  let article = 0;
  const others = new Set<number>();
  for (const { name, content } of metas) {
    if (name !== 'og:type') continue;
    if (/article|^news$/i.test(content)) article |= 1;
    if (/product/i.test(content)) others.add(1);
  }
  for (const json of jsonLd) {
    for (const [type] of json.matchAll(TYPE)) {
      if (ARTICLE.test(type)) article |= 2;
      for (const [at, pattern] of OTHERS.entries()) if (pattern.test(type)) others.add(at + 1);
    }
  }
  const other = others.has(1) ? 1 : others.has(3) ? 3 : others.has(2) ? 2 : 0;
  return { article, other };
});
