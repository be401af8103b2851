import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import pLimit from 'p-limit';
import { clean } from './cleaner/index.ts';
import type { Config } from './config.ts';
import type { Tools } from './fetch.ts';
import { processEvent, type Result } from './process.ts';
import { PermanentError, writeQuarantine } from './quarantine.ts';
import { BadEventError, type ObjectEvent, objectEvents } from './storage/events.ts';

/** What became of one object of a batch: for logs, metrics and the local pipeline's progress. Holds the article's text: never log it whole. */
export interface Outcome {
  readonly object: ObjectEvent;
  readonly status: Result['status'] | 'failed';
  readonly document: Result['document'];
  /** Time in the cleaner and in all, in milliseconds. */
  readonly cleanMs: number;
  readonly ms: number;
  readonly tries: number;
  /** Set when it failed; `quarantined` is the key of the error document when this was the last try. */
  readonly failure: {
    readonly error: unknown;
    readonly permanent: boolean;
    readonly quarantined: string | null;
  } | null;
}

export interface Dependencies {
  readonly s3: S3Client;
  readonly config: Config;
  /** Called once for each object; must not throw. */
  readonly observe?: (outcome: Outcome) => void;
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
 * The handler of queue batches of S3 events. Lambda, the local pipeline and the tests run this one; only what they
 * pass in differs. It never throws: an object that fails is reported by its message alone, and the queue tries that again.
 */
export function createHandler(dependencies: Dependencies): Handler {
  const { s3, config, observe, reject } = dependencies;
  const tools: Tools = { s3, config, clean: dependencies.clean ?? clean };
  // One gate for all batches of this process: what it bounds is the process's memory.
  const limited = pLimit(config.concurrency);
  return async (event, context) => {
    const remaining = () => (context?.getRemainingTimeInMillis() ?? Number.POSITIVE_INFINITY) - RESERVE_MS;
    const work = (record: SQSRecord) =>
      limited(async () => {
        const tries = Number(record.attributes.ApproximateReceiveCount);
        const failures: unknown[] = [];
        for (const object of eventsOf(record, reject)) {
          const signal = AbortSignal.timeout(Math.max(0, Math.min(config.deadlineMs, remaining())));
          const outcome = await attempt(tools, object, tries, signal);
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

async function attempt(
  tools: Tools,
  object: ObjectEvent,
  tries: number,
  signal: AbortSignal,
): Promise<Outcome> {
  const started = performance.now();
  const ended = () => performance.now() - started;
  try {
    const result = await processEvent(tools, object, signal);
    return { object, ...result, ms: ended(), tries, failure: null };
  } catch (error) {
    const failure = await judge(tools, object, tries, error, signal);
    return { object, status: 'failed', document: null, cleanMs: 0, ms: ended(), tries, failure };
  }
}

/** A permanent failure on its last try leaves an error document, for the queue's message alone tells a person nothing. */
async function judge(
  tools: Tools,
  object: ObjectEvent,
  tries: number,
  error: unknown,
  signal: AbortSignal,
): Promise<NonNullable<Outcome['failure']>> {
  if (!(error instanceof PermanentError)) return { error, permanent: false, quarantined: null };
  if (tries < tools.config.maxTries) return { error, permanent: true, quarantined: null };
  try {
    const quarantined = await writeQuarantine(tools.s3, tools.config, object, error, tries, signal);
    return { error, permanent: true, quarantined };
  } catch (fault) {
    return { error: new AggregateError([error, fault]), permanent: true, quarantined: null };
  }
}
