import type { SQSEvent, SQSRecord } from 'aws-lambda';

/** A queue message with any body. */
export function message(body: string, id = 'm1', tries = 1): SQSRecord {
  return {
    messageId: id,
    receiptHandle: id,
    body,
    attributes: {
      ApproximateReceiveCount: String(tries),
      SentTimestamp: '0',
      SenderId: 'test',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:winnow',
    awsRegion: 'us-east-1',
  };
}

/** Percent-encoding of keys in S3 notifications: spaces as plus, slashes left alone. */
export const encodeKey = (key: string) =>
  key.split('/').map(encodeURIComponent).join('/').replaceAll('%20', '+');

/** One S3 notification record. */
export function notification(
  key: string,
  object: { id?: string; sequencer?: string; size?: number },
  eventName = 'ObjectCreated:Put',
) {
  return {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    eventTime: '2026-01-01T00:00:00.000Z',
    eventName,
    s3: {
      bucket: { name: 'raw' },
      object: { key: encodeKey(key), size: object.size, versionId: object.id, sequencer: object.sequencer },
    },
  };
}

/** A message with one S3 notification. */
export function s3Message(
  key: string,
  object: { id?: string; sequencer?: string; size?: number },
  more: { id?: string; tries?: number; eventName?: string } = {},
): SQSRecord {
  const body = JSON.stringify({ Records: [notification(key, object, more.eventName)] });
  return message(body, more.id ?? 'm1', more.tries ?? 1);
}

export const batch = (...records: SQSRecord[]): SQSEvent => ({ Records: records });
