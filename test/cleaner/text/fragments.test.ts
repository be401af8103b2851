import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../lambda/cleaner/blocks/text.ts';

const texts = (lines: readonly string[]) =>
  textBlocks(lines.join('\n'), { nodes: 10_000 }).blocks.map((block) => block.text);

const PAGE = [
  'Home',
  'News',
  'Bridge closes for a month',
  'The old bridge over the river, known to all as',
  'the Hump',
  ', closes on Monday, the',
  'town council',
  'said.',
  'Drivers have to go by way of',
  'Mill Lane',
  '.',
  'The works (',
  'paid for by the county',
  ') end in June.',
  'Subscribe',
  'Contact',
];

describe('sentences cut at inline tags', () => {
  it('are joined, and lines around them stay', () => {
    expect(texts(PAGE)).toEqual([
      'Home',
      'News',
      'Bridge closes for a month',
      'The old bridge over the river, known to all as the Hump, closes on Monday, the town council said.',
      'Drivers have to go by way of Mill Lane.',
      'The works (paid for by the county) end in June.',
      'Subscribe',
      'Contact',
    ]);
  });

  it('give the span of all their lines', () => {
    const block = textBlocks(PAGE.join('\n'), { nodes: 1e4 }).blocks[3]!;
    expect([block.from, block.to]).toEqual([4, 8]);
  });

  it('are not looked for where no line begins with a closing mark', () => {
    const lines = [
      'menu',
      'sign in',
      'A headline of some six words',
      'by Ann Example',
      'more on this story',
      '.NET',
      '...then it stopped',
    ];
    expect(texts(lines)).toEqual(lines);
  });

  it('are joined around links alone, which a part with a small letter and the end of the sentence stands below', () => {
    const links = [
      ['The old bridge over the river is known as the', 'Hump', 'and closes on Monday. Nobody minds.'],
      ['Drivers who have a permit of the', 'town council', 'may go by way of Mill Lane.'],
    ];
    expect(texts(['News', ...links.flat()])).toEqual(['News', ...links.map((parts) => parts.join(' '))]);
    const spoilt: [number, string][] = [
      [1, 'Hump and other bridges nearby'],
      [0, 'The river is the'],
      [0, 'The old bridge over the river is known.'],
      [2, 'And closes on Monday. Nobody minds.'],
      [2, 'and closes on Monday'],
    ];
    for (const [at, part] of spoilt) {
      const lines = ['News', ...links[0]!.with(at, part), ...links[1]!];
      expect(texts(lines)).toEqual(lines);
    }
  });

  it('leave what stands below a headline, though a single small word follows', () => {
    const head = ['Council buys seven new boats for the river', 'Written on Monday', 'in', 'News'];
    expect(texts([...head, ...PAGE]).slice(0, 4)).toEqual(head);
  });

  it('are not joined over a blank line', () => {
    expect(texts([...PAGE, 'It was said by', '', 'nobody.']).slice(-2)).toEqual([
      'It was said by',
      'nobody.',
    ]);
  });

  it('are joined where blank lines stand between all lines', () => {
    const spread = PAGE.flatMap((line) => [line, '']);
    expect(texts(spread)).toEqual(texts(PAGE));
    const block = textBlocks(spread.join('\n'), { nodes: 1e4 }).blocks[3]!;
    expect([block.from, block.to, block.gapBefore]).toEqual([7, 15, 1]);
  });

  it('leave a byline below its headline', () => {
    expect(texts([...PAGE, 'A long headline of seven whole words', 'by Ann Example']).slice(-2)).toEqual([
      'A long headline of seven whole words',
      'by Ann Example',
    ]);
  });
});

describe('a page on one line', () => {
  const sentence =
    'Mr. Smith of the U.S. team said on Jan. 5 that the boats were late again, as they had been all week. ';
  it('is cut into sentences, abbreviations left whole', () => {
    const found = texts([sentence.repeat(30)]);
    expect(found).toHaveLength(30);
    expect(new Set(found)).toEqual(new Set([sentence.trim()]));
  });

  it('is cut between labels and the sentence behind them', () => {
    const menu = 'Home News Sport Weather Markets Podcasts Subscribe Log in Search Contact';
    const found = texts([
      `${menu} The ferry was late again, and nobody on the pier was surprised. ${sentence.repeat(20)}`,
    ]);
    expect(found.slice(0, 2).join(' ')).toBe(
      `${menu} The ferry was late again, and nobody on the pier was surprised.`,
    );
    expect(found[0]).toMatch(/^Home News Sport Weather Markets Podcasts/);
    expect(found[1]).toMatch(/The ferry was late again, and nobody on the pier was surprised\.$/);
    expect(found[0]).not.toContain('ferry');
  });

  it('is cut neither at names inside a sentence nor at the number of a day', () => {
    const names =
      'The boats of Anna Maria Lindqvist and Per Olof Svensson were late on the pier at Ely this week. ';
    const day = 'Das Schiff kam am 3. Mai zu spät, und niemand auf dem Steg war überrascht. ';
    expect(new Set(texts([names.repeat(10) + day.repeat(10)]))).toEqual(new Set([names.trim(), day.trim()]));
  });

  it('is cut at ideographic full stops', () => {
    expect(texts(['船今天又晚点了，居民很生气。'.repeat(200)])).toHaveLength(200);
  });

  it('is left alone when the page has other lines', () => {
    expect(texts([sentence.repeat(30), 'a', 'b', 'c'])).toHaveLength(4);
  });
});

describe('a quoted sentence', () => {
  it('ends before its closing quote: what follows is another line', () => {
    const lines = [
      ...PAGE,
      '“We shall all go by boat from now on,” she said. “Nobody will mind.”',
      'Read Next',
      'square',
    ];
    expect(texts(lines).slice(-3)).toEqual(lines.slice(-3));
  });
});
