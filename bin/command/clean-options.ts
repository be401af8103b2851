import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FORMATS, isFormat } from './format.ts';
import { type Input, listInputs, listMap } from './inputs.ts';
import { UsageError } from './usage.ts';
import type { WorkJob, WorkSetup } from './work.ts';

/** A call of `winnow clean`, understood. */
export interface CleanCall {
  readonly setup: WorkSetup;
  /** A job a page. */
  readonly jobs: readonly WorkJob[];
  /** Pages that --resume passes over: their documents are there. */
  readonly skipped: number;
  /** Processes; undefined for one a core. */
  readonly workers: number | undefined;
  /** The file of --review. */
  readonly review: string | undefined;
}

const OPTIONS = {
  format: { type: 'string', default: 'json' },
  out: { type: 'string' },
  url: { type: 'string' },
  map: { type: 'string' },
  input: { type: 'string' },
  explain: { type: 'boolean', default: false },
  review: { type: 'string' },
  resume: { type: 'boolean', default: false },
  workers: { type: 'string' },
} as const;

type Values = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: typeof OPTIONS }>
>['values'];

/** Understands the arguments. @throws UsageError that says what to change; parseArgs' own error on an unknown option */
export function parseCleanCall(args: string[]): CleanCall {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const setup = setupOf(values);
  const workers = workersOf(values.workers);
  const inputs = [...listInputs(positionals), ...(values.map === undefined ? [] : listMap(values.map))];
  if (inputs.length === 0) throw new UsageError('which file? "-" is standard input');
  const all = planJobs(inputs, values);
  if (values.resume && values.out === undefined) throw new UsageError('--resume needs --out: it looks there');
  const jobs = values.resume ? all.filter((job) => !isDone(job)) : all;
  return { setup, jobs, skipped: all.length - jobs.length, workers, review: values.review };
}

function setupOf({ format, input, explain, out, review }: Values): WorkSetup {
  if (!isFormat(format)) {
    throw new UsageError(`--format takes ${Object.keys(FORMATS).join(', ')}, not "${format}"`);
  }
  if (input !== undefined && input !== 'html' && input !== 'text') {
    throw new UsageError(`--input takes html or text, not "${input}"`);
  }
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const colour = !NO_COLOR && (Boolean(FORCE_COLOR) || process.stdout.isTTY === true);
  const print = explain ? 'removals' : out === undefined && review === undefined ? 'document' : 'nothing';
  return { format, print, colour, route: input ?? null };
}

function planJobs(inputs: readonly Input[], { format, out, url }: Values): WorkJob[] {
  if (url !== undefined && inputs.length > 1)
    throw new UsageError('--url is for one page; for several see --map');
  if (url !== undefined && !URL.canParse(url)) throw new UsageError(`--url takes an address, not "${url}"`);
  const extension = FORMATS[format as keyof typeof FORMATS];
  const taken = new Map<string, string>();
  return inputs.map((input) => {
    const path = out === undefined ? null : join(out, `${input.name}.${extension}`);
    if (path !== null) {
      const other = taken.get(path);
      if (other !== undefined) throw new UsageError(`${other} and ${input.path} would both become ${path}`);
      taken.set(path, input.path);
    }
    return { input, url: url ?? input.url, out: path };
  });
}

function workersOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(value)) throw new UsageError(`--workers takes a number from 1, not "${value}"`);
  return Number(value);
}

/** The document is there, and not older than its page. */
function isDone({ input, out }: WorkJob): boolean {
  const document = out === null ? undefined : statSync(out, { throwIfNoEntry: false });
  const page = statSync(input.path, { throwIfNoEntry: false });
  return document !== undefined && page !== undefined && document.mtimeMs >= page.mtimeMs;
}
