import { closeSync, createReadStream, openSync, type ReadStream, readFileSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { archivedPages } from '../../lambda/archive/warc.ts';
import { hasUtf16Shape, isGzip } from '../../lambda/cleaner/decode/container.ts';
import { CleanError, type CleanOptions } from '../../lambda/cleaner/index.ts';
import { DEFAULT_LIMITS } from '../../lambda/cleaner/limits.ts';
import { contentHead, HEAD_BYTES, isArchive, looksLikeJson, peek } from '../../lambda/content.ts';
import { type PageRecord, readInput, readRecordLine } from '../../lambda/records/index.ts';
import { chain } from './chain.ts';
import { describeFailure } from './failure.ts';
import type { Input } from './inputs.ts';

/** A page inside a file of many, or the file itself where it is one page. */
export interface Part {
  /** What messages call it. */
  readonly label: string;
  /** Place in its file, from 1; null where the file is the page. */
  readonly place: number | null;
  /** Null where the worker reads the file. */
  readonly content: Uint8Array | string | null;
  readonly options: Pick<CleanOptions, 'url' | 'input' | 'known' | 'contentType'>;
  /** Why there is no page: said in its place, and the others go on. */
  readonly fault: string | null;
}

const LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;

/** Is the file one of many pages by its name: JSONL or a web archive? Others turn out to be when they are opened. */
export function isStreamed(path: string): boolean {
  return LINES.test(path) || isArchive(Buffer.alloc(0), path);
}

/**
 * The pages of a file: itself, the records of a JSON or JSONL file, or those of a web archive. What it is, its content
 * says before its name, as in the pipeline. Web archives and files that are named as JSONL are read as they are asked
 * for, so that one may be larger than memory. What is wrong comes as a fault in its place.
 *
 * @param onOpen gets the stream of a file of many, whose `bytesRead` tells how far it is
 */
export async function* partsOf(input: Input, onOpen: (stream: ReadStream) => void): AsyncGenerator<Part> {
  const { path, label } = input;
  try {
    if (path === '-') return yield* inputParts(input, process.stdin);
    const stored = headOf(path);
    const head = contentHead(stored);
    if (isArchive(head, path)) yield* archiveParts(input, open(path, onOpen));
    else if (LINES.test(path)) yield* lineParts(input, linesOf(unzipped(stored, open(path, onOpen)), head));
    else if (looksLikeJson(head)) yield* recordParts(input, readFileSync(path));
    else yield { label, place: null, content: null, options: {}, fault: null };
  } catch (error) {
    yield { label, place: null, content: null, options: {}, fault: describeFailure(error) };
  }
}

function open(path: string, onOpen: (stream: ReadStream) => void): ReadStream {
  const stream = createReadStream(path);
  onOpen(stream);
  return stream;
}

/** The first bytes of a file. */
function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    return head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

async function* archiveParts({ label }: Input, stream: Readable): AsyncGenerator<Part> {
  let place = 0;
  for await (const page of archivedPages(stream, DEFAULT_LIMITS.bytes)) {
    place += 1;
    if (page instanceof CleanError) yield faulty(`${label} page ${place}`, place, page);
    else {
      const name = page.options.url ?? `page ${place}`;
      yield { label: `${label} ${name}`, place, content: page.bytes, options: page.options, fault: null };
    }
  }
}

/** Standard input has no name: content decides. Web archives and JSONL flow through, all else comes whole. */
async function* inputParts(input: Input, stdin: Readable): AsyncGenerator<Part> {
  const { head, body } = await peek(stdin);
  const start = contentHead(head);
  if (isArchive(start, '')) return yield* archiveParts(input, Readable.from(body));
  // Lines of JSON are objects: an array comes whole, and may be one long line.
  if (!/^\ufeff?\s*\{/.test(start.toString('utf8', 0, 64)))
    return yield* recordParts(input, await buffer(body));
  const lines = linesOf(unzipped(head, Readable.from(body)), start);
  const first = await lines.next();
  const second = await lines.next();
  const begun = [first, second].flatMap(({ done, value }) => (done ? [] : [value]));
  if (begun.length > 1 && !(readRecordLine(begun[0]!, 1) instanceof CleanError))
    return yield* lineParts(input, chain(begun, lines));
  const all: string[] = [];
  for await (const line of chain(begun, lines)) all.push(line);
  yield* recordParts(input, Buffer.from(all.join('\n')));
}

async function* lineParts({ label }: Input, lines: AsyncIterable<string>): AsyncGenerator<Part> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() !== '') yield recordPart(`${label} line ${number}`, number, readRecordLine(line, number));
  }
}

function* recordParts({ path, label }: Input, bytes: Uint8Array): Generator<Part> {
  const found = readInput(bytes, path === '-' ? '' : path, DEFAULT_LIMITS.decompressedBytes);
  if (found.kind === 'page') yield { label, place: null, content: bytes, options: {}, fault: null };
  else if (found.kind === 'record') yield { ...recordPart(label, 1, found.record), place: null };
  else
    for (const [index, record] of found.records.entries())
      yield recordPart(`${label} record ${index + 1}`, index + 1, record);
}

function recordPart(label: string, place: number, record: PageRecord | CleanError): Part {
  if (record instanceof CleanError) return faulty(label, place, record);
  return { label, place, content: record.page, options: record.options, fault: null };
}

function faulty(label: string, place: number, error: CleanError): Part {
  return { label, place, content: null, options: {}, fault: error.message };
}

/** Gzip is told by the first bytes, not by the name. */
function unzipped(head: Uint8Array, stream: Readable): Readable {
  if (!isGzip(head)) return stream;
  const gunzip = createGunzip();
  stream.on('error', (error) => gunzip.destroy(error));
  return stream.pipe(gunzip);
}

/**
 * Lines apart by line feeds alone: JSON may hold the other separators that Unicode knows.
 *
 * @param head tells UTF-16, as shells of Windows write it
 */
async function* linesOf(chunks: AsyncIterable<Uint8Array>, head: Uint8Array): AsyncGenerator<string> {
  const decoder = new TextDecoder(hasUtf16Shape(head) ?? 'utf-8');
  let open: string[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    for (const part of parts.slice(0, -1)) {
      yield [...open, part].join('');
      open = [];
      size = 0;
    }
    const rest = parts[parts.length - 1]!;
    open.push(rest);
    size += rest.length;
    if (size > DEFAULT_LIMITS.decompressedBytes)
      throw new CleanError(
        'too-large',
        `A line has more than ${DEFAULT_LIMITS.decompressedBytes} characters.`,
      );
  }
  const last = [...open, decoder.decode()].join('');
  if (last !== '') yield last;
}
