import { declaredKind } from '../blocks/declared-kind.ts';
import type { Page } from '../types.ts';
import { SIGN, signsOf } from './features/html/signs.ts';

/** An anchor: a long block that the model is sure of. The body runs from the first to the last of them. */
const ANCHOR_SCORE = 0.85;
const ANCHOR_WORDS = 15;
/** Share of the expected article that anchors must hold. */
const ARTICLE_SHARE = 0.6;
/** Lines with a price from which on a page is a shop's. */
const SHOP_PRICES = 2;

/** The part of a page that is surely the article's body. */
export interface Body {
  /** First and last anchor; -1 when there is none. */
  readonly first: number;
  readonly last: number;
  /** Whether the anchors hold most of what the model expects to be article. */
  readonly isMost: boolean;
}

/** Finds the blocks that the model is sure of. */
export function findBody(page: Page, score: ArrayLike<number>, kept: Uint8Array): Body {
  let expected = 0;
  let anchored = 0;
  let first = -1;
  let last = -1;
  for (const { index, words } of page.blocks) {
    expected += score[index]! * words;
    if (score[index]! < ANCHOR_SCORE || words < ANCHOR_WORDS || kept[index] === 0) continue;
    anchored += score[index]! * words;
    if (first < 0) first = index;
    last = index;
  }
  return { first, last, isMost: first >= 0 && anchored >= ARTICLE_SHARE * expected };
}

/**
 * Whether a page is an article rather than a shop, a list or a forum, where captions, dates, names and offers are content:
 * it says so, or prose that the model is sure of is most of it and nothing speaks of a shop. Flattened text is taken for
 * an article: nothing in it tells otherwise.
 */
export function isArticle(page: Page, body: Body): boolean {
  if (page.input === 'text') return true;
  const declared = declaredKind(page.head);
  if (declared.article > 0) return true;
  return body.isMost && declared.other === 0 && !isShop(page);
}

function isShop({ blocks }: Page): boolean {
  let prices = 0;
  for (const block of blocks) {
    if ((signsOf(block) & SIGN.price) !== 0 && ++prices === SHOP_PRICES) return true;
  }
  return false;
}
