import { parseArgs } from 'node:util';
import { loadOverrides } from '../../lambda/overrides.ts';
import { OVERRIDES } from './clean-options.ts';
import { UsageError } from './usage.ts';

export const summary = 'check the overrides of single sites: their form, their tests, their expiry';

export const help = `Usage: winnow overrides [DIR]

Reads every HOST.json of a folder (default ${OVERRIDES}/), runs its own test, and says which are in use and which are not,
and why. docs/overrides.md tells what such a file holds.

Examples:
  winnow overrides
  winnow overrides ../sites/overrides

Exit code: 0 all are in use, 1 some are not, 2 the call was not understood or the folder holds none.`;

/** Checks a folder of overrides and prints a line for each. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  if (positionals.length > 1) throw new UsageError('name one folder');
  const folder = positionals[0] ?? OVERRIDES;
  const { all } = loadOverrides(folder);
  if (all.length === 0)
    throw new UsageError(`there is no HOST.json in ${folder}; docs/overrides.md tells what it holds`);
  const width = Math.max(...all.map(({ host }) => host.length));
  for (const { host, expires, entries, ignored } of all) {
    const state =
      ignored === null
        ? `ok        ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}, until ${expires}`
        : `not used  ${ignored}`;
    console.log(`${host.padEnd(width)}  ${state}`);
  }
  return all.some(({ ignored }) => ignored !== null) ? 1 : 0;
}
