import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Stamp } from '../../lambda/storage/order.ts';
import { stampToMetadata } from '../../lambda/storage/stamp.ts';
import { type Output, putInOrder, type Rules, removeIf } from '../../lambda/storage/write.ts';
import { FakeS3, s3Error } from './support/fake-s3.ts';

/** The waits between races; nothing really waits. */
const waits: number[] = [];
vi.mock('node:timers/promises', async (original) => ({
  ...(await original<typeof import('node:timers/promises')>()),
  setTimeout: async (ms: number, _value: unknown, options?: { signal?: AbortSignal }) => {
    waits.push(ms);
    options?.signal?.throwIfAborted();
  },
}));

let s3: FakeS3;
beforeEach(() => {
  s3 = new FakeS3();
  waits.length = 0;
});

const output: Output = { bucket: 'clean', key: 'a.json', body: '{}', contentType: 'application/json' };
const mine: Stamp = { sequencer: '20', version: 'v2', etag: 'e2', modified: 2000, cleaner: '1.0.0' };
const older: Stamp = { ...mine, sequencer: '10', version: 'v1', etag: 'e1', modified: 1000 };
const newer: Stamp = { ...mine, sequencer: '30', version: 'v3', etag: 'e3', modified: 3000 };
const never = new AbortController().signal;
const unasked: Rules = {
  isCurrent: () => {
    throw new Error('The raw bucket need not be asked');
  },
};

const store = (stamp: Stamp, body = 'stored') =>
  s3.put('clean', 'a.json', body, { metadata: stampToMetadata(stamp) });
const write = (stamp: Stamp, rules = unasked, signal = never) =>
  putInOrder(s3.client, output, stamp, signal, rules);
const remove = (outdated: () => Promise<boolean>, signal = never) =>
  removeIf(s3.client, output, outdated, signal);
const stored = () => s3.text('clean', 'a.json');
const count = (name: string) => s3.requests.filter((request) => request.name === name).length;
/** Does something once, after the first request of that name was answered. */
const onceAfter = (name: string, act: () => void) => {
  s3.after = async (asked) => {
    if (asked !== name) return;
    s3.after = async () => {};
    act();
  };
};

describe('an output', () => {
  it('is stored with its type and the stamp, of which the unknown is left out', async () => {
    expect(await write({ ...mine, sequencer: null, version: null })).toBe('write');
    expect(stored()).toBe('{}');
    const head = await s3.client.send(new HeadObjectCommand({ Bucket: 'clean', Key: 'a.json' }));
    expect(head.ContentType).toBe('application/json');
    expect(s3.metadata('clean', 'a.json')).toEqual({
      'winnow-cleaner': '1.0.0',
      'winnow-source-etag': 'e2',
      'winnow-source-modified': '1970-01-01T00:00:02.000Z',
    });
  });

  it('goes over an older one, and over none that is as new or newer', async () => {
    store(older);
    expect(await write(mine)).toBe('write');
    expect(await write(mine)).toBe('done');
    expect(await write(older)).toBe('stale');
    expect(stored()).toBe('{}');
    expect(await write(newer)).toBe('write');
    expect(s3.metadata('clean', 'a.json')).toEqual(stampToMetadata(newer));
  });

  it('goes over one that somebody else wrote, and marks it as Winnow’s', async () => {
    s3.put('clean', 'a.json', 'by hand', { metadata: { 'winnow-source-modified': '2030-01-01T00:00:00Z' } });
    expect(await write(mine)).toBe('write');
    expect(s3.metadata('clean', 'a.json')).toEqual(stampToMetadata(mine));
  });

  it('keeps the place in the order that the stored one has, when it is of the same object', async () => {
    store(mine);
    expect(await write({ ...mine, sequencer: null, cleaner: '1.1.0' })).toBe('write');
    expect(s3.metadata('clean', 'a.json')).toEqual(stampToMetadata({ ...mine, cleaner: '1.1.0' }));
  });

  it.each([
    [true, 'stale'],
    [false, 'write'],
  ] as const)(
    'of the same second as a listed one: the raw bucket says %s for the listed one, so %s',
    async (isCurrent, decision) => {
      const listed = { ...older, sequencer: null, modified: mine.modified };
      store(listed);
      const asked: Stamp[] = [];
      const rules: Rules = { isCurrent: async (stamp) => asked.push(stamp) > 0 && isCurrent };
      expect(await write(mine, rules)).toBe(decision);
      expect(asked).toEqual([listed]);
      expect(stored()).toBe(isCurrent ? 'stored' : '{}');
    },
  );
});

