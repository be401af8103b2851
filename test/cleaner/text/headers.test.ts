import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../lambda/cleaner/blocks/text.ts';
import { clean } from '../../../lambda/cleaner/index.ts';

const read = (text: string) => {
  const page = textBlocks(text, { nodes: 10_000 });
  return { headers: page.headers, first: page.blocks[0]?.text, from: page.blocks[0]?.from };
};

describe('scraper headers', () => {
  it('takes leading lines that name what the scraper knew', () => {
    const text =
      'URL: https://news.example/a\nTitle: Harbour reopens\nPublish_Date: 2023-04-05\n\nHarbour reopens\nBoats came.';
    expect(read(text)).toEqual({
      headers: { url: 'https://news.example/a', title: 'Harbour reopens', 'publish date': '2023-04-05' },
      first: 'Harbour reopens',
      from: 5,
    });
  });

  it('may be all that a text has', () => {
    const { title, text } = clean('Title: Harbour reopens', { input: 'text' });
    expect({ title, text }).toEqual({ title: 'Harbour reopens', text: '' });
  });

  it('takes a bare address on the first line', () => {
    expect(read('https://news.example/b\nIt rained.')).toMatchObject({
      headers: { url: 'https://news.example/b' },
      first: 'It rained.',
    });
  });

  it('takes front matter between rules, with any names', () => {
    expect(read('---\ntitle: "Tides"\nfoo: bar\n---\nThe sea rose.')).toMatchObject({
      headers: { title: 'Tides', foo: 'bar' },
      first: 'The sea rose.',
    });
  });

  it('leaves front matter that never ends in the text', () => {
    expect(read('---\ntitle: Tides\nThe sea rose.')).toMatchObject({ headers: {}, first: '---' });
  });

  it.each([
    ['Source: the ministry said so on Monday.'],
    ['Note: this is an opinion.'],
    ['Date: nobody knows'],
  ])('leaves a single line that an article may begin with: %s', (line) => {
    expect(read(`${line}\nMore text.`)).toMatchObject({ headers: {}, first: line });
  });
});
