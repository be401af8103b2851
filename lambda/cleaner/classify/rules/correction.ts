import type { Place } from '../cues/matcher.ts';
import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { evidence, isKept, says, wordsOf } from './support.ts';

export const correction: Rule = {
  id: 'correction',
  kind: 'reporter-note',
  force: 'decides',
  field: 'corrections',
  topics: ['correction'],
  summary: 'Says what an earlier version of the article had wrong, or when it was amended.',
  judge(context, index) {
    const words = wordsOf(context, index);
    if (words < 5 || words > 90) return null;
    const place = (['start', 'hold'] as const).find((at) => says(context, index, 'correction', at));
    if (!place) return null;
    if (isKept(context, index) && !isNote(context, index, place)) return null;
    return evidence(context, index, ['correction'], place);
  },
};

export const examples: RuleExamples = {
  matches: [
    {
      lines: [
        BODY,
        MORE,
        'Correction: an earlier version of this article misstated the length of the bridge.',
      ],
      line: 2,
      kept: [0, 1, 2],
    },
  ],
  spares: [
    {
      lines: [BODY, 'Corrections officers at the island prison take the ferry too.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};

/** Prose may begin with the word too: a colon behind it, or several words that say "an earlier version". */
function isNote(context: RuleContext, index: number, place: Place): boolean {
  const nearEnd = index >= context.bodyLast - 2 || index <= context.bodyFirst + 1;
  if (place === 'hold' || !nearEnd) return context.score[index]! <= 0.5;
  const form = context.lines.form[index]!;
  const cue = context.lines.cues.findCue(form, 'correction', 'start') ?? '';
  return cue.split(' ').length >= 3 || /^[^:]{0,40}:/.test(form);
}
