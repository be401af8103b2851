import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBlocks } from '../lambda/cleaner/blocks/index.ts';
import { countWords } from '../lambda/cleaner/blocks/words.ts';
import { tableOf } from '../lambda/cleaner/classify/model/tokens.ts';
import { candidates } from '../lambda/cleaner/classify/select.ts';
import type { FeatureSet, TokenTable } from '../lambda/cleaner/classify/types.ts';
import { decode } from '../lambda/cleaner/decode/index.ts';
import { onceFor } from '../lambda/cleaner/once-for.ts';
import type { Page } from '../lambda/cleaner/types.ts';
import { ColumnWriter, type DatasetPage, writeMeta } from './dataset.ts';
import { foldOf, siteOf } from './folds.ts';
import { snippetLabels, softLabels } from './labels.ts';
import { CORPUS_WEIGHT, type Parameters, type Route, UNSCORED_WEIGHT } from './parameters.ts';
import type { Source } from './sources.ts';
import { FoldTables, type Learned } from './token-table.ts';
import { plainWords, Vocabulary, wordsOrCharacters } from './words.ts';

/** A page to train on, in memory between the two passes. */
interface Example {
  readonly source: Source;
  readonly page: Page;
  readonly label: Float32Array;
  readonly site: string;
  readonly fold: number;
}

/** Columns whose values may depend on the token table are looked for on this many pages, spread over the corpora. */
const PROBE_PAGES = 60;

/**
 * Writes the data set of a route to a folder, emptied first: blocks, soft labels, weights, and features under cross-fitted token tables. A table
 * learned on the very rows would make the trees over-trust it, so each row sees one that has not seen its fold.
 */
export function exportRoute(
  route: Route,
  folder: string,
  sources: readonly Source[],
  features: FeatureSet,
  parameters: Parameters,
): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const tables = new FoldTables(parameters.folds, parameters.tokens);
  const examples: Example[] = [];
  for (const source of sources) {
    const example = readExample(source, route, parameters.folds);
    if (!example) continue;
    examples.push(example);
    if (route === 'html' && source.page.gold.text) {
      tables.add(example.page, example.label, example.site, example.fold);
    }
  }
  const tokenColumns = parameters.strictTables
    ? findTokenColumns(examples, features, hashed(tables.shipped()))
    : [];
  const writer = new ColumnWriter(folder);
  const vocabulary = new Vocabulary();
  const pages: DatasetPage[] = [];
  const texts: string[] = [];
  for (const example of examples) {
    pages.push(writeExample(example, writer, vocabulary));
    writeFeatures(example, features, tables, tokenColumns, writer);
    texts.push(JSON.stringify(example.page.blocks.map((block) => block.text)));
  }
  writer.close();
  writeFileSync(join(folder, 'texts.jsonl'), texts.join('\n'));
  for (let fold = 0; fold < parameters.folds; fold++)
    writeTokens(folder, `fold-${fold}`, tables.without(fold));
  writeTokens(folder, 'all', tables.shipped());
  const { folds, trees, thin = 0, lightgbm } = parameters;
  const names = features.features.map((feature) => feature.name);
  writeMeta(folder, { route, features: names, tokenColumns, folds, trees, thin, lightgbm, pages });
}

/** Null for a page of which flattening leaves nothing: there is nothing to learn from it. */
function readExample(source: Source, input: Route, folds: number): Example | null {
  const { id, url, gold } = source.page;
  const content = source.content();
  if (typeof content === 'string' && content.trim() === '') return null;
  const page = buildBlocks(decode(content, { input }), { input });
  const texts = page.blocks.map((block) => block.text);
  const label =
    gold.text === null ? snippetLabels(texts, gold.with, gold.without) : softLabels(texts, gold.text);
  const site = siteOf(id, url);
  return { source, page, label, site, fold: foldOf(site, folds) };
}

/** Weights that make each page count about once, and a page's long blocks more than its short ones. */
function rowWeights({ page, source, label }: Example): Float32Array {
  const { corpus, gold } = source.page;
  const words = page.blocks.reduce((sum, block) => sum + block.words, 0);
  const full = Math.max(40, countWords(gold.text ?? ''), 0.15 * words);
  const factor = (CORPUS_WEIGHT[corpus] ?? 1) * (source.scored ? 1 : UNSCORED_WEIGHT);
  return Float32Array.from(page.blocks, (block, index) =>
    Number.isNaN(label[index]) ? 0 : factor * Math.min(1, (block.words + 0.5) / full),
  );
}

