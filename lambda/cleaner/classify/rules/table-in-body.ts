import type { Block, Page } from '../../types.ts';
import { cellOf, LEAST_CELL_SCORE, layoutTables, tableOf } from '../tables.ts';
import type { KeptOf, Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { countKept, isKept } from './support.ts';

/** Share of a table's cells that the model keeps, from which on the others stay as well: a table without its head is none. */
const KEPT_SHARE = 0.5;

const TABLE = {
  lines: [BODY, 'Ferry', 'Crossings', 'Northern Star', '14', MORE],
  html: `<p>${BODY}</p><table><tr><th>Ferry<th>Crossings<tr><td>Northern Star<td>14</table><p>${MORE}</p>`,
  line: 1,
};

export const tableInBody: Rule = {
  id: 'table-in-body',
  kind: null,
  force: 'keeps',
  summary: 'A cell of a table of which the model keeps half of the cells or more.',
  judge(context, index) {
    const block = context.page.blocks[index]!;
    if (block.form !== 'table-cell' || isKept(context, index) || context.score[index]! < LEAST_CELL_SCORE)
      return null;
    const table = tableOf(context.page, block);
    const cells = countCells(context).get(table);
    if (!cells || isBesideText(context.page, table, block)) return null;
    const { all, kept } = cells;
    return kept >= KEPT_SHARE * all ? `stands in a table of which ${kept} of ${all} cells are kept` : null;
  },
};

export const examples: RuleExamples = {
  matches: [{ ...TABLE, kept: [0, 2, 3, 4, 5] }],
  spares: [{ ...TABLE, kept: [0, 4, 5] }],
};

/** In a table that lays out the page: a menu in another cell than the text, or links above and below it. */
function isBesideText(page: Page, table: number, block: Block): boolean {
  const main = layoutTables(page).get(table);
  return main !== undefined && (cellOf(page, block) !== main || block.linkWords > block.words / 2);
}

/** Cells of each table and those that the model keeps, by the table's node. */
function countCells(context: RuleContext): ReadonlyMap<number, KeptOf> {
  const { page, memo } = context;
  memo.tables ??= countKept(context, (block) => (block.form === 'table-cell' ? tableOf(page, block) : -1));
  return memo.tables;
}
