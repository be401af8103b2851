import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { acknowledgeWildcard } from './acknowledge.ts';

export interface CleaningAccess {
  readonly raw: IBucket;
  readonly clean: IBucket;
  readonly prefixes: { readonly raw: string; readonly output: string; readonly quarantine: string };
  readonly deletes: boolean;
}

/**
 * What the cleaner may do, and no more: read raw pages below their prefix, write below the two output prefixes and look
 * at what stands there. The buckets' own `grant` methods would give wildcard actions.
 */
export function grantCleaning(role: Role, access: CleaningAccess): void {
  const { raw, clean, prefixes, deletes } = access;
  grantObjects(role, raw, prefixes.raw, ['s3:GetObject', 's3:GetObjectVersion']);
  // s3:GetObject is what a HEAD of an output needs; large outputs go up in parts.
  const output = [
    's3:GetObject',
    's3:PutObject',
    's3:AbortMultipartUpload',
    ...(deletes ? ['s3:DeleteObject'] : []),
  ];
  grantObjects(role, clean, prefixes.output, output);
  grantObjects(role, clean, prefixes.quarantine, ['s3:PutObject']);
  // Without it a missing key answers 403 instead of 404. A condition on the prefix would not match those requests.
  role.addToPolicy(
    new PolicyStatement({ actions: ['s3:ListBucket'], resources: [raw.bucketArn, clean.bucketArn] }),
  );
  raw.encryptionKey?.grantDecrypt(role);
  clean.encryptionKey?.grant(role, 'kms:Decrypt', 'kms:GenerateDataKey');
}

/** Grants actions on the objects below a prefix, and acknowledges the wildcard that stands for their keys. */
export function grantObjects(role: Role, bucket: IBucket, prefix: string, actions: string[]): void {
  const resource = bucket.arnForObjects(`${prefix}*`);
  role.addToPolicy(new PolicyStatement({ actions, resources: [resource] }));
  acknowledgeWildcard(
    role,
    resource,
    'Keys of pages are not known in advance: the narrowest resource is every object below one prefix.',
  );
}
