import { noSuchBucket, noSuchKey, preconditionFailed, S3Error } from './errors.ts';

/** The headers of an object that S3 stores and gives back as they came, in lower case. */
export type ObjectHeaders = Readonly<Record<string, string>>;

/** One version of an object; a delete marker has no body. */
export interface ObjectVersion {
  readonly versionId: string;
  /** With its quotes, as the header carries it. */
  readonly etag: string;
  readonly body: Buffer;
  readonly headers: ObjectHeaders;
  readonly modified: Date;
  readonly sequencer: string;
  readonly deleteMarker: boolean;
}

/** What a conditional write asks for: `If-None-Match: *` or `If-Match: "etag"`. */
export interface WriteCondition {
  readonly ifNoneMatch?: string | undefined;
  readonly ifMatch?: string | undefined;
}

/** What was written, as a notification tells it. */
export interface StoreEvent {
  readonly name: string;
  readonly bucket: string;
  readonly key: string;
  readonly version: ObjectVersion;
}

/** Versioned buckets in memory. Every change is one synchronous step, so that conditional writes cannot race. */
export class ObjectStore {
  private readonly buckets = new Map<string, Map<string, ObjectVersion[]>>();
  private readonly sortedKeys = new Map<string, readonly string[]>();
  private readonly created = new Map<string, Date>();
  private readonly listeners: ((event: StoreEvent) => void)[] = [];
  private clock = BigInt(Date.now()) << 20n;

  /** Calls `listener` after every write and delete, in order. */
  onEvent(listener: (event: StoreEvent) => void): void {
    this.listeners.push(listener);
  }

  createBucket(name: string): void {
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name)) {
      throw new S3Error('InvalidBucketName', 400, `${name} is not a valid bucket name`);
    }
    if (this.buckets.has(name)) {
      throw new S3Error('BucketAlreadyOwnedByYou', 409, `You already own the bucket ${name}`);
    }
    this.buckets.set(name, new Map());
    this.created.set(name, new Date());
  }

  deleteBucket(name: string): void {
    if (this.bucket(name).size > 0) {
      throw new S3Error('BucketNotEmpty', 409, 'The bucket you tried to delete is not empty');
    }
    this.buckets.delete(name);
    this.created.delete(name);
    this.sortedKeys.delete(name);
  }

  listBuckets(): { name: string; created: Date }[] {
    return [...this.created]
      .map(([name, created]) => ({ name, created }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** @throws S3Error NoSuchBucket */
  bucket(name: string): Map<string, ObjectVersion[]> {
    const bucket = this.buckets.get(name);
    if (!bucket) throw noSuchBucket(name);
    return bucket;
  }

  /** The current version of a key, or null when there is none or it was deleted. */
  current(bucket: string, key: string): ObjectVersion | null {
    const latest = this.bucket(bucket).get(key)?.at(-1);
    return latest && !latest.deleteMarker ? latest : null;
  }

  /** @throws S3Error NoSuchKey, NoSuchVersion, MethodNotAllowed (a delete marker asked for by its id) */
  get(bucket: string, key: string, versionId?: string): ObjectVersion {
    if (versionId === undefined) {
      const current = this.current(bucket, key);
      if (!current) throw noSuchKey(key);
      return current;
    }
    const version = this.bucket(bucket)
      .get(key)
      ?.find((one) => one.versionId === versionId);
    if (!version)
      throw new S3Error('NoSuchVersion', 404, `The version ${versionId} of ${key} does not exist`);
    if (version.deleteMarker) throw new S3Error('MethodNotAllowed', 405, 'The version is a delete marker');
    return version;
  }

  /** Writes a new version when the condition holds. @throws S3Error PreconditionFailed, NoSuchKey (`If-Match` on nothing) */
  put(
    bucket: string,
    key: string,
    content: { body: Buffer; etag: string; headers: ObjectHeaders },
    condition: WriteCondition = {},
    name = 'ObjectCreated:Put',
  ): ObjectVersion {
    if (Buffer.byteLength(key) > 1024) throw new S3Error('KeyTooLongError', 400, 'Your key is too long');
    const current = this.current(bucket, key);
    if (condition.ifNoneMatch === '*' && current) throw preconditionFailed();
    if (condition.ifMatch !== undefined) {
      if (!current) throw noSuchKey(key);
      if (condition.ifMatch !== '*' && unquoted(condition.ifMatch) !== unquoted(current.etag))
        throw preconditionFailed();
    }
    return this.append(name, bucket, key, content, false);
  }

  /** Without a version: puts a delete marker on top. With one: removes that version for good. Both are idempotent. */
  delete(
    bucket: string,
    key: string,
    versionId?: string,
  ): { versionId: string; deleteMarker: boolean } | null {
    const versions = this.bucket(bucket).get(key);
    if (versionId === undefined) {
      if (!versions) return null;
      const content = { body: Buffer.alloc(0), etag: '', headers: {} };
      return this.append('ObjectRemoved:DeleteMarkerCreated', bucket, key, content, true);
    }
    const at = versions?.findIndex((one) => one.versionId === versionId) ?? -1;
    if (!versions || at < 0) return null;
    const [removed] = versions.splice(at, 1) as [ObjectVersion];
    if (versions.length === 0) {
      this.bucket(bucket).delete(key);
      this.sortedKeys.delete(bucket);
    }
    return removed;
  }

  /** All keys of a bucket in the order of S3: by the bytes of their UTF-8 form. */
  keys(bucket: string): readonly string[] {
    let keys = this.sortedKeys.get(bucket);
    if (!keys) {
      keys = [...this.bucket(bucket).keys()].sort(compareKeys);
      this.sortedKeys.set(bucket, keys);
    }
    return keys;
  }

  private append(
    name: string,
    bucket: string,
    key: string,
    content: { body: Buffer; etag: string; headers: ObjectHeaders },
    deleteMarker: boolean,
  ): ObjectVersion {
    this.clock += 1n;
    const sequencer = this.clock.toString(16).toUpperCase().padStart(18, '0');
    const version = { ...content, versionId: `v${sequencer}`, sequencer, modified: new Date(), deleteMarker };
    const objects = this.bucket(bucket);
    const versions = objects.get(key);
    if (versions) versions.push(version);
    else {
      objects.set(key, [version]);
      this.sortedKeys.delete(bucket);
    }
    for (const listener of this.listeners) listener({ name, bucket, key, version });
    return version;
  }
}

const unquoted = (etag: string) => etag.replaceAll('"', '');

/** Orders keys by code point, which is the order of their UTF-8 bytes; UTF-16 order differs above U+FFFF. */
export function compareKeys(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    if (a.charCodeAt(at) !== b.charCodeAt(at)) {
      const surrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;
      const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
      if (surrogate(left) === surrogate(right)) return left - right;
      return surrogate(left) ? 1 : -1;
    }
  }
  return a.length - b.length;
}
