import { describe, expect, test } from 'vitest';
import { sameKey, siteKey } from '../../../lambda/cleaner/assemble/metadata/plain-text.ts';

/** What a key is by definition: letters and digits in lower case, runs of anything else one blank. */
const byClasses = (value: string): string =>
  value
    .normalize('NFKC')
    .replaceAll('\u00ad', '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('keys of values', () => {
  test('are what the classes of Unicode say, for every character at every place', () => {
    for (let code = 0; code < 0x2200; code++) {
      const char = String.fromCharCode(code);
      for (const value of [
        `${char}Ferry`,
        `Port${char}Ellery`,
        `Ferry ${char} landing`,
        `Ferry${char}`,
        char,
      ]) {
        expect([code, sameKey(value)]).toEqual([code, byClasses(value)]);
        expect([code, siteKey(value)]).toEqual([code, byClasses(value).replaceAll(' ', '')]);
      }
    }
  });

  test('are made of the beginning of a long value', () => {
    expect(sameKey('ab '.repeat(1000))).toBe('ab '.repeat(667).slice(0, 2000).trim());
    expect(sameKey(`${'a'.repeat(1999)}\u{1f600}b`)).toBe('a'.repeat(1999));
  });
});
