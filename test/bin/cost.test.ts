import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS, affordableMs, bills, describeAssumptions, total } from '../../bin/operate/cost.ts';
import { measure } from '../../bin/operate/measure.ts';

const at = (cleanMs: number) => bills({ ...ASSUMPTIONS, pages: 1, cleanMs, packMs: 1, requestCpuMs: 1.5 });

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

it('tells what time a page may take for a dollar', () => {
  const known = { ...ASSUMPTIONS, pages: 1, cleanMs: 1, packMs: 1, requestCpuMs: 1.5 };
  const cleanMs = affordableMs(known, 'backfill to shards', 1);
  expect(total(bills({ ...known, cleanMs })['backfill to shards'])).toBeCloseTo(1, 3);
});

it('names every assumption with its number', () => {
  const told = describeAssumptions(ASSUMPTIONS).join('\n');
  const numbers =
    JSON.stringify({ ...ASSUMPTIONS, live: { ...ASSUMPTIONS.live, memoryGb: 1024 } }).match(/[\d.]+/g) ?? [];
  for (const number of numbers.filter((one) => !one.startsWith('1.7'))) expect(told).toContain(number);
});

it('measures pages, and a request to S3', async () => {
  const pages = ['one', 'two'].map((name) => ({ name, bytes: Buffer.from(`${name}. `.repeat(500)) }));
  const measured = await measure(pages, 100, 20);
  expect(measured.pages).toBe(2);
  for (const ms of [measured.cleanMs, measured.packMs, measured.requestCpuMs]) {
    expect(ms).toBeGreaterThan(0);
    expect(ms).toBeLessThan(1000);
  }
}, 30_000);

it.each([
  [['--help'], 0, /^npm run -s cost/],
  [['nowhere'], 2, /^cost: there is no file or folder nowhere\n/],
  [['--ms', 'fast'], 2, /^cost: --ms takes a number/],
  [['docs/images/review.png'], 2, /review\.png: .*PNG image[\s\S]*cost: there is no page in docs/],
])('the command understands or says why not: %j', (args, code, told) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', createRequire(import.meta.url).resolve('tsx'), 'bin/cost.ts', ...args],
    { encoding: 'utf8' },
  );
  expect(status).toBe(code);
  expect(code === 0 ? stdout : stderr).toMatch(told);
});
