import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'winnow-start-'));
});
afterAll(() => rm(folder, { recursive: true }));

function start(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile('node', ['--import', 'tsx', 'local/start.ts', ...args], { cwd: root }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

test.concurrent('cleans the samples once, prints a table, warns of nothing and ends', {
  timeout: 60_000,
}, async () => {
  const { code, stdout, stderr } = await start('--once');
  expect([code, stderr]).toEqual([0, '']);
  const [head, , ...lines] = stdout.trim().split('\n');
  expect(head).toMatch(/^page +mode +words +kept +lifted +dropped +ms +title$/);
  expect(lines.find((line) => line.startsWith('harbour-tram.html'))).toMatch(
    /html +\d{3} +\d+ +\d+ +\d+ +[\d.]+ +Harbour tram rings its bell/,
  );
  expect(lines.at(-1)).toMatch(/^10 pages +\d{4}/);
});

test.concurrent('says which page failed and why, by exit code 1', { timeout: 60_000 }, async () => {
  await writeFile(path.join(folder, 'empty.html'), '');
  const { code, stdout } = await start('--once', path.join(folder, 'empty.html'));
  expect(code).toBe(1);
  expect(stdout).toMatch(/^empty\.html .*failed: \w/m);
});

test.concurrent('names a wrong usage by exit code 2', { timeout: 60_000 }, async () => {
  const { code, stderr } = await start('--once', path.join(folder, 'no-such'));
  expect(code).toBe(2);
  expect(stderr).toContain('no-such');
});
