import { type FloorSet, type Floors, missedFloors, raiseFloors, readFloors, writeFloors } from '../floors.ts';
import { type CorpusScores, type GroupBy, type Scores, scoreCorpus } from '../score/aggregate.ts';
import { formatTable } from '../table.ts';
import { corpusOf, natural, parse, resultsOf, SHARED_USAGE } from './options.ts';

export const usage = `CORPUS... [--by type|lang|style] [--worst N] [--update-floors] ${SHARED_USAGE}
    Cleans the corpora and prints their scores; exit code 1 when one is below its floor in bench/floors.json.
    --cv judges each page by models that have not seen its site; --results scores a file instead (no floors then,
    nor with --limit); --update-floors raises the floors to the scores reached, and lowers none.`;

const COLUMNS = ['n', 'F1', 'P', 'R', 'shingle', 'snip', 'title', 'byline', 'date', 'ms_median'] as const;

/** Scores corpora and checks the floors. */
export async function run(args: string[]): Promise<number> {
  const own = {
    by: { type: 'string' },
    worst: { type: 'string', default: '0' },
    'update-floors': { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parse(args, own, 1);
  const by = groupBy(values.by);
  const set: FloorSet = values.cv ? 'cv' : 'shipped';
  const whole = !values.results && values.limit === '0';
  let floors: Floors = readFloors();
  const missed: string[] = [];
  const rows: [string, Scores][] = [];
  for (const path of positionals) {
    const corpus = corpusOf(path, values);
    const results = await resultsOf(corpus, values);
    const scores = scoreCorpus(corpus, results, by);
    if (values.json) console.log(JSON.stringify(scores.groups));
    for (const [group, found] of Object.entries(scores.groups)) rows.push([`${corpus.name} ${group}`, found]);
    if (whole) {
      const byType = scoreCorpus(
        corpus,
        results,
        corpus.pages.some(({ gold }) => gold.style) ? 'style' : 'type',
      );
      missed.push(...missedFloors(floors, set, corpus.name, byType));
      floors = raiseFloors(floors, set, corpus.name, byType);
    }
    printWorst(scores, natural('--worst', values.worst));
  }
  if (!values.json) {
    console.log(
      formatTable(
        ['', ...COLUMNS],
        rows.map(([name, s]) => [name, ...COLUMNS.map((column) => s[column])]),
      ),
    );
  }
  for (const sentence of missed) console.error(`MISSED ${sentence}`);
  if (values['update-floors']) writeFloors(floors);
  return missed.length > 0 ? 1 : 0;
}

function groupBy(value: string | undefined): GroupBy | undefined {
  if (value === undefined || value === 'type' || value === 'lang' || value === 'style') return value;
  throw new Error(`--by takes type, lang or style, not "${value}"`);
}

function printWorst(scores: CorpusScores, many: number): void {
  const worst = scores.pages.filter(({ F1 }) => F1 !== undefined).toSorted((a, b) => a.F1! - b.F1!);
  for (const { id, F1, P, R } of worst.slice(0, many)) {
    console.log(`${id} F1=${F1!.toFixed(3)} P=${P!.toFixed(3)} R=${R!.toFixed(3)}`);
  }
}
