import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';

interface Version {
  readonly id: string;
  readonly body: Buffer | null;
  readonly etag: string;
  readonly modified: Date;
  readonly contentType: string | undefined;
  readonly metadata: Record<string, string>;
  readonly sequencer: string;
}

/** An S3 error as the SDK throws it. */
export function s3Error(name: string, status: number): Error {
  return Object.assign(new Error(name), { name, $metadata: { httpStatusCode: status } });
}

type Command = { input: Record<string, unknown> };

/**
 * Versioned buckets in memory that answer the commands of the handler as S3 does, conditions and all.
 * `before` and `after` run around each command and may throw or wait: faults of the simulation.
 */
export class FakeS3 {
  readonly requests: { readonly name: string; readonly key: string; readonly version: string | undefined }[] =
    [];
  before: (name: string, key: string) => Promise<void> = async () => {};
  after: (name: string, key: string) => Promise<void> = async () => {};
  /** What the SDK's multipart upload asks of a client. */
  readonly config = {
    requestHandler: {},
    forcePathStyle: true,
    endpoint: async () => ({ protocol: 'https:', hostname: 's3.example', path: '/' }),
    requestChecksumCalculation: async () => 'WHEN_REQUIRED',
  };
  private readonly buckets = new Map<string, Map<string, Version[]>>();
  /** Bodies that were handed out. */
  readonly bodies: Readable[] = [];
  /** Multipart uploads that were neither completed nor aborted. */
  readonly uploads = new Map<string, { parts: Buffer[]; metadata: Record<string, string> }>();
  private count = 0;

  get client(): S3Client {
    return this as unknown as S3Client;
  }

  /** Stores a raw object by hand and gives its version and sequencer. */
  put(
    bucket: string,
    key: string,
    body: string | Uint8Array | null,
    more: { contentType?: string; metadata?: Record<string, string>; modified?: Date } = {},
  ): Version {
    const id = ++this.count;
    const bytes = body === null ? null : Buffer.from(body);
    const version: Version = {
      id: `v${id}`,
      body: bytes,
      etag: `"${createHash('md5')
        .update(bytes ?? '')
        .digest('hex')}"`,
      modified: more.modified ?? new Date(Date.UTC(2026, 0, 1, 0, 0, Math.floor(id / 3))),
      contentType: more.contentType,
      metadata: more.metadata ?? {},
      // Odd lengths, as S3's own: the shorter is to be padded on the right.
      sequencer: id.toString(16).toUpperCase().padStart(8, '0').replace(/0$/, ''),
    };
    this.versions(bucket, key).push(version);
    return version;
  }

  /** Current body as text, or null. */
  text(bucket: string, key: string): string | null {
    return this.current(bucket, key)?.body?.toString() ?? null;
  }

  /** Current body; empty when there is none. */
  bytes(bucket: string, key: string): Buffer {
    return this.current(bucket, key)?.body ?? Buffer.alloc(0);
  }

  json(bucket: string, key: string) {
    const text = this.text(bucket, key);
    return text === null ? null : JSON.parse(text);
  }

  metadata(bucket: string, key: string): Record<string, string> {
    return this.current(bucket, key)?.metadata ?? {};
  }

  keys(bucket: string): string[] {
    const keys = [...(this.buckets.get(bucket)?.keys() ?? [])];
    return keys.filter((key) => this.current(bucket, key)).sort();
  }

  async send(command: Command, options: { abortSignal?: AbortSignal } = {}): Promise<unknown> {
    const { Bucket: bucket, Key: key } = command.input as { Bucket: string; Key: string };
    const name = command.constructor.name.replace('Command', '');
    this.requests.push({ name, key, version: command.input.VersionId as string | undefined });
    if (Buffer.byteLength(key) > 1024) throw s3Error('KeyTooLongError', 400);
    options.abortSignal?.throwIfAborted();
    await this.before(name, key);
    options.abortSignal?.throwIfAborted();
    try {
      return this.answer(command, bucket, key);
    } finally {
      await this.after(name, key);
    }
  }

