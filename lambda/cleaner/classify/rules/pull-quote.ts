import { trimMarks } from '../cues/words.ts';
import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isInside, isKept, wordsOf } from './support.ts';

const LEAST_WORDS = 5;
const MOST_WORDS = 45;
/** Words of the line that says whose words they are. */
const SOURCE_WORDS = 8;
/** Blocks on both sides among which the paragraph stands that a quote was pulled from. */
const REACH = 12;
/** Elements from the block's own on whose names are read. */
const LEVELS = 3;

export const pullQuote: Rule = {
  id: 'pull-quote',
  kind: 'duplicate',
  force: 'decides',
  summary: 'Words of a paragraph nearby, set again as a quote, and the line below that says whose they are.',
  judge(context, index) {
    if (!isQuote(context, index) || !isInside(context, index)) return null;
    if (isPulled(context, index)) return 'stands in a paragraph nearby';
    return wordsOf(context, index) <= SOURCE_WORDS &&
      isQuote(context, index - 1) &&
      isPulled(context, index - 1)
      ? 'says whose words the quote above is'
      : null;
  },
};

/** A quote by its element, or by the name of its own or of one right around it. */
function isQuote({ page: { blocks, tree } }: RuleContext, index: number): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  if (block.form === 'quote') return true;
  let { node } = block;
  for (let level = 0; level < LEVELS && node > 0; level++, node = tree.parent[node]!)
    if (tree.tokens[node]!.includes('quote')) return true;
  return false;
}

function isPulled(context: RuleContext, index: number): boolean {
  const words = wordsOf(context, index);
  if (words < LEAST_WORDS || words > MOST_WORDS) return false;
  const { form } = context.lines;
  const quoted = trimMarks(form[index]!);
  for (let i = Math.max(0, index - REACH); i <= index + REACH; i++) {
    if (i === index || !isKept(context, i) || wordsOf(context, i) <= words) continue;
    if (context.page.blocks[i]!.form === 'paragraph' && form[i]!.includes(quoted)) return true;
  }
  return false;
}

const QUOTE = 'The bridge over the river Alma will stay closed';

export const examples: RuleExamples = {
  matches: [
    {
      lines: [BODY, QUOTE, MORE],
      html: `<p>${BODY}</p><blockquote>${QUOTE}</blockquote><p>${MORE}</p>`,
      line: 1,
      kept: [0, 1, 2],
    },
    {
      lines: [BODY, QUOTE, 'Jo Lind, harbour master', MORE],
      html: `<p>${BODY}</p><blockquote><p>${QUOTE}</p><cite>Jo Lind, harbour master</cite></blockquote><p>${MORE}</p>`,
      line: 2,
      kept: [0, 1, 2, 3],
    },
    {
      lines: [BODY, QUOTE, MORE],
      html: `<p>${BODY}</p><div class="pull-quote">${QUOTE}</div><p>${MORE}</p>`,
      line: 1,
      kept: [0, 1, 2],
    },
  ],
  spares: [
    {
      lines: [BODY, 'The bridge shall never close again, they said.', MORE],
      html: `<p>${BODY}</p><blockquote>The bridge shall never close again, they said.</blockquote><p>${MORE}</p>`,
      line: 1,
      kept: [0, 1, 2],
    },
    {
      lines: [BODY, QUOTE, MORE],
      html: `<p>${BODY}</p><h2>${QUOTE}</h2><p>${MORE}</p>`,
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
