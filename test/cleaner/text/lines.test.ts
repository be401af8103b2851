import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../lambda/cleaner/blocks/text.ts';

const limits = { nodes: 10_000 };
const read = (text: string) => textBlocks(text, limits).blocks.map(({ text, from, to }) => [text, from, to]);

describe('line ends', () => {
  const lines = ['The ferry was late.', '', 'Nobody minded.'];
  const expected = [
    ['The ferry was late.', 1, 1],
    ['Nobody minded.', 3, 3],
  ];
  it.each([['\n'], ['\r\n'], ['\r']])('reads %j', (end) => {
    expect(read(lines.join(end))).toEqual(expected);
  });

  it('takes a lone carriage return inside a \\n file for white space, so that line numbers stay those of an editor', () => {
    expect(read('one\rtwo\nthree')).toEqual([
      ['one two', 1, 1],
      ['three', 2, 2],
    ]);
  });

  it('drops a byte order mark and lines of invisible characters', () => {
    expect(read('\ufeffFirst\n\u200b\n\u00a0\nSecond')).toEqual([
      ['First', 1, 1],
      ['Second', 4, 4],
    ]);
  });

  it('counts blank lines before a block', () => {
    expect(textBlocks('a\n\n\nb\nc', limits).blocks.map((block) => block.gapBefore)).toEqual([0, 2, 0]);
  });
});

describe('limits', () => {
  it('leaves out the lines beyond the limit and says where', () => {
    const page = textBlocks('a\nb\nc\nd', { nodes: 3 });
    expect(page.blocks).toHaveLength(3);
    expect(page.truncated).toContain('line 4');
    expect(textBlocks('a\nb\nc', { nodes: 3 }).truncated).toBeNull();
  });

  it.each([
    ['one line', 'word '.repeat(200_000)],
    ['opening brackets', '['.repeat(500_000)],
    ['stars', '*a '.repeat(200_000)],
    ['bangs of pictures', '![x]('.repeat(100_000)],
    ['fences', '```\n'.repeat(60_001)],
    ['headers', `${'a'.repeat(500_000)}: b`],
    ['rows', `|${'a|'.repeat(200_000)}`],
  ])('reads a long run of %s in linear time', (_, text) => {
    const start = performance.now();
    textBlocks(`# t\n[a](http://a.example/)\n${text}`, { nodes: 300_000 });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('any text', () => {
  it('gives blocks in order, with spans inside the input, and none empty', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '',
        '- a',
        '* b',
        '# c',
        '> d',
        '```',
        '| a | b |',
        'and so on',
        ', then',
        '![a](b)',
        '---',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.join('\n');
        const count = text.includes('\n') ? text.split('\n').length : text.split('\r').length;
        let last = 1;
        for (const [index, block] of textBlocks(text, limits).blocks.entries()) {
          expect(block.index).toBe(index);
          expect(block.text.trim()).not.toBe('');
          expect(block.from).toBeGreaterThanOrEqual(last);
          expect(block.to).toBeGreaterThanOrEqual(block.from);
          expect(block.to).toBeLessThanOrEqual(count);
          for (const mark of block.marks) {
            expect(mark.from).toBeLessThan(mark.to);
            expect(mark.to).toBeLessThanOrEqual(block.text.length);
          }
          last = block.from;
        }
      }),
      { numRuns: 150 },
    );
  });
});
