import { describe, expect, test } from 'vitest';
import { pageFlags } from '../../../lambda/cleaner/assemble/metadata/flags/index.ts';
import { buildBlocks } from '../../../lambda/cleaner/blocks/index.ts';
import { decode } from '../../../lambda/cleaner/decode/index.ts';
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
  const flags = pageFlags(page, verdicts, words, url);
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
