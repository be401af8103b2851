import { beforeEach, describe, expect, it } from 'vitest';
import type { clean } from '../../lambda/cleaner/index.ts';
import { type Config, DEFAULTS } from '../../lambda/config.ts';
import { createHandler, type Outcome } from '../../lambda/handler.ts';
import { batch, message, notification, s3Message } from './support/events.ts';
import { fakeClean } from './support/fake-clean.ts';
import { FakeS3, s3Error } from './support/fake-s3.ts';

let s3: FakeS3;
let outcomes: Outcome[];
beforeEach(() => {
  s3 = new FakeS3();
  outcomes = [];
});

const handlerWith = (config: Partial<Config> = {}, version?: string) =>
  createHandler({
    s3: s3.client,
    config: { ...DEFAULTS, outputBucket: 'clean', ...config },
    clean: fakeClean(version),
    observe: (outcome) => outcomes.push(outcome),
  });
const NONE = { batchItemFailures: [] };
const failed = (...ids: string[]) => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});

describe('one object', () => {
  it('becomes a document that names its source, and its text', async () => {
    const raw = s3.put('raw', 'news/a.html', 'hello');
    expect(await handlerWith()(batch(s3Message('news/a.html', raw)))).toEqual(NONE);
    expect(s3.keys('clean')).toEqual(['news/a.html.json', 'news/a.html.txt']);
    expect(s3.text('clean', 'news/a.html.txt')).toBe('HELLO\n');
    const document = s3.json('clean', 'news/a.html.json');
    expect(document.text).toBe('HELLO');
    expect(document.source).toMatchObject({
      bucket: 'raw',
      key: 'news/a.html',
      version: raw.id,
      sequencer: raw.sequencer,
      etag: raw.etag.replaceAll('"', ''),
    });
    expect(outcomes).toMatchObject([{ status: 'cleaned', failure: null }]);
  });

  it('is read by the version of its event, not as it stands now', async () => {
    const first = s3.put('raw', 'a', 'first');
    s3.put('raw', 'a', 'second');
    await handlerWith()(batch(s3Message('a', first)));
    expect(s3.text('clean', 'a.txt')).toBe('FIRST\n');
  });

  it('goes below the output prefix, without text when that is off', async () => {
    const raw = s3.put('raw', 'a', 'x');
    await handlerWith({ outputPrefix: 'out/', text: false })(batch(s3Message('a', raw)));
    expect(s3.keys('clean')).toEqual(['out/a.json']);
  });

  it('may tell its address in its metadata', async () => {
    const raw = s3.put('raw', 'a', 'x', { metadata: { url: 'https://example.org/a' } });
    await handlerWith()(batch(s3Message('a', raw)));
    expect(s3.json('clean', 'a.json').url).toBe('https://example.org/a');
  });

  it.each([
    'with space.html',
    'a+b c%20d%.html',
    'höhe/中文/🦊.html',
    'quote\'"<&>.html',
    'k'.repeat(1024),
    'é'.repeat(512),
  ])('with the key %s is cleaned', async (key) => {
    const raw = s3.put('raw', key, 'x');
    expect(await handlerWith()(batch(s3Message(key, raw)))).toEqual(NONE);
    expect(s3.keys('clean')).toHaveLength(2);
    expect(outcomes[0]?.object.key).toBe(key);
  });

  it('over the size limit is refused before its download', async () => {
    const raw = s3.put('raw', 'big', 'x');
    const result = await handlerWith()(batch(s3Message('big', { ...raw, size: 5_000_000_000 })));
    expect(result).toEqual(failed('m1'));
    expect(s3.requests).toEqual([]);
    expect(outcomes[0]?.failure).toMatchObject({ permanent: true, error: { code: 'too-large' } });
  });

  it('over the size limit of pages is refused by Content-Length, for it might be an archive', async () => {
    const raw = s3.put('raw', 'big', 'x'.repeat(200));
    expect(await handlerWith({ maxBytes: 100 })(batch(s3Message('big', raw)))).toEqual(failed('m1'));
    expect(outcomes[0]?.failure).toMatchObject({ error: { code: 'too-large' } });
    expect(s3.bodies[0]?.destroyed).toBe(true);
  });

  it('may come out as Markdown too, which goes when the page goes', async () => {
    const handler = handlerWith({ markdown: true, text: false, deletes: true });
    await handler(batch(s3Message('a', s3.put('raw', 'a', 'x'))));
    expect(s3.keys('clean')).toEqual(['a.json', 'a.md']);
    expect(s3.text('clean', 'a.md')).toBe('# X\n');
    const eventName = 'ObjectRemoved:DeleteMarkerCreated';
    await handler(batch(s3Message('a', s3.put('raw', 'a', null), { eventName })));
    expect(s3.keys('clean')).toEqual([]);
  });

  it('of the output bucket is left alone: it would come back for ever', async () => {
    const output = s3.put('clean', 'a.json', '{"text":"x"}');
    const record = notification('a.json', output);
    record.s3.bucket.name = 'clean';
    expect(await handlerWith()(batch(message(JSON.stringify({ Records: [record] }))))).toEqual(NONE);
    expect(outcomes).toMatchObject([{ status: 'skipped' }]);
    expect(s3.keys('clean')).toEqual(['a.json']);
  });

  it('that is gone, or a folder marker, is acknowledged', async () => {
    const result = await handlerWith()(
      batch(
        s3Message('lost', { id: 'v9' }, { id: 'm1' }),
        s3Message('folder/', { size: 0 }, { id: 'm2' }),
        s3Message('folder_$folder$', { size: 0 }, { id: 'm3' }),
        s3Message('job/_SUCCESS', { size: 0 }, { id: 'm4' }),
        s3Message('a_SUCCESS', { id: 'v9', size: 0 }, { id: 'm5' }),
      ),
    );
    expect(result).toEqual(NONE);
    const statuses = outcomes.map((outcome) => [outcome.object.key, outcome.status]);
    expect(Object.fromEntries(statuses)).toEqual({
      lost: 'gone',
      'folder/': 'skipped',
      folder_$folder$: 'skipped',
      'job/_SUCCESS': 'skipped',
      a_SUCCESS: 'gone',
    });
    expect(s3.keys('clean')).toEqual([]);
  });
});

