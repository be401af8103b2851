import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const VENV = join(HERE, 'out', 'venv');

/** Runs train.py on an exported folder, in a virtual environment with the pinned packages that it makes when needed. */
export function runTraining(folder: string, flags: readonly string[]): void {
  execFileSync(prepareVenv(), [join(HERE, 'train.py'), folder, ...flags], { stdio: 'inherit' });
}

function prepareVenv(): string {
  const python = join(VENV, 'bin', 'python');
  const requirements = join(HERE, 'requirements.txt');
  const stamp = join(VENV, 'requirements.txt');
  const wanted = readFileSync(requirements, 'utf8');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    execFileSync('python3', ['-m', 'venv', VENV], { stdio: 'inherit' });
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--requirement', requirements], {
      stdio: 'inherit',
    });
    writeFileSync(stamp, wanted);
  }
  return python;
}
