import { onceFor } from '../../../once-for.ts';
import type { Block } from '../../../types.ts';

/** How often each text stands among all of them, and among those before it. */
export interface Copies {
  /** The place of the first text that is equal, its own for the first. */
  readonly first: Int32Array;
  readonly all: Uint16Array;
  readonly before: Uint16Array;
}

/** The copies among a page's blocks: features and rules both ask for them. */
export const copiesOf = onceFor(
  (blocks: readonly Block[]): Copies => countCopies(blocks.map(({ text }) => text)),
);

export function countCopies(texts: readonly string[]): Copies {
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
  const all = new Uint16Array(texts.length);
  for (let i = 0; i < texts.length; i++) all[i] = counts[first[i]!]!;
  return { first, all, before };
}
