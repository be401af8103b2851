import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { htmlPage } from './invented.ts';

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
  // The README shows some of these lines. Of theirs only the times may differ.
  const countsOf = (line: string): string => line.trim().split(/\s+/).slice(0, 6).join(' ');
  const readme = await readFile(path.join(root, 'README.md'), 'utf8');
  const shown = readme.split('\n').filter((line) => /^ {4}\S+ +(?:html|text) +\d/.test(line));
  expect(shown).not.toEqual([]);
  expect(lines.map(countsOf)).toEqual(expect.arrayContaining(shown.map(countsOf)));
});

test.concurrent('stays up, serves the review page, cleans what comes later, and ends on Ctrl-C', {
  timeout: 60_000,
}, async ({ expect, onTestFinished }) => {
  const page = path.join(folder, 'pier.html');
  await writeFile(page, htmlPage('pier'));
  const child = spawn('node', ['--import', 'tsx', 'local/start.ts', '--port', '0', '--s3-port', '0', page], {
    cwd: root,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  await expect.poll(() => output, { timeout: 50_000 }).toContain('Ctrl-C');
  const [review, s3] = output.match(/http:\/\/127\.0\.0\.1:\d+/g) as [string, string];
  expect(await (await fetch(review)).text()).toContain('<title>Winnow review</title>');
  await fetch(`${s3}/winnow-raw/later.html`, { method: 'PUT', body: htmlPage('lantern') });
  await expect.poll(() => output, { timeout: 10_000 }).toMatch(/^cleaned +later\.html: \d+ words/m);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
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
