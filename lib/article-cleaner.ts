import { Duration } from 'aws-cdk-lib';
import { Metric, type MetricOptions, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IFunction, ILayerVersion } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { S3_SERVER_ACCESS_LOGS_USE_BUCKET_POLICY } from 'aws-cdk-lib/cx-api';
import { Construct } from 'constructs';
import { DEFAULTS } from '../lambda/config.ts';
import { type CleaningAccess, grantCleaning } from './access.ts';
import { accessLogBucket, dataBucket } from './buckets.ts';
import { deployedPath } from './deployed-path.ts';
import { BundledFunction, lambdaFile } from './function.ts';
import { Intake } from './intake.ts';
import { LAYER_FOLDER, overridesLayer } from './overrides.ts';
import type { ArticleCleanerProps } from './props.ts';

export type { ArticleCleanerProps } from './props.ts';

/** CloudWatch namespace of the cleaner's own metrics. */
const NAMESPACE = 'Winnow';

/**
 * The pipeline: a raw page put into one bucket becomes a clean document in another, by way of a queue.
 *
 * @example
 * const cleaner = new ArticleCleaner(this, 'Cleaner', { rawPrefix: 'pages/', outputPrefix: 'articles/' });
 * cleaner.grantUpload(scraperRole);
 * cleaner.grantRead(searchIndexer);
 */
export class ArticleCleaner extends Construct {
  readonly rawBucket: IBucket;
  readonly cleanBucket: IBucket;
  readonly queue: IQueue;
  readonly deadLetterQueue: IQueue;
  readonly function: IFunction;
  readonly logGroup: ILogGroup;
  /** Dimension `service` of the metrics: tells this cleaner from others of the account. */
  readonly serviceName: string;
  /** What a function needs that does the same work elsewhere, as the backfill does: its rights, its settings, its overrides. */
  readonly access: CleaningAccess;
  readonly environment: Readonly<Record<string, string>>;
  readonly layers: readonly ILayerVersion[];

  /** @throws Error when raw and clean bucket are the same, for every output would come back as an input, or a number or prefix is none */
  constructor(scope: Construct, id: string, props: ArticleCleanerProps = {}) {
    super(scope, id);
    checkProps(props);
    // By the bucket's policy: apps without this feature flag would ask for an ACL, which these buckets refuse.
    this.node.setContext(S3_SERVER_ACCESS_LOGS_USE_BUCKET_POLICY, true);
    const prefixes = {
      raw: props.rawPrefix ?? '',
      output: props.outputPrefix ?? DEFAULTS.outputPrefix,
      quarantine: props.quarantinePrefix ?? DEFAULTS.quarantinePrefix,
    };
    this.serviceName = deployedPath(this).join('-');
    const buckets = this.makeBuckets(props, prefixes.quarantine);
    this.rawBucket = buckets.raw;
    this.cleanBucket = buckets.clean;

    const timeout = props.timeout ?? Duration.seconds(60);
    const maxTries = props.maxTries ?? DEFAULTS.maxTries;
    const deletes = props.deletes ?? DEFAULTS.deletes;
    this.access = { raw: this.rawBucket, clean: this.cleanBucket, prefixes, deletes };
    const overrides = props.overrides === undefined ? null : overridesLayer(this, props.overrides);
    this.layers = overrides === null ? [] : [overrides];
    this.environment = this.makeEnvironment(props, maxTries, deletes);
    const intake = new Intake(this, 'Intake', {
      bucket: this.rawBucket,
      prefix: prefixes.raw,
      deletes,
      maxTries,
      timeout,
    });
    this.queue = intake.queue;
    this.deadLetterQueue = intake.deadLetters;

    const cleaner = new BundledFunction(this, 'Cleaner', {
      entry: props.entry ?? lambdaFile('index'),
      description: 'Cleans raw articles (Winnow)',
      memorySize: props.memorySize ?? 1024,
      timeout,
      logRetention: props.logRetention,
      environment: this.environment,
      layers: this.layers,
    });
    this.function = cleaner.function;
    this.logGroup = cleaner.logGroup;
    grantCleaning(cleaner.role, this.access);
    cleaner.function.addEventSource(
      new SqsEventSource(intake.queue, {
        batchSize: props.batchSize ?? 10,
        maxConcurrency: props.maxConcurrency ?? 100,
        reportBatchItemFailures: true,
      }),
    );
  }

  /** Lets someone put raw pages below the raw prefix. */
  grantUpload(grantee: IGrantable): Grant {
    return this.rawBucket.grantPut(grantee, `${this.access.prefixes.raw}*`);
  }

  /** Lets someone read the documents. */
  grantRead(grantee: IGrantable): Grant {
    return this.cleanBucket.grantRead(grantee, `${this.access.prefixes.output}*`);
  }

