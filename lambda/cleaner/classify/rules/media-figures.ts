import { LETTERS } from '../../letters.ts';
import type { Rule, RuleExamples } from '../types.ts';
import { BODY } from './example-text.ts';

const TIMES = /^(?:-?\d{1,2}:\d{2}(?::\d{2})?[\s/|-]*){1,3}$/;
const SPEED = /^\d(?:[.,]\d{1,2})?\s?[x×]$/i;
const TWO_NUMBERS = /\d\D+\d{1,3}$/;
const COUNTER = new RegExp(
  String.raw`^(?:[${LETTERS}]{2,12} )?\d{1,3}\s?(?:\/|von|of|av|sur|de|di|из)\s?\d{1,3}$`,
  'iu',
);

export const mediaFigures: Rule = {
  id: 'media-figures',
  kind: 'player',
  force: 'names',
  yields: true,
  summary: 'The times, speeds and counters of a player or gallery: "0:00", "1.5x", "2 / 14".',
  judge(context, index) {
    const text = context.page.blocks[index]!.text;
    if (text.length > 24 || !/\d/.test(text)) return null;
    if (TIMES.test(text)) return 'a time of a player';
    if (SPEED.test(text)) return 'a speed of a player';
    return TWO_NUMBERS.test(text) && COUNTER.test(text) ? 'a counter of a gallery' : null;
  },
};

export const examples: RuleExamples = {
  matches: [
    { lines: ['0:00', BODY], line: 0 },
    { lines: ['1.25x', BODY], line: 0 },
    { lines: ['2 / 14', BODY], line: 0 },
  ],
  spares: [{ lines: ['72 hours', BODY], line: 0 }],
};
