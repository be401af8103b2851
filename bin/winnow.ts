#!/usr/bin/env -S npx tsx
import { CLEANER_VERSION } from '../lambda/cleaner/version.ts';
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

// Says on every start under Node 20 what package.json's engines say once.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

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
    if (isFromOutside(error)) {
      console.error(`winnow ${name}: ${error.message}`);
      return 1;
    }
    if (!(error instanceof UsageError) && !isParseError(error)) throw error;
    console.error(`winnow ${name}: ${messageOf(error as Error, command.help)}\nTry: winnow ${name} --help`);
    return 2;
  }
}

async function noCommand(name: string): Promise<number> {
  if (['--version', '-v'].includes(name)) {
    console.log(CLEANER_VERSION);
    return 0;
  }
  const lines = await Promise.all(
    Object.entries(COMMANDS).map(
      async ([command, load]) => `  ${command.padEnd(10)} ${(await load()).summary}`,
    ),
  );
  const help = `winnow cleans scraped articles: HTML or flattened text in, clean text, metadata and a reason for every removal out.

Usage: winnow COMMAND [options]

${lines.join('\n')}

winnow COMMAND --help tells a command's options, with examples; winnow --version the version of the cleaner.`;
  if (['', 'help', '--help', '-h'].includes(name)) {
    console.log(help);
    return name === '' ? 2 : 0;
  }
  console.error(`winnow: there is no command "${name}"\n\n${help}`);
  return 2;
}

/** An option that is none is named with the one that was meant, where one of the command's is but a slip away. */
function messageOf(error: Error, help: string): string {
  const option = /^Unknown option '(--?[^']+)'/.exec(error.message)?.[1];
  if (option === undefined) return error.message;
  const known = [...new Set(help.match(/--[a-z-]+/g))];
  const meant = known.find((one) => isSlip(option, one));
  return `there is no option ${option}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
}

/** The same but for one or two letters that were forgotten, doubled, exchanged or mistyped. */
function isSlip(typed: string, meant: string): boolean {
  let row = Array.from({ length: meant.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...typed].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...meant].entries())
      next.push(Math.min(row[j]! + (letter === other ? 0 : 1), row[j + 1]! + 1, next[j]! + 1));
    row = next;
  }
  return row[meant.length]! <= (meant.length < 8 ? 1 : 2);
}

/** A fault of the file system or of AWS: what it says is of use, where in the code it came up is not. */
function isFromOutside(error: unknown): error is Error {
  return error instanceof Error && ('syscall' in error || '$metadata' in error);
}

/** What node:util's parseArgs throws on an unknown option or a missing value. */
function isParseError(error: unknown): boolean {
  return String((error as NodeJS.ErrnoException)?.code).startsWith('ERR_PARSE_ARGS');
}
