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

/** Node of the innermost table around a block, or -1. */
export function tableOf({ tree }: Page, block: Block): number {
  let { node } = block;
  while (node >= 0 && tree.tag[node] !== 'table') node = tree.parent[node]!;
  return node;
}
