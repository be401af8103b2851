import { expect, it } from 'vitest';
import { htmlBlocks } from '../../../lambda/cleaner/blocks/html.ts';
import { textBlocks } from '../../../lambda/cleaner/blocks/text.ts';
import { findBody, isArticle } from '../../../lambda/cleaner/classify/article.ts';
import { DEFAULT_LIMITS } from '../../../lambda/cleaner/limits.ts';
import { parseHtml } from '../../../lambda/cleaner/parse/html.ts';
import type { Page } from '../../../lambda/cleaner/types.ts';

const PROSE =
  'The harbour pilot has guided ships past the sandbank for thirty years and says that it moves a little further south each spring.';

/** Judges a page whose blocks all have one score and are all kept. */
const judged = (page: Page, score: number): boolean => {
  const scores = page.blocks.map(() => score);
  return isArticle(page, findBody(page, scores, new Uint8Array(scores.length).fill(1)));
};
const html = (body: string, head = ''): Page =>
  htmlBlocks(parseHtml(`<html><head>${head}</head><body>${body}</body></html>`, DEFAULT_LIMITS));

it('takes pages of sure prose for articles, and those that say so', () => {
  const prose = `<p>${PROSE}</p><p>${PROSE} So it goes.</p>`;
  expect(judged(html(prose), 0.95)).toBe(true);
  expect(judged(html(prose), 0.6)).toBe(false);
  expect(judged(html(prose, '<meta property="og:type" content="article">'), 0.6)).toBe(true);
});

it('takes shops, and pages that call themselves something else, for none', () => {
  const prose = `<p>${PROSE}</p>`;
  expect(judged(html(`${prose}<p>$ 12.00</p><p>$ 14.50</p>`), 0.95)).toBe(false);
  expect(judged(html(prose, '<script type="application/ld+json">{"@type":"Product"}</script>'), 0.95)).toBe(
    false,
  );
});

it('takes flattened text for an article: nothing in it tells otherwise', () => {
  expect(judged(textBlocks(PROSE, { nodes: 100 }), 0.2)).toBe(true);
});
