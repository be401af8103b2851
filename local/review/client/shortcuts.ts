import { h, icon } from './dom.ts';

const KEYS: readonly (readonly [readonly string[], string])[] = [
  [['/'], 'search the pages'],
  [['[', ']'], 'previous and next page of the list'],
  [['j', 'k'], 'next and previous block (or the arrow keys)'],
  [['n', 'p'], 'next and previous removal'],
  [['Enter'], 'why was this removed, or kept?'],
  [['Esc'], 'close the reason'],
  [['?'], 'these keys'],
];

export interface Shortcuts {
  readonly button: HTMLElement;
  readonly dialog: HTMLDialogElement;
  open(): void;
}

/** The dialog that tells what the keyboard does, and its button. */
export function shortcuts(): Shortcuts {
  const dialog = h(
    'dialog',
    { class: 'keys', 'aria-labelledby': 'keys-title' },
    h(
      'form',
      { method: 'dialog' },
      h('h2', { id: 'keys-title' }, 'Keys'),
      h(
        'dl',
        {},
        ...KEYS.flatMap(([keys, what]) => [
          h('dt', {}, ...keys.map((key) => h('kbd', {}, key))),
          h('dd', {}, what),
        ]),
      ),
      h('div', { class: 'actions' }, h('button', { class: 'primary', type: 'submit' }, 'Close')),
    ),
  );
  const open = () => dialog.showModal();
  const button = h(
    'button',
    { class: 'quiet square keys-button', 'aria-label': 'Keys', title: 'Keys (?)', onclick: open },
    icon('M7.2 7.4a2.8 2.8 0 1 1 4 2.6c-.8.4-1.2.9-1.2 1.7v.5M10 15v.2'),
  );
  return { button, dialog, open };
}
