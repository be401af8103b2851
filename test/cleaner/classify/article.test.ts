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
  expect(judged(html(prose, '<meta property="og:type" content="news">'), 0.6)).toBe(true);
  expect(judged(html(prose, '<meta property="og:type" content="newsletter">'), 0.6)).toBe(false);
  expect(judged(html(prose, '<meta property="og:type" content="article">'), 0.6)).toBe(true);
});

it('takes shops, and pages that call themselves something else, for none', () => {
  const prose = `<p>${PROSE}</p>`;
  expect(judged(html(`${prose}<p>$ 12.00</p><p>$ 14.50</p>`), 0.95)).toBe(false);
  expect(judged(html(prose, '<script type="application/ld+json">{"@type":"Product"}</script>'), 0.95)).toBe(
    false,
  );
});

it('takes a few short paragraphs for one under a headline and a date, whatever list stands between', () => {
  const short = `<p>The pilot says so each spring, and then again.</p><p>${PROSE}</p>
    <p>He has a map of it, and a list of ships.</p>`.repeat(2);
  const list = '<ul><li>Send</li></ul><blockquote>Ask us</blockquote>';
  const little = (page: Page): boolean => {
    const scores = page.blocks.map(({ words }) => (words > 8 ? 0.95 : 0.3));
    const body = { first: page.blocks.findIndex(({ words }) => words > 15), last: 9 };
    return isArticle(page, {
      ...findBody(page, scores, new Uint8Array(scores.length).fill(1)),
      ...body,
      isMost: false,
    });
  };
  expect(little(html(`<h1>The sandbank moves</h1><p>3 May 2021</p>${list}${short}`))).toBe(true);
  expect(little(html(`<p>3 May 2021</p><h1>The sandbank moves</h1>${list}${short}`))).toBe(false);
});

it('finds the body of a brief item: paragraphs that are short, and of which the model is less sure', () => {
  const brief = html(
    '<p>Home</p><p>The pilot says so each spring, and then again.</p><p>He has a map of it, and a list of ships.</p>',
  );
  const bodyAt = (score: number) =>
    findBody(
      brief,
      brief.blocks.map(({ words }) => (words > 8 ? score : 0.3)),
      new Uint8Array([1, 1, 1]),
    );
  expect(bodyAt(0.76)).toMatchObject({ first: 1, last: 2, isMost: false, isMostOfLittle: true });
  expect(bodyAt(0.74)).toMatchObject({ first: -1, isMostOfLittle: false });
});

it('takes flattened text for an article: nothing in it tells otherwise', () => {
  expect(judged(textBlocks(PROSE, { nodes: 100 }), 0.2)).toBe(true);
});
