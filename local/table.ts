import type { Summary } from './review/types.ts';

const COLUMNS = ['page', 'mode', 'words', 'kept', 'lifted', 'dropped', 'ms', 'title'] as const;
const RIGHT = new Set<string>(['words', 'kept', 'lifted', 'dropped', 'ms']);
const PAGE_WIDTH = 34;

/** The documents as a table for a terminal of `width` columns, a line for the sums at its end. */
export function table(summaries: readonly Summary[], width: number): string {
  const rows = summaries.map(cells);
  const sum = (pick: (one: Summary) => number) => summaries.reduce((total, one) => total + pick(one), 0);
  const sums = [
    `${summaries.length} ${summaries.length === 1 ? 'page' : 'pages'}`,
    '',
    `${sum((one) => one.words)}`,
    `${sum((one) => one.kept)}`,
    `${sum((one) => one.lifted)}`,
    `${sum((one) => one.dropped)}`,
    sum((one) => one.ms).toFixed(0),
    '',
  ];
  const all = [[...COLUMNS], ...rows, sums];
  const widths = COLUMNS.map((_, column) => Math.max(...all.map((row) => displayWidth(row[column]!))));
  const titleWidth = Math.max(20, width - widths.slice(0, -1).reduce((total, one) => total + one + 2, 0));
  const lines = all.map((row) =>
    row
      .map((cell, column) => {
        const name = COLUMNS[column]!;
        if (name === 'title') return shorten(cell, titleWidth);
        const gap = ' '.repeat(widths[column]! - displayWidth(cell));
        return RIGHT.has(name) ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = '─'.repeat(Math.min(width, Math.max(...lines.map(displayWidth))));
  return [lines[0], rule, ...lines.slice(1, -1), rule, lines.at(-1)].join('\n');
}

function cells(summary: Summary): string[] {
  const page = shorten(summary.key, PAGE_WIDTH);
  if (summary.error !== null) return [page, '-', '-', '-', '-', '-', '-', `failed: ${summary.error}`];
  const { input, words, kept, lifted, dropped, ms, title } = summary;
  const counts = [words, kept, lifted, dropped].map(String);
  return [page, input, ...counts, ms.toFixed(1), title ?? '(no title found)'];
}

/** Cuts a text to a number of terminal columns, with an ellipsis where something went. Control characters go. */
function shorten(text: string, width: number): string {
  const clean = text.replace(/\p{Cc}/gu, ' ');
  if (displayWidth(clean) <= width) return clean;
  let cut = '';
  for (const char of clean) {
    if (displayWidth(cut + char) > width - 1) break;
    cut += char;
  }
  return `${cut}…`;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Columns that a text takes in a terminal: East Asian characters take two, combining marks none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text.normalize('NFC')) width += /\p{M}/u.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}
