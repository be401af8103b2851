import { setImmediate as nextTurn } from 'node:timers/promises';
import { CleanError, type CleanOptions, type Document } from './cleaner/index.ts';
import { type Deadline, permanent, type Tools, wholeRun } from './fetch.ts';
import { PermanentError } from './quarantine.ts';
import { readInput } from './records/index.ts';
import type { ObjectEvent } from './storage/events.ts';
import { type RawFacts, type RawStream, readBody } from './storage/read.ts';

/** A record of a file of many that could not be cleaned; it stands in the output in the record's place. */
export interface RecordFault {
  readonly schema: 'winnow/error/1';
  readonly cause: { readonly code: string; readonly message: string };
}

/** What came of an object, before anything is written. */
export interface Cleaned {
  /** One document, or for a file of records one entry each, in their order. */
  readonly content: Document | readonly (Document | RecordFault)[];
  /** Time in the cleaner alone, in milliseconds. */
  readonly cleanMs: number;
}

/**
 * Reads an open object that is no archive, and cleans it.
 *
 * @throws PermanentError when the object itself is at fault; any other error is one of S3, or of time, and worth a retry
 */
export async function cleanObject(
  tools: Tools,
  event: ObjectEvent,
  raw: RawStream,
  deadline: Deadline,
): Promise<Cleaned> {
  const { maxBytes } = tools.config;
  const bytes = await readBody(raw, maxBytes).catch(permanent);
  const started = performance.now();
  const input = atFault(() => readInput(bytes, event.key, 2 * maxBytes, raw.contentType));
  if (input.kind !== 'records') {
    const [page, options] = input.kind === 'page' ? [bytes, {}] : [input.record.page, input.record.options];
    const content = atFault(() => cleanOne(tools, event, raw, page, options));
    return { content, cleanMs: performance.now() - started };
  }
  const whole = wholeRun(deadline);
  const content: (Document | RecordFault)[] = [];
  let cleanMs = performance.now() - started;
  for (const record of input.records) {
    // Other objects of the batch come in meanwhile, and a file that takes too long goes back to the queue alone.
    await nextTurn();
    whole.throwIfAborted();
    const begun = performance.now();
    content.push(
      record instanceof CleanError
        ? faultOf(record)
        : cleanPage(tools, event, raw, record.page, record.options),
    );
    cleanMs += performance.now() - begun;
  }
  if (documentsOf(content).length > 0) return { content, cleanMs };
  return permanent(new CleanError('bad-record', 'None of the records in the file could be cleaned.'));
}

/** The cleaner is pure: whatever it throws, it throws again for the same bytes. */
function atFault<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new PermanentError(error instanceof CleanError ? error.code : 'internal', error);
  }
}

/** Cleans one page of a file of many; whatever is wrong with it, the others go on. */
export function cleanPage(
  tools: Tools,
  event: ObjectEvent,
  raw: RawFacts,
  page: Uint8Array | string,
  options: CleanOptions,
): Document | RecordFault {
  try {
    return cleanOne(tools, event, raw, page, options);
  } catch (error) {
    return faultOf(error);
  }
}

/** What stands in the place of a page that could not be cleaned. */
export function faultOf(error: unknown): RecordFault {
  const code = error instanceof CleanError ? error.code : 'internal';
  return { schema: 'winnow/error/1', cause: { code, message: (error as Error).message } };
}

/** The documents among what came of an object. */
export function documentsOf(content: Cleaned['content']): Document[] {
  return [content].flat().filter((entry) => 'text' in entry);
}

/** The document with the raw object that it came from. What a record says of its page goes before what the object says. */
function cleanOne(
  tools: Tools,
  event: ObjectEvent,
  raw: RawFacts,
  page: Uint8Array | string,
  options: CleanOptions,
): Document {
  const document = tools.clean(page, {
    name: event.key,
    limits: { bytes: tools.config.maxBytes, milliseconds: tools.config.deadlineMs },
    now: () => performance.now(),
    policy: tools.config.policy,
    ...(tools.config.overrides === null ? {} : { overrides: tools.config.overrides }),
    ...(raw.contentType === null ? {} : { contentType: raw.contentType }),
    ...(raw.metadata.url === undefined ? {} : { url: raw.metadata.url }),
    ...options,
  });
  const { bucket, key, sequencer } = event;
  const { version, etag } = raw;
  return { ...document, source: { ...document.source, bucket, key, version, etag, sequencer } };
}
