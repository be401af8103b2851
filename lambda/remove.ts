import type { S3Client } from '@aws-sdk/client-s3';
import type { Config } from './config.ts';
import type { ObjectEvent } from './storage/events.ts';
import { outputKey, SUFFIX } from './storage/keys.ts';
import { compareSequencers, isNewer, type Stamp } from './storage/order.ts';
import { rawExists } from './storage/read.ts';
import { removeIf } from './storage/write.ts';

/** Removes the outputs of a raw object that was deleted, unless they are of a later upload. */
export async function removeOutputs(
  s3: S3Client,
  config: Config,
  event: ObjectEvent,
  signal: AbortSignal,
): Promise<void> {
  const before = (stored: Stamp) =>
    event.sequencer === null ||
    stored.sequencer === null ||
    compareSequencers(stored.sequencer, event.sequencer) < 0;
  await removeAll(s3, config, event.key, before, signal);
}

/**
 * After a write: takes the outputs back when the raw object was deleted meanwhile. A deletion that was handled before
 * a late upload event leaves no trace to compare with, so the raw bucket itself is asked, and asked last.
 */
export async function undoIfDeleted(
  s3: S3Client,
  config: Config,
  event: ObjectEvent,
  mine: Stamp,
  signal: AbortSignal,
): Promise<boolean> {
  if (await rawExists(s3, event, signal)) return false;
  await removeAll(s3, config, event.key, (stored) => !isNewer(stored, mine), signal);
  return true;
}

/** The document goes first, so that whoever sees it finds the text there too. */
async function removeAll(
  s3: S3Client,
  config: Config,
  key: string,
  outdated: (stored: Stamp) => boolean,
  signal: AbortSignal,
): Promise<void> {
  for (const suffix of [SUFFIX.json, SUFFIX.jsonl, SUFFIX.jsonlGz, SUFFIX.txt, SUFFIX.md]) {
    const output = { bucket: config.outputBucket, key: outputKey(key, config.outputPrefix, suffix) };
    await removeIf(s3, output, outdated, signal);
  }
}
