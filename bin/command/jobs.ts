import { type ReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { isStreamed, type Part, partsOf } from './expand.ts';
import { FORMATS, type Format } from './format.ts';
import type { Input } from './inputs.ts';
import { UsageError } from './usage.ts';
import type { WorkJob } from './work.ts';

/** What a call cleans, and where it goes. */
export interface Plan {
  readonly inputs: readonly Input[];
  readonly format: Format;
  readonly out: string | undefined;
  /** Address of the only page. */
  readonly url: string | undefined;
  /** Passes over what is there already. */
  readonly resume: boolean;
}

/** The pages of a plan, one after the other, and how far they are. */
export interface Jobs {
  readonly next: AsyncGenerator<WorkJob>;
  /** Pages, where each file is one. */
  readonly total: number | null;
  /** Share of the bytes that were read, 0 to 1. */
  share(): number;
  /** Pages and files that --resume passes over. */
  readonly skipped: number;
}

/** Digits of a record's number in its file's name. */
const DIGITS = 6;

/** @throws UsageError when two inputs would be written to the same place */
export function planJobs(plan: Plan): Jobs {
  const { inputs, out, format, resume } = plan;
  checkPlaces(inputs, out);
  const sizes = inputs.map(({ path }) => statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const streamed = inputs.some(({ path }) => path === '-' || isStreamed(path));
  let passed = 0;
  let open: ReadStream | null = null;
  let skipped = 0;

  async function* next(): AsyncGenerator<WorkJob> {
    for (const [index, input] of inputs.entries()) {
      const lines = isStreamed(input.path) && format === 'jsonl' ? outOf(plan, input) : null;
      if (resume && lines !== null && isNewer(lines, input.path)) skipped += 1;
      else {
        for await (const part of partsOf(input, (stream) => (open = stream))) {
          const job = jobOf(plan, input, part);
          if (resume && job.out !== null && isNewer(job.out, input.path)) skipped += 1;
          else yield job;
        }
      }
      passed += sizes[index]!;
      open = null;
    }
  }

  return {
    next: next(),
    total: streamed ? null : inputs.length,
    share: () => (bytes === 0 ? 0 : Math.min(1, (passed + (open?.bytesRead ?? 0)) / bytes)),
    get skipped() {
      return skipped;
    },
  };

  function jobOf({ url }: Plan, input: Input, part: Part): WorkJob {
    const place = outOf(plan, input);
    const many = part.place !== null && place !== null;
    return {
      path: input.path,
      label: part.label,
      url: url ?? input.url,
      content: part.content,
      options: part.options,
      fault: part.fault,
      out: many ? (format === 'jsonl' ? null : recordFile(out!, input, part.place, format)) : place,
      appendTo: many && format === 'jsonl' ? place : null,
    };
  }
}

function outOf({ out, format }: Plan, input: Input): string | null {
  return out === undefined ? null : join(out, `${input.name}.${FORMATS[format]}`);
}

function recordFile(out: string, input: Input, place: number, format: Format): string {
  return join(out, input.name, `${String(place).padStart(DIGITS, '0')}.${FORMATS[format]}`);
}

function checkPlaces(inputs: readonly Input[], out: string | undefined): void {
  if (out === undefined) return;
  const taken = new Map<string, string>();
  for (const { name, path } of inputs) {
    const other = taken.get(name);
    if (other !== undefined)
      throw new UsageError(`${other} and ${path} would both become ${join(out, name)}`);
    taken.set(name, path);
  }
}

/** The document is there, and not older than its page. */
function isNewer(document: string, page: string): boolean {
  const made = statSync(document, { throwIfNoEntry: false });
  const source = statSync(page, { throwIfNoEntry: false });
  return made !== undefined && source !== undefined && made.mtimeMs >= source.mtimeMs;
}
