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

  test('news: the title for sharing wins where all else carries one wording for search engines', () => {
    const search = 'Ferry winter timetable: landing stays open';
    const news = jsonLd({ '@type': 'NewsArticle', headline: search });
    const head = `<title>${search} | Courier</title>${meta('og:title', 'Islanders keep their landing')}${news}`;
    expect(metadataOf(html({ head, h1: search })).title).toBe('Islanders keep their landing');
    expect(metadataOf(html({ head: head.replace('NewsArticle', 'WebPage'), h1: search })).title).toBe(search);
    expect(metadataOf(html({ head: head + meta('twitter:title', search), h1: search })).title).toBe(search);
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
