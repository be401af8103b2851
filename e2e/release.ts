import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLEANER_VERSION } from '../lambda/cleaner/version.ts';

/** What a deployment needs of the repository. */
const PARTS = ['package.json', 'lambda', 'lib', 'packaging', 'e2e'];
const VERSION_FILE = join('lambda', 'cleaner', 'version.ts');

/** Version of the release after this one. */
export const NEXT_VERSION = CLEANER_VERSION.replace(/^\d+/, (major) => String(Number(major) + 1));

/**
 * The next release as a folder: these sources with a higher version of the cleaner, the way an operator checks one out.
 * It lies below `node_modules`, where its imports of packages are found.
 *
 * @returns path of its CDK app
 */
export function nextRelease(): string {
  const folder = join('node_modules', '.cache', 'winnow-e2e', 'next-release');
  rmSync(folder, { recursive: true, force: true });
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  const file = join(folder, VERSION_FILE);
  const source = readFileSync(file, 'utf8');
  const raised = source.replace(`'${CLEANER_VERSION}'`, `'${NEXT_VERSION}'`);
  if (raised === source) throw new Error(`${VERSION_FILE} does not say '${CLEANER_VERSION}'`);
  writeFileSync(file, raised);
  return join(folder, 'e2e', 'app.ts');
}
