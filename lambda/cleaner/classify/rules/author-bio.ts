import { beginsWithAuthor } from '../author-names.ts';
import type { Rule, RuleExamples } from '../types.ts';
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

const { topics: _, ...facts } = byCue;

export const authorBio: Rule = {
  ...facts,
  judge: (context, index) => byCue.judge(context, index) ?? beginsWithAuthor(context, index),
};

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, 'About the author'], line: 1 },
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
