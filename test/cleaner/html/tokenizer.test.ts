import fc from 'fast-check';
import { Parser, Tokenizer } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { SearchingTokenizer } from '../../../lambda/cleaner/parse/tokenizer.ts';

/** What a parser reports of a page that comes in some pieces. */
function eventsOf(pieces: readonly string[], tokenizer: typeof Tokenizer, decodeEntities: boolean): string[] {
  const events: string[] = [];
  const note =
    (name: string) =>
    (...told: readonly unknown[]): void => {
      events.push([name, parser.startIndex, parser.endIndex, ...told.map(String)].join(' '));
    };
  const parser = new Parser(
    {
      onopentagname: note('open'),
      onattribute: note('attribute'),
      onclosetag: note('close'),
      ontext: note('text'),
      oncomment: note('comment'),
      onprocessinginstruction: note('declaration'),
    },
    { decodeEntities, Tokenizer: tokenizer },
  );
  for (const piece of pieces) parser.write(piece);
  parser.end();
  return events;
}

const MARKUP = [
  '<p>',
  '</p>',
  '<a href="/boats?x=1&amp;y=2">',
  "<b class='x'",
  '<i title="never closed',
  '<script>',
  '</script>',
  '</scr',
  '<style>a<b</style>',
  '<title>A &amp; B</title>',
  '<textarea><p></textarea>',
  '<!-- a note -->',
  '<!--',
  '--',
  '>',
  '<![CDATA[x]]>',
  '<![CDATA[',
  '<?php',
  '<!doctype html>',
  'the ferry',
  ' “é” ',
  '&nbsp;',
  '"',
  "'",
  '<',
  '=',
  '\n',
];

describe('the searching tokenizer', () => {
  it('takes the place of a step that the library has', () => {
    expect(Object.hasOwn(Tokenizer.prototype, 'fastForwardTo')).toBe(true);
  });

  it('reads every page as the library does, whole or in pieces', () => {
    const pieces = fc.array(fc.array(fc.constantFrom(...MARKUP), { maxLength: 12 }), { maxLength: 6 });
    fc.assert(
      fc.property(pieces, fc.boolean(), (parts, decodeEntities) => {
        const written = parts.map((part) => part.join(''));
        expect(eventsOf(written, SearchingTokenizer, decodeEntities)).toEqual(
          eventsOf(written, Tokenizer, decodeEntities),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