  /** Lets someone read the error documents. */
  grantReadQuarantine(grantee: IGrantable): Grant {
    return this.cleanBucket.grantRead(grantee, `${this.access.prefixes.quarantine}*`);
  }

  /** One of the cleaner's own metrics, for example `Words` or `Dropped.related`; see docs/operations.md for the list. */
  metric(name: string, options: MetricOptions = {}): Metric {
    return new Metric({
      namespace: NAMESPACE,
      metricName: name,
      dimensionsMap: { service: this.serviceName },
      statistic: Stats.SUM,
      ...options,
    }).attachTo(this);
  }

  /** Pages cleaned. */
  metricPages(options?: MetricOptions): Metric {
    return this.metric('Pages', options);
  }

  /** Failed tries of any cause; `metric('Failures.too-large')` and so on for one. */
  metricFailures(options?: MetricOptions): Metric {
    return this.metric('Failures', options);
  }

  /** Error documents written. */
  metricQuarantined(options?: MetricOptions): Metric {
    return this.metric('Quarantined', options);
  }

  /** Average confidence of the documents, 0 to 1. */
  metricConfidence(options?: MetricOptions): Metric {
    return this.metric('Confidence', { statistic: Stats.AVERAGE, ...options });
  }

  /** Median time in the cleaner, in milliseconds a page. */
  metricCleanTime(options?: MetricOptions): Metric {
    return this.metric('CleanTime', { statistic: Stats.percentile(50), ...options });
  }

  private makeBuckets(
    props: ArticleCleanerProps,
    quarantinePrefix: string,
  ): { raw: IBucket; clean: IBucket } {
    const { rawBucket, cleanBucket } = props;
    if (rawBucket && cleanBucket) return { raw: rawBucket, clean: cleanBucket };
    const accessLogs = accessLogBucket(this, 'AccessLogs', props.accessLogRetention);
    const make = (
      id: string,
      prefix: string,
      lifecycleRules: { prefix: string; expiration: Duration }[] = [],
    ) =>
      dataBucket(this, id, {
        accessLogs,
        accessLogsPrefix: prefix,
        encryptionKey: props.encryptionKey,
        versionRetention: props.versionRetention,
        lifecycleRules,
      });
    const expiry = {
      prefix: quarantinePrefix,
      expiration: props.quarantineRetention ?? Duration.days(90),
    };
    return { raw: rawBucket ?? make('Raw', 'raw/'), clean: cleanBucket ?? make('Clean', 'clean/', [expiry]) };
  }

  private makeEnvironment(
    props: ArticleCleanerProps,
    maxTries: number,
    deletes: boolean,
  ): Record<string, string> {
    return {
      WINNOW_OUTPUT_BUCKET: this.cleanBucket.bucketName,
      WINNOW_OUTPUT_PREFIX: this.access.prefixes.output,
      WINNOW_QUARANTINE_PREFIX: this.access.prefixes.quarantine,
      WINNOW_TEXT: String(props.text ?? DEFAULTS.text),
      WINNOW_MARKDOWN: String(props.markdown ?? DEFAULTS.markdown),
      WINNOW_DELETES: String(deletes),
      WINNOW_MAX_BYTES: String(props.maxBytes ?? DEFAULTS.maxBytes),
      WINNOW_MAX_ARCHIVE_BYTES: String(props.maxArchiveBytes ?? DEFAULTS.maxArchiveBytes),
      WINNOW_CONCURRENCY: String(props.objectsAtOnce ?? DEFAULTS.concurrency),
      WINNOW_MAX_TRIES: String(maxTries),
      WINNOW_POLICY: JSON.stringify(props.policy ?? DEFAULTS.policy),
      ...(this.layers.length > 0 ? { WINNOW_OVERRIDES: LAYER_FOLDER } : {}),
      POWERTOOLS_SERVICE_NAME: this.serviceName,
      POWERTOOLS_METRICS_NAMESPACE: NAMESPACE,
    };
  }
}

function checkProps(props: ArticleCleanerProps): void {
  const { rawBucket, cleanBucket } = props;
  // Two imports of one bucket are two objects of one name.
  if (rawBucket !== undefined && rawBucket.bucketName === cleanBucket?.bucketName) {
    throw new Error('rawBucket and cleanBucket must differ: every output would come back as an input');
  }
  for (const name of ['rawPrefix', 'outputPrefix', 'quarantinePrefix'] as const) {
    if (/[*?]|\$\{/.test(props[name] ?? ''))
      throw new Error(`${name} must hold no *, ? or \${: a policy would read more into them: ${props[name]}`);
  }
  for (const name of ['maxBytes', 'maxArchiveBytes', 'objectsAtOnce', 'maxTries'] as const) {
    const value = props[name];
    if (value !== undefined && !(Number.isInteger(value) && value > 0))
      throw new Error(`${name} must be a positive whole number: ${value}`);
  }
}
