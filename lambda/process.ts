import { processArchive } from './archive/process.ts';
import { type Cleaned, cleanObject, documentsOf } from './clean-object.ts';
import { CLEANER_VERSION } from './cleaner/version.ts';
import type { Config } from './config.ts';
import { type Deadline, openObject, type Tools } from './fetch.ts';
import { removeIfGone } from './remove.ts';
import { nothing, type Result } from './result.ts';
import type { ObjectEvent } from './storage/events.ts';
import { outputKey, SUFFIX, type Suffix } from './storage/keys.ts';
import { type Stamp, sameSource } from './storage/order.ts';
import { headRaw } from './storage/read.ts';
import { type Output, putInOrder, type Rules } from './storage/write.ts';

/**
 * Does what an event asks for: cleans the object, or removes its outputs.
 *
 * @throws PermanentError when the object itself is at fault; any other error is one of S3 and worth a retry
 */
export async function processEvent(tools: Tools, event: ObjectEvent, deadline: Deadline): Promise<Result> {
  // Outputs that came back as inputs would go round for ever.
  if (event.bucket === tools.config.outputBucket) return nothing('skipped');
  if (event.type === 'created') return processObject(tools, event, deadline);
  if (!tools.config.deletes) return nothing('skipped');
  if (await removeIfGone(tools.s3, tools.config, event, deadline())) return nothing('removed');
  // A version that is gone for good may have uncovered an older one: that is the object now. After a delete marker
  // there can only be a later upload, which has an event of its own.
  return event.type === 'deleted'
    ? processObject(tools, { ...event, version: null, sequencer: null, size: null }, deadline)
    : nothing('stale');
}

/** How a backfill wants an object cleaned; live events want neither. */
export interface Wishes {
  /** Hands the document of a single page back instead of writing it. Files of many pages are shards already. */
  readonly sharded?: boolean;
  /** Writes over what the same cleaner made of the same object. */
  readonly again?: boolean;
}

/** Empty objects that stand for a folder, or for the end of a job that wrote one (consoles, Hadoop, Spark). */
const MARKER = /(?:\/|_\$folder\$|(?:^|\/)_SUCCESS)$/;

/** Cleans one raw object in the very version of the event, and writes what comes of it. */
export async function processObject(
  tools: Tools,
  event: ObjectEvent,
  deadline: Deadline,
  { sharded = false, again = false }: Wishes = {},
): Promise<Result> {
  const { s3, config } = tools;
  if (event.size === 0 && MARKER.test(event.key)) return nothing('skipped');
  const opened = await openObject(tools, event, deadline);
  if (opened === null) {
    // A try before this one may have written, and ended before it looked.
    if (config.deletes) await removeIfGone(s3, config, event, deadline());
    return nothing('gone');
  }
  const { raw } = opened;
  const stamp: Stamp = {
    sequencer: event.sequencer,
    version: raw.version,
    etag: raw.etag,
    modified: raw.modified,
    cleaner: CLEANER_VERSION,
  };
  const rules: Rules = {
    again,
    isCurrent: async (stored) => {
      const current = await headRaw(s3, event, deadline());
      return current !== null && sameSource({ ...stamp, ...current, sequencer: null }, stored);
    },
  };
  let result: Result;
  if (opened.archive) {
    result = await processArchive(tools, event, raw, stamp, deadline, rules);
  } else {
    const cleaned = await cleanObject(tools, event, raw, deadline);
    if (sharded && 'text' in cleaned.content)
      return {
        status: 'cleaned',
        documents: [cleaned.content],
        forShard: cleaned.content,
        cleanMs: cleaned.cleanMs,
      };
    result = await write(tools, event, stamp, cleaned, deadline(), rules);
  }
  if (config.deletes && (await removeIfGone(s3, config, event, deadline())))
    return { ...result, status: 'gone' };
  return result;
}

/** Writes `KEY.txt` and `KEY.md` and then `KEY.json`, or `KEY.jsonl`. The document comes last, so whoever sees it finds the others there too. */
async function write(
  { s3, config }: Tools,
  event: ObjectEvent,
  stamp: Stamp,
  { content, cleanMs }: Cleaned,
  signal: AbortSignal,
  rules: Rules,
): Promise<Result> {
  const documents = documentsOf(content);
  const cleaner = documents[0]?.cleaner.version ?? stamp.cleaner;
  let status: Result['status'] = 'cleaned';
  for (const output of outputsOf(config, event.key, content)) {
    const decision = await putInOrder(s3, output, { ...stamp, cleaner }, signal, rules);
    status = decision === 'write' ? 'cleaned' : decision;
  }
  return {
    status,
    documents,
    ...('text' in content ? {} : { pages: { documents: documents.length, faults: faultsIn(content) } }),
    cleanMs,
  };
}

const faultsIn = (content: readonly object[]): number[] =>
  content.flatMap((entry, index) => ('text' in entry ? [] : [index + 1]));

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
  return [
    ...(config.text ? [output(SUFFIX.txt, 'text/plain; charset=utf-8', `${content.text}\n`)] : []),
    ...(config.markdown ? [output(SUFFIX.md, 'text/markdown; charset=utf-8', `${content.markdown}\n`)] : []),
    json,
  ];
}
