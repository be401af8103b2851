import { serve } from '../../bin/pool.ts';
import { inspect } from '../../lambda/cleaner/index.ts';
import { readPage } from '../corpus.ts';
import { modelsFor } from '../models.ts';
import type { Result } from '../result.ts';
import { type ExtractJob, pageOptions } from './page.ts';

export interface ExtractSetup {
  readonly folder: string;
  readonly corpus: string;
  readonly verdicts: boolean;
  readonly cv: boolean;
  readonly warmUp: readonly ExtractJob[];
}

serve<ExtractSetup, ExtractJob, Result>(async (setup) => {
  const models = await modelsFor(setup.corpus, setup.cv);
  const run = (job: ExtractJob): Result => {
    const bytes = readPage(setup.folder, job.file);
    const options = pageOptions(job);
    const model = models(job.id);
    const start = performance.now();
    const { document, page, verdicts } = inspect(bytes, options, model);
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    const { text, title, authors, organisations, published } = document;
    // The benchmarks name an agency or a desk as the author where no person signs.
    const byline = authors.length > 0 ? authors : organisations;
    const result: Result = { id: job.id, text, title, authors: byline, published, ms, error: null };
    if (!setup.verdicts) return result;
    const lines = verdicts.map(({ block, verdict, kind, field }) => {
      const { from, to } = page.blocks[block]!;
      return { from, to, verdict, kind, field };
    });
    return { ...result, verdicts: lines };
  };
  for (const job of setup.warmUp) {
    try {
      run(job);
    } catch {
      // The page fails again as a job, and is counted there.
    }
  }
  return run;
});
