import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { KINDS } from '../lambda/cleaner/types.ts';

const HELP = `npm run new-rule -- ID [--kind KIND] [--before RULE]

Writes lambda/cleaner/classify/rules/ID.ts with a place for the pattern and the examples, and lists it in rules/index.ts.

  --kind KIND     what the block is, one of the kinds below (default widget)
  --before RULE   the rule that is asked behind it (default menu-item): the more special is asked first

Its examples fail until the pattern holds for them: npx vitest run test/cleaner/rules -t ID

Kinds: ${KINDS.slice(0, 10).join(', ')},
${KINDS.slice(10).join(', ')}`;

const FOLDER = new URL('../lambda/cleaner/classify/rules/', import.meta.url);

/** The source of a new rule that holds for nothing yet. */
export function ruleSource(id: string, kind: string): string {
  return `import type { Rule, RuleExamples } from '../types.ts';
import { BODY, MORE } from './example-text.ts';
import { wordsOf } from './support.ts';

// Linear in its input: no nested quantifiers. Words of a language go into the cue tables, not here.
const PATTERN = /^what such a line begins with/u;

export const ${nameOf(id)}: Rule = {
  id: '${id}',
  kind: '${kind}',
  force: 'decides',
  summary: 'What such a line is, in one sentence.',
  judge(context, index) {
    const found = wordsOf(context, index) <= 8 ? PATTERN.exec(context.page.blocks[index]!.text) : null;
    return found ? \`a short line that begins with “\${found[0]}”\` : null;
  },
};

export const examples: RuleExamples = {
  matches: [{ lines: [BODY, 'A line of chrome that the rule is for', MORE], line: 1, kept: [0, 1, 2] }],
  spares: [{ lines: [BODY, 'A sentence of an article.', MORE], line: 1, kept: [0, 1, 2] }],
};
`;
}

/**
 * The text of rules/index.ts with a further rule.
 *
 * @throws TypeError when there is no rule \`before\`
 */
export function listRule(index: string, id: string, before: string): string {
  const name = nameOf(id);
  const line = `import { ${name} } from './${id}.ts';`;
  const imports = [...index.matchAll(/^import \{ \w+ \} from '\.\/.*$/gm)];
  const last = imports[imports.length - 1]!;
  const at = imports.find(([other]) => other > line)?.index ?? last.index + last[0].length + 1;
  const listed = `${index.slice(0, at)}${line}\n${index.slice(at)}`;
  const place = listed.indexOf(`\n  ${nameOf(before)},\n`);
  if (place < 0) throw new TypeError(`there is no rule ${before} to stand before`);
  return `${listed.slice(0, place)}\n  ${name},${listed.slice(place)}`;
}

/** "share-bar" is shareBar in code. */
function nameOf(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      kind: { type: 'string', default: 'widget' },
      before: { type: 'string', default: 'menu-item' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [id] = positionals;
  if (values.help || id === undefined) {
    console.log(HELP);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const file = fileURLToPath(new URL(`${id}.ts`, FOLDER));
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw new TypeError(`"${id}" is no id: small letters and hyphens`);
  if (!(KINDS as readonly string[]).includes(values.kind))
    throw new TypeError(`there is no kind ${values.kind}`);
  if (existsSync(file)) throw new TypeError(`there is a rule ${id} already`);
  const index = fileURLToPath(new URL('index.ts', FOLDER));
  const listed = listRule(readFileSync(index, 'utf8'), id, values.before);
  writeFileSync(file, ruleSource(id, values.kind));
  writeFileSync(index, listed);
  console.log(`Written: lambda/cleaner/classify/rules/${id}.ts, listed before ${values.before}. Now give it
a pattern and examples, and run  npx vitest run test/cleaner/rules -t ${id}
docs/adding-a-rule.md tells the rest.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`new-rule: ${error.message}\n\n${HELP}`);
    process.exitCode = 2;
  }
}
