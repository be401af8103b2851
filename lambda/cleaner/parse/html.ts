import { type CheerioAPI, load } from 'cheerio/slim';
import { type ChildNode, Document, DomHandler, type Element, type NodeWithChildren } from 'domhandler';
import { Parser } from 'htmlparser2';
import type { Limits } from '../types.ts';

/** Elements that run on in a line of text. Every other element, custom ones too, starts and ends a block. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark q s samp small span strike strong
   sub sup time tt u var wbr picture source ruby rb rt rp nobr br script style`.split(/\s+/),
);

export function isInline(tag: string): boolean {
  return INLINE.has(tag);
}

/** A parsed page, and what the blocks step cannot see in the DOM any more. */
export interface ParsedHtml {
  readonly $: CheerioAPI;
  readonly root: Document;
  /** Inline elements that hold a block element: they break the line as a block does. */
  readonly breaking: Set<ChildNode>;
  /** Why the page was cut short, or null. */
  readonly truncated: string | null;
}

/** Builds the DOM as cheerio/slim does, and tells depth and breaking inline elements on the way. */
class BoundedHandler extends DomHandler {
  readonly breaking = new Set<ChildNode>();
  depth = 0;
  deepest = 0;
  constructor(
    readonly maxDepth: number,
    readonly onTooDeep: () => void,
  ) {
    super(undefined, { withStartIndices: true, withEndIndices: false });
  }

  override onopentag(name: string, attribs: Record<string, string>): void {
    super.onopentag(name, attribs);
    if (++this.depth > this.maxDepth) this.onTooDeep();
    if (INLINE.has(name)) return;
    let node: NodeWithChildren | null = this.tagStack[this.tagStack.length - 2] ?? null;
    while (
      node &&
      'name' in node &&
      INLINE.has((node as Element).name) &&
      !this.breaking.has(node as Element)
    ) {
      this.breaking.add(node as Element);
      node = node.parent as NodeWithChildren | null;
    }
  }

  override onclosetag(): void {
    super.onclosetag();
    this.depth--;
  }

  // Comments and processing instructions are never text: leaving them out saves their nodes.
  override oncomment(): void {}
  override oncommentend(): void {}
  override onprocessinginstruction(): void {}
}

/**
 * HTML to a DOM, by htmlparser2 as cheerio/slim uses it (a seventh of the time of the default entry, linear).
 *
 * The parser's work grows with depth times tags, so both are capped: an element deeper than `limits.depth` is unwound
 * to the root (its text stays, its ancestors are forgotten), and tags beyond `limits.nodes` are left out and said so.
 */
export function parseHtml(page: string, limits: Pick<Limits, 'depth' | 'nodes'>): ParsedHtml {
  const source = blankCdata(page);
  const end = offsetOfTag(source, limits.nodes);
  const truncated =
    end < source.length ? `more than ${limits.nodes} tags: the page was cut at character ${end}` : null;
  const root = new Document([]);
  const breaking = new Set<ChildNode>();
  let from = 0;
  while (from < end) {
    let next = end;
    const handler = new BoundedHandler(limits.depth, () => {
      // The tag that went too deep was read whole: go on behind it, with no element open.
      next = Math.min(next, base + parser.endIndex + 1);
      parser.pause();
    });
    const base = from;
    const parser = new Parser(handler, { decodeEntities: true });
    parser.end(base === 0 && end === source.length ? source : source.slice(base, end));
    if (next <= base) next = base + 1;
    adopt(root, handler, base);
    for (const element of handler.breaking) breaking.add(element);
    from = next;
  }
  return { $: load(root), root, breaking, truncated };
}

/**
 * CDATA marks mean nothing in HTML, but htmlparser2 lets an unclosed one swallow the rest of the page: they are
 * overwritten with spaces, so that every offset stays what it was.
 */
function blankCdata(source: string): string {
  if (!source.includes('<![CDATA[')) return source;
  return source.replaceAll('<![CDATA[', ' '.repeat(9)).replaceAll(']]>', '   ');
}

/** Moves a handler's nodes under the root; the usual page has one run and no offset to shift. */
function adopt(root: Document, handler: DomHandler, base: number): void {
  for (const node of handler.root.children) {
    const previous = root.children[root.children.length - 1] ?? null;
    node.parent = root;
    node.prev = previous;
    if (previous) previous.next = node;
    root.children.push(node);
  }
  if (base > 0) for (const node of handler.root.children) shift(node, base);
}

function shift(top: ChildNode, offset: number): void {
  let node: ChildNode | null = top;
  while (node) {
    if (node.startIndex !== null) node.startIndex += offset;
    const child: ChildNode | null = 'children' in node ? (node.children[0] ?? null) : null;
    if (child) {
      node = child;
      continue;
    }
    while (node && node !== top && !node.next) node = node.parent as ChildNode | null;
    if (!node || node === top) return;
    node = node.next as ChildNode | null;
  }
}

/** Character offset of the n-th "<", or the length of the source when it has fewer. */
function offsetOfTag(source: string, n: number): number {
  let at = -1;
  for (let count = 0; count <= n; count++) {
    at = source.indexOf('<', at + 1);
    if (at < 0) return source.length;
  }
  return at;
}