  private answer(command: Command, bucket: string, key: string): unknown {
    if (command instanceof GetObjectCommand) return this.get(bucket, key, command.input.VersionId);
    if (command instanceof HeadObjectCommand) return this.head(bucket, key);
    if (command instanceof PutObjectCommand) {
      const { Body, ContentType, Metadata } = command.input;
      this.checkConditions(bucket, key, command.input);
      const metadata = Metadata ?? {};
      return {
        ETag: this.put(bucket, key, Body as Uint8Array, { contentType: ContentType ?? '', metadata }).etag,
      };
    }
    if (command instanceof DeleteObjectCommand) {
      const current = this.current(bucket, key);
      if (command.input.IfMatch !== undefined && current && current.etag !== command.input.IfMatch)
        throw s3Error('PreconditionFailed', 412);
      this.put(bucket, key, null);
      return {};
    }
    return this.answerParts(command, bucket, key);
  }

  private answerParts(command: Command, bucket: string, key: string): unknown {
    const id = (command.input.UploadId as string) ?? '';
    const upload = this.uploads.get(id);
    if (command instanceof CreateMultipartUploadCommand) {
      const UploadId = `u${++this.count}`;
      this.uploads.set(UploadId, { parts: [], metadata: command.input.Metadata ?? {} });
      return { UploadId };
    }
    if (!upload) throw s3Error('NoSuchUpload', 404);
    if (command instanceof UploadPartCommand) {
      upload.parts[Number(command.input.PartNumber) - 1] = Buffer.from(command.input.Body as Uint8Array);
      return { ETag: '"part"' };
    }
    if (command instanceof CompleteMultipartUploadCommand) {
      this.checkConditions(bucket, key, command.input);
      this.uploads.delete(id);
      return { ETag: this.put(bucket, key, Buffer.concat(upload.parts), { metadata: upload.metadata }).etag };
    }
    if (command instanceof AbortMultipartUploadCommand) return this.uploads.delete(id);
    throw new Error(`The fake knows no ${command.constructor.name}`);
  }

  private checkConditions(
    bucket: string,
    key: string,
    { IfMatch, IfNoneMatch }: { IfMatch?: string | undefined; IfNoneMatch?: string | undefined },
  ): void {
    const current = this.current(bucket, key);
    if (IfMatch !== undefined && !current) throw s3Error('NoSuchKey', 404);
    if (IfMatch !== undefined && current?.etag !== IfMatch) throw s3Error('PreconditionFailed', 412);
    if (IfNoneMatch === '*' && current) throw s3Error('PreconditionFailed', 412);
  }

  private get(bucket: string, key: string, id: string | undefined): unknown {
    const version = id ? this.versions(bucket, key).find((one) => one.id === id) : this.current(bucket, key);
    if (!version?.body) throw s3Error(id ? 'NoSuchVersion' : 'NoSuchKey', 404);
    const body = Readable.from([version.body]);
    this.bodies.push(body);
    return { ...this.describe(version), Body: body };
  }

  private head(bucket: string, key: string): unknown {
    const version = this.current(bucket, key);
    if (!version) throw s3Error('NotFound', 404);
    return this.describe(version);
  }

  private describe(version: Version) {
    return {
      ETag: version.etag,
      VersionId: version.id,
      ContentLength: version.body?.length ?? 0,
      ContentType: version.contentType,
      LastModified: version.modified,
      Metadata: version.metadata,
    };
  }

  private current(bucket: string, key: string): Version | undefined {
    const last = this.versions(bucket, key).at(-1);
    return last?.body ? last : undefined;
  }

  private versions(bucket: string, key: string): Version[] {
    let keys = this.buckets.get(bucket);
    if (!keys) this.buckets.set(bucket, (keys = new Map()));
    let versions = keys.get(key);
    if (!versions) keys.set(key, (versions = []));
    return versions;
  }
}
