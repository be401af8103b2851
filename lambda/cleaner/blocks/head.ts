import type { Attributes } from '../parse/attributes.ts';
import type { PageNode } from '../parse/html.ts';
import type { PageHead, PageImage } from '../types.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Scripts that hold a page's state as JSON, by id or by the variable that they assign to. */
const STATE_VARIABLE = /^\s*(?:(?:window\.|self\.|var\s|let\s|const\s)\s*)?(__[A-Z][A-Z_]{3,40}__)\s*=/;

/** Properties whose text is a value, in the vocabularies of schema.org, Dublin Core and rNews. */
const RDFA_TEXTS =
  /^(?:(?:schema|dc|dcterms|rnews):)?(?:headline|title|author|creator|datePublished|dateModified|issued|created|modified|articleSection)$/i;
const LONGEST_TEXT = 300;

/** Collects in the walk what a page says of itself outside its text: meta, links, JSON-LD, state, times, pictures. */
export class HeadCollector {
  private title: string | null = null;
  private lang: string | null = null;
  private base: string | null = null;
  private readonly metas: { name: string; content: string }[] = [];
  private readonly links: { rel: string; href: string; hreflang?: string; type?: string }[] = [];
  private readonly jsonLd: string[] = [];
  private readonly state: { id: string; json: string }[] = [];
  private readonly times: Mutable<PageHead['times'][number]>[] = [];
  private readonly images: PageImage[] = [];

  /** Looks at an element, node `at` of the page. */
  element(nodes: readonly PageNode[], at: number, attribs: Attributes, block: number, node: number): void {
    switch (nodes[at]!.name) {
      case 'html':
        this.lang ??= attribs.lang ?? attribs['xml:lang'] ?? null;
        return;
      case 'title':
        // Pictures have titles too, but those stand inside <svg>, which the walk does not enter.
        this.title ??= textOf(nodes, at).replace(/\s+/g, ' ').trim() || null;
        return;
      case 'base':
        this.base ??= attribs.href ?? null;
        return;
      case 'meta':
        this.meta(attribs);
        return;
      case 'link':
        this.link(attribs);
        return;
      case 'script':
        this.script(attribs, nodes, at);
        return;
      case 'img':
        this.image(attribs, block, node);
        return;
      default:
        if (attribs.property !== undefined) this.property(attribs, nodes, at);
        else if (attribs.itemprop !== undefined && attribs.content !== undefined) this.meta(attribs);
    }
  }

  /** At the end of a <time>: its text is known, and the block that it stands in is the one being gathered. */
  closeTime(nodes: readonly PageNode[], at: number, block: number): void {
    const attribs = nodes[at]!.attributes;
    const datetime = attribs?.datetime ?? '';
    const text = textOf(nodes, at).replace(/\s+/g, ' ').trim();
    if (datetime === '' && text === '') return;
    const tokens =
      `${attribs?.class ?? ''} ${attribs?.itemprop ?? ''} ${attribs?.property ?? ''}`.toLowerCase();
    this.times.push({ datetime, text: text.slice(0, 100), tokens, block });
  }

  finish(): { head: PageHead; images: PageImage[] } {
    const { title, lang, base, metas, links, jsonLd, state, times } = this;
    return { head: { title, lang, base, metas, links, jsonLd, state, times }, images: this.images };
  }

  private meta(attribs: Attributes): void {
    const content = attribs.content;
    const name = attribs.property ?? attribs.name ?? attribs.itemprop ?? attribs['http-equiv'];
    if (content && name) this.metas.push({ name: name.trim().toLowerCase(), content });
  }

  /** RDFa: the value stands in an attribute or is the element's text. */
  private property(attribs: Attributes, nodes: readonly PageNode[], at: number): void {
    const { property = '', content, datetime } = attribs;
    const isText = content === undefined && datetime === undefined && RDFA_TEXTS.test(property);
    const value = content ?? datetime ?? (isText ? textOf(nodes, at).replace(/\s+/g, ' ').trim() : '');
    if (value !== '' && value.length <= LONGEST_TEXT)
      this.metas.push({ name: property.trim().toLowerCase(), content: value });
  }

  private link(attribs: Attributes): void {
    const { rel, href, hreflang, type } = attribs;
    if (!rel || !href) return;
    this.links.push({ rel: rel.toLowerCase(), href, ...(hreflang && { hreflang }), ...(type && { type }) });
  }

  private script(attribs: Attributes, nodes: readonly PageNode[], at: number): void {
    if (nodes[at]!.end === at + 1) return;
    const data = nodes[at + 1]!.name;
    const type = attribs.type?.toLowerCase() ?? '';
    if (type.startsWith('application/ld+json')) this.jsonLd.push(data);
    else if (type === 'application/json') this.state.push({ id: attribs.id ?? '', json: data });
    else if (type === '' || type === 'text/javascript') {
      const assigned = STATE_VARIABLE.exec(data.slice(0, 120));
      if (assigned) this.state.push({ id: assigned[1]!, json: data.slice(assigned[0].length) });
    }
  }

  private image(attribs: Attributes, block: number, node: number): void {
    const src = [attribs.src, attribs['data-src'], attribs['data-lazy-src'], attribs['data-original']].find(
      (candidate) => candidate && !candidate.startsWith('data:'),
    );
    const address = src ?? firstOfSrcset(attribs.srcset ?? attribs['data-srcset']);
    const width = dimension(attribs.width);
    const height = dimension(attribs.height);
    // Counting pixels are no pictures.
    if (!address || (width !== null && width <= 2) || (height !== null && height <= 2)) return;
    this.images.push({
      src: address,
      alt: (attribs.alt ?? '').trim(),
      before: block,
      node,
      width,
      height,
    });
  }
}

/** All text inside an element. */
function textOf(nodes: readonly PageNode[], at: number): string {
  let text = '';
  for (let inner = at + 1; inner < nodes[at]!.end; inner++)
    if (nodes[inner]!.attributes === null) text += nodes[inner]!.name;
  return text;
}

function firstOfSrcset(srcset: string | undefined): string | null {
  return srcset?.trim().split(/[\s,]/, 1)[0] || null;
}

function dimension(value: string | undefined): number | null {
  const number = value === undefined ? Number.NaN : Number.parseInt(value, 10);
  return Number.isFinite(number) ? number : null;
}
