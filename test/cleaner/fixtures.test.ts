import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../lambda/cleaner/index.ts';

/** What a page must give, beside expected.md: spans are 1-based input lines, "7" or "7-9". */
interface Expected {
  readonly style: string;
  readonly language: string;
  readonly title: string;
  readonly lines: {
    readonly kept: readonly string[];
    readonly lifted: Readonly<Record<string, string>>;
    readonly dropped: Readonly<Record<string, string>>;
  };
}

const folder = new URL('../fixtures/', import.meta.url);
const pages = readdirSync(folder).sort();
const read = (page: string, file: string): string => readFileSync(new URL(`${page}/${file}`, folder), 'utf8');
const expectedOf = (page: string): Expected => JSON.parse(read(page, 'expected.json'));

describe.each(pages)('%s', (name) => {
  const expected = expectedOf(name);
  const { document, page, verdicts } = inspect(read(name, 'source.txt'), { name: 'page.txt' });

  test('text', () => {
    const paragraphs = read(name, 'expected.md').trim();
    expect(document.text).toBe(paragraphs.replace(/^#+ /gm, ''));
  });

  test('title and language', () => {
    expect([document.title, document.language]).toEqual([expected.title, expected.language]);
  });

  test('the verdict of each line', () => {
    const lines: { kept: string[]; lifted: Record<string, string>; dropped: Record<string, string> } = {
      kept: [],
      lifted: {},
      dropped: {},
    };
    for (const { block, verdict, kind, field } of verdicts) {
      const { from, to } = page.blocks[block]!;
      const span = from === to ? String(from) : `${from}-${to}`;
      if (verdict === 'kept') lines.kept.push(span);
      else lines[verdict][span] = (verdict === 'lifted' ? field : kind)!;
    }
    expect(lines).toEqual(expected.lines);
  });
});

test('the pages speak ten languages or more and are of eight styles or more', () => {
  const all = pages.map(expectedOf);
  expect(pages.length).toBeGreaterThanOrEqual(20);
  expect(new Set(all.map(({ language }) => language)).size).toBeGreaterThanOrEqual(10);
  expect(new Set(all.map(({ style }) => style)).size).toBeGreaterThanOrEqual(8);
});
