import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { notification } from '../../local/s3/notifications.ts';
import { type LocalS3, startS3 } from '../../local/s3/server.ts';
import { compareKeys, type StoreEvent } from '../../local/s3/store.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const Bucket = 'raw';
const events: StoreEvent[] = [];
let s3: LocalS3;
let client: S3Client;

beforeAll(async () => {
  s3 = await startS3();
  s3.store.onEvent((event) => events.push(event));
  client = new S3Client({
    endpoint: s3.endpoint,
    forcePathStyle: true,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  await client.send(new CreateBucketCommand({ Bucket }));
});

afterAll(async () => {
  client.destroy();
  await s3.close();
});

const put = (Key: string, Body: string | Uint8Array, more: object = {}) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
const get = (Key: string, more: object = {}) => client.send(new GetObjectCommand({ Bucket, Key, ...more }));
const text = async (Key: string, more: object = {}) => (await get(Key, more)).Body?.transformToString();

test('stores an object with its headers and metadata, and gives the checksum back', async () => {
  const written = await put('a.html', '<p>One</p>', {
    ContentType: 'text/html; charset=utf-8',
    ContentEncoding: 'identity',
    Metadata: { crawl: '7' },
  });
  const read = await get('a.html');
  expect(await read.Body?.transformToString()).toBe('<p>One</p>');
  expect(read).toMatchObject({
    ContentType: 'text/html; charset=utf-8',
    ContentEncoding: 'identity',
    Metadata: { crawl: '7' },
    ETag: `"${createHash('md5').update('<p>One</p>').digest('hex')}"`,
    VersionId: written.VersionId,
    ChecksumCRC32: written.ChecksumCRC32,
  });
  const head = await client.send(new HeadObjectCommand({ Bucket, Key: 'a.html' }));
  expect(head).toMatchObject({ ContentLength: 10, ETag: read.ETag, Metadata: { crawl: '7' } });
});

const oddKeys = [
  'with space.html',
  'plus+sign.html',
  'per%cent%20.html',
  'ünï/日本語/😀.html',
  'quote\'"<&>.html',
  'a//b/../c/./d.html',
  ' leading and trailing ',
  'tab\tand\nnewline',
  '?query=1&b#hash',
  'k'.repeat(1024),
  'back\\slash',
  '/leading-slash',
];
test.each(oddKeys)('keeps the key %j through put, get, list, event and delete', async (key) => {
  await put(key, key);
  expect(await text(key)).toBe(key);
  const listed = await client.send(new ListObjectsV2Command({ Bucket, Prefix: key }));
  expect(listed.Contents?.map((one) => one.Key)).toEqual([key]);
  const encoded = notification(events.at(-1)!).s3.object.key;
  expect(decodeURIComponent(encoded.replaceAll('+', ' '))).toBe(key);
  await client.send(new DeleteObjectCommand({ Bucket, Key: key }));
  await expect(get(key)).rejects.toMatchObject({ name: 'NoSuchKey' });
});

test('refuses a key above 1,024 bytes, an unknown bucket and a bucket made twice by S3 names', async () => {
  await expect(put('é'.repeat(513), 'x')).rejects.toMatchObject({ name: 'KeyTooLongError' });
  const elsewhere = new PutObjectCommand({ Bucket: 'none', Key: 'x', Body: 'x' });
  await expect(client.send(elsewhere)).rejects.toMatchObject({ name: 'NoSuchBucket' });
  const again = new CreateBucketCommand({ Bucket });
  await expect(client.send(again)).rejects.toMatchObject({ name: 'BucketAlreadyOwnedByYou' });
  const head = new HeadBucketCommand({ Bucket: 'none' });
  await expect(client.send(head)).rejects.toMatchObject({ name: 'NotFound' });
  const { Buckets } = await client.send(new ListBucketsCommand({}));
  expect(Buckets?.map((one) => one.Name)).toEqual([Bucket]);
});

test('streams 50 MB in aws-chunked framing with a checksum trailer', async () => {
  const part = randomBytes(1024 * 1024);
  const stream = Readable.from(
    (function* () {
      for (let n = 0; n < 50; n++) yield part;
    })(),
  );
  const written = await client.send(
    new PutObjectCommand({ Bucket, Key: 'big', Body: stream, ContentLength: 50 * part.length }),
  );
  expect(written.ChecksumCRC32).toBeTruthy();
  const read = await (await get('big')).Body!.transformToByteArray();
  const whole = createHash('sha256');
  for (let n = 0; n < 50; n++) whole.update(part);
  expect(createHash('sha256').update(read).digest('hex')).toBe(whole.digest('hex'));
});

test('refuses a body whose checksum is another', async () => {
  await expect(put('sum', 'body', { ChecksumCRC32: 'AAAAAA==' })).rejects.toMatchObject({
    name: 'BadDigest',
  });
  await expect(put('sum', 'body', { ChecksumSHA256: 'AAAAAA==' })).rejects.toMatchObject({
    name: 'BadDigest',
  });
  await expect(get('sum')).rejects.toMatchObject({ name: 'NoSuchKey' });
});

test('refuses a framed body that ends early', async () => {
  const answer = await fetch(`${s3.endpoint}/${Bucket}/cut`, {
    method: 'PUT',
    headers: { 'content-encoding': 'aws-chunked' },
    body: 'ff\r\nshort',
  });
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('IncompleteBody')]);
});

