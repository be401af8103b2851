import { type BuildOptions, build, type Plugin } from 'esbuild';
import { esbuildOptions } from '../lib/function.ts';
import { clientBundle } from '../local/review/bundle.ts';
import { lambdaOptions } from './lambda.ts';

const COMMON: BuildOptions = { legalComments: 'none', metafile: true, logLevel: 'warning' };
/** Not for Lambda: readable, for what `engines` says, and with every way to credentials. */
const ANYWHERE: BuildOptions = { ...esbuildOptions(), external: [], minify: false, target: 'node20' };

/** Writes every bundle. @returns the files that went into any of them */
export async function bundleAll(out: string): Promise<Set<string>> {
  const library = (entry: string, name: string, options: BuildOptions = {}): BuildOptions => ({
    ...ANYWHERE,
    entryPoints: { [name]: entry },
    outdir: out,
    ...options,
  });
  const lambda = (name: string): BuildOptions => ({
    ...lambdaOptions(),
    entryPoints: [`lambda/${name}.ts`],
    outfile: `${out}/lambda/${name}/index.mjs`,
  });
  const command: BuildOptions = {
    ...ANYWHERE,
    entryPoints: { winnow: 'bin/winnow.ts', worker: 'bin/command/worker.ts' },
    outdir: `${out}/bin`,
    splitting: true,
    // Parts that several commands need: of readable code, but small.
    minifyWhitespace: true,
    plugins: [reviewClient],
  };
  const all = [
    library('lambda/cleaner/index.ts', 'index'),
    library('lib/index.ts', 'cdk', { external: ['aws-cdk-lib', 'constructs'] }),
    lambda('index'),
    lambda('backfill-index'),
    command,
  ];
  const results = await Promise.all(all.map((options) => build({ ...COMMON, ...options })));
  return new Set(results.flatMap(({ metafile }) => Object.keys(metafile!.inputs)));
}

/** The review page's script and style go in as they are, so that the published command needs no esbuild. */
const reviewClient: Plugin = {
  name: 'review-client',
  setup({ onLoad }) {
    onLoad({ filter: /review[\\/]bundle\.ts$/ }, () => ({
      contents: `export const clientBundle = () => (${JSON.stringify(clientBundle())});`,
    }));
  },
};
