import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Upload } from '@aws-sdk/lib-storage';
import { CleanError } from '../cleaner/index.ts';
import { CLEANER_VERSION } from '../cleaner/version.ts';
import { cleanPage, type Deadline, faultOf, type Tools } from '../fetch.ts';
import { nothing, type Result } from '../process.ts';
import { PermanentError } from '../quarantine.ts';
import type { ObjectEvent } from '../storage/events.ts';
import { outputKey, SUFFIX } from '../storage/keys.ts';
import { decide, inherit, type Stamp } from '../storage/order.ts';
import { openRaw, type RawStream } from '../storage/read.ts';
import { stampToMetadata } from '../storage/stamp.ts';
import { headOutput } from '../storage/write.ts';
import { archivedPages } from './warc.ts';

/** Longest time for one archive, in milliseconds: as long as a function may run. */
const WHOLE_RUN_MS = 900_000;

/** How many pages of an archive were cleaned and how many not, and the words of the texts. */
export interface ArchiveCounts {
  documents: number;
  faults: number;
  words: number;
}

/**
 * Cleans a web archive into `KEY.jsonl.gz`, a document a line in the order of the archive, faults in their place. Pages
 * flow through one at a time: memory does not grow with the archive. The order of events is kept as for single pages;
 * who loses a race against another writer goes back to the queue.
 *
 * @throws PermanentError when the archive is at fault; any other error is one of S3 and worth a retry
 */
export async function processArchive(tools: Tools, event: ObjectEvent, deadline: Deadline): Promise<Result> {
  const { s3, config } = tools;
  const signal = deadline(WHOLE_RUN_MS);
  const started = performance.now();
  try {
    const raw = await openRaw(s3, event, config.maxArchiveBytes, signal);
    if (raw === null) return nothing('gone');
    const mine: Stamp = {
      sequencer: event.sequencer,
      version: raw.version,
      etag: raw.etag,
      modified: raw.modified,
      cleaner: CLEANER_VERSION,
    };
    const output = {
      bucket: config.outputBucket,
      key: outputKey(event.key, config.outputPrefix, SUFFIX.jsonlGz),
    };
    const stored = await headOutput(s3, output, signal);
    const decision = stored?.stamp ? decide(mine, stored.stamp) : 'write';
    if (decision !== 'write') {
      raw.body.destroy();
      return nothing(decision);
    }
    const counts: ArchiveCounts = { documents: 0, faults: 0, words: 0 };
    const gzip = createGzip();
    const written = new Upload({
      client: s3,
      params: {
        Bucket: output.bucket,
        Key: output.key,
        Body: gzip,
        ContentType: 'application/gzip',
        Metadata: stampToMetadata(stored?.stamp ? inherit(mine, stored.stamp) : mine),
        ...(stored ? { IfMatch: stored.etag } : { IfNoneMatch: '*' }),
      },
      queueSize: 1,
    });
    signal.addEventListener('abort', () => void written.abort(), { once: true });
    await Promise.all([pipeline(Readable.from(lines(tools, event, raw, counts)), gzip), written.done()]);
    return { status: 'cleaned', documents: [], archive: counts, cleanMs: performance.now() - started };
  } catch (error) {
    throw error instanceof CleanError ? new PermanentError(error.code, error) : error;
  }
}

async function* lines(
  tools: Tools,
  event: ObjectEvent,
  raw: RawStream,
  counts: ArchiveCounts,
): AsyncGenerator<string> {
  for await (const page of archivedPages(raw.body, tools.config.maxBytes)) {
    const entry = page instanceof CleanError ? faultOf(page) : cleanPage(tools, event, raw, page);
    if ('text' in entry) {
      counts.documents++;
      counts.words += entry.quality.words;
    } else {
      counts.faults++;
    }
    yield `${JSON.stringify(entry)}\n`;
  }
  if (counts.documents === 0)
    throw new CleanError('bad-record', 'The archive holds no page that could be cleaned.');
}
