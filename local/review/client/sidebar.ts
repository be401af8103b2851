import type { Summary } from '../types.ts';
import { fill, h } from './dom.ts';
import { applyFilter, band, choices, type Entry, entryOf, type Filter, NO_FILTER } from './filter.ts';
import { drawStrip } from './strip.ts';
import { virtualList } from './virtual-list.ts';
import { count, kindWords, percent } from './words.ts';

export interface Sidebar {
  readonly element: HTMLElement;
  update(documents: readonly Summary[], removed: readonly string[]): void;
  choose(key: string | null): void;
  readonly documents: ReadonlyMap<string, Summary>;
  /** Keys in the order shown. */
  shown(): readonly string[];
  focusSearch(): void;
}

const ROW = 92;

/** The list of documents with its search and filters. */
export function sidebar(onChoose: (key: string) => void): Sidebar {
  const entries = new Map<string, Entry>();
  const documents = new Map<string, Summary>();
  let filter: Filter = NO_FILTER;
  let shown: readonly Summary[] = [];
  let chosen: string | null = null;

  const list = virtualList<Summary>({
    label: 'Pages',
    row: ROW,
    draw: drawRow,
    onChoose: (one) => onChoose(one.key),
  });
  const search = h('input', {
    type: 'search',
    placeholder: 'Search title, site or key',
    'aria-label': 'Search',
    oninput: () => set({ words: search.value }),
  });
  const found = h('p', { class: 'found', role: 'status' });
  const none = h('p', { class: 'none', hidden: true }, 'No page fits. ', clearButton());
  const selects = {
    kind: select('kind', 'Any kind'),
    host: select('host', 'Any site'),
    flag: select('flag', 'Any flag'),
    confidence: select('confidence', 'Any confidence'),
    order: select('order', 'By name'),
  };
  fillSelect(selects.confidence, 'Any confidence', [
    ['low', 'Low, below 60 %'],
    ['middle', 'Middle'],
    ['high', 'High, from 85 %'],
    ['failed', 'Failed'],
  ]);
  fillSelect(selects.order, 'By name', [
    ['confidence', 'Least sure first'],
    ['removed', 'Most removed first'],
    ['words', 'Longest first'],
  ]);
  const element = h(
    'nav',
    { class: 'sidebar', 'aria-label': 'Pages' },
    h('div', { class: 'filters' }, search, h('div', { class: 'selects' }, ...Object.values(selects)), found),
    none,
    list.element,
  );

  function select(name: keyof Filter, label: string): HTMLSelectElement {
    const box = h('select', { 'aria-label': label, onchange: () => set({ [name]: box.value }) });
    return box;
  }

  function clearButton(): HTMLElement {
    const clear = () => {
      search.value = '';
      for (const box of Object.values(selects)) box.value = '';
      filter = NO_FILTER;
      render();
      search.focus();
    };
    return h('button', { class: 'quiet', onclick: clear }, 'Clear the filters');
  }

  function set(change: Partial<Filter>): void {
    filter = { ...filter, ...change };
    render();
  }

  function render(): void {
    shown = applyFilter(entries.values(), filter);
    list.show(shown);
    list.choose(shown.findIndex((one) => one.key === chosen));
    list.element.hidden = shown.length === 0;
    none.hidden = shown.length > 0 || entries.size === 0;
    const all = count(entries.size, 'page');
    found.textContent =
      shown.length === entries.size ? all : `${shown.length.toLocaleString('en')} of ${all}`;
    for (const box of Object.values(selects)) box.classList.toggle('set', box.value !== '');
  }

  return {
    element,
    documents,
    shown: () => shown.map((one) => one.key),
    focusSearch: () => search.focus(),
    choose(key) {
      chosen = key;
      list.choose(shown.findIndex((one) => one.key === key));
    },
    update(changed, removed) {
      for (const one of changed) {
        documents.set(one.key, one);
        entries.set(one.key, entryOf(one));
      }
      for (const key of removed) {
        documents.delete(key);
        entries.delete(key);
      }
      const { kinds, hosts, flags } = choices(entries.values());
      const withCount = ([name, number]: [string, number]) =>
        [name, `${kindWords(name)} (${number})`] as const;
      fillSelect(selects.kind, 'Any kind', kinds.map(withCount));
      fillSelect(
        selects.host,
        'Any site',
        hosts.map(([name, number]) => [name, `${name} (${number})`]),
      );
      fillSelect(selects.flag, 'Any flag', flags.map(withCount));
      render();
    },
  };
}

function fillSelect(
  box: HTMLSelectElement,
  any: string,
  options: readonly (readonly [string, string])[],
): void {
  const { value } = box;
  const drawn = options.map(([name, label]) => h('option', { value: name }, label));
  fill(box, h('option', { value: '' }, any), ...drawn);
  box.value = options.some(([name]) => name === value) ? value : '';
}

function drawRow(summary: Summary): Node[] {
  const { key, title, error, host, words, lifted, dropped, confidence, flags, language } = summary;
  const sure = h('span', { class: `sure ${band(summary)}` }, error === null ? percent(confidence) : 'failed');
  const facts =
    error ?? [count(words, 'word'), `${lifted} lifted`, `${dropped} dropped`, ...flags].join(' · ');
  return [
    h('span', { class: 'title', dir: 'auto', lang: language }, title ?? key),
    h(
      'span',
      { class: 'where' },
      host !== null && h('span', {}, host),
      h('span', { class: 'key' }, key),
      sure,
    ),
    drawStrip(summary.strip),
    h('span', { class: 'facts' }, facts),
  ];
}
