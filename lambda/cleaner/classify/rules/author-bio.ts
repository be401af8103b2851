import { beginsWithAuthor } from '../author-names.ts';
import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule, isKept } from './support.ts';

const byCue = cueRule({
  id: 'author-bio',
  kind: 'author-bio',
  topics: ['bio'],
  decides: { hold: 80 },
  below: 0.9,
  names: { line: 8, start: 60, hold: 80 },
  when: (context, index) => !isKept(context, index) || index >= context.bodyLast - 1,
  opens: 3,
  summary: 'Tells of the author.',
});

/** "김하늘 기자 haneul@courier.example": so Korean articles end. */
const REPORTER =
  /^[[(=]{0,2}[\uac00-\ud7af]{2,4}\s?[\uac00-\ud7af]{0,4}(?:기자|특파원|위원)[\s(=]{1,3}[\w.-]{2,40}@[\w.-]{3,60}[\])]?$/;

const isReporter = (context: RuleContext, index: number): string | null =>
  index > context.bodyFirst && REPORTER.test(context.page.blocks[index]!.text)
    ? 'a reporter and the address to write to'
    : null;

const { topics: _, ...facts } = byCue;

export const authorBio: Rule = {
  ...facts,
  judge: (context, index) =>
    byCue.judge(context, index) ?? beginsWithAuthor(context, index) ?? isReporter(context, index),
};

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, 'About the author'], line: 1 },
    { lines: [BODY, '김하늘 기자 haneul@courier.example', '공유'], language: 'ko', line: 1, kept: [0, 1] },
    {
      lines: ['Bridge over the Alma shut', 'By Jo Lind', BODY, 'Jo Lind knows every ship on the river.'],
      line: 3,
      kept: [2, 3],
    },
    {
      lines: [BODY, 'Jo Lind is a reporter for the Alma Courier and covers the harbour.'],
      line: 1,
      kept: [],
    },
  ],
  spares: [
    { lines: [BODY, '김하늘 기자가 강을 건넜다', MORE], language: 'ko', line: 1, kept: [0, 1, 2] },
    {
      lines: ['Bridge shut', 'By Jo Lind', BODY, 'Jo Lind saw the bridge shut.', MORE, MORE],
      line: 3,
      kept: [2, 3, 4, 5],
    },
    {
      lines: [BODY, 'Her father was a reporter, her mother taught at the harbour school.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
