import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { type Handler, Parser } from 'htmlparser2';
import { soundText } from '../sound-text.ts';
import type { Limits } from '../types.ts';
import { Attributes, addAttribute, lowerCase, readName } from './attributes.ts';
import { elementOf, TRAIT } from './elements.ts';
import { SearchingTokenizer } from './tokenizer.ts';

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

/** Elements in whose text "&amp;" is these five characters. */
const VERBATIM = new Set(['script', 'style', 'textarea', 'xmp']);

/**
 * Adds what the parser reports to the nodes of a page. Entities are decoded here, in texts and attributes that hold any:
 * a parser that looks for them goes from character to character where it could leap to the next tag or quote.
 */
class Recorder implements Partial<Handler> {
  /** A CDATA mark stands in the markup; nothing behind it was read. */
  holdsCdata = false;
  private readonly open: PageNode[] = [];
  /** The text that a report of more text belongs to: a "<" that begins no tag parts a text. */
  private text: PageNode | null = null;
  /** Element whose attributes are being reported. */
  private element!: PageNode;
  private isTooDeep = false;
  private parser!: Parser;

  /**
   * @param base offset of the parser's input in the page
   * @param keepsAll keeps attributes that only selectors may ask for
   * @param onTooDeep is told the offset behind an element that is nested too deep
   */
  constructor(
    private readonly nodes: PageNode[],
    private readonly base: number,
    private readonly maxDepth: number,
    private readonly keepsAll: boolean,
    private readonly onTooDeep: (end: number) => void,
  ) {}

  onparserinit(parser: Parser): void {
    this.parser = parser;
  }

  // The parser would gather all attributes for `onopentag`; told one by one, most are passed over.
  onopentagname(tag: string): void {
    if (this.unwind()) return;
    const { open } = this;
    const { name, traits } = elementOf(tag);
    const element = new PageNode(name, NO_ATTRIBUTES, this.base + this.parser.startIndex, traits);
    this.element = element;
    this.text = null;
    this.nodes.push(element);
    this.isTooDeep = open.push(element) > this.maxDepth;
    if ((element.traits & TRAIT.inline) === 0) this.breakAround();
  }

  /** @param written the name as the page has it: the parser would ask for the lower case of every one */
  onattribute(written: string, value: string): void {
    const name = this.keepsAll ? lowerCase(written) : readName(written);
    if (name === undefined) return;
    const { element } = this;
    if (element.attributes === NO_ATTRIBUTES) element.attributes = new Attributes();
    addAttribute(element.attributes!, name, value.includes('&') ? decodeHTMLAttribute(value) : value);
  }

  onclosetag(): void {
    const element = this.open.pop();
    if (element) element.end = this.nodes.length;
    this.text = null;
    this.isTooDeep = false;
  }

  ontext(data: string): void {
    if (this.unwind()) return;
    // "&#1;": what the decode step would not let in does not come in here.
    const text = data.includes('&') && !this.isVerbatim() ? soundText(decodeHTML(data)) : data;
    if (this.text) this.text.name += text;
    else this.nodes.push((this.text = new PageNode(text, null, this.base + this.parser.startIndex, 0)));
  }

  oncdatastart(): void {
    this.holdsCdata = true;
    this.parser.pause();
  }

  /** Ends what is still open where the input stops. */
  finish(): void {
    for (const element of this.open) element.end = this.nodes.length;
  }

  private isVerbatim(): boolean {
    return this.open.length > 0 && VERBATIM.has(this.open[this.open.length - 1]!.name);
  }

  /** Stops in front of what stands in an element that is nested too deep: it is read on with no element open. */
  private unwind(): boolean {
    if (!this.isTooDeep) return false;
    this.parser.pause();
    this.onTooDeep(this.base + this.parser.startIndex);
    return true;
  }

  /** Inline elements around a block break the line; those further out were told by an earlier block. */
  private breakAround(): void {
    for (let level = this.open.length - 2; level >= 0; level--) {
      const around = this.open[level]!;
      if (around.breaking || (around.traits & TRAIT.inline) === 0) return;
      around.breaking = true;
    }
  }
}

/**
 * HTML to nodes, by htmlparser2's parser as cheerio/slim uses it (a seventh of the time of the default entry, linear).
 *
 * The parser's work grows with depth times tags, so both are capped: an element deeper than `limits.depth` is unwound
 * to the root (its text stays, its ancestors are forgotten), and tags beyond `limits.nodes` are left out and said so.
 *
 * @param keepsAll keeps attributes that only selectors may ask for
 */
export function parseHtml(
  page: string,
  limits: Pick<Limits, 'depth' | 'nodes'>,
  keepsAll = false,
): ParsedHtml {
  return parseOnce(page, limits, keepsAll) ?? parseOnce(blankCdata(page), limits, keepsAll)!;
}

/** @returns null where a CDATA mark stands in the markup */
function parseOnce(
  source: string,
  limits: Pick<Limits, 'depth' | 'nodes'>,
  keepsAll: boolean,
): ParsedHtml | null {
  const end = offsetOfTag(source, limits.nodes);
  const truncated =
    end < source.length ? `more than ${limits.nodes} tags: the page was cut at character ${end}` : null;
  const nodes: PageNode[] = [];
  let from = 0;
  while (from < end) {
    const base = from;
    from = end;
    const recorder = new Recorder(nodes, base, limits.depth, keepsAll, (behind) => {
      from = Math.max(base + 1, Math.min(from, behind));
    });
    const parser = new Parser(recorder, {
      decodeEntities: false,
      lowerCaseAttributeNames: false,
      recognizeCDATA: true,
      Tokenizer: SearchingTokenizer,
    });
    parser.end(base === 0 && end === source.length ? source : source.slice(base, end));
    if (recorder.holdsCdata) return null;
    recorder.finish();
  }
  return { nodes, truncated };
}

/**
 * CDATA marks mean nothing in HTML, but htmlparser2 lets an unclosed one swallow the rest of the page: they are
 * overwritten with spaces, so that every offset stays what it was. Most stand in scripts, where they do no harm.
 */
function blankCdata(source: string): string {
  // The engine answers `replaceAll` by a tree of pieces, which it then puts together in a further pass.
  const parts = source.split('<![CDATA[');
  return parts.map((part) => part.split(']]>').join('   ')).join(' '.repeat(9));
}

/** Character offset of the n-th "<", or the length of the source when it has fewer. */
function offsetOfTag(source: string, n: number): number {
  if (source.length <= n) return source.length;
  let at = -1;
  for (let count = 0; count <= n; count++) {
    at = source.indexOf('<', at + 1);
    // What is left cannot hold as many.
    if (at < 0 || count + source.length - at <= n) return source.length;
  }
  return at;
}
