import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectBlocks } from '../lambda/cleaner/classify/select.ts';
import { parseBooster } from './booster.ts';
import { type DatasetPage, readFloats, readInts, readMeta } from './dataset.ts';

/** How one page came out of the decode. */
export interface PageScore {
  readonly page: DatasetPage;
  /** Word-bag scores; NaN for pages with snippets only. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** F1 when exactly the blocks with a label of .5 or more were kept: what the labels allow. */
  readonly ceiling: number;
  /** Kept blocks of 3 words or more that are no article, and dropped blocks of 5 or more that are. */
  readonly leaked: number;
  readonly lost: number;
  /** Wanted snippets kept, unwanted snippets kept, wanted snippets lost. */
  readonly snippets: readonly [number, number, number];
}

/** The columns of an export, and where each page's rows start. */
export interface Columns {
  readonly pages: readonly DatasetPage[];
  readonly starts: readonly number[];
  readonly label: Float32Array;
  readonly score: Float32Array;
  /** Blocks that the decode keeps at these scores. */
  kept(page: number): Uint8Array;
}

/** Decodes every scored page at its out-of-fold probabilities and scores it as the benchmarks do. */
export function scorePages(folder: string): PageScore[] {
  const columns = readColumns(folder);
  const words = readFloats(folder, 'words.f32');
  const lengths = readInts(folder, 'bag-length.i32');
  const bag = readInts(folder, 'bag.i32');
  const gold = readInts(folder, 'gold.i32');
  const scores: PageScore[] = [];
  let bagAt = 0;
  let goldAt = 0;
  for (const [number, page] of columns.pages.entries()) {
    const start = columns.starts[number]!;
    const bags: Int32Array[] = [];
    for (let row = start; row < start + page.blocks; row++) {
      bags.push(bag.subarray(bagAt, (bagAt += lengths[row]!)));
    }
    const wanted = gold.subarray(goldAt, (goldAt += Math.max(0, page.goldWords)));
    if (!page.scored) continue;
    const kept = columns.kept(number);
    const label = columns.label.subarray(start, start + page.blocks);
    const [precision, recall, f1] = page.goldWords < 0 ? [NaN, NaN, NaN] : bagScore(bags, kept, wanted);
    const best = Uint8Array.from(label, (value) => (value >= 0.5 ? 1 : 0));
    const ceiling = page.goldWords < 0 ? NaN : bagScore(bags, best, wanted)[2];
    let leaked = 0;
    let lost = 0;
    for (let at = 0; at < page.blocks; at++) {
      if (page.goldWords >= 0 && kept[at] && label[at]! < 0.3 && words[start + at]! >= 3) leaked++;
      if (page.goldWords >= 0 && !kept[at] && label[at]! > 0.5 && words[start + at]! >= 5) lost++;
    }
    const holds = (blocks: readonly number[]): boolean => blocks.some((at) => kept[at] === 1);
    const found = page.wanted.filter(holds).length;
    const snippets = [found, page.unwanted.filter(holds).length, page.wanted.length - found] as const;
    scores.push({ page, precision, recall, f1, ceiling, leaked, lost, snippets });
  }
  return scores;
}

/** Opens an export that train.py has scored. */
export function readColumns(folder: string): Columns {
  const { pages, route } = readMeta(folder);
  const starts: number[] = [];
  let rows = 0;
  for (const page of pages) {
    starts.push(rows);
    rows += page.blocks;
  }
  const score = readFloats(folder, 'oof.f32');
  const words = readFloats(folder, 'words.f32');
  const linkWords = readFloats(folder, 'links.f32');
  const copyOf = readInts(folder, 'copy.i32');
  const kept = (page: number): Uint8Array => {
    const [from, to] = [starts[page]!, starts[page]! + pages[page]!.blocks];
    const blocks = {
      words: words.subarray(from, to),
      linkWords: linkWords.subarray(from, to),
      copyOf: copyOf.subarray(from, to),
    };
    return selectBlocks(blocks, score.subarray(from, to), route).kept;
  };
  return { pages, starts, label: readFloats(folder, 'label.f32'), score, kept };
}

/** Precision, recall and F1 of the words of the kept blocks as a bag; both empty is right, one empty is wrong. */
function bagScore(bags: readonly Int32Array[], kept: Uint8Array, gold: Int32Array): [number, number, number] {
  const left = new Map<number, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  let total = 0;
  let hit = 0;
  for (const [index, bag] of bags.entries()) {
    if (!kept[index]) continue;
    total += bag.length;
    for (const word of bag) {
      const count = left.get(word) ?? 0;
      if (count === 0) continue;
      left.set(word, count - 1);
      hit++;
    }
  }
  if (gold.length === 0) return total === 0 ? [1, 1, 1] : [0, 0, 0];
  if (total === 0 || hit === 0) return [0, 0, 0];
  const precision = hit / total;
  const recall = hit / gold.length;
  return [precision, recall, (2 * precision * recall) / (precision + recall)];
}

/** The table of scores, a line a corpus and for each of its types or styles. */
export function formatScores(scores: readonly PageScore[]): string {
  const groups = new Map<string, PageScore[]>();
  for (const score of scores) {
    const { corpus, type, style } = score.page;
    const part = corpus === 'wcxb' ? type : style;
    for (const key of part ? [corpus, `${corpus} ${part}`] : [corpus]) {
      groups.set(key, [...(groups.get(key) ?? []), score]);
    }
  }
  const lines = [`${'corpus'.padEnd(22)} pages     F1      P      R ceiling leaked   lost   snip`];
  for (const key of [...groups.keys()].sort()) lines.push(formatGroup(key, groups.get(key)!));
  return lines.join('\n');
}

function formatGroup(key: string, scores: readonly PageScore[]): string {
  const judged = scores.filter((score) => score.page.goldWords >= 0);
  const mean = (pick: (score: PageScore) => number): string =>
    judged.length === 0
      ? '     -'
      : (judged.reduce((sum, score) => sum + pick(score), 0) / judged.length).toFixed(4);
  const total = (pick: (score: PageScore) => number): number =>
    scores.reduce((sum, score) => sum + pick(score), 0);
  const [right, wrong, missed] = [0, 1, 2].map((at) => total((score) => score.snippets[at]!));
  const snip = right! > 0 ? ((2 * right!) / (2 * right! + wrong! + missed!)).toFixed(4) : '     -';
  return [
    key.padEnd(22),
    String(scores.length).padStart(5),
    mean((score) => score.f1),
    mean((score) => score.precision),
    mean((score) => score.recall),
    ` ${mean((score) => score.ceiling)}`,
    String(total((score) => score.leaked)).padStart(6),
    String(total((score) => score.lost)).padStart(6),
    snip,
  ].join(' ');
}

/** Share of the total gain of each feature, mean over the fold forests, largest first. */
export function formatGains(folder: string): string {
  const { features, folds } = readMeta(folder);
  const share = new Float64Array(features.length);
  for (let fold = 0; fold < folds; fold++) {
    const { gains } = parseBooster(readFileSync(join(folder, `fold-${fold}.txt`), 'utf8'));
    const total = gains.reduce((sum, gain) => sum + gain, 0);
    for (const [at, gain] of gains.entries()) share[at]! += gain / total / folds;
  }
  return [...features.keys()]
    .sort((a, b) => share[b]! - share[a]!)
    .map(
      (at, rank) =>
        `${String(rank + 1).padStart(4)} ${(100 * share[at]!).toFixed(2).padStart(6)} % ${features[at]}`,
    )
    .join('\n');
}
