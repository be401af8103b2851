#!/usr/bin/env -S npx tsx
import { UsageError } from './command/usage.ts';

interface Command {
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** @returns the exit code */
  run(args: string[]): Promise<number>;
}

/** Loaded when called, so that `clean` does not wait for the AWS client of the others. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  clean: () => import('./command/clean.ts'),
  backfill: () => import('./command/backfill.ts'),
  redrive: () => import('./command/redrive.ts'),
  overrides: () => import('./command/overrides.ts'),
  diff: () => import('./command/diff.ts'),
};

// The reader of a pipe (head, less) may have seen enough: no failure, and nothing more to say.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const [name = '', ...args] = process.argv.slice(2);
process.exitCode = await main(name, args);

async function main(name: string, args: string[]): Promise<number> {
  const load = COMMANDS[name];
  if (!load) return noCommand(name);
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
    console.log(command.help);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof UsageError) && !isParseError(error)) throw error;
    console.error(`winnow ${name}: ${(error as Error).message}\nTry: winnow ${name} --help`);
    return 2;
  }
}

async function noCommand(name: string): Promise<number> {
  const lines = await Promise.all(
    Object.entries(COMMANDS).map(
      async ([command, load]) => `  ${command.padEnd(10)} ${(await load()).summary}`,
    ),
  );
  const help = `winnow cleans scraped articles: HTML or flattened text in, clean text, metadata and a reason for every removal out.

Usage: winnow COMMAND [options]

${lines.join('\n')}

winnow COMMAND --help tells a command's options, with examples.`;
  if (['', 'help', '--help', '-h'].includes(name)) {
    console.log(help);
    return name === '' ? 2 : 0;
  }
  console.error(`winnow: there is no command "${name}"\n\n${help}`);
  return 2;
}

/** What node:util's parseArgs throws on an unknown option or a missing value. */
function isParseError(error: unknown): boolean {
  return String((error as NodeJS.ErrnoException)?.code).startsWith('ERR_PARSE_ARGS');
}
