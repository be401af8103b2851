import type { Rule, RuleContext } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isInside, isKept } from './support.ts';

export const listInBody: Rule = {
  id: 'list-in-body',
  kind: null,
  force: 'keeps',
  summary: 'An entry of a list of which the model keeps the entries on both sides.',
  judge(context, index) {
    if (!isInside(context, index) || context.score[index]! < 0.15) return null;
    const { blocks } = context.page;
    if (blocks[index]!.form !== 'list-item') return null;
    return isListed(context, index - 1) && isListed(context, index + 1)
      ? 'stands between kept entries of its list'
      : null;
  },
  examples: {
    matches: [
      {
        lines: [BODY, '- ferries run every hour', '- buses run twice', '- trains do not run', MORE],
        line: 2,
        kept: [0, 1, 3, 4],
      },
    ],
    spares: [{ lines: [BODY, '- ferries run every hour', '- Print', '- Share', MORE], line: 2 }],
  },
};

const isListed = (context: RuleContext, index: number): boolean =>
  isKept(context, index) && context.page.blocks[index]!.form === 'list-item';
