import { brotliCompressSync, constants } from 'node:zlib';
import {
  type EncodedModel,
  EXPECTED_STEPS,
  LEAF_STEPS,
  ODDS_STEPS,
} from '../lambda/cleaner/classify/model/encoded.ts';
import type { Forest, Model } from '../lambda/cleaner/classify/types.ts';

/** What a byte can tell apart. */
const BYTE = 256;

/**
 * Packs a model; only the columns that the forest tests are named.
 *
 * @throws when a byte cannot hold the tested features or the thresholds of one of them
 */
export function encodeModel({ forest, tokens }: Model, columns: readonly string[]): EncodedModel {
  const floored = floorThresholds(forest.threshold);
  const used = [...new Set(forest.feature)].sort((a, b) => a - b);
  const tables = used.map((column) =>
    [...new Set(floored.filter((_, node) => forest.feature[node] === column))].sort((a, b) => a - b),
  );
  // 0 marks a leaf.
  if (used.length >= BYTE || tables.some((table) => table.length > BYTE))
    throw new Error('A split has to fit into two bytes: fewer features, or fewer bins a feature');

  const largest: number[] = [];
  const leaf: number[] = [];
  const expected: number[] = [];
  const preorder: number[] = [];
  const bins: number[] = [];
  for (const root of forest.roots) {
    const nodes = inPreorder(forest, root);
    const most =
      Math.max(...nodes.filter((node) => node < 0).map((node) => Math.abs(forest.leaf[~node]!))) || 1;
    largest.push(most);
    for (const node of nodes) {
      const tested = used.indexOf(forest.feature[node]!);
      preorder.push(node < 0 ? 0 : tested + 1);
      if (node < 0) {
        leaf.push(Math.round((forest.leaf[~node]! / most) * LEAF_STEPS));
      } else {
        bins.push(tables[tested]!.indexOf(floored[node]!));
        const share = Math.max(-1, Math.min(1, forest.expected[node]! / most));
        expected.push(Math.round(share * EXPECTED_STEPS));
      }
    }
  }
  const words = [...tokens].sort(([a], [b]) => (a < b ? -1 : 1));
  const sections = [
    Float32Array.from(tables.flat()),
    Float32Array.from(largest),
    Int16Array.from(leaf),
    Int8Array.from(expected),
    Uint8Array.from(preorder),
    Uint8Array.from(bins),
    Int8Array.from(words, ([, odds]) => Math.round(odds * ODDS_STEPS)),
    Buffer.from(words.map(([token]) => token).join(' ')),
  ];
  return {
    features: used.map((column) => columns[column]!),
    thresholds: tables.map((table) => table.length),
    trees: forest.roots.length,
    leaves: leaf.length,
    tokens: words.length,
    packed: compress(Buffer.concat(sections.map(bytesOf))).toString('base64'),
  };
}

/** The nodes of a tree, parents before their children and left before right; leaves are negative. */
function inPreorder({ left, right }: Forest, root: number): number[] {
  const nodes: number[] = [];
  const open = [root];
  while (open.length > 0) {
    const node = open.pop()!;
    nodes.push(node);
    if (node >= 0) open.push(right[node]!, left[node]!);
  }
  return nodes;
}

/** The largest 32-bit float not above each threshold: features are 32-bit, so `x <= threshold` says the same. */
function floorThresholds(thresholds: Forest['threshold']): Float32Array {
  const floored = Float32Array.from(thresholds);
  const bits = new Int32Array(floored.buffer);
  for (let at = 0; at < floored.length; at++) {
    if (floored[at]! <= thresholds[at]!) continue;
    // One step down: the bit patterns of negative floats rise with their magnitude.
    if (floored[at] === 0) floored[at] = -1.401298464324817e-45;
    else bits[at]! += floored[at]! > 0 ? -1 : 1;
  }
  return floored;
}

const compress = (bytes: Uint8Array): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });

const bytesOf = (values: ArrayBufferView): Uint8Array =>
  new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
