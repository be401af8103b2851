import { buildBlocks } from '../blocks/index.ts';
import type { Kind } from '../types.ts';
import { type LiftField, type Override, type OverrideTest, readOverride, type Target } from './format.ts';
import { comparable, compileLine } from './line-pattern.ts';
import { matchBlocks } from './match.ts';
import { selectorFault } from './selector.ts';
import type { Entry, Overrides, PreparedOverride } from './types.ts';

const KIND_OF_FIELD: Readonly<Record<LiftField, Kind>> = {
  title: 'title',
  authors: 'byline',
  published: 'date',
  images: 'caption',
  related: 'related',
  notes: 'reporter-note',
  corrections: 'reporter-note',
};

/**
 * Reads, compiles and tests overrides. One that is broken, fails its own test or has expired stays in the list and says
 * why; it is not used, and documents of its host are flagged.
 *
 * @param files by host: the JSON text of `overrides/HOST.json`, or what it parses to
 * @param today YYYY-MM-DD: the cleaner has no clock
 */
export function prepareOverrides(files: Readonly<Record<string, unknown>>, today: string): Overrides {
  const all = Object.entries(files).map(([host, file]) => prepare(host.toLowerCase(), file, today));
  const byHost = new Map(all.map((override) => [override.host, override]));
  return {
    all,
    find(host) {
      let name = host.toLowerCase().replace(/^www\./, '');
      for (;;) {
        const found = byHost.get(name);
        if (found) return found;
        const dot = name.indexOf('.');
        if (dot < 0) return null;
        name = name.slice(dot + 1);
      }
    },
  };
}

function prepare(host: string, file: unknown, today: string): PreparedOverride {
  const value = typeof file === 'string' ? parseJson(file) : file;
  const override = readOverride(value);
  const unused = (ignored: string, expires: string | null = null): PreparedOverride => ({
    host,
    expires,
    entries: [],
    ignored,
  });
  if (typeof override === 'string') return unused(override);
  if (override.host !== host) return unused(`it is the override of ${override.host}, not of ${host}`);
  if (override.expires < today) return unused(`it expired on ${override.expires}`, override.expires);
  const fault = entryFault(override);
  if (fault !== null) return unused(fault, override.expires);
  const entries = entriesOf(override);
  const failure = failureOf(override.test, entries);
  return failure === null
    ? { host, expires: override.expires, entries, ignored: null }
    : unused(failure, override.expires);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function entryFault({ keep = [], lift = [], drop = [] }: Override): string | null {
  for (const { selector } of [...keep, ...lift, ...drop]) {
    const fault = selector === undefined ? null : selectorFault(selector);
    if (fault !== null) return `selector “${selector}”: ${fault}`;
  }
  return null;
}

function entriesOf({ keep = [], lift = [], drop = [] }: Override): Entry[] {
  const make = (target: Target, rest: Omit<Entry, 'target' | 'fits'>): Entry => ({
    ...rest,
    target,
    fits: target.line === undefined ? null : compileLine(target.line),
  });
  return [
    ...keep.map((target) => make(target, { verdict: 'kept', kind: null, namesKind: true, field: null })),
    ...lift.map((target) =>
      make(target, {
        verdict: 'lifted',
        kind: target.kind ?? KIND_OF_FIELD[target.field],
        namesKind: target.kind !== undefined,
        field: target.field,
      }),
    ),
    ...drop.map((target) =>
      make(target, {
        verdict: 'dropped',
        kind: target.kind ?? 'other',
        namesKind: target.kind !== undefined,
        field: null,
      }),
    ),
  ];
}

/** What the override's own test finds wrong: a verdict that is another one, or an entry that no test shows at work. */
function failureOf(tests: readonly OverrideTest[], entries: readonly Entry[]): string | null {
  const shown = new Set<Entry>();
  for (const [index, test] of tests.entries()) {
    const found = verdictsOf(test, entries);
    if (found.length === 0)
      return `its test[${index}] fails: there is no block “${test.line ?? ''}” in its html`;
    for (const entry of found) {
      const verdict = entry?.verdict ?? 'untouched';
      if (verdict !== test.verdict)
        return `its test[${index}] fails: it comes out ${verdict}, not ${test.verdict}`;
      if (entry !== null) shown.add(entry);
    }
  }
  const unseen = entries.find((entry) => !shown.has(entry));
  return unseen ? `no test shows what “${nameOf(unseen)}” does` : null;
}

/** The entry that speaks of each block that a test means. */
function verdictsOf({ line, html }: OverrideTest, entries: readonly Entry[]): (Entry | null)[] {
  const wanted = line === undefined ? null : comparable(line);
  if (html === undefined) return [entries.find((entry) => entry.fits?.(wanted ?? '')) ?? null];
  const page = buildBlocks({ text: html, input: 'html' });
  const found = matchBlocks(page, html, entries);
  return found.filter((_, index) => wanted === null || comparable(page.blocks[index]!.text) === wanted);
}

/** The selector or line of an entry, for messages. */
export function nameOf({ target }: Entry): string {
  return target.selector ?? target.line ?? '';
}
