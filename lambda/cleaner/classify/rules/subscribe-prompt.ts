import type { Rule, RuleContext, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule, isKept, says, wordsOf } from './support.ts';

/** Words of a prompt, and of the sentence below it that says what comes of it. */
const PROMPT_WORDS = 8;
const SLOGAN_WORDS = 30;

const prompt = cueRule({
  id: 'subscribe-prompt',
  kind: 'subscribe',
  topics: ['subscribe'],
  decides: { line: 8, start: 44, hold: 22 },
  below: { line: 0.95, start: 0.8, hold: 0.95 },
  names: { line: 12, start: 60, hold: 60 },
  opens: 3,
  summary: 'Asks the reader to subscribe to the paper, a newsletter or a channel.',
});

export const subscribePrompt: Rule = {
  ...prompt,
  judge: (context, index) =>
    prompt.judge(context, index) ??
    (isSlogan(context, index) ? 'goes on with the prompt in the line above' : null),
};

/** Two lines in a row that begin as prompts do leave no doubt, as long as the first is no paragraph. */
const isSlogan = (context: RuleContext, index: number): boolean =>
  isKept(context, index) &&
  says(context, index, 'subscribe', 'start') &&
  wordsOf(context, index) <= SLOGAN_WORDS &&
  context.page.blocks[index]!.form === 'paragraph' &&
  wordsOf(context, index - 1) <= PROMPT_WORDS &&
  (says(context, index - 1, 'subscribe', 'line') || says(context, index - 1, 'subscribe', 'start'));

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, 'Subscribe', MORE], line: 1, kept: [0, 1, 2] },
    { lines: [BODY, 'Sign up for our weekly newsletter and never miss a story.'], line: 1, kept: [] },
    { lines: [BODY, 'Newsletter abonnieren', MORE], language: 'de', line: 1, kept: [0, 1, 2] },
  ],
  spares: [
    {
      lines: [
        BODY,
        'Subscribers to the gas network will pay more from July, the regulator said on Tuesday.',
        MORE,
      ],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
