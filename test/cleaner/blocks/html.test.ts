import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBlocks } from '../../../lambda/cleaner/blocks/index.ts';
import { decode } from '../../../lambda/cleaner/decode/index.ts';
import type { Page } from '../../../lambda/cleaner/types.ts';

const pageOf = (html: string, limits = {}): Page =>
  buildBlocks(decode(html, { input: 'html' }), { input: 'html', limits });
const texts = (html: string): string[] => pageOf(html).blocks.map((block) => block.text);

describe('block boundaries', () => {
  it.each([
    ['inline elements run on', '<p>The <b>old</b> fer<i>ry</i> sails</p>', ['The old ferry sails']],
    ['one br is a space', '<p>Quay 3<br>Harbour Road</p>', ['Quay 3 Harbour Road']],
    ['two br are a boundary', '<p>First part<br> <br/>second part</p>', ['First part', 'second part']],
    ['hr is a boundary', 'Above<hr>below', ['Above', 'below']],
    ['elements nobody knows are blocks', '<x-card>One</x-card><x-card>Two</x-card>', ['One', 'Two']],
    [
      'a link around blocks is a boundary',
      'Go <a href="/x">there<div>now</div></a> then',
      ['Go', 'there', 'now', 'then'],
    ],
    ['scripts and styles hold no text', '<p>Kept<script>var a</script><style>b{}</style></p>', ['Kept']],
    [
      'templates hold no text but for those of a shadow root',
      '<x-story><template shadowrootmode="open"><p>Kept</p></template></x-story><template><p>Card</p></template>',
      ['Kept'],
    ],
    [
      'the sign of a link to its own place is none of a heading',
      '<h2>Ports<a href="#ports">¶</a></h2><h2><a href="/a#tides">#</a> Tides</h2><p>See <a href="#one">1</a></p>',
      ['Ports', 'Tides', 'See 1'],
    ],
    ['a comment that begins as a CDATA mark does is one', '<p>a</p><!--[CDATA[ x ]]--><p>b</p>', ['a', 'b']],
    ['an unclosed CDATA mark swallows nothing', '<p>Before</p><![CDATA[<p>After</p>', ['Before', 'After']],
    ['entities are decoded', '<p>Fish &amp; chips&nbsp;&#8364;5</p>', ['Fish & chips €5']],
    ['and what only looks like one stays', '<p>R&D, A&B; 3 < 4 &lt; 5 &am</p>', ['R&D, A&B; 3 < 4 < 5 &am']],
    [
      'links that nothing stands between are words apart',
      '<p><a href="/a">Ines Varga</a><a href="/b">Tom Reed</a></p>',
      ['Ines Varga Tom Reed'],
    ],
    [
      'but not the halves of one link',
      '<p><a href="/a">Co</a><a href="/a">me and see</a></p>',
      ['Come and see'],
    ],
    [
      'so are elements that end and begin like words',
      '<p><span>Ridgeway</span><span>Trail</span><b>2</b><i>km</i></p>',
      ['Ridgeway Trail 2km'],
    ],
    [
      'parts of one word stay together',
      '<p><span>light</span><span>house</span>, <b>B</b><b>BC</b>, <code><i>use</i><i>Tide</i></code></p>',
      ['lighthouse, BBC, useTide'],
    ],
    [
      'a paragraph of characters that do not show is none',
      '<p>One</p><p>\u200d</p><p>&#8203; &shy;</p>',
      ['One'],
    ],
    ['an entity makes no control character', '<p>Quay&#7;3</p>', ['Quay 3']],
    [
      'signs beside white space are none',
      '<p>a\u0085b\u2019c\u2070d\u3001e</p>',
      ['a\u0085b\u2019c\u2070d\u3001e'],
    ],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it.each(['  ', '\t', '\n\n', '\f', '\u00a0', '\u1680', '\u2003', '\u200b', '\u2029', '\u3000', '\ufeff'])(
    'white space such as %j is one space',
    (white) => {
      expect(texts(`<p>a${white}b</p>`)).toEqual(['a b']);
    },
  );
});

describe('facts of a block', () => {
  it('tells form and level', () => {
    const { blocks } = pageOf(
      `<h2>Head</h2><ul><li>one<ul><li>two</li></ul></li></ul><blockquote><p>said</p></blockquote>
       <pre>a\n  b</pre><table><tr><td>cell</td></tr></table><figure><figcaption>cap</figcaption></figure>`,
    );
    expect(blocks.map(({ text, form, level }) => [text, form, level])).toEqual([
      ['Head', 'heading', 2],
      ['one', 'list-item', 1],
      ['two', 'list-item', 2],
      ['said', 'quote', 1],
      ['a\n  b', 'code', 0],
      ['cell', 'table-cell', 0],
      ['cap', 'caption', 0],
    ]);
  });

  it('counts linked words and keeps the address', () => {
    const [block] = pageOf('<p>Read <a href="/tide">the tide table</a> first</p>').blocks;
    expect(block).toMatchObject({ words: 5, linkWords: 3 });
    expect(block!.marks).toEqual([{ from: 5, to: 19, type: 'link', href: '/tide' }]);
  });

  it('counts the words of a link around blocks, in each of them', () => {
    const { blocks } = pageOf(
      '<a href="/quay"><h3>Quay reopens</h3><p>After <b>two</b> years</p></a><p>Open now</p>',
    );
    expect(blocks.map(({ text, words, linkWords }) => [text, words, linkWords])).toEqual([
      ['Quay reopens', 2, 2],
      ['After two years', 3, 3],
      ['Open now', 2, 0],
    ]);
    expect(blocks[0]!.marks).toEqual([{ from: 0, to: 12, type: 'link', href: '/quay' }]);
  });

  it.each([
    ['holds another link', '<a href="/x"><p>Never closed</p><p>See <a href="/y">there</a></p>'],
    ['holds a long text', `<a href="/x"><p>${'The ferry sails at nine. '.repeat(60)}</p></a>`],
    ['names a place', '<a name="x"><p>The quay</p></a>'],
  ])('takes no blocks for linked when what is around them %s', (_, html) => {
    expect(pageOf(html).blocks[0]!.linkWords).toBe(0);
  });

  it('decodes entities in titles and addresses, where "&copy=" is a parameter, and none in scripts', () => {
    const { head, blocks } = pageOf(
      `<title>Fish &amp; chips</title><script type="application/ld+json">"&amp;"</script>
       <a href="/find?fish=1&copy=2&amp;page=3">Find &copy=</a>`,
    );
    expect(head).toMatchObject({ title: 'Fish & chips', jsonLd: ['"&amp;"'] });
    expect(blocks[0]!.text).toBe('Find ©=');
    expect(blocks[0]!.marks[0]!.href).toBe('/find?fish=1&copy=2&page=3');
  });

  it('keeps the places of what stands behind CDATA marks', () => {
    const html = '<p>a</p>]]><![CDATA[<p>b</p>]]><![CDATA[]]><p>c</p>';
    const found = pageOf(html).blocks.map(({ text, from, to }) => [text, html.slice(from, to)]);
    expect(found).toEqual(['a', 'b', 'c'].map((text) => [text, text]));
  });

  it('reads elements and attributes in capitals', () => {
    const { blocks, tree } = pageOf(
      '<DIV CLASS="Lead Ä" Id=Top><P><A HREF="/Quay">To the quay</A></P></DIV>',
    );
    expect(blocks[0]!.marks).toEqual([{ from: 0, to: 11, type: 'link', href: '/Quay' }]);
    expect(tree.tag).toEqual(['#document', 'div', 'p', 'a']);
    expect(tree.tokens[1]).toBe('lead ä top');
  });

  it('flags hidden text and keeps it', () => {
    const { blocks } = pageOf('<p hidden>a</p><div style="display: none"><p>b</p></div><p>c</p>');
    expect(blocks.map(({ text, hidden }) => [text, hidden])).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
    ]);
  });

  it('gives spans that hold the text, for every page', () => {
    const words = fc.array(fc.constantFrom('tide', 'pier', 'gull', 'mast'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('p', 'div', 'li', 'h2', 'b'), words), { maxLength: 12 }),
        (parts) => {
          const html = parts.map(([tag, list]) => `<${tag}>${list.join(' ')}</${tag}>\n`).join('');
          if (html === '') return;
          for (const { text, from, to } of pageOf(html).blocks) {
            const span = html
              .slice(from, to)
              .replace(/<[^>]*>/g, ' ')
              .replace(/\s+/g, ' ')
              .trim();
            expect(span).toBe(text);
          }
        },
      ),
    );
  });
});

