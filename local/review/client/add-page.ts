import { h, icon } from './dom.ts';

export interface AddPage {
  readonly dialog: HTMLDialogElement;
  open(): void;
}

/** The dialog that takes a page to clean, and the drop zone that the whole window is. */
export function addPage(onPages: (pages: readonly { key: string; body: Blob }[]) => Promise<void>): AddPage {
  const text = h('textarea', {
    rows: 12,
    'aria-label': 'HTML or text of a page',
    placeholder: 'Paste the HTML of a page, or the text that a scraper made of it',
    spellcheck: 'false',
  });
  const status = h('p', { class: 'status', role: 'alert' });
  const files = h('input', {
    type: 'file',
    multiple: true,
    'aria-label': 'Files',
    onchange: () => void send([...(files.files ?? [])].map((file) => ({ key: file.name, body: file }))),
  });

  async function send(pages: readonly { key: string; body: Blob }[]): Promise<void> {
    if (pages.length === 0) return;
    try {
      await onPages(pages);
      text.value = '';
      files.value = '';
      status.textContent = '';
      dialog.close();
    } catch (error) {
      status.textContent = (error as Error).message;
      if (!dialog.open) dialog.showModal();
    }
  }

  const pasted = (event: Event) => {
    event.preventDefault();
    const extension = /<\/?[a-z][^<>]*>/i.test(text.value) ? 'html' : 'txt';
    const time = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
    if (text.value.trim() === '') status.textContent = 'There is nothing to clean yet.';
    else void send([{ key: `pasted/${time}.${extension}`, body: new Blob([text.value]) }]);
  };
  const dialog = h(
    'dialog',
    { 'aria-labelledby': 'add-title' },
    h(
      'form',
      { class: 'add', onsubmit: pasted },
      h('h2', { id: 'add-title' }, 'Clean a page'),
      text,
      status,
      h(
        'div',
        { class: 'actions' },
        files,
        h('button', { type: 'button', class: 'quiet', onclick: () => dialog.close() }, 'Cancel'),
        h('button', { type: 'submit', class: 'primary' }, 'Clean'),
      ),
      h(
        'p',
        { class: 'hint' },
        icon('M10 14V4M6 8l4-4 4 4M4 16.5h12'),
        'Files can be dropped anywhere on this page.',
      ),
    ),
  );
  takeDrops((dropped) => void send(dropped.map((file) => ({ key: file.name, body: file }))));
  return {
    dialog,
    open: () => dialog.showModal(),
  };
}

function takeDrops(onFiles: (files: readonly File[]) => void): void {
  const root = document.documentElement;
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    root.classList.add('dropping');
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) root.classList.remove('dropping');
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    root.classList.remove('dropping');
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
}
