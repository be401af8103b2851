import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What a person or a benchmark says the page holds. An empty or null field is not known, and not scored. */
export interface Gold {
  readonly text: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  /** Snippets that the text must hold, and those it must not. */
  readonly with: readonly string[];
  readonly without: readonly string[];
  /** Text sets: how the page was flattened. */
  readonly style?: string;
}

/** One page of a corpus: a line of its pages.jsonl. */
export interface CorpusPage {
  readonly id: string;
  readonly lang: string;
  readonly type: string;
  readonly url: string | null;
  /** The gzipped page, relative to the corpus folder. */
  readonly file: string;
  readonly gold: Gold;
}

export interface Corpus {
  /** "wcxb" for .../wcxb/dev, "wcxb/test" for any other split: the key of floors and of tables. */
  readonly name: string;
  readonly folder: string;
  readonly pages: readonly CorpusPage[];
}

/**
 * Reads a corpus: a folder with pages.jsonl, or one with dev/pages.jsonl.
 *
 * @param limit the first pages only; 0 for all
 * @throws Error that names the folder when it has no pages.jsonl
 */
export function readCorpus(path: string, limit = 0): Corpus {
  const folder = [resolve(path), resolve(path, 'dev')].find((dir) => existsSync(join(dir, 'pages.jsonl')));
  if (!folder) throw new Error(`${path}: no pages.jsonl there, nor in its folder dev`);
  const pages = readLines<CorpusPage>(join(folder, 'pages.jsonl'));
  return { name: corpusName(folder), folder, pages: limit > 0 ? pages.slice(0, limit) : pages };
}

/** The bytes of a page as a scraper stored them. */
export function readPage(folder: string, file: string): Buffer {
  return gunzipSync(readFileSync(join(folder, file)));
}

/** The records of a JSON Lines file; empty lines are passed over. */
export function readLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

function corpusName(folder: string): string {
  const split = basename(folder);
  const set = basename(dirname(folder));
  if (split === 'dev') return set;
  return ['test', 'train', 'held', 'heldout', 'held-back'].includes(split) ? `${set}/${split}` : split;
}
