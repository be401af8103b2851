import type { Rule, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { isInside, wordsOf } from './support.ts';

const MOST_WORDS = 30;
const ARROWS = /^[>»›▶►]{1,4}/;
/** Speech in German and Danish guillemets opens with one, and is closed. */
const CLOSED = /[«‹]/;

export const arrowLink: Rule = {
  id: 'arrow-link',
  kind: 'related',
  force: 'decides',
  field: 'related',
  summary: 'A line inside the body that begins with an arrow and holds a link: it leads away from the story.',
  judge(context, index) {
    const { form, text, linkWords } = context.page.blocks[index]!;
    if (form !== 'paragraph' || linkWords === 0 || !isInside(context, index)) return null;
    if (wordsOf(context, index) > MOST_WORDS) return null;
    const arrows = ARROWS.exec(text);
    return arrows && !CLOSED.test(text) ? `begins with “${arrows[0]}” and holds a link` : null;
  },
};

export const examples: RuleExamples = {
  matches: [
    {
      lines: [BODY, '[>> Ferries sell out as bridge stays shut](/ferries)', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
    {
      lines: [BODY, '[» Ferries sell out as bridge stays shut](/ferries)', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
  spares: [
    { lines: [BODY, '[»The ferries are full«, she said.](/ferries)', MORE], line: 1, kept: [0, 1, 2] },
    { lines: [BODY, '>> Ferries sell out as bridge stays shut', MORE], line: 1, kept: [0, 1, 2] },
  ],
};
