import { type Cleaning, prepareOverrides } from '../../lambda/cleaner/index.ts';
import { isFailure, type JobFailure, runPool } from '../pool.ts';
import { type Progress, showProgress } from '../progress.ts';
import { type CleanCall, parseCleanCall } from './clean-options.ts';
import { describeFailure } from './failure.ts';
import { deliver, startWork, type WorkEnd, type WorkJob, type WorkSetup, writeWhole } from './work.ts';

export const summary = 'clean files: HTML, flattened text, either one gzipped';

export const help = `Usage: winnow clean FILE... [options]

Cleans pages and writes them to standard output. FILE is a page (HTML or flattened text, also gzipped), a folder that is
searched for pages, a quoted pattern such as "scraped/**/*.html", or "-" for standard input.

  --format FORMAT      json: the whole document (default); jsonl: the same on one line; text: the clean text and
                       nothing else; markdown: the text with its structure; jsonld: a schema.org NewsArticle
  --out DIR            writes a file a page there instead: page.html becomes DIR/page.html.json
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
  winnow clean page.txt --explain
  winnow clean scraped/ --out cleaned/ --captions keep --tables drop
  winnow clean scraped/ --review review.html

Exit code: 0 every page was cleaned, 1 some failed (each is named on standard error, the others are done), 2 the call
was not understood.`;

/** Fewer pages are sooner done here than processes are started. */
const POOL_FROM = 24;

type Take = (end: WorkEnd | JobFailure, index: number) => void;

/** Cleans the files that the arguments name. */
export async function run(args: string[]): Promise<number> {
  const call = await readStandardInput(parseCleanCall(args));
  const { jobs } = call;
  warnOfOverrides(call.setup);
  const progress = progressOf(call);
  let failed = 0;
  let words = 0;
  const take: Take = (end, index) => {
    if (isFailure(end)) {
      failed += 1;
      progress?.clear();
      console.error(`winnow: ${jobs[index]!.input.label}: ${end.failed}`);
    } else {
      words += end.words;
      if (end.print) process.stdout.write(end.print);
    }
  };
  await cleanAll(call, inOrder(take), progress);
  progress?.end();
  if (jobs.length + call.skipped > 1) {
    const skipped = call.skipped > 0 ? `, ${call.skipped} there already` : '';
    console.error(`${jobs.length - failed} cleaned, ${failed} failed${skipped}; ${words} words kept`);
  }
  return failed > 0 ? 1 : 0;
}

/** An override that is stale or broken is passed over, and said to be. */
function warnOfOverrides({ overrides }: WorkSetup): void {
  for (const { host, ignored } of prepareOverrides(overrides.files, overrides.today).all) {
    if (ignored !== null) console.error(`winnow: the override of ${host} is not used: ${ignored}`);
  }
}

/** Read here and waited for: a file descriptor of a pipe that is still empty cannot be read synchronously. */
async function readStandardInput(call: CleanCall): Promise<CleanCall> {
  if (call.jobs.every(({ input }) => input.path !== '-')) return call;
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return { ...call, jobs: call.jobs.map((job) => (job.input.path === '-' ? { ...job, bytes } : job)) };
}

async function cleanAll(call: CleanCall, take: Take, progress: Progress | undefined): Promise<void> {
  const { jobs, setup, workers, review } = call;
  const step: Take = (end, index) => {
    progress?.step(isFailure(end));
    take(end, index);
  };
  // A review needs every block of every page, which is dearer to hand between processes than to clean.
  if (review !== undefined) await cleanForReview(call, review, step);
  else if (jobs.length < POOL_FROM) {
    const cleanPage = startWork(setup);
    for (const [index, job] of jobs.entries()) step(cleanHere(job, setup, cleanPage).end, index);
  } else {
    const worker = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
    await runPool<WorkSetup, WorkJob, WorkEnd>(worker, setup, jobs, { workers }, step);
  }
}

async function cleanForReview({ jobs, setup }: CleanCall, review: string, take: Take): Promise<void> {
  const { renderReview } = await import('../../local/review/page.ts');
  const cleanPage = startWork(setup);
  const pages = jobs.flatMap((job, index) => {
    const start = performance.now();
    const { end, cleaning } = cleanHere(job, setup, cleanPage);
    const ms = performance.now() - start;
    take(end, index);
    return cleaning ? [{ name: job.input.label, cleaning, ms }] : [];
  });
  writeWhole(review, renderReview(pages));
}

function cleanHere(
  job: WorkJob,
  setup: WorkSetup,
  cleanPage: (job: WorkJob) => Cleaning,
): { end: WorkEnd | JobFailure; cleaning?: Cleaning } {
  try {
    const cleaning = cleanPage(job);
    return { end: deliver(job, setup, cleaning), cleaning };
  } catch (error) {
    return { end: { failed: describeFailure(error) } };
  }
}

/** None where documents scroll by on the same terminal. */
function progressOf({ jobs, setup }: CleanCall): Progress | undefined {
  if (jobs.length < 2 || (setup.print !== 'nothing' && process.stdout.isTTY)) return undefined;
  return showProgress('clean', jobs.length);
}

/** Hands the ends on in the order of the jobs, though they come as they are done. */
function inOrder(take: Take): Take {
  const early = new Map<number, WorkEnd | JobFailure>();
  let next = 0;
  return (end, index) => {
    early.set(index, end);
    for (let due = early.get(next); due !== undefined; due = early.get(next)) {
      early.delete(next);
      take(due, next);
      next += 1;
    }
  };
}
