import { lazyPattern } from '../../lazily.ts';
import { isCaselessName } from '../lines/caseless-name.ts';
import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY } from './example-text.ts';
import { evidence, isBefore, isBehind, isKept, isUnderTitle, looks, says, wordsOf } from './support.ts';

/** Lines under the headline among which a bare name is the author's. */
const NEAR_TITLE = 10;

/** A name with a role behind it. */
const ROLE_WORDS = 5;

/** A name, perhaps with its paper, and a day or time behind it. */
const NAME_AND_DATE = lazyPattern(
  String.raw`^[\p{Lu}\p{Lo}][\p{L}\p{M}'’./ -]{2,60}(?:\s\p{L}{3,15}:)?[\s,•|·/-]{0,4}(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}(?:年|-\d\d)|\p{L}{3,10}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2}\.? \p{L}{3,10}\.? (?:19|20)\d\d)`,
  'u',
);

const CAPITAL = lazyPattern(String.raw`^\p{Lu}`, 'u');

export const byline: Rule = {
  id: 'byline',
  kind: 'byline',
  force: 'decides',
  field: 'authors',
  yields: true,
  summary:
    'Names the authors, with or without "by", an agency or a role, near the headline or behind the text.',
  judge(context, index) {
    const words = wordsOf(context, index);
    if (
      words > 22 ||
      looks(context, index, 'sentence') ||
      (context.lines.line[index] !== 0 && !says(context, index, 'byline', 'line'))
    )
      return null;
    const { title, bodyFirst } = context;
    const near =
      title >= 0
        ? index > title - 4 && index <= title + NEAR_TITLE
        : isBefore(context, index) && index >= bodyFirst - NEAR_TITLE;
    const behind = isBehind(context, index) && index <= context.bodyLast + 3;
    const introduced = isBefore(context, index) && words <= 6 && says(context, index, 'byline', 'start');
    if (!near && !behind && !introduced) return null;
    const sure = isSureLine(context, index);
    const wanted =
      sure || (index < bodyFirst && (context.score[index]! < 0.75 || isSureName(context, index)));
    if (isNameByDate(context, index)) return 'a name by the date under the headline';
    if (isKept(context, index) && !wanted) return null;
    const most = isKept(context, index) && !sure ? 10 : 22;
    for (const [place, longest] of [
      ['line', most],
      ['start', most],
      ['hold', ROLE_WORDS],
    ] as const) {
      if (words <= longest && says(context, index, 'byline', place))
        return evidence(context, index, ['byline'], place);
    }
    if (!near || index <= title || index > bodyFirst + 4 || looks(context, index, 'date')) return null;
    if (looks(context, index, 'name')) return 'a name under the headline';
    const { text } = context.page.blocks[index]!;
    if (words <= 12 && NAME_AND_DATE().test(text)) return 'a name and a date under the headline';
    const isFirst = title >= 0 && index <= title + 3 && words <= 5 && CAPITAL().test(text);
    return isFirst && looks(context, index + 1, 'date') ? 'between the headline and a date' : null;
  },
};

/** Lines under the headline among which the model's word counts for nothing against what a line says of itself. */
const RIGHT_BELOW = 5;
/** Words of a line that holds a name and a date, or stands by a date. */
const FEW_WORDS = 12;
/** Below it the model hardly takes a line for text. */
const DOUBTED_SCORE = 0.6;
const DATE = /(?:19|20)\d\d|\d[./]\d{1,2}[./]\d/;
/** Where the line ends in one, a second date may stand before it: "Jane Doe 03.05.2024, 10:00 Update: 04.05.2024, 11:00". */
const TIME = /\d[:.]\d\d(?: Uhr)?$/;
/** Characters at the end of a line, in which a date or time of it stands. */
const TAIL = 12;

/** "By Jane Doe, MSc | Published May 3, 2024", "Jane Doe 3 May 2024": no first line of a text, however sure the model is. */
function isSureLine(context: RuleContext, index: number): boolean {
  if (!isUnderTitle(context, index, RIGHT_BELOW) || !isKept(context, index)) return false;
  const words = wordsOf(context, index);
  const isByDate =
    words <= FEW_WORDS && (looks(context, index + 1, 'date') || looks(context, index - 1, 'date'));
  if (isByDate && says(context, index, 'byline', 'start')) return true;
  const { text } = context.page.blocks[index]!;
  if (!DATE.test(text) || !/\d/.test(text.slice(-TAIL))) return false;
  // "By 2030 half of the ferries will be electric" is a standfirst.
  if (says(context, index, 'byline', 'start')) return !/^\S{1,12}\s\d/.test(text);
  if (!NAME_AND_DATE().test(text)) return false;
  if (context.score[index]! < DOUBTED_SCORE) return words <= FEW_WORDS;
  // "Next crossing: 3 May 2024" may be text.
  return words <= (TIME.test(text) ? FEW_WORDS : FEW_WORDS / 2) && /^[^:\d]*\d/.test(text);
}

/** In scripts without capitals nothing but its place tells a name. */
function isNameByDate(context: RuleContext, index: number): boolean {
  if (context.page.input === 'html' || !isUnderTitle(context, index, RIGHT_BELOW)) return false;
  const { lines, page } = context;
  return (
    lines.line[index] === 0 &&
    lines.start[index] === 0 &&
    isCaselessName(page.blocks[index]!.text) &&
    (looks(context, index - 1, 'date') || looks(context, index + 1, 'date'))
  );
}

/** A name below the date or behind "By" is no first word of the text, however sure the model is of it. */
function isSureName(context: RuleContext, index: number): boolean {
  if (!looks(context, index, 'name')) return false;
  return (
    looks(context, index - 1, 'date') || (index > context.title && says(context, index, 'byline', 'start'))
  );
}

export const examples: RuleExamples = {
  matches: [
    { lines: ['Bridge over the Alma closed until June', 'By Jo Lind', BODY], line: 1 },
    { lines: ['Bridge over the Alma closed until June', 'Jo Lind', BODY], line: 1 },
    {
      lines: ['Bridge over the Alma closed until June', 'May 14, 2025', 'Jo Lind', BODY],
      line: 2,
      kept: [0, 2, 3],
    },
    {
      lines: ['老桥头的豆腐坊关了灯', '2024-04-18 09:20', '陈晓岚', BODY],
      language: 'zh',
      line: 2,
      kept: [2, 3],
    },
  ],
  spares: [
    {
      lines: ['老桥头的豆腐坊关了灯', '陈晓岚', '他开了五十三年的店。', BODY],
      language: 'zh',
      line: 1,
      kept: [1, 2, 3],
    },
    {
      lines: [
        'Bridge over the Alma closed until June',
        BODY,
        'By the river they waited for hours, and by night they left.',
        BODY,
      ],
      line: 2,
    },
  ],
};
