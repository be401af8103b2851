import zlib, { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archivedPages } from '../../lambda/archive/warc.ts';
import { CleanError } from '../../lambda/cleaner/index.ts';
import { answer, warcRecord } from './support/warc.ts';

/** From Node 22.15 on. */
const zstdCompressSync: typeof zlib.zstdCompressSync | undefined = zlib.zstdCompressSync;

async function* chunked(bytes: Uint8Array, size = 50) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array, maxBytes = 1000, size = 50): Promise<(string | CleanError)[]> {
  const pages: (string | CleanError)[] = [];
  for await (const page of archivedPages(chunked(bytes, size), maxBytes)) {
    if (page instanceof CleanError) pages.push(page);
    else pages.push(`${page.options.url}: ${Buffer.from(page.bytes)}`);
  }
  return pages;
}

const records = [
  warcRecord({ type: 'warcinfo' }, 'software: test\r\n'),
  warcRecord({ type: 'request', url: 'https://e.org/a' }, 'GET /a HTTP/1.1\r\n\r\n'),
  warcRecord({ type: 'response', url: 'https://e.org/a' }, answer('<p>A</p>')),
  warcRecord({ type: 'response', url: 'https://e.org/i' }, answer('PNG', { 'Content-Type': 'image/png' })),
  warcRecord({ type: 'response', url: 'https://e.org/r' }, answer('moved', {}, 301)),
  warcRecord({ type: 'response', url: '<https://e.org/b>' }, answer('<p>B</p>')),
  warcRecord({ type: 'conversion', url: 'https://e.org/c', contentType: 'text/plain' }, 'C'),
];
const PAGES = ['https://e.org/a: <p>A</p>', 'https://e.org/b: <p>B</p>', 'https://e.org/c: C'];

describe('archivedPages', () => {
  it.each([
    ['plain', Buffer.concat(records)],
    ['gzipped by record', Buffer.concat(records.map((record) => gzipSync(record)))],
    ['gzipped as a whole', gzipSync(Buffer.concat(records))],
  ])('reads the pages and nothing else of a file that is %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual(PAGES);
    expect(await read(bytes, 1000, 1)).toEqual(PAGES);
  });

  it.each<[string, Buffer]>([
    ['gzip', gzipSync('<p>x</p>')],
    ['br', brotliCompressSync('<p>x</p>')],
    ['deflate', deflateSync('<p>x</p>')],
    ['deflate', deflateRawSync('<p>x</p>')],
    ...(zstdCompressSync ? [['zstd', zstdCompressSync('<p>x</p>')] as [string, Buffer]] : []),
    ['gzip', Buffer.from('<p>x</p>')],
  ])('undoes the encoding %s, or takes the page as it is when the crawler did', async (encoding, body) => {
    const record = warcRecord({ type: 'response', url: 'u' }, answer(body, { 'Content-Encoding': encoding }));
    expect(await read(record)).toEqual(['u: <p>x</p>']);
  });

  it('takes for a page what begins as one where nobody says what it is', async () => {
    const untyped = (body: string) =>
      warcRecord({ type: 'response', url: 'u' }, answer(body, { 'Content-Type': '' }));
    const page = '\ufeff<!DOCTYPE html><p>x</p>';
    expect(await read(untyped(page))).toEqual([`u: ${page}`]);
    expect(await read(warcRecord({ type: 'resource', url: 'u', contentType: '' }, page))).toEqual([
      `u: ${page}`,
    ]);
    expect(await read(untyped('body { color: red }'))).toEqual([]);
  });

  it('joins chunked bodies', async () => {
    const body = '4\r\n<p>x\r\n4;a=b\r\n</p>\r\n0\r\n\r\n';
    const record = warcRecord(
      { type: 'response', url: 'u' },
      answer(body, { 'Transfer-Encoding': 'chunked' }),
    );
    expect(await read(record)).toEqual(['u: <p>x</p>']);
  });

  it('gives an error in place of a page over the limit, unpacked ones too, and goes on', async () => {
    const large = warcRecord({ type: 'response', url: 'l' }, answer('x'.repeat(300_000)));
    const zipped = answer(gzipSync('x'.repeat(300_000)), { 'Content-Encoding': 'gzip' });
    const bomb = warcRecord({ type: 'response', url: 'z' }, zipped);
    const pages = await read(Buffer.concat([large, bomb, ...records]), 1000, 10_000);
    expect(pages.slice(0, 2).map((page) => (page as CleanError).code)).toEqual(['too-large', 'too-large']);
    expect(pages.slice(2)).toEqual(PAGES);
  });

  it('says of a cut file that it is cut, wherever that is, and never hangs', async () => {
    const plain = Buffer.concat(records);
    const zipped = gzipSync(plain);
    const whole = records.map((_, n) => Buffer.concat(records.slice(0, n)).length);
    for (let end = 1; end < plain.length; end += 13) {
      // Between two records, and in the blank lines after one, a cut cannot be seen.
      if (whole.some((edge) => end >= edge - 4 && end <= edge)) continue;
      await expect(read(plain.subarray(0, end)), `cut at ${end}`).rejects.toMatchObject({
        code: 'bad-record',
      });
    }
    for (let end = 20; end < zipped.length; end += 29) {
      await expect(read(zipped.subarray(0, end)), `cut at ${end}`).rejects.toBeInstanceOf(CleanError);
    }
  });

  it('ends in pages or a named error on any bytes', async () => {
    const start = fc.constantFrom(
      '',
      'WARC/1.0\r\n',
      'WARC/1.0\r\nContent-Length: 5\r\n\r\n',
      'WARC/1.0\r\nContent-Length: -1\r\n\r\n',
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (head, tail) => {
        await read(Buffer.concat([Buffer.from(head), tail])).catch((error) =>
          expect(error).toBeInstanceOf(CleanError),
        );
      }),
    );
  });

  it('reads no further than it has to: memory does not grow with the archive', async () => {
    const page = warcRecord({ type: 'response', url: 'u' }, answer('x'.repeat(1000)));
    for (const make of [(bytes: Buffer) => bytes, (bytes: Buffer) => gzipSync(bytes, { level: 0 })]) {
      let pulled = 0;
      async function* endless() {
        for (; ; pulled++) yield make(page);
      }
      let seen = 0;
      for await (const _ of archivedPages(endless(), 2000)) if (++seen === 500) break;
      expect(pulled).toBeLessThan(700);
    }
  });

  it('lets a fault of the way to the file through as it is', async () => {
    async function* broken() {
      yield Buffer.concat(records).subarray(0, 100);
      throw new Error('socket hang up');
    }
    const reading = (async () => {
      for await (const _ of archivedPages(broken(), 1000));
    })();
    await expect(reading).rejects.toThrow('socket hang up');
  });
});
