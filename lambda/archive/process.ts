import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, type Gzip } from 'node:zlib';
import { Upload } from '@aws-sdk/lib-storage';
import { cleanPage, faultOf } from '../clean-object.ts';
import { CleanError } from '../cleaner/index.ts';
import { type Deadline, permanent, type Tools, wholeRun } from '../fetch.ts';
import { nothing, type PageCounts, type Result } from '../result.ts';
import type { ObjectEvent } from '../storage/events.ts';
import { outputKey, SUFFIX } from '../storage/keys.ts';
import { inherit, type Stamp } from '../storage/order.ts';
import type { RawStream } from '../storage/read.ts';
import { stampToMetadata } from '../storage/stamp.ts';
import { headOutput, judge, type Rules } from '../storage/write.ts';
import { archivedPages } from './warc.ts';

/**
 * Cleans a web archive into `KEY.jsonl.gz`, a document a line in the order of the archive, faults in their place. Pages
 * flow through one at a time: memory does not grow with the archive. The order of events is kept as for single pages;
 * who loses a race against another writer goes back to the queue.
 *
 * @throws PermanentError when the archive is at fault; any other error is one of S3 and worth a retry
 */
export async function processArchive(
  tools: Tools,
  event: ObjectEvent,
  raw: RawStream,
  mine: Stamp,
  deadline: Deadline,
  rules: Rules,
): Promise<Result> {
  const { s3, config } = tools;
  const started = performance.now();
  try {
    raw.takeTime();
    const signal = wholeRun(deadline);
    const place = {
      bucket: config.outputBucket,
      key: outputKey(event.key, config.outputPrefix, SUFFIX.jsonlGz),
    };
    const stored = await headOutput(s3, place, signal);
    const decision = stored?.stamp ? await judge(mine, stored.stamp, rules) : 'write';
    if (decision !== 'write') return nothing(decision);
    const counts: PageCounts = { documents: 0, faults: [] };
    const gzip = createGzip();
    const upload = new Upload({
      client: s3,
      params: {
        Bucket: place.bucket,
        Key: place.key,
        Body: gzip,
        ContentType: 'application/gzip',
        Metadata: stampToMetadata(stored?.stamp ? inherit(mine, stored.stamp) : mine),
        ...(stored ? { IfMatch: stored.etag } : { IfNoneMatch: '*' }),
      },
      queueSize: 1,
    });
    const reading = pipeline(Readable.from(lines(tools, event, raw, counts)), gzip, { signal });
    await together(reading, upload, gzip);
    return { status: 'cleaned', documents: [], pages: counts, cleanMs: performance.now() - started };
  } catch (error) {
    return permanent(error);
  } finally {
    raw.close();
  }
}

/**
 * Waits for both ends, so that an upload in parts is taken back before the function may end. When one breaks, so does
 * the other, and the upload knows the cause: a fault of the archive reaches it through the stream.
 */
async function together(reading: Promise<void>, upload: Upload, between: Gzip): Promise<void> {
  const written = upload.done().finally(() => between.destroy());
  const ends = await Promise.allSettled([written, reading]);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function* lines(
  tools: Tools,
  event: ObjectEvent,
  raw: RawStream,
  counts: PageCounts,
): AsyncGenerator<string> {
  for await (const page of archivedPages(raw.body, tools.config.maxBytes)) {
    const started = performance.now();
    const entry =
      page instanceof CleanError ? faultOf(page) : cleanPage(tools, event, raw, page.bytes, page.options);
    if ('text' in entry) {
      counts.documents++;
      tools.onArchived?.(entry, performance.now() - started);
    } else {
      counts.faults.push(counts.documents + counts.faults.length + 1);
    }
    yield `${JSON.stringify(entry)}\n`;
  }
  if (counts.documents === 0)
    throw new CleanError('bad-record', 'The archive holds no page that could be cleaned.');
}
