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
    ['RDFa', html({ byline: '<p property="schema:author">Mira Holt</p>' })],
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

  test.each([
    [
      'in the line',
      '<p>By <a href="/authors/a">Mira Holt</a> | Fact-checked by <a href="/authors/b">Jonas Bree</a></p>',
    ],
    ['in the line before', '<p>By Mira Holt</p><p>Reviewed by</p><p><a href="/authors/b">Jonas Bree</a></p>'],
    [
      'who answered',
      '<p>asked May 2, 2024</p><p><a href="/users/1/a">Mira Holt</a></p><p>answered May 3, 2024</p><p><a href="/users/2/b">Jonas Bree</a></p>',
    ],
  ])('who checked, edited or answered is no author: %s', (_, byline) => {
    expect(authorsOf(html({ byline }))).toEqual(['Mira Holt']);
  });

  test('a label in the line before counts in the body too', () => {
    const foot = `<p>${'The ferry sails twice a day and the islanders like it that way. '.repeat(3)}</p>`;
    const byline =
      `<p>${'The landing stays open all winter, the council said on Monday. '.repeat(3)}</p>`.repeat(12);
    expect(authorsOf(html({ byline: `${byline}<p>Written by:</p><p>Mira Holt</p>${byline}`, foot }))).toEqual(
      ['Mira Holt'],
    );
  });

  test('what metadata call an organisation outweighs a name that the body brings by the way', () => {
    const head = ld({ '@type': 'Organization', name: 'Brackwater Ferry Office' });
    const body =
      `<p>${'The landing stays open all winter, the council said on Monday. '.repeat(3)}</p>`.repeat(12);
    expect(
      metadataOf(html({ head, byline: `${body}<p>Drawings by Jonas Bree</p>${body}` })).organisations,
    ).toEqual(['Brackwater Ferry Office']);
  });

  test('an account is a name where accounts write: on a forum, or marked up as one', () => {
    const forum = jsonLd({
      '@type': 'DiscussionForumPosting',
      headline: 'Ferry landing',
      author: { name: 'seal_watcher' },
    });
    const reply = '<p><a href="/members/tala/">Tala Okoro</a></p>';
    expect(authorsOf(html({ head: forum, foot: reply }))).toEqual(['seal_watcher']);
    expect(authorsOf(html({ byline: '<p>by sealwatcher</p>' }))).toEqual(['sealwatcher']);
  });

  test('an office that the markup calls the author', () => {
    expect(metadataOf(html({ byline: '<p class="article-author">Newsdesk</p>' })).organisations).toEqual([
      'Newsdesk',
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
