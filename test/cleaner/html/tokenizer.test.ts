import fc from 'fast-check';
import { type Handler, Parser, type ParserOptions } from 'htmlparser2';
import { expect, test } from 'vitest';
import { type TokenizerOptions, WholePageTokenizer } from '../../../lambda/cleaner/parse/tokenizer.ts';

/** All that the parser reports, and where texts and elements begin. */
function eventsOf(page: string, options: ParserOptions = {}): unknown[][] {
  const events: unknown[][] = [];
  const handler: Partial<Handler> = {
    ontext: (text) => events.push(['text', text, parser.startIndex]),
    onopentagname: (name) => events.push(['open', name, parser.startIndex]),
    onattribute: (...attribute) => events.push(['attribute', ...attribute]),
    onclosetag: (...tag) => events.push(['close', ...tag]),
    oncomment: (text) => events.push(['comment', text]),
    onprocessinginstruction: (...instruction) => events.push(['instruction', ...instruction]),
  };
  const parser = new Parser(handler, { decodeEntities: false, ...options });
  parser.end(page);
  return events;
}

const OURS: ParserOptions & TokenizerOptions = {
  Tokenizer: WholePageTokenizer as unknown as NonNullable<ParserOptions['Tokenizer']>,
};

const PIECES = [
  ...[
    '<',
    '>',
    '/',
    '=',
    '"',
    "'",
    '!',
    '?',
    '-',
    '--',
    '&',
    ' ',
    '\n',
    '\t\f\r',
    'x',
    'A',
    'é',
    '\u2028',
    '3',
  ],
  ...[
    '<p>',
    '</p>',
    '</ p >',
    '<br/>',
    '</br>',
    '<li',
    '<a href=',
    '<a b',
    '<table><tr><td>',
    '</>',
    '</3>',
    '<<',
  ],
  ...[
    '<!--',
    '-->',
    '--->',
    '<!-',
    '<!>',
    '<!doctype html>',
    '<?xml',
    '<![if IE]>',
    '<svg>',
    '</svg>',
    '<svg/>',
  ],
  ...[
    'script',
    '<script>',
    '</script',
    '</SCRIPT >',
    '<script/>',
    '<scripts>',
    '<ſcript>',
    '<TITLE>',
    '</title/',
  ],
  ...[
    '</title>',
    '<textarea>',
    '</textarea>',
    '<xmp>',
    '</xmp>',
    '<style>',
    '</style\n>',
    '<select><option>',
  ],
] as const;

const pages = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
/** What a page stops in is told differently: this ends all but a text. */
const finished = (page: string): string => `${page}"'-->`;

test("the parser is told what htmlparser2's own tokenizer tells", () => {
  const same = fc.property(pages.map(finished), (page) => {
    expect(eventsOf(page, OURS)).toEqual(eventsOf(page));
  });
  fc.assert(same, { numRuns: 5_000 });
});

test('what a page stops in is no text', () => {
  for (const rest of [
    '<a',
    '<a b',
    '<a b="c',
    '<a b=c',
    '<br /',
    '</p',
    '</p ',
    '<!-- x',
    '<!x',
    '<?x',
    '</3',
  ])
    expect(texts(eventsOf(`one${rest}`, OURS)), rest).toEqual(['one']);
  for (const rest of ['<', '</', '</ ', '< a']) expect(texts(eventsOf(rest, OURS))).toEqual([rest]);
});

test('attributes that are passed over are not told', () => {
  const skips = (first: number, length: number): boolean => first === 0x61 && length === 2;
  const told = eventsOf('<p ab=1 b=2 ab="3" a=4 ab>x', { ...OURS, skips } as ParserOptions);
  expect(told.filter(([event]) => event === 'attribute').map(([, name, value]) => [name, value])).toEqual([
    ['b', '2'],
    ['a', '4'],
  ]);
});

const texts = (events: unknown[][]): unknown[] =>
  events.filter(([event]) => event === 'text').map(([, text]) => text);
