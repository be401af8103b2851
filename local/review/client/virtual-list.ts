import { fill, h } from './dom.ts';

export interface VirtualList<Item> {
  readonly element: HTMLElement;
  /** Shows these items; the scroll position stays where it can. */
  show(items: readonly Item[]): void;
  /** Marks an item as the chosen one and scrolls it into view. */
  choose(index: number): void;
}

/**
 * A listbox that holds only the rows in sight, so that ten thousand cost what twenty do.
 * Rows have one height, in pixels, that the style sheet shares by `--row`.
 */
export function virtualList<Item>(options: {
  readonly label: string;
  readonly row: number;
  readonly draw: (item: Item) => readonly Node[];
  readonly onChoose: (item: Item, index: number) => void;
}): VirtualList<Item> {
  const { label, row, draw, onChoose } = options;
  const spare = 6;
  let items: readonly Item[] = [];
  let chosen = -1;
  const rows = h('div', { class: 'rows', role: 'presentation' });
  const element = h(
    'div',
    {
      class: 'list',
      role: 'listbox',
      tabindex: 0,
      'aria-label': label,
      onscroll: () => render(),
      onkeydown: move,
    },
    rows,
  );
  element.style.setProperty('--row', `${row}px`);
  new ResizeObserver(() => render()).observe(element);

  function render(): void {
    const first = Math.max(0, Math.floor(element.scrollTop / row) - spare);
    const last = Math.min(items.length, Math.ceil((element.scrollTop + element.clientHeight) / row) + spare);
    rows.style.height = `${items.length * row}px`;
    const drawn: Node[] = [];
    for (let index = first; index < last; index++) drawn.push(drawRow(index));
    fill(rows, ...drawn);
    const active = chosen >= first && chosen < last ? idOf(chosen) : null;
    if (active) element.setAttribute('aria-activedescendant', active);
    else element.removeAttribute('aria-activedescendant');
  }

  function drawRow(index: number): HTMLElement {
    const option = h(
      'div',
      {
        id: idOf(index),
        class: 'row',
        role: 'option',
        'aria-selected': String(index === chosen),
        'aria-posinset': index + 1,
        'aria-setsize': items.length,
        onclick: () => pick(index),
      },
      ...draw(items[index]!),
    );
    option.style.transform = `translateY(${index * row}px)`;
    return option;
  }

  function pick(index: number): void {
    if (items.length === 0) return;
    chosen = Math.max(0, Math.min(items.length - 1, index));
    reveal();
    render();
    onChoose(items[chosen]!, chosen);
  }

  function reveal(): void {
    const top = chosen * row;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + row > element.scrollTop + element.clientHeight) {
      element.scrollTop = top + row - element.clientHeight;
    }
  }

  function move(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(element.clientHeight / row) - 1);
    const steps: Record<string, number> = {
      ArrowDown: chosen + 1,
      ArrowUp: chosen - 1,
      PageDown: chosen + page,
      PageUp: chosen - page,
      Home: 0,
      End: items.length - 1,
      Enter: chosen,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    pick(to);
  }

  return {
    element,
    show(next) {
      items = next;
      chosen = -1;
      render();
    },
    choose(index) {
      chosen = index;
      if (index >= 0) reveal();
      render();
    },
  };
}

const idOf = (index: number) => `row-${index}`;
