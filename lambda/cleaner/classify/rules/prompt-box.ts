import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { subscribePrompt } from './subscribe-prompt.ts';
import { isKept } from './support.ts';

/** Blocks of a box and their words, at most. */
const MOST_BLOCKS = 8;
const MOST_WORDS = 40;
const SURE_SCORE = 0.9;

export const promptBox: Rule = {
  id: 'prompt-box',
  kind: 'promo',
  force: 'decides',
  summary: 'The heading and words of a box between paragraphs that holds a prompt to subscribe.',
  judge(context, index) {
    if (!isKept(context, index) || context.score[index]! > SURE_SCORE) return null;
    if (context.page.blocks[index]!.form === 'table-cell') return null;
    const box = boxAround(context, index);
    if (box === null) return null;
    for (let i = box.first; i <= box.last; i++)
      if (i !== index && subscribePrompt.judge(context, i) !== null) return 'stands in a box with a prompt';
    return null;
  },
};

/** The blocks of an element with few words of its own, inside the body; null where it has more. */
function boxAround(
  { page, bodyFirst, bodyLast }: RuleContext,
  index: number,
): { first: number; last: number } | null {
  const { blocks, tree } = page;
  const { node } = blocks[index]!;
  if (node < 0 || index <= bodyFirst || index >= bodyLast) return null;
  const box = tree.parent[node]!;
  // What has no parent stands in no box.
  if (box < 0) return null;
  let words = blocks[index]!.words;
  let [first, last] = [index, index];
  const mayGrow = (): boolean => words <= MOST_WORDS && last - first < MOST_BLOCKS;
  for (; mayGrow() && isWithin(tree.parent, blocks[first - 1]?.node ?? -1, box); first--)
    words += blocks[first - 1]!.words;
  for (; mayGrow() && isWithin(tree.parent, blocks[last + 1]?.node ?? -1, box); last++)
    words += blocks[last + 1]!.words;
  return mayGrow() && first > bodyFirst && last < bodyLast ? { first, last } : null;
}

/** A parent's number is below its child's. */
function isWithin(parent: Int32Array, node: number, box: number): boolean {
  let at = node;
  while (at > box) at = parent[at]!;
  return at === box;
}

const BOX = ['Alma at seven', 'Sign up for our newsletter and never miss a story.'];

export const examples: RuleExamples = {
  matches: [
    {
      lines: [BODY, ...BOX, MORE],
      html: `<p>${BODY}</p><div><h3>${BOX[0]}</h3><p>${BOX[1]}</p></div><p>${MORE}</p>`,
      line: 1,
      kept: [0, 1, 2, 3],
    },
    {
      lines: [BODY, 'The harbour before breakfast.', 'Subscribe', MORE],
      html: `<p>${BODY}</p><div><div>The harbour before breakfast.</div><button>Subscribe</button></div><p>${MORE}</p>`,
      line: 1,
      kept: [0, 1, 3],
    },
  ],
  spares: [
    {
      lines: [BODY, ...BOX, MORE],
      html: `<p>${BODY}</p><h3>${BOX[0]}</h3><p>${BOX[1]}</p><p>${MORE}</p>`,
      line: 1,
      kept: [0, 1, 2, 3],
    },
    {
      lines: [BODY, BOX[0]!, 'Ferries leave at noon.', MORE],
      html: `<p>${BODY}</p><div><h3>${BOX[0]}</h3><p>Ferries leave at noon.</p></div><p>${MORE}</p>`,
      line: 1,
      kept: [0, 1, 2, 3],
    },
  ],
};
