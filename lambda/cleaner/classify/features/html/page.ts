import { ratio } from '../../gather.ts';
import { type Column, columnsOf } from '../text/view.ts';
import type { Facts } from './facts.ts';
import { SIGN } from './signs.ts';

/** Words up to which a line with a date is a stamp rather than prose. */
const STAMP_WORDS = 14;

/** Columns that are the same for all blocks of a page: what kind of page it is. */
export function pageColumns(facts: Facts): Column[] {
  const { page, view, structure, signs, declaredKind, bodyProse } = facts;
  const { blocks } = view;
  const add = columnsOf(view);
  let prices = 0;
  let stamps = 0;
  let headings = 0;
  let linkWords = 0;
  for (const block of blocks) {
    const own = signs[block.index]!;
    if ((own & SIGN.price) !== 0) prices++;
    if ((own & (SIGN.year | SIGN.time)) !== 0 && block.words <= STAMP_WORDS) stamps++;
    if (block.form === 'heading') headings++;
    linkWords += block.linkWords;
  }
  const { tag } = page.tree;
  return [
    add('pageBlocks', 'blocks of the page', '>= 1', blocks.length),
    add(
      'longestRun',
      'longest run of prose, share of page words',
      '0..1',
      ratio(facts.longestRun, structure.totalWords),
    ),
    add(
      'paragraphs',
      'blocks in <p>',
      '>= 0',
      blocks.reduce((sum, block) => sum + Number(tag[block.node] === 'p'), 0),
    ),
    add('pagePrices', 'blocks with a price', '>= 0', prices),
    add('pageStamps', 'short blocks with a date or time', '>= 0', stamps),
    add('pageHeadings', 'headings', '>= 0', headings),
    add('pageLinks', 'share of the page words inside links', '0..1', ratio(linkWords, structure.totalWords)),
    add('pageBody', "body prose's share of the page words", '0..1', ratio(bodyProse, structure.totalWords)),
    add('declaredArticle', 'article by og:type 1, by JSON-LD 2, by both 3', '0..3', declaredKind.article),
    add('declaredOther', 'by its metadata a product 1, a list 2, a discussion 3', '0..3', declaredKind.other),
  ];
}