describe('limits', () => {
  it('unwinds elements nested too deep and loses no text', () => {
    const html = `${'<div>'.repeat(100_000)}deep<p>deeper</p>`;
    const { blocks, tree } = pageOf(html);
    expect(blocks.map((block) => block.text)).toEqual(['deep', 'deeper']);
    expect(Math.max(...tree.depth)).toBeLessThanOrEqual(1_002);
  });

  it('cuts a page of too many tags and says so', () => {
    const page = pageOf('<p>word</p>'.repeat(100), { nodes: 50 });
    expect(page.truncated).toContain('50 tags');
    expect(page.blocks).toHaveLength(25);
    expect(pageOf('<p>word</p>'.repeat(25), { nodes: 50 }).truncated).toBeNull();
    const late = `${'word '.repeat(50)}${'<'.repeat(50)}`;
    expect(pageOf(late, { nodes: 50 }).truncated).toBeNull();
    expect(pageOf(`${late}<`, { nodes: 50 }).truncated).toContain('at character 300');
  });
});

describe('pages that a script draws', () => {
  const sentence =
    'The ferry company put two more boats on the line because commuters had waited for hours. ';
  const body = `<p>${sentence.repeat(4)}</p><p>${sentence.repeat(5)}</p>`;

  it.each([
    [
      'JSON-LD',
      `<script type="application/ld+json">${JSON.stringify({ articleBody: sentence.repeat(9) })}</script>`,
    ],
    [
      'state with markup',
      `<script>self.push([1,${JSON.stringify(body).replaceAll('<', '\\u003c')}])</script>`,
    ],
  ])('take the article out of %s', (_, script) => {
    const page = pageOf(`<title>Ferry</title><div id="root"></div>${script}`);
    expect(page.blocks.map((block) => block.text).join(' ')).toContain(sentence.trim());
    expect(page.blocks.every((block) => page.tree.tag[block.node] !== 'script')).toBe(true);
  });

  it('leave code alone, and pages that show their prose', () => {
    const code = `<script>var a="${'if(x){y[0]=z;}'.repeat(60)}"</script>`;
    expect(pageOf(`<div>Loading</div>${code}`).blocks).toHaveLength(1);
    const full = `<p>${sentence.repeat(10)}</p><script>x(${JSON.stringify(body)})</script>`;
    expect(pageOf(full).blocks).toHaveLength(1);
  });

  const script = `<script>x(${JSON.stringify(body)})</script>`;
  const crossings = (times: number): string => `<p>${'Next crossing in an hour. '.repeat(times)}</p>`;
  const typed = (type: string): string => `<script type="application/ld+json">{"@type":"${type}"}</script>`;
  const entries = '<li>Crossings and fares</li>'.repeat(100);

  it.each([
    [
      'a page that calls itself an article, whatever else it shows',
      `${typed('NewsArticle')}${entries}`,
      true,
    ],
    ['a shop: it may be its terms', typed('Product'), false],
    ['a list', typed('ItemList'), false],
    ['an article with a list', `${typed('NewsArticle')}${typed('ItemList')}`, true],
    ['a discussion', typed('DiscussionForumPosting'), true],
    ['a page that says nothing and shows less', crossings(19), true],
    ['a page that says nothing and shows more', entries, false],
  ])('%s', (_, shown, isTaken) => {
    const shows = pageOf(`${shown}${script}`).blocks.some(({ text }) => text.startsWith(sentence.trim()));
    expect(shows).toBe(isTaken);
  });
});

it('a paragraph of many links takes time in proportion', () => {
  const millisecondsOf = (links: number): number => {
    const html = `<p>${'<a href="/x">go <b>on</b></a> '.repeat(links)}`;
    const times = [1, 2, 3].map(() => {
      const before = performance.now();
      expect(pageOf(html).blocks[0]!.marks).toHaveLength(2 * links);
      return performance.now() - before;
    });
    return Math.min(...times);
  };
  millisecondsOf(1_000);
  // Sixteen times and more where each link reads the whole paragraph.
  expect(millisecondsOf(60_000) / millisecondsOf(15_000)).toBeLessThan(10);
});
