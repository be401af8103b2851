import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';

/** A regular expression of the shipped source. */
export interface Pattern {
  /** "file:line", from the repository's root. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

interface Found {
  readonly literals: readonly Pattern[];
  /** Where a pattern is put together at run time, as "file:line". */
  readonly built: readonly string[];
}

/** Where `lazyPattern` makes what its callers wrote. */
const LAZILY = 'lambda/cleaner/lazily.ts';
const ROOT = join(import.meta.dirname, '../..');

/** Every regular expression in the TypeScript below the folders: literals, lazy ones with them, and the places that call `RegExp`. */
export function extractPatterns(folders: readonly string[]): Found {
  const literals: Pattern[] = [];
  const built: string[] = [];
  for (const folder of folders) {
    for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const path = join(folder, file).replaceAll('\\', '/');
      const source = readFileSync(join(ROOT, path), 'utf8');
      for (const node of nodes(parseAst(source, { lang: 'ts' }))) {
        const place = `${path}:${source.slice(0, node.start).split('\n').length}`;
        const lazy = node.callee?.name === 'lazyPattern' ? node.arguments : undefined;
        if (node.regex) literals.push({ place, source: node.regex.pattern, flags: node.regex.flags });
        else if (lazy) {
          const [piece, ...more] = lazy[0]!.quasi!.quasis;
          if (more.length > 0) built.push(place);
          else literals.push({ place, source: piece!.value.raw, flags: lazy[1]!.value! });
        } else if (node.callee?.name === 'RegExp' && path !== LAZILY) built.push(place);
      }
    }
  }
  return { literals, built };
}

interface Node {
  readonly start: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly Argument[];
}

/** Of `lazyPattern`: a source as `String.raw`, and flags. */
interface Argument {
  readonly value?: string;
  readonly quasi?: { readonly quasis: readonly { readonly value: { readonly raw: string } }[] };
}

function* nodes(root: unknown): Generator<Node> {
  const open = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if ('start' in value) yield value as Node;
    for (const child of Object.values(value)) if (typeof child === 'object' && child) open.push(child);
  }
}
