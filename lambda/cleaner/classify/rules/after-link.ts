import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isKept, looks, says, wordsOf } from './support.ts';

const LEAST_WORDS = 15;
const LEAST_SCORE = 0.3;

export const afterLink: Rule = {
  id: 'after-link',
  kind: null,
  force: 'keeps',
  summary: 'A paragraph behind a link that stands between paragraphs: the article goes on there.',
  judge(context, index) {
    const { score, lines, page } = context;
    if (score[index]! < LEAST_SCORE || page.blocks[index]!.form !== 'paragraph') return null;
    if (wordsOf(context, index) < LEAST_WORDS || !looks(context, index, 'sentence')) return null;
    if (lines.line[index] !== 0 || lines.start[index] !== 0 || lines.hold[index] !== 0) return null;
    if (!says(context, index - 1, 'readmore', 'start') || wordsOf(context, index - 1) < 4) return null;
    if (!isProse(context, index - 2)) return null;
    return isProse(context, index - 3) || isProse(context, index - 4)
      ? 'the article goes on behind a link'
      : null;
  },
};

export const examples: RuleExamples = {
  matches: [
    {
      lines: [
        BODY,
        MORE,
        'Read more: Ferries sell out as bridge stays shut',
        'The old ferry will sail every half hour until the autumn at least, the council promised on Friday.',
      ],
      line: 3,
      kept: [0, 1],
    },
  ],
  spares: [
    {
      lines: [
        BODY,
        MORE,
        'Related',
        'The old ferry will sail every half hour until the autumn at least, the council promised on Friday.',
      ],
      line: 3,
      kept: [0, 1],
    },
  ],
};

const isProse = (context: RuleContext, index: number): boolean =>
  isKept(context, index) && wordsOf(context, index) >= LEAST_WORDS;
