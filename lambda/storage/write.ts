import { setTimeout as sleep } from 'node:timers/promises';
import { DeleteObjectCommand, HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { isConflict, isMissing } from './faults.ts';
import { type Decision, decide, inherit, isTie, type Stamp } from './order.ts';
import { stampFromMetadata, stampToMetadata } from './stamp.ts';

/** Lost races in a row after which the message goes back to the queue instead. */
const MAX_RACES = 8;

export interface Output {
  readonly bucket: string;
  readonly key: string;
  readonly body: string;
  readonly contentType: string;
}

export interface Rules {
  /** Is the raw object behind this stamp the current one? Asked when nothing else tells which is newer. */
  readonly isCurrent: (stamp: Stamp) => Promise<boolean>;
  /** Replaces what the same cleaner made of the same object. */
  readonly again?: boolean;
}

/** May an output be written over the stored one? */
export async function judge(mine: Stamp, stored: Stamp, { isCurrent, again }: Rules): Promise<Decision> {
  if (isTie(mine, stored) && (await isCurrent(stored))) return 'stale';
  return decide(mine, stored, again);
}

/**
 * Writes an output so that an older event never overwrites a newer one, whatever the order and number of writers:
 * a conditional PUT, and when it loses, a comparison of the stored stamp with mine, then a PUT on condition that
 * this very object still stands there.
 *
 * @returns `write` when it was written, `done` or `stale` when what stands there is as new or newer
 * @throws the SDK's error when S3 fails, or when eight races in a row were lost: both worth a retry
 */
export async function putInOrder(
  s3: S3Client,
  output: Output,
  mine: Stamp,
  signal: AbortSignal,
  rules: Rules,
): Promise<Decision> {
  let condition: { IfNoneMatch: string } | { IfMatch: string } = { IfNoneMatch: '*' };
  let stamp = mine;
  for (let race = 1; ; race++) {
    try {
      const command = new PutObjectCommand({
        Bucket: output.bucket,
        Key: output.key,
        Body: output.body,
        ContentType: output.contentType,
        Metadata: stampToMetadata(stamp),
        ...condition,
      });
      await s3.send(command, { abortSignal: signal });
      return 'write';
    } catch (error) {
      if (!isConflict(error) || race === MAX_RACES) throw error;
    }
    const stored = await headOutput(s3, output, signal);
    if (stored === null) {
      condition = { IfNoneMatch: '*' };
      stamp = mine;
    } else {
      const decision = stored.stamp === null ? 'write' : await judge(mine, stored.stamp, rules);
      if (decision !== 'write') return decision;
      condition = { IfMatch: stored.etag };
      stamp = stored.stamp === null ? mine : inherit(mine, stored.stamp);
    }
    // The first conflict is that of any overwrite; writers that meet again are parted by a short wait that grows.
    if (race > 1) await sleep(Math.random() * 5 * 2 ** race, undefined, { signal });
  }
}

/**
 * Removes an output on condition that it is still the one that was looked at. What Winnow did not write stays.
 *
 * @param outdated asked after the look at the output: does it have to go?
 * @returns whether an output was removed
 */
export async function removeIf(
  s3: S3Client,
  output: Pick<Output, 'bucket' | 'key'>,
  outdated: () => Promise<boolean>,
  signal: AbortSignal,
): Promise<boolean> {
  for (let race = 1; ; race++) {
    const stored = await headOutput(s3, output, signal);
    if (stored?.stamp == null || !(await outdated())) return false;
    try {
      const command = new DeleteObjectCommand({
        Bucket: output.bucket,
        Key: output.key,
        IfMatch: stored.etag,
      });
      await s3.send(command, { abortSignal: signal });
      return true;
    } catch (error) {
      if (!isConflict(error) || race === MAX_RACES) throw error;
    }
  }
}

/** ETag (quoted, as conditions want it) and stamp of an output; null when there is none. */
export async function headOutput(
  s3: S3Client,
  output: Pick<Output, 'bucket' | 'key'>,
  signal: AbortSignal,
): Promise<{ etag: string; stamp: Stamp | null } | null> {
  try {
    const command = new HeadObjectCommand({ Bucket: output.bucket, Key: output.key });
    const head = await s3.send(command, { abortSignal: signal });
    return { etag: head.ETag ?? '', stamp: stampFromMetadata(head.Metadata ?? {}) };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
