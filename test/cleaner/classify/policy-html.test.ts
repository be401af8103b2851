import fc from 'fast-check';
import { expect, it } from 'vitest';
import { htmlBlocks } from '../../../lambda/cleaner/blocks/html.ts';
import { htmlFeatures } from '../../../lambda/cleaner/classify/features/html.ts';
import { settleHtml } from '../../../lambda/cleaner/classify/policy-html.ts';
import { select } from '../../../lambda/cleaner/classify/select.ts';
import { withSurroundings } from '../../../lambda/cleaner/classify/surroundings.ts';
import { clean } from '../../../lambda/cleaner/index.ts';
import { DEFAULT_LIMITS } from '../../../lambda/cleaner/limits.ts';
import { parseHtml } from '../../../lambda/cleaner/parse/html.ts';
import type { Page } from '../../../lambda/cleaner/types.ts';

const html = (body: string, head = ''): Page =>
  htmlBlocks(parseHtml(`<html><head>${head}</head><body>${body}</body></html>`, DEFAULT_LIMITS));
const columnsOf = (page: Page): readonly Float32Array[] => htmlFeatures.compute(page, new Map());

const prose = (subject: string): string =>
  `<p>The ${subject} has been measured every morning for thirty years, and never before has anybody in the village seen it change so fast.</p>`;

/** Texts that stay, when the blocks that begin with a key of `doubts` have its score and all others .95. */
function kept(page: Page, doubts: Readonly<Record<string, number>>): string[] {
  const score = Float32Array.from(
    page.blocks,
    ({ text }) => Object.entries(doubts).find(([start]) => text.startsWith(start))?.[1] ?? 0.95,
  );
  const settled = settleHtml(page, columnsOf(page), score, select(page, score));
  return page.blocks.filter(({ index }) => settled[index] === 1).map(({ text }) => text);
}

it('drops doubtful headings that head nothing, and keeps those over text or over headings of lower rank', () => {
  const page = html(
    `<h1>Tide and wall</h1>${prose('tide')}<h2>Our walks</h2><h2>How high it came</h2>${prose('wall')}
     <h2>Two answers</h2><h3>The first</h3>${prose('sluice')}<h2>More of us</h2>`,
  );
  const doubts = {
    'Our walks': 0.6,
    'How high': 0.6,
    'Two answers': 0.6,
    'The first': 0.6,
    'More of us': 0.6,
  };
  const texts = kept(page, doubts);
  expect(texts).toEqual(expect.arrayContaining(['How high it came', 'Two answers', 'The first']));
  expect(texts).not.toContain('Our walks');
  expect(texts).not.toContain('More of us');
  // Of a heading that the model is sure of, nothing is taken.
  expect(kept(page, { ...doubts, 'Our walks': 0.8 })).toContain('Our walks');
});

it('drops a line drawn between parts, however sure the model is of it', () => {
  const page = html(
    `<h1>Tide and wall</h1>${prose('tide')}<h2>___</h2>${prose('wall')}<h2>第三部</h2>${prose('sluice')}`,
  );
  const texts = kept(page, {});
  expect(texts).not.toContain('___');
  expect(texts).toContain('第三部');
});

it('keeps a table of the article as one, though the model doubts its cells, but for a button in it', () => {
  const table = (end = prose('sluice')) =>
    html(
      `<h1>Tide and wall</h1>${prose('tide')}${prose('wall')}
       <table><tr><th>Week</th><th>Highest tide at the old gauge</th></tr>
         <tr><td>First of May</td><td>Four metres and ten</td></tr><tr><td>Sort rows</td></tr></table>${end}`,
    );
  const cells = ['Week', 'Highest tide at the old gauge', 'First of May', 'Four metres and ten'];
  const doubts = (score: number, button: number) => ({
    ...Object.fromEntries(cells.map((cell) => [cell, score])),
    'Sort rows': button,
  });
  expect(kept(table(), doubts(0.2, 0.15))).toEqual(expect.arrayContaining([...cells, 'Sort rows']));
  const texts = kept(table(), doubts(0.2, 0.05));
  expect(texts).toEqual(expect.arrayContaining(cells));
  expect(texts).not.toContain('Sort rows');
  for (const cell of cells) expect(kept(table(), doubts(0.1, 0.15))).not.toContain(cell);
  // Behind the article a table is a box of the site.
  for (const cell of cells) expect(kept(table('<p>The end</p>'), doubts(0.2, 0.15))).not.toContain(cell);
});

