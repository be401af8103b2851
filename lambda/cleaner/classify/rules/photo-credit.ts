import type { Rule, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isCreditLine, isKept, isOwnPlace } from './support.ts';

export const photoCredit: Rule = {
  id: 'photo-credit',
  kind: 'credit',
  force: 'decides',
  field: 'images',
  yields: true,
  summary: 'The credit of a picture or video, alone on its line.',
  judge(context, index) {
    if (!isOwnPlace(context, index)) return null;
    if (!isCreditLine(context, index)) return null;
    return isKept(context, index) && context.score[index]! > 0.9
      ? null
      : 'names an agency or photographer and nothing else';
  },
};

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, '© AP Photo / Jo Lind', MORE], line: 1, kept: [0, 1, 2] },
    { lines: [BODY, 'Foto: dpa', MORE], language: 'de', line: 1 },
    { lines: [BODY, 'Jo Lind / Pool via Reuters', MORE], line: 1 },
  ],
  spares: [
    { lines: [BODY, 'The photo was taken by a boy from the village.', MORE], line: 1, kept: [0, 1, 2] },
  ],
};
