import type { S3Client } from '@aws-sdk/client-s3';
import type { Context } from 'aws-lambda';
import pLimit from 'p-limit';
import { attempt, type Outcome, type Work } from './attempt.ts';
import { type BackfillEvent, type BackfillOptions, batchOf } from './backfill-event.ts';
import { clean, type Document } from './cleaner/index.ts';
import type { Config } from './config.ts';
import type { Tools } from './fetch.ts';
import { processObject } from './process.ts';
import { PermanentError } from './quarantine.ts';
import { nothing } from './result.ts';
import { writeShard } from './shard.ts';
import type { ObjectEvent } from './storage/events.ts';
import { outputKey, SUFFIX } from './storage/keys.ts';
import { compareVersions } from './storage/order.ts';
import { headOutput } from './storage/write.ts';

export interface BackfillConfig extends Config {
  readonly rawBucket: string;
  /** Only raw keys that begin so are the cleaner's. */
  readonly rawPrefix: string;
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
  /** Called for each document of a web archive. */
  readonly onArchived?: (document: Document, cleanMs: number) => void;
  /** Replaced in tests only. */
  readonly clean?: typeof clean;
}

export type Backfill = (
  event: BackfillEvent,
  context?: Pick<Context, 'getRemainingTimeInMillis'>,
) => Promise<BackfillReport>;

/** Time kept back at the end of an invocation for the shard, in milliseconds. */
const RESERVE_MS = 5_000;

/** How one object of a batch ended; the documents of a file of many are let go by now. */
type Ending = Pick<Outcome, 'object' | 'status' | 'failure' | 'forShard'>;

/**
 * The function of a backfill: cleans the objects of one batch as they stand now. Objects at fault are quarantined and
 * counted; live events that come meanwhile win, by the same conditional writes.
 *
 * @throws when S3 failed for any object: Step Functions tries the batch again, and what is done stays done
 */
export function createBackfill(dependencies: BackfillDependencies): Backfill {
  const { s3, config, observe, onArchived } = dependencies;
  const tools: Tools = { s3, config, onArchived, clean: dependencies.clean ?? clean };
  const limited = pLimit(config.concurrency);
  return async (event, context) => {
    const { objects, run, options } = batchOf(event, config);
    const work = workOf(options);
    const remaining = () => (context?.getRemainingTimeInMillis() ?? Number.POSITIVE_INFINITY) - RESERVE_MS;
    const deadline = (mostMs = config.deadlineMs) =>
      AbortSignal.timeout(Math.max(0, Math.min(mostMs, remaining())));
    const one = async (object: ObjectEvent): Promise<Ending> => {
      // There is no queue that would try a faulty object again: the first try is the last.
      const outcome = await attempt(tools, object, { tries: 1, last: true }, deadline, work);
      observe?.(outcome);
      const { status, failure, forShard } = outcome;
      return forShard ? { object, status, failure, forShard } : { object, status, failure };
    };
    const endings = await Promise.all(objects.map((object) => limited(() => one(object))));
    for (const { failure } of endings) if (failure && failure.quarantined === null) throw failure.error;
    const shard = await writeShard(s3, config, run, endings);
    return { counts: countStatuses(endings), failed: endings.flatMap(faultOf), shard };
  };
}

function workOf({ output, olderThan, again = false }: BackfillOptions): Work {
  const wishes = { sharded: output === 'shards', again };
  return async (tools, object, deadline) => {
    const isNew = olderThan !== undefined && (await isAtLeast(olderThan, tools, object, deadline()));
    return isNew ? nothing('done') : processObject(tools, object, deadline, wishes);
  };
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

function countStatuses(endings: readonly Ending[]): BackfillReport['counts'] {
  const counts: Partial<Record<Outcome['status'], number>> = {};
  for (const { status } of endings) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

function faultOf({ object, failure }: Ending): BackfillReport['failed'][number][] {
  if (!failure) return [];
  return [
    { key: object.key, code: failure.error instanceof PermanentError ? failure.error.code : 'internal' },
  ];
}
