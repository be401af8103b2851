import type { S3Client } from '@aws-sdk/client-s3';
import { CleanError, type CleanOptions, type clean, type Document } from './cleaner/index.ts';
import type { Config } from './config.ts';
import { PermanentError } from './quarantine.ts';
import { removeOutputs, undoIfDeleted } from './remove.ts';
import type { ObjectEvent } from './storage/events.ts';
import { outputKey, SUFFIX } from './storage/keys.ts';
import type { Stamp } from './storage/order.ts';
import { type RawObject, rawExists, readRaw } from './storage/read.ts';
import { type Output, putInOrder } from './storage/write.ts';

/** What the work on one object needs; `clean` is replaced in tests only. */
export interface Tools {
  readonly s3: S3Client;
  readonly config: Config;
  readonly clean: typeof clean;
}

/** How the work on one object ended without an error. */
export interface Result {
  /** `gone`: deleted before its turn. `skipped`: a folder marker. */
  readonly status: 'cleaned' | 'done' | 'stale' | 'gone' | 'skipped' | 'removed';
  readonly document: Document | null;
  /** Time in the cleaner alone, in milliseconds. */
  readonly cleanMs: number;
}

/**
 * Does what an event asks for: cleans the object, or removes its outputs.
 *
 * @throws PermanentError when the object itself is at fault; any other error is one of S3 and worth a retry
 */
export async function processEvent(tools: Tools, event: ObjectEvent, signal: AbortSignal): Promise<Result> {
  if (event.type === 'created') return cleanObject(tools, event, signal);
  if (!tools.config.deletes) return nothing('skipped');
  // A version that is gone for good may have uncovered an older one: that is the object now.
  if (event.type === 'deleted' && (await rawExists(tools.s3, event, signal)))
    return cleanObject(tools, { ...event, version: null, sequencer: null, size: null }, signal);
  await removeOutputs(tools.s3, tools.config, event, signal);
  return nothing('removed');
}

/**
 * Cleans one raw object: reads the very version of the event, cleans it, writes `KEY.txt` and then `KEY.json`.
 * The document comes last, so whoever sees it finds the text there too.
 */
async function cleanObject(tools: Tools, event: ObjectEvent, signal: AbortSignal): Promise<Result> {
  const { s3, config } = tools;
  if (event.key.endsWith('/') && event.size === 0) return nothing('skipped');
  const raw = await readRaw(s3, event, config.maxBytes, signal).catch((error: unknown) => {
    throw error instanceof CleanError ? new PermanentError(error.code, error) : error;
  });
  if (raw === null) return nothing('gone');
  const started = performance.now();
  const document = cleanRaw(tools, event, raw);
  const cleanMs = performance.now() - started;
  const stamp: Stamp = {
    sequencer: event.sequencer,
    version: raw.version,
    etag: raw.etag,
    modified: raw.modified,
    cleaner: document.cleaner.version,
  };
  let status: Result['status'] = 'cleaned';
  for (const output of outputsOf(config, event.key, document)) {
    const decision = await putInOrder(s3, output, stamp, signal);
    status = decision === 'write' ? 'cleaned' : decision;
  }
  if (config.deletes && (await undoIfDeleted(s3, config, event, stamp, signal))) status = 'gone';
  return { status, document, cleanMs };
}

const nothing = (status: Result['status']): Result => ({ status, document: null, cleanMs: 0 });

/** The cleaner is pure: whatever it throws, it throws again for the same bytes. */
function cleanRaw(tools: Tools, event: ObjectEvent, raw: RawObject): Document {
  const options: CleanOptions = {
    name: event.key,
    limits: { bytes: tools.config.maxBytes },
    policy: tools.config.policy,
    ...(raw.contentType === null ? {} : { contentType: raw.contentType }),
    ...(raw.metadata.url === undefined ? {} : { url: raw.metadata.url }),
  };
  try {
    const document = tools.clean(raw.bytes, options);
    const { bucket, key, sequencer } = event;
    const { version, etag } = raw;
    return { ...document, source: { ...document.source, bucket, key, version, etag, sequencer } };
  } catch (error) {
    throw new PermanentError(error instanceof CleanError ? error.code : 'internal', error);
  }
}

function outputsOf(config: Config, key: string, document: Document): Output[] {
  const bucket = config.outputBucket;
  const text: Output = {
    bucket,
    key: outputKey(key, config.outputPrefix, SUFFIX.txt),
    body: `${document.text}\n`,
    contentType: 'text/plain; charset=utf-8',
  };
  const json: Output = {
    bucket,
    key: outputKey(key, config.outputPrefix, SUFFIX.json),
    body: `${JSON.stringify(document)}\n`,
    contentType: 'application/json',
  };
  return config.text ? [text, json] : [json];
}
