import { describe, expect, test } from 'vitest';
import { clean } from '../../../lambda/cleaner/index.ts';
import { BODY, html, jsonLd, meta, metadataOf } from './page.ts';

const publishedOf = (page: string, url?: string): string | null =>
  metadataOf(page, url === undefined ? {} : { url }).published;
const ld = (dates: object): string =>
  jsonLd({ '@type': 'NewsArticle', headline: 'Ferry landing stays open', ...dates });

describe('sources of the date of publication', () => {
  test.each([
    ['JSON-LD', html({ head: ld({ datePublished: '2024-05-03T10:00:00Z' }) }), '2024-05-03T10:00:00Z'],
    ['meta', html({ head: meta('article:published_time', '2024-05-03') }), '2024-05-03'],
    ['meta of a site’s own making', html({ head: meta('w-published-date', '2024-05-03') }), '2024-05-03'],
    ['meta published', html({ head: meta('published', 'May 3, 2024') }), '2024-05-03'],
    ['microdata', html({ byline: '<meta itemprop="datePublished" content="2024-05-03">' }), '2024-05-03'],
    [
      '<time datetime>',
      html({ byline: '<time datetime="2024-05-03T10:00">Friday</time>' }),
      '2024-05-03T10:00',
    ],
    [
      'RDFa',
      html({ byline: '<span property="schema:datePublished" content="2024-05-03">Friday</span>' }),
      '2024-05-03',
    ],
    ['RDFa text', html({ byline: '<span property="dc:issued">2024-05-03</span>' }), '2024-05-03'],
    ['numbers in cells', html({ byline: '<p>23 | 05 | 2024</p>' }), '2024-05-23'],
    ['<time> without datetime', html({ byline: '<time>3 May 2024</time>' }), '2024-05-03'],
    ['a visible line', html({ byline: '<p>Published: 3 May 2024, 10:30</p>' }), '2024-05-03T10:30'],
    [
      'a dateline',
      html({ byline: '' }).replace('The council', 'BRACKWATER, 3 May 2024 – The council'),
      '2024-05-03',
    ],
    ['a label behind the body', html({ foot: '<p>First published 3 May 2024</p>' }), '2024-05-03'],
    [
      'the day that readers see a time in UTC as',
      html({ byline: '<time datetime="2024-05-04T04:13:00Z">May 3, 2024</time>' }),
      '2024-05-03',
    ],
    [
      'the first post of a thread, above its headline',
      html({
        top: '<div><h4>#1 3 May 2024</h4></div>',
        byline: `<p>${BODY}</p><p>Signed.</p><h4>#2 4 May 2024</h4>`,
      }),
      '2024-05-03',
    ],
    [
      'the thread, not its last post',
      html({
        byline: `<p>last post by jonas <time datetime="2024-05-09">May 9, 2024</time></p>
          <p>#1 <time datetime="2024-05-03">May 3, 2024</time></p>`,
      }),
      '2024-05-03',
    ],
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

  test('it stands by the headline inside of what a page builder calls a widget too', () => {
    const head = meta('article:published_time', '2024-05-03');
    const built = '<div class="elementor-widget elementor-widget-container"><p>12 March 2019</p></div>';
    expect(publishedOf(html({ head, byline: built }))).toBe('2019-03-12');
    expect(publishedOf(html({ head, byline: built.replaceAll('elementor-', '') }))).toBe('2024-05-03');
  });

  test('the first change that is known stands in for an unknown day of publication', () => {
    const head = meta('article:modified_time', '2024-06-01');
    const { provenance } = metadataOf(html({ head, byline: '<p>Updated 12 May 2024</p>' }));
    expect(provenance.published).toMatchObject({
      value: '2024-05-12',
      source: 'visible date (last change)',
      rivals: [{ value: '2024-06-01' }],
    });
  });

  test('a label in the line before tells the last change', () => {
    const { modified } = metadataOf(html({ byline: '<div>Page updated:</div><div>12 May 2024</div>' }));
    expect(modified).toBe('2024-05-12');
  });

  test('a date below the standfirst stands by the headline, one in a sentence of the text does not', () => {
    const head = meta('article:published_time', '2024-05-03');
    const standfirst = `<p>${'The islanders keep their crossing through the winter months. '.repeat(3)}</p>`;
    const told =
      '<p>The council opened the landing on 12 March 2019, and the islanders had asked for it long before.</p>';
    expect(publishedOf(html({ head, byline: `${standfirst}<p class="date">12 March 2019</p>` }))).toBe(
      '2019-03-12',
    );
    expect(clean(html({ head, byline: standfirst + told })).published).toBe('2024-05-03');
  });

  test('each <time> of a line says by its own markup which date it is', () => {
    const byline = `<p><time itemprop="dateModified" datetime="2024-05-03">3 May 2024</time>
      <time itemprop="datePublished" datetime="2024-03-12">12 March 2024</time></p>`;
    const { published, modified } = metadataOf(html({ byline }));
    expect([published, modified]).toEqual(['2024-03-12', '2024-05-03']);
  });

  test('many dates of one name are those of cards, where another source dates the page', () => {
    const cards = ['2024-06-01', '2024-06-02', '2024-06-03']
      .map((day) => meta('datePublished', day))
      .join('');
    expect(publishedOf(html({ head: cards + meta('date', '2024-05-03') }))).toBe('2024-05-03');
    expect(publishedOf(html({ head: cards }))).toBe('2024-06-01');
  });

  test('a scheduled article is dated by its metadata, not by the day of its last change', () => {
    const head = meta('article:published_time', '2024-05-25') + meta('article:modified_time', '2024-05-07');
    expect(publishedOf(html({ head, byline: '<p>7 May 2024</p>' }))).toBe('2024-05-25');
  });

  test('an ambiguous <time> is read as a machine date of the page has it', () => {
    const byline = '<time datetime="02-12-2024">02-12-2024</time>';
    const foot = '<footer><time datetime="2024-12-02">December</time></footer>';
    expect(publishedOf(html({ byline, foot }), 'https://courier.com/a')).toBe('2024-12-02');
    expect(publishedOf(html({ byline }), 'https://courier.com/a')).toBe('2024-02-12');
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

  test('nor does one in a card behind the body where the page has no other', () => {
    const card = (time: string): string =>
      html({ foot: `<aside class="related"><p>Harbour crane moves ${time}</p></aside>` });
    expect(metadataOf(card('<time datetime="2023-05-03">May 3</time>')).published).toBeNull();
    expect(metadataOf(card('May 3, 2023')).published).toBeNull();
  });

  test('two dates of a line, of which a word says that it is that of publication', () => {
    const byline = '<p>Stand: 07.05.2024, 10:30 Uhr | Veröffentlicht: 03.05.2024</p>';
    const { published, modified } = metadataOf(html({ byline, lang: 'de' }));
    expect([published, modified]).toEqual(['2024-05-03', '2024-05-07T10:30']);
  });

  test.each(['٣ مايو ٢٠٢٤', '۳ مايو ۲۰۲۴', '２０２４年５月３日'])('digits of other scripts: %s', (date) => {
    expect(metadataOf(html({ byline: `<p>${date}</p>`, lang: 'ar' })).published).toBe('2024-05-03');
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

  test('the zone of a time tells the order of day and month', () => {
    expect(publishedOf(html({ byline: '<p>Published on 03/04/2024 - 13:55 GMT+1</p>' }))).toBe(
      '2024-04-03T13:55+01:00',
    );
    expect(publishedOf(html({ byline: '<p>Published on 03/04/2024 - 13:55 EDT</p>' }))).toBe(
      '2024-03-04T13:55-04:00',
    );
  });

  test('a date with points is read as the metadata has it', () => {
    const head = meta('article:modified_time', '2024-03-04');
    expect(publishedOf(html({ head, byline: '<p>Published 03.04.2024</p>' }))).toBe('2024-03-04');
    expect(publishedOf(html({ byline: '<p>Published 03.04.2024</p>' }))).toBe('2024-04-03');
  });

  test('of two dates that a theme writes side by side the later is that of the change, where no markup tells', () => {
    const body = BODY.replaceAll('\n', ' ');
    for (const line of ['12 May 20243 May 2024 by Mira Holt', 'Posted on 3 May 2024 12 May 2024']) {
      const text = `Ferry landing stays open\n${line}\n${body}\n${body}`;
      const { published, modified } = clean(text, { input: 'text' });
      expect([published, modified]).toEqual(['2024-05-03', '2024-05-12']);
    }
    const byline =
      '<p><time class="published">12 May 2024</time> <time class="updated">3 May 2024</time></p>';
    expect(publishedOf(html({ byline }))).toBe('2024-05-12');
  });

  test('when a manuscript was received and accepted is not when it was published', () => {
    const byline = '<p>Received 3 January 2024; accepted 12 March 2024; published 3 May 2024</p>';
    expect(publishedOf(html({ byline }))).toBe('2024-05-03');
  });

  test('the day of the address where the metadata gives the hour in UTC', () => {
    const head = meta('article:published_time', '2024-05-02T23:30:00+00:00');
    expect(publishedOf(html({ head }), 'https://courier.example/2024/05/03/ferry')).toBe('2024-05-03');
  });
});
