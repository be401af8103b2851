import { type ChildNode, Element, type Text } from 'domhandler';
import type { Limits } from '../types.ts';
import { type ParsedHtml, parseHtml } from './html.ts';

/** Shorter strings are labels and teasers. */
const LEAST_CHARACTERS = 500;
const SENTENCE_END = /[.!?。！？।؟]["'”’»)]?(?:\s|<|$)/g;

/**
 * For pages that a script draws: the longest string literal of the page's scripts (JSON-LD, __NEXT_DATA__, pushed
 * state) that reads as an article is added to the DOM as an <article>, once more as if the server had sent it.
 * Costs a scan of the scripts, so it is for pages whose DOM holds next to no prose.
 *
 * @returns false when no string reads as an article; the DOM is as it was then
 */
export function addEmbeddedBody(parsed: ParsedHtml, limits: Pick<Limits, 'depth' | 'nodes'>): boolean {
  let best: { text: string; from: number } | null = null;
  for (const script of scripts(parsed)) {
    for (const literal of longStrings(script.data)) {
      if (literal.length > (best?.text.length ?? 0) && readsAsArticle(literal)) {
        best = { text: literal, from: script.startIndex ?? 0 };
      }
    }
  }
  if (!best) return false;
  const markup = /<(?:p|br|div)\b/i.test(best.text) ? best.text : paragraphs(best.text);
  const { root, breaking } = parseHtml(markup, limits);
  const article = new Element('article', {}, root.children);
  article.startIndex = best.from;
  for (const child of root.children) child.parent = article;
  place(article, best.from);
  article.parent = parsed.root;
  article.prev = parsed.root.children.at(-1) ?? null;
  if (article.prev) article.prev.next = article;
  parsed.root.children.push(article);
  for (const element of breaking) parsed.breaking.add(element);
  return true;
}

/** The text of every script, in document order. */
function* scripts(parsed: ParsedHtml): Generator<Text> {
  let node: ChildNode | null = parsed.root.children[0] ?? null;
  while (node) {
    const child: ChildNode | undefined = 'children' in node ? node.children[0] : undefined;
    if (node.type === 'script' && child?.type === 'text') yield child;
    if (child) {
      node = child;
      continue;
    }
    while (node && !node.next) node = node.parent as ChildNode | null;
    node = node?.next ?? null;
  }
}

/** Values of the long double-quoted literals in a script. Linear: each character is looked at once. */
function* longStrings(script: string): Generator<string> {
  let start = script.indexOf('"');
  while (start >= 0) {
    let end = start + 1;
    while (end < script.length && script[end] !== '"') end += script[end] === '\\' ? 2 : 1;
    if (end - start > LEAST_CHARACTERS) {
      const value = unquote(script.slice(start, end + 1));
      if (value !== null) yield value;
    }
    start = script.indexOf('"', end + 1);
  }
}

function unquote(literal: string): string | null {
  try {
    const value = JSON.parse(literal.replace(/[\u0000-\u001f]/g, ' ')) as unknown;
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** Sentences, and few of the signs that code and data are made of. */
function readsAsArticle(text: string): boolean {
  const plain = text.replace(/<[^<>]{0,2000}>/g, ' ');
  if (plain.length < LEAST_CHARACTERS) return false;
  const ends = plain.match(SENTENCE_END)?.length ?? 0;
  const signs = plain.match(/[{}[\]=;|\\_]/g)?.length ?? 0;
  return ends >= 4 && ends > plain.length / 600 && signs < plain.length / 100;
}

function paragraphs(text: string): string {
  const escaped = text
    .replace(/&(#?\w+;)?/g, (sign, entity?: string) => (entity ? sign : '&amp;'))
    .replace(/</g, '&lt;');
  return escaped
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`)
    .join('');
}

/** Every recovered node stands where its script stands: offsets into a decoded literal mean nothing in the page. */
function place(article: Element, from: number): void {
  const left: ChildNode[] = [...article.children];
  for (let node = left.pop(); node; node = left.pop()) {
    node.startIndex = from;
    if ('children' in node) left.push(...node.children);
  }
}
