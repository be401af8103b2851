import { describe, expect, test } from 'vitest';
import { textBlocks } from '../../../lambda/cleaner/blocks/text.ts';

const read = (text: string) =>
  textBlocks(text, { nodes: 10_000 }).blocks.map(({ text, from, to }) => [text, from, to]);

const LINES = [
  'Home',
  'Sport',
  'The ferry was late',
  'By Mira Holt',
  'It came at nine, and nobody minded.',
  'Share',
];
const APART = LINES.map((line) => [line, 1, 1]);

describe('a page on one line', () => {
  test.each([
    ['two spaces', '  '],
    ['tabs', '\t'],
    ['white space', ' \t    '],
    ['line separators', '\u2028'],
    ['paragraph separators', '\u2029'],
    ['form feeds', '\f'],
    ['vertical tabs', '\v'],
    ['escaped line ends', String.raw`\n`],
    ['bars', '|'],
    ['bars with blanks', ' || '],
  ])('is parted at %s', (_, mark) => {
    expect(read(LINES.join(mark))).toEqual(APART);
    expect(read(`${LINES.join(mark)}\n`)).toEqual(APART);
  });

  test('stays one line with few such marks', () => {
    expect(read(LINES.slice(0, 5).join('  '))).toHaveLength(1);
  });

  test('stays one line where only a menu has bars', () => {
    const line = `${LINES.join(' | ')} ${'The ferry was late again. '.repeat(80)}`;
    expect(read(line).every(([text]) => !String(text).startsWith('Sport'))).toBe(true);
  });

  test('stays one line where a typist set two spaces behind each sentence', () => {
    const sentences =
      'The ferry was late.  It came at nine!  Did anybody mind?  Nobody did.  So it was.  It always is.';
    expect(read(sentences)).toEqual([[sentences.replaceAll('  ', ' '), 1, 1]]);
    expect(read(`${sentences}  Share  Print`)).toHaveLength(8);
  });

  test('is not what has line ends of its own', () => {
    expect(read(`${LINES.join('  ')}\nThe end`)).toHaveLength(2);
  });
});
