import type { Override, Report, ReportAnswer, ReviewBlock } from '../types.ts';
import { fill, h, icon } from './dom.ts';
import { kindWords, percent, verdictWords } from './words.ts';

export interface WhyCard {
  readonly element: HTMLElement;
  /** Shows the reason of a block beside it; pinned, it stays and takes reports. */
  show(block: ReviewBlock, index: number, anchor: HTMLElement, pinned: boolean): void;
  hide(): void;
  readonly pinned: boolean;
}

export interface WhyOptions {
  readonly rules: Readonly<Record<string, string>>;
  readonly input: 'html' | 'text';
  readonly key: string;
  /** Absent where reports cannot be saved. */
  readonly onReport?: (report: Report) => Promise<ReportAnswer>;
  /** Takes a proposal over; gives the file that holds it now. */
  readonly onAdopt?: (override: Override) => Promise<string>;
  readonly onClose: () => void;
}

/** The card that answers "why?" for one block: the verdict, its evidence, rule, score and place. */
export function whyCard(options: WhyOptions): WhyCard {
  const element = h('aside', { id: 'why', class: 'why', hidden: true, 'aria-label': 'Why' });
  let pinned = false;
  let anchored: HTMLElement | null = null;
  // What is told after a report makes it grow: it moves up rather than out of sight.
  new ResizeObserver(() => {
    if (anchored !== null && !element.hidden) place(element, anchored);
  }).observe(element);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') options.onClose();
  });

  return {
    element,
    get pinned() {
      return pinned;
    },
    show(block, index, anchor, pin) {
      pinned = pin;
      element.classList.toggle('pinned', pin);
      element.dataset.kind = block.kind ?? '';
      fill(
        element,
        h(
          'p',
          { class: 'verdict' },
          block.kind !== null && h('span', { class: 'chip', 'data-kind': block.kind }, kindWords(block.kind)),
          h('strong', {}, verdictWords(block)),
          pin && closeButton(options.onClose),
        ),
        h('p', { class: 'evidence' }, sentence(block.evidence)),
        scoreBar(block.score),
        facts(block, options),
        pin && options.onReport ? reportForm(block, index, options) : null,
        !pin && h('p', { class: 'hint' }, 'Enter or click for more'),
      );
      element.hidden = false;
      anchored = anchor;
      place(element, anchor);
    },
    hide() {
      pinned = false;
      element.hidden = true;
    },
  };
}

function closeButton(onClose: () => void): HTMLElement {
  return h(
    'button',
    { class: 'quiet close', 'aria-label': 'Close', onclick: onClose },
    icon('M5 5l10 10M15 5L5 15'),
  );
}

function scoreBar(score: number): HTMLElement {
  const fillBar = h('span', { class: 'fill' });
  fillBar.style.width = `${Math.round(score * 100)}%`;
  return h(
    'p',
    { class: 'score' },
    h('span', {}, 'Reads like article text'),
    h('span', { class: 'bar', 'aria-hidden': 'true' }, fillBar),
    h('b', {}, percent(score)),
  );
}

function facts(block: ReviewBlock, { rules, input }: WhyOptions): HTMLElement {
  const place =
    input === 'html'
      ? `characters ${block.from.toLocaleString('en')} to ${block.to.toLocaleString('en')}`
      : block.from === block.to
        ? `line ${block.from}`
        : `lines ${block.from} to ${block.to}`;
  return h(
    'dl',
    { class: 'facts' },
    h('dt', {}, 'Decided by'),
    h('dd', {}, h('code', {}, block.rule), ` ${rules[block.rule.split(':')[0]!] ?? ''}`),
    ...(block.weighed && !block.evidence.includes(block.weighed)
      ? [h('dt', {}, 'Against it'), h('dd', {}, block.weighed)]
      : []),
    h('dt', {}, 'Stands in'),
    h('dd', {}, place),
  );
}

function reportForm(block: ReviewBlock, index: number, { key, onReport, onAdopt }: WhyOptions): HTMLElement {
  const should = block.verdict === 'kept' ? 'drop' : 'keep';
  const comment = h('input', {
    type: 'text',
    name: 'comment',
    placeholder: 'Why? (optional)',
    'aria-label': 'Comment',
  });
  const status = h('p', { class: 'status', role: 'status' });
  const send = async (event: Event) => {
    event.preventDefault();
    try {
      const { folder, override } = await onReport!({ key, block: index, should, comment: comment.value });
      status.classList.remove('fault');
      fill(status, `Saved in ${folder}`);
      if (override !== null && onAdopt) status.after(adoptButton(override, status, onAdopt));
    } catch (error) {
      status.classList.add('fault');
      status.textContent = `Not saved: ${(error as Error).message}`;
    }
  };
  return h(
    'form',
    { class: 'report', onsubmit: send },
    h(
      'div',
      {},
      comment,
      h('button', { type: 'submit' }, should === 'keep' ? 'Should be kept' : 'Should be removed'),
    ),
    status,
  );
}

/** The proposal made true at once: what the reader wants holds for the site from now on. */
function adoptButton(
  override: Override,
  status: HTMLElement,
  onAdopt: (override: Override) => Promise<string>,
): HTMLElement {
  const button = h(
    'button',
    {
      type: 'button',
      class: 'adopt',
      onclick: async () => {
        try {
          status.textContent = `Written to ${await onAdopt(override)}; cleaning again`;
          button.remove();
        } catch (error) {
          status.classList.add('fault');
          status.textContent = `Not taken over: ${(error as Error).message}`;
        }
      },
    },
    `Always so on ${override.host}`,
  );
  return button;
}

const sentence = (text: string) => {
  const upper = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(upper) ? upper : `${upper}.`;
};

/**
 * Below the block, or above it where there is no room; never over it. On a phone the style sheet docks it to the foot of
 * the screen, and a block that a pinned card would cover moves up.
 */
function place(card: HTMLElement, anchor: HTMLElement): void {
  const block = anchor.getBoundingClientRect();
  const text = anchor.querySelector('.text, .removed')?.getBoundingClientRect() ?? block;
  const gap = 6;
  const { offsetWidth: width, offsetHeight: height } = card;
  const docked = matchMedia('(max-width: 799px)').matches;
  if (docked && card.classList.contains('pinned') && block.bottom > innerHeight - height) {
    anchor.scrollIntoView({ block: 'start' });
  }
  const below = block.bottom + gap;
  const above = block.top - gap - height;
  const top =
    below + height <= innerHeight - gap || above < gap ? Math.min(below, innerHeight - height - gap) : above;
  card.style.setProperty('--top', `${Math.max(gap, top)}px`);
  card.style.setProperty('--left', `${Math.max(gap, Math.min(text.left, innerWidth - width - gap))}px`);
}
