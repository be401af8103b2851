import { isDigit } from '../cues/words.ts';
import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { looks } from './support.ts';

/** A number with a dot or bracket, or of several levels; or a bare one that its neighbour's follows. */
const NUMBER = /^(\d{1,2})((?:\.\d{1,2}){0,2})([.)]?)\s\S/;

export const contentsList: Rule = {
  id: 'contents-list',
  kind: 'navigation',
  force: 'names',
  summary: 'A table of contents: numbered titles in a row.',
  judge(context, index) {
    if (!isNumbered(context, index)) return null;
    return follows(context, index - 1, index) || follows(context, index, index + 1)
      ? 'one of several numbered titles in a row'
      : null;
  },
};

export const examples: RuleExamples = {
  matches: [{ lines: ['1 Why it was closed', '2 What comes next', BODY], line: 1 }],
  spares: [{ lines: [BODY, '12 people were hurt', MORE], line: 1 }],
};

function isNumbered(context: RuleContext, index: number): boolean {
  const block = context.page.blocks[index];
  if (block === undefined || block.words > 14 || !isDigit(block.text.charCodeAt(0))) return false;
  return NUMBER.test(block.text) && !looks(context, index, 'sentence') && !looks(context, index, 'date');
}

function follows(context: RuleContext, index: number, next: number): boolean {
  if (!isNumbered(context, index) || !isNumbered(context, next)) return false;
  const one = NUMBER.exec(context.page.blocks[index]!.text)!;
  const two = NUMBER.exec(context.page.blocks[next]!.text)!;
  return one[2] !== '' || two[2] !== '' || Number(two[1]) === Number(one[1]) + 1;
}
