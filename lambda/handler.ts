import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import pLimit from 'p-limit';
import { attempt, type Outcome, type Work } from './attempt.ts';
import { clean, type Document } from './cleaner/index.ts';
import type { Config } from './config.ts';
import type { Tools } from './fetch.ts';
import { processEvent } from './process.ts';
import { BadEventError, type ObjectEvent, objectEvents } from './storage/events.ts';

export type { Outcome } from './attempt.ts';

export interface Dependencies {
  readonly s3: S3Client;
  readonly config: Config;
  /** Called once for each object; must not throw. */
  readonly observe?: (outcome: Outcome) => void;
  /** Called for each document of a web archive; must not throw. */
  readonly onArchived?: (document: Document, cleanMs: number) => void;
  /** Called for a message that holds no S3 event; it fails, for a person should see it in the dead-letter queue. */
  readonly reject?: (messageId: string, error: BadEventError) => void;
  /** Replaced in tests only. */
  readonly clean?: typeof clean;
}

export type Handler = (
  event: SQSEvent,
  context?: Pick<Context, 'getRemainingTimeInMillis'>,
) => Promise<SQSBatchResponse>;

/** Time kept back at the end of an invocation to report what failed, in milliseconds. */
const RESERVE_MS = 1_000;

/**
 * Time that has to be left for an object to be begun, in milliseconds; at most a quarter of the function's. The cleaner
 * cannot be interrupted: begun too late, a large page would end the function, and take the whole batch with it.
 */
const BEGIN_MS = 10_000;

/**
 * The handler of queue batches of S3 events. Lambda, the local pipeline and the tests run this one; only what they
 * pass in differs. It never throws: an object that fails is reported by its message alone, and the queue tries that again.
 */
export function createHandler(dependencies: Dependencies): Handler {
  const { s3, config, observe, onArchived, reject } = dependencies;
  const tools: Tools = { s3, config, onArchived, clean: dependencies.clean ?? clean };
  // One gate for all batches of this process: what it bounds is the process's memory.
  const limited = pLimit(config.concurrency);
  return async (event, context) => {
    const remaining = () => (context?.getRemainingTimeInMillis() ?? Number.POSITIVE_INFINITY) - RESERVE_MS;
    const deadline = (mostMs = config.deadlineMs) =>
      AbortSignal.timeout(Math.max(0, Math.min(mostMs, remaining())));
    const least = Math.min(BEGIN_MS, remaining() / 4);
    const inTime: Work = async (...object) => {
      if (remaining() < least) throw new DOMException('No time was left to begin it', 'TimeoutError');
      return processEvent(...object);
    };
    const work = (record: SQSRecord) =>
      limited(async () => {
        const tries = Number(record.attributes.ApproximateReceiveCount);
        const failures: unknown[] = [];
        for (const object of eventsOf(record, reject)) {
          const last = tries >= config.maxTries;
          const outcome = await attempt(tools, object, { tries, last }, deadline, inTime);
          observe?.(outcome);
          if (outcome.failure) failures.push(outcome.failure.error);
        }
        if (failures.length > 0) throw failures[0];
      });
    // A processor keeps the state of one batch, so each batch gets its own.
    const processor = new BatchProcessor(EventType.SQS);
    return processPartialResponse(event, work, processor, { throwOnFullBatchFailure: false });
  };
}

function eventsOf(record: SQSRecord, reject: Dependencies['reject']): ObjectEvent[] {
  try {
    return objectEvents(record.body);
  } catch (error) {
    if (error instanceof BadEventError) reject?.(record.messageId, error);
    throw error;
  }
}
