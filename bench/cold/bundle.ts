import { join } from 'node:path';
import { build } from 'esbuild';
import { esbuildOptions } from '../../lib/function.ts';
import { lambdaOptions } from '../../packaging/lambda.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** What the handler is compared with: the commands of S3 that it sends, and no line of its own. */
const S3_ALONE = `export { S3Client, GetObjectCommand, HeadObjectCommand, PutObjectCommand, DeleteObjectCommand } from '@aws-sdk/client-s3';`;

export interface Bundle {
  readonly bytes: number;
  /** Bytes in the bundle by package, Winnow's own by folder; the largest first. */
  readonly parts: readonly (readonly [name: string, bytes: number])[];
}

/** Bundles the handler as it is deployed, or modules that are named by their code as anyone would, and tells what is in it. */
export async function bundle(outfile: string, code?: string): Promise<Bundle> {
  const { metafile } = await build({
    ...(code === undefined
      ? { ...lambdaOptions(), entryPoints: [join(ROOT, 'lambda/index.ts')] }
      : { ...esbuildOptions(), stdin: { contents: code, resolveDir: ROOT } }),
    outfile,
    metafile: true,
    absWorkingDir: ROOT,
  });
  const { bytes, inputs } = Object.values(metafile.outputs)[0]!;
  const parts = new Map<string, number>();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    const part = partOf(file);
    parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
  }
  return { bytes, parts: [...parts].sort((a, b) => b[1] - a[1]) };
}

export const bundleS3Alone = (outfile: string): Promise<Bundle> => bundle(outfile, S3_ALONE);

/** The package of a file, or its folder in the core. */
export function partOf(file: string): string {
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
  return (
    inPackage ??
    file
      .split('/')
      .slice(0, file.includes('/classify/') ? 4 : 3)
      .join('/')
      .replace(/\/[^/]+\.(?:ts|json)$/, '')
  );
}
