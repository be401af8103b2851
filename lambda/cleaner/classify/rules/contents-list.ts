import type { Rule, RuleContext } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { looks, wordsOf } from './support.ts';

const NUMBERED = /^\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s\S/;

export const contentsList: Rule = {
  id: 'contents-list',
  kind: 'navigation',
  force: 'names',
  summary: 'A table of contents: numbered titles in a row.',
  judge(context, index) {
    if (!isNumbered(context, index)) return null;
    return isNumbered(context, index - 1) || isNumbered(context, index + 1)
      ? 'one of several numbered titles in a row'
      : null;
  },
  examples: {
    matches: [{ lines: ['1 Why it was closed', '2 What comes next', BODY], line: 1 }],
    spares: [{ lines: [BODY, '12 people were hurt', MORE], line: 1 }],
  },
};

const isNumbered = (context: RuleContext, index: number): boolean =>
  NUMBERED.test(context.page.blocks[index]?.text ?? '') &&
  wordsOf(context, index) <= 14 &&
  !looks(context, index, 'sentence') &&
  !looks(context, index, 'date');
