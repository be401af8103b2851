import * as cold from './command/cold.ts';
import * as conserve from './command/conserve.ts';
import * as extract from './command/extract.ts';
import * as kinds from './command/kinds.ts';
import * as leaks from './command/leaks.ts';
import * as scale from './command/scale.ts';
import * as score from './command/score.ts';
import * as speed from './command/speed.ts';
import * as styles from './command/styles.ts';

interface Command {
  /** What follows "bench -- NAME", then a sentence. */
  readonly usage: string;
  /** @returns the exit code */
  run(args: string[]): Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  extract,
  score,
  leaks,
  kinds,
  conserve,
  styles,
  speed,
  scale,
  cold,
};

const HELP = `Measures Winnow on corpora of pages with known text and metadata.

${Object.entries(COMMANDS)
  .map(([name, { usage }]) => `npm run -s bench -- ${name} ${usage}`)
  .join('\n')}

CORPUS is a folder with pages.jsonl, or one with dev/pages.jsonl: a line a page,
{"id","lang","type","url","file","gold":{"text","title","authors","published","with","without","style"}},
file being the gzipped page, relative to that folder.
Exit code: 0 all well, 1 a check or a floor is missed, 2 the command was not understood.`;

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command) {
  try {
    process.exitCode = await command.run(args);
  } catch (error) {
    console.error(`bench ${name}: ${(error as Error).message}`);
    process.exitCode = 2;
  }
} else {
  const asked = ['', 'help', '--help', '-h'].includes(name);
  (asked ? console.log : console.error)(asked ? HELP : `bench: no command "${name}"\n\n${HELP}`);
  process.exitCode = asked ? 0 : 2;
}
