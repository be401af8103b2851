import type { Limits } from '../types.ts';
import { Attributes } from './attributes.ts';
import { PageNode, type ParsedHtml, parseHtml } from './html.ts';

/** Shorter strings are labels and teasers. */
const LEAST_CHARACTERS = 500;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SIGNS = new Set([...'{}[]=;|\\_'].map((sign) => sign.charCodeAt(0)));
const SENTENCE_END = /[.!?。！？।؟]["'”’»)]?(?:\s|<|$)/g;

/**
 * For pages that a script draws: the longest string literal of the page's scripts (JSON-LD, __NEXT_DATA__, pushed
 * state) that reads as an article is added behind the page as an <article>, once more as if the server had sent it.
 * Costs a scan of the scripts, so it is for pages whose markup holds next to no prose.
 *
 * @param least characters that the string must exceed
 * @returns false when no string reads as an article; the page is as it was then
 */
export function addEmbeddedBody(
  parsed: ParsedHtml,
  limits: Pick<Limits, 'depth' | 'nodes'>,
  least: number,
): boolean {
  const { nodes } = parsed;
  let best: { text: string; from: number } | null = null;
  for (const [at, { name, attributes, end }] of nodes.entries()) {
    if (attributes === null || name !== 'script' || end === at + 1) continue;
    const script = nodes[at + 1]!;
    for (const literal of longStrings(script.name)) {
      if (literal.length > (best?.text.length ?? least) && readsAsArticle(literal)) {
        best = { text: literal, from: script.start };
      }
    }
  }
  if (!best) return false;
  const markup = /<(?:p|br|div)\b/i.test(best.text) ? best.text : paragraphs(best.text);
  append(nodes, parseHtml(markup, limits).nodes, best.from);
  return true;
}

/** Adds an article; all of it stands where its script stands: offsets into a decoded literal mean nothing. */
function append(nodes: PageNode[], article: readonly PageNode[], from: number): void {
  const element = new PageNode('article', new Attributes(), from, 0);
  const first = nodes.push(element);
  for (const node of article) {
    node.start = from;
    node.end += first;
    nodes.push(node);
  }
  element.end = nodes.length;
}

/** Values of the long double-quoted literals in a script. Linear: each character is looked at once. */
function* longStrings(script: string): Generator<string> {
  let start = script.indexOf('"');
  while (start >= 0) {
    let end = start + 1;
    while (end < script.length && script.charCodeAt(end) !== QUOTE)
      end += script.charCodeAt(end) === BACKSLASH ? 2 : 1;
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
  // Most long strings are data, which is told before it has ended.
  let signs = 0;
  for (let at = 0; at < plain.length; at++)
    if (SIGNS.has(plain.charCodeAt(at)) && ++signs >= plain.length / 100) return false;
  const ends = plain.match(SENTENCE_END)?.length ?? 0;
  return ends >= 4 && ends > plain.length / 600;
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
