import type { Block } from '../../types.ts';
import type { MetaContext } from './context.ts';
import { type DayMonthOrder, findDates, isoOf, parseMachineDate } from './dates/index.ts';
import { labelOf } from './dates/labels.ts';

/** A date that stands in the page's text or in a <time>. */
export interface VisibleDate {
  readonly iso: string;
  readonly of: 'published' | 'modified';
  readonly source: string;
  readonly weight: number;
  /** Day and month could be the other way round. */
  readonly ambiguous: boolean;
}

const OTHER_TOKEN =
  /comment|repl(?:y|ies)|related|recent|teaser|sidebar|widget|footer|menu|nav|promo|carousel|trending|popular|copyright|recommend|event/i;
const DATE_TOKEN = /date|time|publish|datum|fecha|posted|meta|byline|entry-|article-/i;
const LONGEST = 30;
const ABOVE = 8;
const BEHIND = 6;

/**
 * Finds dates near the headline, in <time> elements and in short lines, and says which of the article's dates each is.
 * Dates of cards, comments and menus are left out by their markup, those inside sentences by length.
 *
 * @param title index of the headline's block, or -1
 * @param order how to read numbers that allow both orders
 */
export function visibleDates(context: MetaContext, title: number, order: DayMonthOrder): VisibleDate[] {
  const { page, verdicts, bodyFirst, bodyLast } = context;
  const { blocks } = page;
  const start = title >= 0 ? title : bodyFirst;
  const top = Math.max(0, start - ABOVE);
  const bottom = Math.min(blocks.length, Math.max(bodyFirst, title + 1) + 3);
  const found: VisibleDate[] = [];
  for (const time of page.head.times) {
    const block = blocks[time.block];
    const near = time.block >= top && time.block < bottom;
    if (block !== undefined && isOther(context, block)) continue;
    const iso = parseMachineDate(time.datetime);
    const label =
      block === undefined ? null : labelOf(block.text.slice(0, Math.max(0, block.text.indexOf(time.text))));
    if (iso === null || label === 'other') continue;
    const weight =
      (near ? 0.82 : time.block >= start ? 0.5 : 0.35) -
      (time.block < title ? 0.1 : 0) +
      (label === 'published' ? 0.04 : 0);
    found.push({ iso, of: label ?? 'published', source: 'time element', weight, ambiguous: false });
  }
  const look = (from: number, to: number, base: number): void => {
    for (let i = from; i < to; i++) {
      const block = blocks[i]!;
      const lifted = verdicts[i]?.field === 'published';
      if ((block.words > LONGEST && !lifted) || i === title || isOther(context, block)) continue;
      const marked = lifted || DATE_TOKEN.test(tokensAbove(context, block));
      const weight = base + (marked ? 0.06 : 0) - (title >= 0 && i < title ? 0.1 : 0);
      found.push(...datesOf(block.text, order, weight));
    }
  };
  look(top, bottom, 0.7);
  look(Math.max(bottom, bodyLast), Math.min(blocks.length, bodyLast + BEHIND), 0.4);
  return found;
}

function datesOf(text: string, order: DayMonthOrder, weight: number): VisibleDate[] {
  const found: VisibleDate[] = [];
  let from = 0;
  for (const date of findDates(text.slice(0, 300), order)) {
    const label = labelOf(text.slice(from, date.from));
    from = date.to;
    // A long line that announces no date is a sentence.
    if (label === 'other' || (label === null && date.from > 60)) continue;
    found.push({
      iso: isoOf(date),
      of: label ?? 'published',
      source: 'visible date',
      weight: weight + (label === 'published' ? 0.05 : 0),
      ambiguous: date.ambiguous,
    });
  }
  return found;
}

function isOther(context: MetaContext, block: Block): boolean {
  return OTHER_TOKEN.test(tokensAbove(context, block));
}

function tokensAbove({ page: { tree } }: MetaContext, block: Block): string {
  let tokens = '';
  let node = block.inlineNode;
  for (let level = 0; level < 4 && node > 0; level++) {
    if (tree.tag[node] === 'body' || tree.tag[node] === 'article') break;
    tokens += ` ${tree.tokens[node]}`;
    node = tree.parent[node]!;
  }
  return tokens;
}
