import { type Cleaning, prepareOverrides } from '../../lambda/cleaner/index.ts';
import { isFailure, type JobFailure, runPool } from '../pool.ts';
import { showProgress } from '../progress.ts';
import { chain } from './chain.ts';
import { type CleanCall, parseCleanCall } from './clean-options.ts';
import { describeFailure } from './failure.ts';
import { type Jobs, planJobs } from './jobs.ts';
import { LinesFile } from './lines-file.ts';
import { OrderedEnds } from './ordered-ends.ts';
import { printable } from './printable.ts';
import { deliver, startWork, type WorkEnd, type WorkJob, type WorkSetup, writeWhole } from './work.ts';

export const summary = 'clean files: HTML, flattened text, JSON records, web archives';

export const help = `Usage: winnow clean FILE... [options]

Cleans pages and writes them to standard output. FILE is a page (HTML or flattened text), a file of many (JSON or JSONL
records with the page in html, text, content or body; a web archive, .warc or .wet), each also gzipped; a folder that is
searched for them; a quoted pattern such as "scraped/**/*.html"; or "-" for standard input.

  --format FORMAT      json: the whole document (default); jsonl: the same on one line; text: the clean text and
                       nothing else; markdown: the text with its structure; jsonld: a schema.org NewsArticle
  --out DIR            writes a file a page there instead: page.html becomes DIR/page.html.json; a file of many becomes
                       a folder DIR/news.jsonl/ of numbered files, or with --format jsonl DIR/news.jsonl.jsonl
  --resume             with --out: passes over pages whose document is there and not older than the page
  --url URL            address of the page, to resolve its links (one page only)
  --map FILE           cleans the pages of a JSON object {"https://...": "page.html"}, files relative to FILE
  --input html|text    the kind of input, where detecting it goes wrong
  --captions lift|keep, --lists keep|drop, --tables keep|drop, --code keep|drop
                       what of the article counts as text; the default of each stands first
  --overrides DIR      exceptions for single sites, a HOST.json each (default: overrides/, where it exists)
  --explain            prints what was taken out and why, instead of the documents
  --review PAGE.html   writes one self-contained page to look the cleaning over in a browser
  --workers N          processes for many pages; default one a core

Examples:
  winnow clean page.html
  winnow clean page.html --format text > page.txt
  curl -s https://example.org/story | winnow clean - --url https://example.org/story --format markdown
  winnow clean scraped/ --format jsonl > documents.jsonl
  winnow clean scraped/ --out cleaned/ --resume
  winnow clean crawl.warc.gz --out cleaned/ --format jsonl
  winnow clean page.txt --explain
  winnow clean scraped/ --out cleaned/ --captions keep --tables drop
  winnow clean scraped/ --review review.html

Exit code: 0 every page was cleaned, 1 some failed (each is named on standard error, the others are done), 2 the call
was not understood.`;

/** Fewer pages are sooner done here than processes are started. */
const POOL_FROM = 24;
/** Pages that may wait for a slower one before them, so that they can be written in order. */
const MOST_WAITING = 500;

type End = WorkEnd | JobFailure;

