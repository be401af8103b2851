import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Config } from './config.ts';
import type { ObjectEvent } from './storage/events.ts';
import { outputKey, SUFFIX } from './storage/keys.ts';

/** A failure that every retry would repeat: the fault is in the object, not on the way to it. */
export class PermanentError extends Error {
  override readonly name = 'PermanentError';
  constructor(
    /** The `CleanError`'s code, `not-restored`, or `internal` for a fault of the cleaner itself. */
    readonly code: string,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

const ADVICE: Readonly<Record<string, string>> = {
  empty: 'The object holds no text. Check what the scraper stored and upload the page again.',
  binary: 'The object is no page. Keep images, PDF and other binary files out of the raw prefix.',
  'not-a-page':
    'The object is text of another kind. Keep feeds, sitemaps, mails and tables out of the raw prefix, or upload the pages in them.',
  'too-large': 'Split the object, or raise maxBytes of the ArticleCleaner together with its memory.',
  'bad-gzip': 'The gzip stream is cut short or broken. Upload the object again.',
  'too-slow':
    'Look at the page: hardly any takes seconds. Give the function more memory, which brings more CPU, or split the page.',
  'gzip-bomb': 'The object unpacks to far more than a page. Look at its source before you raise any limit.',
  'bad-record': 'The record is no valid JSON or lacks a page. Mend the record and upload the object again.',
  'not-restored':
    'The object lies in an archive storage class. Restore it, then clean it by a backfill or a redrive.',
  internal: 'A fault of Winnow: report it with the object. After an upgrade, redrive the dead-letter queue.',
};

/**
 * Writes the error document of an object that cannot be cleaned: what, which version, why, and what to do.
 * The same failure writes the same bytes to the same key, so that repeats do no harm.
 */
export async function writeQuarantine(
  s3: S3Client,
  config: Config,
  object: ObjectEvent,
  error: PermanentError,
  tries: number,
  signal: AbortSignal,
): Promise<string> {
  const key = outputKey(object.key, config.quarantinePrefix, SUFFIX.error);
  const body = {
    schema: 'winnow/error/1',
    object: {
      bucket: object.bucket,
      key: object.key,
      version: object.version,
      sequencer: object.sequencer,
      bytes: object.size,
      uploaded: object.time,
    },
    cause: { code: error.code, message: error.message },
    advice: ADVICE[error.code] ?? ADVICE.internal,
    tries,
  };
  const command = new PutObjectCommand({
    Bucket: config.outputBucket,
    Key: key,
    Body: `${JSON.stringify(body, null, 2)}\n`,
    ContentType: 'application/json',
  });
  await s3.send(command, { abortSignal: signal });
  return key;
}
