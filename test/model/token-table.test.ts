import { describe, expect, it } from 'vitest';
import { buildBlocks } from '../../lambda/cleaner/blocks/index.ts';
import { decode } from '../../lambda/cleaner/decode/index.ts';
import { FoldTables } from '../../model/token-table.ts';

const page = buildBlocks(
  decode(
    '<html><body><div class="story-body"><p>Ninety years it stood at the quay.</p></div><div class="promo">Read on</div></body></html>',
    { input: 'html' },
  ),
);
const labels = Float32Array.from(page.blocks, (block) => (block.text.startsWith('Ninety') ? 1 : 0));

function tables(sites: readonly string[]): FoldTables {
  const counted = new FoldTables(5, 100);
  for (const [at, site] of sites.entries()) counted.add(page, labels, site, at % 5);
  return counted;
}

describe('FoldTables', () => {
  it('learns which tokens stand over article text', () => {
    const table = tables(['a', 'b', 'c', 'd']).shipped();
    expect(table.get('story-body')).toBeGreaterThan(1);
    expect(table.get('~story')).toBeGreaterThan(1);
    expect(table.get('promo')).toBeLessThan(-1);
  });

  it('counts a site once, and only tokens of three sites', () => {
    const many = new FoldTables(5, 100);
    for (let copy = 0; copy < 9; copy++) many.add(page, labels, 'a', 0);
    many.add(page, labels, 'b', 1);
    expect(many.shipped().size).toBe(0);
    many.add(page, labels, 'c', 2);
    expect(many.shipped()).toEqual(tables(['a', 'b', 'c']).shipped());
  });

  it('has not seen the folds that it leaves out', () => {
    const counted = tables(['a', 'b', 'c', 'd']);
    expect(counted.without(3)).toEqual(tables(['a', 'b', 'c']).shipped());
    expect(counted.without(2, 3).size).toBe(0);
    expect(counted.without(4)).toEqual(counted.shipped());
  });

  it('keeps the entries with the most evidence', () => {
    const small = new FoldTables(5, 1);
    for (const site of ['a', 'b', 'c']) small.add(page, labels, site, 0);
    expect(small.shipped().size).toBe(1);
  });
});
