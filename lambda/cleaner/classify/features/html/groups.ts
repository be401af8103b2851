import type { Tree } from '../../../types.ts';
import type { Structure } from './structure.ts';

/** Fewer alike siblings than this are no list. */
const LEAST_CARDS = 3;

/**
 * Siblings of one make (tag and class) form a group: paragraphs of a body, posts of a forum, cards of a shop window.
 * A card is a sibling in a group of three or more that holds several blocks.
 */
export interface Groups {
  /** Siblings of a node's make, itself included; 0 for nodes without blocks. */
  readonly twins: Int32Array;
  /** The innermost card around a node, the node included, or -1. */
  readonly card: Int32Array;
  /** Words of all siblings of a node's make. */
  readonly words: Float32Array;
}

/** Two passes down the tree. */
export function findGroups(tree: Tree, structure: Structure): Groups {
  const count = tree.parent.length;
  const group = new Int32Array(count).fill(-1);
  const known = new Map<number, number>();
  const size: number[] = [];
  const sum: number[] = [];
  for (let node = 1; node < count; node++) {
    if (structure.blocks[node] === 0) continue;
    // Makes beyond 65,536 on one page only merge a few groups.
    const key = tree.parent[node]! * 65536 + (structure.local[node]! & 65535);
    let id = known.get(key);
    if (id === undefined) {
      id = size.length;
      known.set(key, id);
      size.push(0);
      sum.push(0);
    }
    group[node] = id;
    size[id]!++;
    sum[id]! += structure.words[node]!;
  }
  const twins = new Int32Array(count);
  const card = new Int32Array(count).fill(-1);
  const words = new Float32Array(count);
  for (let node = 1; node < count; node++) {
    card[node] = card[tree.parent[node]!]!;
    const id = group[node]!;
    if (id < 0) continue;
    twins[node] = size[id]!;
    words[node] = sum[id]!;
    if (size[id]! >= LEAST_CARDS && structure.blocks[node]! >= 2) card[node] = node;
  }
  return { twins, card, words };
}
