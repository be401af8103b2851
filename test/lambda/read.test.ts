import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { openRaw, readBody } from '../../lambda/storage/read.ts';

const object = { bucket: 'raw', key: 'a', version: null, size: null };
const answering = (answer: object) => ({ send: async () => answer }) as unknown as S3Client;
const never = new AbortController().signal;

async function readRaw(s3: S3Client, maxBytes: number, reading = never) {
  const raw = await openRaw(s3, object, 1000, { reading, whole: never });
  return raw && { ...raw, bytes: await readBody(raw, maxBytes) };
}

describe('a raw object', () => {
  it.each([
    [1001, 0],
    [1000, 20],
  ])('of %i bytes is closed after a look at its beginning at most', async (ContentLength, pulls) => {
    let pulled = 0;
    const body = new Readable({
      highWaterMark: 100,
      read() {
        pulled++;
        this.push(Buffer.alloc(100));
      },
    });
    await expect(readRaw(answering({ ContentLength, Body: body }), 100)).rejects.toMatchObject({
      code: 'too-large',
    });
    expect(body.destroyed).toBe(true);
    expect(pulled).toBeLessThanOrEqual(pulls);
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

  it('takes a body of exactly the limit', async () => {
    const s3 = answering({ ContentLength: 100, Body: Readable.from([Buffer.alloc(100)]), VersionId: 'null' });
    const raw = await readRaw(s3, 100);
    expect(raw?.bytes.length).toBe(100);
    expect(raw?.version).toBeNull();
  });
});
