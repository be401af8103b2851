import type { EncodedModel } from '../lambda/cleaner/classify/model/encoded.ts';
import type { Forest, Model } from '../lambda/cleaner/classify/types.ts';

/** Packs a model; only the columns that the forest tests are named. */
export function encodeModel({ forest, tokens }: Model, columns: readonly string[]): EncodedModel {
  const used = [...new Set(forest.feature)].sort((a, b) => a - b);
  const place = new Map(used.map((column, at) => [column, at]));
  return {
    features: used.map((column) => columns[column]!),
    roots: base64(Int16Array.from(forest.roots)),
    feature: base64(forest.feature.map((column) => place.get(column)!)),
    threshold: base64(floorThresholds(forest.threshold)),
    left: base64(Int16Array.from(forest.left)),
    right: base64(Int16Array.from(forest.right)),
    leaf: base64(forest.leaf),
    expected: base64(forest.expected),
    tokens: groupTokens(tokens),
  };
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

function groupTokens(tokens: ReadonlyMap<string, number>): Record<string, string> {
  const groups = new Map<number, string[]>();
  for (const [token, odds] of tokens) {
    const sixteenths = Math.round(odds * 16);
    groups.set(sixteenths, [...(groups.get(sixteenths) ?? []), token]);
  }
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => a - b).map(([odds, list]) => [String(odds), list.sort().join(' ')]),
  );
}

function base64(values: ArrayBufferView): string {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');
}
