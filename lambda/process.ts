import type { Document } from './cleaner/index.ts';
import type { Config } from './config.ts';
import { fetchAndClean, type Tools } from './fetch.ts';
import { removeOutputs, undoIfDeleted } from './remove.ts';
import type { ObjectEvent } from './storage/events.ts';
import { outputKey, SUFFIX } from './storage/keys.ts';
import type { Stamp } from './storage/order.ts';
import { rawExists } from './storage/read.ts';
import { type Output, putInOrder } from './storage/write.ts';

/** How the work on one object ended without an error. */
export interface Result {
  /** `gone`: deleted before its turn. `skipped`: a folder marker. */
  readonly status: 'cleaned' | 'done' | 'stale' | 'gone' | 'skipped' | 'removed';
  readonly document: Document | null;
  /** Time in the cleaner alone, in milliseconds. */
  readonly cleanMs: number;
}

/**
 * Does what an event asks for: cleans the object, or removes its outputs.
 *
 * @throws PermanentError when the object itself is at fault; any other error is one of S3 and worth a retry
 */
export async function processEvent(tools: Tools, event: ObjectEvent, signal: AbortSignal): Promise<Result> {
  if (event.type === 'created') return cleanObject(tools, event, signal);
  if (!tools.config.deletes) return nothing('skipped');
  // A version that is gone for good may have uncovered an older one: that is the object now.
  if (event.type === 'deleted' && (await rawExists(tools.s3, event, signal)))
    return cleanObject(tools, { ...event, version: null, sequencer: null, size: null }, signal);
  await removeOutputs(tools.s3, tools.config, event, signal);
  return nothing('removed');
}

/**
 * Cleans one raw object: reads the very version of the event, cleans it, writes `KEY.txt` and then `KEY.json`.
 * The document comes last, so whoever sees it finds the text there too.
 */
async function cleanObject(tools: Tools, event: ObjectEvent, signal: AbortSignal): Promise<Result> {
  const { s3, config } = tools;
  if (event.key.endsWith('/') && event.size === 0) return nothing('skipped');
  const cleaned = await fetchAndClean(tools, event, signal);
  if (cleaned === null) return nothing('gone');
  const { raw, document, cleanMs } = cleaned;
  const stamp: Stamp = {
    sequencer: event.sequencer,
    version: raw.version,
    etag: raw.etag,
    modified: raw.modified,
    cleaner: document.cleaner.version,
  };
  let status: Result['status'] = 'cleaned';
  for (const output of outputsOf(config, event.key, document)) {
    const decision = await putInOrder(s3, output, stamp, signal);
    status = decision === 'write' ? 'cleaned' : decision;
  }
  if (config.deletes && (await undoIfDeleted(s3, config, event, stamp, signal))) status = 'gone';
  return { status, document, cleanMs };
}

const nothing = (status: Result['status']): Result => ({ status, document: null, cleanMs: 0 });

function outputsOf(config: Config, key: string, document: Document): Output[] {
  const bucket = config.outputBucket;
  const text: Output = {
    bucket,
    key: outputKey(key, config.outputPrefix, SUFFIX.txt),
    body: `${document.text}\n`,
    contentType: 'text/plain; charset=utf-8',
  };
  const json: Output = {
    bucket,
    key: outputKey(key, config.outputPrefix, SUFFIX.json),
    body: `${JSON.stringify(document)}\n`,
    contentType: 'application/json',
  };
  return config.text ? [text, json] : [json];
}
