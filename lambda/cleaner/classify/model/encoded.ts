import { brotliDecompressSync } from 'node:zlib';
import type { Forest, Model } from '../types.ts';

/*
 * What is inside `packed`, after base64 and Brotli: little-endian sections one behind the other, in the order in which
 * `decodeModel` reads them. Training knows a feature by at most 63 bins, so that a split is two bytes, its feature and
 * the number of its threshold in that feature's table. Trees stand in preorder: the left child follows its parent and
 * the right child follows the left one's subtree, so no child is stored. Leaves are 16-bit and expected outputs, which
 * only the reasons read, 8-bit fractions of their tree's largest leaf. A forest takes an eighth of what flat arrays took.
 */

/** A model as its JSON file holds it. */
export interface EncodedModel {
  /** Columns by name: the forest goes on working when columns are added to its feature set or change places. */
  readonly features: readonly string[];
  /** How many thresholds each of them is tested against. */
  readonly thresholds: readonly number[];
  readonly trees: number;
  readonly leaves: number;
  readonly tokens: number;
  readonly packed: string;
}

/** Steps of a leaf and of an expected output from 0 to its tree's largest leaf. */
export const LEAF_STEPS = 0x7fff;
export const EXPECTED_STEPS = 0x7f;
/** Steps of a token's log-odds to 1. */
export const ODDS_STEPS = 16;

/**
 * Unpacks a model for a feature set.
 *
 * @param columns names of the feature set's columns
 * @throws when the feature set lacks a column that the forest tests: it has to be trained again
 */
export function decodeModel(encoded: EncodedModel, columns: readonly string[]): Model {
  const { trees, leaves } = encoded;
  const inner = leaves - trees;
  const bytes = brotliDecompressSync(Buffer.from(encoded.packed, 'base64'));
  let at = 0;
  const section = (length: number): ArrayBuffer =>
    bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + (at += length)) as ArrayBuffer;
  const tables = encoded.thresholds.map((count) => new Float32Array(section(4 * count)));
  const largest = new Float32Array(section(4 * trees));
  const leaf = new Int16Array(section(2 * leaves));
  const expected = new Int8Array(section(inner));
  const preorder = new Uint8Array(section(inner + leaves));
  const bins = new Uint8Array(section(inner));
  const odds = new Int8Array(section(encoded.tokens));
  const tokens = encoded.tokens === 0 ? [] : bytes.toString('utf8', at).split(' ');

  const column = encoded.features.map((name) => columnOf(name, columns));
  const forest: Forest = {
    roots: new Int32Array(trees),
    feature: new Uint16Array(inner),
    threshold: new Float64Array(inner),
    left: new Int32Array(inner),
    right: new Int32Array(inner),
    leaf: new Float64Array(leaves),
    expected: new Float32Array(inner),
  };
  let node = 0;
  let leafAt = 0;
  let next = 0;
  for (let tree = 0; tree < trees; tree++) {
    /** Nodes whose right child is still to come; the last of them, when nothing has come, awaits its left child. */
    const open: number[] = [];
    let parent = -1;
    do {
      const tested = preorder[next++]!;
      const child = tested === 0 ? ~leafAt : node;
      if (parent >= 0) forest.left[parent] = child;
      else if (open.length > 0) forest.right[open.pop()!] = child;
      else forest.roots[tree] = child;
      parent = child;
      if (tested === 0) {
        forest.leaf[leafAt] = (leaf[leafAt++]! / LEAF_STEPS) * largest[tree]!;
      } else {
        forest.feature[node] = column[tested - 1]!;
        forest.threshold[node] = tables[tested - 1]![bins[node]!]!;
        forest.expected[node] = (expected[node]! / EXPECTED_STEPS) * largest[tree]!;
        open.push(node++);
      }
    } while (open.length > 0);
  }
  return { forest, tokens: new Map(tokens.map((token, index) => [token, odds[index]! / ODDS_STEPS])) };
}

function columnOf(name: string, columns: readonly string[]): number {
  const column = columns.indexOf(name);
  if (column < 0)
    throw new Error(`The shipped model tests "${name}", which the features lack: npm run train`);
  return column;
}
