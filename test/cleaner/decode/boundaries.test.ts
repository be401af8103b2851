import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../lambda/cleaner/decode/index.ts';
import type { CleanOptions } from '../../../lambda/cleaner/types.ts';

const facts = (input: Uint8Array | string, options: CleanOptions = {}) => {
  const { charset, charsetSource } = decode(input, options);
  return `${charset} by ${charsetSource}`;
};
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('messages', () => {
  it('name the limit that a gzip stream breaks, and what to do about a cut one', () => {
    const zeros = gzipSync(Buffer.alloc(3_000_000));
    expect(() => decode(zeros, { limits: { decompressedBytes: 5_000 } })).toThrow(
      'more than the limit of 5000 bytes (limits.decompressedBytes)',
    );
    expect(() => decode(zeros, { limits: { ratio: 2 } })).toThrow(/bytes, 2 for each \(limits\.ratio\)/);
    expect(() => decode(zeros.subarray(0, 200))).toThrow(/cut or damaged .+ Upload it again/);
    expect(() => decode(' \n')).toThrow('The input is empty');
  });
});

describe('byte order marks', () => {
  it('are whole or none', () => {
    expect(facts(bytes('\xef\xbb\xbfGrüße')).split(' ').at(-1)).toBe('bom');
    for (const almost of ['\xef\xbbGru', '\xefx\xbfGru', 'x\xbb\xbfGru', '\xffxGru', '\xfexGru'])
      expect(facts(bytes(`${almost} ${'word '.repeat(40)}`)), almost).not.toContain('bom');
  });
});

describe('UTF-8', () => {
  it('is read alike whatever the size of the page', () => {
    const text = 'Fähre “Möwe” 渡船 🚢, ';
    for (const times of [3, 30_000, 80_000]) {
      const page = Buffer.from(text.repeat(times));
      expect(decode(page).text === text.repeat(times), `${page.length} bytes`).toBe(true);
    }
  });
});

describe('binary formats', () => {
  it.each([
    ['a JPEG image', '\xff\xd8\xff\xe0'],
    ['a GIF image', 'GIF89a'],
    ['a ZIP archive', 'PK\x03\x04'],
    ['a bzip2 stream', 'BZh91'],
    ['a RIFF file', 'RIFF....WEBP'],
    ['an MP4 or HEIF file', '\0\0\0\x18ftypmp42'],
    ['a database', 'SQLite format 3\0'],
  ])('are refused as %s', (name, head) => {
    expect(() => decode(bytes(`${head} and more of the same`))).toThrow(name);
  });

  it('are told by many control bytes, few of which a page may hold', () => {
    const page = (controls: number, size: number): Buffer =>
      bytes('\x01'.repeat(controls).padEnd(size, 'word '));
    expect(decode(page(8, 100)).text).toContain('word');
    expect(() => decode(page(9, 100))).toThrow('binary data');
    expect(decode(page(9, 450)).text).toContain('word');
    expect(decode(bytes('\x1b[1m'.repeat(50))).text).toContain('[1m');
    expect(decode(bytes(`${'word '.repeat(1_700)}${'\x01'.repeat(500)}`)).text).toContain('word');
  });

  it('hide in gzip too, and the message says where', () => {
    expect(() => decode(gzipSync(gzipSync('page')))).toThrow('gzip inside gzip');
  });
});

describe('UTF-16', () => {
  const le = Buffer.from('The ferry leaves at nine', 'utf16le');
  const be = Buffer.from(le).swap16();

  it('is known by its mark, or by zeros at every second place', () => {
    expect(facts(Buffer.concat([bytes('\xff\xfe'), le]))).toBe('utf-16le by bom');
    expect(facts(Buffer.concat([bytes('\xfe\xff'), be]))).toBe('utf-16be by bom');
    expect(facts(le)).toBe('utf-16le by sniff');
    expect(facts(be)).toBe('utf-16be by sniff');
    expect(decode(be).text).toBe('The ferry leaves at nine');
  });

  it('takes four characters to be told, and hardly any that have no zero', () => {
    expect(facts(le.subarray(0, 8))).toBe('utf-16le by sniff');
    expect(facts(le.subarray(0, 6))).toBe('utf-8 by sniff');
    expect(() => decode(Buffer.from('Паром ab', 'utf16le'))).toThrow('binary data');
  });
});

