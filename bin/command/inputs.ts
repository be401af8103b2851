import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { UsageError } from './usage.ts';

/** One page to clean. */
export interface Input {
  /** Path of the file, or "-" for standard input. */
  readonly path: string;
  /** What messages call it. */
  readonly label: string;
  /** Its name under --out, without the format's extension: a folder's files keep their place in it. */
  readonly name: string;
}

/** In a folder only these are pages; a file that is named by itself may be called anything. */
const PAGE = /\.(?:html?|xhtml|shtml|txt|text|md)(?:\.gz)?$/i;

/**
 * Files, folders (searched through, hidden files aside) and "-" as a list of pages, in the order given, a folder's sorted.
 * A file that is not there stays in the list: cleaning it fails with its own message, and the others go on.
 *
 * @throws UsageError when a folder holds no page
 */
export function listInputs(paths: readonly string[]): Input[] {
  return paths.flatMap((path) => {
    if (path === '-') return [{ path, label: 'standard input', name: 'stdin' }];
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
      return [{ path, label: path, name: basename(path) }];
    const pages = listFolder(path);
    if (pages.length === 0) {
      throw new UsageError(`${path}: no page in this folder (.html, .htm, .xhtml, .txt, .md, also with .gz)`);
    }
    return pages.map((page) => ({ path: page, label: page, name: relative(path, page) }));
  });
}

function listFolder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listFolder(path);
      return PAGE.test(entry.name) ? [path] : [];
    });
}
