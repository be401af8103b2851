import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, inspect, prepareOverrides } from '../../../lambda/cleaner/index.ts';

const TODAY = '2026-03-01';
const prose = (about: string): string =>
  `The ${about} was seen above the harbour on Tuesday evening by some forty people, who had come for the market and stayed to watch it, and the warden wrote its colours down.`;
const page = `<!doctype html><html><head><link rel="canonical" href="https://www.harbour-news.example/a/1"></head><body>
<nav><a href="/">Home</a></nav><article><h1>A kite above the harbour</h1>
<p>${prose('kite')}</p><div class="offer"><p>${prose('offer')}</p></div>
<p>${prose('string')}</p><p class="photo-by">Pictured from the pier that evening, with the old crane behind it</p>
<p>${prose('tail')}</p></article><footer><p class="town">Low tide is at nine</p></footer></body></html>`;

const base = {
  schema: 'winnow/override/1',
  host: 'harbour-news.example',
  expires: '2026-08-01',
} as const;
const overrideOf = (rest: object) => ({ ...base, ...rest });
const prepared = (rest: object, today = TODAY) =>
  prepareOverrides({ 'harbour-news.example': overrideOf(rest) }, today);

const offers = {
  drop: [{ selector: '.offer', kind: 'promo', why: 'a box of the shop inside the text' }],
  test: [{ html: '<div class="offer"><p>Invented</p></div>', verdict: 'dropped' }],
};