describe('charset', () => {
  it.each([
    ['windows-1251 by header', 'caf\xe9', 'text/html; charset="windows-1251"'],
    ['windows-1251 by header', 'cafe', 'text/html;charset = windows-1251'],
    ['windows-1252 by sniff', 'caf\xe9', 'text/html; charset=utf-8'],
    ['windows-1251 by meta', '<meta charset=windows-1251>caf\xe9', 'text/html; charset=klingon'],
    [
      'windows-1251 by meta',
      `<meta http-equiv="x" content="text/html; charset = 'windows-1251'">`,
      undefined,
    ],
    ['windows-1251 by meta', `${' '.repeat(4_060)}<meta charset="windows-1251">`, undefined],
    ['utf-8 by sniff', `${' '.repeat(4_090)}<meta charset="windows-1251">`, undefined],
    ['utf-8 by meta', '<meta charset="utf-16le">cafe', undefined],
    ['utf-8 by sniff', 'cafe', undefined],
    ['windows-1252 by sniff', 'caf\xe9', undefined],
  ])('%s of %j with Content-Type %s', (expected, page, contentType) => {
    expect(facts(bytes(page), contentType === undefined ? {} : { contentType })).toBe(expected);
  });

  it('is UTF-8 while at most half of the other letters is broken', () => {
    const broken = (whole: number): Buffer =>
      Buffer.concat([Buffer.from('ü'.repeat(whole)), bytes('caf\xe9 '.repeat(20))]);
    expect(facts(broken(20))).toBe('utf-8 by sniff');
    expect(facts(broken(19))).toBe('windows-1252 by sniff');
  });

  it('is what the caller says of a string', () => {
    expect(facts('Größe')).toBe('utf-8 by caller');
  });
});

it('the source tells the bytes as they were received, before gunzip', () => {
  const packed = gzipSync('The ferry leaves at nine');
  const sha256 = createHash('sha256').update(packed).digest('hex');
  expect(decode(packed)).toMatchObject({ bytes: packed.length, sha256, text: 'The ferry leaves at nine' });
  const view = new Uint8Array(packed.buffer, packed.byteOffset, packed.length);
  expect(decode(view).sha256).toBe(sha256);
});

describe('route', () => {
  const one = 'A <b>line</b></p>';
  it.each<[string, string, CleanOptions]>([
    ['html', '<?xml version="1.0"?>\n<html><p>x', {}],
    ['html', '<HEAD><title>x', {}],
    ['text', 'plain', { name: 'a.html', contentType: 'text/html' }],
    ['html', one, { name: 'a.htm.gz' }],
    ['html', one, { name: 'a.XHTML' }],
    ['text', one, { name: 'html.txt', contentType: 'text/html' }],
    ['text', one, { name: 'a.markdown' }],
    ['html', one, { name: 'a.bin', contentType: 'application/xhtml+xml' }],
    ['text', one, { contentType: 'text/plain' }],
    ['html', `${one.repeat(3)}`, {}],
    ['text', `${one.repeat(2)}`, {}],
    ['text', `${one}${'word '.repeat(13_200)}${one.repeat(50)}`, {}],
    ['html', `${one.repeat(5)}${'word '.repeat(380)}`, { name: 'a.txt' }],
    ['text', `${one.repeat(5)}${'word '.repeat(400)}`, { name: 'a.txt' }],
    ['text', '<html>', { input: 'text' }],
  ])('%s: %.30j %j', (expected, page, options) => {
    expect(decode(page, options).input).toBe(expected);
  });
});
