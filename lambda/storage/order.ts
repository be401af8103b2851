/**
 * What an output records of the raw object that it came from, to decide which of two outputs is the newer one.
 * S3 gives events at least once and in any order, so every writer compares its stamp with the stored one.
 */
export interface Stamp {
  /** The event's sequencer; null when the object was found by listing (backfill). */
  readonly sequencer: string | null;
  /** Raw version, or null in a bucket without versioning. */
  readonly version: string | null;
  /** ETag of the raw object, without quotes. */
  readonly etag: string;
  /** Last-Modified of the raw object in milliseconds; S3 gives whole seconds. */
  readonly modified: number;
  /** Version of the cleaner that wrote the output. */
  readonly cleaner: string;
}

/** `write`: mine is newer. `done`: the very same work stands there. `stale`: something newer stands there. */
export type Decision = 'write' | 'done' | 'stale';

/**
 * Order of two sequencers of one key: negative when `a` is older. Lengths may differ, so
 * the shorter is padded on the right with zeros, then both compare as text (S3 user guide, "Event message structure").
 */
export function compareSequencers(a: string, b: string): number {
  const width = Math.max(a.length, b.length);
  const left = a.toUpperCase().padEnd(width, '0');
  const right = b.toUpperCase().padEnd(width, '0');
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Order of two cleaner versions `major.minor.patch`, by number; anything after a hyphen is ignored. */
export function compareVersions(a: string, b: string): number {
  const left = parts(a);
  const right = parts(b);
  for (let i = 0; i < 3; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function parts(version: string): number[] {
  return (version.split('-')[0] ?? '').split('.').map((part) => Number.parseInt(part, 10) || 0);
}

/**
 * May the output of `mine` replace the stored one? A newer raw object always may; for the same raw object only a
 * newer cleaner may, so that a rollout in progress never goes backwards, or the first that knows the sequencer,
 * so that older events are known as such from then on.
 *
 * @param again the same cleaner may too: its settings have changed
 */
export function decide(mine: Stamp, stored: Stamp, again = false): Decision {
  const age = compareSources(mine, stored);
  if (age !== 0) return age > 0 ? 'write' : 'stale';
  const cleaner = compareVersions(mine.cleaner, stored.cleaner);
  if (cleaner !== 0) return cleaner > 0 ? 'write' : 'stale';
  return latestSequencer(mine, stored) === stored.sequencer && !again ? 'done' : 'write';
}

/**
 * The stamp to write over a stored one. Work on the same raw object that knows no sequencer, or an earlier one,
 * keeps the stored one: else an event of a version in between would look newer.
 */
export function inherit(mine: Stamp, stored: Stamp): Stamp {
  return sameSource(mine, stored) ? { ...mine, sequencer: latestSequencer(mine, stored) } : mine;
}

function latestSequencer(mine: Stamp, stored: Stamp): string | null {
  if (mine.sequencer === null) return stored.sequencer;
  if (stored.sequencer === null) return mine.sequencer;
  return compareSequencers(mine.sequencer, stored.sequencer) > 0 ? mine.sequencer : stored.sequencer;
}

/**
 * Order of the raw objects behind two stamps. Without two sequencers the time decides; within the same second the
 * one with a sequencer is taken as newer, because a live event of the other, if it has one, still comes and compares by sequencer.
 */
function compareSources(a: Stamp, b: Stamp): number {
  if (sameSource(a, b)) return 0;
  if (a.sequencer !== null && b.sequencer !== null) return compareSequencers(a.sequencer, b.sequencer);
  if (a.modified !== b.modified) return a.modified - b.modified;
  return b.sequencer === null ? 1 : -1;
}

/**
 * Is the stored output that of a listing, and of another version of the same second? Then neither sequencer nor time can
 * tell which is newer. The stored version's own event may have been here already, and have been refused for its older
 * cleaner: only the raw bucket knows.
 */
export function isTie(mine: Stamp, stored: Stamp): boolean {
  const byTime = mine.sequencer !== null && stored.sequencer === null && mine.modified === stored.modified;
  return byTime && !sameSource(mine, stored);
}

export function sameSource(a: Stamp, b: Stamp): boolean {
  if (a.version !== null && b.version !== null) return a.version === b.version;
  return a.sequencer !== null && b.sequencer !== null
    ? compareSequencers(a.sequencer, b.sequencer) === 0
    : a.etag === b.etag && a.modified === b.modified;
}
