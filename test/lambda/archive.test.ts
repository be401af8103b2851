import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Config, DEFAULTS } from '../../lambda/config.ts';
import { createHandler, type Outcome } from '../../lambda/handler.ts';
import { batch, s3Message } from './support/events.ts';
import { fakeClean } from './support/fake-clean.ts';
import { FakeS3, s3Error } from './support/fake-s3.ts';
import { answer, warcRecord } from './support/warc.ts';

let s3: FakeS3;
let outcomes: Outcome[];
beforeEach(() => {
  s3 = new FakeS3();
  outcomes = [];
});
const KEY = 'crawl.warc.gz';
const OUTPUT = 'crawl.warc.gz.jsonl.gz';
const NONE = { batchItemFailures: [] };

const warc = (...pages: string[]) =>
  Buffer.concat(
    pages.map((page, n) =>
      gzipSync(warcRecord({ type: 'response', url: `https://e.org/${n}` }, answer(page))),
    ),
  );
const handlerWith = (config: Partial<Config> = {}) =>
  createHandler({
    s3: s3.client,
    config: { ...DEFAULTS, outputBucket: 'clean', ...config },
    clean: fakeClean(),
    observe: (outcome) => outcomes.push(outcome),
  });
const entries = () =>
  gunzipSync(s3.bytes('clean', OUTPUT))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('a web archive', () => {
  it('becomes one gzipped JSONL file, faults in their place', async () => {
    const raw = s3.put('raw', KEY, warc('one', 'POISON', 'BUG', 'two'));
    expect(await handlerWith()(batch(s3Message(KEY, raw)))).toEqual(NONE);
    expect(s3.keys('clean')).toEqual([OUTPUT]);
    expect(entries().map((entry) => entry.text ?? entry.cause.code)).toEqual([
      'ONE',
      'binary',
      'internal',
      'TWO',
    ]);
    expect(entries()[0]).toMatchObject({ url: 'https://e.org/0', source: { key: KEY, version: raw.id } });
    expect(outcomes[0]).toMatchObject({ status: 'cleaned', archive: { documents: 2, faults: 2, words: 6 } });
  });

  it('may be larger than other objects, up to a limit of its own', async () => {
    const raw = s3.put('raw', KEY, warc('a page of some length'));
    const size = 5_000_000_000;
    expect(await handlerWith({ maxBytes: 100 })(batch(s3Message(KEY, raw)))).toEqual(NONE);
    await handlerWith()(batch(s3Message(KEY, { ...raw, size })));
    expect(outcomes[1]?.failure?.error).toMatchObject({ code: 'too-large' });
  });

  it('keeps the order of events: old ones and repeats change nothing', async () => {
    const first = s3.put('raw', KEY, warc('first'));
    const second = s3.put('raw', KEY, warc('second'));
    for (const version of [first, second, first, second])
      expect(await handlerWith()(batch(s3Message(KEY, version)))).toEqual(NONE);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['cleaned', 'cleaned', 'stale', 'done']);
    expect(entries()[0].text).toBe('SECOND');
  });

  it('goes back to the queue when another writer was faster', async () => {
    const raw = s3.put('raw', KEY, warc('mine'));
    s3.after = async (name) => {
      if (name === 'HeadObject') s3.put('clean', OUTPUT, 'another');
    };
    expect((await handlerWith()(batch(s3Message(KEY, raw, { tries: 5 })))).batchItemFailures).toHaveLength(1);
    expect(outcomes[0]?.failure).toMatchObject({ permanent: false });
    expect(s3.text('clean', OUTPUT)).toBe('another');
  });

  it.each([
    ['cut', warc('one', 'two').subarray(0, -30), 'bad-gzip'],
    ['no archive', Buffer.from('<html></html>'), 'bad-record'],
    ['without a page', gzipSync(warcRecord({ type: 'warcinfo' }, 'x')), 'bad-record'],
    ['of faults alone', warc('POISON', 'POISON'), 'bad-record'],
  ])('that is %s is at fault itself, and leaves nothing half done', async (_, body, code) => {
    const raw = s3.put('raw', KEY, body);
    await handlerWith()(batch(s3Message(KEY, raw, { tries: 5 })));
    expect(s3.keys('clean')).toEqual([`quarantine/${KEY}.error`]);
    expect(s3.json('clean', `quarantine/${KEY}.error`).cause.code).toBe(code);
  });

  it('is tried again when S3 fails on the way', async () => {
    const raw = s3.put('raw', KEY, warc('one'));
    s3.before = async (name) => {
      if (name === 'PutObject') throw s3Error('SlowDown', 503);
    };
    await handlerWith()(batch(s3Message(KEY, raw, { tries: 5 })));
    expect(outcomes[0]?.failure).toMatchObject({ permanent: false, error: { name: 'SlowDown' } });
  });

  it('that is gone, or deleted, leaves nothing', async () => {
    const config = { deletes: true };
    expect(await handlerWith(config)(batch(s3Message(KEY, { id: 'v9' })))).toEqual(NONE);
    const raw = s3.put('raw', KEY, warc('one'));
    await handlerWith(config)(batch(s3Message(KEY, raw)));
    const marker = s3.put('raw', KEY, null);
    const eventName = 'ObjectRemoved:DeleteMarkerCreated';
    await handlerWith(config)(batch(s3Message(KEY, marker, { eventName })));
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['gone', 'cleaned', 'removed']);
    expect(s3.keys('clean')).toEqual([]);
  });
});
