import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HOSTILE } from './pages.ts';

/** The heap that Node can take in a function of 512 MB. */
const HEAP_MB = 400;
/** Each once took more than that, or would where a cap were gone; `npm run hostile` runs all. */
const SOME = [
  'a heading of a million emoji',
  'a million cells of text',
  'a million double blanks',
  'a million levels',
  'a million pictures of Markdown',
  'JSON-LD, deep',
  'gzip of a gigabyte',
];
const FULL = process.env.MODE === 'full';

it.each(FULL ? Object.keys(HOSTILE) : SOME)(
  '%s: the heap of a small function is enough',
  { timeout: 300_000 },
  (name) => {
    const child = spawnSync(
      process.execPath,
      ['--import', 'tsx', `--max-old-space-size=${HEAP_MB}`, join(import.meta.dirname, 'child.ts'), name],
      { encoding: 'utf8', cwd: join(import.meta.dirname, '../..') },
    );
    expect(child.stderr).not.toMatch(/FATAL/);
    const { ms, peak, result } = JSON.parse(child.stdout);
    if (FULL) console.log(`${name}: ${ms} ms, ${peak} MB at most, ${result}`);
    expect(child.status).toBe(0);
    expect(result).toMatch(/^\d+ characters(?:, truncated)?$|^gzip-bomb$|^binary$/);
  },
);
