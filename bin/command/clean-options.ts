import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Policy } from '../../lambda/cleaner/index.ts';
import { dayOf, readOverrideFiles } from '../../lambda/overrides.ts';
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

/** The folder of overrides that is used where it exists. */
export const OVERRIDES = 'overrides';

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
  captions: { type: 'string' },
  lists: { type: 'string' },
  tables: { type: 'string' },
  code: { type: 'string' },
  overrides: { type: 'string' },
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

function setupOf(values: Values): WorkSetup {
  const { format, input, explain, out, review } = values;
  if (!isFormat(format)) {
    throw new UsageError(`--format takes ${Object.keys(FORMATS).join(', ')}, not "${format}"`);
  }
  if (input !== undefined && input !== 'html' && input !== 'text') {
    throw new UsageError(`--input takes html or text, not "${input}"`);
  }
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const colour = !NO_COLOR && (Boolean(FORCE_COLOR) || process.stdout.isTTY === true);
  const print = explain ? 'removals' : out === undefined && review === undefined ? 'document' : 'nothing';
  const policy = policyOf(values);
  const overrides = { files: overrideFiles(values.overrides), today: dayOf(new Date()) };
  return { format, print, colour, route: input ?? null, policy, overrides };
}

/** What each policy option takes. */
const POLICIES: Readonly<Record<keyof Policy, readonly string[]>> = {
  captions: ['lift', 'keep'],
  lists: ['keep', 'drop'],
  tables: ['keep', 'drop'],
  code: ['keep', 'drop'],
};

function policyOf(values: Values): Partial<Policy> {
  const policy: Record<string, string> = {};
  for (const [name, choices] of Object.entries(POLICIES)) {
    const value = values[name as keyof Policy];
    if (value === undefined) continue;
    if (!choices.includes(value))
      throw new UsageError(`--${name} takes ${choices.join(' or ')}, not "${value}"`);
    policy[name] = value;
  }
  return policy as Partial<Policy>;
}

/** A folder that is named has to be there; the usual one need not. */
function overrideFiles(folder: string | undefined): Record<string, string> {
  if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--overrides takes a folder of HOST.json files; there is no folder ${folder}`);
  return readOverrideFiles(folder ?? OVERRIDES);
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
