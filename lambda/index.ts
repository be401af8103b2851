import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { configFromEnv } from './config.ts';
import { createHandler } from './handler.ts';
import { lambdaS3 } from './s3-client.ts';
import { observeDocument, observeOutcome, observeRejection, warnOfOverrides } from './telemetry.ts';

/** What Lambda starts: the handler with AWS behind it. Logs, metric namespace and service come from POWERTOOLS_* variables. */
const logger = new Logger();
const metrics = new Metrics();
const config = configFromEnv(process.env);
warnOfOverrides(logger, config.overrides);
const handle = createHandler({
  s3: lambdaS3(),
  config,
  observe: (outcome) => observeOutcome(logger, metrics, outcome),
  onArchived: (document, cleanMs) => observeDocument(metrics, document, cleanMs),
  reject: (messageId, error) => observeRejection(logger, metrics, messageId, error),
});

export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  logger.addContext(context);
  try {
    return await handle(event, context);
  } finally {
    if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
  }
}
