import type { ChildNode, Element, Text } from 'domhandler';
import { DEFAULT_LIMITS } from '../lambda/cleaner/limits.ts';
import { toDom } from '../lambda/cleaner/parse/dom.ts';
import { elementOf, TRAIT } from '../lambda/cleaner/parse/elements.ts';
import { parseHtml } from '../lambda/cleaner/parse/html.ts';

/**
 * The ways in which scrapers flatten a page: one line a block, one line a text node, from the headline on with alt texts
 * as lines and figures run together, hard-wrapped with blank lines between blocks.
 */
export const STYLES = ['blocks', 'nodes', 'seed', 'wrap'] as const;
/** One of them; all of the page on a single line; or Markdown: headings, lists, links and pictures as marks, blank lines between. */
export type Style = (typeof STYLES)[number] | 'line' | 'markdown';

const SKIPPED = new Set(
  'script style svg math iframe object embed canvas audio video map template noscript head title meta link'.split(
    ' ',
  ),
);
const WRAP_WIDTH = 78;

/** Flattens an HTML page to text as a scraper of a style would: the text corpora are made so from the HTML ones. */
export function flatten(html: string, style: Style): string {
  const lines = linesOf(html, style);
  if (style === 'wrap') return `${lines.map(({ text }) => wrap(text, WRAP_WIDTH)).join('\n\n')}\n`;
  if (style === 'line') return `${lines.map(({ text }) => text).join(' ')}\n`;
  if (style === 'markdown') return `${lines.map(({ text }) => text).join('\n\n')}\n`;
  if (style !== 'seed') return `${lines.map(({ text }) => text).join('\n')}\n`;
  const start = Math.max(
    0,
    lines.findIndex((line) => line.headline),
  );
  const [title = '', ...rest] = lines.slice(start).map(({ text }) => text);
  return `${[title, '', ...rest].join('\n')}\n`;
}

/** A clean text as the cleaner writes it: a blank line between its paragraphs. */
export const paragraphsOf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n\n');

interface Line {
  readonly text: string;
  readonly headline: boolean;
}

/** Walks the DOM without recursion and ends a line wherever the style does. */
function linesOf(html: string, style: Style): Line[] {
  const root = toDom(parseHtml(html, DEFAULT_LIMITS));
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
    if (style === 'markdown') text += opening(element);
    cross(element, 1);
    return element.children.length > 0;
  };
  const leave = (element: Element): void => {
    if (style === 'markdown') text += closing(element);
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

/** Marks that Markdown writes before an element's text. */
function opening(element: Element): string {
  const { name, attribs } = element;
  if (/^h[1-6]$/.test(name)) return `${'#'.repeat(Number(name[1]))} `;
  if (name === 'li') return '- ';
  if (name === 'img') return `![${attribs.alt ?? ''}](${attribs.src ?? ''})`;
  if (isInlineLink(element)) return '[';
  return name === 'strong' || name === 'b' ? '**' : '';
}

function closing(element: Element): string {
  if (isInlineLink(element)) return `](${element.attribs.href})`;
  return element.name === 'strong' || element.name === 'b' ? '**' : '';
}

const isInline = (name: string): boolean => (elementOf(name).traits & TRAIT.inline) !== 0;

/** A link around a whole card is not written: its lines are no link's text. */
const isInlineLink = ({ name, attribs, children }: Element): boolean =>
  name === 'a' &&
  attribs.href !== undefined &&
  children.every((child) => !('name' in child) || isInline(child.name));

/** Breaks a line at spaces so that no part is wider than `width` characters, unless a word is. */
export function wrap(text: string, width: number): string {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > width) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  rows.push(row);
  return rows.join('\n');
}
