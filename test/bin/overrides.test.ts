import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { run } from '../../bin/command/overrides.ts';
import { watchOverrides } from '../../local/overrides.ts';
import { example } from '../../schema/override.ts';

let folder: string;
let stdout: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'winnow-overrides-'));
  stdout = '';
  vi.spyOn(console, 'log').mockImplementation((line) => {
    stdout += `${line}\n`;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});
const put = (host: string, override: object) =>
  writeFileSync(join(folder, `${host}.json`), JSON.stringify({ ...override, host }));

it('says of each override whether it is in use, and exits with 1 where one is not', async () => {
  put('harbour-news.example', { ...example, expires: '2999-12-31' });
  expect(await run([folder])).toBe(0);
  expect(stdout).toBe('harbour-news.example  ok        3 entries, until 2999-12-31\n');
  put('stale.example', { ...example, expires: '2020-01-01' });
  expect(await run([folder])).toBe(1);
  expect(stdout).toMatch(/^stale\.example {9}not used {2}it expired on 2020-01-01$/m);
});

it('does not understand a folder without overrides', async () => {
  await expect(run([folder])).rejects.toThrow(/there is no HOST\.json in/);
  await expect(run([folder, folder])).rejects.toThrow(/one folder/);
});

it('npm start reads a changed folder again, and warns of each fault once', () => {
  const warnings: string[] = [];
  const overrides = watchOverrides(folder, (warning) => warnings.push(warning));
  expect(overrides().all).toEqual([]);
  put('harbour-news.example', { ...example, expires: '2020-01-01' });
  expect(overrides().all).toHaveLength(1);
  expect(overrides()).toBe(overrides());
  expect(warnings).toEqual([expect.stringMatching(/harbour-news\.example\.json is not used: it expired/)]);
  put('harbour-news.example', { ...example, expires: '2999-12-31' });
  expect(overrides().find('harbour-news.example')!.ignored).toBeNull();
  expect(warnings).toHaveLength(1);
});
