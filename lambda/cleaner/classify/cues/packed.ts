import { brotliDecompressSync } from 'node:zlib';
import packed from './packed.json' with { type: 'json' };
import type { CueTable } from './types.ts';

const PACKED: Readonly<Record<string, string>> = packed;

/** `tables.ts` for bundles: the same tables at a quarter of their size, each undone when a page first needs it. */
export function cueTable(language: string): CueTable | undefined {
  const table = Object.hasOwn(PACKED, language) ? PACKED[language] : undefined;
  return table === undefined
    ? undefined
    : JSON.parse(brotliDecompressSync(Buffer.from(table, 'base64')).toString());
}
