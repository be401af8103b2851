import { onceFor } from '../../once-for.ts';
import type { Block, Page } from '../../types.ts';

/** What the markup around a block says of it, as far as metadata cares. */
export interface Surroundings {
  /** Tokens (class, id, role, itemprop; lower case) of the block's nearest ancestors, inline ones included. */
  readonly tokens: string;
  /** The markup calls it an author's. */
  readonly author: boolean;
  /** A reader's comment: what it holds is never the article's. */
  readonly comment: boolean;
  /** A card, menu, side column or footer: what it holds is seldom the article's. */
  readonly aside: boolean;
}

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

/** Reads the tokens of a block's nearest ancestors; nothing on the text route. Blocks of one parent are read once. */
export function surroundings(page: Page, block: Block): Surroundings {
  const known = readOf(page);
  let found = known.get(block.inlineNode);
  if (found === undefined) known.set(block.inlineNode, (found = read(page, block)));
  return found;
}

/** What was read of a page's nodes. */
const readOf = onceFor((_: Page) => new Map<number, Surroundings>());

function read({ tree }: Page, block: Block): Surroundings {
  let tokens = '';
  let node = block.inlineNode;
  let foot = '';
  for (let level = 0; level < LEVELS && node > 0; level++) {
    const tag = tree.tag[node];
    if (tag === 'article') foot = '';
    if (tag === 'body' || tag === 'article' || tag === 'main') break;
    if (tag === 'footer') foot = ' footer';
    if (tag === 'nav' || tag === 'aside') tokens += ` ${tag}`;
    tokens += ` ${tree.tokens[node]}`;
    node = tree.parent[node]!;
  }
  // The foot of an article is the article's own.
  tokens = tokens.replace(OWN, ' ') + foot;
  return { tokens, author: AUTHOR.test(tokens), comment: COMMENT.test(tokens), aside: ASIDE.test(tokens) };
}

/** Tag, tokens and depth of a block's element: equal for lines that one template wrote; '' on the text route. */
export function signatureOf(page: Page, block: Block): string {
  const node = block.inlineNode;
  return node < 0 ? '' : `${page.tree.tag[node]}.${page.tree.tokens[node]} ${page.tree.depth[node]}`;
}
