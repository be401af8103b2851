import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJsonLd } from '../../../lambda/cleaner/assemble/metadata/jsonld/article.ts';
import { repairJson } from '../../../lambda/cleaner/assemble/metadata/jsonld/repair.ts';

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Ferry landing stays open',
  datePublished: '2024-05-03T10:00:00Z',
  author: { '@type': 'Person', name: 'Mira Holt' },
  publisher: { '@type': 'Organization', name: 'Brackwater Courier' },
};
const read = (...values: unknown[]) =>
  readJsonLd(
    values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
    [],
  );

describe('shapes', () => {
  const other = { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', name: 'News' }] };
  test.each([
    ['an object', [ARTICLE]],
    ['a list', [[other, ARTICLE]]],
    ['@graph', [{ '@context': 'x', '@graph': [other, ARTICLE] }]],
    ['nested as main entity', [{ '@type': 'WebPage', mainEntity: ARTICLE }]],
    ['several types', [{ ...ARTICLE, '@type': ['Article', 'NewsArticle'] }]],
    ['a type with its address', [{ ...ARTICLE, '@type': 'http://schema.org/NewsArticle' }]],
    ['several scripts', [other, ARTICLE]],
  ])('%s', (_, values) => {
    const article = read(...values);
    expect(article.isArticle).toBe(true);
    expect(article.titles[0]).toBe('Ferry landing stays open');
    expect(article.published[0]).toBe('2024-05-03T10:00:00Z');
    expect(article.authors).toEqual([{ name: 'Mira Holt', organisation: false }]);
    expect(article.publisher).toBe('Brackwater Courier');
  });

  test('an author by reference', () => {
    const graph = [
      { ...ARTICLE, author: { '@id': '#mira' } },
      { '@type': 'Person', '@id': '#mira', name: 'Mira Holt' },
    ];
    expect(read({ '@graph': graph }).authors[0]?.name).toBe('Mira Holt');
  });

  test('an author whose name has its parts apart', () => {
    const author = { '@type': 'Person', givenName: 'Mira', familyName: 'Holt' };
    expect(read({ ...ARTICLE, author }).authors[0]?.name).toBe('Mira Holt');
  });

  test('what a second script says of the same article', () => {
    const { author, ...theme } = ARTICLE;
    const plugin = { '@type': 'Article', headline: ARTICLE.headline, author };
    expect(read(theme, plugin).authors[0]?.name).toBe('Mira Holt');
    expect(read(theme, { ...plugin, headline: 'Harbour crane moves' }).authors).toEqual([]);
  });

  test('of several articles the one that a title of the page speaks of, entities aside, else none', () => {
    const other = { ...ARTICLE, headline: 'Harbour crane moves', author: 'Jonas Bree' };
    const own = { ...ARTICLE, headline: 'The ferry&#039;s landing' };
    const scripts = [other, own].map((value) => JSON.stringify(value));
    expect(readJsonLd(scripts, ["the ferry's landing - courier"]).authors[0]?.name).toBe('Mira Holt');
    expect(readJsonLd(scripts, ['seals are counted']).isArticle).toBe(false);
  });

  test('a script that is escaped as if it were text', () => {
    expect(read(JSON.stringify(ARTICLE).replaceAll('"', '&quot;')).authors[0]?.name).toBe('Mira Holt');
  });

  test('names of the vocabulary before the keys, and texts with their language beside them', () => {
    const value = (text: string) => ({ '@language': 'en', '@value': text });
    const article = {
      '@type': 'schema:NewsArticle',
      'schema:headline': value('Ferry landing stays open'),
      'schema:author': { '@type': 'schema:Person', 'schema:name': value('Mira Holt') },
      'schema:datePublished': { '@type': 'schema:Date', '@value': '2024-05-03' },
    };
    expect(read(article)).toMatchObject({
      titles: ['Ferry landing stays open'],
      authors: [{ name: 'Mira Holt', organisation: false }],
      published: ['2024-05-03'],
    });
  });

  test("contributors are authors where their pages stand beside the author's", () => {
    const person = (name: string, url: string) => ({ '@type': 'Person', name, url });
    const author = person('Mira Holt', 'https://courier.example/author/mira/');
    const namesWith = (url: string): string[] =>
      read({ ...ARTICLE, author, contributor: [person('Jonas Bree', url)] }).authors.map(({ name }) => name);
    expect(namesWith('https://courier.example/author/jonas/')).toEqual(['Mira Holt', 'Jonas Bree']);
    expect(namesWith('https://courier.example/translators/jonas/')).toEqual(['Mira Holt']);
    expect(namesWith('')).toEqual(['Mira Holt']);
  });

  test('authors as strings, objects and lists; organisations are told apart', () => {
    const author = [
      'Mira Holt',
      { '@type': 'Organization', name: 'AFP' },
      { name: ['Jonas Bree', 'Tala Okoro'] },
    ];
    expect(read({ ...ARTICLE, author }).authors).toEqual([
      { name: 'Mira Holt', organisation: false },
      { name: 'AFP', organisation: true },
      { name: 'Jonas Bree', organisation: false },
      { name: 'Tala Okoro', organisation: false },
    ]);
  });

  test('entities, tags and white space of values are undone', () => {
    expect(read({ ...ARTICLE, headline: 'Tom &amp;amp; <b>Jo</b>\n win' }).titles[0]).toBe('Tom & Jo win');
  });
});

describe('choice of the article', () => {
  test('the one that the title names wins over earlier ones', () => {
    const first = { ...ARTICLE, headline: 'Another article of the day', datePublished: '2020-01-01' };
    const scripts = [JSON.stringify([first, ARTICLE])];
    expect(readJsonLd(scripts, ['ferry landing stays open - brackwater courier']).published[0]).toBe(
      '2024-05-03T10:00:00Z',
    );
  });
  test('comments, list items and mentions are not the article', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'ListItem', item: { ...ARTICLE, headline: 'A card' } }],
    };
    expect(read(list).isArticle).toBe(false);
    expect(read(list, ARTICLE).titles[0]).toBe('Ferry landing stays open');
  });
  test('a circle of references ends', () => {
    const value = {
      '@graph': [
        { ...ARTICLE, author: { '@id': '#a' } },
        { '@id': '#a', author: { '@id': '#a' } },
      ],
    };
    expect(read(value).titles[0]).toBe('Ferry landing stays open');
  });
  test('paid content says so', () => {
    expect(read({ ...ARTICLE, isAccessibleForFree: 'False' }).accessibleForFree).toBe(false);
    expect(read({ ...ARTICLE, isAccessibleForFree: true }).accessibleForFree).toBe(true);
    expect(read(ARTICLE).accessibleForFree).toBeNull();
  });
});

