import type { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Policy } from '../lambda/cleaner/index.ts';

/** Settings of `ArticleCleaner`. Every one has a default: `new ArticleCleaner(this, 'Cleaner')` is a whole pipeline. */
export interface ArticleCleanerProps {
  /**
   * Bucket that raw pages land in. Default: a new one.
   * A bucket of another stack or an imported one must send its events to EventBridge; a bucket of the same stack is
   * notified directly, and must have no notifications by `addEventNotification`. Of an imported bucket under a customer
   * key give the key too (`Bucket.fromBucketAttributes`), or the cleaner may not use it.
   */
  readonly rawBucket?: IBucket;
  /** Bucket that takes the documents; must be another than the raw one. Default: a new one. */
  readonly cleanBucket?: IBucket;
  /** Only raw objects whose key begins so are cleaned. Default: all. */
  readonly rawPrefix?: string;
  /** Put before every output key, for example `articles/`. Default: none. */
  readonly outputPrefix?: string;
  /**
   * Put before the keys of error documents, which expire. With an empty `outputPrefix` choose one that no raw key begins
   * with: documents below it would expire too. Default: `quarantine/`.
   */
  readonly quarantinePrefix?: string;
  /** Write the clean text as `KEY.txt` beside `KEY.json`: a second PUT, 5 $ a million pages. Default: true. */
  readonly text?: boolean;
  /** Write the article as Markdown, as `KEY.md` beside `KEY.json`: a further PUT. Default: false. */
  readonly markdown?: boolean;
  /** Deleting a raw object removes its outputs. Default: false. */
  readonly deletes?: boolean;
  /** What counts as text. Default: the cleaner's own policy. */
  readonly policy?: Partial<Policy>;
  /** Folder of overrides, `HOST.json` for single sites: see docs/overrides.md. Default: none. */
  readonly overrides?: string;
  /** Largest raw object in bytes; raise the memory with it. Default: 20 MiB. */
  readonly maxBytes?: number;
  /** Largest web archive (`.warc`, `.warc.gz`, `.wet.gz`) in bytes; give `timeout` up to 15 minutes for large ones. Default: 2 GiB. */
  readonly maxArchiveBytes?: number;
  /**
   * Absolute path of a module whose `handler` takes the queue's batches, made with `createHandler` of
   * `lambda/handler.ts`. Default: Winnow's own, `lambda/index.ts`.
   */
  readonly entry?: string;
  /** Memory of the cleaner function in MiB; CPU grows with it. Default: 1024. */
  readonly memorySize?: number;
  /** Time limit of one batch; the queue hides a message six times as long. Default: 60 seconds. */
  readonly timeout?: Duration;
  /** Functions that run at once, 2 to 1000. Default: 100. */
  readonly maxConcurrency?: number;
  /** Messages a batch, 1 to 10. Default: 10. */
  readonly batchSize?: number;
  /** Objects of one batch that are worked on at once. Default: 4. */
  readonly objectsAtOnce?: number;
  /** Tries before a message goes to the dead-letter queue. Default: 5. */
  readonly maxTries?: number;
  /** Customer key for the buckets that are made here. Default: keys managed by S3. */
  readonly encryptionKey?: IKey;
  /** How long the functions' logs are kept. Default: one month. */
  readonly logRetention?: RetentionDays;
  /** How long access logs are kept. Default: 90 days. */
  readonly accessLogRetention?: Duration;
  /** How long overwritten and deleted versions are kept in the buckets that are made here. Default: 30 days. */
  readonly versionRetention?: Duration;
  /** How long error documents are kept in a bucket that is made here. Default: 90 days. */
  readonly quarantineRetention?: Duration;
}
