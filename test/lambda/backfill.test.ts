import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { type BackfillConfig, createBackfill } from '../../lambda/backfill.ts';
import type { BackfillOptions, ListedObject } from '../../lambda/backfill-event.ts';
import { DEFAULTS } from '../../lambda/config.ts';
import { createHandler } from '../../lambda/handler.ts';
import { batch, s3Message } from './support/events.ts';
import { fakeClean } from './support/fake-clean.ts';
import { FakeS3, s3Error } from './support/fake-s3.ts';

let s3: FakeS3;
beforeEach(() => {
  s3 = new FakeS3();
});
const config: BackfillConfig = {
  ...DEFAULTS,
  outputBucket: 'clean',
  rawBucket: 'raw',
  rawPrefix: '',
  shardPrefix: 'shards/',
};
const backfill = (version?: string) => createBackfill({ s3: s3.client, config, clean: fakeClean(version) });
const live = (version?: string) => createHandler({ s3: s3.client, config, clean: fakeClean(version) });
const item = (object: ListedObject, options: BackfillOptions = {}, inventory = false, prefix = '') => ({
  object,
  run: 'run-1',
  options,
  prefix,
  inventory,
});
const of = (objects: ListedObject[], options: BackfillOptions = {}, inventory = false, prefix = '') => ({
  Items: objects.map((object) => item(object, options, inventory, prefix)),
});
const count = (name: string) => s3.requests.filter((request) => request.name === name).length;

describe('a backfill to documents', () => {
  it('cleans objects as they stand now', async () => {
    s3.put('raw', 'a', 'old');
    s3.put('raw', 'a', 'new');
    s3.put('raw', 'b c+d', 'two');
    const report = await backfill()(of([{ Key: 'a', Size: 3 }, { Key: 'b c+d' }]));
    expect(report).toEqual({ counts: { cleaned: 2 }, failed: [], shard: null });
    expect(s3.text('clean', 'a.txt')).toBe('NEW\n');
    expect(s3.json('clean', 'b c+d.json').text).toBe('TWO');
  });

  it('takes the lone item of an emulator', async () => {
    s3.put('raw', 'a', 'x');
    expect((await backfill()(item({ Key: 'a', Size: 1 }))).counts).toEqual({ cleaned: 1 });
  });

  it('takes rows of an inventory: keys decoded, old versions and delete markers left out', async () => {
    s3.put('raw', 'b c+ü', 'x');
    const rows = [
      { Key: 'b+c%2B%C3%BC', Size: '1', IsLatest: 'true', IsDeleteMarker: 'false' },
      { Key: 'b+c%2B%C3%BC', Size: '1', IsLatest: 'false' },
      { Key: 'gone', Size: '0', IsLatest: 'true', IsDeleteMarker: 'true' },
    ];
    expect((await backfill()(of(rows, {}, true))).counts).toEqual({ cleaned: 1 });
    expect(s3.keys('clean')).toContain('b c+ü.json');
  });

  it('leaves keys out that are not of the run, or not of the cleaner', async () => {
    for (const key of ['in/a', 'in/b', 'out/c']) s3.put('raw', key, 'x');
    const rows = ['in%2Fa', 'in%2Fb', 'out%2Fc'].map((Key) => ({ Key, Size: '' }));
    const narrow = createBackfill({
      s3: s3.client,
      config: { ...config, rawPrefix: 'in/' },
      clean: fakeClean(),
    });
    expect((await narrow(of(rows, {}, true))).counts).toEqual({ cleaned: 2 });
    expect((await backfill()(of(rows, {}, true, 'in/b'))).counts).toEqual({ done: 1 });
    expect(s3.keys('clean').filter((key) => key.startsWith('out/'))).toEqual([]);
  });

  it('passes over folder markers', async () => {
    s3.put('raw', 'folder/', '');
    const items = [{ Key: 'folder/', Size: 0 }];
    for (const output of ['documents', 'shards'] as const)
      expect((await backfill()(of(items, { output }))).counts).toEqual({ skipped: 1 });
  });

  it('quarantines and counts objects at fault, and goes on', async () => {
    s3.put('raw', 'bad', 'POISON');
    s3.put('raw', 'good', 'x');
    const report = await backfill()(of([{ Key: 'bad' }, { Key: 'good' }, { Key: 'lost' }]));
    expect(report.counts).toEqual({ failed: 1, cleaned: 1, gone: 1 });
    expect(report.failed).toEqual([{ key: 'bad', code: 'binary' }]);
    expect(s3.json('clean', 'quarantine/bad.error')).toMatchObject({ tries: 1, cause: { code: 'binary' } });
  });

  it('fails as a whole when S3 fails, to be tried again', async () => {
    s3.put('raw', 'a', 'x');
    s3.put('raw', 'b', 'x');
    s3.before = async (name, key) => {
      if (name === 'GetObject' && key === 'b') throw s3Error('SlowDown', 503);
    };
    await expect(backfill()(of([{ Key: 'a' }, { Key: 'b' }]))).rejects.toThrow('SlowDown');
    s3.before = async () => {};
    expect((await backfill()(of([{ Key: 'a' }, { Key: 'b' }]))).counts).toEqual({ done: 1, cleaned: 1 });
  });

  it('fails when an error document cannot be written: no fault goes unseen', async () => {
    s3.put('raw', 'bad', 'POISON');
    s3.before = async (name) => {
      if (name === 'PutObject') throw s3Error('SlowDown', 503);
    };
    await expect(backfill()(of([{ Key: 'bad' }]))).rejects.toThrow();
  });

  it('cleans again what an older cleaner wrote, and keeps the place of live events in time', async () => {
    const first = s3.put('raw', 'a', 'first');
    const second = s3.put('raw', 'a', 'second');
    await live('1.0.0')(batch(s3Message('a', second)));
    await backfill('2.0.0')(of([{ Key: 'a' }]));
    expect(s3.metadata('clean', 'a.json')).toMatchObject({
      'winnow-cleaner': '2.0.0',
      'winnow-source-sequencer': second.sequencer,
    });
    await live('2.0.0')(batch(s3Message('a', first)));
    expect(s3.text('clean', 'a.txt')).toBe('SECOND\n');
  });

  it('writes again what the same version wrote when it is asked to, and keeps its place in time', async () => {
    const raw = s3.put('raw', 'a', 'x');
    await live()(batch(s3Message('a', raw)));
    expect((await backfill()(of([{ Key: 'a' }]))).counts).toEqual({ done: 1 });
    const written = s3.requests.length;
    expect((await backfill()(of([{ Key: 'a' }], { again: true }))).counts).toEqual({ cleaned: 1 });
    expect(s3.requests.length).toBeGreaterThan(written);
    expect(s3.metadata('clean', 'a.json')['winnow-source-sequencer']).toBe(raw.sequencer);
  });

  it('loses against a live event that comes meanwhile', async () => {
    s3.put('raw', 'a', 'first');
    s3.after = async (name) => {
      if (name !== 'GetObject') return;
      s3.after = async () => {};
      const modified = new Date(Date.UTC(2030, 0, 1));
      await live()(batch(s3Message('a', s3.put('raw', 'a', 'second', { modified }))));
    };
    expect((await backfill()(of([{ Key: 'a' }]))).counts).toEqual({ stale: 1 });
    expect(s3.text('clean', 'a.txt')).toBe('SECOND\n');
  });

  it('with olderThan leaves new documents alone, without reading the page', async () => {
    await live('1.0.0')(batch(s3Message('old', s3.put('raw', 'old', 'x'))));
    await live('2.0.0')(batch(s3Message('new', s3.put('raw', 'new', 'x'))));
    s3.put('raw', 'never', 'x');
    s3.requests.length = 0;
    const items = ['old', 'new', 'never'].map((Key) => ({ Key }));
    const report = await backfill('2.0.0')(of(items, { olderThan: '2.0.0' }));
    expect(report.counts).toEqual({ cleaned: 2, done: 1 });
    expect(count('GetObject')).toBe(2);
  });
});

