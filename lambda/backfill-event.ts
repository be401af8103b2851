import type { ObjectEvent } from './storage/events.ts';
import { decodeEventKey } from './storage/keys.ts';

/** What a run of the backfill is asked for. */
export interface BackfillOptions {
  /** `documents`: as live events, `KEY.json` for each. `shards`: one gzipped JSONL object a batch, by far the cheapest. */
  readonly output?: 'documents' | 'shards';
  /** Leave out objects whose document was written by this version of the cleaner or a newer one. */
  readonly olderThan?: string;
  /** Write over what this very version made of the same object: policy or overrides have changed. */
  readonly again?: boolean;
}

/** An object as S3 lists it (`Key`, `Size`), or as a row of an inventory: strings, the key percent-encoded, any version. */
export interface ListedObject {
  readonly Key: string;
  readonly Size?: number | string;
  readonly IsLatest?: string;
  readonly IsDeleteMarker?: string;
}

/** One object, and what the run is asked for. */
export interface BackfillItem {
  readonly object: ListedObject;
  /** Name of the execution. */
  readonly run: string;
  readonly options: BackfillOptions;
  /** Only keys that begin so: a listing holds no others, an inventory may. */
  readonly prefix: string;
  /** The object is a row of an inventory. */
  readonly inventory: boolean;
}

/** The input of one child of the Distributed Map. An emulator that knows no batches sends each item alone. */
export type BackfillEvent = { readonly Items: readonly BackfillItem[] } | BackfillItem;

/**
 * The objects of a batch as events without version and sequencer: as they stand now.
 *
 * @param place raw bucket, and the prefix that keys have to begin with besides that of the run
 */
export function batchOf(
  event: BackfillEvent,
  place: { readonly rawBucket: string; readonly rawPrefix: string },
): { objects: ObjectEvent[]; run: string; options: BackfillOptions } {
  const items = 'Items' in event ? event.Items : [event];
  const [first] = items;
  const objects = items.flatMap(({ object, inventory, prefix }): ObjectEvent[] => {
    if (object.IsLatest === 'false' || object.IsDeleteMarker === 'true') return [];
    const key = inventory ? decodeEventKey(object.Key) : object.Key;
    if (!key.startsWith(prefix) || !key.startsWith(place.rawPrefix)) return [];
    const size = object.Size === undefined || object.Size === '' ? null : Number(object.Size);
    return [
      { type: 'created', bucket: place.rawBucket, key, version: null, sequencer: null, size, time: null },
    ];
  });
  return { objects, run: first?.run ?? '', options: first?.options ?? {} };
}
