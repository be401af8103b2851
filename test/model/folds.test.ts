import { describe, expect, it } from 'vitest';
import { foldOf, siteOf } from '../../model/folds.ts';

describe('siteOf', () => {
  it.each([
    ['0001', 'https://www.harbour-news.example/a/b', 'harbournews'],
    ['0001', 'https://blog.city.harbournews.co.uk/', 'harbournews'],
    ['0001', 'http://news.org.au/x', 'news'],
    ['at-HarbourNews_2024_05_03', null, 'harbournews'],
    ['0002', null, '0002'],
    ['0003', 'not an address', '0003'],
    ['0004', 'http://localhost/', '0004'],
  ])('%s %s', (id, url, site) => expect(siteOf(id, url)).toBe(site));
});

describe('foldOf', () => {
  it('spreads sites evenly and depends on nothing but the site', () => {
    const counts = [0, 0, 0, 0, 0];
    for (let site = 0; site < 5000; site++) counts[foldOf(`site${site}`, 5)]!++;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
    expect(foldOf('harbournews', 5)).toBe(foldOf('harbournews', 5));
  });
});
