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

interface Notification {
  readonly eventName?: string;
  readonly eventTime?: string;
  readonly s3?: {
    readonly bucket?: { readonly name?: string };
    readonly object?: { key?: string; size?: number; versionId?: string; sequencer?: string };
  };
}

interface BridgeEvent {
  readonly 'detail-type'?: string;
  readonly time?: string;
  readonly detail?: {
    readonly bucket?: { readonly name?: string };
    readonly reason?: string;
    readonly 'deletion-type'?: string;
    readonly object?: { key?: string; size?: number; 'version-id'?: string; sequencer?: string };
  };
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
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new BadEventError('The message is not JSON');
  }
  if (typeof value !== 'object' || value === null) throw new BadEventError('The message is no JSON object');
  return value as Record<string, unknown>;
}

function fromNotification(record: Notification): ObjectEvent[] {
  const type = notificationType(record.eventName ?? '');
  if (type === null) return [];
  const object = record.s3?.object;
  const bucket = record.s3?.bucket?.name;
  if (!bucket || !object?.key) throw new BadEventError('The S3 record names no bucket or key');
  return [
    {
      type,
      bucket,
      key: decode(object.key),
      version: object.versionId ?? null,
      sequencer: object.sequencer ?? null,
      size: object.size ?? null,
      time: record.eventTime ?? null,
    },
  ];
}

function decode(encoded: string): string {
  try {
    return decodeEventKey(encoded);
  } catch {
    throw new BadEventError(`The key is not percent-encoded: ${encoded}`);
  }
}

function fromBridge(event: BridgeEvent): ObjectEvent[] {
  const type = bridgeType(event['detail-type'] ?? '', event.detail?.['deletion-type']);
  // What a lifecycle rule expires keeps its outputs; a bucket's own notifications do not tell of it either.
  if (type === null || event.detail?.reason === 'Lifecycle Expiration') return [];
  const object = event.detail?.object;
  const bucket = event.detail?.bucket?.name;
  if (!bucket || !object?.key) throw new BadEventError('The EventBridge event names no bucket or key');
  return [
    {
      type,
      bucket,
      key: object.key,
      version: object['version-id'] ?? null,
      sequencer: object.sequencer ?? null,
      size: object.size ?? null,
      time: event.time ?? null,
    },
  ];
}

/** Names come as `ObjectCreated:Put`, from replays and emulators also as `s3:ObjectCreated:Put`. */
function notificationType(name: string): ObjectEvent['type'] | null {
  const bare = name.startsWith('s3:') ? name.slice(3) : name;
  if (bare.startsWith('ObjectCreated:')) return 'created';
  if (bare === 'ObjectRemoved:DeleteMarkerCreated') return 'hidden';
  return bare.startsWith('ObjectRemoved:') ? 'deleted' : null;
}

function bridgeType(name: string, deletion: string | undefined): ObjectEvent['type'] | null {
  if (name === 'Object Created') return 'created';
  if (name !== 'Object Deleted') return null;
  return deletion === 'Delete Marker Created' ? 'hidden' : 'deleted';
}
