import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Policy } from '../../lambda/cleaner/index.ts';
import { dayOf, readOverrideFiles } from '../../lambda/overrides.ts';
import { FORMATS, isFormat } from './format.ts';
import { listInputs, listMap } from './inputs.ts';
import type { Plan } from './jobs.ts';
import { UsageError } from './usage.ts';
import type { WorkSetup } from './work.ts';

/** A call of `winnow clean`, understood. */
export interface CleanCall {
  readonly setup: WorkSetup;
  readonly plan: Plan;
  /** Processes; undefined for one a core. */
  readonly workers: number | undefined;
  /** The file of --review. */
  readonly review: string | undefined;
  /** What of the call may surprise: said on standard error. */
  readonly notes: readonly string[];
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
  const notes: string[] = [];
  const inputs = [
    ...listInputs(positionals, values.out, (note) => notes.push(note)),
    ...(values.map === undefined ? [] : listMap(values.map)),
  ];
  if (inputs.length === 0) throw new UsageError('which file? "-" is standard input');
  const { out, url, resume } = values;
  if (url !== undefined && inputs.length > 1)
    throw new UsageError('--url is for one page; for several see --map');
  if (url !== undefined && !URL.canParse(url)) throw new UsageError(`--url takes an address, not "${url}"`);
  if (resume && out === undefined) throw new UsageError('--resume needs --out: it looks there');
  if (out !== undefined && statSync(out, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`--out takes a folder; ${out} is a file`);
  if (values.review !== undefined && statSync(values.review, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--review takes a file; ${values.review} is a folder`);
  const plan = { inputs, format: setup.format, out, url, resume };
  return { setup, plan, workers, review: values.review, notes };
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

function workersOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(value)) throw new UsageError(`--workers takes a number from 1, not "${value}"`);
  return Number(value);
}
