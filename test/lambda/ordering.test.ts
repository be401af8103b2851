import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createBackfill } from '../../lambda/backfill.ts';
import { type Config, DEFAULTS } from '../../lambda/config.ts';
import { createHandler } from '../../lambda/handler.ts';
import { batch, s3Message } from './support/events.ts';
import { fakeClean } from './support/fake-clean.ts';
import { FakeS3, s3Error } from './support/fake-s3.ts';

let s3: FakeS3;
beforeEach(() => {
  s3 = new FakeS3();
});
const handlerWith = (config: Partial<Config> = {}, version?: string) =>
  createHandler({
    s3: s3.client,
    config: { ...DEFAULTS, outputBucket: 'clean', ...config },
    clean: fakeClean(version),
  });
const puts = () => s3.requests.filter((request) => request.name === 'PutObject').length;

describe('order', () => {
  it('an older event never overwrites a newer output', async () => {
    const first = s3.put('raw', 'a', 'first');
    const second = s3.put('raw', 'a', 'second');
    await handlerWith()(batch(s3Message('a', second)));
    expect(await handlerWith()(batch(s3Message('a', first)))).toEqual({ batchItemFailures: [] });
    expect(s3.text('clean', 'a.txt')).toBe('SECOND\n');
    expect(s3.json('clean', 'a.json').text).toBe('SECOND');
  });

  it('any shuffle with duplicates, all at once, ends at the last version', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...Array(12).keys()], { minLength: 12 }), async (order) => {
        s3 = new FakeS3();
        s3.before = () => new Promise((resolve) => setImmediate(resolve));
        const versions = Array.from({ length: 6 }, (_, i) => s3.put('raw', 'a', `version ${i}`));
        const records = order.map((n) => s3Message('a', versions[n % 6]!, { id: `m${n}` }));
        const handler = handlerWith({ concurrency: 12 });
        const result = await handler(batch(...records));
        expect(result.batchItemFailures.length).toBeLessThan(12);
        const again = records.filter((record) =>
          result.batchItemFailures.some((failure) => failure.itemIdentifier === record.messageId),
        );
        if (again.length > 0) expect((await handler(batch(...again))).batchItemFailures).toEqual([]);
        expect(s3.text('clean', 'a.txt')).toBe('VERSION 5\n');
        expect(s3.json('clean', 'a.json').text).toBe('VERSION 5');
      }),
      { numRuns: 10 },
    );
  });

  it('a duplicate changes nothing', async () => {
    const raw = s3.put('raw', 'a', 'x');
    await handlerWith()(batch(s3Message('a', raw)));
    const etag = s3.metadata('clean', 'a.json');
    await handlerWith()(batch(s3Message('a', raw)));
    expect(s3.metadata('clean', 'a.json')).toBe(etag);
    expect(puts()).toBe(4);
  });

  it('a newer cleaner writes the same object again, an older one does not', async () => {
    const raw = s3.put('raw', 'a', 'x');
    await handlerWith({}, '1.0.0')(batch(s3Message('a', raw)));
    await handlerWith({}, '1.1.0')(batch(s3Message('a', raw)));
    expect(s3.metadata('clean', 'a.json')['winnow-cleaner']).toBe('1.1.0');
    await handlerWith({}, '1.0.0')(batch(s3Message('a', raw)));
    expect(s3.metadata('clean', 'a.json')['winnow-cleaner']).toBe('1.1.0');
  });

  it('a late event of the same second is known as old, though the listed version’s own event was refused', async () => {
    const modified = new Date(Date.UTC(2026, 0, 1));
    const first = s3.put('raw', 'a', 'first', { modified });
    const second = s3.put('raw', 'a', 'second', { modified });
    const config = { ...DEFAULTS, outputBucket: 'clean', rawBucket: 'raw', rawPrefix: '', shardPrefix: '' };
    const backfill = createBackfill({ s3: s3.client, config, clean: fakeClean('1.1.0') });
    await backfill({ object: { Key: 'a' }, run: 'r', options: {}, prefix: '', inventory: false });
    const old = handlerWith({}, '1.0.0');
    await old(batch(s3Message('a', second)));
    await old(batch(s3Message('a', first)));
    expect(s3.text('clean', 'a.txt')).toBe('SECOND\n');
    await old(batch(s3Message('a', s3.put('raw', 'a', 'third', { modified }))));
    expect(s3.text('clean', 'a.txt')).toBe('THIRD\n');
  });

  it('an answer that was lost is no conflict with oneself', async () => {
    const raw = s3.put('raw', 'a', 'x');
    let lost = false;
    s3.after = async (name) => {
      if (name !== 'PutObject' || lost) return;
      lost = true;
      throw s3Error('RequestTimeout', 500);
    };
    const handler = handlerWith();
    expect((await handler(batch(s3Message('a', raw)))).batchItemFailures).toHaveLength(1);
    expect(await handler(batch(s3Message('a', raw, { tries: 2 })))).toEqual({ batchItemFailures: [] });
    expect(s3.keys('clean')).toEqual(['a.json', 'a.txt']);
  });

  it('an output that Winnow did not write is replaced', async () => {
    s3.put('clean', 'a.json', 'by hand');
    await handlerWith()(batch(s3Message('a', s3.put('raw', 'a', 'x'))));
    expect(s3.json('clean', 'a.json').text).toBe('X');
  });
});

