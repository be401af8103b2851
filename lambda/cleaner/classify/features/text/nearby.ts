import { countCopies } from './copies.ts';
import { type Column, columnsOf, type Numbers, sumsBefore, type View } from './view.ts';

/** Words of a line above which it stands for itself: its digits are not taken as equal to others. */
const LONGEST = 40;
const MOST_COPIES = 20;

/** The lines around a line. */
export function nearbyColumns(view: View): Column[] {
  const { wordsBefore, lexical, end } = view;
  const add = columnsOf(view);
  return [
    add(
      'before1-capitalised',
      'Share of capitalised words of the line before, -1 on the first line',
      '-1..1',
      () => neighbours(lexical.capitalised, -1),
    ),
    add(
      'after1-capitalised',
      'Share of capitalised words of the line after, -1 on the last line',
      '-1..1',
      () => neighbours(lexical.capitalised, 1),
    ),
    add('after1-end', 'How the line after ends, -1 on the last line', '-1..3', () => neighbours(end, 1)),
    add(
      'after1-copies',
      'Times that the line after stands on the page, digits taken as equal, at most 20',
      '-1..20',
      () => neighbours(countAlike(view), 1),
    ),
    ...[3, 8, 20].map((radius) =>
      add(`words-${radius}`, `Mean words of the lines within ${radius}`, 'words >= 0', () =>
        meansWithin(wordsBefore, radius),
      ),
    ),
    ...[3, 10].map((radius) =>
      add(`sounds-${radius}`, `Share of short lines with cues among those within ${radius}`, '0..1', () =>
        meansWithin(sumsBefore(view.sounds), radius),
      ),
    ),
  ];
}

/** The value of the line before or after each line; -1 where there is none. */
function neighbours(values: Numbers, step: -1 | 1): Float32Array {
  const found = new Float32Array(values.length);
  for (let i = 0; i < values.length; i++) found[i] = values[i + step] ?? -1;
  return found;
}

/** How often each line stands on the page, digits taken as equal, at most `MOST_COPIES`. */
function countAlike({ blocks, lexical, copies }: View): Uint16Array {
  const numbered = blocks.filter(({ index, words }) => words <= LONGEST && lexical.digitRatio[index]! > 0);
  const { all } = countCopies(numbered.map(({ text }) => text.replace(/\d/g, '0')));
  const alike = copies.all.slice();
  for (let i = 0; i < numbered.length; i++) alike[numbered[i]!.index] = all[i]!;
  for (let i = 0; i < alike.length; i++) alike[i] = Math.min(MOST_COPIES, alike[i]!);
  return alike;
}

/** Mean of some values of the lines at most `radius` away, given by their sums before each line. */
function meansWithin(sums: Float64Array, radius: number): Float32Array {
  const last = sums.length - 1;
  const means = new Float32Array(last);
  for (let i = 0; i < last; i++)
    means[i] = (sums[Math.min(last, i + radius + 1)]! - sums[Math.max(0, i - radius)]!) / (2 * radius + 1);
  return means;
}
