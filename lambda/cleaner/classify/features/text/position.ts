import type { Run } from './body.ts';
import { type Column, columnsOf, type View } from './view.ts';

/** Where a line stands: on the page, beside the longest run of prose, in a row of short lines. */
export function positionColumns(view: View): Column[] {
  const { words, wordsBefore, proseBefore: proseWords, sentence, run, tight } = view;
  const count = words.length;
  const add = columnsOf(view);
  const total = Math.max(1, wordsBefore[count]!);
  const proseTotal = Math.max(1, proseWords[count]!);
  const rows = rowLengths(sentence);
  const runWords = Math.max(1, proseWords[run.last + 1]! - proseWords[run.first]!);
  const tightWords = Math.max(1, proseWords[tight.last + 1]! - proseWords[tight.first]!);
  return [
    add('place', 'Place on the page by lines', '0..1', () => places(count)),
    add('prose-before-words', 'Prose words before the line', 'words >= 0', proseWords),
    add('short-run', 'Lines without a sentence in a row around this one; 0 for sentences', '>= 0', rows),
    add('page-lines', 'Lines of the page', '>= 1', count),
    add('page-words', 'Words of the page', '>= 0', total),
    add('page-prose', 'Share of prose among the words of the page', '0..1', proseWords[count]! / total),
    add('run-inside', '1 inside the longest run of prose', '0..1', () => inside(run, count)),
    add('run-place', 'Place in the longest run of prose: 0 its start, 1 its end', 'share', () =>
      places(count, run.first, run.last - run.first),
    ),
    add('run-share', "Share of the page's prose in the longest run", '0..1', runWords / proseTotal),
    add('run-words', 'Prose words in the longest run', 'words >= 0', runWords),
    add('tight-inside', '1 inside the densest run of sentences', '0..1', () => inside(tight, count)),
    add(
      'tight-from-end',
      'Lines after the end of the densest run of sentences, at most 60 either way',
      '-60..60',
      () => distances(count, tight.last),
    ),
    add('tight-share', "Share of the page's prose in the densest run", '0..1', tightWords / proseTotal),
    add('tight-words', 'Prose words in the densest run', 'words >= 0', tightWords),
  ];
}

/** Places of the lines from one of them on, as shares of a length. */
function places(count: number, first = 0, length = count): Float32Array {
  const shares = new Float32Array(count);
  for (let i = 0; i < count; i++) shares[i] = (i - first) / Math.max(1, length);
  return shares;
}

/** 1 for the lines of a run. */
const inside = ({ first, last }: Run, count: number): Uint8Array =>
  new Uint8Array(count).fill(1, first, last + 1);

/** Lines from one of them to each, at most 60 either way. */
function distances(count: number, from: number): Int8Array {
  const lines = new Int8Array(count);
  for (let i = 0; i < count; i++) lines[i] = Math.max(-60, Math.min(60, i - from));
  return lines;
}

/** Length of the row of unmarked lines around each line, 0 for marked ones. */
function rowLengths(marked: Uint8Array): Int32Array {
  const length = new Int32Array(marked.length);
  for (let start = 0; start < marked.length; ) {
    let end = start;
    while (end < marked.length && marked[end] === 0) end++;
    length.fill(end - start, start, end);
    start = end + 1;
  }
  return length;
}
