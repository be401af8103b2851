import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  type Cleaning,
  type CleanOptions,
  inspect,
  type Policy,
  prepareOverrides,
} from '../../lambda/cleaner/index.ts';
import type { Part } from './expand.ts';
import { explainDocument } from './explain.ts';
import { type Format, formatDocument } from './format.ts';

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

/** One page to clean. */
export interface WorkJob extends Omit<Part, 'place'> {
  /** The file, or "-" for standard input. */
  readonly path: string;
  readonly url: string | null;
  /** File to write the document to. */
  readonly out: string | null;
  /** File of documents that this one's line goes to: the caller writes it, in the order of the pages. */
  readonly appendTo: string | null;
}

/** What one page came to. */
export interface WorkEnd {
  /** For standard output, or the file of documents. */
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
    if (job.fault !== null) throw new Error(job.fault);
    const { path } = job;
    const cleaning = inspect(job.content ?? readFileSync(path), {
      ...(path === '-' ? {} : { name: path }),
      ...job.options,
      ...(job.url === null ? {} : { url: job.url }),
      ...common,
    });
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
  if (job.appendTo !== null) return formatDocument(document, 'jsonl');
  if (setup.print === 'removals') return explainDocument(document, job.label, setup.colour);
  return setup.print === 'document' ? formatDocument(document, setup.format) : '';
}

/** A reader never sees half a file, nor does an interrupted run leave one. */
export function writeWhole(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, content);
  renameSync(part, path);
}
