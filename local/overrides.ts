import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Overrides } from '../lambda/cleaner/index.ts';
import { dayOf, loadOverrides } from '../lambda/overrides.ts';

/**
 * The overrides of a folder as they stand now: read again when a file of the folder or the day has changed. Each that is
 * not used is told of once.
 *
 * @param tell takes a warning
 */
export function watchOverrides(folder: string, tell: (warning: string) => void): () => Overrides {
  let seen = '';
  let overrides: Overrides | undefined;
  const told = new Set<string>();
  return () => {
    const now = stateOf(folder);
    if (overrides === undefined || now !== seen) {
      seen = now;
      overrides = loadOverrides(folder);
      for (const warning of warningsOf(overrides, folder)) {
        if (!told.has(warning)) tell(warning);
        told.add(warning);
      }
    }
    return overrides;
  };
}

/** A sentence for each override that is not used. */
export function warningsOf({ all }: Overrides, folder: string): string[] {
  return all.flatMap(({ host, ignored }) =>
    ignored === null ? [] : [`${join(folder, `${host}.json`)} is not used: ${ignored}`],
  );
}

function stateOf(folder: string): string {
  const names = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).sort() : [];
  const files = names.map((name) => {
    const stat = statSync(join(folder, name), { throwIfNoEntry: false });
    return `${name} ${stat?.mtimeMs} ${stat?.size}`;
  });
  return [dayOf(new Date()), ...files].join('\n');
}
