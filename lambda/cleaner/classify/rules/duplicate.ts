import { hashOf, hashWith } from '../cues/words.ts';
import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isKept, wordsOf } from './support.ts';

const LEAST_WORDS = 15;
const FEWEST_WORDS = 8;

export const duplicate: Rule = {
  id: 'duplicate',
  kind: 'duplicate',
  force: 'names',
  summary:
    'A second copy of a paragraph that is kept: pages hold their text twice, for printers, apps or screens of two sizes.',
  judge(context, index) {
    if (isKept(context, index) || wordsOf(context, index) < LEAST_WORDS) return null;
    const form = context.lines.form[index]!;
    // Hardly any line begins as a kept one does: the whole of them is not looked at for it.
    if (!keptBeginnings(context).has(beginningOf(form))) return null;
    return keptForms(context).has(form) ? 'stands in the text already' : null;
  },
};

export const examples: RuleExamples = {
  matches: [{ lines: [BODY, MORE, BODY], line: 2, kept: [0, 1] }],
  spares: [{ lines: [BODY, MORE, BODY], line: 0, kept: [0, 1] }],
};

const BEGINNING = 24;

/** A hash of a form's beginning and length. */
const beginningOf = (form: string): number =>
  hashWith(hashOf(form, 0, Math.min(form.length, BEGINNING)), form.length);

function keptBeginnings({ page, kept, lines, memo }: RuleContext): ReadonlySet<number> {
  if (memo.keptBeginnings !== undefined) return memo.keptBeginnings;
  const beginnings = new Set<number>();
  for (const { index, words } of page.blocks)
    if (kept[index] === 1 && words >= LEAST_WORDS) beginnings.add(beginningOf(lines.form[index]!));
  return (memo.keptBeginnings = beginnings);
}

/** The forms of the lines that the model keeps, gathered once a page; those of few words are not looked for. */
export const keptForms = ({ page, kept, lines, memo }: RuleContext): ReadonlySet<string> =>
  (memo.keptForms ??= new Set(
    lines.form.filter((_, index) => kept[index] === 1 && page.blocks[index]!.words >= FEWEST_WORDS),
  ));
