import { addAbortSignal, type Readable } from 'node:stream';
import {
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { CleanError } from '../cleaner/index.ts';
import { peek } from '../content.ts';
import { isMissing } from './faults.ts';

/** What S3 says of a raw object. */
export interface RawFacts {
  readonly version: string | null;
  /** Without quotes. */
  readonly etag: string;
  /** Last-Modified in milliseconds. */
  readonly modified: number;
  readonly contentType: string | null;
  /** The uploader's own metadata (`x-amz-meta-*`), names in lower case. */
  readonly metadata: Readonly<Record<string, string>>;
}

export interface RawObject extends RawFacts {
  readonly bytes: Uint8Array;
}

/** An object whose body is on its way. Read it to its end or close it, else its socket stays open. */
export interface RawStream extends RawFacts {
  /** Bytes of the whole body, or null when S3 did not say. */
  readonly size: number | null;
  /** The first bytes of the body, and all of it. */
  readonly head: Uint8Array;
  readonly body: AsyncIterable<Uint8Array>;
  /** Lifts the deadline for reading: the body is worked on while it comes in. That of the whole run stays. */
  takeTime(): void;
  close(): void;
}

export interface RawReference {
  readonly bucket: string;
  readonly key: string;
  readonly version: string | null;
  /** Bytes as the event says, or null. */
  readonly size: number | null;
}

/** Deadlines of one object: for reading it, and for all that is done with it. */
export interface ReadDeadlines {
  readonly reading: AbortSignal;
  readonly whole: AbortSignal;
}

/**
 * Opens one version of a raw object.
 *
 * @param maxBytes cap, checked before the request and against Content-Length
 * @returns null when the object or this version of it no longer exists
 * @throws CleanError `too-large` over the cap; any error of the SDK otherwise
 */
export async function openRaw(
  s3: S3Client,
  object: RawReference,
  maxBytes: number,
  { reading, whole }: ReadDeadlines,
): Promise<RawStream | null> {
  if (object.size !== null && object.size > maxBytes) throw tooLarge(object.size, maxBytes);
  const late = new AbortController();
  const giveUp = () => late.abort(reading.reason);
  reading.addEventListener('abort', giveUp);
  const signal = AbortSignal.any([late.signal, whole]);
  const command = new GetObjectCommand({
    Bucket: object.bucket,
    Key: object.key,
    ...(object.version === null ? {} : { VersionId: object.version }),
  });
  const response = await s3.send(command, { abortSignal: signal }).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (response === null) return null;
  const size = response.ContentLength ?? null;
  const stream = response.Body as Readable;
  if (size !== null && size > maxBytes) {
    stream.destroy();
    throw tooLarge(size, maxBytes);
  }
  const { head, body } = await peek(addAbortSignal(signal, stream));
  return {
    size,
    head,
    body,
    takeTime: () => reading.removeEventListener('abort', giveUp),
    close: () => void stream.destroy(),
    ...factsOf(response),
  };
}

/**
 * The whole body of an open object.
 *
 * @param maxBytes cap, checked against the size and while the bytes arrive
 * @throws CleanError `too-large` over the cap; any error of the SDK otherwise
 */
export async function readBody(raw: RawStream, maxBytes: number): Promise<Uint8Array> {
  if (raw.size !== null && raw.size > maxBytes) {
    raw.close();
    throw tooLarge(raw.size, maxBytes);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of raw.body) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(size, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** What the raw bucket says of the current version of a key; null when there is none, or a delete marker. */
export async function headRaw(
  s3: S3Client,
  object: Pick<RawReference, 'bucket' | 'key'>,
  signal: AbortSignal,
): Promise<RawFacts | null> {
  try {
    const command = new HeadObjectCommand({ Bucket: object.bucket, Key: object.key });
    return factsOf(await s3.send(command, { abortSignal: signal }));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function factsOf(response: HeadObjectCommandOutput | GetObjectCommandOutput): RawFacts {
  return {
    version: response.VersionId && response.VersionId !== 'null' ? response.VersionId : null,
    etag: (response.ETag ?? '').replaceAll('"', ''),
    modified: response.LastModified?.getTime() ?? 0,
    contentType: response.ContentType ?? null,
    metadata: response.Metadata ?? {},
  };
}

function tooLarge(size: number, maxBytes: number): CleanError {
  return new CleanError(
    'too-large',
    `The object has ${size} bytes or more, over the limit of ${maxBytes}. Split it, or raise the limit (maxBytes).`,
  );
}
