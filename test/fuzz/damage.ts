import fc from 'fast-check';
import { SEEDS } from './seeds.ts';

/** One way to spoil a page, with its parameters: what a failure prints. */
export type Damage = readonly [name: string, ...parameters: (number | string)[]];

/** Pieces that parsers and rules stumble over. */
const PIECES = [
  '<',
  '>',
  '&',
  '</p',
  '<p',
  '<!--',
  '-->',
  '<![CDATA[',
  '<!--[CDATA[',
  ']]>',
  '<script>',
  '</script>',
  '<script type="application/ld+json">{"@type":"NewsArticle","author":[[{"name":"\\ud800 \\u0000"}]],"headline":"',
  '<style>',
  '<textarea>',
  '<title>',
  '<svg><title>',
  '<math>',
  '<template>',
  '<noscript>',
  '<plaintext>',
  '<table><tr><td>',
  '<br>',
  '<pre>',
  '<meta charset="utf-16">',
  '<meta name="author" content="\u0000\u0001&#xD800;">',
  '<base href="http://[">',
  '<a href="javascript:alert(1)">',
  '<img src="data:image/png;base64,AAAA" alt="a [b](c)">',
  '<time datetime="99999-99-99T99:99Z">',
  '&#0;',
  '&#xD800;',
  '&#x110000;',
  '&#1;',
  '&NotExists;',
  '&amp;amp;amp;',
  '```',
  '![](',
  '[](',
  '](',
  '**',
  '__',
  '|',
  '| a | b |',
  '---',
  '# ',
  '> > > ',
  '\ue000\ue001',
  'URL: ',
  '__proto__: x',
  '{"html":"',
  '©',
  'Foto: ',
  '12:30',
  '2024-13-45',
  '\u0660\u0661',
  'ﷺ',
  'İ',
  'ß',
  'e\u0301'.repeat(20),
  '👨‍👩‍👧‍👦',
];
/** Characters that hide, turn or cut text: bidirectional controls, byte order marks, line ends, C0 and C1, halves of pairs. */
const SIGNS = [
  ...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\ufeff\ufffe\uffff\u00ad\u200b\u200d\u2028\u2029\u0085\u00a0',
  ...'\u0000\u0001\u0008\t\v\f\r\n\u001b\u001f\u007f\u009f',
  '\ud800',
  '\udbff',
  '\udc00',
  '\udfff\ud800',
];
const TAGS = [
  'div',
  'p',
  'span',
  'b',
  'a',
  'ul',
  'li',
  'table',
  'td',
  'blockquote',
  'section',
  'x-y',
  'i',
  'h2',
  'font',
];

const place = fc.nat({ max: 1_000 });
/** A power of two, so that it shrinks well: mostly up to 128, one in a thousand up to the largest. */
const many = (largest: number): fc.Arbitrary<number> =>
  fc
    .oneof(
      { weight: 999, arbitrary: fc.nat({ max: Math.min(7, Math.log2(largest)) }) },
      { weight: 1, arbitrary: fc.nat({ max: Math.round(Math.log2(largest)) }) },
    )
    .map((power) => 2 ** power);

/** A damage; `scale` bounds how much one of them may add, in pieces. */
export function damages(scale: number): fc.Arbitrary<Damage> {
  const tag = fc.constantFrom(...TAGS);
  const of = (name: string, ...parameters: fc.Arbitrary<number | string>[]): fc.Arbitrary<Damage> =>
    fc.tuple(...parameters).map((values) => [name, ...values] as Damage);
  return fc.oneof(
    of('truncate', place),
    of('behead', place),
    of('duplicate', place, place, many(Math.min(scale, 64))),
    of('splice', fc.nat({ max: SEEDS.length - 1 }), place, place, place),
    of('swap', place, place, place),
    of('drop', place, place),
    of('insert', place, fc.constantFrom(...PIECES), many(scale)),
    of('signs', place, fc.constantFrom(...SIGNS), many(scale)),
    of('sprinkle', fc.constantFrom(...SIGNS, ...PIECES.slice(0, 12)), many(256)),
    of('nest', place, tag, many(scale)),
    of('siblings', place, tag, many(scale)),
    of('unclosed', tag),
    of('attribute', place, tag, many(scale)),
    of('entities', place, many(scale)),
    of('text', place, fc.string({ unit: 'binary', maxLength: 40 })),
    of('oneLine'),
    of('glue'),
    of('case', fc.constantFrom('upper', 'lower')),
    of('lineEnds', fc.constantFrom('\r\n', '\r', '\n\n', '\u2028', '\n\r')),
    of('wrap', fc.integer({ min: 1, max: 90 })),
  );
}

/** The page after one damage. */
export function damage(page: string, [name, ...parameters]: Damage): string {
  const at = (part: number | string | undefined): number => Math.floor((page.length * Number(part)) / 1_000);
  const [a, b, c, d] = parameters;
  const put = (index: number, text: string): string => page.slice(0, index) + text + page.slice(index);
  const [from, to] = [Math.min(at(a), at(b)), Math.max(at(a), at(b))];
  switch (name) {
    case 'truncate':
      return page.slice(0, at(a));
    case 'behead':
      return page.slice(at(a));
    case 'duplicate':
      return put(to, page.slice(from, Math.min(to, from + 2_000)).repeat(Number(c)));
    case 'splice': {
      const other = SEEDS[Number(a)]!;
      const start = Math.floor((other.length * Number(b)) / 1_000);
      return put(at(d), other.slice(start, start + Math.floor((other.length * Number(c)) / 1_000)));
    }
    case 'swap':
      return page.slice(at(c)) + page.slice(from, to) + page.slice(0, at(c));
    case 'drop':
      return page.slice(0, from) + page.slice(to);
    case 'insert':
    case 'signs':
      return put(at(a), String(b).repeat(Number(c)));
    case 'sprinkle':
      return sprinkle(page, String(a), Number(b));
    case 'nest':
      return put(at(a), `<${b}>`.repeat(Number(c)));
    case 'siblings':
      return put(at(a), `<${b}>x</${b}>`.repeat(Number(c)));
    case 'unclosed':
      return page.replaceAll(`</${a}>`, '');
    case 'attribute':
      return put(at(a), `<${b} class="${'a b'.repeat(Number(c))}" ${'x '.repeat(Number(c))}>`);
    case 'entities':
      return put(at(a), '&lt;&#x41;&bogus;&amp'.repeat(Number(b)));
    case 'text':
      return put(at(a), String(b));
    case 'oneLine':
      return page.replace(/\s/g, ' ');
    case 'glue':
      return page.replace(/\s/g, '');
    case 'case':
      return a === 'upper' ? page.toUpperCase() : page.toLowerCase();
    case 'lineEnds':
      return page.replaceAll('\n', String(a));
    default:
      return wrap(page, Number(a));
  }
}

function sprinkle(page: string, piece: string, times: number): string {
  const step = Math.max(1, Math.floor(page.length / times));
  const parts: string[] = [];
  for (let i = 0; i < page.length; i += step) parts.push(page.slice(i, i + step));
  return parts.join(piece);
}

/** Hard-wraps lines at so many characters, in the middle of words too. */
function wrap(page: string, width: number): string {
  const parts: string[] = [];
  for (let i = 0; i < page.length; i += width) parts.push(page.slice(i, i + width));
  return parts.join('\n');
}
