import type { TextLine } from '../parse/text/lines.ts';
import { readInline } from '../parse/text/markdown.ts';
import { isBareMark, isPiped, isRow, isRule, marker, sameMake } from '../parse/text/markers.ts';
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
/** Lists nest no deeper than this below the first level. */
const MOST_DEPTH = 5;

/**
 * Flattened text to blocks: one a logical line, its span in 1-based input lines. Bullets and Markdown give the forms;
 * Markdown's links and emphasis become marks, its pictures `Page.images`.
 */
export function textBlocks(text: string, limits: Pick<Limits, 'nodes'>): Page {
  const parsed = parseText(text, limits);
  const blocks: Block[] = [];
  const images: PageImage[] = [];
  const { lines } = parsed;
  let truncated = parsed.truncated;
  let inline = 0;
  // One look at the page instead of one at each line.
  const hasBars = text.includes('|');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    // Rows of tables hold many blocks a line.
    if (blocks.length >= limits.nodes) {
      truncated ??= `The text has more than ${limits.nodes} blocks: line ${line.from} and all after it are left out.`;
      break;
    }
    const accompanied = hasCompany(lines, i, sameMake);
    // Rows of a table as the cleaner writes them: cells apart by bars.
    const rows = hasBars && isPiped(line.text) && hasCompany(lines, i, (_, other) => isPiped(other));
    const image = (src: string, alt: string): unknown => images.push(picture(src, alt, blocks.length));
    // Links and pictures cost as much as blocks: beyond as many, they stay as they are written.
    const markdown = parsed.markdown && inline + images.length < limits.nodes;
    for (const draft of rows ? readRow(line.text) : readLine(line, accompanied, markdown, image)) {
      blocks.push(finish(draft, line, blocks.length));
      inline += draft.marks.length;
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
    truncated,
  };
}

/** Does the line before or after, no blank line between, go together with the line? */
function hasCompany(
  lines: readonly TextLine[],
  i: number,
  together: (text: string, other: string) => boolean,
): boolean {
  const { text, gap } = lines[i]!;
  const before = lines[i - 1];
  const after = lines[i + 1];
  return (
    (gap === 0 && before !== undefined && together(text, before.text)) ||
    (after !== undefined && after.gap === 0 && together(text, after.text))
  );
}

/** The blocks of one line: none for a line of pictures or a rule, several for a table row. */
function readLine(
  line: TextLine,
  accompanied: boolean,
  markdown: boolean,
  image: (src: string, alt: string) => unknown,
): Draft[] {
  if (line.code) return [{ text: line.text, form: 'code', level: 0, marks: NO_MARKS }];
  if (markdown && (isRule(line.text) || isBareMark(line.text))) return [];
  if (isRow(line.text)) return readRow(line.text.slice(1, -1));
  const mark = marker(line.text, accompanied, markdown);
  const rest = mark ? line.text.slice(mark.length) : line.text;
  const form = mark?.form ?? 'paragraph';
  const level =
    (mark?.level ?? 0) + (form === 'list-item' ? Math.min(MOST_DEPTH, (line.indent ?? 0) >> 1) : 0);
  if (!markdown) return [{ text: rest, form, level, marks: NO_MARKS }];
  const { text, marks, images } = readInline(rest);
  for (const { src, alt } of images) image(src, alt);
  return text === '' ? [] : [{ text, form, level, marks }];
}

function readRow(row: string): Draft[] {
  const cells = row
    .split('|')
    .map((cell) => readInline(cell.trim()))
    .filter(({ text }) => text !== '' && !/^:?-+:?$/.test(text))
    .map(({ text, marks }): Draft => ({ text, form: 'table-cell', level: 0, marks }));
  // One cell alone is a line between bars, not a row.
  return cells.length > 1 ? cells : cells.map((cell) => ({ ...cell, form: 'paragraph' }));
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
