import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import {
  type EncodedModel,
  EXPECTED_STEPS,
  HASH_BYTES,
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
  const rising = Array.from(tokens, ([hash, odds]) => ({ hash: hash >>> 0, odds })).sort(
    (a, b) => a.hash - b.hash,
  );
  const steps = rising.map(({ hash }, at) => hash - (rising[at - 1]?.hash ?? 0));
  const sections = [
    forest.thresholds,
    largest,
    Int16Array.from(leaf),
    Int8Array.from(expected),
    Uint8Array.from(tested),
    Uint8Array.from(bins),
    ...Array.from({ length: HASH_BYTES }, (_, byte) => Uint8Array.from(steps, (step) => step >>> (8 * byte))),
    Int8Array.from(rising, ({ odds }) => Math.round(odds * ODDS_STEPS)),
  ];
  return withFingerprint({
    features: Array.from(forest.columns, (column) => columns[column]!),
    thresholds: Array.from(forest.columns, (_, at) => forest.first[at + 1]! - forest.first[at]!),
    trees: forest.roots.length,
    leaves: leaf.length,
    tokens: rising.length,
    packed: compress(Buffer.concat(sections.map(bytesOf))).toString('base64'),
  });
}

export function withFingerprint(model: Omit<EncodedModel, 'fingerprint'>): EncodedModel {
  const hash = createHash('sha256').update(JSON.stringify(model)).digest('hex');
  return { fingerprint: hash.slice(0, 6), ...model };
}

const compress = (bytes: Uint8Array): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });

const bytesOf = (values: ArrayBufferView): Uint8Array =>
  new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
