import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../lambda/cleaner/blocks/text.ts';
import { clean } from '../../../lambda/cleaner/index.ts';

const read = (text: string) => {
  const { headers, blocks } = textBlocks(text, { nodes: 10_000 });
  return { title: headers.title, texts: blocks.map(({ text }) => text) };
};

const TITLE = 'The ferry was late again on Monday';
const STORY =
  'The ferry from the island came at nine on Monday, three hours late. Nobody on the pier had minded, for there was soup. It is to be late again on Friday, said the captain, who had brought bread.';

describe('the title of the document before its text', () => {
  it.each([[`${TITLE} | The Courier`], [`${TITLE} - News - The Courier`], [`The Courier – ${TITLE}`]])(
    'is told from the headline below: %s',
    (first) => {
      expect(read(`${first}\nHome\nNews\n${TITLE}\n${STORY}`).title).toBe(TITLE);
    },
  );

  it.each([
    ['a kicker before a colon', 'The ferry was late: again on Monday', 'The ferry was late'],
    ['the name of the site', 'The ferry was late again on Monday | The Island Courier', 'The Island Courier'],
    ['another sentence', `${TITLE} and Friday`, TITLE],
  ])('is not told from %s', (_, first, line) => {
    expect(read(`${first}\nHome\nNews\n${line}\n${STORY}`).title).toBeUndefined();
  });

  it('parts a page on one line', () => {
    const line = `${TITLE} - The Courier Home News Sport Weather ${TITLE} By Mira Holt March 14, 2024 Share Print Save Email ${STORY} ${STORY}`;
    expect(read(line)).toMatchObject({ title: TITLE });
    const { title, authors, published } = clean(line, { input: 'text' });
    expect({ title, authors, published }).toEqual({
      title: TITLE,
      authors: ['Mira Holt'],
      published: '2024-03-14',
    });
    const above = [TITLE, 'The Courier Home News Sport Weather', TITLE];
    expect(read(line).texts.slice(0, 5)).toEqual([...above, 'By Mira Holt', 'March 14, 2024']);
    const timed = line.replace('March 14, 2024', '14 de marzo de 2024, 09:12');
    expect(read(timed).texts[4]).toBe('14 de marzo de 2024, 09:12');
    expect(read(line.replace('March 14, 2024', 'Soup')).texts.slice(0, 3)).toEqual(above);
    expect(read(`The Courier – ${line}`).texts.slice(0, 2)).toEqual(['The Courier –', TITLE]);
  });

  it('says nothing twice where what stands twice runs into itself', () => {
    const line = `${'| a | b |'.repeat(4)}${'soup'.repeat(900)}`;
    const letters = (text: string): string => text.replace(/[ |]/g, '');
    expect(letters(read(line).texts.join(''))).toBe(letters(line));
  });

  it('does not part a paragraph that says a few words twice', () => {
    const line = `${TITLE}, and ${STORY} ${TITLE}, he said, for ${'the same reason as always, '.repeat(9)}and so on.`;
    expect(read(line).texts).toHaveLength(1);
  });
});
