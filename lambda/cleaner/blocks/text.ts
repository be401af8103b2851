import type { TextLine } from '../parse/text/lines.ts';
import { readInline } from '../parse/text/markdown.ts';
import { isRow, isRule, isStarred, marker } from '../parse/text/markers.ts';
import { parseText } from '../parse/text.ts';
import type { Block, Form, Limits, Mark, Page, PageImage } from '../types.ts';
import { countWords } from './words.ts';

interface Draft {
  readonly text: string;
  readonly form: Form;
  readonly level: number;
  readonly marks: readonly Mark[];
}

const NO_MARKS: readonly Mark[] = [];

/**
 * Flattened text to blocks: one a logical line, its span in 1-based input lines. Bullets and Markdown give the forms;
 * Markdown's links and emphasis become marks, its pictures `Page.images`.
 */
export function textBlocks(text: string, limits: Pick<Limits, 'nodes'>): Page {
  const parsed = parseText(text, limits);
  const blocks: Block[] = [];
  const images: PageImage[] = [];
  const { lines } = parsed;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const starred =
      isStarred(line.text) && [lines[i - 1], lines[i + 1]].some((near) => near && isStarred(near.text));
    for (const draft of readLine(line, starred, parsed.markdown, (src, alt) =>
      images.push(picture(src, alt, blocks.length)),
    )) {
      blocks.push(finish(draft, line, blocks.length));
    }
  }
  return {
    input: 'text',
    blocks,
    images,
    head: { title: null, lang: null, base: null, metas: [], links: [], jsonLd: [], state: [], times: [] },
    tree: {
      parent: new Int32Array(0),
      depth: new Uint16Array(0),
      tag: [],
      tokens: [],
      start: new Int32Array(0),
    },
    headers: parsed.headers,
    truncated: parsed.truncated,
  };
}

/** The blocks of one line: none for a line of pictures or a rule, several for a table row. */
function readLine(
  line: TextLine,
  starred: boolean,
  markdown: boolean,
  image: (src: string, alt: string) => void,
): Draft[] {
  if (line.code) return [{ text: line.text, form: 'code', level: 0, marks: NO_MARKS }];
  if (markdown && isRule(line.text)) return [];
  if (isRow(line.text)) return readRow(line.text);
  const mark = marker(line.text, starred);
  const rest = mark ? line.text.slice(mark.length) : line.text;
  const form = mark?.form ?? 'paragraph';
  const level = mark?.level ?? 0;
  if (!markdown) return [{ text: rest, form, level, marks: NO_MARKS }];
  const { text, marks, images } = readInline(rest);
  for (const { src, alt } of images) image(src, alt);
  return text === '' ? [] : [{ text, form, level, marks }];
}

function readRow(row: string): Draft[] {
  return row
    .slice(1, -1)
    .split('|')
    .map((cell) => readInline(cell.trim()))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ text, marks }) => ({ text, form: 'table-cell', level: 0, marks }));
}

function finish(draft: Draft, line: TextLine, index: number): Block {
  const words = countWords(draft.text);
  let linkWords = 0;
  for (const mark of draft.marks)
    if (mark.type === 'link') linkWords += countWords(draft.text.slice(mark.from, mark.to));
  return {
    index,
    text: draft.text,
    from: line.from,
    to: line.to,
    form: draft.form,
    level: draft.level,
    marks: draft.marks,
    words,
    linkWords: Math.min(words, linkWords),
    node: -1,
    inlineNode: -1,
    hidden: false,
    gapBefore: line.gap,
  };
}

function picture(src: string, alt: string, before: number): PageImage {
  return { src, alt, before, node: -1, width: null, height: null };
}
