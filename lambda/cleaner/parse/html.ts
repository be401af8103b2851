import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { soundText } from '../sound-text.ts';
import type { Limits } from '../types.ts';
import { Attributes, addAttribute, readName } from './attributes.ts';
import { type ElementKind, elementAt, TRAIT } from './elements.ts';
import { type Markup, Tokenizer } from './tokenizer.ts';

/**
 * A text or an element of a page. One class for both and no links between them: that is what the engine is fastest with.
 */
export class PageNode {
  /** An inline element that holds a block element: it breaks the line as a block does. */
  breaking = false;
  /** Number of the first node behind the element and all that is in it. */
  end = 0;

  /**
   * @param name element name in lower case; of a text, its characters
   * @param attributes null for a text
   * @param start character offset in the page
   * @param traits bits of `TRAIT`
   */
  constructor(
    public name: string,
    public attributes: Attributes | null,
    public start: number,
    public readonly traits: number,
  ) {}
}

/**
 * A page as its texts and elements in document order. Nothing that reads a page once needs more, and a DOM takes longer
 * to build and to walk: `toDom` makes one for those who search it.
 */
export interface ParsedHtml {
  readonly nodes: PageNode[];
  /** Why the page was cut short, or null. */
  readonly truncated: string | null;
}

const NO_ATTRIBUTES = new Attributes();

/**
 * Makes the nodes of a page. Where end tags are missing or stray it goes by the rules of htmlparser2, with which
 * `test/cleaner/html` compares it: a few of those that browsers go by, all linear, and every text stays where it stands.
 * Entities are decoded here, in the texts and attributes that hold any.
 */
class NodeBuilder implements Markup {
  readonly nodes: PageNode[] = [];
  private readonly stack: PageNode[] = [];
  /** For each <svg> and <math>, and what in them holds HTML again, whether elements may close themselves. */
  private foreign: boolean[] = [];
  /** The element whose start tag is being read. */
  private element!: PageNode;
  /** The text that more text is added to: a "<" that begins nothing parts a text. */
  private last: PageNode | null = null;

  /** @param keepsAll keeps attributes that only selectors may ask for */
  constructor(
    private readonly page: string,
    private readonly maxDepth: number,
    private readonly keepsAll: boolean,
  ) {}

  open(tag: number, from: number, to: number): string | null {
    const kind = elementAt(this.page, from, to);
    this.begin(kind, tag);
    return (kind.traits & TRAIT.verbatim) === 0 ? null : kind.name;
  }

  attribute(from: number, to: number, value: number, end: number): void {
    const { page, element } = this;
    const name = this.keepsAll ? page.slice(from, to).toLowerCase() : readName(page, from, to);
    if (name === undefined) return;
    if (element.attributes === NO_ATTRIBUTES) element.attributes = new Attributes();
    const text = page.slice(value, end);
    addAttribute(element.attributes!, name, text.includes('&') ? decodeHTMLAttribute(text) : text);
  }

  opened(closesItself: boolean): void {
    if (closesItself && this.foreign.at(-1) === true && this.stack.at(-1) === this.element) this.end();
  }

  close(tag: number, from: number, to: number): void {
    const kind = elementAt(this.page, from, to);
    if ((kind.traits & (TRAIT.foreign | TRAIT.integration)) !== 0) this.foreign.pop();
    // "</br>" is a break, and "</p>" without a beginning an empty paragraph.
    if ((kind.traits & TRAIT.void) !== 0) {
      if (kind.name === 'br') this.begin(kind, tag);
      return;
    }
    const level = this.stack.findLastIndex(({ name }) => name === kind.name);
    if (level >= 0) while (this.stack.length > level) this.end();
    else if (kind.name === 'p') {
      this.begin(kind, tag);
      this.end();
    }
  }

  text(from: number, to: number): void {
    const { page, stack } = this;
    const data = page.slice(from, to);
    const isLiteral = stack.length > 0 && (stack[stack.length - 1]!.traits & TRAIT.literal) !== 0;
    // "&#1;": what the decode step would not let in does not come in here.
    if (!isLiteral) this.unwind();
    const text = isLiteral || !data.includes('&') ? data : soundText(decodeHTML(data));
    if (this.last) this.last.name += text;
    else this.nodes.push((this.last = new PageNode(text, null, from, 0)));
  }

  /** Ends what is open. */
  finish(): void {
    while (this.stack.length > 0) this.end();
    this.foreign = [];
  }

  private begin({ name, traits, ends }: ElementKind, start: number): void {
    const { stack, nodes } = this;
    if (ends !== null) while (stack.length > 0 && ends.has(stack[stack.length - 1]!.name)) this.end();
    this.unwind();
    this.element = new PageNode(name, NO_ATTRIBUTES, start, traits);
    this.last = null;
    nodes.push(this.element);
    if ((traits & TRAIT.inline) === 0) this.breakAround();
    if ((traits & TRAIT.void) !== 0) this.element.end = nodes.length;
    else stack.push(this.element);
    if ((traits & (TRAIT.foreign | TRAIT.integration)) !== 0)
      this.foreign.push((traits & TRAIT.foreign) !== 0);
  }

  /** What stands in an element that is nested too deep is read on with none open. */
  private unwind(): void {
    if (this.stack.length > this.maxDepth) this.finish();
  }

  private end(): void {
    this.stack.pop()!.end = this.nodes.length;
    this.last = null;
  }

  /** Inline elements around a block break the line; those further out were told by an earlier block. */
  private breakAround(): void {
    for (let level = this.stack.length - 1; level >= 0; level--) {
      const around = this.stack[level]!;
      if (around.breaking || (around.traits & TRAIT.inline) === 0) return;
      around.breaking = true;
    }
  }
}

/**
 * HTML to nodes.
 *
 * The work grows with depth times tags, so both are capped: an element deeper than `limits.depth` is unwound to the root
 * (its text stays, its ancestors are forgotten), and tags beyond `limits.nodes` are left out and said so.
 *
 * @param keepsAll keeps attributes that only selectors may ask for
 */
export function parseHtml(
  page: string,
  limits: Pick<Limits, 'depth' | 'nodes'>,
  keepsAll = false,
): ParsedHtml {
  const source = blankCdata(page);
  const end = offsetOfTag(source, limits.nodes);
  const truncated =
    end < source.length ? `more than ${limits.nodes} tags: the page was cut at character ${end}` : null;
  const builder = new NodeBuilder(source, limits.depth, keepsAll);
  new Tokenizer(end < source.length ? source.slice(0, end) : source, builder).read();
  builder.finish();
  return { nodes: builder.nodes, truncated };
}

/** CDATA marks mean nothing in HTML: they are overwritten with spaces, so that every offset stays what it was. */
function blankCdata(source: string): string {
  // "!" is rare and found fast; "<" is everywhere.
  if (!source.includes('![CDA')) return source;
  return source.replaceAll('<![CDATA[', ' '.repeat(9)).replaceAll(']]>', '   ');
}

/** Character offset of the n-th "<", or the length of the source when it has fewer. */
function offsetOfTag(source: string, n: number): number {
  if (source.length <= n) return source.length;
  let at = -1;
  for (let count = 0; count <= n; count++) {
    at = source.indexOf('<', at + 1);
    if (at < 0) return source.length;
  }
  return at;
}
