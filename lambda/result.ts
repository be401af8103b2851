import type { Document } from './cleaner/index.ts';

/** How the work on one object ended without an error. */
export interface Result {
  /** `gone`: deleted before its turn. `skipped`: a folder marker, or an event that asks for nothing. */
  readonly status: 'cleaned' | 'done' | 'stale' | 'gone' | 'skipped' | 'removed';
  /** The documents that came of it: one, or those of a file of records. */
  readonly documents: readonly Document[];
  /** The document of a page that was not written: it goes into the shard of its batch. */
  readonly forShard?: Document;
  /** Of a file of many pages: how many were cleaned, and which not. The documents of a web archive are too many to hold. */
  readonly pages?: Readonly<PageCounts>;
  /** Time in the cleaner alone, in milliseconds. */
  readonly cleanMs: number;
}

/** How many pages of a file were cleaned, and the places of those that were not: lines of the output, from 1. */
export interface PageCounts {
  documents: number;
  faults: number[];
}

/** A result without documents. */
export const nothing = (status: Result['status']): Result => ({ status, documents: [], cleanMs: 0 });