describe('deletes', () => {
  const remove = (more: { sequencer?: string } = {}) => {
    const marker = s3.put('raw', 'a', null);
    return s3Message(
      'a',
      { ...marker, ...more },
      { eventName: 'ObjectRemoved:DeleteMarkerCreated', id: 'd' },
    );
  };

  it('do nothing unless asked for', async () => {
    await handlerWith()(batch(s3Message('a', s3.put('raw', 'a', 'x'))));
    await handlerWith()(batch(remove()));
    expect(s3.keys('clean')).toHaveLength(2);
  });

  it('remove both outputs', async () => {
    const handler = handlerWith({ deletes: true });
    await handler(batch(s3Message('a', s3.put('raw', 'a', 'x'))));
    expect(s3.keys('clean')).toHaveLength(2);
    expect(await handler(batch(remove()))).toEqual({ batchItemFailures: [] });
    expect(s3.keys('clean')).toEqual([]);
  });

  it('are not undone by an upload event that comes late', async () => {
    const handler = handlerWith({ deletes: true });
    const raw = s3.put('raw', 'a', 'x');
    await handler(batch(remove()));
    await handler(batch(s3Message('a', raw)));
    expect(s3.keys('clean')).toEqual([]);
  });

  it('do not remove the outputs of a later upload', async () => {
    const handler = handlerWith({ deletes: true });
    await handler(batch(s3Message('a', s3.put('raw', 'a', 'first'))));
    const deletion = remove();
    const later = s3.put('raw', 'a', 'second');
    await handler(batch(s3Message('a', later)));
    await handler(batch(deletion));
    expect(s3.text('clean', 'a.txt')).toBe('SECOND\n');
  });

  it.each(['deletion', 'late upload'])(
    'do not remove the outputs of a new upload that comes while the %s is looked at',
    async (kind) => {
      const handler = handlerWith({ deletes: true });
      const first = s3Message('a', s3.put('raw', 'a', 'first'));
      if (kind === 'deletion') await handler(batch(first));
      const deletion = remove();
      let again: Promise<unknown> | undefined;
      const looked = kind === 'deletion' ? 'a.json' : 'a';
      s3.after = async (name, key) => {
        if (name !== 'HeadObject' || key !== looked || again) return;
        again = handler(batch(s3Message('a', s3.put('raw', 'a', 'second'))));
        await again;
      };
      await handler(batch(kind === 'deletion' ? deletion : first));
      expect(again).toBeDefined();
      expect(s3.text('clean', 'a.txt')).toBe('SECOND\n');
      expect(s3.json('clean', 'a.json').text).toBe('SECOND');
    },
  );

  it('are not undone by a backfill that wrote late and ended before it looked', async () => {
    s3.put('raw', 'a', 'x');
    const config = {
      ...DEFAULTS,
      outputBucket: 'clean',
      deletes: true,
      rawBucket: 'raw',
      rawPrefix: '',
      shardPrefix: '',
    };
    const backfill = createBackfill({ s3: s3.client, config, clean: fakeClean() });
    const item = { object: { Key: 'a' }, run: 'r', options: {}, prefix: '', inventory: false };
    s3.before = async (name, key) => {
      if (name === 'PutObject' && key === 'a.txt') s3.put('raw', 'a', null);
      if (name === 'HeadObject' && key === 'a') throw s3Error('SlowDown', 503);
    };
    await expect(backfill(item)).rejects.toThrow();
    expect(s3.keys('clean')).toHaveLength(2);
    s3.before = async () => {};
    expect((await backfill(item)).counts).toEqual({ gone: 1 });
    expect(s3.keys('clean')).toEqual([]);
  });

  it('of the newest version alone bring back the output of the one below', async () => {
    const handler = handlerWith({ deletes: true });
    s3.put('raw', 'a', 'first');
    const gone = { id: 'v9', sequencer: 'FF' };
    await handler(batch(s3Message('a', gone, { eventName: 'ObjectRemoved:Delete' })));
    expect(s3.text('clean', 'a.txt')).toBe('FIRST\n');
  });
});
