import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../lambda/cleaner/blocks/text.ts';

const page = (lines: readonly string[]) => textBlocks(lines.join('\n'), { nodes: 10_000 });
const shape = (lines: readonly string[]) =>
  page(lines).blocks.map(({ form, level, text }) => [form, level, text]);

describe('Markdown as scrapers emit it', () => {
  it('gives forms by the marks of a line', () => {
    expect(
      shape([
        '# Tides',
        'See [the map](/map).',
        '## Today',
        '- high at *noon*',
        '• low at six',
        '> Beware.',
        '>> Said she.',
        '| Port | Hour |',
        '| --- | --- |',
        '| Ely | 9 |',
        '***',
      ]),
    ).toEqual([
      ['heading', 1, 'Tides'],
      ['paragraph', 0, 'See the map.'],
      ['heading', 2, 'Today'],
      ['list-item', 1, 'high at noon'],
      ['list-item', 1, 'low at six'],
      ['quote', 1, 'Beware.'],
      ['quote', 2, 'Said she.'],
      ['table-cell', 0, 'Port'],
      ['table-cell', 0, 'Hour'],
      ['table-cell', 0, 'Ely'],
      ['table-cell', 0, '9'],
    ]);
  });

  it('leaves the count of pictures out of what they show', () => {
    const { images } = page(['# Tides', '![Image 12: Low tide](/a.jpg) ![Image 13](/b.jpg)']);
    expect(images.map(({ alt }) => alt)).toEqual(['Low tide', '']);
  });

  it('reads addresses with brackets, blanks and titles', () => {
    const { blocks, images } = page([
      '# Tides',
      '![Main [1]](https://a.example/a:b():c(9)/d.jpg "Pier") See [the map](/map "Map") and [share](https://b.example/?t=It was low, at noon).',
      'He [sic](as he said) went.',
    ]);
    expect(images).toMatchObject([{ src: 'https://a.example/a:b():c(9)/d.jpg', alt: 'Main [1]' }]);
    expect(blocks.map(({ text }) => text).slice(1)).toEqual([
      'See the map and share.',
      'He [sic](as he said) went.',
    ]);
    expect(blocks[1]!.marks.map(({ href }) => href)).toEqual([
      '/map',
      'https://b.example/?t=It was low, at noon',
    ]);
  });

  it('keeps what stands in braces at the beginning of a line', () => {
    const record = '{"tide": "low", "time": "nine"}';
    expect(textBlocks(`# Tides\n\n[Sea](/sea)\n\n${record}`, { nodes: 100 }).blocks.at(-1)?.text).toBe(
      record,
    );
  });

  it('reads what converters and pandoc write besides', () => {
    expect(
      shape([
        '# Tides {#tides .entry}',
        '::: {.post}',
        '-',
        '[by [Mira Holt](/mira){.fn}]{.byline} and **Photo: **Jo Lind',
        '![Low tide](data:image/svg+xml,%3Csvg width="1" %3E){.lead} It was low[^1], `{#if a}` high.',
        '2 ** 3 ** 4',
        'It was** **low,** at noon **.****',
        '[^1]: At noon.',
        ':::',
      ]),
    ).toEqual([
      ['heading', 1, 'Tides'],
      ['paragraph', 0, 'by Mira Holt and Photo: Jo Lind'],
      ['paragraph', 0, 'It was low[1], {#if a} high.'],
      ['paragraph', 0, '2 ** 3 ** 4'],
      ['paragraph', 0, 'It was low, at noon .'],
      ['paragraph', 0, '[1] At noon.'],
    ]);
  });

  it('reads underlined headings', () => {
    const headed = ['Tides', '=====', 'High at noon.', '', 'Why the sea', '-----------', 'The moon.'];
    expect(shape(headed)).toEqual([
      ['heading', 1, 'Tides'],
      ['paragraph', 0, 'High at noon.'],
      ['heading', 2, 'Why the sea'],
      ['paragraph', 0, 'The moon.'],
    ]);
    expect(page(headed).blocks.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [3, 3],
      [5, 6],
      [7, 7],
    ]);
    // Marks then mean something on the whole page.
    expect(shape(['High at *noon*.', 'Why the sea', '------------'])).toEqual([
      ['paragraph', 0, 'High at noon.'],
      ['heading', 2, 'Why the sea'],
    ]);
  });

  it.each([
    ['apart from the line above', ['Why the sea', '', '-----------']],
    ['longer than the line above', ['Why the sea', '---------------']],
    ['shorter than the line above', ['Why the sea', '---']],
    ['below another such line', ['===', '===']],
    ['below a long line', [`The ${'very '.repeat(50)}sea`, '===']],
    ['at the top', ['=====', 'Why the sea']],
  ])('takes a drawn line for no mark of a heading %s', (_, lines) => {
    expect(shape(lines)).toEqual(lines.filter((line) => line !== '').map((line) => ['paragraph', 0, line]));
  });

  it('marks links, emphasis and code on the plain text', () => {
    const block = page(['A **very [old](https://a.example/x_(y))** `pier`, *they* say \\*.']).blocks[0]!;
    expect(block.text).toBe('A very old pier, they say *.');
    const marked = block.marks.map(({ from, to, type, href }) => [block.text.slice(from, to), type, href]);
    expect(marked).toContainEqual(['old', 'link', 'https://a.example/x_(y)']);
    expect(marked).toContainEqual(['pier', 'code', undefined]);
    expect(marked).toContainEqual(['they', 'emphasis', undefined]);
    expect(block.linkWords).toBe(1);
  });

  it('takes pictures out, with their alternative text and place', () => {
    const { blocks, images } = page([
      '# Pier',
      '![A pier](https://a.example/p.jpg "big")',
      'It fell.',
      '[![logo](l.png)](/)',
    ]);
    expect(blocks.map(({ text }) => text)).toEqual(['Pier', 'It fell.']);
    expect(images).toMatchObject([
      { src: 'https://a.example/p.jpg', alt: 'A pier', before: 1 },
      { src: 'l.png', alt: 'logo', before: 2 },
    ]);
  });

  it('keeps the lines of a code fence', () => {
    const { blocks } = page(['Run:', '```sh', 'cd a', '  ls', '```', 'Done.']);
    expect(blocks.map(({ form, text, from, to }) => [form, text, from, to])).toEqual([
      ['paragraph', 'Run:', 1, 1],
      ['code', 'cd a\n  ls', 2, 5],
      ['paragraph', 'Done.', 6, 6],
    ]);
  });

  it('reads a fence that never ends as text', () => {
    expect(page(['```', 'a', 'b']).blocks.map(({ form }) => form)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('leaves signs alone where the page is no Markdown', () => {
    const lines = ['The *old* pier_house [sic] fell', '* A club that is banned.', '5 * 3 = 15'];
    expect(page(lines).blocks.map(({ text }) => text)).toEqual(lines);
  });

  it('takes stars for bullets in company only, since a single one marks a footnote', () => {
    expect(shape(['* one', '* two'])).toEqual([
      ['list-item', 1, 'one'],
      ['list-item', 1, 'two'],
    ]);
  });
});

describe('what the cleaner itself writes', () => {
  it('reads back to the same blocks', () => {
    const lines = [
      'First paragraph of the piece',
      '',
      'and a second.',
      '',
      '- a list item',
      '- another one',
      '',
      'The end',
    ];
    expect(shape(lines)).toEqual([
      ['paragraph', 0, 'First paragraph of the piece'],
      ['paragraph', 0, 'and a second.'],
      ['list-item', 1, 'a list item'],
      ['list-item', 1, 'another one'],
      ['paragraph', 0, 'The end'],
    ]);
  });
});
