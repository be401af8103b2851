import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  ASSUMPTIONS,
  affordableMs,
  type Bill,
  bills,
  describeAssumptions,
  type Measured,
  total,
} from './operate/cost.ts';
import { measure } from './operate/measure.ts';

/**
 * `npm run cost -- [PAGE or folder ...] [--ms N]`: what a million pages cost, as a Markdown table. The CPU time a page is
 * measured on the given pages (default: the samples, which are small); --ms gives that of the cleaner instead.
 */
const { values, positionals } = parseArgs({ options: { ms: { type: 'string' } }, allowPositionals: true });
const given = values.ms === undefined ? null : Number(values.ms);
if (given !== null && !(given > 0)) throw new Error('--ms takes a number of milliseconds');
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const pages = (positionals.length > 0 ? positionals : ['samples']).flatMap(pagesOf);
const measured = await measure(pages, ASSUMPTIONS.backfill.batch);
const used: Measured = given === null ? measured : { ...measured, cleanMs: given };

const known = { ...ASSUMPTIONS, ...used };
const ways = Object.entries(bills(known));
const items = [...new Set(ways.flatMap(([, bill]) => Object.keys(bill)))];
console.log(`| US $ a million pages | ${ways.map(([way]) => way).join(' | ')} |`);
console.log(`| --- |${' ---: |'.repeat(ways.length)}`);
for (const item of items) console.log(row(item, (bill) => bill[item] ?? 0));
console.log(row('**sum**', total));
console.log(`
${given === null ? `Measured on ${measured.pages} pages here` : 'Given'}: ${ms(used.cleanMs)} of CPU to clean a page.
Measured here: ${ms(used.packMs)} to gzip its share of a shard, ${ms(used.requestCpuMs)} of the client for a request to S3.
A backfill to shards costs less than a dollar up to ${ms(affordableMs(known, 'backfill to shards', 1))} a page.
Assumed:
${describeAssumptions(ASSUMPTIONS)
  .map((line) => `- ${line}`)
  .join('\n')}`);

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

function row(name: string, dollars: (bill: Bill) => number): string {
  return `| ${name} | ${ways.map(([, bill]) => dollars(bill).toFixed(2)).join(' | ')} |`;
}

function pagesOf(path: string): { name: string; bytes: Buffer }[] {
  const names = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(html?|txt)(\.gz)?$/.test(name))
        .map((name) => join(path, name))
    : [path];
  return names.map((name) => ({ name, bytes: readFileSync(name) }));
}
