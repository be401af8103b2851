import { expect, test } from 'vitest';
import { applyFilter, band, choices, entryOf, NO_FILTER } from '../../local/review/client/filter.ts';
import { failedSummary } from '../../local/review/model.ts';
import type { Summary } from '../../local/review/types.ts';

const page = (change: Partial<Summary>): Summary => ({
  ...failedSummary('x', 1, ''),
  error: null,
  ...change,
});
const entries = [
  page({
    key: 'a.html',
    title: 'Ferry finds its route',
    host: 'river.example',
    confidence: 0.9,
    kinds: { share: 2 },
  }),
  page({
    key: 'b.html',
    title: 'Bridge shut',
    host: 'river.example',
    confidence: 0.5,
    flags: ['paywalled'],
    words: 90,
  }),
  page({
    key: 'c.txt',
    title: 'Ferry late',
    host: 'coast.example',
    confidence: 0.7,
    kinds: { legal: 1 },
    dropped: 9,
  }),
  failedSummary('d.png', 1, 'The input is a PNG image'),
].map(entryOf);
const keys = (change: object) => applyFilter(entries, { ...NO_FILTER, ...change }).map((one) => one.key);

test.each([
  [{}, ['a.html', 'b.html', 'c.txt', 'd.png']],
  [{ words: 'FERRY' }, ['a.html', 'c.txt']],
  [{ words: ' ferry  coast ' }, ['c.txt']],
  [{ words: 'png' }, ['d.png']],
  [{ kind: 'legal' }, ['c.txt']],
  [{ host: 'river.example' }, ['a.html', 'b.html']],
  [{ flag: 'paywalled' }, ['b.html']],
  [{ confidence: 'low' }, ['b.html']],
  [{ confidence: 'failed' }, ['d.png']],
  [{ host: 'river.example', confidence: 'high' }, ['a.html']],
  [{ words: 'nothing' }, []],
])('%j finds %j', (change, expected) => {
  expect(keys(change)).toEqual(expected);
});

test('orders by what the reader asks for', () => {
  expect(keys({ order: 'words' })[0]).toBe('b.html');
  expect(keys({ order: 'removed' })[0]).toBe('c.txt');
  expect(keys({ order: 'confidence', host: 'river.example' })).toEqual(['b.html', 'a.html']);
});

test('offers the kinds, sites and flags there are, the most frequent first', () => {
  expect(choices(entries)).toEqual({
    kinds: [
      ['legal', 1],
      ['share', 1],
    ],
    hosts: [
      ['river.example', 2],
      ['coast.example', 1],
    ],
    flags: [['paywalled', 1]],
  });
});

test('bands meet without a gap', () => {
  const of = (confidence: number) => band({ confidence, error: null });
  expect([of(0.59), of(0.6), of(0.849), of(0.85)]).toEqual(['low', 'middle', 'middle', 'high']);
});