describe('a race', () => {
  it('against a removal is run again, and lost to what is newer', async () => {
    store(older);
    onceAfter('PutObject', () => {
      s3.put('clean', 'a.json', null);
      onceAfter('HeadObject', () => store(newer, 'of the newer'));
    });
    expect(await write(mine)).toBe('stale');
    expect(stored()).toBe('of the newer');
  });

  it('against a removal of what it was to go over ends with mine alone', async () => {
    store({ ...mine, sequencer: null, cleaner: '0.9.0' });
    onceAfter('HeadObject', () => {
      s3.put('clean', 'a.json', null);
    });
    expect(await write({ ...mine, sequencer: null })).toBe('write');
    expect(s3.metadata('clean', 'a.json')).toEqual(stampToMetadata({ ...mine, sequencer: null }));
  });

  it.each([
    ['PreconditionFailed', 412],
    ['ConditionalRequestConflict', 409],
    ['NoSuchKey', 404],
  ])('that ends in %s is tried again; the eighth in a row is given back', async (name, status) => {
    let left = 7;
    s3.before = async (asked) => {
      if (asked === 'PutObject' && left-- > 0) throw s3Error(name, status);
    };
    expect(await write(mine)).toBe('write');
    expect(count('PutObject')).toBe(8);

    left = 8;
    await expect(write(newer)).rejects.toMatchObject({ name });
    expect(count('PutObject')).toBe(16);
    expect(s3.metadata('clean', 'a.json')).toEqual(stampToMetadata(mine));
  });

  it('parts the writers from the second conflict on, by waits of random length that double', async () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.5);
    s3.before = async (asked) => {
      if (asked === 'PutObject') throw s3Error('PreconditionFailed', 412);
    };
    await expect(write(mine)).rejects.toThrow();
    random.mockRestore();
    expect(waits).toEqual([10, 20, 40, 80, 160, 320]);
  });

  it('is not gone on with at the deadline', async () => {
    const deadline = new AbortController();
    s3.before = async (asked) => {
      if (asked === 'PutObject') throw s3Error('PreconditionFailed', 412);
      if (count('HeadObject') === 2) setImmediate(() => deadline.abort());
    };
    s3.after = async () => new Promise(setImmediate);
    await expect(write(mine, unasked, deadline.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(count('PutObject')).toBe(2);
  });

  it.each([
    ['PutObject', 'SlowDown', 503],
    ['PutObject', 'NoSuchBucket', 404],
    ['HeadObject', 'SlowDown', 503],
    ['HeadObject', 'MethodNotAllowed', 400],
  ])('is none when %s fails with %s: that is given back at once', async (asked, name, status) => {
    store(older);
    s3.before = async (own) => {
      if (own === asked) throw s3Error(name, status);
    };
    await expect(write(mine)).rejects.toMatchObject({ name });
    expect(count(asked)).toBe(1);
  });
});

describe('a removal', () => {
  const yes = async () => true;

  it('takes an output that is outdated', async () => {
    store(mine);
    expect(await remove(yes)).toBe(true);
    expect(stored()).toBeNull();
  });

  it('leaves what is not outdated, what somebody else wrote, and nothing', async () => {
    expect(await remove(yes)).toBe(false);
    s3.put('clean', 'a.json', 'by hand');
    expect(await remove(yes)).toBe(false);
    store(mine);
    expect(await remove(async () => false)).toBe(false);
    expect(stored()).toBe('stored');
    expect(count('DeleteObject')).toBe(0);
  });

  it('looks again at an output that changed meanwhile', async () => {
    store(mine);
    const answers = [true, false];
    onceAfter('HeadObject', () => store(newer, 'of the newer'));
    expect(await remove(async () => answers.shift()!)).toBe(false);
    expect(answers).toEqual([]);
    expect(stored()).toBe('of the newer');
  });

  it('gives back the eighth lost race in a row', async () => {
    store(mine);
    let left = 7;
    s3.before = async (asked) => {
      if (asked === 'DeleteObject' && left-- > 0) throw s3Error('PreconditionFailed', 412);
    };
    expect(await remove(yes)).toBe(true);
    store(mine);
    left = 8;
    await expect(remove(yes)).rejects.toMatchObject({ name: 'PreconditionFailed' });
    expect(count('DeleteObject')).toBe(16);
  });

  it('that S3 fails is given back at once', async () => {
    store(mine);
    s3.before = async (asked) => {
      if (asked === 'DeleteObject') throw s3Error('AccessDenied', 403);
    };
    await expect(remove(yes)).rejects.toMatchObject({ name: 'AccessDenied' });
    expect(count('DeleteObject')).toBe(1);
  });
});

describe('a request that hangs ends at the deadline', () => {
  it.each([
    ['PutObject', write.bind(null, mine, unasked)],
    ['HeadObject', write.bind(null, mine, unasked)],
    ['DeleteObject', remove.bind(null, async () => true)],
  ])('%s', async (name, act) => {
    store(older);
    const deadline = new AbortController();
    s3.before = async (asked) => {
      if (asked === name) deadline.abort();
    };
    await expect(act(deadline.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(s3.requests.at(-1)?.name).toBe(name);
    expect(stored()).toBe('stored');
  });
});
