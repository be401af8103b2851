import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs the real CDK command against the emulator. */
export class Cdk {
  readonly folder: string;
  private readonly env: NodeJS.ProcessEnv;
  private readonly app: string;

  /**
   * @param folder for the synthesized app, which is made once
   * @param app path of its source
   */
  constructor(folder: string, env: NodeJS.ProcessEnv, app = 'e2e/app.ts') {
    this.folder = folder;
    this.env = env;
    this.app = app;
  }

  /** Synthesizes, and bundles the functions of these stacks; of all when none is named. */
  async synth(...stacks: string[]): Promise<void> {
    await this.run('synth', ...stacks, '--quiet', '--app', `npx tsx ${this.app}`, '--output', this.folder);
  }

  async bootstrap(): Promise<void> {
    await this.run('bootstrap', '--app', this.folder, 'aws://000000000000/us-east-1');
  }

  /** Deploys stacks and gives the outputs of each by name. */
  async deploy(...stacks: string[]): Promise<Record<string, Record<string, string>>> {
    const outputs = join(this.folder, 'outputs.json');
    await this.run(
      'deploy',
      ...stacks,
      '--app',
      this.folder,
      '--require-approval',
      'never',
      '--outputs-file',
      outputs,
    );
    return JSON.parse(readFileSync(outputs, 'utf8'));
  }

  /** What a deployment would change; throws when that is anything. */
  async diff(stack: string): Promise<string> {
    return this.run('diff', stack, '--app', this.folder, '--fail');
  }

  async destroy(...stacks: string[]): Promise<void> {
    await this.run('destroy', ...stacks, '--app', this.folder, '--force');
  }

  private run(...args: string[]): Promise<string> {
    return runCommand('npx', ['cdk', ...args, '--no-notices', '--no-version-reporting'], this.env);
  }
}

/** Runs a command and gives what it printed; throws with all of it when the command fails. */
export function runCommand(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${printed.slice(-4000)}`));
    });
  });
}
