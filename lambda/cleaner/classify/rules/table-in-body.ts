import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isKept } from './support.ts';

/** Share of a table's cells that the model keeps, from which on the others stay as well: a table without its head is none. */
const KEPT_SHARE = 0.5;
/** Below this the model is sure that a cell is something else: a button, a share bar. */
const LEAST_SCORE = 0.1;

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
    if (context.page.blocks[index]!.form !== 'table-cell') return null;
    if (isKept(context, index) || context.score[index]! < LEAST_SCORE) return null;
    const table = tableOf(context, index);
    if (table < 0) return null;
    const { all, kept } = cellsOf(context).get(table)!;
    return kept >= KEPT_SHARE * all ? `stands in a table of which ${kept} of ${all} cells are kept` : null;
  },
};

export const examples: RuleExamples = {
  matches: [{ ...TABLE, kept: [0, 2, 3, 4, 5] }],
  spares: [{ ...TABLE, kept: [0, 4, 5] }],
};

/** Cells of each table and those that the model keeps, by the table's node. */
function cellsOf(context: RuleContext): ReadonlyMap<number, { all: number; kept: number }> {
  const { page, memo } = context;
  if (memo.tables) return memo.tables;
  const tables = new Map<number, { all: number; kept: number }>();
  for (const { index, form } of page.blocks) {
    const table = form === 'table-cell' ? tableOf(context, index) : -1;
    if (table < 0) continue;
    const cells = tables.get(table) ?? { all: 0, kept: 0 };
    cells.all++;
    if (isKept(context, index)) cells.kept++;
    tables.set(table, cells);
  }
  return (memo.tables = tables);
}

/** Node of the innermost table around a block, or -1: flattened text has none. */
function tableOf({ page: { blocks, tree } }: RuleContext, index: number): number {
  let { node } = blocks[index]!;
  while (node >= 0 && tree.tag[node] !== 'table') node = tree.parent[node]!;
  return node;
}
