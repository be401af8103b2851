import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { contentHead, isArchive, looksLikeJson } from '../../lambda/content.ts';

const warc = Buffer.from('WARC/1.0\r\nWARC-Type: warcinfo\r\n');

it('knows an archive by its content, then by its name', () => {
  expect(isArchive(contentHead(warc), 'crawl')).toBe(true);
  expect(isArchive(contentHead(gzipSync(Buffer.concat([warc, Buffer.alloc(100_000)]))), 'crawl.gz')).toBe(
    true,
  );
  const page = contentHead(Buffer.from('<html>'));
  expect(['a.warc', 'a.warc.gz', 'a.WET.gz'].every((name) => isArchive(page, name))).toBe(true);
  expect(['warc', 'a.warc.html', 'a.gz'].some((name) => isArchive(page, name))).toBe(false);
});

it('looks at no more than the beginning, and leaves a broken gzip header as it is', () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000, '{'));
  expect(contentHead(bomb).length).toBeLessThan(2_100_000);
  expect(looksLikeJson(contentHead(bomb))).toBe(true);
  const broken = Buffer.from([0x1f, 0x8b, 1, 2, 3]);
  expect(contentHead(broken)).toEqual(broken);
});