describe('an override of the page’s host', () => {
  it('drops what a selector finds, and says so', () => {
    const without = clean(page);
    const document = clean(page, { overrides: prepared(offers) });
    expect(without.text).toContain(prose('offer'));
    expect(document.text).not.toContain(prose('offer'));
    expect(document.text).toContain(prose('string'));
    expect(document.removed).toContainEqual(
      expect.objectContaining({
        kind: 'promo',
        rule: 'override:harbour-news.example',
        evidence: "the selector “.offer” of the site's override: a box of the shop inside the text",
        text: prose('offer'),
      }),
    );
    expect(document.quality.flags).toEqual(without.quality.flags);
  });

  it('keeps a line that the cleaner drops', () => {
    const keeping = prepared({
      keep: [{ line: 'low tide is *' }],
      test: [{ line: 'Low tide is at noon', verdict: 'kept' }],
    });
    expect(clean(page).text).not.toContain('Low tide');
    expect(clean(page, { overrides: keeping }).text).toMatch(/Low tide is at nine$/);
  });

  it('finds attributes that only selectors ask for, in capitals too', () => {
    const overrides = prepared({
      drop: [{ selector: '[data-box=shop]', kind: 'promo' }],
      test: [{ html: '<p data-box="shop">Kites at half price</p>', verdict: 'dropped' }],
    });
    const marked = page.replace('class="offer"', 'DATA-BOX="shop"');
    expect(clean(marked).text).toContain('offer');
    expect(clean(marked, { overrides }).text).not.toContain('offer');
  });

  it('lifts a block to the field that it names, whose words are then there', () => {
    const document = clean(page, {
      overrides: prepared({
        lift: [{ selector: 'p.photo-by', field: 'images' }],
        test: [{ html: '<p class="photo-by">From the hill</p>', verdict: 'lifted' }],
      }),
    });
    expect(document.text).not.toContain('Pictured from the pier');
    expect(document.lifted).toContainEqual(
      expect.objectContaining({ field: 'images', kind: 'caption', rule: 'override:harbour-news.example' }),
    );
    expect(JSON.stringify(document.images)).toContain('Pictured from the pier that evening');
  });

  it('lifts title, authors and date, which then win over what the page declares', () => {
    const wrong = page
      .replace(
        '</head>',
        '<meta name="author" content="Desk Robot"><meta property="article:published_time" content="2026-01-09"><meta property="og:title" content="Harbour Daily"></head>',
      )
      .replace('</h1>', '</h1><p class="who">By Nora Quill</p><p class="when">4 February 2026</p>');
    const overrides = prepared({
      lift: [
        { selector: 'h1', field: 'title' },
        { selector: '.who', field: 'authors' },
        { selector: '.when', field: 'published' },
      ],
      test: [
        { html: '<h1>A title</h1>', verdict: 'lifted' },
        { html: '<p class="who">A name</p>', verdict: 'lifted' },
        { html: '<p class="when">A day</p>', verdict: 'lifted' },
      ],
    });
    const document = clean(wrong, { overrides });
    expect([document.title, document.authors, document.published]).toEqual([
      'A kite above the harbour',
      ['Nora Quill'],
      '2026-02-04',
    ]);
    const { title, authors, published } = document.provenance;
    expect([title!.source, authors!.source, published!.source]).toEqual(['override', 'override', 'override']);
    expect(authors!.rivals).toContainEqual({ value: 'Desk Robot', source: 'meta author' });
  });

  it('holds on flattened text by its lines', () => {
    const text = ['A kite above the harbour', prose('kite'), prose('offer'), prose('tail')].join('\n\n');
    const overrides = prepared({
      drop: [{ line: 'The offer was seen *' }],
      test: [{ line: 'The offer was seen twice', verdict: 'dropped' }],
    });
    const options = { input: 'text', overrides, url: 'https://harbour-news.example/a/1' } as const;
    expect(clean(text, options).text).not.toContain(prose('offer'));
    expect(clean(text, { ...options, url: 'https://other.example/' }).text).toContain(prose('offer'));
    expect(clean(`URL: https://www.harbour-news.example/a\n\n${text}`, { overrides }).text).not.toContain(
      prose('offer'),
    );
  });

  it('where two entries speak of a block, less is lost', () => {
    const overrides = prepared({
      keep: [{ line: 'The offer *' }],
      drop: offers.drop,
      test: [...offers.test, { line: 'The offer is here', verdict: 'kept' }],
    });
    expect(clean(page, { overrides }).text).toContain(prose('offer'));
  });

  it('is not used where it would leave nothing, and the document says so', () => {
    const overrides = prepared({
      drop: [{ selector: 'body' }],
      test: [{ html: '<body><p>All of it</p></body>', verdict: 'dropped' }],
    });
    const document = clean(page, { overrides });
    expect(document.text).toBe(clean(page).text);
    expect(document.quality.flags).toContainEqual({
      flag: 'override-ignored',
      reason: 'the override of harbour-news.example is not used: it would leave nothing of the text',
    });
  });
});

it('holds for subdomains, unless they have their own; not for hosts that only end alike', () => {
  const own = { ...overrideOf(offers), host: 'shop.harbour-news.example' };
  const found = prepareOverrides(
    { 'harbour-news.example': overrideOf(offers), 'shop.harbour-news.example': own },
    TODAY,
  );
  const hosts = ['WWW.harbour-news.example', 'a.b.harbour-news.example', 'shop.harbour-news.example'];
  expect(hosts.map((host) => found.find(host)?.host)).toEqual([
    'harbour-news.example',
    'harbour-news.example',
    'shop.harbour-news.example',
  ]);
  expect(found.find('my-harbour-news.example')).toBeNull();
});

