import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cdk } from './cdk.ts';
import { startEmulator } from './emulator.ts';
import { backfill, batches, poison, redrive } from './operations.ts';
import {
  deletion,
  duplicates,
  manyPages,
  oddKeys,
  onePage,
  overwrites,
  staleEvent,
  testEvent,
} from './scenarios.ts';
import { World } from './world.ts';

/** `npm run e2e`: deploys the stack to a local AWS emulator by the real CDK, drives it, and destroys it. */
const OBJECTS = 230;
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

let passed = 0;
let failed = 0;

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

/** A control: the work has to fail with these words, else the scenario would not see the fault. */
async function control(name: string, words: RegExp, work: () => Promise<unknown>): Promise<void> {
  await step(name, async () => {
    const error = await work().then(
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
  let outputs: Record<string, Record<string, string>> = {};
  await step('synthesize', () => cdk.synth());
  await step('bootstrap', () => cdk.bootstrap());
  await step('deploy', async () => {
    outputs = await cdk.deploy('E2e', 'Denied', 'Unordered');
  });
  if (failed === 0) await drive(cdk, outputs);
} finally {
  if (failed > 0)
    console.log(`--- end of the emulator's log\n${readFileSync(emulator.log, 'utf8').slice(-3000)}`);
  emulator.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function drive(cdk: Cdk, outputs: Record<string, Record<string, string>>): Promise<void> {
  const world = new World(emulator, outputs.E2e ?? {});
  await step('diff after deploy is empty', () => cdk.diff('E2e'));
  await step('test event', () => testEvent(world));
  await step('one page', () => onePage(world));
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
  await control('control: without conditional writes the stale event shows', /strictly equal/, () =>
    staleEvent(new World(emulator, outputs.Unordered ?? {})),
  );
  await control('control: without the right to write nothing is cleaned', /never came true/, () =>
    onePage(new World(emulator, outputs.Denied ?? {})),
  );
  await step('destroy keeps the buckets', async () => {
    await cdk.destroy('E2e', 'Denied', 'Unordered');
    if ((await world.document('plain.html')) === null) throw new Error('the documents are gone');
  });
}
