import { addAbortSignal, type Readable } from 'node:stream';
import { GetObjectCommand, HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { CleanError } from '../cleaner/index.ts';
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

export interface RawStream extends RawFacts {
  /** Has to be read to its end or destroyed, else its socket stays open. */
  readonly body: Readable;
}

export interface RawReference {
  readonly bucket: string;
  readonly key: string;
  readonly version: string | null;
  /** Bytes as the event says, or null. */
  readonly size: number | null;
}

/**
 * Reads one version of a raw object.
 *
 * @param maxBytes cap, checked before the request, against Content-Length, and while the bytes arrive
 * @param signal deadline for request and body
 * @returns null when the object or this version of it no longer exists
 * @throws CleanError `too-large` over the cap; any error of the SDK otherwise
 */
export async function readRaw(
  s3: S3Client,
  object: RawReference,
  maxBytes: number,
  signal: AbortSignal,
): Promise<RawObject | null> {
  const opened = await openRaw(s3, object, maxBytes, signal);
  if (opened === null) return null;
  const { body, ...facts } = opened;
  return { ...facts, bytes: await drain(body, maxBytes) };
}

/** Opens one version of a raw object as a stream that ends with the deadline; otherwise as `readRaw`. */
export async function openRaw(
  s3: S3Client,
  object: RawReference,
  maxBytes: number,
  signal: AbortSignal,
): Promise<RawStream | null> {
  if (object.size !== null && object.size > maxBytes) throw tooLarge(object.size, maxBytes);
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
  const body = response.Body as Readable;
  // A body that is neither read nor destroyed keeps its socket open until the agent runs out of them.
  if ((response.ContentLength ?? 0) > maxBytes) {
    body.destroy();
    throw tooLarge(response.ContentLength ?? 0, maxBytes);
  }
  return {
    body: addAbortSignal(signal, body),
    version: response.VersionId && response.VersionId !== 'null' ? response.VersionId : null,
    etag: (response.ETag ?? '').replaceAll('"', ''),
    modified: response.LastModified?.getTime() ?? 0,
    contentType: response.ContentType ?? null,
    metadata: response.Metadata ?? {},
  };
}

/** Does the key have a current version in the raw bucket, one that is no delete marker? */
export async function rawExists(
  s3: S3Client,
  object: Pick<RawReference, 'bucket' | 'key'>,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const command = new HeadObjectCommand({ Bucket: object.bucket, Key: object.key });
    await s3.send(command, { abortSignal: signal });
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function drain(body: Readable, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(size, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function tooLarge(size: number, maxBytes: number): CleanError {
  return new CleanError(
    'too-large',
    `The object has ${size} bytes or more, over the limit of ${maxBytes}. Split it, or raise the limit (maxBytes).`,
  );
}
