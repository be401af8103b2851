import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Outcome } from './attempt.ts';

/** Time for the PUT of a shard, in milliseconds. */
const PUT_MS = 60_000;

/**
 * Writes the documents of a batch as one gzipped JSONL object, a document a line, in the order of the batch.
 * Its key comes from the run and the raw keys, so that a batch that is tried again writes the same object.
 *
 * @returns the key, or null when no object of the batch gave a document for a shard
 */
export async function writeShard(
  s3: S3Client,
  place: { readonly outputBucket: string; readonly shardPrefix: string },
  run: string,
  outcomes: readonly Pick<Outcome, 'object' | 'forShard'>[],
): Promise<string | null> {
  const lines = outcomes.flatMap(({ forShard }) => (forShard ? [`${JSON.stringify(forShard)}\n`] : []));
  if (lines.length === 0) return null;
  const keys = outcomes.map(({ object }) => object.key).join('\n');
  const name = createHash('sha256').update(keys).digest('hex').slice(0, 32);
  const key = `${place.shardPrefix}${run}/${name}.jsonl.gz`;
  const command = new PutObjectCommand({
    Bucket: place.outputBucket,
    Key: key,
    Body: await promisify(gzip)(lines.join('')),
    ContentType: 'application/gzip',
  });
  await s3.send(command, { abortSignal: AbortSignal.timeout(PUT_MS) });
  return key;
}
