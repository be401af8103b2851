import type { Model } from '../types.ts';

/** A model as its JSON file holds it: arrays as base64 of little-endian bytes, so that a forest stays under 100 KB. */
export interface EncodedModel {
  /** Columns by name: the forest goes on working when columns are added to its feature set or change places. */
  readonly features: readonly string[];
  readonly roots: string;
  readonly feature: string;
  readonly threshold: string;
  readonly left: string;
  readonly right: string;
  readonly leaf: string;
  readonly expected: string;
  /** Tokens by their log-odds in sixteenths: `{"-16": "share social"}`. */
  readonly tokens: Readonly<Record<string, string>>;
}

/**
 * Unpacks a model for a feature set.
 *
 * @param columns names of the feature set's columns
 * @throws when the feature set lacks a column that the forest tests: it has to be trained again
 */
export function decodeModel(encoded: EncodedModel, columns: readonly string[]): Model {
  const place = encoded.features.map((name) => {
    const column = columns.indexOf(name);
    if (column < 0)
      throw new Error(`The shipped model tests "${name}", which the features lack: npm run train`);
    return column;
  });
  const tokens = new Map<string, number>();
  for (const [sixteenths, list] of Object.entries(encoded.tokens)) {
    for (const token of list.split(' ')) tokens.set(token, Number(sixteenths) / 16);
  }
  return {
    forest: {
      roots: Int32Array.from(new Int16Array(bytes(encoded.roots))),
      feature: new Uint16Array(bytes(encoded.feature)).map((column) => place[column]!),
      threshold: Float64Array.from(new Float32Array(bytes(encoded.threshold))),
      left: Int32Array.from(new Int16Array(bytes(encoded.left))),
      right: Int32Array.from(new Int16Array(bytes(encoded.right))),
      leaf: new Float64Array(bytes(encoded.leaf)),
      expected: new Float32Array(bytes(encoded.expected)),
    },
    tokens,
  };
}

function bytes(text: string): ArrayBuffer {
  const binary = atob(text);
  const out = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) out[at] = binary.charCodeAt(at);
  return out.buffer;
}
