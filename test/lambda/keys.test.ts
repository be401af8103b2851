import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEventKey, outputKey, SUFFIX } from '../../lambda/storage/keys.ts';
import { encodeKey } from './support/events.ts';

const key = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });

describe('decodeEventKey', () => {
  it.each([
    ['a+b.html', 'a b.html'],
    ['a%2Bb.html', 'a+b.html'],
    ['100%25+sure.html', '100% sure.html'],
    ['%E4%B8%AD%E6%96%87/%C3%A9.html', '中文/é.html'],
  ])('reads %s as %s', (encoded, plain) => {
    expect(decodeEventKey(encoded)).toBe(plain);
  });

  it('undoes the encoding of every key', () => {
    fc.assert(fc.property(key, (plain) => decodeEventKey(encodeKey(plain)) === plain));
  });
});

describe('outputKey', () => {
  it('is prefix, key and suffix', () => {
    expect(outputKey('news/a b+c.html', 'clean/', SUFFIX.json)).toBe('clean/news/a b+c.html.json');
    expect(outputKey('a.json', '', SUFFIX.txt)).toBe('a.json.txt');
  });

  it('fills the 1024 bytes before it cuts', () => {
    expect(outputKey('x'.repeat(1019), '', SUFFIX.json)).toBe(`${'x'.repeat(1019)}.json`);
    expect(outputKey('x'.repeat(1020), '', SUFFIX.json)).toMatch(/^x{1002}~[0-9a-f]{16}\.json$/);
  });

  it('keeps long keys apart that share their beginning', () => {
    const long = 'y'.repeat(1023);
    expect(outputKey(`${long}1`, '', SUFFIX.json)).not.toBe(outputKey(`${long}2`, '', SUFFIX.json));
  });

  it('never passes 1024 bytes nor splits a character', () => {
    const long = fc.string({ unit: 'grapheme', minLength: 200, maxLength: 500 });
    fc.assert(
      fc.property(long, fc.constantFrom('', 'clean/'), (plain, prefix) => {
        const made = outputKey(plain, prefix, SUFFIX.json);
        expect(Buffer.byteLength(made)).toBeLessThanOrEqual(1024);
        expect(Buffer.from(made).toString()).toBe(made);
      }),
    );
  });
});
