import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlBlocks } from '../../../lambda/cleaner/blocks/html.ts';
import { htmlFeatures } from '../../../lambda/cleaner/classify/features/html.ts';
import { tableOf } from '../../../lambda/cleaner/classify/model/tokens.ts';
import type { TokenTable } from '../../../lambda/cleaner/classify/types.ts';
import { DEFAULT_LIMITS } from '../../../lambda/cleaner/limits.ts';
import { parseHtml } from '../../../lambda/cleaner/parse/html.ts';

const names = htmlFeatures.features.map((feature) => feature.name);
const pageOf = (html: string) => htmlBlocks(parseHtml(html, DEFAULT_LIMITS));
/** The values of a feature, block by block. */
const values = (html: string, name: string, tokens: TokenTable = new Map()): number[] => {
  const column = names.indexOf(name);
  expect(column, name).toBeGreaterThanOrEqual(0);
  return [...htmlFeatures.compute(pageOf(html), tokens)[column]!];
};

const SENTENCE =
  'The keeper of the old lighthouse has told the council that the lamp will be lit again before the first storm of the winter comes in';
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<p>${SENTENCE}, for the ${at + 2}nd time in a row.</p>`).join('');

describe('html features', () => {
  it('are documented and named once', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const { name, meaning, range } of htmlFeatures.features)
      expect(
        [meaning, range].every((words) => words.length > 0),
        name,
      ).toBe(true);
  });

  it('are finite and the same every time, whatever the page', () => {
    const tag = fc.constantFrom(
      'p',
      'div class="card"',
      'li',
      'h2',
      'td',
      'figcaption',
      'span',
      'section id="x"',
    );
    const piece = fc.tuple(tag, fc.string({ maxLength: 40 }), fc.nat(3)).map(([name, text, more]) => {
      const element = name.split(' ')[0]!;
      return `<${name}>${text.replaceAll('<', '')}${SENTENCE.slice(0, 60 * more)}</${element}>`;
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const page = pageOf(`<main>${pieces.join('')}</main>`);
        const columns = htmlFeatures.compute(page, tableOf([['card', -1]]));
        expect(columns.map((column) => column.length)).toEqual(names.map(() => page.blocks.length));
        expect(columns.every((column) => column.every(Number.isFinite))).toBe(true);
        expect(htmlFeatures.compute(page, tableOf([['card', -1]]))).toEqual(columns);
      }),
      { numRuns: 60 },
    );
  });

  it('find the body where names speak for it, though the comments below hold more prose', () => {
    const page = `<div class="story">${paragraphs(3)}</div><div class="comments">${paragraphs(7)}</div>`;
    const inBody = (tokens: TokenTable) => values(page, 'bodySignature', tokens).slice(0, 4);
    expect(inBody(new Map())).toEqual([0, 0, 0, 1]);
    const learned = tableOf([
      ['story', 1],
      ['comments', -3],
    ]);
    expect(inBody(learned)).toEqual([1, 1, 1, 0]);
  });

  it('prefer what the page describes itself by, and trust hidden prose less', () => {
    const LONGER =
      'Ferries to the mainland leave on the hour in summer, and twice a day from October on, when the sea allows it; tickets are sold on the pier, where a kiosk has coffee, rope and newspapers of the day before, and where a bell tells the passengers, who wait inside when it rains, that the boat has passed the second buoy.';
    const page = (head: string, attribute = '') =>
      `<html><head>${head}</head><body><div class="a"><p>${SENTENCE}.</p></div><div class="b"><p ${attribute}>${LONGER}</p></div></body></html>`;
    expect(values(page(''), 'bodySignature')).toEqual([0, 1]);
    expect(values(page(`<meta name="description" content="${SENTENCE}">`), 'bodySignature')).toEqual([1, 0]);
    expect(values(page('', 'hidden'), 'bodySignature')).toEqual([1, 0]);
  });

  it('tell lists of cards: siblings of one make with several blocks', () => {
    const card = '<div class="card"><h3>Ferry</h3><p>Ten past noon</p></div>';
    const page = `<section>${card.repeat(4)}</section><section><p>One</p><p>Two</p></section>`;
    expect(values(page, 'cards')).toEqual([...Array<number>(8).fill(4), 0, 0]);
    expect(values(page, 'cardBlocks').slice(7)).toEqual([2, 0, 0]);
    expect(values(page, 'twins').slice(7)).toEqual([1, 2, 2]);
  });

  it('read what a page calls itself', () => {
    const page = (head: string) => `<html><head>${head}</head><body><p>${SENTENCE}.</p></body></html>`;
    const json = (type: string) => `<script type="application/ld+json">{"@type": ${type}}</script>`;
    const og = '<meta property="og:type" content="article">';
    expect(values(page(og + json('["Thing", "NewsArticle"]')), 'declaredArticle')).toEqual([3]);
    expect(values(page(json('"BreadcrumbList"')), 'declaredArticle')).toEqual([0]);
    expect(values(page(json('"Product"')), 'declaredOther')).toEqual([1]);
    expect(values(page(json('"QAPage"')), 'declaredOther')).toEqual([3]);
  });
});
