import type { Form, Page, Policy } from '../types.ts';

/** The forms that a policy can leave out, and its option for each. */
const OPTIONS: Partial<Record<Form, 'lists' | 'tables' | 'code'>> = {
  'list-item': 'lists',
  'table-cell': 'tables',
  code: 'code',
};

/**
 * Applies the reader's policy on lists, tables and code to what the model keeps; changes `kept` in place.
 *
 * @returns the option that left a block out, by block
 */
export function applyPolicy(page: Page, kept: Uint8Array, policy: Policy): Map<number, string> {
  const left = new Map<number, string>();
  for (const { index, form } of page.blocks) {
    const option = OPTIONS[form];
    if (kept[index] === 0 || option === undefined || policy[option] === 'keep') continue;
    kept[index] = 0;
    left.set(index, option);
  }
  return left;
}
