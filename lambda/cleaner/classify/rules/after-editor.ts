import type { Block } from '../../types.ts';
import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { isKept } from './support.ts';

/** "责任编辑：何美来", which ends nearly every article of a Chinese newsroom. */
const EDITOR = /^[【（([]?\s?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|本文编辑)\s?[：:]/;
const EDITOR_WORDS = 20;
/** Words of a paragraph, and the share of those of all that stand above: legal notes are paragraphs too. */
const PARAGRAPH = 20;
const LEAST_SHARE = 0.6;

export const afterEditor: Rule = {
  id: 'after-editor',
  kind: 'related',
  force: 'decides',
  summary: 'What stands behind the line of the editor that ends a flattened Chinese article.',
  judge(context, index) {
    if (context.page.input !== 'text' || !isKept(context, index)) return null;
    const end = editorLine(context);
    return end < 0 || index <= end ? null : 'behind the line of the editor that ends the article';
  },
};

const TEXT =
  '渡口镇议会星期二投票决定，旧码头在整个冬天继续对居民开放，三个小岛的居民此前要求保留一条不受天气影响的航线，议会主席感谢了他们。';
const ARTICLE = [TEXT, TEXT.replace('星期二', '上周'), TEXT.replace('冬天', '春天')];

export const examples: RuleExamples = {
  matches: [
    {
      lines: [...ARTICLE, '责任编辑：何美来', '码头灯光今年更亮'],
      line: 4,
      kept: [0, 1, 2, 4],
      language: 'zh',
    },
  ],
  spares: [
    { lines: ['编辑：何美来', ...ARTICLE], line: 2, kept: [1, 2, 3], language: 'zh' },
    { lines: [...ARTICLE, '码头灯光今年更亮'], line: 3, kept: [0, 1, 2, 3], language: 'zh' },
  ],
};

/** The first line of an editor with the article above it, not below, or -1; looked for once a page. */
function editorLine(context: RuleContext): number {
  const { memo, page } = context;
  if (memo.editorLine !== undefined) return memo.editorLine;
  const isProse = ({ index, words }: Block): boolean => words >= PARAGRAPH && isKept(context, index);
  const all = page.blocks.filter(isProse).reduce((sum, { words }) => sum + words, 0);
  let above = 0;
  for (const block of page.blocks) {
    if (isProse(block)) above += block.words;
    else if (block.words <= EDITOR_WORDS && above > LEAST_SHARE * all && EDITOR.test(block.text))
      return (memo.editorLine = block.index);
  }
  return (memo.editorLine = -1);
}
