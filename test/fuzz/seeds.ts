import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Every invented page of the repository: what the mutator damages. */
export const SEEDS: readonly string[] = ['samples', 'test/fixtures'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:html|txt|md)$/.test(file) && !file.endsWith('expected.md'))
    .sort()
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8')),
);
