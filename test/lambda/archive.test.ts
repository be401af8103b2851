import { createHash } from 'node:crypto';
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
    expect(outcomes[0]).toMatchObject({ status: 'cleaned', pages: { documents: 2, faults: [2, 3] } });
  });

  it('is known by its content when its name says nothing', async () => {
    const raw = s3.put('raw', 'crawl/0001', warc('one'));
    expect(await handlerWith()(batch(s3Message('crawl/0001', raw)))).toEqual(NONE);
    expect(s3.keys('clean')).toEqual(['crawl/0001.jsonl.gz']);
  });

  it('hands its documents over one by one', async () => {
    const seen: string[] = [];
    const onArchived = ({ text }: { text: string }) => seen.push(text);
    const settings = { ...DEFAULTS, outputBucket: 'clean' };
    const handler = createHandler({ s3: s3.client, config: settings, clean: fakeClean(), onArchived });
    await handler(batch(s3Message(KEY, s3.put('raw', KEY, warc('one', 'POISON', 'two')))));
    expect(seen).toEqual(['ONE', 'TWO']);
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

  describe('whose output goes up in parts', () => {
    // Digests hardly compress: these make more than the 5 MB of one part.
    const noise = (seed: number) =>
      Array.from({ length: 16_000 }, (_, n) =>
        createHash('sha512').update(`${seed} ${n}`).digest('hex'),
      ).join(' ');
    const large = warc(...Array.from({ length: 3 }, (_, n) => noise(n)));
    const handle = async () => handlerWith()(batch(s3Message(KEY, s3.put('raw', KEY, large), { tries: 5 })));

    it('is whole', async () => {
      expect(await handle()).toEqual(NONE);
      expect(entries()).toHaveLength(3);
      expect(s3.requests.filter(({ name }) => name === 'UploadPart').length).toBeGreaterThan(1);
      expect(s3.metadata('clean', OUTPUT)['winnow-cleaner']).toBeDefined();
    });

    it('keeps its condition to the end', async () => {
      s3.after = async (name) => {
        if (name === 'UploadPart') s3.put('clean', OUTPUT, 'another');
      };
      expect((await handle()).batchItemFailures).toHaveLength(1);
      expect(s3.text('clean', OUTPUT)).toBe('another');
      expect(s3.uploads.size).toBe(0);
    });

    it('is taken back before the batch ends when a part fails, and the archive is read no further', async () => {
      s3.before = async (name) => {
        if (name === 'UploadPart') throw s3Error('SlowDown', 503);
      };
      expect((await handle()).batchItemFailures).toHaveLength(1);
      expect(outcomes[0]?.failure).toMatchObject({ permanent: false, error: { name: 'SlowDown' } });
      expect(s3.uploads.size).toBe(0);
      expect(s3.keys('clean')).toEqual([]);
      expect(s3.bodies.every((body) => body.destroyed)).toBe(true);
    });

    it('is taken back when the end of the archive is missing', async () => {
      const raw = s3.put('raw', KEY, large.subarray(0, -30));
      await handlerWith()(batch(s3Message(KEY, raw, { tries: 5 })));
      expect(outcomes[0]?.failure).toMatchObject({ error: { code: 'bad-gzip' } });
      expect(s3.uploads.size).toBe(0);
      expect(s3.keys('clean')).toEqual([`quarantine/${KEY}.error`]);
    });
  });

  it('that was deleted before its turn is not brought back', async () => {
    const raw = s3.put('raw', KEY, warc('one'));
    const marker = s3.put('raw', KEY, null);
    const eventName = 'ObjectRemoved:DeleteMarkerCreated';
    const handler = handlerWith({ deletes: true });
    await handler(batch(s3Message(KEY, marker, { eventName })));
    await handler(batch(s3Message(KEY, raw)));
    expect(s3.keys('clean')).toEqual([]);
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