/** Cleans the files that the arguments name. */
export async function run(args: string[]): Promise<number> {
  const call = parseCleanCall(args);
  const { setup, plan, notes } = call;
  for (const note of notes) console.error(`winnow: ${note}`);
  warnOfOverrides(setup);
  const jobs = planJobs(plan);
  // Documents that scroll by on the terminal are progress enough.
  const shown = jobs.total !== 1 && !(setup.print !== 'nothing' && process.stdout.isTTY);
  const progress = shown ? showProgress('clean', jobs.total ?? jobs.share) : undefined;
  const files = new LinesFile();
  let [done, failed, words] = [0, 0, 0];
  const take = (end: End, job: WorkJob): void => {
    done += 1;
    progress?.step(isFailure(end));
    if (isFailure(end)) {
      failed += 1;
      progress?.clear();
      console.error(`winnow: ${printable(job.label)}: ${printable(end.failed)}`);
      if (job.appendTo !== null) files.add(job.appendTo, faultLine(end));
    } else {
      words += end.words;
      if (job.appendTo !== null) files.add(job.appendTo, end.print);
      else if (end.print) process.stdout.write(end.print);
    }
  };
  // Whoever stops the run finds whole files only.
  const stop = (signal: NodeJS.Signals): void => {
    files.abandon();
    process.kill(process.pid, signal);
  };
  for (const signal of STOPPING) process.once(signal, stop);
  try {
    await cleanAll(call, jobs, take);
    files.end();
  } finally {
    files.abandon();
    for (const signal of STOPPING) process.off(signal, stop);
  }
  progress?.end();
  if (done + jobs.skipped > 1) {
    const skipped = jobs.skipped > 0 ? `, ${jobs.skipped} there already` : '';
    console.error(`${done - failed} cleaned, ${failed} failed${skipped}; ${words} words kept`);
  }
  return failed > 0 ? 1 : 0;
}

const STOPPING = ['SIGINT', 'SIGTERM'] as const;

/** What stands in the place of a page that could not be cleaned, as in the pipeline's outputs. */
function faultLine({ failed }: JobFailure): string {
  return `${JSON.stringify({ schema: 'winnow/error/1', cause: { message: failed } })}\n`;
}

/** An override that is stale or broken is passed over, and said to be. */
function warnOfOverrides({ overrides }: WorkSetup): void {
  for (const { host, ignored } of prepareOverrides(overrides.files, overrides.today).all) {
    if (ignored !== null) console.error(`winnow: the override of ${host} is not used: ${ignored}`);
  }
}

async function cleanAll(call: CleanCall, jobs: Jobs, take: (end: End, job: WorkJob) => void): Promise<void> {
  const { setup, workers, review } = call;
  // A review needs every block of every page, which is dearer to hand between processes than to clean.
  if (review !== undefined) return cleanForReview(setup, review, jobs, take);
  const first = await firstOf(jobs.next, POOL_FROM);
  if (first.length < POOL_FROM) {
    const cleanPage = startWork(setup);
    for (const job of first) take(cleanHere(job, setup, cleanPage).end, job);
    return;
  }
  const worker = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
  const ends = new OrderedEnds(chain(first, jobs.next), MOST_WAITING, take);
  await runPool<WorkSetup, WorkJob, WorkEnd>(worker, setup, ends.jobs(), { workers }, (end, index) =>
    ends.end(end, index),
  );
}

/** The first items of a source, or all where there are fewer. */
async function firstOf<T>(source: AsyncIterator<T>, most: number): Promise<T[]> {
  const items: T[] = [];
  while (items.length < most) {
    const turn = await source.next();
    if (turn.done) break;
    items.push(turn.value);
  }
  return items;
}

async function cleanForReview(
  setup: WorkSetup,
  review: string,
  jobs: Jobs,
  take: (end: End, job: WorkJob) => void,
): Promise<void> {
  const { renderReview } = await import('../../local/review/page.ts');
  const cleanPage = startWork(setup);
  const pages: { name: string; cleaning: Cleaning; ms: number }[] = [];
  for await (const job of jobs.next) {
    const start = performance.now();
    const { end, cleaning } = cleanHere(job, setup, cleanPage);
    const ms = performance.now() - start;
    take(end, job);
    if (cleaning) pages.push({ name: job.label, cleaning, ms });
  }
  writeWhole(review, renderReview(pages));
}

function cleanHere(
  job: WorkJob,
  setup: WorkSetup,
  cleanPage: (job: WorkJob) => Cleaning,
): { end: End; cleaning?: Cleaning } {
  try {
    const cleaning = cleanPage(job);
    return { end: deliver(job, setup, cleaning), cleaning };
  } catch (error) {
    return { end: { failed: describeFailure(error) } };
  }
}