describe('records', () => {
  const run = async (body: string, key = 'feed.jsonl', tries = 1) => {
    const raw = s3.put('raw', key, body);
    return handlerWith()(batch(s3Message(key, raw, { tries })));
  };

  it('of one JSON object become one document, with what the scraper knew', async () => {
    expect(await run('{"url":"https://example.org/a","text":"hello"}', 'a.json')).toEqual(NONE);
    expect(s3.keys('clean')).toEqual(['a.json.json', 'a.json.txt']);
    expect(s3.json('clean', 'a.json.json')).toMatchObject({
      text: 'HELLO',
      url: 'https://example.org/a',
      source: { bucket: 'raw', key: 'a.json' },
    });
  });

  it('of a JSONL file become one JSONL file, faults in their place', async () => {
    expect(await run('{"text":"one"}\nbroken\n{"text":"POISON"}\n{"text":"two"}')).toEqual(NONE);
    expect(s3.keys('clean')).toEqual(['feed.jsonl.jsonl']);
    const lines = s3
      .text('clean', 'feed.jsonl.jsonl')
      ?.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines?.map((line) => line.text ?? line.cause.code)).toEqual([
      'ONE',
      'bad-record',
      'binary',
      'TWO',
    ]);
    expect(outcomes[0]?.documents).toHaveLength(2);
    expect(outcomes[0]?.document).toBeNull();
  });

  it('of a JSONL file of one line keep the name of a JSONL file', async () => {
    await run('{"text":"one"}');
    expect(s3.keys('clean')).toEqual(['feed.jsonl.jsonl']);
  });

  it('that take too long go back to the queue, alone and not as their fault', async () => {
    const slow: typeof clean = (input, options) => {
      if (String(input) !== 'x') for (const end = Date.now() + 30; Date.now() < end; );
      return fakeClean()(input, options);
    };
    const handler = createHandler({
      s3: s3.client,
      config: { ...DEFAULTS, outputBucket: 'clean' },
      clean: slow,
      observe: (outcome) => outcomes.push(outcome),
    });
    const lines = Array.from({ length: 50 }, () => '{"text":"slow"}').join('\n');
    const feed = s3Message('feed.jsonl', s3.put('raw', 'feed.jsonl', lines), { id: 'feed', tries: 5 });
    const page = s3Message('a', s3.put('raw', 'a', 'x'), { id: 'page' });
    const context = { getRemainingTimeInMillis: () => 1_100 };
    expect(await handler(batch(feed, page), context)).toEqual(failed('feed'));
    expect(outcomes.find(({ status }) => status === 'failed')?.failure?.permanent).toBe(false);
    expect(s3.keys('clean')).toEqual(['a.json', 'a.txt']);
  });

  it('that are all at fault fail the file', async () => {
    expect(await run('{"text":"POISON"}\nbroken', 'feed.jsonl', 5)).toEqual(failed('m1'));
    expect(s3.json('clean', 'quarantine/feed.jsonl.error').cause.code).toBe('bad-record');
  });
});

