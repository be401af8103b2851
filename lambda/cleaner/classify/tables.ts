import { onceFor } from '../once-for.ts';
import type { Block, Page } from '../types.ts';

/** Below this score the model is sure that a cell is no part of its table: a button, a share bar. */
export const LEAST_CELL_SCORE = 0.1;

/** The cells of each table, in reading order; of tables inside tables the innermost counts. Flattened text has none. */
export const tablesOf = onceFor((page: Page): ReadonlyMap<number, readonly Block[]> => {
  const tables = new Map<number, Block[]>();
  for (const block of page.blocks) {
    const table = block.form === 'table-cell' ? tableOf(page, block) : -1;
    if (table < 0) continue;
    const cells = tables.get(table);
    if (cells) cells.push(block);
    else tables.set(table, [block]);
  }
  return tables;
});

/** Node of the innermost element of these names around a block, or -1, as on flattened pages. */
export function innermost({ tree }: Page, block: Block, ...names: readonly string[]): number {
  let { node } = block;
  while (node >= 0 && !names.includes(tree.tag[node]!)) node = tree.parent[node]!;
  return node;
}

/** Node of the innermost table around a block, or -1. */
export const tableOf = (page: Page, block: Block): number => innermost(page, block, 'table');

/** Node of the cell around a block, or -1. */
export const cellOf = (page: Page, block: Block): number => innermost(page, block, 'td', 'th');

/** Words of a paragraph; shorter blocks of a cell are its lines. */
const PARAGRAPH_WORDS = 15;

/**
 * The tables that lay out a page, by their node, and of each the cell whose paragraphs are most of its words: what stands
 * beside that cell is no row of it.
 */
export const layoutTables = onceFor((page: Page): ReadonlyMap<number, number> => {
  const layout = new Map<number, number>();
  for (const [table, cells] of tablesOf(page)) {
    const main = mainCell(page, cells);
    if (main >= 0) layout.set(table, main);
  }
  return layout;
});

function mainCell(page: Page, blocks: readonly Block[]): number {
  const known = new Map<number, { count: number; words: number }>();
  let all = 0;
  for (const block of blocks) {
    all += block.words;
    if (block.words < PARAGRAPH_WORDS) continue;
    const node = cellOf(page, block);
    const cell = known.get(node) ?? { count: 0, words: 0 };
    known.set(node, { count: cell.count + 1, words: cell.words + block.words });
  }
  for (const [node, { count, words }] of known) if (count > 1 && words > all / 2) return node;
  return -1;
}
