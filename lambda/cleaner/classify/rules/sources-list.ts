import { lazyPattern } from '../../lazily.ts';
import { namesSource } from '../text-source.ts';
import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { bitsOf, isBefore, looks, says, wordsOf } from './support.ts';

/** Entries up to which a list is looked back through for its heading. */
const MOST_ENTRIES = 30;
/** Blocks behind the last paragraph within which the heading stands. */
const FARTHEST = 14;
const LEAST_HTML_SCORE = 0.05;
const CHROME = bitsOf([
  'related',
  'share',
  'subscribe',
  'login',
  'comments',
  'advert',
  'widget',
  'promo',
  'bio',
  'legal',
  'tags',
  'navigation',
]);

export const sourcesList: Rule = {
  id: 'sources-list',
  kind: null,
  force: 'keeps',
  summary: "The article's sources or references: a heading behind the text, and the entries under it.",
  judge(context, index) {
    if (isBefore(context, index) || index > context.bodyLast + FARTHEST + MOST_ENTRIES) return null;
    // On HTML pages the model knows lists of links by their place in the tree.
    if (context.page.input === 'html' && context.score[index]! < LEAST_HTML_SCORE) return null;
    const heading = headingAbove(context, index);
    if (heading < 0) return null;
    for (let i = heading + 1; i <= index; i++) if (!isEntry(context, i)) return null;
    return heading === index ? 'heads the sources' : 'an entry under the heading of the sources';
  },
};

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, MORE, 'References', 'Alma Water Board: Survey of the northern piers, 2019'], line: 2 },
    { lines: [BODY, MORE, 'References', 'Alma Water Board: Survey of the northern piers, 2019'], line: 3 },
  ],
  spares: [
    {
      lines: [BODY, MORE, 'References', 'Share', 'Alma Water Board: Survey of the northern piers'],
      line: 4,
    },
  ],
};

/** The nearest heading of sources, this block or one a list above it; -1 when there is none. */
function headingAbove(context: RuleContext, index: number): number {
  const known = headings(context);
  if (known.length === 0) return -1;
  const nearest = known.findLast((heading) => heading <= index) ?? -1;
  return nearest > index - MOST_ENTRIES ? nearest : -1;
}

/** All headings of sources: hardly a page has any, so they are looked for once. */
function headings(context: RuleContext): readonly number[] {
  const { memo } = context;
  if (memo.sources !== undefined) return memo.sources;
  const found: number[] = [];
  for (const { index } of context.page.blocks) if (isHeading(context, index)) found.push(index);
  return (memo.sources = found);
}

/** Alone on its line, soon behind the text, with a line under it that names something. */
function isHeading(context: RuleContext, index: number): boolean {
  return (
    says(context, index, 'sources', 'line') &&
    !namesSource(context, index) &&
    wordsOf(context, index) <= 4 &&
    index > context.bodyFirst &&
    index <= context.bodyLast + FARTHEST &&
    wordsOf(context, index + 1) >= 2 &&
    isEntry(context, index + 1)
  );
}

/** No chrome by its words; under the first line, something that a reference has: a mark, a number or some length. */
function isEntry(context: RuleContext, index: number): boolean {
  const { text, words, form } = context.page.blocks[index]!;
  if (looks(context, index, 'date') || says(context, index, 'related', 'start')) return false;
  if ((context.lines.line[index]! & CHROME) !== 0) return false;
  if (text.endsWith('?')) return false;
  if (words >= 4 || form === 'heading' || REFERENCE().test(text)) return true;
  // The heading itself, and its first entry.
  return [index - 1, index].some((i) => says(context, i, 'sources', 'line'));
}

const REFERENCE = lazyPattern(String.raw`\d{4}|["“”«»:/]|\s[-–—]\s|\.\p{Ll}{2,}`, 'u');
