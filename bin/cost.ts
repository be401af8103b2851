import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clean } from '../lambda/cleaner/index.ts';
import { ASSUMPTIONS, bills, total } from './operate/cost.ts';

/**
 * `npm run cost -- [PAGE or folder ...] [--ms N]`: what a million pages cost, as a Markdown table. The time a page is
 * measured on the given pages (default: the samples, which are small), or given by --ms.
 */
const { values, positionals } = parseArgs({ options: { ms: { type: 'string' } }, allowPositionals: true });
const files = (positionals.length > 0 ? positionals : ['samples']).flatMap(pagesOf);
const cleanMs = values.ms === undefined ? measure(files) : Number(values.ms);
if (!(cleanMs > 0)) throw new Error('--ms takes a number of milliseconds');

const table = Object.entries(bills({ ...ASSUMPTIONS, cleanMs }));
const items = [...new Set(table.flatMap(([, bill]) => Object.keys(bill)))];
console.log(`| US $ a million pages | ${table.map(([way]) => way).join(' | ')} |`);
console.log(`| --- |${' ---: |'.repeat(table.length)}`);
for (const item of items)
  console.log(
    row(
      item,
      table.map(([, bill]) => bill[item] ?? 0),
    ),
  );
console.log(
  row(
    '**sum**',
    table.map(([, bill]) => total(bill)),
  ),
);
console.log(
  `\n${cleanMs.toFixed(1)} ms of CPU to clean a page${values.ms ? '' : `, the mean of ${files.length} pages here`}.`,
);
console.log(`Assumed besides: ${JSON.stringify(ASSUMPTIONS)}`);

function row(name: string, dollars: number[]): string {
  return `| ${name} | ${dollars.map((one) => one.toFixed(2)).join(' | ')} |`;
}

function pagesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html?|txt)(\.gz)?$/.test(name))
    .map((name) => join(path, name));
}

/** Mean CPU milliseconds a page, after one round to warm up. */
function measure(paths: readonly string[]): number {
  const pages = paths.map((path) => ({ bytes: readFileSync(path), name: path }));
  const round = () => {
    for (const { bytes, name } of pages) clean(bytes, { name });
  };
  round();
  const before = process.cpuUsage();
  round();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / pages.length;
}
