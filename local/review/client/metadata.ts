import type { Document } from '../types.ts';
import { h } from './dom.ts';
import { bytesWords, percent } from './words.ts';

type Provenance = Document['provenance'][string];

const FIELDS = [
  ['title', 'Title'],
  ['authors', 'Authors'],
  ['organisations', 'Organisations'],
  ['published', 'Published'],
  ['modified', 'Modified'],
  ['siteName', 'Site'],
  ['publisher', 'Publisher'],
  ['section', 'Section'],
  ['language', 'Language'],
  ['description', 'Description'],
  ['tags', 'Tags'],
  ['url', 'Address'],
  ['canonicalUrl', 'Canonical address'],
] as const satisfies readonly (readonly [keyof Document, string])[];

/** The metadata: each value with its source, how sure it is, and the values that lost. */
export function metadataView(data: Document): HTMLElement {
  return h(
    'div',
    { class: 'metadata' },
    quality(data),
    h('h2', {}, 'Fields'),
    h(
      'dl',
      { class: 'fields' },
      ...FIELDS.flatMap(([name, label]) => field(label, data[name], data.provenance[name])),
    ),
    ...images(data),
    ...list(
      'Related articles',
      data.related.map((one) => [one.title, [one.published, one.url].filter(Boolean).join(' · ')]),
    ),
    ...list(
      'Footnotes',
      data.footnotes.map((one) => [one.text, one.marker]),
    ),
    ...list(
      'Corrections',
      data.corrections.map((one) => [one, '']),
    ),
    ...list(
      'Notes',
      data.notes.map((one) => [one, '']),
    ),
    h('h2', {}, 'Source'),
    source(data),
  );
}

function quality({ quality: { confidence, words, flags } }: Document): HTMLElement {
  return h(
    'div',
    { class: 'quality' },
    h(
      'p',
      { class: 'figures' },
      h('b', {}, percent(confidence)),
      ' confidence, ',
      h('b', {}, String(words)),
      ' words',
    ),
    ...flags.map(({ flag, reason }) =>
      h('p', { class: 'flag' }, h('span', { class: 'tag' }, flag), ' ', reason),
    ),
  );
}

function field(label: string, value: string | string[] | null, provenance: Provenance | undefined): Node[] {
  const empty = value === null || value.length === 0;
  const shown = Array.isArray(value) ? value.join(', ') : value;
  return [
    h('dt', {}, label),
    h(
      'dd',
      {},
      empty ? h('span', { class: 'none' }, 'not found') : h('span', { class: 'value', dir: 'auto' }, shown),
      provenance && origin(provenance),
    ),
  ];
}

function origin({ source: from, confidence, rivals }: Provenance): HTMLElement {
  const head = [h('code', {}, from), ` ${percent(confidence)} sure`];
  if (rivals.length === 0) return h('p', { class: 'origin' }, 'from ', ...head);
  return h(
    'details',
    { class: 'origin' },
    h('summary', {}, 'from ', ...head, `, ${rivals.length} other`),
    h(
      'ul',
      {},
      ...rivals.map((one) =>
        h('li', {}, h('span', { dir: 'auto' }, one.value), ' ', h('code', {}, one.source)),
      ),
    ),
  );
}

function images({ images: all }: Document): Node[] {
  if (all.length === 0) return [];
  const rows = all.map((one) =>
    h(
      'li',
      {},
      h('span', { class: 'value', dir: 'auto' }, one.caption ?? one.alt ?? 'No caption'),
      one.credit !== null && h('span', { class: 'credit', dir: 'auto' }, one.credit),
      ...maker('Creator', one.creator),
      ...maker('Agency', one.agency),
      h(
        'span',
        { class: 'small' },
        [one.lead ? 'lead image' : '', one.src ?? ''].filter(Boolean).join(' · '),
      ),
    ),
  );
  return [h('h2', {}, `Images ${all.length}`), h('ul', { class: 'things' }, ...rows)];
}

/** Who a credit names, apart: creator or agency. */
function maker(label: string, name: string | null): Node[] {
  return name === null ? [] : [h('span', { class: 'small' }, `${label}: `, h('bdi', {}, name))];
}

function list(label: string, rows: readonly (readonly [string, string])[]): Node[] {
  if (rows.length === 0) return [];
  const items = rows.map(([text, more]) =>
    h(
      'li',
      {},
      h('span', { class: 'value', dir: 'auto' }, text),
      more !== '' && h('span', { class: 'small' }, more),
    ),
  );
  return [h('h2', {}, `${label} ${rows.length}`), h('ul', { class: 'things' }, ...items)];
}

function source({ source: from, cleaner }: Document): HTMLElement {
  const rows: [string, string][] = [
    ['Input', `${from.input}, ${bytesWords(from.bytes)}`],
    ['Charset', `${from.charset} (${from.charsetSource})`],
    ['SHA-256', from.sha256],
    ['Winnow', `${cleaner.version} (${cleaner.fingerprint})`],
  ];
  return h(
    'dl',
    { class: 'fields' },
    ...rows.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]),
  );
}
