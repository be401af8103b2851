import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { CUE_TABLES } from '../lambda/cleaner/classify/cues/tables.ts';
import type { CueTable } from '../lambda/cleaner/classify/cues/types.ts';

/** What `packed.ts` undoes: the table as JSON, by Brotli at its best, in base64. */
function pack(table: CueTable): string {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
  };
  return brotliCompressSync(JSON.stringify(table), { params }).toString('base64');
}

/** Packs the cue tables for bundles: `npm run cues`, after each change of a table. */
const packed = Object.fromEntries(
  Object.entries(CUE_TABLES).map(([language, table]) => [language, pack(table)]),
);
const file = new URL('../lambda/cleaner/classify/cues/packed.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(packed, null, 2)}\n`);