describe('a backfill to shards', () => {
  it('puts the documents of a batch into one object, and the same one when tried again', async () => {
    for (const key of ['a', 'b', 'bad']) s3.put('raw', key, key === 'bad' ? 'POISON' : `page ${key}`);
    const event = of([{ Key: 'a' }, { Key: 'bad' }, { Key: 'b' }], { output: 'shards' });
    const { counts, shard } = await backfill()(event);
    expect(counts).toEqual({ cleaned: 2, failed: 1 });
    expect(shard).toMatch(/^shards\/run-1\/[0-9a-f]{32}\.jsonl\.gz$/);
    const lines = gunzipSync(s3.bytes('clean', shard ?? ''))
      .toString()
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).source.key)).toEqual(['a', 'b']);
    expect(count('PutObject')).toBe(2);
    expect((await backfill()(event)).shard).toBe(shard);
  });

  it('leaves files of many pages files of their own, faults in their place', async () => {
    s3.put('raw', 'feed.jsonl', '{"text":"one"}\nbroken');
    s3.put('raw', 'a', 'page');
    const items = [{ Key: 'feed.jsonl' }, { Key: 'a' }];
    const { counts, shard } = await backfill()(of(items, { output: 'shards' }));
    expect(counts).toEqual({ cleaned: 2 });
    expect(s3.text('clean', 'feed.jsonl.jsonl')).toContain('bad-record');
    expect(gunzipSync(s3.bytes('clean', shard ?? '')).toString()).not.toContain('ONE');
  });

  it('writes none when nothing was cleaned', async () => {
    const report = await backfill()(of([{ Key: 'lost' }], { output: 'shards' }));
    expect(report).toEqual({ counts: { gone: 1 }, failed: [], shard: null });
  });
});
