import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody } from './body.ts';
import { S3Error } from './errors.ts';
import { listObjects } from './listing.ts';
import { MultipartUploads } from './multipart.ts';
import { deleteObjects, getObject, putObject, putPart, storedHeaders } from './objects.ts';
import { ObjectStore } from './store.ts';
import { errorXml, readElements, xml } from './xml.ts';

/** A running S3: give `endpoint` to any client, with path-style addresses and any credentials. */
export interface LocalS3 {
  readonly store: ObjectStore;
  readonly endpoint: string;
  close(): Promise<void>;
}

/** One request, taken apart. The path is cut by hand: `URL` would fold `..` and `//`, which keys may hold. */
interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly bucket: string;
  readonly key: string;
  readonly query: URLSearchParams;
}

/**
 * Starts the part of S3 that the pipeline, the AWS SDK and the AWS CLI use, on 127.0.0.1 and in memory.
 * Signatures are not checked: nobody but this machine can reach it.
 *
 * @param port 0 takes a free one
 */
export async function startS3(port = 0): Promise<LocalS3> {
  const store = new ObjectStore();
  const uploads = new MultipartUploads();
  const server = createServer({ requestTimeout: 0 }, (request, response) => {
    serve(store, uploads, request, response).catch((error: unknown) => sendError(error, request, response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { store, endpoint, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

async function serve(
  store: ObjectStore,
  uploads: MultipartUploads,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Sites in a browser must not reach it: neither by a name that resolves to 127.0.0.1 nor by a form or script.
  const named = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '');
  if (!named || request.headers.origin !== undefined) {
    throw new S3Error('AccessDenied', 403, 'Use the address 127.0.0.1, path-style requests, and no browser');
  }
  const [path = '/', search = ''] = splitOnce(request.url ?? '/', '?');
  const [bucket = '', key = ''] = splitOnce(path.slice(1), '/').map(decodePath);
  const call: Call = { request, response, bucket, key, query: new URLSearchParams(search) };
  if (bucket === '') return sendBuckets(store, call);
  if (key === '') return serveBucket(store, call);
  return serveObject(store, uploads, call);
}

async function serveBucket(store: ObjectStore, call: Call): Promise<void> {
  const { request, response, bucket, query } = call;
  if (request.method === 'PUT') {
    await readBody(request);
    store.createBucket(bucket);
    response.writeHead(200, { location: `/${bucket}` }).end();
    return;
  }
  store.bucket(bucket);
  if (request.method === 'HEAD') response.writeHead(200, { 'x-amz-bucket-region': 'us-east-1' }).end();
  else if (request.method === 'DELETE') {
    store.deleteBucket(bucket);
    response.writeHead(204).end();
  } else if (request.method === 'POST' && query.has('delete')) {
    sendXml(response, await deleteObjects(store, bucket, request));
  } else if (request.method !== 'GET') throw notImplemented(request);
  else if (query.has('location')) sendXml(response, xml('LocationConstraint', {}));
  else if (query.has('versioning')) sendXml(response, xml('VersioningConfiguration', { Status: 'Enabled' }));
  else if ([...SUBRESOURCES].some((name) => query.has(name))) throw notImplemented(request);
  else sendXml(response, listObjects(store, bucket, query));
}

/** Views of a bucket that are not served: answering them with a listing would mislead. */
const SUBRESOURCES = new Set([
  'versions',
  'uploads',
  'acl',
  'policy',
  'tagging',
  'notification',
  'encryption',
]);

async function serveObject(store: ObjectStore, uploads: MultipartUploads, call: Call): Promise<void> {
  const { request, response, bucket, key, query } = call;
  store.bucket(bucket);
  const versionId = query.get('versionId') ?? undefined;
  const uploadId = query.get('uploadId');
  if (request.method === 'GET' || request.method === 'HEAD') {
    getObject(store.get(bucket, key, versionId), request, response);
  } else if (request.method === 'PUT' && uploadId !== null) {
    await putPart(store, uploads, { id: uploadId, part: Number(query.get('partNumber')) }, request, response);
  } else if (request.method === 'PUT') await putObject(store, bucket, key, request, response);
  else if (request.method === 'DELETE' && uploadId !== null) {
    uploads.drop(uploadId);
    response.writeHead(204).end();
  } else if (request.method === 'DELETE') {
    const gone = store.delete(bucket, key, versionId);
    response.writeHead(204, {
      ...(gone && { 'x-amz-version-id': gone.versionId }),
      ...(gone?.deleteMarker && { 'x-amz-delete-marker': 'true' }),
    });
    response.end();
  } else if (request.method === 'POST' && query.has('uploads')) {
    const UploadId = uploads.start(bucket, key, storedHeaders(request));
    sendXml(response, xml('InitiateMultipartUploadResult', { Bucket: bucket, Key: key, UploadId }));
  } else if (request.method === 'POST' && uploadId !== null) {
    const { bytes } = await readBody(request);
    const whole = uploads.complete(uploadId, readElements(bytes.toString(), 'Part'));
    const condition = { ifNoneMatch: request.headers['if-none-match'], ifMatch: request.headers['if-match'] };
    const version = store.put(bucket, key, whole, condition, 'ObjectCreated:CompleteMultipartUpload');
    uploads.drop(uploadId);
    response.setHeader('x-amz-version-id', version.versionId);
    sendXml(response, xml('CompleteMultipartUploadResult', { Bucket: bucket, Key: key, ETag: version.etag }));
  } else throw notImplemented(request);
}

function sendBuckets(store: ObjectStore, { request, response }: Call): void {
  if (request.method !== 'GET') throw notImplemented(request);
  const Bucket = store
    .listBuckets()
    .map(({ name, created }) => ({ Name: name, CreationDate: created.toISOString() }));
  sendXml(response, xml('ListAllMyBucketsResult', { Owner: { ID: 'local' }, Buckets: { Bucket } }));
}

function sendXml(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/xml' }).end(body);
}

function sendError(error: unknown, request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const known = error instanceof S3Error ? error : new S3Error('InternalError', 500, String(error));
  // An upload that was refused before its end is not read to its end.
  if (!request.complete) response.setHeader('connection', 'close');
  response.writeHead(known.status, { 'content-type': 'application/xml' });
  const body = errorXml({ Code: known.code, Message: known.message, Resource: request.url ?? '' });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const notImplemented = (request: IncomingMessage) =>
  new S3Error('NotImplemented', 501, `${request.method} ${request.url} is not served on one machine`);

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new S3Error('InvalidURI', 400, "Couldn't parse the specified URI");
  }
}
