import { decodeEventKey } from './keys.ts';

/** One thing that happened to one raw object. */
export interface ObjectEvent {
  /** `hidden`: a delete marker now stands on top. `deleted`: one version is gone for good, or the object of a bucket without versions. */
  readonly type: 'created' | 'hidden' | 'deleted';
  readonly bucket: string;
  readonly key: string;
  /** Raw version, or null in a bucket without versioning. */
  readonly version: string | null;
  readonly sequencer: string | null;
  /** Bytes; null when the event does not say. */
  readonly size: number | null;
  /** ISO 8601 time of the event, as S3 wrote it. */
  readonly time: string | null;
}

/** A queue message that holds no S3 event: permanent, a fault of whoever sent it. */
export class BadEventError extends Error {
  override readonly name = 'BadEventError';
}

/** What both kinds of events say of the object. */
interface Place {
  readonly bucket?: { readonly name?: unknown };
  readonly object?: {
    readonly key?: unknown;
    readonly size?: number;
    readonly sequencer?: string;
    readonly versionId?: string;
    readonly 'version-id'?: string;
  };
}

interface Notification {
  readonly eventName?: unknown;
  readonly eventTime?: string;
  readonly s3?: Place;
}

interface BridgeEvent {
  readonly 'detail-type'?: unknown;
  readonly time?: string;
  readonly detail?: Place & { readonly reason?: string; readonly 'deletion-type'?: string };
}

/**
 * The object events of a queue message: an S3 notification (any number of records), an EventBridge S3 event, or
 * S3's own test message, which holds none. Events of other types (tagging, restore) are left out.
 *
 * @throws BadEventError when the message is none of these
 */
export function objectEvents(body: string): ObjectEvent[] {
  const message = parse(body);
  if (message.Event === 's3:TestEvent') return [];
  if (Array.isArray(message.Records)) return message.Records.flatMap(fromNotification);
  if (typeof message['detail-type'] === 'string') return fromBridge(message);
  throw new BadEventError('The message is no S3 event: it has neither "Records" nor "detail-type"');
}

function parse(body: string): Record<string, unknown> {
  try {
    return JSON.parse(body) ?? {};
  } catch {
    throw new BadEventError('The message is not JSON');
  }
}

function fromNotification(record: Notification | null): ObjectEvent[] {
  const { eventName, eventTime, s3 } = record ?? {};
  const type = notificationType(eventName);
  return type === null ? [] : [{ ...objectOf(s3, decode), type, time: eventTime ?? null }];
}

function fromBridge({ 'detail-type': name, time, detail }: BridgeEvent): ObjectEvent[] {
  const type = bridgeType(name, detail?.['deletion-type']);
  // What a lifecycle rule expires keeps its outputs; a bucket's own notifications do not tell of it either.
  if (type === null || detail?.reason === 'Lifecycle Expiration') return [];
  return [{ ...objectOf(detail, (key) => key), type, time: time ?? null }];
}

function objectOf(
  place: Place | undefined,
  keyOf: (key: string) => string,
): Omit<ObjectEvent, 'type' | 'time'> {
  const bucket = place?.bucket?.name;
  const { key, size, sequencer, ...object } = place?.object ?? {};
  if (!isName(bucket) || !isName(key)) throw new BadEventError('The S3 event names no bucket or key');
  return {
    bucket,
    key: keyOf(key),
    version: object.versionId ?? object['version-id'] ?? null,
    sequencer: sequencer ?? null,
    size: size ?? null,
  };
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';

function decode(encoded: string): string {
  try {
    return decodeEventKey(encoded);
  } catch {
    throw new BadEventError(`The key is not percent-encoded: ${encoded}`);
  }
}

/** Names come as `ObjectCreated:Put`, from replays and emulators also as `s3:ObjectCreated:Put`. */
function notificationType(name: unknown): ObjectEvent['type'] | null {
  if (typeof name !== 'string') return null;
  const bare = name.startsWith('s3:') ? name.slice(3) : name;
  if (bare.startsWith('ObjectCreated:')) return 'created';
  if (bare === 'ObjectRemoved:DeleteMarkerCreated') return 'hidden';
  return bare.startsWith('ObjectRemoved:') ? 'deleted' : null;
}

function bridgeType(name: unknown, deletion: string | undefined): ObjectEvent['type'] | null {
  if (name === 'Object Created') return 'created';
  if (name !== 'Object Deleted') return null;
  return deletion === 'Delete Marker Created' ? 'hidden' : 'deleted';
}
