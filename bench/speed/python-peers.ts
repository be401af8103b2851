import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Contestant, SpeedRun } from './contestant.ts';

const FOLDER = new URL('../peers/', import.meta.url);
const VENV = fileURLToPath(new URL('.venv/', FOLDER));
const PYTHON = `${VENV}bin/python`;

/** A Python process with native extractors, one page at a time; the time is taken inside it. */
export interface PythonPeers {
  readonly contestants: readonly Contestant[];
  end(): void;
}

/** Starts the peers that Python has, installed on first use into a venv of their own; none where python3 is absent. */
export async function pythonPeers(): Promise<PythonPeers> {
  if (!hasVenv()) return { contestants: [], end: () => {} };
  const child = spawn(PYTHON, [fileURLToPath(new URL('peers.py', FOLDER))], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => {
    const line = await lines.next();
    if (line.done) throw new Error('the Python process ended');
    return JSON.parse(line.value);
  };
  const names = (await next()) as string[];
  const contestants = names.map((name) => ({
    name: `${name} (native)`,
    async run({ html, url }: { html: string; url: string }): Promise<SpeedRun> {
      child.stdin.write(`${JSON.stringify({ peer: name, html, url })}\n`);
      const answer = (await next()) as SpeedRun & { error?: string };
      if (answer.error) throw new Error(answer.error);
      return answer;
    },
  }));
  return { contestants, end: () => child.kill() };
}

function hasVenv(): boolean {
  if (existsSync(PYTHON)) return true;
  try {
    console.error('installing the Python peers into bench/peers/.venv');
    execFileSync('python3', ['-m', 'venv', VENV]);
    execFileSync(PYTHON, [
      '-m',
      'pip',
      'install',
      '--quiet',
      '-r',
      fileURLToPath(new URL('requirements.txt', FOLDER)),
    ]);
    return true;
  } catch (error) {
    console.error(`without the Python peers: ${(error as Error).message}`);
    return false;
  }
}
