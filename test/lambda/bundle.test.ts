import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { esbuildOptions } from '../../lib/function.ts';
import { batch, message } from './support/events.ts';

const folder = mkdtempSync(join(tmpdir(), 'winnow-bundle-'));
const outfile = join(folder, 'index.mjs');
let inputs: string[];
let imported: string[];

beforeAll(async () => {
  const { metafile } = await build({
    ...esbuildOptions(),
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
  expect(statSync(outfile).size).toBeLessThan(1_126_000);
});

it.each(['zod', 'aws-cdk-lib', 'iconv-lite'])('holds nothing of %s', (name) => {
  expect(inputs.filter((input) => input.includes(`node_modules/${name}/`))).toEqual([]);
});

it('imports nothing that Lambda lacks, but where it looks for credentials elsewhere than in the environment', () => {
  expect(imported.length).toBeGreaterThan(5);
  expect(imported.filter((name) => !isBuiltin(name))).toEqual([]);
});

it('starts by itself and acknowledges the test event of S3', async () => {
  process.env.WINNOW_OUTPUT_BUCKET = 'clean';
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const { handler } = await import(pathToFileURL(outfile).href);
  const context = { getRemainingTimeInMillis: () => 60_000 };
  const event = batch(message('{"Event":"s3:TestEvent"}'));
  expect(await handler(event, context)).toEqual({ batchItemFailures: [] });
}, 60_000);
