import type { Document } from './document.ts';
import type { Kind } from './kinds.ts';
import type { Overrides } from './override/types.ts';

export { KINDS, type Kind } from './kinds.ts';

/** The form of a block in the article: what it must look like in the clean text and in Markdown. */
export type Form = 'paragraph' | 'heading' | 'list-item' | 'quote' | 'code' | 'table-cell' | 'caption';

/** A stretch of a block's text that carries inline markup; offsets are into `Block.text`. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly type: 'link' | 'strong' | 'emphasis' | 'code';
  readonly href?: string;
}

/**
 * One run of inline text between two block boundaries: the unit that is kept, lifted or dropped.
 * `from` and `to` are its source span: character offsets (end exclusive) into the decoded page for HTML,
 * 1-based input lines (inclusive) for flattened text.
 */
export interface Block {
  readonly index: number;
  /** White space collapsed to single spaces, trimmed, never empty. Code keeps its line breaks. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly form: Form;
  /** Heading level 1-6, nesting depth of a list item or quote from 1; 0 for the rest. */
  readonly level: number;
  readonly marks: readonly Mark[];
  /** Words (a CJK character counts half a word) and those of them inside links. */
  readonly words: number;
  readonly linkWords: number;
  /** HTML only: the node of `Page.tree` that the block stands in; -1 on the text route. */
  readonly node: number;
  /** HTML only: the innermost node, inline ones included, in which the text starts; -1 on the text route. */
  readonly inlineNode: number;
  /** HTML: hidden by attribute, inline style, noscript or a closed dialog. Kept as a fact, not removed. */
  readonly hidden: boolean;
  /** Text: blank input lines before this block. HTML: 0. */
  readonly gapBefore: number;
}

/** A picture of an HTML page or of Markdown, with the index of the block that follows it. */
export interface PageImage {
  readonly src: string;
  readonly alt: string;
  readonly before: number;
  /** The node of `Page.tree` of the nearest block-level ancestor; -1 on the text route. */
  readonly node: number;
  readonly width: number | null;
  readonly height: number | null;
}

/** What the page says of itself outside its blocks, collected in the same walk. All HTML only, in document order. */
export interface PageHead {
  readonly title: string | null;
  readonly lang: string | null;
  readonly base: string | null;
  /** `name`, `property` or `itemprop` (lower case) and `content` of each <meta>, and of other elements with RDFa or microdata. */
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  /** <link rel> anywhere in the page. */
  readonly links: readonly {
    readonly rel: string;
    readonly href: string;
    readonly hreflang?: string;
    readonly type?: string;
  }[];
  /** Raw text of <script type="application/ld+json">. */
  readonly jsonLd: readonly string[];
  /** Raw text of <script type="application/json"> and known state scripts (__NEXT_DATA__ and kin). */
  readonly state: readonly { readonly id: string; readonly json: string }[];
  /** Each <time>: its attribute, its text, its own class, itemprop and property (lower case), the block it stands in. */
  readonly times: readonly {
    readonly datetime: string;
    readonly text: string;
    readonly tokens: string;
    readonly block: number;
  }[];
}

/** The ancestors of an HTML page's blocks as flat arrays; node 0 is the root. A parent's number is below its child's. */
export interface Tree {
  readonly parent: Int32Array;
  readonly depth: Uint16Array;
  /** Lower-case element name. */
  readonly tag: readonly string[];
  /** The `class`, `id`, `role` and `itemprop` attributes joined, lower case; empty when there is none. */
  readonly tokens: readonly string[];
  /** Character offset of the element's start tag in the decoded page. */
  readonly start: Int32Array;
}

/** The result of the blocks step: everything later steps read. */
export interface Page {
  readonly input: 'html' | 'text';
  readonly blocks: readonly Block[];
  readonly images: readonly PageImage[];
  readonly head: PageHead;
  readonly tree: Tree;
  /** Header lines that a scraper put before flattened text ("URL: ..."), names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Set when a limit cut the page short: the reason, in words. */
  readonly truncated: string | null;
}

/** Where a block ended, and why. There is exactly one for each block: nothing vanishes. */
export interface Verdict {
  readonly block: number;
  readonly verdict: 'kept' | 'lifted' | 'dropped';
  /** The kind of chrome; null for kept blocks. */
  readonly kind: Kind | null;
  /** The document's field that a lifted block went to. */
  readonly field: string | null;
  /** Stable id of the rule that decided, or `model` / `neighbours` / `policy` / `guard` / `override:HOST`. */
  readonly rule: string;
  /** What the decision rests on, in words that a person understands. */
  readonly evidence: string;
  /** The model's probability that the block is of the article, 0 to 1. */
  readonly score: number;
}

/** What of an article counts as text. The default is the news reader's. */
export interface Policy {
  readonly captions: 'lift' | 'keep';
  readonly lists: 'keep' | 'drop';
  readonly tables: 'keep' | 'drop';
  readonly code: 'keep' | 'drop';
}

/** Caps that come before the work. Over a cap: a `CleanError`, or a partial document that is flagged `truncated`. */
export interface Limits {
  /** Input bytes. Over it: error. */
  readonly bytes: number;
  /** Bytes after gunzip. Over it: error. */
  readonly decompressedBytes: number;
  /** Bytes after gunzip for each byte before, beyond the first megabyte. Over it: error. */
  readonly ratio: number;
  /** Nesting depth of elements. Deeper elements are flattened into their ancestor. */
  readonly depth: number;
  /** DOM nodes or lines. Over it: the rest is left out and the document flagged. */
  readonly nodes: number;
  /** Time for one page by the clock in `CleanOptions.now`, read between the steps. Over it: error. */
  readonly milliseconds: number;
}

export interface CleanOptions {
  /** Address of the page, when the caller knows it. */
  readonly url?: string;
  /** Content-Type as stored or sent with the object; may carry a charset. */
  readonly contentType?: string;
  /** File name or object key: its extension is a hint for the input kind. */
  readonly name?: string;
  /** Forces the route instead of detecting it. */
  readonly input?: 'html' | 'text';
  /** Values that the scraper already knew; they rank above guesses, below nothing stated in the page's own markup. */
  readonly known?: {
    readonly title?: string;
    readonly published?: string;
    readonly authors?: readonly string[];
    readonly siteName?: string;
    readonly language?: string;
    readonly section?: string;
    readonly description?: string;
    readonly tags?: readonly string[];
  };
  readonly policy?: Partial<Policy>;
  /** Exceptions for some sites, made by `prepareOverrides`: the one of the page's host has the last word. */
  readonly overrides?: Overrides;
  readonly limits?: Partial<Limits>;
  /** A clock in milliseconds, for `limits.milliseconds`: the cleaner has none of its own. Without it time is not bounded. */
  readonly now?: () => number;
}

/** The options as the steps behind an override read them. */
export interface JudgedOptions extends CleanOptions {
  /** What the override of the site lifts to these fields: it wins over every other source. */
  readonly stated?: NonNullable<CleanOptions['known']>;
}

/** The whole of one cleaning: the document that is written, and what the review page needs besides. */
export interface Cleaning {
  readonly document: Document;
  readonly page: Page;
  readonly verdicts: readonly Verdict[];
}
