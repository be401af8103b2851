import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type CleanOptions, clean, type Document } from '../../lambda/cleaner/index.ts';
import { explainDocument } from './explain.ts';
import { type Format, formatDocument } from './format.ts';
import type { Input } from './inputs.ts';

/** How every page of one call is cleaned and written. */
export interface WorkSetup {
  readonly format: Format;
  readonly explain: boolean;
  readonly colour: boolean;
  readonly route: 'html' | 'text' | null;
}

export interface WorkJob {
  readonly input: Input;
  readonly url: string | null;
  /** File to write the document to; null gives it back instead. */
  readonly out: string | null;
}

/** What one page came to. */
export interface WorkEnd {
  /** For standard output. */
  readonly print: string;
  readonly words: number;
}

/** Reads, cleans and writes one page. @throws CleanError, or the file system's error */
export function cleanInput(job: WorkJob, setup: WorkSetup): WorkEnd {
  const { path, label } = job.input;
  const options: CleanOptions = {
    ...(path === '-' ? {} : { name: path }),
    ...(job.url === null ? {} : { url: job.url }),
    ...(setup.route === null ? {} : { input: setup.route }),
  };
  const cleaned = clean(readFileSync(path === '-' ? 0 : path), options);
  const document: Document = { ...cleaned, source: { ...cleaned.source, key: path === '-' ? null : path } };
  const formatted = formatDocument(document, setup.format);
  if (job.out !== null) writeWhole(job.out, formatted);
  const explained = setup.explain ? explainDocument(document, label, setup.colour) : null;
  const print = explained ?? (job.out === null ? formatted : '');
  return { print, words: document.quality.words };
}

/** A reader never sees half a file, nor does an interrupted run leave one. */
function writeWhole(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, content);
  renameSync(part, path);
}
