import type { Run } from './body.ts';
import { type Column, columnsOf, type View } from './view.ts';

/** Where a line stands: on the page, beside the longest run of prose, in a row of short lines. */
export function positionColumns(view: View): Column[] {
  const { words, wordsBefore, proseBefore: proseWords, sentence } = view;
  const count = words.length;
  const add = columnsOf(view);
  const total = Math.max(1, wordsBefore[count]!);
  const proseTotal = Math.max(1, proseWords[count]!);
  const rows = rowLengths(sentence);
  const inside = ({ first, last }: Run, i: number): number => (i >= first && i <= last ? 1 : 0);
  const runWords = Math.max(1, proseWords[view.run.last + 1]! - proseWords[view.run.first]!);
  const tightWords = Math.max(1, proseWords[view.tight.last + 1]! - proseWords[view.tight.first]!);
  return [
    add('place', 'Place on the page by lines', '0..1', (i) => i / Math.max(1, count)),
    add('prose-before-words', 'Prose words before the line', 'words >= 0', proseWords),
    add('short-run', 'Lines without a sentence in a row around this one; 0 for sentences', '>= 0', rows),
    add('page-lines', 'Lines of the page', '>= 1', count),
    add('page-words', 'Words of the page', '>= 0', total),
    add('page-prose', 'Share of prose among the words of the page', '0..1', proseWords[count]! / total),
    add('run-inside', '1 inside the longest run of prose', '0..1', (i) => inside(view.run, i)),
    add(
      'run-place',
      'Place in the longest run of prose: 0 its start, 1 its end',
      'share',
      (i) => (i - view.run.first) / Math.max(1, view.run.last - view.run.first),
    ),
    add('run-share', "Share of the page's prose in the longest run", '0..1', runWords / proseTotal),
    add('run-words', 'Prose words in the longest run', 'words >= 0', runWords),
    add('tight-inside', '1 inside the densest run of sentences', '0..1', (i) => inside(view.tight, i)),
    add(
      'tight-from-end',
      'Lines after the end of the densest run of sentences, at most 60 either way',
      '-60..60',
      (i) => Math.max(-60, Math.min(60, i - view.tight.last)),
    ),
    add('tight-share', "Share of the page's prose in the densest run", '0..1', tightWords / proseTotal),
    add('tight-words', 'Prose words in the densest run', 'words >= 0', tightWords),
  ];
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
