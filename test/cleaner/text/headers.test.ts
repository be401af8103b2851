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
      headers: { url: 'https://news.example/a', title: 'Harbour reopens', date: '2023-04-05' },
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

  it.each([
    ['lists', 'author:\n  - "[[Mira Holt]]"\n  - Ida Ray', 'Mira Holt; Ida Ray'],
    ['lists without indent', 'author:\n- Mira Holt\n- Ida Ray', 'Mira Holt; Ida Ray'],
    ['lists in brackets', 'authors: [\'Mira Holt\', "Ida Ray"]', 'Mira Holt; Ida Ray'],
    ['persons', 'author:\n  name: Mira Holt\n  url: https://a.example/mira', 'Mira Holt'],
    ['folded texts', 'author: >-\n  Mira\n  Holt\n# the end', 'Mira Holt'],
    ['no value', 'foo:\nauthor: Mira Holt\nbar: null', 'Mira Holt'],
  ])('reads front matter with %s', (_, lines, author) => {
    expect(read(`---\n${lines}\n---\nThe sea rose.`)).toMatchObject({
      headers: { author },
      first: 'The sea rose.',
    });
  });

  it('reads TOML, and what stands below front matter as Markdown', () => {
    expect(read('+++\ntitle = "Tides"\n+++\nThe **sea** rose.')).toMatchObject({
      headers: { title: 'Tides' },
      first: 'The sea rose.',
    });
  });

  it('takes the label above the text, and values that are none', () => {
    const text =
      'Title: Tides\n\nURL Source: https://a.example/t\n\nAuthor:\nByline: None\nPublished Time: 2024-02-03\n\nMarkdown Content:\nThe **sea** rose.';
    expect(read(text)).toMatchObject({
      headers: { title: 'Tides', url: 'https://a.example/t', date: '2024-02-03' },
      first: 'The sea rose.',
    });
    expect(read(text).headers).not.toHaveProperty('author');
    expect(read('Title: Tides\nText: The sea rose.').first).toBe('The sea rose.');
  });

  it('keeps the first value of a field as such, and every other beside it', () => {
    const text =
      'Title: Tides\nHeadline: The sea rose\nTitle: Tides\nScraped: today\nId: 17\nTitel: Flut\n\nThe sea rose.';
    expect(read(text).headers).toEqual({
      title: 'Tides',
      'title 2': 'The sea rose',
      'title 3': 'Flut',
      scraped: 'today',
      id: '17',
    });
  });

  it('takes a label for one or more', () => {
    expect(read("Title: Tides\nAuthor(s): ['Mira Holt']\n\nThe sea rose.").headers.author).toBe('Mira Holt');
  });

  it('takes labels in other languages, and a source that is a site', () => {
    expect(read('标题：潮汐\n作者：林晓\n来源：晚报\n链接：https://a.example/t\n海水上涨。')).toMatchObject({
      headers: { title: '潮汐', author: '林晓', site: '晚报', url: 'https://a.example/t' },
      first: '海水上涨。',
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
