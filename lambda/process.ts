import { type ArchiveCounts, processArchive } from './archive/process.ts';
import { isArchiveName } from './archive/warc.ts';
import type { Document } from './cleaner/index.ts';
import { CLEANER_VERSION } from './cleaner/version.ts';
import type { Config } from './config.ts';
import { type Cleaned, type Deadline, fetchAndClean, type Tools } from './fetch.ts';
import { removeOutputs, undoIfDeleted } from './remove.ts';
import type { ObjectEvent } from './storage/events.ts';
import { outputKey, SUFFIX, type Suffix } from './storage/keys.ts';
import type { Stamp } from './storage/order.ts';
import { rawExists } from './storage/read.ts';
import { type Output, putInOrder } from './storage/write.ts';

/** How the work on one object ended without an error. */
export interface Result {
  /** `gone`: deleted before its turn. `skipped`: a folder marker. */
  readonly status: 'cleaned' | 'done' | 'stale' | 'gone' | 'skipped' | 'removed';
  /** The documents that came of it: one, or those of a file of records. */
  readonly documents: readonly Document[];
  /** Of a web archive, whose documents are too many to hold: how many there were. */
  readonly archive?: Readonly<ArchiveCounts>;
  /** Time in the cleaner alone, in milliseconds. */
  readonly cleanMs: number;
}

/**
 * Does what an event asks for: cleans the object, or removes its outputs.
 *
 * @throws PermanentError when the object itself is at fault; any other error is one of S3 and worth a retry
 */
export async function processEvent(tools: Tools, event: ObjectEvent, deadline: Deadline): Promise<Result> {
  if (event.type === 'created') return cleanCurrent(tools, event, deadline);
  if (!tools.config.deletes) return nothing('skipped');
  // A version that is gone for good may have uncovered an older one: that is the object now.
  if (event.type === 'deleted' && (await rawExists(tools.s3, event, deadline())))
    return cleanCurrent(tools, { ...event, version: null, sequencer: null, size: null }, deadline);
  await removeOutputs(tools.s3, tools.config, event, deadline());
  return nothing('removed');
}

function cleanCurrent(tools: Tools, event: ObjectEvent, deadline: Deadline): Promise<Result> {
  return isArchiveName(event.key)
    ? processArchive(tools, event, deadline)
    : cleanObject(tools, event, deadline);
}

/** A result without documents. */
export const nothing = (status: Result['status']): Result => ({ status, documents: [], cleanMs: 0 });

/** The documents among what came of an object. */
export function documentsOf(content: Cleaned['content']): Document[] {
  return [content].flat().filter((entry) => 'text' in entry);
}

/**
 * Cleans one raw object: reads the very version of the event, cleans it, writes `KEY.txt` and then `KEY.json`, or
 * `KEY.jsonl` for a file of records. The document comes last, so whoever sees it finds the text there too.
 */
async function cleanObject(tools: Tools, event: ObjectEvent, deadline: Deadline): Promise<Result> {
  const { s3, config } = tools;
  if (event.key.endsWith('/') && event.size === 0) return nothing('skipped');
  const cleaned = await fetchAndClean(tools, event, deadline);
  if (cleaned === null) return nothing('gone');
  const { raw, content, cleanMs } = cleaned;
  const documents = documentsOf(content);
  const stamp: Stamp = {
    sequencer: event.sequencer,
    version: raw.version,
    etag: raw.etag,
    modified: raw.modified,
    cleaner: documents[0]?.cleaner.version ?? CLEANER_VERSION,
  };
  const signal = deadline();
  let status: Result['status'] = 'cleaned';
  for (const output of outputsOf(config, event.key, content)) {
    const decision = await putInOrder(s3, output, stamp, signal);
    status = decision === 'write' ? 'cleaned' : decision;
  }
  if (config.deletes && (await undoIfDeleted(s3, config, event, stamp, signal))) status = 'gone';
  return { status, documents, cleanMs };
}

function outputsOf(config: Config, key: string, content: Cleaned['content']): Output[] {
  const output = (suffix: Suffix, contentType: string, body: string): Output => ({
    bucket: config.outputBucket,
    key: outputKey(key, config.outputPrefix, suffix),
    body,
    contentType,
  });
  if (!('text' in content)) {
    const lines = content.map((entry) => `${JSON.stringify(entry)}\n`);
    return [output(SUFFIX.jsonl, 'application/x-ndjson', lines.join(''))];
  }
  const json = output(SUFFIX.json, 'application/json', `${JSON.stringify(content)}\n`);
  return config.text ? [output(SUFFIX.txt, 'text/plain; charset=utf-8', `${content.text}\n`), json] : [json];
}
