import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../../lambda/cleaner/assemble/render.ts';
import { textBlocks } from '../../../lambda/cleaner/blocks/text.ts';

/** What the cleaner would write if it kept every block. */
const write = (text: string): string => {
  const page = textBlocks(text, { nodes: 10_000 });
  return renderText(page, page.blocks);
};

describe('what is written', () => {
  it.each([
    ['a nested list', 'It needs:\n\n- a boat\n  - with oars\n- a net'],
    ['a numbered list', '1. Row.\n2. Wait.\n10. Row back.'],
    ['a table', 'Port | Hour | Note\nEly | 9\nWells | 11'],
    [
      'a table with a row of one cell',
      'Port | Hour\nEly | 9\n\nIn summer only\n\nWells | 11\nHunstanton | 12',
    ],
    ['cells of signs', '# | Port | Price\n1 | Ely | $$\n2 | Wells | $'],
    ['a list with blank lines between', '- a boat\n\n- a net'],
    ['a single star', 'The club* won.\n\n* Banned since May.'],
    ['quotation dashes', '– Who goes there?\n– A friend.'],
  ])('reads back as it stands: %s', (_, text) => {
    expect(write(text)).toBe(text);
  });

  it('puts the sentences of a page on one line together again', () => {
    const line =
      'The boats were late again, as they had been all week, and nobody on the pier was surprised. '
        .repeat(20)
        .trim();
    expect(write(line)).toBe(line);
    const unspaced = '船今天又晚点了，居民很生气。'.repeat(150);
    expect(write(unspaced)).toBe(unspaced);
  });

  it('is the same when it is read and written again', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        '- net',
        '  - oar',
        '* star',
        '1. one',
        '2) two',
        '– dash',
        'a | b',
        'a | b | c',
        '> quote',
        '> deep',
        'Boats',
        'and oars,',
        'The sea rose.',
      ),
      fc.string({ unit: fc.constantFrom(...'ab .,-*1|–>'), maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const once = write(lines.join('\n'));
        expect(write(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});
