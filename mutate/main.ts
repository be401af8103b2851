import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AREAS } from './areas.ts';

const HERE = import.meta.dirname;

/** `npm run mutate -- AREA...`: one area after the other, all by default; the exit code is 1 where a score is below 80 %. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((area) => !(area in AREAS));
if (unknown.length > 0) {
  console.error(`No area is called ${unknown.join(', ')}. There are: ${Object.keys(AREAS).join(', ')}.`);
  process.exit(2);
}
if (!existsSync(join(HERE, 'node_modules'))) run('npm', ['ci', '--no-audit', '--no-fund'], HERE);
for (const area of wanted.length > 0 ? wanted : Object.keys(AREAS)) {
  const stryker = join(HERE, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const env = { MUTATE_AREA: area, MUTATE_FILES: AREAS[area]!.mutate };
  run(process.execPath, [stryker, 'run', join(HERE, 'stryker.config.mjs')], join(HERE, '..'), env);
}

function run(command: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): void {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exitCode = 1;
}
