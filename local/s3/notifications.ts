import type { S3EventRecord } from 'aws-lambda';
import type { StoreEvent } from './store.ts';

/** Tells of a change as S3 does: key encoded like a form, etag without quotes, sequencer in hexadecimal. */
export function notification(event: StoreEvent): S3EventRecord {
  const { bucket, key, name, version } = event;
  return {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: 'us-east-1',
    eventTime: version.modified.toISOString(),
    eventName: name,
    userIdentity: { principalId: 'local' },
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: { 'x-amz-request-id': version.sequencer, 'x-amz-id-2': version.sequencer },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'local',
      bucket: { name: bucket, ownerIdentity: { principalId: 'local' }, arn: `arn:aws:s3:::${bucket}` },
      object: {
        key: encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+'),
        size: version.body.length,
        eTag: version.etag.replaceAll('"', ''),
        versionId: version.versionId,
        sequencer: version.sequencer,
      },
    },
  };
}
