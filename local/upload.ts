import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

/** A file to upload and the key that it gets. */
export interface Upload {
  readonly file: string;
  readonly key: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.json': 'application/json',
  '.jsonl': 'application/x-ndjson',
};

/** The Content-Type that a client would store with a file of this name. */
export function contentTypeOf(name: string): string {
  return TYPES[path.extname(name).toLowerCase()] ?? 'application/octet-stream';
}

/** The files under the given files and folders; keys are paths below the folder. Hidden files are left out. */
export async function findUploads(paths: readonly string[]): Promise<Upload[]> {
  const found = await Promise.all(
    paths.map(async (one) => {
      if (!(await stat(one)).isDirectory()) return [{ file: one, key: path.basename(one) }];
      const entries = await readdir(one, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => path.join(entry.parentPath, entry.name))
        .map((file) => ({ file, key: path.relative(one, file).split(path.sep).join('/') }));
    }),
  );
  return found.flat().sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Uploads the files as a scraper would, a few at a time. */
export async function uploadAll(client: S3Client, bucket: string, uploads: readonly Upload[]): Promise<void> {
  const left = uploads.values();
  const work = async () => {
    for (const { file, key } of left) {
      const Body = await readFile(file);
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body, ContentType: contentTypeOf(file) }),
      );
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
}
