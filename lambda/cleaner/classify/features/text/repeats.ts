import { IntMap } from '../../int-map.ts';
import type { Lexical } from '../lexical.ts';
import type { ContentWords } from './content-words.ts';
import { type Column, columnsOf, type View } from './view.ts';

/** Text that stands on the page more than once: alt texts beside captions, teasers, titles. */
export function repeatColumns(view: View): Column[] {
  const { blocks, lexical, copies } = view;
  const add = columnsOf(view);
  return [
    add('copies', 'Times that the line stands on the page', '>= 1', copies.all),
    add('copies-before', 'Equal lines before', '>= 0', copies.before),
    add(
      'trigram-repeats',
      "Share of the line's three-word runs that stand elsewhere on the page",
      '0..1',
      () => trigramRepeats(lexical, blocks.length),
    ),
    add('in-before', "Share of the line's content words in the two lines before", '0..1', () =>
      containment(view.content, blocks.length),
    ),
  ];
}

function trigramRepeats({ hashes, offset }: Lexical, count: number): Float32Array {
  const counts = new IntMap(offset[count]!);
  const slots = new Int32Array(offset[count]!);
  const hashAt = (at: number): number =>
    (Math.imul(Math.imul(hashes[at]!, 31) + hashes[at + 1]!, 131) + hashes[at + 2]!) | 0;
  for (let b = 0; b < count; b++) {
    for (let at = offset[b]!; at + 2 < offset[b + 1]!; at++) slots[at] = counts.count(hashAt(at));
  }
  const share = new Float32Array(count);
  for (let b = 0; b < count; b++) {
    let repeated = 0;
    for (let at = offset[b]!; at + 2 < offset[b + 1]!; at++) if (counts.at(slots[at]!) > 0) repeated++;
    share[b] = repeated / Math.max(1, offset[b + 1]! - offset[b]! - 2);
  }
  return share;
}

/** Share of the content words of each line that the two lines before it hold. */
function containment({ ids, offset, size }: ContentWords, count: number): Float32Array {
  const last = new Int32Array(size).fill(-9);
  const share = new Float32Array(count);
  for (let b = 0; b < count; b++) {
    let held = 0;
    for (let at = offset[b]!; at < offset[b + 1]!; at++) if (b - last[ids[at]!]! <= 2) held++;
    for (let at = offset[b]!; at < offset[b + 1]!; at++) last[ids[at]!] = b;
    share[b] = held / Math.max(1, offset[b + 1]! - offset[b]!);
  }
  return share;
}
