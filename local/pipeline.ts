import { S3Client } from '@aws-sdk/client-s3';
import {
  type Cleaning,
  type CleanOptions,
  type Document,
  inspect,
  type Overrides,
  type Policy,
} from '../lambda/cleaner/index.ts';
import { type Config, DEFAULTS } from '../lambda/config.ts';
import { createHandler, type Outcome } from '../lambda/handler.ts';
import { Queue } from './queue.ts';
import { failedSummary, summarise } from './review/model.ts';
import type { Summary } from './review/types.ts';
import { notification } from './s3/notifications.ts';
import { type LocalS3, startS3 } from './s3/server.ts';

export const RAW_BUCKET = 'winnow-raw';
export const CLEAN_BUCKET = 'winnow-clean';

/** The deployed pipeline on this machine: buckets, queue and the very handler, with what the review page reads. */
export interface Pipeline {
  readonly s3: LocalS3;
  readonly client: S3Client;
  readonly queue: Queue;
  /** The newest summary of each raw object, in the order of their first cleaning. */
  readonly summaries: ReadonlyMap<string, Summary>;
  /** Calls `listener` when a raw object was cleaned, failed for good, or was removed (null). */
  onChange(listener: (key: string, summary: Summary | null) => void): void;
  /** Cleans a raw object again for the review page; nothing is written. @throws S3Error, CleanError */
  inspect(key: string, policy?: Partial<Policy>): Cleaning;
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
  const listeners: ((key: string, summary: Summary | null) => void)[] = [];
  const { cleanAndKeep, cleaningOf } = cleaningsByDocument();

  const observe = (outcome: Outcome): void => {
    const { key, size } = outcome.object;
    const summary = summaryOf(outcome, cleaningOf, size ?? 0, config.maxTries);
    if (summary === undefined) return;
    if (summary === null) summaries.delete(key);
    else summaries.set(key, summary);
    for (const listener of listeners) listener(key, summary);
  };
  const handler = createHandler({ s3: client, config, observe, clean: cleanAndKeep });
  const queue = new Queue(handler, { batchSize: 10, maxTries: config.maxTries, retryMs });
  s3.store.onEvent((event) => {
    if (event.bucket === RAW_BUCKET) queue.send(JSON.stringify({ Records: [notification(event)] }));
  });

  return {
    s3,
    client,
    queue,
    summaries,
    onChange: (listener) => listeners.push(listener),
    inspect(key, policy = {}) {
      const { body, headers } = s3.store.get(RAW_BUCKET, key);
      const url = headers['x-amz-meta-url'];
      const contentType = headers['content-type'];
      const options: CleanOptions = {
        name: key,
        policy,
        limits: { bytes: config.maxBytes },
        ...(config.overrides !== null && { overrides: config.overrides }),
        ...(contentType !== undefined && { contentType }),
        ...(url !== undefined && { url }),
      };
      return inspect(body, options);
    },
    cleanAgain(host) {
      for (const { key, host: its } of [...summaries.values()]) {
        if (its !== host && !its?.endsWith(`.${host}`)) continue;
        const { body, etag, headers } = s3.store.get(RAW_BUCKET, key);
        s3.store.put(RAW_BUCKET, key, { body, etag, headers });
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

/** Undefined: nothing to tell. Null: the object is gone. */
function summaryOf(
  outcome: Outcome,
  cleaningOf: (document: Document) => Cleaning | undefined,
  bytes: number,
  maxTries: number,
): Summary | null | undefined {
  const { object, document, failure } = outcome;
  if (failure) {
    if (outcome.tries < maxTries) return undefined;
    const message = failure.error instanceof Error ? failure.error.message : String(failure.error);
    return failedSummary(object.key, bytes, message);
  }
  if (outcome.status === 'gone' || outcome.status === 'removed') return null;
  const cleaning = document && cleaningOf(document);
  return cleaning && outcome.status === 'cleaned'
    ? summarise(object.key, cleaning, outcome.cleanMs)
    : undefined;
}

/**
 * A `clean` for the handler that keeps the whole cleaning until its outcome is seen, so that nothing is cleaned twice.
 * The handler copies the document to add its source; the copy shares the `quality`, which therefore serves as the key.
 */
function cleaningsByDocument() {
  const cleanings = new WeakMap<Document['quality'], Cleaning>();
  return {
    cleanAndKeep(input: Uint8Array | string, options?: CleanOptions): Document {
      const cleaning = inspect(input, options);
      cleanings.set(cleaning.document.quality, cleaning);
      return cleaning.document;
    },
    cleaningOf: (document: Document) => cleanings.get(document.quality),
  };
}
