import { gzipSync } from 'node:zlib';
import { inventArticle } from '../../bench/scale/invent.ts';

const MEGABYTE = 1024 * 1024;
/** The largest object that the pipeline takes by default. */
export const LARGEST = 20 * MEGABYTE;

const PROSE =
  'The council said on Tuesday that the bridge over the river will stay closed until the end of the month. ';
const fill = (piece: string, size = LARGEST): string => piece.repeat(Math.floor(size / piece.length));
const page = (body: string): string =>
  `<html><head><title>Bridge</title></head><body><p>${PROSE.repeat(3)}</p>${body}</body></html>`;
const ld = (json: string): string => page(`<script type="application/ld+json">${json}</script>`);

/** Pages as large as the pipeline takes them, each made to cost memory or time somewhere; made when asked for. */
export const HOSTILE: Readonly<Record<string, () => string | Uint8Array>> = {
  'article, html': () => inventArticle('html', LARGEST - MEGABYTE),
  'article, text': () => inventArticle('text', LARGEST - MEGABYTE),
  'one line of prose': () => fill(PROSE),
  'one paragraph of prose': () => page(`<p>${fill(PROSE, LARGEST - MEGABYTE)}</p>`),
  'one word': () => fill('a'),
  'a million lines': () => fill('Said.\n'),
  'a million list lines': () => fill('* a [b](c) **d**\n'),
  'a million cells of text': () => fill(`${'a | '.repeat(49)}a\n`),
  'a million bars': () => fill('|a|b\n'),
  'a million pictures of Markdown': () => fill('![a](b) '),
  'a million siblings': () => page(fill('<p>x</p>', 8 * MEGABYTE)),
  'a million links': () => page(fill('<a href="/x">x y</a>\n', LARGEST - MEGABYTE)),
  'a million levels': () => page(fill('<div>', 5 * MEGABYTE)),
  'a million bold levels': () => page(fill('<b>', 3 * MEGABYTE)),
  'paragraphs in 990 bold levels': () => page(fill('<b>', 2_970) + fill('<p>x y</p>', 3 * MEGABYTE)),
  'paragraphs in 990 links': () =>
    page(fill('<a href=x><i>', 990 * 7) + fill('<p>x y<br><br>z', 3 * MEGABYTE)),
  'a heading of a million emoji': () => page(`<h1>${'👨‍👩‍👧‍👦'.repeat(750_000)}</h1>`),
  'a million cells': () => page(`<table>${fill('<tr><td>1<td>2', 14 * MEGABYTE)}`),
  'a million pictures': () => page(fill('<img src=a.jpg alt="A b">', LARGEST - MEGABYTE)),
  'a million meta': () => page(fill('<meta name=author content="Jo Doe">', LARGEST - MEGABYTE)),
  'a million times': () => page(fill('<time datetime=2024-05-06>May 6, 2024</time>', LARGEST - MEGABYTE)),
  'a million attributes': () => page(`<div ${fill('a1="b" ', 10 * MEGABYTE)}>x</div>`),
  'one attribute': () => page(`<div class="${fill('a b ', 18 * MEGABYTE)}"><p>x</p><p>y</p></div>`),
  'a class of 100 KB on each element': () =>
    page(fill(`<p class="${'a b '.repeat(25_000)}">x`, LARGEST - MEGABYTE)),
  'a million entities': () => page(fill('&amp;&lt;&#x41;&bogus', LARGEST - MEGABYTE)),
  'a million brackets': () => fill('<'),
  'a million open comments': () => page(fill('<!--', LARGEST - MEGABYTE)),
  'a million open CDATA': () => page(fill('<![CDATA[', LARGEST - MEGABYTE)),
  'a million scripts': () => page(fill('<script>"a"</script>', LARGEST - MEGABYTE)),
  'JSON-LD, deep': () => ld(fill('[', 5 * MEGABYTE)),
  'JSON-LD, deep objects': () => ld(`${fill('{"@graph":', 5 * MEGABYTE)}`),
  'JSON-LD, wide': () =>
    ld(`[${fill('{"@type":"NewsArticle","author":{"name":"Jo Doe"}},', 15 * MEGABYTE)}{}]`),
  'JSON-LD, broken': () => ld(fill('{"@type":"NewsArticle","headline":"a "b" c",\n', 15 * MEGABYTE)),
  'JSON-LD, a string': () => ld(`{"@type":"NewsArticle","articleBody":"${fill(PROSE, 15 * MEGABYTE)}"}`),
  'dates on every line': () => fill('May 6, 2024, 12:30, 06/05/2024 by Jo Doe\n'),
  'credits on every line': () => fill('Photo: Jo Doe / Agency, © 2024 Reuters\n'),
  'a million control characters': () => PROSE.repeat(200) + fill('a\u0001b '),
  'a million double blanks': () => fill('a  b\t\tc'),
  'a million double blanks, html': () => page(fill('a  b\t\tc', LARGEST - MEGABYTE)),
  'broken UTF-8': () => Buffer.alloc(LARGEST, 0xc3),
  'Latin-1': () => Buffer.alloc(LARGEST, Buffer.from('Stra\xdfe und H\xe4user. ', 'latin1')),
  'UTF-16': () => Buffer.from(`\ufeff${fill(PROSE, 9 * MEGABYTE)}`, 'utf16le'),
  Chinese: () => Buffer.from(fill('议会星期二表示，这座桥将关闭到月底。', 6 * MEGABYTE)),
  'gzip of 32 MB': () => gzipSync(inventArticle('html', 31 * MEGABYTE), { level: 1 }),
  'gzip of 60 MB': () => gzipSync(inventArticle('html', 60 * MEGABYTE), { level: 1 }),
  'gzip of 60 MB of zeros': () => gzipSync(Buffer.alloc(60 * MEGABYTE, 0x20)),
  'gzip of a gigabyte': () => gzipSync(Buffer.alloc(1024 * MEGABYTE)),
  'gzip in gzip': () => gzipSync(gzipSync(Buffer.alloc(200 * MEGABYTE, 0x41))),
};

/** A hostile page as it comes from the bucket. */
export function bytesOf(name: string): Buffer {
  const page = HOSTILE[name]!();
  return typeof page === 'string'
    ? Buffer.from(page)
    : Buffer.from(page.buffer, page.byteOffset, page.length);
}
