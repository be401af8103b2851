import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Parameters, Route } from './parameters.ts';

/*
 * An exported route in model/out/ROUTE. Little-endian binary files, one value a row unless said otherwise; the rows of a
 * page follow each other, the pages stand in the order of meta.json:
 *   rows.f32       the features, token columns by a table that has not seen the page's fold
 *   tokens-K.f32   the token columns of all rows outside fold K, by tables that have seen neither K nor the row's own fold
 *                  (none when meta.json names no token columns: then rows.f32 is trained on as it is)
 *   label.f32, weight.f32, words.f32, links.f32, copy.i32 (see `Candidates`)
 *   bag.i32        word numbers of the blocks, gold.i32 those of the gold texts; lengths in bag-length.i32 and meta.json
 *   oof.f32        written by train.py
 */

/** A page of the data set: where it is from and what the report needs of it. */
export interface DatasetPage {
  readonly corpus: string;
  readonly id: string;
  readonly type: string;
  readonly style: string | null;
  readonly fold: number;
  readonly blocks: number;
  /** Words of the gold text; -1 when the page has snippets only. */
  readonly goldWords: number;
  /** False for pages that are only trained on, such as other flattenings of a page. */
  readonly scored: boolean;
  /** For each wanted and unwanted snippet the blocks that hold it. */
  readonly wanted: readonly (readonly number[])[];
  readonly unwanted: readonly (readonly number[])[];
}

export interface Meta {
  readonly route: Route;
  readonly features: readonly string[];
  readonly tokenColumns: readonly number[];
  readonly folds: number;
  readonly trees: number;
  readonly thin: number;
  readonly lightgbm: Parameters['lightgbm'];
  readonly pages: readonly DatasetPage[];
}

/** The folder of a route's export and fold models; quick runs have their own, which no benchmark reads. */
export const outFolder = (route: Route, quick = false): string =>
  join(import.meta.dirname, 'out', quick ? `${route}-quick` : route);

export const readMeta = (folder: string): Meta => JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8'));

export const writeMeta = (folder: string, meta: Meta): void =>
  writeFileSync(join(folder, 'meta.json'), JSON.stringify(meta));

/** Reads a column of 32-bit floats. */
export function readFloats(folder: string, name: string): Float32Array {
  const bytes = readFileSync(join(folder, name));
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** Reads a column of 32-bit integers. */
export function readInts(folder: string, name: string): Int32Array {
  const bytes = readFileSync(join(folder, name));
  return new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** Appends typed arrays to the files of a folder, opened at their first use. */
export class ColumnWriter {
  readonly #files = new Map<string, number>();

  constructor(readonly folder: string) {}

  write(name: string, values: Float32Array | Int32Array): void {
    let file = this.#files.get(name);
    if (file === undefined) this.#files.set(name, (file = openSync(join(this.folder, name), 'w')));
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  }

  close(): void {
    for (const file of this.#files.values()) closeSync(file);
  }
}