describe('repair', () => {
  test.each([
    ['CDATA and comments', '//<![CDATA[\n{"a":"b" /* c */}\n//]]>', [{ a: 'b' }]],
    ['an HTML comment', '<!-- {"a":"b"} -->', [{ a: 'b' }]],
    ['commas too many', '{"a":[1,2,],}', [{ a: [1, 2] }]],
    ['a comma missing', '{"a":"x"\n"b":"y"}', [{ a: 'x', b: 'y' }]],
    ['quotes inside strings', '{"a":"they said "no" again","b":1}', [{ a: 'they said "no" again', b: 1 }]],
    ['single quotes', "{'a':'the ferry's landing','b':[1]}", [{ a: "the ferry's landing", b: [1] }]],
    ['raw line breaks', '{"a":"x\ny"}', [{ a: 'x y' }]],
    ['bad escapes', '{"a":"c:\\dir"}', [{ a: 'c:\\dir' }]],
    ['values behind one another', '{"a":1}{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['a missing value', '{"a": ,"b":2}', [{ a: null, b: 2 }]],
    ['a tail cut off', '{"a":{"b":["x","y', [{ a: { b: ['x', 'y'] } }]],
    ['more closed than open', '{"a":1}]};', [{ a: 1 }]],
    ['addresses are no comments', '{"u":"http://x/y",}', [{ u: 'http://x/y' }]],
  ])('%s', (_, broken, value) => {
    expect(JSON.parse(repairJson(broken))).toEqual(value);
  });

  test('sound JSON means the same after the repair', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é') }),
          fc.jsonValue({ maxDepth: 2 }),
        ),
        (value) => {
          // A quote before a comma inside a string is the one thing that the repair cannot tell from the end of it.
          const text = JSON.stringify(value);
          fc.pre(!/\\/.test(text));
          expect(JSON.parse(repairJson(text))).toEqual([JSON.parse(text)]);
        },
      ),
    );
  });

  test('no text throws, and the work stays linear', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', 'a', '/', '*', '1') }),
        (text) => void readJsonLd([text], []),
      ),
    );
    const started = performance.now();
    repairJson('{"a":"x" '.repeat(60_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
