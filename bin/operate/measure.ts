import { fork } from 'node:child_process';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { clean } from '../../lambda/cleaner/index.ts';
import type { Measured } from './cost.ts';

export interface NamedPage {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Requests to S3 that are measured, after as many to warm up. */
const REQUESTS = 300;

/** CPU milliseconds a page on this machine: of cleaning and writing it down, of packing it into a shard, and of a request to S3. */
export async function measure(pages: readonly NamedPage[], shardSize: number): Promise<Measured> {
  const documents = () => pages.map(({ bytes, name }) => `${JSON.stringify(clean(bytes, { name }))}\n`);
  documents();
  const [cleanMs, lines] = cpuOf(documents);
  const pack = () => {
    for (let at = 0; at < lines.length; at += shardSize) gzipSync(lines.slice(at, at + shardSize).join(''));
  };
  pack();
  const [packMs] = cpuOf(pack);
  return {
    pages: pages.length,
    cleanMs: cleanMs / pages.length,
    packMs: packMs / pages.length,
    requestCpuMs: await measureRequests(pages, lines),
  };
}

/** CPU milliseconds of the client for the GET of a page and for the PUT of its document, on average, without TLS. */
async function measureRequests(pages: readonly NamedPage[], lines: readonly string[]): Promise<number> {
  // A process of its own, so that the server's work is not counted.
  const server = fork(new URL('./s3-process.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
  const [endpoint] = (await once(server, 'message')) as [string];
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const s3 = new S3Client({ endpoint, region: 'us-east-1', credentials, forcePathStyle: true });
  const place = (n: number) => ({ Bucket: 'pages', Key: `${n % pages.length}` });
  for (const [n, { bytes }] of pages.entries())
    await s3.send(new PutObjectCommand({ ...place(n), Body: bytes }));
  const round = async () => {
    for (let n = 0; n < REQUESTS / 2; n++) {
      const { Body } = await s3.send(new GetObjectCommand(place(n)));
      await Body?.transformToByteArray();
      const output = { Bucket: 'pages', Key: `out/${n}`, Body: lines[n % lines.length] ?? '' };
      await s3.send(new PutObjectCommand(output));
    }
  };
  await round();
  const before = process.cpuUsage();
  await round();
  const ms = millisecondsSince(before);
  s3.destroy();
  server.disconnect();
  return ms / REQUESTS;
}

function cpuOf<T>(work: () => T): [number, T] {
  const before = process.cpuUsage();
  const result = work();
  return [millisecondsSince(before), result];
}

function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
