import type { Limits, Policy } from './types.ts';

const MEGABYTE = 1024 * 1024;

/** Defaults of every cap; real news pages hold 40-600 KB, nest to 52, have under 10,000 elements and pack to a tenth. */
export const DEFAULT_LIMITS: Limits = {
  bytes: 32 * MEGABYTE,
  decompressedBytes: 32 * MEGABYTE,
  ratio: 250,
  depth: 1_000,
  nodes: 300_000,
  milliseconds: 20_000,
};

/** The news reader's policy: the article's own lists, tables and code are text, captions go to `images[]`. */
export const DEFAULT_POLICY: Policy = { captions: 'lift', lists: 'keep', tables: 'keep', code: 'keep' };
