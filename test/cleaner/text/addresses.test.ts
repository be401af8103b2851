import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../lambda/cleaner/blocks/text.ts';

const read = (text: string) =>
  textBlocks(text, { nodes: 10_000 }).blocks.map(({ text, marks }) => [text, marks[0]?.href]);

describe('addresses apart from their links', () => {
  it('are put where Markdown refers to them', () => {
    const text =
      'The [bridge][1] is shut, says [the Mayor][].\n\n[1]: https://a.example/bridge "Bridge"\n[the mayor]: <https://a.example/mayor>';
    const page = textBlocks(text, { nodes: 100 });
    expect(page.blocks.map((block) => block.text)).toEqual(['The bridge is shut, says the Mayor.']);
    expect(page.blocks[0]!.marks.map(({ href }) => href)).toEqual([
      'https://a.example/bridge',
      'https://a.example/mayor',
    ]);
  });

  it('are those of pictures, too', () => {
    const page = textBlocks('![The pier][2]\n\nIt rained.\n\n[2]: https://a.example/pier.jpg', {
      nodes: 100,
    });
    expect(page.images).toMatchObject([{ src: 'https://a.example/pier.jpg', alt: 'The pier' }]);
  });

  it('leave what refers to none as it is, and footnotes', () => {
    const text = 'As [he] [3] said.\n\n[^1]: https://a.example/note\n\n[1]: https://a.example/bridge';
    expect(read(text).map(([text]) => text)).toEqual(['As [he] [3] said.', '[^1]: https://a.example/note']);
  });

  it.each([
    ['Lynx', 'References\n\n   1. https://a.example/mira\n   2. javascript:print()'],
    [
      'Links',
      'References\n\n   Visible links\n   1. https://a.example/mira\n   Hidden links:\n   2. https://a.example/x',
    ],
    ['w3m', 'References:\n\n[1] https://a.example/mira\n[2] https://a.example/x'],
  ])('go with their numbers, as %s lists them', (_, list) => {
    expect(read(`By [1]Mira Holt\n\nIt rained [2]all day, [sic] he said.\n\n${list}`)).toEqual([
      ['By Mira Holt', undefined],
      ['It rained all day, [sic] he said.', undefined],
    ]);
  });

  it('do not go from a list that the text ends with', () => {
    const list = '3. https://a.example/mira\n4. https://a.example/x';
    expect(read(`It rained [3]all day.\n\nSources\n\n${list}`)).toHaveLength(4);
  });
});
