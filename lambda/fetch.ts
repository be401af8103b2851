import type { S3Client } from '@aws-sdk/client-s3';
import { CleanError, type CleanOptions, type clean, type Document } from './cleaner/index.ts';
import type { Config } from './config.ts';
import { PermanentError } from './quarantine.ts';
import { readInput } from './records/index.ts';
import type { ObjectEvent } from './storage/events.ts';
import { type RawFacts, type RawObject, readRaw } from './storage/read.ts';

/** What the work on one object needs; `clean` is replaced in tests only. */
export interface Tools {
  readonly s3: S3Client;
  readonly config: Config;
  readonly clean: typeof clean;
}

/** Gives the deadline of a step, by default the configured one, never later than the function's end (a read, a write), counted from now: cleaning a large file in between costs neither its time. */
export type Deadline = (mostMs?: number) => AbortSignal;

/** A record of a file of many that could not be cleaned; it stands in the output in the record's place. */
export interface RecordFault {
  readonly schema: 'winnow/error/1';
  readonly cause: { readonly code: string; readonly message: string };
}

/** A raw object with what came of it, before anything is written. */
export interface Cleaned {
  readonly raw: RawObject;
  /** One document, or for a file of records one entry each, in their order. */
  readonly content: Document | readonly (Document | RecordFault)[];
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
  deadline: Deadline,
): Promise<Cleaned | null> {
  const raw = await readRaw(tools.s3, event, tools.config.maxBytes, deadline()).catch((error: unknown) => {
    throw error instanceof CleanError ? new PermanentError(error.code, error) : error;
  });
  if (raw === null) return null;
  const started = performance.now();
  const content = cleanRaw(tools, event, raw);
  return { raw, content, cleanMs: performance.now() - started };
}

/** The cleaner is pure: whatever it throws, it throws again for the same bytes. */
function cleanRaw(tools: Tools, event: ObjectEvent, raw: RawObject): Cleaned['content'] {
  const one = (page: Uint8Array | string, options: CleanOptions) =>
    named(tools.clean(page, { ...optionsFor(tools, event, raw), ...options }), event, raw);
  try {
    const input = readInput(raw.bytes, event.key, 2 * tools.config.maxBytes);
    if (input.kind === 'page') return one(raw.bytes, {});
    if (input.kind === 'record') return one(input.record.page, input.record.options);
    const entries = input.records.map((record) =>
      record instanceof CleanError
        ? faultOf(record)
        : cleanPage(tools, event, raw, { bytes: record.page, options: record.options }),
    );
    if (entries.some((entry) => 'text' in entry)) return entries;
    throw new CleanError('bad-record', 'None of the records in the file could be cleaned.');
  } catch (error) {
    throw new PermanentError(error instanceof CleanError ? error.code : 'internal', error);
  }
}

/** Cleans one page of a file of many; whatever is wrong with it, the others go on. */
export function cleanPage(
  tools: Tools,
  event: ObjectEvent,
  raw: RawFacts,
  page: { readonly bytes: Uint8Array | string; readonly options: CleanOptions },
): Document | RecordFault {
  try {
    const options = { ...optionsFor(tools, event, raw), ...page.options };
    return named(tools.clean(page.bytes, options), event, raw);
  } catch (error) {
    return faultOf(error);
  }
}

/** What stands in the place of a page that could not be cleaned. */
export function faultOf(error: unknown): RecordFault {
  const code = error instanceof CleanError ? error.code : 'internal';
  return { schema: 'winnow/error/1', cause: { code, message: (error as Error).message } };
}

function optionsFor(tools: Tools, event: ObjectEvent, raw: RawFacts): CleanOptions {
  return {
    name: event.key,
    limits: { bytes: tools.config.maxBytes },
    policy: tools.config.policy,
    ...(tools.config.overrides === null ? {} : { overrides: tools.config.overrides }),
    ...(raw.contentType === null ? {} : { contentType: raw.contentType }),
    ...(raw.metadata.url === undefined ? {} : { url: raw.metadata.url }),
  };
}

/** The document with the raw object that it came from. */
function named(document: Document, event: ObjectEvent, raw: RawFacts): Document {
  const { bucket, key, sequencer } = event;
  const { version, etag } = raw;
  return { ...document, source: { ...document.source, bucket, key, version, etag, sequencer } };
}