describe('a batch', () => {
  it('fails only the messages whose object failed', async () => {
    const records = ['good one', 'POISON', 'good two'].map((body, i) => {
      return s3Message(`k${i}`, s3.put('raw', `k${i}`, body), { id: `m${i}` });
    });
    expect(await handlerWith()(batch(...records))).toEqual(failed('m1'));
    expect(s3.keys('clean')).toEqual(['k0.json', 'k0.txt', 'k2.json', 'k2.txt']);
  });

  it('that fails whole is reported message by message, without an error of its own', async () => {
    const raw = s3.put('raw', 'p', 'POISON');
    expect(await handlerWith()(batch(s3Message('p', raw)))).toEqual(failed('m1'));
  });

  it('acknowledges the test event of S3 and events of other types', async () => {
    const test = message(JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'raw' }));
    const tagging = s3Message('a', {}, { id: 'm2', eventName: 'ObjectTagging:Put' });
    expect(await handlerWith()(batch(test, tagging))).toEqual(NONE);
    expect(outcomes).toEqual([]);
  });

  it.each(['not json', '7', '{"foo":1}', '{"Records":[{"eventName":"ObjectCreated:Put"}]}'])(
    'fails the message %s alone',
    async (body) => {
      const good = s3Message('a', s3.put('raw', 'a', 'x'), { id: 'good' });
      expect(await handlerWith()(batch(message(body, 'bad'), good))).toEqual(failed('bad'));
      expect(s3.keys('clean')).toHaveLength(2);
    },
  );

  it('works on every record of a message, and fails it when one fails', async () => {
    const bad = notification('bad', s3.put('raw', 'bad', 'POISON'));
    const good = notification('good', s3.put('raw', 'good', 'x'));
    const both = message(JSON.stringify({ Records: [bad, good] }));
    expect(await handlerWith()(batch(both))).toEqual(failed('m1'));
    expect(s3.keys('clean')).toEqual(['good.json', 'good.txt']);
  });

  it('reads EventBridge events, whose keys are not encoded', async () => {
    const raw = s3.put('raw', 'a+b %41.html', 'x');
    const event = {
      'detail-type': 'Object Created',
      time: '2026-01-01T00:00:00Z',
      detail: {
        bucket: { name: 'raw' },
        object: { key: 'a+b %41.html', size: 1, 'version-id': raw.id, sequencer: raw.sequencer },
      },
    };
    expect(await handlerWith()(batch(message(JSON.stringify(event))))).toEqual(NONE);
    expect(s3.keys('clean')[0]).toBe('a+b %41.html.json');
  });

  it('passes over what a lifecycle rule expired, which EventBridge tells of too', async () => {
    const handler = handlerWith({ deletes: true });
    const raw = s3.put('raw', 'a', 'x');
    await handler(batch(s3Message('a', raw)));
    const event = {
      'detail-type': 'Object Deleted',
      detail: {
        bucket: { name: 'raw' },
        object: { key: 'a', 'version-id': 'v8', sequencer: 'FF' },
        reason: 'Lifecycle Expiration',
        'deletion-type': 'Delete Marker Created',
      },
    };
    expect(await handler(batch(message(JSON.stringify(event))))).toEqual(NONE);
    expect(s3.keys('clean')).toHaveLength(2);
    s3.put('raw', 'a', null);
    await handler(
      batch(message(JSON.stringify({ ...event, detail: { ...event.detail, reason: 'DeleteObject' } }))),
    );
    expect(s3.keys('clean')).toEqual([]);
  });

  it('holds at most `concurrency` objects at once', async () => {
    let now = 0;
    let most = 0;
    s3.before = async (name) => {
      if (name !== 'GetObject') return;
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 2));
      now--;
    };
    const records = Array.from({ length: 10 }, (_, i) => {
      return s3Message(`k${i}`, s3.put('raw', `k${i}`, 'x'), { id: `m${i}` });
    });
    await handlerWith({ concurrency: 3 })(batch(...records));
    expect(most).toBe(3);
  });

  it('begins nothing that might not be ended: large pages of a batch that has used its time go back', async () => {
    let left = 60_000;
    const slow: typeof clean = (input, options) => {
      left -= 26_000;
      return fakeClean()(input, options);
    };
    const config = { ...DEFAULTS, outputBucket: 'clean', concurrency: 1 };
    const handler = createHandler({ s3: s3.client, config, clean: slow });
    const records = ['a', 'b', 'c'].map((key) => s3Message(key, s3.put('raw', key, 'x'), { id: key }));
    const result = await handler(batch(...records), { getRemainingTimeInMillis: () => left });
    expect(result).toEqual(failed('c'));
    expect(s3.keys('clean')).toEqual(['a.json', 'a.txt', 'b.json', 'b.txt']);
  });

  it('gives back what it cannot finish in the time left', async () => {
    const raw = s3.put('raw', 'a', 'x');
    const context = { getRemainingTimeInMillis: () => 900 };
    s3.before = () => new Promise((resolve) => setTimeout(resolve, 5));
    expect(await handlerWith()(batch(s3Message('a', raw)), context)).toEqual(failed('m1'));
    expect(s3.keys('clean')).toEqual([]);
  });
});

