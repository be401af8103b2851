import { describe, expect, test } from 'vitest';
import { html, jsonLd, meta, metadataOf } from './page.ts';

const SITE = meta('og:site_name', 'Brackwater Courier');

describe('title', () => {
  test.each([
    ['the known site name goes', 'Ferry landing stays open for all - Brackwater Courier'],
    ['before the title too', 'Brackwater Courier | Ferry landing stays open for all'],
    ['and a section before it', 'Ferry landing stays open for all | Islands | Brackwater Courier'],
    ['a short tail of <title> goes unknown', 'Ferry landing stays open for all – The Courier'],
  ])('%s', (_, title) => {
    expect(
      metadataOf(html({ head: `<title>${title}</title>${title.includes('The') ? '' : SITE}`, h1: '' })).title,
    ).toMatch(/^Ferry landing stays open for all/);
    expect(
      metadataOf(html({ head: `<title>${title}</title>${title.includes('The') ? '' : SITE}`, h1: '' })).title,
    ).not.toMatch(/Courier/);
  });

  test.each([
    ['渡口整个冬天对居民开放_渡口晚报', '渡口整个冬天对居民开放'],
    ['渡口整个冬天对居民开放_新闻_渡口晚报', '渡口整个冬天对居民开放'],
    ['渡口整个冬天对居民开放-渡口新闻网', '渡口整个冬天对居民开放'],
    ['白千帆-何美来会谈在渡口举行', '白千帆-何美来会谈在渡口举行'],
    ['渡口_晚报', '渡口_晚报'],
    ['ferry_landing stays open', 'ferry_landing stays open'],
  ])('Chinese titles have no blanks around the mark before the site: %s', (element, title) => {
    expect(metadataOf(html({ head: `<title>${element}</title>`, h1: '' })).title).toBe(title);
  });

  test('an application that is called as the page is no site', () => {
    const title = 'Ferry landing stays open for all';
    const name = (value: string): string => `<meta name="application-name" content="${value}">`;
    const head = meta('og:title', title) + meta('og:site_name', 'Courier');
    const logo = '<h1><a href="/start">courier back to courier home</a></h1>';
    expect(metadataOf(html({ head: head + name(title), top: logo, h1: title })).title).toBe(title);
    expect(metadataOf(html({ head: head + name(title), h1: title })).siteName).toBe('Courier');
  });

  test('a heading with an anchor that leads nowhere is not the name of the site', () => {
    const head = '<title>Ferry landing stays open - Islands - Brackwater Courier</title>';
    expect(metadataOf(html({ head, h1: '<a name="top">Ferry landing stays open</a>' })).title).toBe(
      'Ferry landing stays open',
    );
  });

  test('a colon or dash inside the title stays', () => {
    const title = 'Winter at sea: why the ferry landing stays open - and who pays for it in the end';
    expect(
      metadataOf(html({ head: `<title>${title} | Brackwater Courier</title>${SITE}`, h1: '' })).title,
    ).toBe(title);
  });

  test('the visible headline wins over a search title that it shares words with', () => {
    const head = `${meta('og:title', 'Ferry landing open all winter: 5 things to know')}<title>Ferry landing winter</title>`;
    const { title, provenance } = metadataOf(html({ head, h1: 'Ferry landing stays open' }));
    expect(title).toBe('Ferry landing stays open');
    expect(provenance.title?.source).toBe('h1');
    expect(provenance.title?.rivals.map(({ source }) => source)).toContain('meta og:title');
  });

  describe('news: the title of the editors, where h1 and <title> carry one wording for search engines', () => {
    const search = 'Ferry winter timetable: landing stays open';
    const readers = 'Islanders keep their landing';
    const news = (headline: string): string => jsonLd({ '@type': 'NewsArticle', headline });
    const sharing = meta('og:title', readers) + meta('twitter:title', readers);

    test('the titles for sharing, when two of them agree', () => {
      const head = `<title>${search} | Courier</title>${news(search)}`;
      const titleOf = (more: string): string | null =>
        metadataOf(html({ head: head + more, h1: search })).title;
      expect(titleOf(sharing)).toBe(readers);
      expect(titleOf(meta('og:title', readers))).toBe(search);
      expect(titleOf(sharing + meta('parsely-title', search))).toBe(search);
      expect(titleOf(sharing.replaceAll(readers, `${search} | All crossings`))).toBe(search);
    });

    test('other pages keep the headline that readers see', () => {
      const head = `<title>${search} | Courier</title>${news(search).replace('NewsArticle', 'WebPage')}${sharing}`;
      expect(metadataOf(html({ head, h1: search })).title).toBe(search);
    });

    test('JSON-LD agrees with them against h1 and <title>', () => {
      const head = `<title>${search}</title>${news(readers)}${sharing}`;
      expect(metadataOf(html({ head, h1: search })).title).toBe(readers);
    });

    test('JSON-LD and <title> agree against h1 and the titles for sharing', () => {
      const head = `<title>${readers} | Courier</title>${news(readers)}${meta('og:title', search)}`;
      expect(metadataOf(html({ head, h1: search })).title).toBe(readers);
    });

    test('the heading right below the h1, with or without its kicker', () => {
      const head = `<title>${search}</title>${news(search)}${meta('og:title', `Island life: ${readers}`)}`;
      const byline = `<p>Island life</p><h2>${readers}</h2>`;
      expect(metadataOf(html({ head, h1: search, byline })).title).toBe(`Island life: ${readers}`);
      expect(metadataOf(html({ head, h1: search })).title).toBe(search);
    });
  });

  test('of parts behind bars all short ones go, as far as the title stays', () => {
    const titleOf = (title: string): string | null =>
      metadataOf(html({ head: `<title>${title}</title>`, h1: '' })).title;
    expect(titleOf('Ferry landing stays open | Islands | Winter | Courier')).toBe('Ferry landing stays open');
    expect(titleOf('Ferry landing stays open - Islands - Courier')).toBe(
      'Ferry landing stays open - Islands',
    );
  });

  test.each([
    ['Home - Brackwater Courier', 'Home - Brackwater Courier'],
    ['Brackwater Courier | Startseite', 'Brackwater Courier | Startseite'],
  ])('a first page is not called home alone: %s', (element, title) => {
    expect(metadataOf(html({ head: `<title>${element}</title>${SITE}`, h1: '' })).title).toBe(title);
    expect(
      metadataOf(html({ head: `<title>${element}</title>${SITE}`, h1: 'Welcome to Brackwater Courier' }))
        .title,
    ).toBe('Welcome to Brackwater Courier');
  });

  test.each([
    ['About - Brackwater Courier', 'About - Brackwater Courier'],
    ['Shop : Brackwater Courier', 'Shop : Brackwater Courier'],
  ])('what any site has is not called by its label alone: %s', (element, title) => {
    const head = `<title>${element}</title>${meta('og:title', element.split(' ')[0]!)}${SITE}`;
    expect(metadataOf(html({ head, h1: '' })).title).toBe(title);
  });

  describe('the first page of a site', () => {
    const head = `<title>Brackwater Lines | Ferries all winter</title>${meta('og:site_name', 'Brackwater Lines')}`;
    const titleOf = (url: string, more = ''): string | null =>
      metadataOf(html({ head: head + more, h1: 'Sail with us!' }), { url }).title;
    const whole = 'Brackwater Lines | Ferries all winter';

    test('is called by its whole <title>, whoever linked to it', () => {
      expect(titleOf('https://lines.example/')).toBe(whole);
      const canonical = '<link rel="canonical" href="https://lines.example/">';
      expect(titleOf('https://lines.example/?from=newsletter', canonical)).toBe(whole);
    });

    test.each([
      ['another page', 'https://lines.example/winter', ''],
      ['one that a query names', 'https://lines.example/?p=12', ''],
      ['one with an article', 'https://lines.example/', jsonLd({ '@type': 'Article', name: 'Winter' })],
    ])('%s is not', (_, url, more) => {
      expect(titleOf(url, more)).not.toBe(whole);
    });

    test('nor is one whose title is a list of phrases for search engines', () => {
      const page = html({
        head: '<title>Ferries | Brackwater Lines | Winter | Crossings</title>',
        h1: 'Sail with us!',
      });
      expect(metadataOf(page, { url: 'https://brackwaterlines.example/' }).title).not.toContain('Crossings');
    });
  });

  describe('a page that is no article', () => {
    const url = 'https://courier.example/ferry-tickets';
    const titleOf = (h1: string, shared: string, more = '', address: string | null = url): string | null =>
      metadataOf(
        html({ h1, head: meta('og:title', shared) + meta('og:type', 'website') + more }),
        address === null ? {} : { url: address },
      ).title;

    test('has the title for sharing, where the heading is a label or a slogan', () => {
      expect(titleOf('Tickets', 'Tickets for the Brackwater ferry')).toBe('Tickets for the Brackwater ferry');
      expect(titleOf('Get your ticket for the ferry today', 'Brackwater ferry tickets')).toBe(
        'Brackwater ferry tickets',
      );
    });

    test.each([
      ['the heading says all of the address', 'Ferry tickets', 'Tickets for the Brackwater ferry', '', url],
      [
        'the title for sharing has several parts',
        'Tickets',
        'Tickets for the ferry: all that you have to know',
        '',
        url,
      ],
      [
        'it has less of the address',
        'Harbour tickets',
        'Tickets to cross the water',
        '',
        'https://courier.example/tickets-harbour-boat',
      ],
      [
        'it is an article',
        'Tickets',
        'Tickets for the Brackwater ferry',
        jsonLd({ '@type': 'Article', headline: 'Tickets' }),
        url,
      ],
      ['the address is unknown', 'Tickets', 'Tickets for the Brackwater ferry', '', null],
      ['the title for sharing was cut short', 'Tickets', 'Tickets for the Brackwater ferry and…', '', url],
      ['or cut by three points', 'Tickets', 'Tickets for the Brackwater ferry and...', '', url],
    ])('keeps the heading where %s', (_, h1, shared, more, address) => {
      expect(titleOf(h1, shared, more, address)).toBe(h1);
    });
  });

  describe('the address, made of the first title, decides between headline and title for search engines', () => {
    const head = `<title>Ferry tickets: all winter prices compared</title>`;
    const h1 = 'Winter prices for the ferry go up';
    test.each([
      ['https://courier.example/news/winter-prices-for-the-ferry-go-up', h1],
      [
        'https://courier.example/ferry-tickets-all-winter-prices-compared/',
        'Ferry tickets: all winter prices compared',
      ],
      ['https://courier.example/4711', 'Ferry tickets: all winter prices compared'],
    ])('%s', (url, title) => {
      expect(metadataOf(html({ head, h1 }), { url }).title).toBe(title);
    });

    test('a long one counts up to 300 characters where it has all of the address, as on forums', () => {
      const long = `${h1}: ${'the council says that nobody on the island has to pay more than a child. '.repeat(3)}End`;
      const titleOf = (headline: string, url: string): string | null =>
        metadataOf(html({ head: '<title>Courier talk</title>', h1: headline }), { url }).title;
      const url = 'https://courier.example/talk/winter_prices_for_the_ferry';
      expect(long.length).toBeGreaterThan(250);
      expect(titleOf(long, url)).toBe(long);
      expect(titleOf(long, `${url}_and_bus`)).toBe('Courier talk');
      expect(titleOf(`${long}${' again'.repeat(20)}`, url)).toBe('Courier talk');
    });

    test('umlauts and accents as addresses spell them', () => {
      const url = 'https://courier.example/faehre-nach-sylt-wird-teurer';
      const german = html({ head: '<title>Sylt: alle Preise</title>', h1: 'Fähre nach Sylt wird teurer' });
      expect(metadataOf(german, { url }).title).toBe('Fähre nach Sylt wird teurer');
    });
  });

  test('a kicker or subtitle in the headline goes, when two other titles do without', () => {
    const title = 'Ferry landing stays open';
    const head = `<title>${title} | Courier</title>${meta('og:title', title)}`;
    expect(metadataOf(html({ head, h1: `${title} Islanders are relieved` })).title).toBe(title);
    expect(metadataOf(html({ head, h1: `Island life: ${title}` })).title).toBe(title);
    const alone = `<title>${title} | Courier</title>`;
    expect(metadataOf(html({ head: alone, h1: `Island life: ${title}` })).title).toBe(
      `Island life: ${title}`,
    );
  });

  test('a date that is glued to the headline goes', () => {
    const head = meta('og:title', 'Ferry landing stays open');
    const h1 = '<span>27.01.2022</span>Ferry landing stays open';
    expect(metadataOf(html({ head, h1 })).title).toBe('Ferry landing stays open');
  });

  test.each(['May 3, 2024', '(12)'])('so does %s behind it', (more) => {
    const head = '<title>Ferry landing stays open</title>';
    expect(metadataOf(html({ head, h1: `Ferry landing stays open <small>${more}</small>` })).title).toBe(
      'Ferry landing stays open',
    );
  });

  test('a headline that stands twice in its heading, for small screens and large ones', () => {
    const h1 = '<span>Ferry landing stays open</span> <span>Ferry landing stays open</span>';
    expect(metadataOf(html({ h1 })).title).toBe('Ferry landing stays open');
    expect(metadataOf(html({ h1: 'Ferry, oh ferry, oh' })).title).toBe('Ferry, oh ferry, oh');
  });

  test('a heading that repeats <title> loses the same parts behind bars', () => {
    const title = 'Ferry landing stays open | Islands | Brackwater Courier';
    expect(metadataOf(html({ head: `<title>${title}</title>`, h1: title })).title).toBe(
      'Ferry landing stays open',
    );
    expect(metadataOf(html({ h1: 'Ferry landing | Brackwater', head: '<title>Ferry</title>' })).title).toBe(
      'Ferry landing | Brackwater',
    );
  });

  test('the author whom <title> names goes with the site', () => {
    const head = '<title>Ferry landing stays open | by Jane Doe | Islands | May, 2024 | Courier</title>';
    expect(metadataOf(html({ head, h1: '' })).title).toBe('Ferry landing stays open');
  });

  test('what a template left unfilled is no title', () => {
    expect(metadataOf(html({ head: '<title>{{ page.title }}</title>' })).title).toBe(
      'Ferry landing stays open',
    );
  });

  test('a subtitle that is glued to the headline goes', () => {
    const head = `${meta('og:title', 'Ferry tickets')}<title>Ferry tickets | Brackwater Lines</title>`;
    expect(metadataOf(html({ head, h1: 'Ferry tickets<span>For the whole summer</span>' })).title).toBe(
      'Ferry tickets',
    );
  });

  test('the address of the site goes from the beginning', () => {
    const head = '<title>courier.example Landings</title>';
    expect(metadataOf(html({ head, h1: '' }), { url: 'https://courier.example/a' }).title).toBe('Landings');
  });

  test('a heading that leads to the front page is the name of the site', () => {
    const name = 'Harbour Board of the Outer Islands and Sounds';
    const page = html({
      head: `<title>Landings | ${name}</title>`,
      top: `<h2><a href="/">${name}</a></h2>`,
      h1: '',
    });
    expect(metadataOf(page).title).toBe('Landings');
  });

  test('a headline of one word that the title begins with', () => {
    const head = '<title>Quickstart - The ferry operators handbook of 2024</title>';
    expect(metadataOf(html({ head, h1: 'Quickstart¶' })).title).toBe('Quickstart');
  });

  test('soft hyphens go, tags that are meant as text stay', () => {
    const head = '<title>Ferry landings and &lt;br&gt; tags</title>';
    expect(metadataOf(html({ head, h1: 'Ferry land\u00adings and &lt;br&gt; tags' })).title).toBe(
      'Ferry landings and <br> tags',
    );
  });

  test('a front page that has no other title is named after its site', () => {
    const head = `<title>Brackwater Courier</title>${SITE}`;
    expect(metadataOf(html({ head, h1: '' })).title).toBe('Brackwater Courier');
    expect(metadataOf(html({ head, h1: 'Ferry landing stays open' })).title).toBe('Ferry landing stays open');
  });

  test('a dash inside the headline is no site name', () => {
    const title = 'Open all winter – and who pays';
    expect(metadataOf(html({ head: `<title>${title}</title>`, h1: `Ferry: ${title}` })).title).toBe(
      `Ferry: ${title}`,
    );
    expect(metadataOf(html({ head: `<title>${title}</title>`, h1: title })).provenance.title?.rivals).toEqual(
      [],
    );
  });

  test('a heading of lower level that the title ends with', () => {
    const head = '<title>View topic - The old ferry landing</title>';
    expect(metadataOf(html({ head, h1: '', byline: '<h3>The old ferry landing</h3>' })).title).toBe(
      'The old ferry landing',
    );
  });

  test('an h1 that holds the site name is not the title', () => {
    const head = meta('og:title', 'Ferry landing stays open');
    expect(metadataOf(html({ head, h1: '', top: '<h1>Brackwater Courier</h1>' })).title).toBe(
      'Ferry landing stays open',
    );
  });

  test('of several h1 the one that the titles confirm', () => {
    const head = meta('og:title', 'Ferry landing stays open this winter');
    const top = '<h1>Menu and search</h1>';
    expect(metadataOf(html({ head, top })).title).toBe('Ferry landing stays open');
  });

  test('a headline in capitals takes its case from the metadata', () => {
    const head = meta('og:title', 'Ferry landing stays open');
    expect(metadataOf(html({ head, h1: 'FERRY LANDING STAYS OPEN' })).title).toBe('Ferry landing stays open');
  });

  test('JSON-LD is enough', () => {
    expect(
      metadataOf(
        html({ h1: '', head: jsonLd({ '@type': 'NewsArticle', headline: 'Ferry landing stays open' }) }),
      ).title,
    ).toBe('Ferry landing stays open');
  });

  test('a page without any title has none', () => {
    const { title, provenance } = metadataOf(html({ h1: '' }));
    expect(title).toBeNull();
    expect(provenance.title).toBeUndefined();
  });

  test('text: a header line of the scraper', () => {
    expect(
      metadataOf('Title: Ferry landing stays open\nURL: https://courier.example/a\n\nThe council voted.')
        .title,
    ).toBe('Ferry landing stays open');
  });
});
