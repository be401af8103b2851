import { declaredKind } from '../blocks/declared-kind.ts';
import type { Block, Page } from '../types.ts';
import { SIGN, signsOf } from './features/html/signs.ts';

/** An anchor: a long block that the model is sure of. The body runs from the first to the last of them. */
const ANCHOR_SCORE = 0.85;
const ANCHOR_WORDS = 15;
/** Share of the expected article that anchors must hold. */
const ARTICLE_SHARE = 0.6;
/** Words of an expected article up to which it is short, and those of a paragraph that counts in it as an anchor does. */
const SHORT_ARTICLE = 300;
const SHORT_PARAGRAPH = 8;
const SHORT_SCORE = 0.75;
/** Words of a line between headline and body that may be its date. */
const DATE_WORDS = 12;
/** Lines with a price from which on a page is a shop's. */
const SHOP_PRICES = 2;

/** The part of a page that is surely the article's body. */
export interface Body {
  /** First and last anchor; -1 when there is none. */
  readonly first: number;
  readonly last: number;
  /** Whether the anchors hold most of what the model expects to be article. */
  readonly isMost: boolean;
  /** Whether that is little text, and its anchors and shorter paragraphs hold most of it. */
  readonly isMostOfLittle: boolean;
}

/** Finds the blocks that the model is sure of. */
export function findBody(page: Page, score: ArrayLike<number>, kept: Uint8Array): Body {
  let expected = 0;
  let anchored = 0;
  let sure = 0;
  let [first, last, firstSure, lastSure] = [-1, -1, -1, -1];
  for (const { index, words } of page.blocks) {
    const mass = score[index]! * words;
    expected += mass;
    if (score[index]! < SHORT_SCORE || words < SHORT_PARAGRAPH || kept[index] === 0) continue;
    sure += mass;
    if (firstSure < 0) firstSure = index;
    lastSure = index;
    if (words < ANCHOR_WORDS || score[index]! < ANCHOR_SCORE) continue;
    anchored += mass;
    if (first < 0) first = index;
    last = index;
  }
  const isShort = expected < SHORT_ARTICLE && sure >= ARTICLE_SHARE * expected;
  // A brief item may have short paragraphs alone.
  if (first < 0 && isShort) [first, last] = [firstSure, lastSure];
  return {
    first,
    last,
    isMost: first >= 0 && anchored >= ARTICLE_SHARE * expected,
    isMostOfLittle: first >= 0 && isShort,
  };
}

/**
 * Whether a page is an article rather than a shop, a list or a forum, where captions, dates, names and offers are content:
 * it says so, or prose that the model is sure of is most of it and nothing speaks of a shop. A few short paragraphs, as
 * anything may have, need a date under the headline besides. Flattened text is taken for an article: nothing in it tells
 * otherwise.
 */
export function isArticle(page: Page, body: Body): boolean {
  if (page.input === 'text') return true;
  const declared = declaredKind(page.head);
  if (declared.article > 0) return true;
  const isProse = body.isMost || (body.isMostOfLittle && isDated(page, body.first));
  return isProse && declared.other === 0 && !isShop(page);
}

/** Whether a short line with a year stands between the headline and the text. */
function isDated({ blocks }: Page, first: number): boolean {
  for (let i = first - 1; i >= 0 && !isMainHeading(blocks[i]!); i--) {
    if (blocks[i]!.words <= DATE_WORDS && (signsOf(blocks[i]!) & SIGN.year) !== 0)
      return blocks.slice(0, i).some(isMainHeading);
  }
  return false;
}

/** Lists and quotes have levels, too. */
const isMainHeading = ({ form, level }: Block): boolean => form === 'heading' && level === 1;

function isShop({ blocks }: Page): boolean {
  let prices = 0;
  for (const block of blocks) {
    if ((signsOf(block) & SIGN.price) !== 0 && ++prices === SHOP_PRICES) return true;
  }
  return false;
}
