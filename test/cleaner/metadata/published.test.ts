import { describe, expect, test } from 'vitest';
import { html, jsonLd, meta, metadataOf } from './page.ts';

const publishedOf = (page: string, url?: string): string | null =>
  metadataOf(page, url === undefined ? {} : { url }).published;
const ld = (dates: object): string =>
  jsonLd({ '@type': 'NewsArticle', headline: 'Ferry landing stays open', ...dates });

describe('sources of the date of publication', () => {
  test.each([
    ['JSON-LD', html({ head: ld({ datePublished: '2024-05-03T10:00:00Z' }) }), '2024-05-03T10:00:00Z'],
    ['meta', html({ head: meta('article:published_time', '2024-05-03') }), '2024-05-03'],
    ['meta of a site’s own making', html({ head: meta('w-published-date', '2024-05-03') }), '2024-05-03'],
    ['microdata', html({ byline: '<meta itemprop="datePublished" content="2024-05-03">' }), '2024-05-03'],
    [
      '<time datetime>',
      html({ byline: '<time datetime="2024-05-03T10:00">Friday</time>' }),
      '2024-05-03T10:00',
    ],
    ['<time> without datetime', html({ byline: '<time>3 May 2024</time>' }), '2024-05-03'],
    ['a visible line', html({ byline: '<p>Published: 3 May 2024, 10:30</p>' }), '2024-05-03T10:30'],
    [
      'a dateline',
      html({ byline: '' }).replace('The council', 'BRACKWATER, 3 May 2024 – The council'),
      '2024-05-03',
    ],
    ['a label behind the body', html({ foot: '<p>First published 3 May 2024</p>' }), '2024-05-03'],
    ['text headers', 'URL: https://courier.example/a\nDate: 2024-05-03\n\nThe council voted.', '2024-05-03'],
  ])('%s', (_, page, iso) => {
    expect(publishedOf(page)).toBe(iso);
  });

  test.each([
    ['https://courier.example/2024/05/03/ferry', '2024-05-03'],
    ['https://courier.example/2024/may/03/ferry', '2024-05-03'],
    ['https://courier.example/ferry-20240503.html', '2024-05-03'],
    ['https://courier.example/2024/05/ferry', null],
    ['https://courier.example/article-12345678', null],
    ['https://courier.example/ferry?d=2024/05/03/', null],
  ])('address %s', (url, iso) => {
    expect(publishedOf(html({}), url)).toBe(iso);
  });
});

describe('choice', () => {
  test('publication, not the last change; the change is kept apart', () => {
    const head = ld({ datePublished: '2024-05-03', dateModified: '2024-06-01' });
    const { published, modified } = metadataOf(html({ head, byline: '<p>Updated 1 June 2024</p>' }));
    expect([published, modified]).toEqual(['2024-05-03', '2024-06-01']);
  });

  test('the earlier date that readers see wins over metadata that was set anew', () => {
    const head = meta('article:published_time', '2024-05-03');
    expect(publishedOf(html({ head, byline: '<p class="date">12 March 2019</p>' }))).toBe('2019-03-12');
  });

  test('a visible change never makes the metadata look too new', () => {
    const head = meta('article:published_time', '2024-05-03');
    expect(publishedOf(html({ head, byline: '<p>3 May 2024</p><p>Updated 2 May 2024</p>' }))).toBe(
      '2024-05-03',
    );
  });

  test('a change alone stands in, and is marked as such', () => {
    const { published, provenance } = metadataOf(html({ head: meta('article:modified_time', '2024-06-01') }));
    expect(published).toBe('2024-06-01');
    expect(provenance.published?.source).toContain('last change');
    expect(provenance.published?.confidence).toBeLessThanOrEqual(0.3);
  });

  test('dates of related cards, comments and copyright never win', () => {
    const foot = `<aside class="related"><p>4 April 2023</p></aside><div class="comments"><time datetime="2022-02-02">2 Feb</time></div>
      <footer><p>Copyright 1 January 2020 Brackwater Courier</p></footer>`;
    expect(publishedOf(html({ foot }))).toBeNull();
    expect(publishedOf(html({ foot, byline: '<p>3 May 2024</p>' }))).toBe('2024-05-03');
  });

  test('agreeing sources give the most precise writing of the day', () => {
    const head = `${meta('article:published_time', '2024-05-03')}${ld({ datePublished: '2024-05-03T10:00:00+02:00' })}`;
    expect(publishedOf(html({ head }))).toBe('2024-05-03T10:00:00+02:00');
  });

  test('an ambiguous visible day is read as the metadata has it', () => {
    const head = meta('article:modified_time', '2024-04-03');
    expect(publishedOf(html({ head, byline: '<p>Published 03/04/2024</p>' }))).toBe('2024-04-03');
    expect(publishedOf(html({ byline: '<p>Published 03/04/2024</p>' }))).toBe('2024-03-04');
    expect(publishedOf(html({ byline: '<p>Published 03/04/2024</p>' }), 'https://courier.co.uk/a')).toBe(
      '2024-04-03',
    );
  });

  test('the day of the address where the metadata gives the hour in UTC', () => {
    const head = meta('article:published_time', '2024-05-02T23:30:00+00:00');
    expect(publishedOf(html({ head }), 'https://courier.example/2024/05/03/ferry')).toBe('2024-05-03');
  });
});
