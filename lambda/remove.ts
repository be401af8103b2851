import type { S3Client } from '@aws-sdk/client-s3';
import type { Config } from './config.ts';
import { outputKey, SUFFIX } from './storage/keys.ts';
import { headRaw, type RawReference } from './storage/read.ts';
import { removeIf } from './storage/write.ts';

/**
 * Removes the outputs of a raw object that is gone. After each look at an output the raw bucket is asked: what a later
 * upload wrote stays, for either that upload is seen, or its output came after the look and the removal's condition fails.
 * So it takes no part who asks, when, or how often: a deletion, or whoever wrote an output late.
 *
 * @returns whether the raw object is gone
 */
export async function removeIfGone(
  s3: S3Client,
  config: Config,
  object: Pick<RawReference, 'bucket' | 'key'>,
  signal: AbortSignal,
): Promise<boolean> {
  const gone = async () => (await headRaw(s3, object, signal)) === null;
  if (!(await gone())) return false;
  // The document goes first, so that whoever sees it finds the text there too.
  for (const suffix of [SUFFIX.json, SUFFIX.jsonl, SUFFIX.jsonlGz, SUFFIX.txt, SUFFIX.md]) {
    const key = outputKey(object.key, config.outputPrefix, suffix);
    await removeIf(s3, { bucket: config.outputBucket, key }, gone, signal);
  }
  return true;
}
