import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../lambda/cleaner/blocks/text.ts';

const read = (text: string) => {
  const { headers, blocks } = textBlocks(text, { nodes: 10_000 });
  return { headers, texts: blocks.map(({ text }) => text) };
};

const URL = 'https://a.example/ferry';
const FIRST = ['The ferry was late again on', 'Monday', 'It came at nine, and the people who had waited for'];
const SECOND = ['it since dawn got on without a word.', 'It will be late tomorrow, too.'];
const TITLE = 'The ferry was late again on Monday - The Courier';

describe('a printed page', () => {
  it.each([
    ['Chrome', `3/14/24, 9:12 AM ${TITLE}`, [`${URL} 1/2`, `${URL} 2/2`]],
    ['Chrome, each on its own line', `14.03.24, 09:12\n${TITLE}`, [`${URL}\n1/2`, `${URL}\n2/2`]],
    ['Firefox', `${TITLE} ${URL}`, ['1 of 2 3/14/24, 9:12 AM', '2 of 2 3/14/24, 9:12 AM']],
    ['Safari', `${TITLE} 14.03.24, 09:12`, [`${URL} Seite 1 von 2`, `${URL} Seite 2 von 2`]],
  ])('loses the heads and feet of %s, and goes on over the end of a page', (_, head, [foot, last]) => {
    const text = [head, ...FIRST, foot, `\f${head}`, ...SECOND, last].join('\n');
    expect(read(text)).toEqual({
      headers: { url: URL, title: TITLE },
      texts: ['The ferry was late again on Monday', ...FIRST.slice(2), ...SECOND],
    });
  });

  it('has paragraphs that end with a page', () => {
    const text = `It rained.\n${URL} 1/2\nIt snowed.\n${URL} 2/2`;
    const { blocks } = textBlocks(text, { nodes: 100 });
    expect(blocks.map(({ text, gapBefore }) => [text, gapBefore])).toEqual([
      ['It rained.', 0],
      ['It snowed.', 1],
    ]);
  });

  it.each([['3/14/24, 9:12 AM The ferry was late'], [URL], ['Page 1 of 2\n14.03.24, 09:12']])(
    'is none without an address by a page number: %s',
    (line) => {
      expect(read(`It rained.\n${line}\nIt snowed.`).texts).toHaveLength(2 + line.split('\n').length);
    },
  );
});
