import zlib from 'node:zlib';
import { CleanError } from '../cleaner/index.ts';

/** A stored answer of a server. */
export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string | undefined;
  /** The body as it came over the wire. */
  readonly body: Buffer;
  readonly chunked: boolean;
  readonly encoding: string;
}

/** Reads the head of a stored answer (RFC 9112); null when it is none. */
export function readAnswer(block: Buffer): HttpAnswer | null {
  let end = block.indexOf('\r\n\r\n');
  let gap = 4;
  if (end < 0) {
    end = block.indexOf('\n\n');
    gap = 2;
  }
  const lines = block.toString('latin1', 0, end < 0 ? block.length : end).split(/\r?\n/);
  const status = /^HTTP\/\S+ (\d{3})/.exec(lines[0] ?? '')?.[1];
  if (status === undefined) return null;
  const headers = readHeaders(lines.slice(1));
  return {
    status: Number(status),
    contentType: headers.get('content-type'),
    body: end < 0 ? Buffer.alloc(0) : block.subarray(end + gap),
    chunked: /\bchunked\b/i.test(headers.get('transfer-encoding') ?? ''),
    encoding: (headers.get('content-encoding') ?? '').trim().toLowerCase(),
  };
}

/** Header lines by lower-case name; the last of a name counts. */
export function readHeaders(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

type Decoder = (body: Buffer, options: { maxOutputLength: number }) => Buffer;

const DECODERS: Readonly<Record<string, Decoder | undefined>> = {
  gzip: zlib.gunzipSync,
  'x-gzip': zlib.gunzipSync,
  // Many servers send it without its head, as browsers take it too.
  deflate: (body, options) => ((body[0]! & 15) === 8 ? zlib.inflateSync : zlib.inflateRawSync)(body, options),
  br: zlib.brotliDecompressSync,
  // From Node 22.15 on.
  zstd: zlib.zstdDecompressSync,
};

/**
 * The body as the server meant it. Crawlers keep headers of encodings that they have undone already, so what does not
 * decode is taken as it stands.
 *
 * @throws CleanError too-large when it unpacks to more than the limit
 */
export function decodeBody(answer: HttpAnswer, maxBytes: number): Buffer {
  const whole = answer.chunked ? (dechunk(answer.body) ?? answer.body) : answer.body;
  const decode = DECODERS[answer.encoding];
  if (!decode) return whole;
  try {
    return decode(whole, { maxOutputLength: maxBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') return whole;
    throw new CleanError('too-large', `The page unpacks to more than the limit of ${maxBytes} bytes.`);
  }
}

/** Joins a chunked body; null when it is none. */
function dechunk(body: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = body.indexOf('\r\n', at);
    if (end < 0) return null;
    const size = /^([0-9a-f]{1,8})(?:;|$)/i.exec(body.toString('latin1', at, Math.min(end, at + 64)))?.[1];
    if (size === undefined) return null;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}
