import assert from 'node:assert/strict';
import { runCommand } from './cdk.ts';
import { page } from './pages.ts';
import type { Scenario } from './scenarios.ts';
import type { World } from './world.ts';

/** Runs the command that a person runs. */
export const winnow = (env: NodeJS.ProcessEnv, ...args: string[]) =>
  runCommand('npx', ['tsx', 'bin/winnow.ts', ...args], env);

/** Names the deployed stack to it. */
export const ON_STACK = ['--stack', 'E2e'];

/** Poison ends in the dead-letter queue with an error document, and the good pages of its batch are cleaned. */
export const poison: Scenario = async (world) => {
  await world.put('poison.html', '');
  for (let n = 0; n < 9; n++) await world.put(`beside/${n}.html`, page(`Beside ${n}`));
  await world.until('the good ones are clean', async () => (await world.keys('beside/')).length === 18);
  await world.until('the poison is put aside', async () => (await world.deadLetters()) === 1);
  const error = JSON.parse((await world.read('quarantine/poison.html.error')) ?? '{}');
  assert.equal(error.cause.code, 'empty');
  assert.equal(error.object.key, 'poison.html');
  assert.match(error.advice, /upload the page again/);
  assert.equal(await world.document('poison.html'), null);
};

/** `winnow redrive` sends the dead letters back; here their cause is gone, so none returns. */
export const redrive =
  (env: NodeJS.ProcessEnv): Scenario =>
  async (world) => {
    const { object } = JSON.parse((await world.read('quarantine/poison.html.error')) ?? '{}');
    await world.remove('poison.html', object.version);
    assert.match(await winnow(env, 'redrive', ...ON_STACK), /1 uploads? sent back/);
    await world.drained();
    assert.equal(await world.deadLetters(), 0);
  };

/** `winnow backfill` cleans what lies there, again what an older cleaner wrote, and leaves the rest as it is. */
export const backfill =
  (env: NodeJS.ProcessEnv, count: number): Scenario =>
  async (world) => {
    const keys = Array.from({ length: count }, (_, n) => `archive/${n}.html`);
    await Promise.all(keys.map((key) => world.put(key, page(key))));
    await world.until('all are clean', async () => (await world.keys('archive/')).length === 2 * count);
    await world.drained();
    for (const key of keys.slice(0, 10)) await removeOutputs(world, key);
    const [old = '', fresh = ''] = keys.slice(20);
    await age(world, old);
    const before = await world.head(`${fresh}.json`);

    const printed = await winnow(env, 'backfill', '--prefix', 'archive/', ...ON_STACK);
    assert.match(printed, new RegExp(`${count}/${count} objects`));
    assert.equal((await world.keys('archive/')).length, 2 * count);
    assert.notEqual((await world.head(`${old}.json`))?.Metadata?.['winnow-cleaner'], '0.0.1');
    assert.equal((await world.head(`${fresh}.json`))?.VersionId, before?.VersionId);
  };

/** A batch leaves out what is new enough, and makes one shard of the rest. */
export const batches: Scenario = async (world) => {
  const keys = ['archive/1.html', 'archive/2.html', 'archive/3.html'];
  const { version = '' } = (await world.document('archive/1.html'))?.cleaner ?? {};
  await age(world, 'archive/2.html');
  const again = await world.backfillBatch(keys, { olderThan: version });
  assert.deepEqual(again.counts, { done: 2, cleaned: 1 });
  const { shard, counts } = await world.backfillBatch(keys, { output: 'shards' });
  assert.deepEqual(counts, { cleaned: 3 });
  assert.deepEqual(await world.keys('shards/'), [shard]);
};

async function removeOutputs(world: World, key: string): Promise<void> {
  for (const suffix of ['.json', '.txt']) await world.removeOutput(key + suffix);
}

/** Makes a document look as if an older cleaner had written it. */
async function age(world: World, key: string): Promise<void> {
  for (const suffix of ['.json', '.txt']) {
    const { Metadata } = (await world.head(key + suffix)) ?? {};
    const body = (await world.read(key + suffix)) ?? '';
    await world.putOutput(key + suffix, body, { ...Metadata, 'winnow-cleaner': '0.0.1' });
  }
}
