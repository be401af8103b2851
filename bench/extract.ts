import { isFailure, type PoolOptions, runPool } from '../bin/pool.ts';
import { showProgress } from '../bin/progress.ts';
import type { Corpus } from './corpus.ts';
import type { Result } from './result.ts';
import type { ExtractSetup } from './worker/extract.ts';
import type { ExtractJob } from './worker/page.ts';

export interface ExtractOptions extends PoolOptions {
  /** Adds each block's verdict to the result. */
  readonly verdicts?: boolean | undefined;
  /** Cleans each page with the models that have not seen its site. */
  readonly cv?: boolean | undefined;
}

/** Pages that a process cleans, untimed, before its first job: the compiler of V8 has then seen the hot paths. */
const WARM_UP = 12;

/** Cleans a corpus over the cores. A page that throws, hangs or kills its process gives an empty text and its `error`. */
export async function extract(corpus: Corpus, options: ExtractOptions = {}): Promise<Result[]> {
  const jobs: ExtractJob[] = corpus.pages.map(({ id, url, file }) => ({ id, url, file }));
  const setup: ExtractSetup = {
    folder: corpus.folder,
    corpus: corpus.name,
    verdicts: options.verdicts ?? false,
    cv: options.cv ?? false,
    warmUp: jobs.slice(0, WARM_UP),
  };
  const progress = showProgress(`extract ${corpus.name}`, jobs.length);
  const ends = await runPool<ExtractSetup, ExtractJob, Result>(
    new URL('./worker/extract.ts', import.meta.url),
    setup,
    jobs,
    options,
    (end) => progress.step(isFailure(end) || Boolean(end.error)),
  );
  progress.end();
  return ends.map((end, index) => (isFailure(end) ? failed(jobs[index]!.id, end.failed) : end));
}

function failed(id: string, error: string): Result {
  return { id, text: '', title: null, authors: [], published: null, ms: null, error };
}
