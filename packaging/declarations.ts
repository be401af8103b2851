import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { documentType } from './document-type.ts';

/** The packages' entries, and the module that each declares. */
const ENTRIES = { index: 'lambda/cleaner/index.d.ts', cdk: 'lib/index.d.ts' };
const DOCUMENT = 'lambda/cleaner/document.d.ts';
const RELATIVE = /(from '|import\(")(\.\.?\/[^'"]+)\.ts(?=['"])/g;

/**
 * Writes the declarations that the entries reach to `OUT/types`, and `OUT/index.d.ts` and `OUT/cdk.d.ts` that lead there.
 * `OUT/require` holds them again for `require`: of an ES module's declarations TypeScript allows it from `module: node20` on.
 * The document's type is written out, because the schema's own declaration would ask users for zod.
 */
export function writeDeclarations(out: string): void {
  const emitted = mkdtempSync(join(tmpdir(), 'winnow-types-'));
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const flags = ['--noEmit', 'false', '--emitDeclarationOnly', '--declaration', '--rootDir', '.'];
  execFileSync(process.execPath, [tsc, ...flags, '--outDir', emitted], { stdio: 'inherit' });
  const left = Object.values(ENTRIES);
  const seen = new Set(left);
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    const text = file === DOCUMENT ? documentType() : readFileSync(join(emitted, file), 'utf8');
    for (const [, , target] of text.matchAll(RELATIVE)) {
      const next = join(dirname(file), `${target}.d.ts`);
      if (!seen.has(next)) left.push(next);
      seen.add(next);
    }
    const path = join(out, 'types', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text.replace(RELATIVE, '$1$2.js'));
  }
  for (const [name, file] of Object.entries(ENTRIES)) {
    const entry = `${name}.d.ts`;
    writeFileSync(join(out, entry), `export * from './types/${file.replace(/d\.ts$/, 'js')}';\n`);
    cpSync(join(out, entry), join(out, 'require', entry));
  }
  cpSync(join(out, 'types'), join(out, 'require/types'), { recursive: true });
  writeFileSync(join(out, 'require/package.json'), '{ "type": "commonjs" }\n');
  rmSync(emitted, { recursive: true });
}
