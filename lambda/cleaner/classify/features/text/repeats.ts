import { lazily } from '../../../lazily.ts';
import type { Lexical } from '../lexical.ts';
import type { ContentWords } from './content-words.ts';
import { IntMap } from './int-map.ts';
import { type Column, columnsOf, type View } from './view.ts';

/** Text that stands on the page more than once: alt texts beside captions, teasers, titles. */
export function repeatColumns(view: View): Column[] {
  const { blocks, lexical } = view;
  const add = columnsOf(view);
  const { copies, before } = countCopies(blocks.map(({ text }) => text));
  const trigrams = lazily(() => trigramRepeats(lexical, blocks.length));
  const contained = lazily(() => containment(view.content, blocks.length));
  return [
    add('copies', 'Times that the line stands on the page', '>= 1', copies),
    add('copies-before', 'Equal lines before', '>= 0', before),
    add(
      'trigram-repeats',
      "Share of the line's three-word runs that stand elsewhere on the page",
      '0..1',
      (i) => trigrams()[i]!,
    ),
    add(
      'in-before',
      "Share of the line's content words in the two lines before",
      '0..1',
      (i) => contained()[i]!,
    ),
  ];
}

/** How often each text stands among all of them, and among those before it. */
export function countCopies(texts: readonly string[]): { copies: Uint16Array; before: Uint16Array } {
  const firsts = new Map<string, number>();
  const first = new Int32Array(texts.length);
  const counts = new Int32Array(texts.length);
  const before = new Uint16Array(texts.length);
  for (let i = 0; i < texts.length; i++) {
    const known = firsts.get(texts[i]!);
    if (known === undefined) firsts.set(texts[i]!, i);
    first[i] = known ?? i;
    before[i] = counts[first[i]!]!++;
  }
  const copies = new Uint16Array(texts.length);
  for (let i = 0; i < texts.length; i++) copies[i] = counts[first[i]!]!;
  return { copies, before };
}

function trigramRepeats({ hashes, offset }: Lexical, count: number): Float32Array {
  const counts = new IntMap(offset[count]!);
  const hashAt = (at: number): number =>
    (Math.imul(Math.imul(hashes[at]!, 31) + hashes[at + 1]!, 131) + hashes[at + 2]!) | 0;
  for (let b = 0; b < count; b++) {
    for (let at = offset[b]!; at + 2 < offset[b + 1]!; at++) counts.count(hashAt(at));
  }
  const share = new Float32Array(count);
  for (let b = 0; b < count; b++) {
    let repeated = 0;
    for (let at = offset[b]!; at + 2 < offset[b + 1]!; at++) if (counts.get(hashAt(at)) > 0) repeated++;
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
