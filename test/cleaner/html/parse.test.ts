import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../lambda/cleaner/limits.ts';
import { parseHtml } from '../../../lambda/cleaner/parse/html.ts';

/** A node without its place: a text has no attributes. */
interface Node {
  readonly name: string;
  readonly attributes: Record<string, string> | null;
  readonly end: number;
}

const nodesOf = (page: string): Node[] =>
  parseHtml(page, DEFAULT_LIMITS, true).nodes.map(({ name, attributes, end }) => ({
    name,
    attributes: attributes && present(attributes),
    end,
  }));

const present = (attributes: object): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));

/** The same by htmlparser2. */
function referenceOf(page: string): Node[] {
  const nodes: { name: string; attributes: Record<string, string> | null; end: number }[] = [];
  const open: { end: number }[] = [];
  let continues = false;
  const parser = new Parser(
    {
      ontext(data) {
        if (continues) nodes.at(-1)!.name += data;
        else nodes.push({ name: data, attributes: null, end: 0 });
        continues = true;
      },
      onopentagname(name) {
        const element = { name, attributes: {}, end: 0 };
        nodes.push(element);
        open.push(element);
        continues = false;
      },
      onattribute(name, value) {
        const attributes = nodes.at(-1)!.attributes!;
        if (!Object.hasOwn(attributes, name)) attributes[name] = value;
      },
      onclosetag() {
        open.pop()!.end = nodes.length;
        continues = false;
      },
    },
    { decodeEntities: false },
  );
  parser.end(page);
  return nodes;
}

const PIECES = [
  ...`< > / = " ' ! ? - -- x A é 3 İ <p> </p> <li> </li> <br/> </br> <li <a <a\thref= </> </3> << <DIV> </div> <b> </b/>
    <x-y\tZ=1\tz=2> <table> <tr> <td> <th> <thead> <tbody> <dl> <dt> <dd> <!-- --> ---> <!- <!> <?xml <body> <link> </img>
    <svg> </svg> <svg/> <path/> <desc> </desc> <math><mi> <select> <option> </select> <input/> <rt> <rp> script <script>
    </script <script/> <scripts> <ſcript> <linK> <TITLE> </title> </title/ <textarea> </textarea> <xmp> </xmp> <style>`.split(
    /[ \n]+/,
  ),
  ...[
    ' ',
    '\n',
    '\f\r',
    '\u2028',
    '</ p >',
    '</SCRIPT >',
    '</style\n>',
    '<!doctype html>',
    '<![if IE]>',
    '<a b',
  ],
];
const pages = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

test('tags, attributes and texts are those that htmlparser2 finds', () => {
  // Where a page stops inside a tag is the next test's: this ends all but a text.
  const finished = pages.map((page) => `${page}"'-->`);
  const same = fc.property(finished, (page) => {
    expect(nodesOf(page)).toEqual(referenceOf(page));
  });
  fc.assert(same, { numRuns: 5_000 });
});

test('what a page stops in is no text', () => {
  const texts = (page: string): string[] =>
    nodesOf(page).flatMap(({ name, attributes }) => (attributes === null ? name : []));
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
    expect(texts(`one${rest}`), rest).toEqual(['one']);
  for (const rest of ['<', '</', '</ ', '< a']) expect(texts(rest)).toEqual([rest]);
});

test('every node knows where it stands', () => {
  const stand = fc.property(pages, (page) => {
    for (const { name, attributes, start } of parseHtml(page, DEFAULT_LIMITS).nodes) {
      // Comments and stray tags part a text: its first word is enough.
      const expected = attributes === null ? name.slice(0, 1) : '<';
      expect(page.slice(start, start + 1), `${name} in ${page}`).toBe(expected);
    }
  });
  fc.assert(stand, { numRuns: 2_000 });
});

test('entities are decoded where they mean a character', () => {
  expect(
    nodesOf('<a href="?a=1&amp;b">x &lt; y</a><script>a &amp;& b</script><title>&eacute;</title>'),
  ).toEqual([
    { name: 'a', attributes: { href: '?a=1&b' }, end: 2 },
    { name: 'x < y', attributes: null, end: 0 },
    { name: 'script', attributes: {}, end: 4 },
    { name: 'a &amp;& b', attributes: null, end: 0 },
    { name: 'title', attributes: {}, end: 6 },
    { name: 'é', attributes: null, end: 0 },
  ]);
});

test('of attributes that nothing reads none is kept, but for selectors', () => {
  const page = '<p CLASS=a data-x=1 id="b" class=c>';
  const [element] = parseHtml(page, DEFAULT_LIMITS).nodes;
  expect(present(element!.attributes!)).toEqual({ class: 'a', id: 'b' });
  expect(nodesOf(page)[0]!.attributes).toEqual({ class: 'a', 'data-x': '1', id: 'b' });
});
