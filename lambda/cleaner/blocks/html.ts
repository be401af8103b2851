import type { ChildNode, Element, Text } from 'domhandler';
import { isInline, type ParsedHtml } from '../parse/html.ts';
import type { Block, Form, Page } from '../types.ts';
import { HeadCollector } from './head.ts';
import { InlineText } from './inline-text.ts';
import { TreeBuilder } from './tree.ts';

/** Elements whose content is never text of the page. */
const SKIPPED = new Set(
  `script style svg math iframe object embed canvas audio video map select option datalist textarea input progress
   meter template title`.split(/\s+/),
);

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

/**
 * Segments a DOM into blocks in one iterative walk: a block is a run of inline text between two block boundaries.
 * One <br> is a space, two are a boundary, and so is <hr>; an inline element that holds a block is a boundary too.
 */
export function htmlBlocks(parsed: ParsedHtml): Page {
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

  const enter = (element: Element): boolean => {
    const tag = element.name;
    head.element(element, blocks.length, tree.blockNode);
    if (SKIPPED.has(tag)) return false;
    if (tag === 'br') {
      text.space();
      if (++breaks === 2) flush();
      return false;
    }
    if (tag === 'img' || tag === 'source' || tag === 'wbr') return false;
    const inline = isInline(tag) && !parsed.breaking.has(element);
    if (!inline) {
      end = element.startIndex ?? end;
      flush();
    }
    tree.open(element, !inline);
    count(open, element, 1);
    if (tag === 'li') itemPending = true;
    if (inline) text.openMark(tag, element.attribs.href);
    return true;
  };

  const leave = (element: Element): void => {
    const inline = isInline(element.name) && !parsed.breaking.has(element);
    if (inline) text.closeMark(element.name);
    else flush();
    if (element.name === 'time') head.closeTime(element, blocks.length);
    count(open, element, -1);
    tree.close();
  };

  let node: ChildNode | null = parsed.root.children[0] ?? null;
  while (node) {
    if (node.type === 'text') {
      const data = (node as Text).data;
      end = (node.startIndex ?? 0) + data.length;
      if (text.append(data, node.startIndex ?? 0, tree.node, open.pre > 0)) breaks = 0;
    } else if ('children' in node && enter(node as Element)) {
      const child: ChildNode | undefined = (node as Element).children[0];
      if (child) {
        node = child;
        continue;
      }
      leave(node as Element);
    }
    while (node && !node.next) {
      node = node.parent as ChildNode | null;
      if (!node || node === (parsed.root as unknown)) {
        node = null;
        break;
      }
      leave(node as Element);
    }
    node = node?.next ?? null;
  }
  flush();
  return {
    input: 'html',
    blocks,
    ...head.finish(),
    tree: tree.finish(),
    headers: {},
    truncated: parsed.truncated,
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

function isHidden(element: Element): boolean {
  const { attribs } = element;
  if (attribs.hidden !== undefined || element.name === 'noscript') return true;
  if (element.name === 'dialog') return attribs.open === undefined;
  const style = attribs.style;
  return style !== undefined && HIDING_STYLE.test(style);
}

function count(open: Context, element: Element, by: 1 | -1): void {
  const tag = element.name;
  if (tag === 'pre') open.pre += by;
  else if (tag === 'blockquote') open.quote += by;
  else if (tag === 'ul' || tag === 'ol') open.list += by;
  else if (tag === 'td' || tag === 'th') open.cell += by;
  else if (tag === 'figcaption') open.caption += by;
  else if (tag.length === 2 && tag[0] === 'h' && tag[1]! >= '1' && tag[1]! <= '6')
    open.heading = by > 0 ? Number(tag[1]) : 0;
  if (isHidden(element)) open.hidden += by;
}
