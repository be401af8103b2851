import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type IBucket,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** What every bucket of Winnow has: nobody else's, nobody's to read, TLS only, and still there when the stack is gone. */
const PRIVATE: BucketProps = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: RemovalPolicy.RETAIN,
};

/** A bucket that holds the access logs of others. S3 cannot deliver them under a customer key. */
export function accessLogBucket(scope: Construct, id: string, retention = Duration.days(90)): IBucket {
  const bucket = new Bucket(scope, id, {
    ...PRIVATE,
    encryption: BucketEncryption.S3_MANAGED,
    lifecycleRules: [{ expiration: retention }],
  });
  return asInterface(bucket);
}

export interface DataBucketProps {
  readonly accessLogs: IBucket;
  readonly accessLogsPrefix: string;
  readonly encryptionKey: IKey | undefined;
  readonly versionRetention: Duration | undefined;
  readonly lifecycleRules?: LifecycleRule[];
}

/**
 * A versioned bucket of raw pages or documents. Versions are what order rests on: an event is answered from the very
 * version that it speaks of.
 */
export function dataBucket(scope: Construct, id: string, props: DataBucketProps): IBucket {
  const bucket = new Bucket(scope, id, {
    ...PRIVATE,
    versioned: true,
    encryption: props.encryptionKey ? BucketEncryption.KMS : BucketEncryption.S3_MANAGED,
    ...(props.encryptionKey ? { encryptionKey: props.encryptionKey, bucketKeyEnabled: true } : {}),
    serverAccessLogsBucket: props.accessLogs,
    serverAccessLogsPrefix: props.accessLogsPrefix,
    lifecycleRules: [
      {
        noncurrentVersionExpiration: props.versionRetention ?? Duration.days(30),
        // Delete markers that hide nothing any more: each deleted key would keep one for ever, and slow listings down.
        expiredObjectDeleteMarker: true,
        abortIncompleteMultipartUploadAfter: Duration.days(7),
      },
      ...(props.lifecycleRules ?? []),
    ],
  });
  return asInterface(bucket);
}

/** A `Bucket` is an `IBucket`, but the CDK's declarations say so only without `exactOptionalPropertyTypes`. */
const asInterface = (bucket: Bucket) => bucket as unknown as IBucket;
