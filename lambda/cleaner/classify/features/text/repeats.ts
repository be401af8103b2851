import type { Lexical } from '../lexical.ts';
import { type Column, column, type View } from './view.ts';

/** Text that stands on the page more than once: alt texts beside captions, teasers, titles. */
export function repeatColumns(view: View): Column[] {
  const { blocks, lexical, copies } = view;
  const add = (
    name: string,
    meaning: string,
    range: string,
    reason: string,
    value: (i: number) => number,
  ): Column => column(view, name, meaning, range, reason, value);
  const earlier = new Uint16Array(blocks.length);
  const seen = new Map<string, number>();
  for (let i = 0; i < blocks.length; i++) {
    const { text } = blocks[i]!;
    earlier[i] = seen.get(text) ?? 0;
    seen.set(text, earlier[i]! + 1);
  }
  const trigrams = trigramRepeats(lexical, blocks.length);
  const before = containment(lexical, blocks.length, 1);
  const after = containment(lexical, blocks.length, -1);
  return [
    add(
      'copies',
      'Times that the line stands on the page',
      '>= 1',
      'the line stands {value} times on the page',
      (i) => copies[i]!,
    ),
    add(
      'copies-before',
      'Equal lines before',
      '>= 0',
      '{value} equal lines stand before',
      (i) => earlier[i]!,
    ),
    add(
      'copies-after',
      'Equal lines after',
      '>= 0',
      '{value} equal lines follow',
      (i) => copies[i]! - 1 - earlier[i]!,
    ),
    add(
      'trigram-repeats',
      "Share of the line's three-word runs that stand elsewhere on the page",
      '0..1',
      '{value} of the line stands elsewhere on the page',
      (i) => trigrams[i]!,
    ),
    add(
      'in-before',
      "Share of the line's words in the two lines before",
      '0..1',
      '{value} of its words stand in the lines before',
      (i) => before[i]!,
    ),
    add(
      'in-after',
      "Share of the line's words in the two lines after",
      '0..1',
      '{value} of its words stand in the lines after',
      (i) => after[i]!,
    ),
  ];
}

function trigramRepeats(lexical: Lexical, count: number): Float32Array {
  const { hashes, offset } = lexical;
  const counts = new Map<number, number>();
  const hashAt = (at: number): number =>
    (Math.imul(Math.imul(hashes[at]!, 31) + hashes[at + 1]!, 131) + hashes[at + 2]!) | 0;
  for (let b = 0; b < count; b++) {
    for (let at = offset[b]!; at + 2 < offset[b + 1]!; at++)
      counts.set(hashAt(at), (counts.get(hashAt(at)) ?? 0) + 1);
  }
  const share = new Float32Array(count);
  for (let b = 0; b < count; b++) {
    let repeated = 0;
    for (let at = offset[b]!; at + 2 < offset[b + 1]!; at++) if (counts.get(hashAt(at))! > 1) repeated++;
    share[b] = repeated / Math.max(1, offset[b + 1]! - offset[b]! - 2);
  }
  return share;
}

/** Share of the words of each line that the two lines before (step 1) or after it (step -1) hold. */
function containment(lexical: Lexical, count: number, step: 1 | -1): Float32Array {
  const { hashes, offset } = lexical;
  const last = new Map<number, number>();
  const share = new Float32Array(count);
  for (let n = 0; n < count; n++) {
    const b = step === 1 ? n : count - 1 - n;
    let held = 0;
    for (let at = offset[b]!; at < offset[b + 1]!; at++) if (n - (last.get(hashes[at]!) ?? -9) <= 2) held++;
    for (let at = offset[b]!; at < offset[b + 1]!; at++) last.set(hashes[at]!, n);
    share[b] = held / Math.max(1, offset[b + 1]! - offset[b]!);
  }
  return share;
}
