import type { Block, Page } from '../../types.ts';

const LEVELS = 5;
const AUTHOR =
  /author|byline|by-line|written-by|attribution|creator|autor|auteur|redacteur|verfasser|journalist|contributor|writer|posted-by|username|user-name/;
const COMMENT =
  /(?:^|[\s_-])(?:comments?|replies|reply|respond|disqus)(?:$|[\s_-])|comment-(?:author|meta|body|content)/;
const ASIDE =
  /related|recent|teaser|sidebar|widget|footer|menu|\bnav|promo|carousel|slider|trending|popular|recommend|upcoming|\bcards?\b|-cards?\b|newsletter/;

/** Tokens that sound like another's and are not: an article's own foot, and what a page builder calls all its elements. */
const OWN =
  /\b(?:(?:article|entry|post|story)-(?:[a-z]+-)?footer|elementor-widget(?:-(?:container|wrap))?)\b/g;
const MAY_BE_OWN = /-footer|elementor/;

/** What the markup around a block says of it, as far as metadata cares; looked for when it is asked for. */
export class Surroundings {
  /** @param tokens class, id, role and itemprop (lower case) of the block's nearest ancestors, inline ones included */
  constructor(readonly tokens: string) {}

  /** The markup calls it an author's. */
  get author(): boolean {
    return AUTHOR.test(this.tokens);
  }

  /** A reader's comment: what it holds is never the article's. */
  get comment(): boolean {
    return COMMENT.test(this.tokens);
  }

  /** A card, menu, side column or footer: what it holds is seldom the article's. */
  get aside(): boolean {
    return ASIDE.test(this.tokens);
  }
}

/** Reads the tokens of a block's nearest ancestors; nothing on the text route. */
export function surroundings({ tree }: Page, block: Block): Surroundings {
  let tokens = '';
  let node = block.inlineNode;
  let foot = '';
  for (let level = 0; level < LEVELS && node > 0; level++) {
    const tag = tree.tag[node];
    if (tag === 'article') foot = '';
    if (tag === 'body' || tag === 'article' || tag === 'main') break;
    if (tag === 'footer') foot = ' footer';
    if (tag === 'nav' || tag === 'aside') tokens += ` ${tag}`;
    if (tree.tokens[node] !== '') tokens += ` ${tree.tokens[node]}`;
    node = tree.parent[node]!;
  }
  // The foot of an article is the article's own.
  return new Surroundings((MAY_BE_OWN.test(tokens) ? tokens.replace(OWN, ' ') : tokens) + foot);
}

/** Tag, tokens and depth of a block's element: equal for lines that one template wrote; '' on the text route. */
export function signatureOf(page: Page, block: Block): string {
  const node = block.inlineNode;
  return node < 0 ? '' : `${page.tree.tag[node]}.${page.tree.tokens[node]} ${page.tree.depth[node]}`;
}
