import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Cdk } from './cdk.ts';
import { startEmulator } from './emulator.ts';
import { backfill, batches, poison, redrive } from './operations.ts';
import { nextRelease } from './release.ts';
import {
  deletion,
  duplicates,
  manyPages,
  oddKeys,
  onePage,
  override,
  overwrites,
  type Scenario,
  staleEvent,
  testEvent,
} from './scenarios.ts';
import { recleaning, rollback } from './upgrade.ts';
import { World } from './world.ts';

/**
 * `npm run e2e`: deploys the stack to a local AWS emulator by the real CDK, drives it, and destroys it.
 * `npm run e2e -- --control order` or `permission` deploys it with one thing taken away instead, and has to fail.
 */
const OBJECTS = 230;
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** Stacks that lack one thing each, what would go wrong with them, and the words in which a scenario says so. */
const CONTROLS: Readonly<
  Record<string, { stack: string; fault: string; scenario: Scenario; words: RegExp }>
> = {
  order: {
    stack: 'Unordered',
    fault: 'without conditional writes an old event overwrites a new page',
    scenario: staleEvent,
    words: /strictly equal/,
  },
  permission: {
    stack: 'Denied',
    fault: 'without the right to write nothing is cleaned',
    scenario: onePage,
    words: /never came true/,
  },
};
const { values } = parseArgs({ options: { control: { type: 'string' } } });
const broken = values.control === undefined ? null : CONTROLS[values.control];
if (broken === undefined) throw new Error(`--control takes ${Object.keys(CONTROLS).join(' or ')}`);

let passed = 0;
let failed = 0;
type Outputs = Record<string, Record<string, string>>;

async function step(name: string, work: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  try {
    await work();
    passed++;
    console.log(`ok      ${name} (${seconds()})`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name} (${seconds()})\n${error instanceof Error ? error.stack : error}`);
  }
}

/** The scenario has to fail with these words, else it would not see the fault. */
async function control(
  { stack, fault, scenario, words }: (typeof CONTROLS)[string],
  outputs: Outputs,
): Promise<void> {
  await step(`control: ${fault}`, async () => {
    const error = await scenario(new World(emulator, outputs[stack] ?? {})).then(
      () => new Error('It passed, though something was taken away'),
      (reason: Error) => reason,
    );
    if (!words.test(error.message)) throw error;
  });
}

const emulator = await startEmulator();
const folder = mkdtempSync(join(tmpdir(), 'winnow-cdk-'));
try {
  const cdk = new Cdk(folder, emulator.env);
  const stacks = broken ? [broken.stack] : ['E2e', ...Object.values(CONTROLS).map(({ stack }) => stack)];
  let outputs: Outputs = {};
  await step('synthesize', () => cdk.synth(...stacks));
  await step('bootstrap', () => cdk.bootstrap());
  await step('deploy', async () => {
    outputs = await cdk.deploy(...stacks);
  });
  if (failed === 0 && broken)
    await step(broken.scenario.name, () => broken.scenario(new World(emulator, outputs[broken.stack] ?? {})));
  else if (failed === 0) await drive(cdk, outputs, stacks);
} finally {
  if (failed > 0)
    console.log(`--- end of the emulator's log\n${readFileSync(emulator.log, 'utf8').slice(-3000)}`);
  emulator.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function drive(cdk: Cdk, outputs: Outputs, stacks: readonly string[]): Promise<void> {
  const world = new World(emulator, outputs.E2e ?? {});
  await step('diff after deploy is empty', () => cdk.diff('E2e'));
  await step('test event', () => testEvent(world));
  await step('one page', () => onePage(world));
  await step('override of a site', () => override(world));
  await step('odd keys', () => oddKeys(world));
  await step('40 fast overwrites of 5 keys', () => overwrites(world));
  await step('stale event', () => staleEvent(world));
  await step('duplicates', () => duplicates(world));
  await step('records and archives', () => manyPages(world));
  await step('deletion', () => deletion(world));
  await step('poison beside good ones', () => poison(world));
  await step('redrive', () => redrive(emulator.env)(world));
  await step(`backfill of ${OBJECTS} objects`, () => backfill(emulator.env, OBJECTS)(world));
  await step('batches of a backfill', () => batches(world));
  for (const one of Object.values(CONTROLS)) await control(one, outputs);
  const next = new Cdk(join(folder, 'next'), emulator.env, nextRelease());
  await step('deploy the next release', async () => {
    await next.synth('E2e');
    await next.deploy('E2e');
  });
  await step('diff after that is empty', () => next.diff('E2e'));
  await step('clean again what the old release wrote', () => recleaning(emulator.env, folder)(world));
  await step('deploy the old release again', () => cdk.deploy('E2e'));
  await step('the old release overwrites nothing of the newer', () => rollback(emulator.env)(world));
  await step('destroy keeps the buckets', async () => {
    await cdk.destroy(...stacks);
    if ((await world.document('plain.html')) === null) throw new Error('the documents are gone');
  });
}
