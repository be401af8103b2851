import { layoutTables, tableOf } from '../classify/tables.ts';
import type { Block, Page } from '../types.ts';
import { isSameRow, rowOf } from './rows.ts';

/** A row's cells by column; each holds its blocks, and one without text holds none. */
export type Row = Block[][];

/**
 * The rows of the table that begins at a kept block; null where none does: rows of a single cell each, as pages laid out
 * by tables have them, read as paragraphs, and so does a row alone.
 */
export function tableAt(page: Page, kept: readonly Block[], at: number): Row[] | null {
  const first = kept[at]!;
  if (first.form !== 'table-cell') return null;
  const table = tableOf(page, first);
  if (layoutTables(page).has(table)) return null;
  const isOfTable = (block: Block | undefined): block is Block =>
    block?.form === 'table-cell' && tableOf(page, block) === table;
  if (isOfTable(kept[at - 1])) return null;
  const rows: Row[] = [];
  let place = placesIn(page);
  for (let next = at; isOfTable(kept[next]); next++) {
    const cell = kept[next]!;
    if (next === at || !isSameRow(page, kept[next - 1]!, cell)) {
      rows.push([]);
      place = placesIn(page);
    }
    const row = rows.at(-1)!;
    const column = place(cell);
    while (row.length <= column) row.push([]);
    row[column]!.push(cell);
  }
  return rows.length > 1 && rows.some((row) => row.length > 1) ? rows : null;
}

/** Tells the columns of one row's blocks, asked in their order: cells without text count, but have no block. */
function placesIn(page: Page): (block: Block) => number {
  const { parent } = page.tree;
  let column = -1;
  let seen = -1;
  return (block) => {
    const row = rowOf(page, block);
    if (row < 0) return ++column;
    let cell = block.node;
    while (cell !== row && parent[cell] !== row) cell = parent[cell]!;
    for (let next = Math.max(seen, row) + 1; next <= cell; next++) if (parent[next] === row) column++;
    seen = Math.max(seen, cell);
    return Math.max(0, column);
  };
}

/**
 * A table of GitHub Flavored Markdown. Its first row is the head, as wide as the widest row: readers cut off what stands
 * beyond the head.
 *
 * @param cells the rows' cells as inline Markdown
 */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const [head, ...body] = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const padded = Array.from({ length: width }, (_, column) => head![column] ?? '');
  return [padded, padded.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
