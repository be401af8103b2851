import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isRead } from '../../../lambda/cleaner/parse/attributes.ts';
import { type PageNode, parseHtml } from '../../../lambda/cleaner/parse/html.ts';

const LIMITS = { depth: 8, nodes: 1000 };
const PIECES = [
  ...`< > / " ' = ! - -- ? a p div s S script SCRIPT style title textarea xmp xitle tmp br b <b> </b> <p </p> </br> </ <!
    <!-- --> <![ <script <SCRIPT> </script> </script </Script\t> <title </title> <svg <svg> </svg> &amp; é x1 class id
    data-x href=/a class="a&gt;b" hidden`.split(/\s+/),
  ' ',
  '\n',
];
/** Markup that is mostly broken, and cut off anywhere. */
const markup = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));

/** What blocks are made of: attributes that only selectors ask for are left out. */
const facts = ({ name, attributes, start, end, breaking }: PageNode) => {
  const read = Object.entries(attributes ?? {}).filter(([key, value]) => value !== undefined && isRead(key));
  return { name, start, end, breaking, attributes: attributes && Object.fromEntries(read) };
};

it('finds the same in a page as the tokenizer of htmlparser2, which selectors have', () => {
  fc.assert(
    fc.property(markup, (page) => {
      const [own, theirs] = [false, true].map((keepsAll) =>
        parseHtml(page, LIMITS, keepsAll).nodes.map(facts),
      );
      expect(own).toEqual(theirs);
    }),
    { numRuns: 5000 },
  );
});

it.each([
  ['<scri', 'scri'],
  ['<p>a</p x', 'x'],
  ['<p>a<br /  ', ' '],
  ['a</>b', 'a</>b'],
  ['<!>a>b', 'b'],
  ['<tmp>a<b>c</xmp>d', 'a<b>cd'],
])('reads %s as htmlparser2 does, odd as it is', (page, text) => {
  expect(parseHtml(page, LIMITS).nodes.map(({ name }) => name)).toContain(text);
});
