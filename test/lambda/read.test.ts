import { Readable } from 'node:stream';
import type { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { headRaw, openRaw, readBody } from '../../lambda/storage/read.ts';
import { FakeS3, s3Error } from './support/fake-s3.ts';

const object = { bucket: 'raw', key: 'a', version: null, size: null };
const answering = (answer: object) => ({ send: async () => answer }) as unknown as S3Client;
const never = () => new AbortController().signal;
const unhurried = () => ({ reading: never(), whole: never() });

const failing = (error: Error) => ({ send: () => Promise.reject(error) }) as unknown as S3Client;

/** A body without end, and how many pieces of it were asked for. */
function counted(bytes: number) {
  let pulled = 0;
  const body = new Readable({
    highWaterMark: bytes,
    read() {
      pulled++;
      this.push(Buffer.alloc(bytes));
    },
  });
  return { body, pulled: () => pulled };
}

async function readRaw(s3: S3Client, maxBytes: number, reading = never()) {
  const raw = await openRaw(s3, object, 1000, { reading, whole: never() });
  return raw && { ...raw, bytes: await readBody(raw, maxBytes) };
}

describe('a raw object', () => {
  it.each([
    [1001, 0],
    [1000, 20],
  ])('of %i bytes is closed after a look at its beginning at most', async (ContentLength, pulls) => {
    const { body, pulled } = counted(100);
    await expect(readRaw(answering({ ContentLength, Body: body }), 100)).rejects.toMatchObject({
      code: 'too-large',
    });
    expect(body.destroyed).toBe(true);
    expect(pulled()).toBeLessThanOrEqual(pulls);
  });

  it('stops a body that grows over the limit without having said so', async () => {
    const body = Readable.from(
      (function* endless() {
        for (;;) yield Buffer.alloc(60);
      })(),
    );
    await expect(readRaw(answering({ Body: body }), 100)).rejects.toMatchObject({
      code: 'too-large',
    });
    expect(body.destroyed).toBe(true);
  });

  it('gives up on a body that stalls, at the deadline', async () => {
    const body = new Readable({ read() {} });
    body.push('begins');
    const reading = readRaw(answering({ Body: body }), 100, AbortSignal.timeout(20));
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(body.destroyed).toBe(true);
  });

  it('that takes its time may be read beyond the deadline for reading, and not beyond the whole run', async () => {
    const body = new Readable({ read() {} });
    body.push(Buffer.alloc(2000));
    const whole = new AbortController();
    const reading = AbortSignal.timeout(10);
    const raw = await openRaw(answering({ Body: body }), object, 5000, { reading, whole: whole.signal });
    raw?.takeTime();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(body.destroyed).toBe(false);
    body.push(Buffer.alloc(2000));
    whole.abort();
    await expect(raw && readBody(raw, 5000)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('larger than the body may be is refused without reading on', async () => {
    const { body, pulled } = counted(100);
    const s3 = answering({ ContentLength: 1_000_000, Body: body });
    const raw = await openRaw(s3, object, 1_000_000, unhurried());
    const error = await readBody(raw!, 50_000).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ code: 'too-large', message: expect.stringMatching(/1000000 .* 50000\b/) });
    expect(body.destroyed).toBe(true);
    expect(pulled()).toBeLessThan(50);
  });

  it('takes a body of exactly the limit', async () => {
    const s3 = answering({ ContentLength: 100, Body: Readable.from([Buffer.alloc(100)]) });
    const raw = await openRaw(s3, { ...object, size: 100 }, 100, unhurried());
    expect((await readBody(raw!, 100)).length).toBe(100);
  });

  it('gives its beginning and its whole, in whatever pieces it comes', async () => {
    const bytes = Buffer.from(Array.from({ length: 5000 }, (_, i) => i % 251));
    for (const size of [1, 700, 5000]) {
      const pieces = Array.from({ length: Math.ceil(5000 / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const s3 = answering({ Body: Readable.from(pieces) });
      const raw = await openRaw(s3, object, 5000, unhurried());
      expect(raw!.head.length).toBeGreaterThanOrEqual(1024);
      expect(raw!.head).toEqual(bytes.subarray(0, raw!.head.length));
      expect(await readBody(raw!, 5000)).toEqual(bytes);
    }
  });

  it('is asked for by its version, or as it stands', async () => {
    const asked: unknown[] = [];
    const s3 = {
      send: async ({ input }: GetObjectCommand) => {
        asked.push(input);
        return { Body: Readable.from([]) };
      },
    } as unknown as S3Client;
    for (const version of ['v1', null]) await openRaw(s3, { ...object, version }, 1000, unhurried());
    expect(asked).toEqual([
      { Bucket: 'raw', Key: 'a', VersionId: 'v1' },
      { Bucket: 'raw', Key: 'a' },
    ]);
  });

  it('is known by what S3 says of it, and by no more', async () => {
    const said = {
      VersionId: 'v1',
      ETag: '"e1"',
      LastModified: new Date(1000),
      ContentType: 'text/html',
      Metadata: { url: 'https://example.org/a' },
    };
    const facts = { version: 'v1', etag: 'e1', modified: 1000, contentType: 'text/html' };
    const unsaid = { version: null, etag: '', modified: 0, contentType: null, metadata: {} };
    expect(await headRaw(answering(said), object, never())).toEqual({ ...facts, metadata: said.Metadata });
    expect(await headRaw(answering({}), object, never())).toEqual(unsaid);
    // So an answer of a bucket without versions, or of the time before it had them.
    expect(await headRaw(answering({ VersionId: 'null' }), object, never())).toEqual(unsaid);
  });

  it.each([
    ['NoSuchKey', 404],
    ['NoSuchVersion', 404],
    ['NotFound', 404],
    ['MethodNotAllowed', 405],
  ])('is gone when S3 answers %s', async (name, status) => {
    const s3 = failing(s3Error(name, status));
    expect(await openRaw(s3, object, 1000, unhurried())).toBeNull();
    expect(await headRaw(s3, object, never())).toBeNull();
  });

  it.each([
    s3Error('NoSuchBucket', 404),
    s3Error('AccessDenied', 403),
    s3Error('NotImplemented', 405),
    s3Error('MethodNotAllowed', 400),
    new Error('socket hang up'),
  ])('is not gone when S3 answers %s', async (error) => {
    const s3 = failing(error);
    await expect(openRaw(s3, object, 1000, unhurried())).rejects.toBe(error);
    await expect(headRaw(s3, object, never())).rejects.toBe(error);
  });

  it('that S3 does not answer for is given up at the deadline', async () => {
    const s3 = new FakeS3();
    s3.put('raw', 'a', 'x');
    const deadline = new AbortController();
    s3.before = async () => deadline.abort();
    for (const answer of [
      openRaw(s3.client, object, 1000, { reading: deadline.signal, whole: never() }),
      openRaw(s3.client, object, 1000, { reading: never(), whole: deadline.signal }),
      headRaw(s3.client, object, deadline.signal),
    ])
      await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(s3.bodies).toEqual([]);
  });
});
