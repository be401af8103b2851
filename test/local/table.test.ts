import { expect, test } from 'vitest';
import { failedSummary } from '../../local/review/model.ts';
import { displayWidth, table } from '../../local/table.ts';

const page = { ...failedSummary('a.html', 10, ''), error: null, words: 12, kept: 3, ms: 4.25, title: 'One' };

test('lines up its columns, for wide characters and failures too', () => {
  const rows = [page, { ...page, key: '温泉.html', title: '二' }, failedSummary('c.html', 0, 'no text')];
  const lines = table(rows, 80).split('\n');
  const column = displayWidth(lines[0]!.slice(0, lines[0]!.indexOf('title')));
  for (const [at, title] of [
    [2, 'One'],
    [3, '二'],
    [4, 'failed: no text'],
  ] as const) {
    expect(displayWidth(lines[at]!.slice(0, lines[at]!.indexOf(title)))).toBe(column);
  }
  expect(lines.at(-1)).toMatch(/^3 pages +24 +6 +0 +0 +9$/);
});

test('keeps to the width, and lets no control character reach the terminal', () => {
  const long = { ...page, key: `${'k'.repeat(80)}`, title: `\u001b[31m${'title '.repeat(40)}` };
  for (const line of table([long], 100).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(100);
  expect(table([long], 100)).not.toContain('\u001b');
});
