import type { Page, Policy } from '../types.ts';

/** Applies the reader's policy on captions, lists, tables and code to what the model keeps; changes `kept` in place. */
export function applyPolicy(page: Page, kept: Uint8Array, policy: Policy): void {
  for (const block of page.blocks) {
    if (kept[block.index] === 0) continue;
    if (
      (block.form === 'list-item' && policy.lists === 'drop') ||
      (block.form === 'table-cell' && policy.tables === 'drop') ||
      (block.form === 'code' && policy.code === 'drop')
    ) {
      kept[block.index] = 0;
    }
  }
}
