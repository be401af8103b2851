import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isBefore, looks, says, wordsOf } from './support.ts';

/** Words of a title, and of the label between its two copies. */
const TITLE_WORDS = 18;
const LABEL_WORDS = 5;
const SURE = 0.85;
const BUTTONS = ['subscribe', 'promo', 'advert', 'player', 'share'] as const;

export const cardRepeat: Rule = {
  id: 'card-repeat',
  kind: 'related',
  force: 'decides',
  field: 'related',
  summary: "Another article's card: the title as alt text, a label, and the title again.",
  judge(context, index) {
    if (isBefore(context, index) || context.score[index]! > SURE) return null;
    // Rows of a table say the same again and again.
    if (context.page.blocks[index]!.form === 'table-cell') return null;
    if (isPair(context, index, index + 2) || isPair(context, index - 2, index))
      return 'a title that stands on both sides of a label';
    return isPair(context, index - 1, index + 1) ? 'a label between two copies of a title' : null;
  },
};

export const examples: RuleExamples = {
  matches: [
    {
      lines: [
        BODY,
        'Ferries sell out as bridge stays shut',
        'Local news',
        'Ferries sell out as bridge stays shut',
        MORE,
      ],
      line: 1,
      kept: [0, 1, 2, 3, 4],
    },
    {
      lines: [
        BODY,
        'Ferries sell out as bridge stays shut',
        'Local news',
        'Ferries sell out as bridge stays shut',
        MORE,
      ],
      line: 2,
    },
  ],
  spares: [
    { lines: [BODY, 'Ferries sell out', 'Local news', 'Bridges stay shut', MORE], line: 2 },
    {
      lines: [BODY, 'Walk an easy hour', 'Run', 'Walk an easy hour', MORE],
      html: `<p>${BODY}</p><table><tr><td>Walk an easy hour<td>Run<td>Walk an easy hour</table><p>${MORE}</p>`,
      line: 1,
      kept: [0, 1, 2, 3, 4],
    },
  ],
};

/** The same title at both, with a short line between them. */
function isPair(context: RuleContext, one: number, two: number): boolean {
  const { form } = context.lines;
  if (one < 0 || form[one] !== form[two] || one === context.title || two === context.title) return false;
  const words = wordsOf(context, one);
  if (words < 3 || words > TITLE_WORDS || looks(context, one, 'sentence') || !looks(context, one, 'headline'))
    return false;
  // A button between two copies is a box of its own.
  if (BUTTONS.some((topic) => says(context, one + 1, topic, 'line'))) return false;
  return wordsOf(context, one + 1) <= LABEL_WORDS && form[one + 1] !== form[one];
}
