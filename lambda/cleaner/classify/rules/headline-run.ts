import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isKept, isTitleLike, looks, wordsOf } from './support.ts';

/** A title's words; a run of two titles or more is a list of other articles. */
const LEAST_WORDS = 5;
const MOST_WORDS = 20;
const LONGEST_RUN = 5;
/** Mean words of a run: two headings in a row, one under the other, are shorter. */
const MEAN_WORDS = 8;
/** Mean probability under which a run is no list of the article's own. */
const DOUBT = 0.66;

export const headlineRun: Rule = {
  id: 'headline-run',
  kind: 'related',
  force: 'decides',
  field: 'related',
  summary: 'Two to five headlines in a row between paragraphs of flattened text: links to other articles.',
  judge(context, index) {
    if (context.page.input === 'html' || !isTitle(context, index)) return null;
    let from = index;
    let to = index;
    while (isTitle(context, from - 1) && index - from < LONGEST_RUN) from--;
    while (isTitle(context, to + 1) && to - index < LONGEST_RUN) to++;
    const length = to - from + 1;
    if (
      length < 2 ||
      length > LONGEST_RUN ||
      !isParagraph(context, from - 1) ||
      !isParagraph(context, to + 1)
    )
      return null;
    let sum = 0;
    let words = 0;
    for (let i = from; i <= to; i++) {
      sum += context.score[i]!;
      words += wordsOf(context, i);
    }
    if (words / length < MEAN_WORDS) return null;
    return sum / length < DOUBT ? `one of ${length} headlines in a row between paragraphs` : null;
  },
};

export const examples: RuleExamples = {
  matches: [
    {
      lines: [
        BODY,
        'Ferries sell out for months as the bridge stays shut',
        'Council quarrels once more over cost of a third bridge',
        MORE,
      ],
      line: 1,
      kept: [0, 1, 2, 3],
    },
  ],
  spares: [
    {
      lines: [BODY, 'Ferries sell out for months as the bridge stays shut', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
    {
      lines: [BODY, '- ferries run every hour of the day', '- buses run twice in the morning', MORE],
      line: 1,
      kept: [0, 1, 2, 3],
    },
  ],
};

function isTitle(context: RuleContext, index: number): boolean {
  const block = context.page.blocks[index];
  return (
    block !== undefined &&
    block.form === 'paragraph' &&
    block.words >= LEAST_WORDS &&
    block.words <= MOST_WORDS &&
    !/^\W?\d/.test(block.text) &&
    isTitleLike(context, index)
  );
}

/** A kept paragraph that ends as sentences do, not with the colon that announces a list. */
const isParagraph = (context: RuleContext, index: number): boolean =>
  isKept(context, index) && wordsOf(context, index) >= 12 && looks(context, index, 'sentence');
