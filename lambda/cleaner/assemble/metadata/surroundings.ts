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
  /** For each node two bits a sign: whether it was asked for, and whether it holds. */
  private readonly known: Uint16Array;

  constructor(private readonly tokens: readonly string[]) {
    this.known = new Uint16Array(tokens.length);
  }

  has(node: number, sign: number): boolean {
    const tokens = this.tokens[node]!;
    if (tokens === '') return false;
    const known = this.known[node]!;
    const asked = 1 << (2 * sign);
    if ((known & asked) !== 0) return (known & (asked << 1)) !== 0;
    const holds = this.isIn(tokens, SIGNS[sign]!);
    this.known[node] = known | asked | (holds ? asked << 1 : 0);
    return holds;
  }

  /** What is not in the tokens is not in fewer of them either. */
  private isIn(tokens: string, pattern: RegExp): boolean {
    return pattern.test(tokens) && pattern.test(withoutOwn(tokens));
  }
}

const signsOf = onceFor(({ tokens }: Tree) => new NodeSigns(tokens));

/** What the markup of a block's nearest ancestors says of it, as far as metadata cares; looked for when it is asked for. */
export class Surroundings {
  /** @param node the innermost element around the block, inline ones included; negative on the text route */
  constructor(
    private readonly tree: Tree,
    private readonly signs: NodeSigns,
    private readonly node: number,
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
    return this.has(IS_ASIDE) || this.isInAsideElement();
  }

  /** Class, id, role and itemprop (lower case) of all of them. */
  get tokens(): string {
    let tokens = '';
    for (let node = this.node, level = 0; this.isAround(node, level); node = this.tree.parent[node]!, level++)
      tokens += ` ${this.tree.tokens[node]}`;
    return withoutOwn(tokens);
  }

  private has(sign: number): boolean {
    for (let node = this.node, level = 0; this.isAround(node, level); node = this.tree.parent[node]!, level++)
      if (this.signs.has(node, sign)) return true;
    return false;
  }

  private isInAsideElement(): boolean {
    const { tag, parent } = this.tree;
    let isInFoot = false;
    for (let node = this.node, level = 0; level < LEVELS && node > 0; node = parent[node]!, level++) {
      // The foot of an article is the article's own.
      if (tag[node] === 'article') return false;
      if (tag[node] === 'body' || tag[node] === 'main') break;
      if (tag[node] === 'nav') return true;
      if (tag[node] === 'footer') isInFoot = true;
    }
    return isInFoot;
  }

  private isAround(node: number, level: number): boolean {
    const tag = this.tree.tag[node];
    return level < LEVELS && node > 0 && tag !== 'body' && tag !== 'article' && tag !== 'main';
  }
}

/** Reads the nearest ancestors of a block; nothing on the text route. */
export function surroundings({ tree }: Page, { inlineNode }: Block): Surroundings {
  return new Surroundings(tree, signsOf(tree), inlineNode);
}

const withoutOwn = (tokens: string): string => (MAY_BE_OWN.test(tokens) ? tokens.replace(OWN, ' ') : tokens);

/** Tag, tokens and depth of a block's element: equal for lines that one template wrote; '' on the text route. */
export function signatureOf(page: Page, block: Block): string {
  const node = block.inlineNode;
  return node < 0 ? '' : `${page.tree.tag[node]}.${page.tree.tokens[node]} ${page.tree.depth[node]}`;
}
