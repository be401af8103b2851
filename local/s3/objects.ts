import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './body.ts';
import { preconditionFailed, S3Error } from './errors.ts';
import type { MultipartUploads } from './multipart.ts';
import type { ObjectHeaders, ObjectStore, ObjectVersion } from './store.ts';
import { readElements, xml } from './xml.ts';

/** Headers that S3 stores with an object, besides `x-amz-meta-*` and the checksum. */
const STORED = ['content-type', 'cache-control', 'content-disposition', 'content-language', 'expires'];

/** The headers of a request that are stored with its object. */
export function storedHeaders(request: IncomingMessage): ObjectHeaders {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (STORED.includes(name) || name.startsWith('x-amz-meta-')) kept[name] = String(value);
  }
  const encodings = String(request.headers['content-encoding'] ?? '').split(',');
  const encoding = encodings.map((one) => one.trim()).filter((one) => one && one !== 'aws-chunked');
  if (encoding.length > 0) kept['content-encoding'] = encoding.join(',');
  kept['content-type'] ??= 'binary/octet-stream';
  return kept;
}

/** PutObject and, with `x-amz-copy-source`, CopyObject. */
export async function putObject(
  store: ObjectStore,
  bucket: string,
  key: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const condition = {
    ifNoneMatch: request.headers['if-none-match'],
    ifMatch: request.headers['if-match'],
  };
  const copySource = request.headers['x-amz-copy-source'];
  if (copySource !== undefined) return copyObject(store, bucket, key, String(copySource), request, response);
  const { bytes, checksum } = await readBody(request);
  const headers = { ...storedHeaders(request), ...(checksum && { [checksum.name]: checksum.value }) };
  const etag = `"${createHash('md5').update(bytes).digest('hex')}"`;
  const version = store.put(bucket, key, { body: bytes, etag, headers }, condition);
  response.writeHead(200, {
    etag,
    'x-amz-version-id': version.versionId,
    ...(checksum && { [checksum.name]: checksum.value }),
  });
  response.end();
}

function copyObject(
  store: ObjectStore,
  bucket: string,
  key: string,
  copySource: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const source = findCopySource(store, copySource);
  const replace = request.headers['x-amz-metadata-directive'] === 'REPLACE';
  const headers = replace ? storedHeaders(request) : source.headers;
  const copy = store.put(bucket, key, { ...source, headers }, {}, 'ObjectCreated:Copy');
  response.writeHead(200, { 'content-type': 'application/xml', 'x-amz-version-id': copy.versionId });
  response.end(xml('CopyObjectResult', { LastModified: copy.modified.toISOString(), ETag: copy.etag }));
}

function findCopySource(store: ObjectStore, copySource: string): ObjectVersion {
  const [path = '', version] = copySource.split('?versionId=');
  const [from = '', ...rest] = decodeURIComponent(path).replace(/^\//, '').split('/');
  return store.get(from, rest.join('/'), version);
}

/** UploadPart and UploadPartCopy (by which the AWS CLI moves large objects). */
export async function putPart(
  store: ObjectStore,
  uploads: MultipartUploads,
  upload: { id: string; part: number },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const copySource = request.headers['x-amz-copy-source'];
  if (copySource === undefined) {
    const { bytes } = await readBody(request);
    response.writeHead(200, { etag: uploads.add(upload.id, upload.part, bytes) }).end();
    return;
  }
  const { body } = findCopySource(store, String(copySource));
  const range = parseRange(request.headers['x-amz-copy-source-range'] as string | undefined, body.length);
  const etag = uploads.add(upload.id, upload.part, range ? body.subarray(range.from, range.to) : body);
  response.writeHead(200, { 'content-type': 'application/xml' });
  response.end(xml('CopyPartResult', { LastModified: new Date().toISOString(), ETag: etag }));
}

/** GetObject and HeadObject: versions, conditions and one byte range. */
export function getObject(version: ObjectVersion, request: IncomingMessage, response: ServerResponse): void {
  const ifMatch = request.headers['if-match'];
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== version.etag) throw preconditionFailed();
  const { checksums, others } = splitHeaders(version.headers);
  const headers: Record<string, string | number> = {
    ...others,
    etag: version.etag,
    'last-modified': version.modified.toUTCString(),
    'x-amz-version-id': version.versionId,
    'accept-ranges': 'bytes',
  };
  if (request.headers['if-none-match'] === version.etag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const range = parseRange(request.headers.range, version.body.length);
  const body = range ? version.body.subarray(range.from, range.to) : version.body;
  if (range) headers['content-range'] = `bytes ${range.from}-${range.to - 1}/${version.body.length}`;
  else if (request.headers['x-amz-checksum-mode'] === 'ENABLED') Object.assign(headers, checksums);
  headers['content-length'] = body.length;
  response.writeHead(range ? 206 : 200, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function splitHeaders(headers: ObjectHeaders) {
  const entries = Object.entries(headers);
  const isChecksum = ([name]: [string, string]) => name.startsWith('x-amz-checksum-');
  return {
    checksums: Object.fromEntries(entries.filter(isChecksum)),
    others: Object.fromEntries(entries.filter((entry) => !isChecksum(entry))),
  };
}

/** `bytes=a-b`, `bytes=a-` or `bytes=-n`; anything else is ignored, as HTTP asks. `to` is exclusive. */
function parseRange(header: string | undefined, size: number): { from: number; to: number } | null {
  const match = header?.match(/^bytes=(\d*)-(\d*)$/);
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const from = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const to = match[1] === '' || match[2] === '' ? size : Math.min(size, Number(match[2]) + 1);
  if (from >= size || to <= from) throw new S3Error('InvalidRange', 416, 'The range cannot be satisfied');
  return { from, to };
}

/** DeleteObjects: up to 1,000 keys in one request. */
export async function deleteObjects(
  store: ObjectStore,
  bucket: string,
  request: IncomingMessage,
): Promise<string> {
  const { bytes } = await readBody(request);
  const named = readElements(bytes.toString(), 'Object');
  const deleted = named.map(({ Key = '', VersionId }) => {
    store.delete(bucket, Key, VersionId);
    return { Key, VersionId };
  });
  return xml('DeleteResult', { Deleted: deleted });
}
