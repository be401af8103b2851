import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLEANER_VERSION } from '../lambda/cleaner/version.ts';
import { ON_STACK, winnow } from './operations.ts';
import { page } from './pages.ts';
import { NEXT_VERSION } from './release.ts';
import type { Scenario } from './scenarios.ts';
import type { World } from './world.ts';

const PREFIX = 'archive/';
/** A part of them, for what has to change nothing. */
const SOME = 'archive/2';
/** Documents that are compared before and after. */
const COMPARED = ['archive/3.html', 'archive/4.html', 'archive/5.html'];

/**
 * The next release is deployed: it cleans what comes in, `winnow backfill --older-than-version` cleans again what the old
 * one wrote and nothing else, and `winnow diff` tells what changed.
 *
 * @param folder for the documents that are compared
 */
export const recleaning =
  (env: NodeJS.ProcessEnv, folder: string): Scenario =>
  async (world) => {
    await world.put('archive/new.html', page('New'));
    await world.until('the new version is at work', async () => {
      return (await world.document('archive/new.html'))?.cleaner.version === NEXT_VERSION;
    });
    const before = await outputs(world);
    const newest = before.get('archive/new.html.json')?.version;
    assert.deepEqual(versions(before), new Set([CLEANER_VERSION, NEXT_VERSION]));
    await save(world, join(folder, 'before'));

    const again = ['backfill', '--prefix', PREFIX, '--older-than-version', NEXT_VERSION, ...ON_STACK];
    assert.match(await winnow(env, ...again), /(\d+)\/\1 objects/);
    const after = await outputs(world);
    assert.deepEqual(versions(after), new Set([NEXT_VERSION]));
    assert.deepEqual([...after.keys()], [...before.keys()]);
    assert.equal(after.get('archive/new.html.json')?.version, newest);

    await winnow(env, 'backfill', '--prefix', SOME, '--older-than-version', NEXT_VERSION, ...ON_STACK);
    assert.deepEqual(await outputs(world), after);

    await save(world, join(folder, 'after'));
    const told = await winnow(env, 'diff', join(folder, 'before'), join(folder, 'after'));
    assert.match(told, /3 pages compared, 3 the same/);
  };

/** The old release is deployed again: it writes over nothing that the newer one wrote, but a newer page is cleaned by it. */
export const rollback =
  (env: NodeJS.ProcessEnv): Scenario =>
  async (world) => {
    const before = await outputs(world);
    await winnow(env, 'backfill', '--prefix', SOME, ...ON_STACK);
    assert.deepEqual(await outputs(world), before);
    await world.put('archive/new.html', page('Newer'));
    await world.until('the old version cleans the newer page', async () => {
      return (await world.document('archive/new.html'))?.cleaner.version === CLEANER_VERSION;
    });
  };

interface OutputState {
  /** Of the output itself. */
  readonly version: string | undefined;
  readonly cleaner: string | undefined;
}

async function outputs(world: World): Promise<Map<string, OutputState>> {
  const keys = await world.keys(PREFIX);
  const states = keys.map(async (key): Promise<[string, OutputState]> => {
    const head = await world.head(key);
    return [key, { version: head?.VersionId, cleaner: head?.Metadata?.['winnow-cleaner'] }];
  });
  return new Map(await Promise.all(states));
}

const versions = (states: Map<string, OutputState>) =>
  new Set([...states.values()].map(({ cleaner }) => cleaner));

async function save(world: World, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const key of COMPARED) {
    const name = `${key.replaceAll('/', '-')}.json`;
    writeFileSync(join(folder, name), (await world.read(`${key}.json`)) ?? '');
  }
}
