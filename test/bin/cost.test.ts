import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS, bills, total } from '../../bin/operate/cost.ts';

const at = (cleanMs: number) => bills({ ...ASSUMPTIONS, cleanMs });

describe('cost of a million pages', () => {
  it('takes the requests from the number of objects', () => {
    const { live, 'live, no text file': lean, 'backfill to shards': shards } = at(10);
    expect(live['S3 PUT']).toBeCloseTo(10, 6);
    expect(lean['S3 PUT']).toBeCloseTo(5, 6);
    expect(shards['S3 PUT']).toBeCloseTo(0.05, 6);
    for (const bill of [live, lean, shards]) expect(bill['S3 GET']).toBeCloseTo(0.4, 6);
    expect(live.SQS).toBeCloseTo(0.48, 6);
  });

  it('pays for time by the CPU that it takes', () => {
    const one = at(100)['backfill to shards']['Lambda time'] ?? 0;
    const two = at(200)['backfill to shards']['Lambda time'] ?? 0;
    expect(two / one).toBeGreaterThan(1.9);
    expect(two / one).toBeLessThan(2.01);
    // 100 ms a page on 1.73 GB: 0.1 * 1.7275 * 13.3334 $.
    expect(one).toBeGreaterThan(2.3);
    expect(one).toBeLessThan(2.5);
  });

  it('falls from way to way, and is under a dollar in shards at 10 ms a page', () => {
    const made = at(10);
    const sums = [made.live, made['backfill to documents'], made['backfill to shards']].map(total);
    expect(sums).toEqual([...sums].sort((a, b) => b - a));
    expect(sums.at(-1)).toBeLessThan(1);
  });
});
