import { sameTitle } from '../bench/score/metadata.ts';
import { buildBlocks } from '../lambda/cleaner/blocks/index.ts';
import { textFeatures } from '../lambda/cleaner/classify/features/text.ts';
import {
  HEADLINE_WEIGHTS,
  type HeadlineWeights,
  headlineLine,
  lineScores,
} from '../lambda/cleaner/classify/headline-line.ts';
import { linesOf } from '../lambda/cleaner/classify/lines/facts.ts';
import { binsOf, predict } from '../lambda/cleaner/classify/model/forest.ts';
import { select } from '../lambda/cleaner/classify/select.ts';
import { decode } from '../lambda/cleaner/decode/index.ts';
import { type CorpusPage, pageBytes, readCorpus } from './corpora.ts';
import { modelsForPage } from './cv.ts';
import { foldOf, siteOf } from './folds.ts';

const FOLDS = 5;
const ROUNDS = 1500;
const STEP = 0.5;
/** Pulls weights towards 0 that few pages speak for, in pages. */
const RIDGE = 0.1;

const NAMES = Object.keys(HEADLINE_WEIGHTS) as (keyof HeadlineWeights)[];

/** The lines of a page that may be its headline. */
interface Example {
  readonly fold: number;
  /** What speaks for each line: a number for each weight. */
  readonly signals: readonly Float64Array[];
  /** The lines that are the gold title. */
  readonly right: ReadonlySet<number>;
  /** Whether the line that these weights choose is the gold title. */
  hits(weights: HeadlineWeights): boolean;
}

/** A page as the models that have not seen its site read it; null where no line is the title, so that none can be learned. */
function readExample(source: CorpusPage): Example | null {
  const { corpus, id, url, gold } = source;
  const page = buildBlocks(decode(pageBytes(source), { input: 'text' }), { input: 'text' });
  const { forest, tokens } = modelsForPage(corpus, id).text;
  const score = predict(forest, binsOf(forest, textFeatures.compute(page, tokens)));
  const kept = select(page, score);
  const lines = linesOf(page);
  const scored = (weights: HeadlineWeights) => lineScores(page, lines, kept, score, url, weights);
  const candidates = scored(HEADLINE_WEIGHTS).map(([index]) => index);
  const isTitle = (index: number): boolean => sameTitle(page.blocks[index]?.text, gold.title ?? '');
  const right = new Set(candidates.flatMap((index, at) => (isTitle(index) ? [at] : [])));
  if (right.size === 0) return null;
  const signals = candidates.map(() => new Float64Array(NAMES.length));
  // A score is the sum of weights times signals: with one weight of 1 and the others 0 it tells that signal.
  for (const [column, name] of NAMES.entries()) {
    const only = asWeights((other) => (other === name ? 1 : 0));
    for (const [at, [, value]] of scored(only).entries()) signals[at]![column] = value;
  }
  const hits = (weights: HeadlineWeights) => isTitle(headlineLine(page, lines, kept, score, url, weights));
  return { fold: foldOf(siteOf(id, url), FOLDS), signals, right, hits };
}

const asWeights = (weightOf: (name: keyof HeadlineWeights, column: number) => number): HeadlineWeights =>
  Object.fromEntries(NAMES.map((name, column) => [name, weightOf(name, column)])) as HeadlineWeights;

/** Fits the conditional logit by ascent of its likelihood, and rounds the weights to one decimal. */
function fitWeights(examples: readonly Example[]): HeadlineWeights {
  const weights = new Float64Array(NAMES.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => -RIDGE * weight);
    for (const example of examples) addSlope(slope, example, weights);
    for (const [column, value] of slope.entries()) weights[column]! += (STEP * value) / examples.length;
  }
  return asWeights((_, column) => Math.round(weights[column]! * 10) / 10);
}

/** Adds the signals that the right lines have on average, less those that the lines have which the weights expect. */
function addSlope(slope: Float64Array, { signals, right }: Example, weights: Float64Array): void {
  const odds = signals.map((row) => Math.exp(dot(row, weights)));
  let all = 0;
  let wanted = 0;
  for (const [at, value] of odds.entries()) {
    all += value;
    if (right.has(at)) wanted += value;
  }
  for (const [at, row] of signals.entries()) {
    const pull = (right.has(at) ? odds[at]! / wanted : 0) - odds[at]! / all;
    for (let column = 0; column < row.length; column++) slope[column]! += pull * row[column]!;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}

/** The share of pages on which the weights that a page is judged by choose its title. */
function share(examples: readonly Example[], weightsFor: (example: Example) => HeadlineWeights): string {
  const hits = examples.filter((example) => example.hits(weightsFor(example)));
  return (hits.length / examples.length).toFixed(4);
}

/** Fits the weights of `classify/headline-line.ts`, and tells how well they do on sites that they were not fitted on. */
export function formatHeadlineFit(): string {
  const pages = ['text-wcxb', 'text-fundus'].flatMap((corpus) => readCorpus(corpus));
  const examples = pages
    .filter(({ gold }) => gold.title !== null)
    .map(readExample)
    .filter((example) => example !== null);
  const weights = fitWeights(examples);
  const held = Array.from({ length: FOLDS }, (_, fold) =>
    fitWeights(examples.filter((one) => one.fold !== fold)),
  );
  return [
    `${examples.length} pages with a line that is the title; chosen rightly by`,
    `  the weights in the repository  ${share(examples, () => HEADLINE_WEIGHTS)}`,
    `  those fitted now               ${share(examples, () => weights)}`,
    `  those fitted on other sites    ${share(examples, ({ fold }) => held[fold]!)}`,
    ...NAMES.map((name) => `  ${name}: ${weights[name]},`),
  ].join('\n');
}
