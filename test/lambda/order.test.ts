import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareSequencers,
  compareVersions,
  decide,
  inherit,
  isTie,
  type Stamp,
  sameSource,
} from '../../lambda/storage/order.ts';
import { stampFromMetadata, stampToMetadata } from '../../lambda/storage/stamp.ts';

const hex = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEF'), minLength: 1, maxLength: 18 });
const stamp: fc.Arbitrary<Stamp> = fc.record({
  sequencer: fc.option(hex),
  version: fc.option(fc.constantFrom('v1', 'v2', 'v3')),
  etag: fc.constantFrom('e1', 'e2'),
  modified: fc.integer({ min: 0, max: 3 }).map((second) => second * 1000),
  cleaner: fc.constantFrom('0.9.0', '0.10.0', '1.0.0'),
});
const some: Stamp = { sequencer: '10', version: 'v1', etag: 'e', modified: 1000, cleaner: '1.0.0' };

describe('compareSequencers', () => {
  it('pads on the right, not on the left', () => {
    expect(compareSequencers('0055AED6DCD90281E5', '0055AED6DCD90281E6')).toBeLessThan(0);
    expect(compareSequencers('0055AED6DCD9', '0055AED6DCD90281E5')).toBeLessThan(0);
    expect(compareSequencers('0056', '0055AED6DCD90281E5')).toBeGreaterThan(0);
    expect(compareSequencers('0055', '005500')).toBe(0);
    expect(compareSequencers('005500', '0055')).toBe(0);
    expect(compareSequencers('00ab', '00AB')).toBe(0);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(hex, hex, hex, (a, b, c) => {
        expect(compareSequencers(a, b)).toBe(0 - compareSequencers(b, a));
        if (compareSequencers(a, b) <= 0 && compareSequencers(b, c) <= 0)
          expect(compareSequencers(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

it('compareVersions goes by number', () => {
  expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0);
  expect(compareVersions('1.2.3', '1.2.3-beta')).toBe(0);
  expect(compareVersions('1', '1.0.1')).toBeLessThan(0);
});

describe('decide', () => {
  it('writes a newer object, whatever the cleaner', () => {
    expect(decide({ ...some, sequencer: '11', version: 'v2', cleaner: '0.1.0' }, some)).toBe('write');
  });

  it('refuses an older object, whatever the cleaner', () => {
    expect(decide({ ...some, sequencer: '0F', version: 'v0', cleaner: '9.0.0' }, some)).toBe('stale');
  });

  it('lets only a newer cleaner write the same object again', () => {
    expect(decide({ ...some, cleaner: '1.0.1' }, some)).toBe('write');
    expect(decide(some, some)).toBe('done');
    expect(decide({ ...some, cleaner: '0.9.0' }, some)).toBe('stale');
  });

  it('lets the same cleaner write again when it is asked to, and an older one or an older object never', () => {
    expect(decide(some, some, true)).toBe('write');
    expect(decide({ ...some, cleaner: '0.9.0' }, some, true)).toBe('stale');
    expect(decide({ ...some, sequencer: '0F', version: 'v0' }, some, true)).toBe('stale');
  });

  it('knows the same object without a sequencer, as a backfill meets it', () => {
    expect(decide({ ...some, sequencer: null }, some)).toBe('done');
    expect(decide(some, { ...some, sequencer: null })).toBe('write');
  });

  it('goes by time when a sequencer is missing, and trusts the live event within one second', () => {
    const listed = { ...some, sequencer: null, version: 'v0' };
    expect(decide({ ...listed, modified: 2000 }, some)).toBe('write');
    expect(decide({ ...listed, modified: 0 }, some)).toBe('stale');
    expect(decide(listed, some)).toBe('stale');
    expect(decide(some, listed)).toBe('write');
    expect(decide({ ...listed, version: 'v2' }, listed)).toBe('write');
  });

  it('after a write says done: nobody writes the same work twice', () => {
    fc.assert(
      fc.property(stamp, stamp, (mine, stored) => {
        if (decide(mine, stored) === 'write') expect(decide(mine, inherit(mine, stored))).toBe('done');
      }),
    );
  });

  it('never lets two events with sequencers replace each other in turn', () => {
    fc.assert(
      fc.property(stamp, stamp, (a, b) => {
        if (a.sequencer === null || b.sequencer === null) return;
        if (decide(a, b) === 'write' && a.version !== b.version) expect(decide(b, a)).not.toBe('write');
      }),
    );
  });
});

describe('inherit', () => {
  const later = { ...some, sequencer: '11' };

  it('keeps the later sequencer of the same object', () => {
    expect(inherit({ ...some, sequencer: null, cleaner: '2.0.0' }, some).sequencer).toBe('10');
    expect(inherit(some, { ...some, sequencer: null }).sequencer).toBe('10');
    expect(inherit(later, some).sequencer).toBe('11');
    expect(inherit(some, later).sequencer).toBe('11');
  });

  it('keeps nothing of another object', () => {
    expect(inherit({ ...some, sequencer: null, version: 'v2' }, some).sequencer).toBeNull();
    expect(inherit({ ...some, version: 'v2' }, later).sequencer).toBe('10');
  });

  it('lets a second event of the same version be known, once', () => {
    expect(decide(later, some)).toBe('write');
    expect(decide(some, later)).toBe('done');
  });
});

describe('sameSource', () => {
  it('goes by versions, where both have one', () => {
    expect(sameSource(some, { ...some, sequencer: '11', etag: 'f', modified: 0 })).toBe(true);
    expect(sameSource(some, { ...some, version: 'v2' })).toBe(false);
  });

  it.each([
    ['v1', null],
    [null, 'v1'],
    [null, null],
  ])('goes by sequencers, where both have one, of the versions %s and %s', (version, other) => {
    const one = { ...some, version };
    const two = { ...some, version: other };
    expect(sameSource(one, { ...two, sequencer: '1000', etag: 'f', modified: 0 })).toBe(true);
    expect(sameSource(one, { ...two, sequencer: '11' })).toBe(false);
  });

  it('goes by content and time otherwise', () => {
    const listed = { ...some, version: null, sequencer: null };
    for (const other of [some, { ...some, sequencer: null }, listed]) {
      expect(sameSource(listed, other)).toBe(true);
      expect(sameSource(other, listed)).toBe(true);
      expect(sameSource(listed, { ...other, etag: 'f' })).toBe(false);
      expect(sameSource(listed, { ...other, modified: 2000 })).toBe(false);
    }
  });
});

it('only a listed object of another version and the same second is a tie', () => {
  const listed = { ...some, sequencer: null, version: 'v0' };
  expect(isTie(some, listed)).toBe(true);
  expect(isTie(some, { ...listed, version: 'v1' })).toBe(false);
  expect(isTie(some, { ...listed, modified: 2000 })).toBe(false);
  expect(isTie(some, { ...listed, sequencer: '0F' })).toBe(false);
  expect(isTie({ ...some, sequencer: null }, listed)).toBe(false);
});

it('a stamp survives its way through object metadata', () => {
  fc.assert(
    fc.property(stamp, (one) => {
      expect(stampFromMetadata(stampToMetadata(one))).toEqual(one);
    }),
  );
});

it('an output without a whole stamp is not Winnow’s', () => {
  const { 'winnow-cleaner': cleaner, 'winnow-source-modified': modified, ...rest } = stampToMetadata(some);
  expect(stampFromMetadata({ other: 'tool' })).toBeNull();
  expect(stampFromMetadata({ ...rest, 'winnow-cleaner': cleaner! })).toBeNull();
  expect(stampFromMetadata({ ...rest, 'winnow-source-modified': modified! })).toBeNull();
});
