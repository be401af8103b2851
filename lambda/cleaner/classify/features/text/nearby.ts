import { bitOf, ZONE_BITS } from './cues.ts';
import { END } from './shape.ts';
import { type Column, column, prefixSums, type View, windowSum } from './view.ts';

/** The lines around a line: neighbours one by one, and windows. */
export function nearbyColumns(view: View): Column[] {
  const { blocks, words, shape, lexical, cues, prose, sentence } = view;
  const count = blocks.length;
  const add = (
    name: string,
    meaning: string,
    range: string,
    reason: string,
    value: (i: number) => number,
  ): Column => column(view, name, meaning, range, reason, value);
  const sums = (value: (i: number) => number): Float64Array =>
    prefixSums(Float64Array.from({ length: count }, (_, i) => value(i)));
  const columns: Column[] = [];
  for (const [step, label] of [
    [-2, 'the line two before'],
    [-1, 'the line before'],
    [1, 'the line after'],
    [2, 'the line two after'],
  ] as const) {
    const name = step < 0 ? `before${-step}` : `after${step}`;
    const at = (i: number, read: (n: number) => number): number =>
      i + step >= 0 && i + step < count ? read(i + step) : -1;
    columns.push(
      add(`${name}-words`, `Words of ${label}`, '-1..', `${label} has {value} words`, (i) =>
        at(i, (n) => words[n]!),
      ),
      add(`${name}-end`, `How ${label} ends`, '-1..3', `how ${label} ends ({value})`, (i) =>
        at(i, (n) => shape.end[n]!),
      ),
      add(`${name}-sentence`, `Is ${label} a sentence`, '-1..1', `${label} is a sentence ({value})`, (i) =>
        at(i, (n) => sentence[n]!),
      ),
      add(
        `${name}-capitalised`,
        `Capitalised words of ${label}`,
        '-1..1',
        `capitals in ${label}: {value}`,
        (i) => at(i, (n) => lexical.capitalised[n]!),
      ),
      add(`${name}-zone`, `Zone cues of ${label}`, '-1..', `cues in ${label}`, (i) =>
        at(i, (n) => ((cues[n]! & ZONE_BITS) === 0 ? 0 : 1)),
      ),
      add(`${name}-credit`, `Credit cues of ${label}`, '-1..1', `a credit in ${label}`, (i) =>
        at(i, (n) => ((cues[n]! & bitOf('credit')) === 0 ? 0 : 1)),
      ),
      add(`${name}-date`, `Date cues of ${label}`, '-1..1', `a date in ${label}`, (i) =>
        at(i, (n) => ((cues[n]! & bitOf('date')) === 0 ? 0 : 1)),
      ),
    );
  }
  const all = sums((i) => words[i]!);
  const proseSums = sums((i) => (prose[i] === 1 ? words[i]! : 0));
  for (const radius of [3, 8, 20]) {
    columns.push(
      add(
        `prose-${radius}`,
        `Share of prose among the words within ${radius} lines`,
        '0..1',
        `{value} of the words around are prose`,
        (i) => windowSum(proseSums, i, -radius, radius) / Math.max(1, windowSum(all, i, -radius, radius)),
      ),
      add(
        `prose-before-${radius}`,
        `Prose words in the ${radius} lines before`,
        'words',
        `{value} words of prose just before`,
        (i) => windowSum(proseSums, i, -radius, -1),
      ),
      add(
        `prose-after-${radius}`,
        `Prose words in the ${radius} lines after`,
        'words',
        `{value} words of prose just after`,
        (i) => windowSum(proseSums, i, 1, radius),
      ),
      add(
        `words-${radius}`,
        `Mean words of the lines within ${radius}`,
        'words',
        `lines around have {value} words`,
        (i) => windowSum(all, i, -radius, radius) / (2 * radius + 1),
      ),
    );
  }
  const counted: readonly [string, string, (i: number) => number][] = [
    ['open', 'lines without an end', (i) => (shape.end[i] === END.open ? 1 : 0)],
    [
      'date-lines',
      'short lines with a date',
      (i) => (words[i]! <= 8 && (cues[i]! & bitOf('date')) !== 0 ? 1 : 0),
    ],
    ['names', 'lines that read as names', (i) => shape.name[i]!],
    ['zones', 'short lines with zone cues', (i) => (words[i]! <= 14 && (cues[i]! & ZONE_BITS) !== 0 ? 1 : 0)],
    [
      'comments',
      'lines with comment cues',
      (i) => ((cues[i]! & (bitOf('comments') | bitOf('reply'))) !== 0 ? 1 : 0),
    ],
    ['related', 'lines with cues of related articles', (i) => ((cues[i]! & bitOf('related')) !== 0 ? 1 : 0)],
    [
      'headlines',
      'lines of 4 to 16 words without an end',
      (i) => (words[i]! >= 4 && words[i]! <= 16 && shape.end[i] === END.open ? 1 : 0),
    ],
    ['tiny', 'lines of one or two words', (i) => (words[i]! <= 2 ? 1 : 0)],
    ['exclamations', 'lines with exclamation marks', (i) => (shape.exclamations[i]! > 0 ? 1 : 0)],
    ['address', 'words that address the reader', (i) => view.secondPerson[i]!],
    ['credits', 'lines with credit cues', (i) => ((cues[i]! & bitOf('credit')) !== 0 ? 1 : 0)],
    ['repeats', 'lines that stand elsewhere on the page too', (i) => (view.copies[i]! > 1 ? 1 : 0)],
  ];
  for (const [name, label, value] of counted) {
    const counts = sums(value);
    columns.push(
      add(
        `${name}-5-before`,
        `In the 5 lines before: ${label}`,
        '>= 0',
        `just before: {value} ${label}`,
        (i) => windowSum(counts, i, -5, -1),
      ),
      add(`${name}-5-after`, `In the 5 lines after: ${label}`, '>= 0', `just after: {value} ${label}`, (i) =>
        windowSum(counts, i, 1, 5),
      ),
    );
  }
  return columns;
}
