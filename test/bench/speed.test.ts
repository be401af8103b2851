import { describe, expect, it } from 'vitest';
import type { CorpusPage } from '../../bench/corpus.ts';
import { htmlToText } from '../../bench/html-to-text.ts';
import { exponent, plot } from '../../bench/scale/fit.ts';
import { inventArticle } from '../../bench/scale/invent.ts';
import type { Contestant, SpeedPage } from '../../bench/speed/contestant.ts';
import { race } from '../../bench/speed/measure.ts';
import { bareParse, winnow, winnowSteps } from '../../bench/speed/winnow.ts';
import { page } from './invented.ts';

const speedPage = (id: string, html: string): SpeedPage => ({
  id,
  url: 'https://skerry.example/',
  html,
  bytes: Buffer.from(html),
});

/** Takes the milliseconds that are listed, one after the other, and gives the text. */
function contestant(name: string, ms: number[], text: string | null, log: string[] = []): Contestant {
  let lap = 0;
  return {
    name,
    async run({ id }) {
      log.push(`${name}${id}`);
      const time = ms[lap++ % ms.length]!;
      if (time < 0) throw new Error('lost its way');
      return { ms: time, text };
    },
  };
}

describe('the race', () => {
  const corpus = { name: 'reeds', folder: '/reeds/dev', pages: [] };
  const gold = ['1', '2'].map((id) => page(id, { text: 'four hundred terns' }));
  const pages = gold.map((row): [CorpusPage, SpeedPage] => [row, speedPage(row.id, '<p>')]);

  it('counts the best round of each page, as ratios to the first contestant', async () => {
    const bare = contestant('a', [4, 2, 10, 8], null);
    const other = contestant('b', [20, 6, 24, 16], 'four hundred gulls');
    const rows = await race([bare, other], corpus, pages, 2, 0, () => {});
    expect(rows[0]).toEqual({
      name: 'a',
      medianMs: 5,
      medianRatio: 1,
      totalRatio: 1,
      worstMs: 8,
      F1: null,
      failures: 0,
    });
    expect(rows[1]).toMatchObject({
      medianMs: 11,
      medianRatio: 2.5,
      totalRatio: 2.2,
      worstMs: 16,
      F1: 0.6667,
    });
  });

  it('starts with another contestant on each page, after a warm-up', async () => {
    const log: string[] = [];
    const racers = ['a', 'b', 'c'].map((name) => contestant(name, [1], null, log));
    await race(racers, corpus, pages, 1, 3, () => {});
    const warmUp = ['a1', 'a2', 'a1', 'b1', 'b2', 'b1', 'c1', 'c2', 'c1'];
    expect(log).toEqual([...warmUp, 'a1', 'b1', 'c1', 'b2', 'c2', 'a2']);
  });

  it('counts a throw as a failure with an empty text, and leaves the page out of the times', async () => {
    const rows = await race(
      [contestant('a', [1], null), contestant('b', [-1, 3], 'four hundred terns')],
      corpus,
      pages,
      1,
      0,
      () => {},
    );
    expect(rows[1]).toMatchObject({ failures: 1, F1: 0.5, medianMs: 3, totalRatio: 3 });
  });

  it('runs Winnow and each of its steps', async () => {
    const html =
      '<!doctype html><article><p>Wardens counted four hundred terns, more than in any summer.</p></article>';
    for (const one of [bareParse, winnow, ...winnowSteps]) {
      const { ms, text } = await one.run(speedPage('1', html));
      expect(ms).toBeGreaterThanOrEqual(0);
      expect(text).toBe(
        one === winnow ? 'Wardens counted four hundred terns, more than in any summer.' : null,
      );
    }
  });
});

describe('scaling', () => {
  it('finds the exponent of a power law', () => {
    const points = [1, 10, 100, 1000].map((bytes) => ({ bytes, ms: 3 * bytes ** 1.5 }));
    expect(exponent(points)).toBeCloseTo(1.5, 10);
  });

  it('plots small to the lower left and large to the upper right', () => {
    const lines = plot({ h: [1, 10, 100].map((bytes) => ({ bytes, ms: bytes })) }, 11, 3).split('\n');
    expect(lines).toEqual(['|          h', '|     h', '|h', `+${'-'.repeat(11)}`]);
  });

  it('invents the same page each time, of the size asked for, no paragraph twice', () => {
    const text = inventArticle('text', 50_000);
    expect(text).toBe(inventArticle('text', 50_000));
    expect(text.length).toBe(50_000);
    const long = text.split('\n').filter((line) => line.length > 60);
    expect(new Set(long).size).toBe(long.length);
    expect(inventArticle('html', 5000)).toMatch(/^<!doctype html>.*<p>/s);
  });
});

describe('the text of markup', () => {
  it('breaks lines at blocks and not at inline tags', () => {
    expect(htmlToText('<h1>Terns</h1><p>nest<b>ing</b> on &amp; off').trim().split(/\n+/)).toEqual([
      'Terns',
      'nesting on & off',
    ]);
    expect(htmlToText('<p>a<script>b</script></p>', new Set(['script'])).trim()).toBe('a');
    expect(htmlToText(null)).toBe('');
  });
});
