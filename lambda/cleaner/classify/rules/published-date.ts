import { LETTERS } from '../../letters.ts';
import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY } from './example-text.ts';
import { isBefore, isBehind, isKept, isUnderTitle, looks, says, wordsOf } from './support.ts';

/** Cheap look before the pattern of a date at the beginning. */
const MAY_BEGIN = /(?:19|20)\d\d|\d[./]\d/;
/** A date, and a few words such as a byline behind it. */
const BEGINS = new RegExp(
  String.raw`^\W{0,3}(?:[${LETTERS}]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}\.? [${LETTERS}]{3,10}\.?,? (?:19|20)\d\d)(?!\d)`,
  'u',
);

/** Lines under the headline that belong to it. */
const NEAR_TITLE = 8;
/** Score up to which a date above the text that the model keeps is no first line of it; under the headline. */
const DOUBTED_SCORE = 0.6;
const SURE_SCORE = 0.95;

export const publishedDate: Rule = {
  id: 'published-date',
  kind: 'date',
  force: 'decides',
  field: 'published',
  yields: true,
  summary: 'A line that holds a date and nothing else, or begins like "Published on ...".',
  judge(context, index) {
    if (wordsOf(context, index) > 18 || isOfCard(context, index)) return null;
    if (looks(context, index, 'date')) {
      return isKept(context, index) && !isOwn(context, index) && !isLabelled(context, index)
        ? null
        : 'holds nothing but a date';
    }
    if (isKept(context, index)) {
      const { text } = context.page.blocks[index]!;
      if (!MAY_BEGIN.test(text)) return null;
      if (isLabelled(context, index)) return 'begins like a date of publication under the headline';
      const isDoubted = isUnderTitle(context, index, NEAR_TITLE) && context.score[index]! < DOUBTED_SCORE;
      return isDoubted && BEGINS.test(text) ? 'begins with a date' : null;
    }
    if (isBefore(context, index) && wordsOf(context, index) <= 3 && says(context, index, 'date', 'line'))
      return 'a label of the date';
    if (!/\d/.test(context.lines.form[index]!)) return null;
    const { text, words } = context.page.blocks[index]!;
    if (words <= 9 && MAY_BEGIN.test(text) && BEGINS.test(text)) return 'begins with a date';
    return says(context, index, 'date', 'start') ? 'begins like a date of publication' : null;
  },
};

export const examples: RuleExamples = {
  matches: [
    { lines: ['Bridge over the Alma closed until June', 'Published on 3 May 2021, 10:15', BODY], line: 1 },
    {
      lines: ['Bridge over the Alma closed until June', 'Stand: 03.05.2021 10:15 Uhr', BODY],
      language: 'de',
      line: 1,
    },
    { lines: ['Bridge over the Alma closed until June', 'May 3, 2021', BODY], line: 1 },
  ],
  spares: [{ lines: [BODY, '12 people were hurt in 2021', BODY], line: 1 }],
};

/** Under the headline, behind "Published". */
const isLabelled = (context: RuleContext, index: number): boolean =>
  isUnderTitle(context, index, NEAR_TITLE) && says(context, index, 'date', 'start');

/** Above the text; where the model is surer of it, right under the headline. */
function isOwn(context: RuleContext, index: number): boolean {
  const most = isUnderTitle(context, index, NEAR_TITLE) ? SURE_SCORE : DOUBTED_SCORE;
  // A line of many words counts as the first of the text.
  return (isBefore(context, index) || index === context.bodyFirst) && context.score[index]! <= most;
}

/** Farther behind the text, a date beside a headline is the date of that other article. */
const isOfCard = (context: RuleContext, index: number): boolean =>
  isBehind(context, index) &&
  index > context.bodyLast + 3 &&
  [index - 2, index - 1, index + 1].some((i) => looks(context, i, 'headline') && wordsOf(context, i) >= 4);
