import { brotliCompressSync, constants } from 'node:zlib';
import {
  type EncodedModel,
  EXPECTED_STEPS,
  LEAF_STEPS,
  ODDS_STEPS,
} from '../lambda/cleaner/classify/model/encoded.ts';
import { thresholdOf } from '../lambda/cleaner/classify/model/forest.ts';
import type { Model } from '../lambda/cleaner/classify/types.ts';

/** Packs a model; the columns that the forest tests are named. */
export function encodeModel({ forest, tokens }: Model, columns: readonly string[]): EncodedModel {
  const largest = new Float32Array(forest.roots.length);
  const leaf: number[] = [];
  const expected: number[] = [];
  const tested: number[] = [];
  const bins: number[] = [];
  for (const [tree, root] of forest.roots.entries()) {
    const outputs = forest.value.subarray(root, forest.roots[tree + 1]);
    largest[tree] = Math.max(...outputs.map(Math.abs)) || 1;
    for (const [at, output] of outputs.entries()) {
      const share = output / largest[tree]!;
      const threshold = thresholdOf(forest, root + at);
      if (threshold < 0) {
        tested.push(0);
        leaf.push(Math.round(share * LEAF_STEPS));
        continue;
      }
      const feature = forest.first.findLastIndex((first) => first <= threshold);
      tested.push(feature + 1);
      bins.push(threshold - forest.first[feature]!);
      expected.push(Math.round(share * EXPECTED_STEPS));
    }
  }
  const words = [...tokens].sort(([a], [b]) => (a < b ? -1 : 1));
  const sections = [
    forest.thresholds,
    largest,
    Int16Array.from(leaf),
    Int8Array.from(expected),
    Uint8Array.from(tested),
    Uint8Array.from(bins),
    Int8Array.from(words, ([, odds]) => Math.round(odds * ODDS_STEPS)),
    Buffer.from(words.map(([token]) => token).join(' ')),
  ];
  return {
    features: Array.from(forest.columns, (column) => columns[column]!),
    thresholds: Array.from(forest.columns, (_, at) => forest.first[at + 1]! - forest.first[at]!),
    trees: forest.roots.length,
    leaves: leaf.length,
    tokens: words.length,
    packed: compress(Buffer.concat(sections.map(bytesOf))).toString('base64'),
  };
}

const compress = (bytes: Uint8Array): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });

const bytesOf = (values: ArrayBufferView): Uint8Array =>
  new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
