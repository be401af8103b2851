import type { Rule, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isInside, isKept } from './support.ts';

/** Below this score the model is sure that code is of a box: a snippet to embed the page. */
const LEAST_SCORE = 0.05;

const CODE = 'ferries.sort((a, b) => a.leaves - b.leaves)';
const PAGE = {
  lines: [BODY, CODE, MORE],
  html: `<p>${BODY}</p><pre>${CODE}</pre><p>${MORE}</p>`,
  line: 1,
};

export const codeInBody: Rule = {
  id: 'code-in-body',
  kind: null,
  force: 'keeps',
  summary:
    'Code between paragraphs of the body: the model knows texts by their words, of which code has few.',
  judge(context, index) {
    if (context.page.blocks[index]!.form !== 'code' || isKept(context, index)) return null;
    if (context.score[index]! < LEAST_SCORE || !isInside(context, index)) return null;
    return 'code between paragraphs of the text';
  },
};

export const examples: RuleExamples = {
  matches: [{ ...PAGE, kept: [0, 2] }],
  spares: [{ ...PAGE, kept: [0] }],
};
