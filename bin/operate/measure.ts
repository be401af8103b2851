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

/**
 * CPU milliseconds a page on this machine: of cleaning and writing it down, of packing it into a shard, and of a request
 * to S3.
 *
 * @param least pages that are cleaned at least in a round, and requests that are made
 */
export async function measure(
  pages: readonly NamedPage[],
  shardSize: number,
  least = 300,
): Promise<Measured> {
  const rounds = Math.ceil(least / pages.length);
  const many = Array.from({ length: rounds }, () => pages).flat();
  const documents = () => many.map(({ bytes, name }) => `${JSON.stringify(clean(bytes, { name }))}\n`);
  const [cleanMs, lines] = cpuOf(documents);
  const pack = () => {
    for (let at = 0; at < lines.length; at += shardSize) gzipSync(lines.slice(at, at + shardSize).join(''));
  };
  const [packMs] = cpuOf(pack);
  return {
    pages: pages.length,
    cleanMs: cleanMs / many.length,
    packMs: packMs / many.length,
    requestCpuMs: await measureRequests(pages, lines, least),
  };
}

/** CPU milliseconds of the client for the GET of a page and for the PUT of its document, on average, without TLS. */
async function measureRequests(
  pages: readonly NamedPage[],
  lines: readonly string[],
  count: number,
): Promise<number> {
  // A process of its own, so that the server's work is not counted.
  const server = fork(new URL('./s3-process.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
  const [endpoint] = (await once(server, 'message')) as [string];
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const s3 = new S3Client({ endpoint, region: 'us-east-1', credentials, forcePathStyle: true });
  const place = (n: number) => ({ Bucket: 'pages', Key: `${n % pages.length}` });
  for (const [n, { bytes }] of pages.entries())
    await s3.send(new PutObjectCommand({ ...place(n), Body: bytes }));
  const round = async () => {
    for (let n = 0; n < count / 2; n++) {
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
  return ms / count;
}

/** CPU milliseconds of the fastest of three rounds, for whatever else the machine does slows them, after one to warm up. */
function cpuOf<T>(work: () => T): [number, T] {
  let result = work();
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage();
    result = work();
    fastest = Math.min(fastest, millisecondsSince(before));
  }
  return [fastest, result];
}

function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
