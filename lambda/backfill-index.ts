import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import type { Context } from 'aws-lambda';
import { type BackfillReport, createBackfill } from './backfill.ts';
import type { BackfillEvent } from './backfill-event.ts';
import { configFromEnv } from './config.ts';
import { lambdaS3 } from './s3-client.ts';
import { observeDocument, observeOutcome, warnOfOverrides } from './telemetry.ts';

/** What Lambda starts for each batch of a backfill. */
const logger = new Logger();
const metrics = new Metrics();
const config = {
  ...configFromEnv(process.env),
  rawBucket: process.env.WINNOW_RAW_BUCKET ?? '',
  rawPrefix: process.env.WINNOW_RAW_PREFIX ?? '',
  shardPrefix: process.env.WINNOW_SHARD_PREFIX ?? '',
};
warnOfOverrides(logger, config.overrides);
const backfill = createBackfill({
  s3: lambdaS3(),
  config,
  observe: (outcome) => observeOutcome(logger, metrics, outcome),
  onArchived: (document, cleanMs) => observeDocument(metrics, document, cleanMs),
});

export async function handler(event: BackfillEvent, context: Context): Promise<BackfillReport> {
  logger.addContext(context);
  try {
    return await backfill(event, context);
  } finally {
    if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
  }
}
