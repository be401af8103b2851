import { lazily } from '../../../lazily.ts';
import { countCopies } from './copies.ts';
import { type Column, columnsOf, type Numbers, type View, windowSum } from './view.ts';

/** Words of a line above which it stands for itself: its digits are not taken as equal to others. */
const LONGEST = 40;

/** The lines around a line. */
export function nearbyColumns(view: View): Column[] {
  const { blocks, wordsBefore, lexical, end } = view;
  const add = columnsOf(view);
  const patterns = lazily(
    () =>
      countCopies(
        blocks.map(({ text, words }, i) =>
          words > LONGEST || lexical.digitRatio[i] === 0 ? text : text.replace(/\d/g, '0'),
        ),
      ).all,
  );
  const at = (values: Numbers, i: number): number => values[i] ?? -1;
  return [
    add(
      'before1-capitalised',
      'Share of capitalised words of the line before, -1 on the first line',
      '-1..1',
      (i) => at(lexical.capitalised, i - 1),
    ),
    add(
      'after1-capitalised',
      'Share of capitalised words of the line after, -1 on the last line',
      '-1..1',
      (i) => at(lexical.capitalised, i + 1),
    ),
    add('after1-end', 'How the line after ends, -1 on the last line', '-1..3', (i) => at(end, i + 1)),
    add(
      'after1-copies',
      'Times that the line after stands on the page, digits taken as equal, at most 20',
      '-1..20',
      (i) => Math.min(20, at(patterns(), i + 1)),
    ),
    ...[3, 8, 20].map((radius) =>
      add(
        `words-${radius}`,
        `Mean words of the lines within ${radius}`,
        'words >= 0',
        (i) => windowSum(wordsBefore, i, -radius, radius) / (2 * radius + 1),
      ),
    ),
  ];
}
