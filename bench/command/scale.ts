import { clean } from '../../lambda/cleaner/index.ts';
import { exponent, type Point, plot } from '../scale/fit.ts';
import { inventArticle } from '../scale/invent.ts';
import { processorTime } from '../speed/contestant.ts';
import { formatTable } from '../table.ts';
import { natural, parse } from './options.ts';

export const usage = `[--max MEGABYTES] [--rounds N] [--json]
    Cleans invented pages from 1 KB upward, as HTML and as text: processor time, throughput, a plot and the exponent
    of time over size (1 is linear), fitted from 16 KB on, where the fixed costs no longer count.`;

const LEAST = 1024;
const FITTED_FROM = 16 * 1024;
const WARM_UP = 200;

/** Prints how the time grows with the size of the page. */
export async function run(args: string[]): Promise<number> {
  const own = { max: { type: 'string', default: '20' }, rounds: { type: 'string', default: '3' } } as const;
  const { values } = parse(args, own, 0);
  const rounds = Math.max(1, natural('--rounds', values.rounds));
  const largest = natural('--max', values.max) * 1024 * 1024;
  const sizes: number[] = [];
  for (let size = LEAST; size < largest; size *= 4) sizes.push(size);
  sizes.push(largest);
  const series = { html: measure('html', sizes, rounds), text: measure('text', sizes, rounds) };
  const fits = Object.entries(series).map(([input, points]) => {
    const fitted = points.filter(({ bytes }) => bytes >= FITTED_FROM);
    return [input, Number(exponent(fitted).toFixed(3))] as const;
  });
  if (values.json) console.log(JSON.stringify({ series, exponents: Object.fromEntries(fits) }));
  else {
    const rows = series.html.map((html, at) => {
      const text = series.text[at]!;
      return [kilobytes(html.bytes), html.ms.toFixed(2), speed(html), text.ms.toFixed(2), speed(text)];
    });
    console.log(formatTable(['KB', 'html ms', 'html MB/s', 'text ms', 'text MB/s'], rows));
    console.log(`\n${plot(series)}`);
    console.log(`exponents: ${fits.map(([input, fit]) => `${input} ${fit}`).join(', ')}`);
  }
  return 0;
}

function measure(input: 'html' | 'text', sizes: readonly number[], rounds: number): Point[] {
  const warm = inventArticle(input, 8 * 1024);
  for (let turn = 0; turn < WARM_UP; turn++) clean(warm, { input });
  return sizes.map((size) => {
    const page = Buffer.from(inventArticle(input, size));
    let ms = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      const start = processorTime();
      clean(page, { input });
      ms = Math.min(ms, processorTime() - start);
    }
    return { bytes: page.length, ms };
  });
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1024);
}

function speed({ bytes, ms }: Point): string {
  return (bytes / 1024 / 1024 / (ms / 1000)).toFixed(1);
}
