import fc from 'fast-check';
import { cook, type Recipe, recipes } from './cases.ts';
import { Checker } from './properties.ts';

const USAGE = `npm run fuzz -- [--cases 100000] [--seed N] [--scale 1000000] [--keep-going]

Cleans spoilt pages and says what must not happen. Batches of 500 have seeds of their own, counted up from --seed:
a run that was stopped goes on from the seed that was printed last.`;

const BATCH = 500;

/** The long run: batches until all cases are done or one fails; the exit code is 1 then. */
async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return console.log(USAGE);
  const option = (name: string, otherwise: number): number =>
    args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
  const cases = option('--cases', 100_000);
  const first = option('--seed', 1);
  const checker = new Checker();
  const started = performance.now();
  let failures = 0;
  for (let done = 0; done < cases; done += BATCH) {
    const seed = first + done / BATCH;
    const failure = await runBatch(
      checker,
      seed,
      Math.min(BATCH, cases - done),
      option('--scale', 1_000_000),
    );
    if (failure !== null) {
      failures++;
      console.error(`\nseed ${seed}: ${failure}`);
      process.exitCode = 1;
      if (!args.includes('--keep-going')) return;
    }
    const seconds = (performance.now() - started) / 1_000;
    const count = Math.min(cases, done + BATCH);
    const left = (seconds / count) * (cases - count);
    console.log(
      `seed ${seed}: ${count} of ${cases} cases, ${checker.documents} documents, ${(checker.bytes / 1e6).toFixed(0)} MB, ${(count / seconds).toFixed(0)} cases/s, ${Math.ceil(left / 60)} min left, ${failures} failed`,
    );
  }
}

/** Null when all is well, else the breach and the smallest recipe that shows it. */
async function runBatch(
  checker: Checker,
  seed: number,
  numRuns: number,
  scale: number,
): Promise<string | null> {
  const property = fc.asyncProperty(recipes(scale), async (recipe: Recipe) => {
    const breaches = await checker.check(cook(recipe));
    if (breaches.length > 0) throw new Error(breaches.join('\n'));
  });
  const result = await fc.check(property, { seed, numRuns, interruptAfterTimeLimit: 300_000 });
  if (!result.failed || result.counterexample === null) return null;
  const cause = (result.errorInstance as Error)?.message ?? 'no cause';
  return `${cause}\n  after ${result.numShrinks} shrinks: ${JSON.stringify(result.counterexample)}`;
}

await main(process.argv.slice(2));
