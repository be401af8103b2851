import { describe, expect, it } from 'vitest';
import { simulate } from './support/simulation.ts';

/** `npm run simulate` runs the full size under all seeds, in some minutes. */
const FULL = process.env.MODE === 'full';
const size = FULL ? { events: 10_000, keys: 1_000 } : { events: 300, keys: 30 };
const seeds = Array.from({ length: FULL ? 20 : 4 }, (_, i) => i + 1);
const CLEAN = { wrong: [], misplaced: [], misquarantined: [] };

describe(`${size.events} events on ${size.keys} keys through a faulty S3`, { timeout: 300_000 }, () => {
  it.each(seeds)('end at the newest version of every key, seed %i', async (seed) => {
    const report = await simulate({ seed, ...size });
    expect(report).toMatchObject(CLEAN);
    expect(report.requests).toBeGreaterThan(size.events);
  });

  it.each(seeds.slice(0, FULL ? 20 : 2))('with deletions too, seed %i', async (seed) => {
    expect(await simulate({ seed, ...size, deletions: 0.2 })).toMatchObject(CLEAN);
  });

  it('crash and fail in earnest', async () => {
    const reports = [];
    for (const seed of seeds.slice(0, 4)) reports.push(await simulate({ seed, ...size }));
    expect(reports.some(({ crashes }) => crashes > 0)).toBe(true);
    if (FULL) expect(reports.some(({ backfillsAgain }) => backfillsAgain > 0)).toBe(true);
  });

  it('end elsewhere without conditional writes: the simulation would see it', async () => {
    expect((await simulate({ seed: 1, ...size, unconditional: true })).wrong).not.toEqual([]);
  });
});
