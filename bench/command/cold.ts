import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bundle, bundle, bundleS3Alone } from '../cold/bundle.ts';
import { firstPageTime, importTimes, peakMemory } from '../cold/child.ts';
import { inventArticle } from '../scale/invent.ts';
import { formatTable } from '../table.ts';
import { natural, parse } from './options.ts';

export const usage = `[--runs N] [--json]
    What a cold start costs: size of the bundled handler by package, the processor time of importing it beside the S3
    client alone and beside each of its packages, in fresh processes and interleaved, that of the first page, and the peak
    memory of a page of 5 MB.`;

/** Packages that the handler imports; what only they bring is bundled with them. */
const DEPENDENCIES = [
  '@aws-sdk/client-s3',
  '@aws-sdk/lib-storage',
  '@aws-lambda-powertools/logger',
  '@aws-lambda-powertools/metrics',
  '@aws-lambda-powertools/batch',
  'cheerio/slim',
  'htmlparser2',
  'entities',
];
const CORE = `export { clean } from './lambda/cleaner/index.ts';`;
const SAMPLES = {
  html: join(import.meta.dirname, '../../samples/harbour-tram.html'),
  text: join(import.meta.dirname, '../../samples/seal-count.txt'),
};
const PAGE_BYTES = 5 * 1024 * 1024;

/** Prints the tables of a cold start. */
export async function run(args: string[]): Promise<number> {
  const { values } = parse(args, { runs: { type: 'string', default: '15' } }, 0);
  const runs = Math.max(1, natural('--runs', values.runs));
  const folder = mkdtempSync(join(tmpdir(), 'winnow-cold-'));
  const file = (name: string): string => join(folder, `${name.replaceAll('/', '-')}.mjs`);
  try {
    const handler = await bundle(file('handler'));
    const s3 = await bundleS3Alone(file('s3'));
    const core = await bundle(file('core'), CORE);
    const alone: Bundle[] = [];
    for (const name of DEPENDENCIES)
      alone.push(await bundle(file(name), `export * from ${JSON.stringify(name)};`));
    const [ofHandler, ofS3, ofCore, ...ofAlone] = importTimes(
      ['handler', 's3', 'core', ...DEPENDENCIES].map(file),
      runs,
    );
    const first = {
      html: firstPageTime(file('core'), SAMPLES.html, runs),
      text: firstPageTime(file('core'), SAMPLES.text, runs),
    };
    const page = join(folder, 'page.html');
    writeFileSync(page, inventArticle('html', PAGE_BYTES));
    const memory = peakMemory(file('core'), page);
    const rows = [
      ['handler', kilobytes(handler.bytes), ofHandler!.toFixed(0)],
      ['S3 client alone', kilobytes(s3.bytes), ofS3!.toFixed(0)],
      ['core alone', kilobytes(core.bytes), ofCore!.toFixed(0)],
      ...DEPENDENCIES.map((name, at) => [name, kilobytes(alone[at]!.bytes), ofAlone[at]!.toFixed(0)]),
    ];
    const ratio = ofHandler! / ofS3!;
    if (values.json) {
      console.log(
        JSON.stringify({ handler, s3, core, import: { ofHandler, ofS3, ofCore, ratio }, first, memory }),
      );
      return 0;
    }
    console.log(formatTable([`Node ${process.versions.node}`, 'KB alone', 'import ms'], rows));
    console.log(`the handler's import takes ${ratio.toFixed(2)} x that of the S3 client alone`);
    console.log(
      `the first page takes ${first.html.toFixed(0)} ms as HTML and ${first.text.toFixed(0)} as text, with the core's import ${(ofCore! + first.html).toFixed(0)} and ${(ofCore! + first.text).toFixed(0)}\n`,
    );
    console.log(
      formatTable(
        ['in the handler', 'KB'],
        handler.parts.slice(0, 24).map(([name, bytes]) => [name, kilobytes(bytes)]),
      ),
    );
    console.log(
      `\na page of 5 MB: ${memory.clean.toFixed(0)} MB at its peak, ${(memory.clean - memory.empty).toFixed(0)} beyond an empty Node`,
    );
    return 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);
