import type { Overrides, Policy } from './cleaner/index.ts';
import { loadOverrides } from './overrides.ts';

/** Settings of the handler: read from the environment in Lambda, given by hand to the local pipeline and the tests. */
export interface Config {
  /** Bucket that takes the documents. */
  readonly outputBucket: string;
  /** Put before every output key, for example `articles/`; may be empty. */
  readonly outputPrefix: string;
  /** Put before the keys of error documents. */
  readonly quarantinePrefix: string;
  /** Write the clean text as `KEY.txt` beside `KEY.json`. */
  readonly text: boolean;
  /** Write the article as Markdown, as `KEY.md` beside `KEY.json`. */
  readonly markdown: boolean;
  /** Remove the outputs when the raw object is deleted. */
  readonly deletes: boolean;
  /** Largest raw object, in bytes; a larger one is refused before its download. */
  readonly maxBytes: number;
  /** Largest web archive (`.warc`, `.warc.gz`, `.wet.gz`), in bytes; archives are streamed. */
  readonly maxArchiveBytes: number;
  /** Time for reading one object, again for cleaning a page, and again for writing what came of it, in milliseconds. */
  readonly deadlineMs: number;
  /** Objects of one batch that are worked on at once; bounds the memory together with `maxBytes`. */
  readonly concurrency: number;
  /** The queue's maxReceiveCount: on this try a permanent failure is written to quarantine. */
  readonly maxTries: number;
  /** What counts as text, where it differs from the cleaner's default. */
  readonly policy: Partial<Policy>;
  /** Exceptions for some sites; null for none. */
  readonly overrides: Overrides | null;
}

/** Every setting but the bucket, which has no default. */
export const DEFAULTS: Omit<Config, 'outputBucket'> = {
  outputPrefix: '',
  quarantinePrefix: 'quarantine/',
  text: true,
  markdown: false,
  deletes: false,
  maxBytes: 20 * 1024 * 1024,
  maxArchiveBytes: 2 * 1024 * 1024 * 1024,
  deadlineMs: 20_000,
  concurrency: 4,
  maxTries: 5,
  policy: {},
  overrides: null,
};

/**
 * Settings from environment variables `WINNOW_OUTPUT_BUCKET`, `WINNOW_OUTPUT_PREFIX` and so on (see the construct).
 *
 * @throws Error when the bucket is missing or a number is not one: a fault of the deployment
 */
export function configFromEnv(env: Readonly<Record<string, string | undefined>>): Config {
  const outputBucket = env.WINNOW_OUTPUT_BUCKET;
  if (!outputBucket) throw new Error('WINNOW_OUTPUT_BUCKET is not set');
  const text = (name: string, fallback: string) => env[name] ?? fallback;
  const flag = (name: string, fallback: boolean) =>
    env[name] === undefined ? fallback : env[name] === 'true';
  const count = (name: string, fallback: number) => {
    const value = env[name] === undefined ? fallback : Number(env[name]);
    if (!Number.isInteger(value) || value < 1)
      throw new Error(`${name} is not a positive whole number: ${env[name]}`);
    return value;
  };
  return {
    outputBucket,
    outputPrefix: text('WINNOW_OUTPUT_PREFIX', DEFAULTS.outputPrefix),
    quarantinePrefix: text('WINNOW_QUARANTINE_PREFIX', DEFAULTS.quarantinePrefix),
    text: flag('WINNOW_TEXT', DEFAULTS.text),
    markdown: flag('WINNOW_MARKDOWN', DEFAULTS.markdown),
    deletes: flag('WINNOW_DELETES', DEFAULTS.deletes),
    maxBytes: count('WINNOW_MAX_BYTES', DEFAULTS.maxBytes),
    maxArchiveBytes: count('WINNOW_MAX_ARCHIVE_BYTES', DEFAULTS.maxArchiveBytes),
    deadlineMs: count('WINNOW_DEADLINE_MS', DEFAULTS.deadlineMs),
    concurrency: count('WINNOW_CONCURRENCY', DEFAULTS.concurrency),
    maxTries: count('WINNOW_MAX_TRIES', DEFAULTS.maxTries),
    policy: JSON.parse(env.WINNOW_POLICY ?? '{}') as Partial<Policy>,
    overrides: env.WINNOW_OVERRIDES ? loadOverrides(env.WINNOW_OVERRIDES) : DEFAULTS.overrides,
  };
}
