import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isKept, wordsOf } from './support.ts';

const LEAST_WORDS = 15;

export const duplicate: Rule = {
  id: 'duplicate',
  kind: 'duplicate',
  force: 'names',
  summary:
    'A second copy of a paragraph that is kept: pages hold their text twice, for printers, apps or screens of two sizes.',
  judge(context, index) {
    if (isKept(context, index) || wordsOf(context, index) < LEAST_WORDS) return null;
    return keptForms(context).has(context.lines.form[index]!) ? 'stands in the text already' : null;
  },
};

export const examples: RuleExamples = {
  matches: [{ lines: [BODY, MORE, BODY], line: 2, kept: [0, 1] }],
  spares: [{ lines: [BODY, MORE, BODY], line: 0, kept: [0, 1] }],
};

const keptForms = ({ page, kept, lines, memo }: RuleContext): ReadonlySet<string> =>
  (memo.keptForms ??= new Set(
    lines.form.filter((_, index) => kept[index] === 1 && page.blocks[index]!.words >= LEAST_WORDS),
  ));
