import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractMetadata } from '../../../lambda/cleaner/assemble/metadata/index.ts';
import { buildBlocks } from '../../../lambda/cleaner/blocks/index.ts';
import { decode } from '../../../lambda/cleaner/decode/index.ts';
import { html, jsonLd, meta, metadataOf } from './page.ts';

describe('site, addresses, subject', () => {
  test('site name and publisher stand apart', () => {
    const head =
      meta('og:site_name', 'Courier Online') +
      jsonLd({ '@type': 'NewsArticle', publisher: { name: 'Courier Press Ltd' } });
    expect(metadataOf(html({ head }))).toMatchObject({
      siteName: 'Courier Online',
      publisher: 'Courier Press Ltd',
    });
  });

  test('the tail of <title> is a guess where nothing else names the site', () => {
    const { siteName, provenance } = metadataOf(
      html({ head: '<title>Ferry landing stays open | Courier Online</title>' }),
    );
    expect(siteName).toBe('Courier Online');
    expect(provenance.siteName?.confidence).toBeLessThan(0.5);
  });

  test.each([
    ['before the title', 'Courier Online - Ferry landing stays open'],
    ['behind a section', 'Ferry landing stays open :: Islands :: Courier Online'],
    ['behind a low line', 'Ferry landing stays open_Courier Online'],
    ['behind slashes', 'Ferry landing stays open // Courier Online'],
    ['before a colon, where a heading leads home', 'Courier Online: Ferry landing stays open'],
  ])('the site is named in <title> %s', (_, title) => {
    const top = '<header><h3><a href="/">Courier Online</a></h3><nav><a href="/i">Islands</a></nav></header>';
    expect(metadataOf(html({ head: `<title>${title}</title>`, top })).siteName).toBe('Courier Online');
  });

  test.each([
    ['a section, which a menu leads to', 'Ferry landing stays open - Harbours - Islands'],
    ['a part that the page says nowhere', 'Ferry landing stays open - Islands - Courier Online'],
    ['a kicker', 'Interview: Ferry landing stays open'],
  ])('the site is not named by %s', (_, title) => {
    const top = '<nav><a href="/i">Islands</a></nav><p>Interview</p>';
    expect(metadataOf(html({ head: `<title>${title}</title>`, top })).siteName).toBeNull();
  });

  test('stamps behind pictures name the site of flattened text', () => {
    const lines = [
      'A ferry at dawn. - Courier Online, 1920, 03.05.2024',
      'The council voted.',
      'The pier. - Courier Online, 1920, 01.05.2024',
    ];
    expect(metadataOf(lines.join('\n\n')).siteName).toBe('Courier Online');
  });

  test('addresses are resolved', () => {
    const page = html({ head: '<link rel="canonical" href="/a/ferry#top">' });
    expect(metadataOf(page, { url: 'https://courier.example/b?x=1' })).toMatchObject({
      url: 'https://courier.example/b?x=1',
      canonicalUrl: 'https://courier.example/a/ferry',
    });
    expect(
      metadataOf(html({ head: '<link rel="canonical" href="javascript:alert(1)">' })).canonicalUrl,
    ).toBeNull();
  });

  test('description, section, tags', () => {
    const head = `${meta('description', 'What the vote means.')}${meta('article:section', 'Islands')}
      ${meta('article:tag', 'ferry')}${meta('article:tag', 'winter')}${meta('keywords', 'Ferry, council; islands')}`;
    expect(metadataOf(html({ head }))).toMatchObject({
      description: 'What the vote means.',
      section: 'Islands',
      tags: ['ferry', 'winter', 'council', 'islands'],
    });
  });
});

describe('what a scraper knew of site and subject', () => {
  const known = {
    siteName: 'Courier Online',
    language: 'sv',
    section: 'Islands',
    description: 'What the vote means.',
    tags: ['ferry'],
  };

  test('fills gaps, and says so', () => {
    const { provenance, ...metadata } = metadataOf(html({ lang: '' }), { known });
    expect(metadata).toMatchObject({ siteName: 'Courier Online', section: 'Islands', tags: ['ferry'] });
    expect(metadata.description).toBe('What the vote means.');
    for (const field of ['siteName', 'section', 'description'])
      expect(provenance[field]?.source).toBe('scraper');
    expect(metadataOf('Kort.', { known })).toMatchObject({ language: 'sv' });
  });

  test('never overrules what the page states', () => {
    const head = meta('og:site_name', 'Island Courier') + meta('article:section', 'Sea');
    expect(metadataOf(html({ head, lang: 'en' }), { known })).toMatchObject({
      siteName: 'Island Courier',
      section: 'Sea',
      language: 'en',
    });
  });
});

