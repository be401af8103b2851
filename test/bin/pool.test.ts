import { describe, expect, it } from 'vitest';
import { isFailure, runPool } from '../../bin/pool.ts';

const WORKER = new URL('./pool-worker.ts', import.meta.url);
const run = (greeting: string, jobs: string[], workers = 2) =>
  runPool<{ greeting: string }, string, string>(WORKER, { greeting }, jobs, { workers, timeout: 1500 });

describe('the pool', { timeout: 60_000 }, () => {
  it('gives the ends in the order of the jobs, and goes on after a throw, a crash and a hang', async () => {
    const ends = await run('ahoy', ['a', 'throw', 'b', 'die', 'c', 'hang', 'd']);
    expect(ends.map((end) => (isFailure(end) ? end.failed : end.replace(/ from \d+/, '')))).toEqual([
      'ahoy a',
      'no such tide',
      'ahoy b',
      'worker died (4)',
      'ahoy c',
      'not done after 1.5 s',
      'ahoy d',
    ]);
  });

  it('keeps a process for many jobs', async () => {
    const ends = await run('ahoy', ['a', 'b', 'c', 'd'], 1);
    expect(new Set(ends.map((end) => String(end).split(' ').at(-1))).size).toBe(1);
  });

  it('gives up when a process cannot even start', async () => {
    await expect(run('die', ['a'])).rejects.toThrow('worker died at its start (3)');
  });

  it('has nothing to do for no jobs', async () => {
    expect(await run('die', [])).toEqual([]);
  });
});