describe('a failure', () => {
  it('of the object is quarantined on the last try, with cause and advice', async () => {
    const raw = s3.put('raw', 'p', 'POISON');
    expect(await handlerWith()(batch(s3Message('p', raw, { tries: 4 })))).toEqual(failed('m1'));
    expect(s3.keys('clean')).toEqual([]);
    expect(await handlerWith()(batch(s3Message('p', raw, { tries: 5 })))).toEqual(failed('m1'));
    expect(s3.json('clean', 'quarantine/p.error')).toMatchObject({
      schema: 'winnow/error/1',
      object: { bucket: 'raw', key: 'p', version: raw.id },
      cause: { code: 'binary', message: 'The input is a picture' },
      advice: expect.stringContaining('Keep images'),
      tries: 5,
    });
    expect(outcomes.at(-1)?.failure?.quarantined).toBe('quarantine/p.error');
  });

  it('of the cleaner itself is quarantined too', async () => {
    const raw = s3.put('raw', 'p', 'BUG');
    await handlerWith()(batch(s3Message('p', raw, { tries: 5 })));
    expect(s3.json('clean', 'quarantine/p.error').cause.code).toBe('internal');
  });

  it('of an object that was not restored from an archive is the object’s own', async () => {
    const raw = s3.put('raw', 'a', 'x');
    s3.before = async (name) => {
      if (name === 'GetObject') throw s3Error('InvalidObjectState', 403);
    };
    await handlerWith()(batch(s3Message('a', raw, { tries: 5 })));
    expect(s3.json('clean', 'quarantine/a.error')).toMatchObject({
      cause: { code: 'not-restored' },
      advice: expect.stringContaining('Restore it'),
    });
  });

  it.each([
    ['throttle', s3Error('SlowDown', 503)],
    ['denial', s3Error('AccessDenied', 403)],
    ['dropped connection', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })],
    ['missing bucket', s3Error('NoSuchBucket', 404)],
  ])('of S3 (%s) is retried and never quarantined', async (_, error) => {
    const raw = s3.put('raw', 'a', 'x');
    s3.before = async () => {
      throw error;
    };
    expect(await handlerWith()(batch(s3Message('a', raw, { tries: 5 })))).toEqual(failed('m1'));
    s3.before = async () => {};
    expect(s3.keys('clean')).toEqual([]);
    expect(outcomes[0]?.failure).toEqual({ error, permanent: false, quarantined: null });
  });
});
