import type { ObjectEvent } from './storage/events.ts';
import { decodeEventKey } from './storage/keys.ts';

/** What a run of the backfill is asked for. */
export interface BackfillOptions {
  /** `documents`: as live events, `KEY.json` for each. `shards`: one gzipped JSONL object a batch, by far the cheapest. */
  readonly output?: 'documents' | 'shards';
  /** Leave out objects whose document was written by this version of the cleaner or a newer one. */
  readonly olderThan?: string;
}

/** An object as S3 lists it (`Key`, `Size`), or as a row of an inventory: strings, the key percent-encoded, any version. */
export interface BackfillItem {
  readonly Key: string;
  readonly Size?: number | string;
  readonly IsLatest?: string;
  readonly IsDeleteMarker?: string;
}

interface BatchInput {
  /** Name of the execution. */
  readonly run: string;
  readonly options: BackfillOptions;
  /** The items are rows of an inventory. */
  readonly inventory: boolean;
}

/** The input of one child of the Distributed Map. An emulator that knows no batches sends each item alone. */
export type BackfillEvent =
  | { readonly Items: readonly BackfillItem[]; readonly BatchInput: BatchInput }
  | BackfillItem;

/** The objects of a batch as events without version and sequencer: as they stand now. */
export function batchOf(
  event: BackfillEvent,
  bucket: string,
): { objects: ObjectEvent[]; run: string; options: BackfillOptions } {
  const { Items, BatchInput } =
    'Items' in event
      ? event
      : { Items: [event], BatchInput: { run: 'single', options: {}, inventory: false } };
  const { run, options, inventory } = BatchInput;
  const items = Items.filter((item) => item.IsLatest !== 'false' && item.IsDeleteMarker !== 'true');
  const objects = items.map((item) => ({
    type: 'created' as const,
    bucket,
    key: inventory ? decodeEventKey(item.Key) : item.Key,
    version: null,
    sequencer: null,
    size: item.Size === undefined ? null : Number(item.Size),
    time: null,
  }));
  return { objects, run, options };
}
