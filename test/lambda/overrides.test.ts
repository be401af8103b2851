import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@aws-lambda-powertools/logger';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { configFromEnv, DEFAULTS } from '../../lambda/config.ts';
import { createHandler } from '../../lambda/handler.ts';
import { loadOverrides } from '../../lambda/overrides.ts';
import { warnOfOverrides } from '../../lambda/telemetry.ts';
import { example } from '../../schema/override.ts';
import { batch, s3Message } from './support/events.ts';
import { FakeS3 } from './support/fake-s3.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'winnow-overrides-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
const put = (name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content));

const prose = (what: string): string =>
  `The ${what} was seen above the harbour on Tuesday evening by some forty people, who had come for the market and stayed to watch it until the lamps were lit.`;
const page = `<article><h1>A kite above the harbour</h1><p>${prose('kite')}</p>
<div class="offer"><p>${prose('offer')}</p></div><p>${prose('tail')}</p></article>`;

it('the handler cleans by the overrides of its folder', async () => {
  put('harbour-news.example.json', example);
  const config = configFromEnv({ WINNOW_OUTPUT_BUCKET: 'clean', WINNOW_OVERRIDES: folder });
  const s3 = new FakeS3();
  const handle = async (key: string, overrides = config.overrides): Promise<string> => {
    const raw = s3.put('raw', key, page, { metadata: { url: 'https://www.harbour-news.example/kite' } });
    await createHandler({ s3: s3.client, config: { ...config, overrides } })(batch(s3Message(key, raw)));
    return s3.json('clean', `${key}.json`).text;
  };
  expect(await handle('with.html')).not.toContain(prose('offer'));
  expect(await handle('without.html', DEFAULTS.overrides)).toContain(prose('offer'));
});

it('reads HOST.json files alone, from a folder that need not be there', () => {
  put('harbour-news.example.json', example);
  put('.hidden.json', {});
  writeFileSync(join(folder, 'README.md'), '');
  mkdirSync(join(folder, 'sub.json.d'));
  expect(loadOverrides(folder).all.map(({ host, ignored }) => [host, ignored])).toEqual([
    ['harbour-news.example', null],
  ]);
  expect(loadOverrides(join(folder, 'none')).all).toEqual([]);
  expect(configFromEnv({ WINNOW_OUTPUT_BUCKET: 'clean' }).overrides).toBeNull();
});

it('warns of one that is not used, in the log and once', () => {
  vi.stubEnv('POWERTOOLS_DEV', 'true');
  const lines: string[] = [];
  vi.spyOn(console, 'warn').mockImplementation((line: unknown) => void lines.push(String(line)));
  put('harbour-news.example.json', { ...example, expires: '2020-01-01' });
  warnOfOverrides(new Logger(), loadOverrides(folder));
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 'WARN', host: 'harbour-news.example', reason: 'it expired on 2020-01-01' },
  ]);
});

it('holds an override to its last day, in UTC', () => {
  put('harbour-news.example.json', { ...example, expires: '2026-05-31' });
  const ignoredAt = (time: string) => loadOverrides(folder, new Date(time)).all[0]!.ignored;
  expect(ignoredAt('2026-05-31T23:59:59Z')).toBeNull();
  expect(ignoredAt('2026-06-01T00:00:00Z')).toBe('it expired on 2026-05-31');
});