it('keeps what a heading that was never closed swallows, and headings that are all there is', () => {
  const swallowed = html(
    `<h1>Tide and wall</h1><h2>${prose('tide')}${prose('wall').replaceAll('p>', 'div>')}`,
  );
  const head = '<meta property="og:type" content="article">';
  expect(kept(swallowed, { The: 0.6 })).toHaveLength(3);
  expect(kept(html('<h2>Our walks</h2><h2>Our boats</h2>', head), { Our: 0.6 })).toHaveLength(2);
});

it('wants more of short paragraphs, list entries and quotes of an article than of its long paragraphs', () => {
  const page = html(
    `<h1>Tide</h1>${prose('tide')}<p>Listen to this</p><ul><li>Height: four metres</li></ul>
     <blockquote>Such a flood was never seen here</blockquote>${prose('wall')}${prose('sluice')}${prose('notice')}`,
  );
  const short = ['Listen', 'Height', 'Such'];
  for (const start of short) {
    expect(kept(page, { [start]: 0.58 }).join(), start).not.toContain(start);
    expect(kept(page, { [start]: 0.72 }).join(), start).toContain(start);
  }
  expect(kept(page, { 'The wall': 0.49 }).join()).toContain('The wall');
  // Behind the last paragraph that is sure, notes are as long as paragraphs.
  expect(kept(page, { 'The notice': 0.49 }).join()).not.toContain('The notice');
  expect(kept(page, { 'The notice': 0.52 }).join()).toContain('The notice');
});

it('wants less of longer quotes and list entries, but for embedded posts', () => {
  const words = 'Such a flood was never seen here since the first wall was built by hand';
  const page = (quote: string): Page =>
    html(`<h1>Tide</h1>${prose('tide')}${quote}${prose('wall')}${prose('sluice')}${prose('notice')}`);
  const quote = page(`<blockquote>${words}</blockquote>`);
  const entry = page(`<ul><li>${words}</li></ul>`);
  const post = page(`<blockquote class="twitter-tweet"><p>${words}</p></blockquote>`);
  for (const each of [quote, entry]) {
    expect(kept(each, { Such: 0.58 }).join()).not.toContain('Such');
    expect(kept(each, { Such: 0.62 }).join()).toContain('Such');
  }
  expect(kept(post, { Such: 0.62 }).join()).not.toContain('Such');
  expect(kept(post, { Such: 0.72 }).join()).toContain('Such');
});

it('judges a card of a shop window with the other cards', () => {
  const card = (name: string): string =>
    `<li class="card"><h3>${name} kettle</h3><p>Steel, two litres</p></li>`;
  const page = html(
    `<ul>${['Red', 'Blue', 'Green', 'White'].map(card).join('')}</ul><p>$ 12.00</p><p>$ 14.00</p>`,
  );
  const score = Float32Array.from(page.blocks, ({ text }) => (text.startsWith('Green') ? 0.3 : 0.8));
  const green = page.blocks.find(({ text }) => text.startsWith('Green'))!.index;
  const judged = withSurroundings(page, columnsOf(page), score);
  expect(judged[green]).toBeGreaterThan(0.45);
  expect(judged[green]).toBeLessThan(0.8);
});

it('gives probabilities between those of a block and of its surroundings, whatever the scores', () => {
  const page = html(`${prose('tide')}<ul><li>One</li><li>Two</li></ul>${prose('wall')}<p>Three</p>`);
  const columns = columnsOf(page);
  const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: page.blocks.length,
    maxLength: page.blocks.length,
  });
  fc.assert(
    fc.property(scores, (some) => {
      const score = Float32Array.from(some);
      const [least, most] = [Math.min(...score), Math.max(...score)];
      for (const p of withSurroundings(page, columns, score)) {
        expect(p).toBeGreaterThanOrEqual(Math.min(least, 0.996) - 1e-4);
        expect(p).toBeLessThanOrEqual(Math.max(most, 0.004) + 1e-4);
      }
    }),
  );
});

it('takes a headline of one word for one, on a page of a single paragraph too', () => {
  const page = `<title>Terns</title><article><h1>Terns</h1>${prose('colony')}</article>`;
  expect(clean(page)).toMatchObject({ title: 'Terns', text: expect.stringMatching(/^The colony has/) });
});
