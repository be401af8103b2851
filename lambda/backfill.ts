import type { S3Client } from '@aws-sdk/client-s3';
import type { Context } from 'aws-lambda';
import pLimit from 'p-limit';
import { isArchiveName } from './archive/warc.ts';
import { attempt, type Outcome } from './attempt.ts';
import { type BackfillEvent, type BackfillOptions, batchOf } from './backfill-event.ts';
import { clean } from './cleaner/index.ts';
import type { Config } from './config.ts';
import { type Deadline, fetchAndClean, type Tools } from './fetch.ts';
import { documentsOf, nothing, processEvent, type Result } from './process.ts';
import { PermanentError } from './quarantine.ts';
import { writeShard } from './shard.ts';
import type { ObjectEvent } from './storage/events.ts';
import { outputKey, SUFFIX } from './storage/keys.ts';
import { compareVersions } from './storage/order.ts';
import { headOutput } from './storage/write.ts';

export interface BackfillConfig extends Config {
  readonly rawBucket: string;
  /** Put before the keys of shards. */
  readonly shardPrefix: string;
}

/** How many objects of a batch ended how, and which are at fault. */
export interface BackfillReport {
  readonly counts: Readonly<Partial<Record<Outcome['status'], number>>>;
  readonly failed: readonly { readonly key: string; readonly code: string }[];
  /** Key of the batch's shard, when it made one. */
  readonly shard: string | null;
}

export interface BackfillDependencies {
  readonly s3: S3Client;
  readonly config: BackfillConfig;
  readonly observe?: (outcome: Outcome) => void;
  /** Replaced in tests only. */
  readonly clean?: typeof clean;
}

export type Backfill = (
  event: BackfillEvent,
  context?: Pick<Context, 'getRemainingTimeInMillis'>,
) => Promise<BackfillReport>;

/** Time kept back at the end of an invocation for the shard, in milliseconds. */
const RESERVE_MS = 5_000;

/**
 * The function of a backfill: cleans the objects of one batch as they stand now. Objects at fault are quarantined and
 * counted; live events that come meanwhile win, by the same conditional writes.
 *
 * @throws when S3 failed for any object: Step Functions tries the batch again, and what is done stays done
 */
export function createBackfill(dependencies: BackfillDependencies): Backfill {
  const { s3, config, observe } = dependencies;
  const tools: Tools = { s3, config, clean: dependencies.clean ?? clean };
  const limited = pLimit(config.concurrency);
  return async (event, context) => {
    const { objects, run, options } = batchOf(event, config.rawBucket);
    const work = workOf(options);
    const remaining = () => (context?.getRemainingTimeInMillis() ?? Number.POSITIVE_INFINITY) - RESERVE_MS;
    const deadline = (mostMs = config.deadlineMs) =>
      AbortSignal.timeout(Math.max(0, Math.min(mostMs, remaining())));
    const one = async (object: ObjectEvent) => {
      // There is no queue that would try a faulty object again: the first try is the last.
      const outcome = await attempt(tools, object, config.maxTries, deadline, work);
      observe?.(outcome);
      return outcome;
    };
    const outcomes = await Promise.all(objects.map((object) => limited(() => one(object))));
    for (const { failure } of outcomes) if (failure && failure.quarantined === null) throw failure.error;
    const shard = options.output === 'shards' ? await writeShard(s3, config, run, outcomes) : null;
    return { counts: countStatuses(outcomes), failed: outcomes.flatMap(faultOf), shard };
  };
}

type Work = typeof processEvent;

function workOf(options: BackfillOptions): Work {
  const work = options.output === 'shards' ? cleanOnly : processEvent;
  const { olderThan } = options;
  if (olderThan === undefined) return work;
  return async (tools, object, deadline) => {
    const isNew = await isAtLeast(olderThan, tools, object, deadline());
    return isNew ? nothing('done') : work(tools, object, deadline);
  };
}

/** Cleans without writing: the documents of a batch go into one shard. */
async function cleanOnly(tools: Tools, object: ObjectEvent, deadline: Deadline): Promise<Result> {
  // An archive is a shard of its own already.
  if (isArchiveName(object.key)) return processEvent(tools, object, deadline);
  const cleaned = await fetchAndClean(tools, object, deadline);
  if (cleaned === null) return nothing('gone');
  return { status: 'cleaned', documents: documentsOf(cleaned.content), cleanMs: cleaned.cleanMs };
}

/** Was the object's output written by this version of the cleaner or a newer one? Of the raw version it says nothing: live events see to that. */
async function isAtLeast(
  version: string,
  tools: Tools,
  object: ObjectEvent,
  signal: AbortSignal,
): Promise<boolean> {
  const { outputBucket, outputPrefix } = tools.config;
  for (const suffix of [SUFFIX.json, SUFFIX.jsonl, SUFFIX.jsonlGz]) {
    const output = { bucket: outputBucket, key: outputKey(object.key, outputPrefix, suffix) };
    const stored = await headOutput(tools.s3, output, signal);
    if (stored?.stamp) return compareVersions(stored.stamp.cleaner, version) >= 0;
  }
  return false;
}

function countStatuses(outcomes: readonly Outcome[]): BackfillReport['counts'] {
  const counts: Partial<Record<Outcome['status'], number>> = {};
  for (const { status } of outcomes) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

function faultOf({ object, failure }: Outcome): BackfillReport['failed'][number][] {
  if (!failure) return [];
  return [
    { key: object.key, code: failure.error instanceof PermanentError ? failure.error.code : 'internal' },
  ];
}
