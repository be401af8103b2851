import type { Kind } from '../kinds.ts';
import type { LiftField, Target } from './format.ts';
import type { LineMatcher } from './line-pattern.ts';

/** One entry of an override, ready to match. */
export interface Entry {
  readonly verdict: 'kept' | 'lifted' | 'dropped';
  readonly kind: Kind | null;
  /** The override names a kind; else what the cleaner called it may stay. */
  readonly namesKind: boolean;
  readonly field: LiftField | null;
  readonly target: Target;
  readonly fits: LineMatcher | null;
}

/** An override that was read, compiled and tested. */
export interface PreparedOverride {
  readonly host: string;
  readonly expires: string | null;
  /** Entries that keep come first, then those that lift: where two speak of a block, less is lost. */
  readonly entries: readonly Entry[];
  /** Why it is not used; null when it is. */
  readonly ignored: string | null;
}

/** The overrides of some sites, as `clean` takes them. */
export interface Overrides {
  readonly all: readonly PreparedOverride[];
  /** The override of a host or of the nearest domain above it; null where there is none. */
  find(host: string): PreparedOverride | null;
}
