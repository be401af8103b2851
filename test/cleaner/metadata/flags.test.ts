import { describe, expect, test } from 'vitest';
import { pageFlags } from '../../../lambda/cleaner/assemble/metadata/flags/index.ts';
import { readJsonLd } from '../../../lambda/cleaner/assemble/metadata/jsonld/article.ts';
import { buildBlocks } from '../../../lambda/cleaner/blocks/index.ts';
import { decode } from '../../../lambda/cleaner/decode/index.ts';
import { clean } from '../../../lambda/cleaner/index.ts';
import type { Kind, Verdict } from '../../../lambda/cleaner/types.ts';
import { BODY, html, jsonLd, meta } from './page.ts';

/** Flags of a page whose lines are kept, but for those that `dropped` names a kind for. */
function flagsOf(
  input: string,
  dropped: Readonly<Record<string, Kind>> = {},
  url: string | null = null,
): string[] {
  const page = buildBlocks(decode(input));
  let words = 0;
  const verdicts = page.blocks.map((block): Verdict => {
    const kind = dropped[block.text] ?? null;
    if (kind === null) words += block.words;
    return {
      block: block.index,
      verdict: kind === null ? 'kept' : 'dropped',
      kind,
      field: null,
      rule: 'test',
      evidence: '',
      score: 0,
    };
  });
  const kept = page.blocks.filter(({ index }) => verdicts[index]!.verdict === 'kept');
  const flags = pageFlags(page, verdicts, kept, words, url, readJsonLd(page.head.jsonLd, []));
  for (const { reason } of flags) expect(reason).not.toBe('');
  return flags.map(({ flag }) => flag);
}

test('a whole article has none', () => {
  expect(flagsOf(html({}), {}, 'https://courier.example/a')).toEqual([]);
});

describe.each([
  [
    'paywalled',
    'by JSON-LD',
    html({ head: jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }) }),
  ],
  ['paywalled', 'by the content tier', html({ head: meta('article:content_tier', 'locked') })],
  ['live-blog', 'by JSON-LD', html({ head: jsonLd({ '@type': 'LiveBlogPosting' }) })],
  [
    'live-blog',
    'by times between the parts',
    html({ byline: Array.from({ length: 7 }, (_, i) => `<p>1${i}:30</p><p>${BODY}</p>`).join('') }),
  ],
  ['truncated', 'by its last line', `Ferry landing\n\n${BODY.slice(0, 200).replace(/\s+/g, ' ')} …`],
  ['truncated', 'by what follows', html({ foot: '<p>Continue reading</p>' })],
  ['multi-page', 'by its counter', html({ foot: '<p>Page 1 of 4</p>' })],
  [
    'needs-javascript',
    'by its notice',
    '<html><body><noscript>Please enable JavaScript to view this page.</noscript></body></html>',
  ],
  ['not-an-article', 'by its few words', '<html><body><p>Nothing found here.</p></body></html>'],
])('%s', (flag, how, page) => {
  test(how, () => {
    expect(flagsOf(page, { 'Continue reading': 'related' })).toContain(flag);
  });
});

test('a paywall notice counts where the text is short, not under a whole article', () => {
  const notice = 'Subscribe to read on';
  expect(flagsOf(html({ foot: `<p>${notice}</p>` }), { [notice]: 'paywall' })).toContain('paywalled');
  const long = html({ byline: `<p>${BODY}</p>`.repeat(12), foot: `<p>${notice}</p>` });
  expect(flagsOf(long, { [notice]: 'paywall' })).not.toContain('paywalled');
});

test('rel=next counts only as the next page of this address', () => {
  const page = (href: string): string => html({ head: `<link rel="next" href="${href}">` });
  expect(flagsOf(page('https://courier.example/a?page=2'), {}, 'https://courier.example/a')).toContain(
    'multi-page',
  );
  expect(flagsOf(page('/a?page=2'), {}, 'https://courier.example/a')).toContain('multi-page');
  expect(flagsOf(page('https://courier.example/b'), {}, 'https://courier.example/a')).toEqual([]);
});

test('a front page is not an article', () => {
  expect(flagsOf(html({}), {}, 'https://courier.example/')).toEqual(['not-an-article']);
});

describe('isAccessibleForFree', () => {
  const article = { '@type': 'NewsArticle', headline: 'Ferry landing stays open' };
  const isPaywalled = (value: unknown): boolean =>
    clean(html({ head: jsonLd(value) })).quality.flags.some(({ flag }) => flag === 'paywalled');
  const wall = { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.rest' };

  test.each([
    ['false', { ...article, isAccessibleForFree: false }],
    ['as text of any case', { ...article, isAccessibleForFree: 'FALSE' }],
    ['as an address of schema.org', { ...article, isAccessibleForFree: 'https://schema.org/False' }],
    ['of a part of the article', { ...article, hasPart: wall }],
    ['of one of its parts', { ...article, hasPart: [{ '@type': 'WebPageElement' }, wall] }],
    ['of the page around it', [article, { '@type': 'WebPage', isAccessibleForFree: 'false' }]],
  ])('%s: a paywall', (_, value) => {
    expect(isPaywalled(value)).toBe(true);
  });

  const closed = { '@type': 'NewsArticle', headline: 'Boats for sale at last', isAccessibleForFree: false };
  test.each([
    ['true', { ...article, isAccessibleForFree: 'https://schema.org/True' }],
    ['of a related article', { ...article, isAccessibleForFree: true, mentions: closed }],
    ['of a card in a list', [article, { '@type': 'ItemList', itemListElement: [closed] }]],
    ['of an article that belongs to it', { ...article, hasPart: closed }],
    ['of its text only', { ...article, articleBody: 'They wrote "isAccessibleForFree":false on the wall.' }],
  ])('%s: none', (_, value) => {
    expect(isPaywalled(value)).toBe(false);
  });
});

test('a live blog that the page only mentions does not make it one', () => {
  const mentioned = { '@type': 'NewsArticle', mentions: { '@type': 'LiveBlogPosting', headline: 'All day' } };
  expect(flagsOf(html({ head: jsonLd(mentioned) }))).toEqual([]);
});

test('a page without text whose state is in a script needs JavaScript', () => {
  const state = '<script id="__NEXT_DATA__" type="application/json">{"page":{"title":"Ferry"}}</script>';
  const flags = (page: string): string[] => clean(page).quality.flags.map(({ flag }) => flag);
  expect(flags(`<html><body><div id="root"></div>${state}</body></html>`)).toContain('needs-javascript');
  expect(flags('<html><body><div id="root"></div></body></html>')).not.toContain('needs-javascript');
  expect(flags(html({ foot: state }))).not.toContain('needs-javascript');
});
