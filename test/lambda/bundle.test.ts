import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ArticleCleaner } from '../../lib/article-cleaner.ts';
import { ArticleBackfill } from '../../lib/backfill.ts';
import { type LocalS3, startS3 } from '../../local/s3/server.ts';
import { lambdaOptions } from '../../packaging/lambda.ts';
import { batch, message, s3Message } from './support/events.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'winnow-bundle-'));
const outfile = join(folder, 'index.mjs');
let inputs: string[];
let imported: string[];

beforeAll(async () => {
  const { metafile } = await build({
    ...lambdaOptions(),
    entryPoints: ['lambda/index.ts'],
    outfile,
    metafile: true,
  });
  inputs = Object.keys(metafile.inputs);
  const { imports } = Object.values(metafile.outputs)[0]!;
  imported = imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('the deployed bundle is small: cues, models, the SDK and no more', () => {
  expect(statSync(outfile).size).toBeLessThan(1_140_000);
});

it.each(['zod', 'aws-cdk-lib', 'iconv-lite'])('holds nothing of %s', (name) => {
  expect(inputs.filter((input) => input.includes(`node_modules/${name}/`))).toEqual([]);
});

it('imports nothing that Lambda lacks, but where it looks for credentials elsewhere than in the environment', () => {
  expect(imported.length).toBeGreaterThan(5);
  expect(imported.filter((name) => !isBuiltin(name))).toEqual([]);
});

it('holds no schema of a command that nobody sends', () => {
  const bundled = readFileSync(outfile, 'utf8');
  expect(bundled).toContain('GetObjectRequest');
  expect(bundled).not.toContain('ListBucketsRequest');
});

describe('deployed from the repository', () => {
  /** The code of each function, by what it is for. */
  let deployed: ReadonlyMap<string, Buffer>;

  beforeAll(() => {
    const app = new App({ outdir: join(folder, 'cdk.out') });
    const stack = new Stack(app, 'Stack');
    const cleaner = new ArticleCleaner(stack, 'Cleaner', { rawPrefix: 'in/' });
    new ArticleBackfill(stack, 'Backfill', { cleaner });
    const { directory } = app.synth();
    const found = Template.fromStack(stack).findResources('AWS::Lambda::Function', {
      Properties: { Handler: 'index.handler' },
    });
    deployed = new Map(
      Object.entries(found).map(([id, { Properties }]) => {
        const asset = `asset.${Properties.Code.S3Key.replace('.zip', '')}`;
        return [
          id.startsWith('Backfill') ? 'backfill' : 'cleaner',
          readFileSync(join(directory, asset, 'index.mjs')),
        ];
      }),
    );
  });

  it('is the cleaner', () => {
    expect(deployed.get('cleaner')!.equals(readFileSync(outfile))).toBe(true);
  });

  it('is the backfill with code of its own', async () => {
    const own = join(folder, 'backfill.mjs');
    await build({ ...lambdaOptions(), entryPoints: ['lambda/backfill-index.ts'], outfile: own });
    expect(deployed.get('backfill')!.equals(readFileSync(own))).toBe(true);
  });
});

describe('runs by itself', () => {
  let s3: LocalS3;
  let client: S3Client;
  let handler: (event: SQSEvent, context: object) => Promise<unknown>;

  beforeAll(async () => {
    vi.stubEnv('AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED', 'true');
    vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT');
    vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'true');
    s3 = await startS3();
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    client = new S3Client({ endpoint: s3.endpoint, forcePathStyle: true, region: 'us-east-1', credentials });
    for (const Bucket of ['raw', 'clean']) await client.send(new CreateBucketCommand({ Bucket }));
    vi.stubEnv('WINNOW_OUTPUT_BUCKET', 'clean');
    vi.stubEnv('AWS_REGION', 'us-east-1');
    vi.stubEnv('AWS_ENDPOINT_URL_S3', s3.endpoint);
    vi.stubEnv('AWS_ACCESS_KEY_ID', credentials.accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey);
    ({ handler } = await import(pathToFileURL(outfile).href));
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    client.destroy();
    await s3.close();
  });
  const handle = (record: SQSRecord) => handler(batch(record), { getRemainingTimeInMillis: () => 60_000 });

  it('acknowledges the test event of S3', async () => {
    expect(await handle(message('{"Event":"s3:TestEvent"}'))).toEqual({ batchItemFailures: [] });
  });

  it('cleans an object', async () => {
    const Key = 'seal count.txt';
    await client.send(
      new PutObjectCommand({ Bucket: 'raw', Key, Body: readFileSync('samples/seal-count.txt') }),
    );
    expect(await handle(s3Message(Key, {}))).toEqual({ batchItemFailures: [] });
    const { Body } = await client.send(new GetObjectCommand({ Bucket: 'clean', Key: `${Key}.json` }));
    expect(JSON.parse(await Body!.transformToString())).toMatchObject({ schema: 'winnow/document/1' });
  });
});
