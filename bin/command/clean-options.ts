import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FORMATS, isFormat } from './format.ts';
import type { Input } from './inputs.ts';
import { UsageError } from './usage.ts';
import type { WorkJob, WorkSetup } from './work.ts';

/** Parses the arguments. @throws UsageError without a file, parseArgs' own error on an unknown option */
export function parseCleanArgs(args: string[]) {
  const parsed = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'json' },
      out: { type: 'string' },
      url: { type: 'string' },
      input: { type: 'string' },
      explain: { type: 'boolean', default: false },
      workers: { type: 'string' },
    },
  });
  if (parsed.positionals.length === 0) throw new UsageError('which file? "-" is standard input');
  return parsed;
}

type Values = ReturnType<typeof parseCleanArgs>['values'];

/** How all pages are treated. @throws UsageError on a value that an option does not take */
export function setupOf({ format, input, explain }: Values): WorkSetup {
  if (!isFormat(format))
    throw new UsageError(`--format takes ${Object.keys(FORMATS).join(', ')}, not "${format}"`);
  if (input !== undefined && input !== 'html' && input !== 'text') {
    throw new UsageError(`--input takes html or text, not "${input}"`);
  }
  const colour = !process.env.NO_COLOR && (Boolean(process.env.FORCE_COLOR) || process.stdout.isTTY === true);
  return { format, explain, colour, route: input ?? null };
}

/** A job a page. @throws UsageError when two pages would be written to one file, or --url does not fit */
export function planJobs(inputs: readonly Input[], { format, out, url }: Values): WorkJob[] {
  if (url !== undefined && inputs.length > 1)
    throw new UsageError('--url is for one page; there are several');
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
    return { input, url: url ?? null, out: path };
  });
}

/** --workers, or undefined for one a core. */
export function workersOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(value)) throw new UsageError(`--workers takes a number from 1, not "${value}"`);
  return Number(value);
}
