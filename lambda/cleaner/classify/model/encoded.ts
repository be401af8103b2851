import { brotliDecompressSync } from 'node:zlib';
import type { Model, TokenTable } from '../types.ts';
import { linkTrees } from './forest.ts';

/*
 * What is inside `packed`, after base64 and Brotli: little-endian sections one behind the other, in the order in which
 * `decodeModel` reads them. Training knows a feature by at most 63 bins, so that a split is two bytes, its feature and
 * the number of its threshold in that feature's table. Trees stand in preorder, so no child is stored. Leaves are 16-bit
 * and expected outputs, which only the reasons read, 8-bit fractions of their tree's largest leaf. A forest takes an
 * eighth of what flat arrays took. Tokens are their hashes in rising order: the words take more, and time to hash.
 */

/** A model as its JSON file holds it. */
export interface EncodedModel {
  /** Six hex digits that change with the rest. */
  readonly fingerprint: string;
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
/** Of the step from the hash of a token to the next higher one. */
export const HASH_BYTES = 4;

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
  const first = firstOf(encoded.thresholds);
  const thresholds = new Float32Array(section(4 * first.at(-1)!));
  const largest = new Float32Array(section(4 * trees));
  const leaf = new Int16Array(section(2 * leaves));
  const expected = new Int8Array(section(inner));
  const tested = new Uint8Array(section(inner + leaves));
  const bins = new Uint8Array(section(inner));
  const steps = new Uint8Array(section(HASH_BYTES * encoded.tokens));
  const odds = new Int8Array(section(encoded.tokens));

  const splits = new Int32Array(tested.length);
  const value = new Float64Array(tested.length);
  let tree = -1;
  // How many children of the tree's nodes are still to come.
  let missing = 0;
  for (let node = 0, nextLeaf = 0, nextInner = 0; node < splits.length; node++) {
    if (missing === 0) {
      tree++;
      missing = 1;
    }
    const feature = tested[node]!;
    if (feature === 0) {
      splits[node] = -1;
      value[node] = (leaf[nextLeaf++]! / LEAF_STEPS) * largest[tree]!;
      missing--;
    } else {
      splits[node] = first[feature - 1]! + bins[nextInner]!;
      value[node] = (expected[nextInner++]! / EXPECTED_STEPS) * largest[tree]!;
      missing++;
    }
  }
  return {
    forest: {
      columns: Uint16Array.from(encoded.features, (name) => columnOf(name, columns)),
      thresholds,
      first,
      ...linkTrees(splits),
      value,
    },
    tokens: tokensOf(steps, odds),
  };
}

/** @param steps from each hash to the next, the lowest bytes of all before the next higher ones */
function tokensOf(steps: Uint8Array, odds: Int8Array): TokenTable {
  const count = odds.length;
  const tokens = new Map<number, number>();
  for (let token = 0, hash = 0; token < count; token++) {
    hash += steps[token]! | (steps[token + count]! << 8) | (steps[token + 2 * count]! << 16);
    hash += steps[token + 3 * count]! * 2 ** 24;
    tokens.set(hash | 0, odds[token]! / ODDS_STEPS);
  }
  return tokens;
}

/** Where each feature's table begins, and where the last one ends. */
export function firstOf(lengths: readonly number[]): Uint16Array {
  const first = new Uint16Array(lengths.length + 1);
  for (const [feature, length] of lengths.entries()) first[feature + 1] = first[feature]! + length;
  return first;
}

function columnOf(name: string, columns: readonly string[]): number {
  const column = columns.indexOf(name);
  if (column < 0)
    throw new Error(`The shipped model tests "${name}", which the features lack: npm run train`);
  return column;
}
