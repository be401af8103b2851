import type { Block, Page, Tree } from '../../types.ts';
import { isArticle } from '../article.ts';
import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { bodyOf } from './support.ts';

const NEXT = {
  lines: ['Bridge over the Alma closed until June', BODY, 'Ferries are sold out', MORE],
  html: `<meta property="og:type" content="article"><article><h1>Bridge over the Alma closed until June</h1><p>${BODY}</p></article>
    <article><h1>Ferries are sold out</h1><p>${MORE}</p></article>`,
};

export const nextArticle: Rule = {
  id: 'next-article',
  kind: 'related',
  force: 'decides',
  summary:
    'Another article, in an element and with a headline of its own, that pages load below theirs as readers scroll.',
  judge(context, index) {
    return nextArticles(context)?.has(articleOf(context.page.tree, context.page.blocks[index]!))
      ? 'stands in an article of its own below this one'
      : null;
  },
};

export const examples: RuleExamples = {
  matches: [{ ...NEXT, line: 3 }],
  spares: [{ ...NEXT, line: 1 }],
};

/** The elements of other articles, by their node; null on nearly all pages. A list is of many articles. */
function nextArticles(context: RuleContext): ReadonlySet<number> | null {
  const { memo, page, title } = context;
  if (memo.nextArticles === undefined) {
    const next = title < 0 ? null : articlesBelow(page, title);
    memo.nextArticles = next && isArticle(page, bodyOf(context)) ? next : null;
  }
  return memo.nextArticles;
}

function articlesBelow({ blocks, tree }: Page, title: number): ReadonlySet<number> | null {
  let own = -1;
  let found: Set<number> | null = null;
  for (let index = title + 1; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.form !== 'heading' || block.level !== 1) continue;
    if (own < 0) own = articleOf(tree, blocks[title]!);
    if (own < 0) return null;
    const article = articleOf(tree, block);
    if (article > own) (found ??= new Set()).add(article);
  }
  return found;
}

/** The outermost <article> around a block, or -1. */
function articleOf({ tag, parent }: Tree, block: Block): number {
  let article = -1;
  for (let { node } = block; node >= 0; node = parent[node]!) if (tag[node] === 'article') article = node;
  return article;
}
