import type { Stamp } from './order.ts';

/**
 * A stamp as user metadata of the output. S3 allows 2 KB of ASCII there: sequencers, version ids, etags and dates are
 * short and ASCII by their nature; nothing of the page goes in.
 */
export function stampToMetadata(stamp: Stamp): Record<string, string> {
  return {
    'winnow-cleaner': stamp.cleaner,
    'winnow-source-etag': stamp.etag,
    'winnow-source-modified': new Date(stamp.modified).toISOString(),
    ...(stamp.sequencer === null ? {} : { 'winnow-source-sequencer': stamp.sequencer }),
    ...(stamp.version === null ? {} : { 'winnow-source-version': stamp.version }),
  };
}

/** The stamp that an output carries, or null when Winnow did not write it: then anything may replace it. */
export function stampFromMetadata(metadata: Readonly<Record<string, string>>): Stamp | null {
  const cleaner = metadata['winnow-cleaner'];
  const modified = Date.parse(metadata['winnow-source-modified'] ?? '');
  if (cleaner === undefined || Number.isNaN(modified)) return null;
  return {
    cleaner,
    modified,
    etag: metadata['winnow-source-etag'] ?? '',
    sequencer: metadata['winnow-source-sequencer'] ?? null,
    version: metadata['winnow-source-version'] ?? null,
  };
}
