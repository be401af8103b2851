import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../lambda/cleaner/blocks/text.ts';

const read = (text: string) =>
  textBlocks(`# The tram\n\n${text}`, { nodes: 10_000 })
    .blocks.slice(1)
    .map(({ text, form, linkWords, words }) => [text, form, linkWords === words]);

describe('a link of Markdown spread over lines', () => {
  it('is one of each line within, headings and list items stay such', () => {
    expect(read('[\n\n### The bridge is shut\n\n![Bridge](/b.jpg)\n\nUntil May.\n\n](/bridge)')).toEqual([
      ['The bridge is shut', 'heading', true],
      ['Until May.', 'paragraph', true],
    ]);
    expect(read('- [\n\n  Home\n\n  ](/)')).toEqual([['Home', 'list-item', true]]);
  });

  it.each([['\\'], ['\\\\']])('is one line where its line ends were escaped: %s', (mark) => {
    const card = `[![Soup](/s.jpg)${mark}\n${mark}\n**Soup wins prize**${mark}\n${mark}\nA cook is glad.](/soup)`;
    expect(read(card)).toEqual([['Soup wins prize A cook is glad.', 'paragraph', true]]);
  });

  it('is none without an end', () => {
    expect(read('[\n\nThe bridge is shut')).toHaveLength(2);
    expect(read('Take [this \\\nroad')).toHaveLength(2);
  });

  it('stands apart from the next', () => {
    expect(read('[Print](/print)[Save](/save)![Pin](/pin.png)')).toEqual([['Print Save', 'paragraph', true]]);
  });
});
