import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inspect } from '../lambda/cleaner/index.ts';
import { watchOverrides } from './overrides.ts';
import { CLEAN_BUCKET, type Pipeline, RAW_BUCKET, startPipeline } from './pipeline.ts';
import { startReviewServer } from './review/server.ts';
import { table } from './table.ts';
import { findUploads, type Upload, uploadAll } from './upload.ts';

const HELP = `Runs the pipeline on this machine: S3 in this process, the handler that is deployed, the review page.

  npm start                          cleans samples/, serves the review page, and stays up
  npm start -- FILE_OR_FOLDER...     cleans these instead
  npm start -- --once                cleans, prints the table, and ends

  --port N         port of the review page (4747; a free one where that is taken)
  --s3-port N      port of S3 (4748; a free one where that is taken)
  --overrides DIR  exceptions for single sites, HOST.json each (overrides/, where it exists); read again when one changes
  --help           this text

Exit codes: 0 all cleaned, 1 some page failed, 2 wrong usage.
`;

const SAMPLES = fileURLToPath(new URL('../samples', import.meta.url));

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      once: { type: 'boolean', default: false },
      port: { type: 'string', default: '4747' },
      's3-port': { type: 'string', default: '4748' },
      overrides: { type: 'string', default: 'overrides' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const missing = positionals.find((one) => !existsSync(one));
  if (missing !== undefined) throw new TypeError(`there is no file or folder ${missing}`);
  const uploads = await findUploads(positionals.length > 0 ? positionals : [SAMPLES]);
  if (uploads.length === 0) throw new TypeError('the folders hold no files');

  const overrides = watchOverrides(values.overrides, (message) => process.stderr.write(`${message}\n`));
  const s3Port = values.once ? 0 : portOf(values['s3-port']);
  const pipeline = await onFreePort(s3Port, (port) => startPipeline({ port, overrides }));
  warmUp(uploads);
  const progress = showProgress(pipeline, uploads.length);
  await uploadAll(pipeline.client, RAW_BUCKET, uploads);
  await pipeline.queue.idle();
  progress.end();
  const summaries = [...pipeline.summaries.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  print(table(summaries, process.stdout.columns ?? 120));
  const failed = summaries.filter((one) => one.error !== null).length;
  for (const [key, more] of pipeline.unlisted)
    print(`\n${more} more pages of ${key} are cleaned, and listed nowhere: see ${CLEAN_BUCKET}/`);
  if (failed > 0)
    print(
      `\n${failed} failed; files that failed as a whole have an error document under ${CLEAN_BUCKET}/quarantine/`,
    );
  if (values.once) {
    await pipeline.close();
    process.exitCode = failed > 0 ? 1 : 0;
    return;
  }

  const review = await onFreePort(portOf(values.port), (port) =>
    startReviewServer(pipeline, { port, overrides: values.overrides }),
  );
  printHelpForRunning(pipeline, review.address);
  tellOfLater(pipeline);
  process.once('SIGINT', () => {
    void Promise.all([review.close(), pipeline.close()]).then(() => process.exit(0));
  });
}

/**
 * The first pages of a process wait for models, tables and compiler. A few are cleaned beforehand, so that the times of the
 * table are those of a function that runs already.
 */
function warmUp(uploads: readonly Upload[]): void {
  for (const { file, key } of uploads.slice(0, 10)) {
    try {
      inspect(readFileSync(file), { name: key });
    } catch {
      // What is wrong with it is told when its turn comes.
    }
  }
}

function printHelpForRunning(pipeline: Pipeline, address: string): void {
  print(`
Review page   ${address}
S3            ${pipeline.s3.endpoint}  (buckets ${RAW_BUCKET} and ${CLEAN_BUCKET}, any credentials)

Clean a page of your own: drop it on the review page, or
  AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local AWS_DEFAULT_REGION=us-east-1 \\
  aws --endpoint-url ${pipeline.s3.endpoint} s3 cp PAGE.html s3://${RAW_BUCKET}/

Everything is in memory and goes with this process. Stop it with Ctrl-C.`);
}

/** A line that counts on a terminal, and nothing where the output goes to a file. */
function showProgress(pipeline: Pipeline, total: number): { end(): void } {
  const terminal = process.stdout.isTTY === true;
  let showing = true;
  pipeline.onChange(() => {
    if (!terminal || !showing) return;
    // Of a file of many pages each counts.
    const done = Math.min(total, pipeline.summaries.size);
    const filled = Math.round((done / total) * 24);
    process.stdout.write(`\rCleaning  ${'█'.repeat(filled)}${'░'.repeat(24 - filled)}  ${done} of ${total}`);
  });
  return {
    end() {
      showing = false;
      if (terminal) process.stdout.write('\r\x1b[K');
    },
  };
}

/** One line for each page that is cleaned after the first table. */
function tellOfLater(pipeline: Pipeline): void {
  pipeline.onChange((key, summary) => {
    if (summary === null) print(`removed  ${key}`);
    else if (summary.error !== null) print(`failed   ${key}: ${summary.error}`);
    else {
      const { words, lifted, dropped, ms, title } = summary;
      print(
        `cleaned  ${key}: ${words} words, ${lifted} lifted, ${dropped} dropped, ${ms.toFixed(1)} ms, ${title}`,
      );
    }
  });
}

/** Starts on the port, or on a free one where it is taken. */
async function onFreePort<T>(port: number, start: (port: number) => Promise<T>): Promise<T> {
  try {
    return await start(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return start(0);
  }
}

function portOf(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new TypeError(`${value} is not a port`);
  return port;
}

const print = (text: string) => process.stdout.write(`${text}\n`);

// Says on every start under Node 20 what package.json's engines say once.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

main().catch((error: unknown) => {
  const usage = error instanceof TypeError;
  process.stderr.write(
    usage ? `winnow: ${error.message}\n\n${HELP}` : `winnow: ${String((error as Error).stack)}\n`,
  );
  process.exit(usage ? 2 : 1);
});
