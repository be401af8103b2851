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

const SIGNS = [AUTHOR, COMMENT, ASIDE, NAME, DATE] as const;
const [IS_AUTHOR, IS_COMMENT, IS_ASIDE, IS_NAME, IS_DATE] = [0, 1, 2, 3, 4] as const;

/** Which nodes of a page hold a sign: blocks that stand together ask for the same nodes. */
class NodeSigns {
  /** For each node asked for two bits a sign: whether it was asked for, and whether it holds. */
  private readonly known = new Map<number, number>();

  constructor(private readonly tokens: readonly string[]) {}

  has(node: number, sign: number): boolean {
    const known = this.known.get(node) ?? 0;
    const asked = 1 << (2 * sign);
    if ((known & asked) !== 0) return (known & (asked << 1)) !== 0;
    const holds = this.isIn(this.tokens[node]!, SIGNS[sign]!);
    this.known.set(node, known | asked | (holds ? asked << 1 : 0));
    return holds;
  }

  /** What is not in the tokens is not in fewer of them either. */
  private isIn(tokens: string, pattern: RegExp): boolean {
    return pattern.test(tokens) && pattern.test(withoutOwn(tokens));
  }
}

const signsOf = onceFor(({ tokens }: Tree) => new NodeSigns(tokens));

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
    return this.has(IS_AUTHOR);
  }

  /** The markup calls the text an author's name. */
  get name(): boolean {
    return this.has(IS_NAME);
  }

  /** The markup is made for a date, or for the line that one stands in. */
  get date(): boolean {
    return this.has(IS_DATE);
  }

  /** A reader's comment: what it holds is never the article's. */
  get comment(): boolean {
    return this.has(IS_COMMENT);
  }

  /** A card, menu, side column or footer: what it holds is seldom the article's. */
  get aside(): boolean {
    return ASIDE.test(this.elements) || this.has(IS_ASIDE);
  }

  /** Class, id, role and itemprop (lower case) of all of them. */
  get tokens(): string {
    let tokens = this.elements;
    for (const node of this.nodes) tokens += ` ${this.tree.tokens[node]}`;
    return withoutOwn(tokens);
  }

  private has(sign: number): boolean {
    const signs = signsOf(this.tree);
    for (const node of this.nodes) if (signs.has(node, sign)) return true;
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
