import { fileURLToPath } from 'node:url';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Document } from '../../lambda/cleaner/index.ts';
import { CLEAN_BUCKET, type Pipeline, RAW_BUCKET, startPipeline } from '../../local/pipeline.ts';
import { findUploads, uploadAll } from '../../local/upload.ts';
import { answer, warcRecord } from '../lambda/support/warc.ts';
import { htmlPage } from './invented.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const samples = fileURLToPath(new URL('../../samples', import.meta.url));
let pipeline: Pipeline;

beforeAll(async () => {
  pipeline = await startPipeline({ retryMs: 1 });
  await uploadAll(pipeline.client, RAW_BUCKET, await findUploads([samples]));
  await pipeline.queue.idle();
});
afterAll(() => pipeline.close());

const read = async (Key: string) => {
  const { Body } = await pipeline.client.send(new GetObjectCommand({ Bucket: CLEAN_BUCKET, Key }));
  return Body!.transformToString();
};
const put = async (Key: string, Body: string | Uint8Array) => {
  await pipeline.client.send(new PutObjectCommand({ Bucket: RAW_BUCKET, Key, Body }));
  await pipeline.queue.idle();
};
test('cleans every sample: a document with its text beside it, under the key of the raw object', async () => {
  expect([...pipeline.summaries.values()].filter((one) => one.error !== null)).toEqual([]);
  expect(pipeline.summaries.size).toBe((await findUploads([samples])).length);
  for (const key of pipeline.summaries.keys()) {
    const document = JSON.parse(await read(`${key}.json`)) as Document;
    expect(document.source).toMatchObject({ bucket: RAW_BUCKET, key });
    expect(await read(`${key}.txt`)).toBe(`${document.text}\n`);
    expect(document.quality.words).toBeGreaterThan(150);
  }
});

test('the samples show both routes, six languages and odd keys', () => {
  const all = [...pipeline.summaries.values()];
  expect(new Set(all.map((one) => one.input))).toEqual(new Set(['html', 'text']));
  for (const mark of [' ', 'ä', '温']) expect(all.some((one) => one.key.includes(mark))).toBe(true);
  expect(new Set(all.map((one) => one.language)).size).toBeGreaterThanOrEqual(6);
});

test('cleans what is uploaded later, again when it is overwritten, and forgets what is deleted', async () => {
  await put('later/comet of june.html', htmlPage('comet'));
  expect(JSON.parse(await read('later/comet of june.html.json')).title).toBe('comet');
  await put('later/comet of june.html', htmlPage('meteor'));
  expect(JSON.parse(await read('later/comet of june.html.json')).title).toBe('meteor');
  expect(pipeline.summaries.get('later/comet of june.html')?.title).toBe('meteor');
  const Key = 'later/comet of june.html';
  await pipeline.client.send(new DeleteObjectCommand({ Bucket: RAW_BUCKET, Key }));
  await pipeline.queue.idle();
  expect(pipeline.summaries.has(Key)).toBe(false);
  const left = await pipeline.client.send(
    new ListObjectsV2Command({ Bucket: CLEAN_BUCKET, Prefix: 'later/' }),
  );
  expect(left.KeyCount).toBe(0);
});

test('a picture ends in quarantine with its cause while the page beside it is cleaned', async () => {
  const png = Uint8Array.from([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0,
  ]);
  await Promise.all([put('mixed/photo.html', png), put('mixed/page.html', htmlPage('lantern'))]);
  expect(pipeline.summaries.get('mixed/page.html')?.error).toBeNull();
  expect(pipeline.summaries.get('mixed/photo.html')?.error).toMatch(/\w/);
  const error = JSON.parse(await read('quarantine/mixed/photo.html.error'));
  expect(error).toMatchObject({ object: { key: 'mixed/photo.html' }, cause: { code: 'binary' } });
  expect(pipeline.queue.deadLetters).toHaveLength(1);
});

const record = (title: string, more = {}) => JSON.stringify({ html: htmlPage(title), ...more });
const keysOf = (raw: string) => [...pipeline.summaries.keys()].filter((key) => key.startsWith(raw));

test('shows each page of a file of records, as the cleaner got it, and forgets those that a newer file lacks', async () => {
  await put('feed.jsonl', [record('comet'), '{"no":"page"}', record('meteor')].join('\n'));
  expect(keysOf('feed')).toEqual(['feed.jsonl', 'feed.jsonl#1', 'feed.jsonl#3']);
  expect(pipeline.summaries.get('feed.jsonl')?.error).toBe(
    '1 of its 3 pages could not be cleaned; the output says why in line 2',
  );
  expect(pipeline.summaries.get('feed.jsonl#3')?.title).toBe('meteor');
  expect(pipeline.inspect('feed.jsonl#3').document).toMatchObject({ title: 'meteor' });
  expect(Buffer.from(pipeline.source('feed.jsonl#3')).toString()).toBe(htmlPage('meteor'));
  await put('feed.jsonl', record('aurora'));
  expect(keysOf('feed')).toEqual(['feed.jsonl']);
  await pipeline.client.send(new DeleteObjectCommand({ Bucket: RAW_BUCKET, Key: 'feed.jsonl' }));
  await pipeline.queue.idle();
  expect(keysOf('feed')).toEqual([]);
});

test('shows the page of a JSON record, and not the record', async () => {
  await put('one.json', record('comet', { url: 'https://skerry.example/comet' }));
  const { document } = pipeline.inspect('one.json');
  expect(document).toMatchObject({ title: 'comet', url: 'https://skerry.example/comet' });
  const written = JSON.parse(await read('one.json.json')) as Document;
  expect(document.removed).toEqual(written.removed);
});

test('numbers the pages of a file so that they are listed in their order, and counts those past a thousand', async () => {
  const lines = Array.from({ length: 1_003 }, (_, index) => JSON.stringify({ text: `Note ${index}` }));
  await put('notes.jsonl', lines.join('\n'));
  const keys = keysOf('notes');
  expect(keys).toEqual([...keys].sort());
  expect([keys[0], keys.length]).toEqual(['notes.jsonl#0001', 1_000]);
  expect(pipeline.unlisted.get('notes.jsonl')).toBe(3);
});

test('shows the pages of a web archive', async () => {
  const pages = ['comet', 'meteor'].map((title) =>
    warcRecord({ type: 'response', url: `https://skerry.example/${title}` }, answer(htmlPage(title))),
  );
  await put('crawl.warc', Buffer.concat(pages));
  expect(keysOf('crawl')).toEqual(['crawl.warc#1', 'crawl.warc#2']);
  expect(pipeline.inspect('crawl.warc#2').document).toMatchObject({
    title: 'meteor',
    url: 'https://skerry.example/meteor',
  });
});

test('cleans again under another policy for the review page, and writes nothing by it', async () => {
  const key = 'harbour-tram.html';
  const before = await read(`${key}.json`);
  const [lists, none] = [pipeline.inspect(key), pipeline.inspect(key, { lists: 'drop' })];
  expect(lists.document.text).toContain('to the hospital');
  expect(none.document.text).not.toContain('to the hospital');
  expect(await read(`${key}.json`)).toBe(before);
});
