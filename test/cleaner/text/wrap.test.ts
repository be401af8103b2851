import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../lambda/cleaner/blocks/text.ts';

const texts = (text: string) => textBlocks(text, { nodes: 10_000 }).blocks.map((block) => block.text);

function wrap(text: string, width: number): string {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const row = rows.at(-1);
    if (row !== undefined && row.length + 1 + word.length <= width) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  return rows.join('\n');
}

const PARAGRAPHS = [
  'The council of the small island voted on Tuesday to rebuild the pier that a storm had carried away in the spring, and it asked the mainland for half of the money.',
  'Fishermen had been landing their catch on the beach for months, which cost them hours and a good part of the price that fresh crabs fetch in the city across the bay.',
  'Work could begin before the winter if the permits arrive in time, the mayor said, but she would not promise it to anyone who had waited for a bus on the island.',
  'A second vote, on whether cars may use the pier, was put off until the autumn session because three members of the council were out at sea with their nets.',
];

describe('hard-wrapped text', () => {
  it.each([[60], [72], [78]])('joins paragraphs wrapped at %d', (width) => {
    expect(texts(PARAGRAPHS.map((paragraph) => wrap(paragraph, width)).join('\n\n'))).toEqual(PARAGRAPHS);
  });

  it('joins paragraphs that no blank line parts, for their last lines are short', () => {
    const text = PARAGRAPHS.map((paragraph) => wrap(paragraph, 72)).join('\n');
    expect(texts(text)).toEqual(PARAGRAPHS);
  });

  it('joins what print broke by the width of its letters', () => {
    const printed = PARAGRAPHS.map((paragraph, at) => {
      const [first, second] = wrap(paragraph, 66 + at).split('\n');
      const rest = paragraph.slice(first!.length + second!.length + 2);
      return [first, second, wrap(rest, 76 - at)].join('\n');
    });
    expect(texts(printed.join('\n\n'))).toEqual(PARAGRAPHS);
  });

  it('puts words together that print cut', () => {
    const cut = PARAGRAPHS.map((paragraph) => wrap(paragraph, 70));
    const hyphenated = [cut[0]!.replace('rebuild\n', 'rebuild\n'), ...cut.slice(1)].join('\n\n');
    const words = hyphenated.replace(/\n(\p{Ll}{2})(\p{Ll}{3,})/gu, ' $1-\n$2');
    expect(words).toMatch(/\p{L}-\n/u);
    expect(texts(words)).toEqual(PARAGRAPHS);
  });

  it('keeps list items apart', () => {
    const text = `${PARAGRAPHS.map((paragraph) => wrap(paragraph, 72)).join('\n\n')}\n\n- one crab\n- two nets`;
    expect(texts(text).slice(-2)).toEqual(['one crab', 'two nets']);
  });

  it('gives the source lines of a joined paragraph', () => {
    const blocks = textBlocks(PARAGRAPHS.map((paragraph) => wrap(paragraph, 72)).join('\n\n'), {
      nodes: 1e4,
    }).blocks;
    expect(blocks.map(({ from, to }) => [from, to])).toEqual([
      [1, 3],
      [5, 7],
      [9, 11],
      [13, 15],
    ]);
  });

  it('leaves a list of short headlines alone', () => {
    const headlines = Array.from(
      { length: 40 },
      (_, n) => `Headline ${n} about the harbour and ${'x'.repeat(1 + ((n * 7) % 23))}`,
    );
    expect(texts(headlines.join('\n'))).toEqual(headlines);
  });

  it.each([
    [
      'English',
      [
        'A crab walked into the harbour office on Monday and would not leave before it had been fed.',
        'The harbour master gave it half of a sandwich, and then it went out the way it had come in.',
      ],
    ],
    [
      'Russian',
      [
        'Утром в контору порта вошёл краб и не хотел уходить, пока его не накормили как следует.',
        'Начальник порта отдал ему половину бутерброда, и краб ушёл так же спокойно, как вошёл.',
      ],
    ],
    [
      'Hindi',
      [
        'सोमवार की सुबह एक केकड़ा बंदरगाह के दफ्तर में आ गया और खाना मिलने तक वहां से नहीं गया।',
        'बंदरगाह के अधिकारी ने उसे आधा सैंडविच दिया और वह जैसे आया था वैसे ही बाहर चला गया।',
      ],
    ],
  ])('joins the few paragraphs of a short %s item', (_, paragraphs) => {
    const text = ['Krebs', ...paragraphs.map((paragraph) => wrap(paragraph, 60))].join('\n\n');
    expect(texts(text)).toEqual(['Krebs', ...paragraphs]);
  });

  it.each([
    [
      'short sentences',
      [
        'The ferry leaves at nine from the northern pier.',
        'The last one comes back at seven in the evening.',
        'Dogs go for free.',
      ],
    ],
    [
      'headlines of like length',
      [
        'Crab walks into the office of the harbour',
        'Harbour master gives half of a sandwich',
        'Why crabs like bread',
      ],
    ],
  ])('leaves a few %s alone, each a line', (_, lines) => {
    expect(texts(lines.join('\n'))).toEqual(lines);
  });

  it('knows the width beside an address that is longer', () => {
    const address = `https://pier.example/read?letter=${'a1b2c3'.repeat(20)}`;
    const wrapped = PARAGRAPHS.map((paragraph) => wrap(paragraph, 72));
    expect(texts([...wrapped, `Online: ${address}`, address].join('\n\n'))).toEqual([
      ...PARAGRAPHS,
      `Online: ${address}`,
      address,
    ]);
  });

  it('leaves Chinese paragraphs of one line each alone', () => {
    const lines = Array.from(
      { length: 12 },
      (_, n) => `${'港口明天重新开放居民表示欢迎'.repeat(5 + (n % 3))}。`,
    );
    expect(texts(lines.join('\n'))).toEqual(lines);
  });

  it('never joins over blank lines', () => {
    const paragraph = fc.array(fc.constantFrom('sea', 'harbour', 'of', 'the', 'boats', 'lie'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 12 }), (paragraphs) => {
        const lines = paragraphs.map((words) => words.join(' '));
        expect(texts(lines.join('\n\n'))).toEqual(lines);
      }),
      { numRuns: 100 },
    );
  });
});
