import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule, says } from './support.ts';

export const loginPrompt = cueRule({
  id: 'login-prompt',
  kind: 'subscribe',
  topics: ['login'],
  decides: { line: 8 },
  names: { line: 10, start: 16, hold: 30 },
  // "Log in to comment" is of the comments.
  when: (context, index) =>
    !says(context, index, 'comments', 'start') && !says(context, index, 'comments', 'hold'),
  opens: 2,
  summary: 'Asks the reader to log in or to open an account.',
});

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, 'log in or register'], line: 1 },
    { lines: [BODY, 'Jetzt einloggen', MORE], language: 'de', line: 1, kept: [0, 1, 2] },
  ],
  spares: [
    {
      lines: [
        BODY,
        'Fishermen must log in and register their catch at every harbour, the ministry said on Tuesday evening.',
        MORE,
      ],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
