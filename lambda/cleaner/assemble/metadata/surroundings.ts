import { onceFor } from '../../once-for.ts';
import type { Block, Page, Tree } from '../../types.ts';

const LEVELS = 5;
const AUTHOR =
  /author|byline|by-line|written-by|attribution|creator|autor|auteur|redacteur|verfasser|journalist|contributor|writer|posted-by|username|user-name/;
const COMMENT =
  /(?:^|[\s_-])(?:comments?|replies|reply|respond|disqus)(?:$|[\s_-])|comment-(?:author|meta|body|content)/;
const ASIDE =
  /related|recent|teaser|sidebar|widget|footer|menu|\bnav|promo|carousel|slider|trending|popular|recommend|upcoming|\bcards?\b|-cards?\b|newsletter/;

/** Microdata and microformats of an author, which themes put on the name itself. */
const NAME = /(?:^|\s)(?:p-)?author(?:$|\s)/;
const DATE = /date|time|publish|datum|fecha|posted|meta|byline|entry-|info/;

/** Tokens that sound like another's and are not: an article's own foot, and what a page builder calls all its elements. */
const OWN =
  /\b(?:(?:article|entry|post|story)-(?:[a-z]+-)?footer|elementor-widget(?:-(?:container|wrap))?)\b/g;
const MAY_BE_OWN = /-footer|elementor/;

/** Which nodes of a page a pattern holds for: blocks that stand together ask for the same nodes. */
class Sign {
  /** 0 where nobody has asked, else 1 more than the answer. */
  private readonly known: Uint8Array;

  constructor(
    private readonly tokens: readonly string[],
    private readonly pattern: RegExp,
  ) {
    this.known = new Uint8Array(tokens.length);
  }

  holdsFor(node: number): boolean {
    if (this.known[node] === 0) this.known[node] = this.isIn(this.tokens[node]!) ? 2 : 1;
    return this.known[node] === 2;
  }

  /** What is not in the tokens is not in fewer of them either. */
  private isIn(tokens: string): boolean {
    return this.pattern.test(tokens) && (!MAY_BE_OWN.test(tokens) || this.pattern.test(withoutOwn(tokens)));
  }
}

const signsOf = onceFor(({ tokens }: Tree) => ({
  author: new Sign(tokens, AUTHOR),
  comment: new Sign(tokens, COMMENT),
  aside: new Sign(tokens, ASIDE),
  name: new Sign(tokens, NAME),
  date: new Sign(tokens, DATE),
}));

/** What the markup around a block says of it, as far as metadata cares; looked for when it is asked for. */
export class Surroundings {
  /**
   * @param nodes the block's nearest ancestors that have tokens, inline ones included
   * @param elements tags around it that say what classes say elsewhere
   */
  constructor(
    private readonly tree: Tree,
    private readonly nodes: readonly number[],
    private readonly elements: string,
  ) {}

  /** The markup calls it an author's. */
  get author(): boolean {
    return this.anyOf(signsOf(this.tree).author);
  }

  /** The markup calls the text an author's name. */
  get name(): boolean {
    return this.anyOf(signsOf(this.tree).name);
  }

  /** The markup is made for a date, or for the line that one stands in. */
  get date(): boolean {
    return this.anyOf(signsOf(this.tree).date);
  }

  /** A reader's comment: what it holds is never the article's. */
  get comment(): boolean {
    return this.anyOf(signsOf(this.tree).comment);
  }

  /** A card, menu, side column or footer: what it holds is seldom the article's. */
  get aside(): boolean {
    return ASIDE.test(this.elements) || this.anyOf(signsOf(this.tree).aside);
  }

  /** Class, id, role and itemprop (lower case) of all of them. */
  get tokens(): string {
    let tokens = this.elements;
    for (const node of this.nodes) tokens += ` ${this.tree.tokens[node]}`;
    return MAY_BE_OWN.test(tokens) ? withoutOwn(tokens) : tokens;
  }

  private anyOf(sign: Sign): boolean {
    for (const node of this.nodes) if (sign.holdsFor(node)) return true;
    return false;
  }
}

/** Reads the nearest ancestors of a block; nothing on the text route. */
export function surroundings({ tree }: Page, block: Block): Surroundings {
  const nodes: number[] = [];
  let elements = '';
  let foot = '';
  let node = block.inlineNode;
  for (let level = 0; level < LEVELS && node > 0; level++) {
    const tag = tree.tag[node];
    if (tag === 'article') foot = '';
    if (tag === 'body' || tag === 'article' || tag === 'main') break;
    if (tag === 'footer') foot = ' footer';
    if (tag === 'nav' || tag === 'aside') elements += ` ${tag}`;
    if (tree.tokens[node] !== '') nodes.push(node);
    node = tree.parent[node]!;
  }
  // The foot of an article is the article's own.
  return new Surroundings(tree, nodes, elements + foot);
}

const withoutOwn = (tokens: string): string => (MAY_BE_OWN.test(tokens) ? tokens.replace(OWN, ' ') : tokens);

/** Tag, tokens and depth of a block's element: equal for lines that one template wrote; '' on the text route. */
export function signatureOf(page: Page, block: Block): string {
  const node = block.inlineNode;
  return node < 0 ? '' : `${page.tree.tag[node]}.${page.tree.tokens[node]} ${page.tree.depth[node]}`;
}
