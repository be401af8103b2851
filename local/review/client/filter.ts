import type { Summary } from '../types.ts';

/** What the list shows: empty strings ask for nothing. */
export interface Filter {
  readonly words: string;
  readonly kind: string;
  readonly host: string;
  readonly flag: string;
  /** `low` below .6, `middle` below .85, `high` from there; `failed` for pages that could not be cleaned. */
  readonly confidence: string;
  readonly order: string;
}

export const NO_FILTER: Filter = { words: '', kind: '', host: '', flag: '', confidence: '', order: 'name' };

export const ORDERS: Readonly<Record<string, (a: Summary, b: Summary) => number>> = {
  name: (a, b) => (a.key < b.key ? -1 : 1),
  confidence: (a, b) => a.confidence - b.confidence,
  removed: (a, b) => b.lifted + b.dropped - (a.lifted + a.dropped),
  words: (a, b) => b.words - a.words,
};

/** The band of a confidence, as the filter and the list's colour name it. */
export function band(summary: Pick<Summary, 'confidence' | 'error'>): 'failed' | 'low' | 'middle' | 'high' {
  if (summary.error !== null) return 'failed';
  return summary.confidence < 0.6 ? 'low' : summary.confidence < 0.85 ? 'middle' : 'high';
}

/** A summary with the text that a search looks at, made once. */
export interface Entry {
  readonly summary: Summary;
  readonly haystack: string;
}

export function entryOf(summary: Summary): Entry {
  const { key, title, host, language, error } = summary;
  return { summary, haystack: [key, title, host, language, error].filter(Boolean).join('\n').toLowerCase() };
}

/** The entries that fit the filter, in its order. Every word of the search has to occur. */
export function applyFilter(entries: Iterable<Entry>, filter: Filter): Summary[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  const found: Summary[] = [];
  for (const { summary, haystack } of entries) {
    if (filter.kind && !(filter.kind in summary.kinds)) continue;
    if (filter.host && summary.host !== filter.host) continue;
    if (filter.flag && !summary.flags.includes(filter.flag)) continue;
    if (filter.confidence && band(summary) !== filter.confidence) continue;
    if (words.every((word) => haystack.includes(word))) found.push(summary);
  }
  return found.sort(ORDERS[filter.order] ?? ORDERS.name);
}

/** The choices that the documents offer, the most frequent first. */
export function choices(entries: Iterable<Entry>): Record<'kinds' | 'hosts' | 'flags', [string, number][]> {
  const kinds = new Map<string, number>();
  const hosts = new Map<string, number>();
  const flags = new Map<string, number>();
  const add = (map: Map<string, number>, name: string) => map.set(name, (map.get(name) ?? 0) + 1);
  for (const { summary } of entries) {
    for (const kind of Object.keys(summary.kinds)) add(kinds, kind);
    for (const flag of summary.flags) add(flags, flag);
    if (summary.host !== null) add(hosts, summary.host);
  }
  const sorted = (map: Map<string, number>) => [...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { kinds: sorted(kinds), hosts: sorted(hosts).slice(0, 200), flags: sorted(flags) };
}
