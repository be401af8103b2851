import type { Policy, Summary } from '../types.ts';
import { addPage } from './add-page.ts';
import { openApi } from './api.ts';
import { documentView, failureView } from './document-view.ts';
import { fill, h, icon } from './dom.ts';
import { shortcuts } from './shortcuts.ts';
import { sidebar } from './sidebar.ts';
import { BLOCK_KEYS } from './source-pane.ts';
import { themeButton } from './theme.ts';
import { count } from './words.ts';

const api = openApi();
let policy: Partial<Policy> = {};
/** The key that is open or being fetched: an answer that comes late for another one is not shown. */
let open: string | null = null;
/** A page that was just given to clean: opened as soon as it is there. */
let awaited: string | null = null;

const pages = sidebar((key) => go(key));
const view = h('main', { class: 'view' });
const sums = h('p', { class: 'sums' });
const lost = h('p', { class: 'lost', role: 'status' });
const keys = shortcuts();
const add = api.live ? addPage(upload) : null;
const addButton =
  add &&
  h(
    'button',
    { class: 'primary', onclick: () => add.open() },
    icon('M10 4v12M4 10h12'),
    h('span', {}, 'Clean a page'),
  );

document.body.replaceChildren(
  h(
    'header',
    { class: 'top' },
    h('p', { class: 'brand' }, icon('M3 5h14M3 10h9M3 15h5'), 'Winnow'),
    sums,
    lost,
    addButton ?? '',
    keys.button,
    themeButton(),
  ),
  h('div', { class: 'layout' }, pages.element, view),
  add?.dialog ?? '',
  keys.dialog,
);
blank();

api.follow(
  ({ documents, removed, pending }) => {
    if (documents.length > 0 || removed.length > 0) pages.update(documents, removed);
    tellSums(pending);
    const arrived = awaited === null ? undefined : keyOfUpload(awaited);
    const asked = open === null ? keyOfAddress() : null;
    if (arrived) {
      awaited = null;
      go(arrived);
    } else if (asked !== null && pages.documents.has(asked)) void show(asked);
    else if (open === null && asked === null && matchMedia('(min-width: 800px)').matches) {
      const first = pages.shown()[0];
      if (first !== undefined) void show(first);
    } else if (documents.some((one) => one.key === open)) void show(open!);
  },
  (isLost) => {
    lost.textContent = isLost ? 'The pipeline is not running' : '';
  },
);

addEventListener('hashchange', () => {
  const key = keyOfAddress();
  if (key === null) blank();
  else void show(key);
});
addEventListener('keydown', (event) => {
  const typing = /^(?:INPUT|TEXTAREA|SELECT)$/.test((event.target as Element).tagName);
  const actions: Record<string, () => void> = {
    '/': () => pages.focusSearch(),
    '[': () => step(-1),
    ']': () => step(1),
    '?': () => keys.open(),
  };
  const action = actions[event.key] ?? moveOf(event);
  if (!action || typing || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  action();
});

/** A key that moves through the blocks works from anywhere; the list of blocks and the reason hear it themselves. */
function moveOf({ key, target }: KeyboardEvent): (() => void) | undefined {
  const stop = view.querySelector('.blocks [tabindex="0"]');
  if (stop === null || !BLOCK_KEYS.includes(key) || (target as Element).closest('.blocks, .why'))
    return undefined;
  return () => stop.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

/** The page of an uploaded file, of many the first one; undefined while it is not there. */
function keyOfUpload(file: string): string | undefined {
  return [...pages.documents.keys()].find((key) => key === file || key.startsWith(`${file}#`));
}

/** The page before or after the open one, as the list shows them. */
function step(by: 1 | -1): void {
  const shown = pages.shown();
  const next = shown[open === null ? 0 : shown.indexOf(open) + by];
  if (next !== undefined) go(next);
}

function keyOfAddress(): string | null {
  const hash = location.hash.slice(1);
  try {
    return hash === '' ? null : decodeURIComponent(hash);
  } catch {
    return null;
  }
}

/** Opens a page by its address, so that the browser's back button works. */
function go(key: string): void {
  if (keyOfAddress() === key) void show(key);
  else location.hash = encodeURIComponent(key);
}

async function show(key: string): Promise<void> {
  const summary = pages.documents.get(key);
  if (!summary) return;
  open = key;
  pages.choose(key);
  document.documentElement.classList.add('reading');
  try {
    if (summary.error !== null) throw new Error(summary.error);
    const detail = await api.detail(key, policy);
    if (open !== key) return;
    fill(view, documentView(summary, detail, { api, policy, onPolicy, onBack: back }));
    document.title = `${detail.document.title ?? key} – Winnow`;
  } catch (error) {
    if (open !== key) return;
    fill(view, failureView(key, (error as Error).message, back));
    document.title = `${key} – Winnow`;
  }
}

function onPolicy(next: Partial<Policy>): void {
  policy = next;
  if (open !== null) void show(open);
}

function back(): void {
  location.hash = '';
}

function blank(): void {
  open = null;
  pages.choose(null);
  document.documentElement.classList.remove('reading');
  document.title = 'Winnow review';
  fill(
    view,
    h(
      'div',
      { class: 'blank' },
      h('h1', {}, 'Choose a page'),
      h('p', {}, 'See what was kept, what was removed, and why.'),
    ),
  );
}

function tellSums(pending: number): void {
  const all: Summary[] = [...pages.documents.values()];
  const sum = (pick: (one: Summary) => number) => all.reduce((total, one) => total + pick(one), 0);
  const removed = sum((one) => one.lifted + one.dropped);
  const waiting = pending > 0 ? ` · ${pending.toLocaleString('en')} waiting` : '';
  sums.textContent =
    `${count(all.length, 'page')} · ${count(
      sum((one) => one.words),
      'word',
    )} kept · ` + `${count(removed, 'block')} removed${waiting}`;
}

async function upload(given: readonly { key: string; body: Blob }[]): Promise<void> {
  for (const { key, body } of given) await api.upload(key, body);
  awaited = given[0]?.key ?? null;
}
