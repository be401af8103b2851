import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Overrides, prepareOverrides } from './cleaner/index.ts';

/** Names of a file that holds an override: its host and `.json`. */
const NAME = /^([a-z0-9][a-z0-9.-]*)\.json$/i;

/**
 * The texts of a folder's `HOST.json` files by host; none where there is no such folder.
 * Other files and hidden ones are passed over.
 */
export function readOverrideFiles(folder: string): Record<string, string> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return {};
  const names = readdirSync(folder).sort();
  const files = names.flatMap((name) => {
    const host = NAME.exec(name)?.[1];
    return host === undefined ? [] : [[host, readFileSync(join(folder, name), 'utf8')] as const];
  });
  return Object.fromEntries(files);
}

/** Reads and tests the overrides of a folder against the day of `now`. */
export function loadOverrides(folder: string, now = new Date()): Overrides {
  return prepareOverrides(readOverrideFiles(folder), dayOf(now));
}

/** The day in UTC, as overrides name it. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
