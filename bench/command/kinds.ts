import { readLines } from '../corpus.ts';
import { type KindMiss, type KindScores, type Label, scoreKinds } from '../kinds.ts';
import type { Result } from '../result.ts';
import { corpusOf, natural, parse, resultsOf, SHARED_USAGE } from './options.ts';

export const usage = `LABELS.jsonl CORPUS... [--show KIND --count N] ${SHARED_USAGE}
    Scores the verdicts on hand-labelled lines {"id","n","label","words"}: chrome removed, named, content kept;
    --show prints lines of a kind that were judged otherwise. With --results no corpus is needed.`;

/** Prints how labelled lines were judged. */
export async function run(args: string[]): Promise<number> {
  const own = { show: { type: 'string' }, count: { type: 'string', default: '20' } } as const;
  const { values, positionals } = parse(args, own, 1);
  const [file, ...paths] = positionals as [string, ...string[]];
  if (paths.length === 0 && !values.results)
    throw new Error('which corpus? kinds LABELS CORPUS..., or --results FILE');
  const labels = readLines<Label>(file);
  const labelled = new Set(labels.map(({ id }) => id));
  const results: Result[] = values.results
    ? await resultsOf({ name: '', folder: '', pages: [] }, values)
    : [];
  for (const path of values.results ? [] : paths) {
    const corpus = corpusOf(path, values);
    const pages = corpus.pages.filter(({ id }) => labelled.has(id));
    results.push(...(await resultsOf({ ...corpus, pages }, values, { verdicts: true })));
  }
  const { scores, misses } = scoreKinds(labels, results);
  console.log(values.json ? JSON.stringify(scores) : describe(scores));
  const shown = misses.filter(({ label }) => label.label === values.show);
  for (const miss of shown.slice(0, natural('--count', values.count))) console.log(describeMiss(miss));
  return 0;
}

function describe(scores: KindScores): string {
  const { lines, removed, named, exact, content_lines, content_kept, without_verdict } = scores;
  const head =
    `${lines} chrome lines: ${percent(removed)} removed, of those ${percent(named)} named (${percent(exact)} exactly); ` +
    `${content_lines} content lines: ${percent(content_kept)} kept; ${without_verdict} lines without a verdict`;
  const rows = Object.entries(scores.kinds).map(
    ([kind, score]) =>
      `  ${kind.padEnd(14)} ${String(score.lines).padStart(5)} lines  removed ${percent(score.removed)}  named ${percent(score.named)}`,
  );
  return [head, ...rows].join('\n');
}

function describeMiss({ label, judged }: KindMiss): string {
  return `${label.id} line ${label.n}: ${label.label}, judged ${judged}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
