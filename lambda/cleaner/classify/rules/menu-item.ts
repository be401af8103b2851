import { BODY, MORE } from './example-text.ts';
import { cueRule } from './support.ts';

export const menuItem = cueRule({
  id: 'menu-item',
  kind: 'navigation',
  topics: ['navigation'],
  decides: { hold: 6 },
  below: 0.7,
  names: { line: 10, start: 12, hold: 12 },
  yields: true,
  summary: 'An entry of a menu, a breadcrumb, a section label, a jump link.',
  examples: {
    matches: [
      { lines: ['Home', 'Skip to content', BODY], line: 1 },
      { lines: ['Politics', BODY], line: 0 },
    ],
    spares: [
      {
        lines: [BODY, 'Home was a bus for the nine of them, from May to September.', MORE],
        line: 1,
        kept: [0, 1, 2],
      },
    ],
  },
});
