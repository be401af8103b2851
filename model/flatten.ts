import type { ChildNode, Element, Text } from 'domhandler';
import { DEFAULT_LIMITS } from '../lambda/cleaner/limits.ts';
import { isInline, parseHtml } from '../lambda/cleaner/parse/html.ts';

/**
 * The ways in which scrapers flatten a page: one line a block, one line a text node, from the headline on with alt texts
 * as lines and figures run together, hard-wrapped with blank lines between blocks.
 */
export const STYLES = ['blocks', 'nodes', 'seed', 'wrap'] as const;
export type Style = (typeof STYLES)[number];

const SKIPPED = new Set(
  'script style svg math iframe object embed canvas audio video map template noscript head title meta link'.split(
    ' ',
  ),
);
const WRAP_WIDTH = 78;

/** Flattens an HTML page to text as a scraper of a style would: the text corpora are made so from the HTML ones. */
export function flatten(html: string, style: Style): string {
  const lines = linesOf(html, style);
  if (style === 'wrap') return `${lines.map(wrap).join('\n\n')}\n`;
  if (style !== 'seed') return `${lines.map(({ text }) => text).join('\n')}\n`;
  const start = Math.max(
    0,
    lines.findIndex((line) => line.headline),
  );
  const [title = '', ...rest] = lines.slice(start).map(({ text }) => text);
  return `${[title, '', ...rest].join('\n')}\n`;
}

interface Line {
  readonly text: string;
  readonly headline: boolean;
}

/** Walks the DOM without recursion and ends a line wherever the style does. */
function linesOf(html: string, style: Style): Line[] {
  const { root } = parseHtml(html, DEFAULT_LIMITS);
  const lines: Line[] = [];
  let text = '';
  let figures = 0;
  let headlines = 0;
  const flush = (): void => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '') lines.push({ text: line, headline: headlines > 0 });
    text = '';
  };
  const cross = (element: Element, by: 1 | -1): void => {
    if (element.name === 'h1') headlines += by;
    if (element.name === 'figure') figures += by;
  };
  const breaks = (element: Element): boolean => {
    const { name } = element;
    if (name === 'button' || name === 'label') return false;
    if (style === 'seed' && figures > 0 && name !== 'figure') return false;
    return !isInline(name);
  };
  const enter = (element: Element): boolean => {
    if (SKIPPED.has(element.name)) return false;
    if (element.name === 'br') flush();
    if (element.name === 'img' && style === 'seed') {
      flush();
      text = element.attribs.alt ?? '';
      flush();
    }
    if (breaks(element)) flush();
    cross(element, 1);
    return element.children.length > 0;
  };
  const leave = (element: Element): void => {
    if (breaks(element)) flush();
    cross(element, -1);
  };
  let node: ChildNode | null = root.children[0] ?? null;
  while (node) {
    if (node.type === 'text') {
      text += (node as Text).data;
      if (style === 'nodes') flush();
    } else if ('children' in node) {
      if (enter(node as Element)) {
        node = (node as Element).children[0]!;
        continue;
      }
      if (!SKIPPED.has((node as Element).name)) leave(node as Element);
    }
    while (node && !node.next) {
      node = node.parent as ChildNode | null;
      if (!node || (node as unknown) === root) {
        node = null;
        break;
      }
      leave(node as Element);
    }
    node = node?.next ?? null;
  }
  flush();
  return lines;
}

/** Breaks a line at spaces so that no part is wider than the wrap width, unless a word is. */
function wrap({ text }: Line): string {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > WRAP_WIDTH) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  rows.push(row);
  return rows.join('\n');
}