function writeExample(example: Example, writer: ColumnWriter, vocabulary: Vocabulary): DatasetPage {
  const { source, page, label, fold } = example;
  const { corpus, id, type, gold } = source.page;
  const { words, linkWords, copyOf } = candidates(page.blocks);
  writer.write(
    'label.f32',
    label.map((value) => (Number.isNaN(value) ? 0 : value)),
  );
  writer.write('weight.f32', rowWeights(example));
  writer.write('words.f32', Float32Array.from(words));
  writer.write('links.f32', Float32Array.from(linkWords));
  writer.write('copy.i32', Int32Array.from(copyOf));
  // The benchmarks count words differently; the report has to count as they do.
  const split = corpus.includes('wcxb') ? plainWords : wordsOrCharacters;
  const numbers = (text: string): Int32Array =>
    Int32Array.from(split(text), (word) => vocabulary.number(word));
  const bags = page.blocks.map((block) => numbers(block.text));
  writer.write(
    'bag-length.i32',
    Int32Array.from(bags, (bag) => bag.length),
  );
  for (const bag of bags) writer.write('bag.i32', bag);
  const wanted = gold.text === null ? null : numbers(gold.text);
  if (wanted) writer.write('gold.i32', wanted);
  const lower = page.blocks.map((block) => block.text.toLowerCase());
  const holders = (snippet: string): number[] =>
    lower.flatMap((text, index) => (text.includes(snippet.toLowerCase()) ? [index] : []));
  return {
    corpus,
    id,
    type,
    style: gold.style,
    fold,
    blocks: page.blocks.length,
    goldWords: wanted ? wanted.length : -1,
    scored: source.scored,
    wanted: wanted ? [] : gold.with.map(holders),
    unwanted: wanted ? [] : gold.without.map(holders),
  };
}

function writeFeatures(
  { page, fold }: Example,
  features: FeatureSet,
  tables: FoldTables,
  tokenColumns: readonly number[],
  writer: ColumnWriter,
): void {
  const columns = features.compute(page, hashed(tables.without(fold)));
  checkColumns(columns, features, page);
  writer.write('rows.f32', rowMajor(columns));
  if (tokenColumns.length === 0) return;
  for (let heldOut = 0; heldOut < tables.folds; heldOut++) {
    if (heldOut === fold) continue;
    const seen = features.compute(page, hashed(tables.without(fold, heldOut)));
    writer.write(`tokens-${heldOut}.f32`, rowMajor(tokenColumns.map((column) => seen[column]!)));
  }
}

function rowMajor(columns: readonly Float32Array[]): Float32Array {
  const rows = new Float32Array(columns.length * (columns[0]?.length ?? 0));
  for (const [column, values] of columns.entries()) {
    for (let row = 0; row < values.length; row++) rows[row * columns.length + column] = values[row]!;
  }
  return rows;
}

function checkColumns(columns: readonly Float32Array[], { features }: FeatureSet, page: Page): void {
  if (columns.length !== features.length)
    throw new Error(`compute gave ${columns.length} columns for ${features.length} features`);
  for (const [column, { name }] of features.entries()) {
    const values = columns[column]!;
    if (values.length !== page.blocks.length)
      throw new Error(`Feature ${name} has ${values.length} values for ${page.blocks.length} blocks`);
    const bad = values.find((value) => !Number.isFinite(value));
    if (bad !== undefined) throw new Error(`Feature ${name} is ${bad}: it must be finite`);
  }
}

/** The columns that differ between an empty token table and a learned one. */
function findTokenColumns(examples: readonly Example[], features: FeatureSet, table: TokenTable): number[] {
  if (table.size === 0) return [];
  const found = new Set<number>();
  const step = Math.max(1, Math.floor(examples.length / PROBE_PAGES));
  for (let at = 0; at < examples.length; at += step) {
    const empty = features.compute(examples[at]!.page, new Map());
    const learned = features.compute(examples[at]!.page, table);
    for (const [column, values] of learned.entries()) {
      if (values.some((value, row) => value !== empty[column]![row])) found.add(column);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** Each table is read for many pages. */
const hashed = onceFor(tableOf);

const writeTokens = (folder: string, name: string, table: Learned): void =>
  writeFileSync(join(folder, `${name}.tokens.json`), JSON.stringify(Object.fromEntries(table)));
