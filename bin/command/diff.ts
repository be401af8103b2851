import { parseArgs } from 'node:util';
import { diffOutputs, type OutputDiff, type PageDiff } from '../operate/diff.ts';
import { loadDocuments } from '../operate/load-documents.ts';
import { UsageError } from './usage.ts';

export const summary = 'compare two outputs: text, metadata, verdicts';

export const help = `Usage: winnow diff BEFORE AFTER [options]

Compares two outputs of the same pages, for example of two versions, and sums up what changed. BEFORE and AFTER are
documents (.json), files of documents (.jsonl, .jsonl.gz), or folders of them.

  --top N    pages to show, the most changed text first (default 10)
  --json     prints the whole comparison as JSON

Examples:
  winnow diff old/ new/
  aws s3 sync s3://CLEAN/2025/ old/    # before an upgrade; the same to new/ after it

Exit code: 0 nothing changed, 1 something did, 2 the call was not understood.`;

/** Compares two outputs and prints what changed. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { top: { type: 'string', default: '10' }, json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [before, after] = positionals;
  if (before === undefined || after === undefined || positionals.length > 2) {
    throw new UsageError('name two outputs: BEFORE and AFTER');
  }
  const top = Number(values.top);
  if (!Number.isInteger(top) || top < 0) throw new UsageError('--top takes a number');
  const diff = diffOutputs(loadDocuments(before), loadDocuments(after));
  console.log(values.json ? JSON.stringify(diff, null, 2) : describeDiff(diff, top));
  return diff.changed.length + diff.onlyBefore.length + diff.onlyAfter.length > 0 ? 1 : 0;
}

/** The comparison in a few lines. */
export function describeDiff(diff: OutputDiff, top: number): string {
  const { changed } = diff;
  const sum = (count: (page: PageDiff) => number) => changed.reduce((total, page) => total + count(page), 0);
  const lines = [
    `${diff.compared} pages compared, ${diff.same} the same, ${changed.length} changed`,
    `only before: ${diff.onlyBefore.length}, only after: ${diff.onlyAfter.length}`,
    `words: +${sum((page) => page.added)} -${sum((page) => page.removed)}`,
    ...tally(
      'fields',
      changed.flatMap((page) => page.fields),
    ),
    ...tally(
      'verdicts',
      changed.flatMap((page) => page.verdicts.map(({ before, after }) => `${before} -> ${after}`)),
    ),
  ];
  const shown = changed.slice(0, top).map((page) => `  +${page.added} -${page.removed} words  ${page.id}`);
  return [...lines, ...(shown.length > 0 ? ['most changed:', ...shown] : [])].join('\n');
}

function tally(title: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return [`${title}:`, ...sorted.map(([name, count]) => `  ${String(count).padStart(5)}  ${name}`)];
}
