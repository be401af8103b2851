import { isFailure, type JobFailure, runPool } from '../pool.ts';
import { parseCleanArgs, planJobs, setupOf, workersOf } from './clean-options.ts';
import { describeFailure } from './failure.ts';
import { listInputs } from './inputs.ts';
import { cleanInput, type WorkEnd, type WorkJob, type WorkSetup } from './work.ts';

export const summary = 'clean files: HTML, flattened text, either one gzipped';

export const help = `Usage: winnow clean FILE... [options]

Cleans pages and writes them to standard output. FILE is a page (HTML or flattened text, also gzipped), a folder that is
searched for pages, or "-" for standard input.

  --format json|jsonl|text|markdown   json: the whole document (default); jsonl: the same on one line;
                                      text: the clean text and nothing else; markdown: the text with its structure
  --out DIR                           writes a file a page there instead: page.html becomes DIR/page.html.json
  --url URL                           address of the page, to resolve its links (one page only)
  --input html|text                   the kind of input, where detecting it goes wrong
  --explain                           prints what was taken out and why; with --out beside the documents, else instead
  --workers N                         processes for many pages; default one a core

Examples:
  winnow clean page.html
  winnow clean page.html --format text > page.txt
  curl -s https://example.org/story | winnow clean - --url https://example.org/story --format markdown
  winnow clean scraped/ --out cleaned/ --format jsonl
  winnow clean page.txt --explain

Exit code: 0 every page was cleaned, 1 some failed (each is named on standard error, the others are done), 2 the call
was not understood.`;

/** Fewer pages are sooner done here than processes are started. */
const POOL_FROM = 24;

/** Cleans the files that the arguments name. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseCleanArgs(args);
  const setup = setupOf(values);
  const workers = workersOf(values.workers);
  const jobs = planJobs(listInputs(positionals), values);
  const failures: [WorkJob, string][] = [];
  let words = 0;
  const take = (end: WorkEnd | JobFailure, index: number): void => {
    if (isFailure(end)) {
      failures.push([jobs[index]!, end.failed]);
      console.error(`winnow: ${jobs[index]!.input.label}: ${end.failed}`);
    } else {
      words += end.words;
      process.stdout.write(end.print);
    }
  };
  if (jobs.length >= POOL_FROM) {
    await runPool<WorkSetup, WorkJob, WorkEnd>(
      new URL('./worker.ts', import.meta.url),
      setup,
      jobs,
      { workers },
      inOrder(take),
    );
  } else {
    cleanHere(jobs, setup, take);
  }
  if (jobs.length > 1) {
    console.error(`${jobs.length - failures.length} cleaned, ${failures.length} failed; ${words} words kept`);
  }
  return failures.length > 0 ? 1 : 0;
}

function cleanHere(
  jobs: readonly WorkJob[],
  setup: WorkSetup,
  take: (end: WorkEnd | JobFailure, index: number) => void,
): void {
  jobs.forEach((job, index) => {
    try {
      take(cleanInput(job, setup), index);
    } catch (error) {
      take({ failed: describeFailure(error) }, index);
    }
  });
}

/** Hands the ends on in the order of the jobs, though they come as they are done. */
function inOrder<End>(take: (end: End, index: number) => void): (end: End, index: number) => void {
  const early = new Map<number, End>();
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
