import type { Logger } from '@aws-lambda-powertools/logger';
import { type Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Outcome } from './attempt.ts';
import type { Document, Overrides } from './cleaner/index.ts';
import { PermanentError } from './quarantine.ts';
import { statusOf } from './storage/faults.ts';

/** Below this confidence a page counts as LowConfidence; the alarm watches their share. */
export const LOW_CONFIDENCE = 0.5;

/**
 * One log line and the metrics of an object's outcome. Article text never goes in: of a document only numbers,
 * kinds and flags, of an unexpected error only its name and where it was thrown, for its message may quote the page.
 */
export function observeOutcome(logger: Logger, metrics: Metrics, outcome: Outcome): void {
  const { object, status, documents, tries, failure } = outcome;
  const facts = {
    bucket: object.bucket,
    key: object.key,
    version: object.version,
    status,
    tries,
    ms: Math.round(outcome.ms),
    cleanMs: Math.round(outcome.cleanMs),
  };
  if (failure) {
    const cause = causeOf(failure.error);
    logger.error('Object failed', {
      ...facts,
      ...failureFacts(failure),
      cause,
      error: describe(failure.error),
    });
    metrics.addMetric('Failures', MetricUnit.Count, 1);
    metrics.addMetric(`Failures.${cause}`, MetricUnit.Count, 1);
    if (failure.quarantined !== null) metrics.addMetric('Quarantined', MetricUnit.Count, 1);
    return;
  }
  const { pages } = outcome;
  const counts = pages && { documents: pages.documents, faults: pages.faults.length };
  logger.info('Object done', { ...facts, ...documentFacts(documents), ...counts });
  if (status === 'cleaned') metrics.addMetric('Time', MetricUnit.Milliseconds, Math.round(outcome.ms));
  else metrics.addMetric('Acknowledged', MetricUnit.Count, 1);
  for (const document of status === 'cleaned' ? documents : [])
    observeDocument(metrics, document, outcome.cleanMs / documents.length);
  if (counts) metrics.addMetric('PageFaults', MetricUnit.Count, counts.faults);
}

/** Warns of each override that is not used; once a start, for pages of its host say so themselves. */
export function warnOfOverrides(logger: Logger, overrides: Overrides | null): void {
  for (const { host, ignored } of overrides?.all ?? []) {
    if (ignored !== null) logger.warn('Override not used', { host, reason: ignored });
  }
}

/** The metrics of one document. Those of a web archive come one by one, for nobody holds them all. */
export function observeDocument(metrics: Metrics, document: Document, cleanMs: number): void {
  const { text, quality, source, removed, lifted } = document;
  metrics.addMetric('Pages', MetricUnit.Count, 1);
  metrics.addMetric('Words', MetricUnit.Count, quality.words);
  metrics.addMetric('Bytes', MetricUnit.Bytes, source.bytes);
  metrics.addMetric('Confidence', MetricUnit.NoUnit, quality.confidence);
  metrics.addMetric('LowConfidence', MetricUnit.Count, quality.confidence < LOW_CONFIDENCE ? 1 : 0);
  // Rounded, for every digit of every page is stored and paid for.
  metrics.addMetric('CleanTime', MetricUnit.Milliseconds, Math.round(cleanMs * 10) / 10);
  metrics.addMetric('Kept', MetricUnit.Count, text.split('\n\n').filter(Boolean).length);
  metrics.addMetric('Dropped', MetricUnit.Count, removed.length);
  metrics.addMetric('Lifted', MetricUnit.Count, lifted.length);
  for (const [kind, count] of countKinds(removed))
    metrics.addMetric(`Dropped.${kind}`, MetricUnit.Count, count);
  for (const [kind, count] of countKinds(lifted))
    metrics.addMetric(`Lifted.${kind}`, MetricUnit.Count, count);
}

/** Of a message that holds no S3 event: it names no object, so the log and the dead-letter queue are all there is. */
export function observeRejection(logger: Logger, metrics: Metrics, messageId: string, error: Error): void {
  logger.error('Message is no S3 event', { messageId, error: error.message });
  metrics.addMetric('Failures', MetricUnit.Count, 1);
  metrics.addMetric('Failures.bad-event', MetricUnit.Count, 1);
}

/** Of one document what tells most; of a file of records only how many. */
function documentFacts(documents: readonly Document[]): Record<string, unknown> {
  const [document] = documents;
  if (!document) return {};
  if (documents.length > 1) return { documents: documents.length, cleaner: document.cleaner.version };
  return {
    input: document.source.input,
    bytes: document.source.bytes,
    words: document.quality.words,
    confidence: document.quality.confidence,
    dropped: document.removed.length,
    lifted: document.lifted.length,
    flags: document.quality.flags.map((flag) => flag.flag),
    cleaner: document.cleaner.version,
  };
}

const failureFacts = (failure: NonNullable<Outcome['failure']>) => ({
  permanent: failure.permanent,
  ...(failure.quarantined === null ? {} : { quarantined: failure.quarantined }),
});

function countKinds(blocks: readonly { readonly kind: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of blocks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** A word for the metric: the code of a permanent failure, else what of S3 failed. */
function causeOf(error: unknown): string {
  if (error instanceof PermanentError) return error.code;
  // The error document of a faulty object could not be written either: that is what has to be mended.
  if (error instanceof AggregateError) return causeOf(error.errors.at(-1));
  if (['TimeoutError', 'AbortError'].includes((error as Error | null)?.name ?? '')) return 'timeout';
  const status = statusOf(error);
  if (status === null) return 'no-answer';
  return status === 503 || status === 429 ? 'throttled' : status === 403 ? 'denied' : `s3-${status}`;
}

function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  if (error instanceof AggregateError) return { name: error.name, errors: error.errors.map(describe) };
  if (error instanceof PermanentError && error.code === 'internal') {
    const cause = error.cause as Error;
    const frames = (cause.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
    return { name: cause.name, stack: frames.slice(0, 8).map((line) => line.trim()) };
  }
  return { name: error.name, message: error.message, status: statusOf(error) };
}