test('writes under conditions: one of many creators wins, a stale etag loses', async () => {
  const writers = Array.from({ length: 20 }, (_, n) => put('once', `${n}`, { IfNoneMatch: '*' }));
  const results = await Promise.allSettled(writers);
  expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  const reasons = results.flatMap((one) => (one.status === 'rejected' ? [one.reason.name] : []));
  expect(new Set(reasons)).toEqual(new Set(['PreconditionFailed']));

  const { ETag } = await get('once');
  await put('once', 'second', { IfMatch: ETag });
  await expect(put('once', 'third', { IfMatch: ETag })).rejects.toMatchObject({
    name: 'PreconditionFailed',
    $metadata: { httpStatusCode: 412 },
  });
  await expect(put('nothing', 'x', { IfMatch: ETag })).rejects.toMatchObject({ name: 'NoSuchKey' });
  expect(await text('once')).toBe('second');
});

test('reads under conditions and by range', async () => {
  const { ETag } = await put('range', '0123456789');
  await expect(get('range', { IfNoneMatch: ETag })).rejects.toMatchObject({
    $metadata: { httpStatusCode: 304 },
  });
  await expect(get('range', { IfMatch: '"other"' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
  expect(await text('range', { Range: 'bytes=2-4' })).toBe('234');
  expect(await text('range', { Range: 'bytes=7-' })).toBe('789');
  expect(await text('range', { Range: 'bytes=-2' })).toBe('89');
  expect((await get('range', { Range: 'bytes=0-0' })).ContentRange).toBe('bytes 0-0/10');
  await expect(get('range', { Range: 'bytes=10-' })).rejects.toMatchObject({ name: 'InvalidRange' });
});

test('keeps versions: old ones are read by id, a delete hides, a delete by id removes', async () => {
  const first = await put('versions', 'one');
  const second = await put('versions', 'two');
  expect(await text('versions')).toBe('two');
  expect(await text('versions', { VersionId: first.VersionId })).toBe('one');
  const gone = await client.send(new DeleteObjectCommand({ Bucket, Key: 'versions' }));
  expect(gone.DeleteMarker).toBe(true);
  await expect(get('versions')).rejects.toMatchObject({ name: 'NoSuchKey' });
  expect(await text('versions', { VersionId: second.VersionId })).toBe('two');
  for (const VersionId of [gone.VersionId, second.VersionId]) {
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'versions', VersionId }));
  }
  expect(await text('versions')).toBe('one');
  await expect(get('versions', { VersionId: second.VersionId })).rejects.toMatchObject({
    name: 'NoSuchVersion',
  });
});

