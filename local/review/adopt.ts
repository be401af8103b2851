import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Override, prepareOverrides } from '../../lambda/cleaner/index.ts';
import { type OverrideTest, readOverride, type Target } from '../../lambda/cleaner/override/format.ts';
import { dayOf } from '../../lambda/overrides.ts';
import { BadReportError } from './report.ts';

/**
 * Takes a proposal over into the folder of overrides, into the file of its host where there is one.
 *
 * @returns the file
 * @throws BadReportError when the file that is there is broken, or the two together fail their tests
 */
export async function adoptOverride(folder: string, proposal: Override): Promise<string> {
  const file = path.join(folder, `${proposal.host}.json`);
  const there = await readJson(file);
  const earlier = there === null ? null : readOverride(there);
  if (typeof earlier === 'string') throw new BadReportError(`Mend ${file} first: ${earlier}`);
  const merged = earlier === null ? proposal : merge(earlier, proposal);
  const { ignored } = prepareOverrides({ [proposal.host]: merged }, dayOf(new Date())).all[0]!;
  if (ignored !== null) throw new BadReportError(`${file} would not be used: ${ignored}`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify(merged, null, 2)}\n`);
  return file;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    if (error instanceof SyntaxError) return 'no JSON';
    throw error;
  }
}

const nameOf = ({ line, selector }: Target) =>
  `${selector === undefined ? 'line' : 'selector'} ${selector ?? line}`;
const inputOf = ({ line, html }: OverrideTest) => `${html} ${line}`;

/** What the later one says of a line or class stands for what the earlier one said of it; the later day counts. */
function merge(earlier: Override, later: Override): Override {
  const named = new Set([...(later.keep ?? []), ...(later.drop ?? [])].map(nameOf));
  const tested = new Set(later.test.map(inputOf));
  const others = <T extends Target>(entries: readonly T[] = []): T[] =>
    entries.filter((entry) => !named.has(nameOf(entry)));
  return {
    ...earlier,
    expires: earlier.expires > later.expires ? earlier.expires : later.expires,
    keep: [...others(earlier.keep), ...(later.keep ?? [])],
    lift: others(earlier.lift),
    drop: [...others(earlier.drop), ...(later.drop ?? [])],
    test: [...earlier.test.filter((test) => !tested.has(inputOf(test))), ...later.test],
  };
}
