import { S3Client } from '@aws-sdk/client-s3';
import {
  type Cleaning,
  type CleanOptions,
  inspect,
  type Overrides,
  type Policy,
} from '../lambda/cleaner/index.ts';
import { type Config, DEFAULTS } from '../lambda/config.ts';
import { createHandler, type Outcome } from '../lambda/handler.ts';
import { Queue } from './queue.ts';
import type { Summary } from './review/types.ts';
import { notification } from './s3/notifications.ts';
import { type LocalS3, startS3 } from './s3/server.ts';
import { type GivenPage, type ShownObject, watchCleaner } from './shown-pages.ts';

export const RAW_BUCKET = 'winnow-raw';
export const CLEAN_BUCKET = 'winnow-clean';

/** The deployed pipeline on this machine: buckets, queue and the very handler, with what the review page reads. */
export interface Pipeline {
  readonly s3: LocalS3;
  readonly client: S3Client;
  readonly queue: Queue;
  /** The newest summary of each page, in the order of their first cleaning: by the raw key, of a file of many by `KEY#1` and so on. */
  readonly summaries: ReadonlyMap<string, Summary>;
  /** How many pages of a large file have no summary, by its raw key. */
  readonly unlisted: ReadonlyMap<string, number>;
  /** Calls `listener` when a page was cleaned, failed for good, or was removed (null). */
  onChange(listener: (key: string, summary: Summary | null) => void): void;
  /** Cleans a page again for the review page; nothing is written. @throws S3Error, CleanError */
  inspect(key: string, policy?: Partial<Policy>): Cleaning;
  /** The page as the cleaner gets it. @throws S3Error */
  source(key: string): Uint8Array;
  /** Cleans the pages of a host and its subdomains again, as if they were put again. */
  cleanAgain(host: string): void;
  close(): Promise<void>;
}

export interface PipelineOptions {
  readonly port?: number;
  readonly retryMs?: number;
  readonly overrides?: () => Overrides | null;
}

/**
 * Starts S3 in this process, makes both buckets, and cleans whatever is put into the raw one from now on.
 *
 * @param options.port of S3; 0 takes a free one
 * @param options.overrides gives the overrides of sites, asked for before each page: a change of one holds at once
 */
export async function startPipeline(options: PipelineOptions = {}): Promise<Pipeline> {
  const { port = 0, retryMs = 200, overrides = () => null } = options;
  const s3 = await startS3(port);
  const client = localClient(s3.endpoint);
  s3.store.createBucket(RAW_BUCKET);
  s3.store.createBucket(CLEAN_BUCKET);

  const config: Config = {
    ...DEFAULTS,
    outputBucket: CLEAN_BUCKET,
    deletes: true,
    get overrides() {
      return overrides();
    },
  };
  const summaries = new Map<string, Summary>();
  const unlisted = new Map<string, number>();
  /** Of the pages that are no whole raw object. */
  const given = new Map<string, GivenPage>();
  /** The keys of the pages of each raw object. */
  const keysOf = new Map<string, readonly string[]>();
  const listeners: ((key: string, summary: Summary | null) => void)[] = [];
  const tell = (key: string, summary: Summary | null): void => {
    for (const listener of listeners) listener(key, summary);
  };

  const show = (raw: string, { pages, more }: ShownObject): void => {
    const keys = pages.map(({ key }) => key);
    for (const key of keysOf.get(raw) ?? []) {
      given.delete(key);
      if (keys.includes(key)) continue;
      summaries.delete(key);
      tell(key, null);
    }
    keysOf.set(raw, keys);
    if (more > 0) unlisted.set(raw, more);
    else unlisted.delete(raw);
    for (const page of pages) {
      summaries.set(page.key, page.summary);
      if (page.given) given.set(page.key, page.given);
      tell(page.key, page.summary);
    }
  };
  const { clean, onArchived, shownOf } = watchCleaner();
  const observe = (outcome: Outcome): void => {
    const shown = shownOf(outcome, config.maxTries);
    if (shown !== null) show(outcome.object.key, shown);
  };
  const handler = createHandler({ s3: client, config, observe, onArchived, clean });
  const queue = new Queue(handler, { batchSize: 10, maxTries: config.maxTries, retryMs });
  s3.store.onEvent((event) => {
    if (event.bucket === RAW_BUCKET) queue.send(JSON.stringify({ Records: [notification(event)] }));
  });

  /** A raw object that is one page. */
  const wholeObject = (key: string): Pick<GivenPage, 'input' | 'options'> => {
    const { body, headers } = s3.store.get(RAW_BUCKET, key);
    const url = headers['x-amz-meta-url'];
    const contentType = headers['content-type'];
    const options: CleanOptions = {
      name: key,
      limits: { bytes: config.maxBytes },
      ...(contentType !== undefined && { contentType }),
      ...(url !== undefined && { url }),
    };
    return { input: body, options };
  };

  return {
    s3,
    client,
    queue,
    summaries,
    unlisted,
    onChange: (listener) => listeners.push(listener),
    inspect(key, policy = {}) {
      const { input, options } = given.get(key) ?? wholeObject(key);
      const { overrides } = config;
      return inspect(input, { ...options, policy, ...(overrides !== null && { overrides }) });
    },
    source(key) {
      const { input } = given.get(key) ?? wholeObject(key);
      return Buffer.from(input);
    },
    cleanAgain(host) {
      const ofHost = [...summaries.values()].filter(
        (one) => one.host === host || one.host?.endsWith(`.${host}`),
      );
      for (const raw of new Set(ofHost.map(({ key }) => given.get(key)?.raw ?? key))) {
        const { body, etag, headers } = s3.store.get(RAW_BUCKET, raw);
        s3.store.put(RAW_BUCKET, raw, { body, etag, headers });
      }
    },
    async close() {
      queue.stop();
      client.destroy();
      await s3.close();
    },
  };
}

/** A client of the embedded S3; its credentials are not checked there. */
export function localClient(endpoint: string): S3Client {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return new S3Client({ endpoint, credentials, region: 'us-east-1', forcePathStyle: true });
}
