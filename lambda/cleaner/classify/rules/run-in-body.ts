import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { bodyOf, CHROME, isKept, isTitleLike, wordsOf } from './support.ts';

/** Lines from which on they are a list or a table. */
const LEAST_LINES = 4;
/** Words of a kept line that is a paragraph rather than a line of such a run. */
const PARAGRAPH_WORDS = 12;
/** Mean score of a run, and score of its single lines, below which they are no article's. */
const LEAST_SCORE = 0.2;
const LEAST_LINE_SCORE = 0.1;
/** Words of a line that may be the title of another article; where half of the lines are, they are links. */
const TITLE_WORDS = 7;
const TITLE_SHARE = 0.5;

export const runInBody: Rule = {
  id: 'run-in-body',
  kind: null,
  force: 'keeps',
  summary:
    'One of four short lines or more between paragraphs of flattened text, none of which speaks of chrome: a list or a table.',
  judge(context, index) {
    if (context.page.input === 'html' || isKept(context, index)) return null;
    if (context.score[index]! < LEAST_LINE_SCORE) return null;
    const length = runsOf(context)[index]!;
    return length === 0 ? null : `one of ${length} lines between paragraphs, of which none speaks of chrome`;
  },
};

const TABLE = ['Ferry', 'Crossings a day', 'Northern Star', '14', 'Alma Queen', '9'];
const BOX = ['Ferry', 'Crossings a day', 'Share', 'Northern Star', '14'];

export const examples: RuleExamples = {
  matches: [{ lines: [`${BODY} ${MORE}`, ...TABLE, `${MORE} ${BODY}`], line: 3, sure: [0, 7] }],
  spares: [
    { lines: [`${BODY} ${MORE}`, ...BOX, `${MORE} ${BODY}`], line: 4, sure: [0, 6] },
    { lines: [`${BODY} ${MORE}`, ...TABLE], line: 3, sure: [0] },
  ],
};

/** For each line how many lines its run has; 0 where it is in none. */
function runsOf(context: RuleContext): Uint32Array {
  const { memo, page } = context;
  if (memo.runs) return memo.runs;
  const runs = new Uint32Array(page.blocks.length);
  const { first, last } = bodyOf(context);
  let from = first + 1;
  for (let index = first + 1; index <= last; index++) {
    if (!isKept(context, index) || wordsOf(context, index) < PARAGRAPH_WORDS) continue;
    if (first >= 0 && isList(context, from, index)) runs.fill(index - from, from, index);
    from = index + 1;
  }
  return (memo.runs = runs);
}

function isList(context: RuleContext, from: number, to: number): boolean {
  if (to - from < LEAST_LINES) return false;
  const { line, start } = context.lines;
  let sum = 0;
  let titles = 0;
  for (let index = from; index < to; index++) {
    if (((line[index]! | start[index]!) & CHROME) !== 0) return false;
    sum += context.score[index]!;
    if (isTitleLike(context, index) && wordsOf(context, index) >= TITLE_WORDS) titles++;
  }
  return titles < TITLE_SHARE * (to - from) && sum >= LEAST_SCORE * (to - from);
}
