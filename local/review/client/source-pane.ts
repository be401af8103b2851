import type { Detail, ReviewBlock } from '../types.ts';
import { h } from './dom.ts';
import { kindWords, verdictWords } from './words.ts';

/** Blocks above which a page is laid out piece by piece. */
export const LONG = 1500;

export interface SourcePane {
  readonly element: HTMLElement;
  /** The element of each block, in the order of the blocks. */
  readonly blocks: readonly HTMLElement[];
  /** Moves the focus, which shows the block's reason. */
  focus(index: number): void;
  /** Sets the removals of one kind off from the rest; null shows all alike. */
  highlight(kind: string | null): void;
}

/** What the reader does with a block: hover, focus and choose it. */
export interface BlockEvents {
  onHover(index: number | null): void;
  onFocus(index: number): void;
  onChoose(index: number): void;
  onLeave(): void;
}

/** The keys that move through the blocks, wherever on the page the focus is. */
export const BLOCK_KEYS: readonly string[] = ['j', 'k', 'n', 'p', 'Escape'];

/**
 * The input in its order, every block with its verdict. One block at a time is a tab stop; the arrow keys, `j` and `k`
 * go on from there, `n` and `p` to the next and last removal.
 */
export function sourcePane(detail: Detail, events: BlockEvents): SourcePane {
  const blocks = detail.blocks.map((block, index) => drawBlock(block, index, detail.blocks[index - 1]));
  const list = h(
    'ol',
    { class: `blocks${blocks.length > LONG ? ' long' : ''}`, lang: detail.document.language },
    ...blocks,
  );
  const element = h(
    'section',
    { class: 'pane source', id: 'pane-source', 'aria-label': 'The page as it came' },
    list,
  );
  /** Before the first one as long as none was visited. */
  let stop = -1;
  blocks[0]?.setAttribute('tabindex', '0');

  function stopAt(index: number): void {
    blocks[Math.max(0, stop)]?.setAttribute('tabindex', '-1');
    stop = index;
    blocks[stop]?.setAttribute('tabindex', '0');
  }

  function focus(index: number): void {
    stopAt(Math.max(0, Math.min(blocks.length - 1, index)));
    blocks[stop]?.focus({ preventScroll: true });
    blocks[stop]?.scrollIntoView({ block: 'nearest' });
  }

  function nextRemoval(step: 1 | -1): number {
    let at = stop + step;
    while (detail.blocks[at]?.verdict === 'kept') at += step;
    return detail.blocks[at] ? at : stop;
  }

  const indexOf = (event: Event) => {
    const target = (event.target as Element).closest('li');
    return target ? blocks.indexOf(target) : -1;
  };
  list.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') events.onHover(indexOf(event));
  });
  list.addEventListener('pointerleave', () => events.onHover(null));
  list.addEventListener('focusin', (event) => {
    const index = indexOf(event);
    if (index < 0) return;
    stopAt(index);
    events.onFocus(index);
  });
  list.addEventListener('click', (event) => {
    const index = indexOf(event);
    // A click that ends a selection of text is no choice.
    if (index >= 0 && getSelection()?.isCollapsed !== false) events.onChoose(index);
  });
  list.addEventListener('keydown', (event) => {
    const moves: Record<string, () => void> = {
      ArrowDown: () => focus(stop + 1),
      ArrowUp: () => focus(stop - 1),
      j: () => focus(stop + 1),
      k: () => focus(stop - 1),
      n: () => focus(nextRemoval(1)),
      p: () => focus(nextRemoval(-1)),
      Escape: () => events.onLeave(),
      Enter: () => events.onChoose(stop),
      ' ': () => events.onChoose(stop),
    };
    const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  });

  return {
    element,
    blocks,
    focus,
    highlight(kind) {
      list.classList.toggle('highlighting', kind !== null);
      detail.blocks.forEach((block, index) => {
        blocks[index]!.classList.toggle('lit', kind !== null && block.kind === kind);
      });
    },
  };
}

function drawBlock(block: ReviewBlock, index: number, before: ReviewBlock | undefined): HTMLElement {
  const { verdict, kind, form, level, text, hidden } = block;
  const joined = before?.verdict === verdict && before.kind === kind;
  const label = kind === null ? formLabel(block) : kindWords(kind);
  return h(
    'li',
    {
      class: `block ${verdict} ${form} level-${level}${joined && verdict !== 'kept' ? ' joined' : ''}`,
      'data-kind': kind,
      'data-index': index,
      tabindex: -1,
      'aria-describedby': 'why',
    },
    h('span', { class: 'label', 'aria-hidden': joined ? 'true' : null }, joined ? '' : label),
    verdict !== 'kept' && h('span', { class: 'sr-only' }, `${verdictWords(block)}: `),
    h('span', { class: verdict === 'kept' ? 'text' : 'removed', dir: 'auto' }, text),
    hidden && h('span', { class: 'tag' }, 'hidden on the page'),
  );
}

const formLabel = ({ form, level }: ReviewBlock) =>
  form === 'heading' ? `h${level || ''}` : form === 'paragraph' ? '' : form.replace('-', ' ');
