import type { Attributes } from '../parse/attributes.ts';
import { TRAIT } from '../parse/elements.ts';
import type { PageNode, ParsedHtml } from '../parse/html.ts';
import type { Block, Form, Page } from '../types.ts';
import { HeadCollector } from './head.ts';
import { InlineText } from './inline-text.ts';
import { TreeBuilder } from './tree.ts';

/** What the open elements say of the text inside them: counted on the way in and out. */
interface Context {
  hidden: number;
  pre: number;
  quote: number;
  list: number;
  cell: number;
  caption: number;
  heading: number;
}

/** An element that the walk is in: its number, the one behind it, whether it hides its content, and whether it marks it. */
interface Around {
  readonly at: number;
  readonly end: number;
  readonly hides: boolean;
  readonly marks: boolean;
}

/**
 * Segments a page into blocks in one walk over its nodes: a block is a run of inline text between two block boundaries.
 * One <br> is a space, two are a boundary, and so is <hr>; an inline element that holds a block is a boundary too.
 */
export function htmlBlocks({ nodes, truncated }: ParsedHtml): Page {
  const blocks: Block[] = [];
  const tree = new TreeBuilder();
  const head = new HeadCollector();
  const text = new InlineText();
  const open: Context = { hidden: 0, pre: 0, quote: 0, list: 0, cell: 0, caption: 0, heading: 0 };
  let breaks = 0;
  let itemPending = false;
  let end = 0;

  const flush = (): void => {
    breaks = 0;
    const run = text.take(open.pre > 0);
    if (!run) return;
    const form = formOf(open, itemPending);
    itemPending = false;
    blocks.push({
      index: blocks.length,
      text: run.text,
      from: run.from,
      to: end,
      form,
      level:
        form === 'heading'
          ? open.heading
          : form === 'quote'
            ? open.quote
            : form === 'list-item'
              ? open.list
              : 0,
      marks: run.marks,
      words: run.words,
      linkWords: run.linkWords,
      node: tree.blockNode,
      inlineNode: run.node,
      hidden: open.hidden > 0,
      gapBefore: 0,
    });
  };

  /** @returns false when nothing inside the element is text of the page */
  const enter = (at: number, node: PageNode): boolean => {
    const { name, start, traits } = node;
    const attributes = node.attributes!;
    if ((traits & TRAIT.told) !== 0 || attributes.itemprop !== undefined || attributes.property !== undefined)
      head.element(nodes, at, attributes, blocks.length, tree.blockNode);
    // The template of a shadow root is shown where it stands.
    if ((traits & (TRAIT.skipped | TRAIT.empty)) !== 0 && attributes.shadowrootmode === undefined)
      return false;
    if (name === 'a' && isPermalink(nodes, at)) return false;
    if (name === 'br') {
      text.space();
      if (++breaks === 2) flush();
      return false;
    }
    const runsOn = isInline(node);
    if (!runsOn) {
      end = start;
      flush();
    }
    tree.open(name, attributes, start, !runsOn);
    count(open, name, traits, 1);
    const hides = isHidden(name, attributes);
    if (hides) open.hidden++;
    if (name === 'li') itemPending = true;
    const marks = runsOn || isLinkedCard(nodes, at);
    if (marks) text.openMark(name, attributes.href);
    around.push({ at, end: node.end, hides, marks });
    return true;
  };

  const leave = ({ at, hides, marks }: Around): void => {
    const node = nodes[at]!;
    if (!isInline(node)) flush();
    if (marks) text.closeMark(node.name);
    if (node.name === 'time') head.closeTime(nodes, at, blocks.length);
    count(open, node.name, node.traits, -1);
    if (hides) open.hidden--;
    tree.close();
  };

  const around: Around[] = [];
  for (let at = 0; at <= nodes.length; at++) {
    while (around.length > 0 && around[around.length - 1]!.end <= at) leave(around.pop()!);
    const node = nodes[at];
    if (node === undefined) break;
    if (node.attributes === null) {
      const { name: data, start } = node;
      end = start + data.length;
      if (text.append(data, start, tree.node, open.pre > 0)) breaks = 0;
    } else if (!enter(at, node)) at = node.end - 1;
  }
  flush();
  return {
    input: 'html',
    blocks,
    ...head.finish(),
    tree: tree.finish(),
    headers: {},
    truncated,
  };
}

function formOf(open: Context, itemPending: boolean): Form {
  if (open.pre > 0) return 'code';
  if (open.heading > 0) return 'heading';
  if (open.caption > 0) return 'caption';
  if (open.cell > 0) return 'table-cell';
  if (open.list > 0 && itemPending) return 'list-item';
  return open.quote > 0 ? 'quote' : 'paragraph';
}

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function isHidden(name: string, { hidden, style, open }: Attributes): boolean {
  if (hidden !== undefined || name === 'noscript') return true;
  if (name === 'dialog') return open === undefined;
  return style !== undefined && HIDING_STYLE.test(style);
}

const isInline = ({ traits, breaking }: PageNode): boolean => (traits & TRAIT.inline) !== 0 && !breaking;

/** What stands in the link that a heading has to its own place. */
const PERMALINKS: ReadonlySet<string> = new Set(['¶', '#', '§', '🔗', '⚓', '⚓︎', '∞']);

/** A sign behind a heading that links to the heading: no word of it. */
function isPermalink(nodes: readonly PageNode[], at: number): boolean {
  const { attributes, end } = nodes[at]!;
  if (end !== at + 2 || attributes!.href === undefined || !attributes!.href.includes('#')) return false;
  const { name, attributes: inside } = nodes[at + 1]!;
  return inside === null && name.length <= 4 && PERMALINKS.has(name.trim());
}

/** Characters that a link around blocks holds at most; more is text behind a link that was never closed. */
const LINKED_CARD = 1000;

/** Is it a link around blocks (a card of picture, headline and summary)? A link that holds another was never closed. */
function isLinkedCard(nodes: readonly PageNode[], at: number): boolean {
  const { name, attributes, end } = nodes[at]!;
  if (name !== 'a' || attributes!.href === undefined) return false;
  let characters = 0;
  for (let inside = at + 1; inside < end; inside++) {
    const node = nodes[inside]!;
    if (node.attributes === null) characters += node.name.trim().length;
    else if (node.name === 'a' && node.attributes.href !== undefined) return false;
    if (characters > LINKED_CARD) return false;
  }
  return true;
}

const COUNTED = TRAIT.pre | TRAIT.quote | TRAIT.list | TRAIT.cell | TRAIT.caption | TRAIT.heading;

function count(open: Context, name: string, traits: number, by: 1 | -1): void {
  if ((traits & COUNTED) === 0) return;
  if (traits & TRAIT.pre) open.pre += by;
  if (traits & TRAIT.quote) open.quote += by;
  if (traits & TRAIT.list) open.list += by;
  if (traits & TRAIT.cell) open.cell += by;
  if (traits & TRAIT.caption) open.caption += by;
  if (traits & TRAIT.heading) open.heading = by > 0 ? Number(name[1]) : 0;
}
