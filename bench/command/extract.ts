import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { median } from '../score/aggregate.ts';
import { corpusOf, parse, resultsOf } from './options.ts';

export const usage = `CORPUS OUT.jsonl [--verdicts] [--limit N] [--workers N] [--cv]
    Cleans a corpus and writes a line a page: {"id","text","title","authors","published","ms","error"};
    with --verdicts also "verdicts":[{"from","to","verdict","kind","field"}].`;

/** Cleans one corpus into a results file; pages that fail are counted, not fatal. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, { verdicts: { type: 'boolean', default: false } }, 2);
  const [path, out] = positionals as [string, string];
  const results = await resultsOf(corpusOf(path, values), values, { verdicts: values.verdicts });
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
  const failed = results.filter(({ error }) => error).length;
  const ms = median(results.flatMap((result) => result.ms ?? []));
  console.error(`${results.length} pages, ${failed} failed, median ${ms} ms: ${out}`);
  return 0;
}
