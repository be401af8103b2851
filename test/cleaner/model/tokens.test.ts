import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementTokens, tokenHash, tokenHashes } from '../../../lambda/cleaner/classify/model/tokens.ts';

describe('elementTokens', () => {
  it.each([
    ['article', ['article']],
    ['post-4711', ['post-0', '~post']],
    ['relatedposts site_nav', ['relatedposts', 'site_nav', '~site', '~nav']],
    ['mt-2  a\n entry\u00a0wide', ['mt-0', 'entry', 'wide']],
    ['a1b22-c333 -', ['a0b0-c0', '~a0b0']],
    ['x'.repeat(49), []],
    ['', []],
  ])('%j', (attributes, tokens) => expect(elementTokens(attributes)).toEqual(tokens));

  it('stays within 24 distinct tokens', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zA-Z0-9_-]{0,60}$/), { maxLength: 60 }), (words) => {
        const tokens = elementTokens(words.join(' '));
        expect(tokens.length).toBeLessThanOrEqual(24);
        expect(new Set(tokens).size).toBe(tokens.length);
      }),
    );
  });
});

describe('tokenHashes', () => {
  it('gives the hashes of the tokens', () => {
    const word = fc.stringMatching(/^[a-z0-9_:/é-]{0,12}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const attributes = words.join(' ');
        const wanted = elementTokens(attributes).map(tokenHash);
        expect(tokenHashes(attributes)).toEqual(wanted);
      }),
    );
  });
});
