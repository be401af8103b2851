import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { readRaw } from '../../lambda/storage/read.ts';

const object = { bucket: 'raw', key: 'a', version: null, size: null };
const answering = (answer: object) => ({ send: async () => answer }) as unknown as S3Client;
const never = new AbortController().signal;

describe('readRaw', () => {
  it('closes the body unread when Content-Length is over the limit', async () => {
    let pulled = 0;
    const body = new Readable({
      read() {
        pulled++;
        this.push('x');
      },
    });
    const s3 = answering({ ContentLength: 1000, Body: body });
    await expect(readRaw(s3, object, 100, never)).rejects.toMatchObject({ code: 'too-large' });
    expect(body.destroyed).toBe(true);
    expect(pulled).toBe(0);
  });

  it('stops a body that grows over the limit without having said so', async () => {
    const body = Readable.from(
      (function* endless() {
        for (;;) yield Buffer.alloc(60);
      })(),
    );
    await expect(readRaw(answering({ Body: body }), object, 100, never)).rejects.toMatchObject({
      code: 'too-large',
    });
    expect(body.destroyed).toBe(true);
  });

  it('gives up on a body that stalls, at the deadline', async () => {
    const body = new Readable({ read() {} });
    body.push('begins');
    const reading = readRaw(answering({ Body: body }), object, 100, AbortSignal.timeout(20));
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(body.destroyed).toBe(true);
  });

  it('takes a body of exactly the limit', async () => {
    const s3 = answering({ ContentLength: 100, Body: Readable.from([Buffer.alloc(100)]), VersionId: 'null' });
    const raw = await readRaw(s3, object, 100, never);
    expect(raw?.bytes.length).toBe(100);
    expect(raw?.version).toBeNull();
  });
});
