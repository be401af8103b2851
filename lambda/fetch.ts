import type { S3Client } from '@aws-sdk/client-s3';
import { CleanError, type CleanOptions, type clean, type Document } from './cleaner/index.ts';
import type { Config } from './config.ts';
import { PermanentError } from './quarantine.ts';
import type { ObjectEvent } from './storage/events.ts';
import { type RawObject, readRaw } from './storage/read.ts';

/** What the work on one object needs; `clean` is replaced in tests only. */
export interface Tools {
  readonly s3: S3Client;
  readonly config: Config;
  readonly clean: typeof clean;
}

/** A raw object with its document, before anything is written. */
export interface Cleaned {
  readonly raw: RawObject;
  readonly document: Document;
  /** Time in the cleaner alone, in milliseconds. */
  readonly cleanMs: number;
}

/**
 * Reads the very version of an event and cleans it.
 *
 * @returns null when the object is gone
 * @throws PermanentError when the object itself is at fault; any other error is one of S3 and worth a retry
 */
export async function fetchAndClean(
  tools: Tools,
  event: ObjectEvent,
  signal: AbortSignal,
): Promise<Cleaned | null> {
  const raw = await readRaw(tools.s3, event, tools.config.maxBytes, signal).catch((error: unknown) => {
    throw error instanceof CleanError ? new PermanentError(error.code, error) : error;
  });
  if (raw === null) return null;
  const started = performance.now();
  const document = cleanRaw(tools, event, raw);
  return { raw, document, cleanMs: performance.now() - started };
}

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