describe('language', () => {
  test('declared, as the primary subtag', () => {
    expect(metadataOf(html({ lang: 'en-GB' })).language).toBe('en');
  });
  test('a template that declares another language than the text is overruled', () => {
    const text =
      'Der Rat hat am Dienstag beschlossen, dass die alte Anlegestelle auch im Winter für die Bewohner der drei Inseln offen bleibt, und das ist nicht die einzige Nachricht, die sie mit der Entscheidung verbinden.';
    const page = `<html lang="en"><body><h1>Anlegestelle</h1><p>${text}</p><p>${text}</p></body></html>`;
    expect(metadataOf(page).language).toBe('de');
  });
  test('nothing declared: by script', () => {
    expect(
      metadataOf('市议会星期二投票决定，冬季期间继续开放旧渡口，以便三个岛屿的居民出行。').language,
    ).toBe('zh');
    expect(metadataOf('村の議会は火曜日に、冬の間も古い船着き場を開けておくことを決めた。').language).toBe(
      'ja',
    );
  });
});

test('values that the scraper knew fill gaps and never overrule the page', () => {
  const known = { title: 'Known title of the page', published: '2020-01-01', authors: ['Tala Okoro'] };
  const page = (head: string): string => html({ h1: '', head });
  const bare = extract(page(''), known);
  expect(bare).toMatchObject({ title: known.title, published: known.published, authors: known.authors });
  const stated = extract(
    page(
      meta('og:title', 'Ferry landing stays open') +
        meta('article:published_time', '2024-05-03') +
        meta('author', 'Mira Holt'),
    ),
    known,
  );
  expect(stated).toMatchObject({
    title: 'Ferry landing stays open',
    published: '2024-05-03',
    authors: ['Mira Holt'],
  });
});

function extract(input: string, known: { title: string; published: string; authors: string[] }) {
  const options = { known };
  const page = buildBlocks(decode(input, options), options);
  return extractMetadata({ page, verdicts: [], options, text: '' }).metadata;
}

test('no input throws, and the same input gives the same metadata', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<h1>',
    '</h1>',
    '<time datetime="2024-05-03">',
    '</time>',
    '<meta property="og:title" content="',
    '">',
    '<a href="/author/x">',
    '</a>',
    'By ',
    'Mira Holt',
    ' | ',
    '3 May 2024',
    '03/04/2024',
    '<script type="application/ld+json">',
    '{"@type":"NewsArticle","author":',
    '[',
    '{',
    '</script>',
    'Updated',
    '&amp;',
    '<div class="author">',
    '</div>',
    '\u200f',
    'أ',
    '市',
    '\ud800',
    '0',
    ' - ',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom('html' as const, 'text' as const),
      (pieces, input) => {
        const source = pieces.join('');
        fc.pre(source.trim() !== '');
        const once = metadataOf(source, { input });
        expect(metadataOf(source, { input })).toEqual(once);
        for (const choice of Object.values(once.provenance)) {
          expect(choice.confidence).toBeGreaterThanOrEqual(0);
          expect(choice.confidence).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});

test('the work stays linear on pages with thousands of everything', () => {
  const many = (piece: string): string => piece.repeat(4000);
  const head =
    many(meta('datePublished', '2024-05-03')) +
    many(meta('author', 'Mira Holt')) +
    many(jsonLd({ '@type': 'Article' }));
  const byline = many(
    '<p>By Mira Holt</p><time datetime="2024-05-03">3 May 2024</time><h1>Ferry landing</h1>',
  );
  const started = performance.now();
  const { authors, published } = metadataOf(html({ head, byline }));
  expect([authors, published]).toEqual([['Mira Holt'], '2024-05-03']);
  expect(performance.now() - started).toBeLessThan(5_000);
});
