import type { Form, Page, Policy } from '../types.ts';

/** The forms that a policy can leave out, and its option for each. */
const OPTIONS: Partial<Record<Form, 'lists' | 'tables' | 'code'>> = {
  'list-item': 'lists',
  'table-cell': 'tables',
  code: 'code',
};

/** Whether a policy leaves out what has a form. */
export function isLeftOut(policy: Policy, form: Form): boolean {
  const option = OPTIONS[form];
  return option !== undefined && policy[option] === 'drop';
}

/**
 * Applies the reader's policy on lists, tables and code to what the model keeps; changes `kept` in place.
 *
 * @returns the option that left a block out, by block
 */
export function applyPolicy(page: Page, kept: Uint8Array, policy: Policy): Map<number, string> {
  const left = new Map<number, string>();
  for (const { index, form } of page.blocks) {
    if (kept[index] === 0 || !isLeftOut(policy, form)) continue;
    kept[index] = 0;
    left.set(index, OPTIONS[form]!);
  }
  return left;
}
