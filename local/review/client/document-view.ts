import type { Detail, Kind, Policy, Summary } from '../types.ts';
import type { Api } from './api.ts';
import { fill, h, icon } from './dom.ts';
import { resultPane } from './result-pane.ts';
import { type SourcePane, sourcePane } from './source-pane.ts';
import { drawStrip } from './strip.ts';
import { syncScroll } from './sync-scroll.ts';
import { whyCard } from './why.ts';
import { bytesWords, count, kindWords, percent } from './words.ts';

export interface DocumentViewOptions {
  readonly api: Api;
  readonly policy: Partial<Policy>;
  readonly onPolicy: (policy: Partial<Policy>) => void;
  readonly onBack: () => void;
}

/** One document: its head, the kinds, the page as it came beside the result. */
export function documentView(summary: Summary, detail: Detail, options: DocumentViewOptions): HTMLElement {
  const { api } = options;
  let shown: number | null = null;
  const why = whyCard({
    rules: api.rules,
    input: detail.document.source.input,
    key: summary.key,
    onClose: close,
    ...(api.live && {
      onReport: (report) => api.report(report),
      onAdopt: async (override) => (await api.adopt(override)).file,
    }),
  });
  function close(): void {
    if (why.element.hidden) return;
    // Of the focus that goes back to the block nothing is shown.
    if (shown !== null) source.focus(shown);
    why.hide();
  }
  const show = (index: number, pinned: boolean) => {
    shown = index;
    why.show(detail.blocks[index]!, index, source.blocks[index]!, pinned);
    result.mark(index);
  };
  const source: SourcePane = sourcePane(detail, {
    onHover(index) {
      if (why.pinned) return;
      if (index === null || index < 0) {
        why.hide();
        result.mark(null);
      } else if (detail.blocks[index]!.verdict === 'kept') {
        why.hide();
        result.mark(index);
      } else show(index, false);
    },
    onFocus: (index) => show(index, false),
    onChoose: (index) => show(index, true),
    onLeave: close,
  });
  const result = resultPane(detail, () => {});
  const pairs = () => {
    const places = result.places();
    return [...places].map(([index, element]) => [source.blocks[index]!, element] as const);
  };
  syncScroll(source.element, result.scroller, pairs);
  source.element.addEventListener('scroll', () => !why.pinned && why.hide());

  return h(
    'div',
    { class: 'document' },
    header(summary, detail, options, source),
    h('div', { class: 'controls' }, legend(detail, source), api.live && policies(options)),
    viewSwitch(),
    h('div', { class: 'panes' }, source.element, result.element),
    why.element,
  );
}

function header(
  summary: Summary,
  detail: Detail,
  options: DocumentViewOptions,
  source: SourcePane,
): HTMLElement {
  const { document: data } = detail;
  const facts = [
    summary.host,
    data.published?.slice(0, 10),
    summary.input === 'html' ? 'HTML' : 'flattened text',
    bytesWords(summary.bytes),
    count(data.quality.words, 'word'),
    summary.ms > 0 && `${summary.ms.toFixed(1)} ms`,
    `${percent(data.quality.confidence)} confidence`,
  ].filter((one) => typeof one === 'string');
  const map = h('button', {
    class: 'map',
    'aria-label': 'Go to a place on the page',
    title: 'The page from top to end: go to a place',
    onclick: (event: MouseEvent) => {
      const box = map.getBoundingClientRect();
      const share = event.detail === 0 ? 0 : (event.clientX - box.left) / box.width;
      source.blocks[blockAt(detail, share)]?.scrollIntoView({ block: 'start' });
    },
  });
  map.append(drawStrip(summary.strip));
  return h(
    'header',
    { class: 'head' },
    h('button', { class: 'quiet back', onclick: options.onBack }, icon('M12 4l-6 6 6 6'), 'All pages'),
    h('h1', { dir: 'auto', lang: data.language }, data.title ?? summary.key),
    h(
      'p',
      { class: 'facts-line' },
      h('span', { class: 'path' }, summary.key),
      ...facts.map((one) => h('span', {}, one)),
    ),
    map,
  );
}

/** The block at a share of the page's words. */
function blockAt(detail: Detail, share: number): number {
  const sizes = detail.blocks.map((block) => block.text.length);
  const wanted = sizes.reduce((sum, one) => sum + one, 0) * share;
  let seen = 0;
  const at = sizes.findIndex((size) => (seen += size) > wanted);
  return at < 0 ? sizes.length - 1 : at;
}

function policies({ policy, onPolicy }: DocumentViewOptions): HTMLElement {
  const boxes = (['captions', 'lists', 'tables', 'code'] as const).map((name) => {
    const kept = (policy[name] ?? (name === 'captions' ? 'lift' : 'keep')) === 'keep';
    const box = h('input', {
      type: 'checkbox',
      checked: kept,
      onchange: () =>
        onPolicy({ ...policy, [name]: box.checked ? 'keep' : name === 'captions' ? 'lift' : 'drop' }),
    });
    return h('label', {}, box, name);
  });
  return h('fieldset', { class: 'policies' }, h('legend', {}, 'Keep'), ...boxes);
}

/** The kinds of what was removed; each sets its blocks off and goes to the first. */
function legend(detail: Detail, source: SourcePane): HTMLElement {
  const counts = new Map<Kind, number>();
  for (const { kind } of detail.blocks) if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const chips = [...counts].map(([kind, number]) => {
    const chip = h(
      'button',
      {
        class: 'chip',
        'data-kind': kind,
        'aria-pressed': 'false',
        onclick: () => {
          const on = chip.getAttribute('aria-pressed') !== 'true';
          for (const one of chips) one.setAttribute('aria-pressed', String(on && one === chip));
          source.highlight(on ? kind : null);
          const first = detail.blocks.findIndex((block) => block.kind === kind);
          if (on) source.blocks[first]?.scrollIntoView({ block: 'center' });
        },
      },
      kindWords(kind),
      h('b', {}, String(number)),
    );
    return chip;
  });
  return h('div', { class: 'legend', role: 'group', 'aria-label': 'Kinds of what was removed' }, ...chips);
}

/** On a phone one pane is seen at a time. */
function viewSwitch(): HTMLElement {
  const buttons = ['source', 'result'].map((name) =>
    h(
      'button',
      {
        'aria-pressed': String(name === 'source'),
        onclick: (event: Event) => {
          const document = (event.currentTarget as Element).closest('.document')!;
          document.classList.toggle('show-result', name === 'result');
          for (const [index, button] of buttons.entries()) {
            button.setAttribute('aria-pressed', String((index === 1) === (name === 'result')));
          }
        },
      },
      name === 'source' ? 'Page' : 'Result',
    ),
  );
  return h('div', { class: 'switch', role: 'group', 'aria-label': 'What to show' }, ...buttons);
}

/** Shown for a page that could not be cleaned. */
export function failureView(key: string, message: string, onBack: () => void): HTMLElement {
  const element = h('div', { class: 'blank' });
  fill(
    element,
    h('button', { class: 'quiet back', onclick: onBack }, icon('M12 4l-6 6 6 6'), 'All pages'),
    h('h1', {}, key),
    h('p', { class: 'failure' }, message),
  );
  return element;
}
