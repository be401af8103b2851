import type { Detail, ReviewBlock } from '../types.ts';
import { fill, h, icon } from './dom.ts';
import { metadataView } from './metadata.ts';
import { LONG } from './source-pane.ts';

type TabName = 'text' | 'markdown' | 'metadata' | 'json';

export interface ResultPane {
  readonly element: HTMLElement;
  readonly scroller: HTMLElement;
  /** Elements of the clean text by block, for scrolling together; empty while another tab is open. */
  places(): ReadonlyMap<number, HTMLElement>;
  /** Marks the passage of a block; null marks none. */
  mark(index: number | null): void;
}

const TABS: readonly (readonly [TabName, string])[] = [
  ['text', 'Text'],
  ['markdown', 'Markdown'],
  ['metadata', 'Metadata'],
  ['json', 'JSON'],
];

let lastTab: TabName = 'text';

/** What came out: the clean text, Markdown, metadata with provenance, and the document as it is written. */
export function resultPane(detail: Detail, onTab: () => void): ResultPane {
  const scroller = h('div', {
    class: 'scroller',
    role: 'tabpanel',
    id: 'result-panel',
    tabindex: 0,
    'aria-labelledby': 'tab-text',
  });
  let places = new Map<number, HTMLElement>();
  const tabs = TABS.map(([name, label]) =>
    h(
      'button',
      {
        role: 'tab',
        id: `tab-${name}`,
        'aria-controls': 'result-panel',
        onclick: () => open(name),
        onkeydown: step,
      },
      label,
    ),
  );
  const tablist = h('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Result' }, ...tabs);
  const save = h(
    'button',
    { class: 'quiet', title: 'Download what this tab shows', onclick: () => download(detail, lastTab) },
    icon('M10 3v9M6 9l4 4 4-4M4 16.5h12'),
    h('span', {}, 'Download'),
  );
  const copied = h('span', { class: 'sr-only', role: 'status' });
  const copy = h(
    'button',
    {
      class: 'quiet',
      title: 'Copy what this tab shows',
      onclick: async () => {
        await navigator.clipboard.writeText(contentOf(detail, lastTab).body);
        copied.textContent = 'Copied';
        copy.classList.add('done');
        setTimeout(() => {
          copied.textContent = '';
          copy.classList.remove('done');
        }, 1500);
      },
    },
    icon('M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7'),
    icon('M4 10.5l4 4 8-9'),
    h('span', {}, 'Copy'),
  );
  // A page opened from disk may not reach the clipboard.
  const actions = h('div', { class: 'actions' }, isSecureContext && copy, save, copied);
  const element = h(
    'section',
    { class: 'pane result', 'aria-label': 'The result' },
    h('div', { class: 'bar' }, tablist, actions),
    scroller,
  );

  function open(name: TabName): void {
    lastTab = name;
    places = new Map();
    TABS.forEach(([one], index) => {
      tabs[index]!.setAttribute('aria-selected', String(one === name));
      tabs[index]!.tabIndex = one === name ? 0 : -1;
    });
    scroller.setAttribute('aria-labelledby', `tab-${name}`);
    scroller.dataset.tab = name;
    const views: Record<TabName, () => Node> = {
      text: () => textView(detail, places),
      markdown: () => markdownView(detail, places),
      metadata: () => metadataView(detail.document),
      json: () => jsonView(detail.document),
    };
    fill(scroller, views[name]());
    scroller.scrollTop = 0;
    onTab();
  }

  function step(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const at = (TABS.findIndex(([name]) => name === lastTab) + by + TABS.length) % TABS.length;
    open(TABS[at]![0]);
    tabs[at]!.focus();
  }

  open(lastTab);
  return {
    element,
    scroller,
    places: () => places,
    mark(index) {
      scroller.querySelector('.marked')?.classList.remove('marked');
      if (index !== null) places.get(index)?.classList.add('marked');
    },
  };
}

/** The very text of the document, line by line; a line takes the looks of the block that it came from. */
function textView(detail: Detail, places: Map<number, HTMLElement>): HTMLElement {
  const { text, language } = detail.document;
  const kept = detail.blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => block.at !== null);
  const article = h('article', {
    class: `clean${kept.length > LONG ? ' long' : ''}`,
    lang: language,
  });
  if (text === '') article.append(h('p', { class: 'empty' }, 'Nothing of this page was kept.'));
  let next = 0;
  let start = 0;
  for (const line of text === '' ? [] : text.split('\n')) {
    const end = start + line.length;
    const first = kept[next];
    const inLine = first && first.block.at![0] <= end ? first : undefined;
    const element = h('p', { class: `line ${inLine ? lineClass(inLine.block) : ''}`, dir: 'auto' }, line);
    if (line === '') element.className = 'gap';
    for (; kept[next] && kept[next]!.block.at![0] <= end; next++) places.set(kept[next]!.index, element);
    article.append(element);
    start = end + 1;
  }
  return article;
}

/** Letters of a block by which its line of Markdown is found: escapes and marks are none. */
const KNOWN_BY = 24;
/** Lines from one block's to the next one's. */
const REACH = 200;
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The document's Markdown, its lines known by the blocks that they came from. */
function markdownView(detail: Detail, places: Map<number, HTMLElement>): HTMLElement {
  const lines = detail.document.markdown.split('\n');
  const elements = lines.map((line) => h('span', { class: 'line', dir: 'auto' }, line));
  const known = lines.map(lettersOf);
  let at = 0;
  detail.blocks.forEach(({ text, at: place }, index) => {
    const letters = lettersOf(text).slice(0, KNOWN_BY);
    if (place === null || letters === '') return;
    const end = Math.min(lines.length, at + REACH);
    let next = at;
    while (next < end && !known[next]!.includes(letters)) next++;
    if (next === end) return;
    at = next;
    places.set(index, elements[at]!);
  });
  return h('pre', { class: 'markdown' }, ...elements);
}

const lineClass = ({ form, level }: ReviewBlock) => `${form}${form === 'heading' ? ` level-${level}` : ''}`;

/** What a tab holds, as a file. */
function contentOf(
  { document: data }: Detail,
  tab: TabName,
): { body: string; extension: string; type: string } {
  if (tab === 'text') return { body: `${data.text}\n`, extension: 'txt', type: 'text/plain' };
  if (tab === 'markdown') return { body: `${data.markdown}\n`, extension: 'md', type: 'text/markdown' };
  return { body: `${JSON.stringify(data, null, 2)}\n`, extension: 'json', type: 'application/json' };
}

/** JSON as text, its names set off from its values. */
function jsonView(data: object): HTMLElement {
  const lines = JSON.stringify(data, null, 2).split('\n');
  const pre = h('pre', { class: 'json' });
  for (const line of lines) {
    const end = line.indexOf('": ');
    const isNamed = /^ *"/.test(line) && end > 0;
    if (isNamed) pre.append(h('span', { class: 'name' }, line.slice(0, end + 1)), line.slice(end + 1), '\n');
    else pre.append(line, '\n');
  }
  return pre;
}

function download(detail: Detail, tab: TabName): void {
  const { body, extension, type } = contentOf(detail, tab);
  const href = URL.createObjectURL(new Blob([body], { type }));
  const name = detail.key.split('/').at(-1) || 'document';
  h('a', { href, download: `${name}.${extension}` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}
