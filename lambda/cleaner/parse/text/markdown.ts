import { lazyPattern } from '../../lazily.ts';
import type { Mark } from '../../types.ts';
import type { TextLine } from './lines.ts';

/** A line of Markdown read to plain text, its inline markup and its pictures. */
export interface Inline {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly images: readonly { readonly src: string; readonly alt: string }[];
}

/** The address of a link or picture may hold brackets and blanks, a title behind it, or a whole picture. */
const IMAGE = /!\[((?:[^[\]]|\[[^[\]]*\])*)\]\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g;
const LINK = /\[([^[\]]{0,2000})\]\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g;
const TITLE = /\s["'“‘]/;
/** How a reader service counts the pictures before it says what they show. */
const NUMBERED = /^Image \d+(?:: |$)/;
/** Entries of a menu that stood apart only by their boxes. */
const ADJOINING = /(\]\([^\s()]{0,2000}\))(!?\[)/g;
const CODE = /`([^`\n]{1,500})`/g;
const STRONG = lazyPattern(
  String.raw`\*\*([^*]{1,2000})\*\*|(?<![\p{L}\p{N}])__(?=\S)([^_]{1,2000})(?<=\S)__(?![\p{L}\p{N}])`,
  'gu',
);
const EMPHASIS = lazyPattern(
  String.raw`(?<![\p{L}\p{N}*])\*(?=\S)([^*]{1,2000})(?<=\S)\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=\S)([^_]{1,2000})(?<=\S)_(?![\p{L}\p{N}_])`,
  'gu',
);
const EMPTY = lazyPattern(String.raw`(?<![\p{L}\p{N}*])\*{4}(?!\*)`, 'gu');
const FOOTNOTE = /\[\^(\d{1,3})\]:?/g;
/** What pandoc notes of an element: "[Jane Doe]{.byline}", "Title {#title .entry}". */
const SPAN = /\[([^[\]]{0,500})\]\{[.#:][^{}]{0,500}\}/g;
const ATTRIBUTES = /(?<=^|\ue001)\{(?:[.#:]|[\w-]{1,30}=)[^{}]{0,500}\}|\s\{[.#][\w-][^{}]{0,500}\}$/g;
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!|>])/g;
const HEADING = /^#{1,6}\s\S/;
const ADDRESS = /\]\(\s*<?(?:https?:|\/|#|mailto:|data:)/;
const SAMPLE_LINES = 3_000;
const TOP_LINES = 3;

/** Does the page speak Markdown? A link or picture with an address says so, a heading at its top, two anywhere. */
export function isMarkdown(lines: readonly TextLine[]): boolean {
  let headings = 0;
  for (const [index, { text }] of lines.slice(0, SAMPLE_LINES).entries()) {
    if (text.includes('](') && ADDRESS.test(text)) return true;
    if (HEADING.test(text) && (index < TOP_LINES || ++headings === 2)) return true;
  }
  return false;
}

/** Signs that stand for the borders of marks while a line is read; private characters that no text uses. */
const BORDERS = /[\ue000-\ue007]/g;
const TYPES: readonly Mark['type'][] = ['link', 'code', 'strong', 'emphasis'];
const border = (type: Mark['type'], end: 0 | 1): string =>
  String.fromCharCode(0xe000 + TYPES.indexOf(type) * 2 + end);

/** Nobody writes a line this long by hand: it is a page of its own, and its signs are left as they stand. */
const LONGEST = 100_000;

/** Reads inline Markdown: links and emphasis become marks on the plain text, pictures are taken out. */
export function readInline(source: string): Inline {
  if (source.length > LONGEST || !/[[*_`\\!{]/.test(source)) return { text: source, marks: [], images: [] };
  const images: { src: string; alt: string }[] = [];
  const addresses: string[] = [];
  const enclose = (type: Mark['type'], text: string): string => border(type, 0) + text + border(type, 1);
  const bordered = source
    .replace(BORDERS, '')
    .replace(ADJOINING, '$1 $2')
    .replace(IMAGE, (whole: string, alt: string, target: string) => {
      const src = addressOf(target);
      if (src === null) return whole;
      images.push({ src, alt: alt.replace(NUMBERED, '').trim() });
      return '';
    })
    .replace(LINK, (whole: string, text: string, target: string) => {
      const href = addressOf(target);
      if (href === null) return whole;
      addresses.push(href);
      return enclose('link', text);
    })
    .replace(CODE, (_, text: string) => enclose('code', text))
    // Converters leave blanks within the stars ("**Photo: **Jane Doe"), and stars around nothing.
    .replace(STRONG(), (whole: string, stars: string, lines: string, at: number, all: string) => {
      if (stars?.trim() === '') return ' ';
      const isOperator = stars !== undefined && /^\s.*\s$/.test(stars) && /^\s?$/.test(all.charAt(at - 1));
      return isOperator ? whole : enclose('strong', stars ?? lines);
    })
    .replace(EMPTY(), '')
    .replace(EMPHASIS(), (_, stars: string, lines: string) => enclose('emphasis', stars ?? lines))
    .replace(FOOTNOTE, '[$1]')
    .replace(SPAN, '$1')
    .replace(ATTRIBUTES, '')
    .replace(ESCAPE, '$1');
  return { ...resolve(bordered, addresses), images };
}

/** The address that brackets hold, without what stands around it; null where they hold words. */
function addressOf(target: string): string | null {
  const whole = target.trim();
  const title = whole.search(TITLE);
  const address = (title < 0 ? whole : whole.slice(0, title)).replace(/^<|>$/g, '');
  return /\s/.test(address) && !/^(?:[a-z][a-z+.-]{1,20}:|\/|#)/i.test(address) ? null : address;
}

/** Takes the borders out again: plain text with single spaces, and marks by offset into it. */
function resolve(bordered: string, addresses: readonly string[]): { text: string; marks: Mark[] } {
  let text = '';
  let last = 0;
  let links = 0;
  const marks: Mark[] = [];
  const starts = new Map<Mark['type'], number>();
  const take = (to: number): void => {
    const piece = bordered.slice(last, to).replace(/\s+/g, ' ');
    text += (text === '' || text.endsWith(' ')) && piece.startsWith(' ') ? piece.slice(1) : piece;
  };
  for (const { index, 0: sign } of bordered.matchAll(BORDERS)) {
    take(index);
    last = index + 1;
    const code = sign.charCodeAt(0) - 0xe000;
    const type = TYPES[code >> 1]!;
    if (code % 2 === 0) starts.set(type, text.length);
    else {
      const from = starts.get(type) ?? 0;
      const href = type === 'link' ? addresses[links++] : undefined;
      if (text.length > from)
        marks.push({ from, to: text.length, type, ...(href !== undefined && { href }) });
    }
  }
  take(bordered.length);
  const trimmed = text.trimEnd();
  const inside = marks.map((mark) => ({ ...mark, to: Math.min(mark.to, trimmed.length) }));
  return { text: trimmed, marks: inside.filter((mark) => mark.to > mark.from) };
}
