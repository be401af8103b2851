import type { Run } from './body.ts';
import { type Column, column, prefixSums, type View } from './view.ts';

/** Where a line stands: on the page, beside the longest run of prose, among the prose lines around it. */
export function positionColumns(view: View): Column[] {
  const { blocks, words, prose, sentence } = view;
  const count = blocks.length;
  const add = (
    name: string,
    meaning: string,
    range: string,
    reason: string,
    value: (i: number) => number,
  ): Column => column(view, name, meaning, range, reason, value);
  const all = prefixSums(words);
  const proseWords = prefixSums(Float64Array.from(words, (w, i) => (prose[i] === 1 ? w : 0)));
  const total = Math.max(1, all[count]!);
  const proseTotal = Math.max(1, proseWords[count]!);
  const before = nearest(prose, 1);
  const after = nearest(prose, -1);
  const beforeSentence = nearest(sentence, 1);
  const afterSentence = nearest(sentence, -1);
  const shortRun = runsOf(sentence);
  const capped = (distance: number): number => Math.max(-60, Math.min(60, distance));
  const wordsOf = (at: number): number => (at >= 0 && at < count ? words[at]! : 0);
  const runColumns = (name: string, label: string, run: Run): Column[] => [
    add(`${name}-inside`, `1 inside ${label}`, '0..1', `stands outside ${label}`, (i) =>
      i >= run.first && i <= run.last ? 1 : 0,
    ),
    add(
      `${name}-from-start`,
      `Lines after the start of ${label}, at most 60 either way`,
      '-60..60',
      `{value} lines after the start of ${label}`,
      (i) => capped(i - run.first),
    ),
    add(
      `${name}-from-end`,
      `Lines after the end of ${label}, at most 60 either way`,
      '-60..60',
      `{value} lines after the end of ${label}`,
      (i) => capped(i - run.last),
    ),
    add(
      `${name}-words-from-end`,
      `Words between the line and the end of ${label}, signed`,
      'words',
      `{value} words after the end of ${label}`,
      (i) => (run.last < 0 ? 0 : all[i]! - all[run.last + 1]!),
    ),
    add(
      `${name}-prose-beyond`,
      `Prose words between the line and ${label}, as a share of the run's`,
      '>= 0',
      `prose beyond ${label} ({value})`,
      (i) =>
        i > run.last
          ? (proseWords[i]! - proseWords[run.last + 1]!) / span(proseWords, run)
          : i < run.first
            ? (proseWords[run.first]! - proseWords[i]!) / span(proseWords, run)
            : 0,
    ),
    add(
      `${name}-place`,
      `Place inside ${label}: 0 its start, 1 its end`,
      'share',
      `place in ${label}: {value}`,
      (i) => (i - run.first) / Math.max(1, run.last - run.first),
    ),
    add(
      `${name}-share`,
      `Share of the page's prose in ${label}`,
      '0..1',
      `${label} holds {value} of the prose`,
      () => span(proseWords, run) / proseTotal,
    ),
    add(`${name}-words`, `Prose words in ${label}`, 'words >= 0', `${label} has {value} words`, () =>
      span(proseWords, run),
    ),
  ];
  return [
    add(
      'place',
      'Place on the page by lines',
      '0..1',
      'place on the page: {value}',
      (i) => i / Math.max(1, count),
    ),
    add(
      'words-before',
      'Share of the words before the line',
      '0..1',
      '{value} of the words stand before',
      (i) => all[i]! / total,
    ),
    add(
      'prose-before',
      'Share of the prose before the line',
      '0..1',
      '{value} of the prose stands before',
      (i) => proseWords[i]! / proseTotal,
    ),
    add(
      'prose-before-words',
      'Prose words before the line',
      'words >= 0',
      '{value} words of prose before',
      (i) => proseWords[i]!,
    ),
    add(
      'prose-after-words',
      'Prose words after the line',
      'words >= 0',
      '{value} words of prose after',
      (i) => proseWords[count]! - proseWords[i + 1]!,
    ),
    add(
      'from-prose',
      'Lines since the last prose, at most 60',
      '0..60',
      '{value} lines since the last prose',
      (i) => capped(i - before[i]!),
    ),
    add('to-prose', 'Lines to the next prose, at most 60', '0..60', '{value} lines to the next prose', (i) =>
      capped(after[i]! - i),
    ),
    add(
      'from-sentence',
      'Lines since the last sentence',
      '0..60',
      '{value} lines since the last sentence',
      (i) => capped(i - beforeSentence[i]!),
    ),
    add('to-sentence', 'Lines to the next sentence', '0..60', '{value} lines to the next sentence', (i) =>
      capped(afterSentence[i]! - i),
    ),
    add(
      'last-prose-words',
      'Words of the prose before',
      'words >= 0',
      'the prose before has {value} words',
      (i) => wordsOf(before[i]!),
    ),
    add(
      'next-prose-words',
      'Words of the prose after',
      'words >= 0',
      'the prose after has {value} words',
      (i) => wordsOf(after[i]!),
    ),
    add(
      'short-run',
      'Lines without a sentence in a row around this one',
      '0..',
      '{value} short lines in a row',
      (i) => shortRun.length[i]!,
    ),
    add(
      'short-run-place',
      'Place of the line in that row',
      '>= 0',
      'place in a row of short lines: {value}',
      (i) => shortRun.place[i]!,
    ),
    add(
      'short-run-left',
      'Lines of that row after this one',
      '>= 0',
      '{value} more short lines follow',
      (i) => Math.max(0, shortRun.length[i]! - 1 - shortRun.place[i]!),
    ),
    add('page-lines', 'Lines of the page', '>= 1', 'the page has {value} lines', () => count),
    add('page-words', 'Words of the page', '>= 0', 'the page has {value} words', () => total),
    add(
      'page-prose',
      'Share of prose among the words of the page',
      '0..1',
      '{value} of the page is prose',
      () => proseWords[count]! / total,
    ),
    add('page-gaps', 'Share of lines with a blank line before', '0..1', 'share of blank lines: {value}', () =>
      pageGaps(view),
    ),
    ...runColumns('run', 'the longest run of prose', view.run),
    ...runColumns('tight', 'the densest run of sentences', view.tight),
  ];
}

function span(sums: Float64Array, run: Run): number {
  return run.last < run.first ? 1 : Math.max(1, sums[run.last + 1]! - sums[run.first]!);
}

function pageGaps(view: View): number {
  let gaps = 0;
  for (const block of view.blocks) if (block.gapBefore > 0) gaps++;
  return gaps / Math.max(1, view.blocks.length);
}

/** Index of the nearest line with a flag, strictly before (step 1) or after (step -1); far outside when there is none. */
function nearest(flags: Uint8Array, step: 1 | -1): Int32Array {
  const found = new Int32Array(flags.length);
  let last = step === 1 ? -1_000 : flags.length + 1_000;
  for (let n = 0; n < flags.length; n++) {
    const i = step === 1 ? n : flags.length - 1 - n;
    found[i] = last;
    if (flags[i] === 1) last = i;
  }
  return found;
}

/** Length of the row of unflagged lines around each line (0 for flagged ones), and the line's place in it. */
function runsOf(flags: Uint8Array): { length: Int32Array; place: Int32Array } {
  const length = new Int32Array(flags.length);
  const place = new Int32Array(flags.length);
  for (let start = 0; start < flags.length; ) {
    let end = start;
    while (end < flags.length && flags[end] === 0) end++;
    for (let i = start; i < end; i++) {
      length[i] = end - start;
      place[i] = i - start;
    }
    start = end + 1;
  }
  return { length, place };
}
