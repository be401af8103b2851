import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadEventError, objectEvents } from '../../lambda/storage/events.ts';

const notified = (eventName: unknown, object: object = { key: 'a' }, more: object = {}) =>
  JSON.stringify({ Records: [{ eventName, s3: { bucket: { name: 'raw' }, object }, ...more }] });
const bridged = (type: unknown, detail: object = {}, more: object = {}) =>
  JSON.stringify({
    'detail-type': type,
    detail: { bucket: { name: 'raw' }, object: { key: 'a' }, ...detail },
    ...more,
  });
const BARE = { bucket: 'raw', key: 'a', version: null, sequencer: null, size: null, time: null };
const TIME = '2026-01-01T00:00:00.000Z';

describe('a notification', () => {
  it.each([
    ['ObjectCreated:Put', 'created'],
    ['ObjectCreated:CompleteMultipartUpload', 'created'],
    ['s3:ObjectCreated:Copy', 'created'],
    ['ObjectRemoved:DeleteMarkerCreated', 'hidden'],
    ['s3:ObjectRemoved:DeleteMarkerCreated', 'hidden'],
    ['ObjectRemoved:Delete', 'deleted'],
  ])('%s tells of an object that is %s, with no more than it says', (name, type) => {
    expect(objectEvents(notified(name))).toEqual([{ ...BARE, type }]);
  });

  it('says which version came when, how large it is and where it stands in the order', () => {
    const object = { key: 'b+%C3%BC', size: 7, versionId: 'v1', sequencer: '0F' };
    expect(objectEvents(notified('ObjectCreated:Put', object, { eventTime: TIME }))).toEqual([
      { type: 'created', bucket: 'raw', key: 'b ü', version: 'v1', sequencer: '0F', size: 7, time: TIME },
    ]);
  });

  it.each(['ObjectTagging:Put', 'ObjectRestore:Completed', 's3:TestEvent', undefined, 7])(
    'named %s is of no interest',
    (name) => {
      expect(objectEvents(notified(name))).toEqual([]);
    },
  );
});

describe('an EventBridge event', () => {
  it.each([
    ['Object Created', undefined, 'created'],
    ['Object Deleted', 'Delete Marker Created', 'hidden'],
    ['Object Deleted', 'Permanently Deleted', 'deleted'],
    ['Object Deleted', undefined, 'deleted'],
  ])('%s (%s) tells of an object that is %s', (name, deletion, type) => {
    expect(objectEvents(bridged(name, { 'deletion-type': deletion }))).toEqual([{ ...BARE, type }]);
  });

  it('says which version came when, how large it is and where it stands in the order', () => {
    const object = { key: 'b+%C3%BC', size: 7, 'version-id': 'v1', sequencer: '0F' };
    expect(objectEvents(bridged('Object Created', { object }, { time: TIME }))).toEqual([
      { ...BARE, type: 'created', key: 'b+%C3%BC', version: 'v1', sequencer: '0F', size: 7, time: TIME },
    ]);
  });

  it.each(['Object Restore Completed', 'Object Tags Added'])('%s is of no interest', (name) => {
    expect(objectEvents(bridged(name, { 'deletion-type': 'Permanently Deleted' }))).toEqual([]);
  });

  it('of a lifecycle rule that expires an object is passed over, that of a person is not', () => {
    expect(objectEvents(bridged('Object Deleted', { reason: 'Lifecycle Expiration' }))).toEqual([]);
    expect(objectEvents(bridged('Object Deleted', { reason: 'DeleteObject' }))).toHaveLength(1);
  });
});

describe('a message that is no event', () => {
  it.each([
    ['{"Records":', 'not JSON'],
    ['null', 'neither "Records" nor "detail-type"'],
    ['"text"', 'neither "Records" nor "detail-type"'],
    ['{"Records":{},"detail-type":7}', 'neither "Records" nor "detail-type"'],
    [notified('ObjectCreated:Put', { key: 'a%zz' }), 'not percent-encoded: a%zz'],
    [notified('ObjectCreated:Put', { key: '' }), 'no bucket or key'],
    [notified('ObjectCreated:Put', { key: 7 }), 'no bucket or key'],
    [notified('ObjectCreated:Put', {}, { s3: { object: { key: 'a' } } }), 'no bucket or key'],
    [notified('ObjectCreated:Put', {}, { s3: { bucket: { name: 'raw' } } }), 'no bucket or key'],
    [notified('ObjectCreated:Put', {}, { s3: null }), 'no bucket or key'],
    [bridged('Object Created', { bucket: null }), 'no bucket or key'],
    [bridged('Object Created', {}, { detail: null }), 'no bucket or key'],
  ])('%s is refused with the cause', (body, cause) => {
    let error: unknown;
    try {
      objectEvents(body);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(BadEventError);
    expect(error).toMatchObject({ name: 'BadEventError', message: expect.stringContaining(cause) });
  });

  it('whatever it holds fails as such, never by accident', () => {
    const value = fc.jsonValue({ maxDepth: 2 });
    const near = fc.oneof(
      value,
      value.map((record) => ({ Records: [record] })),
      fc.tuple(value, value).map(([s3, object]) => ({
        Records: [
          { eventName: 'ObjectCreated:Put', s3 },
          { eventName: 'ObjectCreated:Put', s3: { bucket: { name: 'raw' }, object } },
        ],
      })),
      value.map((detail) => ({ 'detail-type': 'Object Created', detail })),
    );
    fc.assert(
      fc.property(near, (message) => {
        try {
          objectEvents(JSON.stringify(message));
        } catch (error) {
          expect(error).toBeInstanceOf(BadEventError);
        }
      }),
    );
  });
});
