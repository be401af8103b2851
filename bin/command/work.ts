import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  type Cleaning,
  type CleanOptions,
  inspect,
  type Policy,
  prepareOverrides,
} from '../../lambda/cleaner/index.ts';
import { explainDocument } from './explain.ts';
import { type Format, formatDocument } from './format.ts';
import type { Input } from './inputs.ts';

/** How every page of one call is cleaned and written. */
export interface WorkSetup {
  readonly format: Format;
  /** What goes to standard output. */
  readonly print: 'document' | 'removals' | 'nothing';
  readonly colour: boolean;
  readonly route: 'html' | 'text' | null;
  readonly policy: Partial<Policy>;
  /** Texts of the overrides by host, and the day that they are held against. */
  readonly overrides: { readonly files: Readonly<Record<string, string>>; readonly today: string };
}

export interface WorkJob {
  readonly input: Input;
  readonly url: string | null;
  /** File to write the document to. */
  readonly out: string | null;
  /** The page, where it is not read from a file. */
  readonly bytes?: Uint8Array;
}

/** What one page came to. */
export interface WorkEnd {
  /** For standard output. */
  readonly print: string;
  readonly words: number;
}

/** Gives the function that reads and cleans one page; it throws a CleanError, or the file system's error. */
export function startWork({ route, policy, overrides }: WorkSetup): (job: WorkJob) => Cleaning {
  const common: CleanOptions = {
    policy,
    overrides: prepareOverrides(overrides.files, overrides.today),
    ...(route === null ? {} : { input: route }),
  };
  return (job) => {
    const { path } = job.input;
    const options: CleanOptions = {
      ...common,
      ...(path === '-' ? {} : { name: path }),
      ...(job.url === null ? {} : { url: job.url }),
    };
    const cleaning = inspect(job.bytes ?? readFileSync(path), options);
    const { source } = cleaning.document;
    return {
      ...cleaning,
      document: { ...cleaning.document, source: { ...source, key: path === '-' ? null : path } },
    };
  };
}

/** Writes one page's document where it belongs, and gives what to print. @throws the file system's error */
export function deliver(job: WorkJob, setup: WorkSetup, { document }: Pick<Cleaning, 'document'>): WorkEnd {
  if (job.out !== null) writeWhole(job.out, formatDocument(document, setup.format));
  return { print: printed(job, setup, document), words: document.quality.words };
}

function printed(job: WorkJob, setup: WorkSetup, document: Cleaning['document']): string {
  if (setup.print === 'removals') return explainDocument(document, job.input.label, setup.colour);
  return setup.print === 'document' ? formatDocument(document, setup.format) : '';
}

/** A reader never sees half a file, nor does an interrupted run leave one. */
export function writeWhole(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, content);
  renameSync(part, path);
}
