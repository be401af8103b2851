import { parseArgs } from 'node:util';
import { type Corpus, readCorpus, readLines } from '../corpus.ts';
import { type ExtractOptions, extract } from '../extract.ts';
import type { Result } from '../result.ts';

/** Options that every command with a corpus knows. */
const SHARED = {
  limit: { type: 'string', default: '0' },
  workers: { type: 'string' },
  cv: { type: 'boolean', default: false },
  results: { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
} as const;
export const SHARED_USAGE = '[--limit N] [--workers N] [--cv] [--results FILE] [--json]';

type Extra = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** Parses a command's arguments: the shared options, and its own. @throws TypeError on an unknown option */
export function parse<const T extends Extra>(args: string[], own: T, positionals: number) {
  const parsed = parseArgs({ args, options: { ...SHARED, ...own }, allowPositionals: true });
  if (parsed.positionals.length < positionals) {
    throw new Error(
      `${positionals} arguments or more are needed, ${parsed.positionals.length} given; see --help`,
    );
  }
  return parsed;
}

/** The values of the shared options as `parse` gives them. */
export interface SharedValues {
  readonly limit: string;
  readonly workers?: string | undefined;
  readonly cv: boolean;
  readonly results?: readonly string[] | undefined;
}

/** Reads a corpus, as far as --limit. */
export function corpusOf(path: string, values: SharedValues): Corpus {
  return readCorpus(path, natural('--limit', values.limit));
}

/** The results to judge: those of --results, or else the corpus is cleaned now. */
export async function resultsOf(
  corpus: Corpus,
  values: SharedValues,
  options: ExtractOptions = {},
): Promise<Result[]> {
  if (values.results) return values.results.flatMap((file) => readLines<Result>(file));
  const results = await extract(corpus, { ...options, cv: values.cv, workers: workersOf(values) });
  for (const { id, error } of results) if (error) console.error(`${corpus.name} ${id}: ${error}`);
  return results;
}

/** --workers, or undefined for one a core. */
export function workersOf(values: SharedValues): number | undefined {
  return values.workers === undefined ? undefined : Math.max(1, natural('--workers', values.workers));
}

/** A whole number of zero or more. @throws Error that names the option */
export function natural(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new Error(`${option} takes a whole number, not "${value}"`);
  return Number(value);
}
