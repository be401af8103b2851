import { S3Client } from '@aws-sdk/client-s3';

/** The S3 client of the functions: four attempts at a request, and none that hangs. */
export function lambdaS3(): S3Client {
  return new S3Client({
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
  });
}
