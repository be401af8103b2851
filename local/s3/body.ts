import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { crc32 } from 'node:zlib';
import { S3Error } from './errors.ts';

/** Above this an upload is refused: everything is held in memory. */
const MAX_BYTES = 1024 ** 3;

/** A request's body, undone from its transfer form and checked, with the checksum that came with it. */
export interface RequestBody {
  readonly bytes: Buffer;
  /** Name and base64 value of the `x-amz-checksum-*` header or trailer; null when none came. */
  readonly checksum: { readonly name: string; readonly value: string } | null;
}

/**
 * Reads a request's body; `aws-chunked` framing (streamed uploads of the SDKs, with checksums as trailers) is undone.
 * @throws S3Error IncompleteBody, BadDigest, EntityTooLarge
 */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_BYTES) throw new S3Error('EntityTooLarge', 400, `Uploads end at ${MAX_BYTES} bytes here`);
    parts.push(part);
  }
  const raw = Buffer.concat(parts, size);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
  const streamed =
    String(request.headers['content-encoding'] ?? '').includes('aws-chunked') ||
    String(request.headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-');
  const { bytes, trailers } = streamed ? unchunk(raw) : { bytes: raw, trailers: [] };
  const found = [...headers, ...trailers].find(([name]) => CHECKSUM.test(name));
  const checksum = found ? { name: found[0], value: found[1] } : null;
  verify(bytes, checksum, request.headers['content-md5']);
  return { bytes, checksum };
}

const CHECKSUM = /^x-amz-checksum-(?:crc32|crc32c|crc64nvme|sha1|sha256)$/;

/** Undoes `size[;extension]CRLF data CRLF ... 0 CRLF trailers CRLF`. */
function unchunk(raw: Buffer): { bytes: Buffer; trailers: (readonly [string, string])[] } {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = raw.indexOf('\r\n', at);
    const size = lineEnd < 0 ? Number.NaN : Number.parseInt(raw.toString('latin1', at, lineEnd), 16);
    const start = lineEnd + 2;
    if (Number.isNaN(size) || size < 0 || start + size > raw.length) {
      throw new S3Error('IncompleteBody', 400, 'The body ends before its last chunk');
    }
    at = start + size;
    if (size === 0) break;
    chunks.push(raw.subarray(start, at));
    at += 2;
  }
  const trailers = raw
    .toString('latin1', at)
    .split('\r\n')
    .filter((line) => line.includes(':'))
    .map(
      (line) =>
        [
          line.slice(0, line.indexOf(':')).trim().toLowerCase(),
          line.slice(line.indexOf(':') + 1).trim(),
        ] as const,
    );
  return { bytes: Buffer.concat(chunks), trailers };
}

function verify(bytes: Buffer, checksum: RequestBody['checksum'], md5: string | string[] | undefined): void {
  const computed = checksum && digest(checksum.name, bytes);
  const wrong = computed !== null && computed !== checksum?.value;
  if (wrong || (md5 !== undefined && md5 !== createHash('md5').update(bytes).digest('base64'))) {
    throw new S3Error('BadDigest', 400, 'The checksum you specified did not match what we received');
  }
}

/** Null for the algorithms that Node does not have (CRC32C, CRC64NVME): those are stored on trust. */
function digest(name: string, bytes: Buffer): string | null {
  if (name.endsWith('-sha1')) return createHash('sha1').update(bytes).digest('base64');
  if (name.endsWith('-sha256')) return createHash('sha256').update(bytes).digest('base64');
  if (!name.endsWith('-crc32')) return null;
  const value = Buffer.alloc(4);
  value.writeUInt32BE(crc32(bytes));
  return value.toString('base64');
}
