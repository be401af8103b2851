import type { RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { cueRule, isKept, says } from './support.ts';

export const menuItem = cueRule({
  id: 'menu-item',
  kind: 'navigation',
  topics: ['navigation'],
  decides: { line: 4, hold: 6 },
  below: 0.7,
  names: { line: 10, start: 12, hold: 12 },
  yields: true,
  // A word such as "Society" may head a part of an article, but not above its headline.
  when: (context, index) =>
    !isKept(context, index) || index < context.title || !says(context, index, 'navigation', 'line'),
  summary: 'An entry of a menu, a breadcrumb, a section label, a jump link.',
});

export const examples: RuleExamples = {
  matches: [
    { lines: ['Home', 'Skip to content', BODY], line: 1 },
    { lines: ['Politics', BODY], line: 0 },
    { lines: ['Politics', 'Bridge over the Alma closed until June', BODY], line: 0, kept: [0, 2] },
  ],
  spares: [
    {
      lines: [BODY, 'Home was a bus for the nine of them, from May to September.', MORE],
      line: 1,
      kept: [0, 1, 2],
    },
  ],
};
