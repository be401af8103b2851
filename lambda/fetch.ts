import type { S3Client } from '@aws-sdk/client-s3';
import { CleanError, type clean, type Document } from './cleaner/index.ts';
import type { Config } from './config.ts';
import { contentHead, isArchive } from './content.ts';
import { PermanentError } from './quarantine.ts';
import type { ObjectEvent } from './storage/events.ts';
import { isArchived } from './storage/faults.ts';
import { openRaw, type RawStream } from './storage/read.ts';

/** What the work on one object needs; `clean` is replaced in tests only. */
export interface Tools {
  readonly s3: S3Client;
  readonly config: Config;
  readonly clean: typeof clean;
  /** Called for each document of a web archive, which holds too many to hand them back. */
  readonly onArchived?: ((document: Document, cleanMs: number) => void) | undefined;
}

/** Longest time for one object, in milliseconds: as long as a function may run. */
const WHOLE_RUN_MS = 900_000;

/** Gives the deadline of a step, by default the configured one, never later than the function's end (a read, a write), counted from now: cleaning a large file in between costs neither its time. */
export type Deadline = (mostMs?: number) => AbortSignal;

/** The deadline of all that is done with one object: the end of the function. */
export const wholeRun = (deadline: Deadline): AbortSignal => deadline(WHOLE_RUN_MS);

/** An object as it comes in, and what its beginning says of it. */
export interface Opened {
  readonly raw: RawStream;
  readonly archive: boolean;
}

/**
 * Opens the very version of an event. Whether it may be large depends on what it is, so that is looked at first.
 *
 * @returns null when the object is gone
 * @throws PermanentError when it is too large for anything; any other error is one of S3 and worth a retry
 */
export async function openObject(
  tools: Tools,
  event: ObjectEvent,
  deadline: Deadline,
): Promise<Opened | null> {
  const { maxBytes, maxArchiveBytes } = tools.config;
  const deadlines = { reading: deadline(), whole: wholeRun(deadline) };
  const raw = await openRaw(tools.s3, event, Math.max(maxBytes, maxArchiveBytes), deadlines).catch(permanent);
  return raw === null ? null : { raw, archive: isArchive(contentHead(raw.head), event.key) };
}

/** Rethrows an error, as permanent where the object itself is at fault. */
export function permanent(error: unknown): never {
  if (isArchived(error)) throw new PermanentError('not-restored', error);
  throw error instanceof CleanError ? new PermanentError(error.code, error) : error;
}
