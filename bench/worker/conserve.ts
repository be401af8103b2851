import { createHash } from 'node:crypto';
import { serve } from '../../bin/pool.ts';
import { decode } from '../../lambda/cleaner/decode/index.ts';
import { clean, inspect } from '../../lambda/cleaner/index.ts';
import { checkConservation } from '../conserve/check.ts';
import { uncoveredWords } from '../conserve/coverage.ts';
import { readPage } from '../corpus.ts';
import { type ExtractJob, pageOptions } from './page.ts';

export interface ConserveJob extends ExtractJob {
  readonly folder: string;
  /** The first run checks everything; the second, in another order, only gives the hash. */
  readonly check: boolean;
}

export interface ConserveEnd {
  /** SHA-256 of the document as JSON. */
  readonly hash: string;
  readonly breaches: readonly string[];
  readonly blocks: Readonly<Record<'kept' | 'lifted' | 'dropped', number>>;
  /** Cleaning the clean text gave it back; null when there is none. */
  readonly idempotent: boolean | null;
  /** Words of the page that stand in no block. */
  readonly uncovered: readonly string[];
}

serve<null, ConserveJob, ConserveEnd>(async () => (job) => {
  const bytes = readPage(job.folder, job.file);
  const options = pageOptions(job);
  const cleaning = inspect(bytes, options);
  const { document, page, verdicts } = cleaning;
  const hash = createHash('sha256').update(JSON.stringify(document)).digest('hex');
  const blocks = { kept: 0, lifted: 0, dropped: 0 };
  for (const { verdict } of verdicts) blocks[verdict] += 1;
  if (!job.check) return { hash, breaches: [], blocks, idempotent: null, uncovered: [] };
  const again = document.text ? clean(document.text, { input: 'text' }).text : null;
  return {
    hash,
    breaches: checkConservation(cleaning),
    blocks,
    idempotent: again === null ? null : again === document.text,
    uncovered: uncoveredWords(page.input, decode(bytes, options).text, page.blocks),
  };
});
