import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const CORE = join(import.meta.dirname, '../lambda/cleaner');
/** The flow: a step may read what the steps before it made, and never reaches forward. */
const STEPS = ['decode', 'parse', 'blocks', 'classify', 'override', 'assemble'];
/** Parsers and pure functions of Node. `#cue-tables` is a file of the core; zod gives types only, and never enters a bundle. */
const PACKAGES = [
  'cheerio/slim',
  'css-select',
  'css-what',
  'domhandler',
  'entities',
  'htmlparser2',
  '#cue-tables',
  'zod',
];
const BUILTINS = ['node:buffer', 'node:crypto', 'node:zlib'];
const IMPURE =
  /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.|process\.|fetch\(|setTimeout|randomBytes|randomUUID)/;

const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const sources = files.map((file) => ({ file, source: readFileSync(join(CORE, file), 'utf8') }));
const imports = sources.flatMap(({ file, source }) =>
  [...source.matchAll(/(?:\bfrom|\bimport\(?)\s+?'([^']+)'|\bimport\('([^']+)'/g)].map((found) => ({
    file,
    target: found[1] ?? found[2]!,
  })),
);

/** The path of an imported file below the core. */
const inside = (file: string, target: string): string =>
  relative(CORE, join(CORE, dirname(file), target)).replaceAll('\\', '/');

it('the core knows its own files, parsers and pure functions, and nothing of AWS, network or file system', () => {
  expect(imports.length).toBeGreaterThan(100);
  const foreign = imports.filter(({ file, target }) =>
    target.startsWith('.')
      ? inside(file, target).startsWith('..')
      : !PACKAGES.includes(target) && !BUILTINS.includes(target),
  );
  expect(foreign).toEqual([]);
});

it('the core reads no clock, no chance and no environment', () => {
  expect(sources.filter(({ source }) => IMPURE.test(source)).map(({ file }) => file)).toEqual([]);
});

it('no step of the flow imports a later one', () => {
  const stepOf = (path: string): number => STEPS.indexOf(path.split('/')[0]!);
  const forward = imports.filter(
    ({ file, target }) =>
      target.startsWith('.') &&
      stepOf(file.replaceAll('\\', '/')) >= 0 &&
      stepOf(inside(file, target)) > stepOf(file.replaceAll('\\', '/')),
  );
  expect(forward).toEqual([]);
});

it('no files import each other in a circle', () => {
  const folders = ['bench', 'bin', 'e2e', 'lambda', 'lib', 'local'];
  const paths = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(ROOT, folder, file)),
  );
  const targets = new Map(
    paths.map((path) => [
      path,
      [...readFileSync(path, 'utf8').matchAll(/(?:\bfrom|\bimport\(?)\s+?'(\.[^']+)'/g)]
        .map((found) => join(dirname(path), found[1]!))
        .filter((target) => paths.includes(target)),
    ]),
  );
  // Files that import nothing that is left, or that nothing left imports, go out in turn: what stays is in circles.
  for (let before = Number.NaN; before !== targets.size; ) {
    before = targets.size;
    const imported = new Set([...targets.values()].flat());
    for (const [path, all] of targets)
      if (!imported.has(path) || !all.some((target) => targets.has(target))) targets.delete(path);
  }
  expect([...targets.keys()].map((path) => relative(ROOT, path))).toEqual([]);
});
