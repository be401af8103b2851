import type { Mark } from '../../types.ts';
import type { TextLine } from './lines.ts';

/** A line of Markdown read to plain text, its inline markup and its pictures. */
export interface Inline {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly images: readonly { readonly src: string; readonly alt: string }[];
}

const IMAGE = /!\[([^[\]]{0,1000})\]\(\s*<?([^\s()<>]{0,2000})>?(?:\s+"[^"]{0,500}")?\s*\)/g;
const LINK =
  /\[([^[\]]{0,2000})\]\(\s*<?([^\s()<>]{0,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,200})?)>?(?:\s+"[^"]{0,500}")?\s*\)/g;
const STRONG = /(\*\*|__)(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1/g;
const EMPHASIS = /(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const CODE = /`([^`\n]{1,500})`/g;
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!|>])/g;
const HEADING = /^#{1,6}\s\S/;
const ADDRESS = /\]\(\s*<?(?:https?:|\/|#|mailto:|data:)/;
const SAMPLE_LINES = 3_000;

/** Does the page speak Markdown? A link or picture with an address is proof enough, so are two headings. */
export function isMarkdown(lines: readonly TextLine[]): boolean {
  let headings = 0;
  for (const line of lines.slice(0, SAMPLE_LINES)) {
    if (ADDRESS.test(line.text)) return true;
    if (HEADING.test(line.text) && ++headings === 2) return true;
  }
  return false;
}

/** Reads inline Markdown: links and emphasis become marks on the plain text, pictures are taken out. */
export function readInline(source: string): Inline {
  if (!/[[*_`\\!]/.test(source)) return { text: source, marks: [], images: [] };
  const images: { src: string; alt: string }[] = [];
  const text = source.replace(IMAGE, (_, alt: string, src: string) => {
    images.push({ src, alt: alt.trim() });
    return '';
  });
  let spans: Span[] = [{ text, marks: [] }];
  spans = split(spans, LINK, 1, (match) => ({ type: 'link', href: match[2]! }));
  spans = split(spans, CODE, 1, () => ({ type: 'code' }));
  spans = split(spans, STRONG, 2, () => ({ type: 'strong' }));
  spans = split(spans, EMPHASIS, 2, () => ({ type: 'emphasis' }));
  return { ...gather(spans), images };
}

type Markup = Pick<Mark, 'type' | 'href'>;
interface Span {
  readonly text: string;
  readonly marks: readonly Markup[];
}

/** Cuts every span at the matches of a pattern; the group's text carries the new mark. */
function split(
  spans: readonly Span[],
  pattern: RegExp,
  group: number,
  markup: (match: RegExpMatchArray) => Markup,
): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    let last = 0;
    for (const match of span.text.matchAll(pattern)) {
      if (match.index > last) result.push({ text: span.text.slice(last, match.index), marks: span.marks });
      result.push({ text: match[group]!, marks: [...span.marks, markup(match)] });
      last = match.index + match[0].length;
    }
    if (last < span.text.length)
      result.push({ text: last === 0 ? span.text : span.text.slice(last), marks: span.marks });
  }
  return result;
}

/** Puts the spans together again: plain text with single spaces, and marks by offset into it. */
function gather(spans: readonly Span[]): { text: string; marks: Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  for (const span of spans) {
    let piece = span.text.replace(ESCAPE, '$1').replace(/\s+/g, ' ');
    if ((text === '' || text.endsWith(' ')) && piece.startsWith(' ')) piece = piece.slice(1);
    const from = text.length;
    text += piece;
    if (text.length > from) for (const mark of span.marks) marks.push({ from, to: text.length, ...mark });
  }
  const trimmed = text.trimEnd();
  return {
    text: trimmed,
    marks: marks.map((m) => ({ ...m, to: Math.min(m.to, trimmed.length) })).filter((m) => m.to > m.from),
  };
}
