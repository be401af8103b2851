import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusPage } from '../../bench/corpus.ts';
import type { Result } from '../../bench/result.ts';
import { aggregate, scoreCorpus } from '../../bench/score/aggregate.ts';
import { scorePage } from '../../bench/score/page.ts';
import { page } from './invented.ts';

const PYTHON = spawnSync('python3', ['--version']).status === 0;

/** Pages whose texts, titles, names and dates agree in part, in scripts that tokenise differently. */
const WORDS = [
  'The',
  'mill',
  'pond',
  'froze',
  'über',
  'Nacht',
  'пруд',
  '水車',
  'pre水車post',
  '池',
  'の',
  'ñandú',
  '3',
  '1,5',
  'it’s',
  '—',
  'हिमनद',
  'İz',
  '한파',
];
const TITLES = [
  'Mill pond freezes over',
  'Mill pond freezes over | The Reed Post',
  'Reed Post: Mill pond freezes over',
  'Ｍｉｌｌ pond freezes over',
  'Pond',
  'Mill pond',
  'Mill pond freezes over, and the miller tells us how he skated home',
  '',
];
const NAMES = ['By Ada Kern', 'Ada Kern', 'von Juri Blom', 'Juri Blom', 'ADA KERN', ' '];
const DATES = ['2024-02-03', '2024-02-03T08:00:00Z', '2024-03-02', ''];

const text = fc.array(fc.constantFrom(...WORDS, '\n'), { maxLength: 30 }).map((words) => words.join(' '));
const invented = fc.record({
  gold: fc.record({
    text: fc.option(text),
    title: fc.constantFrom(...TITLES),
    authors: fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }),
    published: fc.constantFrom(...DATES),
    with: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }),
    without: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }),
  }),
  result: fc.record({
    id: fc.constant('x'),
    text,
    title: fc.option(fc.constantFrom(...TITLES)),
    authors: fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }),
    published: fc.option(fc.constantFrom(...DATES)),
  }),
});

describe('scores', () => {
  it.skipIf(!PYTHON).each([true, false])(
    'agree with an independent reckoning in Python (wcxb: %s)',
    (wcxb) => {
      const pages = fc.sample(invented, { numRuns: 400, seed: 7 });
      const script = readFileSync(new URL('./reference.py', import.meta.url), 'utf8');
      const python = spawnSync('python3', ['-c', script], {
        input: JSON.stringify({ wcxb, pages }),
        encoding: 'utf8',
      });
      expect(python.stderr).toBe('');
      const expected = JSON.parse(python.stdout) as Record<string, unknown>[];
      pages.forEach(({ gold, result }, index) => {
        const { id: _, ...score } = scorePage(page('x', gold), result, wcxb);
        const wanted = expected[index]!;
        expect(Object.keys(score).sort()).toEqual(Object.keys(wanted).sort());
        for (const [measure, value] of Object.entries(wanted)) {
          const mine = score[measure as keyof typeof score];
          if (typeof value === 'number')
            expect(mine, `${measure} ${JSON.stringify(pages[index])}`).toBeCloseTo(value, 10);
          else expect(mine, `${measure} ${JSON.stringify(pages[index])}`).toEqual(value);
        }
      });
    },
  );

  it('count a page without a result as empty, and leave out what the gold does not say', () => {
    const score = scorePage(page('a', { text: 'Nine geese stayed', with: ['geese'] }), undefined, true);
    expect(score).toEqual({ id: 'a', P: 0, R: 0, F1: 0, shingle: [0, 0, 1], snip: [0, 0, 1] });
  });

  it('give an empty text the full score where nothing is wanted', () => {
    expect(scorePage(page('a', { text: '' }), { id: 'a', text: '' }, true).F1).toBe(1);
    expect(scorePage(page('a', { text: '' }), { id: 'a', text: 'menu' }, true).F1).toBe(0);
  });

  it('sum snippets over pages, and mean the rest over the pages that have it', () => {
    const scores = aggregate([
      { id: 'a', F1: 1, P: 1, R: 1, snip: [2, 0, 0], title: 1, shingle: [4, 0, 0], ms: 1 },
      { id: 'b', F1: 0.5, P: 0.5, R: 0.5, snip: [0, 1, 1], shingle: [1, 1, 3], ms: 4 },
      { id: 'c', snip: [0, 0, 0], ms: 9 },
    ]);
    expect(scores).toEqual({
      n: 3,
      F1: 0.75,
      P: 0.75,
      R: 0.75,
      shingle: Number(((2 * 0.75 * 0.625) / (0.75 + 0.625)).toFixed(4)),
      snip: Number((4 / 6).toFixed(4)),
      title: 1,
      byline: null,
      date: null,
      ms_median: 4,
    });
  });

  it('split a corpus by type, language or style', () => {
    const pages: CorpusPage[] = [
      page('a', { text: 'one', style: 'wrap' }, { type: 'forum' }),
      page('b', { text: 'two', style: 'nodes' }, { type: 'article' }),
    ];
    const results: Result[] = [{ id: 'a', text: 'one' }];
    const corpus = { name: 'reeds', folder: '/reeds/dev', pages };
    expect(Object.keys(scoreCorpus(corpus, results, 'style').groups)).toEqual(['all', 'nodes', 'wrap']);
    const { groups } = scoreCorpus(corpus, results, 'type');
    expect([groups.all?.F1, groups.forum?.F1, groups.article?.F1]).toEqual([0.5, 1, 0]);
  });
});
