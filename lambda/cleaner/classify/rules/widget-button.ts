import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule } from './support.ts';

export const widgetButton = cueRule({
  id: 'widget-button',
  kind: 'widget',
  topics: ['widget'],
  decides: { line: 5 },
  below: 0.6,
  names: { line: 10, start: 24, hold: 24 },
  summary: 'A button, counter, form field or other part of the interface.',
});

export const examples: RuleExamples = {
  matches: [
    { lines: [BODY, 'Print'], line: 1 },
    { lines: [BODY, 'Was this article helpful?'], line: 1 },
  ],
  spares: [
    {
      lines: [BODY, 'Print runs of the free papers have halved since the spring, the union said.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
