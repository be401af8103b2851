import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../lambda/cleaner/index.ts';

/** A page a language: its lines in order, each with the kind of chrome that it is, or "text". */
const FOLDER = join(import.meta.dirname, 'languages');

/** Kinds that readers take for one another. */
const NEAR = [
  ['credit', 'caption'],
  ['byline', 'author-bio'],
  ['widget', 'navigation', 'player'],
  ['legal', 'reporter-note'],
  ['subscribe', 'paywall', 'promo'],
  // The terms of a site stand in the menu at its foot.
  ['legal', 'navigation'],
];
const isNear = (a: string, b: string): boolean =>
  a === b || NEAR.some((kinds) => kinds.includes(a) && kinds.includes(b));

describe.each(readdirSync(FOLDER).map((file) => file.replace('.txt', '')))('chrome in %s', (language) => {
  const lines = readFileSync(join(FOLDER, `${language}.txt`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t') as [kind: string, text: string]);
  const { document, page, verdicts } = inspect(lines.map(([, text]) => text).join('\n'), { input: 'text' });
  const judged = verdicts.map((verdict) => {
    const [kind, text] = lines[page.blocks[verdict.block]!.from - 1]!;
    return { kind, text, verdict };
  });

  it('is removed, and the text kept', () => {
    const wrong = judged.filter(({ kind, verdict }) => (kind === 'text') !== (verdict.verdict === 'kept'));
    expect(wrong.map(({ text }) => text)).toEqual([]);
    expect(document.title).toBe(lines.find(([kind]) => kind === 'title')![1]);
  });

  it('is named for what it is', () => {
    const chrome = judged.filter(({ kind }) => kind !== 'text');
    const wrong = chrome.filter(({ kind, verdict }) => !isNear(kind, verdict.kind ?? 'kept'));
    const found = wrong.map(({ kind, text, verdict }) => `${text}: ${verdict.kind}, not ${kind}`);
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(0.1 * chrome.length);
  });
});
