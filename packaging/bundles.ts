import { type BuildOptions, build, type Plugin } from 'esbuild';
import { BUNDLING, CONDITIONS } from '../lib/function.ts';
import { clientBundle } from '../local/review/bundle.ts';

const COMMON: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  charset: 'utf8',
  mainFields: [...BUNDLING.mainFields],
  conditions: [...CONDITIONS],
  banner: { js: BUNDLING.banner },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};
/** What the package runs on, as `engines` says. */
const NODE = 'node20';

/** Writes every bundle. @returns the files that went into any of them */
export async function bundleAll(out: string): Promise<Set<string>> {
  const library = (entry: string, name: string, options: BuildOptions = {}): BuildOptions => ({
    entryPoints: { [name]: entry },
    outdir: out,
    target: NODE,
    ...options,
  });
  const lambda = (name: string): BuildOptions => ({
    entryPoints: [`lambda/${name}.ts`],
    outfile: `${out}/lambda/${name}/index.mjs`,
    target: BUNDLING.target,
    minify: BUNDLING.minify,
  });
  const command: BuildOptions = {
    entryPoints: { winnow: 'bin/winnow.ts', worker: 'bin/command/worker.ts' },
    outdir: `${out}/bin`,
    target: NODE,
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
