import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as cold from '../../bench/command/cold.ts';

let out: string[];

beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation((line) => void out.push(String(line)));
});
afterAll(() => vi.restoreAllMocks());

describe('bench -- cold', { timeout: 120_000 }, () => {
  it('measures the handler beside the S3 client that it holds', async () => {
    out = [];
    expect(await cold.run(['--runs', '1', '--json'])).toBe(0);
    const { handler, s3, core, import: times, first, memory } = JSON.parse(out[0]!);
    expect(handler.bytes).toBeGreaterThan(Math.max(s3.bytes, core.bytes));
    const parts = Object.fromEntries(handler.parts);
    for (const name of ['@aws-sdk/client-s3', 'htmlparser2', 'lambda/cleaner/classify/cues'])
      expect(parts[name], name).toBeGreaterThan(10_000);
    const sum = handler.parts.reduce((bytes: number, part: [string, number]) => bytes + part[1], 0);
    expect(sum / handler.bytes).toBeCloseTo(1, 1);
    expect(times.ratio).toBeCloseTo(times.ofHandler / times.ofS3);
    expect(times.ratio).toBeGreaterThan(1);
    expect(Math.min(first.html, first.text)).toBeGreaterThan(0);
    expect(memory.clean).toBeGreaterThan(memory.empty);
  });

  it('prints a line for each package that the handler imports', async () => {
    out = [];
    expect(await cold.run(['--runs', '1'])).toBe(0);
    const printed = out.join('\n');
    for (const name of ['S3 client alone', 'core alone', 'cheerio/slim', '@aws-lambda-powertools/logger'])
      expect(printed).toMatch(new RegExp(`^${name} +\\d+ +\\d+$`, 'm'));
  });
});