const faults: [string, object, RegExp][] = [
  ['has expired', { ...offers, expires: '2026-02-28' }, /it expired on 2026-02-28/],
  [
    'fails its test',
    { ...offers, test: [{ html: '<p class="offer">x</p>', verdict: 'kept' }] },
    /test\[0\] fails: it comes out dropped, not kept/,
  ],
  [
    'spares what it must not',
    { ...offers, test: [...offers.test, { html: '<p>x</p>', verdict: 'dropped' }] },
    /test\[1\] fails: it comes out untouched/,
  ],
  [
    'is tested on a block that is not there',
    { ...offers, test: [{ html: '<p>x</p>', line: 'y', verdict: 'untouched' }] },
    /no block “y”/,
  ],
  [
    'has an entry without a test',
    { ...offers, keep: [{ line: 'Low tide*' }] },
    /no test shows what “Low tide\*” does/,
  ],
  ['has no test', { ...offers, test: [] }, /test is empty/],
  ['has no entry', { test: offers.test }, /no entry in keep, lift or drop/],
  ['has a slow selector', { ...offers, drop: [{ selector: 'p ~ p' }] }, /"~" is too slow/],
  [
    'has a pseudo-class that grows',
    { ...offers, drop: [{ selector: 'p:not(:has(a))' }] },
    /":has" is not one of/,
  ],
  ['has a broken selector', { ...offers, drop: [{ selector: 'p[' }] }, /selector “p\[”/],
  [
    'has both line and selector',
    { ...offers, drop: [{ selector: 'p', line: 'x' }] },
    /drop\[0\]: it needs one of line and selector/,
  ],
  ['drops anything', { ...offers, drop: [{ line: '*' }] }, /it would fit any text/],
  ['has a kind of its own', { ...offers, drop: [{ selector: 'p', kind: 'junk' }] }, /kind is none of/],
  ['lifts to nowhere', { ...offers, lift: [{ selector: 'p', field: 'text' }] }, /field is none of/],
  ['has a misspelt field', { ...offers, dropp: [] }, /there is no field "dropp"/],
  ['is of another host', { ...offers, host: 'other.example' }, /it is the override of other.example/],
  ['names its host with www', { ...offers, host: 'www.harbour-news.example' }, /without "www."/],
  ['has a day that is none', { ...offers, expires: 'soon' }, /expires is not a day/],
];

it.each(faults)('one that %s is not used, and the page’s document says why', (_, rest, reason) => {
  const overrides = prepared(rest);
  expect(overrides.all[0]!.ignored).toMatch(reason);
  const document = clean(page, { overrides });
  expect(document.text).toBe(clean(page).text);
  expect(document.quality.flags.map(({ flag }) => flag)).toContain('override-ignored');
  expect(document.quality.flags.find(({ flag }) => flag === 'override-ignored')!.reason).toMatch(reason);
});

it('reads the text of a file, and says when it is no JSON', () => {
  const { all } = prepareOverrides(
    { 'harbour-news.example': JSON.stringify(overrideOf(offers)), 'torn.example': '{"schema"' },
    TODAY,
  );
  expect(all.map(({ host, ignored }) => [host, ignored])).toEqual([
    ['harbour-news.example', null],
    ['torn.example', 'it is no JSON object'],
  ]);
});

it('every block still ends in exactly one place, with kind, field and evidence', () => {
  const line = fc.constantFrom(
    'Low tide is at nine',
    'Home',
    prose('kite'),
    prose('tail'),
    'Share',
    '12:30',
    '© Harbour',
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const overrides = prepared({
        keep: [{ line: '*tide*' }],
        drop: [{ line: 'The tail*' }],
        lift: [{ line: 'Home', field: 'related' }],
        test: [
          { line: 'The tide turns', verdict: 'kept' },
          { line: 'The tail is long', verdict: 'dropped' },
          { line: 'home', verdict: 'lifted' },
          { line: 'Share', verdict: 'untouched' },
        ],
      });
      const url = 'https://harbour-news.example/a';
      const { page, verdicts, document } = inspect(lines.join('\n'), { input: 'text', overrides, url });
      expect(verdicts.map(({ block }) => block)).toEqual(page.blocks.map(({ index }) => index));
      const kept = verdicts.filter(({ verdict }) => verdict === 'kept').length;
      expect(kept + document.removed.length + document.lifted.length).toBe(page.blocks.length);
      for (const { kind, field, verdict, evidence } of verdicts) {
        expect(kind === null).toBe(verdict === 'kept');
        expect(field === null).toBe(verdict !== 'lifted');
        expect(evidence).not.toBe('');
      }
    }),
    { numRuns: 60 },
  );
});
