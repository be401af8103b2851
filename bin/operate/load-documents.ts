import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Document } from '../../lambda/cleaner/index.ts';
import { UsageError } from '../command/usage.ts';

/**
 * The documents of an output by name: a folder of `.json` files by their path in it, a `.jsonl` file (also `.gz`) or a
 * folder of such by raw key and place, a single `.json` by its raw key.
 *
 * @throws UsageError when there is no such file, one is no JSON, or nothing is a document
 */
export function loadDocuments(path: string): Map<string, Document> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UsageError(`there is no file or folder ${path}`);
  const documents = new Map<string, Document>();
  if (stat.isDirectory()) {
    // Files alone: the records of news.jsonl lie in a folder of that name.
    const files = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) addFile(documents, file, relative(path, file));
  } else {
    addFile(documents, path, null);
  }
  if (documents.size === 0) throw new UsageError(`there is no document in ${path}`);
  return documents;
}

function addFile(documents: Map<string, Document>, path: string, name: string | null): void {
  if (/\.json$/.test(path)) {
    const value = parse(readFileSync(path, 'utf8'), path);
    if (isDocument(value)) documents.set(name ?? value.source.key ?? path, value);
  } else if (/\.jsonl(\.gz)?$/.test(path)) {
    const bytes = readFileSync(path);
    const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    for (const [index, line] of text.split('\n').entries()) {
      const value = line.trim() === '' ? null : parse(line, `${path} line ${index + 1}`);
      if (isDocument(value)) documents.set(unique(documents, value.source.key ?? `line ${index + 1}`), value);
    }
  }
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${place}: ${(error as Error).message}`);
  }
}

/** Records of one raw file share its key: the second is told by its place. */
function unique(documents: ReadonlyMap<string, Document>, key: string): string {
  let name = key;
  for (let n = 2; documents.has(name); n++) name = `${key} (${n})`;
  return name;
}

function isDocument(value: unknown): value is Document {
  return (value as { schema?: unknown } | null)?.schema === 'winnow/document/1';
}
