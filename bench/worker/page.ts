import { extname } from 'node:path';
import type { CleanOptions } from '../../lambda/cleaner/index.ts';

export interface ExtractJob {
  readonly id: string;
  readonly url: string | null;
  /** The gzipped page, relative to the corpus folder. */
  readonly file: string;
}

/** What a scraper knows of a page: its address and what it fetched. Some corpora's file names tell the date: not given. */
export function pageOptions(job: ExtractJob): CleanOptions {
  const name = `page${extname(job.file.replace(/\.gz$/, ''))}`;
  return job.url ? { name, url: job.url } : { name };
}
