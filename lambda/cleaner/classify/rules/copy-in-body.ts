import type { Rule, RuleExamples } from '../types.ts';
import { keptForms } from './duplicate.ts';
import { BODY, MORE } from './example-text.ts';
import { isKept, wordsOf } from './support.ts';

/** Words of a line that may be a copy: those of shorter ones are judged by themselves. */
const LEAST_WORDS = 8;
/** Words of the lines around it. */
const AROUND = 6;
/** Scores from which on it is of the text for all that: entries of lists say the same of several things. */
const LEAST_SCORE = 0.75;
const OF_ENTRY = 0.4;

const FERRIES = 'Ferries leave every half hour from the northern landing stage.';

export const copyInBody: Rule = {
  id: 'copy-in-body',
  kind: null,
  force: 'keeps',
  summary:
    'A line that says again what the text says, between lines of the text: a refrain, a fact in two lists.',
  judge(context, index) {
    const { input, blocks } = context.page;
    if (input !== 'html' || isKept(context, index) || wordsOf(context, index) < LEAST_WORDS) return null;
    const { form } = blocks[index]!;
    if (form === 'heading' || form === 'caption' || form === 'table-cell') return null;
    if (context.score[index]! < (form === 'list-item' ? OF_ENTRY : LEAST_SCORE)) return null;
    const isText = (near: number): boolean => isKept(context, near) && wordsOf(context, near) >= AROUND;
    if (!isText(index - 1) || !isText(index + 1)) return null;
    return keptForms(context).has(context.lines.form[index]!)
      ? 'says again what the text says, amid it'
      : null;
  },
};

const REFRAIN = {
  lines: [BODY, FERRIES, MORE, FERRIES, MORE],
  html: `<p>${BODY}</p><p>${FERRIES}</p><p>${MORE}</p><p>${FERRIES}</p><p>${MORE}</p>`,
  line: 3,
};

export const examples: RuleExamples = {
  matches: [{ ...REFRAIN, kept: [0, 1, 2, 4], sure: [3] }],
  spares: [{ ...REFRAIN, kept: [0, 1, 2], sure: [3] }],
};
