import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary directory of the run's own: each CDK app leaves a folder in it, as do children that are killed. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-tests-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
