import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isInside, isKept } from './support.ts';

export const listInBody: Rule = {
  id: 'list-in-body',
  kind: null,
  force: 'keeps',
  summary:
    'An entry of a list of which the model keeps the entries on both sides, or the next one and a line before that ends in a colon.',
  judge(context, index) {
    if (!isInside(context, index) || context.score[index]! < 0.15) return null;
    const { blocks } = context.page;
    if (blocks[index]!.form !== 'list-item') return null;
    if (!isListed(context, index + 1)) return null;
    if (isListed(context, index - 1)) return 'stands between kept entries of its list';
    return isIntroduction(context, index - 1) ? 'opens a list that the line before introduces' : null;
  },
};

export const examples: RuleExamples = {
  matches: [
    {
      lines: [BODY, '- ferries run every hour', '- buses run twice', '- trains do not run', MORE],
      line: 2,
      kept: [0, 1, 3, 4],
    },
    {
      lines: [BODY, 'Until June there are these ways across:', '- ferries every hour', '- buses', MORE],
      line: 2,
      kept: [0, 1, 3, 4],
    },
  ],
  spares: [{ lines: [BODY, '- ferries run every hour', '- Print', '- Share', MORE], line: 2 }],
};

const isListed = (context: RuleContext, index: number): boolean =>
  isKept(context, index) && context.page.blocks[index]!.form === 'list-item';

const isIntroduction = (context: RuleContext, index: number): boolean =>
  isKept(context, index) && /[:：]$/.test(context.page.blocks[index]!.text);
