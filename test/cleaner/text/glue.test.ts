import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../lambda/cleaner/blocks/text.ts';

const read = (text: string) => textBlocks(text, { nodes: 10_000 }).blocks.map(({ text }) => text);

const MENU = ['Home', 'News', 'Sport', 'Weather', 'Sign in', 'Subscribe'];
const STORY = [
  'The ferry was late',
  'By Mira Holt',
  'It came at nine. Nobody minded.',
  '“We had brought soup,” said Ida McKay, who had come by eBay van.',
  'It will be late again.',
];

describe('a text run together', () => {
  it('is cut where sentences and labels meet without a blank', () => {
    expect(read([...MENU, ...STORY].join(''))).toEqual([...MENU, ...STORY]);
  });

  it('is cut in the lines that are', () => {
    const text = `${MENU.join('')}${MENU.join('')}\nIt came at nine. Nobody minded.Story continues below\nIt rained.Read more`;
    expect(read(text)).toEqual([
      ...MENU,
      ...MENU,
      'It came at nine. Nobody minded.',
      'Story continues below',
      'It rained.',
      'Read more',
    ]);
  });

  it('is none where only labels meet', () => {
    const text = `${[...MENU, ...MENU].join('')}\nIt came at nine. Nobody minded.`;
    expect(read(text)).toHaveLength(2);
  });

  it('is none in code, nor for names with a dot or capital inside', () => {
    const code = `It rained.\nIt snowed.\n${'if (isLate) client.Ferry.Wait(minutes);'.repeat(20)}\nVisit Ferries.Org and FerryBase.Net today.`;
    expect(read(code)).toHaveLength(4);
  });

  it('is none where most sentences stand apart', () => {
    const text = `${MENU.join('')}${MENU.join('')}\n${'It rained. '.repeat(30)}It rained.It rained.It rained.`;
    expect(read(text)).toHaveLength(2);
  });
});
