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

test('cleans again under another policy for the review page, and writes nothing by it', async () => {
  const key = 'harbour-tram.html';
  const before = await read(`${key}.json`);
  const [lists, none] = [pipeline.inspect(key), pipeline.inspect(key, { lists: 'drop' })];
  expect(lists.document.text).toContain('to the hospital');
  expect(none.document.text).not.toContain('to the hospital');
  expect(await read(`${key}.json`)).toBe(before);
});
