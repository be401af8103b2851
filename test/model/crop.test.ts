import { describe, expect, test } from 'vitest';
import { crop } from '../../model/crop.ts';

const ARTICLE = [
  'The wardens of Skerry counted four hundred terns this June, more than in any summer since the lighthouse was closed.',
  'Subscribe to our letter',
  'Nobody lands on the rock while the birds breed, so that the count is made from a boat with two pairs of glasses.',
];
const GOLD = [ARTICLE[0], ARTICLE[2]].join('\n');
const lines = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name} ${at}`);
const PAGE = [...lines('Menu', 9), ...ARTICLE, ...lines('Footer', 9)];

describe('the crop of a flattened page', () => {
  test('has the article with what stands between its paragraphs, and at most four lines around it', () => {
    for (const seed of ['0001', '0002', '0003', 'de-Zeitung_2024_01_01']) {
      const cut = crop(PAGE.join('\n'), GOLD, seed)!.split('\n');
      expect(cut.join('\n')).toContain(ARTICLE.join('\n'));
      expect(PAGE.join('\n')).toContain(cut.join('\n'));
      expect(cut.filter((line) => line.startsWith('Menu')).length).toBeLessThanOrEqual(4);
      expect(cut.filter((line) => line.startsWith('Footer')).length).toBeLessThanOrEqual(4);
    }
  });

  test('is the same for the same seed, and another for another', () => {
    const cuts = lines('page', 20).map((seed) => crop(PAGE.join('\n'), GOLD, seed));
    expect(cuts).toEqual(lines('page', 20).map((seed) => crop(PAGE.join('\n'), GOLD, seed)));
    expect(new Set(cuts).size).toBeGreaterThan(5);
  });

  test('is none where the article is not there', () => {
    expect(crop(lines('Menu', 9).join('\n'), GOLD, '0001')).toBeNull();
  });
});
