import { readFileSync } from 'node:fs';
import type { BuildOptions, Plugin } from 'esbuild';
import { esbuildOptions } from '../lib/function.ts';

/** How Winnow's own functions are bundled: as any other, and without what of the SDK they never reach. */
export const lambdaOptions = (): BuildOptions & { readonly bundle: true } => ({
  ...esbuildOptions(),
  plugins: [leanSdk],
});

/** What is of no use in the SDK, and what esbuild alone has to keep. */
const leanSdk: Plugin = {
  name: 'lean-sdk',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /client-s3[\\/]dist-es[\\/]schemas[\\/]schemas_\d+\.js$/ }, ({ path }) => ({
      contents: withLiteralKeys(readFileSync(path, 'utf8')),
    }));
    // For event streams, which no command here has. An import of the kind keeps the whole of what it leads to, and each
    // of its modules in a function.
    onResolve({ filter: /^@smithy\/core\/event-streams$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/**
 * The schemas name their keys by constants, `{ [_hH]: 1 }`, and a computed key might have effects, so that esbuild keeps
 * the schemas of all commands. Written out, it sees that most are never used.
 */
export function withLiteralKeys(source: string): string {
  const literals = new Map(
    [...source.matchAll(/^const (\w+) = ("[^"\\]*");$/gm)].map(([, name, text]) => [name, text]),
  );
  return source.replace(/\[(\w+)\]:/g, (key, name) => (literals.has(name) ? `${literals.get(name)}:` : key));
}
