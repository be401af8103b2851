import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { CleanError, type Override, type Policy } from '../../lambda/cleaner/index.ts';
import { readOverride } from '../../lambda/cleaner/override/format.ts';
import { type Pipeline, RAW_BUCKET } from '../pipeline.ts';
import { S3Error } from '../s3/errors.ts';
import { contentTypeOf } from '../upload.ts';
import { adoptOverride } from './adopt.ts';
import { detailOf } from './model.ts';
import { livePage } from './page.ts';
import { BadReportError, saveReport } from './report.ts';
import { ruleSentences } from './rules.ts';
import type { DocumentsAnswer, OverrideAnswer, Report, ReportAnswer, Summary } from './types.ts';

export interface ReviewServer {
  readonly address: string;
  close(): Promise<void>;
}

export interface ReviewServerOptions {
  /** 0 takes a free one. */
  readonly port?: number;
  /** Folder that reports are saved under. */
  readonly reports?: string;
  /** Folder of the pipeline's overrides, that proposals are taken over into. */
  readonly overrides?: string;
}

/** A fault of the caller: `status` goes out with the message. */
class RequestError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const MAX_UPLOAD = 64 * 1024 * 1024;

/** Serves the review page and its endpoints on 127.0.0.1. */
export async function startReviewServer(
  pipeline: Pipeline,
  { port = 0, reports = '.winnow/reports', overrides = 'overrides' }: ReviewServerOptions = {},
): Promise<ReviewServer> {
  const changes = followChanges(pipeline);
  const page = livePage(ruleSentences());

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    guard(request);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const route = `${request.method} ${url.pathname}`;
    if (route === 'GET /') {
      response.writeHead(200, { ...SECURITY, 'content-type': 'text/html; charset=utf-8', ...page.headers });
      response.end(page.html);
    } else if (route === 'GET /api/documents') {
      sendJson(response, changes.since(Number(url.searchParams.get('since') ?? 0)));
    } else if (route === 'GET /api/document') {
      const key = required(url, 'key');
      sendJson(response, detailOf(key, pipeline.inspect(key, policyOf(url.searchParams))));
    } else if (route === 'POST /api/pages') {
      const key = required(url, 'key');
      const Body = await readAll(request);
      await pipeline.client.send(
        new PutObjectCommand({ Bucket: RAW_BUCKET, Key: key, Body, ContentType: contentTypeOf(key) }),
      );
      sendJson(response, { key });
    } else if (route === 'POST /api/report') {
      const report = parseReport(await readAll(request));
      const saved = await saveReport(
        reports,
        report,
        pipeline.source(report.key),
        pipeline.inspect(report.key),
      );
      sendJson(response, saved satisfies ReportAnswer);
    } else if (route === 'POST /api/override') {
      const proposal = parseOverride(await readAll(request));
      const file = await adoptOverride(overrides, proposal);
      pipeline.cleanAgain(proposal.host);
      sendJson(response, { file } satisfies OverrideAnswer);
    } else throw new RequestError(404, `There is no ${route}`);
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => sendError(response, error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

const SECURITY = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Only this page may talk to the server: no other name (DNS rebinding) and no other site's form or script. */
function guard(request: IncomingMessage): void {
  const host = request.headers.host ?? '';
  const origin = request.headers.origin;
  const named = /^(?:127\.0\.0\.1|localhost):\d+$/.test(host);
  if (!named || (origin !== undefined && origin !== `http://${host}`)) {
    throw new RequestError(403, 'Only the page of this server may ask it');
  }
  if (request.method === 'POST' && request.headers['x-winnow'] !== '1') {
    throw new RequestError(403, 'The header x-winnow: 1 is missing');
  }
}

/** Numbers every change, so that a page asks only for what it has not seen. */
function followChanges(pipeline: Pipeline) {
  const revisions = new Map<string, number>();
  const removed = new Map<string, number>();
  let next = 0;
  for (const key of pipeline.summaries.keys()) revisions.set(key, next++);
  pipeline.onChange((key, summary) => {
    revisions.delete(key);
    removed.delete(key);
    (summary ? revisions : removed).set(key, next++);
  });
  return {
    since(revision: number): DocumentsAnswer {
      const documents: Summary[] = [];
      for (const [key, at] of revisions) if (at >= revision) documents.push(pipeline.summaries.get(key)!);
      const gone = [...removed].filter(([, at]) => at >= revision).map(([key]) => key);
      return { documents, removed: gone, next, pending: pipeline.queue.pending };
    },
  };
}

function policyOf(query: URLSearchParams): Partial<Policy> {
  const policy: Record<string, string> = {};
  if (query.get('captions') === 'keep') policy.captions = 'keep';
  for (const name of ['lists', 'tables', 'code']) if (query.get(name) === 'drop') policy[name] = 'drop';
  return policy as Partial<Policy>;
}

function required(url: URL, name: string): string {
  const value = url.searchParams.get(name);
  if (!value) throw new RequestError(400, `The parameter ${name} is missing`);
  return value;
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_UPLOAD) throw new RequestError(413, `Pages end at ${MAX_UPLOAD} bytes here`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function sendJson(response: ServerResponse, body: object): void {
  response.writeHead(200, { ...SECURITY, 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** @throws RequestError when the body is no report; whether the page has the block is seen later */
function parseReport(body: Buffer): Report {
  try {
    const { key, block, should, comment } = JSON.parse(body.toString()) as Report;
    return { key: String(key), block: Number(block), should, comment: String(comment ?? '') };
  } catch {
    throw new RequestError(400, 'The report is no JSON object');
  }
}

/** @throws RequestError when the body is no override */
function parseOverride(body: Buffer): Override {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString());
  } catch {
    throw new RequestError(400, 'The override is no JSON object');
  }
  const override = readOverride(parsed);
  if (typeof override === 'string') throw new RequestError(400, `It is no override: ${override}`);
  return override;
}

function statusOf(error: unknown): number {
  if (error instanceof RequestError || error instanceof S3Error) return error.status;
  if (error instanceof BadReportError) return 400;
  return error instanceof CleanError ? 422 : 500;
}

function sendError(response: ServerResponse, error: unknown): void {
  const status = statusOf(error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...SECURITY, 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
}
