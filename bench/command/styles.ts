import { isFailure, runPool } from '../../bin/pool.ts';
import { showProgress } from '../../bin/progress.ts';
import type { Corpus } from '../corpus.ts';
import { scorePage } from '../score/page.ts';
import { VARIANTS } from '../styles/variants.ts';
import { formatTable } from '../table.ts';
import type { StylesJob, StylesSetup } from '../worker/styles.ts';
import { corpusOf, parse, type SharedValues, workersOf } from './options.ts';

/** How far a style may fall behind the plain one. */
const TOLERANCE = 0.02;

export const usage = `HTML-CORPUS... [--limit N] [--workers N] [--cv]
    Flattens a corpus's articles in every way that scrapers do, cleans each and prints the F1 of the text by style, and
    how far each is from the first; exit code 1 when one is farther than ${TOLERANCE}.`;

/** Compares the styles of flattening on the same pages. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, {}, 1);
  let behind = 0;
  for (const path of positionals) {
    const corpus = corpusOf(path, values);
    const rows = await compare(corpus, values);
    const plain = rows[0]!.F1;
    console.log(
      formatTable(
        [corpus.name, 'F1', 'P', 'R', 'behind'],
        rows.map(({ name, F1, P, R }) => [name, round(F1), round(P), round(R), round(plain - F1)]),
      ),
    );
    behind += rows.filter(({ F1 }) => plain - F1 > TOLERANCE).length;
  }
  return behind > 0 ? 1 : 0;
}

async function compare(corpus: Corpus, values: SharedValues) {
  const pages = corpus.pages.filter(({ type, gold }) => type === 'article' && gold.text && !gold.style);
  const progress = showProgress(`styles ${corpus.name}`, pages.length);
  const ends = await runPool<StylesSetup, StylesJob, Record<string, string>>(
    new URL('../worker/styles.ts', import.meta.url),
    { folder: corpus.folder, corpus: corpus.name, cv: values.cv },
    pages.map(({ id, url, file, gold }) => ({ id, url, file, gold: gold.text! })),
    { workers: workersOf(values) },
    (end) => progress.step(isFailure(end)),
  );
  progress.end();
  return Object.keys(VARIANTS).map((name) => {
    const scores = pages.map((page, at) => {
      const end = ends[at]!;
      const text = isFailure(end) ? '' : end[name]!;
      const result = { id: page.id, text, title: null, authors: [], published: null, ms: null, error: null };
      return scorePage(page, result, corpus.name.includes('wcxb'));
    });
    const mean = (of: 'F1' | 'P' | 'R'): number =>
      scores.reduce((sum, score) => sum + (score[of] ?? 0), 0) / Math.max(1, scores.length);
    return { name, F1: mean('F1'), P: mean('P'), R: mean('R') };
  });
}

const round = (value: number): number => Number(value.toFixed(4));
