import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { htmlFeatures } from '../lambda/cleaner/classify/features/html.ts';
import { textFeatures } from '../lambda/cleaner/classify/features/text.ts';
import { BODY, MORE } from '../lambda/cleaner/classify/rules/example-text.ts';
import { EXAMPLES } from '../lambda/cleaner/classify/rules/examples.ts';
import { RULES } from '../lambda/cleaner/classify/rules/index.ts';
import type { Feature, Rule, RuleExample } from '../lambda/cleaner/classify/types.ts';
import { KINDS } from '../lambda/cleaner/types.ts';

const FORCES: Readonly<Record<Rule['force'], string>> = {
  decides: 'decides: removes the block though the model keeps it',
  names: 'names: tells the kind of what is removed anyway',
  keeps: 'keeps: holds the block though the model drops it',
};

const HEAD = `# The rules

Made by \`npm run docs\` from [the rules](../lambda/cleaner/classify/rules) and their examples; \`npm test\` runs all of them.
How to add one: [adding-a-rule.md](adding-a-rule.md).

They are asked in this order, and the first that holds for a block speaks for it. Blocks that no rule speaks for have the
rule \`model\` when the model keeps them, or \`neighbours\`: then the markup around the block names the removal, the heading of the list
that it stands in ("Related articles"), or its place and look. In the examples, **bold** is the line that is judged,
and … stands for a paragraph of the article.
`;

const FEATURES_HEAD = `# The features of the model

Made by \`npm run docs\` from [the features](../lambda/cleaner/classify/features). One row a block; training and cleaning compute
them by the same code. A path is the last four levels of tags and class names above a block; prose is a block of 20 words
or more with few links that reads like running text; the body is the path with most prose where names and place speak for an
article; a unit is what one child of the body's container holds; tokens are class names, ids, roles and itemprops.
`;

/** The page docs/rules.md: every rule with what it does and its examples, and the kinds with the rules that give them. */
export function rulesPage(): string {
  return [HEAD, kindsTable(), ...RULES.map(section)].join('\n');
}

/** The page docs/features.md: what the model reads of each block. */
export function featuresPage(): string {
  return [
    FEATURES_HEAD,
    '## HTML pages\n',
    featuresTable(htmlFeatures.features),
    '## Flattened text\n',
    featuresTable(textFeatures.features),
  ].join('\n');
}

function featuresTable(features: readonly Feature[]): string {
  const rows = features.map(
    ({ name, meaning, range }) => `| \`${name}\` | ${meaning.replaceAll('|', '\\|')} | ${range} |`,
  );
  return ['| name | meaning | range |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function kindsTable(): string {
  const rows = KINDS.map((kind) => {
    const rules = RULES.filter((rule) => rule.kind === kind).map(({ id }) => `[${id}](#${id})`);
    return `| ${kind} | ${rules.join(', ') || '–'} |`;
  });
  return ['| kind | rules |', '| --- | --- |', ...rows, ''].join('\n');
}

function section(rule: Rule): string {
  const { matches, spares } = EXAMPLES.get(rule.id)!;
  const facts = [rule.summary, '', `- ${FORCES[rule.force]}`];
  if (rule.kind !== null)
    facts.push(`- kind: ${rule.kind}${rule.field ? `, lifted to \`${rule.field}\`` : ''}`);
  if (rule.opens) facts.push(`- opens a zone: up to ${rule.opens} removed lines below are of its kind`);
  if (rule.yields) facts.push('- gives way to the zone that its line stands in');
  return [
    `## ${rule.id}`,
    '',
    ...facts,
    '',
    ...matches.map((example) => `- holds: ${line(example)}`),
    ...spares.map((example) => `- spares: ${line(example)}`),
    '',
  ].join('\n');
}

function line({ lines, line: judged }: RuleExample): string {
  const shown = lines.map((text, index) => {
    const short = text
      .replaceAll(BODY, '…')
      .replaceAll(MORE, '…')
      .replaceAll('|', '\\|')
      .replaceAll('*', '\\*');
    return index === judged ? `**${short}**` : short;
  });
  return shown.join(' / ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('rules.md', import.meta.url), rulesPage());
  writeFileSync(new URL('features.md', import.meta.url), featuresPage());
}