test('lists in pages, folded at a delimiter, each key once', async () => {
  const keys = Array.from({ length: 25 }, (_, n) => `list/${'abc'[n % 3]}/${String(n).padStart(2, '0')}`);
  await Promise.all([...keys, 'list/z1', 'list/z2'].map((key) => put(key, 'x')));
  const all = async (more: object) => {
    const found: (string | undefined)[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await client.send(
        new ListObjectsV2Command({ Bucket, Prefix: 'list/', MaxKeys: 2, ContinuationToken, ...more }),
      );
      expect(page.KeyCount).toBeLessThanOrEqual(2);
      found.push(...(page.CommonPrefixes ?? []).map((one) => one.Prefix));
      found.push(...(page.Contents ?? []).map((one) => one.Key));
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken);
    return found;
  };
  expect(await all({})).toEqual([...[...keys].sort(), 'list/z1', 'list/z2']);
  expect(await all({ Delimiter: '/' })).toEqual(['list/a/', 'list/b/', 'list/c/', 'list/z1', 'list/z2']);
  expect(await all({ StartAfter: 'list/c/24' })).toEqual(['list/z1', 'list/z2']);
});

test('copies, deletes many, and joins an upload in parts', async () => {
  await put('from me', 'copied', { Metadata: { crawl: '9' } });
  await client.send(new CopyObjectCommand({ Bucket, Key: 'to', CopySource: `${Bucket}/from%20me` }));
  expect((await get('to')).Metadata).toEqual({ crawl: '9' });
  const Objects = [{ Key: 'from me' }, { Key: 'to' }, { Key: 'never <was>' }];
  const { Deleted } = await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
  expect(Deleted?.map((one) => one.Key)).toEqual(['from me', 'to', 'never <was>']);
  await expect(get('to')).rejects.toMatchObject({ name: 'NoSuchKey' });

  const target = { Bucket, Key: 'parts' };
  const { UploadId } = await client.send(
    new CreateMultipartUploadCommand({ ...target, ContentType: 'text/plain' }),
  );
  const parts = await Promise.all(
    ['first ', 'second'].map(async (Body, n) => {
      const command = new UploadPartCommand({ ...target, UploadId, PartNumber: n + 1, Body });
      return { PartNumber: n + 1, ETag: (await client.send(command)).ETag };
    }),
  );
  await put('source', '0123456789');
  const copy = {
    ...target,
    UploadId,
    PartNumber: 3,
    CopySource: `${Bucket}/source`,
    CopySourceRange: 'bytes=2-4',
  };
  const { CopyPartResult } = await client.send(new UploadPartCopyCommand(copy));
  parts.push({ PartNumber: 3, ETag: CopyPartResult?.ETag });
  const finish = new CompleteMultipartUploadCommand({
    ...target,
    UploadId,
    MultipartUpload: { Parts: parts },
  });
  await client.send(finish);
  expect(await get('parts')).toMatchObject({ ContentType: 'text/plain', ContentLength: 15 });
  expect(await text('parts')).toBe('first second234');
  await expect(client.send(finish)).rejects.toMatchObject({ name: 'NoSuchUpload' });
});

test('tells of each write as S3 does, with a sequencer that rises for every key', async () => {
  events.length = 0;
  for (const body of ['1', '22', '333']) await put('news/one two.html', body);
  const records = events.map(notification);
  expect(records.map((one) => one.eventName)).toEqual(Array(3).fill('ObjectCreated:Put'));
  expect(records.map((one) => one.s3.object.size)).toEqual([1, 2, 3]);
  expect(records[0]?.s3.object.key).toBe('news/one+two.html');
  const sequencers = records.map((one) => one.s3.object.sequencer);
  expect([...sequencers].sort()).toEqual(sequencers);
  expect(await text('news/one two.html', { VersionId: records[1]?.s3.object.versionId })).toBe('22');
});

test('answers no site in a browser: neither under another name nor from another origin', async () => {
  const { request } = await import('node:http');
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const call = request(`${s3.endpoint}/${Bucket}`, { headers: { host: 'evil.example' } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    call.on('error', reject).end();
  });
  expect(status).toBe(403);
  const form = { method: 'POST', headers: { origin: 'https://evil.example' }, body: '<Delete/>' };
  expect((await fetch(`${s3.endpoint}/${Bucket}?delete`, form)).status).toBe(403);
});

test('orders keys as their UTF-8 bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(Math.sign(compareKeys(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
    }),
  );
});
