import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clean } from '../lambda/cleaner/index.ts';
import {
  ASSUMPTIONS,
  affordableMs,
  type Bill,
  bills,
  describeAssumptions,
  type Measured,
  total,
} from './operate/cost.ts';
import { measure, type NamedPage } from './operate/measure.ts';

const HELP = `npm run -s cost -- [PAGE or folder ...] [--ms N]

Prints what a million pages cost on AWS, as a Markdown table, and every assumption behind it. The CPU time a page is
measured on the given pages (.html and .txt, also gzipped; default: the samples, which are small).

  --ms N   takes N milliseconds a page instead

Exit code: 0 done, 2 the call was not understood.`;

/** Prints the table for the given pages. @throws TypeError that says what to change */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { ms: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const given = values.ms === undefined ? null : Number(values.ms);
  if (given !== null && !(given > 0)) throw new TypeError('--ms takes a number of milliseconds');
  const pages = (positionals.length > 0 ? positionals : ['samples']).flatMap(pagesOf).filter(isClean);
  if (pages.length === 0) throw new TypeError(`there is no page in ${positionals.join(', ')}`);
  const measured = await measure(pages, ASSUMPTIONS.backfill.batch);
  printCosts(given === null ? measured : { ...measured, cleanMs: given }, given !== null);
}

function printCosts(used: Measured, isGiven: boolean): void {
  const known = { ...ASSUMPTIONS, ...used };
  const ways = Object.entries(bills(known));
  const row = (name: string, dollars: (bill: Bill) => number): string =>
    `| ${name} | ${ways.map(([, bill]) => dollars(bill).toFixed(2)).join(' | ')} |`;
  const items = [...new Set(ways.flatMap(([, bill]) => Object.keys(bill)))];
  console.log(`| US $ a million pages | ${ways.map(([way]) => way).join(' | ')} |`);
  console.log(`| --- |${' ---: |'.repeat(ways.length)}`);
  for (const item of items) console.log(row(item, (bill) => bill[item] ?? 0));
  console.log(row('**sum**', total));
  console.log(`
${isGiven ? 'Given' : `Measured on ${used.pages} pages here`}: ${ms(used.cleanMs)} of CPU to clean a page.
Measured here: ${ms(used.packMs)} to gzip its share of a shard, ${ms(used.requestCpuMs)} of the client for a request to S3.
A backfill to shards costs less than a dollar up to ${ms(affordableMs(known, 'backfill to shards', 1))} a page.
Assumed:
${describeAssumptions(ASSUMPTIONS)
  .map((line) => `- ${line}`)
  .join('\n')}`);
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

/** @throws TypeError when there is no such file or folder */
function pagesOf(path: string): NamedPage[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new TypeError(`there is no file or folder ${path}`);
  const names = found.isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(html?|txt)(\.gz)?$/.test(name))
        .map((name) => join(path, name))
    : [path];
  return names.map((name) => ({ name, bytes: readFileSync(name) }));
}

/** What cannot be cleaned is named and left out. */
function isClean({ name, bytes }: NamedPage): boolean {
  try {
    clean(bytes, { name });
    return true;
  } catch (error) {
    console.error(`cost: ${name}: ${(error as Error).message}`);
    return false;
  }
}

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
try {
  await main();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`cost: ${error.message}\n\n${HELP}`);
  process.exitCode = 2;
}
