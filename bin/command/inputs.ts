import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, normalize, relative, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { UsageError } from './usage.ts';

/** One page to clean. */
export interface Input {
  /** Path of the file, or "-" for standard input. */
  readonly path: string;
  /** What messages call it. */
  readonly label: string;
  /** Its name under --out, without the format's extension: a folder's files keep their place in it. */
  readonly name: string;
  /** Address of the page, where a map of addresses gives it. */
  readonly url: string | null;
}

/**
 * In a folder only these are pages, or files of many; a file that is named by itself may be called anything. Of `.json`
 * files most hold something else.
 */
const PAGE = /\.(?:html?|xhtml|shtml|txt|text|md|jsonl|ndjson|warc|wet)(?:\.gz)?$/i;

const PATTERN = /[*?[\]{}]/;

/**
 * Files, folders (searched through, hidden files aside), patterns and "-" as a list of pages, in the order given; those
 * of a folder or pattern sorted. A file that is not there stays in the list: cleaning it fails with its own message,
 * and the others go on.
 *
 * @param out folder that documents go to: where it lies inside a folder of pages, it is not searched
 * @param tell is told of the files of a folder that are passed over
 * @throws UsageError when a folder holds no page, or a pattern matches none
 */
export function listInputs(
  paths: readonly string[],
  out: string | undefined,
  tell: (message: string) => void,
): Input[] {
  return paths.flatMap((path) => {
    if (path === '-') return [{ path, label: 'standard input', name: 'stdin', url: null }];
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) {
      return listFolder(path, out, tell).map((page) => ({
        path: page,
        label: page,
        name: relative(path, page),
        url: null,
      }));
    }
    const files = !found && PATTERN.test(path) ? listPattern(path) : [path];
    return files.map((file) => ({
      path: file,
      label: file,
      name: nameOf(file, files.length > 1),
      url: null,
    }));
  });
}

/**
 * The pages of a map: a JSON object with addresses as keys and files as values, relative to the map.
 *
 * @throws UsageError when the map cannot be read as such
 */
export function listMap(map: string): Input[] {
  return Object.entries(readMap(map)).map(([url, file]) => {
    if (!URL.canParse(url)) throw new UsageError(`${map}: "${url}" is not an address`);
    if (typeof file !== 'string') throw new UsageError(`${map}: the value of "${url}" is not a file name`);
    const path = isAbsolute(file) ? file : join(dirname(map), file);
    return { path, label: path, name: nameOf(file, true), url };
  });
}

function readMap(map: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(map, 'utf8'));
  } catch (error) {
    throw new UsageError(`${map}: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(`${map}: not a JSON object of the form {"https://...": "page.html"}`);
  }
  return value as Record<string, unknown>;
}

function listFolder(folder: string, out: string | undefined, tell: (message: string) => void): string[] {
  const isOut = out !== undefined && resolve(out) === resolve(folder);
  const files = walk(folder, out === undefined || isOut ? null : resolve(out));
  const pages = files.filter((file) => PAGE.test(file));
  if (pages.length === 0) {
    throw new UsageError(
      `${folder}: no page in this folder (.html, .htm, .xhtml, .txt, .md, .jsonl, .ndjson, .warc, .wet, also with .gz; others by a pattern such as "${join(folder, '*.json')}")`,
    );
  }
  // Beside the pages of such a folder lie their documents.
  if (pages.length < files.length && !isOut) tell(describeOthers(folder, files));
  return pages;
}

/** Endings told of files that are passed over. */
const MOST_ENDINGS = 5;

/** How many files of a folder are no pages by their names, how they end, and how to name them all the same. */
function describeOthers(folder: string, files: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const file of files)
    if (!PAGE.test(file)) counts.set(extname(file), (counts.get(extname(file)) ?? 0) + 1);
  const endings = [...counts].sort(([, a], [, b]) => b - a);
  const told = endings
    .slice(0, MOST_ENDINGS)
    .map(([ending, count]) => `${count} ${ending || 'without ending'}`);
  if (endings.length > MOST_ENDINGS) told.push('...');
  const sum = [...counts.values()].reduce((total, count) => total + count, 0);
  const pattern = join(folder, '**', `*${endings[0]![0]}`);
  return (
    `${folder}: passed over ${sum} ${sum === 1 ? 'file' : 'files'} by their names (${told.join(', ')}); ` +
    `pages among them are named by a pattern such as "${pattern}"`
  );
}

/** The files below a folder, hidden ones aside. */
function walk(folder: string, passed: string | null): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) return [path];
      return resolve(path) === passed ? [] : walk(path, passed);
    });
}

function listPattern(pattern: string): string[] {
  const files = globSync(pattern, { expandDirectories: false, absolute: isAbsolute(pattern) });
  if (files.length === 0) throw new UsageError(`${pattern}: no file matches`);
  return files.sort();
}

/** A file of a list keeps its folders, unless they lead out of the place where the command was called. */
function nameOf(file: string, keepFolders: boolean): string {
  const inside = relative('.', resolve(normalize(file)));
  return keepFolders && !isAbsolute(file) && !inside.startsWith('..') ? inside : basename(file);
}
