import { describe, expect, test } from 'vitest';
import { html, jsonLd, meta, metadataOf } from './page.ts';

const authorsOf = (page: string): readonly string[] => metadataOf(page).authors;
const ld = (author: unknown): string =>
  jsonLd({ '@type': 'NewsArticle', headline: 'Ferry landing stays open', author });

describe('sources', () => {
  test.each([
    ['JSON-LD', html({ head: ld({ '@type': 'Person', name: 'Mira Holt' }) })],
    ['meta author', html({ head: meta('author', 'Mira Holt') })],
    ['meta citation_author, last name first', html({ head: meta('citation_author', 'Holt, Mira') })],
    ['a visible byline', html({ byline: '<p>By Mira Holt</p>' })],
    ['a byline with a date', html({ byline: '<div>3 May 2024 by Mira Holt</div>' })],
    ['a label in the line before', html({ byline: '<div>Written by</div><div>Mira Holt</div>' })],
    ['markup of an author', html({ byline: '<div class="article-author-name">Mira Holt</div>' })],
    ['a link to an author', html({ byline: '<p><a href="/authors/mira-holt">Mira Holt</a></p>' })],
    ['a lone name beside the date', html({ byline: '<p>Mira Holt</p><p>3 May 2024</p>' })],
    ['the end of the article', html({ foot: '<p>Written by Mira Holt</p>' })],
    [
      'the address of an author page',
      html({ head: meta('article:author', 'https://courier.example/authors/mira-holt') }),
    ],
    ['another language', html({ lang: 'de', byline: '<p>Von Mira Holt, Redakteurin</p>' })],
    [
      'a header line of flattened text',
      'URL: https://courier.example/a\nAuthor: Mira Holt\n\nThe council voted.',
    ],
  ])('%s', (_, page) => {
    expect(authorsOf(page)).toEqual(['Mira Holt']);
  });
});

describe('traps', () => {
  test('an author that is the site is an organisation, and a visible person wins over it', () => {
    const head = `${meta('og:site_name', 'Brackwater Courier')}${ld({ '@type': 'Person', name: 'Brackwater Courier' })}`;
    expect(metadataOf(html({ head })).authors).toEqual([]);
    expect(metadataOf(html({ head })).organisations).toEqual(['Brackwater Courier']);
    expect(authorsOf(html({ head, byline: '<p>By Mira Holt</p>' }))).toEqual(['Mira Holt']);
  });

  test.each(['admin', 'mira@courier.example', '@miraholt', 'https://social.example/courier', 'null'])(
    '%s is nobody',
    (value) => {
      expect(authorsOf(html({ head: meta('author', value) }))).toEqual([]);
    },
  );

  test('an agency beside persons is an organisation', () => {
    const { authors, organisations } = metadataOf(
      html({ byline: '<p>By Mira Holt and Jonas Bree, Reuters</p>' }),
    );
    expect(authors).toEqual(['Mira Holt', 'Jonas Bree']);
    expect(organisations).toEqual(['Reuters']);
  });

  test('commenters and authors of cards are not authors', () => {
    const foot = `<div class="comments"><div class="comment-author">Tala Okoro</div></div>
      <aside class="related"><p>By Jonas Bree</p></aside>`;
    expect(authorsOf(html({ foot }))).toEqual([]);
  });

  test('a sentence that begins with a by-word is no byline', () => {
    expect(
      authorsOf(html({ byline: '<p>By keeping the landing open, the town helps the islands.</p>' })),
    ).toEqual([]);
  });

  test('a visible list completes one name of the metadata', () => {
    const head = meta('author', 'Mira Holt');
    expect(authorsOf(html({ head, byline: '<p>By Mira Holt, Jonas Bree and Tala Okoro</p>' }))).toEqual([
      'Mira Holt',
      'Jonas Bree',
      'Tala Okoro',
    ]);
  });

  test('provenance names the source and the rival', () => {
    const page = html({ head: meta('author', 'Mira Holt'), byline: '<p>By Jonas Bree</p>' });
    expect(metadataOf(page).provenance.authors).toMatchObject({
      value: 'Mira Holt',
      source: 'meta author',
      rivals: [{ value: 'Jonas Bree', source: 'visible byline' }],
    });
  });
});
