import { isFailure, type JobFailure, runPool } from '../../bin/pool.ts';
import { showProgress } from '../../bin/progress.ts';
import type { Corpus } from '../corpus.ts';
import { formatTable } from '../table.ts';
import type { ConserveEnd, ConserveJob } from '../worker/conserve.ts';
import { corpusOf, natural, parse, workersOf } from './options.ts';

export const usage = `CORPUS... [--limit N] [--workers N] [--show N]
    Checks on every page that each block ends in exactly one place, that a second run in the reverse order gives the
    same bytes, and that none throws. Also tells how many pages clean to themselves when their text is cleaned again,
    and how many words of the page stand in no block; --show N prints examples of both.`;

const COLUMNS = [
  'pages',
  'thrown',
  'breaches',
  'unstable',
  'kept',
  'lifted',
  'dropped',
  'idempotent',
  'uncovered',
];

/** Checks conservation and determinism on corpora; exit code 1 when either is broken or a page throws. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, { show: { type: 'string', default: '0' } }, 1);
  const rows: (string | number)[][] = [];
  let broken = 0;
  for (const path of positionals) {
    const corpus = corpusOf(path, values);
    const { row, faults, remarks } = await examine(corpus, workersOf(values));
    rows.push(row);
    broken += faults.length;
    for (const fault of faults) console.error(`BROKEN ${corpus.name} ${fault}`);
    for (const remark of remarks.slice(0, natural('--show', values.show)))
      console.log(`${corpus.name} ${remark}`);
  }
  console.log(formatTable(['', ...COLUMNS], rows));
  return broken > 0 ? 1 : 0;
}

async function examine(corpus: Corpus, workers: number | undefined) {
  const first = await runOnce(corpus, corpus.pages, true, workers);
  const second = await runOnce(corpus, corpus.pages.toReversed(), false, workers);
  const totals = {
    kept: 0,
    lifted: 0,
    dropped: 0,
    thrown: 0,
    breaches: 0,
    unstable: 0,
    same: 0,
    texts: 0,
    uncovered: 0,
  };
  const faults: string[] = [];
  const remarks: string[] = [];
  for (const { id } of corpus.pages) {
    const end = first.get(id)!;
    if (isFailure(end)) {
      totals.thrown += 1;
      faults.push(`${id}: ${end.failed}`);
      continue;
    }
    for (const verdict of ['kept', 'lifted', 'dropped'] as const) totals[verdict] += end.blocks[verdict];
    totals.breaches += end.breaches.length;
    faults.push(...end.breaches.map((breach) => `${id}: ${breach}`));
    const again = second.get(id)!;
    if (isFailure(again) || again.hash !== end.hash) {
      totals.unstable += 1;
      faults.push(`${id}: a second run gave another document`);
    }
    totals.texts += Number(end.idempotent !== null);
    totals.same += Number(end.idempotent === true);
    totals.uncovered += end.uncovered.length;
    if (end.idempotent === false) remarks.push(`${id}: its clean text cleans to another`);
    if (end.uncovered.length > 0) remarks.push(`${id}: in no block: ${end.uncovered.slice(0, 12).join(' ')}`);
  }
  const idempotent = totals.texts > 0 ? (totals.same / totals.texts).toFixed(4) : '-';
  const { thrown, breaches, unstable, kept, lifted, dropped, uncovered } = totals;
  const row = [
    corpus.name,
    corpus.pages.length,
    thrown,
    breaches,
    unstable,
    kept,
    lifted,
    dropped,
    idempotent,
    uncovered,
  ];
  return { row, faults, remarks };
}

async function runOnce(
  corpus: Corpus,
  pages: Corpus['pages'],
  check: boolean,
  workers: number | undefined,
): Promise<ReadonlyMap<string, ConserveEnd | JobFailure>> {
  const jobs: ConserveJob[] = pages.map(({ id, url, file }) => ({
    id,
    url,
    file,
    folder: corpus.folder,
    check,
  }));
  const progress = showProgress(`conserve ${corpus.name}, ${check ? 'first' : 'second'} run`, jobs.length);
  const ends = await runPool<null, ConserveJob, ConserveEnd>(
    new URL('../worker/conserve.ts', import.meta.url),
    null,
    jobs,
    { workers },
    (end) => progress.step(isFailure(end)),
  );
  progress.end();
  return new Map(pages.map(({ id }, index) => [id, ends[index]!]));
}
