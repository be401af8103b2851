import { onceFor } from '../../../once-for.ts';
import type { Page } from '../../../types.ts';

/** What the elements around blocks are called by class, id, role and itemprop (`Tree.tokens`), each name numbered once. */
export interface Names {
  /** Number of each node's name, 0 for none; -1 for a node that no block stands in, as a third of a page's are. */
  readonly of: Int32Array;
  /** The names by their numbers. */
  readonly texts: readonly string[];
}

/** One pass up the tree, one down. Features, lines and the kinds of removals all ask for them. */
export const numberNames = onceFor(
  ({ blocks, tree: { parent, tokens } }: Pick<Page, 'blocks' | 'tree'>): Names => {
    const of = new Int32Array(parent.length).fill(-1);
    for (const { inlineNode } of blocks)
      for (let node = inlineNode; node >= 0 && of[node] === -1; node = parent[node]!) of[node] = 0;
    const numbers = new Map<string, number>();
    const texts = [''];
    for (let node = 0; node < of.length; node++) {
      const name = tokens[node]!;
      if (of[node] === -1 || name === '') continue;
      let number = numbers.get(name);
      if (number === undefined) {
        number = texts.push(name) - 1;
        numbers.set(name, number);
      }
      of[node] = number;
    }
    return { of, texts };
  },
);
