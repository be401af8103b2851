import { innermost, layoutTables, tableOf } from '../classify/tables.ts';
import type { Block, Page } from '../types.ts';

/** Two blocks that were one line of a flattened page. */
export const isSameLine = (page: Page, a: Block, b: Block): boolean =>
  page.input === 'text' && a.from === b.from && a.to === b.to;

/** Two cells of one row, or two blocks of one cell: the nearest <tr> above both is the same. */
export function isSameRow(page: Page, a: Block, b: Block): boolean {
  if (isSameLine(page, a, b)) return true;
  const row = rowOf(page, a);
  return row >= 0 && row === rowOf(page, b) && !layoutTables(page).has(tableOf(page, a));
}

/** The nearest <tr> above a block; -1 where there is none, as on flattened pages. */
export const rowOf = (page: Page, block: Block): number => innermost(page, block, 'tr');
