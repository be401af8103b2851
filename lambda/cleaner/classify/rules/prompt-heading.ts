import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { subscribePrompt } from './subscribe-prompt.ts';

const MOST_WORDS = 8;

export const promptHeading: Rule = {
  id: 'prompt-heading',
  kind: 'subscribe',
  force: 'decides',
  summary: 'The heading of a box that asks to subscribe, by the prompt below it.',
  judge(context, index) {
    const { blocks } = context.page;
    const { form, words } = blocks[index]!;
    if (form !== 'heading' || words > MOST_WORDS || blocks[index + 1] === undefined) return null;
    if (!isBoxed(context, index)) return null;
    return subscribePrompt.judge(context, index + 1) === null
      ? null
      : 'heads a box with a prompt to subscribe';
  },
};

/** The heading and the line below it stand in an element of their own. */
function isBoxed({ page: { blocks, tree } }: RuleContext, index: number): boolean {
  const [before, heading, prompt] = [blocks[index - 1], blocks[index]!, blocks[index + 1]!];
  if (heading.node < 0) return false;
  const box = tree.parent[heading.node]!;
  return (
    tree.parent[prompt.node] === box && (before === undefined || !isWithin(tree.parent, before.node, box))
  );
}

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
  ],
  spares: [
    {
      lines: [BODY, ...BOX, MORE],
      html: `<p>${BODY}</p><h3>${BOX[0]}</h3><p>${BOX[1]}</p><p>${MORE}</p>`,
      line: 1,
      kept: [0, 1, 2, 3],
    },
    {
      lines: [BODY, BOX[0]!, MORE],
      html: `<p>${BODY}</p><div><h3>${BOX[0]}</h3><p>${MORE}</p></div>`,
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
