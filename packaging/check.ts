import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { clean } from '../lambda/cleaner/index.ts';

/**
 * `npm run check:package`: packs the package as it is published, unpacks it into an empty project, and uses it there as
 * others would: library by import and require, types, command, constructs.
 */
const REPOSITORY = resolve(import.meta.dirname, '..');
const SAMPLE = join(REPOSITORY, 'samples/seal-count.txt');
const project = mkdtempSync(join(tmpdir(), 'winnow-package-'));
const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const node = (...args: string[]): string => run(process.execPath, ...args);
const write = (name: string, text: string): void => writeFileSync(join(project, name), text);

install();
const library = `console.log(JSON.stringify(clean(readFileSync(process.argv[2], 'utf8'), { name: 'seal-count.txt' })))`;
write('a.mjs', `import { clean } from 'winnow';\nimport { readFileSync } from 'node:fs';\n${library}`);
write(
  'b.cjs',
  `const { clean } = require('winnow');\nconst { readFileSync } = require('node:fs');\n${library}`,
);
const expected = clean(readFileSync(SAMPLE, 'utf8'), { name: 'seal-count.txt' });
deepStrictEqual(JSON.parse(node('a.mjs', SAMPLE)), JSON.parse(JSON.stringify(expected)));
deepStrictEqual(JSON.parse(node('b.cjs', SAMPLE)), JSON.parse(JSON.stringify(expected)));

const command = 'node_modules/winnow/dist/bin/winnow.js';
strictEqual(node(command, 'clean', SAMPLE, '--format', 'text'), `${expected.text}\n`);
mkdirSync(join(project, 'pages'));
// So many that the command works with processes.
for (let n = 0; n < 25; n++) cpSync(SAMPLE, join(project, `pages/${n}.txt`));
node(command, 'clean', 'pages', '--out', 'out', '--format', 'text');
strictEqual(readdirSync(join(project, 'out')).length, 25);
node(command, 'clean', SAMPLE, '--review', 'review.html');
match(readFileSync(join(project, 'review.html'), 'utf8'), /<title>Winnow review<\/title>/);

checkTypes();
checkOlderTypes();
checkConstructs();
rmSync(project, { recursive: true });
console.log('The package installs, imports, types, cleans and synthesises.');

function install(): void {
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', project], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  });
  run('tar', 'xzf', packed.trim().split('\n').pop()!);
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(join(project, 'package'), join(project, 'node_modules/winnow'));
  // The user's own copies of what the constructs build on.
  for (const name of ['aws-cdk-lib', 'constructs'])
    symlinkSync(join(REPOSITORY, 'node_modules', name), join(project, 'node_modules', name));
  write('package.json', '{ "name": "user", "private": true }');
}

function checkTypes(): void {
  write(
    'user.ts',
    `import { clean, inspect, prepareOverrides, toJsonLd, CleanError, KINDS, type Document, type Kind, type Override } from 'winnow';
const document: Document = clean('x', { url: 'https://a.example', policy: { captions: 'keep' } });
const title: string | null = document.title;
const schema: 'winnow/document/1' = document.schema;
const sources: (string | undefined)[] = [document.provenance['title']?.source, document.images[0]?.src ?? undefined];
const verdict: 'kept' | 'lifted' | 'dropped' | undefined = inspect('x').verdicts[0]?.verdict;
const kinds: readonly Kind[] = KINDS;
const overrides = prepareOverrides({ 'a.example': {} satisfies Partial<Override> }, '2026-01-01');
clean('x', { overrides });
// @ts-expect-error no such choice
clean('x', { policy: { captions: 'maybe' } });
// @ts-expect-error no such field
document.nothing;
export { title, schema, sources, verdict, kinds, toJsonLd, CleanError };
`,
  );
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  // As an ES module and as one that is compiled to `require`, which older settings forbid of ES modules.
  for (const [name, module] of [
    ['user.mts', 'NodeNext'],
    ['user.cts', 'NodeNext'],
    ['user.cts', 'Node16'],
    ['user.mts', 'Preserve'],
  ] as const) {
    cpSync(join(project, 'user.ts'), join(project, name));
    const options = { strict: true, module, target: 'ES2022', noEmit: true, types: [], skipLibCheck: false };
    write('tsconfig.json', JSON.stringify({ compilerOptions: options, files: [name] }));
    node(tsc, '-p', '.');
  }
}

/**
 * TypeScript that resolves as Node 10 did reads no `exports`, and CDK apps were long set up so. The compiler here
 * knows that way no more, so what it would read is followed by hand.
 */
function checkOlderTypes(): void {
  const { types, typesVersions } = JSON.parse(readFileSync(join(project, 'package/package.json'), 'utf8'));
  for (const file of [types, ...typesVersions['*'].cdk])
    match(readFileSync(join(project, 'package', file), 'utf8'), /^export \* from /);
}

/** In an app without any feature flag, as an older one has none. */
function checkConstructs(): void {
  write(
    'app.mjs',
    `import { App, Stack } from 'aws-cdk-lib';
import { ArticleBackfill, ArticleCleaner, CleanerMonitoring, WinnowStack } from 'winnow/cdk';
const app = new App({ outdir: 'cdk.out' });
const stack = new Stack(app, 'Mine');
const cleaner = new ArticleCleaner(stack, 'Cleaner', { rawPrefix: 'in/' });
const backfill = new ArticleBackfill(stack, 'Backfill', { cleaner });
new CleanerMonitoring(stack, 'Monitoring', { cleaner, backfill });
new WinnowStack(app, 'Winnow');
app.synth();
`,
  );
  node('app.mjs');
  const template = JSON.parse(readFileSync(join(project, 'cdk.out/Mine.template.json'), 'utf8'));
  const functions = Object.values<{ Type: string; Properties: Record<string, unknown> }>(template.Resources)
    .filter(({ Type }) => Type === 'AWS::Lambda::Function')
    .map(({ Properties }) => Properties.Handler);
  deepStrictEqual(functions, ['index.handler', 'index.handler']);
  const bundles = readdirSync(join(project, 'cdk.out'))
    .filter((name) => name.startsWith('asset.'))
    .map((name) => readdirSync(join(project, 'cdk.out', name)));
  deepStrictEqual(bundles, [['index.mjs'], ['index.mjs']]);
}
